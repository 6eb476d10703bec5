"""The looks of a flyer: a line for each. Data; no stage is known here but by the name of a module.

`design.theme`, `brochure themes`, the reference and the schema take their choice from it, and
design makes the look that was chosen.
"""

from typing import NamedTuple


class Look(NamedTuple):
    """The name that `design.theme` gives it, what it is like in a line, and where its class is and
    the drawing of its panels (`module:name`, as entry points are written).
    """

    name: str
    line: str
    place: str
    panels: str


LOOKS = {
    look.name: look
    for look in (
        Look(
            "editorial",
            "an axis page: quiet, prints on anything",
            "brochure.design.editorial:Editorial",
            "brochure.design.editorial.panels:DRAWING",
        ),
        Look(
            "bold",
            "field, flag and sill: a strong coloured front",
            "brochure.design.bold:Bold",
            "brochure.design.bold.panels:DRAWING",
        ),
        Look(
            "plakat",
            "a full ground and a headline as large as the page: one word to ninety",
            "brochure.design.plakat:PLAKAT",
            "brochure.design.plakat:FOLDED_PLAKAT",
        ),
        Look(
            "programm",
            "a rail of dates and a strip of picture: evenings, series, courses",
            "brochure.design.programm:PROGRAMM",
            "brochure.design.programm:FOLDED_PROGRAMM",
        ),
    )
}
"""By name; the first is the one without a choice."""
