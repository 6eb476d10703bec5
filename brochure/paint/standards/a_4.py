"""PDF/A-4 (ISO 19005-4:2020): the claim, and the colour space that the numbers mean (6.2.3)."""

from __future__ import annotations

from brochure.paint.standards.a_2a import srgb_intent
from brochure.paint.standards.demands import Demands, FileFacts, description


def _claim(facts: FileFacts) -> str:
    return description(
        'pdfaid="http://www.aiim.org/pdfa/ns/id/"',
        "<pdfaid:part>4</pdfaid:part><pdfaid:rev>2020</pdfaid:rev>",
    )


A_4 = Demands(_claim, srgb_intent, is_informed=False)
