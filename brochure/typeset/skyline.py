"""How far a glyph's ink reaches up and down, column by column.

In: a font and a glyph. Out: its `Skyline` in 1/1000 em, y up. A box around the ink says less:
beside the mark on a letter there may be room.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from math import ceil, floor
from typing import NamedTuple

import uharfbuzz as hb

COLUMN = 10
"""How wide a column is, in 1/1000 em."""

PIECES = 6  # straight ones, for a curve

Point = tuple[float, float]


class Reach(NamedTuple):
    """The lowest and the highest ink of a column."""

    low: float
    high: float


Skyline = dict[int, Reach]
"""Columns with ink by their number, from the pen's position on."""


def skyline(font: hb.Font, glyph: int) -> Skyline:
    """The skyline of a glyph of a font whose scale is 1000 units an em."""
    pen = _Pen()
    font.draw_glyph(glyph, _functions(), pen)
    return pen.columns


class _Pen:
    """Follows the outline; between two edges of a column is ink, and its ends are on edges."""

    def __init__(self) -> None:
        self.columns: Skyline = {}
        self._start: Point = (0.0, 0.0)
        self._at: Point = (0.0, 0.0)

    def move(self, x: float, y: float) -> None:
        self._start = self._at = (x, y)

    def line(self, x: float, y: float) -> None:
        self._edge(self._at, (x, y))
        self._at = (x, y)

    def curve(self, *points: Point) -> None:
        """A curve of any degree, by de Casteljau's construction."""
        whole = (self._at, *points)
        for step in range(1, PIECES + 1):
            self.line(*_along(whole, step / PIECES))

    def close(self) -> None:
        self.line(*self._start)

    def _edge(self, one: Point, other: Point) -> None:
        left, right = sorted((one, other))
        first = floor(left[0] / COLUMN)
        for column in range(first, max(ceil(right[0] / COLUMN), first + 1)):
            for y in _heights(left, right, column * COLUMN, (column + 1) * COLUMN):
                found = self.columns.get(column)
                self.columns[column] = (
                    Reach(y, y) if found is None else Reach(min(found.low, y), max(found.high, y))
                )


def _heights(left: Point, right: Point, start: float, end: float) -> Iterator[float]:
    """How high an edge is where it enters a column and where it leaves it."""
    width = right[0] - left[0]
    if not width:
        yield from (left[1], right[1])
        return
    for x in (max(start, left[0]), min(end, right[0])):
        yield left[1] + (right[1] - left[1]) * (x - left[0]) / width


def _along(points: tuple[Point, ...], part: float) -> Point:
    while len(points) > 1:
        points = tuple(
            (a + (c - a) * part, b + (d - b) * part) for (a, b), (c, d) in pairwise(points)
        )
    return points[0]


@lru_cache(1)
def _functions() -> hb.DrawFuncs:
    functions = hb.DrawFuncs()
    functions.set_move_to_func(lambda x, y, pen: pen.move(x, y))
    functions.set_line_to_func(lambda x, y, pen: pen.line(x, y))
    functions.set_quadratic_to_func(lambda a, b, x, y, pen: pen.curve((a, b), (x, y)))
    functions.set_cubic_to_func(lambda a, b, c, d, x, y, pen: pen.curve((a, b), (c, d), (x, y)))
    functions.set_close_path_func(lambda pen: pen.close())
    return functions
