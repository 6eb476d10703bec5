"""A drawing in the colours of the press.

Colours go through the profile of the press, but for pure black: that is black ink alone, as sharp
as black text. Whoever needs other values hands in a PDF in CMYK.
"""

from __future__ import annotations

from brochure.pictures import icc
from brochure.pictures.model import (
    Colour,
    Drawing,
    Flat,
    Group,
    Paint,
    Shape,
    Stop,
    Stroke,
    Target,
)


def in_press_colours(drawing: Drawing, target: Target) -> Drawing:
    """The drawing with four components in each colour."""
    press = target.press or icc.press_profile()
    convert = icc.Converter("RGB", press, press)

    def colour(given: Colour) -> Colour:
        return convert(given) if any(given) else (0.0, 0.0, 0.0, 1.0)

    def paint(given: Paint) -> Paint:
        if isinstance(given, Flat):
            return given._replace(colour=colour(given.colour))
        return given._replace(stops=tuple(stop(each) for each in given.stops))

    def stop(given: Stop) -> Stop:
        return given._replace(colour=colour(given.colour))

    def stroke(given: Stroke) -> Stroke:
        return given._replace(paint=paint(given.paint))

    def part(given: Group | Shape) -> Group | Shape:
        if isinstance(given, Group):
            return given._replace(parts=tuple(map(part, given.parts)))
        return given._replace(
            fill=given.fill and paint(given.fill),
            stroke=given.stroke and stroke(given.stroke),
        )

    return drawing._replace(parts=tuple(map(part, drawing.parts)))
