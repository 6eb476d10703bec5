"""The stamp of a draft: a word in the head margin of every face, which belongs to no text."""

from __future__ import annotations

from brochure.compose.page import Page, TextItem
from brochure.design.style import Face, Family, Paragraph, ParagraphStyle, Run, RunStyle, Swatch
from brochure.formats import A4
from brochure.geometry import mm
from brochure.impose.sheets import Imposition, Use
from brochure.languages import phrases
from brochure.story.structure import Artifact
from brochure.typeset.setting import Typesetter

FACE = Face(Family.SANS, 900)
SIZE = 16.0  # pt, on A4 and larger
BASELINE = mm(11)  # in the head margin, clear of the printers' 5 mm
RIGHT = mm(18)
RED = Swatch("draft", (0.78, 0.0, 0.0))


def stamped(imposition: Imposition, typesetter: Typesetter) -> Imposition:
    """The sheets with the word for a draft on every face, marked as such."""
    language = imposition.metadata.language
    word = phrases(language).draft.upper()
    sheets = []
    for sheet in imposition.sheets:
        placements = [
            one
            if one.use is Use.AID
            else one._replace(face=_stamped(one.face, word, language, typesetter))
            for one in sheet.placements
        ]
        sheets.append(sheet._replace(placements=tuple(placements)))
    return imposition._replace(sheets=tuple(sheets), draft=True)


def _stamped(page: Page, word: str, language: str, typesetter: Typesetter) -> Page:
    scale = min(1.0, page.height / A4.height)
    size = scale * SIZE
    run = Run(word, RunStyle(FACE, size, RED), Artifact.PAGE)
    line = typesetter.set(
        Paragraph((run,), ParagraphStyle(size), language, "draft"), page.width
    ).lines[0]
    left = page.width - scale * RIGHT - line.width
    items = tuple(
        TextItem(left + placed.x, scale * BASELINE, placed.shaped, size, RED, Artifact.PAGE)
        for placed in line.runs
    )
    return page._replace(items=(*page.items, *items))
