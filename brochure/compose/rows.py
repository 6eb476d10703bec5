"""Rows with their text set: how high they are, and where their first baselines lie.

Heights run from a row's text top (the highest cap line) to its last baseline; the head above it
(rule and the white under it) is counted apart.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from brochure.compose.columns import set_columns
from brochure.compose.galley import Galley, set_galley
from brochure.design.plan import Cell, Columns, Flow, Gap, Level, Row, Stack
from brochure.typeset.setting import Typesetter


class SetGalleys(NamedTuple):
    """Galleys side by side with level first baselines; `steps` are their x from the cell's."""

    galleys: tuple[Galley, ...]
    steps: tuple[float, ...]

    @property
    def first_baseline(self) -> float:
        """From the top to the first baseline."""
        return max(galley.cap for galley in self.galleys)

    @property
    def height(self) -> float:
        """From the top to the last baseline."""
        return self.first_baseline + max(galley.depth for galley in self.galleys)


class SetStack(NamedTuple):
    """Rows one below the other, at their least gaps."""

    rows: tuple[SetRow, ...]
    stretch: bool

    @property
    def first_baseline(self) -> float:
        """From the top to the first baseline."""
        return self.rows[0].head + self.rows[0].first_baseline

    @property
    def height(self) -> float:
        """From the top (a rule, where the first row has one) to the last baseline."""
        bottom = 0.0
        for number, row in enumerate(self.rows):
            head = least_head(row, bottom) if number else 0.0
            bottom = head + row.head + row.height
        return bottom


class SetCell(NamedTuple):
    """Set content at its place; `drop` is how far its top lies below the row's text top."""

    x: float
    content: SetGalleys | SetStack
    drop: float


class SetRow(NamedTuple):
    """A row whose text is set."""

    row: Row
    cells: tuple[SetCell, ...]

    @property
    def head(self) -> float:
        """From the rule or edge to the text top; nothing where there is none."""
        edge = self.row.edge
        return self.row.rule_to_caps if edge is None else edge.to_baseline - self.first_baseline

    @property
    def first_baseline(self) -> float:
        """From the text top to the first baseline that is level."""
        return max(cell.drop + cell.content.first_baseline for cell in self.cells)

    @property
    def height(self) -> float:
        """From the text top to the last baseline."""
        content = max(cell.drop + cell.content.height for cell in self.cells)
        return max(content, self.row.depth - self.head) if self.row.depth else content


def least_head(row: SetRow, bottom: float) -> float:
    """Where a row's head lies under the last baseline above it, at the least gap."""
    gap: Gap = row.row.gap
    return bottom + gap.least - (row.first_baseline + row.head if gap.to_baseline else 0.0)


def set_row(row: Row, typesetter: Typesetter) -> SetRow:
    """Set the text of a row and level its cells."""
    contents = [(cell.x, _set_cell(cell, typesetter)) for cell in row.cells]
    first = max(content.first_baseline for _, content in contents)
    height = max(row.depth - row.rule_to_caps, *(content.height for _, content in contents))
    cells = []
    for x, content in contents:
        match row.level:
            case Level.FIRST_BASELINE:
                drop = first - content.first_baseline
            case Level.LAST_BASELINE:
                drop = height - content.height
            case Level.MIDDLE:
                drop = (height - content.height) / 2
            case Level.CAP_LINE:
                drop = 0.0
        cells.append(SetCell(x, content, drop))
    return SetRow(row, tuple(cells))


def _set_cell(cell: Cell, typesetter: Typesetter) -> SetGalleys | SetStack:
    match cell.content:
        case Flow(paragraphs, measure):
            return SetGalleys((set_galley(paragraphs, measure, typesetter),), (0.0,))
        case Columns() as columns:
            galleys, choice = set_columns(columns, typesetter)
            step = choice.measure + choice.gutter
            return SetGalleys(galleys, tuple(step * n for n in range(len(galleys))))
        case Stack(rows, stretch):
            return SetStack(tuple(set_row(one, typesetter) for one in rows), stretch)


def galleys_of(row: SetRow) -> Iterator[Galley]:
    """All galleys of a row, those of stacks within it too."""
    for cell in row.cells:
        match cell.content:
            case SetGalleys(galleys, _):
                yield from galleys
            case SetStack(rows, _):
                for one in rows:
                    yield from galleys_of(one)
