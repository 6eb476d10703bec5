"""Text beside a picture grows to its height."""

from __future__ import annotations

import pytest

from brochure.compose.compositor import Compositor
from brochure.design.grown import Room, enlarged, grown
from brochure.design.plan import Cell, Flow, Gap, Row
from brochure.design.style import Paragraph
from brochure.typeset.fonts import FontLibrary
from brochure.typeset.setting import Typesetter
from support.paragraphs import paragraph

GAUGE = Compositor(Typesetter(FontLibrary())).gauge
TEXT = (paragraph("Elf Mitglieder haben ihre Negative noch einmal vergrößert. " * 3),)
MEASURE = 200.0


def height(paragraphs: tuple[Paragraph, ...]) -> float:
    return GAUGE.height((Row(Gap(0), (Cell(0.0, Flow(paragraphs, MEASURE)),)),))


@pytest.mark.parametrize("factor", [1.1, 1.6, 2.2])
def test_text_grows_to_a_height_and_never_beyond(factor: float) -> None:
    room = factor * height(TEXT)
    found = height(grown(TEXT, Room(MEASURE, room, 3.0), GAUGE))
    assert 0.75 * room < found <= room


def test_text_that_is_too_high_already_stays() -> None:
    assert grown(TEXT, Room(MEASURE, 0.5 * height(TEXT), 3.0), GAUGE) == TEXT


def test_text_grows_no_further_than_it_may() -> None:
    found = grown(TEXT, Room(MEASURE, 1e4, 1.3), GAUGE)
    assert found[0].runs[0].style.size <= 1.3 * TEXT[0].runs[0].style.size


def test_what_belongs_to_a_paragraph_grows_with_it() -> None:
    style = TEXT[0].style._replace(indent=4.0, left=6.0, space_before=8.0)
    found = enlarged(TEXT[0]._replace(style=style), 1.5).style
    assert (found.indent, found.left, found.space_before) == (6.0, 9.0, 12.0)
    assert found.leading == 1.5 * style.leading
