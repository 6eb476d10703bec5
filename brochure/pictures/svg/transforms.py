"""Transforms: the attribute of SVG, and what CSS adds: units, more functions, an origin."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from brochure.pictures.model import Matrix
from brochure.pictures.refusal import value as refused
from brochure.pictures.svg.values import IDENTITY, Place, finite, length, times, tokens

if TYPE_CHECKING:
    from brochure.pictures.svg.cascade import Style
    from brochure.pictures.svg.paths import Viewport

_SPACE_BEFORE = re.compile(r"(?<!\s)\s+\(")  # SVG allows it before the bracket, CSS doesn't
_DEGREES = {"deg": 1.0, "grad": 0.9, "rad": 180 / math.pi, "turn": 360.0}
_SIDES = {"left": (0, 0.0), "right": (0, 1.0), "top": (1, 0.0), "bottom": (1, 1.0)}


def own(style: Style, viewport: Viewport, line: int) -> Matrix:
    """The transform of an element about its origin (CSS Transforms 1, 4 and 5)."""
    text = style["transform"]
    if text in {"", "none"}:
        return IDENTITY
    return about(style, transform(text, Place(line, "transform")), viewport, line)


def about(style: Style, matrix: Matrix, viewport: Viewport, line: int) -> Matrix:
    """A transform whose origin is that of the style. Raises Refusal."""
    text = style["transform-origin"]
    if style["transform-box"] not in {"view-box", "border-box"}:
        raise refused(line, "transform-box", style["transform-box"])
    if not text:
        return matrix
    x, y = _origin(text, viewport, Place(line, "transform-origin"))
    return times(times((1, 0, 0, 1, x, y), matrix), (1, 0, 0, 1, -x, -y))


def _origin(text: str, viewport: Viewport, place: Place) -> tuple[float, float]:
    """One to three values; one alone leaves the other in the middle, the third is a depth."""
    words = text.split()
    if not 1 <= len(words) <= 3:
        raise refused(place.line, place.name, text)
    found: list[float | None] = [None, None]
    for index, word in enumerate(words[:2]):
        if word == "center":
            continue
        axis, share = _SIDES.get(word, (index, -1.0))
        if found[axis] is not None:
            axis = 1 - axis
        found[axis] = viewport[axis] * share if share >= 0 else length(word, viewport[axis], place)
    x, y = (viewport[axis] / 2 if at is None else at for axis, at in enumerate(found))
    return x, y


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
    if part.type == "dimension" and part.lower_unit in _DEGREES:
        return finite(part.value * _DEGREES[part.lower_unit], place, text)
    if part.type == "dimension":
        return length(part.serialize(), 0, place)
    raise refused(place.line, place.name, text)


def _function(name: str, given: Sequence[float]) -> Matrix | None:  # noqa: PLR0911 # a table
    match name, list(given):
        case "matrix", [a, b, c, d, e, f]:
            return (a, b, c, d, e, f)
        case "translate", [x, *y] if len(y) < 2:
            return (1, 0, 0, 1, x, y[0] if y else 0)
        case "translatex", [x]:
            return (1, 0, 0, 1, x, 0)
        case "translatey", [x]:
            return (1, 0, 0, 1, 0, x)
        case "scalex", [x]:
            return (x, 0, 0, 1, 0, 0)
        case "scaley", [x]:
            return (1, 0, 0, x, 0, 0)
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
