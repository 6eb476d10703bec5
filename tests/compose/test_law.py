"""The law of the house: each way to break it is seen, on a page made for it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brochure.compose.ink import ink_box, ink_boxes, rough_box
from brochure.compose.page import TextItem
from brochure.diagnostics.model import Diagnostic
from brochure.geometry import to_mm
from brochure.story.structure import Artifact, Mark
from support.lawful import (
    CLEAR,
    FONTS,
    LEADING,
    LOOK,
    SIDE,
    SIZE,
    Case,
    line,
    paragraph,
    with_mark,
)


@pytest.fixture
def case() -> Case:
    return Case()


def only(found: list[Diagnostic], id: str) -> dict[str, Any]:
    """The parameters of the only breach, which has this id."""
    assert [one.id for one in found] == [id], found
    return {"at": found[0].span, **dict(found[0].parameters)}


def test_a_sound_page_breaks_no_law(case: Case) -> None:
    case.ground(0, 200, SIDE, 200)
    case.rule(20, 90, 100)
    case.text("Der erste Absatz", 20, 50)
    case.text("Der zweite Absatz", 20, 50 + LEADING)
    case.text("Daneben", 200, 50, "caption")
    case.picture(200, 60, 100, 100)
    case.text("Auf dem Grund", 20, 230, "contact")
    assert case.breaches() == []


def test_text_over_text_names_both_blocks_and_their_lines(case: Case) -> None:
    case.text("Gefördert vom", 20, 50, "funder")
    case.text("Mitglied bei", 20, 53, "memberships")
    found = only(case.breaches(), "page/collision")
    assert (found["block"], found["at"].line) == ("funder", 1)
    assert (found["other"], found["line"]) == ("memberships", 2)
    assert 1 < found["amount"] < to_mm(SIZE)


def test_text_over_a_picture_is_a_collision(case: Case) -> None:
    case.picture(20, 20, 100, 100)
    case.text("Auf dem Bild", 50, 60, "caption")
    found = only(case.breaches(), "page/collision")
    assert {found["block"], found["other"]} == {"picture", "caption"}


def test_a_picture_over_a_picture_is_a_collision(case: Case) -> None:
    case.picture(20, 20, 100, 100)
    case.picture(100, 100, 100, 100)
    assert only(case.breaches(), "page/collision")["amount"] == pytest.approx(to_mm(20))


def test_pictures_that_have_an_edge_in_common_do_not_meet(case: Case) -> None:
    case.picture(20, 20, 100, 100)
    case.picture(120, 20, 100, 100)
    assert case.breaches() == []


def test_ink_is_asked_of_glyphs_and_not_of_lines(case: Case) -> None:
    case.text("......", 20, 50, "funder")
    case.text("------", 20, 51, "memberships")
    assert case.breaches() == []


def test_lines_of_one_block_a_leading_apart_are_the_themes_matter(case: Case) -> None:
    case.text("gggggg", 20, 50)
    case.text("ẤẤẤẤẤẤ", 20, 50 + 0.8 * LEADING)
    close = case.breaches()
    assert only(close, "page/collision")["amount"] > 0
    case.items[1] = case.items[1]._replace(y=50 + LEADING)  # type: ignore[call-arg]
    assert case.breaches() == []


def test_lines_of_different_blocks_are_asked_whatever_their_leading(case: Case) -> None:
    case.text("gggggg", 20, 50, "funder")
    case.text("ẤẤẤẤẤẤ", 20, 50 + LEADING - 1, "contact")
    only(case.breaches(), "page/collision")


def test_repeated_text_that_no_mark_owns_collides_too(case: Case) -> None:
    case.text("Kontakt", 20, 50, "contact")
    case.items.append(line(paragraph("Der Name", Artifact.LAYOUT, "organisation"), 20, 52))
    found = only(case.breaches(), "page/collision")
    assert {found["block"], found["other"]} == {"contact", "organisation"}


def quoted(case: Case, name: tuple[float, float], words: tuple[float, float]) -> None:
    """A name at a place, and a voice whose opening mark stands at another."""
    speaker = case.text("Ada", *name, "quote 1")
    mark = Mark(len(case.told))
    voice = with_mark(paragraph("Nein", mark, "quote 1"), "„")
    case.told.append(voice)
    large = LOOK._replace(size=4 * SIZE)
    opening = line(paragraph("„", mark, look=large), *words)
    case.items += [opening._replace(paragraph=voice), line(voice, words[0] + 40, words[1])]
    case.quotes.append((speaker, mark))


def test_a_mark_keeps_clear_of_the_name_beside_it(case: Case) -> None:
    name = paragraph("Ada", Mark(0))
    right = ink_box(line(name, 20, 50), FONTS).right
    opening = paragraph("„", Mark(0), look=LOOK._replace(size=4 * SIZE))
    bearing = ink_box(line(opening, 0, 50), FONTS).left
    for white, is_kept in ((CLEAR.beside + 0.1, True), (CLEAR.beside - 1.0, False)):
        tried = Case()
        quoted(tried, (20, 50), (right + white - bearing, 50))
        if is_kept:
            assert tried.breaches() == []
        else:
            assert only(tried.breaches(), "page/collision")["amount"] == pytest.approx(to_mm(1.0))


def test_a_mark_keeps_clear_of_the_name_above_it_though_they_are_of_one_quote(case: Case) -> None:
    quoted(case, (20, 50), (20, 50 + LEADING - 9))
    assert any(one.id == "page/collision" for one in case.breaches())


def test_two_voices_keep_clear_of_each_other(case: Case) -> None:
    first = case.text("Ja.", 20, 50, "quote 1")
    width = ink_box(line(paragraph("Ja.", Mark(0)), 20, 50), FONTS).right
    second = case.text("Nein.", width + CLEAR.beside / 2, 50, "quote 2")
    assert case.breaches() == []
    case.quotes += [(first,), (second,)]
    only(case.breaches(), "page/collision")


def test_name_and_role_of_one_speaker_are_one_label(case: Case) -> None:
    marks = (
        case.text("Ada Musterfrau", 20, 50, "quote 1"),
        case.text("Ärztin", 20, 50 + LEADING, "quote 1"),
        case.text("Nein.", 200, 50, "quote 1"),
    )
    case.quotes.append(marks)
    assert case.breaches() == []


@pytest.mark.parametrize(("x", "y"), [(-3, 50), (SIDE - 20, 50), (50, 3), (50, SIDE + 1)])
def test_text_that_leaves_the_page_is_told(case: Case, x: float, y: float) -> None:
    case.text("Äpfel, gelb", x, y)
    assert only(case.breaches(), "page/edge")["what"] == "page-edge"


def test_a_picture_that_leaves_the_page_is_told_with_its_amount(case: Case) -> None:
    case.picture(SIDE - 90, 20, 100, 100)
    found = only(case.breaches(), "page/edge")
    assert (found["block"], found["what"]) == ("picture", "page-edge")
    assert found["amount"] == pytest.approx(to_mm(10))


def test_text_that_crosses_the_edge_of_its_ground_is_told(case: Case) -> None:
    case.ground(0, 100, SIDE, 100)
    case.text("Halb darauf", 50, 103, "quote 1")
    found = only(case.breaches(), "page/edge")
    assert (found["block"], found["what"]) == ("quote 1", "ground-edge")
    assert 0 < found["amount"] < to_mm(SIZE / 2)


def test_text_on_a_rule_is_told(case: Case) -> None:
    case.rule(20, 48, 100)
    case.text("Durchgestrichen", 20, 50)
    assert only(case.breaches(), "page/edge")["what"] == "rule"


def test_a_text_that_is_nowhere_is_lost(case: Case) -> None:
    case.text("Der Vorspann", 20, 50, "lead")
    case.text("Der Text", 20, 80)
    found = only(case.breaches(case.items[1:]), "page/lost")
    assert (found["block"], found["text"], found["what"]) == (
        "lead",
        "Der Vorspann",
        "text-missing",
    )
    assert found["at"].line == 1


def test_a_picture_that_is_nowhere_is_lost(case: Case) -> None:
    case.picture(20, 20, 50, 50)
    assert only(case.breaches([]), "page/lost")["what"] == "text-missing"


def test_a_text_that_is_there_twice_is_told(case: Case) -> None:
    case.text("Der Text", 20, 50)
    again = case.items[0]._replace(y=90)  # type: ignore[call-arg]
    assert only(case.breaches([case.items[0], again]), "page/lost")["what"] == "text-twice"
    assert only(case.breaches(case.items, case.items), "page/lost")["what"] == "text-twice"


def test_a_text_without_one_of_its_lines_is_not_whole(case: Case) -> None:
    told = paragraph("Der Text und sein Ende", Mark(0))
    case.told.append(told)
    first, last = line(told, 20, 50, "Der Text und "), line(told, 20, 62, "sein Ende")
    assert case.breaches([first, last]) == []
    assert only(case.breaches([first]), "page/lost")["what"] == "text-torn"
    assert only(case.breaches([last, first]), "page/lost")["what"] == "text-torn"


def test_a_word_divided_at_the_end_of_a_line_is_whole(case: Case) -> None:
    case.told.append(paragraph("Silbentrennung\nhier", Mark(0)))
    parts = ((50.0, "Silben\u00ad"), (62.0, "trennung"), (74.0, "hier"))
    case.items += [line(case.told[0], 20, y, text) for y, text in parts]  # type: ignore[arg-type]
    assert case.breaches() == []


def test_a_text_before_one_that_it_follows_is_out_of_order(case: Case) -> None:
    case.text("Eins", 20, 50, "lead")
    case.text("Zwei", 20, 80)
    found = only(case.breaches([case.items[1]], [case.items[0]]), "page/lost")
    assert (found["text"], found["what"]) == ("Eins", "text-disorder")


@pytest.mark.parametrize(
    ("said", "is_same"),
    [("Chor am\u00a0Kanal", True), ("Chor am Kanal e. V.", False), ("Chor", False)],
)
def test_a_name_is_left_out_only_where_the_same_string_stands(
    case: Case, said: str, is_same: bool
) -> None:
    case.text("Chor am Kanal", 20, 50, "organisation")
    case.text(said, 20, 80, "contact")
    assert case.breaches(case.items[1:]) != []
    case.left_out = frozenset({Mark(0)})
    found = case.breaches(case.items[1:])
    if is_same:
        assert found == []
    else:
        assert only(found, "page/lost")["text"] == "Chor am Kanal"


words = st.text("Agjp.„“«ÄẤfl-", min_size=1, max_size=6)
places = st.tuples(st.floats(30, 80), st.floats(30, 70))


@settings(deadline=None)
@given(words, words, places, places)
def test_two_blocks_collide_where_any_of_their_glyphs_do(
    one: str, other: str, here: tuple[float, float], there: tuple[float, float]
) -> None:
    case = Case()
    case.text(one, *here, "funder")
    case.text(other, *there, "contact")
    mine, its = (ink_boxes(item, FONTS) for item in case.items if isinstance(item, TextItem))
    deep = max(box.lacking(its_box) for box in mine for its_box in its)
    found = [one for one in case.breaches() if one.id == "page/collision"]
    if abs(deep) > 0.05:
        assert bool(found) == (deep > 0)
    if found:
        assert dict(found[0].parameters)["amount"] == pytest.approx(to_mm(deep))


@given(st.text("Aÿgjfþ|Q„“«ẤJ fl", min_size=1, max_size=12))
def test_no_ink_leaves_the_rough_box_of_its_text(text: str) -> None:
    item = line(paragraph(text, Mark(0)), 50, 50)
    rough = rough_box(item, FONTS)
    assert all(box.outside(rough) <= 1e-6 for box in ink_boxes(item, FONTS))
