"""PDF/X-4 (ISO 15930-7; docs/conformance/pdf-x-4.md)."""

from __future__ import annotations

from brochure.check.rules import claims, colour, interactive, pages
from brochure.check.standards.record import Record

X_4 = Record(
    ids=frozenset(
        [
            "press/info-claim",
            "press/version",
            "press/claim",
            "press/trapped",
            "press/xmp-key",
            "press/info-differs",
            "press/intent",
            "press/condition",
            "press/profile",
            "press/profile-class",
            "press/profile-colour",
            "press/profile-version",
            "press/profile-channels",
            "press/icc-is-intent",
            "press/blend-space",
            "press/trim-box",
            "press/boxes",
            "press/viewer-box",
            "press/presentation",
            "press/printer-mark",
            "press/annotation",
            "press/action",
        ]
    ),
    rules=(
        colour.spaces,
        claims.press,
        claims.information,
        colour.intent,
        colour.blending,
        pages.boxes,
        pages.viewer,
        pages.presentation,
        interactive.on_press,
    ),
)
