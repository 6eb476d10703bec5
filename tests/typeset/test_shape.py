"""Shaping: what glyphs stand for, and what can't be shown."""

from __future__ import annotations

from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brochure.design.style import Face, Family
from brochure.typeset.fonts import FontLibrary
from brochure.typeset.shape import Shaper

SHAPER = Shaper(FontLibrary())
SERIF, SANS = Face(Family.SERIF), Face(Family.SANS)
FACES = pytest.mark.parametrize("face", [SERIF, SANS, Face(Family.SERIF, italic=True)], ids=str)


@FACES
@settings(max_examples=200, deadline=None)
@given(text=st.text("fitlffjäöüßé„“-.0123\u0301\u0323\u00a0", max_size=24))
def test_the_glyphs_texts_together_are_the_text(face: Face, text: str) -> None:
    shaped = SHAPER.shape(text, face, "de")
    assert "".join(shaped.texts) == text
    assert len(shaped.texts) == len(shaped.glyphs) == len(shaped.advances)
    assert shaped.width == sum(shaped.advances)
    assert shaped.offsets is None or len(shaped.offsets) == len(shaped.glyphs)


def test_a_ligature_stands_for_all_its_letters() -> None:
    texts = SHAPER.shape("effektiv", SERIF, "de").texts
    assert "ff" in texts


def test_pairs_are_kerned() -> None:
    together = SHAPER.shape("Ta", SERIF, "de").width
    assert together < sum(SHAPER.shape(char, SERIF, "de").width for char in "Ta")


def test_a_mark_above_stands_for_nothing_of_its_own() -> None:
    shaped = SHAPER.shape("e\u0301\u0323", SERIF, "de")
    assert shaped.texts[1:] == ("",) * (len(shaped.glyphs) - 1)
    assert shaped.offsets is not None


def test_a_decomposed_letter_is_the_composed_one_s_glyph() -> None:
    composed, decomposed = (
        SHAPER.shape(normalize(form, "über"), SERIF, "de") for form in ("NFC", "NFD")
    )
    assert composed.glyphs == decomposed.glyphs
    assert "".join(decomposed.texts) == normalize("NFD", "über")


@pytest.mark.parametrize("unseen", ["\u00ad", "\u200b", "\u2060", "\ufeff", "\ufe0e", "\ufe0f"])
def test_characters_that_steer_breaking_leave_no_glyph_and_no_text(unseen: str) -> None:
    shaped = SHAPER.shape(f"a{unseen}b", SERIF, "de")
    assert shaped.texts == ("a", "b")
    assert SHAPER.shape(unseen, SERIF, "de").glyphs == ()
    assert SHAPER.itemised(unseen, SERIF).missing == ()


def test_a_non_joiner_parts_a_ligature_and_leaves_no_trace() -> None:
    assert SHAPER.shape("auf\u200cfallen", SERIF, "de").texts == tuple("auffallen")


def test_a_hyphen_from_hyphenation_is_drawn_as_one_and_stands_for_a_soft_hyphen() -> None:
    words = SHAPER.words(SERIF, "de")
    typed, divided = words.plain["Kooperations\u2010"], words.hyphenated["Kooperations"]
    assert divided.glyphs == typed.glyphs
    assert divided.advances == typed.advances
    assert divided.texts == (*"Kooperations", "\u00ad")


def test_figures_take_their_features_though_they_have_no_script() -> None:
    lining = SHAPER.shape("2018", SERIF, "de")
    old_style = SHAPER.shape("2018", SERIF, "de", ("onum", "pnum"))
    assert not set(lining.glyphs) & set(old_style.glyphs)


def test_the_language_can_change_the_glyphs() -> None:
    turkish, german = (SHAPER.shape("fi", SERIF, language).glyphs for language in ("tr", "de"))
    assert len(turkish) == 2
    assert len(german) in (1, 2)


@FACES
def test_what_harfbuzz_substitutes_is_not_missing(face: Face) -> None:
    for char in "\u2011\u202f\u00a0\u2009\u2060\u00ad":
        assert SHAPER.itemised(char, face).missing == ()


def test_characters_without_a_glyph_are_named_with_their_places() -> None:
    assert SHAPER.itemised("日a本e\u0301", SERIF).missing == ((0, "日"), (2, "本"))


def test_a_mark_that_no_font_has_is_missing_where_nothing_composes_it() -> None:
    assert SHAPER.itemised("a\u20e3", SERIF).missing == ((1, "\u20e3"),)


@settings(max_examples=200, deadline=None)
@given(text=st.text(st.characters(exclude_characters="\n"), max_size=8))
def test_every_glyph_zero_has_its_missing_character(text: str) -> None:
    shaped = SHAPER.shape(text, SERIF, "de")
    if 0 in shaped.glyphs:
        found = SHAPER.itemised(text, SERIF)
        assert found.missing or len(found.stretches) > 1


def test_a_word_is_shaped_once() -> None:
    assert SHAPER.shape("Polizei", SERIF, "de") is SHAPER.shape("Polizei", SERIF, "de")


@FACES
def test_a_narrow_space_is_wide_enough_for_readers_and_a_no_break_space_to_them(face: Face) -> None:
    narrow = SHAPER.shape("z.\u202fB.", face, "de")
    assert narrow.texts == tuple("z.\u00a0B.")
    assert 150 + 10 <= narrow.advances[2] < SHAPER.shape(" ", face, "de").advances[0]
    assert narrow.width == sum(narrow.advances)


@settings(max_examples=200, deadline=None)
@given(text=st.text("سلامبجحةأىّ\u064b\u200c«)(،", max_size=16))
def test_what_is_read_backward_is_shaped_in_reading_order(text: str) -> None:
    text = f"م{text}"  # a joiner by itself has no glyph
    shaped = SHAPER.shape(text, Face(Family.ARABIC), "ar", backward=True)
    assert "".join(shaped.texts) == text
    assert shaped.backward
    assert shaped.width == sum(shaped.advances)


def test_letters_that_join_are_a_glyph_each() -> None:
    shaped = SHAPER.shape("نصيحة", Face(Family.ARABIC), "ar", backward=True)
    assert shaped.texts == tuple("نصيحة")


@pytest.mark.parametrize(("typed", "turned"), ["()", "«»", "‹›"])
def test_brackets_and_quotation_marks_are_turned(typed: str, turned: str) -> None:
    backward = SHAPER.shape(typed, SERIF, "ar", backward=True)
    assert backward.texts == (typed,)
    assert backward.glyphs == SHAPER.shape(turned, SERIF, "ar").glyphs
