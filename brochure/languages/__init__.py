"""What the house knows of languages: a file each, read when a flyer is in that language.

Serves every stage and knows nothing of any. How to add a language: CONTRIBUTING.md.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from importlib import import_module
from typing import NamedTuple

from brochure.languages import unknown
from brochure.languages.model import Labels, Language, Phrases

FILES = {
    "de": "brochure.languages.german",
    "en": "brochure.languages.english",
    "fr": "brochure.languages.french",
    "es": "brochure.languages.spanish",
    "it": "brochure.languages.italian",
    "pl": "brochure.languages.polish",
    "tr": "brochure.languages.turkish",
    "uk": "brochure.languages.ukrainian",
    "ru": "brochure.languages.russian",
    "bg": "brochure.languages.bulgarian",
    "nl": "brochure.languages.dutch",
    "el": "brochure.languages.greek",
    "ro": "brochure.languages.romanian",
    "cs": "brochure.languages.czech",
    "sr": "brochure.languages.serbian",
    "sq": "brochure.languages.albanian",
    "ku": "brochure.languages.kurmanji",
    "vi": "brochure.languages.vietnamese",
    "so": "brochure.languages.somali",
    "ar": "brochure.languages.arabic",
    "fa": "brochure.languages.persian",
    "prs": "brochure.languages.dari",
    "pt": "brochure.languages.portuguese",
    "hr": "brochure.languages.croatian",
}
"""The modules by primary subtag (BCP 47, in small letters), each with its `LANGUAGE`."""

FALLBACK = "en"
"""In which the program speaks where it has no words in a flyer's language."""


LANGUAGES_REMEMBERED = 50
"""Tags; a flyer has few."""


class Spoken(NamedTuple):
    """Phrases, and the tag of the language they are in."""

    phrases: Phrases
    language: str


@lru_cache(LANGUAGES_REMEMBERED)
def language(tag: str) -> Language:
    """What is known of a BCP 47 language, as it is in its region or script; of another language
    that it has the fallback's abbreviations and nothing else.
    """
    first, *rest = tag.lower().split("-")
    if first not in FILES:
        return unknown.LANGUAGE
    found: Language = import_module(FILES[first]).LANGUAGE
    for region, variant in found.regions:
        if region in rest:
            asked = {name: part for name, part in variant._asdict().items() if part is not None}
            return found._replace(**asked)
    return found


def is_known(tag: str) -> bool:
    """Whether a language has a file."""
    return tag.lower().partition("-")[0] in FILES


def every() -> Iterator[Language]:
    """All languages that have a file."""
    return (language(tag) for tag in FILES)


def spoken(*tags: str) -> Spoken:
    """The phrases of the first of the languages that has any, else the fallback's."""
    for tag in tags:
        found = language(tag).phrases
        if found is not None:
            return Spoken(found, tag)
    return Spoken(phrases(FALLBACK), FALLBACK)


def phrases(tag: str) -> Phrases:
    """The phrases of a language, the fallback's where it has none."""
    found = language(tag).phrases or language(FALLBACK).phrases
    if found is None:
        raise ValueError(f"no phrases in {FALLBACK}")
    return found


def labels(tag: str) -> tuple[Labels, str | None]:
    """What stands over facts in a language; else the fallback's, and the tag of that."""
    found = language(tag).labels
    if found is not None:
        return found, None
    other = language(FALLBACK).labels
    if other is None:
        raise ValueError(f"no labels in {FALLBACK}")
    return other, FALLBACK


def quotes_around(tag: str) -> tuple[str, str]:
    """What stands before and behind a quotation in a language, the fallback's where it has none."""
    found = language(tag).quotes or language(FALLBACK).quotes
    if found is None:
        raise ValueError(f"no quotation marks in {FALLBACK}")
    opening, closing = found.outer
    return opening + found.space, found.space + closing
