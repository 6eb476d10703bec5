"""The foot: a bar and the tint with the contact, and the white notch with who paid for the flyer.

In: funder, memberships and contact at one setting. Out: the last row, and what of the notch may
rise beside the voices.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil
from typing import NamedTuple

from brochure.design.art import (
    Logos,
    code_sides,
    logo,
    named,
    quiet_zone,
)
from brochure.design.bold.dress import recoloured, repeated, restyled
from brochure.design.bold.grid import Grid
from brochure.design.bold.tables import (
    APART,
    BAR,
    BEFORE,
    INK,
    LEAST_CODE,
    TO_CODE,
    TO_DETAILS,
    WHITE,
    Palette,
    Setting,
    Styles,
)
from brochure.design.gauge import Gauge
from brochure.design.plan import Cell, Edge, Fill, Flow, Gap, Level, Row, Rule, Square, Stack
from brochure.design.stories import ContactStory, Stories
from brochure.design.strip import Room, are_many, strip
from brochure.design.style import Paragraph
from brochure.geometry import mm
from brochure.story.model import Figure

ROUNDING = 0.01  # pt
UNBROKEN = mm(2000)  # a measure on which nothing is broken but by its author
OVER_BODY, UNDER_LEAD = 1.3, 0.8  # the contact where nobody speaks, to the body and to the lead
LISTINGS_APART = mm(6)  # from a row of names or logos to the next, where they are many
NOTE_TO_LISTING = mm(2)
Block = tuple[Paragraph | Figure, ...]


class FootPlanner(NamedTuple):
    """Plans the foot at one setting; `reach` says how many of the contact's lines are strong."""

    setting: Setting
    colours: Palette
    styles: Styles
    stories: Stories
    gauge: Gauge
    reach: int

    @property
    def page(self) -> Grid:
        """The lengths of the face."""
        return self.setting.page

    @property
    def logos(self) -> Logos:
        """How logos stand in the notch."""
        return Logos(self.page.notch_logo, self.page.logos_apart)

    def plan(self, gap: Gap, blocks: tuple[Cell, ...], *, notch: bool, share: float = 0.0) -> Row:
        """The foot with `blocks` in the notch; without a notch the tint is as wide as the page. It
        takes a `share` of the slack.
        """
        x = self.page.edge if notch else 0.0
        cells = (*blocks, *self._contact(labelled=notch))
        return Row(
            gap,
            cells,
            rules=(Rule(x, self.page.width - x, BAR, self.colours.accent, bar=True),),
            fill=Fill(x, self.page.width - x, self.colours.tint),
            edge=Edge(BEFORE * self.setting.foot_grid, share),
        )

    def acknowledgements(self) -> tuple[Cell, ...]:
        """Funder and memberships as cells of the notch, as many as there are."""
        blocks = [block for block in (self.stories.funder, self.stories.memberships) if block]
        left = self.page.left
        return tuple(self._acknowledged(block, left, self.page.beside_edge) for block in blocks)

    def across(self) -> tuple[Cell, ...]:
        """Funder and memberships side by side, one alone as wide as the page; many names or logos
        in a row for each, beside its note.
        """
        page = self.page
        blocks = [block for block in (self.stories.funder, self.stories.memberships) if block]
        if self.has_many():
            rows = [row for block in blocks for row in self._listing(block)]
            return (Cell(page.left, Stack((rows[0]._replace(gap=Gap(0)), *rows[1:]))),)
        measure = page.column if len(blocks) > 1 else page.full
        places = zip((page.left, page.half), blocks, strict=False)
        return tuple(self._acknowledged(block, x, measure) for x, block in places)

    def has_many(self) -> bool:
        """Whether so many are named that the notch would be a tower."""
        blocks = [block[1:] for block in (self.stories.funder, self.stories.memberships)]
        if self.page.stacked:  # the notes have a half of the page each
            return any(are_many([block]) for block in blocks)
        return are_many(blocks)

    def _listing(self, block: Block) -> Iterator[Row]:
        """The note beside the rest; over it on a stacked face."""
        page = self.page
        note, *parts = self._named(block)
        assert isinstance(note, Paragraph)
        x, measure = (page.left, page.full) if page.stacked else (page.axis, page.wide)
        label = Cell(page.left, Flow((note,), page.beside_edge))
        listed = Cell(x, strip(parts, Room(x, measure, page.gutter)))
        if page.stacked:
            yield Row(Gap(LISTINGS_APART), (label,))
            yield Row(Gap(NOTE_TO_LISTING), (listed,))
        else:
            yield Row(Gap(LISTINGS_APART), (label, listed), Level.CAP_LINE)

    def _acknowledged(self, block: Block, x: float, measure: float) -> Cell:
        return Cell(x, named(self._named(block), x, measure, self.logos))

    def signature(self) -> float:
        """The size at which a contact closes a page on which nobody speaks: display type, as large
        as its longest line has room, under the lead and a little over the body.
        """
        setting, stories, contact = self.setting, self.stories, self.stories.contact
        if contact is None:
            return 0.0
        size = setting.small[0]
        above = [setting.scale.signed]
        if stories.body:
            above.append(OVER_BODY * stories.body[0].runs[0].style.size)
        if stories.lead is not None:
            above.append(UNDER_LEAD * stories.lead.runs[0].style.size)
        lines = (
            *self._address(contact),
            *(restyled(one, self.styles.strong) for one in contact.lines),
        )
        widths = [fact.width for line in lines for fact in self.gauge.lines(line, UNBROKEN)]
        left = self.page.left if self.page.stacked else self.page.axis
        room = self._details_right(contact) - left - ROUNDING
        return max(size, min(*above, room / max(widths, default=1.0) * size))

    def has_notch(self) -> bool:
        """Whether a stacked face has room for a notch: the contact reads beside it and is as
        high.
        """
        contact = self.stories.contact
        if contact is None or contact.code is not None:
            return False
        lines = [restyled(line, self.styles.signed) for line in contact.lines]
        widths = map(self.gauge.longest_word, (*lines, *self._address(contact)))
        return max(widths, default=0.0) <= self.page.wide and not self._is_higher()

    def stacked(self, cells: tuple[Cell, ...]) -> tuple[Cell, ...]:
        """Several blocks one below the other in the notch."""
        if len(cells) < 2:
            return cells
        gap = Gap(APART * self.setting.foot_grid, to_baseline=True)
        return (Cell(self.page.left, Stack(tuple(Row(gap, (cell,)) for cell in cells))),)

    def outgrows(self) -> bool:
        """Whether the notch would be taller than the contact."""
        return bool(self.stories.funder and self.stories.memberships) and self._is_higher()

    def _is_higher(self) -> bool:
        """Whether funder and memberships have more lines than the contact."""
        blocks = [self._named(b) for b in (self.stories.funder, self.stories.memberships) if b]
        lines = [self._count(part, self.page.beside_edge) for block in blocks for part in block]
        return sum(lines) + (APART - 1) * (len(blocks) - 1) > self._contact_lines()

    def _contact_lines(self) -> int:
        contact = self.stories.contact
        if contact is None:
            return 1
        measure = self._measure(contact)
        parts = [part for part in (contact.heading, *self._address(contact)) if part is not None]
        return sum(self._count(part, measure) for part in parts)

    def _count(self, part: Paragraph | Figure, measure: float) -> int:
        if isinstance(part, Figure):
            height = logo(part, self.logos.box).height + self.logos.space
            return ceil(height / self.setting.small[1])
        return len(self.gauge.lines(part, measure))

    def _named(self, block: tuple[Paragraph | Figure, ...]) -> tuple[Paragraph | Figure, ...]:
        return tuple(
            part
            if isinstance(part, Figure)
            else restyled(part, self.styles.small if number else self.styles.note)
            for number, part in enumerate(block)
        )

    def _contact(self, *, labelled: bool) -> list[Cell]:
        """Heading, name, address on the axis; phone, mail and web beside them. The heading stands
        left where nothing else does. A sender without a contact signs beside the notch; alone the
        bar and the tint do, for the flag has named it.
        """
        contact = self.stories.contact
        if not self.stories.has_foot:
            return []
        if contact is None:
            name = recoloured(repeated(self.stories.name), INK)
            flow = Flow((restyled(name, self.styles.signed),), self.page.text_measure)
            return [Cell(self.page.text, flow)]
        if not labelled and (self.page.stacked or self._outgrows_axis(contact)):
            return self._from_left(contact)
        cells = []
        rows = []
        details = self._details(contact)
        if contact.heading is not None:
            heading = restyled(contact.heading, self.styles.heading)
            if labelled:
                rows.append(Row(Gap(0), (Cell(self.page.axis, Flow((heading,), self.page.wide)),)))
            else:
                cells.append(Cell(self.page.left, Flow((heading,), self.page.beside_edge)))
        if details:
            apart = Gap(self.setting.signed[1], to_baseline=True) if rows else Gap(0)
            rows.append(Row(apart, details))
        if rows:
            cells.append(Cell(self.page.axis, Stack(tuple(rows))))
        if contact.code is not None:
            cells.append(self._code(contact, contact.code))
        return cells

    def outgrows_notch(self) -> bool:
        """Whether an address has no room beside the notch, but would have it across the page."""
        contact = self.stories.contact
        return contact is not None and self._outgrows_axis(contact)

    def _outgrows_axis(self, contact: ContactStory) -> bool:
        """Whether an address has no room right of the axis, where it would be torn or cut off."""
        lines = [restyled(line, self.styles.signed) for line in contact.lines]
        widest = max(map(self.gauge.longest_word, lines), default=0.0)
        return self.page.axis + widest > self._details_right(contact)

    def _from_left(self, contact: ContactStory) -> list[Cell]:
        """All of the contact from the left margin on, below its heading."""
        left, small = self.page.left, self.styles.signed
        if self.page.stacked and contact.code is not None and self._outgrows_code(contact):
            return self._under_code(contact, contact.code)
        measure = self._details_right(contact) - left
        strong = self.reach if self.page.stacked else 0
        lines = tuple(
            self._line(line, measure) if number < strong else restyled(line, small)
            for number, line in enumerate(contact.lines)
        )
        rows = [Row(Gap(0), (Cell(left, Flow((*self._address(contact), *lines), measure)),))]
        if contact.heading is not None:
            heading = restyled(contact.heading, self.styles.heading)
            below = rows[0]._replace(gap=Gap(self.setting.signed[1], to_baseline=True))
            rows = [Row(Gap(0), (Cell(left, Flow((heading,), self.page.beside_edge)),)), below]
        cells = [Cell(left, Stack(tuple(rows)))]
        if contact.code is not None:
            cells.append(self._code(contact, contact.code))
        return cells

    def _outgrows_code(self, contact: ContactStory) -> bool:
        """Whether an address has no room left of the code, where it would be torn or cut off."""
        lines = [restyled(line, self.styles.signed) for line in contact.lines]
        widest = max(map(self.gauge.longest_word, lines), default=0.0)
        return self.page.left + widest > self._details_right(contact)

    def _under_code(self, contact: ContactStory, code: Figure) -> list[Cell]:
        """Heading and address left of the smallest code, which hangs from their head; phone, mail
        and web under both, across the page.
        """
        page, small = self.page, self.styles.signed
        side, _ = self._code_sides(contact, code)
        high = side * (1 + quiet_zone(code)) + TO_CODE
        measure = page.right - high - page.left
        above = list(self._address(contact))
        if contact.heading is not None:
            above.insert(0, restyled(contact.heading, self.styles.heading))
        leading, cap = self.setting.signed[1], self.gauge.cap_height(small.run)
        lines = sum(len(self.gauge.lines(part, measure)) for part in above)
        gap = max(leading - cap, high - cap - (lines - 1) * leading)
        below = tuple(
            self._line(line, page.full if number < self.reach else 0.0)
            for number, line in enumerate(contact.lines)
        )
        rows = [Row(Gap(0), (Cell(page.left, Flow(tuple(above), measure)),))] if above else []
        rows.append(Row(Gap(gap if above else high), (Cell(page.left, Flow(below, page.full)),)))
        zone = quiet_zone(code)
        square = Square(code.subject, page.right, side, side, code.owner, zone, WHITE)
        return [Cell(page.left, Stack(tuple(rows))), Cell(0, square)]

    def _code(self, contact: ContactStory, code: Figure) -> Cell:
        """The QR code in the grid's lower right corner, its quiet zone on white around it."""
        least, most = self._code_sides(contact, code)
        zone = quiet_zone(code)
        square = Square(
            code.subject, self.page.right, least, most, code.owner, zone, WHITE, stands=True
        )
        return Cell(0, square)

    def _code_sides(self, contact: ContactStory, code: Figure) -> tuple[float, float]:
        """The least and the greatest side of the code. It doesn't grow where it would drive phone
        and mail under the address.
        """
        page = self.page
        least, most = code_sides(code, (LEAST_CODE, page.most_code), contact.code_size)
        if contact.code_size is not None:
            return least, most
        details = page.left if page.stacked else page.details
        room = page.right - details - TO_CODE - self._details_width(contact) - ROUNDING
        beside = room / (1 + quiet_zone(code))
        return least, min(most, beside) if beside >= least else most

    def _details_right(self, contact: ContactStory) -> float:
        """Where phone and mail end: at the margin, or left of the code."""
        if contact.code is None:
            return self.page.right
        _, most = self._code_sides(contact, contact.code)
        return self.page.right - most * (1 + quiet_zone(contact.code)) - TO_CODE

    def _details(self, contact: ContactStory) -> tuple[Cell, ...]:
        address = self._address(contact)
        beside = bool(address) and self._beside(contact)
        room = self._details_right(contact) - (self.page.details if beside else self.page.axis)
        lines = tuple(
            self._line(line, room if number < self.reach else 0.0)
            for number, line in enumerate(contact.lines)
        )
        if not address:
            return (Cell(self.page.axis, Flow(lines, self._measure(contact))),) if lines else ()
        if not beside:
            return (Cell(self.page.axis, Flow((*address, *lines), self._measure(contact))),)
        cells = [Cell(self.page.axis, Flow(address, self._measure(contact)))]
        if lines:
            cells.append(
                Cell(
                    self.page.details, Flow(lines, self._details_right(contact) - self.page.details)
                )
            )
        return tuple(cells)

    def _line(self, line: Paragraph, room: float) -> Paragraph:
        """A line of the contact, strong where that keeps it whole in `room`."""
        strong = restyled(line, self.styles.strong)
        widths = [fact.width for fact in self.gauge.lines(strong, self.page.width)] if room else []
        fits = len(widths) == 1 and widths[0] <= room
        return strong if fits else restyled(line, self.styles.signed)

    def _address(self, contact: ContactStory) -> tuple[Paragraph, ...]:
        parts = (contact.name, contact.address)
        return tuple(restyled(part, self.styles.signed) for part in parts if part is not None)

    def _beside(self, contact: ContactStory) -> bool:
        """Whether phone, mail and web have room beside the address."""
        return self._details_width(contact) <= self._details_right(contact) - self.page.details

    def _details_width(self, contact: ContactStory) -> float:
        """The width of phone, mail and web, were all set strong; infinite where one needs two
        lines.
        """
        widest = 0.0
        for line in contact.lines:
            facts = self.gauge.lines(restyled(line, self.styles.strong), self.page.full)
            widest = max(widest, facts[0].width) if len(facts) == 1 else float("inf")
        return widest

    def _measure(self, contact: ContactStory) -> float:
        beside = contact.lines and self._beside(contact)
        return (
            self.page.details - TO_DETAILS if beside else self._details_right(contact)
        ) - self.page.axis
