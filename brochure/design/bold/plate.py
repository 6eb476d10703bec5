"""The picture in the field: right of the headline, into the upper right corner, its caption
reversed under it.

In: the picture at one setting. Out: how high the field may be for it, and what is pinned to a field
of a given height. What it needs of the headline is not known here.
"""

from __future__ import annotations

from typing import NamedTuple

from brochure.design.art import shaped
from brochure.design.bold.dress import recoloured
from brochure.design.bold.grid import Grid
from brochure.design.bold.tables import (
    MOST_CUT,
    PLATE_TO_CAPTION,
    Palette,
    Setting,
)
from brochure.design.gauge import Gauge
from brochure.design.plan import Art, Flow, Pinned
from brochure.design.stories import PictureStory
from brochure.geometry import Rect, mm

BLEED = mm(3)  # of the picture, cut off at the upper and the right edge
MOST_CAPTION_LINES = 3
ROUNDING = 1e-6


class Plate(NamedTuple):
    """The picture of a field at one setting."""

    setting: Setting
    colours: Palette
    picture: PictureStory
    gauge: Gauge

    @property
    def page(self) -> Grid:
        """The lengths of the face."""
        return self.setting.page

    @property
    def foot(self) -> float:
        """From the picture's lower edge to the field's; each line of the caption but one adds to
        it.
        """
        return self.page.plate_foot + (max(1, self._caption_lines()) - 1) * self._leading()

    def heights(self) -> tuple[float, float] | None:
        """The least and the greatest height of a field in which the picture loses no more than it
        may, bleed included; None where its caption is too long for a field, or its focus would
        fall into the bleed.
        """
        if self._caption_lines() > MOST_CAPTION_LINES:
            return None
        subject, kept = self.picture.figure.subject, 1 - MOST_CUT
        around = self.foot - BLEED
        width = self.page.plate_width + BLEED
        lowest = width * kept / subject.aspect  # of the picture, bleed included
        if subject.focus.y < BLEED / lowest or subject.focus.x > 1 - BLEED / width:
            return None
        return around + lowest, around + width / (subject.aspect * kept)

    def pinned(self, field: float) -> tuple[Pinned, ...]:
        """Picture and caption in a field of a height within `heights`."""
        height = field - self.foot
        figure = self.picture.figure
        box = (self.page.plate_width + BLEED) / (height + BLEED)
        _, crop = shaped(figure.subject, (box,), MOST_CUT + ROUNDING)
        across, down = (
            self.page.plate_width / (self.page.plate_width + BLEED),
            height / (height + BLEED),
        )
        cut = crop.height * (1 - down)
        shown = Rect(crop.x, crop.y + cut, crop.width * across, crop.height * down)
        art = Art(figure.subject, self.page.plate_width, height, figure.owner, shown)
        picture = Pinned(self.page.details, 0.0, art)
        if self.picture.caption is None:
            return (picture,)
        caption = recoloured(self.picture.caption, self.colours.on_field)
        return picture, Pinned(
            self.page.details, height + PLATE_TO_CAPTION, Flow((caption,), self.page.plate_measure)
        )

    def tallest(self, solid: float) -> float:
        """The height of the field that has so much colour around the picture."""
        return (solid - self.page.plate_width * self.foot) / (
            self.page.width - self.page.plate_width
        )

    def _caption_lines(self) -> int:
        caption = self.picture.caption
        return 0 if caption is None else len(self.gauge.lines(caption, self.page.plate_measure))

    def _leading(self) -> float:
        caption = self.picture.caption
        return 0.0 if caption is None else caption.style.leading
