"""How pictures are cropped: to a shape, around what matters in them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure.compose.compositor import Compositor
from brochure.compose.page import ArtItem, Page
from brochure.design.art import cropped, shaped
from brochure.design.bold.ladder import ladder
from brochure.design.bold.plate import Plate
from brochure.design.bold.scale import A4_SCALE
from brochure.design.bold.tables import palette
from brochure.design.plan import Art
from brochure.design.stories import PictureStory
from brochure.formats import A4
from brochure.geometry import Point, Rect, mm
from brochure.impose.bleed import art_past_trim
from brochure.pictures.gallery import HEADS, Subject
from brochure.pictures.model import Code, Ink
from brochure.story.model import Figure
from brochure.story.structure import Artifact
from brochure.typeset.fonts import FontLibrary
from brochure.typeset.setting import Typesetter

SHARES = st.floats(0, 1)
INNER = st.floats(0.35, 0.65)  # further from the edges than any bleed takes
POINTS = st.builds(Point, SHARES, SHARES)
ASPECTS = st.floats(0.05, 20)
ROUNDING = 1e-9
GAUGE = Compositor(Typesetter(FontLibrary())).gauge


def subject(aspect: float, focus: Point) -> Subject:
    return Subject(Code(21, "L", ()), aspect, Ink(), "", None, focus)


def holds(crop: Rect, focus: Point) -> bool:
    across = crop.x - ROUNDING <= focus.x <= crop.right + ROUNDING
    return across and crop.y - ROUNDING <= focus.y <= crop.bottom + ROUNDING


@given(ASPECTS, ASPECTS, POINTS)
def test_cropping_to_any_shape_keeps_the_focus(aspect: float, wanted: float, focus: Point) -> None:
    crop = cropped(subject(aspect, focus), wanted)
    assert holds(crop, focus)
    assert -ROUNDING <= crop.x <= crop.right <= 1 + ROUNDING
    assert -ROUNDING <= crop.y <= crop.bottom <= 1 + ROUNDING
    assert aspect * crop.width / crop.height == pytest.approx(wanted)


@given(st.floats(0.3, 2), st.floats(1.0, 1.33))
def test_a_head_in_the_upper_third_loses_nothing_above_it(aspect: float, wider: float) -> None:
    _, crop = shaped(subject(aspect, HEADS), (aspect * wider,), 0.25)
    assert crop.y == 0.0


@pytest.mark.parametrize("strip", [1.6, 2.0, 2.26, 2.9])
def test_a_strip_of_a_picture_shows_what_is_near_its_upper_edge(strip: float) -> None:
    assert cropped(subject(1.0, HEADS), strip).y <= 1 / 12  # where hair begins


@st.composite
def rects(draw: st.DrawFn) -> Rect:
    """Places on a page, at some of its edges."""
    left, top, right, bottom = (draw(st.booleans()) for _ in range(4))
    x, y = 0.0 if left else mm(40), 0.0 if top else mm(50)
    end = A4.width if right else mm(150)
    foot = A4.height if bottom else y + draw(st.floats(mm(20), mm(90)))
    return Rect(x, y, end - x, foot - y)


@given(ASPECTS, st.builds(Point, INNER, INNER), rects(), st.floats(0.1, mm(9)))
def test_the_bleed_never_takes_a_focus_within_a_picture(
    aspect: float, focus: Point, rect: Rect, bleed: float
) -> None:
    one = subject(aspect, focus)
    crop = cropped(one, rect.width / rect.height)
    item = art_past_trim(
        ArtItem(rect, one, crop, Artifact.LAYOUT), Page(A4.width, A4.height, ()), bleed
    )
    across, down = item.crop.width / item.rect.width, item.crop.height / item.rect.height
    trimmed = Rect(
        item.crop.x + (rect.x - item.rect.x) * across,
        item.crop.y + (rect.y - item.rect.y) * down,
        rect.width * across,
        rect.height * down,
    )
    assert holds(trimmed, one.focus)


@given(st.floats(0.4, 3), POINTS, st.integers(1, len(A4_SCALE.steps)), SHARES)
def test_what_a_field_shows_of_a_picture_holds_its_focus(
    aspect: float, focus: Point, step: int, share: float
) -> None:
    one = subject(aspect, focus)
    settings = ladder(None, 8.5, voices=False)
    setting = next(s for s in settings if s.step == step)
    story = PictureStory(Figure(one, Artifact.LAYOUT), None)
    plate = Plate(setting, palette((0.5, 0, 0)), story, GAUGE)
    heights = plate.heights()
    if heights is None:
        return
    least, most = heights
    (picture,) = plate.pinned(least + share * (most - least))
    assert isinstance(picture.content, Art)
    assert holds(picture.content.crop, one.focus)
    page = Page(A4.width, A4.height, ())
    art = picture.content
    item = ArtItem(Rect(picture.x, 0, art.width, art.height), one, art.crop, Artifact.LAYOUT)
    grown = art_past_trim(item, page, mm(3))
    down = grown.crop.height / grown.rect.height
    assert grown.crop.y + mm(3) * down <= one.focus.y + ROUNDING
    assert grown.crop.width / grown.rect.width * mm(3) <= 1 - one.focus.x + ROUNDING
