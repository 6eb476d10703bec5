"""Where a word may be divided: Liang's algorithm over compiled patterns.

In: a word of letters and its language (BCP 47). Out: the places, each with the level of the
pattern that allows it, and whether two parts of a compound meet there. A language's table is read
on its first use and searched as it lies in the file (layout: patterns/compile.py). Knows nothing of
lines, widths or what stands around the word.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Callable
from functools import lru_cache
from itertools import accumulate
from pathlib import Path
from struct import calcsize, unpack_from
from typing import NamedTuple

from brochure.languages import language as known
from brochure.languages.model import Compounds, Spelling
from brochure.typeset.compounds import Parts, joints, parts_of
from brochure.typeset.memo import Memo

MAGIC = b"LIANG1"
HEADER = "<6s6H"
"""Magic, least letters before and after, letters, root family, slots, level lists."""
CODE_BITS = 6
UNKNOWN = (1 << CODE_BITS) - 1
"""The code of a letter that no pattern has."""

FOLDER = Path(__file__).parent / "patterns"

LEAST_AT_JOINT = 3
"""Least letters on either side of a joint, where elsewhere more are asked for."""

ALL_CAPITALS_MIN = 2
"""A word of so many capitals and nothing else is an abbreviation and stays whole."""

EXCEPTION = 11
"""The level of a language's exceptions: above any pattern's."""

TABLES_REMEMBERED = 20
WORDS_REMEMBERED = 20_000


class Point(NamedTuple):
    """A word may be divided after `offset` letters; the higher the odd level, the surer.

    At a joint two parts of a compound meet.
    """

    offset: int
    level: int
    is_joint: bool = False


class Patterns:
    """One language's compiled patterns."""

    def __init__(self, table: bytes) -> None:
        magic, *numbers = unpack_from(HEADER, table)
        self.before, self.after, letters, self._root, slots, lists = numbers
        if magic != MAGIC:
            raise ValueError("not a table of hyphenation patterns")
        at = calcsize(HEADER)
        alphabet = table[at : at + 2 * letters].decode("utf-16-le")
        self._codes = {char: code for code, char in enumerate(alphabet, 1)}
        at += 2 * letters
        self._cells = _numbers(table, at, slots)
        at += 2 * slots
        self._families = _numbers(table, at, slots)
        at += 2 * slots
        self._starts = _numbers(table, at, lists + 1)
        self._rest = table[at + 2 * (lists + 1) :]

    def levels(self, word: str) -> list[int]:
        """The level before each letter of a word in lower case, and one after its end."""
        codes = [self._codes.get(char, UNKNOWN) for char in f".{word}."] + [UNKNOWN]
        cells, families, starts, rest = self._cells, self._families, self._starts, self._rest
        levels = [0] * (len(codes) + 1)
        for start in range(len(codes) - 1):
            family, at = self._root, start
            while family:
                slot = family + codes[at]
                cell = cells[slot]
                if cell & UNKNOWN != codes[at]:
                    break
                at += 1
                if cell > UNKNOWN:
                    says = cell >> CODE_BITS
                    for pair in range(starts[says], starts[says + 1], 2):
                        place = at - rest[pair]
                        levels[place] = max(levels[place], rest[pair + 1])
                family = families[slot]
        return levels[1 : len(word) + 2]


def _numbers(table: bytes, at: int, count: int) -> array[int]:
    numbers = array("H", table[at : at + 2 * count])
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


def load_patterns(name: str) -> Patterns:
    """The table of that name. Raises FileNotFoundError where none is shipped."""
    return Patterns((FOLDER / f"{name}.liang").read_bytes())


class Hyphenator:
    """Division points of words; tables and words are remembered in the object."""

    def __init__(self) -> None:
        self._tables = Memo(load_patterns, TABLES_REMEMBERED)
        self._parts: Memo[Callable[[], Compounds], Parts] = Memo(
            lambda compounds: parts_of(compounds()), TABLES_REMEMBERED
        )
        self._words = Memo(self._divide, WORDS_REMEMBERED)

    def points(
        self, word: str, language: str, minima: tuple[int, int] = (2, 2)
    ) -> tuple[Point, ...]:
        """Where `word` (letters and apostrophes) may be divided, from its start to its end.

        `minima` are the least letters before and after (at a joint `LEAST_AT_JOINT` do); the
        language's own are kept beside them.
        """
        return self._words[word, language, minima]

    def _divide(self, key: tuple[str, str, tuple[int, int]]) -> tuple[Point, ...]:
        word, language, minima = key
        spelling = known(language).spelling
        if _is_abbreviation(word):
            return ()
        folded = _fold(word, spelling)
        own = _exceptions(spelling.exceptions).get(folded)
        if own is not None:
            before, after = minima
            return tuple(Point(at, EXCEPTION) for at in own if before <= at <= len(word) - after)
        return self._by_patterns(word, folded, spelling, minima) if spelling.patterns else ()

    def _by_patterns(
        self, word: str, folded: str, spelling: Spelling, minima: tuple[int, int]
    ) -> tuple[Point, ...]:
        before, after = minima
        patterns = self._tables[spelling.patterns]
        levels = patterns.levels(folded)
        first = max(min(before, LEAST_AT_JOINT), patterns.before)
        last = len(word) - max(min(after, LEAST_AT_JOINT), patterns.after)
        offsets = [at for at in range(first, last + 1) if levels[at] & 1]
        joined = self._joints(word, offsets, spelling)
        return tuple(
            Point(at, levels[at], at in joined)
            for at in offsets
            if at in joined or before <= at <= len(word) - after
        )

    def _joints(self, word: str, offsets: list[int], spelling: Spelling) -> frozenset[int]:
        if spelling.compounds is None:
            return frozenset()
        return joints(word, offsets, self._parts[spelling.compounds])


@lru_cache(TABLES_REMEMBERED)
def _exceptions(listed: str) -> dict[str, tuple[int, ...]]:
    """`ta-ble` as `table` and the offset 2."""
    found = {}
    for entry in listed.split():
        parts = entry.split("-")
        found["".join(parts)] = tuple(accumulate(map(len, parts[:-1])))
    return found


def _is_abbreviation(word: str) -> bool:
    return len(word) >= ALL_CAPITALS_MIN and word.isupper()


def _fold(word: str, spelling: Spelling) -> str:
    """Lower case letter by letter (offsets must stay), the typographic apostrophe as ASCII's."""
    for small, capital in spelling.capitals:
        word = word.replace(capital, small)
    folded = word.lower()
    if len(folded) != len(word):
        folded = "".join(c if len(c.lower()) != 1 else c.lower() for c in word)
    return folded.replace("’", "'")
