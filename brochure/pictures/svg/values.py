"""Numbers, lengths and colours as SVG writes them.

Texts go in, numbers come out; tinycss2 parts the texts and knows the names of colours. What isn't
finite or makes no sense is refused with the line and the attribute that it stands in.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from brochure.pictures.model import Matrix, Rgb
from brochure.pictures.refusal import value as refused

IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)

LARGEST = 1e7
"""The largest coordinate; beyond it renderers lose the small ones."""

_UNITS = {  # CSS pixels (CSS Values 4, 6.2)
    "px": 1.0,
    "pt": 96 / 72,
    "pc": 16.0,
    "in": 96.0,
    "cm": 96 / 2.54,
    "mm": 96 / 25.4,
    "q": 96 / 101.6,
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value stands: for messages."""

    line: int
    name: str


def times(outer: Matrix, inner: Matrix) -> Matrix:
    """The matrix that applies `inner`, then `outer`."""
    a, b, c, d, e, f = outer
    p, q, r, s, t, u = inner
    return (
        a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s,
        a * t + c * u + e, b * t + d * u + f,
    )  # fmt: skip


def applied(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    """Where a point comes to lie."""
    a, b, c, d, e, f = matrix
    return (a * x + c * y + e, b * x + d * y + f)


def inverse(matrix: Matrix) -> Matrix | None:
    """The matrix that undoes another; None if it flattens everything to a line."""
    a, b, c, d, e, f = matrix
    determinant = a * d - b * c
    if abs(determinant) < 1e-18:
        return None
    return (
        d / determinant, -b / determinant, -c / determinant, a / determinant,
        (c * f - d * e) / determinant, (b * e - a * f) / determinant,
    )  # fmt: skip


def finite(number: float, place: Place, text: str) -> float:
    """The number, if it is one that can be drawn."""
    if not math.isfinite(number) or abs(number) > LARGEST:
        raise refused(place.line, place.name, text)
    return number


def tokens(text: str) -> list[Any]:
    """CSS component values, without white space and commas."""
    import tinycss2  # noqa: PLC0415

    parts = tinycss2.parse_component_value_list(text, skip_comments=True)
    return [part for part in parts if part.type != "whitespace" and part != ","]


def numbers(text: str, place: Place) -> list[float]:
    """A list of plain numbers, parted by white space or commas."""
    found = []
    for part in tokens(text):
        if part.type != "number":
            raise refused(place.line, place.name, text)
        found.append(finite(part.value, place, text))
    return found


def number(text: str, place: Place) -> float:
    """One plain number."""
    found = numbers(text, place)
    if len(found) != 1:
        raise refused(place.line, place.name, text)
    return found[0]


def share(text: str, place: Place) -> float:
    """A number or a percentage, clamped to 0 … 1: opacities and offsets."""
    parts = tokens(text)
    if len(parts) != 1 or parts[0].type not in {"number", "percentage"}:
        raise refused(place.line, place.name, text)
    given = parts[0].value / (100 if parts[0].type == "percentage" else 1)
    if math.isnan(given):
        raise refused(place.line, place.name, text)
    return float(min(1.0, max(0.0, given)))


def length(text: str, whole: float, place: Place) -> float:
    """A length in user units; `whole` is what a percentage is of."""
    parts = tokens(text)
    if len(parts) != 1:
        raise refused(place.line, place.name, text)
    return _length(parts[0], whole, place, text)


def lengths(text: str, whole: float, place: Place) -> tuple[float, ...]:
    """A list of lengths."""
    return tuple(_length(part, whole, place, text) for part in tokens(text))


def _length(part: Any, whole: float, place: Place, text: str) -> float:
    if part.type == "number":
        return finite(part.value, place, text)
    if part.type == "percentage":
        return finite(part.value / 100 * whole, place, text)
    if part.type == "dimension" and part.lower_unit in _UNITS:
        return finite(part.value * _UNITS[part.lower_unit], place, text)
    raise refused(place.line, place.name, text)  # em and ex: there is no font


_FROM_P3 = (
    (1.2249401, -0.2249402, 0.0),
    (-0.0420569, 1.0420571, 0.0),
    (-0.0196376, -0.0786361, 1.0982735),
)
"""From the linear light of Display P3 to that of sRGB (CSS Color 4, 18)."""


def _of_display_p3(components: Sequence[float]) -> Rgb:
    """A colour of a wide screen in sRGB; what lies outside is cut off, component by component."""
    light = [linear(min(1.0, max(0.0, part))) for part in components]
    red, green, blue = (
        _encoded(sum(share * part for share, part in zip(row, light, strict=True)))
        for row in _FROM_P3
    )
    return red, green, blue


def linear(component: float) -> float:
    """The light of a component of sRGB (IEC 61966-2-1)."""
    if component <= 0.04045:
        return component / 12.92
    return float(((component + 0.055) / 1.055) ** 2.4)


def _encoded(light: float) -> float:
    light = min(1.0, max(0.0, light))
    if light <= 0.0031308:
        return 12.92 * light
    return float(1.055 * light ** (1 / 2.4) - 0.055)


def colour(text: str, current: tuple[Rgb, float], place: Place) -> tuple[Rgb, float]:
    """A colour (CSS Color 4) and its opacity; `current` is what `currentColor` means."""
    from tinycss2.color4 import parse_color  # noqa: PLC0415

    found = parse_color(text.strip())
    if found == "currentcolor":
        return current
    if found is None or found.space not in {"srgb", "hsl", "hwb", "display-p3"}:
        raise refused(place.line, place.name, text)
    if found.space == "display-p3":
        return _of_display_p3([part or 0.0 for part in found.coordinates]), float(found.alpha)
    if found.space == "hsl":  # more than all is all (CSS Color 4, 7)
        hue, *shares = found.coordinates
        within = [min(100.0, max(0.0, part or 0.0)) for part in shares]
        found = type(found)("hsl", [hue, *within], found.alpha)
    parts = [*found.to("srgb").coordinates, found.alpha]
    red, green, blue, alpha = (min(1.0, max(0.0, float(part or 0))) for part in parts)
    return (red, green, blue), alpha
