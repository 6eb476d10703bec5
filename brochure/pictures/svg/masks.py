"""Masks: how much of an element is seen, by the light or the opacity of others (CSS Masking 1, 7).

Light is linear in the three components, and so is what lies over another: every colour can be
exchanged for its light before anything is painted.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from brochure.geometry import Rect
from brochure.pictures.model import Blend, Colour, Flat, Group, Mask, Part, Shape
from brochure.pictures.recolour import recoloured
from brochure.pictures.refusal import Refusal
from brochure.pictures.refusal import value as refused
from brochure.pictures.svg.boxes import seen, window
from brochure.pictures.svg.context import BoxOf, Here
from brochure.pictures.svg.document import name
from brochure.pictures.svg.references import local_reference
from brochure.pictures.svg.values import Place, length, times
from brochure.pictures.svg.values import linear as to_light

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from brochure.pictures.svg.walk import Walker

_LIGHT = (0.2125, 0.7154, 0.0721)
"""Of red, green and blue (CSS Masking 1, 7.10.1)."""

_REGION = (("x", "-10%"), ("y", "-10%"), ("width", "120%"), ("height", "120%"))
NOTHING = Mask((), by_light=True)


class Masks:
    """The masks of one document."""

    def __init__(self, walker: Walker) -> None:
        self._walker, self._document = walker, walker.document

    def of(self, element: Element, here: Here, box: BoxOf) -> Mask | None:
        """What `mask` leaves of an element; `box` gives its box in its own coordinates."""
        text, line = here.style["mask"], self._document.line(element)
        if text == "none":
            return None
        found = local_reference(text, Place(line, "mask"))
        if found is None or found[1]:
            raise refused(line, "mask", text)
        target = self._document.ids.get(found[0])
        if target is None or name(target) != "mask":
            raise Refusal("picture/svg-missing", line=line, key="mask", target=found[0])
        if target in here.using:
            raise Refusal("picture/svg-loop", line=line, element="mask")
        return self._mask(target, here, box)

    def _mask(self, target: Element, here: Here, box: BoxOf) -> Mask:
        around = box()
        in_box = target.get("maskUnits") != "userSpaceOnUse"
        content_in_box = target.get("maskContentUnits") == "objectBoundingBox"
        if around is None and (in_box or content_in_box):
            return NOTHING
        left, top, right, bottom = around or (0.0, 0.0, 0.0, 0.0)
        to_box = (right - left, 0, 0, bottom - top, left, top)
        region = self._region(target, (1.0, 1.0) if in_box else here.viewport)
        if region is None:
            return NOTHING
        style = self._walker.cascade.resolved(target)
        inner = Here(
            matrix=times(here.matrix, to_box) if content_in_box else here.matrix,
            viewport=here.viewport,
            style=style,
            depth=here.depth + 1,
            using=(*here.using, target),
            in_light=True,
        )
        clip = window(region, times(here.matrix, to_box) if in_box else here.matrix)
        parts = seen(self._walker.children(target, inner))
        outer = self.of(target, inner, box)
        by_light = style["mask-type"] != "alpha"
        exchanged = self._in_light(parts, style["color-interpolation"], target, by_light=by_light)
        return Mask((Group(exchanged, clip=clip, mask=outer),), by_light)

    def _region(self, target: Element, wholes: tuple[float, float]) -> Rect | None:
        """What the mask reaches; None where that is nothing."""
        line = self._document.line(target)
        sides = [
            length(target.get(key, default), whole, Place(line, key))
            for (key, default), whole in zip(_REGION, wholes * 2, strict=True)
        ]
        return Rect(*sides) if sides[2] > 0 and sides[3] > 0 else None

    def _in_light(
        self, parts: tuple[Part, ...], space: str, target: Element, *, by_light: bool
    ) -> tuple[Part, ...]:
        """The parts with each colour as its light."""
        line = self._document.line(target)
        linear = space.lower() == "linearrgb"
        if by_light and linear and not _are_flat(parts):
            raise refused(line, "color-interpolation", space)
        if by_light and _blends(parts):
            raise refused(line, "mix-blend-mode", "within a mask")

        def light(colour: Colour) -> Colour:
            if len(colour) == 1:  # of a pattern that was a mask's already
                return colour
            components = map(to_light, colour) if linear else colour
            return (sum(share * part for share, part in zip(_LIGHT, components, strict=True)),)

        return recoloured(parts, light)


def _are_flat(parts: Iterable[Part]) -> bool:
    """Whether all colours are opaque, so that nothing is mixed."""
    for part in parts:
        match part:
            case Group():
                if part.opacity < 1 or part.mask or not _are_flat(part.parts):
                    return False
            case Shape(fill=fill, stroke=stroke):
                paints = [paint for paint in (fill, stroke and stroke.paint) if paint]
                if not all(isinstance(each, Flat) and each.opacity == 1 for each in paints):
                    return False
            case _:
                return False
    return True


def _blends(parts: Iterable[Part]) -> bool:
    groups = [part for part in parts if isinstance(part, Group)]
    return any(group.blend is not Blend.NORMAL or _blends(group.parts) for group in groups)
