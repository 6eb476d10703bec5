"""The boxes of what was drawn, and paths in other coordinates."""

from __future__ import annotations

from collections.abc import Iterator

from brochure.geometry import Rect
from brochure.pictures.model import Bitmap, Clip, Group, Matrix, Outline, Part, Path, Shape, Window
from brochure.pictures.svg.context import Parts
from brochure.pictures.svg.paths import Box, bounds
from brochure.pictures.svg.values import applied, inverse, times


def of_parts(parts: Parts, matrix: Matrix) -> Box | None:
    """The box around the outlines of parts, in the coordinates that `matrix` leads from."""
    back = inverse(matrix)
    if back is None:
        return None
    boxes = [bounds(transformed(path, times(back, own))) for path, own in _outlines(parts)]
    found = [box for box in boxes if box is not None]
    if not found:
        return None
    lefts, tops, rights, bottoms = zip(*found, strict=True)
    return (min(lefts), min(tops), max(rights), max(bottoms))


def transformed(path: Path, matrix: Matrix) -> Path:
    """A path in other coordinates."""
    return tuple(
        (
            operator,
            tuple(
                part
                for pair in zip(at[::2], at[1::2], strict=True)
                for part in applied(matrix, *pair)
            ),
        )
        for operator, at in path
    )


def ghosts(parts: Parts | tuple[Part, ...]) -> Parts:
    """Parts that aren't seen, and still count where boxes are measured."""
    return [Shape(Outline(path, matrix), None, None) for path, matrix in _outlines(parts)]


def seen(parts: Parts | tuple[Part, ...]) -> tuple[Part, ...]:
    """Parts without those."""
    found = (_seen(part) for part in parts)
    return tuple(part for part in found if part is not None)


def _seen(part: Part) -> Part | None:
    match part:
        case Shape(fill=None, stroke=None):
            return None
        case Group():
            inner = seen(part.parts)
            return part._replace(parts=inner) if inner else None
    return part


def rectangle(place: Rect) -> Path:
    """A rectangle's outline."""
    x, y, right, bottom = place.x, place.y, place.right, place.bottom
    return (("m", (x, y)), ("l", (right, y)), ("l", (right, bottom)), ("l", (x, bottom)), ("h", ()))


def window(place: Rect, matrix: Matrix) -> Clip:
    """What a rectangle lets see."""
    return Clip((Window(Outline(rectangle(place), matrix)),))


def _outlines(parts: Parts | tuple[Part, ...]) -> Iterator[tuple[Path, Matrix]]:
    for part in parts:
        match part:
            case Shape(outline=outline):
                yield outline.path, outline.matrix
            case Bitmap(matrix=matrix):
                yield rectangle(Rect(0, 0, 1, 1)), matrix
            case _:
                yield from _outlines(part.parts)
