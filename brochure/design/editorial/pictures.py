"""Where a picture stands: across the axis' columns, or at the head of a column.

In: the picture with its caption, at one setting. Out: rows and stacks, and the white that a column
keeps free for them.
"""

from __future__ import annotations

from math import ceil
from typing import NamedTuple

from brochure.design.art import nearest_first, shaped
from brochure.design.editorial.tables import (
    AXIS,
    CAPTION_SPACE,
    GUTTER,
    LANDSCAPES,
    MOST_CUT,
    PORTRAITS,
    SHOWN_WIDE,
    TIGHT_LANDSCAPES,
    Setting,
)
from brochure.design.gauge import Gauge
from brochure.design.plan import Art, Cell, Flow, Gap, Level, Row, Stack
from brochure.design.stories import PictureStory

OPEN_HEADLINE = 50  # pt; a page with a smaller one is tight


class PicturePlanner(NamedTuple):
    """Plans one picture at one setting."""

    setting: Setting
    gauge: Gauge
    picture: PictureStory

    @property
    def is_wide(self) -> bool:
        """Whether it is shown across the columns."""
        return self.picture.figure.subject.aspect >= SHOWN_WIDE

    def across(self, gap: Gap) -> Row:
        """Across the axis' columns, the caption beside its foot in the label column."""
        setting, figure = self.setting, self.picture.figure
        width = setting.span(9)
        aspects: tuple[float, ...] = LANDSCAPES
        if setting.headline[0] < OPEN_HEADLINE:
            aspects = TIGHT_LANDSCAPES
        if not self.is_wide:
            width = (width - GUTTER) / 2
            aspects = nearest_first(figure.subject, PORTRAITS)
        aspect, crop = shaped(figure.subject, aspects, MOST_CUT)
        art = Art(figure.subject, width, width / aspect, figure.owner, crop)
        cells = [Cell(setting.column(AXIS), art)]
        if self.picture.caption is not None:
            caption = Flow((self.picture.caption,), setting.span(AXIS))
            cells.insert(0, Cell(setting.column(0), caption))
        return Row(gap, tuple(cells), Level.LAST_BASELINE)

    def standing(self, x: float, width: float, aspects: tuple[float, ...] = PORTRAITS) -> Stack:
        """At the head of a column, the caption under it."""
        figure = self.picture.figure
        aspect, crop = shaped(figure.subject, nearest_first(figure.subject, aspects), MOST_CUT)
        art = Art(figure.subject, width, width / aspect, figure.owner, crop)
        rows = [Row(Gap(0), (Cell(x, art),))]
        if self.picture.caption is not None:
            caption = Flow((self.picture.caption,), width)
            rows.append(Row(Gap(CAPTION_SPACE), (Cell(x, caption),)))
        return Stack(tuple(rows))

    def reserve(self, width: float, aspects: tuple[float, ...] = PORTRAITS) -> float:
        """What it and its caption take at the head of a column: whole lines of the body."""
        subject, caption = self.picture.figure.subject, self.picture.caption
        aspect, _ = shaped(subject, nearest_first(subject, aspects), MOST_CUT)
        height = width / aspect
        if caption is not None:
            lines = len(self.gauge.lines(caption, width))
            height += CAPTION_SPACE + self.gauge.cap_height(caption.runs[0].style)
            height += (lines - 1) * caption.style.leading
        leading = self.setting.body[1]
        return ceil((height + leading / 2) / leading) * leading
