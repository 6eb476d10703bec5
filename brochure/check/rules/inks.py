"""What becomes of colours on the press: spot inks are plates, the black of RGB is four inks."""

from __future__ import annotations

from typing import Final

from brochure.check.convert import Conversion
from brochure.check.finding import Place
from brochure.check.reopen import OpenFile
from brochure.check.rules.colour import intent_profiles
from brochure.check.spaces import PROCESS_INKS, Kind
from brochure.check.state import Colour, Painted, What
from brochure.check.walk import contents
from brochure.pictures.icc import press_profile

_NO_SPOTS: Final = frozenset([*PROCESS_INKS, "All", "None"])
_DARKEST: Final = 0.16  # of red, green and blue: what is meant as black
_NEUTRAL: Final = 0.04  # that they differ
_INK: Final = 0.02


def spots(file: OpenFile) -> None:
    """The inks beside the four: each is a plate, and paid for."""
    pages: dict[str, list[int]] = {}
    places: dict[str, Place] = {}
    for sheet, content in zip(file.sheets, contents(file), strict=True):
        for space, use in content.uses.items():
            if space.kind not in (Kind.SEPARATION, Kind.DEVICE_N):
                continue
            for ink in sorted(set(space.names) - _NO_SPOTS):
                seen = pages.setdefault(ink, [])
                places.setdefault(ink, use.place)
                if sheet.number not in seen:
                    seen.append(sheet.number)
    for ink, found in pages.items():
        file.notes.add("press/spot-ink", places[ink], ink=ink[:60], count=len(found))


def rgb_black(file: OpenFile) -> None:
    """Text in the black of screens, once a page: a conversion makes four inks of it."""
    for sheet, content in zip(file.sheets, contents(file), strict=True):
        black = [one for one in content.painted if _is_rgb_black(one)]
        if not black:
            continue
        inks = _converted(file, black[0].colour)
        if sum(tint > _INK for tint in inks) > 1:
            file.notes.add(
                "press/rgb-black",
                Place(sheet.number, sheet.placed(black[0].box), black[0].mark),
                count=len(black),
                ink=round(100 * sum(inks)),
            )


def _is_rgb_black(painted: Painted) -> bool:
    values, space = painted.colour.components, painted.colour.space
    return (
        painted.what is What.TEXT
        and not painted.invisible
        and (space.kind in (Kind.RGB, Kind.CAL_RGB) or (space.kind is Kind.ICC))
        and len(values) == 3
        and max(values) <= _DARKEST
        and max(values) - min(values) <= _NEUTRAL
    )


def _converted(file: OpenFile, colour: Colour) -> tuple[float, ...]:
    """The inks by the output intent, or by coated paper's profile where there is none."""
    profiles = [one for one in intent_profiles(file) if one[16:20] == b"CMYK"]
    return Conversion(profiles[0] if profiles else press_profile()).colour(colour.components)
