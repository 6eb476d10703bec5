"""Swatches in ink."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure.design.style import Swatch
from brochure.paint.condition import Condition, Ink
from brochure.paint.inks import Inks
from brochure.pictures.icc import press_profile

CONDITION = Condition(press_profile())
ACCENT = (0x8A / 255, 0x15 / 255, 0x38 / 255)
COMPONENT = st.floats(0, 1)


@pytest.mark.parametrize("level", [0.0, 0.1, 0.3])
def test_a_dark_neutral_is_black_ink_alone_and_overprints(level: float) -> None:
    selected = Inks(CONDITION).text(Swatch("ink", (level, level, level + 0.01)))
    assert selected.operator == "0 0 0 1 k"
    assert selected.overprints


def test_white_is_no_ink_and_knocks_out() -> None:
    selected = Inks(CONDITION).text(Swatch("white", (1, 1, 1)))
    assert selected.operator == "0 0 0 0 k"
    assert not selected.overprints


def test_inks_that_the_theme_names_count_as_they_are() -> None:
    swatch = Swatch("tint", ACCENT, (0.02, 0.05, 0.07, 0.0))
    assert Inks(CONDITION).area(swatch).operator == "0.02 0.05 0.07 0 k"


def test_inks_that_the_author_names_count_for_that_colour() -> None:
    given_inks = CONDITION._replace(given={ACCENT: Ink((0, 1, 0.7, 0.15))})
    assert Inks(given_inks).text(Swatch("accent", ACCENT)).operator == "0 1 0.7 0.15 k"


def test_a_spot_colour_is_a_separation_with_its_inks_as_alternate() -> None:
    inks = Inks(CONDITION._replace(given={ACCENT: Ink((0, 1, 0.7, 0.15), "HKS 17 K")}))
    assert inks.text(Swatch("accent", ACCENT)).operator == "/S1 cs 1 scn"
    assert "/Separation /HKS#2017#20K/DeviceCMYK" in inks.resources(marks=False)["ColorSpace"]


def test_a_ground_of_black_is_rich_where_that_is_asked_for_and_text_never() -> None:
    inks = Inks(CONDITION._replace(rich_black=True))
    black = Swatch("ink", (0, 0, 0))
    assert inks.area(black).operator == "0.5 0.4 0.4 1 k"
    assert inks.text(black).operator == "0 0 0 1 k"
    assert not inks.area(black).overprints


@given(COMPONENT, COMPONENT, COMPONENT)
def test_no_colour_has_more_ink_than_the_profile_allows(
    red: float, green: float, blue: float
) -> None:
    assert sum(Inks(CONDITION).of(Swatch("any", (red, green, blue))).cmyk) <= 3.02
