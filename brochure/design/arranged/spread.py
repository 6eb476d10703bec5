"""A programme over several panels: which of its rows stand on which, none of them torn.

In: kinds of content, the number of a panel and how many there are. Out: what stands on that one.
The first has the titles and the heads of columns; a code stands on the last.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from brochure.design.stories import PartBlock, PartStory
from brochure.design.style import Paragraph

LINE = 30.0  # characters, about; what a row takes beside them is one more


class _Unit(NamedTuple):
    """What isn't torn: a row of a table, or a block of another kind; its place and its weight."""

    part: int
    block: int
    row: int | None
    weight: float


def spread(parts: tuple[PartStory, ...], number: int, count: int) -> tuple[PartStory, ...]:
    """What of some kinds stands on the panel of that number, of so many; about as much on each."""
    if count == 1:
        return parts
    units = list(_units(parts))
    whole, before, chosen = sum(unit.weight for unit in units), 0.0, []
    for unit in units:
        middle = before + unit.weight / 2
        before += unit.weight
        if min(int(count * middle / whole), count - 1) == number:
            chosen.append(unit)
    return tuple(
        _piece(parts[at], list(own), is_last=number == count - 1)
        for at, own in groupby(chosen, key=lambda unit: unit.part)
    )


def _units(parts: tuple[PartStory, ...]) -> Iterator[_Unit]:
    for at, part in enumerate(parts):
        for number, block in enumerate(part.blocks):
            if not block.layout.is_table:
                yield _Unit(at, number, None, sum(map(_weight, block.rows)))
                continue
            for row in range(1, len(block.rows)):
                yield _Unit(at, number, row, _weight(block.rows[row]))


def _weight(row: tuple[tuple[object, ...], ...]) -> float:
    """About how many lines a row takes."""
    longest = max(
        (
            sum(1 + sum(len(run.text) for run in one.runs) / LINE for one in cell)
            for cell in (_texts(cell) for cell in row)
        ),
        default=0.0,
    )
    return 1 + longest


def _texts(cell: tuple[object, ...]) -> list[Paragraph]:
    return [one for one in cell if isinstance(one, Paragraph)]


def _piece(part: PartStory, units: list[_Unit], *, is_last: bool) -> PartStory:
    """The part with these units only."""
    blocks = []
    for number, own in groupby(units, key=lambda unit: unit.block):
        block, rows = part.blocks[number], [unit.row for unit in own]
        blocks.append(block if rows[0] is None else _of_table(block, [row or 0 for row in rows]))
    first = units[0]
    begins = first.block == 0 and first.row in (None, 1)
    ends = is_last or units[-1].block == len(part.blocks) - 1
    return part._replace(
        title=part.title if begins else None,
        blocks=tuple(blocks),
        code=part.code if ends and _is_whole(part, units) else None,
    )


def _is_whole(part: PartStory, units: list[_Unit]) -> bool:
    """Whether the last row of the part is among them."""
    last = part.blocks[-1]
    return units[-1].row in (None, len(last.rows) - 1)


def _of_table(block: PartBlock, rows: list[int]) -> PartBlock:
    """A table's rows, with its heading and its head where they begin with the first."""
    kept = tuple(block.rows[row] for row in rows)
    if rows[0] == 1:
        return block._replace(rows=(block.rows[0], *kept), whole=block.rows)
    return block._replace(rows=kept, heading=None, whole=block.rows)
