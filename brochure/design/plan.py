"""A page's plan: rows of cells, and the white between them. Lengths in points, x from the left
trim edge.

A plan says what stands beside and below what; heights come from the set text and are found by
compose. Distances run from a last baseline to the next cap line (or rule) unless said otherwise.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from brochure.design.structure import Element
from brochure.design.style import Paragraph, Swatch
from brochure.diagnostics.model import Span


class Gap(NamedTuple):
    """White above a row.

    It is `least` at first and takes `share` of the surplus. With `to_baseline` it runs from
    baseline to baseline. `most` bounds it.
    """

    least: float
    share: float = 0.0
    to_baseline: bool = False
    most: float | None = None


class Rule(NamedTuple):
    """A horizontal line at the head of a row."""

    x: float
    length: float
    weight: float
    swatch: Swatch


class Fill(NamedTuple):
    """A ground behind a row, from its head to the head of the next row."""

    x: float
    width: float
    swatch: Swatch


class Flow(NamedTuple):
    """Paragraphs one below the other."""

    paragraphs: tuple[Paragraph, ...]
    measure: float


class ColumnChoice(NamedTuple):
    """`columns` columns of `measure`; `most_lines` is the most that a column may have here."""

    columns: int
    measure: float
    gutter: float = 0.0
    most_lines: int | None = None


class Columns(NamedTuple):
    """Paragraphs in balanced columns: the first choice whose limit holds."""

    paragraphs: tuple[Paragraph, ...]
    choices: tuple[ColumnChoice, ...]


class Stack(NamedTuple):
    """Rows inside a cell. With `stretch` their gaps grow equally to the height of the row."""

    rows: tuple[Row, ...]
    stretch: bool = False


class Cell(NamedTuple):
    """Something at a place in a row."""

    x: float
    content: Flow | Columns | Stack


class Level(Enum):
    """What the cells of a row have level."""

    CAP_LINE = "cap line"
    FIRST_BASELINE = "first baseline"
    LAST_BASELINE = "last baseline"


class Row(NamedTuple):
    """Cells side by side under a common head.

    With rules, the row's head is the rule and its text begins `rule_to_caps` below. `lowest` is
    the lowest place of the head that surplus white may push it to.
    """

    gap: Gap
    cells: tuple[Cell, ...]
    level: Level = Level.FIRST_BASELINE
    rules: tuple[Rule, ...] = ()
    rule_to_caps: float = 0.0
    fill: Fill | None = None
    lowest: float | None = None


class Plan(NamedTuple):
    """One page: rows from the top, a foot whose last baseline is fixed."""

    width: float
    height: float
    rows: tuple[Row, ...]
    foot: Row
    last_baseline: float


class Styled(NamedTuple):
    """Content in its clothes: the plan of the page and the tag tree of what is on it."""

    plan: Plan
    tree: Element


class Adjusted(NamedTuple):
    """A colour that the theme changed so that it reads."""

    asked: tuple[float, float, float]
    used: tuple[float, float, float]
    ground: tuple[float, float, float]
    span: Span | None
