"""Total-fit breaking: nothing lost, nothing too wide, nothing cheaper."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from brochure.design.style import Align
from brochure.typeset.break_lines import HYPHENS_BEFORE, OVERFULL, Costs, total_fit
from brochure.typeset.line import LineEnd
from support.breaking import Ways, unbroken_line
from support.paragraphs import BODY

WORDS = st.sampled_from(
    [
        "im", "und", "den", "KOK", "e.V.", "Behörden", "Betroffenen", "Fachberatungsstellen",
        "Kooperationsvereinbarung", "E-Mail-Adresse", "(sexueller)", "22. Juli", "„so“,", "ist.",
        "Bundes\u00adpolizei", "info@kok-buero.de", "und/oder", "–", "geschlossen\n", "x",
    ]
)  # fmt: skip
MOST_BREAKPOINTS = 16
"""Every breakpoint more may double the ways to try."""

FILLED = pytest.mark.parametrize("align", [Align.RAGGED, Align.JUSTIFIED])


def texts(most: int) -> st.SearchStrategy[str]:
    return st.lists(WORDS, min_size=1, max_size=most).map(" ".join)


@FILLED
@settings(max_examples=50, deadline=None)
@given(text=texts(8), measure=st.floats(40, 220), indent=st.sampled_from([0.0, 12.0]))
def test_no_way_of_breaking_costs_less(
    align: Align, text: str, measure: float, indent: float
) -> None:
    unbroken = unbroken_line(text, align, indent=indent)
    ways = Ways(Costs(unbroken, measure))
    assume(len(ways) <= MOST_BREAKPOINTS)
    assert total_fit(unbroken, measure).demerits == pytest.approx(ways.best(), rel=1e-9)


@FILLED
@settings(max_examples=30, deadline=None)
@given(text=texts(4), measure=st.floats(50, 150), solid=st.frozensets(st.integers(0, 3)))
@example("Kooperationsvereinbarung E-Mail-Adresse", 85.0, frozenset())
def test_no_way_of_breaking_costs_less_where_words_are_divided(
    align: Align, text: str, measure: float, solid: frozenset[int]
) -> None:
    unbroken = unbroken_line(text, align, hyphenate=True)
    ways = Ways(Costs(unbroken, measure, solid))
    assume(len(ways) <= MOST_BREAKPOINTS)
    assert total_fit(unbroken, measure, solid).demerits == pytest.approx(ways.best(), rel=1e-9)


@FILLED
@settings(max_examples=60, deadline=None)
@given(text=texts(60), measure=st.floats(40, 400), hyphenate=st.booleans())
def test_total_fit_never_costs_more_than_first_fit(
    align: Align, text: str, measure: float, hyphenate: bool
) -> None:
    unbroken = unbroken_line(text, align, hyphenate)
    first_fit = Ways(Costs(unbroken, measure)).first_fit()
    assert total_fit(unbroken, measure).demerits <= first_fit * (1 + 1e-9)


@FILLED
@settings(max_examples=60, deadline=None)
@given(text=texts(40), measure=st.floats(20, 300), hyphenate=st.booleans())
def test_only_an_unbreakable_piece_is_wider_than_the_measure(
    align: Align, text: str, measure: float, hyphenate: bool
) -> None:
    unbroken = unbroken_line(text, align, hyphenate)
    for line in total_fit(unbroken, measure).lines:
        space = line.end.end_space - line.start.start_space
        width = line.width + min(line.ratio, 0.0) * 0.3 * space
        if width > measure + 1e-6:
            first = line.start.stretch + (line.start.part < 0)
            assert first == line.end.stretch
            inner = [
                point.offset
                for point in unbroken.divisions(first)
                if point.offset > line.start.offset and point.offset != line.end.offset
            ]
            stop = line.end.offset if line.end.part >= 0 else len(unbroken.text)
            assert [offset for offset in inner if offset < stop] == []


@FILLED
@settings(max_examples=40, deadline=None)
@given(text=texts(40), measure=st.floats(40, 300), hyphenate=st.booleans())
def test_each_line_begins_where_the_one_before_ends(
    align: Align, text: str, measure: float, hyphenate: bool
) -> None:
    unbroken = unbroken_line(text, align, hyphenate)
    lines = total_fit(unbroken, measure).lines
    assert lines[0].start.stretch == -1
    assert lines[-1].end.stretch == len(unbroken.stretches) - 1
    for line, following in pairwise(lines):
        assert following.start is line.end


def test_a_forced_break_always_ends_a_line() -> None:
    unbroken = unbroken_line("eins zwei\ndrei vier fünf", Align.RAGGED)
    ends = [line.end.line_end for line in total_fit(unbroken, 400).lines]
    assert ends == [LineEnd.FORCED, LineEnd.PARAGRAPH]


def test_three_hyphens_in_a_row_are_avoided_where_they_can_be() -> None:
    unbroken = unbroken_line(BODY, Align.JUSTIFIED, hyphenate=True)
    for measure in range(110, 260, 10):
        breaks = total_fit(unbroken, float(measure))
        ends = "".join("h" if line.end.line_end is LineEnd.HYPHEN else "." for line in breaks.lines)
        assert "hhh" not in ends or breaks.demerits >= HYPHENS_BEFORE[2]
    assert "hhh" not in ends


def test_a_solid_end_has_no_hyphen_where_the_line_had_one() -> None:
    unbroken = unbroken_line(BODY, Align.RAGGED, hyphenate=True)
    lines = total_fit(unbroken, 174).lines
    number = next(i for i, line in enumerate(lines) if line.end.line_end is LineEnd.HYPHEN)
    solid = total_fit(unbroken, 174, frozenset({number})).lines
    assert solid[number].end.line_end is not LineEnd.HYPHEN


def test_words_are_divided_only_where_the_style_says_so() -> None:
    for hyphenate in (False, True):
        lines = total_fit(unbroken_line(BODY, Align.RAGGED, hyphenate), 174).lines
        assert any(line.end.line_end is LineEnd.HYPHEN for line in lines) is hyphenate


def test_a_word_wider_than_the_measure_is_divided_in_any_style() -> None:
    unbroken = unbroken_line("der Kooperationsvereinbarung", Align.RAGGED)
    breaks = total_fit(unbroken, 90)
    assert any(line.end.line_end is LineEnd.HYPHEN for line in breaks.lines)
    assert breaks.demerits < OVERFULL


def test_a_word_that_cannot_be_divided_is_set_overfull() -> None:
    unbroken = unbroken_line("a STRASSENVERKEHRSORDNUNG b", Align.RAGGED)
    lines = total_fit(unbroken, 60).lines
    assert [line.width > 60 for line in lines] == [False, True, False]


def test_the_last_line_is_no_stub_where_another_break_is_possible() -> None:
    text = "Die Vereinbarung ist Ausdruck eines Prozesses, der begonnen hat so"
    unbroken = unbroken_line(text, Align.RAGGED)
    natural = unbroken.natural_width()
    for short in (2, 8, 20):
        lines = total_fit(unbroken, natural - short).lines
        assert lines[-1].end.stretch - lines[-1].start.stretch > 1


def test_a_short_word_does_not_hang_behind_a_sentence_where_room_is_to_spare() -> None:
    unbroken = unbroken_line("Das ist nun getan worden. Es bleibt viel zu tun.", Align.RAGGED)
    width = unbroken.ends[5] - unbroken.starts[0] + 1
    first = total_fit(unbroken, width).lines[0]
    assert unbroken.text[: unbroken.stretches[first.end.stretch].end].endswith("worden.")


def test_the_body_of_the_sample_breaks_as_the_design_shows() -> None:
    unbroken = unbroken_line(BODY, Align.RAGGED, hyphenate=True)
    lines = total_fit(unbroken, 61.5 * 72 / 25.4).lines
    ends = [
        unbroken.text[: line.end.offset if line.end.part >= 0 else end].rsplit(None, 1)[-1]
        for line in lines
        for end in [unbroken.stretches[line.end.stretch].end]
    ]
    assert ends[:8] == [
        "geschlossenen", "die", "den", "Fachberatungs", "aber", "frühzeitig", "informiert",
        "Fachberatungs",
    ]  # fmt: skip
