"""Numbers, lengths, transforms and colours as SVG writes them.

Texts go in, numbers come out; tinycss2 parts the texts and knows the names of colours. What isn't
finite or makes no sense is refused with the line and the attribute that it stands in.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from brochure.pictures.model import Matrix, Rgb
from brochure.pictures.refusal import value as refused

if TYPE_CHECKING:
    from collections.abc import Sequence

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


_SPACE_BEFORE = re.compile(r"(?<!\s)\s+\(")  # SVG allows it before the bracket, CSS doesn't


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


def transform(text: str, place: Place) -> Matrix:
    """A transform attribute (SVG 2, 8.5)."""
    matrix = IDENTITY
    for part in tokens(_SPACE_BEFORE.sub("(", text)):
        if part.type != "function":
            raise refused(place.line, place.name, text)
        given = [_argument(each, place, text) for each in part.arguments if _counts(each)]
        one = _function(part.lower_name, given)
        if one is None:
            raise refused(place.line, place.name, text)
        matrix = times(matrix, one)
    for entry in matrix:
        finite(entry, place, text)
    return matrix


def _counts(part: Any) -> bool:
    return part.type not in {"whitespace", "comment"} and part != ","


def _argument(part: Any, place: Place, text: str) -> float:
    if part.type == "number":
        return finite(part.value, place, text)
    if part.type == "dimension" and part.lower_unit in {"px", "deg"}:  # as in CSS
        return finite(part.value, place, text)
    raise refused(place.line, place.name, text)


def _function(name: str, given: Sequence[float]) -> Matrix | None:  # noqa: PLR0911 # a table
    match name, list(given):
        case "matrix", [a, b, c, d, e, f]:
            return (a, b, c, d, e, f)
        case "translate", [x, *y] if len(y) < 2:
            return (1, 0, 0, 1, x, y[0] if y else 0)
        case "scale", [x, *y] if len(y) < 2:
            return (x, 0, 0, y[0] if y else x, 0, 0)
        case "rotate", [angle]:
            return _rotation(angle)
        case "rotate", [angle, x, y]:
            there, back = (1.0, 0.0, 0.0, 1.0, x, y), (1.0, 0.0, 0.0, 1.0, -x, -y)
            return times(times(there, _rotation(angle)), back)
        case "skewx", [angle]:
            return (1, 0, math.tan(math.radians(angle)), 1, 0, 0)
        case "skewy", [angle]:
            return (1, math.tan(math.radians(angle)), 0, 1, 0, 0)
    return None


def _rotation(angle: float) -> Matrix:
    sine, cosine = math.sin(math.radians(angle)), math.cos(math.radians(angle))
    return (cosine, sine, -sine, cosine, 0, 0)


def colour(text: str, current: tuple[Rgb, float], place: Place) -> tuple[Rgb, float]:
    """A colour (CSS Color 4) and its opacity; `current` is what `currentColor` means."""
    from tinycss2.color4 import parse_color  # noqa: PLC0415

    found = parse_color(text.strip())
    if found == "currentcolor":
        return current
    if found is None or found.space not in {"srgb", "hsl", "hwb"}:
        raise refused(place.line, place.name, text)
    parts = [*found.to("srgb").coordinates, found.alpha]
    red, green, blue, alpha = (min(1.0, max(0.0, float(part or 0))) for part in parts)
    return (red, green, blue), alpha
