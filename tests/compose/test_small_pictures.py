"""A dozen pages look as they did when somebody last looked at them."""

from __future__ import annotations

import pytest
from PIL import Image, ImageChops

from support.cases import case_text
from support.flyers import pdf_of
from support.small_pictures import (
    FOLDER,
    MOST_UNLIKE,
    SHOWN,
    picture_of,
    small_picture,
    unlike,
)


@pytest.mark.parametrize(("name", "theme"), SHOWN)
def test_a_page_looks_like_its_picture(name: str, theme: str) -> None:
    with Image.open(FOLDER / f"{name}-{theme}.png") as golden:
        assert unlike(small_picture(name, theme), golden) <= MOST_UNLIKE


def test_every_picture_is_of_a_case() -> None:
    assert {path.stem for path in FOLDER.glob("*.png")} == {f"{n}-{theme}" for n, theme in SHOWN}


def test_a_page_moved_by_a_millimetre_looks_unlike() -> None:
    page = small_picture(*SHOWN[0])
    assert unlike(page, page) == 0
    assert unlike(ImageChops.offset(page, 0, 1), page) > MOST_UNLIKE


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        ("headline: ", "headline: Neu – "),
        ("design: {", "design: {accent: '#1b5e20', "),
    ],
)
def test_another_headline_or_colour_looks_unlike(was: str, becomes: str) -> None:
    name, theme = SHOWN[1]
    text = case_text(name, theme)
    assert was in text
    changed = picture_of(pdf_of(text.replace(was, becomes, 1)))
    assert unlike(changed, small_picture(name, theme)) > MOST_UNLIKE
