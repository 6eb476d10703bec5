"""How much of a picture is seen on white paper, and where: for the optical size of logos.

A logo may come with white around it, and a thin one may need more room than a solid one. What is
measured is a small image; vectors are drawn into one, roughly: curves as chords, a gradient as its
middle colour, clips not at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from brochure.geometry import Rect
from brochure.pictures.kinds import Kind
from brochure.pictures.model import (
    Drawing,
    Flat,
    Gradient,
    Group,
    Ink,
    Matrix,
    Paint,
    Path,
    Shape,
)
from brochure.pictures.raster import Damaged, upright_image
from brochure.pictures.svg.values import applied

if TYPE_CHECKING:
    from PIL.Image import Image

_SIDE = 240
"""Pixels of the longer side of the image that is measured."""

_WHITE = 247
"""Of 255: what is lighter can't be told from paper."""

_CHORDS = 12
_MOST_SHAPES = 2000
"""A drawing of more is an illustration, and taken to fill its box."""


def of_raster(data: bytes, kind: Kind) -> Ink:
    """The ink of a PNG or JPEG; all of it for one that can't be decoded."""
    try:
        return _measured(upright_image(data, kind, _SIDE))
    except Damaged:
        return Ink()


def of_drawing(drawing: Drawing) -> Ink:
    """The ink of a drawing."""
    from PIL import Image  # noqa: PLC0415

    view = drawing.view
    scale = _SIDE / max(view.width, view.height)
    size = (max(1, round(view.width * scale)), max(1, round(view.height * scale)))
    image = Image.new("L", size, 255)
    across, down = size[0] / view.width, size[1] / view.height
    if _count(drawing.parts) > _MOST_SHAPES:
        return Ink()
    _paint(image, drawing.parts, (across, 0, 0, down, -view.x * across, -view.y * down), 1.0)
    return _measured(image)


def _count(parts: tuple[Group | Shape, ...]) -> int:
    return sum(_count(part.parts) if isinstance(part, Group) else 1 for part in parts)


def _measured(image: Image) -> Ink:
    """What is seen of a grey image."""
    seen = image.point([255 if level < _WHITE else 0 for level in range(256)])
    box = seen.getbbox()
    if box is None:
        return Ink(coverage=0.0)
    width, height = image.size
    left, top, right, bottom = box
    share = Rect(left / width, top / height, (right - left) / width, (bottom - top) / height)
    return Ink(share, seen.histogram()[255] / (width * height))


def _paint(image: Image, parts: tuple[Group | Shape, ...], matrix: Matrix, opacity: float) -> None:
    for part in parts:
        if isinstance(part, Group):
            _paint(image, part.parts, matrix, opacity * part.opacity)
            continue
        lines = _lines(part.outline.path, part.outline.matrix, matrix)
        if part.fill is not None:
            _blend(image, _filled(image.size, lines), part.fill, opacity)
        if part.stroke is not None:
            a, b, c, d, *_ = part.outline.matrix
            width = part.stroke.width * abs(a * d - b * c) ** 0.5 * matrix[0]
            _blend(image, _stroked(image.size, lines, width), part.stroke.paint, opacity)


Line = list[tuple[float, float]]


def _lines(path: Path, inner: Matrix, outer: Matrix) -> list[Line]:
    """The parts of a path as lines of chords, in pixels."""
    lines: list[Line] = []
    for operator, at in path:
        points = [
            applied(outer, *applied(inner, *pair)) for pair in zip(at[::2], at[1::2], strict=True)
        ]
        if operator == "m":
            lines.append(points)
        elif operator == "l":
            lines[-1] += points
        elif operator == "c":
            lines[-1] += _chords(lines[-1][-1], *points)
        else:
            lines[-1].append(lines[-1][0])
            lines.append([lines[-1][0]])
    return [line for line in lines if len(line) > 1]


def _chords(*corners: tuple[float, float]) -> Line:
    line = []
    for piece in range(1, _CHORDS + 1):
        t = piece / _CHORDS
        shares = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
        pairs = list(zip(shares, corners, strict=True))
        line.append((sum(s * x for s, (x, _) in pairs), sum(s * y for s, (_, y) in pairs)))
    return line


def _filled(size: tuple[int, int], lines: list[Line]) -> Image:
    from PIL import Image as images  # noqa: N813, PLC0415
    from PIL import ImageChops, ImageDraw  # noqa: PLC0415

    area = images.new("1", size)
    for line in lines:
        if len(line) > 2:
            one = images.new("1", size)
            ImageDraw.Draw(one).polygon(line, fill=1)
            area = ImageChops.logical_xor(area, one)
    return area


def _stroked(size: tuple[int, int], lines: list[Line], width: float) -> Image:
    from PIL import Image as images  # noqa: N813, PLC0415
    from PIL import ImageDraw  # noqa: PLC0415

    area = images.new("1", size)
    for line in lines:
        ImageDraw.Draw(area).line(line, fill=1, width=max(1, min(_SIDE, round(width))))
    return area


def _blend(image: Image, area: Image, paint: Paint, opacity: float) -> None:
    level = round(255 * opacity * _opacity(paint))
    image.paste(_grey(paint), (0, 0), area.convert("L").point([0] * 255 + [level]))


def _grey(paint: Paint) -> int:
    colour = paint.colour if isinstance(paint, Flat) else paint.stops[len(paint.stops) // 2].colour
    if len(colour) == 4:
        *inks, black = colour
        colour = tuple((1 - ink) * (1 - black) for ink in inks)
    red, green, blue = colour
    return round(255 * (0.299 * red + 0.587 * green + 0.114 * blue))


def _opacity(paint: Paint) -> float:
    if isinstance(paint, Gradient):
        return paint.opacity * paint.stops[len(paint.stops) // 2].opacity
    return paint.opacity
