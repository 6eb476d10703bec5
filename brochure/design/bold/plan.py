"""The page of `bold`: field and flag, body, voices, foot. Left says who, right says what."""

from __future__ import annotations

from math import ceil
from typing import NamedTuple

from brochure.content.outline import Place
from brochure.design.art import boxed
from brochure.design.bold.foot import FootPlanner
from brochure.design.bold.front import Front, FrontPlanner
from brochure.design.bold.grid import Grid
from brochure.design.bold.hero import Hero
from brochure.design.bold.tables import (
    AFTER,
    BEFORE,
    CAPTION_SPACE,
    GROUP,
    LEAD_TO_BODY,
    MOST_CUT,
    Palette,
    Setting,
    styles,
)
from brochure.design.bold.voices import MOST_IN_ROWS, VoicePlanner
from brochure.design.gauge import Gauge
from brochure.design.group import Group
from brochure.design.kinds import Manner, Room, set_part
from brochure.design.overleaf import front_share
from brochure.design.plan import (
    LISTED,
    Art,
    Cell,
    ColumnChoice,
    Columns,
    Edge,
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
from brochure.design.stories import PictureStory, Stories
from brochure.story.ledger import Ledger

ONE_COLUMN = 350  # characters of the body, at most
LEAST_LETTERS = 35  # of a line of text in two columns
LEAST_LETTERS_OVERLEAF = 33  # where the alternative to columns is smaller type on two pages
NARROW = 0.68  # of the measure, with a gutter; the caption has room beside such a picture
LETTER = 0.478  # em; a letter of German text with its part of the spaces
TINT_SHARE = 0.58  # of a poster's slack goes into the tint of the foot, where nobody speaks
SIGNED_SHARES = 0.35, 0.35  # above a foot with the sender's name, and in it; the rest over the lead
CALL = 3.4  # times the body; what the reader is asked to dial or to open, at most
VOICE_TO_BODY, VOICE_SLACK = 1.06, 1.0  # at least, beside a picture; a voice may be 1 pt smaller
CAPS = 0.66  # em; the height of capitals
PART_RULE = 0.75  # pt
PARTS_APART = 2.4  # g, between kinds of content
THIRD = 1 / 3  # of the slack goes above the band, the rest into it; all of it without a body


class Planner(NamedTuple):
    """Plans one page at one setting; `reach` is the number of phone and mail lines."""

    setting: Setting
    colours: Palette
    stories: Stories
    gauge: Gauge
    reach: int

    @property
    def page(self) -> Grid:
        """The lengths of the face."""
        return self.setting.page

    @property
    def _front(self) -> FrontPlanner:
        return FrontPlanner(self.setting, self.colours, self.stories, self.gauge)

    def signed(self) -> Planner:
        """The same page, its contact as large as nothing else keeps it from being."""
        foot = self._foot_planner()
        signature = 0.0 if foot.has_many() else foot.signature()
        return self._replace(setting=self.setting._replace(signature=signature))

    def styled(self, pages: int) -> Styled:
        """The page, or front and back, and the tree of what has a place on them; a body that is too
        long for the front goes on overleaf.
        """
        front = self._front.plan()
        tree, ledger = self.stories.tree, Ledger(self.stories.told, front.omitted)
        after = AFTER * self.setting.grid
        if parts := self._parts(Place.LEAD, Gap(front.below + after)):
            front = front._replace(rows=(*front.rows, *parts), below=after, over_body=after)
        text = self._text(front)
        below = after if text else front.below
        if parts := self._parts(Place.BODY, Gap(below + (0.0 if text else after))):
            text, below = [*text, *parts], after
        if pages == 1:
            voices, foot = self._voices(below, above=THIRD if self.stories.body else 0.0)
            voices, foot = self._closed(voices, foot)
            return Styled((self._plan((*front.rows, *text, *voices), foot),), tree, ledger)
        head = self.setting.kicker_baseline - BEFORE * self.setting.grid
        voices, foot = self._closed(*self._voices(0.0, above=0.0, head=head))
        plans = self._plan((*front.rows, *text), None), self._plan(tuple(voices), foot)
        thread = self._thread(front, head) if self.stories.body else None
        return Styled(plans, tree, ledger, thread)

    def _thread(self, front: Front, head: float) -> Thread:
        """Front and back with the body on both."""
        first = (*front.rows, *self._text(front, threaded=True))
        after = AFTER * self.setting.grid
        voices, foot = self._closed(*self._voices(after, above=0.0))
        parts = self._parts(Place.BODY, Gap(after))
        if parts:  # they may be the first on the page: the white at its head is a row of its own
            second = (Row(Gap(head), ()), *self._body(0.0, threaded=True), *parts, *voices)
        else:
            second = (*self._body(head, threaded=True), *voices)
        plans = self._plan(first, None), self._plan(second, foot)
        return Thread(plans, front_share(self.stories))

    def _parts(self, place: Place, gap: Gap) -> list[Row]:
        """Kinds of content: an event and figures across the page, all else on the axis with its
        title left of it.
        """
        setting, page = self.setting, self.page
        call, value = CALL * setting.body[0], setting.lead[0]
        manner = Manner(setting.grid, self.colours.accent, PART_RULE, call, value)
        apart = Gap(PARTS_APART * setting.grid)
        rows = []
        for part in self.stories.at(place):
            wide = Room(page.left, page.full, page.gutter)
            room = wide
            if part.place is not Place.LEAD and page.text > page.left:
                label = page.left, page.text - page.left - page.gutter
                room = Room(page.text, page.left + page.full - page.text, page.gutter, label)
            rows.append(set_part(part, room, manner, self.gauge)._replace(gap=apart))
        if rows:
            rows[0] = rows[0]._replace(gap=gap)
        return rows

    def _closed(self, voices: list[Row], foot: Row) -> tuple[list[Row], Row]:
        """What the reader is asked to do or to give, and partners, on white over the foot."""
        grid = self.setting.grid
        rows = [
            *self._parts(Place.QUOTES, Gap(PARTS_APART * grid)),
            *self._parts(Place.MEMBERSHIPS, Gap(PARTS_APART * grid)),
        ]
        if not rows:
            return voices, foot
        if not self.stories.has_foot:
            return voices, self._asked(rows, foot)
        gap = foot.gap
        rows[0] = rows[0]._replace(gap=gap, rule_to_caps=BEFORE * grid)
        return [*voices, *rows], foot._replace(gap=Gap(AFTER * grid))

    def _asked(self, rows: list[Row], foot: Row) -> Row:
        """The foot that nobody signs carries what the reader is asked to do."""
        assert foot.edge is not None
        rows[0] = rows[0]._replace(gap=Gap(0))
        x = self.page.left if self.page.stacked else self.page.text
        call = AFTER * self.setting.grid + CAPS * CALL * self.setting.body[0]
        edge = Edge(max(foot.edge.to_baseline, call), foot.edge.share)
        return foot._replace(cells=(Cell(x, Stack(tuple(rows))),), edge=edge)

    def _plan(self, rows: tuple[Row, ...], foot: Row | None) -> Plan:
        frame = Frame(rows, foot, self.setting.last_baseline, self.page.height)
        return Plan(self.page.width, self.page.height, (frame,))

    def _foot_planner(self) -> FootPlanner:
        return FootPlanner(
            self.setting,
            self.colours,
            styles(self.setting, self.colours),
            self.stories,
            self.gauge,
            self.reach,
        )

    def _text(self, front: Front, *, threaded: bool = False) -> list[Row]:
        """The body of the first page, with the picture where the field has no room for it."""
        picture = self.stories.picture
        if self.stories.others:
            body = self._body(AFTER * self.setting.grid, threaded=threaded)
            return [*self._group(front), *body]
        if picture is None or front.pictured:
            return self._body(front.over_body, threaded=threaded)
        hero = Hero(self.setting, picture)
        if hero.crosses:
            body = self._body(AFTER * self.setting.grid, threaded=threaded)
            return [hero.band(front.below), *body]
        if hero.stands_beside and not threaded:
            below = front.below + AFTER * self.setting.grid
            return [hero.beside(below, self.stories.body, self._most_growth(), self.gauge)]
        return self._with_picture(picture, front, threaded=threaded)

    def _most_growth(self) -> float:
        """How much larger the body may be beside a picture, still under the lead."""
        lead, size = self.stories.lead, self.setting.body[0]
        most = self.setting.lead[0] if lead is None else lead.runs[0].style.size / LEAD_TO_BODY
        if self.stories.voices:
            most = min(most, (self.setting.voice - VOICE_SLACK) / VOICE_TO_BODY)
        return max(1.0, min(most, self.setting.largest_body) / size)

    def _group(self, front: Front) -> list[Row]:
        """Several pictures across the page, under the flag and the lead."""
        setting, page = self.setting, self.page
        place = page.places[setting.place].height / page.places[0].height
        height = (setting.hero or GROUP * place) * page.height
        group = Group(
            self.gauge, page.left, page.full, height, page.gutter, CAPTION_SPACE, MOST_CUT
        )
        return [group.row(self.stories.pictures, Gap(front.below + AFTER * setting.grid))]

    def _body(self, below: float, *, threaded: bool = False) -> list[Row]:
        """Short text in one column on the axis, longer text in two across the page where they are
        wide enough.
        """
        page, body = self.page, self.stories.body
        if not body:
            return []
        cell = Cell(page.text, Flow(body, page.text_measure))
        length = sum(len(run.text) for paragraph in body for run in paragraph.runs)
        if (threaded or length > ONE_COLUMN) and self._has_columns(threaded=threaded):
            shift = page.text - page.left
            one = ColumnChoice(1, page.text_measure, most_lines=0, listed=LISTED, shift=shift)
            choices = (one, ColumnChoice(2, page.column, page.gutter))
            columns = Columns(body, choices[threaded:], at_sentences=True, threaded=threaded)
            cell = Cell(page.left, columns)
        elif threaded:
            column = (ColumnChoice(1, page.text_measure),)
            cell = Cell(page.text, Columns(body, column, threaded=True))
        return [Row(Gap(below), (cell,), edge=Edge(BEFORE * self.setting.grid))]

    def _with_picture(self, picture: PictureStory, front: Front, *, threaded: bool) -> list[Row]:
        """The picture at the head of the last text column, its caption under it."""
        page, figure, below, body = self.page, picture.figure, front.below, self.stories.body
        if page.stacked:
            return [self._over_text(picture, front), *self._body(0.0, threaded=threaded)]
        x = page.left + page.column + page.gutter if body else page.axis
        measure = page.column
        width, height, crop = boxed(figure.subject, page.places[self.setting.place], MOST_CUT)
        art = Art(figure.subject, width, height, figure.owner, crop)
        rows = [Row(Gap(0), (Cell(x, art),))]
        if picture.caption is not None:
            rows.append(Row(Gap(CAPTION_SPACE), (Cell(x, Flow((picture.caption,), measure)),)))
            lines = len(self.gauge.lines(picture.caption, measure))
            height += CAPTION_SPACE + lines * picture.caption.style.leading
        cells = [Cell(x, Stack(tuple(rows)))]
        if body:
            leading = body[0].style.leading
            reserve = ceil((height + leading / 2) / leading) * leading
            choice = ColumnChoice(2, page.column, page.gutter, reserve=reserve)
            cells.insert(0, Cell(page.left, Columns(body, (choice,), threaded=threaded)))
            head = Edge(BEFORE * self.setting.grid)
            return [Row(Gap(below), tuple(cells), Level.CAP_LINE, edge=head)]
        return [Row(Gap(below + AFTER * self.setting.grid), tuple(cells), Level.CAP_LINE)]

    def _over_text(self, picture: PictureStory, front: Front) -> Row:
        """The picture between lead and body, its caption under it, or beside a narrow one."""
        page, figure, caption = self.page, picture.figure, picture.caption
        width, height, crop = boxed(figure.subject, page.places[self.setting.place], MOST_CUT)
        art = Cell(page.text, Art(figure.subject, width, height, figure.owner, crop))
        gap = Gap(front.over_body + AFTER * self.setting.grid)
        if caption is None:
            return Row(gap, (art,), Level.CAP_LINE)
        beside = width + page.gutter
        if beside <= NARROW * page.text_measure:
            words = Flow((caption,), page.text_measure - beside)
            return Row(gap, (art, Cell(page.text + beside, words)), Level.LAST_BASELINE)
        below = Cell(page.text, Flow((caption,), page.text_measure))
        rows = Row(Gap(0), (art,)), Row(Gap(CAPTION_SPACE), (below,))
        return Row(gap, (Cell(page.text, Stack(rows)),), Level.CAP_LINE)

    def _voices(self, below: float, *, above: float, head: float = 0.0) -> tuple[list[Row], Row]:
        """The band of voices, and the foot under it; `above` of the slack goes above the band, the
        rest into it. At the head of a page the band begins with `head` more white.
        """
        foot = self._foot_planner()
        blocks = foot.acknowledgements()
        if self.page.stacked:
            return self._stacked_voices(foot, Gap(below, share=above), head)
        across = bool(blocks) and (foot.outgrows_notch() or foot.has_many())
        notch = bool(blocks) and not across
        voices = self.stories.voices
        if not voices:
            if across:
                return self._across(foot, [], Gap(below, share=1.0))
            return [], self._signed(foot, below, foot.stacked(blocks), notch=notch)
        grid = self.setting.grid
        inside = (1 - above) / 2
        place = Gap(below, share=above), Edge(BEFORE * grid + head, share=inside)
        planner = VoicePlanner(self.setting, self.colours, self.gauge, voices)
        in_columns = len(voices) > MOST_IN_ROWS or not notch
        if not self._is_compact(foot, planner, in_columns=in_columns):
            rows = planner.in_rows(*place)
        elif in_columns:
            rows = planner.in_columns(*place)
        else:
            rising = blocks[:-1]
            blocks = blocks[-1:]
            rows = planner.beside_notch(*place, rising)
        above_foot = Gap(AFTER * grid, share=inside)
        if across:
            return self._across(foot, rows, above_foot)
        return rows, foot.plan(above_foot, foot.stacked(blocks), notch=notch)

    def _signed(
        self, foot: FootPlanner, below: float, blocks: tuple[Cell, ...], *, notch: bool
    ) -> Row:
        """The foot where nobody speaks: on a poster its tint carries more of what is left, and the
        sender's name, where there is nothing else.
        """
        if self._front.signs_below:
            above, tint = SIGNED_SHARES
            row = foot.plan(Gap(below, share=above), (), notch=False, share=tint)
            return row._replace(cells=self._front.signature())
        tint = TINT_SHARE if self.setting.is_poster else 0.0
        return foot.plan(Gap(below, share=1 - tint), blocks, notch=notch, share=tint)

    def _stacked_voices(self, foot: FootPlanner, gap: Gap, head: float) -> tuple[list[Row], Row]:
        """The band of voices; who paid in the notch, else on white under the band, standing on the
        bar.
        """
        grid = self.setting.grid
        rows: list[Row] = []
        inside = (1 - gap.share) / 2
        if self.stories.voices:
            planner = VoicePlanner(self.setting, self.colours, self.gauge, self.stories.voices)
            rows += planner.in_columns(gap, Edge(BEFORE * grid + head, share=inside))
            gap = Gap(AFTER * grid, share=inside)
        else:
            gap = gap._replace(share=1.0)
        blocks = foot.acknowledgements()
        if not rows and not (blocks and (foot.has_many() or not foot.has_notch())):
            return rows, self._signed(foot, gap.least, foot.stacked(blocks), notch=bool(blocks))
        if blocks and foot.has_notch() and not foot.has_many():
            return rows, foot.plan(gap, foot.stacked(blocks), notch=True)
        if blocks:
            return self._across(foot, rows, gap)
        return rows, foot.plan(gap, (), notch=False)

    def _across(self, foot: FootPlanner, rows: list[Row], gap: Gap) -> tuple[list[Row], Row]:
        """The rows, and who paid on white under them, standing on the bar."""
        grid = self.setting.foot_grid
        row = Row(gap, foot.across(), edge=Edge(BEFORE * grid))
        return [*rows, row], foot.plan(Gap(AFTER * grid), (), notch=False)

    def _has_columns(self, *, threaded: bool) -> bool:
        """Whether a line of half the page holds enough letters to be read."""
        letters = self.page.column / (LETTER * self.setting.body[0])
        least = LEAST_LETTERS_OVERLEAF if threaded else LEAST_LETTERS
        return not self.page.stacked and letters >= least

    def _is_compact(self, foot: FootPlanner, planner: VoicePlanner, *, in_columns: bool) -> bool:
        """Many voices are, and those beside a notch that outgrows the contact; others where the
        setting allows it and it saves height.
        """
        if len(self.stories.voices) > MOST_IN_ROWS or (not in_columns and foot.outgrows()):
            return True
        measure = self.page.column if in_columns else self.page.wide
        return self.setting.compact and planner.is_lower_compact(measure)
