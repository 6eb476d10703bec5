"""Liang's rules, read plainly: each pattern of a compiled table is tried everywhere.

Shares nothing with the searching of the program but the layout of the file.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from struct import calcsize, unpack, unpack_from

from brochure.typeset.hyphenate import CODE_BITS, HEADER, UNKNOWN


@dataclass(frozen=True, slots=True)
class Table:
    """A table's patterns: letters to the levels before each of them and after the last."""

    patterns: dict[str, tuple[int, ...]]
    minima: tuple[int, int]


def decode(table: bytes) -> Table:
    """The patterns that a compiled table holds."""
    _, left, right, letters, root, slots, lists = unpack_from(HEADER, table)
    at = calcsize(HEADER)
    alphabet = table[at : at + 2 * letters].decode("utf-16-le")
    at += 2 * letters
    cells = unpack(f"<{slots}H", table[at : at + 2 * slots])
    families = unpack(f"<{slots}H", table[at + 2 * slots : at + 4 * slots])
    at += 4 * slots
    starts = unpack(f"<{lists + 1}H", table[at : at + 2 * (lists + 1)])
    rest = table[at + 2 * (lists + 1) :]

    def walk(family: int, prefix: str) -> Iterator[tuple[str, tuple[int, ...]]]:
        for code, char in enumerate(alphabet, 1):
            cell = cells[family + code]
            if cell & UNKNOWN == code:
                word = prefix + char
                begin, end = starts[cell >> CODE_BITS], starts[(cell >> CODE_BITS) + 1]
                if begin < end:
                    levels = [0] * (len(word) + 1)
                    for pair in range(begin, end, 2):
                        levels[len(word) - rest[pair]] = rest[pair + 1]
                    yield word, tuple(levels)
                if families[family + code]:
                    yield from walk(families[family + code], word)

    return Table(dict(walk(root, "")), (left, right))


def plain_levels(word: str, patterns: dict[str, tuple[int, ...]]) -> list[int]:
    """The highest level of any pattern before each letter of the word and after its last."""
    dotted = f".{word}."
    levels = [0] * (len(dotted) + 1)
    for start in range(len(dotted)):
        for end in range(start + 1, len(dotted) + 1):
            for i, level in enumerate(patterns.get(dotted[start:end], ())):
                levels[start + i] = max(levels[start + i], level)
    return levels[1 : len(word) + 2]
