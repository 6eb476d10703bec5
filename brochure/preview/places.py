"""Where on a page stands what was written on which lines: what leads a click to its line, and back.

In: a sheet, y up. Out: boxes in shares of its sides from the top left, in painting order, which is
the reading order.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from brochure.compose.page import PictureItem, TextItem
from brochure.diagnostics.model import Span
from brochure.geometry import Rect

if TYPE_CHECKING:
    from brochure.impose.sheets import Placement, Sheet

ASCENT, DESCENT = 0.8, 0.25  # of the size: what a line of type needs above and below its baseline


class Box(NamedTuple):
    """A part of a page, and the lines of the content that it comes from."""

    x: float
    y: float
    width: float
    height: float
    line: int
    end_line: int


def boxes(sheet: Sheet) -> tuple[Box, ...]:
    """The boxes of all faces on a sheet: one for each line of a text, one for each picture."""
    return tuple(box for placement in sheet.placements for box in _on_face(placement, sheet))


def _on_face(placement: Placement, sheet: Sheet) -> Iterator[Box]:
    placed = (one for one in map(_placed, placement.face.items) if one is not None)
    for (span, _), group in groupby(placed, key=lambda one: (_lines(one[0]), one[1].bottom)):
        yield _box([rect for _, rect in group], span, placement, sheet)


def _placed(item: object) -> tuple[Span, Rect] | None:
    """What an item comes from and where it is on its face; None for what nobody wrote."""
    match item:
        case TextItem(span=Span() as span):
            rise, fall = ASCENT * item.size, DESCENT * item.size
            return span, Rect(item.x, item.y - rise, item.width, rise + fall)
        case PictureItem(span=Span() as span):
            return span, item.rect
        case _:
            return None


def _lines(span: Span) -> tuple[int, int]:
    """First and last line; a span that ends before a line's first character doesn't reach it."""
    last = span.end_line - (span.end_column <= 1 and span.end_line > span.line)
    return span.line, last


def _box(rects: list[Rect], lines: tuple[int, int], placement: Placement, sheet: Sheet) -> Box:
    corners = [
        placement.matrix.point(x, y)
        for rect in rects
        for x, y in ((rect.x, rect.y), (rect.right, rect.bottom))
    ]
    width, height = sheet.size
    left, right = (of(x for x, _ in corners) / width for of in (min, max))
    top, bottom = (1 - of(y for _, y in corners) / height for of in (max, min))
    sides = round(left, 4), round(top, 4), round(right - left, 4), round(bottom - top, 4)
    return Box(*sides, *lines)
