"""Sheets of the medium: each page on its own, or inside of bleed and slug.

In: the faces, and what the medium is. Out: sheets, on which every face has its matrix. Here y turns
upward, once; nobody further on asks how high a face is.
"""

from __future__ import annotations

from typing import NamedTuple

from brochure.compose.page import Document, Metadata, Page
from brochure.geometry import IDENTITY, Edges, Matrix, Rect, mm
from brochure.impose.bleed import spread
from brochure.story.structure import Element

SLUG = mm(11)
"""Outside of the bleed, where marks stand: 1 mm of white, 5 of crop marks, 5 to hold them by."""


class Medium(NamedTuple):
    """What faces are put on: the bleed in points, and whether there are printer's marks."""

    bleed: float = 0.0
    marks: bool = False

    @property
    def margin(self) -> float:
        """From the edge of the sheet to the trim."""
        return self.bleed + (SLUG if self.marks else 0.0)


class Placement(NamedTuple):
    """A face on a sheet. `upright` turns its y upward, from the face's own lower edge; `onto` takes
    what was turned to its place on the sheet.
    """

    face: Page
    upright: Matrix
    onto: Matrix = IDENTITY

    @property
    def matrix(self) -> Matrix:
        """From the face, y down, to the sheet, y up."""
        return self.upright.then(self.onto)


class Sheet(NamedTuple):
    """One sheet, y up from its lower left corner: its size, trim, bleed, and what lies on it."""

    size: tuple[float, float]
    trim: Edges
    bleed: Edges
    placements: tuple[Placement, ...]


class Imposition(NamedTuple):
    """Sheets, the tree that owns their content, and what the file says of itself."""

    sheets: tuple[Sheet, ...]
    tree: Element
    metadata: Metadata
    draft: bool = False
    marks: bool = False


def imposed(document: Document, medium: Medium) -> Imposition:
    """Each page on a sheet of its own; what reaches the trim goes on into the bleed."""
    sheets = tuple([_single(page, medium) for page in document.pages])
    return Imposition(sheets, document.tree, document.metadata, document.draft, medium.marks)


def _single(page: Page, medium: Medium) -> Sheet:
    margin = medium.margin
    upright = Matrix(1.0, 0.0, 0.0, -1.0, 0.0, page.height)
    onto = IDENTITY._replace(e=margin, f=margin)
    placement = Placement(spread(page, medium.bleed), upright, onto)
    trim = placement.matrix.box(Rect(0.0, 0.0, page.width, page.height))
    size = page.width + 2 * margin, page.height + 2 * margin
    return Sheet(size, trim, trim.grown(medium.bleed), (placement,))
