"""The foot: who paid, what the sender belongs to, how to reach it; on white.

In: the stories at one setting. Out: the last row of the page.
"""

from __future__ import annotations

from typing import NamedTuple

from brochure.design.art import Logos, named, readable_side
from brochure.design.editorial.dress import balanced, repeated
from brochure.design.editorial.tables import (
    AXIS,
    BESIDE_CODE,
    CODE_SIDES,
    DENSE_COLUMNS,
    FOOT_LOGO,
    FOOT_RULE_WEIGHT,
    GUTTER,
    INK,
    LOGO_SPACE,
    Setting,
)
from brochure.design.plan import Cell, Flow, Gap, Row, Rule, Square, Stack
from brochure.design.stories import ContactStory, Figure, Stories
from brochure.design.style import Paragraph
from brochure.geometry import mm

FOOT_COLUMNS = (0, 3, 6, 9)
CONTACT_NAME_MEASURE = mm(84)
BESIDE_NAME = mm(25.5)  # kept free beside the name
FOOT_BLOCKS_UNCUT = 3


class FootPlanner(NamedTuple):
    """Plans the foot at one setting."""

    setting: Setting
    stories: Stories

    def plan(self, gap: Gap) -> Row:
        """Funder and memberships in the label column, the contact on the axis; on white."""
        stories, setting = self.stories, self.setting
        blocks = [block for block in (stories.funder, stories.memberships) if block]
        apart = setting.dense and len(blocks) == len(FOOT_COLUMNS) - 2
        cells = []
        if apart:
            for column, block in zip(FOOT_COLUMNS, blocks, strict=False):
                x = setting.column(column)
                cells.append(Cell(x, self._named(block, x, setting.span(3))))
            axis = FOOT_COLUMNS[2]
        else:
            axis = DENSE_COLUMNS[1] if setting.dense else AXIS
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
        if head and not labelled:
            cells.append(Cell(setting.column(0), Flow(tuple(head), setting.span(AXIS))))
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
        details = self._details(contact, axis)
        if details:
            rows.append(Row(Gap(apart if rows else 0, to_baseline=bool(rows)), details))
        if rows:
            cells.append(Cell(x, Stack(tuple(rows))))
        if contact.code is not None:
            cells.append(self._code(contact.code))
        return cells

    def _code(self, code: Figure) -> Cell:
        """The QR code at the right margin, as high as the foot."""
        least, most = CODE_SIDES
        right = self.setting.margin + self.setting.span(12)
        least = max(least, readable_side(code))
        return Cell(0, Square(code.subject, right, least, max(least, most), code.owner))

    def _beside_name(self) -> float:
        contact = self.stories.contact
        with_code = contact is not None and contact.code is not None
        return CODE_SIDES[1] + BESIDE_CODE if with_code else BESIDE_NAME

    def _details(self, contact: ContactStory, axis: int) -> tuple[Cell, ...]:
        """The address on the axis; phone, mail and web in the last columns, or left of the code."""
        setting = self.setting
        if contact.code is None:
            lines_at, measure = setting.column(9), setting.span(3)
        else:
            lines_at = setting.column(axis + (2 if axis == FOOT_COLUMNS[2] else 3))
            right = setting.margin + setting.span(12) - CODE_SIDES[1] - BESIDE_CODE
            measure = right - lines_at
        cells = []
        if contact.address is not None:
            cells.append(
                Cell(
                    setting.column(axis),
                    Flow((contact.address,), lines_at - GUTTER - setting.column(axis)),
                )
            )
        if contact.lines:
            x = lines_at if cells else setting.column(axis)
            cells.append(
                Cell(x, Flow(contact.lines, measure if cells else setting.span(12 - axis)))
            )
        return tuple(cells)
