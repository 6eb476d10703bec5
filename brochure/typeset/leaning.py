"""Words that lean on a neighbour: articles, prepositions, conjunctions, by language.

A line had rather begin with a word that leans on the next one than end with it (the old rule of
breaking headlines by sense); a few, Turkish postpositions above all, lean on the word before them.
Only short, frequent ones are listed: the tables weigh breaks, they forbid none.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from brochure.languages import LANGUAGES_REMEMBERED
from brochure.languages import language as known


class Leaning(NamedTuple):
    """A language's leaning words, in lower case and with a capital: those that lean on the next
    one in any text, in headlines, and those that lean on the word before.
    """

    forward: frozenset[str]
    in_headlines: frozenset[str]
    backward: frozenset[str]


@lru_cache(LANGUAGES_REMEMBERED)
def leaning_words(language: str) -> Leaning:
    """The leaning words of a BCP 47 language; none where none are known."""
    found = known(language)
    capitals = dict(found.spelling.capitals)
    forward = _words(found.sense.leaning, capitals)
    also = _words(found.sense.leaning_in_headlines, capitals)
    return Leaning(forward, forward | also, _words(found.sense.leaning_back, capitals))


def _words(listed: str, capitals: dict[str, str]) -> frozenset[str]:
    words = listed.split()
    return frozenset([*words, *(capitals.get(w[0], w[0].upper()) + w[1:] for w in words)])
