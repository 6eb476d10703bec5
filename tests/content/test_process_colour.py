"""Colours given in ink."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure.content.process_colour import on_screen
from brochure.paint.difference import difference
from brochure.pictures.icc import Converter, press_profile
from brochure.pipeline import Options, make
from support.flyers import SAMPLE

TINT = st.floats(0, 1)
TO_SCREEN = Converter("CMYK", None, press_profile())


@given(TINT, TINT, TINT, st.floats(0, 0.5))
def test_the_screen_shows_inks_about_as_the_profile_does(
    cyan: float, magenta: float, yellow: float, black: float
) -> None:
    inks = (cyan, magenta, yellow, black)
    red, green, blue = TO_SCREEN(inks)
    assert difference(on_screen(inks), (red, green, blue)) < 10


def test_no_ink_is_white() -> None:
    assert on_screen((0, 0, 0, 0)) == pytest.approx((1, 1, 1), abs=0.01)


@pytest.mark.parametrize(
    "accent",
    [
        "cmyk(0 100 70 15)",
        "cmyk(0, 100, 70, 15)",
        "cmyk( 0% 100% 70% 15% )",
        "spot(HKS 17 K, cmyk(0 100 70 15))",
        "spot( PANTONE 286 C ,cmyk(100 75 0 0) )",
    ],
)
def test_inks_are_read(accent: str) -> None:
    assert not ids(accent)


@pytest.mark.parametrize(
    "accent",
    [
        "cmyk(0 100 70)",
        "cmyk(0 100 70 15 3)",
        "cmyk(0 101 70 15)",
        "cmyk(0 100 70 15",
        "cmyk()",
        "spot(cmyk(0 100 70 15))",
        "spot(, cmyk(0 100 70 15))",
        "spot(HKS 17 K)",
    ],
)
def test_what_is_no_ink_is_said(accent: str) -> None:
    assert ids(accent) == {"content/colour"}


def ids(accent: str) -> set[str]:
    content = SAMPLE.read_text(encoding="utf-8").replace('"#8a1538"', f'"{accent}"')
    result = make(str(SAMPLE), content.encode(), Options())
    return {fact.id for fact in result.report if fact.id.startswith("content/colour")}
