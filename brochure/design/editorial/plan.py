"""The page of `editorial`: masthead, headline, lead, body, voices, foot on one axis.

Voices stand in rows under the text; a dense page has those that fill a column beside it.
"""

from __future__ import annotations

from typing import NamedTuple

from brochure.content.outline import Place
from brochure.design.editorial.dress import repeated
from brochure.design.editorial.foot import FootPlanner
from brochure.design.editorial.grid import COLUMNS
from brochure.design.editorial.masthead import (
    NARROW_MARK,
    mark_columns,
    mast_logo,
    masthead,
    name_measure,
    wordmark,
)
from brochure.design.editorial.pictures import PicturePlanner
from brochure.design.editorial.tables import (
    CALL_SHARE,
    CAPTION_SPACE,
    DENSE_COLUMNS,
    DENSE_GROUP,
    DENSE_PICTURES,
    FOOT_RULE_WEIGHT,
    GROUP,
    HERO,
    INK,
    MOST_CUT,
    VOICE_TO_RULE,
    Palette,
    Setting,
)
from brochure.design.editorial.voices import VoicePlanner
from brochure.design.gauge import Gauge
from brochure.design.group import Group
from brochure.design.kinds import Manner, Room, set_part
from brochure.design.overleaf import front_share
from brochure.design.plan import (
    LISTED,
    Cell,
    ColumnChoice,
    Columns,
    Flow,
    Frame,
    Gap,
    Level,
    Plan,
    Row,
    Stack,
    Styled,
    Thread,
)
from brochure.design.stories import PartStory, Stories
from brochure.design.style import Paragraph
from brochure.story.ledger import Ledger
from brochure.story.model import Figure
from brochure.story.structure import Artifact

ONE_COLUMN = 8  # columns; for a body of at most eight lines
ONE_COLUMN_LINES = 8
FULL_COLUMN = 0.75  # of the text's height; what stands beside it on a dense page, at least


class Planner(NamedTuple):
    """Plans one page at one setting."""

    setting: Setting
    colours: Palette
    stories: Stories
    gauge: Gauge
    body_as_lead: bool = False

    def styled(self, pages: int) -> Styled:
        """One page, or a front with the announcement and a back with voices and foot; a body that
        is too long for the front goes on overleaf.
        """
        tree, ledger = self.stories.tree, Ledger(self.stories.told)
        if pages == 1:
            return Styled((self._page(),), tree, ledger)
        thread = None
        if self.stories.body and not self.body_as_lead:
            threaded = (self._front(threaded=True), self._back(threaded=True))
            thread = Thread(threaded, front_share(self.stories))
        return Styled((self._front(), self._back()), tree, ledger, thread)

    def _front(self, *, threaded: bool = False) -> Plan:
        """Masthead, headline, lead and body; the white below is what is left."""
        rows = [self._masthead(), *self._heading()]
        text = self._three_columns if self.setting.dense else self._text_rows
        return self._plan([*rows, *text(threaded=threaded)], None)

    def _back(self, *, threaded: bool = False) -> Plan:
        """A running head, what goes on from the front, voices in rows, and the foot."""
        spaces = self.setting.spaces
        rows = [self._running_head()]
        if threaded:
            gap = Gap(spaces.kicker_to_headline + spaces.headline_to_lead)
            rows.append(Row(gap, (self._body_overleaf(),)))
        rows += self._parts(Place.BODY, Gap(spaces.kicker_to_headline + spaces.headline_to_lead))
        voices = self._voices().rows()
        above_foot = Gap(VOICE_TO_RULE * self.setting.voice[1])
        if voices:
            voices[0] = voices[0]._replace(gap=Gap(spaces.body_to_rule, share=1.0))
        else:
            above_foot = Gap(spaces.body_to_rule, share=1.0)
        if closing := self._closing(on_tint=bool(voices)):
            above_foot = Gap(spaces.body_to_rule, share=0.0 if voices else 1.0)
        return self._plan([*rows, *voices, *closing], self._foot(above_foot))

    def _body_overleaf(self) -> Cell:
        setting, body = self.setting, self.stories.body
        if setting.dense:
            choice = ColumnChoice(3, setting.span(4), setting.grid.gutter)
            return Cell(setting.margin, Columns(body, (choice,), threaded=True))
        return Cell(setting.axis, self._body_columns(setting.measure, threaded=True))

    def _parts(self, place: Place, gap: Gap, room: Room | None = None) -> list[Row]:
        """Kinds of content: an event and figures across the page, all else on the axis with its
        title in the label column.
        """
        manner, apart = self._manner(), Gap(self.setting.spaces.body_to_rule)
        rows = [
            set_part(part, room or self._room(part), manner, self.gauge)._replace(gap=apart)
            for part in self.stories.at(place)
        ]
        if rows:
            rows[0] = rows[0]._replace(gap=gap)
        return rows

    def _closing(self, *, on_tint: bool) -> list[Row]:
        """What the reader is asked to do or to give, and partners; under a tint they begin with
        white of their own.
        """
        apart = self.setting.spaces.body_to_rule
        rows = [*self._parts(Place.QUOTES, Gap(apart)), *self._parts(Place.MEMBERSHIPS, Gap(apart))]
        return self._off_tint(rows) if on_tint else rows

    def _off_tint(self, rows: list[Row]) -> list[Row]:
        """Rows under a tint, which ends where the first of them begins."""
        if rows:
            gap, apart = (
                Gap(VOICE_TO_RULE * self.setting.voice[1]),
                self.setting.spaces.body_to_rule,
            )
            rows[0] = rows[0]._replace(gap=gap, rule_to_caps=apart)
        return rows

    def _room(self, part: PartStory) -> Room:
        setting = self.setting
        gutter, axis = setting.grid.gutter, setting.grid.axis
        if part.place is Place.LEAD or not axis:
            return Room(setting.margin, setting.span(COLUMNS), gutter)
        label = setting.margin, setting.span(axis) - gutter
        return Room(setting.axis, setting.measure, gutter, label)

    def _manner(self) -> Manner:
        setting = self.setting
        call = CALL_SHARE * setting.headline[0]
        return Manner(setting.body[1], INK, FOOT_RULE_WEIGHT, call, setting.lead[0])

    def _plan(self, rows: list[Row], foot: Row | None) -> Plan:
        page = self.setting.grid
        frame = Frame(tuple(rows), foot, page.last_baseline, page.height)
        return Plan(page.width, page.height, (frame,))

    def _running_head(self) -> Row:
        """The wordmark and the headline in small, which a screen reader need not hear again."""
        stories, setting = self.stories, self.setting
        title = stories.headline._replace(
            runs=tuple(
                run._replace(text=" ".join(run.text.split("\n")), style=stories.name.runs[0].style)
                for run in stories.headline.runs
            ),
            style=stories.name.style,
        )
        if stories.logo is None and stories.wordmark is not None:
            mark = wordmark(repeated(stories.wordmark), setting, self.gauge)
            return masthead(mark, repeated(title), setting, setting.measure)
        beside = setting.grid.axis if stories.logo is None else setting.grid.axis or NARROW_MARK
        measure = setting.span(COLUMNS - beside)
        cells = [Cell(setting.column(beside), Flow((repeated(title),), measure))]
        if stories.logo is not None:
            figure = Figure(stories.logo.subject, Artifact.LAYOUT)
            cells.insert(0, mast_logo(figure, setting))
        return Row(Gap(setting.grid.top), tuple(cells), Level.CAP_LINE)

    def _three_columns(self, *, threaded: bool = False) -> list[Row]:
        """Lead and body of a dense page: three columns across it."""
        setting, spaces = self.setting, self.setting.spaces
        gap = Gap(spaces.headline_to_lead, share=spaces.lead_share)
        rows = self._group(gap)
        gap = Gap(spaces.headline_to_lead) if rows else gap
        if self.stories.lead is not None:
            cell = Cell(
                setting.column(DENSE_COLUMNS[1]), Flow((self.stories.lead,), setting.span(8))
            )
            rows.append(Row(gap, (cell,)))
            gap = Gap(setting.lead_to_body)
        if parts := self._parts(Place.LEAD, gap):
            rows += parts
            gap = Gap(spaces.body_to_rule)
        picture, measure = self._picture(), setting.span(4)
        reserve = 0.0 if picture is None else picture.reserve(measure, DENSE_PICTURES)
        cells = []
        if body := self.stories.body:
            choice = ColumnChoice(3, measure, setting.grid.gutter, reserve=reserve)
            cells.append(Cell(setting.margin, Columns(body, (choice,), threaded=threaded)))
        if picture is not None:
            x = setting.column(DENSE_COLUMNS[2])
            cells.append(Cell(x, picture.standing(x, measure, DENSE_PICTURES)))
        if cells:
            rows.append(Row(gap, tuple(cells), Level.CAP_LINE))
        return rows

    def _group(self, gap: Gap) -> list[Row]:
        """Several pictures across the text, or in a row over a dense page's columns."""
        setting, pictures = self.setting, self.stories.pictures
        if not self.stories.others:
            return []
        wide = setting.hero or setting.dense or setting.grid.is_narrow
        x, width = setting.axis, setting.measure
        if wide:
            x, width = setting.margin, setting.span(COLUMNS)
        share = DENSE_GROUP if setting.dense else HERO if setting.hero else GROUP
        height = setting.picture * share * setting.grid.height
        gutter = setting.grid.gutter
        group = Group(self.gauge, x, width, height, gutter, CAPTION_SPACE, MOST_CUT)
        return [group.row(pictures, gap)]

    def _picture(self) -> PicturePlanner | None:
        """The picture, where it stands alone."""
        picture = None if self.stories.others else self.stories.picture
        return None if picture is None else PicturePlanner(self.setting, self.gauge, picture)

    def _page(self) -> Plan:
        rows = [self._masthead(), *self._heading()]
        spaces = self.setting.spaces
        at_end = Gap(spaces.body_to_rule, share=spaces.rule_share)
        if self._fills_a_column():
            rows += self._dense_text()
            above_foot = Gap(VOICE_TO_RULE * self.setting.body[1], share=spaces.rule_share)
            following = self._parts(Place.BODY, Gap(spaces.body_to_rule))
            rows += self._off_tint(following) if self.stories.voices else following
            voices: list[Row] = []
            on_tint = bool(self.stories.voices) and not following
        else:
            rows += self._three_columns() if self.setting.dense else self._text_rows()
            rows += self._parts(Place.BODY, Gap(spaces.body_to_rule))
            voices = self._voices().rows()
            rows += voices
            above_foot = Gap(VOICE_TO_RULE * self.setting.voice[1]) if voices else at_end
            on_tint = bool(voices)
        if closing := self._closing(on_tint=on_tint):
            rows += closing
            above_foot = Gap(spaces.body_to_rule) if voices else at_end
        foot = self._foot(above_foot) if self.stories.has_foot else self._unsigned(above_foot)
        return self._plan(rows, foot)

    def _unsigned(self, gap: Gap) -> Row | None:
        """Nothing in the foot's place: the masthead has named the sender. The voices' ground then
        goes on to the trim edge.
        """
        return None if self.stories.voices else Row(gap, ())

    def _foot(self, gap: Gap) -> Row:
        return FootPlanner(self.setting, self.stories, self.gauge).plan(gap)

    def _voices(self) -> VoicePlanner:
        return VoicePlanner(self.setting, self.colours, self.gauge, self.stories.voices)

    def _masthead(self) -> Row:
        stories, setting = self.stories, self.setting
        measure = name_measure(stories.name, setting, self.gauge)
        if stories.logo is None and stories.wordmark is not None:
            mark = wordmark(stories.wordmark, setting, self.gauge)
            return masthead(mark, stories.name, setting, measure)
        if stories.logo is None:
            name = Cell(setting.margin, Flow((stories.name,), setting.span(12)))
            return Row(Gap(setting.grid.top), (name,))
        name = Cell(setting.column(mark_columns(setting)), Flow((stories.name,), measure))
        level = Level.LAST_BASELINE if setting.dense else Level.CAP_LINE
        return Row(Gap(setting.grid.top), (mast_logo(stories.logo, setting), name), level)

    def _heading(self) -> list[Row]:
        """Kicker and headline across all columns; a missing kicker leaves the headline's place."""
        spaces, setting = self.setting.spaces, self.setting
        to_kicker = Gap(spaces.masthead_to_kicker, spaces.kicker_share)
        headline = Cell(setting.margin, Flow((self.stories.headline,), setting.span(12)))
        if self.stories.kicker is None:
            skipped = 0.66 * setting.kicker + spaces.kicker_to_headline  # the kicker's cap height
            gap = to_kicker._replace(least=to_kicker.least + skipped)
            return [Row(gap, (headline,), lowest=setting.lowest_kicker + skipped)]
        kicker = Cell(setting.margin, Flow((self.stories.kicker,), setting.span(12)))
        return [
            Row(to_kicker, (kicker,), lowest=setting.lowest_kicker),
            Row(Gap(spaces.kicker_to_headline), (headline,)),
        ]

    def _text_rows(self, *, threaded: bool = False) -> list[Row]:
        """Lead and body on the axis."""
        body = self.stories.body
        spaces, setting = self.setting.spaces, self.setting
        axis, width = setting.axis, setting.measure
        rows = []
        gap = Gap(spaces.headline_to_lead, share=spaces.lead_share)
        picture = self._picture()
        beside = not threaded and not self.stories.at(Place.LEAD)
        if picture is not None and picture.stands_beside and beside:
            return [picture.beside(gap, self.stories.lead, body)]
        if self.stories.lead is not None:
            rows.append(Row(gap, (Cell(axis, Flow((self.stories.lead,), width)),)))
            gap = Gap(setting.lead_to_body)
        if parts := self._parts(Place.LEAD, gap):
            rows += parts
            gap = Gap(self.setting.spaces.body_to_rule)
        if group := self._group(gap):
            rows += group
            gap = Gap(setting.lead_to_body)
        alone = setting.hero or setting.grid.is_small or not body or self.body_as_lead
        if picture is not None and (picture.is_wide or alone):
            rows.append(picture.across(gap))
            gap = Gap(setting.lead_to_body)
            picture = None
        if body:
            cells = [Cell(axis, self._body_columns(width, picture, threaded=threaded))]
            if picture is not None:
                half = (width - setting.grid.gutter) / 2
                x = axis + half + setting.grid.gutter
                cells.append(Cell(x, picture.standing(x, half)))
            rows.append(Row(gap, tuple(cells), Level.CAP_LINE))
        return rows

    def _body_columns(
        self, width: float, picture: PicturePlanner | None = None, *, threaded: bool = False
    ) -> Flow | Columns:
        setting, gutter, body = self.setting, self.setting.grid.gutter, self.stories.body
        if self.body_as_lead or setting.grid.is_small:
            column = Columns(body, (ColumnChoice(1, width),), threaded=True)
            return column if threaded else Flow(body, width)
        half = (width - gutter) / 2
        if picture is not None or threaded:
            reserve = 0.0 if picture is None else picture.reserve(half)
            choice = ColumnChoice(2, half, gutter, reserve=reserve)
            return Columns(body, (choice,), threaded=threaded)
        one = ColumnChoice(1, setting.span(ONE_COLUMN), 0, ONE_COLUMN_LINES, listed=LISTED)
        return Columns(body, (one, ColumnChoice(2, half, gutter)))

    def _fills_a_column(self) -> bool:
        """Whether the voices of a dense page, and the picture over them, are about as long as the
        text beside them; shorter ones would leave an empty ground.
        """
        setting, stories, picture = self.setting, self.stories, self._picture()
        if not setting.dense or not (stories.voices or picture):
            return False
        measure, wide = setting.span(4), setting.span(8)
        lead = (stories.lead,) if stories.lead else ()
        text = self._height(lead, wide) + self._height(stories.body, measure) / 2
        beside = self._voices().height(measure)
        if picture is not None:
            beside += picture.reserve(measure, DENSE_PICTURES)
        return beside >= FULL_COLUMN * text

    def _height(self, paragraphs: tuple[Paragraph, ...], measure: float) -> float:
        return sum(len(self.gauge.lines(one, measure)) * one.style.leading for one in paragraphs)

    def _dense_text(self) -> list[Row]:
        """Three columns: the voices in the first, lead and body in the others."""
        setting, spaces = self.setting, self.setting.spaces
        first, second, _ = (setting.column(column) for column in DENSE_COLUMNS)
        measure = setting.span(4)
        wide = setting.span(8)
        rows = []
        if self.stories.lead is not None:
            rows.append(Row(Gap(0), (Cell(second, Flow((self.stories.lead,), wide)),)))
        beside = Room(second, wide, setting.grid.gutter)
        rows += self._parts(Place.LEAD, Gap(setting.lead_to_body if rows else 0.0), beside)
        if self.stories.body:
            columns = Columns(self.stories.body, (ColumnChoice(2, measure, setting.grid.gutter),))
            rows.append(Row(Gap(setting.lead_to_body if rows else 0), (Cell(second, columns),)))
        cells = [Cell(second, Stack(tuple(rows)))] if rows else []
        picture = self._picture()
        group = self._group(Gap(spaces.headline_to_lead, share=spaces.lead_share))
        left = self._voices().stacked(measure, below=picture is not None)
        if picture is not None:
            stack = picture.standing(first, measure, DENSE_PICTURES)
            left.insert(0, Row(Gap(0), (Cell(first, stack),)))
        if left:
            cells.insert(0, Cell(first, Stack(tuple(left), stretch=True)))
        gap = Gap(spaces.headline_to_lead, share=0.0 if group else spaces.lead_share)
        return [*group, *([Row(gap, tuple(cells), Level.CAP_LINE)] if cells else [])]
