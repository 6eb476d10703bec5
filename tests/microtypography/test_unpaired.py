"""A quotation mark without a partner is told at its own place, with what to write."""

from __future__ import annotations

import pytest

from brochure.diagnostics.model import Diagnostic, Report
from brochure.microtypography.apply import Memory, apply
from brochure.words.english import TERMS, WORDS
from brochure.words.phrase import phrase
from support.reading import read


def content(*, lead: str = "a", name: str = "b", body: str = "c") -> str:
    return (
        f"organisation: {{name: {name}}}\n"
        f"announcement:\n  headline: d\n  lead: {lead}\n  body: |\n    {body}\n"
    )


def told(text: str, memory: Memory | None = None) -> list[Diagnostic]:
    brochure, before = read(text)
    assert brochure is not None
    report = Report()
    apply(brochure, memory, report)
    assert not list(before)
    return list(report)


def place(fact: Diagnostic) -> tuple[int, int, int]:
    assert fact.span is not None
    return fact.span.line, fact.span.column, fact.span.end_column


@pytest.mark.parametrize(
    ("lead", "column", "word", "what"),
    [
        ('Die "Lange Nacht', 13, '"Lange', "ends"),
        ('Die Lange" Nacht', 18, 'Lange"', "begins"),
        ('"Die \\"Lange Nacht"', 15, '"Lange', "ends"),
        ("'Die ''Lange Nacht'", 15, "'Lange", "ends"),
        ("„halb offen", 9, "„halb", "ends"),
        ('das *Wort "hier*', 19, '"hier', "ends"),
        ('\'"Ja" und "nein\'', 19, '"nein', "ends"),
        ('ein "Wort" und zweimal "Wort', 32, '"Wort', "ends"),
    ],
)
def test_the_mark_itself_is_the_place(lead: str, column: int, word: str, what: str) -> None:
    (fact,) = told(content(lead=lead))
    assert (fact.id, *place(fact)[:2]) == ("content/unpaired-mark", 4, column)
    sentence, hint = phrase(fact, WORDS[fact.id], TERMS)
    assert f"`{word}`" in sentence
    assert hint is not None
    assert f"where the quotation {what}" in hint


def test_beside_markup_the_paragraph_is_the_place() -> None:
    (fact,) = told(content(body='das *Wort*" hier'))
    assert place(fact)[0] == 6


def test_a_backslash_is_named_where_it_has_a_meaning() -> None:
    in_name, in_prose = sorted(told(content(lead='a "b', name='c "d')), key=place)
    hints = [phrase(one, WORDS[one.id], TERMS)[1] for one in (in_prose, in_name)]
    assert "\\" in str(hints[0])
    assert "\\" not in str(hints[1])


def test_behind_a_backslash_a_mark_needs_no_partner() -> None:
    assert told(content(lead='Ein \\" allein')) == []


def test_each_quote_is_read_by_its_own_rules() -> None:
    quote = "quotes:\n  - {text: 'We say ‘no’ to \"it', speaker: Ann, language: en}\n"
    (fact,) = told(content() + quote)
    assert dict(fact.parameters)["word"] == '"it'


def test_what_is_remembered_is_told_again() -> None:
    memory = Memory()
    text = content(lead='Die "Lange Nacht', name='c "d')
    assert told(text, memory) == told(text, memory) != []


def test_the_same_text_elsewhere_has_a_place_of_its_own() -> None:
    first, second = told(content(lead="'\"ab'", name="'\"ab'"))
    assert {place(first)[0], place(second)[0]} == {1, 4}
