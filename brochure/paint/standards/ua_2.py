"""PDF/UA-2 (ISO 14289-2:2024): the claim, and a tree of PDF 2.0's namespaces."""

from __future__ import annotations

from brochure.paint.standards.demands import Demands, FileFacts, description


def _claim(facts: FileFacts) -> str:
    return description(
        'pdfuaid="http://www.aiim.org/pdfua/ns/id/"',
        "<pdfuaid:part>2</pdfuaid:part><pdfuaid:rev>2024</pdfuaid:rev>",
    )


UA_2 = Demands(_claim, is_spaced=True)
