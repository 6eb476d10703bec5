"""Where the ink of placed text lies: the boxes of its glyphs, from the font's own outlines.

Boxes are in points from the page's top left, y down.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from brochure.compose.page import TextItem
from brochure.geometry import Rect
from brochure.typeset.fonts import FontLibrary
from brochure.typeset.line import UNITS_PER_EM


class Box(NamedTuple):
    """A rectangle by its edges."""

    left: float
    top: float
    right: float
    bottom: float

    @classmethod
    def of(cls, rect: Rect) -> Box:
        """The edges of a rectangle."""
        return cls(rect.x, rect.y, rect.right, rect.bottom)

    def meets(self, other: Box) -> bool:
        """Whether two boxes have more than an edge in common."""
        return (
            self.top < other.bottom
            and other.top < self.bottom
            and self.left < other.right
            and other.left < self.right
        )

    def lacking(self, other: Box, beside: float = 0.0, over: float = 0.0) -> float:
        """How much further apart two boxes would have to be: `beside` where they stand side by
        side, `over` where one stands over the other. Not above 0 where they are far enough apart.
        """
        across = max(self.left, other.left) - min(self.right, other.right)
        down = max(self.top, other.top) - min(self.bottom, other.bottom)
        return min(beside - across, over - down)

    def outside(self, other: Box) -> float:
        """How far it reaches out of another box; not above 0 where it is within."""
        return max(
            other.left - self.left,
            other.top - self.top,
            self.right - other.right,
            self.bottom - other.bottom,
        )


def rough_box(item: TextItem, fonts: FontLibrary) -> Box:
    """A box that no ink of the item leaves, by the bounds of all the font's glyphs.

    They are asked of every item on every page, so they cost less than looking at its glyphs.
    """
    shaped, em = item.shaped, item.size / UNITS_PER_EM
    if shaped.offsets:
        return ink_box(item, fonts)
    left, bottom, _, top = fonts.metrics(shaped.face).bbox
    x, y, aside = item.x, item.y, -left * em
    return Box(x - aside, y - top * em, x + item.width + aside, y - bottom * em)


def ink_box(item: TextItem, fonts: FontLibrary) -> Box:
    """The box around all ink of an item; without ink an empty one on its baseline."""
    boxes = ink_boxes(item, fonts)
    if not boxes:
        return Box(item.x, item.y, item.x, item.y)
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return Box(min(lefts), min(tops), max(rights), max(bottoms))


def ink_boxes(item: TextItem, fonts: FontLibrary) -> list[Box]:
    """A box for each glyph that has ink."""
    inks, em = fonts.inks(item.shaped.face), item.size / UNITS_PER_EM
    boxes: list[Box] = []
    for glyph, left, baseline in glyphs_of(item):
        ink = inks[glyph]
        if ink is not None:
            boxes.append(
                Box(
                    left + ink.left * em,
                    baseline - ink.top * em,
                    left + ink.right * em,
                    baseline - ink.bottom * em,
                )
            )
    return boxes


def glyphs_of(item: TextItem) -> Iterator[tuple[int, float, float]]:
    """The glyphs of an item, each with the x of its pen and the y of its baseline."""
    shaped, em = item.shaped, item.size / UNITS_PER_EM
    tracking, pen = item.tracking * UNITS_PER_EM, 0.0
    width = shaped.width + tracking * len(shaped.glyphs)
    for number, (glyph, advance) in enumerate(zip(shaped.glyphs, shaped.advances, strict=True)):
        right, up = shaped.offsets[number] if shaped.offsets else (0, 0)
        at = width - pen - advance - tracking if shaped.backward else pen
        yield glyph, item.x + (at + right) * em, item.y - up * em
        pen += advance + tracking
