"""How high rows will be, before they are set.

In: rows and a gauge. Out: heights in points, from the head of the first to the last baseline, as
compose will have them; but for columns, which it divides: they count for nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from brochure.design.gauge import Gauge
from brochure.design.plan import Art, Columns, Flow, Level, Row, Square, Stack
from brochure.design.style import Paragraph

Content = Flow | Columns | Stack | Art


class _Deep(NamedTuple):
    """The height of a content, and where its first baseline lies, from its top."""

    height: float
    first: float = 0.0


def height(rows: Sequence[Row], gauge: Gauge) -> float:
    """The height of rows one under the other, without the white over the first."""
    bottom = 0.0
    for number, row in enumerate(rows):
        deep = _row(row, gauge)
        if number:
            bottom += row.gap.least - (deep.first if row.gap.to_baseline else 0.0)
        bottom += deep.height
    return bottom


def depth(row: Row, gauge: Gauge) -> float:
    """The height of a row without the white over it."""
    return _row(row, gauge).height


def _row(row: Row, gauge: Gauge) -> _Deep:
    """A row, from its rule or its top."""
    contents = [
        _deep(cell.content, gauge) for cell in row.cells if not isinstance(cell.content, Square)
    ]
    first = max((one.first for one in contents), default=0.0)
    inside = max(
        (
            one.height + (first - one.first if row.level is Level.FIRST_BASELINE else 0.0)
            for one in contents
        ),
        default=0.0,
    )
    tallest = max((one.height for one in contents), default=0.0)
    room = max(tallest, row.depth - row.rule_to_caps)
    for cell in row.cells:
        if isinstance(cell.content, Square):
            inside = max(inside, _square(cell.content, room))
    return _Deep(max(row.depth, row.rule_to_caps + inside), row.rule_to_caps + first)


def _square(square: Square, room: float) -> float:
    """A square beside so much text, with the white over it."""
    side = min(max(room / (1 + square.zone), square.least), square.most)
    over = square.zone * side
    return side + (max(over, room - side) if square.stands else over)


def _deep(content: Content, gauge: Gauge) -> _Deep:
    match content:
        case Flow(paragraphs, measure):
            return _Deep(_flow(paragraphs, measure, gauge), _cap(paragraphs[0], gauge))
        case Stack(rows):
            return _Deep(height(rows, gauge), _row(rows[0], gauge).first if rows else 0.0)
        case Art():
            return _Deep(content.height)
        case Columns():
            return _Deep(0.0)


def _cap(paragraph: Paragraph, gauge: Gauge) -> float:
    return gauge.cap_height(paragraph.runs[0].style)


def _flow(paragraphs: Sequence[Paragraph], measure: float, gauge: Gauge) -> float:
    """Paragraphs, the white over the first dropped; names that wrap stand apart."""
    first = paragraphs[0].style
    counts = [len(gauge.lines(one, measure)) for one in paragraphs]
    wraps = any(
        one.style.space_if_wrapped and count > 1
        for one, count in zip(paragraphs, counts, strict=True)
    )
    high = _cap(paragraphs[0], gauge) - first.leading - first.space_before
    before = 0.0
    for one, count in zip(paragraphs, counts, strict=True):
        apart = one.style.space_if_wrapped
        high += count * one.style.leading
        high += apart if wraps and apart and before else one.style.space_before
        before = apart
    return high
