"""The words that are never divided since they are part of names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from brochure.content.model import Brochure

WORD = re.compile(r"[^\W\d_]+")


NAMES_REMEMBERED = 100
SHORTEST_DIVIDED = 6
"""Letters of the shortest word that would be divided at all (`typeset.unbroken.LEAST_JUSTIFIED`).
"""
LONGEST_KEPT = 20
"""Letters of the longest word that is kept whole: a longer one is a compound that names what
somebody does (Wohnungslosenhilfeverband), and may be wider than its column."""


@lru_cache(NAMES_REMEMBERED)
def unsplit_names(names: tuple[str, ...], entries: tuple[str, ...]) -> tuple[str, ...]:
    """The names' words in lower case, sorted, without those that are entries of
    `design.hyphenation`.
    """
    words = {word for name in names for word in WORD.findall(name.lower())}
    words -= {entry.replace("|", "").lower() for entry in entries}
    return tuple(sorted(word for word in words if SHORTEST_DIVIDED <= len(word) <= LONGEST_KEPT))


def names_in(brochure: Brochure) -> Iterator[str]:
    """The names of speakers, organisations, funders, memberships and the contact."""
    organisation, contact = brochure.organisation, brochure.contact
    yield organisation.name.value
    if organisation.short is not None:
        yield organisation.short.value
    yield from (quote.speaker.value for quote in brochure.quotes)
    for note in (brochure.funder, brochure.memberships):
        if note is not None:
            yield from (party.name.value for party in note.organisations)
    if contact is not None and contact.name is not None:
        yield contact.name.value
