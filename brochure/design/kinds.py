"""Kinds of content as rows: facts side by side, tables, a call, an account, partners.

In: a kind in its clothes, where it may stand, a look's manner. Out: one row, which holds all of it.
What stands side by side on a wide measure stands one under the other on a narrow one; the order in
which it is read stays.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import NamedTuple

from brochure.content.outline import Layout
from brochure.design.art import code_sides, quiet_zone
from brochure.design.gauge import Gauge
from brochure.design.plan import Cell, Flow, Gap, Level, Row, Rule, Square, Stack
from brochure.design.stories import PartBlock, PartStory
from brochure.design.strip import Room as StripRoom
from brochure.design.strip import strip
from brochure.design.style import Paragraph, Swatch, sized
from brochure.geometry import mm
from brochure.story.model import Figure

CODE_SIDES = mm(20), mm(25)  # of a QR code, without its quiet zone
BESIDE_CODE = mm(6)
LEAST_FACT = mm(30)  # the width of one of several facts, at least
MOST_FACTS = 4  # side by side
MOST_TIME, MOST_NAMED = 0.3, 0.26  # of a table's measure: its first column, those behind the second
LEAST_ENTRY = 0.4  # what its second column has of it, or the others stand under it
TITLE_TO_BLOCK = 0.55  # of the body's leading
BLOCKS_APART = 1.5
FACTS_APART = 0.9
DETAILS_APART = 0.25
DESCENT, CLEAR = 0.3, mm(0.9)  # em below a line; more than the looks' clear space
ENTRIES_APART = 0.45
RULE_TO_ENTRY = 0.55
HEAD_TO_ENTRY = 0.5
EASE = 0.1  # points; a width that is measured and one that is set may differ in the last digit
WIDE = mm(400)  # more than any measure: for widths of single lines

Cells = tuple[tuple[Paragraph | Figure, ...], ...]


class Room(NamedTuple):
    """Where a kind may stand: its left edge, its measure, the white between columns; a title may
    stand beside it in a column of its own (left edge, measure), and what says when, where and who
    on a `rail` left of it (the same).
    """

    x: float
    measure: float
    gutter: float
    label: tuple[float, float] | None = None
    rail: tuple[float, float] | None = None


class Manner(NamedTuple):
    """How a look sets kinds of content: the body's leading, a rule's colour and weight in points,
    the largest sizes of a call and of a fact's value, what lies under a code on a ground.
    """

    leading: float
    rule: Swatch
    weight: float
    call: float
    value: float
    on_white: Swatch | None = None


def set_part(part: PartStory, room: Room, manner: Manner, gauge: Gauge) -> Row:
    """All of a kind as one row, whose gap is the caller's."""
    return _Setter(room, manner, gauge).row(part)


class _Setter(NamedTuple):
    """Sets one kind; `tables` are its tables, whose columns are alike."""

    room: Room
    manner: Manner
    gauge: Gauge
    tables: tuple[tuple[Cells, ...], ...] = ()

    def row(self, part: PartStory) -> Row:
        """Title, blocks, and the code at the right."""
        room, square, blocks = self.room, None, part.blocks
        if part.code is not None:
            square, taken = self._code(part.code)
            room = room._replace(measure=room.measure - taken)
        tables = tuple(
            block.whole or block.rows for block in blocks if block.layout is Layout.TABLE
        )
        setter = self._replace(room=room, tables=tables)
        rows: list[Row] = []
        title = part.title
        beside = title is not None and self._fits_label(title)
        if title is not None and not beside:
            rows.append(Row(Gap(0), (Cell(room.x, Flow((title,), room.measure)),)))
        for number, block in enumerate(blocks):
            gap = BLOCKS_APART if number else TITLE_TO_BLOCK
            rows += setter.block(block, Gap(gap * self.manner.leading if rows else 0.0))
        cells = [Cell(room.x, Stack(tuple(rows)))]
        if beside and title is not None and room.label is not None:
            x, measure = room.label
            cells.insert(0, Cell(x, Flow((title,), measure)))
        if square is not None:
            cells.append(square)
        return Row(Gap(0), tuple(cells), Level.CAP_LINE)

    def _fits_label(self, title: Paragraph) -> bool:
        label = self.room.label
        return label is not None and self.gauge.longest_word(title) <= label[1]

    def _code(self, figure: Figure) -> tuple[Cell, float]:
        """The code at the right edge, and what it takes of the measure."""
        least, most = code_sides(figure, CODE_SIDES, None)
        room, white = self.room, self.manner.on_white
        zone = quiet_zone(figure)
        beside = zone * least if white is not None else 0.0
        right = room.x + room.measure - beside
        square = Square(figure.subject, right, least, least, figure.owner, zone, white)
        if white is None:
            square = square._replace(zone=0.0)
        return Cell(0.0, square), most + 2 * beside + BESIDE_CODE

    def block(self, block: PartBlock, gap: Gap) -> list[Row]:
        """The rows of a block, its heading over them."""
        rows: list[Row] = []
        if block.heading is not None:
            rows.append(self._heading(block, block.heading, gap))
            gap = Gap(HEAD_TO_ENTRY * self.manner.leading)
        match block.layout:
            case Layout.FACTS if self.room.rail is not None:
                rows += self._railed(block.rows[0], self.room.rail, gap)
            case Layout.FACTS | Layout.FIGURES:
                rows += self._facts(block.rows[0], gap, ruled=block.layout is Layout.FACTS)
            case Layout.TABLE:
                rows += self._table(block.rows, gap)
            case Layout.GRID:
                rows += self._grid(block, gap)
            case Layout.PAIRS:
                rows += self._pairs(block.rows, gap)
            case Layout.CALL:
                rows.append(self._call(block.rows[0][0], gap))
            case Layout.PARTIES:
                rows.append(self._parties(block.rows[0], gap))
            case Layout.TEXT:
                words = _paragraphs(block.rows[0][0])
                rows.append(Row(gap, (Cell(self.room.x, Flow(words, self.room.measure)),)))
        return rows

    def _heading(self, block: PartBlock, heading: Paragraph, gap: Gap) -> Row:
        """What stands over a block: of a programme's on the rail, under a rule across both."""
        rail = self.room.rail
        if rail is None or block.layout is not Layout.TABLE or len(block.rows[0]) < 2:
            return Row(gap, (self._cell(heading),))
        to_caps = RULE_TO_ENTRY * self.manner.leading
        cells = (Cell(rail[0], Flow((heading,), rail[1])),)
        return Row(gap, cells, rules=self._rule(), rule_to_caps=to_caps)

    def _cell(self, paragraph: Paragraph) -> Cell:
        return Cell(self.room.x, Flow((paragraph,), self.room.measure))

    def _rule(self) -> tuple[Rule, ...]:
        manner, room = self.manner, self.room
        left = room.x if room.rail is None else room.rail[0]
        return (Rule(left, room.x + room.measure - left, manner.weight, manner.rule),)

    def _facts(self, cells: Cells, gap: Gap, *, ruled: bool) -> list[Row]:
        """Facts in as many columns as their longest words leave room for, rows of even number."""
        cells = tuple(cell for cell in cells if cell)
        leading, gutter, x = self.manner.leading, self.room.gutter, self.room.x
        columns = self._columns(cells)
        width = (self.room.measure - (columns - 1) * gutter) / columns
        if ruled:
            cells = self._grown(cells, width)
        rows = []
        for first in range(0, len(cells), columns):
            said = 2 if ruled else 1
            flows = tuple(
                Cell(x + at * (width + gutter), Flow(self._apart(cell, said), width))
                for at, cell in enumerate(cells[first : first + columns])
            )
            rules = self._rule() if ruled else ()
            to_caps = RULE_TO_ENTRY * leading if ruled else 0.0
            apart = gap if not first else Gap(FACTS_APART * leading)
            rows.append(Row(apart, flows, rules=rules, rule_to_caps=to_caps))
        return rows

    def _railed(self, cells: Cells, rail: tuple[float, float], gap: Gap) -> list[Row]:
        """Facts one under the other, each label on the rail."""
        rows: list[Row] = []
        leading = self.manner.leading
        for cell in (one for one in cells if one):
            label, *said = _paragraphs(cell)
            flows = (
                Cell(rail[0], Flow((label,), rail[1])),
                Cell(self.room.x, Flow(self._apart(said, 1), self.room.measure)),
            )
            apart = Gap(ENTRIES_APART * leading) if rows else gap
            to_caps = RULE_TO_ENTRY * leading
            rows.append(Row(apart, flows, rules=self._rule(), rule_to_caps=to_caps))
        return rows

    def _grown(self, cells: Cells, width: float) -> Cells:
        """The values of facts as large as the look allows and their longest word has room."""
        values = [_paragraphs(cell)[1] for cell in cells]
        size = values[0].runs[0].style.size
        longest = max(1.0, *map(self.gauge.longest_word, values))
        factor = max(1.0, min(self.manner.value / size, 0.98 * width / longest))
        if factor == 1.0:
            return cells
        return tuple(
            (cell[0], sized(value, factor), *cell[2:])
            for cell, value in zip(cells, values, strict=True)
        )

    def _apart(self, cell: Sequence[Paragraph | Figure], first: int) -> tuple[Paragraph, ...]:
        """Paragraphs, white over the one behind so many: details keep off display type, and off
        what of it goes below the line.
        """
        texts = list(_paragraphs(cell))
        if 0 < first < len(texts):
            style, look = texts[first].style, texts[first].runs[0].style
            below = DESCENT * texts[first - 1].runs[0].style.size + CLEAR
            white = below + self.gauge.cap_height(look) - style.leading
            white = max(white, DETAILS_APART * self.manner.leading)
            texts[first] = texts[first]._replace(style=style._replace(space_before=white))
        return tuple(texts)

    def _columns(self, cells: Cells) -> int:
        count = len(cells)
        for rows in range(1, count + 1):
            columns = ceil(count / rows)
            width = (self.room.measure - (columns - 1) * self.room.gutter) / columns
            words = (self.gauge.longest_word(one) for cell in cells for one in _paragraphs(cell))
            if columns <= MOST_FACTS and width >= max(LEAST_FACT, *words):
                return columns
        return 1

    def _table(self, rows: tuple[Cells, ...], gap: Gap) -> list[Row]:
        """Column by column; where the measure is too narrow, what stands behind the second column
        stands under it.
        """
        if self.room.rail is not None and len(rows[0]) > 1:
            return self._beside_rail(rows, self.room.rail, gap)
        alike = [row for table in self.tables for row in table if len(row) == len(rows[0])]
        widths = self._widths(tuple(alike))
        gutter, leading = self.room.gutter, self.manner.leading
        made = []
        for number, row in enumerate(rows):
            to_caps = RULE_TO_ENTRY if number else 0.0
            apart = Gap(ENTRIES_APART * leading) if number else gap
            cells = self._placed(row, widths, gutter)
            rules = self._rule() if number else ()
            made.append(Row(apart, cells, rules=rules, rule_to_caps=to_caps * leading))
        return made

    def _beside_rail(
        self, rows: tuple[Cells, ...], rail: tuple[float, float], gap: Gap
    ) -> list[Row]:
        """A table whose first column is the rail; the others share the measure, or stand under each
        other where it is too narrow.
        """
        room, leading = self.room, self.manner.leading
        alike = [row for table in self.tables for row in table if len(row) == len(rows[0])]
        widths = self._shared(tuple(row[1:] for row in alike))
        if widths[0] < LEAST_ENTRY * room.measure:
            widths = (room.measure,)
        made = []
        for number, row in enumerate(rows):
            cells = self._placed(row[1:], widths, room.gutter)
            if first := _paragraphs(row[0]):
                cells = (Cell(rail[0], Flow(first, rail[1])), *cells)
            rules = self._rule() if number else ()
            to_caps = RULE_TO_ENTRY * leading if number else 0.0
            apart = Gap(ENTRIES_APART * leading) if number else gap
            made.append(Row(apart, cells, rules=rules, rule_to_caps=to_caps))
        return made

    def _placed(self, row: Cells, widths: tuple[float, ...], gutter: float) -> tuple[Cell, ...]:
        """The cells of a row in columns; those that have none join the last one."""
        last = len(widths) - 1
        joined = (*row[:last], tuple(one for cell in row[last:] for one in cell))
        cells, x = [], self.room.x
        for cell, width in zip(joined, widths, strict=True):
            if cell:
                cells.append(Cell(x, Flow(_paragraphs(cell), width)))
            x += width + gutter
        return tuple(cells)

    def _widths(self, rows: tuple[Cells, ...]) -> tuple[float, ...]:
        """The widths of the columns; the second has what the others leave."""
        measure, gutter, count = self.room.measure, self.room.gutter, len(rows[0])
        natural = [max(self._natural(row[column]) for row in rows) for column in range(count)]
        if count == 1:
            return (measure,)
        if count == 2 and natural[0] > MOST_TIME * measure:
            return MOST_TIME * measure, (1 - MOST_TIME) * measure - gutter
        first = min(natural[0], MOST_TIME * measure)
        whole = natural[2:]
        bounded = [min(width, MOST_NAMED * measure) for width in whole]
        for named in (whole, bounded):
            entry = measure - first - sum(named) - (count - 1) * gutter
            if entry >= LEAST_ENTRY * measure:
                return (first, entry, *named)
        return first, measure - first - gutter

    def _grid(self, block: PartBlock, gap: Gap) -> list[Row]:
        """Columns as wide as their cells ask for, the first with what is left; a column that is set
        to the end has its single lines there.
        """
        beside = self._replace(room=self.room._replace(rail=None))  # no cell stands on the rail
        widths = self._shared(block.whole or block.rows)
        gutter, leading, made = self.room.gutter, self.manner.leading, []
        for number, row in enumerate(block.rows):
            cells, x = [], self.room.x
            for cell, width, at_end in zip(row, widths, block.ends, strict=True):
                natural = self._natural(cell)
                shift = width - natural if at_end and natural <= width else 0.0
                if cell:
                    cells.append(Cell(x + shift, Flow(_paragraphs(cell), width - shift)))
                x += width + gutter
            apart = Gap(ENTRIES_APART * leading) if number else gap
            to_caps = RULE_TO_ENTRY * leading if number else 0.0
            rules = beside._rule() if number else ()
            made.append(Row(apart, tuple(cells), rules=rules, rule_to_caps=to_caps))
        return made

    def _shared(self, rows: tuple[Cells, ...]) -> tuple[float, ...]:
        """The widths of a grid's columns: those of their cells on one line each, or as much of what
        that takes beyond their longest words as there is.
        """
        columns = list(zip(*rows, strict=True))
        whole = [max(map(self._natural, column)) + EASE for column in columns]
        words = [
            max(
                (self.gauge.longest_word(one) for cell in column for one in _paragraphs(cell)),
                default=0.0,
            )
            + EASE
            for column in columns
        ]
        free = self.room.measure - (len(columns) - 1) * self.room.gutter
        if (rest := free - sum(whole)) >= 0:
            return whole[0] + rest, *whole[1:]
        more = [natural - least for natural, least in zip(whole, words, strict=True)]
        share = max(0.0, free - sum(words)) / sum(more) if sum(more) else 0.0
        return tuple(least + share * one for least, one in zip(words, more, strict=True))

    def _natural(self, cell: tuple[Paragraph | Figure, ...]) -> float:
        lines = [line for one in _paragraphs(cell) for line in self.gauge.lines(one, WIDE)]
        return max((line.width for line in lines), default=0.0)

    def _pairs(self, rows: tuple[Cells, ...], gap: Gap) -> list[Row]:
        """What each is left of it; over it, where the value would be torn."""
        x, measure, gutter = self.room.x, self.room.measure, self.room.gutter
        first = max(self._natural(label) for label, _ in rows)
        right = measure - first - gutter
        torn = any(
            self.gauge.longest_word(one) > right for _, value in rows for one in _paragraphs(value)
        )
        made: list[Row] = []
        for label, value in rows:
            said, words = _paragraphs(label), _paragraphs(value)
            apart = gap if not made else Gap(ENTRIES_APART * self.manner.leading)
            if torn:
                cells: tuple[Cell, ...] = (Cell(x, Flow((*said, *words), measure)),)
            else:
                cells = Cell(x, Flow(said, first)), Cell(x + first + gutter, Flow(words, right))
            made.append(Row(apart, cells))
        return made

    def _call(self, cell: tuple[Paragraph | Figure, ...], gap: Gap) -> Row:
        """The first line as large as it may be on the measure, the others under it."""
        first, *others = self._apart(cell, 1)
        width = max(1.0, self._natural((first,)))
        size = first.runs[0].style.size
        most = max(size, self.manner.call)
        wanted = min(most, 0.99 * size * self.room.measure / width)
        grown = sized(first, max(wanted, others[0].runs[0].style.size if others else wanted) / size)
        return Row(gap, (Cell(self.room.x, Flow((grown, *others), self.room.measure)),))

    def _parties(self, cells: Cells, gap: Gap) -> Row:
        room = self.room
        parties = [one for cell in cells for one in cell]
        listed = strip(parties, StripRoom(room.x, room.measure, room.gutter))
        return Row(gap, (Cell(room.x, listed),))


def _paragraphs(cell: Sequence[Paragraph | Figure]) -> tuple[Paragraph, ...]:
    return tuple(one for one in cell if isinstance(one, Paragraph))
