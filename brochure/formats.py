"""The formats of a flyer: on which paper. Data; a look is drawn on a face of any of these sides.

Lengths are points; sides are the trim's (ISO 216 for A, DIN 678 for the sheet that fills a DL
envelope, ANSI/ASME Y14.1 for letter).
"""

from typing import NamedTuple

from brochure.geometry import mm


class Format(NamedTuple):
    """A face's name and its sides in points."""

    name: str
    width: float
    height: float


A4 = Format("a4", mm(210), mm(297))
A5 = Format("a5", mm(148), mm(210))
DL = Format("dl", mm(105), mm(210))
LETTER = Format("letter", mm(215.9), mm(279.4))

FORMATS = {one.name: one for one in (A4, A5, DL, LETTER)}
"""What is drawn, by the name that `design.format` gives it."""
