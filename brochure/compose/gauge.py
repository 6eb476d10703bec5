"""Answers what a theme asks of the type before it plans, from the typesetter's own lines."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any, TypeVar

from brochure.compose.apart import parted
from brochure.compose.between import cleared
from brochure.compose.ink import ink_box
from brochure.compose.page import TextItem
from brochure.compose.rows import RowSetter
from brochure.design.gauge import InkBox, LineFact
from brochure.design.plan import Cell, Gap, Row, Stack
from brochure.design.style import Paragraph, ParagraphStyle, Run, RunStyle
from brochure.story.structure import Artifact
from brochure.typeset.line import UNITS_PER_EM, LineEnd
from brochure.typeset.memo import Memo
from brochure.typeset.setting import Typesetter

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")

ENDLESS = 1e6  # pt; no line is as long
INKS_REMEMBERED = 500
FINDINGS_REMEMBERED = 500


class TypeGauge:
    """Measures with a typesetter (see `design.gauge.Gauge`)."""

    def __init__(self, typesetter: Typesetter, rows: RowSetter) -> None:
        self._typesetter, self._rows = typesetter, rows
        self._inks = Memo(self._ink, INKS_REMEMBERED)
        self._findings: Memo[tuple[Any, Any], Any] = Memo(_made, FINDINGS_REMEMBERED)

    def lines(self, paragraph: Paragraph, measure: float) -> tuple[LineFact, ...]:
        """The lines of a paragraph at a measure."""
        lines = self._typesetter.set(paragraph, measure).lines
        return tuple(LineFact(line.width, line.end is LineEnd.HYPHEN) for line in lines)

    def leading(self, paragraph: Paragraph, measure: float) -> float:
        """The leading of a paragraph, or a wider one where its lines would touch."""
        lines = self._typesetter.set(paragraph, measure).lines
        return parted(paragraph, lines, self._typesetter.fonts).style.leading

    def torn(self, paragraph: Paragraph, measure: float) -> float:
        """What the lines' ends cost the sense of a paragraph that is broken by it."""
        return self._typesetter.set(paragraph, measure).demerits

    def longest_word(self, paragraph: Paragraph) -> float:
        """The width of the widest stretch that only hyphenation could break."""
        return self._typesetter.longest_word(paragraph)

    def cap_height(self, style: RunStyle) -> float:
        """The height of the capitals."""
        return self._typesetter.fonts.metrics(style.face).cap_height / UNITS_PER_EM * style.size

    def height(self, rows: Sequence[Row]) -> float:
        """From the head of the first of rows one under the other to the last baseline."""
        return self._rows.set(Row(Gap(0.0), (Cell(0.0, Stack(tuple(rows))),))).height

    def white(self, above: Row, below: Row, least: float) -> float:
        """The white between two rows: `least`, or more where their ink would meet."""
        return cleared(self._rows.set(above), self._rows.set(below), least, self._typesetter.fonts)

    def ink(self, text: str, style: RunStyle) -> InkBox:
        """The ink of a short text."""
        return self._inks[text, style]

    def remembered(self, make: Callable[[K], V], key: K) -> V:
        """`make(key)`, from memory where it was made before."""
        found: V = self._findings[make, key]
        return found

    def _ink(self, key: tuple[str, RunStyle]) -> InkBox:
        text, style = key
        run = Run(text, style, Artifact.LAYOUT)
        paragraph = Paragraph((run,), ParagraphStyle(style.size), "und", "")
        placed = self._typesetter.set(paragraph, ENDLESS).lines[0].runs[0]
        item = TextItem(0.0, 0.0, placed.shaped, style.size, style.colour, Artifact.LAYOUT)
        left, top, right, bottom = ink_box(item, self._typesetter.fonts)
        return InkBox(left, -bottom, right, -top, item.width)


def _made(asked: tuple[Callable[[Any], Any], Any]) -> Any:
    make, key = asked
    return make(key)
