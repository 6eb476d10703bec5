"""The grid of `bold` on any face: its lengths add up, and are the same share of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure.design.bold.grid import drawing, grid
from brochure.design.bold.ladder import ladder
from brochure.design.bold.scale import scale
from brochure.formats import A4, A5, DL, LETTER, Format
from brochure.geometry import mm, to_mm

FORMATS = (A4, A5, DL, LETTER)
FACES = st.builds(
    lambda width, height: Format("some", mm(width), mm(height)),
    st.floats(105, 216),
    st.floats(200, 300),
)
QUIET = mm(10)
"""What lies outside is no place for text."""


@given(FACES)
def test_lengths_across_add_up_to_the_width_of_any_face(face: Format) -> None:
    page = grid(face)
    sums = (
        (page.left + page.full, page.right),
        (page.left + page.right, face.width),
        (page.left + 2 * page.column + page.gutter, page.right),
        (page.left + page.column + page.gutter, page.half),
        (page.left + page.beside_edge + page.gutter, page.edge),
        (page.edge + page.gutter, page.axis),
        (page.axis + page.wide, page.right),
        (page.text + page.text_measure, page.right),
        (page.quote + page.quote_measure, page.right),
    )
    for one, other in sums:
        assert one == pytest.approx(other)


@given(FACES)
def test_a_length_is_the_same_share_of_a_face_as_of_the_one_it_was_drawn_on(face: Format) -> None:
    page, drawn = grid(face), drawing(face).face
    drawn_page = grid(drawn)
    for one in ("left", "edge", "gutter", "half", "details", "speaker"):
        assert getattr(page, one) / face.width == pytest.approx(
            getattr(drawn_page, one) / drawn.width
        )
    for one in ("kicker_spared", "head_alone", "plate_foot", "lead_height"):
        assert getattr(page, one) / face.height == pytest.approx(
            getattr(drawn_page, one) / drawn.height
        )


@given(FACES)
def test_a_qr_code_is_as_large_on_every_face(face: Format) -> None:
    assert mm(20) <= grid(face).most_code == grid(drawing(face).face).most_code


@pytest.mark.parametrize("face", FORMATS, ids=lambda face: face.name)
def test_no_text_begins_in_the_outer_ten_millimetres(face: Format) -> None:
    page = grid(face)
    assert min(page.left, face.width - page.right) >= QUIET - 1e-6
    assert all(face.height - baseline >= QUIET for baseline in page.last_baseline)


@pytest.mark.parametrize("face", FORMATS, ids=lambda face: face.name)
@pytest.mark.parametrize("smallest", [8.5, 9.5])
def test_no_setting_of_a_face_has_type_under_the_floor(face: Format, smallest: float) -> None:
    for rung in ladder(None, smallest, voices=True, face=face):
        sizes = (rung.body[0], rung.lead[0], rung.least_voice, rung.small[0], rung.label[0])
        assert min(sizes) >= smallest
        assert min(scale(face).headline_floor, scale(face).kicker[0]) >= smallest


def test_the_fields_of_letter_have_the_share_of_the_height_that_those_of_a4_have() -> None:
    for one, other in zip(scale(LETTER).steps, scale(A4).steps, strict=True):
        assert one.field / to_mm(LETTER.height) == pytest.approx(other.field / 297)
        assert one._replace(field=0.0) == other._replace(field=0.0)
