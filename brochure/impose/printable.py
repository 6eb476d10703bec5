"""The white that an office printer leaves: grounds, rules and pictures end before it, evenly.

A printer would cut them where its rollers are, each at another place. Edges to fold by are within
the sheet: there nothing ends.
"""

from __future__ import annotations

from brochure.compose.page import ArtItem, FillItem, Item, Page, RuleItem
from brochure.formats import Border, Edge
from brochure.geometry import Rect, mm

UNPRINTABLE = mm(5)
"""What most office printers leave white along each edge of the paper."""


def kept_white(page: Page) -> Page:
    """The face with white along its cut edges; no text is touched."""
    area = printable(page)
    items = [kept for item in page.items if (kept := _kept(item, area)) is not None]
    return page._replace(items=tuple(items))


def printable(page: Page) -> Rect:
    """The part of a face that a printer reaches."""
    border = page.panel.border if page.panel is not None else Border()
    left, top, right, bottom = (UNPRINTABLE if edge is Edge.TRIM else 0.0 for edge in border)
    return Rect(left, top, page.width - left - right, page.height - top - bottom)


def _kept(item: Item, area: Rect) -> Item | None:
    match item:
        case FillItem(rect):
            kept = _shared(rect, area)
            return item._replace(rect=kept) if kept is not None else None
        case RuleItem(x, y, length):
            line = _shared(Rect(x, y, length, 0.0), area)
            return item._replace(x=line.x, length=line.width) if line is not None else None
        case ArtItem():
            return _cropped(item, area)
        case _:
            return item


def _shared(one: Rect, other: Rect) -> Rect | None:
    """What two rectangles have in common; None for nothing."""
    left, top = max(one.x, other.x), max(one.y, other.y)
    right, bottom = min(one.right, other.right), min(one.bottom, other.bottom)
    if (left, top, right, bottom) == (one.x, one.y, one.right, one.bottom):
        return one  # as it is, without rounding
    return Rect(left, top, right - left, bottom - top) if right > left and bottom >= top else None


def _cropped(item: ArtItem, area: Rect) -> ArtItem | None:
    rect = _shared(item.rect, area)
    if rect is None or not rect.height:
        return None
    across, down = item.crop.width / item.rect.width, item.crop.height / item.rect.height
    crop = Rect(
        item.crop.x + (rect.x - item.rect.x) * across,
        item.crop.y + (rect.y - item.rect.y) * down,
        rect.width * across,
        rect.height * down,
    )
    return item._replace(rect=rect, crop=crop)
