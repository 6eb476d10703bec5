"""From the elements of an SVG to a drawing: one walk over the tree, in painting order.

Every shape gets its matrix, its paints and its clip as numbers; `use` is followed, `symbol` and
nested `svg` get their viewports. What is not drawn in silence is what SVG itself doesn't draw:
`display: none`, empty outlines, `defs`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from brochure.geometry import Rect
from brochure.pictures.model import (
    Clip,
    Drawing,
    Group,
    Matrix,
    Outline,
    Paint,
    Path,
    Shape,
    Stroke,
    Window,
)
from brochure.pictures.refusal import Refusal
from brochure.pictures.refusal import value as refused
from brochure.pictures.svg.cascade import INITIAL, Cascade, Style
from brochure.pictures.svg.document import XLINK, Document, faults, name, parse
from brochure.pictures.svg.paths import MOST_STEPS, Box, Viewport, bounds, path_of, too_many_steps
from brochure.pictures.svg.servers import Painted, PaintServers, local_reference
from brochure.pictures.svg.values import (
    IDENTITY,
    Place,
    applied,
    inverse,
    length,
    lengths,
    number,
    share,
    times,
    transform,
)
from brochure.pictures.svg.viewport import fitted, picture_size, view_box

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_SHAPES = {"path", "rect", "circle", "ellipse", "line", "polyline", "polygon"}
_CAPS = {"butt": 0, "round": 1, "square": 2}
_JOINS = {"miter": 0, "round": 1, "bevel": 2}
_DEEPEST = 40
"""Levels of groups, clips and uses within each other in the result."""
_MOST_VISITS = 20_000

_MOST_FAULTS = 10
"""Told at once."""

Parts = list["Group | Shape"]


def drawing(data: bytes) -> Drawing | list[Refusal]:
    """The drawing in an SVG file, or why there is none.

    All elements that can't be drawn are told; of values that make no sense only the first.
    """
    try:
        document = parse(data)
        found = list(islice(faults(document), _MOST_FAULTS))
        return found or draw(document)
    except Refusal as refusal:
        return [refusal]
    except RecursionError:  # brackets in brackets in a style sheet
        return [Refusal("picture/svg-too-large", what="too many brackets within each other")]


def draw(document: Document) -> Drawing:
    """The drawing in a document that has no faults. Raises Refusal."""
    root = document.root
    line = document.line(root)
    box = view_box(root, line)
    width, height = picture_size(root, box, line)
    matrix = fitted(root, box, (width, height), line) if box else IDENTITY
    viewport = (box[2], box[3]) if box else (width, height)
    walker = _Walker(document)
    style = walker.cascade.style(root, dict(INITIAL))
    here = _Here(matrix, viewport, style)
    parts = walker.wrapped(root, here, walker.children(root, here)) if _is_shown(style) else []
    return Drawing(width, height, tuple(parts), Rect(0, 0, width, height))


def _is_shown(style: Style) -> bool:
    return style["display"] != "none"


@dataclass(frozen=True, slots=True)
class _Here:
    """What holds where the walk is: the way to the drawing, percentages' wholes, the style."""

    matrix: Matrix
    viewport: Viewport
    style: Style
    depth: int = 0
    using: tuple[Element, ...] = ()


class _Walker:
    """Walks one document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.cascade = Cascade(document)
        self._servers = PaintServers(document, self.cascade)
        self._steps = self._visits = 0

    def children(self, element: Element, here: _Here) -> Parts:
        """The parts that an element's children give."""
        if here.depth > _DEEPEST:
            raise Refusal("picture/svg-too-large", what=f"more than {_DEEPEST} levels of groups")
        return [part for child in element for part in self._part(child, here)]

    def _part(self, element: Element, above: _Here) -> Parts:
        kind = name(element)
        if kind not in _SHAPES and kind not in {"g", "svg", "use"}:
            return []
        here = self._entered(element, above)
        if not _is_shown(here.style):
            return []
        if kind == "g":
            parts = self.children(element, here)
        elif kind == "svg":
            parts = self._viewport(element, here, self._place(element, here))
        elif kind == "use":
            parts = self._used(element, here)
        else:
            return self._shape(element, kind, here)
        return self.wrapped(element, here, parts)

    def _entered(self, element: Element, above: _Here) -> _Here:
        self._visits += 1
        if self._visits > _MOST_VISITS:  # uses of uses multiply
            raise Refusal("picture/svg-too-large", what=f"more than {_MOST_VISITS:,} elements")
        style = self.cascade.style(element, above.style)
        matrix, line = above.matrix, self.document.line(element)
        if style["transform"] not in {"", "none"}:
            matrix = times(matrix, transform(style["transform"], Place(line, "transform")))
        return replace(above, matrix=matrix, style=style, depth=above.depth + 1)

    def wrapped(self, element: Element, here: _Here, parts: Parts) -> Parts:
        """Parts as a group, if they are clipped or transparent as one."""
        opacity = self._opacity(element, here)
        clip = self._clip_of(element, here, lambda: _union(parts, here.matrix))
        if not parts or opacity == 0:
            return []
        if opacity == 1 and clip is None:
            return parts
        return [Group(tuple(parts), opacity, clip)]

    def _opacity(self, element: Element, here: _Here) -> float:
        return share(here.style["opacity"], Place(self.document.line(element), "opacity"))

    def _place(self, element: Element, here: _Here) -> Rect:
        """A nested viewport's place; without a size it fills the one around it."""
        line, (width, height) = self.document.line(element), here.viewport
        keys = (
            ("x", "0", width),
            ("y", "0", height),
            ("width", "100%", width),
            ("height", "100%", height),
        )
        found = []
        for key, default, whole in keys:
            text = element.get(key, default)
            found.append(length(default if text == "auto" else text, whole, Place(line, key)))
        return Rect(*found)

    def _viewport(self, element: Element, here: _Here, place: Rect) -> Parts:
        """The content of an `svg` or `symbol` inside of its viewport."""
        if place.width <= 0 or place.height <= 0:
            return []
        line = self.document.line(element)
        matrix = times(here.matrix, (1, 0, 0, 1, place.x, place.y))
        box = view_box(element, line)
        viewport = (place.width, place.height)
        inner = matrix
        if box is not None:
            inner = times(matrix, fitted(element, box, viewport, line))
            viewport = (box[2], box[3])
        parts = self.children(element, replace(here, matrix=inner, viewport=viewport))
        if here.style["overflow"] in {"visible", "auto"} or not parts:
            return parts
        corners = ((0, 0), (place.width, 0), (place.width, place.height), (0, place.height))
        path: Path = (("m", corners[0]), *(("l", corner) for corner in corners[1:]), ("h", ()))
        return [Group(tuple(parts), 1.0, Clip((Window(Outline(path, matrix)),)))]

    def _used(self, element: Element, here: _Here) -> Parts:
        line = self.document.line(element)
        reference = (element.get("href") or element.get(f"{XLINK}href") or "").strip()
        target = self.document.ids.get(reference[1:])
        if target is None:
            raise Refusal("picture/svg-missing", line=line, key="href", target=reference[1:])
        if target in here.using:
            raise Refusal("picture/svg-loop", line=line, element="use")
        shift = [
            length(element.get(key, "0"), whole, Place(line, key))
            for key, whole in zip("xy", here.viewport, strict=True)
        ]
        matrix = times(here.matrix, (1, 0, 0, 1, shift[0], shift[1]))
        inner = replace(here, matrix=matrix, using=(*here.using, target), depth=here.depth + 1)
        if name(target) not in {"symbol", "svg"}:
            return self._part(target, inner) if inner.depth <= _DEEPEST else self._too_deep()
        entered = self._entered(target, inner)
        if not _is_shown(entered.style):
            return []
        place = self._used_place(element, target, here)
        return self.wrapped(target, entered, self._viewport(target, entered, place))

    def _too_deep(self) -> Parts:
        raise Refusal("picture/svg-too-large", what=f"more than {_DEEPEST} levels of groups")

    def _used_place(self, element: Element, target: Element, here: _Here) -> Rect:
        """The viewport of what is used; a size on `use` goes before its own (SVG 2, 5.5)."""
        own = self._place(target, here)
        line, (width, height) = self.document.line(element), here.viewport
        size = [own.width, own.height]
        for index, (key, whole) in enumerate((("width", width), ("height", height))):
            text = element.get(key, "auto")
            if text != "auto":
                size[index] = length(text, whole, Place(line, key))
        return Rect(own.x, own.y, size[0], size[1])

    def _shape(self, element: Element, kind: str, here: _Here) -> Parts:
        line = self.document.line(element)
        path = path_of(element, kind, here.viewport, line)
        self._count(path)
        box = bounds(path)
        opacity = self._opacity(element, here)
        clip = self._clip_of(element, here, lambda: box)
        if box is None or len(path) < 2 or opacity == 0 or here.style["visibility"] != "visible":
            return []
        painted = Painted(here.style, box, here.matrix, here.viewport, line)
        fill = None if kind == "line" else self._servers.paint("fill", painted)
        stroke = self._stroke(painted)
        if (fill is None and stroke is None) or inverse(here.matrix) is None:
            return []
        if opacity < 1 and (fill is None or stroke is None):
            # One paint alone is as transparent as its shape: no group is needed.
            fill = fill and _faded(fill, opacity)
            stroke = stroke and stroke._replace(paint=_faded(stroke.paint, opacity))
            opacity = 1.0
        outline = Outline(path, here.matrix, self._even_odd("fill-rule", here.style, line))
        shape = Shape(outline, fill, stroke, self._stroke_first(here.style, line))
        return [shape] if opacity == 1 and clip is None else [Group((shape,), opacity, clip)]

    def _count(self, path: Path) -> None:
        self._steps += len(path)
        if self._steps > MOST_STEPS:
            raise too_many_steps()

    def _even_odd(self, key: str, style: Style, line: int) -> bool:
        if style[key] not in {"nonzero", "evenodd"}:
            raise refused(line, key, style[key])
        return style[key] == "evenodd"

    def _stroke_first(self, style: Style, line: int) -> bool:
        order = [word for word in style["paint-order"].split() if word != "markers"]
        if order in (["normal"], [], ["fill"], ["fill", "stroke"]):
            return False
        if order in (["stroke"], ["stroke", "fill"]):
            return True
        raise refused(line, "paint-order", style["paint-order"])

    def _stroke(self, painted: Painted) -> Stroke | None:
        style, line = painted.style, painted.line
        whole = math.hypot(*painted.viewport) / math.sqrt(2)
        width = length(style["stroke-width"], whole, Place(line, "stroke-width"))
        if width < 0:
            raise refused(line, "stroke-width", style["stroke-width"])
        paint = self._servers.paint("stroke", painted)
        if paint is None or width == 0:
            return None
        for key, known in (("stroke-linecap", _CAPS), ("stroke-linejoin", _JOINS)):
            if style[key] not in known:
                raise refused(line, key, style[key])
        miter = number(style["stroke-miterlimit"], Place(line, "stroke-miterlimit"))
        if miter < 1:
            raise refused(line, "stroke-miterlimit", style["stroke-miterlimit"])
        return Stroke(
            paint=paint,
            width=width,
            cap=_CAPS[style["stroke-linecap"]],
            join=_JOINS[style["stroke-linejoin"]],
            miter=miter,
            dashes=self._dashes(style, whole, line),
            phase=length(style["stroke-dashoffset"], whole, Place(line, "stroke-dashoffset")),
        )

    def _dashes(self, style: Style, whole: float, line: int) -> tuple[float, ...]:
        text = style["stroke-dasharray"]
        if text == "none":
            return ()
        dashes = lengths(text, whole, Place(line, "stroke-dasharray"))
        if any(dash < 0 for dash in dashes):
            raise refused(line, "stroke-dasharray", text)
        if sum(dashes) == 0:
            return ()
        return dashes * 2 if len(dashes) % 2 else dashes

    def _clip_of(self, element: Element, here: _Here, box: BoxOf) -> Clip | None:
        """What `clip-path` leaves of an element; `box` gives its box in its own coordinates."""
        text, line = here.style["clip-path"], self.document.line(element)
        if text == "none":
            return None
        found = local_reference(text, Place(line, "clip-path"))
        if found is None or found[1]:
            raise refused(line, "clip-path", text)
        target = self.document.ids.get(found[0])
        if target is None or name(target) != "clipPath":
            raise Refusal("picture/svg-missing", line=line, key="clip-path", target=found[0])
        if target in here.using:
            raise Refusal("picture/svg-loop", line=line, element="clipPath")
        return self._clip(target, here, box)

    def _clip(self, target: Element, here: _Here, box: BoxOf) -> Clip:
        """A clipPath, seen from the element that it clips."""
        line = self.document.line(target)
        matrix = here.matrix
        if target.get("clipPathUnits") == "objectBoundingBox":
            around = box()
            if around is None:
                return Clip(())
            left, top, right, bottom = around
            matrix = times(matrix, (right - left, 0, 0, bottom - top, left, top))
        # Nothing is inherited from where the clipPath stands that matters here.
        style = self.cascade.style(target, dict(INITIAL))
        if style["transform"] not in {"", "none"}:
            matrix = times(matrix, transform(style["transform"], Place(line, "transform")))
        inner = _Here(matrix, here.viewport, style, here.depth + 1, (*here.using, target))
        outer = self._clip_of(target, replace(inner, matrix=here.matrix), box)
        windows = [window for child in target for window in self._windows(child, inner)]
        return Clip(tuple(windows), outer)

    def _windows(self, element: Element, above: _Here) -> list[Window]:
        kind, line = name(element), self.document.line(element)
        if kind in {"title", "desc", "metadata", ""}:
            return []
        here = self._entered(element, above)
        if not _is_shown(here.style) or here.style["visibility"] != "visible":
            return []
        if kind == "use":
            return self._used_windows(element, here)
        if kind not in _SHAPES:
            raise Refusal("picture/svg-element", line=line, element=f"{kind} in clipPath")
        path = path_of(element, kind, here.viewport, line)
        self._count(path)
        clip = self._clip_of(element, here, lambda: bounds(path))
        even_odd = self._even_odd("clip-rule", here.style, line)
        return [Window(Outline(path, here.matrix, even_odd), clip)] if path else []

    def _used_windows(self, element: Element, here: _Here) -> list[Window]:
        line = self.document.line(element)
        reference = (element.get("href") or element.get(f"{XLINK}href") or "").strip()
        target = self.document.ids.get(reference[1:])
        if target is None:
            raise Refusal("picture/svg-missing", line=line, key="href", target=reference[1:])
        if target in here.using or name(target) not in _SHAPES:
            raise Refusal(
                "picture/svg-element", line=line, element=f"use of {name(target)} in clipPath"
            )
        x, y = (length(element.get(key, "0"), 0, Place(line, key)) for key in "xy")
        matrix = times(here.matrix, (1, 0, 0, 1, x, y))
        if here.style["clip-path"] != "none":
            raise refused(line, "clip-path", here.style["clip-path"])
        return self._windows(target, replace(here, matrix=matrix, using=(*here.using, target)))


if TYPE_CHECKING:
    from collections.abc import Callable

    BoxOf = Callable[[], Box | None]


def _faded(paint: Paint, opacity: float) -> Paint:
    return paint._replace(opacity=paint.opacity * opacity)


def _union(parts: Parts, matrix: Matrix) -> Box | None:
    """The box around the outlines of parts, in the coordinates that `matrix` leads from."""
    back = inverse(matrix)
    boxes = [] if back is None else [_box(shape.outline, back) for shape in _all_shapes(parts)]
    found = [box for box in boxes if box is not None]
    if not found:
        return None
    lefts, tops, rights, bottoms = zip(*found, strict=True)
    return (min(lefts), min(tops), max(rights), max(bottoms))


def _box(outline: Outline, back: Matrix) -> Box | None:
    return bounds(transformed(outline.path, times(back, outline.matrix)))


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


def _all_shapes(parts: Parts) -> list[Shape]:
    found: list[Shape] = []
    for part in parts:
        found += [part] if isinstance(part, Shape) else _all_shapes(list(part.parts))
    return found
