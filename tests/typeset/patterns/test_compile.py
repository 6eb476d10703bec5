"""The compiler of patterns: what goes in comes out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure.typeset.hyphenate import Patterns
from brochure.typeset.patterns.compile import (
    compile_patterns,
    parse_exception,
    parse_pattern,
    read_source,
)
from support.liang import decode

HEAD = "% hyphenmins:\n%     typesetting:\n%         left: 2\n%         right: 3\n"


def source(patterns: list[str], exceptions: str = "") -> str:
    return f"{HEAD}\\patterns{{\n{' '.join(patterns)} % a remark {{\n}}\n{exceptions}"


def test_a_pattern_is_letters_and_the_levels_between_them() -> None:
    assert parse_pattern(".a1b2c") == (".abc", [0, 0, 1, 2, 0])


def test_an_exception_decides_its_whole_word() -> None:
    letters, levels = parse_exception("ta-ble")
    assert letters == ".table."
    assert levels == [0, 0, 10, 11, 10, 10, 0, 0]


def test_an_exception_overrules_patterns() -> None:
    table = compile_patterns(source(["t9a", "b1l"], "\\hyphenation{ta-ble}"))
    levels = Patterns(table).levels("table")
    assert [offset for offset, level in enumerate(levels) if level % 2] == [2]


def test_the_head_gives_the_least_letters() -> None:
    assert read_source(source(["a1b"])).minima == (2, 3)
    with pytest.raises(ValueError, match="hyphenmins"):
        read_source("\\patterns{a1b}")


@given(
    st.dictionaries(
        st.text("abc.", min_size=1, max_size=5),
        st.lists(st.integers(0, 9), min_size=6, max_size=6),
        min_size=1,
        max_size=30,
    )
)
def test_a_table_read_back_holds_the_patterns_that_were_compiled(
    wanted: dict[str, list[int]],
) -> None:
    cut = {letters: tuple(levels[: len(letters) + 1]) for letters, levels in wanted.items()}
    patterns = [
        "".join(f"{level or ''}{char}" for level, char in zip(levels, letters, strict=False))
        + str(levels[-1] or "")
        for letters, levels in cut.items()
    ]
    table = decode(compile_patterns(source(patterns)))
    assert table.patterns == {word: levels for word, levels in cut.items() if any(levels)}


def test_more_letters_than_codes_are_refused() -> None:
    letters = [chr(0x430 + i) + "1a" for i in range(70)]
    with pytest.raises(ValueError, match="letters are more than"):
        compile_patterns(source(letters))
