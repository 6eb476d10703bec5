"""The same words in another dress."""

from __future__ import annotations

from brochure.design.style import Align, Paragraph
from brochure.story.structure import Artifact


def balanced(paragraph: Paragraph) -> Paragraph:
    """All lines about equally long."""
    return paragraph._replace(style=paragraph.style._replace(align=Align.BALANCED))


def repeated(paragraph: Paragraph) -> Paragraph:
    """The same words again, which a screen reader need not hear twice."""
    runs = tuple(run._replace(owner=Artifact.LAYOUT) for run in paragraph.runs)
    return paragraph._replace(runs=runs)
