"""Text that grows to a height: beside a picture it is as high as the picture, as far as it may be.

In: paragraphs, their measure, the height, and how much larger they may be. Out: the paragraphs at
the largest size at which they are no higher; as they are where even that is too high.
"""

from __future__ import annotations

from typing import NamedTuple

from brochure.design.gauge import Gauge
from brochure.design.plan import Cell, Flow, Gap, Row
from brochure.design.style import Paragraph, scaled

STEP = 0.04  # of the size; between the sizes that are tried


class Room(NamedTuple):
    """What text may take: a measure and a height in points, and how many times its own size."""

    measure: float
    height: float
    most: float


class _Asked(NamedTuple):
    """What is to grow into which room, and who measures it."""

    paragraphs: tuple[Paragraph, ...]
    room: Room
    gauge: Gauge


def grown(paragraphs: tuple[Paragraph, ...], room: Room, gauge: Gauge) -> tuple[Paragraph, ...]:
    """The paragraphs as large as their room takes them."""
    return gauge.remembered(_grown, _Asked(paragraphs, room, gauge))


def _grown(asked: _Asked) -> tuple[Paragraph, ...]:
    """Height grows with the size, so halves find the largest."""
    fitting, low, high = asked.paragraphs, 0, int((asked.room.most - 1) / STEP) + 1
    while high - low > 1:
        middle = (low + high) // 2
        tried = tuple(enlarged(one, 1 + middle * STEP) for one in asked.paragraphs)
        row = Row(Gap(0), (Cell(0.0, Flow(tried, asked.room.measure)),))
        if asked.gauge.height((row,)) <= asked.room.height:
            fitting, low = tried, middle
        else:
            high = middle
    return fitting


def enlarged(paragraph: Paragraph, factor: float) -> Paragraph:
    """A paragraph in another size, with all that belongs to it: leading, white, indents, label."""
    style, hung = paragraph.style, paragraph.hung
    runs = tuple(run._replace(style=scaled(run.style, factor)) for run in paragraph.runs)
    style = style._replace(
        leading=factor * style.leading,
        indent=factor * style.indent,
        left=factor * style.left,
        space_before=factor * style.space_before,
        space_if_wrapped=factor * style.space_if_wrapped,
    )
    if hung is not None:
        run = hung.run._replace(style=scaled(hung.run.style, factor))
        at = None if hung.at is None else factor * hung.at
        hung = hung._replace(run=run, gap=factor * hung.gap, at=at, drop=factor * hung.drop)
    return paragraph._replace(runs=runs, style=style, hung=hung)
