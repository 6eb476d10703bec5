"""Where a stretch of running text may be divided, and how gladly.

In: the text between two breaks, as it is typed, with its marks, quotes and joiners. Out: offsets
with the price of each division, relative to a good one's. The author's soft hyphens alone count in
a word that has one, the author's points in one that is an exception. Addresses, abbreviations in
capitals, words with figures and the short ends of a range stay whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from unicodedata import normalize

from brochure.languages import language as known
from brochure.story.divisions import Exceptions
from brochure.typeset.hyphenate import Hyphenator, Point
from brochure.typeset.memo import Memo
from brochure.typeset.opportunities import is_range
from brochure.typeset.shape import SOFT_HYPHEN, combining_sequences

WORD = re.compile(r"[^\W\d_](?:['’\u00ad\u200c\u0300-\u036f]*[^\W\d_])*[\u0300-\u036f]*")
APOSTROPHE = re.compile("['’]")
CUT_OFF = 2
"""Letters behind the last apostrophe within a word that count for nothing in a division."""
ZERO_WIDTH_NON_JOINER = "\u200c"
UNKNOWN_LETTER = "\ufffd"

AUTHOR = 99
"""The level of a point that the author set: above any pattern's."""

AT_JOINT = 0.4
LETTER_LACKING = 0.2
EASY_PIECE = 5
SCRAP, AS_SCRAP = 2, 3.0
"""A division at a compound's joint costs so much of another's; elsewhere each letter that the
shorter side lacks of an easy piece makes it so much dearer, and a piece of two letters (`de-ren`)
is for lines that would have holes."""

STRETCHES_REMEMBERED = 20_000

Division = tuple[int, float]
"""An offset in the stretch, and the price of dividing there."""


class Divider:
    """Divisions of stretches, remembered; `least` are the least letters before and after, where a
    caller doesn't name its own.
    """

    def __init__(self, hyphenator: Hyphenator, least: tuple[int, int]) -> None:
        self._hyphenator = hyphenator
        self._least = least
        self._stretches = Memo(self._divide, STRETCHES_REMEMBERED)

    def divisions(
        self,
        text: str,
        language: str,
        least: tuple[int, int] | None = None,
        exceptions: Exceptions = (),
    ) -> tuple[Division, ...]:
        """Where a stretch may be divided, from left to right."""
        return self._stretches[text, language, least or self._least, exceptions]

    def _divide(self, key: tuple[str, str, tuple[int, int], Exceptions]) -> tuple[Division, ...]:
        return tuple(self._divisions(*key))

    def _divisions(
        self, text: str, language: str, least: tuple[int, int], exceptions: Exceptions
    ) -> Iterator[Division]:
        own = dict(exceptions)
        for match in WORD.finditer(text):
            begin, end = match.span()
            if text[begin - 1 : begin].isdigit() or text[end : end + 1].isdigit():
                continue
            if "–" in text and _ends_range(text, begin, end):
                continue
            word = match[0]
            apart = APOSTROPHE.search(word) is not None
            for point in self._points(word, language, least, own):
                at = point.offset
                before, after = _kept(word, at, language) if apart else (at, len(word) - at)
                if point.level < AUTHOR and (before < least[0] or after < least[1]) and apart:
                    continue
                yield begin + at, AT_JOINT if point.is_joint else piece_price(min(before, after))

    def _points(
        self, word: str, language: str, least: tuple[int, int], own: Mapping[str, tuple[int, ...]]
    ) -> Sequence[Point]:
        if SOFT_HYPHEN in word:
            return [_author_point(i + 1) for i, char in enumerate(word) if char == SOFT_HYPHEN]
        letters, starts = (word, range(len(word))) if word.isalpha() else bare_letters(word)
        if letters.lower() in own:
            return [_author_point(starts[offset]) for offset in own[letters.lower()]]
        points = self._hyphenator.points(letters, language, least)
        return [point._replace(offset=starts[point.offset]) for point in points]


def _kept(word: str, at: int, language: str) -> tuple[int, int]:
    """How many letters of a word with apostrophes a division at an offset keeps together on either
    side: what an apostrophe cuts off doesn't count, be it elided before (`l’`, `dell’`) or left
    behind (`’s`). Where it stands within a word (Ukrainian) only two letters are cut off.
    """
    heads = [match.end() for match in APOSTROPHE.finditer(word, 0, at)]
    tails = [match.start() for match in APOSTROPHE.finditer(word, at)]
    if known(language).spelling.apostrophe_within:
        last = tails[-1] if tails else len(word)
        end = last if len(word) - last - 1 <= CUT_OFF else len(word)
        return at, end - at
    return at - (heads[-1] if heads else 0), (tails[0] if tails else len(word)) - at


def _ends_range(text: str, begin: int, end: int) -> bool:
    """Whether a dash of a range stands on either side of a word."""
    sides = (begin - 1, end) if begin else (end,)
    return any(text[at : at + 1] == "–" and is_range(text, at) for at in sides)


def piece_price(shorter: int) -> float:
    """What a division costs that leaves so many letters on the shorter side."""
    price = 1 + LETTER_LACKING * max(0, EASY_PIECE - shorter)
    return price * AS_SCRAP if shorter <= SCRAP else price


def _author_point(offset: int) -> Point:
    return Point(offset, AUTHOR, is_joint=True)


def bare_letters(word: str) -> tuple[str, Sequence[int]]:
    """A word composed (NFC) and without joiners, and the offset of each letter in the word."""
    letters: list[str] = []
    starts: list[int] = []
    for start, sequence in combining_sequences(word):
        if sequence != ZERO_WIDTH_NON_JOINER:
            composed = normalize("NFC", sequence)
            letters.append(composed if len(composed) == 1 else UNKNOWN_LETTER)
            starts.append(start)
    return "".join(letters), starts
