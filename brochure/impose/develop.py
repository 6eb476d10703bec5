"""Pictures made ready for the size at which they stand.

One that reaches the trim edge goes on into the bleed with what was cut off there, where the sheet
has a bleed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from brochure.compose.page import ArtItem, Document, Item, Page, PictureItem
from brochure.diagnostics.model import Report
from brochure.geometry import Rect
from brochure.pictures.model import Code, Picture

if TYPE_CHECKING:
    from brochure.pictures.load import Intake

AT_EDGE = 0.02  # points: what reaches the trim but for rounding


def developed(
    document: Document, intake: Intake | None, report: Report, *, bleed: float = 0.0
) -> Document:
    """The document with its pictures; one that turns out to be damaged is reported and left out.

    `intake` may be None where there are only QR codes. `bleed` is in points.
    """
    pages = tuple(_developed(page, intake, report, bleed) for page in document.pages)
    return document._replace(pages=pages)


def _developed(page: Page, intake: Intake | None, report: Report, bleed: float) -> Page:
    items: list[Item] = []
    for item in page.items:
        if not isinstance(item, ArtItem):
            items.append(item)
            continue
        shown = into_bleed(item, page, bleed) if bleed else item
        picture = _picture(shown, intake, report)
        if picture is not None:
            items.append(PictureItem(shown.rect, picture, item.owner, item.subject.span))
    return page._replace(items=tuple(items))


def into_bleed(item: ArtItem, page: Page, bleed: float) -> ArtItem:
    """A picture made larger by what reaches past the trim, from that part of it that was cropped.

    Where too little was, all of the picture is enlarged: it covers the bleed, undistorted.
    """
    rect, crop = item.rect, item.crop
    left = bleed if rect.x <= AT_EDGE else 0.0
    top = bleed if rect.y <= AT_EDGE else 0.0
    right = bleed if rect.right >= page.width - AT_EDGE else 0.0
    bottom = bleed if rect.bottom >= page.height - AT_EDGE else 0.0
    width, height = left + rect.width + right, top + rect.height + bottom
    if (width, height) == (rect.width, rect.height):
        return item
    across, down = crop.width / rect.width, crop.height / rect.height
    part = min(1.0, 1 / (width * across), 1 / (height * down))
    wide, high = part * width * across, part * height * down
    x = min(max(crop.x - left * across, 0.0), 1 - wide)
    y = min(max(crop.y - top * down, 0.0), 1 - high)
    grown = Rect(rect.x - left, rect.y - top, width, height)
    return item._replace(rect=grown, crop=Rect(x, y, wide, high))


def _picture(item: ArtItem, intake: Intake | None, report: Report) -> Picture | None:
    original = item.subject.original
    if isinstance(original, Code):
        return original
    from brochure.pictures.load import prepared  # noqa: PLC0415

    assert intake is not None
    return prepared(original, item.rect.width, intake, report, crop=item.crop)
