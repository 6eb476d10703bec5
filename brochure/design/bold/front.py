"""Field and flag: kicker and headline on the accent, the sender on the step below, the lead beside
it.

In: the stories at one setting, and a gauge. Out: rows, the white under them, and which marks had no
room (the full name in a low flag, where the contact names it too).
"""

from __future__ import annotations

from typing import NamedTuple

from brochure.design.art import LogoBox, logo
from brochure.design.bold.dress import recoloured
from brochure.design.bold.tables import (
    AFTER,
    AXIS,
    BAR,
    BESIDE_EDGE,
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
    LEFT,
    MOST_SOLID,
    NAME_AS_MARK,
    NAME_LINES,
    PAGE,
    SANS_BOLD,
    SEAM,
    WIDE,
    WORDMARK_SHARE,
    Palette,
    Setting,
)
from brochure.design.display import Display, Leading, Limits, display
from brochure.design.gauge import Gauge
from brochure.design.plan import Cell, Edge, Fill, Flow, Gap, Level, Row, Stack
from brochure.design.stories import Figure, Stories
from brochure.design.structure import Artifact, Mark
from brochure.design.style import Paragraph
from brochure.geometry import mm

LEAST_LOGO = mm(8)
MARK_TO_NAME = mm(3)  # at least; from the wordmark's baseline to the name's cap line
LEAST_LEAD_LINES = 3  # a lower flag holds the wordmark only
SOLID_LEADING = Leading(1.15, 1.15, at=0)


class Front(NamedTuple):
    """The rows of field and flag, the white under the last, and the marks left out."""

    rows: tuple[Row, ...]
    below: float
    omitted: frozenset[Mark]


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
        flag = FLAG_ALONE if lead is None else lead + 2 * pad
        most = min(self.setting.most_field, _solid_field(flag))
        if self.stories.kicker is None:
            most = min(most, self.setting.most_field - KICKER_SPARED)
        headline = self._headline(most)
        if self.stories.logo is not None:
            return self._with_logo(headline, most, self.stories.logo, lead)
        sender = self._sender(headline)
        field = self._field(headline, most)
        if lead is None:
            return Front((field, self._flag_alone(sender)), 0.0, frozenset())
        named = self._is_named(sender, lead)
        flag_row = self._flag(sender, named=named)
        return Front((field, flag_row), pad, frozenset() if named else self._name_marks())

    def _with_logo(
        self, headline: Display, most: float, figure: Figure, lead: float | None
    ) -> Front:
        """No flag: the logo stands on white beside the lead, or beside the name."""
        pad = AFTER * self.setting.grid
        height = max(lead or FLAG_ALONE - 2 * pad, LEAST_LOGO)
        box = LogoBox(mm(40) * mm(14), BESIDE_EDGE, height)
        cells = [Cell(LEFT, logo(figure, box))]
        contact = self.stories.contact
        named = lead is None or contact is None or contact.name is None
        rows = []
        if self.stories.lead is not None:
            rows.append(Row(Gap(0), (Cell(AXIS, Flow((self.stories.lead,), WIDE)),)))
        if named:
            name = recoloured(self.stories.name, INK)
            gap = Gap(MARK_TO_NAME if rows else 0)
            rows.insert(0, Row(Gap(0), (Cell(AXIS, Flow((name,), WIDE)),)))
            rows[1:] = [row._replace(gap=gap) for row in rows[1:]]
        cells.append(Cell(AXIS, Stack(tuple(rows))))
        row = Row(Gap(self.setting.field_foot + pad), tuple(cells), Level.CAP_LINE)
        omitted = frozenset() if named else self._name_marks()
        return Front((self._field(headline, most), row), pad, omitted)

    def _lead_height(self) -> float | None:
        """From the first cap line to the last baseline."""
        lead = self.stories.lead
        if lead is None:
            return None
        lines = len(self.gauge.lines(lead, WIDE))
        return self.gauge.cap_height(lead.runs[0].style) + (lines - 1) * lead.style.leading

    def _headline(self, most: float) -> Display:
        room = most - self._head() - self.setting.field_foot
        limits = Limits(
            HEADLINE_FLOOR, self.setting.headline, HEADLINE_LINES, HEADLINE_LEADING, room
        )
        return display(self.stories.headline, FULL, limits, self.gauge)

    def _head(self) -> float:
        """From the trim edge to where the headline may begin."""
        kicker, setting = self.stories.kicker, self.setting
        if kicker is None:
            return min(HEAD_ALONE, setting.kicker_baseline)
        lines = len(self.gauge.lines(kicker, FULL))
        return setting.kicker_baseline + (lines - 1) * kicker.style.leading + KICKER_TO_HEADLINE

    def _field(self, headline: Display, most: float) -> Row:
        """The headline stands on the bottom; slack goes between kicker and headline."""
        setting = self.setting
        foot = setting.field_foot
        height = max(self._head() + headline.height + foot, min(most, setting.field))
        fill = Fill(0, PAGE[0], self.colours.field, below=foot)
        title = Flow((headline.paragraph,), FULL)
        if self.stories.kicker is None:
            cell = Cell(LEFT, title)
            return Row(Gap(0), (cell,), Level.LAST_BASELINE, fill=fill, depth=height - foot)
        rows = (
            Row(Gap(0), (Cell(LEFT, Flow((self.stories.kicker,), FULL)),)),
            Row(Gap(KICKER_TO_HEADLINE), (Cell(LEFT, title),)),
        )
        return Row(
            Gap(0),
            (Cell(LEFT, Stack(rows, stretch=True)),),
            fill=fill,
            edge=Edge(setting.kicker_baseline),
            depth=height - foot,
        )

    def _sender(self, headline: Display) -> Display:
        """The wordmark, in proportion to the headline; the full name where there is none."""
        wordmark, smallest = self.stories.wordmark, self.setting.small[0]
        if wordmark is not None:
            largest = max(smallest, WORDMARK_SHARE * headline.size)
            limits = Limits(smallest, largest, 1, SOLID_LEADING)
            return display(wordmark, BESIDE_EDGE, limits, self.gauge)
        limits = Limits(smallest, max(smallest, NAME_AS_MARK), NAME_LINES, SOLID_LEADING)
        name = _bold(self.stories.name)
        return display(name, BESIDE_EDGE, limits, self.gauge)

    def _is_named(self, sender: Display, lead: float) -> bool:
        """Whether the full name stands under the wordmark: there is room, or no other place."""
        contact = self.stories.contact
        if self.stories.wordmark is None or contact is None or contact.name is None:
            return True
        lead_lines = len(self.gauge.lines(self.stories.lead, WIDE)) if self.stories.lead else 0
        name = self.stories.name
        lines = len(self.gauge.lines(name, BESIDE_EDGE))
        cap = self.gauge.cap_height(name.runs[0].style)
        height = sender.height + MARK_TO_NAME + cap + (lines - 1) * name.style.leading
        return lead_lines >= LEAST_LEAD_LINES and height <= lead

    def _flag(self, sender: Display, *, named: bool) -> Row:
        """Sender on colour, lead on white: cap lines level, and last baselines too."""
        assert self.stories.lead is not None
        setting = self.setting
        pad = AFTER * setting.grid
        rows = [Row(Gap(0), (Cell(LEFT, Flow((sender.paragraph,), BESIDE_EDGE)),))]
        if named and self.stories.wordmark is not None:
            name = Cell(LEFT, Flow((self.stories.name,), BESIDE_EDGE))
            rows.append(Row(Gap(MARK_TO_NAME), (name,)))
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


def _solid_field(flag: float) -> float:
    """The height of the field at which the side has as much colour as it may."""
    solid = MOST_SOLID * PAGE[0] * PAGE[1] - EDGE * flag - BAR * PAGE[0]
    return solid / PAGE[0]


def _bold(name: Paragraph) -> Paragraph:
    runs = tuple(run._replace(style=run.style._replace(face=SANS_BOLD)) for run in name.runs)
    return name._replace(runs=runs)
