"""Lines of mixed directions: which way each sign is read, and where it is shown."""

from __future__ import annotations

import pytest
from fpdf.bidi import BidiParagraph
from fpdf.enums import TextDirection
from hypothesis import given
from hypothesis import strategies as st

from brochure.typeset.bidi import from_start, levels

SIDES = pytest.mark.parametrize("from_right", [False, True])


def shown(text: str, *, from_right: bool) -> str:
    """A line as it is seen from the left, its brackets as they are typed."""
    found = levels([text], from_right=from_right) or (0,) * len(text)
    order = from_start(found, from_right=from_right)
    return "".join(text[index] for index in (order[::-1] if from_right else order))


@SIDES
@given(st.text("ab1(,). אבگج٣", max_size=20))
def test_signs_stand_in_the_order_of_the_standard(from_right: bool, text: str) -> None:
    text = f"ب{text}ב"  # by itself, what is read forwards would be shown so
    direction = TextDirection.RTL if from_right else TextDirection.LTR
    theirs = BidiParagraph(text=text, base_direction=direction).get_reordered_characters()
    mirrors = str.maketrans("()", ")(")
    mine = shown(text, from_right=from_right)
    assert mine.translate(mirrors) == "".join(one.character for one in theirs).translate(mirrors)


@given(st.lists(st.integers(0, 4), max_size=12), st.booleans())
def test_every_thing_has_one_place(found: list[int], from_right: bool) -> None:
    assert sorted(from_start(found, from_right=from_right)) == list(range(len(found)))


def test_a_text_without_such_letters_has_no_levels() -> None:
    assert levels(["Größe ", "5–6 (m)"], from_right=False) == ()


def test_a_run_that_is_read_forwards_is_shown_by_itself() -> None:
    found = levels(["الهاتف ", "030 12 34", " ليلا"], from_right=True)
    assert set(found[7:16]) == {2}


@pytest.mark.parametrize("number", ["+49 30 26 39 11 76", "030 26 39 11 76", "(030) 26 39-11"])
def test_the_groups_of_a_phone_number_stay_in_their_order(number: str) -> None:
    assert number in shown(f"هاتف {number} ليلا", from_right=True)


def test_a_range_of_years_is_read_from_the_right() -> None:
    assert shown("من 2024–2026", from_right=True) == "2026–2024 نم"


def test_each_line_of_a_text_is_one_by_itself() -> None:
    assert len(levels(["abc\nلا\n12"], from_right=True)) == 9


def test_a_joiner_is_read_as_the_letter_before_it() -> None:
    assert levels(["می\u200cخواهم \u00ad1"], from_right=True) == (1,) * 10 + (2,)
