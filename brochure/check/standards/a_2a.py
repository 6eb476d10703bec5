"""PDF/A-2a (ISO 19005-2; docs/conformance/pdf-a-2a.md)."""

from __future__ import annotations

from brochure.check.rules import claims, fonts, interactive
from brochure.check.standards.record import Record

A_2A = Record(
    ids=frozenset(
        [
            "a/claim",
            "a/header",
            "a/extension-schema",
            "a/intent",
            "a/private-use",
            "a/annotation-kind",
            "a/annotation-flags",
            "a/appearance",
            "a/action",
            "a/interpolate",
            "a/alternates",
        ]
    ),
    rules=(
        claims.archive,
        interactive.in_archives,
        fonts.private,
    ),
)
