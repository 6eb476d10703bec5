"""A picture that leads the page: a band from edge to edge under the flag, or, where it isn't wide,
right of the body and into the right edge.

In: the picture at one setting, and the white over it. Out: rows.
"""

from __future__ import annotations

from typing import NamedTuple

from brochure.design.art import Box, boxed, filled
from brochure.design.bold.grid import Grid
from brochure.design.bold.tables import (
    CAPTION_SPACE,
    HERO_CUT,
    HERO_UPRIGHT,
    HERO_WIDE,
    HEROES,
    MOST_CUT,
    PANORAMA,
    Setting,
)
from brochure.design.gauge import Gauge
from brochure.design.grown import Room, grown
from brochure.design.plan import Art, Cell, Flow, Gap, Level, Row, Stack
from brochure.design.stories import PictureStory
from brochure.design.style import Paragraph


class Hero(NamedTuple):
    """Plans a leading picture at one setting."""

    setting: Setting
    picture: PictureStory

    @property
    def page(self) -> Grid:
        """The lengths of the face."""
        return self.setting.page

    @property
    def crosses(self) -> bool:
        """Whether it goes from edge to edge, over the body: a panorama does at any size."""
        aspect = self.picture.figure.subject.aspect
        return aspect >= (HERO_WIDE if self.setting.hero else PANORAMA)

    @property
    def stands_beside(self) -> bool:
        """Whether it stands right of the body."""
        return bool(self.setting.hero) and not self.page.stacked

    def band(self, below: float) -> Row:
        """From edge to edge; a coarse or upright one is narrower, and stands where text does."""
        page, figure = self.page, self.picture.figure
        share = self.setting.hero or HEROES[-1]
        if not self.setting.hero:
            share *= page.places[self.setting.place].height / page.places[0].height
        box = Box(page.width, share * page.height)
        width, height, crop = boxed(figure.subject, box, HERO_CUT)
        x = 0.0 if width >= page.width else page.text
        if x:
            box = box._replace(width=page.text_measure)
            width, height, crop = boxed(figure.subject, box, MOST_CUT)
        art = Art(figure.subject, width, height, figure.owner, crop)
        apart = below + (CAPTION_SPACE if x else 0.0)
        return Row(Gap(apart), (self._captioned(art, x, page.text, page.text_measure),))

    def beside(self, below: float, body: tuple[Paragraph, ...], growth: float, gauge: Gauge) -> Row:
        """Into the right edge, the body left of it, as high as it up to so much larger."""
        page, figure = self.page, self.picture.figure
        high = self.setting.hero / HEROES[0] * HERO_UPRIGHT * page.height
        wide = page.width - page.half
        box = Box(wide, min(high, wide / figure.subject.aspect / (1 - MOST_CUT)))
        natural = Box(wide, min(high, wide / figure.subject.aspect))
        width, height, crop = filled(figure.subject, natural, MOST_CUT)
        if width < wide:
            width, height, crop = boxed(figure.subject, box, MOST_CUT)
        art = Art(figure.subject, width, height, figure.owner, crop)
        x = page.width - width
        picture = self._captioned(art, x, x, page.right - x)
        body = grown(body, Room(page.column, height, growth), gauge)
        cells = (Cell(page.left, Flow(body, page.column)), picture) if body else (picture,)
        return Row(Gap(below), cells, Level.CAP_LINE)

    def _captioned(self, art: Art, x: float, text: float, measure: float) -> Cell:
        rows = [Row(Gap(0), (Cell(x, art),))]
        if self.picture.caption is not None:
            caption = Cell(text, Flow((self.picture.caption,), measure))
            rows.append(Row(Gap(CAPTION_SPACE), (caption,)))
        return Cell(x, Stack(tuple(rows)))
