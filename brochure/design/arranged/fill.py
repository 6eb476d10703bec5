"""Text as large as its place takes, and text in another dress.

In: paragraphs, a column, sizes. Out: the paragraphs, resized or recoloured.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from brochure.design.arranged.tables import Range
from brochure.design.display import Limits, display
from brochure.design.gauge import Gauge
from brochure.design.sheet import TextStyle
from brochure.design.style import Align, Paragraph, Swatch, sized
from brochure.geometry import mm
from brochure.story.structure import Artifact

STEP = 0.5  # pt
BOLD = 700  # weight
WEIGHED = mm(110)  # on a narrower measure hardly any line of a headline ends as it should
CALM_LINES = 6  # of a lead or a voice that is balanced, at most
WHOLE = 0.99  # hinted advances don't scale to the last hundredth of a point


class Column(NamedTuple):
    """Where text stands: its left edge, its measure, and the height that it may have."""

    x: float
    measure: float
    height: float


def flowing(style: TextStyle, *, divided: bool = True) -> TextStyle:
    """A style for many lines on a narrow measure: ragged, words `divided` where that is calmer."""
    ragged = style.paragraph._replace(align=Align.RAGGED, hyphenate=divided, max_lines=None)
    return style._replace(paragraph=ragged)


def calm(style: TextStyle) -> TextStyle:
    """The style, balanced in few lines."""
    return style._replace(paragraph=style.paragraph._replace(balanced_up_to=CALM_LINES))


def headline(
    paragraph: Paragraph,
    column: Column,
    sizes: Range,
    gauge: Gauge,
    *,
    least: float = 0.0,
    floor: float = 0.0,
) -> Paragraph:
    """A display line as large as its column takes; no smaller than `least`, unless a word is wider
    than the column at it, which is divided rather than set under the `floor`.
    """
    if least > sizes.smallest:
        size = paragraph.runs[0].style.size
        whole = size * column.measure / max(1.0, gauge.longest_word(paragraph))
        least = min(least, max(WHOLE * whole, floor), sizes.largest)
    smallest, weighed = max(sizes.smallest, least), column.measure >= WEIGHED
    limits = Limits(
        smallest, sizes.largest, sizes.lines, sizes.leading, column.height, weighed=weighed
    )
    shown = display(paragraph, column.measure, limits, gauge)
    if shown.height > column.height:  # then the page is too full, and not the headline too long
        limits = limits._replace(largest=smallest, height=None)
        shown = display(paragraph, column.measure, limits, gauge)
    return shown.paragraph


def at_size(paragraph: Paragraph, size: float, sizes: Range) -> Paragraph:
    """The paragraph at a size, with the leading of it."""
    resized = sized(paragraph, size / paragraph.runs[0].style.size)
    style = resized.style._replace(leading=sizes.leading.of(size))
    return resized._replace(style=style)


def undivided(paragraph: Paragraph) -> Paragraph:
    """The paragraph in even lines of whole words, as befits few of them."""
    style = paragraph.style._replace(align=Align.BALANCED, hyphenate=False)
    return paragraph._replace(style=style)


def steps(sizes: Range, least: float) -> Iterator[float]:
    """Sizes from the largest down, but not under the smallest or `least`."""
    largest = max(sizes.largest, sizes.few)
    smallest = min(max(sizes.smallest, least), largest)
    count = int((largest - smallest) / STEP)
    for number in range(count + 1):
        yield largest - STEP * number
    if largest - STEP * count > smallest:
        yield smallest


def is_whole(paragraph: Paragraph, measure: float, gauge: Gauge) -> bool:
    """Whether no line is wider than the measure."""
    return all(line.width <= measure for line in gauge.lines(paragraph, measure))


def reset(paragraph: Paragraph, colour: Swatch) -> Paragraph:
    """The paragraph, and what hangs beside it, in one colour."""
    runs = tuple(run._replace(style=run.style._replace(colour=colour)) for run in paragraph.runs)
    hung = paragraph.hung
    if hung is not None:
        look = hung.run.style._replace(colour=colour)
        hung = hung._replace(run=hung.run._replace(style=look))
    return paragraph._replace(runs=runs, hung=hung)


def bold(paragraph: Paragraph) -> Paragraph:
    """The paragraph in the bold cut of its face."""
    runs = tuple(
        run._replace(style=run.style._replace(face=run.style.face._replace(weight=BOLD)))
        for run in paragraph.runs
    )
    return paragraph._replace(runs=runs)


def repeated(paragraph: Paragraph) -> Paragraph:
    """The same words again on one line of their own style, which a screen reader need not hear
    twice.
    """
    runs = tuple(
        run._replace(text=" ".join(run.text.split("\n")), owner=Artifact.LAYOUT)
        for run in paragraph.runs
    )
    return paragraph._replace(runs=runs)
