"""The colours of `bold`: every pair of text and ground reads, whatever the accent."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure.design.bold import Bold
from brochure.design.bold.scale import scale
from brochure.design.bold.tables import GREY, INK, WHITE, palette
from brochure.design.colour import TEXT_CONTRAST, contrast, from_hex, to_hex, to_oklab
from brochure.formats import A4, A5, DL, Format
from support.bold import pictured
from support.flyers import content

components = st.integers(0, 255).map(lambda value: value / 255)
accents = st.tuples(components, components, components)


@given(accents)
def test_every_text_reads_on_every_ground_that_it_may_lie_on(
    accent: tuple[float, float, float],
) -> None:
    colours = palette(accent)
    pairs = (
        (colours.on_field, colours.field),
        (colours.text_accent, colours.tint),
        (colours.text_accent, WHITE),
        (INK, colours.tint),
        (GREY, WHITE),
    )
    for text, ground in pairs:
        assert contrast(text.rgb, ground.rgb) >= TEXT_CONTRAST


@given(accents)
def test_the_tint_is_never_lighter_than_its_limit(accent: tuple[float, float, float]) -> None:
    assert to_oklab(palette(accent).tint.rgb)[0] <= 0.958 + 1e-6


@given(accents)
def test_bars_keep_the_accent(accent: tuple[float, float, float]) -> None:
    assert palette(accent).accent.rgb == accent


@pytest.mark.parametrize(
    ("accent", "on_field"),
    [("#8a1538", WHITE), ("#005b9a", WHITE), ("#f2b705", INK), ("#e4572e", INK)],
)
def test_the_field_carries_the_side_that_reads(accent: str, on_field: object) -> None:
    colours = palette(from_hex(accent))
    assert to_hex(colours.field.rgb) == accent
    assert colours.on_field.rgb == on_field.rgb  # type: ignore[attr-defined]


def test_a_field_on_which_nothing_reads_is_darkened_for_white() -> None:
    colours = palette(from_hex("#787878"))
    assert contrast(from_hex("#787878"), WHITE.rgb) < TEXT_CONTRAST
    assert colours.on_field.rgb == WHITE.rgb
    assert to_oklab(colours.field.rgb)[0] < to_oklab(colours.accent.rgb)[0]


def test_darkened_colours_are_told_with_both_values() -> None:
    field, text = Bold(A4).adjusted(content(pictured("#787878")))
    assert to_hex(field.asked) == to_hex(text.asked) == "#787878"
    assert to_hex(field.ground) == "#ffffff"
    assert field.used != field.asked != text.used


def test_an_accent_that_reads_is_not_told() -> None:
    assert Bold(A4).adjusted(content(pictured())) == ()


def test_the_tint_of_the_sample_is_the_design_s() -> None:
    assert to_hex(palette(from_hex("#8a1538")).tint.rgb) == "#f6eeec"


@pytest.mark.parametrize("face", [A4, A5, DL], ids=lambda face: face.name)
def test_every_step_is_smaller_than_the_one_before(face: Format) -> None:
    for above, below in pairwise(scale(face).steps):
        assert below.body < above.body
        assert below.lead < above.lead
        assert below.headline < above.headline
        assert below.voice < above.voice
        assert below.field <= above.field
