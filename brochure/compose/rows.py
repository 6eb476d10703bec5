"""Rows with their text set: how high they are, and where their first baselines lie.

Heights run from a row's text top (the highest cap line) to its last baseline; the head above it
(rule and the white under it) is counted apart.
"""

from collections.abc import Iterator
from typing import NamedTuple

from brochure.compose.columns import set_columns
from brochure.compose.galley import Galley, Setter, set_galley
from brochure.design.plan import Art, Columns, Flow, Gap, Level, Row, Square, Stack
from brochure.typeset.memo import Memo

TEXTS_REMEMBERED = 500


class SetGalleys(NamedTuple):
    """Galleys side by side; `places` are their x from the cell's and how far each begins below the
    level first baseline.

    `first_baseline` and `height` (to the last baseline) are measured from the highest cap line.
    """

    galleys: tuple[Galley, ...]
    places: tuple[tuple[float, float], ...]
    first_baseline: float
    height: float


class SetStack(NamedTuple):
    """Rows one below the other, at their least gaps.

    `first_baseline` and `height` are measured from the top (a rule, where the first row has one).
    """

    rows: tuple["SetRow", ...]
    stretch: bool
    first_baseline: float
    height: float


class SetArt(NamedTuple):
    """A picture at its size. It has no baseline: its upper edge stands for the first."""

    art: Art
    first_baseline: float
    height: float


SetContent = SetGalleys | SetStack | SetArt


class SetCell(NamedTuple):
    """Set content at its place; `drop` is how far its top lies below the row's text top."""

    x: float
    content: SetContent
    drop: float


class SetRow(NamedTuple):
    """A row whose text is set.

    `head` is the distance from the rule or edge to the text top, nothing where there is none;
    `first_baseline`, the level one, and `height`, to the last, are measured from the text top. The
    `pinned` cells drop from the head.
    """

    row: Row
    cells: tuple[SetCell, ...]
    head: float
    first_baseline: float
    height: float
    pinned: tuple[SetCell, ...] = ()


def least_head(row: SetRow, bottom: float) -> float:
    """Where a row's head lies under the last baseline above it, at the least gap."""
    gap: Gap = row.row.gap
    return bottom + gap.least - (row.first_baseline + row.head if gap.to_baseline else 0.0)


class RowSetter:
    """Sets rows with a typesetter; texts that were set are remembered."""

    def __init__(self, setter: Setter) -> None:
        self._setter = setter
        self._texts = Memo(self._set_text, TEXTS_REMEMBERED)

    def galley(self, columns: Columns) -> Galley:
        """All of a text in columns, at the measure of its first choice."""
        return set_galley(columns.paragraphs, columns.choices[0].measure, self._setter)

    def set(self, row: Row) -> SetRow:
        """Set the text of a row and level its cells."""
        contents = [
            (cell.x, self._set_cell(cell.content))
            for cell in row.cells
            if not isinstance(cell.content, Square)
        ]
        first = max((content.first_baseline for _, content in contents), default=0.0)
        height = max((content.height for _, content in contents), default=0.0)
        squares = [cell.content for cell in row.cells if isinstance(cell.content, Square)]
        room = max(height, row.depth - row.rule_to_caps)
        cells = []
        for x, content in contents:
            match row.level:
                case Level.FIRST_BASELINE:
                    drop = first - content.first_baseline
                case Level.LAST_BASELINE:
                    drop = room - content.height
                case Level.MIDDLE:
                    drop = (room - content.height) / 2
                case Level.CAP_LINE:
                    drop = 0.0
            cells.append(SetCell(x, content, drop))
        cells += [_squared(square, room, first) for square in squares]
        pinned = [SetCell(one.x, self._set_cell(one.content), one.down) for one in row.pinned]
        return _measured(row, tuple(cells), tuple(pinned))

    def _set_cell(self, content: Flow | Columns | Stack | Art) -> SetContent:
        match content:
            case Art() as art:
                return SetArt(art, 0.0, art.height)
            case Stack(rows, stretch):
                return _stacked(tuple([self.set(one) for one in rows]), stretch=stretch)
            case _:
                return self._texts[content]

    def _set_text(self, content: Flow | Columns) -> SetGalleys:
        match content:
            case Flow(paragraphs, measure):
                galley = set_galley(paragraphs, measure, self._setter)
                return _side_by_side((galley,), ((0.0, 0.0),))
            case Columns() as columns:
                galleys, choice = set_columns(columns, self._setter)
                step, last = choice.measure + choice.gutter, len(galleys) - 1
                reserve = choice.reserve if last else 0.0
                return _side_by_side(
                    galleys,
                    tuple(
                        (choice.shift + step * n, reserve if n == last else 0.0)
                        for n in range(last + 1)
                    ),
                )


def _squared(square: Square, room: float, first: float) -> SetCell:
    """A square as high as the row, the zone above it counted; it leaves the first baseline where
    the text has it.
    """
    side = min(max(room / (1 + square.zone), square.least), square.most)
    zone = square.zone * side
    art = Art(square.subject, side, side, square.owner, ground=square.ground, zone=zone)
    drop = max(zone, room - side) if square.stands else zone
    return SetCell(square.right - side, SetArt(art, first - drop, side), drop)


def _side_by_side(
    galleys: tuple[Galley, ...], places: tuple[tuple[float, float], ...]
) -> SetGalleys:
    first = max(galley.cap for galley in galleys)
    depth = max(galley.depth + down for galley, (_, down) in zip(galleys, places, strict=True))
    return SetGalleys(galleys, places, first, first + depth)


def _stacked(rows: tuple[SetRow, ...], *, stretch: bool) -> SetStack:
    bottom = 0.0
    for number, row in enumerate(rows):
        head = least_head(row, bottom) if number else 0.0
        bottom = head + row.head + row.height
    return SetStack(rows, stretch, rows[0].head + rows[0].first_baseline, bottom)


def _measured(row: Row, cells: tuple[SetCell, ...], pinned: tuple[SetCell, ...]) -> SetRow:
    first = max((cell.drop + cell.content.first_baseline for cell in cells), default=0.0)
    height = max((cell.drop + cell.content.height for cell in cells), default=0.0)
    head = row.rule_to_caps if row.edge is None else row.edge.to_baseline - first
    if row.depth:
        height = max(height, row.depth - head)
    return SetRow(row, cells, head, first, height, pinned)


def galleys_of(row: SetRow) -> Iterator[Galley]:
    """All galleys of a row, those of stacks within it too."""
    for cell in (*row.cells, *row.pinned):
        match cell.content:
            case SetGalleys(galleys):
                yield from galleys
            case SetStack(rows):
                for one in rows:
                    yield from galleys_of(one)
