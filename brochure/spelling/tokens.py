"""The words of a text as a dictionary can be asked for them."""

from __future__ import annotations

import re
from collections.abc import Iterator

_ADDRESS = re.compile(r"://|@|www\.|\w\.\w\w")  # in a word: it is none, nor is a file's name
_LETTER = r"[^\W\d_]"
_WORD = re.compile(
    rf"(?<![\w]){_LETTER}+(?:[-'’*:_/·]{_LETTER}+)*(?:-(?!\w))?(?![\w])\.?", re.UNICODE
)
_SILENT = str.maketrans("", "", "\u00ad\u200b\u2060")
_INNER_CAPITAL = re.compile(r"(?<=[a-zäöüß])I(?=n(?:nen)?$)")
MOST_CAPITALS = 6  # of an abbreviation: KOK, BMFSFJ
_GENDERED = re.compile(r"[*:_·/]")


def words(text: str) -> Iterator[str]:
    """The words of a text, each with the dot behind it, for it may be an abbreviation's."""
    for part in text.translate(_SILENT).split():
        if _ADDRESS.search(part) is None:
            for found in _WORD.finditer(part):
                yield found[0].replace("’", "'")


def readings(word: str) -> tuple[tuple[str, ...], ...]:
    """The ways to read a word, each a group of words that all must be known: as it is, with its
    dot, in one form for all genders, in parts.
    """
    bare = word.rstrip(".")
    found: list[tuple[str, ...]] = [(bare,), (word,)]
    if _INNER_CAPITAL.search(bare):  # KollegInnen
        found.append((_INNER_CAPITAL.sub("i", bare),))
    if _GENDERED.search(bare):  # Kolleg*innen, der*die
        found += [(_GENDERED.sub("", bare),), tuple(_GENDERED.split(bare))]
    parts = [part for part in re.split("[-/]", bare) if part]
    if len(parts) > 1 or bare.endswith("-"):
        found.append(tuple(parts))
    return tuple(dict.fromkeys(found))


def is_sign(word: str) -> bool:
    """Whether it is no word that anybody spells: a letter, an abbreviation in capitals."""
    bare = word.rstrip(".")
    return len(bare) == 1 or (bare.isupper() and len(bare) <= MOST_CAPITALS)
