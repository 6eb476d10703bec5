"""Text that flows from frame to frame: where it is parted, decided on its set lines.

In: the plans of a flyer's faces at one setting. Out: the faces, set. A text that goes on in another
frame (overleaf, in the next panel) is parted where widows, orphans, subheads, lists and words
allow, so that each frame holds its part.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import pairwise
from math import ceil
from typing import NamedTuple

from brochure.compose.columns import parting_places
from brochure.compose.galley import Galley
from brochure.compose.make_up import SetPage, set_page
from brochure.compose.rows import RowSetter
from brochure.design.plan import Cell, Columns, Frame, Plan, Row, Styled, Thread

TOLERANCE = 0.01  # pt; rounding, not type
UNEVEN = 0.15  # of a page; so much white no first page has, nor a second more than its first
INSIDE = 3  # lines; a paragraph is torn only where its ends are farther from the wanted place


def set_pages(styled: Styled, setter: RowSetter) -> tuple[SetPage, ...]:
    """The faces of a flyer, a text parted between them where it has to be."""
    thread = styled.thread
    if thread is None or thread.even:
        return _whole(styled.plans, setter) if thread is None else _evenly(thread, setter)
    if thread.share is None:
        whole = _whole(styled.plans, setter)
        if whole[0].surplus >= -TOLERANCE:
            return whole
    return _parted(thread, setter)


def _whole(plans: tuple[Plan, ...], setter: RowSetter) -> tuple[SetPage, ...]:
    return tuple([set_page(plan, setter) for plan in plans])


class _Chain(NamedTuple):
    """The faces with a thread's frames, and the galley that is parted between them."""

    plans: tuple[Plan, ...]
    setter: RowSetter
    galley: Galley
    places: tuple[int, ...]

    def page(self, number: int, first: int, last: int) -> SetPage:
        """One of the faces with the lines from `first` up to `last` (excluded)."""
        return set_page(_with_lines(self.plans[number], (first, last)), self.setter)

    def parted(self, cut: int) -> tuple[SetPage, SetPage]:
        """The first two faces, parted before a line."""
        return self.page(0, 0, cut), self.page(1, cut, len(self.galley.lines))

    def holds(self, number: int, first: int, last: int) -> bool:
        """Whether one of the faces has room for these lines."""
        return self.page(number, first, last).surplus >= -TOLERANCE

    def furthest(self, number: int, first: int, most: int) -> int:
        """The last place up to `most` to which a face holds the text from `first` on."""
        allowed = self.places[bisect_right(self.places, first) : bisect_right(self.places, most)]
        held = bisect_left(allowed, True, key=lambda last: not self.holds(number, first, last))
        return allowed[held - 1] if held else first


def _chain(plans: tuple[Plan, ...], setter: RowSetter) -> _Chain:
    galley = setter.galley(next(filter(None, map(_threaded, plans))))
    return _Chain(plans, setter, galley, parting_places(galley))


def _parted(thread: Thread, setter: RowSetter) -> tuple[SetPage, ...]:
    """Two pages: the first holds its share, or all that it can."""
    chain = _chain(thread.plans, setter)
    places, length = chain.places, len(chain.galley.lines)
    cut = chain.furthest(0, 0, length)
    if thread.share is not None:
        most = places.index(cut)
        held = bisect_left(places, True, key=lambda first: chain.holds(1, first, length))
        wanted = thread.share * length
        allowed = places[min(held, most) : most + 1]
        cut = min(allowed, key=lambda place: _cost(chain.galley, place, wanted))
    pages = chain.parted(cut)
    return pages if thread.share is not None else _as_full(chain, cut, pages)


def _as_full(chain: _Chain, cut: int, full: tuple[SetPage, SetPage]) -> tuple[SetPage, SetPage]:
    """Two pages of about as much white: the first ends with a paragraph before `cut`, where it is
    `full` and the second has far more white.
    """
    most = UNEVEN * full[1].plan.height
    if -_lead(full) <= most:
        return full
    lines = chain.galley.lines
    between = [one for one in chain.places if 0 < one < cut and not lines[one].number]
    whiter = bisect_left(between, True, key=lambda place: _lead(chain.parted(place)) <= 0)
    held = bisect_left(between, True, key=lambda place: chain.parted(place)[0].surplus <= most)
    start = max(whiter - 1, held, 0)
    near = [chain.parted(place) for place in between[start : start + 2]]
    fitting = [two for two in near if two[1].surplus >= -TOLERANCE]
    return min([*fitting, full], key=lambda two: abs(_lead(two)))


def _lead(pages: tuple[SetPage, SetPage]) -> float:
    """How much more white the first of two pages has."""
    return pages[0].surplus - pages[1].surplus


def _evenly(thread: Thread, setter: RowSetter) -> tuple[SetPage, ...]:
    """The frames with about as many lines each: the fewest with which all find a place; where they
    find none, the last frame has what is left.
    """
    numbers = [number for number, plan in enumerate(thread.plans) if _threaded(plan) is not None]
    if not numbers:
        return _whole(thread.plans, setter)
    chain = _chain(tuple(thread.plans[number] for number in numbers), setter)
    length = len(chain.galley.lines)
    least = max(1, thread.least, ceil(length / len(numbers)))
    candidates = range(min(least, length), length + 1)
    found = bisect_left(candidates, True, key=lambda most: _cuts(chain, most)[-1] == length)
    edges = (0, *_cuts(chain, candidates[min(found, len(candidates) - 1)])[:-1], length)
    parts = dict(zip(numbers, pairwise(edges), strict=True))
    pages = [
        set_page(_with_lines(plan, parts[number]) if number in parts else plan, setter)
        for number, plan in enumerate(thread.plans)
    ]
    return tuple(pages)


def _cuts(chain: _Chain, most: int) -> tuple[int, ...]:
    """Where each frame ends that has so many lines at most."""
    cuts: list[int] = []
    start = 0
    for number in range(len(chain.plans)):
        start = chain.furthest(number, start, start + most)
        cuts.append(start)
    return tuple(cuts)


def _cost(galley: Galley, cut: int, wanted: float) -> float:
    """How far a place is from the wanted one, in lines; between paragraphs it is as if nearer."""
    inside = cut < len(galley.lines) and galley.lines[cut].number > 0
    return abs(cut - wanted) + INSIDE * inside


def _threaded(plan: Plan) -> Columns | None:
    cells = (cell for frame in plan.frames for row in frame.rows for cell in row.cells)
    return next(filter(None, map(_text, cells)), None)


def _text(cell: Cell) -> Columns | None:
    content = cell.content
    return content if isinstance(content, Columns) and content.threaded else None


def _with_lines(plan: Plan, lines: tuple[int, int]) -> Plan:
    """The plan with these lines of its thread. A row that would be empty falls away, and with it
    the rules of a face that has nothing else.
    """
    frames = tuple(_with_part(frame, lines) for frame in plan.frames)
    has_text = any(row.cells for frame in frames for row in frame.rows) or any(
        frame.foot for frame in frames
    )
    return plan._replace(frames=frames if has_text else ())


def _with_part(frame: Frame, lines: tuple[int, int]) -> Frame:
    return frame._replace(rows=tuple(_rows(frame.rows, lines)))


def _rows(rows: tuple[Row, ...], lines: tuple[int, int]) -> Iterator[Row]:
    for row in rows:
        cells = tuple(_cells(row.cells, lines))
        if cells or not row.cells:
            yield row._replace(cells=cells)


def _cells(cells: tuple[Cell, ...], lines: tuple[int, int]) -> Iterator[Cell]:
    for cell in cells:
        text = _text(cell)
        if text is None:
            yield cell
        elif lines[0] < lines[1]:
            yield cell._replace(content=text._replace(lines=lines))
