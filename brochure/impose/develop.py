"""Pictures made ready for the size at which they stand on the sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from brochure.compose.page import ArtItem, Item, Page, PictureItem
from brochure.diagnostics.model import Report
from brochure.impose.sheets import Imposition, Placement
from brochure.pictures.model import Code, Picture

if TYPE_CHECKING:
    from brochure.pictures.load import Intake


def developed(imposition: Imposition, intake: Intake | None, report: Report) -> Imposition:
    """The sheets with their pictures; one that turns out to be damaged is reported and left out.

    `intake` may be None where there are only QR codes.
    """
    sheets = []
    for sheet in imposition.sheets:
        placements = [_developed(one, intake, report) for one in sheet.placements]
        sheets.append(sheet._replace(placements=tuple(placements)))
    return imposition._replace(sheets=tuple(sheets))


def _developed(placement: Placement, intake: Intake | None, report: Report) -> Placement:
    face: Page = placement.face
    items: list[Item] = []
    for item in face.items:
        if not isinstance(item, ArtItem):
            items.append(item)
            continue
        picture = _picture(item, intake, report)
        if picture is not None:
            items.append(PictureItem(item.rect, picture, item.owner, item.subject.span))
    return placement._replace(face=face._replace(items=tuple(items)))


def _picture(item: ArtItem, intake: Intake | None, report: Report) -> Picture | None:
    original = item.subject.original
    if isinstance(original, Code):
        return original
    from brochure.pictures.load import prepared  # noqa: PLC0415

    assert intake is not None
    return prepared(original, item.rect.width, intake, report, crop=item.crop)
