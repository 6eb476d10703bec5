"""Page boxes and what the viewer is told of them (ISO 32000-1, 14.11.2)."""

from __future__ import annotations

from collections import Counter

from brochure.check.finding import Place
from brochure.check.reopen import (
    Box,
    OpenFile,
    Sheet,
    box,
    entry,
    inherited,
    named,
    number,
)
from brochure.geometry import mm, to_mm

SHORTEST, LONGEST = 3, 14_400  # units
_TOLERANCE = 0.01  # points
_ROUNDED = 3.0  # points that sizes may differ: A4 is rounded in many ways
_FLAP = mm(4)  # that a panel may be narrower, which is folded in between others
_BLEED_TOLERANCE = 0.3  # points: a tenth of a millimetre that rounding costs


def boxes(file: OpenFile) -> None:
    """Every page's trim box, in its bleed box, in its media box."""
    for sheet in file.sheets:
        place = Place(sheet.number)
        page = sheet.object
        if ("/TrimBox" in page) == ("/ArtBox" in page):
            what = "both a TrimBox and an ArtBox" if "/TrimBox" in page else "no TrimBox"
            file.notes.add("press/trim-box", place, what=what)
            continue
        if box(page.get("/TrimBox")) is None and box(page.get("/ArtBox")) is None:
            file.notes.add("press/trim-box", place, what="a TrimBox without area")
            continue
        for inner, outer, what in _pairs(sheet):
            if not _inside(inner, outer):
                file.notes.add("press/boxes", place, what=what)
        least = _margin(sheet)
        if _inside(sheet.trim, sheet.bleed) and least < file.demands.bleed - _BLEED_TOLERANCE:
            file.notes.add(
                "press/bleed",
                place,
                found=round(to_mm(max(0.0, least)), 2),
                wanted=round(to_mm(file.demands.bleed), 2),
            )


def _pairs(sheet: Sheet) -> list[tuple[Box, Box, str]]:
    pairs = [
        (sheet.trim, sheet.bleed, "the trim box reaches out of the bleed box"),
        (sheet.bleed, sheet.media, "the bleed box reaches out of the media box"),
    ]
    if "/CropBox" in sheet.object:
        pairs.append((sheet.trim, sheet.crop, "the trim box reaches out of the crop box"))
    return pairs


def _inside(inner: Box, outer: Box) -> bool:
    return (
        inner[0] >= outer[0] - _TOLERANCE
        and inner[1] >= outer[1] - _TOLERANCE
        and inner[2] <= outer[2] + _TOLERANCE
        and inner[3] <= outer[3] + _TOLERANCE
    )


def _margin(sheet: Sheet) -> float:
    trim, bleed = sheet.trim, sheet.bleed
    return min(trim[0] - bleed[0], trim[1] - bleed[1], bleed[2] - trim[2], bleed[3] - trim[3])


def sizes(file: OpenFile) -> None:
    """Boxes of 3 to 14,400 units a side (ISO 19005-2, 6.1.13)."""
    for sheet in file.sheets:
        for key in ("/MediaBox", "/CropBox", "/TrimBox", "/BleedBox", "/ArtBox"):
            found = box(inherited(sheet.object, key))
            sides = (found[2] - found[0], found[3] - found[1]) if found else ()
            for side in sides:
                if not SHORTEST <= side <= LONGEST:
                    file.notes.add(
                        "file/limit",
                        Place(sheet.number),
                        what=f"units on a side of {key[1:]}",
                        found=round(side),
                        allowed=f"{SHORTEST} to {LONGEST}",
                    )


def formats(file: OpenFile) -> None:
    """Pages of other sizes than the first, and pages that are turned and others not."""
    turns = [int(number(inherited(one.object, "/Rotate")) or 0) % 360 for one in file.sheets]
    usual = Counter(turns).most_common(1)[0][0]
    first = _seen_size(file.sheets[0], turns[0])
    for sheet, turn in zip(file.sheets, turns, strict=True):
        size, place = _seen_size(sheet, turn), Place(sheet.number)
        narrower, shorter = (abs(one - other) for one, other in zip(size, first, strict=True))
        if narrower > _FLAP + _TOLERANCE or shorter > _ROUNDED:
            file.notes.add(
                "page/size",
                place,
                width=round(to_mm(size[0])),
                height=round(to_mm(size[1])),
                first_width=round(to_mm(first[0])),
                first_height=round(to_mm(first[1])),
            )
        if turn != usual:
            file.notes.add("page/turned", place, turn=turn, usual=usual)


def _seen_size(sheet: Sheet, turn: int) -> tuple[float, float]:
    """Width and height of the finished page as it is looked at, in points."""
    unit = number(entry(sheet.object, "/UserUnit")) or 1.0
    width, height = (unit * (sheet.trim[n + 2] - sheet.trim[n]) for n in (0, 1))
    return (height, width) if turn in (90, 270) else (width, height)


def viewer(file: OpenFile) -> None:
    """Printing must not be cut to another box than bleed or media."""
    preferences = entry(file.root, "/ViewerPreferences")
    for key in ("/ViewArea", "/ViewClip", "/PrintArea", "/PrintClip"):
        found = named(entry(preferences, key))
        if found not in ("", "MediaBox", "BleedBox"):
            file.notes.add("press/viewer-box", key=key[1:], box=found[:40])


def presentation(file: OpenFile) -> None:
    """Slide shows and preseparated pages."""
    found = [
        key
        for sheet in file.sheets
        for key in ("/PresSteps", "/SeparationInfo")
        if key in sheet.object
    ]
    if entry(file.root, "/Names", "/AlternatePresentations") is not None:
        found.append("/AlternatePresentations")
    for key in found:
        file.notes.add("press/presentation", key=key[1:])
