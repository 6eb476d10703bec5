"""The sheet around the trim box: bleed, slug, and the printer's marks in the slug.

The page's size and the printing condition go in; boxes (ISO 32000-1, 14.11.2) and operators come
out. Everything here is PDF's way up, from the lower left corner of the media box.
"""

from __future__ import annotations

from typing import NamedTuple

from brochure.geometry import Rect, mm
from brochure.paint.condition import Condition
from brochure.paint.objects import array, number

_SLUG = mm(11)  # outside of the bleed, where marks stand
_GAP = mm(1)  # between bleed and marks
_LENGTH = mm(5)  # of a crop mark
_WEIGHT = 0.25  # points
_PATCH = mm(5)  # of the colour bar
_RADIUS = mm(2)  # of a registration mark
_CIRCLE = 0.5523  # what makes four Bézier curves a circle
_AT_EDGE = 0.02  # points: what reaches the trim but for rounding

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


class PressSheet(NamedTuple):
    """A page on its sheet; lengths in points."""

    width: float
    height: float
    condition: Condition

    @property
    def margin(self) -> float:
        """From the edge of the sheet to the trim."""
        return self.condition.bleed + (_SLUG if self.condition.marks else 0.0)

    @property
    def size(self) -> tuple[float, float]:
        """The media box."""
        return self.width + 2 * self.margin, self.height + 2 * self.margin

    def boxes(self) -> dict[str, str]:
        """Trim box and bleed box, as the page says them."""
        margin, bleed = self.margin, self.condition.bleed
        trim = (margin, margin, margin + self.width, margin + self.height)
        outer = (trim[0] - bleed, trim[1] - bleed, trim[2] + bleed, trim[3] + bleed)
        return {"TrimBox": array(map(number, trim)), "BleedBox": array(map(number, outer))}

    def into_bleed(self, rect: Rect) -> Rect:
        """A ground, from the top left of the trim box, painted on where it reaches the trim."""
        bleed = self.condition.bleed
        left = rect.x - bleed if rect.x <= _AT_EDGE else rect.x
        top = rect.y - bleed if rect.y <= _AT_EDGE else rect.y
        right = rect.right + bleed if rect.right >= self.width - _AT_EDGE else rect.right
        bottom = rect.bottom + bleed if rect.bottom >= self.height - _AT_EDGE else rect.bottom
        return Rect(left, top, right - left, bottom - top)

    def marks(self) -> list[str]:
        """Crop and registration marks in every ink, and the colour bar; none unless asked for."""
        if not self.condition.marks:
            return []
        start = self.condition.bleed + _GAP
        corners = [
            line
            for x, outward in ((0.0, -1), (self.width, 1))
            for y, upward in ((0.0, -1), (self.height, 1))
            for line in (
                _line((x + outward * start, y), (x + outward * (start + _LENGTH), y)),
                _line((x, y + upward * start), (x, y + upward * (start + _LENGTH))),
            )
        ]
        middle = start + _LENGTH / 2
        targets = [
            *_target(-middle, self.height / 2),
            *_target(self.width + middle, self.height / 2),
            *_target(self.width / 2, self.height + middle),
        ]
        head = ["/Artifact<</Type/Page>>BDC", "q", f"/All CS 1 SCN {_WEIGHT} w"]
        return [*head, *corners, *targets, "Q", *self._bar(start), "EMC"]

    def _bar(self, start: float) -> list[str]:
        side = number(_PATCH)
        x, y = self.width / 2 - len(_PATCHES) / 2 * _PATCH, -start - _PATCH
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
