"""Rows with their text set: how high they are, and where their first baselines lie.

Heights run from a row's text top (the highest cap line) to its last baseline; the head above it
(rule and the white under it) is counted apart.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from brochure.compose.columns import set_columns
from brochure.compose.galley import Galley, Setter, set_galley
from brochure.design.plan import Cell, Columns, Flow, Gap, Level, Row, Stack
from brochure.typeset.memo import Memo

ROWS_REMEMBERED = 500


class SetGalleys(NamedTuple):
    """Galleys side by side with level first baselines; `steps` are their x from the cell's.

    `first_baseline` and `height` (to the last baseline) are measured from the highest cap line.
    """

    galleys: tuple[Galley, ...]
    steps: tuple[float, ...]
    first_baseline: float
    height: float


class SetStack(NamedTuple):
    """Rows one below the other, at their least gaps.

    `first_baseline` and `height` are measured from the top (a rule, where the first row has one).
    """

    rows: tuple[SetRow, ...]
    stretch: bool
    first_baseline: float
    height: float


class SetCell(NamedTuple):
    """Set content at its place; `drop` is how far its top lies below the row's text top."""

    x: float
    content: SetGalleys | SetStack
    drop: float


class SetRow(NamedTuple):
    """A row whose text is set.

    `head` is the distance from the rule or edge to the text top, nothing where there is none;
    `first_baseline`, the level one, and `height`, to the last, are measured from the text top.
    """

    row: Row
    cells: tuple[SetCell, ...]
    head: float
    first_baseline: float
    height: float


def least_head(row: SetRow, bottom: float) -> float:
    """Where a row's head lies under the last baseline above it, at the least gap."""
    gap: Gap = row.row.gap
    return bottom + gap.least - (row.first_baseline + row.head if gap.to_baseline else 0.0)


class RowSetter:
    """Sets rows with a typesetter; rows that were set are remembered."""

    def __init__(self, setter: Setter) -> None:
        self._setter = setter
        self._rows = Memo(self._set, ROWS_REMEMBERED)

    def set(self, row: Row) -> SetRow:
        """Set the text of a row and level its cells."""
        return self._rows[row]

    def _set(self, row: Row) -> SetRow:
        contents = [(cell.x, self._set_cell(cell)) for cell in row.cells]
        first = max(content.first_baseline for _, content in contents)
        height = max(content.height for _, content in contents)
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
        return _measured(row, tuple(cells))

    def _set_cell(self, cell: Cell) -> SetGalleys | SetStack:
        match cell.content:
            case Flow(paragraphs, measure):
                return _side_by_side((set_galley(paragraphs, measure, self._setter),), 0.0)
            case Columns() as columns:
                galleys, choice = set_columns(columns, self._setter)
                return _side_by_side(galleys, choice.measure + choice.gutter)
            case Stack(rows, stretch):
                return _stacked(tuple(self._set(one) for one in rows), stretch=stretch)


def _side_by_side(galleys: tuple[Galley, ...], step: float) -> SetGalleys:
    steps = tuple(step * number for number in range(len(galleys)))
    first = max(galley.cap for galley in galleys)
    return SetGalleys(galleys, steps, first, first + max(galley.depth for galley in galleys))


def _stacked(rows: tuple[SetRow, ...], *, stretch: bool) -> SetStack:
    bottom = 0.0
    for number, row in enumerate(rows):
        head = least_head(row, bottom) if number else 0.0
        bottom = head + row.head + row.height
    return SetStack(rows, stretch, rows[0].head + rows[0].first_baseline, bottom)


def _measured(row: Row, cells: tuple[SetCell, ...]) -> SetRow:
    first = max(cell.drop + cell.content.first_baseline for cell in cells)
    height = max(cell.drop + cell.content.height for cell in cells)
    head = row.rule_to_caps if row.edge is None else row.edge.to_baseline - first
    if row.depth:
        height = max(height, row.depth - head)
    return SetRow(row, cells, head, first, height)


def galleys_of(row: SetRow) -> Iterator[Galley]:
    """All galleys of a row, those of stacks within it too."""
    for cell in row.cells:
        match cell.content:
            case SetGalleys(galleys):
                yield from galleys
            case SetStack(rows):
                for one in rows:
                    yield from galleys_of(one)
