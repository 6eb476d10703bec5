"""The graphics state as far as examining needs it, and what was painted in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum
from math import hypot, sqrt
from typing import Any

from brochure.check.faces import Font
from brochure.check.reopen import Box
from brochure.check.spaces import GRAY, Kind, Space

Matrix = tuple[float, float, float, float, float, float]
IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def times(one: Matrix, other: Matrix) -> Matrix:
    """First `one`, then `other`."""
    a, b, c, d, e, f = one
    p, q, r, s, t, u = other
    return (
        a * p + b * r,
        a * q + b * s,
        c * p + d * r,
        c * q + d * s,
        e * p + f * r + t,
        e * q + f * s + u,
    )


def moved(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    """A point, transformed."""
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def enlargement(matrix: Matrix) -> float:
    """How much longer lengths become, as the mean of both axes."""
    a, b, c, d, _, _ = matrix
    return sqrt(abs(a * d - b * c))


def height_scale(matrix: Matrix) -> float:
    """How much longer upright lengths become."""
    return hypot(matrix[2], matrix[3])


def around(points: Iterable[tuple[float, float]]) -> Box:
    """The box around points."""
    xs, ys = zip(*points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def transformed(box: Box, matrix: Matrix) -> Box:
    """The box around a transformed box."""
    x0, y0, x1, y1 = box
    return around(moved(matrix, x, y) for x, y in ((x0, y0), (x1, y0), (x0, y1), (x1, y1)))


def shared(one: Box, other: Box) -> Box:
    """What two boxes have in common; its right may lie left of its left, if that is nothing."""
    return (
        max(one[0], other[0]),
        max(one[1], other[1]),
        min(one[2], other[2]),
        min(one[3], other[3]),
    )


def is_empty(box: Box) -> bool:
    """Whether nothing lies in a box."""
    return box[0] > box[2] or box[1] > box[3]


@dataclass(frozen=True, slots=True)
class Colour:
    """Components in a space; `pattern` is the pattern's object where there is one."""

    space: Space = GRAY
    components: tuple[float, ...] = (0.0,)
    pattern: Any = field(default=None, compare=False)

    def inks(self) -> dict[str, float] | None:  # noqa: PLR0911 - a table
        """Tints from 0 to 1 by ink; None where inks can't be told without a conversion."""
        space, values = self.space, self.components
        match space.kind:
            case Kind.GRAY | Kind.CAL_GRAY:
                return {"Black": 1 - values[0]} if values else None
            case Kind.CMYK:
                return dict(zip(_PROCESS, values, strict=False))
            case Kind.ICC if space.channels == 4:
                return dict(zip(_PROCESS, values, strict=False))
            case Kind.ICC if space.channels == 1:
                return {"Black": 1 - values[0]} if values else None
            case Kind.SEPARATION | Kind.DEVICE_N:
                return dict(zip(space.names, values, strict=False))
            case Kind.INDEXED if space.base is not None and values:
                return Colour(space.base, looked_up(space, int(values[0]))).inks()
        return None


BLACK = Colour()
"""What a page begins with."""

_PROCESS = ("Cyan", "Magenta", "Yellow", "Black")


def looked_up(space: Space, index: int) -> tuple[float, ...]:
    """An entry of an Indexed space, in the components of its base."""
    count = space.base.channels if space.base else 0
    row = space.lookup[index * count : (index + 1) * count]
    return tuple(byte / 255 for byte in row) if len(row) == count else (0.0,) * count


@dataclass(slots=True)
class State:
    """What `q` saves and `Q` brings back (ISO 32000-1, 8.4.1)."""

    matrix: Matrix = IDENTITY
    clip: Box = (-1e6, -1e6, 1e6, 1e6)
    fill: Colour = BLACK
    stroke: Colour = BLACK
    line_width: float = 1.0
    overprint_fill: bool = False
    overprint_stroke: bool = False
    overprint_mode: int = 0
    opacity_fill: float = 1.0
    opacity_stroke: float = 1.0
    font: Font | None = None
    size: float = 0.0
    tracking: float = 0.0
    word_space: float = 0.0
    stretch: float = 1.0
    leading: float = 0.0
    rise: float = 0.0
    mode: int = 0


class What(Enum):
    """What was painted."""

    TEXT = "text"
    FILL = "fill"
    STROKE = "stroke"
    IMAGE = "image"
    SHADING = "shading"


@dataclass(slots=True)
class Painted:
    """Something painted on a page.

    `box` is in the page's points, y up, cut to the clip. `size` is the size of text or the weight
    of a line in points, `pixels` and `resolution` (dots per inch) an image's. `mark` is the
    marked-content identifier; `owned` says whether it lies in marked content of the tag tree or in
    an artifact; `layer` is the object number of the optional content it belongs to, 0 for none.
    `core` is the band of upright text from its baseline to the height of small letters.
    """

    what: What
    page: int
    box: Box
    colour: Colour
    overprint: bool
    overprint_mode: int
    owned: bool
    artifact: bool
    mark: int | None = None
    size: float = 0.0
    text: str = ""
    core: Box | None = None
    layer: int = 0
    parts: tuple[Box, ...] = ()
    image: Any = None
    pixels: tuple[int, int] = (0, 0)
    bits: int = 8
    resolution: float = 0.0
    opacity: float = 1.0
    invisible: bool = False
    font: Font | None = None
