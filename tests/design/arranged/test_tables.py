"""A drawing is data: it decides nothing, and has a table for every kind of face."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from brochure.design import plakat, programm
from brochure.design.arranged.tables import Drawing, Slot
from brochure.design.bold import panels as bold
from brochure.design.editorial import panels as editorial
from support import toy_look

PAGE_SLOTS = {Slot.PAGE, Slot.FRONT, Slot.REVERSE}
PANEL_SLOTS = set(Slot) - PAGE_SLOTS - {Slot.COVER_WITH_LEAD, Slot.CALLS}  # a text's face has calls
DECISIONS = (ast.If, ast.IfExp, ast.For, ast.While, ast.Match, ast.Try, ast.BoolOp)


@pytest.mark.parametrize("module", [editorial, bold, plakat, programm])
def test_a_drawing_has_no_control_flow(module: object) -> None:
    source = Path(str(module.__file__)).read_text(encoding="utf-8")  # type: ignore[attr-defined]
    found = [node for node in ast.walk(ast.parse(source)) if isinstance(node, DECISIONS)]
    assert found == []


@pytest.mark.parametrize(
    "drawing",
    [
        editorial.DRAWING,
        bold.DRAWING,
        plakat.FOLDED_PLAKAT,
        programm.FOLDED_PROGRAMM,
        toy_look.PANELS,
    ],
)
def test_a_drawing_has_every_face_that_a_folded_sheet_may_ask_for(drawing: Drawing) -> None:
    wanted = PANEL_SLOTS | ({Slot.COVER_WITH_LEAD} if drawing.flap_leads else set())
    assert wanted <= set(drawing.faces)


@pytest.mark.parametrize("drawing", [plakat.PLAKAT, programm.PROGRAMM])
def test_a_look_for_pages_has_one_page_and_two(drawing: Drawing) -> None:
    assert set(drawing.faces) == PAGE_SLOTS
