"""PDF/A-4 (ISO 19005-4:2020; docs/conformance/pdf-archive.md)."""

from __future__ import annotations

from brochure.check.rules import archive, claims, fonts, interactive
from brochure.check.standards.a_2a import A_2A
from brochure.check.standards.record import Record

_LEFT = frozenset(["a/claim", "a/header", "a/extension-schema"])
"""What PDF/A-4 says otherwise, or no more."""

A_4 = Record(
    ids=(A_2A.ids - _LEFT) | {"archive/claim", "archive/header", "archive/information"},
    rules=(archive.claims_a_4, claims.archive, interactive.in_archives, fonts.private),
)
