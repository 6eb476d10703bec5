"""The foot: who paid, what the sender belongs to, how to reach it; on white.

In: the stories at one setting. Out: the last row of the page.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from brochure.design.art import Logos, code_sides, named
from brochure.design.editorial.dress import balanced, repeated
from brochure.design.editorial.grid import COLUMNS
from brochure.design.editorial.tables import (
    BESIDE_CODE,
    CODE_SIDES,
    DENSE_COLUMNS,
    FOOT_LOGO,
    FOOT_RULE_WEIGHT,
    INK,
    LOGO_SPACE,
    Setting,
)
from brochure.design.gauge import Gauge
from brochure.design.plan import Cell, Flow, Gap, Level, Row, Rule, Square, Stack
from brochure.design.stories import ContactStory, Stories
from brochure.design.strip import Room, are_many, strip
from brochure.design.style import Paragraph
from brochure.geometry import mm
from brochure.story.model import Figure

FOOT_COLUMNS = (0, 3, 6, 9)
CONTACT_NAME_MEASURE = mm(84)
BESIDE_NAME = mm(25.5)  # kept free beside the name
FOOT_BLOCKS_UNCUT = 3
LISTINGS_APART = mm(6)  # from a row of the foot to the next, where many are named
NOTE_TO_LISTING = mm(2)


class FootPlanner(NamedTuple):
    """Plans the foot at one setting."""

    setting: Setting
    stories: Stories
    gauge: Gauge

    def plan(self, gap: Gap) -> Row:
        """Funder and memberships in the label column, the contact on the axis; on white."""
        stories, setting = self.stories, self.setting
        blocks = [block for block in (stories.funder, stories.memberships) if block]
        if self._are_many([block[1:] for block in blocks]):
            return self._listed(gap, blocks)
        if setting.grid.is_narrow:
            return self._narrow(gap, blocks)
        apart = setting.dense and len(blocks) == len(FOOT_COLUMNS) - 2
        cells = []
        if apart:
            for column, block in zip(FOOT_COLUMNS, blocks, strict=False):
                x = setting.column(column)
                cells.append(Cell(x, self._named(block, x, setting.span(3))))
            axis = FOOT_COLUMNS[2]
        else:
            axis = DENSE_COLUMNS[1] if setting.dense else setting.grid.axis
            if blocks:
                label = Stack(tuple(self._under(block, setting.span(axis)) for block in blocks))
                cells.append(Cell(setting.column(0), label))
        cells += self._contact(axis, labelled=bool(blocks))
        rules: tuple[Rule, ...] = (self._foot_rule(0, axis), self._foot_rule(axis, 12 - axis))
        has_contact = stories.contact is not None
        has_label = any(cell.x == setting.column(0) for cell in cells)
        if len(blocks) + has_contact >= FOOT_BLOCKS_UNCUT or not has_label:
            rules = (self._foot_rule(0, 12),)
        return Row(gap, tuple(cells), rules=rules, rule_to_caps=setting.spaces.foot_rule_to_caps)

    def _are_many(self, blocks: list[tuple[Paragraph | Figure, ...]]) -> bool:
        """Whether one note has too many names or logos for its column, or all have together that
        share one.
        """
        if self.setting.grid.is_narrow:
            return any(are_many([block]) for block in blocks)
        return are_many(blocks)

    def _listed(self, gap: Gap, blocks: list[tuple[Paragraph | Figure, ...]]) -> Row:
        """A row for each note, its names or logos side by side, and the contact below."""
        setting = self.setting
        axis = DENSE_COLUMNS[1] if setting.dense else setting.grid.axis
        rows = [row for block in blocks for row in self._listing(block, axis)]
        contact = tuple(self._contact(axis, labelled=False))
        if contact:
            rows.append(Row(Gap(LISTINGS_APART), contact))
        stack = Cell(setting.margin, Stack((rows[0]._replace(gap=Gap(0)), *rows[1:])))
        rule = self._foot_rule(0, COLUMNS)
        return Row(gap, (stack,), rules=(rule,), rule_to_caps=setting.spaces.foot_rule_to_caps)

    def _listing(self, block: tuple[Paragraph | Figure, ...], axis: int) -> Iterator[Row]:
        """The note in the label column beside the rest; over it, where there is none."""
        setting = self.setting
        note, *parts = block
        x, measure = setting.column(axis), setting.span(COLUMNS - axis)
        listed = Cell(x, strip(parts, Room(x, measure, setting.grid.gutter)))
        assert isinstance(note, Paragraph)
        label = Cell(setting.column(0), Flow((note,), setting.span(axis or COLUMNS)))
        if axis:
            yield Row(Gap(LISTINGS_APART), (label, listed), Level.CAP_LINE)
        else:
            yield Row(Gap(LISTINGS_APART), (label,))
            yield Row(Gap(NOTE_TO_LISTING), (listed,))

    def _narrow(self, gap: Gap, blocks: list[tuple[Paragraph | Figure, ...]]) -> Row:
        """Who paid beside what the sender belongs to, and the contact below them."""
        setting = self.setting
        rule, to_caps = self._foot_rule(0, COLUMNS), setting.spaces.foot_rule_to_caps
        columns = COLUMNS // max(1, len(blocks))
        cells = tuple(
            Cell(x, self._named(block, x, setting.span(columns)))
            for number, block in enumerate(blocks)
            for x in (setting.column(number * columns),)
        )
        contact = tuple(self._contact(0, labelled=bool(blocks)))
        if not cells or not contact:
            return Row(gap, cells or contact, rules=(rule,), rule_to_caps=to_caps)
        below = Gap(2 * setting.small[1], to_baseline=True)
        rows = (Row(Gap(0), cells), Row(below, contact))
        stack = Cell(setting.margin, Stack(rows))
        return Row(gap, (stack,), rules=(rule,), rule_to_caps=to_caps)

    def _foot_rule(self, column: int, columns: int) -> Rule:
        setting = self.setting
        return Rule(setting.column(column), setting.span(columns), FOOT_RULE_WEIGHT, INK)

    def _named(
        self, block: tuple[Paragraph | Figure, ...], x: float, measure: float
    ) -> Flow | Stack:
        """A note over names and logos."""
        box = FOOT_LOGO._replace(width=min(measure, FOOT_LOGO.width))
        return named(block, x, measure, Logos(box, LOGO_SPACE))

    def _under(self, block: tuple[Paragraph | Figure, ...], measure: float) -> Row:
        """One acknowledgement of several in the label column, a line apart."""
        apart = Gap(2 * self.setting.small[1], to_baseline=True)
        x = self.setting.column(0)
        return Row(apart, (Cell(x, self._named(block, x, measure)),))

    def _contact(self, axis: int, *, labelled: bool) -> list[Cell]:
        contact, setting = self.stories.contact, self.setting
        x, width = setting.column(axis), setting.span(12 - axis)
        if contact is None:
            return [Cell(x, Flow((repeated(self.stories.name),), width))]
        cells = []
        head = [contact.heading] if contact.heading is not None else []
        if head and not labelled and axis:
            label = Flow(tuple(head), setting.span(setting.grid.axis))
            cells.append(Cell(setting.column(0), label))
            head = []
        if contact.name is not None:
            head.append(balanced(contact.name))
        rows = []
        name_measure = min(CONTACT_NAME_MEASURE, width - self._beside_name())
        if head:
            rows.append(
                Row(
                    Gap(0),
                    (Cell(x, Flow(tuple(head), name_measure)),),
                )
            )
        apart = setting.small[1] * (1.5 if cells else 1)
        if setting.grid.is_small and contact.code is not None and self._is_cramped(contact):
            return self._above_lines(contact, contact.code, rows)
        details = self._details(contact, axis)
        if details:
            rows.append(Row(Gap(apart if rows else 0, to_baseline=bool(rows)), details))
        if rows:
            cells.append(Cell(x, Stack(tuple(rows))))
        if contact.code is not None:
            cells.append(self._code(contact.code))
        return cells

    def _is_cramped(self, contact: ContactStory) -> bool:
        """Whether a line would be torn left of the code."""
        room = self.setting.measure - self._beside_code()
        return not all(self._is_whole(line, room) for line in contact.lines)

    def _above_lines(self, contact: ContactStory, code: Figure, head: list[Row]) -> list[Cell]:
        """Name, address and code side by side; phone, mail and web as wide as the page."""
        x, leading = self.setting.axis, self.setting.small[1]
        apart = Gap(leading, to_baseline=True)
        beside = self.setting.measure - self._beside_code()
        if contact.address is not None:
            address = Cell(x, Flow((contact.address,), beside))
            head = [*head, Row(apart if head else Gap(0), (address,))]
        cells = (Cell(x, Stack(tuple(head))),) if head else ()
        lines = Cell(x, Flow(contact.lines, self.setting.measure))
        rows = (Row(Gap(0), (*cells, self._code(code))), Row(apart, (lines,)))
        return [Cell(x, Stack(rows))]

    def _code(self, code: Figure) -> Cell:
        """The QR code at the right margin, as high as the foot."""
        least, most = self._code_sides(code)
        right = self.setting.margin + self.setting.span(12)
        return Cell(0, Square(code.subject, right, least, most, code.owner))

    def _code_sides(self, code: Figure) -> tuple[float, float]:
        return code_sides(code, CODE_SIDES, self._asked_side())

    def _asked_side(self) -> float | None:
        return self.stories.contact.code_size if self.stories.contact else None

    def _beside_name(self) -> float:
        contact = self.stories.contact
        with_code = contact is not None and contact.code is not None
        return self._beside_code() if with_code else BESIDE_NAME

    def _beside_code(self) -> float:
        """What the code takes of the width, with the white left of it."""
        return max(CODE_SIDES[1], self._asked_side() or 0.0) + BESIDE_CODE

    def _details(self, contact: ContactStory, axis: int) -> tuple[Cell, ...]:
        """The address on the axis; phone, mail and web in the last columns, or left of the code.

        Phone, mail and web begin further left where one would be broken otherwise, and go under the
        address where there is no room beside it: a divided address is a wrong one to a reader.
        """
        x = self.setting.column(axis)
        right = self.setting.margin + self.setting.span(12)
        if contact.code is not None:
            right -= self._beside_code()
        address = () if contact.address is None else (contact.address,)
        if not contact.lines or not address:
            both = (*address, *contact.lines)
            measure = right - x
            return (Cell(x, Flow(both, measure)),) if both else ()
        at = self._lines_at(contact, axis, right)
        if at is None:
            return (Cell(x, Flow((*address, *contact.lines), right - x)),)
        beside = self.setting.column(at)
        return (
            Cell(x, Flow(address, beside - self.setting.grid.gutter - x)),
            Cell(beside, Flow(contact.lines, right - beside)),
        )

    def _lines_at(self, contact: ContactStory, axis: int, right: float) -> int | None:
        """The column in which phone, mail and web begin: the theme's, or the nearest left of it
        from which each fits on its line, with the postal address still unbroken; None for none.
        """
        theme = 9 if contact.code is None else axis + (2 if axis == FOOT_COLUMNS[2] else 3)
        first = theme + 1 if self.setting.grid.is_narrow else theme
        for column in range(theme, axis, -1):
            beside = self.setting.column(column)
            if column < first and not self._holds_address(contact, axis, beside):
                break
            if all(self._is_whole(line, right - beside) for line in contact.lines):
                return column
        return None

    def _holds_address(self, contact: ContactStory, axis: int, beside: float) -> bool:
        assert contact.address is not None
        measure = beside - self.setting.grid.gutter - self.setting.column(axis)
        return (
            max(fact.width for fact in self.gauge.lines(contact.address, self.setting.grid.width))
            <= measure
        )

    def _is_whole(self, line: Paragraph, measure: float) -> bool:
        """Whether a line isn't torn: words may turn, an address or a number may not."""
        if any(" " in run.text for run in line.runs):
            return self.gauge.longest_word(line) <= measure
        facts = self.gauge.lines(line, measure)
        return len(facts) == 1 and facts[0].width <= measure
