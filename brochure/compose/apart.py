"""Lines of one paragraph don't touch: where their ink would, the leading grows.

Leading follows the size, but what stands on capitals and hangs below them follows the language: a
Vietnamese headline in capitals needs more of it than a German one. So the ink itself is asked, and
only of display type; the leading of a text leaves room for any mark.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import floor

from brochure.compose.ink import glyphs_of
from brochure.compose.page import TextItem, text_item
from brochure.design.style import Paragraph
from brochure.languages import language as known
from brochure.typeset.fonts import FontLibrary
from brochure.typeset.line import HUNG, UNITS_PER_EM, Line
from brochure.typeset.skyline import COLUMN, Reach

TIGHT = 1.25  # of the size; with more leading, no two letters of the house's typefaces touch
HAIR = 0.005  # of the size; what is nearer touches, to the eye
GAP = 0.05  # of the size, between lines that would touch

Profile = dict[int, Reach]
"""The ink of a line by columns, in points, y up from the baseline."""


def parted(paragraph: Paragraph, lines: Sequence[Line], fonts: FontLibrary) -> Paragraph:
    """The paragraph with the leading at which its lines, set so, are apart."""
    style, size = paragraph.style, max(run.style.size for run in paragraph.runs)
    if len(lines) < 2 or style.leading >= TIGHT * size:
        return paragraph
    placed = [tuple(_items(paragraph, line)) for line in lines]
    bounds = [_bounds(items, fonts) for items in placed]
    near = [
        number
        for number, (above, below) in enumerate(pairwise(bounds))
        if below.high - above.low > style.leading - HAIR * size
    ]
    needed = max((_needed(placed[one], placed[one + 1], size, fonts) for one in near), default=0.0)
    if needed <= style.leading - HAIR * size:
        return paragraph
    return paragraph._replace(style=style._replace(leading=needed + GAP * size))


def _items(paragraph: Paragraph, line: Line) -> Iterator[TextItem]:
    """The texts of a line on a baseline at 0, from whichever side it is read; what hangs outside
    has nothing over it or under.
    """
    from_right = known(paragraph.language).right_to_left
    for placed in line.runs:
        if placed.run != HUNG:
            run = paragraph.runs[placed.run]
            item = text_item(placed, run, 0.0, 0.0, added=line.tracking)
            yield item._replace(x=-item.x - item.width) if from_right else item


def _bounds(items: Sequence[TextItem], fonts: FontLibrary) -> Reach:
    """The lowest and the highest ink of a line, by the boxes of its glyphs."""
    low = high = 0.0
    for item in items:
        inks, em = fonts.inks(item.shaped.face), item.size / UNITS_PER_EM
        for glyph, _, y in glyphs_of(item):
            ink = inks[glyph]
            if ink is not None:
                low, high = min(low, ink.bottom * em - y), max(high, ink.top * em - y)
    return Reach(low, high)


def _needed(
    above: Sequence[TextItem], below: Sequence[TextItem], size: float, fonts: FontLibrary
) -> float:
    """The leading at which two lines touch."""
    upper, lower = (_profile(items, size, fonts) for items in (above, below))
    common = upper.keys() & lower.keys()
    return max((lower[column].high - upper[column].low for column in common), default=0.0)


def _profile(items: Sequence[TextItem], size: float, fonts: FontLibrary) -> Profile:
    """The ink of a line; each column of a glyph lies in two of the line's, so what stands beside
    another by less counts as over it.
    """
    width, profile = COLUMN * size / UNITS_PER_EM, Profile()
    for item in items:
        skylines, em = fonts.skylines(item.shaped.face), item.size / UNITS_PER_EM
        for glyph, x, y in glyphs_of(item):
            for number, (low, high) in skylines[glyph].items():
                start = floor((x + number * COLUMN * em) / width)
                end = floor((x + (number + 1) * COLUMN * em) / width)
                for column in range(start, end + 1):
                    known = profile.get(column)
                    own = Reach(low * em - y, high * em - y)
                    profile[column] = own if known is None else _joined(known, own)
    return profile


def _joined(one: Reach, other: Reach) -> Reach:
    return Reach(min(one.low, other.low), max(one.high, other.high))
