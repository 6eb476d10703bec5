"""A drawing's parts with every colour exchanged; pixels and the light of masks stay."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from brochure.pictures.model import Bitmap, Colour, Flat, Gradient, Group, Paint, Part, Shape

Exchange = Callable[[Colour], Colour]


def recoloured(parts: Iterable[Part], exchange: Exchange) -> tuple[Part, ...]:
    """The parts in other colours."""
    return tuple(_part(part, exchange) for part in parts)


def _part(given: Part, exchange: Exchange) -> Part:
    match given:
        case Bitmap():
            return given
        case Group():
            return given._replace(parts=recoloured(given.parts, exchange))
        case Shape(fill=fill, stroke=stroke):
            return given._replace(
                fill=fill and _paint(fill, exchange),
                stroke=stroke and stroke._replace(paint=_paint(stroke.paint, exchange)),
            )


def _paint(given: Paint, exchange: Exchange) -> Paint:
    match given:
        case Flat():
            return given._replace(colour=exchange(given.colour))
        case Gradient():
            stops = (stop._replace(colour=exchange(stop.colour)) for stop in given.stops)
            return given._replace(stops=tuple(stops))
        case _:
            return given._replace(parts=recoloured(given.parts, exchange))
