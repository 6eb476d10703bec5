"""PDF/UA-1 (ISO 14289-1; docs/conformance/pdf-ua-1.md), and what makes a file that keeps its letter
worth reading.
"""

from __future__ import annotations

from brochure.check.rules import accessible, contrast, fonts, order, wording
from brochure.check.standards.record import Record

UA_1 = Record(
    ids=frozenset(
        [
            "ua/poor-title",
            "ua/language-differs",
            "ua/alt-file-name",
            "ua/poor-link",
            "ua/reading-order",
            "ua/claim",
            "ua/title",
            "ua/title-shown",
            "ua/language",
            "ua/language-tag",
            "ua/tags",
            "ua/suspects",
            "ua/unowned",
            "ua/parent-tree",
            "ua/role",
            "ua/scan",
            "ua/heading-first",
            "ua/heading-order",
            "ua/heading-kinds",
            "ua/alt",
            "ua/nesting",
            "ua/note-id",
            "ua/table-headers",
            "ua/list",
            "ua/tabs",
            "ua/link-tag",
            "ua/annotation-text",
            "ua/link-text",
            "ua/unicode",
            "ua/contrast",
        ]
    ),
    rules=(
        fonts.fonts,
        accessible.claims,
        accessible.owners,
        accessible.parents,
        accessible.structure,
        accessible.links,
        accessible.scans,
        wording.title,
        wording.alternatives,
        wording.languages,
        order.order,
        contrast.contrast,
    ),
)
