"""How fine the pixels are that a drawing embeds."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

from brochure.pictures.model import Bitmap, Drawing, Group, Matrix, Paint, Part, Shape, Tiling
from brochure.pictures.svg.values import IDENTITY, times


def coarsest(drawing: Drawing) -> float:
    """Pixels for each unit of the drawing where it has fewest; infinite without any."""
    return min(_densities(drawing.parts, IDENTITY), default=math.inf)


def _densities(parts: Iterable[Part], outer: Matrix) -> Iterator[float]:
    for part in parts:
        match part:
            case Bitmap(raster=raster, matrix=matrix):
                a, b, c, d, *_ = times(outer, matrix)
                yield min(raster.width / math.hypot(a, b), raster.height / math.hypot(c, d))
            case Group():
                yield from _densities(part.parts, outer)
            case Shape(fill=fill, stroke=stroke):
                yield from _of_paint(fill, outer)
                yield from _of_paint(stroke and stroke.paint, outer)


def _of_paint(paint: Paint | None, outer: Matrix) -> Iterator[float]:
    if isinstance(paint, Tiling):
        yield from _densities(paint.parts, times(outer, paint.matrix))
