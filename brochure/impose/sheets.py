"""Sheets of the medium: where each face lies on which sheet.

In: the faces, and what the medium is. Out: sheets, on which every face has its matrix. Here y turns
upward, once; nobody further on asks how high a face is.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from brochure.compose.page import Document, Metadata, Page
from brochure.formats import Folded, OfficePaper
from brochure.geometry import IDENTITY, Edges, Matrix, mm
from brochure.impose.bleed import spread
from brochure.story.structure import Element

SLUG = mm(11)
"""Outside of the bleed, where marks stand: 1 mm of white, 5 of crop marks, 5 to hold them by."""


class Flip(Enum):
    """The edge of a sheet around which a printer turns it to print its other side."""

    SHORT = "short"
    LONG = "long"

    @property
    def other(self) -> Flip:
        """The other edge."""
        return Flip.LONG if self is Flip.SHORT else Flip.SHORT


class Medium(NamedTuple):
    """What faces are put on: the bleed in points, and whether there are printer's marks.

    With `flat` the panels of a folded sheet are put side by side. With `paper` faces are put on
    sheets of an office printer; `flip` is the edge around which it turns them (None: that which
    leaves both sides upright).
    """

    bleed: float = 0.0
    marks: bool = False
    flat: Folded | None = None
    paper: OfficePaper | None = None
    flip: Flip | None = None

    @property
    def margin(self) -> float:
        """From the edge of the sheet to the trim."""
        return self.bleed + (SLUG if self.marks else 0.0)


class Use(Enum):
    """What a face is on its sheet: the flyer, another copy of it, or an aid to fold and cut by."""

    ORIGINAL = "original"
    COPY = "copy"
    AID = "aid"


class Placement(NamedTuple):
    """A face on a sheet. `upright` turns its y upward, from the face's own lower edge; `onto` takes
    what was turned to its place on the sheet. `number` says as which of all faces it is read.
    """

    face: Page
    upright: Matrix
    onto: Matrix = IDENTITY
    use: Use = Use.ORIGINAL
    number: int = 0

    @property
    def matrix(self) -> Matrix:
        """From the face, y down, to the sheet, y up."""
        return self.upright.then(self.onto)


class Sheet(NamedTuple):
    """One side of a sheet, y up from its lower left corner: its size, trim, bleed, and what lies on
    it. `guides` are the x of lines to fold or to cut by.
    """

    size: tuple[float, float]
    trim: Edges
    bleed: Edges
    placements: tuple[Placement, ...]
    guides: tuple[float, ...] = ()


class Imposition(NamedTuple):
    """Sheets, the tree that owns their content, and what the file says of itself.

    `flip` is the edge around which an office printer turns a sheet; `for_office` whether the sheets
    are meant for one.
    """

    sheets: tuple[Sheet, ...]
    tree: Element
    metadata: Metadata
    draft: bool = False
    marks: bool = False
    for_office: bool = False
    flip: Flip | None = None


class Spot(NamedTuple):
    """Where a face lies on a side: its upper left corner, in points from that of the trim box.

    `number` says as which of all faces it is read: a side may have the first and the last.
    """

    face: Page
    x: float = 0.0
    y: float = 0.0
    use: Use = Use.ORIGINAL
    number: int = 0


class Forme(NamedTuple):
    """What is printed on one side of a sheet: the size that is left after trimming, faces in
    reading order, and the x of lines to fold or to cut by.
    """

    width: float
    height: float
    spots: tuple[Spot, ...]
    guides: tuple[float, ...] = ()


def imposed(document: Document, medium: Medium) -> Imposition:
    """The faces of a document on the sheets of the medium."""
    made = Imposition((), document.tree, document.metadata, document.draft, medium.marks)
    if medium.paper is not None:
        from brochure.impose.office import office_formes, turning  # noqa: PLC0415

        formes = office_formes(document.pages, medium.paper, medium.flat)
        flip, turned = turning(formes, medium.flip)
        sides = [sheet(one, medium, turned=turned and n % 2 == 1) for n, one in enumerate(formes)]
        return made._replace(sheets=tuple(sides), for_office=True, flip=flip)
    if medium.flat is not None:
        from brochure.impose.flat import flat_formes  # noqa: PLC0415

        formes = flat_formes(document.pages, medium.flat)
    else:
        numbered = enumerate(document.pages)
        formes = tuple(
            [Forme(one.width, one.height, (Spot(one, number=n),)) for n, one in numbered]
        )
    return made._replace(sheets=tuple([sheet(forme, medium) for forme in formes]))


def sheet(forme: Forme, medium: Medium, *, turned: bool = False) -> Sheet:
    """One side of a sheet, with bleed and slug around it; what reaches the trim goes on into the
    bleed. With `turned` all of it stands on its head.
    """
    margin = medium.margin
    trim = Edges(margin, margin, margin + forme.width, margin + forme.height)
    size = forme.width + 2 * margin, forme.height + 2 * margin
    about = Matrix(-1.0, 0.0, 0.0, -1.0, *size) if turned else IDENTITY
    placements = []
    for face, x, y, use, number in forme.spots:
        upright = Matrix(1.0, 0.0, 0.0, -1.0, 0.0, face.height)
        onto = IDENTITY._replace(e=margin + x, f=margin + (forme.height - y - face.height))
        spread_face = spread(face, medium.bleed)
        placements.append(Placement(spread_face, upright, onto.then(about), use, number))
    guides = [about.point(margin + x, 0.0)[0] for x in forme.guides]
    return Sheet(size, trim, trim.grown(medium.bleed), tuple(placements), tuple(guides))
