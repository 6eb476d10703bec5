"""Well-Tagged PDF 1.0 (PDF Association, 2024): PDF/UA-2's tags, declared."""

from __future__ import annotations

from brochure.check.rules import archive
from brochure.check.standards.record import Record

WT_1 = Record(ids=frozenset({"archive/claim"}), rules=(archive.declares,))
