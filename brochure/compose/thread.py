"""Text that flows from page to page: where it is parted, decided on its set lines.

In: the plans of a flyer's pages at one setting. Out: the pages, set. A text that goes on overleaf
is parted where widows, orphans, subheads, lists and words allow, so that both pages hold their
part.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from brochure.compose.columns import parting_places
from brochure.compose.galley import Galley
from brochure.compose.make_up import SetPage, set_page
from brochure.compose.rows import RowSetter
from brochure.design.plan import Cell, Columns, Plan, Row, Styled, Thread

TOLERANCE = 0.01  # pt; rounding, not type
INSIDE = 3  # lines; a paragraph is torn only where its ends are farther from the wanted place


def set_pages(styled: Styled, setter: RowSetter) -> tuple[SetPage, ...]:
    """The pages of a flyer, a text parted between them where it has to be."""
    thread = styled.thread
    if thread is None:
        return tuple([set_page(plan, setter) for plan in styled.plans])
    if thread.share is None:
        whole = tuple([set_page(plan, setter) for plan in styled.plans])
        if whole[0].surplus >= -TOLERANCE:
            return whole
    return _parted(thread, setter)


def _parted(thread: Thread, setter: RowSetter) -> tuple[SetPage, ...]:
    front, back = thread.plans
    galley = setter.galley(_threaded(front))
    places, length = parting_places(galley), len(galley.lines)

    def first(cut: int) -> SetPage:
        return set_page(_with_lines(front, (0, cut)), setter)

    def second(cut: int) -> SetPage:
        return set_page(_with_lines(back, (cut, length)), setter)

    def is_over(cut: int) -> bool:
        return first(cut).surplus < -TOLERANCE

    def is_held(cut: int) -> bool:
        return second(cut).surplus >= -TOLERANCE

    most = max(0, bisect_left(places, True, key=is_over) - 1)
    cut = places[most]
    if thread.share is not None:
        least = min(bisect_left(places, True, key=is_held), most)
        wanted = thread.share * length
        cut = min(places[least : most + 1], key=lambda place: _cost(galley, place, wanted))
    return first(cut), second(cut)


def _cost(galley: Galley, cut: int, wanted: float) -> float:
    """How far a place is from the wanted one, in lines; between paragraphs it is as if nearer."""
    inside = cut < len(galley.lines) and galley.lines[cut].number > 0
    return abs(cut - wanted) + INSIDE * inside


def _threaded(plan: Plan) -> Columns:
    return next(text for row in plan.rows for text in map(_text, row.cells) if text is not None)


def _text(cell: Cell) -> Columns | None:
    content = cell.content
    return content if isinstance(content, Columns) and content.threaded else None


def _with_lines(plan: Plan, lines: tuple[int, int]) -> Plan:
    """The plan with these lines of its thread; a row that would be empty falls away."""
    return plan._replace(rows=tuple(_rows(plan.rows, lines)))


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
