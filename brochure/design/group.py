"""Several pictures as one group, for every theme: one leads, up to three stand beside or under it,
and all keep their captions.

In: the pictures, a width and a height. Out: a row. Pictures side by side have one height and fill
the width together; those over each other are as high together as the one that leads. All are
cropped alike, as far as they may be.
"""

from __future__ import annotations

from typing import NamedTuple

from brochure.design.art import Box, filled
from brochure.design.gauge import Gauge
from brochure.design.plan import Art, Cell, Flow, Gap, Level, Row, Stack
from brochure.design.stories import PictureStory

PAIR = 2
LEAST_BESIDE = 0.2  # of the width; pictures over each other, or they are stamps

Pictures = tuple[PictureStory, ...]


class Group(NamedTuple):
    """How a group stands: its left edge and width, the most that its pictures are high together,
    the white between two, that over a caption, and how much of a picture cropping may take.
    """

    gauge: Gauge

    x: float
    width: float
    height: float
    gutter: float
    caption: float
    most_cut: float

    def row(self, pictures: Pictures, gap: Gap) -> Row:
        """Of three or four the first leads, and the others stand over each other beside it, where
        that is neither too high nor too narrow; else all stand side by side.
        """
        if len(pictures) > PAIR:
            height = self._natural(pictures)
            beside = self.width - self.gutter - pictures[0].figure.subject.aspect * height
            fits = (1 - self.most_cut) * height <= self.height
            if fits and beside >= LEAST_BESIDE * self.width:
                return self._led(pictures, min(height, self.height), gap)
        return self._side_by_side(pictures, gap)

    def _natural(self, pictures: Pictures) -> float:
        """The height of a leading picture beside the others, none of them cropped."""
        lead, *others = (one.figure.subject.aspect for one in pictures)
        beside = 1 / sum(1 / aspect for aspect in others)
        return (self.width - self.gutter) / (lead + beside)

    def _led(self, pictures: Pictures, height: float, gap: Gap) -> Row:
        lead, *others = pictures
        wide = lead.figure.subject.aspect * self._natural(pictures)
        x, narrow = self.x + wide + self.gutter, self.width - wide - self.gutter
        captions = [self._caption_height(one, narrow) for one in others]
        between = sum(captions[:-1]) + self.gutter * (len(others) - 1)
        natural = [narrow / one.figure.subject.aspect for one in others]
        part = max((height - between) / sum(natural), 1 - self.most_cut)
        column: list[Row] = []
        for number, (one, high) in enumerate(zip(others, natural, strict=True)):
            above = Gap(self.gutter if number else 0.0)
            column.append(Row(above, (self._cell(one, x, Box(narrow, part * high)),)))
        cells = (self._cell(lead, self.x, Box(wide, height)), Cell(x, Stack(tuple(column))))
        return Row(gap, cells, Level.CAP_LINE)

    def _caption_height(self, picture: PictureStory, measure: float) -> float:
        caption = picture.caption
        if caption is None:
            return 0.0
        lines = len(self.gauge.lines(caption, measure))
        cap = self.gauge.cap_height(caption.runs[0].style)
        return self.caption + cap + (lines - 1) * caption.style.leading

    def _side_by_side(self, pictures: Pictures, gap: Gap) -> Row:
        """As broad as cropping lets them be, no broader than fills the width."""
        between = self.gutter * (len(pictures) - 1)
        natural = (self.width - between) / sum(one.figure.subject.aspect for one in pictures)
        height = min(natural, self.height)
        broader = min(natural / height, 1 / (1 - self.most_cut))
        x, cells = self.x, []
        for picture in pictures:
            width = broader * picture.figure.subject.aspect * height
            cells.append(self._cell(picture, x, Box(width, height)))
            x += width + self.gutter
        return Row(gap, tuple(cells), Level.CAP_LINE)

    def _cell(self, picture: PictureStory, x: float, box: Box) -> Cell:
        figure = picture.figure
        width, height, crop = filled(figure.subject, box, self.most_cut)
        art = Art(figure.subject, width, height, figure.owner, crop)
        rows = [Row(Gap(0), (Cell(x, art),))]
        if picture.caption is not None:
            rows.append(Row(Gap(self.caption), (Cell(x, Flow((picture.caption,), width)),)))
        return Cell(x, Stack(tuple(rows)))
