"""From an element to its outline in the element's own coordinates.

Path data are parsed by svg.path, which also finds the centres of arcs; basic shapes are written out
as curves. Every segment becomes one of PDF's operators: m, l, c, h.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from brochure.pictures.model import Path, Step
from brochure.pictures.refusal import Refusal
from brochure.pictures.refusal import value as refused
from brochure.pictures.svg.values import LARGEST, Place, length, numbers

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from svg.path.path import Arc, PathSegment

SHAPES = frozenset({"path", "rect", "circle", "ellipse", "line", "polyline", "polygon"})

Viewport = tuple[float, float]
"""Width and height that percentages are of."""

MOST_STEPS = 100_000
"""Segments of all paths of a drawing together."""

# svg.path ends a path in silence where it can't go on; so what it is given is checked before.
_DATA = re.compile(r"[MmZzLlHhVvCcSsQqTtAa0-9eE.,+\-\s]*")
_COMMAND = re.compile(r"([MmZzLlHhVvCcSsQqTtAa])([^MmZzLlHhVvCcSsQqTtAa]*)")
_NUMBER = re.compile(r"[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?")
_FLAG = re.compile("[01]")
_BETWEEN = re.compile(r"[\s,]*")
_ARC = (_NUMBER, _NUMBER, _NUMBER, _FLAG, _FLAG, _NUMBER, _NUMBER)
_ARGUMENTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2}

_KAPPA = 4 / 3 * math.tan(math.pi / 8)  # a quarter of a circle as a cubic curve


def path_of(element: Element, kind: str, viewport: Viewport, line: int) -> Path:
    """The outline of a `path` or a basic shape; empty where it draws nothing (SVG 2, 10)."""
    shape = _Attributes(element, viewport, line)
    match kind:
        case "path":
            return _path(element.get("d", ""), Place(line, "d"))
        case "rect":
            return _rect(shape)
        case "circle":
            radius = shape.other("r")
            return _ellipse(shape.across("cx"), shape.down("cy"), radius, radius)
        case "ellipse":
            rx, ry = shape.radii()
            return _ellipse(shape.across("cx"), shape.down("cy"), rx, ry)
        case "line":
            start = (shape.across("x1"), shape.down("y1"))
            return (("m", start), ("l", (shape.across("x2"), shape.down("y2"))))
    return _polyline(element.get("points", ""), Place(line, "points"), closed=kind == "polygon")


class _Attributes:
    """Lengths that a shape's attributes give; percentages go by the viewport's width and height."""

    def __init__(self, element: Element, viewport: Viewport, line: int) -> None:
        self._element, self._viewport, self._line = element, viewport, line

    def across(self, key: str) -> float:
        return self._length(key, self._viewport[0])

    def down(self, key: str) -> float:
        return self._length(key, self._viewport[1])

    def other(self, key: str) -> float:
        """A length that is neither across nor down; not below 0."""
        width, height = self._viewport
        return self._positive(key, math.hypot(width, height) / math.sqrt(2))

    def size(self) -> tuple[float, float]:
        width, height = self._viewport
        return self._positive("width", width), self._positive("height", height)

    def radii(self) -> tuple[float, float]:
        """Rx and ry, of which one may be left out (SVG 2, 10.3)."""
        width, height = self._viewport
        given = [
            self._positive(key, whole) if self._element.get(key, "auto") != "auto" else None
            for key, whole in (("rx", width), ("ry", height))
        ]
        rx, ry = (one if one is not None else other for one, other in (given, given[::-1]))
        return rx or 0.0, ry or 0.0

    def _positive(self, key: str, whole: float) -> float:
        found = self._length(key, whole)
        if found < 0:
            raise refused(self._line, key, self._element.get(key, ""))
        return found

    def _length(self, key: str, whole: float) -> float:
        return length(self._element.get(key, "0"), whole, Place(self._line, key))


def _rect(shape: _Attributes) -> Path:
    x, y = shape.across("x"), shape.down("y")
    width, height = shape.size()
    if not width or not height:
        return ()
    rx, ry = shape.radii()
    rx, ry = min(rx, width / 2), min(ry, height / 2)
    right, bottom = x + width, y + height
    if not rx or not ry:
        return (
            ("m", (x, y)),
            ("l", (right, y)),
            ("l", (right, bottom)),
            ("l", (x, bottom)),
            ("h", ()),
        )
    kx, ky = rx * (1 - _KAPPA), ry * (1 - _KAPPA)
    return (
        ("m", (x + rx, y)),
        ("l", (right - rx, y)),
        ("c", (right - kx, y, right, y + ky, right, y + ry)),
        ("l", (right, bottom - ry)),
        ("c", (right, bottom - ky, right - kx, bottom, right - rx, bottom)),
        ("l", (x + rx, bottom)),
        ("c", (x + kx, bottom, x, bottom - ky, x, bottom - ry)),
        ("l", (x, y + ry)),
        ("c", (x, y + ky, x + kx, y, x + rx, y)),
        ("h", ()),
    )


def _ellipse(x: float, y: float, rx: float, ry: float) -> Path:
    if not rx or not ry:
        return ()
    kx, ky = rx * _KAPPA, ry * _KAPPA
    return (
        ("m", (x + rx, y)),
        ("c", (x + rx, y + ky, x + kx, y + ry, x, y + ry)),
        ("c", (x - kx, y + ry, x - rx, y + ky, x - rx, y)),
        ("c", (x - rx, y - ky, x - kx, y - ry, x, y - ry)),
        ("c", (x + kx, y - ry, x + rx, y - ky, x + rx, y)),
        ("h", ()),
    )


def _polyline(text: str, place: Place, *, closed: bool) -> Path:
    flat = numbers(text, place)
    if len(flat) % 2:
        raise refused(place.line, place.name, text[-40:])
    points = list(zip(flat[::2], flat[1::2], strict=True))
    if not points:
        return ()
    steps: list[Step] = [("m", points[0]), *(("l", point) for point in points[1:])]
    return (*steps, ("h", ())) if closed else tuple(steps)


def _path(text: str, place: Place) -> Path:
    if not text.strip() or text.strip() == "none":
        return ()
    _check(text, place)
    from svg.path import parse_path  # noqa: PLC0415

    try:
        segments = parse_path(text)
    except (ValueError, AssertionError, IndexError, ArithmeticError) as error:
        raise refused(place.line, place.name, text[:40]) from error
    steps = tuple(step for segment in segments for step in _steps(segment))
    for _, coordinates in steps:
        if not all(abs(each) <= LARGEST for each in coordinates):  # NaN compares false
            raise refused(place.line, place.name, text[:40])
    return steps


def _check(text: str, place: Place) -> None:
    """Raise Refusal unless every command has its arguments, and nothing is left over."""
    if not _DATA.fullmatch(text) or text.lstrip()[:1] not in {"M", "m"}:
        raise refused(place.line, place.name, text[:40])
    steps = 0
    for command, arguments in _COMMAND.findall(text):
        count, stripped = _ARGUMENTS.get(command.upper()), arguments.strip()
        steps += 1
        if command in "Zz":
            fits = not stripped
        elif count is None:
            fits = _are_arcs(stripped)
        else:
            rest, found = _NUMBER.subn("", stripped)
            fits = found > 0 and found % count == 0 and not rest.strip(" ,\t\r\n")
            steps += found // count - 1
        if not fits:
            raise refused(place.line, place.name, f"{command}{arguments}"[:40])
        if steps > MOST_STEPS:  # parsing so many takes seconds
            raise too_many_steps()


def too_many_steps() -> Refusal:
    """For a drawing that is none."""
    return Refusal("picture/svg-too-large", what=f"more than {MOST_STEPS:,} segments of paths")


def _are_arcs(arguments: str) -> bool:
    """Whether a text is a row of arcs' arguments; their flags may stand without white between."""
    place, at = 0, 0
    while place < len(arguments):
        found = _ARC[at].match(arguments, place)
        if found is None:
            return False
        place = _BETWEEN.match(arguments, found.end()).end()  # type: ignore[union-attr] # may be empty
        at = (at + 1) % len(_ARC)
    return at == 0 and place > 0


def _steps(segment: PathSegment) -> Iterator[Step]:
    from svg.path import Arc, Close, CubicBezier, Line, Move, QuadraticBezier  # noqa: PLC0415

    end = (segment.end.real, segment.end.imag)
    match segment:
        case Move():
            yield "m", end
        case Line():
            yield "l", end
        case Close():
            yield "h", ()
        case CubicBezier(control1=one, control2=two):
            yield "c", (one.real, one.imag, two.real, two.imag, *end)
        case QuadraticBezier(start=start, control=control):
            one = start + 2 / 3 * (control - start)
            two = segment.end + 2 / 3 * (control - segment.end)
            yield "c", (one.real, one.imag, two.real, two.imag, *end)
        case Arc():
            yield from _arc(segment)


def _arc(arc: Arc) -> Iterator[Step]:
    """An arc as cubic curves of a quarter at most (SVG 2, 9.5.1)."""
    if arc.start == arc.end:
        return
    if not arc.radius.real or not arc.radius.imag:
        yield "l", (arc.end.real, arc.end.imag)
        return
    pieces = max(1, math.ceil(abs(arc.delta) / 90 - 1e-9))
    step = math.radians(arc.delta) / pieces
    reach = 4 / 3 * math.tan(step / 4)
    turn = complex(math.cos(math.radians(arc.rotation)), math.sin(math.radians(arc.rotation)))
    radius = arc.radius * arc.radius_scale

    def at(x: float, y: float) -> complex:
        return complex(arc.center + turn * complex(radius.real * x, radius.imag * y))

    for piece in range(pieces):
        angle = math.radians(arc.theta) + piece * step
        cosine, sine = math.cos(angle), math.sin(angle)
        next_cosine, next_sine = math.cos(angle + step), math.sin(angle + step)
        one = at(cosine - reach * sine, sine + reach * cosine)
        two = at(next_cosine + reach * next_sine, next_sine - reach * next_cosine)
        end = arc.end if piece == pieces - 1 else at(next_cosine, next_sine)
        yield "c", (one.real, one.imag, two.real, two.imag, end.real, end.imag)


Box = tuple[float, float, float, float]
"""left, top, right, bottom"""


def bounds(path: Path) -> Box | None:
    """The least box around an outline, curves included; None for an empty one."""
    xs: list[float] = []
    ys: list[float] = []
    here = (0.0, 0.0)
    for operator, at in path:
        if operator == "c":
            for values, axis in ((xs, 0), (ys, 1)):
                values.extend(_extremes(here[axis], at[axis], at[2 + axis], at[4 + axis]))
        if at:
            here = (at[-2], at[-1])
            xs.append(here[0])
            ys.append(here[1])
    return (min(xs), min(ys), max(xs), max(ys)) if xs else None


def _extremes(p: float, q: float, r: float, s: float) -> Iterator[float]:
    """Where a cubic turns in one coordinate."""
    a, b, c = s - 3 * r + 3 * q - p, 2 * (r - 2 * q + p), q - p
    roots: list[float] = []
    if abs(a) > 1e-12:
        discriminant = b * b - 4 * a * c
        if discriminant >= 0:
            root = math.sqrt(discriminant)
            roots = [(-b + root) / (2 * a), (-b - root) / (2 * a)]
    elif abs(b) > 1e-12:
        roots = [-c / b]
    for t in roots:
        if 0 < t < 1:
            u = 1 - t
            yield u**3 * p + 3 * u * u * t * q + 3 * u * t * t * r + t**3 * s
