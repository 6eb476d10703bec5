"""The picture in the field: right of the headline, into the upper right corner, its caption
reversed under it.

In: the picture at one setting. Out: how high the field may be for it, and what is pinned to a field
of a given height. What it needs of the headline is not known here.
"""

from __future__ import annotations

from typing import NamedTuple

from brochure.design.art import shaped
from brochure.design.bold.dress import recoloured
from brochure.design.bold.tables import (
    DETAILS,
    MOST_CUT,
    PAGE,
    PLATE_FOOT,
    PLATE_TO_CAPTION,
    RIGHT,
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

WIDTH = PAGE[0] - DETAILS
MEASURE = RIGHT - DETAILS


class Plate(NamedTuple):
    """The picture of a field at one setting."""

    setting: Setting
    colours: Palette
    picture: PictureStory
    gauge: Gauge

    @property
    def foot(self) -> float:
        """From the picture's lower edge to the field's; each line of the caption but one adds to
        it.
        """
        return PLATE_FOOT + (max(1, self._caption_lines()) - 1) * self._leading()

    def heights(self) -> tuple[float, float] | None:
        """The least and the greatest height of a field in which the picture loses no more than it
        may, bleed included; None where its caption is too long for a field, or its focus would
        fall into the bleed.
        """
        if self._caption_lines() > MOST_CAPTION_LINES:
            return None
        subject, kept = self.picture.figure.subject, 1 - MOST_CUT
        around = self.foot - BLEED
        width = WIDTH + BLEED
        lowest = width * kept / subject.aspect  # of the picture, bleed included
        if subject.focus.y < BLEED / lowest or subject.focus.x > 1 - BLEED / width:
            return None
        return around + lowest, around + width / (subject.aspect * kept)

    def pinned(self, field: float) -> tuple[Pinned, ...]:
        """Picture and caption in a field of a height within `heights`."""
        height = field - self.foot
        figure = self.picture.figure
        box = (WIDTH + BLEED) / (height + BLEED)
        _, crop = shaped(figure.subject, (box,), MOST_CUT + ROUNDING)
        across, down = WIDTH / (WIDTH + BLEED), height / (height + BLEED)
        cut = crop.height * (1 - down)
        shown = Rect(crop.x, crop.y + cut, crop.width * across, crop.height * down)
        art = Art(figure.subject, WIDTH, height, figure.owner, shown)
        picture = Pinned(DETAILS, 0.0, art)
        if self.picture.caption is None:
            return (picture,)
        caption = recoloured(self.picture.caption, self.colours.on_field)
        return picture, Pinned(DETAILS, height + PLATE_TO_CAPTION, Flow((caption,), MEASURE))

    def tallest(self, solid: float) -> float:
        """The height of the field that has so much colour around the picture."""
        return (solid - WIDTH * self.foot) / (PAGE[0] - WIDTH)

    def _caption_lines(self) -> int:
        caption = self.picture.caption
        return 0 if caption is None else len(self.gauge.lines(caption, MEASURE))

    def _leading(self) -> float:
        caption = self.picture.caption
        return 0.0 if caption is None else caption.style.leading
