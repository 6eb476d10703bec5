"""What reaches the trim edge goes on into the bleed: a ground as it is, a picture with what was cut
off there. Edges to fold by have no bleed: beyond them is the next panel.

Faces go in and come out; lengths are points from the top left of the trim box, y down.
"""

from __future__ import annotations

from brochure.compose.page import ArtItem, FillItem, Item, Page
from brochure.formats import Border, Edge
from brochure.geometry import Rect

AT_EDGE = 0.02
"""Points: what reaches the trim but for rounding."""


def spread(page: Page, bleed: float) -> Page:
    """The page with its grounds and pictures spread into a bleed."""
    if not bleed:
        return page
    return page._replace(items=tuple([_spread(item, page, bleed) for item in page.items]))


def _spread(item: Item, page: Page, bleed: float) -> Item:
    match item:
        case FillItem():
            return item._replace(rect=past_trim(item.rect, page, bleed))
        case ArtItem():
            return art_past_trim(item, page, bleed)
        case _:
            return item


def past_trim(rect: Rect, page: Page, bleed: float) -> Rect:
    """A rectangle that goes on where it reaches the trim."""
    border = page.panel.border if page.panel is not None else Border()
    reached = (
        rect.x <= AT_EDGE,
        rect.y <= AT_EDGE,
        rect.right >= page.width - AT_EDGE,
        rect.bottom >= page.height - AT_EDGE,
    )
    left, top, right, bottom = (
        bleed if at and edge is Edge.TRIM else 0.0 for at, edge in zip(reached, border, strict=True)
    )
    width, height = left + rect.width + right, top + rect.height + bottom
    return Rect(rect.x - left, rect.y - top, width, height)


def art_past_trim(item: ArtItem, page: Page, bleed: float) -> ArtItem:
    """A picture made larger by what reaches past the trim, from that part of it that was cropped.

    Where too little was, all of the picture is enlarged: it covers the bleed, undistorted.
    """
    rect, crop = item.rect, item.crop
    grown = past_trim(rect, page, bleed)
    if grown == rect:
        return item
    across, down = crop.width / rect.width, crop.height / rect.height
    part = min(1.0, 1 / (grown.width * across), 1 / (grown.height * down))
    wide, high = part * grown.width * across, part * grown.height * down
    left, top = rect.x - grown.x, rect.y - grown.y
    sides = left / grown.width, (grown.right - rect.right) / grown.width
    ends = top / grown.height, (grown.bottom - rect.bottom) / grown.height
    focus = item.subject.focus
    x = _begun(crop.x - left * across, wide, focus.x, sides)
    y = _begun(crop.y - top * down, high, focus.y, ends)
    return item._replace(rect=grown, crop=Rect(x, y, wide, high))


def _begun(wanted: float, shown: float, focus: float, beyond: tuple[float, float]) -> float:
    """Where the part `shown` of a picture's side begins: as near to `wanted` as the picture allows
    and its focus stays on the page. `beyond` are the shares of the part that are cut off.
    """
    before, after = beyond
    begun = max(min(wanted, focus - before * shown), focus - (1 - after) * shown)
    return min(max(begun, 0.0), 1 - shown)
