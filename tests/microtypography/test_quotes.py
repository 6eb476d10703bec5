"""Straight marks become the language's, nested ones too, and what is no quotation stays."""

from __future__ import annotations

import pytest

from brochure.microtypography.passage import Passage
from brochure.microtypography.text import correct, corrected


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('Er sagte: "Gut."', "Er sagte: „Gut.“"),
        ("\"Das 'ist' gut\", sagt sie", "„Das ‚ist‘ gut“, sagt sie"),
        ('"Ich sage "nein"!"', "„Ich sage ‚nein‘!“"),
        ("'Halb' so wild", "‚Halb‘ so wild"),
        ("geht's, war's, Hans' Haus", "geht’s, war’s, Hans’ Haus"),
        ("die 68er von '68 und 's war 'ne Zeit", "die 68er von ’68 und ’s war ’ne Zeit"),
        ("Rock 'n' Roll", "Rock ’n’ Roll"),
        ('("Netz")', "(„Netz“)"),
        ('„Text" und "x“', "„Text“ und „x“"),
        ('»Wort" und "Wort«', "»Wort« und »Wort«"),
        ("5'10\" groß", "5'10\" groß"),
        ('ein " allein', 'ein " allein'),
        ('""', '""'),
        ('"a" "b"', "„a“ „b“"),
    ],
)
def test_german_marks(before: str, after: str) -> None:
    assert corrected(before, "de-DE") == after


@pytest.mark.parametrize(
    ("language", "after"),
    [
        ("en-GB", "“It’s ‘fine’,” the ’90s"),
        ("de-CH", "«It’s ‹fine›,» the ’90s"),
        ("fr", "«\u202fIt’s “fine”,\u202f» the ’90s"),
    ],
)
def test_each_language_has_its_marks(language: str, after: str) -> None:
    assert corrected("\"It's 'fine',\" the '90s", language) == after


def test_between_the_programs_own_marks_the_inner_ones_stand() -> None:
    passage = Passage(['Sie sagte "nein" dazu'])
    correct(passage, "de-DE", inside=True)
    assert passage.text == "Sie sagte ‚nein‘ dazu"


def test_a_quotation_may_reach_over_pieces() -> None:
    passage = Passage(['Er: "Das ist ', "wichtig", '." Ja'])
    correct(passage, "de-DE")
    assert [text for text, _ in passage.pieces()] == ["Er: „Das ist ", "wichtig", ".“ Ja"]


def test_what_the_author_escaped_stays_and_has_no_part_in_pairs() -> None:
    text = '5" und "so"'
    assert corrected(text, "de-DE", escaped=[1]) == '5" und „so“'
    assert corrected("a - b", "de-DE", escaped=[2]) == "a - b"
    assert corrected("z.B.", "de-DE", escaped=[1]) == "z.B."
