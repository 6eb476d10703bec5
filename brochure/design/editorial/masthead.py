"""The sender at the head of a page: the short name as a mark, and the full name beside it.

In: the short name, a setting and a gauge. Out: the mark at its size and the columns it takes.
"""

from __future__ import annotations

from typing import NamedTuple

from brochure.design.display import Leading, Limits, display
from brochure.design.editorial.tables import (
    AXIS,
    DENSE_COLUMNS,
    MARK_TO_NAME,
    NAME_MEASURE,
    TOP,
    WORDMARK_FLOOR,
    Setting,
)
from brochure.design.gauge import Gauge
from brochure.design.plan import Cell, Flow, Gap, Level, Row, Stack
from brochure.design.style import Paragraph

COLUMNS = 12
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
    limits = Limits(min(WORDMARK_FLOOR, largest), largest, 1, SOLID)
    first = DENSE_COLUMNS[1] if setting.dense else AXIS
    for columns in (first, 6, 9, COLUMNS):
        mark = display(name, setting.span(columns), limits, gauge)
        if mark.lines == 1 and gauge.longest_word(mark.paragraph) <= setting.span(columns):
            break
    return Wordmark(mark.paragraph, columns)


def name_measure(name: Paragraph, setting: Setting, gauge: Gauge) -> float:
    """Where the full name is set in even lines; across the axis' columns, where a word needs it."""
    if setting.dense:
        return setting.span(COLUMNS - DENSE_COLUMNS[1])
    narrow = gauge.longest_word(name) <= NAME_MEASURE
    return NAME_MEASURE if narrow else setting.span(COLUMNS - AXIS)


def masthead(mark: Wordmark, beside: Paragraph, setting: Setting, measure: float) -> Row:
    """The mark, and a text of a measure in the columns that it leaves; under it, where none are
    left.
    """
    word = Cell(setting.margin, Flow((mark.paragraph,), setting.span(mark.columns)))
    if mark.columns == COLUMNS:
        under = Cell(setting.column(AXIS), Flow((beside,), measure))
        rows = (Row(Gap(0), (word,)), Row(Gap(MARK_TO_NAME), (under,)))
        return Row(Gap(TOP), (Cell(setting.margin, Stack(rows)),), Level.CAP_LINE)
    left = min(measure, setting.span(COLUMNS - mark.columns))
    cells = (word, Cell(setting.column(mark.columns), Flow((beside,), left)))
    return Row(Gap(TOP), cells, Level.LAST_BASELINE if setting.dense else Level.CAP_LINE)
