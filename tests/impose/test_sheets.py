"""Faces come to lie on sheets by a matrix, and only there is y turned."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure.compose.page import Document, FillItem, Metadata, Page
from brochure.design.style import Swatch
from brochure.geometry import IDENTITY, Matrix, Rect, mm
from brochure.impose.sheets import SLUG, Medium, imposed
from brochure.story.structure import Element, Role
from support.flyers import ROOT

GROUND = FillItem(Rect(0.0, 0.0, 100.0, 40.0), Swatch("ground", (1.0, 0.0, 0.0)))
FACE = Page(100.0, 200.0, (GROUND,))
DOCUMENT = Document((FACE, FACE), Element(Role.DOCUMENT, ()), Metadata("", "", "de"))

LENGTHS = st.floats(-1000, 1000)
MATRICES = st.builds(Matrix, *[st.floats(-2, 2)] * 4, LENGTHS, LENGTHS)


def test_a_page_of_the_screen_is_its_own_sheet_turned_upright() -> None:
    first, second = imposed(DOCUMENT, Medium()).sheets
    assert [only.number for sheet in (first, second) for only in sheet.placements] == [0, 1]
    assert second._replace(placements=first.placements) == first
    assert first.size == (100.0, 200.0)
    assert first.trim == first.bleed == (0.0, 0.0, 100.0, 200.0)
    (only,) = first.placements
    assert only.onto == IDENTITY
    assert only.face is FACE
    assert only.matrix.point(10.0, 20.0) == (10.0, 180.0)


def test_bleed_and_slug_lie_around_the_trim() -> None:
    sheet = imposed(DOCUMENT, Medium(bleed=mm(3), marks=True)).sheets[0]
    margin = mm(3) + SLUG
    assert sheet.trim == pytest.approx((margin, margin, 100 + margin, 200 + margin))
    assert sheet.bleed == pytest.approx((SLUG, SLUG, 100 + margin + mm(3), 200 + margin + mm(3)))
    assert sheet.size == pytest.approx((100 + 2 * margin, 200 + 2 * margin))


def test_a_ground_at_the_trim_goes_on_into_the_bleed_and_ends_where_it_ended_inside() -> None:
    (only,) = imposed(DOCUMENT, Medium(bleed=9.0)).sheets[0].placements
    (ground,) = only.face.items
    assert isinstance(ground, FillItem)
    assert ground.rect == Rect(-9.0, -9.0, 118.0, 49.0)


@given(MATRICES, MATRICES, LENGTHS, LENGTHS)
def test_one_matrix_stands_for_two(first: Matrix, second: Matrix, x: float, y: float) -> None:
    after = second.point(*first.point(x, y))
    assert first.then(second).point(x, y) == pytest.approx(after, abs=1e-6)


def test_what_paints_knows_no_height_of_a_face() -> None:
    for path in (ROOT / "brochure" / "paint").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and node.attr == "height":
                assert ast.unparse(node.value) not in {"page", "face", "placement.face"}, path
