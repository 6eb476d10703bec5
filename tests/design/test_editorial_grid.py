"""The grid of `editorial` on faces of any size between DL and A4."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure.design.editorial.ladder import ladder
from brochure.formats import A4, DL, Format

FACES = st.builds(
    Format,
    st.just("any"),
    st.floats(DL.width, A4.width),
    st.floats(DL.height, A4.height),
)


@given(FACES)
def test_columns_gutters_and_margins_add_up_to_the_face(face: Format) -> None:
    for setting in {rung.grid: rung for rung in ladder(None, 8.5, face=face)}.values():
        total = 12 * setting.twelfth + 11 * setting.grid.gutter + 2 * setting.margin
        assert total == pytest.approx(face.width)
        assert setting.axis + setting.measure == pytest.approx(face.width - setting.margin)
        assert setting.grid.last_baseline < face.height


@given(FACES)
def test_no_size_grows_on_the_way_down_a_step_and_none_is_under_the_floor(face: Format) -> None:
    rungs = ladder(None, 8.5, face=face)
    for before, after in pairwise(rungs):
        if before.step == after.step:
            assert before.body[0] >= after.body[0]
            assert before.headline[0] >= after.headline[0]
            assert before.voice[0] >= after.voice[0]
    assert min(min(rung.body[0], rung.small[0], rung.lead[0]) for rung in rungs) >= 8.5
