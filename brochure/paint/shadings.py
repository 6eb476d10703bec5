"""From gradients to shadings and their functions (ISO 32000-1, 8.7.4.5 and 7.10)."""

from __future__ import annotations

from itertools import pairwise

from brochure.paint.objects import array, dictionary, number
from brochure.pictures.model import Colour, Gradient, Stop

_SPACES = {1: "/DeviceGray", 3: "/DeviceRGB", 4: "/DeviceCMYK"}


def exact(value: float) -> str:
    """A coordinate of a drawing in any units."""
    return number(value, 8)


def components(colour: Colour) -> str:
    """A colour's operands."""
    return " ".join(map(number, colour))


def shading(gradient: Gradient, colours: tuple[Colour, ...]) -> str:
    """An axial or radial shading (8.7.4.5.3 and 4) that goes on beyond its ends."""
    if gradient.radii is None:
        kind, places = 2, [*gradient.start, *gradient.end]
    else:
        inner, outer = gradient.radii
        kind, places = 3, [*gradient.start, inner, *gradient.end, outer]
    return dictionary(
        {
            "ShadingType": str(kind),
            "ColorSpace": _SPACES[len(colours[0])],
            "Coords": array(map(exact, places)),
            "Extend": "[true true]",
            "Function": _function(gradient.stops, colours),
        }
    )


def _function(stops: tuple[Stop, ...], colours: tuple[Colour, ...]) -> str:
    """A colour for each place from 0 to 1 (7.10.3 and 4); two stops at one place are an edge."""
    rows = [(0.0, colours[0])]
    rows += [(stop.offset, colour) for stop, colour in zip(stops, colours, strict=True)]
    rows.append((1.0, colours[-1]))
    pairs = [(start, end) for start, end in pairwise(rows) if end[0] - start[0] > 1e-6]
    pieces = [
        f"<</FunctionType 2/Domain[0 1]/N 1/C0[{components(c0)}]/C1[{components(c1)}]>>"
        for (_, c0), (_, c1) in pairs
    ]
    if len(pieces) == 1:
        return pieces[0]
    bounds = " ".join(number(end[0], 6) for _, end in pairs[:-1])
    encode = " ".join(["0 1"] * len(pieces))
    return (
        f"<</FunctionType 3/Domain[0 1]/Bounds[{bounds}]/Encode[{encode}]"
        f"/Functions[{' '.join(pieces)}]>>"
    )
