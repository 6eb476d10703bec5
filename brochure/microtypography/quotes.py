"""Straight quotation marks and apostrophes → the language's own.

Marks are paired like brackets, each opening or closing by what stands around it; a typed curly mark
takes part and stays. Pairs within pairs alternate between the outer and the inner marks; one that
no other holds is of the kind that was typed. A mark without a partner stays and is told, but for an
apostrophe at a word's end and the sign of inches and feet.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from brochure.languages import LANGUAGES_REMEMBERED
from brochure.languages.model import Quotes
from brochure.microtypography.passage import Edit, Passage

DOUBLE = frozenset('"„“”«»')
SINGLE = frozenset("'‚‘’‹›")
EITHER = DOUBLE | SINGLE
DIRECTION = frozenset("\u200e\u200f\u061c")
"""Marks of direction: unseen, and typed beside any other."""
PASSED = EITHER | DIRECTION
GUILLEMETS = frozenset("«»‹›")
STRAIGHT = frozenset("\"'")
BEGINNING = STRAIGHT | {"”"}
"""What may open where nothing waits to be closed."""
APOSTROPHE = "’"
PARTNER = {"„": "“", "“": "”", "«": "»", "»": "«", "‚": "‘", "‘": "’", "‹": "›", "›": "‹"}
"""What closes a quotation that a curly mark opens, where the language's own pair doesn't tell."""
OPENER = {"“": "„", "”": "“", "»": "«", "«": "»", "‘": "‚", "’": "‘", "›": "‹", "‹": "›"}
"""What opens one that a curly mark closes."""

FRENCH_SPACES = frozenset("\u00a0\u202f")
BEFORE_OPENING = frozenset("([{–—-/\u00a0\u202f")
LONGEST_RUN = 8
"""So many marks in a row are looked across for what stands beside them."""
BOTH_ENDS = re.compile(r"(?:^|(?<=[\s-]))(['’])[nN](['’])(?=[\s-])")
"""Rock 'n' Roll."""
GENITIVE = frozenset("sxzßSXZ")
"""Letters after which an apostrophe stands for a genitive's s: Jens' Idee, the boys' room."""


class Words(NamedTuple):
    """What begins with an apostrophe, and what is written with a mark that opens behind it."""

    elided: re.Pattern[str]
    joined: re.Pattern[str] | None


def _words(marks: Quotes) -> Words:
    return Words(elided_words(marks.elided), joined_words(marks.joined) if marks.joined else None)


@lru_cache(LANGUAGES_REMEMBERED)
def elided_words(words: str) -> re.Pattern[str]:
    """Years and decades, and a language's words: '68, '68ern, 's, 'ne; 'tis."""
    own = f"|{words}" if words else ""
    return re.compile(rf"['’](?:\d\d(?:er[ns]?|s)?{own})\b(?!['’](?!\w))", re.IGNORECASE)


@lru_cache(LANGUAGES_REMEMBERED)
def joined_words(words: str) -> re.Pattern[str]:
    """A language's words, at the end of a text, that are written with what is behind them."""
    return re.compile(rf"(?<!\w)(?:{words})$")


class _Pairing:
    """What is open, what has found its partner, and what closes nothing."""

    def __init__(self) -> None:
        self.open: list[int] = []
        self.pairs: list[tuple[int, int]] = []
        self.unpaired: list[int] = []
        self._doubles = 0  # how many of the open marks are double

    def begin(self, text: str, at: int) -> None:
        """A mark that opens."""
        self.open.append(at)
        self._doubles += text[at] in DOUBLE

    def is_open(self, *, double: bool) -> bool:
        """Whether a mark of a kind waits for its partner."""
        return self._doubles > 0 if double else len(self.open) > self._doubles

    def close(self, text: str, at: int) -> None:
        """Pair with the last open mark of the same kind; what opened since has no partner."""
        is_double = text[at] in DOUBLE
        if not self.is_open(double=is_double):
            self.unpaired.append(at)
            return
        while True:
            begin = self.open.pop()
            self._doubles -= text[begin] in DOUBLE
            if (text[begin] in DOUBLE) is is_double:
                self.pairs.append((begin, at))
                return
            self.unpaired.append(begin)


class _Mark(NamedTuple):
    """A quotation mark, and whether what stands around it lets it open and close."""

    at: int
    opens: bool
    closes: bool


def apply_quotes(marks: Quotes, passage: Passage, *, inside: bool) -> tuple[int, ...]:
    """Set the quotation marks of a passage; `inside`: it stands between quotation marks itself,
    so that a pair around the whole of it falls away.

    The result are the offsets, in the text as it was, of the marks without a partner.
    """
    text = passage.text
    words = _words(marks)
    passage.correct(_apostrophes(text, words))
    pairing = _paired(passage, words)
    edits = {edit.start: edit for edit in _quotes(passage.text, pairing, marks, inside)}
    lonely = []
    for at in sorted({*pairing.unpaired, *pairing.open}):
        if passage.text[at] == "'" and at and passage.text[at - 1].isalpha():
            edits[at] = Edit(at, at + 1, APOSTROPHE)
        elif _lacks_partner(passage.text, at):
            lonely.append(at)
    passage.correct(edits[at] for at in sorted(edits))
    return tuple(lonely)


def _lacks_partner(text: str, at: int) -> bool:
    """Whether a mark outside any pair is a quotation mark and nothing else."""
    char = text[at]
    if char == APOSTROPHE:
        return False
    if char in "\"'”" and text[at - 1 : at].isdigit():
        return False  # inches and feet
    stands_alone = not any(side.strip() for side in _neighbours(text, at))
    return not (char in "»›" and stands_alone)  # an arrow: Start » Kontakt


def _apostrophes(text: str, words: Words) -> Iterator[Edit]:
    """Those that no quotation mark can be."""
    at = text.find("'")
    while at >= 0:
        if _is_apostrophe(text, at, words):
            yield Edit(at, at + 1, APOSTROPHE)
        at = text.find("'", at + 1)


def _is_apostrophe(text: str, at: int, words: Words) -> bool:
    if text[at] not in "'’" or _is_joined(text, at, words.joined):
        return False
    return _is_within_word(text, at) or _begins_elided(text, at, words.elided)


def _is_within_word(text: str, at: int) -> bool:
    """Letters on both sides; the word behind may stand in quotation marks: L'"histoire"."""
    if not at or not text[at - 1].isalnum():
        return False
    behind = text[at + 1 : at + 4]
    if behind[:1] in {*'"“„«'} and text[at - 1].isalpha():
        behind = behind[1:].lstrip() if behind[0] == "«" else behind[1:]
    return behind[:1].isalpha()


def _begins_elided(text: str, at: int, elided: re.Pattern[str]) -> bool:
    if BOTH_ENDS.match(text, at) or BOTH_ENDS.match(text, at - 2):
        return True
    before = text[at - 1 : at] if at else ""
    free = not before.strip() or before in BEFORE_OPENING or before in DOUBLE
    return free and elided.match(text, at) is not None


def _paired(passage: Passage, words: Words) -> _Pairing:
    text = passage.text
    pairing = _Pairing()
    found = [
        _Mark(at, _opens(text, at) or _is_joined(text, at, words.joined), _closes(text, at))
        for at, char in enumerate(text)
        if char in EITHER and not passage.is_fixed(at) and not _is_apostrophe(text, at, words)
    ]
    later = _singles_that_close(text, found)
    for number, mark in enumerate(found):
        at = mark.at
        is_double = text[at] in DOUBLE
        if _ends_guillemets(text, at, pairing):
            pairing.close(text, at)
        elif mark.opens or _begins_word(text, at, pairing):
            pairing.begin(text, at)
        elif _is_sign(text, at, pairing) or (later[number] and _is_genitive(text, at)):
            pairing.unpaired.append(at)
        elif mark.closes or pairing.is_open(double=is_double):
            pairing.close(text, at)
        else:
            pairing.unpaired.append(at)
    return pairing


def _singles_that_close(text: str, found: list[_Mark]) -> list[bool]:
    """For each mark, whether the next single one behind it can only close."""
    later: list[bool] = []
    closes = False
    for mark in reversed(found):
        later.append(closes)
        if text[mark.at] in SINGLE:
            closes = mark.closes and not mark.opens
    return later[::-1]


def _is_genitive(text: str, at: int) -> bool:
    """Jens' Idee: an s before, a word behind."""
    return text[at] in "'’" and text[at - 1] in GENITIVE and text[at + 1 : at + 2] == " "


def _is_sign(text: str, at: int, pairing: _Pairing) -> bool:
    """Whether a straight mark says inches or feet: `5"-Rohr`, but not `"1984"-Film`."""
    if text[at] not in STRAIGHT or not text[at - 1 : at].isdigit():
        return False
    if text[at + 1 : at + 2] != "-" or not text[at + 2 : at + 3].isalpha():
        return False
    opened = pairing.open[-1] if pairing.open else -1
    return opened < 0 or not text[opened + 1 : at].isdigit()


def _ends_guillemets(text: str, at: int, pairing: _Pairing) -> bool:
    """Whether a guillemet closes the one that points the other way: spaces may stand inside."""
    if text[at] not in GUILLEMETS or not pairing.open:
        return False
    before, after = _neighbours(text, at)
    begins = before.isspace() and after.isalnum()
    return text[pairing.open[-1]] == PARTNER[text[at]] and not begins


def _begins_word(text: str, at: int, pairing: _Pairing) -> bool:
    """Whether a mark opens since there is nothing to close: `sagte:"Ja"`, and `”` where it begins
    a quotation, as on Arabic and Swedish keyboards.
    """
    if text[at] not in BEGINNING or pairing.is_open(double=text[at] in DOUBLE):
        return False
    before, after = _neighbours(text, at)
    if text[at] == "”":
        free = not before or before.isspace() or before in BEFORE_OPENING
        return free and after.isalnum()
    return bool(before) and not before.isalnum() and before not in "!?…)]}" and after.isalnum()


def _opens(text: str, at: int) -> bool:
    if text[at] in "„‚":
        return True
    if text[at] == "”":
        return False
    before, after = _neighbours(text, at)
    free = not before or before.isspace() or before in BEFORE_OPENING or _is_elision(text, at - 1)
    if text[at] in "«‹" and after.isspace() and after != "\n":
        return free  # French sets spaces inside
    return free and bool(after) and not after.isspace()


def _is_joined(text: str, at: int, joined: re.Pattern[str] | None) -> bool:
    """Whether a mark opens behind what is written with it."""
    if joined is None or not _neighbours(text, at)[1].isalnum():
        return False
    while at and text[at - 1] in PASSED:
        at -= 1
    return joined.search(text, max(0, at - LONGEST_RUN), at) is not None


def _is_elision(text: str, at: int) -> bool:
    return at > 0 and _is_within_word(text, at) and text[at] in "'’"


def _closes(text: str, at: int) -> bool:
    before, _ = _neighbours(text, at)
    if text[at] in "»›":
        return True
    return bool(before) and not before.isspace()


def _neighbours(text: str, at: int) -> tuple[str, str]:
    """What stands on either side of a mark; other marks, those of direction and a guillemet's own
    space aren't counted.
    """
    begin, end = at, at + 1
    first, last = max(0, at - LONGEST_RUN), min(len(text), at + LONGEST_RUN)
    while begin > first and (text[begin - 1] in PASSED or _is_guillemets(text, begin - 1)):
        begin -= 1
    while end < last and (text[end] in PASSED or _is_guillemets(text, end)):
        end += 1
    return text[begin - 1 : begin] if begin else "", text[end : end + 1]


def _is_guillemets(text: str, at: int) -> bool:
    """Whether the character is the space that French sets within guillemets."""
    if text[at] not in FRENCH_SPACES:
        return False
    return text[at - 1 : at] in ("«", "‹") or text[at + 1 : at + 2] in ("»", "›")


def _quotes(text: str, pairing: _Pairing, marks: Quotes, inside: bool) -> Iterator[Edit]:
    around: list[tuple[int, bool]] = []  # where each pair around ends, and whether it is outer
    for begin, end in sorted(pairing.pairs):
        while around and around[-1][0] < begin:
            around.pop()
        if inside and (begin, end) == (0, len(text) - 1) and {text[0], text[end]} <= STRAIGHT:
            yield from (Edit(0, 1, ""), Edit(end, end + 1, ""))
            continue
        is_outer = _is_outer(text[begin], marks)
        if text[begin] in STRAIGHT and (around or inside):
            is_outer = not around[-1][1] if around else False
        around.append((end, is_outer))
        yield from _set(text, begin, end, marks.outer if is_outer else marks.inner)


def _is_outer(mark: str, marks: Quotes) -> bool:
    """Whether a typed mark is of the outer kind in this language."""
    return mark in DOUBLE if mark not in marks.inner else mark in marks.outer


def _set(text: str, begin: int, end: int, pair: tuple[str, str]) -> Iterator[Edit]:
    """The straight marks of a pair, each after its curly partner where it has one."""
    first, last = text[begin], text[end]
    if first in STRAIGHT:
        new = pair[0] if last in STRAIGHT or last == pair[1] else OPENER.get(last, pair[0])
        yield Edit(begin, begin + 1, new)
    if last in STRAIGHT:
        new = pair[1] if first in STRAIGHT or first == pair[0] else PARTNER.get(first, pair[1])
        yield Edit(end, end + 1, new)
