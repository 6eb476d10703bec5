"""The words that are never divided: those of names, and those the author marked so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brochure.content.model import Brochure

WORD = re.compile(r"[^\W\d_]+")


def unsplit_names(brochure: Brochure) -> frozenset[str]:
    """Words in lower case, of speakers, organisations, funders, memberships and the contact.

    An entry of `design.hyphenation` without a bar is among them; a word that the author gave bars
    is not, whose name ever it belongs to.
    """
    entries = brochure.design.hyphenation
    words = {word for name in _names(brochure) for word in WORD.findall(name.lower())}
    words.update(entry.lower() for entry in entries if "|" not in entry)
    return frozenset(words - {entry.replace("|", "").lower() for entry in entries if "|" in entry})


def _names(brochure: Brochure) -> Iterator[str]:
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
