"""What fills a loose justified line reaches the page."""

from __future__ import annotations

from brochure.compose.page import TextItem
from brochure.typeset.setting import MOST_TRACKING
from support.cases import case_text
from support.flyers import composed, content


def test_letters_of_loose_lines_are_spaced_on_the_page() -> None:
    document, _, report = composed(content(case_text("justified", "editorial")))
    assert any(fact.id == "type/loose-line" for fact in report)
    spaced = [
        item.tracking
        for page in document.pages
        for item in page.items
        if isinstance(item, TextItem) and item.tracking > 0
    ]
    assert spaced
    assert max(spaced) == MOST_TRACKING
