"""The page of `bold`: field and flag, body, voices, foot. Left says who, right says what."""

from __future__ import annotations

from typing import NamedTuple

from brochure.design.bold.foot import FootPlanner
from brochure.design.bold.front import FrontPlanner
from brochure.design.bold.tables import (
    AFTER,
    AXIS,
    BEFORE,
    COLUMN,
    GUTTER,
    LEFT,
    PAGE,
    WIDE,
    Palette,
    Setting,
    styles,
)
from brochure.design.bold.voices import MOST_IN_ROWS, VoicePlanner
from brochure.design.gauge import Gauge
from brochure.design.plan import Cell, ColumnChoice, Columns, Edge, Flow, Gap, Plan, Row, Styled
from brochure.design.stories import Stories
from brochure.design.structure import without

ONE_COLUMN = 350  # characters of the body, at most
THIRD = 1 / 3  # of the slack goes above the band, the rest into it; all of it without a body


class Planner(NamedTuple):
    """Plans one page at one setting; `reach` is the number of phone and mail lines."""

    setting: Setting
    colours: Palette
    stories: Stories
    gauge: Gauge
    reach: int

    def styled(self) -> Styled:
        """The page, and the tree of what has a place on it."""
        front = FrontPlanner(self.setting, self.colours, self.stories, self.gauge).plan()
        rows = [*front.rows, *self._body(front.below)]
        below = AFTER * self.setting.grid if self.stories.body else front.below
        foot = FootPlanner(
            self.setting,
            self.colours,
            styles(self.setting, self.colours),
            self.stories,
            self.gauge,
            self.reach,
        )
        voices, last = self._voices(foot, below)
        plan = Plan(*PAGE, (*rows, *voices), last, self.setting.last_baseline)
        return Styled(plan, without(self.stories.tree, front.omitted))

    def _body(self, below: float) -> list[Row]:
        """Short text in one column on the axis, longer text in two across the page."""
        body = self.stories.body
        if not body:
            return []
        cell = Cell(AXIS, Flow(body, WIDE))
        if sum(len(run.text) for paragraph in body for run in paragraph.runs) > ONE_COLUMN:
            choice = ColumnChoice(2, COLUMN, GUTTER)
            cell = Cell(LEFT, Columns(body, (choice,), at_sentences=True))
        return [Row(Gap(below), (cell,), edge=Edge(BEFORE * self.setting.grid))]

    def _voices(self, foot: FootPlanner, below: float) -> tuple[list[Row], Row]:
        """The band of voices, and the foot under it; slack goes above and into the band."""
        blocks = foot.acknowledgements()
        notch = bool(blocks)
        voices = self.stories.voices
        if not voices:
            return [], foot.plan(Gap(below, share=1.0), foot.stacked(blocks), notch=notch)
        grid = self.setting.grid
        above = THIRD if self.stories.body else 0.0
        inside = (1 - above) / 2
        head = Gap(below, share=above), Edge(BEFORE * grid, share=inside)
        planner = VoicePlanner(self.setting, self.colours, self.gauge, voices)
        in_columns = len(voices) > MOST_IN_ROWS or not notch
        if not self._is_compact(foot, planner, in_columns=in_columns):
            rows = planner.in_rows(*head)
        elif in_columns:
            rows = planner.in_columns(*head)
        else:
            rising = blocks[:-1]
            blocks = blocks[-1:]
            rows = planner.beside_notch(*head, rising)
        above_foot = Gap(AFTER * grid, share=inside)
        return rows, foot.plan(above_foot, foot.stacked(blocks), notch=notch)

    def _is_compact(self, foot: FootPlanner, planner: VoicePlanner, *, in_columns: bool) -> bool:
        """Many voices are, and those beside a notch that outgrows the contact; others where the
        setting allows it and it saves height.
        """
        if len(self.stories.voices) > MOST_IN_ROWS or (not in_columns and foot.outgrows()):
            return True
        return self.setting.compact and planner.is_lower_compact(COLUMN if in_columns else WIDE)
