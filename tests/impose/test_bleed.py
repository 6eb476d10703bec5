"""Pictures that reach the trim edge go on into the bleed, undistorted."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure.compose.page import ArtItem, Page
from brochure.geometry import WHOLE, Rect, mm
from brochure.impose.bleed import art_past_trim
from brochure.pictures.gallery import Subject
from brochure.pictures.model import Code, Ink
from brochure.story.structure import Artifact

PAGE = Page(mm(210), mm(297), ())


class Sides(NamedTuple):
    """The edges of the page that a picture reaches."""

    left: bool
    top: bool
    right: bool
    bottom: bool


def art(rect: Rect, crop: Rect = WHOLE) -> ArtItem:
    aspect = rect.width / rect.height * crop.height / crop.width
    return ArtItem(rect, Subject(Code(21, "L", ()), aspect, Ink(), "", None), crop, Artifact.LAYOUT)


def test_a_picture_within_the_page_stays_as_it_is() -> None:
    item = art(Rect(mm(20), mm(20), mm(80), mm(60)))
    assert art_past_trim(item, PAGE, mm(3)) == item


def test_what_was_cropped_at_the_trim_is_printed_in_the_bleed() -> None:
    crop = Rect(0.1, 0.1, 0.8, 0.8)
    item = art(Rect(mm(130), 0, mm(80), mm(80)), crop)
    grown = art_past_trim(item, PAGE, mm(3))
    assert grown.rect == pytest.approx(Rect(mm(130), -mm(3), mm(83), mm(83)))
    assert grown.crop == pytest.approx(Rect(0.1, 0.07, 0.83, 0.83))


@given(
    sides=st.builds(Sides, st.booleans(), st.booleans(), st.booleans(), st.booleans()),
    bleed=st.floats(0.1, mm(20)),
    crop=st.builds(
        lambda x, y, width, height: Rect(x * (1 - width), y * (1 - height), width, height),
        st.floats(0, 1),
        st.floats(0, 1),
        st.floats(0.2, 1),
        st.floats(0.2, 1),
    ),
)
def test_the_bleed_is_covered_and_nothing_is_distorted(
    sides: Sides, bleed: float, crop: Rect
) -> None:
    x, y = 0 if sides.left else mm(30), 0 if sides.top else mm(40)
    right = PAGE.width if sides.right else mm(160)
    bottom = PAGE.height if sides.bottom else mm(200)
    item = art(Rect(x, y, right - x, bottom - y), crop)
    grown = art_past_trim(item, PAGE, bleed)
    assert grown.rect.x == pytest.approx(x - bleed * sides.left)
    assert grown.rect.y == pytest.approx(y - bleed * sides.top)
    assert grown.rect.right == pytest.approx(right + bleed * sides.right)
    assert grown.rect.bottom == pytest.approx(bottom + bleed * sides.bottom)
    shown = item.subject.aspect * grown.crop.width / grown.crop.height
    assert grown.rect.width / grown.rect.height == pytest.approx(shown)
    assert -1e-9 <= grown.crop.x <= grown.crop.right <= 1 + 1e-9
    assert -1e-9 <= grown.crop.y <= grown.crop.bottom <= 1 + 1e-9
