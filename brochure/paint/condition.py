"""What a press file is made for: the printing condition, the bleed, marks, and inks asked for.

Values only. Where they come from (content.yaml, a file of the user's) is decided by the driver.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from brochure.colour import Rgb
from brochure.geometry import mm

Cmyk = tuple[float, float, float, float]
"""Cyan, magenta, yellow, black: shares of full ink, from 0 to 1."""

BUILT_IN = "FOGRA39"
REGISTRY = "http://www.color.org"  # ICC's list of characterised printing conditions


class Ink(NamedTuple):
    """An ink or a mixture that somebody asked for by name: `spot` is None for process inks."""

    cmyk: Cmyk
    spot: str | None = None


class Condition(NamedTuple):
    """A printing condition and what is asked for beside it; lengths in points.

    `icc` is the profile, `name` the condition's. `given` are the inks that the author wrote for a
    colour of the screen.
    """

    icc: bytes
    name: str = BUILT_IN
    bleed: float = mm(3)
    marks: bool = False
    rich_black: bool = False
    given: Mapping[Rgb, Ink] = {}
