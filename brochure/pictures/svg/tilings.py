"""Patterns: a cell that repeats (SVG 2, 14.3)."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import TYPE_CHECKING

from brochure.geometry import Rect
from brochure.pictures.model import Clip, Gradient, Group, Matrix, Paint, Part, Shape, Tiling
from brochure.pictures.refusal import Refusal
from brochure.pictures.refusal import value as refused
from brochure.pictures.svg.boxes import seen
from brochure.pictures.svg.context import Here
from brochure.pictures.svg.document import href, name
from brochure.pictures.svg.transforms import about, transform
from brochure.pictures.svg.values import IDENTITY, Place, applied, inverse, length, times
from brochure.pictures.svg.viewport import fitted, view_box

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from brochure.pictures.svg.servers import Painted
    from brochure.pictures.svg.walk import Walker

_MOST_CELLS = 20_000
"""Of a pattern within a shape; finer ones keep a viewer busy and look like a mixed colour."""


class Tilings:
    """The patterns of one document."""

    def __init__(self, walker: Walker) -> None:
        self._walker, self._document = walker, walker.document

    def of(self, element: Element, painted: Painted, opacity: float) -> Tiling | None:
        """The pattern for what is painted; None where it shows nothing. Raises Refusal."""
        if element in painted.here.using:
            raise Refusal("picture/svg-loop", line=painted.line, element="pattern")
        chain = self._chain(element)
        spec = _Spec(chain, painted, self._document.line(element))
        cell = spec.cell()
        if cell is None:
            return None
        content = spec.content(cell)
        source = next((each for each in chain if len(each)), None)
        if content is None or source is None:
            return None
        own = self._own(chain, painted)
        matrix = times(painted.here.matrix, own)
        self._check_count(cell, own, painted)
        inner = Here(
            matrix=content,
            viewport=painted.here.viewport,
            style=self._walker.cascade.resolved(source),
            depth=painted.here.depth + 1,
            using=(*painted.here.using, *chain),
            in_light=painted.here.in_light,
        )
        parts = seen(self._walker.children(source, inner))
        if not is_plain(parts):
            what = "a pattern that has fading parts or another pattern in it"
            raise refused(painted.line, "fill", what)
        if inverse(own) is None:
            raise refused(self._document.line(element), "patternTransform", "flat")
        if not parts or inverse(matrix) is None:
            return None
        return Tiling(parts, cell, matrix, opacity)

    def _chain(self, element: Element) -> list[Element]:
        """The pattern and those that it takes what it lacks from."""
        chain = [element]
        while reference := href(chain[-1]):
            following = self._document.ids.get(reference[1:])
            line = self._document.line(chain[-1])
            if following is None or name(following) != "pattern":
                raise Refusal("picture/svg-missing", line=line, key="href", target=reference[1:])
            if following in chain:
                raise Refusal("picture/svg-loop", line=line, element="pattern")
            chain.append(following)
        return chain

    def _own(self, chain: list[Element], painted: Painted) -> Matrix:
        """The pattern's own transform."""
        line = self._document.line(chain[0])
        given = (each.get("patternTransform") for each in chain)
        text = next((found for found in given if found is not None), "")
        matrix = transform(text, Place(line, "patternTransform")) if text else IDENTITY
        style = self._walker.cascade.resolved(chain[0])
        return about(style, matrix, painted.here.viewport, line)

    def _check_count(self, cell: Rect, own: Matrix, painted: Painted) -> None:
        back = inverse(own)
        if back is None:
            return
        left, top, right, bottom = painted.box
        corners = [applied(back, x, y) for x in (left, right) for y in (top, bottom)]
        xs, ys = zip(*corners, strict=True)
        across, down = (max(xs) - min(xs)) / cell.width, (max(ys) - min(ys)) / cell.height
        if not math.isfinite(across * down) or across * down > _MOST_CELLS:
            what = f"a pattern of more than {_MOST_CELLS:,} cells"
            raise Refusal("picture/svg-too-large", what=what)


def is_plain(parts: Iterable[Part]) -> bool:
    """Whether a cell has no soft mask and no pattern within: PDFium, and so Chrome, loses both."""
    for part in parts:
        match part:
            case Group():
                if part.mask is not None or _needs_mask(part.clip) or not is_plain(part.parts):
                    return False
            case Shape(fill=fill, stroke=stroke):
                if not all(_is_plain_paint(paint) for paint in (fill, stroke and stroke.paint)):
                    return False
    return True


def _needs_mask(clip: Clip | None) -> bool:
    return clip is not None and (
        len(clip.windows) > 1
        or _needs_mask(clip.clip)
        or any(_needs_mask(window.clip) for window in clip.windows)
    )


def _is_plain_paint(paint: Paint | None) -> bool:
    match paint:
        case Gradient(stops=stops):
            return len({stop.opacity for stop in stops}) == 1
        case Tiling():
            return False
    return True


class _Spec:
    """A pattern's attributes, taken from the first of its chain that has them."""

    def __init__(self, chain: list[Element], painted: Painted, line: int) -> None:
        self._chain, self._painted, self._line = chain, painted, line

    def text(self, key: str) -> str | None:
        return next((found for each in self._chain if (found := each.get(key)) is not None), None)

    def cell(self) -> Rect | None:
        """The cell in the pattern's coordinates."""
        in_box = self.text("patternUnits") != "userSpaceOnUse"
        wholes = (1.0, 1.0) if in_box else self._painted.here.viewport
        x, y, width, height = (
            length(self.text(key) or "0", whole, Place(self._line, key))
            for key, whole in zip(("x", "y", "width", "height"), wholes * 2, strict=True)
        )
        if width < 0 or height < 0:
            raise refused(self._line, "width", self.text("width") or "")
        if in_box:
            left, top, right, bottom = self._painted.box
            across, down = right - left, bottom - top
            x, y, width, height = left + x * across, top + y * down, width * across, height * down
        return Rect(x, y, width, height) if width > 0 and height > 0 else None

    def content(self, cell: Rect) -> Matrix | None:
        """From the content's coordinates to the pattern's: they begin at the cell's corner.

        So all renderers understand it, whatever SVG 2, 14.3 says of the units.
        """
        corner = (1, 0, 0, 1, cell.x, cell.y)
        framed = next((each for each in self._chain if "viewBox" in each.attrib), None)
        if framed is not None:
            box = view_box(framed, self._line)
            assert box is not None
            return times(corner, fitted(framed, box, (cell.width, cell.height), self._line))
        if self.text("patternContentUnits") != "objectBoundingBox":
            return corner
        left, top, right, bottom = self._painted.box
        if right <= left or bottom <= top:
            return None
        return times(corner, (right - left, 0, 0, bottom - top, 0, 0))
