"""Lengths and rectangles.

Every length is in points (1/72 inch), the origin lies at the top left of the trim box and y runs
down. PDF's upward y is made once, by impose. Millimetres exist only at the edges: YAML, messages
and the tables of a theme, which call `mm`.
"""

from __future__ import annotations

from typing import NamedTuple

POINTS_PER_MM = 72 / 25.4


def mm(length: float) -> float:
    """Millimetres as points."""
    return length * POINTS_PER_MM


def to_mm(length: float) -> float:
    """Points as millimetres."""
    return length / POINTS_PER_MM


class Rect(NamedTuple):
    """A rectangle in points: left, top, width, height."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x of the right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y of the bottom edge."""
        return self.y + self.height


class Point(NamedTuple):
    """A place: x from the left, y from the top."""

    x: float
    y: float


WHOLE = Rect(0.0, 0.0, 1.0, 1.0)
"""All of a picture, in shares of it."""


class Edges(NamedTuple):
    """The edges of a rectangle, y up: left, bottom, right, top (ISO 32000-1, 7.9.5)."""

    left: float
    bottom: float
    right: float
    top: float

    def grown(self, by: float) -> Edges:
        """The rectangle with so much more on every side."""
        return Edges(self.left - by, self.bottom - by, self.right + by, self.top + by)


class Matrix(NamedTuple):
    """An affine map of the plane (ISO 32000-1, 8.3.4): x' = ax + cy + e, y' = bx + dy + f."""

    a: float
    b: float
    c: float
    d: float
    e: float
    f: float

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Where a point comes to lie."""
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    def box(self, rect: Rect) -> Edges:
        """Where a rectangle comes to lie; turned by other than right angles, what is around it."""
        corners = [self.point(x, y) for x in (rect.x, rect.right) for y in (rect.y, rect.bottom)]
        across, up = zip(*corners, strict=True)
        return Edges(min(across), min(up), max(across), max(up))

    def then(self, other: Matrix) -> Matrix:
        """One map for both, the other after this one."""
        across, up = other.point(self.e, self.f)
        return Matrix(
            self.a * other.a + self.b * other.c,
            self.a * other.b + self.b * other.d,
            self.c * other.a + self.d * other.c,
            self.c * other.b + self.d * other.d,
            across,
            up,
        )


IDENTITY = Matrix(1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
