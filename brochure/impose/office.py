"""Sheets for an office printer: as many copies of a face as the paper holds, both sides in
register, with ticks to fold and cut by.

Only the first copy is read: what repeats it is an artifact, and has no links.
"""

from __future__ import annotations

from collections.abc import Sequence

from brochure.compose.page import FillItem, Item, Page
from brochure.design.style import Swatch
from brochure.formats import Folded, OfficePaper
from brochure.geometry import Rect, mm
from brochure.impose.flat import flat_formes
from brochure.impose.printable import UNPRINTABLE, kept_white
from brochure.impose.sheets import Flip, Forme, Spot, Use
from brochure.story.structure import Artifact

TICK = mm(3.5)
"""How long a tick is; it begins where the printer does."""

TICK_WEIGHT = 0.4  # points
TICK_GREY = Swatch("tick", (0.5, 0.5, 0.5))  # seen on white, on a tint and on a dark ground


def office_formes(
    faces: Sequence[Page], paper: OfficePaper, folded: Folded | None
) -> tuple[Forme, ...]:
    """The sides to print, in order: of a folded sheet the two flat ones, else each face as often as
    the paper holds it.
    """
    white = [kept_white(face) for face in faces]
    if folded is not None:
        formes = flat_formes(white, folded)
    else:
        formes = tuple([_repeated(face, number, paper) for number, face in enumerate(white)])
    return tuple([_ticked(forme) for forme in formes])


def turning(formes: Sequence[Forme], asked: Flip | None) -> tuple[Flip | None, bool]:
    """The edge around which the printer turns the sheets, and whether the second side has to stand
    on its head for it; None for what has one side.

    Read like a book, a sheet is turned around its upright edge: the short one of a landscape sheet.
    """
    if len(formes) < 2:
        return None, False
    upright = Flip.SHORT if formes[0].width > formes[0].height else Flip.LONG
    flip = asked or upright
    return flip, flip is not upright


def _repeated(face: Page, number: int, paper: OfficePaper) -> Forme:
    """Copies of a face side by side, in the middle of the paper: what lies left and right of it is
    alike, so that the other side is in register.
    """
    if paper.across == 1:
        return Forme(paper.width, paper.height, (Spot(face, number=number),))
    left, down = (paper.width - paper.across * paper.step) / 2, (paper.height - face.height) / 2
    cuts = [left + column * paper.step for column in range(paper.across + 1)]
    inset = (paper.step - face.width) / 2
    copy = face._replace(items=tuple([_unread(item) for item in face.items]))
    first = Spot(face, cuts[0] + inset, down, number=number)
    others = [Spot(copy, cut + inset, down, Use.COPY) for cut in cuts[1:-1]]
    inner = [cut for cut in cuts if 0.0 < cut < paper.width]
    return Forme(paper.width, paper.height, (first, *others), tuple(inner))


def _unread(item: Item) -> Item:
    """The same ink, read by nobody."""
    return item if isinstance(item.owner, Artifact) else item._replace(owner=Artifact.PAGE)


def _ticked(forme: Forme) -> Forme:
    """The forme with a tick at the head and the foot of each line to fold or cut by."""
    if not forme.guides:
        return forme
    ends = UNPRINTABLE, forme.height - UNPRINTABLE - TICK
    rects = [Rect(x - TICK_WEIGHT / 2, y, TICK_WEIGHT, TICK) for x in forme.guides for y in ends]
    items = tuple([FillItem(rect, TICK_GREY, Artifact.PAGE) for rect in rects])
    aid = Spot(Page(forme.width, forme.height, items), use=Use.AID)
    return forme._replace(spots=(*forme.spots, aid))
