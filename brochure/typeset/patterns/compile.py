"""Compiles a tex-hyphen pattern file into the table that `brochure.typeset.hyphenate` searches.

In: a `hyph-*.tex` file, UTF-8. Out: `<name>.liang`. Run by hand when a language is added or its
patterns change (docs/hyphenation.md); the program itself never imports it.

The patterns become a trie whose equal subtrees are one (its edges carry what a pattern ending
there says), and the trie's families are interleaved in one array after Liang's packed trie
(F. M. Liang, Word Hy-phen-a-tion by Com-put-er, 1983, chapter 2): the edge of family `base` for
the letter `code` lies in slot `base + code`, and holds the letter to tell it from its neighbours.

Layout, little-endian: `HEADER`; the alphabet in UTF-16; the slots, 16 bits each (what << 6 | code);
the slots' child families, 16 bits each (0: none); where each "what" begins in the rest, 16 bits
each; the rest: pairs of bytes (letters back from the pattern's end, level).
"""

from __future__ import annotations

import re
import struct
import sys
from dataclasses import dataclass, field
from pathlib import Path

from brochure.typeset.hyphenate import CODE_BITS, HEADER, MAGIC, UNKNOWN

FORBID, ALLOW = 10, 11
"""Levels of an exception word: above any digit, so that it overrules every pattern."""

Levels = tuple[tuple[int, int], ...]


@dataclass(slots=True)
class Edge:
    """One letter further in the trie: what a pattern ending here says, and what may follow."""

    levels: Levels = ()
    children: dict[str, Edge] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Source:
    """What a pattern file holds: patterns, exceptions, and the least letters left and right."""

    patterns: tuple[str, ...]
    exceptions: tuple[str, ...]
    minima: tuple[int, int]


def read_source(tex: str) -> Source:
    """The contents of a tex-hyphen file."""
    body = re.sub(r"%.*", "", tex)
    minima = re.search(r"typesetting:\s*%\s*left:\s*(\d+)(?:\s*#.*)?\s*%\s*right:\s*(\d+)", tex)
    if minima is None:
        raise ValueError("no hyphenmins for typesetting")
    return Source(_group(body, "patterns"), _group(body, "hyphenation"), _pair(minima.groups()))


def _group(body: str, command: str) -> tuple[str, ...]:
    match = re.search(r"\\" + command + r"\s*\{(.*?)\}", body, re.DOTALL)
    return tuple(match.group(1).split()) if match else ()


def _pair(groups: tuple[str | None, ...]) -> tuple[int, int]:
    left, right = (int(group or 0) for group in groups)
    return left, right


def parse_pattern(pattern: str) -> tuple[str, list[int]]:
    """`1ba2r` as the letters `bar` and the levels between them, [1, 0, 2, 0]."""
    letters = re.sub(r"\d", "", pattern)
    levels = [0] * (len(letters) + 1)
    position = 0
    for char in pattern:
        if char.isdigit():
            levels[position] = int(char)
        else:
            position += 1
    return letters, levels


def parse_exception(word: str) -> tuple[str, list[int]]:
    """`ta-ble` as a pattern that decides the whole word."""
    levels = [0, 0]
    for part in word.split("-"):
        levels += [FORBID] * (len(part) - 1) + [ALLOW]
    return "." + word.replace("-", "") + ".", [*levels[:-1], 0, 0]


def build_trie(source: Source) -> Edge:
    """All patterns and exceptions as one trie."""
    root = Edge()
    parsed = [parse_pattern(pattern) for pattern in source.patterns]
    parsed += [parse_exception(word) for word in source.exceptions]
    for letters, levels in parsed:
        edge = root
        for char in letters:
            edge = edge.children.setdefault(char, Edge())
        edge.levels = tuple((len(letters) - i, level) for i, level in enumerate(levels) if level)
    return root


Family = tuple[tuple[int, int, int], ...]
"""The edges out of one node: letter code, what its end says, number of the child family."""


class Compiler:
    """Numbers letters, families and level lists, then packs the families into slots."""

    def __init__(self, root: Edge) -> None:
        self.alphabet = sorted(_letters(root))
        self._codes = {char: code for code, char in enumerate(self.alphabet, 1)}
        if len(self.alphabet) >= UNKNOWN:
            raise ValueError(f"{len(self.alphabet)} letters are more than {CODE_BITS} bits hold")
        self.says: dict[Levels, int] = {(): 0}
        self._families: dict[Family, int] = {(): 0}
        root_family = self._number(root)
        self._pack()
        self.root = self.base[root_family]

    def _number(self, edge: Edge) -> int:
        family = tuple(
            (
                self._codes[char],
                self.says.setdefault(child.levels, len(self.says)),
                self._number(child),
            )
            for char, child in sorted(edge.children.items())
        )
        return self._families.setdefault(family, len(self._families))

    def _pack(self) -> None:
        """First fit, the largest families first, no two at the same base."""
        self.slots: dict[int, tuple[int, int]] = {}
        self.base: dict[int, int] = {0: 0}
        taken: set[int] = set()
        lowest = 1
        for family, number in sorted(self._families.items(), key=_largest_first):
            if not family:
                continue
            while lowest in self.slots and lowest in taken:
                lowest += 1
            base = lowest
            while base in taken or any(base + code in self.slots for code, _, _ in family):
                base += 1
            taken.add(base)
            self.base[number] = base
            for code, says, child in family:
                self.slots[base + code] = (says << CODE_BITS | code, child)

    def encode(self, minima: tuple[int, int]) -> bytes:
        """The table as bytes."""
        count = max(self.base.values()) + UNKNOWN + 1
        cells = [self.slots.get(slot, (0, 0)) for slot in range(count)]
        starts, rest = [0], b""
        for levels in self.says:
            rest += bytes(number for pair in levels for number in pair)
            starts.append(len(rest))
        return b"".join(
            (
                struct.pack(
                    HEADER, MAGIC, *minima, len(self.alphabet), self.root, count, len(self.says)
                ),
                "".join(self.alphabet).encode("utf-16-le"),
                struct.pack(f"<{count}H", *(cell for cell, _ in cells)),
                struct.pack(f"<{count}H", *(self.base[child] for _, child in cells)),
                struct.pack(f"<{len(starts)}H", *starts),
                rest,
            )
        )


def _letters(edge: Edge) -> set[str]:
    return set(edge.children).union(*map(_letters, edge.children.values()))


def _largest_first(item: tuple[Family, int]) -> tuple[int, int]:
    return -len(item[0]), item[1]


def compile_patterns(tex: str) -> bytes:
    """A tex-hyphen file's text as the table's bytes."""
    source = read_source(tex)
    return Compiler(build_trie(source)).encode(source.minima)


def main(paths: list[str]) -> None:
    """Compile each `hyph-<name>.tex` into `<name>.liang` beside this file."""
    for path in map(Path, paths):
        table = compile_patterns(path.read_text(encoding="utf-8"))
        target = Path(__file__).parent / (path.stem.removeprefix("hyph-") + ".liang")
        target.write_bytes(table)
        print(target.name, len(table))


if __name__ == "__main__":
    main(sys.argv[1:])
