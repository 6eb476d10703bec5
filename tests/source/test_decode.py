"""Bytes become text, or it is said why not."""

from __future__ import annotations

import pytest

from brochure.source.decode import LARGEST
from support.reading import MINIMAL, nodes, said, said_of


def text_of(data: bytes) -> str:
    return nodes(data)[0].text


def test_a_byte_order_mark_is_no_character_of_the_first_line() -> None:
    assert said_of(b"\xef\xbb\xbfoutput: a\n")[0].startswith("1:1 ")
    assert text_of(b"\xef\xbb\xbfa: b\n") == "a: b\n"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf_16_with_its_mark_is_read(encoding: str) -> None:
    mark = {"utf-16": "", "utf-16-le": "\ufeff", "utf-16-be": "\ufeff"}[encoding]
    assert text_of((mark + "a: für 😀\n").encode(encoding)) == "a: für 😀\n"


def test_utf_16_that_ends_in_the_middle_of_a_character_is_said() -> None:
    assert said(nodes("a: b\n".encode("utf-16")[:-1])[1]) == ["1:5 source/encoding"]


def test_utf_16_without_its_mark_is_full_of_nulls() -> None:
    assert "1:2 source/character" in said_of("a: b".encode("utf-16-le"))


def test_a_windows_file_reads_like_any_other() -> None:
    text = "a: |\r\n  eins\r\n  zwei\r\nb: c\r\n"
    assert text_of(text.encode()) == text.replace("\r\n", "\n")


def test_a_latin_1_umlaut_is_said_at_its_place() -> None:
    assert said_of(MINIMAL.encode() + "# für\noutput: a\n".encode("latin-1")) == [
        "3:4 source/encoding"
    ]


def test_a_bad_byte_behind_windows_line_ends_and_a_mark_has_its_place() -> None:
    data = b"\xef\xbb\xbfa: b\r\n\r\n  # \xff\r\n"
    assert said(nodes(data)[1]) == ["3:5 source/encoding"]


def test_a_lone_surrogate_in_utf_8_is_no_text() -> None:
    assert said_of(MINIMAL.encode() + b"output: a\xed\xa0\x80\n") == [
        "3:9 content/file-stem",
        "3:10 source/encoding",
    ]


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("\0", "NULL"),
        ("\x07", "control character"),
        ("\x1b", "ESCAPE"),
        ("\x7f", "DELETE"),
        ("\x85", "NEXT LINE"),
        ("\u2028", "LINE SEPARATOR"),
        ("\u202e", "RIGHT-TO-LEFT OVERRIDE"),
        ("\u2066", "LEFT-TO-RIGHT ISOLATE"),
        ("\ufeff", "ZERO WIDTH NO-BREAK SPACE"),
        ("\ufdd0", "noncharacter"),
        ("\uffff", "noncharacter"),
    ],
)
def test_a_character_that_cannot_be_printed_is_named_with_its_place(
    character: str, name: str
) -> None:
    source, report = nodes(f"a: x\nb: y{character}z{character}\n")
    (fact,) = report
    assert said(report) == ["2:5 source/character"]
    assert dict(fact.parameters) == {
        "codepoint": f"U+{ord(character):04X}",
        "count": 2,
        "name": name,
    }
    assert character not in source.text


def test_an_escape_that_makes_such_a_character_is_named_too() -> None:
    assert said(nodes('a: "x\\0y"\nb: "p\\u202Eq"\n')[1]) == [
        "1:6 source/character",
        "2:6 source/character",
    ]


def test_a_file_of_just_the_limit_is_read_and_one_byte_more_is_not() -> None:
    full = MINIMAL.encode() + b"#" * (LARGEST - len(MINIMAL.encode()))
    assert said_of(full) == []
    assert said_of(full + b"#") == ["1:1 source/too-large"]


@pytest.mark.parametrize("unseen", ["\u200c", "\u200d", "\u200e", "\u200f", "\u061c"])
def test_joints_and_marks_of_direction_are_part_of_what_is_typed(unseen: str) -> None:
    data = f"a: می{unseen}شود\n".encode()
    assert said_of(data + MINIMAL.encode()) == said_of(b"a: b\n" + MINIMAL.encode())
    assert text_of(data) == f"a: می{unseen}شود\n"
