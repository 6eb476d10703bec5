"""Content streams: where glyphs lie, how little is written."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brochure.compose.page import Page, TextItem
from brochure.geometry import Rect
from brochure.paint.colour import ScreenColours
from brochure.paint.content import page_content
from brochure.paint.fonts import FontSet
from brochure.paint.paint import paint
from brochure.profile import SCREEN
from brochure.story.structure import Artifact, Element, Mark, Role
from brochure.typeset.fonts import FontLibrary
from support.forme import (
    A5,
    ACCENT,
    CREATED,
    INK,
    SANS,
    SEMIBOLD,
    SERIF,
    Forme,
    Look,
    document,
    sheets,
)
from support.readback import Glyph, glyphs, marked, reopened

Paragraph = Callable[[Page], bytes]

WORDS = ("Öffentliche", "AVATAR", "fließt", "e\u0301q\u0301", " ", "„", "Kooperationsvereinbarung")


def origins(items: list[TextItem], height: float) -> list[tuple[float, float]]:
    """Where the glyphs of the items have their origins, from the lower left."""
    found = []
    for item in items:
        pen = item.x
        shifts = item.shaped.offsets or ((0, 0),) * len(item.shaped.glyphs)
        for advance, (right, up) in zip(item.shaped.advances, shifts, strict=True):
            found.append((pen + right * item.size / 1000, height - item.y + up * item.size / 1000))
            pen += (advance / 1000 + item.tracking) * item.size
    return found


def shown(pdf: bytes) -> list[Glyph]:
    """The glyphs of the first page, without the space that fills a gap."""
    with reopened(pdf) as file:
        return [glyph for glyph in glyphs(file.pages[0]) if glyph.text != "\u00ad"]


@st.composite
def texts(draw: st.DrawFn) -> list[tuple[float, float, str, Look]]:
    """Words on a few baselines, in a few looks, at any place."""
    look = st.builds(
        Look,
        face=st.sampled_from([SERIF, SANS, SEMIBOLD]),
        size=st.sampled_from([8.5, 9.0, 11.7, 36.0, 61.2345]),
        swatch=st.sampled_from([INK, ACCENT]),
        tracking=st.sampled_from([0.0, 0.08, -0.0123]),
    )
    word = st.tuples(
        st.floats(-20, 400), st.sampled_from([50.0, 61.3333, 500.0]), st.sampled_from(WORDS), look
    )
    return draw(st.lists(word, min_size=1, max_size=12))


@settings(max_examples=40, deadline=None)
@given(texts())
def test_each_glyph_lies_within_a_hundredth_of_a_point_of_its_place(
    fonts: FontLibrary, words: list[tuple[float, float, str, Look]]
) -> None:
    forme = Forme(fonts)
    for x, y, word, look in words:
        forme.text((x, y), word, Mark(1), look)
    page = forme.page()
    tree = Element(Role.DOCUMENT, (Element(Role.P, (Mark(1),)),))
    found = shown(paint(sheets(document(tree, page)), SCREEN, fonts, created=CREATED))
    expected = origins([item for item in page.items if isinstance(item, TextItem)], page.height)
    for glyph, (x, y) in zip(found, expected, strict=True):
        assert abs(glyph.x - x) < 0.01
        assert abs(glyph.y - y) < 0.01


def test_words_of_one_look_on_one_baseline_are_one_operator(
    forme: Forme, paragraph: Paragraph
) -> None:
    forme.text((40, 40), "Ein Satz aus vielen Wörtern", Mark(1))
    forme.text((40, 52), "und noch eine Zeile", Mark(1))
    with reopened(paragraph(forme.page())) as file:
        (sequence,) = marked(file.pages[0])
    assert sequence.operators == ["TJ", "TJ"]
    assert sequence.text == "Ein Satz aus vielen Wörternund noch eine Zeile"


@pytest.mark.parametrize(
    "change",
    [
        {"x": 200.0, "y": 41.0},
        {"size": 11.0},
        {"swatch": ACCENT},
        {"tracking": 0.05},
    ],
)
def test_words_that_differ_in_place_or_look_are_operators_of_their_own(
    forme: Forme, paragraph: Paragraph, change: dict[str, Any]
) -> None:
    forme.text((40, 40), "Ein Satz", Mark(1))
    last = forme.items[-1]
    assert isinstance(last, TextItem)
    forme.items[-1] = last._replace(**change)
    with reopened(paragraph(forme.page())) as file:
        (sequence,) = marked(file.pages[0])
    assert sequence.operators == ["TJ", "TJ"]


def test_neighbouring_artifacts_of_a_kind_are_one_sequence(
    forme: Forme, paragraph: Paragraph
) -> None:
    forme.fill(Rect(0, 0, 100, 200))
    forme.fill(Rect(10, 20, 30, 40))
    forme.rule(10, 30, 50)
    forme.text((40, 40), "Text", Mark(1))
    with reopened(paragraph(forme.page())) as file:
        sequences = [(found.tag, found.operators) for found in marked(file.pages[0])]
        written = file.pages[0].Contents.read_bytes().decode()
    assert sequences == [("/Artifact", ["f", "f"]), ("/Artifact", ["f"]), ("/P", ["TJ"])]
    assert "/Type/Background" in written
    assert "/Type/Layout" in written


def test_areas_are_flipped_and_a_rule_lies_on_its_middle(
    forme: Forme, paragraph: Paragraph
) -> None:
    forme.fill(Rect(10, 20, 30, 40))
    forme.rule(10, 30, 50)
    forme.text((40, 40), "Text", Mark(1))
    with reopened(paragraph(forme.page())) as file:
        areas = [
            [float(edge) for edge in instruction.operands]
            for instruction in pikepdf.parse_content_stream(file.pages[0])
            if str(instruction.operator) == "re"
        ]
    assert areas == [[10, 535.276, 30, 40], [10, 564.776, 50, 1]]


def test_a_colour_is_selected_only_where_it_changes(forme: Forme, paragraph: Paragraph) -> None:
    for y in (40, 52, 64):
        forme.text((40, y), "Schwarz ", Mark(1))
    forme.text((40, 76), "Rot", Mark(1), Look(swatch=ACCENT))
    with reopened(paragraph(forme.page())) as file:
        written = file.pages[0].Contents.read_bytes()
    assert written.count(b" rg") == 2
    assert written.count(b" Tf") == 1


def test_text_with_marks_beside_the_pen_says_what_it_is(forme: Forme, paragraph: Paragraph) -> None:
    forme.text((40, 40), "Gott Ọlọ\u0301run heißt", Mark(1))
    with reopened(paragraph(forme.page())) as file:
        texts = [(found.tag, found.actual_text, found.text) for found in marked(file.pages[0])]
    assert texts == [
        ("/P", None, "Gott "),
        ("/Span", "Ọlọ\u0301run", "Ọlọ\u0301run"),
        ("/P", None, " heißt"),
    ]


def test_a_mark_without_a_place_in_the_tree_is_a_bug(forme: Forme) -> None:
    forme.text((40, 40), "Text", Mark(7))
    tree = Element(Role.DOCUMENT, (Mark(7),))
    (only,) = sheets(document(tree, forme.page())).sheets
    with pytest.raises(ValueError, match="mark 7 owns an item but has no place"):
        page_content(only, FontSet(forme.fonts), {}, ScreenColours())


def test_a_text_can_be_an_artifact(forme: Forme, paragraph: Paragraph) -> None:
    forme.text((40, 40), "Text", Mark(1))
    forme.text((100, 300), "ENTWURF", Artifact.PAGE, Look(SANS, 60))
    with reopened(paragraph(forme.page())) as file:
        last = marked(file.pages[0])[-1]
    assert (last.tag, last.mcid, last.text) == ("/Artifact", None, "ENTWURF")
    assert forme.page() == Page(*A5, ())
