"""Texts keep the lines that the author broke, and every character its place."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from brochure.source.node import Mapping, Scalar
from support.reading import nodes, said


def scalar(text: str) -> Scalar:
    source, report = nodes(text)
    assert said(report) == []
    assert isinstance(source.root, Mapping)
    value = source.root.entries[0][1]
    assert isinstance(value, Scalar)
    return value


def found_at(text: str, word: str) -> tuple[int, int]:
    one = scalar(text)
    at = one.value.index(word)
    span = one.place(at, at + len(word))
    return span.line, span.column


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a: vor Wort nach\n", (1, 8)),
        ("a: vor\n  eins Wort\n", (2, 8)),
        ("a: 'vor ''ein'' Wort'\n", (1, 17)),
        ("a: 'vor\n\n  eins Wort'\n", (3, 8)),
        ('a: "v\\u00f6r \\" Wort"\n', (1, 17)),
        ('a: "vor \\\n  Wort"\n', (2, 3)),
        ('a: "vor   \n   \\  Wort"\n', (2, 7)),
        ("a: |\n  vor\n   eins Wort\n", (3, 9)),
        ("a: |2-  # so\n   vor\n   Wort\n", (3, 4)),
        ("a: >-\n  vor\n\n  😀 Wort\n", (4, 5)),
        ("a: &name Wort\n", (1, 10)),
        ("a: !!str 'x Wort'\n", (1, 13)),
    ],
)
def test_a_word_inside_a_text_has_its_place(text: str, place: tuple[int, int]) -> None:
    assert found_at(text, "Wort") == place


@pytest.mark.parametrize(
    "text",
    [
        "a: >\n  eins\n\n  zwei\n",
        "a: |\n  eins\n\n  zwei\n",
        "a: eins\n\n  zwei\n",
        "a: 'eins\n\n  zwei'\n",
        'a: "eins\n\n  zwei"\n',
        'a: "eins\\n\\nzwei"\n',
    ],
)
def test_a_blank_line_stays_blank_in_every_style(text: str) -> None:
    assert scalar(text).value.strip() == "eins\n\nzwei"


WORDS = st.lists(st.text("abcäß😀-#:*,.'\"\\ \t", min_size=1, max_size=12), min_size=1, max_size=6)


@given(WORDS, st.sampled_from(["'", '"', "|", ">", ""]), st.integers(4, 20))
def test_unfolding_loses_no_character_and_every_character_is_where_it_is_said_to_be(
    words: list[str], style: str, width: int
) -> None:
    value = "\n".join(" ".join(word.split(" ")).strip() for word in words).strip()
    text = yaml.dump({"a": value}, default_style=style or None, allow_unicode=True, width=width)
    source, report = nodes(text)
    assert said(report) == []
    assert isinstance(source.root, Mapping)
    one = source.root.entries[0][1]
    assert isinstance(one, Scalar)

    assert one.value.split() == value.split()
    lines = text.split("\n")
    for at, character in enumerate(one.value):
        span = one.place(at, at + 1)
        written = lines[span.line - 1][span.column - 1 : span.column]
        assert character.isspace() or written in (character, "\\"), (one.value, at)


@pytest.mark.parametrize("count", [100_000])
def test_long_runs_of_spaces_and_quotes_cost_no_more_than_their_length(count: int) -> None:
    assert scalar('a: "x' + " " * count + '\n y"\n').value == "x\ny"
    assert scalar("a: '" + "''" * count + "\n y'\n").value == "'" * count + "\ny"
