"""What `fill` and `stroke` say: a colour, a gradient, or nothing.

Gradients inherit from each other by reference, count in the box of the shape or in the user's
units, and may repeat or be mirrored beyond their ends. PDF knows none of this: here it is worked
out for the one shape that is painted.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from brochure.pictures.model import Flat, Gradient, Matrix, Paint, Rgb, Stop
from brochure.pictures.refusal import Refusal
from brochure.pictures.refusal import value as refused
from brochure.pictures.svg.cascade import INITIAL, Cascade, Style
from brochure.pictures.svg.document import XLINK, Document, name
from brochure.pictures.svg.paths import Box, Viewport
from brochure.pictures.svg.values import (
    IDENTITY,
    Place,
    applied,
    colour,
    inverse,
    length,
    share,
    times,
    tokens,
    transform,
)

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_MOST_REPEATS = 200
"""Of a gradient within a shape; finer ones can't be told from a mixed colour."""


_MOST_STOPS = 100_000
"""Colours of all gradients of a drawing together."""


@dataclass(frozen=True, slots=True)
class Painted:
    """What is painted: its style, its box in its own coordinates, and the way to the drawing's."""

    style: Style
    box: Box
    matrix: Matrix
    viewport: Viewport
    line: int


def current_colour(style: Style, line: int) -> tuple[Rgb, float]:
    """What `currentColor` means."""
    black = ((0.0, 0.0, 0.0), 1.0)
    return colour(style["color"], black, Place(line, "color"))


def local_reference(text: str, place: Place) -> tuple[str, str] | None:
    """The id in `url(#id)` and what follows it; None if the text is no reference."""
    parts = tokens(text)
    if not parts:
        raise refused(place.line, place.name, text)
    first = parts[0]
    if first.type == "url":
        address = first.value
    elif first.type == "function" and first.lower_name == "url":
        address = next((part.value for part in first.arguments if part.type == "string"), "")
    else:
        return None
    if not address.startswith("#"):
        what = f"a reference to `{address[:60]}`, outside of the file"
        raise Refusal("picture/svg-forbidden", line=place.line, what=what)
    rest = text.partition(")")[2].strip()
    return address[1:], rest


class PaintServers:
    """The gradients of one document."""

    def __init__(self, document: Document, cascade: Cascade) -> None:
        self._document, self._cascade = document, cascade
        self._stops_of: dict[Element, tuple[Stop, ...]] = {}
        self._count = 0

    def paint(self, key: str, painted: Painted) -> Paint | None:
        """The paint for `fill` or `stroke`; None where nothing is painted. Raises Refusal."""
        text, place = painted.style[key], Place(painted.line, key)
        opacity = share(painted.style[f"{key}-opacity"], Place(painted.line, f"{key}-opacity"))
        found = local_reference(text, place)
        if found is not None:
            id, text = found
            element = self._document.ids.get(id)
            if element is not None:
                return self._gradient(element, painted, opacity, place)
            if not text:
                raise Refusal("picture/svg-missing", line=painted.line, key=key, target=id)
        if text == "none":
            return None
        rgb, alpha = colour(text, current_colour(painted.style, painted.line), place)
        return Flat(rgb, alpha * opacity)

    def _gradient(
        self, element: Element, painted: Painted, opacity: float, place: Place
    ) -> Paint | None:
        kind = name(element)
        if kind not in {"linearGradient", "radialGradient"}:
            raise refused(place.line, place.name, f"a reference to `{kind}`")
        chain = self._chain(element)
        stops = self._stops(chain)
        if not stops:
            return None  # as if it were `none` (SVG 2, 14.2.4)
        last = Flat(stops[-1].colour, stops[-1].opacity * opacity)
        if len(stops) == 1:
            return last
        spec = _Spec(chain, self._document, painted)
        matrix = spec.matrix()
        if matrix is None:
            return None  # a shape without width or height has no box to count in
        axes = spec.linear() if kind == "linearGradient" else spec.radial()
        start, end, radii = axes
        if (radii is None and start == end) or (radii is not None and radii[1] == 0):
            return last
        gradient = Gradient(start, end, radii, times(painted.matrix, matrix), stops, opacity)
        return self._counted(_spread(gradient, spec.text("spreadMethod") or "pad", painted, spec))

    def _counted(self, gradient: Gradient) -> Gradient:
        self._count += len(gradient.stops)
        if self._count > _MOST_STOPS:
            what = f"gradients of more than {_MOST_STOPS:,} colours"
            raise Refusal("picture/svg-too-large", what=what)
        return gradient

    def _chain(self, element: Element) -> list[Element]:
        """The gradient and those that it takes what it lacks from."""
        chain = [element]
        while reference := chain[-1].get("href") or chain[-1].get(f"{XLINK}href"):
            following = self._document.ids.get(reference.strip()[1:])
            line = self._document.line(chain[-1])
            if following is None:
                raise Refusal("picture/svg-missing", line=line, key="href", target=reference[1:])
            if following in chain:
                raise Refusal("picture/svg-loop", line=line, element=name(element))
            chain.append(following)
        return chain

    def _stops(self, chain: list[Element]) -> tuple[Stop, ...]:
        for element in chain:
            if element not in self._stops_of:
                stops = [child for child in element if name(child) == "stop"]
                self._stops_of[element] = tuple(self._resolved(element, stops))
            if self._stops_of[element]:
                return self._stops_of[element]
        return ()

    def _resolved(self, gradient: Element, stops: list[Element]) -> Iterator[Stop]:
        base = self._cascade.style(gradient, dict(INITIAL))
        offset = 0.0
        for element in stops:
            line = self._document.line(element)
            style = self._cascade.style(element, base)
            # Offsets never decrease (SVG 2, 14.2.4.3).
            offset = max(offset, share(element.get("offset", "0"), Place(line, "offset")))
            rgb, alpha = colour(
                style["stop-color"], current_colour(style, line), Place(line, "stop-color")
            )
            alpha *= share(style["stop-opacity"], Place(line, "stop-opacity"))
            yield Stop(offset, rgb, alpha)


class _Spec:
    """A gradient's attributes, taken from the first of its chain that has them."""

    def __init__(self, chain: list[Element], document: Document, painted: Painted) -> None:
        self._chain, self._painted = chain, painted
        self._line = document.line(chain[0])
        self._in_box = self.text("gradientUnits") != "userSpaceOnUse"

    def text(self, key: str) -> str | None:
        return next((found for each in self._chain if (found := each.get(key)) is not None), None)

    def matrix(self) -> Matrix | None:
        """From the gradient's coordinates to those of what is painted."""
        own = self.text("gradientTransform")
        matrix = transform(own, Place(self._line, "gradientTransform")) if own else IDENTITY
        if self._in_box:
            left, top, right, bottom = self._painted.box
            if right <= left or bottom <= top:
                return None
            matrix = times((right - left, 0, 0, bottom - top, left, top), matrix)
        return matrix if inverse(matrix) else None

    def linear(self) -> tuple[tuple[float, float], tuple[float, float], None]:
        start = (self._length("x1", "0%", 0), self._length("y1", "0%", 1))
        return start, (self._length("x2", "100%", 0), self._length("y2", "0%", 1)), None

    def radial(self) -> tuple[tuple[float, float], tuple[float, float], tuple[float, float]]:
        end = (self._length("cx", "50%", 0), self._length("cy", "50%", 1))
        radius, inner = self._length("r", "50%", 2), self._length("fr", "0%", 2)
        start = (
            end[0] if self.text("fx") is None else self._length("fx", "", 0),
            end[1] if self.text("fy") is None else self._length("fy", "", 1),
        )
        # PDF draws a cone where the focus lies outside; SVG's renderers don't agree what to draw.
        if radius and math.dist(start, end) + inner > radius * (1 - 1e-6):
            raise refused(self._line, "fx", self.text("fx") or self.text("fy") or "")
        return start, end, (inner, radius)

    def _length(self, key: str, default: str, axis: int) -> float:
        text, place = self.text(key) or default, Place(self._line, key)
        if self._in_box:
            found = length(text, 1.0, place)
        else:
            width, height = self._painted.viewport
            found = length(
                text, (width, height, math.hypot(width, height) / math.sqrt(2))[axis], place
            )
        if axis == 2 and found < 0:
            raise refused(place.line, key, text)
        return found


def _spread(gradient: Gradient, method: str, painted: Painted, spec: _Spec) -> Gradient:
    """A gradient that goes on as `spreadMethod` says, as far as its shape reaches."""
    if method == "pad":
        return gradient
    if method not in {"repeat", "reflect"}:
        raise refused(painted.line, "spreadMethod", method)
    if gradient.radii is not None and gradient.radii[0]:
        raise refused(painted.line, "fr", spec.text("fr") or "")
    low, high = _reach(gradient, painted)
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
    radius = gradient.radii[1]
    return gradient._replace(end=at(last), radii=(0.0, last * radius), stops=stops)


def _reach(gradient: Gradient, painted: Painted) -> tuple[float, float]:
    """From where to where the gradient is seen, in its own lengths."""
    matrix = inverse(gradient.matrix) or IDENTITY
    left, top, right, bottom = painted.box
    # A stroke goes past the outline by half its width, and by more at its corners.
    wide = length(painted.style["stroke-width"], 1, Place(painted.line, "stroke-width")) * 2
    corners = [(x, y) for x in (left - wide, right + wide) for y in (top - wide, bottom + wide)]
    points = [applied(matrix, *applied(painted.matrix, *corner)) for corner in corners]
    (x, y), (u, v) = gradient.start, gradient.end
    if gradient.radii is None:
        squared = (u - x) ** 2 + (v - y) ** 2
        along = [((p - x) * (u - x) + (q - y) * (v - y)) / squared for p, q in points]
        return min(along), max(along)
    return 0.0, max(_circle(gradient, point) for point in points)


def _circle(gradient: Gradient, point: tuple[float, float]) -> float:
    """Which of a radial gradient's circles goes through a point: |p − f − t(c − f)| = t·r."""
    assert gradient.radii is not None
    (x, y), (u, v), radius = gradient.start, gradient.end, gradient.radii[1]
    p, q, s, t = point[0] - x, point[1] - y, u - x, v - y
    a, b, c = radius**2 - s * s - t * t, p * s + q * t, p * p + q * q
    return (-b + math.sqrt(b * b + a * c)) / a
