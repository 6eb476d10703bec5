"""What content.yaml says of the sheet and its folds → the format, or messages.

The design's format, the keys `fold` and `paper` go in; what can't be folded so is said here, with
its place.
"""

from __future__ import annotations

from brochure.content.model import Brochure
from brochure.diagnostics.model import Report
from brochure.formats import Folded, Format, named
from brochure.geometry import to_mm
from brochure.languages import language as known

CREASED_FROM = 170.0
"""Grammes a square metre from which paper is creased before it is folded, or its fold breaks open
(auc-hamburg.de and druck-und-verpackungsmaterialien.com say so alike)."""

_ROUNDING = 0.01  # pt; a bound in millimetres is none in binary


def _read(sheet: Format | Folded, language: str) -> Format | Folded:
    if isinstance(sheet, Folded):
        return sheet._replace(from_right=known(language).right_to_left)
    return sheet


def sheet_of(brochure: Brochure, name: str, report: Report) -> Format | Folded | None:
    """The format of that name, its flap as wide as the author says; None where the flyer can't be
    folded so.
    """
    sheet, places = _read(named(name), brochure.language), brochure.places
    if isinstance(sheet, Folded) and brochure.design.pages != 1:
        report.add("fold/pages", places.get("design.pages"), format=name, panels=len(sheet.panels))
        return None
    if brochure.paper is not None and brochure.paper >= CREASED_FROM and isinstance(sheet, Folded):
        report.add("fold/crease", places.get("paper"), grammes=round(brochure.paper))
    flap = brochure.fold.flap
    if flap is None:
        return sheet
    span = places.get("fold.flap")
    if not isinstance(sheet, Folded) or sheet.flap is None:
        report.add("fold/no-flap", span, format=name)
        return sheet
    least, most = sheet.flaps()
    if not least - _ROUNDING <= flap <= most + _ROUNDING:
        report.add(
            "fold/flap",
            span,
            flap=round(to_mm(flap), 2),
            least=round(to_mm(least), 2),
            most=round(to_mm(most), 2),
        )
        return None
    return sheet.with_flap(flap)
