"""What holds for every text whatever."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from brochure.languages import FILES
from brochure.microtypography.text import corrected
from support.steps import grows_linearly

LANGUAGES = st.sampled_from([*FILES, "de-CH", "en-US", "fr-CA", "fi"])
WORDS = st.sampled_from(
    [
        *"\"'-–—….,;:!?()/§%€°x× \u00a0\u202f\n„“”‚‘’«»‹›",
        *("z.B.", "z. B.", "e.V.", "22.", "Juli", "S.", "5", "102", "104", "2018", "2024", "km"),
        *("Uhr", "Mo", "Fr", "Dr.", "Meier", "St.", "030", "263", "Str.", "10785", "Berlin", "--"),
        *("8,-", "-5", "S1", "§§", "DE12", "1001", "=", "3x", "100x70cm", "х", "bis", "to", "L'"),
        *("'68ern", "Tonnen", "BWV", "II", "1/2", "EUR", "₺", "від", "до", "do", "al", "à"),
        *("...", "n", "s", "'68", "p.", "Mr", "M.", "1er", "www.a.de", "a@b.de", "über", "C", "e"),
    ]
)
TEXTS = st.lists(WORDS, max_size=14).map("".join) | st.text(max_size=30)


def letters(text: str) -> str:
    """Letters and figures; the x of a size, Latin or Cyrillic, is the sign's own."""
    return "".join(
        "x" if char in "×хХ" else char.lower() for char in text if char.isalnum() or char == "×"
    )


@settings(max_examples=1500, deadline=None)
@given(TEXTS, LANGUAGES)
@example("\"'a'\" - 'b\"", "de-DE")
@example('"...z.B.www.a.de"', "de")
def test_a_second_pass_changes_nothing(text: str, language: str) -> None:
    once = corrected(text, language)
    assert corrected(once, language) == once


@settings(max_examples=700, deadline=None)
@given(TEXTS, LANGUAGES)
def test_letters_and_digits_stay_but_for_the_x_of_a_size(text: str, language: str) -> None:
    assert letters(corrected(text, language)) == letters(text).replace("X", "x")


@settings(max_examples=700, deadline=None)
@given(TEXTS, LANGUAGES)
def test_words_stay_apart_and_no_mark_is_lost(text: str, language: str) -> None:
    after = corrected(text, language)
    for marks in ("§%€()/,;:!?°", "\n"):
        assert [c for c in after if c in marks] == [c for c in text if c in marks]
    assert sum(map(after.count, "„“”‚‘’«»‹›\"'")) == sum(map(text.count, "„“”‚‘’«»‹›\"'"))


@settings(max_examples=300, deadline=None)
@given(st.text("ab -\"'.1", max_size=20))
def test_what_is_escaped_altogether_stays_altogether(text: str) -> None:
    assert corrected(text, "de-DE", escaped=range(len(text))) == text


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "a.",
        "\"a'",
        '"a ',
        "'",
        '"',
        "1-2 ",
        "030 ",
        "z.B.",
        "a@",
        "0 / ",
        "... ",
        "-",
        "« ",
        "1.-",
        "8,- ",
        "AB12 1001 ",
        "1 - ",
        "II ",
        "A. ",
        "1 bis ",
    ],
)
def test_the_cost_is_linear_in_the_length(piece: str) -> None:
    def correct(size: int) -> None:
        for language in FILES:
            corrected(piece * (size // len(piece)), language)

    assert grows_linearly(correct, 1000)
