"""The joints of compounds among the places where a word may be divided.

In: a word and the offsets that hyphenation allows. Out: those of them where one word ends and the
next begins (Berufs|unfähigkeits|versicherung). The parts are the language's; a joint is only
believed where both its sides look like words. Knows no patterns.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from brochure.languages.model import Compounds

KEY = 3
"""Letters by which parts are looked up."""
SURE = 5
"""A second part of so many letters is believed behind a word that isn't listed."""
LEAST_UNLISTED = 4
"""Least letters of a word that isn't listed."""
LEAST_LINKED = 6
"""Least letters of a word with its linking ending: `Bildungs`, not `Jungs`."""

VOWELS = frozenset("aeiouyäöü")


class Parts(NamedTuple):
    """The tables, ready to be searched: second parts and linked endings by their outer letters."""

    first: frozenset[str]
    second: dict[str, tuple[str, ...]]
    whole: frozenset[str]
    linked: tuple[str, ...]
    prefixes: frozenset[str]
    suffixes: tuple[str, ...]


def parts_of(compounds: Compounds) -> Parts:
    """A language's tables (to be kept by the caller: reading them takes about a millisecond)."""
    second: dict[str, set[str]] = {}
    stems = compounds.second.split()
    for stem in stems:
        second.setdefault(stem[:KEY], set()).add(stem)
    return Parts(
        first=frozenset(compounds.first.split()),
        second={key: tuple(sorted(found)) for key, found in second.items()},
        whole=frozenset(stems),
        linked=tuple(compounds.linked.split()),
        prefixes=frozenset(compounds.prefixes.split()),
        suffixes=tuple(compounds.suffixes.split()),
    )


def joints(word: str, offsets: Sequence[int], parts: Parts) -> frozenset[int]:
    """The offsets, of those from left to right, at which two parts of a compound meet."""
    word = word.lower()
    found: list[int] = []
    start = known = 0  # the part begins at `start`, and up to `known` its letters are of one stem
    for index, offset in enumerate(offsets):
        before = word[start:offset]
        stem = _second_part(word, offset, parts)
        if offset < known or _is_inside(word, offset, before, parts):
            continue
        if _is_first_part(before, parts):
            longer = any(word[start:later] in parts.first for later in offsets[index + 1 :])
            is_joint = not longer and (stem > 0 or _is_long_enough(word, offset, before))
        else:
            is_joint = stem >= SURE and _looks_like_a_word(before)
            inside = (at for at in offsets[index + 1 :] if at < offset + stem)
            is_joint = is_joint and not _has_rival(word, stem, inside, parts)
        if is_joint:
            found.append(offset)
            start, known = offset, offset + stem
    return frozenset(found)


def _is_inside(word: str, offset: int, before: str, parts: Parts) -> bool:
    """Whether what lies before or behind is no word: a prefix, a suffix."""
    return before in parts.prefixes or word.startswith(parts.suffixes, offset)


def _is_long_enough(word: str, offset: int, before: str) -> bool:
    return min(len(before), len(word) - offset) >= LEAST_UNLISTED


def _has_rival(word: str, stem: int, inside: Iterable[int], parts: Parts) -> bool:
    """Whether a longer stem begins inside the one found (not Aussa|geber but |bereitschaft)."""
    return any(_second_part(word, at, parts) > stem for at in inside)


def _second_part(word: str, offset: int, parts: Parts) -> int:
    """The letters of the longest listed stem that begins at an offset, 0 for none."""
    stems = parts.second.get(word[offset : offset + KEY], ())
    return max((len(stem) for stem in stems if word.startswith(stem, offset)), default=0)


def _is_first_part(before: str, parts: Parts) -> bool:
    if before in parts.first or before in parts.whole:
        return True
    if before[-1:] == "s" and before[:-1] in parts.whole:
        return True
    return len(before) >= LEAST_LINKED and before.endswith(parts.linked)


def _looks_like_a_word(before: str) -> bool:
    return len(before) >= LEAST_UNLISTED and not VOWELS.isdisjoint(before)
