"""Paragraphs in another look than the style sheet gives them."""

from __future__ import annotations

from brochure.design.sheet import TextStyle
from brochure.design.style import Paragraph, Swatch
from brochure.story.structure import Artifact


def restyled(paragraph: Paragraph, style: TextStyle) -> Paragraph:
    """The paragraph with the look of a style; its distances stay."""
    runs = tuple(run._replace(style=style.run) for run in paragraph.runs)
    own = paragraph.style._replace(leading=style.paragraph.leading, align=style.paragraph.align)
    return paragraph._replace(runs=runs, style=own)


def recoloured(paragraph: Paragraph, colour: Swatch) -> Paragraph:
    """The paragraph in another colour."""
    runs = tuple(run._replace(style=run.style._replace(colour=colour)) for run in paragraph.runs)
    return paragraph._replace(runs=runs)


def repeated(paragraph: Paragraph) -> Paragraph:
    """The same words again, which a screen reader need not hear twice."""
    runs = tuple(run._replace(owner=Artifact.LAYOUT) for run in paragraph.runs)
    return paragraph._replace(runs=runs)
