"""Clipping paths: what is left of an element (CSS Masking 1, 6)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from brochure.pictures.model import Clip, Outline, Window
from brochure.pictures.refusal import Refusal
from brochure.pictures.refusal import value as refused
from brochure.pictures.svg import transforms
from brochure.pictures.svg.context import BoxOf, Here
from brochure.pictures.svg.document import href, name
from brochure.pictures.svg.paths import SHAPES, bounds, path_of
from brochure.pictures.svg.references import local_reference
from brochure.pictures.svg.strokes import even_odd
from brochure.pictures.svg.values import Place, length, times

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from brochure.pictures.svg.walk import Walker


class Clips:
    """The clipping paths of one document."""

    def __init__(self, walker: Walker) -> None:
        self._walker, self._document = walker, walker.document

    def of(self, element: Element, here: Here, box: BoxOf) -> Clip | None:
        """What `clip-path` leaves of an element; `box` gives its box in its own coordinates."""
        text, line = here.style["clip-path"], self._document.line(element)
        if text == "none":
            return None
        found = local_reference(text, Place(line, "clip-path"))
        if found is None or found[1]:
            raise refused(line, "clip-path", text)
        target = self._document.ids.get(found[0])
        if target is None or name(target) != "clipPath":
            return None  # as if there were no clip (CSS Masking 1, 5.1)
        if target in here.using:
            raise Refusal("picture/svg-loop", line=line, element="clipPath")
        return self._clip(target, here, box)

    def _clip(self, target: Element, here: Here, box: BoxOf) -> Clip:
        """A clipPath, seen from the element that it clips."""
        line = self._document.line(target)
        matrix = here.matrix
        style = self._walker.cascade.resolved(target)
        # What is transformed is the coordinates that the units' box is scaled in.
        matrix = times(matrix, transforms.own(style, here.viewport, line))
        if target.get("clipPathUnits") == "objectBoundingBox":
            around = box()
            if around is None:
                return Clip(())
            left, top, right, bottom = around
            matrix = times(matrix, (right - left, 0, 0, bottom - top, left, top))
        inner = Here(matrix, here.viewport, style, here.depth + 1, (*here.using, target))
        outer = self.of(target, replace(inner, matrix=here.matrix), box)
        windows = [window for child in target for window in self._windows(child, inner)]
        return Clip(tuple(windows), outer)

    def _windows(self, element: Element, above: Here) -> list[Window]:
        kind, line = name(element), self._document.line(element)
        if kind not in {*SHAPES, "use", "text"}:
            return []  # is no part of a clip (CSS Masking 1, 6.1)
        here = self._walker.entered(element, above)
        if here.style["display"] == "none":
            return []
        if kind == "use":
            return self._used(element, here)
        if here.style["visibility"] != "visible":
            return []
        if kind == "text":
            self._walker.texts.refuse(element, here)
            return []
        path = path_of(element, kind, here.viewport, line)
        self._walker.count(path)
        clip = self.of(element, here, lambda: bounds(path))
        outline = Outline(path, here.matrix, even_odd("clip-rule", here.style, line))
        return [Window(outline, clip)] if path else []

    def _used(self, element: Element, here: Here) -> list[Window]:
        line = self._document.line(element)
        target = self._document.ids.get(href(element)[1:])
        if target is None:
            raise Refusal("picture/svg-missing", line=line, key="href", target=href(element)[1:])
        if target in here.using:
            raise Refusal("picture/svg-loop", line=line, element="use")
        if name(target) not in {*SHAPES, "text"}:
            return []  # only shapes themselves may be used in a clip
        x, y = (length(element.get(key, "0"), 0, Place(line, key)) for key in "xy")
        matrix = times(here.matrix, (1, 0, 0, 1, x, y))
        inner = replace(here, matrix=matrix, using=(*here.using, target))
        windows = self._windows(target, inner)
        clip = self.of(element, here, lambda: _box(windows, here))
        if clip is None:
            return windows
        return [each._replace(clip=_both(each.clip, clip)) for each in windows]


def _both(one: Clip | None, other: Clip) -> Clip:
    """What two clips leave."""
    if one is None:
        return other
    if one.clip is None:
        return one._replace(clip=other)
    return one._replace(clip=_both(one.clip, other))


def _box(windows: list[Window], here: Here) -> tuple[float, float, float, float] | None:
    from brochure.pictures.model import Shape  # noqa: PLC0415
    from brochure.pictures.svg.boxes import of_parts  # noqa: PLC0415

    return of_parts([Shape(each.outline, None, None) for each in windows], here.matrix)
