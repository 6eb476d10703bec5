"""How parts blend with what lies below them (Compositing and Blending 1, 5)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from brochure.pictures.model import Bitmap, Blend, Flat, Gradient, Group, Paint, Part, Shape
from brochure.pictures.refusal import value as refused
from brochure.pictures.svg.cascade import Style

_MODES: Final = {mode.name.lower().replace("_", "-"): mode for mode in Blend}

_EDGES: Final = {Blend.COLOR_DODGE: 1.0, Blend.COLOR_BURN: 0.0}
"""The component at which these modes divide by nothing: there viewers of PDF don't agree, as
ISO 32000-1 and 32000-2 don't."""


def blend_of(style: Style, parts: Iterable[Part], line: int) -> Blend:
    """How parts are to blend. Raises Refusal for what viewers show differently."""
    text = style["mix-blend-mode"]
    mode = _MODES.get(text)
    if mode is None:
        raise refused(line, "mix-blend-mode", text)
    edge = _EDGES.get(mode)
    if edge is not None and any(edge in colour for colour in _colours(parts)):
        raise refused(line, "mix-blend-mode", f"{text} with pure colours")
    return mode


def blends(parts: Iterable[Part]) -> bool:
    """Whether any part blends with what is below all of them."""
    groups = (part for part in parts if isinstance(part, Group))
    return any(
        group.blend is not Blend.NORMAL or (not group.isolated and blends(group.parts))
        for group in groups
    )


def _colours(parts: Iterable[Part]) -> Iterator[tuple[float, ...]]:
    """All colours of parts; of pixels both ends, as they may have any."""
    for part in parts:
        match part:
            case Group():
                yield from _colours(part.parts)
            case Bitmap():
                yield (0.0, 1.0)
            case Shape(fill=fill, stroke=stroke):
                for paint in (fill, stroke and stroke.paint):
                    if paint is not None:
                        yield from _of_paint(paint)


def _of_paint(paint: Paint) -> Iterator[tuple[float, ...]]:
    match paint:
        case Flat(colour=colour):
            yield colour
        case Gradient(stops=stops):
            yield from (stop.colour for stop in stops)
        case _:
            yield from _colours(paint.parts)
