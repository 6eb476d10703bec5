"""Contents that nobody drew: each is composed as the verdict at its head says, in both themes.

`python -m support.contact_sheet` in tests/ writes all of them as one picture to look at.
"""

from __future__ import annotations

from itertools import combinations
from typing import NamedTuple

import pytest

from brochure.compose.page import Document, TextItem
from brochure.content.model import Brochure
from brochure.diagnostics.catalogue import SEVERITIES
from brochure.diagnostics.model import Report, Severity
from brochure.geometry import mm
from conftest import Judged
from support.cases import CASES, THEMES, case_text, verdict
from support.flyers import composed, content, pdf_of
from support.readback import check_marks

LIVE_AREA = {"editorial": mm(5), "bold": mm(10)}  # least distance of text from the trim edge
COLUMN_GAP = mm(2.5)  # least distance of texts of different elements that stand side by side
CAPS, DESCENT = 0.66, 0.18  # em
LOW = 0.15  # em; as high is a low quotation mark
SIDE_BEARING = 0.05  # em; white left of the ink of most letters
ROUNDING = 0.01  # pt


class Box(NamedTuple):
    """Where the letters of a stretch of text stand: capitals' height and common descenders."""

    left: float
    top: float
    right: float
    bottom: float
    item: TextItem

    def meets(self, other: Box, apart: float = 0.0) -> bool:
        """Whether two boxes overlap, or stand side by side closer than `apart`."""
        side_by_side = self.left < other.right + apart and other.left < self.right + apart
        return side_by_side and self.top < other.bottom and other.top < self.bottom


def boxes(document: Document, page: int) -> list[Box]:
    found = []
    for item in document.pages[page].items:
        text = "".join(item.shaped.texts).strip() if isinstance(item, TextItem) else ""
        if isinstance(item, TextItem) and text:
            caps = LOW if text in "„‚" else CAPS
            top, bottom = item.y - caps * item.size, item.y + DESCENT * item.size
            left = item.x + SIDE_BEARING * item.size
            found.append(Box(left, top, item.x + item.width - ROUNDING, bottom, item))
    return found


@pytest.fixture(
    scope="module", params=[(name, theme) for name in CASES for theme in THEMES], ids=str
)
def case(request: pytest.FixtureRequest) -> tuple[str, str, Brochure, Document, Report]:
    name, theme = request.param
    brochure = content(case_text(name, theme))
    document, _, report = composed(brochure)
    return name, theme, brochure, document, report


Case = tuple[str, str, Brochure, Document, Report]


def errors(report: Report) -> list[str]:
    return [
        f"overset {dict(one.parameters).get('block')}" if one.id == "type/overset" else one.id
        for one in report
        if SEVERITIES[one.id] is Severity.ERROR
    ]


def test_the_verdict_is_the_one_that_was_written_before(case: Case) -> None:
    name, theme, _, document, report = case
    found = errors(report)
    if not found:
        found = ["composed" if len(document.pages) == 1 else "composed on two pages"]
    assert found == [verdict(name, theme)]


def test_no_text_meets_another(case: Case) -> None:
    name, theme, _, document, _ = case
    if verdict(name, theme).startswith("overset"):
        pytest.skip("overset: only a draft shows it")
    for page in range(len(document.pages)):
        for one, other in combinations(boxes(document, page), 2):
            apart = 0.0 if one.item.owner == other.item.owner else COLUMN_GAP
            level = abs(one.item.y - other.item.y) < 0.01
            assert not one.meets(other, apart if level and not _hung(one, other) else 0.0), (
                "".join(one.item.shaped.texts),
                "".join(other.item.shaped.texts),
            )


def _hung(one: Box, other: Box) -> bool:
    """Whether one of them is a mark or label, which stands close to its text."""
    return any(len("".join(box.item.shaped.texts).strip()) <= 3 for box in (one, other)) or (
        isinstance(one.item.owner, int)
        and isinstance(other.item.owner, int)
        and abs(one.item.owner - other.item.owner) == 1
        and one.item.size == other.item.size
    )


def test_all_text_stands_inside_the_live_area(case: Case) -> None:
    name, theme, _, document, _ = case
    if verdict(name, theme).startswith("overset"):
        pytest.skip("overset: only a draft shows it")
    least = LIVE_AREA[theme]
    for number, page in enumerate(document.pages):
        for box in boxes(document, number):
            assert box.left >= least
            assert box.right <= page.width - least
            assert box.top >= least
            assert box.bottom <= page.height - least


def test_every_mark_of_the_tree_has_its_place(case: Case) -> None:
    _, _, _, document, _ = case
    placed = {
        item.owner
        for page in document.pages
        for item in page.items
        if isinstance(item, TextItem) and isinstance(item.owner, int)
    }
    assert placed == set(_marks(document.tree))


def _marks(element: object) -> list[int]:
    if isinstance(element, int):
        return [element]
    children = getattr(element, "children", ())
    return [mark for child in children for mark in _marks(child)]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", CASES)
def test_every_composed_case_passes_the_judges(name: str, theme: str, judged: Judged) -> None:
    if verdict(name, theme).startswith("overset"):
        pytest.skip("overset: no file")
    check_marks(judged(pdf_of(case_text(name, theme))))
