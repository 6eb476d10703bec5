"""Field and flag: kicker and headline on the accent, the sender on the step below, the lead beside
it.

In: the stories at one setting, and a gauge. Out: rows, the white under them, which marks had no
room (the full name in a low flag, where the same string is set elsewhere), and whether the picture
stands in the field.
"""

from __future__ import annotations

from typing import NamedTuple

from brochure.design.art import LogoBox, logo
from brochure.design.bold.dress import recoloured
from brochure.design.bold.plate import Plate
from brochure.design.bold.tables import (
    AFTER,
    AXIS,
    BAR,
    BESIDE_EDGE,
    BESIDE_PLATE,
    EDGE,
    FLAG_ALONE,
    FULL,
    HEAD_ALONE,
    HEADLINE_FLOOR,
    HEADLINE_LEADING,
    HEADLINE_LINES,
    INK,
    KICKER_SPARED,
    KICKER_TO_HEADLINE,
    LEAST_BESIDE_PLATE,
    LEAST_FIELD,
    LEAST_LOGO,
    LEFT,
    MOST_SOLID,
    NAME_AS_MARK,
    NAME_LINES,
    PAGE,
    SANS_BOLD,
    SEAM,
    SENDER_LOGO,
    WIDE,
    WORDMARK_SHARE,
    Palette,
    Setting,
)
from brochure.design.display import Display, Leading, Limits, display
from brochure.design.gauge import Gauge
from brochure.design.plan import Cell, Edge, Fill, Flow, Gap, Level, Pinned, Row, Stack
from brochure.design.stories import Stories
from brochure.design.style import Paragraph
from brochure.geometry import mm
from brochure.story.ledger import is_same
from brochure.story.model import Figure
from brochure.story.structure import Artifact, Mark

MARK_TO_NAME = mm(3)  # at least; from the wordmark's baseline to the name's cap line
MARK_TO_NAME_EM = 0.3  # of the wordmark's size, at least
LOGO_TO_NAME = mm(4.5)  # at least; from the logo's foot to the name's cap line
ROUNDING = 0.01  # pt
LEAST_LEAD_LINES = 3  # a lower flag holds the wordmark only
SOLID = Leading(1.15, 1.15, at=0)


class Front(NamedTuple):
    """The rows of field and flag, the white under the last, the marks left out, and whether the
    picture is among them.
    """

    rows: tuple[Row, ...]
    below: float
    omitted: frozenset[Mark]
    pictured: bool = False


class Field(NamedTuple):
    """The headline at its size in a field of a height; `measure` is the text's, `pinned` is what
    stands beside it.
    """

    headline: Display
    height: float
    measure: float
    pinned: tuple[Pinned, ...] = ()


class FrontPlanner(NamedTuple):
    """Plans field and flag at one setting."""

    setting: Setting
    colours: Palette
    stories: Stories
    gauge: Gauge

    def plan(self) -> Front:
        """The headline takes what the flag leaves of the colour that a side may have."""
        lead = self._lead_height()
        pad = AFTER * self.setting.grid
        solid = _solid_beside(FLAG_ALONE if lead is None else lead + 2 * pad)
        field = self._beside_picture(solid) or self._across(solid)
        front = self._under(field, lead)
        return front._replace(pictured=bool(field.pinned))

    def _under(self, field: Field, lead: float | None) -> Front:
        """The field, and the sender under it with the lead, so high from cap line to baseline."""
        row = self._field(field)
        if self.stories.logo is not None:
            return self._with_logo(row, self.stories.logo, lead)
        sender = self._sender(field.headline)
        if lead is None:
            return Front((row, self._flag_alone(sender)), 0.0, frozenset())
        named = self._is_named(sender, lead)
        omitted = frozenset() if named else self._name_marks()
        pad = AFTER * self.setting.grid
        return Front((row, self._flag(sender, named=named)), pad, omitted)

    def _across(self, solid: float) -> Field:
        """The headline as wide as the page takes it, on no more colour than is `solid`."""
        most = min(self.setting.most_field, solid / PAGE[0], self._tallest())
        headline = self._headline(most, FULL, self.setting.headline)
        height = max(self._least(headline, FULL), min(most, self.setting.field))
        return Field(headline, height, FULL)

    def _beside_picture(self, solid: float) -> Field | None:
        """The picture right of the headline, in a field of the step's height or as high as the
        picture needs, else as high as the headline needs beside it. None where the picture would
        lose too much, or the headline be too small.

        The choice is one for all settings of a step: a later one must not take more room.
        """
        if self.stories.picture is None:
            return None
        plate = Plate(self.setting, self.colours, self.stories.picture, self.gauge)
        heights = plate.heights()
        if heights is None:
            return None
        least, greatest = heights
        wanted = self._tallest()
        ceiling = min(self.setting.highest_field, greatest, plate.tallest(solid))
        if ceiling < max(least, LEAST_FIELD * wanted):
            return None
        most = min(max(wanted, least), ceiling)
        return self._beside(plate, least, most, self.setting.headline) or self._beside(
            plate, least, ceiling, LEAST_BESIDE_PLATE
        )

    def _beside(self, plate: Plate, least: float, most: float, largest: float) -> Field | None:
        """The headline beside a picture that needs a field of the height `least`."""
        headline = self._headline(most, BESIDE_PLATE, largest)
        wanted = min(self.setting.field, most)
        height = max(self._least(headline, BESIDE_PLATE), wanted, least)
        lines = self.gauge.lines(headline.paragraph, BESIDE_PLATE)
        divided = any(line.divided for line in lines)
        if headline.size < LEAST_BESIDE_PLATE or height > most + ROUNDING or divided:
            return None
        return Field(headline, height, BESIDE_PLATE, plate.pinned(height))

    def _with_logo(self, field: Row, figure: Figure, lead: float | None) -> Front:
        """No flag: the logo stands on white beside the lead, the name under it as in the flag; or
        beside the name.
        """
        pad = AFTER * self.setting.grid
        area, width = SENDER_LOGO
        name = recoloured(self.stories.name, INK)
        gap = Gap(self.setting.field_foot + pad)
        if self.stories.lead is None or lead is None:
            mark = Cell(LEFT, logo(figure, LogoBox(area, width, FLAG_ALONE - pad)))
            beside = Cell(AXIS, Flow((name,), WIDE))
            return Front((field, Row(gap, (mark, beside), Level.MIDDLE)), pad, frozenset())
        named = not self._is_set_elsewhere()
        below = LOGO_TO_NAME + self._height(name, BESIDE_EDGE) if named else 0.0
        box = LogoBox(area, width, max(lead - below, LEAST_LOGO))
        left = [Row(Gap(0), (Cell(LEFT, logo(figure, box)),))]
        if named:
            left.append(Row(Gap(LOGO_TO_NAME), (Cell(LEFT, Flow((name,), BESIDE_EDGE)),)))
        cells = (
            Cell(LEFT, Stack(tuple(left), stretch=True)),
            Cell(AXIS, Flow((self.stories.lead,), WIDE)),
        )
        omitted = frozenset() if named else self._name_marks()
        return Front((field, Row(gap, cells, Level.CAP_LINE)), pad, omitted)

    def _lead_height(self) -> float | None:
        lead = self.stories.lead
        return None if lead is None else self._height(lead, WIDE)

    def _height(self, paragraph: Paragraph, measure: float) -> float:
        """From the first cap line to the last baseline."""
        lines = len(self.gauge.lines(paragraph, measure))
        cap = self.gauge.cap_height(paragraph.runs[0].style)
        return cap + (lines - 1) * paragraph.style.leading

    def _headline(self, most: float, measure: float, largest: float) -> Display:
        room = most - self._head(measure) - self.setting.field_foot
        limits = Limits(HEADLINE_FLOOR, largest, HEADLINE_LINES, HEADLINE_LEADING, room)
        return display(self.stories.headline, measure, limits, self.gauge)

    def _tallest(self) -> float:
        """The height of the step's field."""
        spared = KICKER_SPARED if self.stories.kicker is None else 0.0
        return self.setting.most_field - spared

    def _least(self, headline: Display, measure: float) -> float:
        """The height of the field that a headline needs."""
        return self._head(measure) + headline.height + self.setting.field_foot

    def _head(self, measure: float) -> float:
        """From the trim edge to where the headline may begin."""
        kicker, setting = self.stories.kicker, self.setting
        if kicker is None:
            return min(HEAD_ALONE, setting.kicker_baseline)
        lines = len(self.gauge.lines(kicker, measure))
        return setting.kicker_baseline + (lines - 1) * kicker.style.leading + KICKER_TO_HEADLINE

    def _field(self, field: Field) -> Row:
        """The headline stands on the bottom; slack goes between kicker and headline."""
        setting, measure = self.setting, field.measure
        fill = Fill(0, PAGE[0], self.colours.field, below=setting.field_foot)
        depth = field.height - setting.field_foot
        title = Flow((field.headline.paragraph,), measure)
        if self.stories.kicker is None:
            cells = (Cell(LEFT, title),)
            level = Level.LAST_BASELINE
            return Row(Gap(0), cells, level, fill=fill, depth=depth, pinned=field.pinned)
        rows = (
            Row(Gap(0), (Cell(LEFT, Flow((self.stories.kicker,), measure)),)),
            Row(Gap(KICKER_TO_HEADLINE), (Cell(LEFT, title),)),
        )
        return Row(
            Gap(0),
            (Cell(LEFT, Stack(rows, stretch=True)),),
            fill=fill,
            edge=Edge(setting.kicker_baseline),
            depth=depth,
            pinned=field.pinned,
        )

    def _sender(self, headline: Display) -> Display:
        """The wordmark, in proportion to the headline; the full name where there is none. One that
        would be small in a line has several, and as many as it needs where it is smallest.
        """
        wordmark, smallest = self.stories.wordmark, self.setting.small[0]
        name, largest = _bold(self.stories.name), max(smallest, NAME_AS_MARK)
        if wordmark is not None:
            name, largest = wordmark, max(smallest, WORDMARK_SHARE * headline.size)
            mark = display(name, BESIDE_EDGE, Limits(smallest, largest, 1, SOLID), self.gauge)
            if mark.size >= min(largest, NAME_AS_MARK):
                return mark
        largest = min(largest, NAME_AS_MARK)
        limits = Limits(smallest, largest, NAME_LINES, SOLID, weighed=wordmark is None)
        sender = display(name, BESIDE_EDGE, limits, self.gauge)
        style = sender.paragraph.style._replace(max_lines=None)
        return sender._replace(paragraph=sender.paragraph._replace(style=style))

    def _is_named(self, sender: Display, lead: float) -> bool:
        """Whether the full name stands under the wordmark: there is room, or no other place."""
        if self.stories.wordmark is None or not self._is_set_elsewhere():
            return True
        lead_lines = len(self.gauge.lines(self.stories.lead, WIDE)) if self.stories.lead else 0
        height = sender.height + _to_name(sender) + self._height(self.stories.name, BESIDE_EDGE)
        return lead_lines >= LEAST_LEAD_LINES and height <= lead

    def _is_set_elsewhere(self) -> bool:
        """Whether the wordmark or the contact says the full name, as the same string."""
        contact, name = self.stories.contact, _text(self.stories.name)
        others = (self.stories.wordmark, contact and contact.name)
        return any(other is not None and is_same(_text(other), name) for other in others)

    def _flag(self, sender: Display, *, named: bool) -> Row:
        """Sender on colour, lead on white: cap lines level, and last baselines too."""
        assert self.stories.lead is not None
        setting = self.setting
        pad = AFTER * setting.grid
        rows = [Row(Gap(0), (Cell(LEFT, Flow((sender.paragraph,), BESIDE_EDGE)),))]
        if named and self.stories.wordmark is not None:
            name = Cell(LEFT, Flow((self.stories.name,), BESIDE_EDGE))
            rows.append(Row(Gap(_to_name(sender)), (name,)))
        return Row(
            Gap(setting.field_foot),
            (
                Cell(LEFT, Stack(tuple(rows), stretch=True)),
                Cell(AXIS, Flow((self.stories.lead,), WIDE)),
            ),
            Level.CAP_LINE,
            rule_to_caps=pad,
            fill=Fill(0, EDGE, self.colours.field, below=pad, rise=SEAM),
        )

    def _flag_alone(self, sender: Display) -> Row:
        """Without a lead the name stands on white beside the wordmark."""
        cells = [Cell(LEFT, Flow((sender.paragraph,), BESIDE_EDGE))]
        if self.stories.wordmark is not None:
            cells.append(Cell(AXIS, Flow((recoloured(self.stories.name, INK),), WIDE)))
        return Row(
            Gap(self.setting.field_foot),
            tuple(cells),
            Level.MIDDLE,
            fill=Fill(0, EDGE, self.colours.field, below=0.0, rise=SEAM),
            depth=FLAG_ALONE,
        )

    def _name_marks(self) -> frozenset[Mark]:
        owners = {run.owner for run in self.stories.name.runs}
        return frozenset(owner for owner in owners if not isinstance(owner, Artifact))


def _solid_beside(flag: float) -> float:
    """The area of the field at which the side has as much colour as it may."""
    return MOST_SOLID * PAGE[0] * PAGE[1] - EDGE * flag - BAR * PAGE[0]


def _to_name(sender: Display) -> float:
    """The least white between the wordmark and the name under it."""
    return max(MARK_TO_NAME, MARK_TO_NAME_EM * sender.size)


def _text(paragraph: Paragraph) -> str:
    return "".join(run.text for run in paragraph.runs)


def _bold(name: Paragraph) -> Paragraph:
    runs = tuple(run._replace(style=run.style._replace(face=SANS_BOLD)) for run in name.runs)
    return name._replace(runs=runs)
