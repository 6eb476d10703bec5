"""Gradients beyond their ends (SVG 2, 14.2.2.3): PDF only goes on with the colours at the ends."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from brochure.pictures.model import Gradient, Stop
from brochure.pictures.refusal import value as refused
from brochure.pictures.svg.values import IDENTITY, Place, applied, inverse, length

if TYPE_CHECKING:
    from brochure.pictures.svg.servers import Painted

_MOST_REPEATS = 200
"""Of a gradient within a shape; finer ones can't be told from a mixed colour."""

_SEEN = 1e-3
"""Of a gradient's length: what lies less beyond its end isn't seen."""


def spread(gradient: Gradient, method: str, painted: Painted, *, stroked: bool) -> Gradient:
    """A gradient that goes on as `spreadMethod` says, as far as its shape or its stroke reaches."""
    low, high = _reach(gradient, painted, stroked=stroked)
    if method == "pad":
        return _edged(gradient, low, high)
    if method not in {"repeat", "reflect"}:
        raise refused(painted.line, "spreadMethod", method)
    first, last = math.floor(low), math.ceil(high)
    if last - first > _MOST_REPEATS:
        raise refused(painted.line, "spreadMethod", f"{method}, {last - first} times")
    count = max(1, last - first)
    stops: list[Stop] = []
    for turn in range(first, first + count):
        mirrored = method == "reflect" and turn % 2
        row = gradient.stops[::-1] if mirrored else gradient.stops
        for stop in row:
            offset = 1 - stop.offset if mirrored else stop.offset
            stops.append(stop._replace(offset=(turn - first + offset) / count))
        stops = _completed(stops, row, turn - first, count)
    return _stretched(gradient, first, first + count, tuple(stops))


def _edged(gradient: Gradient, low: float, high: float) -> Gradient:
    """A gradient of which the first and the last colour go on where two stops share an end.

    PDF goes on with what holds at the end itself: the inner of the two.
    """
    stops = gradient.stops
    first = -1 if stops[1].offset <= 0 and low < -_SEEN else 0
    last = 2 if stops[-2].offset >= 1 and high > 1 + _SEEN else 1
    if (first, last) == (0, 1):
        return gradient
    count = last - first
    moved = [stop._replace(offset=(stop.offset - first) / count) for stop in stops]
    ends = (moved[0]._replace(offset=0.0), *moved, moved[-1]._replace(offset=1.0))
    return _stretched(gradient, first, last, ends)


def _completed(stops: list[Stop], row: tuple[Stop, ...], turn: int, count: int) -> list[Stop]:
    """A turn's stops with its ends, where the first stop isn't at 0 or the last not at 1."""
    start, end = turn / count, (turn + 1) / count
    before, own = stops[: -len(row)], stops[-len(row) :]
    if own[0].offset > start:
        own.insert(0, own[0]._replace(offset=start))
    if own[-1].offset < end:
        own.append(own[-1]._replace(offset=end))
    return before + own


def _stretched(gradient: Gradient, first: int, last: int, stops: tuple[Stop, ...]) -> Gradient:
    """The gradient from its point at `first` to that at `last`, both in its own lengths."""

    def at(t: float) -> tuple[float, float]:
        (x, y), (u, v) = gradient.start, gradient.end
        return (x + t * (u - x), y + t * (v - y))

    if gradient.radii is None:
        return gradient._replace(start=at(first), end=at(last), stops=stops)
    inner, outer = gradient.radii
    radii = (inner, inner + last * (outer - inner))
    return gradient._replace(end=at(last), radii=radii, stops=stops)


def _reach(gradient: Gradient, painted: Painted, *, stroked: bool) -> tuple[float, float]:
    """From where to where the gradient is seen, in its own lengths."""
    matrix = inverse(gradient.matrix) or IDENTITY
    left, top, right, bottom = painted.box
    # A stroke goes past the outline by half its width, and by more at its corners.
    place = Place(painted.line, "stroke-width")
    wide = length(painted.style["stroke-width"], 1, place) * 2 if stroked else 0.0
    corners = [(x, y) for x in (left - wide, right + wide) for y in (top - wide, bottom + wide)]
    points = [applied(matrix, *applied(painted.here.matrix, *corner)) for corner in corners]
    (x, y), (u, v) = gradient.start, gradient.end
    if gradient.radii is None:
        squared = (u - x) ** 2 + (v - y) ** 2
        along = [((p - x) * (u - x) + (q - y) * (v - y)) / squared for p, q in points]
        return min(along), max(along)
    if gradient.radii[0]:
        return 0.0, math.inf
    return 0.0, max(_circle(gradient, point) for point in points)


def _circle(gradient: Gradient, point: tuple[float, float]) -> float:
    """Which of a radial gradient's circles goes through a point: |p − f − t(c − f)| = t·r."""
    assert gradient.radii is not None
    (x, y), (u, v), radius = gradient.start, gradient.end, gradient.radii[1]
    p, q, s, t = point[0] - x, point[1] - y, u - x, v - y
    a, b, c = radius**2 - s * s - t * t, p * s + q * t, p * p + q * q
    return (-b + math.sqrt(b * b + a * c)) / a
