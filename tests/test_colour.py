"""Colour arithmetic against known values and the theme's page."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure.colour import (
    contrast,
    darkened_until_readable,
    from_hex,
    from_oklab,
    mixed,
    to_hex,
    to_oklab,
)
from brochure.design.editorial.tables import palette

components = st.floats(0, 1)
colours = st.tuples(components, components, components)


def test_black_on_white_has_the_contrast_21() -> None:
    assert contrast((0, 0, 0), (1, 1, 1)) == pytest.approx(21)


def test_white_is_lightness_1_in_oklab() -> None:
    assert to_oklab((1, 1, 1)) == pytest.approx((1, 0, 0), abs=1e-4)


@given(colours)
def test_a_colour_survives_oklab(rgb: tuple[float, float, float]) -> None:
    assert from_oklab(to_oklab(rgb)) == pytest.approx(rgb, abs=2e-4)


@given(colours, colours)
def test_darkening_ends_in_a_readable_colour(
    rgb: tuple[float, float, float], other: tuple[float, float, float]
) -> None:
    tint = mixed(other, from_hex("#f6f2eb"), 0.025)
    assert contrast(darkened_until_readable(rgb, tint), tint) >= 4.5


def test_a_colour_that_reads_is_left_as_it_is() -> None:
    accent = from_hex("#8a1538")
    assert darkened_until_readable(accent, (1, 1, 1)) == accent


def test_the_sample_s_accent_reads_with_8_1_on_its_tint() -> None:
    colours = palette(from_hex("#8a1538"))
    assert contrast(colours.text_accent.rgb, colours.tint.rgb) == pytest.approx(8.1, abs=0.1)
    assert to_hex(colours.tint.rgb) == "#f4ede6"
