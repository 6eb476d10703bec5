"""The sender at the head of a page: the short name as a mark, and the full name beside it.

In: the short name, a setting and a gauge. Out: the mark at its size and the columns it takes.
"""

from __future__ import annotations

from typing import NamedTuple

from brochure.design.art import LogoBox, logo
from brochure.design.display import Leading, Limits, display
from brochure.design.editorial.grid import COLUMNS
from brochure.design.editorial.tables import (
    DENSE_COLUMNS,
    MARK_TO_NAME,
    MASTHEAD_LOGO,
    NAME_MEASURE,
    Setting,
)
from brochure.design.gauge import Gauge
from brochure.design.plan import Cell, Flow, Gap, Level, Row, Stack
from brochure.design.style import Paragraph
from brochure.story.model import Figure

NARROW_MARK = 4  # columns, where there is no label column
SOLID = Leading(1.0, 1.0, at=0)


class Wordmark(NamedTuple):
    """A short name in one line, and how many columns are its own."""

    paragraph: Paragraph
    columns: int


def wordmark(name: Paragraph, setting: Setting, gauge: Gauge) -> Wordmark:
    """The short name in the label column, smaller where it must be; one that is too long at the
    floor takes more columns.
    """
    largest = setting.wordmark
    limits = Limits(min(setting.grid.sizes.wordmark_floor, largest), largest, 1, SOLID)
    for columns in (mark_columns(setting), 6, 9, COLUMNS):
        mark = display(name, setting.span(columns), limits, gauge)
        if mark.lines == 1 and gauge.longest_word(mark.paragraph) <= setting.span(columns):
            break
    return Wordmark(mark.paragraph, columns)


def name_measure(name: Paragraph, setting: Setting, gauge: Gauge) -> float:
    """Where the full name is set in even lines; across the axis' columns, where a word needs it."""
    beside = setting.span(COLUMNS - mark_columns(setting))
    if setting.dense:
        return beside
    narrow = gauge.longest_word(name) <= NAME_MEASURE
    return min(NAME_MEASURE, beside) if narrow else beside


def mark_columns(setting: Setting) -> int:
    """The columns that the mark has: the label column's."""
    if setting.dense:
        return DENSE_COLUMNS[1]
    return setting.grid.axis or NARROW_MARK


def masthead(mark: Wordmark, beside: Paragraph, setting: Setting, measure: float) -> Row:
    """The mark, and a text of a measure in the columns that it leaves; under it, where none are
    left.
    """
    word = Cell(setting.margin, Flow((mark.paragraph,), setting.span(mark.columns)))
    if mark.columns == COLUMNS:
        under = Cell(setting.axis, Flow((beside,), measure))
        rows = (Row(Gap(0), (word,)), Row(Gap(MARK_TO_NAME), (under,)))
        return Row(Gap(setting.grid.top), (Cell(setting.margin, Stack(rows)),), Level.CAP_LINE)
    left = min(measure, setting.span(COLUMNS - mark.columns))
    cells = (word, Cell(setting.column(mark.columns), Flow((beside,), left)))
    return Row(
        Gap(setting.grid.top), cells, Level.LAST_BASELINE if setting.dense else Level.CAP_LINE
    )


def mast_logo(figure: Figure, setting: Setting) -> Cell:
    """The sender's logo in the mark's place."""
    scale, (area, width, height) = setting.grid.scale, MASTHEAD_LOGO
    box = LogoBox(scale**2 * area, scale * width, scale * height)
    return Cell(setting.margin, logo(figure, box))
