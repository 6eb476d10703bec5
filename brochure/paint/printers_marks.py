"""The printer's marks in the slug: crop, fold and registration marks, and the colour bar.

A sheet goes in, operators come out, y up from the lower left corner of the trim box.
"""

from __future__ import annotations

from itertools import pairwise

from brochure.geometry import mm
from brochure.impose.sheets import Sheet
from brochure.paint.objects import number

_GAP = mm(1)  # between bleed and marks
_LENGTH = mm(5)  # of a crop mark
_WEIGHT = 0.25  # points
_PATCH = mm(5)  # of the colour bar
_RADIUS = mm(2)  # of a registration mark
_DASH = mm(0.8)  # and the gap behind it, of a fold mark
_CIRCLE = 0.5523  # what makes four Bézier curves a circle

_PATCHES = (
    "1 0 0 0 k",
    "0 1 0 0 k",
    "0 0 1 0 k",
    "0 0 0 1 k",
    "1 1 0 0 k",
    "0 1 1 0 k",
    "1 0 1 0 k",
    "0 0 0 0.5 k",
)


def printers_marks(sheet: Sheet) -> list[str]:
    """Crop, fold and registration marks in every ink, and the colour bar."""
    trim = sheet.trim
    width, height = trim.right - trim.left, trim.top - trim.bottom
    start = trim.left - sheet.bleed.left + _GAP
    corners = [
        line
        for x, outward in ((0.0, -1), (width, 1))
        for y, upward in ((0.0, -1), (height, 1))
        for line in (
            _line((x + outward * start, y), (x + outward * (start + _LENGTH), y)),
            _line((x, y + upward * start), (x, y + upward * (start + _LENGTH))),
        )
    ]
    middle, clear = start + _LENGTH / 2, _clear(sheet)
    targets = [
        *_target(-middle, height / 2),
        *_target(width + middle, height / 2),
        *_target(clear, height + middle),
    ]
    head = ["/Artifact<</Type/Page>>BDC", "q", f"/All CS 1 SCN {_WEIGHT} w"]
    folds = _folds(sheet, height, start)
    return [*head, *corners, *targets, *folds, "Q", *_bar(clear, start), "EMC"]


def _folds(sheet: Sheet, height: float, start: float) -> list[str]:
    """A dashed line at the head and the foot of each fold."""
    lines = [
        _line((guide - sheet.trim.left, y), (guide - sheet.trim.left, y + _LENGTH))
        for guide in sheet.guides
        for y in (-start - _LENGTH, height + start)
    ]
    return [f"[{number(_DASH)}] 0 d", *lines] if lines else []


def _clear(sheet: Sheet) -> float:
    """The middle of the sheet, or of the panel next to it: no mark lies on that of a fold."""
    width = sheet.trim.right - sheet.trim.left
    edges = (0.0, *(guide - sheet.trim.left for guide in sheet.guides), width)
    middles = [(one + other) / 2 for one, other in pairwise(edges)]
    return min(middles, key=lambda middle: abs(middle - width / 2))


def _bar(middle: float, start: float) -> list[str]:
    side = number(_PATCH)
    x, y = middle - len(_PATCHES) / 2 * _PATCH, -start - _PATCH
    patches = [
        f"{colour} {number(x + index * _PATCH)} {number(y)} {side} {side} re f"
        for index, colour in enumerate(_PATCHES)
    ]
    return ["q", *patches, "Q"]


def _line(start: tuple[float, float], end: tuple[float, float]) -> str:
    return f"{number(start[0])} {number(start[1])} m {number(end[0])} {number(end[1])} l S"


def _target(x: float, y: float) -> list[str]:
    """A registration mark: a circle and a cross."""
    radius, pull = _RADIUS, _RADIUS * _CIRCLE
    curves = [
        (radius, pull, pull, radius, 0, radius),
        (-pull, radius, -radius, pull, -radius, 0),
        (-radius, -pull, -pull, -radius, 0, -radius),
        (pull, -radius, radius, -pull, radius, 0),
    ]
    parts = [f"{number(x + radius)} {number(y)} m"]
    for curve in curves:
        points = [number(part + (y if at % 2 else x)) for at, part in enumerate(curve)]
        parts.append(f"{' '.join(points)} c")
    cross = radius * 1.2
    return [
        " ".join([*parts, "s"]),
        _line((x - cross, y), (x + cross, y)),
        _line((x, y - cross), (x, y + cross)),
    ]
