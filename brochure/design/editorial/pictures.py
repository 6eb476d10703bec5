"""Where a picture stands: across the axis' columns, or at the head of a column.

In: the picture with its caption, at one setting. Out: rows and stacks, and the white that a column
keeps free for them.
"""

from __future__ import annotations

from math import ceil
from typing import NamedTuple

from brochure.design.art import Box, boxed, filled, fine_width, nearest_first, shaped
from brochure.design.editorial.grid import COLUMNS
from brochure.design.editorial.tables import (
    CAPTION_SPACE,
    HERO,
    HERO_LEAD,
    HERO_UPRIGHT,
    LANDSCAPES,
    MOST_CUT,
    PANORAMA,
    PORTRAITS,
    SHOWN_WIDE,
    SLIMMEST,
    TIGHT_LANDSCAPES,
    Setting,
)
from brochure.design.gauge import Gauge
from brochure.design.plan import Art, Cell, Flow, Gap, Level, Row, Stack
from brochure.design.stories import PictureStory
from brochure.design.style import Paragraph, sized
from brochure.geometry import Rect, mm

LEAST_BESIDE = mm(24)  # of a caption beside a picture on a small face


class PicturePlanner(NamedTuple):
    """Plans one picture at one setting."""

    setting: Setting
    gauge: Gauge
    picture: PictureStory

    @property
    def is_wide(self) -> bool:
        """Whether it is shown across the columns."""
        return self.picture.figure.subject.aspect >= SHOWN_WIDE

    @property
    def stands_beside(self) -> bool:
        """Whether it leads the page beside lead and body, where it isn't wide."""
        return self.setting.hero and not (self.is_wide or self.setting.grid.is_narrow)

    @property
    def _crosses(self) -> bool:
        """Whether it crosses all columns."""
        panorama = self.picture.figure.subject.aspect >= PANORAMA
        return (self.setting.hero or panorama) and not self.setting.grid.is_narrow

    def leading(self, gap: Gap) -> Row:
        """Across all columns, up to half of the face high, the caption under it on the axis."""
        setting, figure = self.setting, self.picture.figure
        box = Box(setting.span(COLUMNS), setting.picture * HERO * setting.grid.height)
        width, height, crop = boxed(figure.subject, box, MOST_CUT)
        art = Art(figure.subject, width, height, figure.owner, crop)
        stack = self._over_caption(art, setting.margin, setting.measure, setting.axis)
        return Row(gap, (Cell(setting.margin, stack),))

    def beside(self, gap: Gap, lead: Paragraph | None, body: tuple[Paragraph, ...]) -> Row:
        """Right of lead and body, as high as they are where it loses no more than it may."""
        setting, subject = self.setting, self.picture.figure.subject
        half = setting.span(COLUMNS // 2)
        x = setting.column(COLUMNS // 2)
        rows = []
        if lead is not None:
            most = HERO_LEAD * setting.grid.sizes.lead[0]
            lead = sized(lead, min(1.0, most / lead.runs[0].style.size))
            rows.append(Row(Gap(0), (Cell(setting.margin, Flow((lead,), half)),)))
        if body:
            above = Gap(setting.lead_to_body if rows else 0)
            rows.append(Row(above, (Cell(setting.margin, Flow(body, half)),)))
        text = sum(
            len(self.gauge.lines(one, half)) * one.style.leading
            for one in ((lead,) if lead else ()) + body
        )
        natural = half / max(subject.aspect, SLIMMEST * (1 - MOST_CUT))
        height = min(max(text, natural), natural / (1 - MOST_CUT))
        if natural * (1 - MOST_CUT) < text < natural:
            height = text
        height = setting.picture * min(height, HERO_UPRIGHT * setting.grid.height)
        width, height, crop = filled(subject, Box(half, height), MOST_CUT)
        art = Art(subject, width, height, self.picture.figure.owner, crop)
        standing = Cell(x, self._over_caption(art, x, half))
        cells = (Cell(setting.margin, Stack(tuple(rows))), standing) if rows else (standing,)
        return Row(gap, cells, Level.CAP_LINE)

    def across(self, gap: Gap) -> Row:
        """Across the axis' columns, the caption beside its foot in the label column."""
        if self._crosses:
            return self.leading(gap)
        setting, figure = self.setting, self.picture.figure
        width = setting.measure
        aspects: tuple[float, ...] = LANDSCAPES
        if setting.headline[0] < setting.grid.sizes.headline[0]:
            aspects = TIGHT_LANDSCAPES
        if not self.is_wide:
            width = (width - setting.grid.gutter) / 2
            aspects = nearest_first(figure.subject, PORTRAITS)
        width, height, crop = self._size(width, aspects)
        art = Art(figure.subject, width, height, figure.owner, crop)
        beside = setting.measure - width - setting.grid.gutter
        if setting.grid.is_small and self.picture.caption is not None and beside >= LEAST_BESIDE:
            caption = Flow((self.picture.caption,), beside)
            right = Cell(setting.axis + width + setting.grid.gutter, caption)
            return Row(gap, (Cell(setting.axis, art), right), Level.LAST_BASELINE)
        if setting.grid.is_narrow:
            return Row(gap, (Cell(setting.axis, self._over_caption(art, setting.axis, width)),))
        cells = [Cell(setting.axis, art)]
        if self.picture.caption is not None:
            caption = Flow((self.picture.caption,), setting.span(setting.grid.axis))
            cells.insert(0, Cell(setting.column(0), caption))
        return Row(gap, tuple(cells), Level.LAST_BASELINE)

    def standing(self, x: float, width: float, aspects: tuple[float, ...] = PORTRAITS) -> Stack:
        """At the head of a column, the caption under it."""
        figure = self.picture.figure
        across, height, crop = self._size(width, nearest_first(figure.subject, aspects))
        return self._over_caption(Art(figure.subject, across, height, figure.owner, crop), x, width)

    def _over_caption(self, art: Art, x: float, measure: float, text: float | None = None) -> Stack:
        """Picture and caption; `text` is where the caption begins, where that isn't at `x`."""
        rows = [Row(Gap(0), (Cell(x, art),))]
        if self.picture.caption is not None:
            caption = Flow((self.picture.caption,), measure)
            rows.append(Row(Gap(CAPTION_SPACE), (Cell(x if text is None else text, caption),)))
        return Stack(tuple(rows))

    def reserve(self, width: float, aspects: tuple[float, ...] = PORTRAITS) -> float:
        """What it and its caption take at the head of a column: whole lines of the body."""
        subject, caption = self.picture.figure.subject, self.picture.caption
        _, height, _ = self._size(width, nearest_first(subject, aspects))
        if caption is not None:
            lines = len(self.gauge.lines(caption, width))
            height += CAPTION_SPACE + self.gauge.cap_height(caption.runs[0].style)
            height += (lines - 1) * caption.style.leading
        leading = self.setting.body[1]
        return ceil((height + leading / 2) / leading) * leading

    def _size(self, width: float, aspects: tuple[float, ...]) -> tuple[float, float, Rect]:
        """Width, height and what is shown, cropped to the first of the proportions that it allows;
        a very slim picture, and one that gives way to the text, is cropped as far as it may be,
        then narrower.
        """
        subject, part = self.picture.figure.subject, self.setting.picture
        aspect, crop = shaped(subject, aspects, MOST_CUT)
        if part == 1.0 and aspect >= SLIMMEST:
            width = fine_width(subject, crop, width)
            return width, width / aspect, crop
        return boxed(subject, Box(width, part * width / max(aspect, SLIMMEST)), MOST_CUT)
