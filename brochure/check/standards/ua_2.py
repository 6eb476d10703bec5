"""PDF/UA-2 (ISO 14289-2:2024; docs/conformance/pdf-archive.md), and what makes a file that keeps
its letter worth reading.
"""

from __future__ import annotations

from brochure.check.rules import archive
from brochure.check.standards.record import Record
from brochure.check.standards.ua_1 import UA_1

_LEFT = frozenset(["ua/claim", "ua/suspects", "ua/tabs", "ua/heading-kinds"])
"""What PDF/UA-2 says otherwise, or no more."""

UA_2 = Record(
    ids=(UA_1.ids - _LEFT)
    | {
        "archive/claim",
        "archive/namespace",
        "archive/group-content",
        "archive/list-numbering",
        "archive/destination",
    },
    rules=(archive.claims_ua_2, *UA_1.rules, archive.structure, archive.destinations),
)
