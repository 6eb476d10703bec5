"""What content.yaml says of typefaces → the cuts that take the place of the themes', or messages.

A family of one's own need not have every cut that a theme asks for: the nearest one stands in, and
that is said. Nothing of a cut is assumed: what it is, its own tables say.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from brochure.content.model import Brochure, Typefaces
from brochure.content.values import Text
from brochure.design.style import Face, Family
from brochure.diagnostics.model import Report
from brochure.pictures.files import read
from brochure.typeset.fonts import STYLES, OwnCut, examined

REGULAR = (400, False)
ITALIC_AWAY = 1000  # a weight's unit: another slant is farther than any weight


class _Given(NamedTuple):
    """A file that was given for a face: its bytes, and whether it has all weights."""

    face: Face
    file: Text
    data: bytes
    is_variable: bool


def own_cuts(
    content: Brochure, folder: Path, report: Report, *, allow_outside: bool = False
) -> Mapping[Face, OwnCut] | None:
    """The cuts by the faces that they stand for, none where the content names none; None where a
    file can't be used.
    """
    given: list[_Given] = []
    usable = True
    for face, file in _named(content.design.fonts):
        data = read(file, folder, report, allow_outside=allow_outside)
        found = None if data is None else _usable(face, file, data, report)
        usable = usable and found is not None
        if found is not None:
            given.append(found)
    if not usable:
        return None
    cuts: dict[Face, OwnCut] = {}
    for family in dict.fromkeys(one.face.family for one in given):
        cuts |= _family([one for one in given if one.face.family is family], family, report)
    return cuts


def _named(fonts: Typefaces) -> list[tuple[Face, Text]]:
    """The faces that files are given for."""
    found = []
    for family in (Family.SANS, Family.SERIF):
        for (weight, italic), style in STYLES.items():
            file = getattr(fonts, _key(family, style), None)
            if isinstance(file, Text):
                found.append((Face(family, weight, italic), file))
    return found


def _key(family: Family, style: str) -> str:
    """The field of a cut: `sans_semibold_italic`, of the regular one `sans`."""
    words = [] if style == STYLES[REGULAR] else re.findall("[A-Z][a-z]+", style)
    return "_".join([family.name, *words]).lower()


def _usable(face: Face, file: Text, data: bytes, report: Report) -> _Given | None:
    facts = examined(data)
    if facts.fault:
        report.add(f"font/{facts.fault}", file.span, file=file.value)
        return None
    return _Given(face, file, data, facts.is_variable)


def _family(given: list[_Given], family: Family, report: Report) -> dict[Face, OwnCut]:
    """A cut for every face of a family: its own, an instance of a variable one, or the nearest."""
    cuts, lacking = {}, []
    for weight, italic in STYLES:
        face = Face(family, weight, italic)
        nearest = min(given, key=lambda one: _away(one, face))
        cuts[face] = OwnCut(nearest.data, weight if nearest.is_variable else None)
        fits = nearest.face.italic == italic and (
            nearest.is_variable or nearest.face.weight == weight
        )
        if not fits:
            lacking.append(STYLES[weight, italic])
    if lacking:
        first = given[0].file
        name = family.name.lower()
        report.add("font/cuts", first.span, family=name, cuts=", ".join(lacking))
    return cuts


def _away(one: _Given, face: Face) -> tuple[int, int]:
    """How far a given cut is from a face; of two weights as near, the bolder."""
    slant = ITALIC_AWAY * (one.face.italic != face.italic)
    weight = 0 if one.is_variable else abs(one.face.weight - face.weight)
    return slant + weight, -one.face.weight
