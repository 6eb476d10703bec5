"""Total ink, and whether the bleed is painted: measured on the rendered plates."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from brochure.check.finding import Place
from brochure.check.ink import SCALE, Heaviest, Separations, heaviest, separations, total
from brochure.check.reopen import OpenFile
from brochure.geometry import Rect, mm, to_mm

if TYPE_CHECKING:
    from PIL.Image import Image

_SQUARE = mm(3.87)  # its area is 15 mm²
_INKED = 255 * 0.04  # of one full ink: less is the edge of a pixel
_SHORTEST = mm(1)  # of ink along the trim that needs bleed
_INSIDE = 2  # pixels from the edge: nearer ones may be half covered
_EDGES = ("left", "top", "right", "bottom")


def ink(file: OpenFile) -> None:
    """The heaviest mean over 15 mm², and the heaviest pixel, against the limit."""
    limit = file.demands.ink_limit
    for page in separations(file):
        mean, peak = heaviest(page)
        if mean.percent > limit:
            _note(file, page, mean, "press/ink")
        elif peak.percent > limit + file.demands.peak_tolerance:
            _note(file, page, peak, "press/ink-peak")


def _note(file: OpenFile, page: Separations, found: Heaviest, id: str) -> None:
    trim = page.sheet.trim
    half = _SQUARE / 2
    rect = Rect(found.x - trim[0] - half, trim[3] - found.y - half, _SQUARE, _SQUARE)
    place = Place(page.sheet.number, rect)
    file.notes.add(id, place, ink=round(found.percent, 1), limit=round(file.demands.ink_limit))


def bleed(file: OpenFile) -> None:
    """Where ink touches the trim, it goes on to the edge of the bleed."""
    for page in separations(file):
        sums = total(page.plates)
        if sums is None:
            continue
        if "/TrimBox" not in page.sheet.object and "/ArtBox" not in page.sheet.object:
            _at_the_edge(file, page, sums)
            continue
        for edge in _EDGES:
            for rect in _uncovered(page, sums, edge):
                width = max(rect.width, rect.height)
                place = Place(page.sheet.number, rect)
                file.notes.add("press/bleed-bare", place, edge=edge, length=round(to_mm(width)))


def _uncovered(page: Separations, sums: Image, edge: str) -> Iterator[Rect]:
    """Stretches of the trim's edge with ink inside and none at the edge of the bleed."""
    sheet = page.sheet
    trim, box = sheet.trim, page.box
    at = {
        "left": (trim[0] - box[0]) * SCALE,
        "top": (box[3] - trim[3]) * SCALE,
        "right": (trim[2] - box[0]) * SCALE,
        "bottom": (box[3] - trim[1]) * SCALE,
    }
    last = {"left": 0, "top": 0, "right": sums.width - 1, "bottom": sums.height - 1}[edge]
    inward = 2 if edge in ("left", "top") else -3
    outward = 1 if edge in ("left", "top") else -1
    inside, outside = _line(sums, edge, round(at[edge]) + inward), _line(sums, edge, last + outward)
    if abs(at[edge] - last) < 3:  # no bleed here: the box is another rule's
        return
    low, high = ("top", "bottom") if edge in ("left", "right") else ("left", "right")
    first, end = round(at[low]), round(at[high])
    start = None
    for place in range(max(0, first), min(end, len(inside) - 1) + 1):
        # Less ink is no fault: a picture may be dark at the trim and light beyond it.
        bare = place < end and inside[place] > _INKED >= outside[place]
        if bare and start is None:
            start = place
        elif not bare and start is not None:
            if (place - start) / SCALE >= _SHORTEST:
                yield _strip(page, edge, start / SCALE, place / SCALE)
            start = None


def _at_the_edge(file: OpenFile, page: Separations, sums: Image) -> None:
    """Without a trim box the page is the sheet: ink at its edge has no bleed."""
    reached = {edge: _inked(sums, edge) for edge in _EDGES}
    longest = max(reached, key=lambda edge: reached[edge])
    if reached[longest] >= _SHORTEST:
        edges = [edge for edge in _EDGES if reached[edge] >= _SHORTEST]
        place = Place(page.sheet.number)
        length = round(to_mm(reached[longest]))
        file.notes.add("press/edge-ink", place, edges=", ".join(edges), length=length)


def _inked(sums: Image, edge: str) -> float:
    """How long ink runs along an edge of the page, in points."""
    last = sums.width - 1 if edge == "right" else sums.height - 1 if edge == "bottom" else 0
    inward = -_INSIDE if edge in ("right", "bottom") else _INSIDE
    return sum(level > _INKED for level in _line(sums, edge, last + inward)) / SCALE


def _line(sums: Image, edge: str, at: int) -> list[int]:
    if edge in ("left", "right"):
        at = min(max(at, 0), sums.width - 1)
        box = (at, 0, at + 1, sums.height)
    else:
        at = min(max(at, 0), sums.height - 1)
        box = (0, at, sums.width, at + 1)
    data = sums.crop(box).tobytes()
    return list(memoryview(data).cast("i"))


def _strip(page: Separations, edge: str, start: float, end: float) -> Rect:
    """The bare stretch of bleed, from the top left of the trim box."""
    trim, box = page.sheet.trim, page.box
    left, top = box[0] - trim[0], trim[3] - box[3]
    width, height = trim[2] - trim[0], trim[3] - trim[1]
    match edge:
        case "left":
            return Rect(left, top + start, -left, end - start)
        case "right":
            return Rect(width, top + start, box[2] - trim[2], end - start)
        case "top":
            return Rect(left + start, top, end - start, -top)
    return Rect(left + start, height, end - start, trim[1] - box[1])
