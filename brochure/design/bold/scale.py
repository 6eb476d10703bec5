"""The type of `bold` on a face: the steps of its ladder, and sizes beside them.

In: a face. Out: its `Scale`: sizes in points, leadings and fields in points, as drawn on the
nearest face; fields in shares of the height.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from brochure.design.bold.grid import ON_A4, ON_A5, ON_DL, drawing
from brochure.formats import Format
from brochure.geometry import mm


class Step(NamedTuple):
    """A line of the ladder: points, leadings and the field in millimetres."""

    body: tuple[float, float]
    lead: tuple[float, float]
    headline: float
    voice: float
    field: float


class Scale(NamedTuple):
    """Type on a face. `posters` are steps for few words, before the first, each with a size of its
    own for names and contact; on them a lead that stands under the field has the sizes
    `poster_leads`, and a contact grows to `signed` where nobody speaks. From `first_indented` on
    an indent tells paragraphs apart, from `first_dense` on the outer white is the small one, from
    `first_stamp` on a picture has its smallest place; beside larger type it would be a stamp. A
    quote from `display_voice` on is display type, a lead from `large_lead` on takes no more than a
    height. Where a headline is too long for the step's field, the field may be `tallest` (points).
    """

    posters: tuple[Step, ...]
    steps: tuple[Step, ...]
    first_indented: int
    first_dense: int
    first_stamp: int
    kicker: tuple[float, float]
    small: float
    poster_small: tuple[float, ...]
    poster_leads: tuple[float, ...]
    signed: float
    label: float
    foot_grid: float
    name_leading: float
    headline_floor: float
    name_as_mark: float
    beside_plate: float
    large_lead: float
    display_voice: float
    tallest: float

    @property
    def numbers(self) -> range:
        """The numbers of all steps; those of posters are 0 and under."""
        return range(1 - len(self.posters), len(self.steps) + 1)

    def from_step(self, number: int) -> tuple[Step, ...]:
        """The step of a number, and all that follow."""
        return (*self.posters, *self.steps)[number - self.numbers.start :]


A4_SCALE = Scale(
    posters=(
        Step((16, 7.4), (36, 15.5), 120, 44, 97),
        Step((15, 6.9), (28, 12.4), 100, 44, 94),
        Step((14, 6.4), (25, 11.2), 76, 38, 87),
    ),
    steps=(
        Step((13, 6), (22, 10), 56, 32, 80),
        Step((12, 5.6), (18, 8), 52, 22, 80),
        Step((11.25, 5.3), (15, 7), 48, 14, 80),
        Step((10.5, 5), (13.5, 6.25), 46, 12, 80),
        Step((10, 4.6), (13, 6), 42, 11.5, 68),
        Step((9.5, 4.35), (12.5, 5.5), 38, 10.5, 56),
        Step((9, 4.1), (12, 5.15), 33, 10, 47),
        Step((8.5, 3.8), (11, 4.75), 30, 9.25, 42),
    ),
    first_indented=5,
    first_dense=6,
    first_stamp=4,
    kicker=(12.0, mm(5)),
    small=9.5,
    poster_small=(13.0, 12.5, 11.0),
    poster_leads=(60.0, 52.0, 44.0),
    signed=30.0,
    label=9.0,
    foot_grid=mm(5),
    name_leading=mm(4.5),
    headline_floor=24.0,
    name_as_mark=16.0,
    beside_plate=26.0,
    large_lead=18.0,
    display_voice=14.0,
    tallest=mm(47),
)
A5_SCALE = Scale(
    posters=(
        Step((13, 6), (26, 11.4), 84, 32, 68),
        Step((12.5, 5.8), (20, 9), 70, 32, 66),
        Step((11.5, 5.4), (18, 8.1), 54, 28, 61),
    ),
    steps=(
        Step((10.5, 4.95), (16, 7.25), 40, 24, 56.5),
        Step((10, 4.7), (14, 6.4), 37, 17, 56.5),
        Step((9.5, 4.45), (12.5, 5.75), 34, 12, 56.5),
        Step((9, 4.2), (11.5, 5.3), 31, 10.5, 52),
        Step((8.75, 4), (11, 5), 28, 10, 44),
        Step((8.5, 3.75), (10.5, 4.6), 25, 9.25, 36),
    ),
    tallest=mm(46),
    first_indented=4,
    first_dense=5,
    first_stamp=3,
    kicker=(10.0, mm(4.3)),
    small=8.5,
    poster_small=(10.5, 10.0, 9.25),
    poster_leads=(42.0, 36.0, 31.0),
    signed=21.0,
    label=8.5,
    foot_grid=mm(4.2),
    name_leading=mm(3.9),
    headline_floor=18.0,
    name_as_mark=13.0,
    beside_plate=19.0,
    large_lead=14.0,
    display_voice=12.0,
)
DL_SCALE = Scale(
    posters=(
        Step((13, 6), (24, 10.6), 60, 24, 68),
        Step((12.5, 5.8), (19, 8.6), 52, 24, 64),
        Step((11.75, 5.5), (17.5, 7.9), 43, 22, 60),
    ),
    steps=(
        Step((11, 5.2), (16, 7.25), 34, 20, 56),
        Step((10.5, 4.95), (14.5, 6.6), 32, 16, 56),
        Step((10, 4.7), (13, 6), 30, 12, 56),
        Step((9.5, 4.4), (12, 5.5), 28, 11, 50),
        Step((9, 4.15), (11, 5), 26, 10, 44),
        Step((8.5, 3.85), (10, 4.6), 24, 9.25, 38),
    ),
    tallest=mm(56),
    first_indented=4,
    first_dense=5,
    first_stamp=3,
    kicker=(10.5, mm(4.5)),
    small=8.5,
    poster_small=(10.0, 9.5, 9.0),
    poster_leads=(36.0, 31.0, 27.0),
    signed=17.0,
    label=8.5,
    foot_grid=mm(4.2),
    name_leading=mm(3.9),
    headline_floor=18.0,
    name_as_mark=13.0,
    beside_plate=19.0,
    large_lead=14.0,
    display_voice=12.0,
)
SCALES = {ON_A4.face: A4_SCALE, ON_A5.face: A5_SCALE, ON_DL.face: DL_SCALE}


@lru_cache(maxsize=16)
def scale(face: Format) -> Scale:
    """The type of the drawing that a face is drawn by, its fields the same share of the face."""
    drawn = drawing(face).face
    high = face.height / drawn.height
    found = SCALES[drawn]
    posters, steps = (
        tuple(step._replace(field=step.field * high) for step in own)
        for own in (found.posters, found.steps)
    )
    return found._replace(posters=posters, steps=steps, tallest=found.tallest * high)
