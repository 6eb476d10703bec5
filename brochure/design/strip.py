"""Many names or logos: side by side across the text, so that they don't make a tower of the foot.

In: the parts of an acknowledgement behind its note, and their room. Out: a stack of rows.
Names run down their columns; logos stand in rows of about equal number, all of one area.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil
from typing import NamedTuple

from brochure.design.art import LogoBox, logo
from brochure.design.plan import Cell, Flow, Gap, Level, Row, Stack
from brochure.design.style import Paragraph
from brochure.geometry import mm
from brochure.story.model import Figure

MANY_NAMES, MANY_LOGOS = 4, 3  # of one note, names beside it; logos of all notes
LEAST_NAME, LEAST_LOGO = mm(38), mm(22)  # the narrowest columns
LEAST_OF_MANY, MOST_ROWS = mm(17), 3  # of a logo's column of three, where two were more rows
MOST_NAMES, MOST_LOGOS = 3, 5  # columns
AREA, HIGHEST = mm(22) * mm(8), mm(13)  # of a logo
ROWS_APART = mm(5)

Part = Paragraph | Figure


class Room(NamedTuple):
    """Where columns may stand: their left edge, the width of all, and the white between two."""

    x: float
    measure: float
    gutter: float

    def columns(self, count: int, most: int, least: float) -> int:
        """As many columns as are wide enough, no more than there are parts."""
        return max(1, min(count, most, int((self.measure + self.gutter) / (least + self.gutter))))

    def width(self, columns: int) -> float:
        """The width of each of so many columns."""
        return (self.measure - (columns - 1) * self.gutter) / columns

    def left(self, number: int, columns: int) -> float:
        """The left edge of one of so many columns."""
        return self.x + number * (self.width(columns) + self.gutter)


def are_many(blocks: Sequence[Sequence[Part]]) -> bool:
    """Whether so many stand behind the notes that they need more than the label column."""
    logos = sum(isinstance(part, Figure) for block in blocks for part in block)
    return logos >= MANY_LOGOS or any(len(block) > MANY_NAMES for block in blocks)


def strip(parts: Sequence[Part], room: Room) -> Stack:
    """The parts in columns; where any is a logo, in rows."""
    if any(isinstance(part, Figure) for part in parts):
        return Stack(tuple(_logo_rows(parts, room)))
    columns = room.columns(len(parts), MOST_NAMES, LEAST_NAME)
    deep = ceil(len(parts) / columns)
    names = [part for part in parts if isinstance(part, Paragraph)]
    cells = tuple(
        Cell(
            room.left(number, columns),
            Flow(tuple(names[first : first + deep]), room.width(columns)),
        )
        for number, first in enumerate(range(0, len(names), deep))
    )
    return Stack((Row(Gap(0), cells),))


def _logo_rows(parts: Sequence[Part], room: Room) -> Iterator[Row]:
    most = room.columns(MOST_LOGOS, MOST_LOGOS, LEAST_LOGO)
    if ceil(len(parts) / most) > MOST_ROWS:
        most = max(most, room.columns(MANY_LOGOS, MANY_LOGOS, LEAST_OF_MANY))
    even = ceil(len(parts) / ceil(len(parts) / most))
    columns = max(even, min(MANY_LOGOS, most))  # two logos stand as near as three
    width = room.width(columns)
    box = LogoBox(AREA, width, HIGHEST)
    for first in range(0, len(parts), columns):
        cells = tuple(
            Cell(
                room.left(number, columns),
                logo(part, box) if isinstance(part, Figure) else Flow((part,), width),
            )
            for number, part in enumerate(parts[first : first + columns])
        )
        yield Row(Gap(ROWS_APART if first else 0), cells, Level.MIDDLE)
