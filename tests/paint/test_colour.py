"""Swatches as operators."""

from __future__ import annotations

from brochure.design.style import Swatch
from brochure.paint.colour import ScreenColours

SCREEN = ScreenColours()


def test_rgb_components_keep_all_256_steps_apart() -> None:
    written = {SCREEN.area(Swatch("grey", (step / 255,) * 3)).operator: step for step in range(256)}
    assert len(written) == 256
    for operator, step in written.items():
        red, *_, name = operator.split()
        assert name == "rg"
        assert round(float(red) * 255) == step


def test_a_component_has_no_digit_that_says_nothing() -> None:
    assert SCREEN.text(Swatch("red", (1.0, 0.0, 0.5))).operator == "1 0 0.5 rg"
