"""Pictures made ready for the size at which they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from brochure.compose.page import ArtItem, Document, Item, Page, PictureItem
from brochure.diagnostics.model import Report
from brochure.pictures.model import Code, Picture

if TYPE_CHECKING:
    from brochure.pictures.load import Intake


def developed(document: Document, intake: Intake | None, report: Report) -> Document:
    """The document with its pictures; one that turns out to be damaged is reported and left out.

    `intake` may be None where there are only QR codes.
    """
    pages = tuple(_developed(page, intake, report) for page in document.pages)
    return document._replace(pages=pages)


def _developed(page: Page, intake: Intake | None, report: Report) -> Page:
    items: list[Item] = []
    for item in page.items:
        if not isinstance(item, ArtItem):
            items.append(item)
        elif (picture := _picture(item, intake, report)) is not None:
            items.append(PictureItem(item.rect, picture, item.owner, item.subject.span))
    return page._replace(items=tuple(items))


def _picture(item: ArtItem, intake: Intake | None, report: Report) -> Picture | None:
    original = item.subject.original
    if isinstance(original, Code):
        return original
    from brochure.pictures.load import prepared  # noqa: PLC0415

    assert intake is not None
    return prepared(original, item.rect.width, intake, report, crop=item.crop)
