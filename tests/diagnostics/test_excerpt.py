"""The line under a message: harmless, cut around its carets, the carets under their characters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure.diagnostics.excerpt import WIDTH, excerpt, harmless
from brochure.diagnostics.model import Span


def shown(line: str, column: int, end: int) -> tuple[str, str]:
    return excerpt(line, Span(1, column, 1, end))


@pytest.mark.parametrize(
    ("line", "column", "end", "text", "carets"),
    [
        ("headlin: a", 1, 8, "headlin: a", "^^^^^^^"),
        ("  a: b", 3, 4, "  a: b", "  ^"),
        ("\ta: b", 2, 3, "    a: b", "    ^"),
        ("日本: b", 5, 6, "日本: b", "      ^"),
        ("日本: b", 1, 3, "日本: b", "^^^^"),
        ("u\u0308: b", 4, 5, "u\u0308: b", "  ^"),
        ("a\u202eb: c", 3, 4, "a<U+202E>b: c", " " * 9 + "^"),
        ("a\x1b[31mb", 2, 3, "a<U+001B>[31mb", " ^^^^^^^^"),
        ("a", 2, 2, "a", " ^"),
        ("", 1, 1, "", "^"),
    ],
)
def test_the_carets_stand_under_their_characters(
    line: str, column: int, end: int, *, text: str, carets: str
) -> None:
    assert shown(line, column, end) == (text, carets)


def test_a_span_over_several_lines_is_marked_to_the_end_of_its_first() -> None:
    assert excerpt("a: bcd", Span(1, 4, 3, 2)) == ("a: bcd", "   ^^^")


@pytest.mark.parametrize("column", [1, 50, 500, 990, 1000])
def test_a_long_line_is_cut_around_the_carets(column: int) -> None:
    line = "".join(chr(97 + n % 26) for n in range(1000))
    text, carets = shown(line, column, column + 1)
    assert len(text) <= WIDTH + 2
    assert text[carets.index("^")] == line[column - 1]
    assert text.startswith("…") == (column > 60)
    assert text.endswith("…") == (column < 900)


def test_the_carets_of_a_long_span_end_with_the_excerpt() -> None:
    text, carets = shown("a" * 5000, 10, 4000)
    assert len(carets) <= len(text) <= WIDTH + 2


@given(st.text(max_size=300), st.integers(1, 310), st.integers(0, 50))
def test_no_excerpt_moves_the_cursor_or_hides_a_character(
    line: str, column: int, length: int
) -> None:
    text, carets = shown(line.replace("\n", " "), column, column + length)
    assert all(one.isprintable() or one.isspace() for one in text)
    assert not set(text) & set("\n\r\t\x0b\x0c\x1b\u2028\u2029\u202e")
    assert set(carets) <= {" ", "^"}
    assert "^" in carets


@pytest.mark.parametrize("text", ["für", "a\u00a0b", "a\u202fb", "日本", "😀", ""])
def test_what_is_harmless_stays(text: str) -> None:
    assert harmless(text) == text
