"""One walk over the elements of an SVG, in painting order.

Every shape gets its matrix, its paints, its clip and its mask as numbers; `use` is followed,
`switch` chosen from, `symbol` and nested `svg` get their viewports. What is not drawn in silence is
what SVG itself doesn't draw: `display: none`, empty outlines, definitions that nothing refers to.
What can't be drawn is noted in `faults`, and the walk goes on.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from brochure.geometry import Rect
from brochure.pictures.model import Group, Outline, Path, Remark, Shape, Target, Tiling
from brochure.pictures.refusal import Refusal
from brochure.pictures.refusal import value as refused
from brochure.pictures.svg import transforms
from brochure.pictures.svg.blends import blend_of, blends
from brochure.pictures.svg.boxes import ghosts, of_parts, transformed, window
from brochure.pictures.svg.cascade import Cascade
from brochure.pictures.svg.clips import Clips
from brochure.pictures.svg.context import DEEPEST, BoxOf, Here, Parts, too_deep
from brochure.pictures.svg.document import Document, href, name
from brochure.pictures.svg.filters import Filters
from brochure.pictures.svg.images import Images
from brochure.pictures.svg.masks import Masks
from brochure.pictures.svg.paths import MOST_STEPS, SHAPES, bounds, path_of, too_many_steps
from brochure.pictures.svg.servers import Painted, PaintServers
from brochure.pictures.svg.strokes import even_odd, stroke, stroke_first
from brochure.pictures.svg.texts import Texts
from brochure.pictures.svg.values import IDENTITY, Place, inverse, length, share, times
from brochure.pictures.svg.viewport import fitted, view_box

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_MOST_VISITS = 20_000

_GROUPS = {"g", "a", "switch", "svg", "use", "image", "text"}
_UNSEEN = {
    "", "defs", "symbol", "clipPath", "mask", "pattern", "marker", "filter", "linearGradient",
    "radialGradient", "stop", "style", "title", "desc", "metadata", "view", "font", "font-face",
    "color-profile", "cursor", "hatch", "solidcolor", "solidColor", "meshgradient",
}  # fmt: skip
"""Elements that show nothing where they stand; nor does what another vocabulary says."""


class Walker:
    """Walks one document, or one inside of another."""

    def __init__(self, document: Document, target: Target, level: int = 0) -> None:
        self.document, self.target, self.level = document, target, level
        self.cascade = Cascade(document)
        self.texts = Texts(self)
        self.faults: list[Refusal] = []
        self.remarks: list[Remark] = []
        self._servers = PaintServers(self)
        self._clips, self._masks, self._images = Clips(self), Masks(self), Images(self)
        self._filters = Filters(self)
        self._steps = self._visits = 0

    def children(self, element: Element, here: Here) -> Parts:
        """The parts that an element's children give."""
        if here.depth > DEEPEST:
            raise too_deep()
        return [part for child in element for part in self.part(child, here)]

    def part(self, element: Element, above: Here) -> Parts:
        """The parts that an element gives. Raises Refusal for a value that can't be drawn."""
        kind = name(element)
        if kind in _UNSEEN or not _is_supported(element):
            return []
        here = self.entered(element, above)
        if here.style["display"] == "none":
            return []
        language = element.get("systemLanguage")
        if language is not None:
            raise refused(self.document.line(element), "systemLanguage", language)
        if kind in SHAPES:
            return self._shape(element, kind, here)
        if kind not in _GROUPS:
            line = self.document.line(element)
            self.faults.append(Refusal("picture/svg-element", line=line, element=kind))
            return []
        return self.wrapped(element, here, self._inside(element, kind, here))

    def _inside(self, element: Element, kind: str, here: Here) -> Parts:
        match kind:
            case "svg":
                return self._viewport(element, here, self._place(element, here))
            case "use":
                return self._used(element, here)
            case "switch":
                return self._chosen(element, here)
            case "image":
                visible = here.style["visibility"] == "visible"
                return self._images.parts(element, here) if visible else []
            case "text":
                return self.texts.parts(element, here)
        return self.children(element, here)

    def entered(self, element: Element, above: Here) -> Here:
        """What holds inside of an element."""
        self._visits += 1
        if self._visits > _MOST_VISITS:  # uses of uses multiply
            raise Refusal("picture/svg-too-large", what=f"more than {_MOST_VISITS:,} elements")
        style = self.cascade.style(element, above.style)
        own = transforms.own(style, above.viewport, self.document.line(element))
        matrix = times(above.matrix, own)
        return replace(above, matrix=matrix, style=style, depth=above.depth + 1)

    def wrapped(
        self, element: Element, here: Here, parts: Parts, box: BoxOf | None = None
    ) -> Parts:
        """Parts as a group, if they are clipped, masked, transparent or blended as one."""
        line, style = self.document.line(element), here.style
        opacity = share(style["opacity"], Place(line, "opacity"))
        if opacity == 0:
            return ghosts(parts)
        parts = self._filters.of(element, here, parts)  # one may fill where nothing is
        if not parts:
            return []
        box = box or (lambda: of_parts(parts, here.matrix))
        group = Group(
            parts=tuple(parts),
            opacity=opacity,
            clip=self._clips.of(element, here, box),
            mask=self._masks.of(element, here, box),
            blend=blend_of(style, parts, line),
        )
        if group == Group(group.parts):
            plain = style["isolation"] == "auto" or not blends(parts)
            return parts if plain else [group._replace(isolated=True)]
        faded = _faded(group)
        return [faded] if faded else [group._replace(isolated=blends(parts))]

    def _place(self, element: Element, here: Here) -> Rect:
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

    def _viewport(self, element: Element, here: Here, place: Rect) -> Parts:
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
        return [Group(tuple(parts), clip=window(Rect(0, 0, place.width, place.height), matrix))]

    def _chosen(self, element: Element, here: Here) -> Parts:
        """The first child of a `switch` that can be drawn here (SVG 2, 5.9)."""
        for child in element:
            kind = name(child)
            if (kind in SHAPES or kind in _GROUPS) and _is_supported(child):
                return self.part(child, here)
        return []

    def _used(self, element: Element, here: Here) -> Parts:
        line = self.document.line(element)
        target = self.document.ids.get(href(element)[1:])
        if target is None:
            raise Refusal("picture/svg-missing", line=line, key="href", target=href(element)[1:])
        if target in here.using:
            raise Refusal("picture/svg-loop", line=line, element="use")
        shift = [
            length(element.get(key, "0"), whole, Place(line, key))
            for key, whole in zip("xy", here.viewport, strict=True)
        ]
        matrix = times(here.matrix, (1, 0, 0, 1, shift[0], shift[1]))
        inner = replace(here, matrix=matrix, using=(*here.using, target), depth=here.depth + 1)
        if inner.depth > DEEPEST:
            raise too_deep()
        if name(target) not in {"symbol", "svg"}:
            return self.part(target, inner)
        entered = self.entered(target, inner)
        if entered.style["display"] == "none":
            return []
        place = self._used_place(element, target, here)
        return self.wrapped(target, entered, self._viewport(target, entered, place))

    def _used_place(self, element: Element, target: Element, here: Here) -> Rect:
        """The viewport of what is used; a size on `use` goes before its own (SVG 2, 5.5)."""
        own = self._place(target, here)
        line, (width, height) = self.document.line(element), here.viewport
        size = [own.width, own.height]
        for index, (key, whole) in enumerate((("width", width), ("height", height))):
            text = element.get(key, "auto")
            if text != "auto":
                size[index] = length(text, whole, Place(line, key))
        return Rect(own.x, own.y, size[0], size[1])

    def _shape(self, element: Element, kind: str, here: Here) -> Parts:
        path = path_of(element, kind, here.viewport, self.document.line(element))
        self.count(path)
        parts = self.painted(path, here, self.document.line(element), filled=kind != "line")
        return self.wrapped(element, here, parts, lambda: bounds(path))

    def painted(self, path: Path, here: Here, line: int, *, filled: bool = True) -> Parts:
        """An outline with its paints."""
        box = bounds(path)
        if box is None or len(path) < 2:
            return []
        if here.style["visibility"] != "visible":
            return [Shape(Outline(path, here.matrix), None, None)]
        painted = Painted(box, here, line)
        fill = self._servers.paint("fill", painted) if filled else None
        drawn = stroke(self._servers, painted)
        if inverse(here.matrix) is None:
            return []
        outline = Outline(path, here.matrix, even_odd("fill-rule", here.style, line))
        first = stroke_first(here.style, line)
        if drawn is None or here.style["vector-effect"] == "none":
            return _one_or_two(Shape(outline, fill, drawn, first))
        # The stroke is as wide as the drawing's own units say (SVG 2, 8.13).
        plain = Outline(transformed(path, here.matrix), IDENTITY)
        both: Parts = [Shape(outline, fill, None)] if fill else []
        both.insert(0 if first else len(both), Shape(plain, None, drawn))
        return both

    def count(self, path: Path) -> None:
        """Raise Refusal for a drawing of endless outlines."""
        self._steps += len(path)
        if self._steps > MOST_STEPS:
            raise too_many_steps()


def _is_supported(element: Element) -> bool:
    """Whether an element asks for nothing that only another program has (SVG 2, 5.9.2)."""
    return not element.get("requiredExtensions")


def _one_or_two(shape: Shape) -> Parts:
    """A shape, its stroke by itself where that is a transparent pattern: viewers lose this."""
    stroke = shape.stroke
    if stroke is None or not isinstance(stroke.paint, Tiling) or stroke.paint.opacity == 1:
        return [shape]
    solid = stroke._replace(paint=stroke.paint._replace(opacity=1.0))
    drawn = Group((shape._replace(fill=None, stroke=solid),), stroke.paint.opacity)
    both: Parts = [shape._replace(stroke=None), drawn]
    return both[::-1] if shape.stroke_first else both


def _faded(group: Group) -> Shape | None:
    """A shape of one paint is as transparent as its group, if that is all that the group does."""
    only = group.parts[0]
    if len(group.parts) > 1 or not isinstance(only, Shape):
        return None
    if group != Group(group.parts, group.opacity) or (only.fill and only.stroke):
        return None
    if only.fill is None and only.stroke is None:
        return only
    if only.fill is not None:
        return only._replace(fill=only.fill._replace(opacity=only.fill.opacity * group.opacity))
    assert only.stroke is not None
    paint = only.stroke.paint
    paint = paint._replace(opacity=paint.opacity * group.opacity)
    return only._replace(stroke=only.stroke._replace(paint=paint))
