"""Pictures made ready for the size at which they stand."""

from __future__ import annotations

from brochure.compose.page import ArtItem, Document, Item, Page, PictureItem
from brochure.diagnostics.model import Report
from brochure.pictures.load import Intake, prepared
from brochure.pictures.model import Code, Picture


def developed(document: Document, intake: Intake, report: Report) -> Document:
    """The document with its pictures; one that turns out to be damaged is reported and left out."""
    pages = tuple(_developed(page, intake, report) for page in document.pages)
    return document._replace(pages=pages)


def _developed(page: Page, intake: Intake, report: Report) -> Page:
    items: list[Item] = []
    for item in page.items:
        if not isinstance(item, ArtItem):
            items.append(item)
        elif (picture := _picture(item, intake, report)) is not None:
            items.append(PictureItem(item.rect, picture, item.owner, item.subject.span))
    return page._replace(items=tuple(items))


def _picture(item: ArtItem, intake: Intake, report: Report) -> Picture | None:
    original = item.subject.original
    if isinstance(original, Code):
        return original
    return prepared(original, item.rect.width, intake, report, crop=item.crop)
