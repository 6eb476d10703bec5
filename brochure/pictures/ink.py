"""How much of a picture is seen, and where: for the size of logos, and to say what is lost.

A logo may come with white around it, a thin one may need more room than a solid one, and one for
dark grounds is lost on paper. What is measured is a small image; vectors are drawn into one,
roughly: curves as chords, a gradient as its mean colour, pixels as a mid grey, clips not at all.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from brochure.geometry import Rect
from brochure.pictures.kinds import Kind
from brochure.pictures.model import (
    Bitmap,
    Colour,
    Drawing,
    Flat,
    Gradient,
    Group,
    Ink,
    Matrix,
    Paint,
    Part,
    Path,
    Shape,
)
from brochure.pictures.raster import Damaged, upright_layers
from brochure.pictures.svg.boxes import rectangle
from brochure.pictures.svg.values import applied

if TYPE_CHECKING:
    from PIL.Image import Image

_SIDE = 240
"""Pixels of the longer side of the image that is measured."""

_WHITE = 247
"""Of 255: what is lighter can't be told from paper."""

_SEEN = 26
"""Of 255: what is less opaque is a shadow of nothing."""

_LEAST_LOST = 0.05
"""Of what is opaque: less pale ink is a highlight, and isn't looked at further."""

_CHORDS = 12
_MOST_SHAPES = 2000
"""A drawing of more is an illustration, and taken to fill its box."""


def of_raster(data: bytes, kind: Kind) -> Ink:
    """The ink of a PNG or JPEG; all of it for one that can't be decoded."""
    try:
        return _measured(_Canvas(*upright_layers(data, kind, _SIDE)))
    except Damaged:
        return Ink()


def of_drawing(drawing: Drawing) -> Ink:
    """The ink of a drawing."""
    from PIL import Image  # noqa: PLC0415

    view = drawing.view
    scale = _SIDE / max(view.width, view.height)
    size = (max(1, round(view.width * scale)), max(1, round(view.height * scale)))
    canvas = _Canvas(Image.new("L", size, 255), Image.new("L", size, 0))
    across, down = size[0] / view.width, size[1] / view.height
    if _count(drawing.parts) > _MOST_SHAPES:
        return Ink()
    _paint(canvas, drawing.parts, (across, 0, 0, down, -view.x * across, -view.y * down), 1.0)
    return _measured(canvas)


@dataclass(slots=True)
class _Canvas:
    """What is seen on white, in grey, and how opaque it is."""

    image: Image
    alpha: Image

    def empty(self) -> _Canvas:
        """A canvas of the same size."""
        from PIL import Image  # noqa: PLC0415

        size = self.image.size
        return _Canvas(Image.new("L", size, 255), Image.new("L", size, 0))


def _count(parts: tuple[Part, ...]) -> int:
    return sum(_count(part.parts) if isinstance(part, Group) else 1 for part in parts)


def _measured(canvas: _Canvas) -> Ink:
    """What is seen of a canvas."""
    image = canvas.image
    seen = image.point([255 if level < _WHITE else 0 for level in range(256)])
    opaque = canvas.alpha.point([255 if level >= _SEEN else 0 for level in range(256)])
    box = seen.getbbox()
    if box is None:
        empty = opaque.getbbox() is None
        return Ink(coverage=0.0, lost=0.0 if empty else 1.0, empty=empty)
    width, height = image.size
    left, top, right, bottom = box
    share = Rect(left / width, top / height, (right - left) / width, (bottom - top) / height)
    return Ink(share, seen.histogram()[255] / (width * height), _lost(seen, opaque))


def _lost(seen: Image, opaque: Image) -> float:
    """The share of the opaque that is pale and hangs together with nothing that is seen."""
    from PIL import ImageChops  # noqa: PLC0415

    whole, pixels = opaque.histogram()[255], opaque.width * opaque.height
    pale = ImageChops.subtract(opaque, seen)
    if whole == pixels or pale.histogram()[255] < _LEAST_LOST * whole:
        return 0.0
    return ImageChops.subtract(pale, _spread(seen, opaque)).histogram()[255] / whole


def _spread(seed: Image, within: Image) -> Image:
    """All of an area that hangs together with a seed."""
    from PIL import ImageChops, ImageFilter  # noqa: PLC0415

    for _ in range(max(within.size)):
        grown = ImageChops.darker(seed.filter(ImageFilter.MaxFilter(3)), within)
        if grown.tobytes() == seed.tobytes():
            break
        seed = grown
    return seed


def _paint(canvas: _Canvas, parts: tuple[Part, ...], matrix: Matrix, opacity: float) -> None:
    for part in parts:
        match part:
            case Group(mask=None):
                _paint(canvas, part.parts, matrix, opacity * part.opacity)
            case Group():
                _masked(canvas, part, matrix, opacity * part.opacity)
            case Bitmap():
                lines = _lines(rectangle(Rect(0, 0, 1, 1)), part.matrix, matrix)
                _blend(canvas, _filled(canvas.image.size, lines), _MIDDLE, opacity)
            case Shape():
                _shape(canvas, part, matrix, opacity)


def _masked(canvas: _Canvas, group: Group, matrix: Matrix, opacity: float) -> None:
    """A group by itself, as opaque as its mask says."""
    from PIL import ImageChops  # noqa: PLC0415

    assert group.mask is not None
    own, mask = canvas.empty(), canvas.empty()
    _paint(own, group.parts, matrix, opacity)
    _paint(mask, group.mask.parts, matrix, 1.0)
    level = mask.alpha
    if group.mask.by_light:  # where nothing is, is no light
        level = ImageChops.subtract(mask.image, ImageChops.invert(mask.alpha))
    alpha = ImageChops.multiply(own.alpha, level)
    canvas.image.paste(own.image, (0, 0), alpha)
    canvas.alpha = ImageChops.lighter(canvas.alpha, alpha)


def _shape(canvas: _Canvas, part: Shape, matrix: Matrix, opacity: float) -> None:
    size = canvas.image.size
    lines = _lines(part.outline.path, part.outline.matrix, matrix)
    if part.fill is not None:
        _blend(canvas, _filled(size, lines), part.fill, opacity)
    if part.stroke is not None:
        a, b, c, d, *_ = part.outline.matrix
        width = part.stroke.width * abs(a * d - b * c) ** 0.5 * matrix[0]
        _blend(canvas, _stroked(size, lines, width), part.stroke.paint, opacity)


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


_MIDDLE = Flat((0.5,))


def _blend(canvas: _Canvas, area: Image, paint: Paint, opacity: float) -> None:
    level = round(255 * opacity * _opacity(paint))
    mask = area.convert("L").point([0] * 255 + [level])
    canvas.image.paste(_grey(paint), (0, 0), mask)
    canvas.alpha.paste(255, (0, 0), mask)


def _grey(paint: Paint) -> int:
    match paint:
        case Flat(colour):
            return _level(colour)
        case Gradient(stops=stops):
            return sum(_level(stop.colour) for stop in stops) // len(stops)
        case _:
            return _level(_MIDDLE.colour)


def _level(colour: Colour) -> int:
    if len(colour) == 1:
        return round(255 * colour[0])
    if len(colour) == 4:
        *inks, black = colour
        colour = tuple((1 - ink) * (1 - black) for ink in inks)
    red, green, blue = colour
    return round(255 * (0.299 * red + 0.587 * green + 0.114 * blue))


def _opacity(paint: Paint) -> float:
    if isinstance(paint, Gradient):
        return paint.opacity * sum(stop.opacity for stop in paint.stops) / len(paint.stops)
    return paint.opacity
