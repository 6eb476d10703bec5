"""Well-Tagged PDF 1.0 (PDF Association, 2024): the declarations for accessibility and reuse."""

from __future__ import annotations

from brochure.paint.standards.demands import Demands, FileFacts, description

LEVELS = (
    "http://pdfa.org/declarations/wtpdf#accessibility1.0",
    "http://pdfa.org/declarations/wtpdf#reuse1.0",
)


def _claim(facts: FileFacts) -> str:
    declared = "".join(
        f'<rdf:li rdf:parseType="Resource"><pdfd:conformsTo>{level}</pdfd:conformsTo></rdf:li>'
        for level in LEVELS
    )
    return description(
        'pdfd="http://pdfa.org/declarations/"',
        f"<pdfd:declarations><rdf:Bag>{declared}</rdf:Bag></pdfd:declarations>",
    )


WT_1 = Demands(_claim, is_spaced=True)
