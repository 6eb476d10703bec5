"""Filters: what Illustrator writes around the content of opacity masks is drawn, the rest refused.

It is a matrix of colours that leaves each as it is, or a flood of one colour below what is drawn.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from brochure.geometry import Rect
from brochure.pictures.model import Flat, Gradient, Group, Outline, Paint, Part, Shape
from brochure.pictures.refusal import value as refused
from brochure.pictures.svg.boxes import rectangle, window
from brochure.pictures.svg.context import Here, Parts
from brochure.pictures.svg.document import name
from brochure.pictures.svg.references import local_reference
from brochure.pictures.svg.servers import current_colour
from brochure.pictures.svg.values import Place, colour, length, numbers, share

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from brochure.pictures.svg.walk import Walker

_IDENTITY = [1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0]


class Filters:
    """The filters of one document."""

    def __init__(self, walker: Walker) -> None:
        self._walker, self._document = walker, walker.document

    def of(self, element: Element, here: Here, parts: Parts) -> Parts:
        """What `filter` makes of an element's parts. Raises Refusal for what isn't drawn."""
        text, line = here.style["filter"], self._document.line(element)
        if text == "none":
            return parts
        found = local_reference(text, Place(line, "filter"))
        target = None if found is None or found[1] else self._document.ids.get(found[0])
        inner = [] if target is None else [child for child in target if name(child)]
        kinds = [name(child) for child in inner]
        if target is not None and name(target) == "filter":
            if kinds == ["feColorMatrix"] and self._keeps_all(inner[0]):
                return parts
            if kinds == ["feFlood", "feBlend"] and _puts_below(*inner) and are_opaque(parts):
                flooded = self._flooded(target, inner[0], here, parts)
                if flooded is not None:
                    return flooded
        raise refused(line, "filter", text)

    def _keeps_all(self, matrix: Element) -> bool:
        """Whether a matrix of colours leaves each as it is."""
        given, line = matrix.get("values", ""), self._document.line(matrix)
        if (
            matrix.get("type", "matrix") != "matrix"
            or matrix.get("in", "SourceGraphic") != "SourceGraphic"
        ):
            return False
        return not given or numbers(given, Place(line, "values")) == _IDENTITY

    def _flooded(self, target: Element, flood: Element, here: Here, parts: Parts) -> Parts | None:
        """Parts over a colour that fills the filter's region; None where that isn't in lengths."""
        line = self._document.line(target)
        if target.get("filterUnits") != "userSpaceOnUse" or _has_subregion(flood):
            return None
        wholes = here.viewport * 2
        keys = ("x", "y", "width", "height")
        if any(key not in target.attrib for key in keys):
            return None
        sides = [
            length(target.get(key, ""), whole, Place(line, key))
            for key, whole in zip(keys, wholes, strict=True)
        ]
        region = Rect(*sides)
        style = self._walker.cascade.resolved(flood)
        place = Place(self._document.line(flood), "flood-color")
        rgb, alpha = colour(style["flood-color"], current_colour(style, place.line), place)
        opacity = share(style["flood-opacity"], Place(place.line, "flood-opacity"))
        ground = Shape(Outline(rectangle(region), here.matrix), Flat(rgb, alpha * opacity), None)
        return [Group((ground, *parts), clip=window(region, here.matrix))]


def _puts_below(flood: Element, blend: Element) -> bool:
    """Whether a blend lays what is drawn over the flood."""
    return (
        blend.get("mode", "normal") == "normal"
        and blend.get("in", "SourceGraphic") == "SourceGraphic"
        and blend.get("in2") == flood.get("result")
        and not _has_subregion(blend)
    )


def _has_subregion(primitive: Element) -> bool:
    return any(key in primitive.attrib for key in ("x", "y", "width", "height"))


def are_opaque(parts: Iterable[Part]) -> bool:
    """Whether nothing is seen through: filters mix in linear light, which PDF can't."""
    return all(_is_opaque(part) for part in parts)


def _is_opaque(part: Part) -> bool:
    match part:
        case Group():
            return part.opacity == 1 and part.mask is None and are_opaque(part.parts)
        case Shape(fill=fill, stroke=stroke):
            paints = [paint for paint in (fill, stroke and stroke.paint) if paint]
            return all(map(_is_opaque_paint, paints))
        case _:
            return part.raster.mask is None


def _is_opaque_paint(paint: Paint) -> bool:
    if paint.opacity < 1:
        return False
    match paint:
        case Flat():
            return True
        case Gradient(stops=stops):
            return all(stop.opacity == 1 for stop in stops)
        case _:
            return False
