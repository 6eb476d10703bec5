"""What a break hurts in a text that is broken by sense: headlines, and other texts of few lines.

In: the text and its stretches. Out: for the break after each, what it costs the sense, and what
kind of end stands there. The order is the designers' rule: a sentence's end before a clause's, that
before a group that begins with a preposition or article; a range, a date with its year, a quoted
name, an article with its noun and a number with what it counts are held together.
"""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from brochure.languages import LANGUAGES_REMEMBERED
from brochure.languages import language as known
from brochure.languages.unknown import LANGUAGE as ANYWHERE
from brochure.typeset.leaning import leaning_words
from brochure.typeset.opportunities import Break, Stretch


class Stop(IntEnum):
    """What ends where a line may end."""

    NONE = 0
    CLAUSE = 1
    SENTENCE = 2


AT_CLAUSE, BEFORE_GROUP, ORDINARY, IN_PHRASE, IN_NAME = 3.0, 10.0, 25.0, 50.0, 55.0
AFTER_NUMBER, BEFORE_LEANING_BACK, HELD = 70.0, 80.0, 90.0
"""The costs of a break, weighed by eye: after a comma or dash, before a leaning word, anywhere
else, before a noun or within a name, after a number, before a word that leans back, and within what
is held together. A sentence's end costs nothing."""
LATER = {Break.HYPHEN: 35.0, Break.SLASH: 30.0, Break.ADDRESS: 100.0, Break.HOST: 200.0}
"""The same, in addition, after typed marks within a word."""

QUOTED = re.compile(r"„[^„“”\n]+[“”]|«[^«»\n]+»|»[^«»\n]+«|“[^“”\n]+”|‚[^‚‘\n]+‘|‹[^‹›\n]+›")
QUOTED_WORDS = 4
"""A quotation of so many words is a name; a longer one may be broken."""
NUMBER = re.compile(r"\d[\d.,:]*")
ORDINAL = re.compile(r"\d{1,2}\.")
LONE_NUMBER = re.compile(r"\d{1,4}[a-z]?")
OPENER_LETTERS = 3
"""A word of so few letters that begins a sentence doesn't end the line."""
OPENING, CLOSING = "(„«“‚»›‹¿¡\"'", ")“”»«‘’›‹\"'"
ENDING = CLOSING + ".,;:!?…،؛؟"
STOPS = "!?:…"
APART = "\N{EM SPACE}"  # between what stands apart on a line, as a credit behind its caption
TITLE_CASE = 0.6
"""From this share of capitals on, a text's capitals say nothing about its words."""


class Sense(NamedTuple):
    """Of the break after each stretch but the last: its cost, and what ends there."""

    tears: tuple[float, ...]
    stops: tuple[Stop, ...]


def sense_of(text: str, stretches: list[Stretch], language: str) -> Sense:
    """The costs of a text's breaks, and its stops."""
    pieces = [text[stretch.start : stretch.end] for stretch in stretches]
    reader = _Reader(text, stretches, pieces, language)
    stops = tuple([reader.stop(index) for index in range(len(pieces) - 1)])
    tears = tuple([reader.tear(index, stop) for index, stop in enumerate(stops)])
    return Sense(tears, stops)


class Reading(NamedTuple):
    """What a language says of breaks, ready to be searched."""

    range: re.Pattern[str]
    date: re.Pattern[str] | None
    abbreviations: frozenset[str]
    adjectives: tuple[str, ...]
    has_nouns: bool
    stops: str


@lru_cache(LANGUAGES_REMEMBERED)
def reading(language: str) -> Reading:
    """The words of a BCP 47 language and those that stand in texts of any."""
    sense, spelling = known(language).sense, known(language).spelling
    counts, to = (f"{words}|" if words else "" for words in (sense.counts, sense.to))
    number = r"\d[\d.:,]{0,9}"
    return Reading(
        re.compile(rf"\b{number}(?:\s(?:{counts}h|€))?\.?\s(?:{to}–|-)\s{number}"),
        _dates(language),
        frozenset([*sense.abbreviations.split(), *ANYWHERE.sense.abbreviations.split()]),
        tuple(sense.adjectives.split()),
        spelling.nouns_have_capitals,
        STOPS + sense.stops,
    )


def _dates(language: str) -> re.Pattern[str] | None:
    """A month with its year, and the day where it stands before either."""
    dates = known(language).dates
    if not dates.months:
        return None
    of = f"(?:{dates.of})?" if dates.of else ""
    months = "|".join(map(re.escape, dates.months.split()))
    day = rf"(?:\d{{1,2}}\.?\s{of})?"
    return re.compile(rf"{day}\b(?:{months})\.?\s{of}(?:\d{{1,2}},\s)?\d{{4}}\b", re.IGNORECASE)


class _Reader:
    """Reads what stands before and behind a break."""

    def __init__(
        self, text: str, stretches: list[Stretch], pieces: list[str], language: str
    ) -> None:
        self._stretches, self._pieces = stretches, pieces
        self._leaning = leaning_words(language)
        self._known = reading(language)
        self._held = [match.span() for match in self._known.range.finditer(text)]
        if self._known.date is not None:
            self._held += [match.span() for match in self._known.date.finditer(text)]
        for match in QUOTED.finditer(text):
            if len(match[0].split()) <= QUOTED_WORDS:
                self._held.append(match.span())
        self._gaps = [text[one.end : other.start] for one, other in pairwise(stretches)]
        self._is_upper = text.isupper()
        letters = [piece for piece in pieces if piece[0].isalpha()]
        capitals = sum(piece[0].isupper() for piece in letters)
        self._is_title_case = capitals > TITLE_CASE * len(letters) and not self._known.has_nouns

    def stop(self, index: int) -> Stop:
        """What ends with a stretch; marks within an address end nothing."""
        if self._stretches[index].then in (Break.ADDRESS, Break.HOST):
            return Stop.NONE
        if APART in self._gaps[index]:
            return Stop.SENTENCE
        last = _last_word(self._pieces[index])
        bare = last.rstrip(CLOSING)
        if bare[-1:] and bare[-1] in self._known.stops:
            return Stop.SENTENCE
        if bare[-1:] == ".":
            return Stop.SENTENCE if self._ends_sentence(bare, index) else Stop.NONE
        return Stop.CLAUSE if bare[-1:] in (",", ";", "،", "–", "—") else Stop.NONE

    def _ends_sentence(self, word: str, index: int) -> bool:
        """Whether a full stop is more than an abbreviation's or an ordinal's."""
        bare = word.rstrip(".").lstrip(OPENING).lower()
        follower = self._pieces[index + 1].lstrip(OPENING)
        is_part = (
            len(bare) < 2
            or bare in self._known.abbreviations
            or ORDINAL.fullmatch(word) is not None
        )
        return not is_part and not follower[:1].islower()

    def tear(self, index: int, stop: Stop) -> float:
        """What the break after a stretch costs."""
        if stop is Stop.SENTENCE:
            return 0.0
        stretch, following = self._stretches[index], self._stretches[index + 1]
        if any(start < stretch.end and following.start < end for start, end in self._held):
            return HELD
        if stop is Stop.CLAUSE:
            return AT_CLAUSE
        if stretch.then is not Break.SPACE:
            return ORDINARY + LATER.get(stretch.then, 0.0)
        word = _last_word(self._pieces[index]).lstrip(OPENING)
        return self._between(index, word)

    def _between(self, index: int, word: str) -> float:
        """What a break between two words costs."""
        follower = self._pieces[index + 1].split(None, 1)[0].lstrip(OPENING).rstrip(ENDING)
        if self._leans(word, self._leaning.in_headlines) or ORDINAL.fullmatch(word):
            return HELD
        if self._is_opener(index, word):
            return HELD
        if self._leans(follower, self._leaning.backward):
            return BEFORE_LEANING_BACK
        if self._leans(follower, self._leaning.in_headlines):
            return BEFORE_GROUP
        is_counted = LONE_NUMBER.fullmatch(follower) and not self._counts(index + 1)
        if NUMBER.fullmatch(word) or is_counted:
            return AFTER_NUMBER
        return self._before_word(index, word, follower)

    def _is_opener(self, index: int, word: str) -> bool:
        """Whether a short word begins a sentence."""
        short = len(word) <= OPENER_LETTERS and word.isalpha()
        return short and index > 0 and self.stop(index - 1) is Stop.SENTENCE

    def _leans(self, word: str, words: frozenset[str]) -> bool:
        return word in words or (self._is_upper and word.lower() in words)

    def _counts(self, index: int) -> bool:
        """Whether a number counts what follows it."""
        if index + 1 >= len(self._pieces) or not self._pieces[index][-1].isdigit():
            return False
        return not self._leans(self._pieces[index + 1], self._leaning.in_headlines)

    def _before_word(self, index: int, word: str, follower: str) -> float:
        """Before a noun mostly stands what belongs to it; two capitals are a name's."""
        if word.endswith(self._known.adjectives):
            return IN_PHRASE
        if self._is_title_case or self._is_upper or not follower[:1].isupper():
            return ORDINARY
        opens = index == 0 or self.stop(index - 1) is Stop.SENTENCE
        return IN_NAME if word[:1].isupper() and not opens else IN_PHRASE


def _last_word(piece: str) -> str:
    return piece.rsplit(None, 1)[-1]
