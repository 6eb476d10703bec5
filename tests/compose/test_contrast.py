"""Whatever the accent, every text reads on what is painted below it."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from brochure.colour import Rgb, contrast, to_hex
from brochure.compose.page import FillItem, Page, TextItem
from support.cases import THEMES, case_text
from support.flyers import composed, content

WHITE: Rgb = (1.0, 1.0, 1.0)
LARGE = 18.0  # pt; of such text WCAG 2.1 (1.4.3) asks less
LEAST, LEAST_LARGE = 4.5, 3.0
ROUNDING = 0.01  # three decimals of a component

components = st.integers(0, 255).map(lambda value: value / 255)


def ground(page: Page, text: TextItem) -> Rgb:
    """The colour below the middle of a text: of the last area painted there, else of the paper."""
    x, y = text.x + text.width / 2, text.y - text.size / 4
    colour = WHITE
    for item in page.items:
        if isinstance(item, FillItem):
            rect = item.rect
            if rect.x <= x <= rect.right and rect.y <= y <= rect.bottom:
                colour = item.swatch.rgb
    return colour


@pytest.mark.parametrize("theme", THEMES)
@settings(max_examples=25, deadline=None)
@given(accent=st.tuples(components, components, components))
@example(accent=(1.0, 1.0, 1.0))
@example(accent=(1.0, 1.0, 0.0))
@example(accent=(0x78 / 255, 0x78 / 255, 0x78 / 255))
def test_every_text_reads_on_its_ground(theme: str, accent: Rgb) -> None:
    text = case_text("words-120", theme).replace(
        "design: {", f"design: {{accent: '{to_hex(accent)}', ", 1
    )
    document, _, _ = composed(content(text))
    pairs = [
        (item, ground(page, item))
        for page in document.pages
        for item in page.items
        if isinstance(item, TextItem)
    ]
    assert {colour for _, colour in pairs} > {WHITE}
    for item, colour in pairs:
        least = LEAST_LARGE if item.size >= LARGE else LEAST
        assert contrast(item.swatch.rgb, colour) >= least - ROUNDING, item
