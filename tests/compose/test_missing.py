"""What no face can show is said once for each sort, at the sign itself."""

from __future__ import annotations

import pytest

from brochure.diagnostics.model import Diagnostic
from brochure.words.english import TERMS, WORDS
from brochure.words.phrase import phrase
from support.flyers import MINIMAL, built
from support.reading import said


def facts(text: str) -> list[Diagnostic]:
    return list(built(text).report)


def hint(fact: Diagnostic) -> str:
    return phrase(fact, WORDS[fact.id], TERMS)[1] or ""


@pytest.mark.parametrize(
    ("sign", "id", "word"),
    [
        ("🎉", "type/emoji", "party popper"),
        ("✅", "type/emoji", "white heavy check mark"),
        ("🇩🇪", "type/emoji", "regional indicator"),
        ("1\ufe0f\u20e3", "type/emoji", "keycap"),
        ("漢", "type/missing-script", "Chinese or Japanese"),
        ("ש", "type/missing-script", "Hebrew"),
        ("안", "type/missing-script", "Korean"),
        ("ʘ", "type/missing-script", "Latin"),
        ("𐎀", "type/missing-script", "ugaritic"),
        ("※", "type/missing-glyph", "reference mark"),
        ("℃", "type/missing-glyph", "degree celsius"),
    ],
)
def test_a_sign_is_named_by_its_sort(sign: str, id: str, word: str) -> None:
    text = MINIMAL.replace("Wir singen", f"Wir {sign} singen")
    (fact,) = facts(text)
    assert fact.id == id
    assert word in phrase(fact, WORDS[id], TERMS)[0]
    start = text.split("\n")[1].index(sign) + 1
    assert fact.span is not None
    assert fact.span.line == 2
    assert start <= fact.span.column < start + len(sign)


LONG = """\
organisation: {name: a}
announcement:
  headline: Hallo
  lead: "Ein **Wort** und [Link](https://example.org) 🍕, *und 🎉* ↦ 日本"
  body: |
    Absatz.

    - Punkt 🎈 und 語
  kicker: Neu 🎉
"""


def test_each_sort_is_one_fact_at_its_first_sign_with_the_lines_of_the_others() -> None:
    found = built(LONG).report
    places = [(LONG.split("\n")[3].index(sign) + 1) for sign in "🍕日"]
    assert sorted(said(found)) == [
        f"4:{places[0]} type/emoji",
        f"4:{places[1]} type/missing-script",
    ]
    emoji, script = sorted(found, key=lambda fact: fact.id)
    assert dict(emoji.parameters)["count"] == 4
    assert dict(emoji.parameters)["more"] == "8, 9"
    assert hint(emoji).endswith("also in line 8, 9")
    assert dict(script.parameters)["count"] == 3


def test_the_second_of_two_alike_is_found_behind_the_first() -> None:
    text = "organisation: {name: a}\nannouncement: {headline: b, lead: 'x 🍕 **y 🍕** ★'}\n"
    (fact,) = facts(text)
    assert dict(fact.parameters)["count"] == 2
    assert fact.span is not None
    assert fact.span.column == text.split("\n")[1].index("🍕") + 1


def test_an_emoji_with_a_sign_like_it_is_told_which() -> None:
    (fact,) = facts(MINIMAL.replace("Wir singen", "📞 030 ✅"))
    assert hint(fact) == "write `☎` for `📞`, `✓` for `✅`"


def test_what_a_face_lacks_and_the_symbols_have_is_set() -> None:
    assert facts(MINIMAL.replace("Wir singen", "☎️ ★ ① ♿ ☕ 🏠")) == []


def test_a_sign_written_as_an_escape_is_said_at_its_text() -> None:
    text = 'organisation: {name: a}\nannouncement: {headline: "b \\U0001F389"}\n'
    (fact,) = facts(text)
    assert fact.span is not None
    assert (fact.span.line, fact.span.column) == (2, 27)
