"""Which lines are lists, and how their items lie within each other."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure.content.values import BodyBlock, ListBlock, Prose, Subhead
from support.reading import read, said
from support.steps import grows_linearly


def content(body: str) -> str:
    indented = "\n".join(f"    {line}" for line in body.split("\n"))
    return f"organisation: {{name: a}}\nannouncement:\n  headline: b\n  body: |\n{indented}\n"


def text(prose: Prose) -> str:
    return "".join(inline.text for inline in prose.inlines)


def shown(block: BodyBlock, indent: str = "") -> list[str]:
    """A block as lines; a list's items with their labels, `-` for a bullet."""
    match block:
        case Prose():
            return [indent + text(block)]
        case Subhead(prose):
            return [f"## {text(prose)}"]
        case ListBlock(items):
            lines = []
            for index, item in enumerate(items):
                first, *rest = item.blocks
                assert isinstance(first, Prose)
                lines.append(f"{indent}{block.label(index) or '-'} {text(first)}")
                for one in rest:
                    lines += shown(one, indent + "  ")
            return lines


def blocks(body: str) -> list[list[str]]:
    brochure, _ = read(content(body))
    assert brochure is not None
    return [shown(block) for block in brochure.announcement.body]


def noted(body: str) -> list[str]:
    return said(read(content(body))[1])


SIGNS = ["*", "+", "•", "–", "·", "▪", "◦"]


@pytest.mark.parametrize("sign", SIGNS)
def test_two_lines_in_a_row_that_begin_with_a_sign_are_a_list(sign: str) -> None:
    body = f"{sign} eins\n  weiter\n{sign} zwei\n\nText"
    assert blocks(body) == [["- eins weiter", "- zwei"], ["Text"]]
    assert noted(body) == []


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("body", ["{} eins", "{} eins\n\nText", "Text\n\n{} eins\nweiter"])
def test_a_single_such_line_stays_as_it_is_and_a_notice_names_the_sign(
    sign: str, body: str
) -> None:
    typed = body.format(sign)
    whole = [[part.replace("\n", " ")] for part in typed.split("\n\n")]
    line = 7 if typed.startswith("Text") else 5
    assert blocks(typed) == whole
    assert noted(typed) == [f"{line}:5 content/single-item"]


@pytest.mark.parametrize("body", ["Kolleg*innen\n* eins\n* zwei", "Er sagte\n– so –\n– nichts."])
def test_signs_within_a_paragraph_make_no_list_and_a_notice_says_that_they_run_on(
    body: str,
) -> None:
    assert blocks(body) == [[body.replace("\n", " ")]]
    assert noted(body) == ["6:5 content/running-on"]


@pytest.mark.parametrize("sign", SIGNS)
def test_below_a_colon_signs_are_a_list(sign: str) -> None:
    assert blocks(f"Wir bieten:\n{sign} Rat\n{sign} Tat") == [["Wir bieten:"], ["- Rat", "- Tat"]]


def test_bullets_may_stand_apart_where_a_dash_would_begin_a_sentence() -> None:
    assert blocks("• a\n\n• b") == [["- a", "- b"]]
    assert blocks("– a\n\n– b") == [["– a"], ["– b"]]


@pytest.mark.parametrize(
    "lines",
    [
        *("A) a|B) b", "(1) a|(2) b", "I. a|II. b", "1.) a|2.) b", "1.a|2.b", "-a|-b", "— a|— b"),
        *("✓ a|✓ b", "→ a|→ b", "1986. a|1987. b", "☎ 030|✉ a@example.org", "❶ a|❷ b"),
    ],
)
def test_lines_that_begin_like_items_do_not_run_on_in_silence(lines: str) -> None:
    assert noted(lines.replace("|", "\n")) == ["6:5 content/running-on"]
    assert noted(lines.replace("|", "\\\n")) == []


def test_lists_of_other_signs_are_lists_of_their_own() -> None:
    assert blocks("* a\n* b\n\n+ c\n+ d") == [["- a", "- b"], ["- c", "- d"]]


@pytest.mark.parametrize(
    ("body", "labels"),
    [
        ("3. a\n4. b", ["3.", "4."]),
        ("9. a\n10. b\n11. c", ["9.", "10.", "11."]),
        ("1) a\n2) b", ["1)", "2)"]),
        ("a) a\nb) b\nc) c", ["a)", "b)", "c)"]),
        ("1. a\n1. b\n1. c", ["1.", "2.", "3."]),
        ("1. Anmelden\n2. Mai abwarten", ["1.", "2."]),
    ],
)
def test_numbers_that_count_up_are_a_list_with_those_numbers(body: str, labels: list[str]) -> None:
    (found,) = blocks(body)
    assert [line.split()[0] for line in found] == labels
    assert noted(body) == []


@pytest.mark.parametrize("body", ["3. a", "3. a\n5. b", "3. a\n\nText\n\n4. b", "a) a", "1) a"])
def test_numbers_that_do_not_count_up_are_no_list(body: str) -> None:
    brochure, _ = read(content(body))
    assert brochure is not None
    assert not any(isinstance(block, ListBlock) for block in brochure.announcement.body)


MONTHS = [
    *("Januar", "Jänner", "März", "Mai", "Oktober", "Okt.", "January", "May", "October", "janvier"),
    *("août", "octobre", "enero", "mayo", "octubre", "gennaio", "maggio", "ottobre", "stycznia"),
    *("maja", "października", "Ocak", "Mayıs", "Ekim", "січня", "травня", "жовтня"),
]


@pytest.mark.parametrize("month", MONTHS)
@pytest.mark.parametrize("first", [1, 3, 29])
def test_a_day_before_a_month_is_no_item_in_any_language(month: str, first: int) -> None:
    days = [f"{first}. {month}: Fest", f"{first + 1}. {month}: Konzert"]
    assert blocks("\n\n".join(days)) == [[day] for day in days]
    assert blocks("\n".join(days)) == [[" ".join(days)]]
    assert noted("\n".join(days)) == ["6:5 content/running-on"]


@pytest.mark.parametrize(
    "dates",
    ["3. 10. Fest|4. 10. Konzert", "3. bis 5. Oktober|4. und 5. November", "3. de mayo|4. x"],
)
def test_dates_in_figures_and_ranges_of_days_are_no_items(dates: str) -> None:
    assert blocks(dates.replace("|", "\n\n")) == [[day] for day in dates.split("|")]


@pytest.mark.parametrize("step", [2, 3, 4])
def test_an_indented_list_lies_within_the_item_above(step: int) -> None:
    inner = " " * step
    body = f"- a\n{inner}- b\n{inner}- c\n- d"
    assert blocks(body) == [["- a", "  - b", "  - c", "- d"]]
    assert noted(body) == []


def test_lists_of_different_kinds_lie_within_each_other() -> None:
    body = "1. a\n   a) b\n   b) c\n      * d\n      * e\n2. f\na) g\nb) h\n3. i"
    assert blocks(body) == [
        ["1. a", "  a) b", "  b) c", "    - d", "    - e", "2. f", "  a) g", "  b) h", "3. i"]
    ]
    assert noted(body) == []


def test_an_indented_paragraph_belongs_to_the_item_above_it() -> None:
    body = "- a\n\n  b\n  c\n- d\n  - e\n\n    f\n\n  g\n\nh"
    assert blocks(body) == [["- a", "  b c", "- d", "  - e", "    f", "  g"], ["h"]]


def test_a_fourth_level_is_set_on_the_third_and_said() -> None:
    body = "- a\n  - b\n    - c\n      - d\n- e"
    assert blocks(body) == [["- a", "  - b", "    - c", "    - d", "- e"]]
    assert noted(body) == ["8:13 content/nested-list"]


@pytest.mark.parametrize("line", ["a) bar", "– so", "4. vier"])
def test_a_line_in_an_item_that_looks_like_one_and_is_none_is_said(line: str) -> None:
    body = f"- eins\n  {line}\n- zwei"
    assert blocks(body) == [[f"- eins {line}", "- zwei"]]
    assert noted(body) == ["6:7 content/running-on"]


def test_lines_that_end_in_a_hard_break_do_not_run_on() -> None:
    assert noted("☎ 030 123\\\n✉ a@example.org\\\n→ Eingang") == []
    assert noted("☎ 030 123\n✉ a@example.org\n→ Eingang") == ["6:5 content/running-on"]


LINES = st.lists(
    st.tuples(
        st.sampled_from(["", "  ", "    ", "      ", "\t"]),
        st.sampled_from(["", "- ", "* ", "• ", "– ", "1. ", "2. ", "3. ", "a) ", "b) ", "## "]),
        st.booleans(),
    ),
    min_size=1,
    max_size=14,
)


@given(LINES)
def test_every_word_comes_back_once_and_in_order_whatever_stands_before_it(
    lines: list[tuple[str, str, bool]],
) -> None:
    typed = [
        f"{indent}{sign}wort{number}" + "\n" * blank
        for number, (indent, sign, blank) in enumerate(lines)
    ]
    found = " ".join(line for block in blocks("x\n" + "\n".join(typed)) for line in block)
    assert re.findall(r"wort\d+", found) == [f"wort{number}" for number in range(len(lines))]


@given(LINES)
def test_a_number_that_is_printed_is_the_one_that_was_typed_or_the_next(
    lines: list[tuple[str, str, bool]],
) -> None:
    signs = [sign for _, sign, _ in lines]
    typed = "\n".join(f"{sign}wort{number}" for number, sign in enumerate(signs))
    for block in blocks("x\n\n" + typed):
        for label, number in re.findall(r"(\d)\. wort(\d+)", "\n".join(block)):
            sign = signs[int(number)]
            assert sign in (f"{label}. ", "1. ", "2. ", "3. ")
            assert sign == f"{label}. " or "1. " in signs


@pytest.mark.parametrize(
    "line",
    [
        *("- a", "1. a", "2. a", "## a", "a", "", "1. a\n3. b", "  - a", "* a\nb", "* a\n\nb"),
        *("a) a", "1. a\n  - b", "- a\n  - b\n    - c", "– a", "3. Mai", "- a\n  b\n\n  c"),
        *("|a|b|", "_a"),
    ],
)
def test_the_steps_taken_grow_with_the_lines_and_no_faster(line: str) -> None:
    assert grows_linearly(lambda lines: read(content("x\n" + f"{line}\n" * lines)), 400)
