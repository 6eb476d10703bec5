"""What a place is reckoned to take is what compose finds that it takes."""

from __future__ import annotations

from pathlib import Path

import pytest

from brochure.compose.compositor import Compositor
from brochure.compose.thread import set_pages
from brochure.design.theme import theme
from brochure.diagnostics.model import Report
from brochure.formats import named
from brochure.geometry import to_mm
from brochure.pictures.code import MOST_SIDE
from brochure.pictures.gallery import hung
from brochure.pictures.load import Intake
from brochure.story.tell import tell
from brochure.typeset.fonts import FontLibrary
from brochure.typeset.setting import Typesetter
from support.cases import PAGES, themed
from support.flyers import content

ONE_PAGE = [path for path in PAGES if path.stem != "27-twopages"]
COMPOSITOR = Compositor(Typesetter(FontLibrary()))


@pytest.mark.parametrize("path", ONE_PAGE, ids=lambda path: path.stem)
@pytest.mark.parametrize("look", ["plakat", "programm"])
def test_a_headline_takes_no_more_than_all_else_leaves_it(look: str, path: Path) -> None:
    brochure = content(themed(path.read_text(encoding="utf-8"), look))
    gallery = hung(brochure, Intake(path.parent), Report(), usual_code=MOST_SIDE)
    drawn = theme(brochure.design.theme, named("a4"))
    story, settings = tell(brochure, gallery), drawn.settings(brochure)
    smallest = drawn.style(brochure, story, settings[-1], COMPOSITOR.gauge)
    if min(page.surplus for page in set_pages(smallest, COMPOSITOR.rows)) < 0:
        pytest.skip("more than the page holds at any size")
    for setting in settings[-5:]:
        styled = drawn.style(brochure, story, setting, COMPOSITOR.gauge)
        surplus = min(page.surplus for page in set_pages(styled, COMPOSITOR.rows))
        assert to_mm(surplus) >= -0.1, setting.name
