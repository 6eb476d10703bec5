"""Field and flag: kicker and headline on the accent, the sender on the step below, the lead beside
it.

In: the stories at one setting, and a gauge. Out: rows, the white under them, which marks had no
room (the full name in a low flag, where the same string is set elsewhere), and whether the picture
stands in the field.
"""

from __future__ import annotations

from typing import NamedTuple

from brochure.content.outline import Place
from brochure.design.art import LogoBox, logo
from brochure.design.bold.dress import recoloured
from brochure.design.bold.grid import Grid
from brochure.design.bold.plate import Plate
from brochure.design.bold.tables import (
    AFTER,
    BAR,
    HEADLINE_LEADING,
    HEADLINE_LINES,
    INK,
    LEAST_FIELD,
    MOST_SOLID,
    NAME_LINES,
    PANORAMA,
    POSTER_WORDMARK_SHARE,
    SANS_BOLD,
    SEAM,
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
IN_FLAG = mm(4)  # white over and under a name that has the flag to itself, at least
ROUNDING = 0.01  # pt
LEAST_LEAD_LINES = 3  # a lower flag holds the wordmark only
SOLID = Leading(1.15, 1.15, at=0)
LONE_LINE = 1.6  # times the step's headline, for one of a single line
OVER_WIDE_LEAD = 0.3  # of the slack, where the lead stands under the field


class Front(NamedTuple):
    """The rows of field and flag, the white under the last and over the body, the marks left out,
    and whether the picture is among them.
    """

    rows: tuple[Row, ...]
    below: float
    omitted: frozenset[Mark]
    over_body: float
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

    @property
    def page(self) -> Grid:
        """The lengths of the face."""
        return self.setting.page

    @property
    def signs_below(self) -> bool:
        """Whether the sender signs in the foot, which nothing else has: few words, and no voice,
        contact or call. The field has the flag's colour then, and the lead the page's width.
        """
        stories = self.stories
        rest = stories.has_foot or stories.voices or stories.logo is not None
        asked = stories.at(Place.QUOTES) or stories.at(Place.MEMBERSHIPS)
        return self.setting.is_poster and not rest and not asked

    def plan(self) -> Front:
        """The headline takes what the flag leaves of the colour that a side may have."""
        field = self.field()
        front = self._under(field, self._lead_beside())
        if (self.page.stacked or self.signs_below) and self.stories.lead is not None:
            front = self._over_lead(front, self.stories.lead)
        return front._replace(pictured=bool(field.pinned))

    def signature(self) -> tuple[Cell, ...]:
        """The sender in the foot: the wordmark left, the name on the axis."""
        page, accent = self.page, self.colours.text_accent
        if self.stories.wordmark is None:
            limits = Limits(self.setting.small[0], self.setting.scale.signed, NAME_LINES, SOLID)
            large = display(_bold(self.stories.name), page.text_measure, limits, self.gauge)
            name = recoloured(large.paragraph, accent)
            return (Cell(page.text, Flow((name,), page.text_measure)),)
        mark = recoloured(self._sender(self.field().headline).paragraph, accent)
        name = recoloured(self.stories.name, INK)
        return (
            Cell(page.left, Flow((mark,), page.beside_edge)),
            Cell(page.axis, Flow((name,), page.wide)),
        )

    def field(self) -> Field:
        """The headline in its field, over a flag as high as its lead or name."""
        beside = self._lead_beside()
        pad = AFTER * self.setting.grid
        flag = self.setting.flag_alone if beside is None else beside + 2 * pad
        if self.signs_below:
            return self._field_over(0.0)
        field = self._field_over(flag)
        if beside is None and self.stories.logo is None:
            needed = self._height_alone(self._sender(field.headline))
            field = self._field_over(needed) if needed > flag else field
        return field

    def _lead_beside(self) -> float | None:
        """The height of the lead beside the flag."""
        return None if self.page.stacked or self.signs_below else self._lead_height()

    def _field_over(self, flag: float) -> Field:
        """The field over a flag of a height."""
        solid = self._solid_beside(flag)
        return self._beside_picture(solid) or self._across(solid)

    def _under(self, field: Field, lead: float | None) -> Front:
        """The field, and the sender under it with the lead, so high from cap line to baseline."""
        row = self._field(field)
        if self.stories.logo is not None:
            return self._with_logo(row, self.stories.logo, lead)
        if self.signs_below:
            below = self.setting.field_foot + AFTER * self.setting.grid
            return Front((row,), below, frozenset(), below)
        sender = self._sender(field.headline)
        if lead is None:
            return Front((row, self._flag_alone(sender)), 0.0, frozenset(), 0.0)
        named = self._is_named(sender, lead)
        omitted = frozenset() if named else self._name_marks()
        pad = AFTER * self.setting.grid
        return Front((row, self._flag(sender, named=named)), pad, omitted, pad)

    def _over_lead(self, front: Front, lead: Paragraph) -> Front:
        """The lead across the page, under the flag; the body follows it on the same white."""
        pad = AFTER * self.setting.grid
        cell = Cell(self.page.text, Flow((lead,), self.page.text_measure))
        share = OVER_WIDE_LEAD if self.signs_below else 0.0
        row = Row(Gap(max(pad, front.below), share), (cell,), Level.CAP_LINE)
        return front._replace(rows=(*front.rows, row), below=pad, over_body=0.0)

    def _across(self, solid: float) -> Field:
        """The headline as wide as the page takes it, on no more colour than is `solid`."""
        measure, coloured = self.page.full, solid / self.page.width
        most = min(self.setting.most_field, coloured, self._tallest())
        headline = self._headline(most, measure, self.setting.headline)
        tallest = min(self.setting.scale.tallest, coloured)
        if most < tallest and self._least(headline, measure) > most + ROUNDING:
            most = tallest
            headline = self._headline(most, measure, self.setting.headline)
        height = max(self._least(headline, measure), min(most, self.setting.field))
        return Field(headline, height, measure)

    def _beside_picture(self, solid: float) -> Field | None:
        """The picture right of the headline, in a field of the step's height or as high as the
        picture needs, else as high as the headline needs beside it. None where the picture would
        lose too much, or the headline be too small.

        The choice is one for all settings of a step: a later one must not take more room.
        """
        if self.stories.picture is None or self.page.stacked or self.setting.hero:
            return None
        if self.stories.others or self.stories.picture.figure.subject.aspect >= PANORAMA:
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
            plate, least, ceiling, self.setting.scale.beside_plate
        )

    def _beside(self, plate: Plate, least: float, most: float, largest: float) -> Field | None:
        """The headline beside a picture that needs a field of the height `least`."""
        headline = self._headline(most, self.page.beside_plate, largest)
        wanted = min(self.setting.field, most)
        height = max(self._least(headline, self.page.beside_plate), wanted, least)
        lines = self.gauge.lines(headline.paragraph, self.page.beside_plate)
        divided = any(line.divided for line in lines)
        if headline.size < self.setting.scale.beside_plate or height > most + ROUNDING or divided:
            return None
        return Field(headline, height, self.page.beside_plate, plate.pinned(height))

    def _with_logo(self, field: Row, figure: Figure, lead: float | None) -> Front:
        """No flag: the logo stands on white beside the lead, the name under it as in the flag; or
        beside the name.
        """
        pad = AFTER * self.setting.grid
        area, width, _ = self.page.sender_logo
        name = recoloured(self.stories.name, INK)
        gap = Gap(self.setting.field_foot + pad)
        if self.stories.lead is None or lead is None:
            box = LogoBox(area, width, self.setting.flag_alone - pad)
            mark = Cell(self.page.left, logo(figure, box))
            beside = Cell(self.page.axis, Flow((name,), self.page.wide))
            row = Row(gap, (mark, beside), Level.MIDDLE)
            return Front((field, row), pad, frozenset(), pad)
        named = not self._is_set_elsewhere()
        below = LOGO_TO_NAME + self._height(name, self.page.beside_edge) if named else 0.0
        box = LogoBox(area, width, max(lead - below, self.page.least_logo))
        left = [Row(Gap(0), (Cell(self.page.left, logo(figure, box)),))]
        if named:
            left.append(
                Row(
                    Gap(LOGO_TO_NAME), (Cell(self.page.left, Flow((name,), self.page.beside_edge)),)
                )
            )
        cells = (
            Cell(self.page.left, Stack(tuple(left), stretch=True)),
            Cell(self.page.axis, Flow((self.stories.lead,), self.page.wide)),
        )
        omitted = frozenset() if named else self._name_marks()
        return Front((field, Row(gap, cells, Level.CAP_LINE)), pad, omitted, pad)

    def _lead_height(self) -> float | None:
        lead = self.stories.lead
        return None if lead is None else self._height(lead, self.page.text_measure)

    def _height(self, paragraph: Paragraph, measure: float) -> float:
        """From the first cap line to the last baseline."""
        lines = len(self.gauge.lines(paragraph, measure))
        cap = self.gauge.cap_height(paragraph.runs[0].style)
        return cap + (lines - 1) * self.gauge.leading(paragraph, measure)

    def _headline(self, most: float, measure: float, largest: float) -> Display:
        room = most - self._head(measure) - self.setting.field_foot
        limits = Limits(
            self.setting.scale.headline_floor, largest, HEADLINE_LINES, HEADLINE_LEADING, room
        )
        headline = display(self.stories.headline, measure, limits, self.gauge)
        if headline.lines > 1:
            return headline
        if self.stories.kicker is not None:  # ascenders of such letters are far over their caps
            room -= self.page.kicker_to_headline
        limits = limits._replace(largest=LONE_LINE * largest, lines=1, height=room)
        return display(self.stories.headline, measure, limits, self.gauge)

    def _tallest(self) -> float:
        """The height of the step's field."""
        spared = self.page.kicker_spared if self.stories.kicker is None else 0.0
        return self.setting.most_field - spared

    def _least(self, headline: Display, measure: float) -> float:
        """The height of the field that a headline needs."""
        return self._head(measure) + headline.height + self.setting.field_foot

    def _head(self, measure: float) -> float:
        """From the trim edge to where the headline may begin."""
        kicker, setting = self.stories.kicker, self.setting
        if kicker is None:
            return min(self.page.head_alone, setting.kicker_baseline)
        lines = len(self.gauge.lines(kicker, measure))
        return (
            setting.kicker_baseline
            + (lines - 1) * kicker.style.leading
            + self.page.kicker_to_headline
        )

    def _field(self, field: Field) -> Row:
        """The headline stands on the bottom; slack goes between kicker and headline."""
        setting, measure = self.setting, field.measure
        fill = Fill(0, self.page.width, self.colours.field, below=setting.field_foot)
        depth = field.height - setting.field_foot
        title = Flow((field.headline.paragraph,), measure)
        if self.stories.kicker is None:
            cells = (Cell(self.page.left, title),)
            level = Level.LAST_BASELINE
            return Row(Gap(0), cells, level, fill=fill, depth=depth, pinned=field.pinned)
        rows = (
            Row(Gap(0), (Cell(self.page.left, Flow((self.stories.kicker,), measure)),)),
            Row(Gap(self.page.kicker_to_headline), (Cell(self.page.left, title),)),
        )
        return Row(
            Gap(0),
            (Cell(self.page.left, Stack(rows, stretch=True)),),
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
        name, largest = _bold(self.stories.name), max(smallest, self.setting.scale.name_as_mark)
        if wordmark is not None:
            share = POSTER_WORDMARK_SHARE if self.setting.is_poster else WORDMARK_SHARE
            most = share * min(headline.size, self.setting.headline)
            name, largest = wordmark, max(smallest, most)
            mark = display(
                name, self.page.beside_edge, Limits(smallest, largest, 1, SOLID), self.gauge
            )
            if mark.size >= min(largest, self.setting.scale.name_as_mark):
                return mark
        largest = min(largest, self.setting.scale.name_as_mark)
        limits = Limits(smallest, largest, NAME_LINES, SOLID, weighed=wordmark is None)
        sender = display(name, self.page.beside_edge, limits, self.gauge)
        style = sender.paragraph.style._replace(max_lines=None)
        return sender._replace(paragraph=sender.paragraph._replace(style=style))

    def _is_named(self, sender: Display, lead: float) -> bool:
        """Whether the full name stands under the wordmark: there is room, or no other place."""
        if self.stories.wordmark is None or not self._is_set_elsewhere():
            return True
        lead_lines = (
            len(self.gauge.lines(self.stories.lead, self.page.wide)) if self.stories.lead else 0
        )
        height = (
            sender.height
            + _to_name(sender)
            + self._height(self.stories.name, self.page.beside_edge)
        )
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
        rows = [
            Row(Gap(0), (Cell(self.page.left, Flow((sender.paragraph,), self.page.beside_edge)),))
        ]
        if named and self.stories.wordmark is not None:
            name = Cell(self.page.left, Flow((self.stories.name,), self.page.beside_edge))
            rows.append(Row(Gap(_to_name(sender)), (name,)))
        return Row(
            Gap(setting.field_foot),
            (
                Cell(self.page.left, Stack(tuple(rows), stretch=True)),
                Cell(self.page.axis, Flow((self.stories.lead,), self.page.wide)),
            ),
            Level.CAP_LINE,
            rule_to_caps=pad,
            fill=Fill(0, self.page.edge, self.colours.field, below=pad, rise=SEAM),
        )

    def _flag_alone(self, sender: Display) -> Row:
        """Without a lead the name stands on white beside the wordmark."""
        cells = [Cell(self.page.left, Flow((sender.paragraph,), self.page.beside_edge))]
        if self.stories.wordmark is not None:
            cells.append(
                Cell(self.page.axis, Flow((recoloured(self.stories.name, INK),), self.page.wide))
            )
        return Row(
            Gap(self.setting.field_foot),
            tuple(cells),
            Level.MIDDLE,
            fill=Fill(0, self.page.edge, self.colours.field, below=0.0, rise=SEAM),
            depth=self._height_alone(sender),
        )

    def _height_alone(self, sender: Display) -> float:
        """The height of a flag without a lead beside it: a long name in it or beside it makes it
        higher.
        """
        beside = 0.0
        if self.stories.wordmark is not None:
            beside = self._height(self.stories.name, self.page.wide)
        return max(self.setting.flag_alone, max(sender.height, beside) + 2 * IN_FLAG)

    def _solid_beside(self, flag: float) -> float:
        """The area of the field at which the side has as much colour as it may."""
        page = self.page
        return MOST_SOLID * page.width * page.height - page.edge * flag - BAR * page.width

    def _name_marks(self) -> frozenset[Mark]:
        owners = {run.owner for run in self.stories.name.runs}
        return frozenset(owner for owner in owners if not isinstance(owner, Artifact))


def _to_name(sender: Display) -> float:
    """The least white between the wordmark and the name under it."""
    return max(MARK_TO_NAME, MARK_TO_NAME_EM * sender.size)


def _text(paragraph: Paragraph) -> str:
    return "".join(run.text for run in paragraph.runs)


def _bold(name: Paragraph) -> Paragraph:
    runs = tuple(run._replace(style=run.style._replace(face=SANS_BOLD)) for run in name.runs)
    return name._replace(runs=runs)
