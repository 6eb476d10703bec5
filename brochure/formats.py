"""The formats of a flyer: on which paper, and how it folds. Data; a look is drawn on a face of any
of these sides.

Lengths are points; sides are the trim's (ISO 216 for A, DIN 678 for the sheet that fills a DL
envelope, ANSI/ASME Y14.1 for letter).

A folded format is a row of leaves, from left to right as its outer side is seen, and of the folds
between them. A leaf has a panel on each side. On the inner side the leaves stand in the opposite
order, for the sheet is turned like the page of a book: a fold at x outside lies at width − x
inside.
"""

from __future__ import annotations

from enum import Enum
from itertools import accumulate
from typing import NamedTuple

from brochure.geometry import Rect, mm


class Format(NamedTuple):
    """A face's name and its sides in points."""

    name: str
    width: float
    height: float


A4 = Format("a4", mm(210), mm(297))
A5 = Format("a5", mm(148), mm(210))
DL = Format("dl", mm(105), mm(210))
LETTER = Format("letter", mm(215.9), mm(279.4))

FORMATS = {one.name: one for one in (A4, A5, DL, LETTER)}
"""What is drawn, by the name that `design.format` gives it."""


class OfficePaper(NamedTuple):
    """A sheet of an office printer in points, how many faces stand on it side by side, and the
    distance from cut to cut.
    """

    width: float
    height: float
    across: int = 1
    step: float = 0.0


_A4_LANDSCAPE = A4.height, A4.width
_TOGETHER = {
    A5.name: OfficePaper(*_A4_LANDSCAPE, across=2, step=mm(148.5)),  # one cut, through the middle
    DL.name: OfficePaper(*_A4_LANDSCAPE, across=2, step=DL.width),
}


def office_paper(name: str) -> OfficePaper:
    """The paper that a format is printed on in an office: several of a small one on a sheet, others
    on their own sheet. KeyError for a format that doesn't exist.
    """
    if name in _TOGETHER:
        return _TOGETHER[name]
    one = FORMATS[name] if name in FORMATS else FOLDED[name]
    return OfficePaper(one.width, one.height)


class Side(Enum):
    """The side of a folded sheet: the outer one has the cover."""

    OUTER = "outer"
    INNER = "inner"


class PanelRole(Enum):
    """What a panel is to its reader, in the order in which the roles are read."""

    COVER = "cover"
    FLAP = "flap"
    INSIDE = "inside"
    BACK = "back"


class Edge(Enum):
    """What an edge of a panel is: cut, or folded to the next panel."""

    TRIM = "trim"
    FOLD = "fold"


class Border(NamedTuple):
    """The kinds of a face's four edges."""

    left: Edge = Edge.TRIM
    top: Edge = Edge.TRIM
    right: Edge = Edge.TRIM
    bottom: Edge = Edge.TRIM

    @property
    def mirrored(self) -> Border:
        """The other way round."""
        return self._replace(left=self.right, right=self.left)


class Panel(NamedTuple):
    """A part of a folded sheet that is read as one, on one side of it.

    `name` tells it from the others of its format (`inside-left`). `place` is on its side, from the
    top left of the flat sheet as that side is seen. Its border's left edge is that at which its
    lines start.
    """

    name: str
    role: PanelRole
    side: Side
    place: Rect
    border: Border


class Turn(Enum):
    """How the sheet left of a fold is laid, as the outer side is seen: over the rest, or under."""

    OVER = "over"
    UNDER = "under"


class Leaf(NamedTuple):
    """The sheet between two folds: its width in points, and its panel's role on each side."""

    width: float
    outer: PanelRole
    inner: PanelRole


class Folded(NamedTuple):
    """A folded format: the flat sheet's height in points, its leaves from left to right as the
    outer side is seen, and how it is folded at the right edge of each leaf but the last, in turn
    from the left. One that is read `from_right` is the mirror image of that: it opens to the right.
    """

    name: str
    height: float
    leaves: tuple[Leaf, ...]
    turns: tuple[Turn, ...]
    from_right: bool = False

    @property
    def width(self) -> float:
        """Of the flat sheet."""
        return sum(leaf.width for leaf in self.leaves)

    @property
    def panels(self) -> tuple[Panel, ...]:
        """All panels in the order in which they are read: the cover, the flap that lies below it,
        the inner side from the left, what else the outer side has, the back.
        """
        panels = [*self._side(Side.OUTER), *self._side(Side.INNER)]
        panels.sort(key=_when_read)
        return tuple(map(self._mirrored, panels) if self.from_right else panels)

    def folds(self, side: Side) -> tuple[float, ...]:
        """The folds' x, from the left of a side."""
        widths = [leaf.width for leaf in self._seen(side)]
        return tuple(accumulate((widths[::-1] if self.from_right else widths)[:-1]))

    @property
    def flap(self) -> float | None:
        """The width of the leaf that is folded in; None where there is none."""
        return next((one.width for one in self.leaves if one.outer is PanelRole.FLAP), None)

    def flaps(self) -> tuple[float, float]:
        """The narrowest and the widest flap that paper allows (`SLACK`), in points."""
        others, (least, most) = len(self.leaves) - 1, SLACK
        narrow, wide = ((self.width - others * less) / len(self.leaves) for less in (most, least))
        return narrow, wide

    def with_flap(self, width: float) -> Folded:
        """The same sheet with a flap of that width; the other leaves share the rest evenly."""
        rest = (self.width - width) / (len(self.leaves) - 1)
        leaves = [
            leaf._replace(width=width if leaf.outer is PanelRole.FLAP else rest)
            for leaf in self.leaves
        ]
        return self._replace(leaves=tuple(leaves))

    def _mirrored(self, panel: Panel) -> Panel:
        place = panel.place
        swapped = {"left": "right", "right": "left"}
        words = [swapped.get(word, word) for word in panel.name.split("-")]
        x = self.width - place.right
        return panel._replace(name="-".join(words), place=place._replace(x=x))

    def _seen(self, side: Side) -> tuple[Leaf, ...]:
        return self.leaves if side is Side.OUTER else self.leaves[::-1]

    def _side(self, side: Side) -> list[Panel]:
        leaves, panels, left = self._seen(side), [], 0.0
        for number, leaf in enumerate(leaves):
            role = leaf.outer if side is Side.OUTER else leaf.inner
            border = Border(
                left=Edge.FOLD if number else Edge.TRIM,
                right=Edge.FOLD if number < len(leaves) - 1 else Edge.TRIM,
            )
            place = Rect(left, 0.0, leaf.width, self.height)
            name = _name(role, side, number, len(leaves))
            panels.append(Panel(name, role, side, place, border))
            left += leaf.width
        return panels


SLACK = mm(1), mm(4)
"""How much narrower than the others a leaf must be that is folded in between them, and may be: less
for thin paper, more for thick.
"""

_ORDER = tuple(PanelRole)


def _when_read(panel: Panel) -> tuple[int, bool, float]:
    return _ORDER.index(panel.role), panel.side is Side.OUTER, panel.place.x


def _name(role: PanelRole, side: Side, number: int, count: int) -> str:
    """The role, or for panels of one role the side and the place on it."""
    if role is not PanelRole.INSIDE:
        alone: str = role.value
        return alone
    places = ("left", "right") if count == 2 else ("left", "middle", "right")
    return f"{'inside' if side is Side.INNER else 'outside'}-{places[number]}"


_COVER = PanelRole.COVER
_FLAP = PanelRole.FLAP
_INSIDE = PanelRole.INSIDE
_BACK = PanelRole.BACK


def _wrapped(name: str, height: float, *, flap: float, other: float) -> Folded:
    """Folded inwards twice (Wickelfalz, C-fold): the flap lies under the cover."""
    leaves = Leaf(flap, _FLAP, _INSIDE), Leaf(other, _BACK, _INSIDE), Leaf(other, _COVER, _INSIDE)
    return Folded(name, height, leaves, (Turn.UNDER, Turn.UNDER))


A4_TRIFOLD = _wrapped("a4-trifold", mm(210), flap=mm(97), other=mm(100))
LETTER_TRIFOLD = _wrapped(
    "letter-trifold", 8.5 * 72, flap=(3 + 5 / 8) * 72, other=(3 + 11 / 16) * 72
)

# Folded to and fro: the cover opens like a book, and what was the last leaf outside has its inner
# side at the back.
A4_ZFOLD = Folded(
    "a4-zfold",
    mm(210),
    (Leaf(mm(99), _INSIDE, _BACK), Leaf(mm(99), _INSIDE, _INSIDE), Leaf(mm(99), _COVER, _INSIDE)),
    (Turn.OVER, Turn.UNDER),
)
A4_HALFFOLD = Folded(
    "a4-halffold",
    mm(210),
    (Leaf(mm(148.5), _BACK, _INSIDE), Leaf(mm(148.5), _COVER, _INSIDE)),
    (Turn.UNDER,),
)

FOLDED = {one.name: one for one in (A4_TRIFOLD, A4_ZFOLD, A4_HALFFOLD, LETTER_TRIFOLD)}
"""Formats that fold, by the name that `design.format` gives them."""


def named(name: str) -> Format | Folded:
    """The format of that name; KeyError where there is none."""
    return FORMATS[name] if name in FORMATS else FOLDED[name]


def usual_code(name: str) -> float:
    """How wide a QR code usually is at most on a format, in points: a larger one would outweigh
    what else stands on a small face. KeyError for a format that doesn't exist.
    """
    one = named(name)
    panels = one.panels if isinstance(one, Folded) else ()
    width = max((panel.place.width for panel in panels), default=one.width)
    return mm(22) if width < _LARGE else mm(25)


_LARGE = mm(150)
