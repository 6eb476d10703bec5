"""The grid of `editorial` in shares of the face: columns, axis, white, and the sizes of type.

Lengths are points. A4 is the measure of all; a small face (under 180 mm wide) has its lengths in
proportion to its height, a narrow one (under 120 mm) sets its text across all columns and labels
above what they say. Letter keeps A4's lengths: its columns are wider, its white is less.
"""

from functools import lru_cache
from typing import NamedTuple

from brochure.formats import A4, Format
from brochure.geometry import mm

COLUMNS = 12
SMALL, NARROW = mm(180), mm(120)  # widths below which a face is called so
NARROW_MARGIN = mm(10)  # as a folded sheet's panels have
MARGIN, DENSE_MARGIN = mm(18), mm(15)
GUTTER = mm(6)
TOP = mm(15)  # first cap line, and as much below the last baseline
LOWEST_KICKER, LOWEST_ON_POSTER = mm(99), mm(148)
AXIS = 3  # the column where the text begins; the label column has three
FACES_REMEMBERED = 8


class Sizes(NamedTuple):
    """What the ladder takes type through, in points: as large as short copy lets it grow, at the
    start, before the page is made up anew (on a small face: before all else is at its floor), the
    floor. `small` has leadings, too, and `dense` is where headline, lead and voices of a dense page
    begin. `poster` is what body, lead, voices, headline and small type of few words grow to beyond
    that, and `densest` the body of a dense page where all else is at its floor.
    """

    body: tuple[float, float, float, float]
    lead: tuple[float, float, float, float]
    voice: tuple[float, float, float, float]
    headline: tuple[float, float, float, float]
    kicker: tuple[float, float, float]
    small: tuple[tuple[float, float], ...]
    wordmark: tuple[float, float]
    wordmark_floor: float
    name: tuple[float, float]
    poster: tuple[float, float, float, float, float]
    dense: tuple[float, float] = (34, 12)
    densest: float = 8.5


LARGE_TYPE = Sizes(
    body=(12, 10, 9.5, 9),
    lead=(16, 14, 11.5, 11),
    voice=(20, 14, 11.5, 11),
    headline=(50, 36, 32, 26),
    kicker=(13, 11, 10),
    small=((10, 13), (9, 12), (9, 11)),
    wordmark=(27.2, 21),
    wordmark_floor=16,
    name=(9, 12),
    poster=(15, 28, 30, 120, 13),
)
"""A name of two lines agrees with the cap height of the wordmark."""
SMALL_TYPE = Sizes(
    body=(10.5, 9.25, 8.75, 8.5),
    lead=(13.5, 11.5, 10, 9.5),
    voice=(15, 11.5, 10, 9.5),
    headline=(36, 26, 23, 18),
    kicker=(10.5, 9.5, 9),
    small=((9, 11.5), (8.5, 11), (8.5, 10.5)),
    wordmark=(20, 18),
    wordmark_floor=12,
    name=(8.5, 10.5),
    poster=(12.5, 20, 22, 84, 11),
)
"""Display type in proportion to A5 (√½), text as small as it is read at arm's length."""
NARROW_TYPE = SMALL_TYPE._replace(headline=(32, 24, 21, 16), poster=(12, 18, 18, 60, 10))


class Grid(NamedTuple):
    """A face's sides and columns; `scale` is that of the lengths that belong to the sheet."""

    width: float
    height: float
    scale: float
    axis: int
    sizes: Sizes

    @property
    def is_small(self) -> bool:
        """Whether the face is too small for columns of text side by side."""
        return self.width < SMALL

    @property
    def is_narrow(self) -> bool:
        """Whether labels stand above what they say."""
        return self.axis == 0

    @property
    def text(self) -> int:
        """The columns that the text has."""
        return COLUMNS - self.axis

    @property
    def gutter(self) -> float:
        """Between two columns."""
        return GUTTER * self.scale

    @property
    def top(self) -> float:
        """The first cap line."""
        return TOP * self.scale

    @property
    def last_baseline(self) -> float:
        """Of the page, as far from its lower edge as the first cap line from the upper."""
        return self.height - self.top

    def lowest_kicker(self, poster: float) -> float:
        """The lowest place to which white may push the kicker; few words stand lower, by the share
        that the page is a `poster`.
        """
        lowest = LOWEST_KICKER + poster * (LOWEST_ON_POSTER - LOWEST_KICKER)
        return lowest * (self.height / A4.height)

    def margin(self, of_a4: float) -> float:
        """The margin left and right, in place of A4's."""
        return NARROW_MARGIN if self.is_narrow else of_a4 * self.scale


@lru_cache(FACES_REMEMBERED)
def grid(face: Format) -> Grid:
    """The grid of a face."""
    width, height = face.width, face.height
    if width >= SMALL:
        return Grid(width, height, 1.0, AXIS, LARGE_TYPE)
    scale = height / A4.height
    if width >= NARROW:
        return Grid(width, height, scale, AXIS, SMALL_TYPE)
    return Grid(width, height, scale, 0, NARROW_TYPE)
