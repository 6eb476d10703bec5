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
from brochure.pictures.svg.cascade import Cascade, Style
from brochure.pictures.svg.context import Here
from brochure.pictures.svg.document import Document, href, name
from brochure.pictures.svg.paths import Box
from brochure.pictures.svg.references import local_reference
from brochure.pictures.svg.spreads import spread
from brochure.pictures.svg.tilings import Tilings
from brochure.pictures.svg.transforms import about, transform
from brochure.pictures.svg.values import (
    IDENTITY,
    Place,
    colour,
    inverse,
    length,
    share,
    times,
)

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from brochure.pictures.svg.walk import Walker

_MOST_STOPS = 100_000
"""Colours of all gradients of a drawing together."""


@dataclass(frozen=True, slots=True)
class Painted:
    """What is painted: its box in its own coordinates, and what holds where it stands."""

    box: Box
    here: Here
    line: int

    @property
    def style(self) -> Style:
        """Its properties."""
        return self.here.style


def current_colour(style: Style, line: int) -> tuple[Rgb, float]:
    """What `currentColor` means."""
    black = ((0.0, 0.0, 0.0), 1.0)
    return colour(style["color"], black, Place(line, "color"))


class PaintServers:
    """The gradients and patterns of one document."""

    def __init__(self, walker: Walker) -> None:
        self._document, self._cascade = walker.document, walker.cascade
        self._tilings = Tilings(walker)
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
                paint = self._served(element, painted, opacity, place)
                # What serves nothing leaves it to the colour named behind it.
                if paint is not None or not text:
                    return paint
            elif not text:
                raise Refusal("picture/svg-missing", line=painted.line, key=key, target=id)
        if text == "none":
            return None
        rgb, alpha = colour(text, current_colour(painted.style, painted.line), place)
        return Flat(rgb, alpha * opacity)

    def _served(
        self, element: Element, painted: Painted, opacity: float, place: Place
    ) -> Paint | None:
        if name(element) == "pattern":
            return self._tilings.of(element, painted, opacity)
        return self._gradient(element, painted, opacity, place)

    def _gradient(
        self, element: Element, painted: Painted, opacity: float, place: Place
    ) -> Paint | None:
        kind = name(element)
        if kind not in _GRADIENTS:
            raise refused(place.line, place.name, f"a reference to `{kind}`")
        chain = self._chain(element)
        stops = self._stops(chain)
        if not stops:
            return None  # as if it were `none` (SVG 2, 14.2.4)
        last = Flat(stops[-1].colour, stops[-1].opacity * opacity)
        if len(stops) == 1:
            return last
        space = self._cascade.resolved(element)["color-interpolation"]
        if space.lower() == "linearrgb":
            raise refused(self._document.line(element), "color-interpolation", space)
        spec = _Spec(chain, self._document, painted, self._cascade)
        matrix = spec.matrix()
        if matrix is None:
            return None  # a shape without width or height has no box to count in
        axes = spec.linear() if kind == "linearGradient" else spec.radial()
        start, end, radii = axes
        if (radii is None and start == end) or (radii is not None and radii[1] == 0):
            return last
        gradient = Gradient(start, end, radii, times(painted.here.matrix, matrix), stops, opacity)
        if radii is not None and radii[0] and spec.text("spreadMethod") in {"repeat", "reflect"}:
            raise refused(place.line, "fr", spec.text("fr") or "")
        method = spec.text("spreadMethod") or "pad"
        return self._counted(spread(gradient, method, painted, stroked=place.name == "stroke"))

    def _counted(self, gradient: Gradient) -> Gradient:
        self._count += len(gradient.stops)
        if self._count > _MOST_STOPS:
            what = f"gradients of more than {_MOST_STOPS:,} colours"
            raise Refusal("picture/svg-too-large", what=what)
        return gradient

    def _chain(self, element: Element) -> list[Element]:
        """The gradient and those that it takes what it lacks from."""
        chain = [element]
        while reference := href(chain[-1]):
            following = self._document.ids.get(reference[1:])
            line = self._document.line(chain[-1])
            if following is None:
                raise Refusal("picture/svg-missing", line=line, key="href", target=reference[1:])
            if following in chain:
                raise Refusal("picture/svg-loop", line=line, element=name(element))
            if name(following) not in _GRADIENTS:
                break  # nothing is taken from what is none
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
        base = self._cascade.resolved(gradient)
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


_GRADIENTS = {"linearGradient", "radialGradient"}
_PLACING = {"x1", "y1", "x2", "y2", "cx", "cy", "r", "fx", "fy", "fr"}


class _Spec:
    """A gradient's attributes, taken from the first of its chain that has them."""

    def __init__(
        self, chain: list[Element], document: Document, painted: Painted, cascade: Cascade
    ) -> None:
        self._chain, self._painted, self._cascade = chain, painted, cascade
        self._line = document.line(chain[0])
        self._in_box = self.text("gradientUnits") != "userSpaceOnUse"

    def text(self, key: str) -> str | None:
        """An attribute; what places a gradient comes from those of its own kind only."""
        kinds = {name(self._chain[0])} if key in _PLACING else _GRADIENTS
        own = (each.get(key) for each in self._chain if name(each) in kinds)
        return next((found for found in own if found is not None), None)

    def matrix(self) -> Matrix | None:
        """From the gradient's coordinates to those of what is painted."""
        own = self.text("gradientTransform")
        matrix = transform(own, Place(self._line, "gradientTransform")) if own else IDENTITY
        if inverse(matrix) is None:
            raise refused(self._line, "gradientTransform", own or "")
        style = self._cascade.resolved(self._chain[0])
        if style["transform-origin"]:
            whole = (1.0, 1.0) if self._in_box else self._painted.here.viewport
            matrix = about(style, matrix, whole, self._line)
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
            width, height = self._painted.here.viewport
            found = length(
                text, (width, height, math.hypot(width, height) / math.sqrt(2))[axis], place
            )
        if axis == 2 and found < 0:
            raise refused(place.line, key, text)
        return found
