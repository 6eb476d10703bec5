"""Lengths and rectangles.

Every length is in points (1/72 inch), the origin lies at the top left of the trim box and y runs
down. PDF's upward y is made once, in paint. Millimetres exist only at the edges: YAML, messages
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


WHOLE = Rect(0.0, 0.0, 1.0, 1.0)
"""All of a picture, in shares of it."""
