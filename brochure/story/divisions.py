"""Words that are divided as the author says, or not at all.

In: the entries of `design.hyphenation` (`Menschen|handel`; a word without a bar stays whole, as the
words of names do). Out: what of them a text contains, for its paragraph to carry: so paragraphs
without such words are the same, whatever the entries.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

WORD = re.compile(r"[^\W\d_]+")
TEXTS_REMEMBERED = 1_000

Exceptions = tuple[tuple[str, tuple[int, ...]], ...]
"""Words in lower case, and the only offsets at which each may be divided."""


def author_points(entries: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """The author's words (`Menschen|handel`) as word in lower case → offsets of its bars."""
    found: dict[str, tuple[int, ...]] = {}
    for entry in entries:
        offsets: list[int] = []
        for part in entry.split("|")[:-1]:
            offsets.append(len(part) + (offsets[-1] if offsets else 0))
        found[entry.replace("|", "").lower()] = tuple(offsets)
    return found


def exceptions_in(text: str, points: Mapping[str, tuple[int, ...]]) -> Exceptions:
    """Those of the author's words that a text contains, sorted."""
    found = _words_of(text).intersection(points)
    return tuple([(word, points[word]) for word in sorted(found)]) if found else ()


@lru_cache(TEXTS_REMEMBERED)
def _words_of(text: str) -> frozenset[str]:
    return frozenset(WORD.findall(text.lower()))
