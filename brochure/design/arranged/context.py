"""What all parts are made with: the drawing at one setting, and text in a column."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import inf
from typing import NamedTuple

from brochure.design.arranged.fill import Column, reset
from brochure.design.arranged.tables import Drawing, Line, Part, Range, Scale, Tones
from brochure.design.art import LogoBox
from brochure.design.gauge import Gauge
from brochure.design.plan import Cell, Flow, Gap, Row, Rule
from brochure.design.stories import Stories, Voice
from brochure.design.style import Paragraph, Swatch
from brochure.geometry import mm


class Block(NamedTuple):
    """Rows, and their height from the first cap line to the last baseline."""

    rows: tuple[Row, ...]
    height: float

    @classmethod
    def of(cls, rows: Sequence[Row], gauge: Gauge) -> Block:
        """Rows one under the other."""
        return cls(tuple(rows), gauge.height(rows) if rows else 0.0)

    @classmethod
    def stacked(cls, blocks: Iterable[Block], white: float) -> Block:
        """Blocks one under the other, so much white between them."""
        rows: list[Row] = []
        deep = 0.0
        for block in blocks:
            if block.rows:
                gap = Gap(white if rows else 0.0)
                rows += [block.rows[0]._replace(gap=gap), *block.rows[1:]]
                deep += gap.least + block.height
        return cls(tuple(rows), deep)


NOTHING = Block((), 0.0)


class Ranges(NamedTuple):
    """The sizes of display type on one measure."""

    wordmark: Range
    headline: Range
    lead: Range
    words: Range


class Context(NamedTuple):
    """A place of a face at one setting; `unit` is a millimetre of the drawing in points.

    `colour` is that of all text where the ground asks for one, `voices` are those that stand on the
    face, whose body may be `threaded`. A code `on_ground` brings its white along; voices
    `beside_text` have small marks; the headline has `least_headline` points where it can. Of the
    `details` a face has the piece of that number of so many; a `strip` of pictures is so high. The
    sender's mark has at most `most_mark` points.
    """

    drawing: Drawing
    scale: Scale
    unit: float
    tones: Tones
    stories: Stories
    gauge: Gauge
    voices: tuple[Voice, ...] = ()
    colour: Swatch | None = None
    threaded: bool = False
    on_ground: bool = False
    beside_text: bool = False
    least_headline: float = 0.0
    details: tuple[int, int] = (0, 1)
    face_width: float = 0.0
    strip: float = 0.0
    most_mark: float = inf

    @property
    def across(self) -> float:
        """A millimetre of the drawing from side to side: narrower faces have less of it."""
        width = self.drawing.width
        return min(self.unit, self.face_width / width) if width else self.unit

    def ruled(self, row: Row, line: Line, column: Column) -> Row:
        """A row with a rule at its head."""
        rule = Rule(column.x, column.measure, line.weight, self.tones.by_tone[line.tone])
        return row._replace(rules=(rule,), rule_to_caps=line.to_caps * self.unit)

    def ranges(self, column: Column) -> Ranges:
        """The sizes of display type on a measure; a mark is smaller on a narrow one."""
        sizes = self.drawing.sizes
        part = column.measure / mm(sizes.measure)
        grown = max(1.0, part) ** 0.5

        def on(one: Range) -> Range:
            return one._replace(largest=grown * one.largest, few=grown * one.few)

        mark = sizes.wordmark
        largest = max(mark.smallest, min(grown, part) * mark.largest)
        return Ranges(
            mark._replace(largest=largest), on(sizes.headline), on(sizes.lead), on(sizes.words)
        )

    def texts(self, texts: Sequence[Paragraph], column: Column) -> Block:
        """Paragraphs one under the other."""
        if not texts:
            return NOTHING
        if self.colour is not None:
            texts = [reset(text, self.colour) for text in texts]
        row = Row(Gap(0.0), (Cell(column.x, Flow(tuple(texts), column.measure)),))
        return Block.of((row,), self.gauge)

    def optional(self, text: Paragraph | None, column: Column) -> Block:
        """A paragraph, where there is one."""
        return NOTHING if text is None else self.texts((text,), column)

    def logo_box(self, box: LogoBox, measure: float) -> LogoBox:
        """A box of the drawing in points, no wider than a measure."""
        width = min(measure, box.width * self.unit)
        return LogoBox(box.area * self.unit**2, width, box.height * self.unit)

    def over(self, part: Part) -> float:
        """The white above a part, in points."""
        return self.drawing.white_over(part) * self.unit
