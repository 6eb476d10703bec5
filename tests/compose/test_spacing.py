"""What fills a loose justified line reaches the page."""

from __future__ import annotations

import pytest

from brochure.compose.page import TextItem
from brochure.design.editorial.ladder import ladder
from brochure.design.editorial.tables import palette, sheet
from brochure.design.stories import dressed
from brochure.design.style import Align
from brochure.story.tell import tell
from brochure.typeset.setting import LEAST_IN_LINE, MOST_TRACKING
from support.cases import case_text
from support.flyers import composed, content


def test_letters_of_loose_lines_are_spaced_on_the_page() -> None:
    document, _, report = composed(content(case_text("justified", "bold")))
    assert any(fact.id == "type/loose-line" for fact in report)
    spaced = [
        item.tracking
        for page in document.pages
        for item in page.items
        if isinstance(item, TextItem) and item.tracking > 0
    ]
    assert spaced
    assert max(spaced) == MOST_TRACKING


def test_a_column_too_narrow_to_be_justified_is_named_once() -> None:
    document, _, report = composed(content(case_text("justified", "editorial")))
    (fact,) = [fact for fact in report if fact.id == "type/narrow-column"]
    assert dict(fact.parameters)["measure"] == pytest.approx(61.5)
    assert float(dict(fact.parameters)["letters"]) < LEAST_IN_LINE
    spaced = [i for page in document.pages for i in page.items if isinstance(i, TextItem)]
    assert all(item.tracking <= 0 for item in spaced)


def test_lists_are_never_justified() -> None:
    brochure = content(case_text("lists-and-subheads", "editorial"))
    look = sheet(ladder(None, 8.5)[0], palette(brochure.design.accent.rgb), Align.JUSTIFIED)
    stories = dressed(tell(brochure, None), look)
    listed = [paragraph.style.align for paragraph in stories.body if paragraph.hung is not None]
    assert listed
    assert set(listed) == {Align.RAGGED}
