"""The page of `bold`: field and flag, body, voices, foot. Left says who, right says what."""

from __future__ import annotations

from math import ceil
from typing import NamedTuple

from brochure.design.art import boxed
from brochure.design.bold.foot import FootPlanner
from brochure.design.bold.front import Front, FrontPlanner
from brochure.design.bold.tables import (
    AFTER,
    AXIS,
    BEFORE,
    CAPTION_SPACE,
    COLUMN,
    GUTTER,
    LEFT,
    MOST_CUT,
    PAGE,
    PLACES,
    WIDE,
    Palette,
    Setting,
    styles,
)
from brochure.design.bold.voices import MOST_IN_ROWS, VoicePlanner
from brochure.design.gauge import Gauge
from brochure.design.overleaf import divided_body
from brochure.design.plan import (
    Art,
    Cell,
    ColumnChoice,
    Columns,
    Edge,
    Flow,
    Gap,
    Level,
    Plan,
    Row,
    Stack,
    Styled,
)
from brochure.design.stories import PictureStory, Stories
from brochure.design.style import Paragraph
from brochure.story.ledger import Ledger

ONE_COLUMN = 350  # characters of the body, at most
THIRD = 1 / 3  # of the slack goes above the band, the rest into it; all of it without a body


class Planner(NamedTuple):
    """Plans one page at one setting; `reach` is the number of phone and mail lines."""

    setting: Setting
    colours: Palette
    stories: Stories
    gauge: Gauge
    reach: int

    def styled(self, pages: int) -> Styled:
        """The page, or front and back, and the tree of what has a place on them."""
        front = FrontPlanner(self.setting, self.colours, self.stories, self.gauge).plan()
        tree, ledger = self.stories.tree, Ledger(self.stories.told, front.omitted)
        last_baseline = self.setting.last_baseline
        if pages == 1:
            text = self._text(self.stories.body, front)
            rows = (*front.rows, *text)
            below = AFTER * self.setting.grid if text else front.below
            voices, foot = self._voices(below, above=THIRD if self.stories.body else 0.0)
            return Styled((Plan(*PAGE, (*rows, *voices), foot, last_baseline),), tree, ledger)
        body, rest = divided_body(self.stories)
        rows = (*front.rows, *self._text(body, front))
        head = self.setting.kicker_baseline - BEFORE * self.setting.grid
        overleaf = self._body(rest, head)
        if rest:
            voices, foot = self._voices(AFTER * self.setting.grid, above=0.0)
        else:
            voices, foot = self._voices(0.0, above=0.0, head=head)
        return Styled(
            (
                Plan(*PAGE, rows, None, last_baseline),
                Plan(*PAGE, (*overleaf, *voices), foot, last_baseline),
            ),
            tree,
            ledger,
        )

    def _foot_planner(self) -> FootPlanner:
        return FootPlanner(
            self.setting,
            self.colours,
            styles(self.setting, self.colours),
            self.stories,
            self.gauge,
            self.reach,
        )

    def _text(self, body: tuple[Paragraph, ...], front: Front) -> list[Row]:
        """The body of the first page, with the picture where the field has no room for it."""
        picture = self.stories.picture
        if picture is None or front.pictured:
            return self._body(body, front.below)
        return self._with_picture(picture, body, front.below)

    def _body(self, body: tuple[Paragraph, ...], below: float) -> list[Row]:
        """Short text in one column on the axis, longer text in two across the page."""
        if not body:
            return []
        cell = Cell(AXIS, Flow(body, WIDE))
        if sum(len(run.text) for paragraph in body for run in paragraph.runs) > ONE_COLUMN:
            choice = ColumnChoice(2, COLUMN, GUTTER)
            cell = Cell(LEFT, Columns(body, (choice,), at_sentences=True))
        return [Row(Gap(below), (cell,), edge=Edge(BEFORE * self.setting.grid))]

    def _with_picture(
        self, picture: PictureStory, body: tuple[Paragraph, ...], below: float
    ) -> list[Row]:
        """The picture at the head of the last text column, its caption under it."""
        figure = picture.figure
        x = LEFT + COLUMN + GUTTER if body else AXIS
        width, height, crop = boxed(figure.subject, PLACES[self.setting.place], MOST_CUT)
        art = Art(figure.subject, width, height, figure.owner, crop)
        rows = [Row(Gap(0), (Cell(x, art),))]
        if picture.caption is not None:
            rows.append(Row(Gap(CAPTION_SPACE), (Cell(x, Flow((picture.caption,), COLUMN)),)))
            lines = len(self.gauge.lines(picture.caption, COLUMN))
            height += CAPTION_SPACE + lines * picture.caption.style.leading
        cells = [Cell(x, Stack(tuple(rows)))]
        if body:
            leading = body[0].style.leading
            reserve = ceil((height + leading / 2) / leading) * leading
            choice = ColumnChoice(2, COLUMN, GUTTER, reserve=reserve)
            cells.insert(0, Cell(LEFT, Columns(body, (choice,))))
            head = Edge(BEFORE * self.setting.grid)
            return [Row(Gap(below), tuple(cells), Level.CAP_LINE, edge=head)]
        return [Row(Gap(below + AFTER * self.setting.grid), tuple(cells), Level.CAP_LINE)]

    def _voices(self, below: float, *, above: float, head: float = 0.0) -> tuple[list[Row], Row]:
        """The band of voices, and the foot under it; `above` of the slack goes above the band, the
        rest into it. At the head of a page the band begins with `head` more white.
        """
        foot = self._foot_planner()
        blocks = foot.acknowledgements()
        notch = bool(blocks)
        voices = self.stories.voices
        if not voices:
            return [], foot.plan(Gap(below, share=1.0), foot.stacked(blocks), notch=notch)
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
        return rows, foot.plan(above_foot, foot.stacked(blocks), notch=notch)

    def _is_compact(self, foot: FootPlanner, planner: VoicePlanner, *, in_columns: bool) -> bool:
        """Many voices are, and those beside a notch that outgrows the contact; others where the
        setting allows it and it saves height.
        """
        if len(self.stories.voices) > MOST_IN_ROWS or (not in_columns and foot.outgrows()):
            return True
        return self.setting.compact and planner.is_lower_compact(COLUMN if in_columns else WIDE)
