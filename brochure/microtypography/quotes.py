"""Straight quotation marks and apostrophes → the language's own.

Marks are paired like brackets, each opening or closing by what stands around it; a typed curly mark
takes part and stays. A mark without a partner stays too, but for an apostrophe at a word's end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from brochure.microtypography.passage import Edit, Passage
from brochure.microtypography.rule import Marks

DOUBLE = frozenset('"„“”«»')
SINGLE = frozenset("'‚‘’‹›")
EITHER = DOUBLE | SINGLE
APOSTROPHE = "’"
PARTNER = {"„": "“", "“": "”", "«": "»", "»": "«", "‚": "‘", "‘": "’", "‹": "›", "›": "‹"}
"""What closes a quotation that a curly mark opens."""
OPENER = {"“": "„", "”": "“", "»": "«", "«": "»", "‘": "‚", "’": "‘", "›": "‹", "‹": "›"}
"""What opens one that a curly mark closes."""

FRENCH_SPACES = frozenset("\u00a0\u202f")
BEFORE_OPENING = frozenset("([{–—-/\u00a0\u202f")
ELIDED = re.compile(
    r"['’](?:\d\d(?:er|s)?|s|n|ne|nen|nem|ner|nes|rein|raus|ran|rum|rauf|runter"
    r"|tis|twas|em|til|cause)\b(?!['’])"
)
"""Words that begin with an apostrophe: '68, 's, 'ne; 'tis."""
LONGEST_RUN = 8
"""So many marks in a row are looked across for what stands beside them."""
BOTH_ENDS = re.compile(r"(?:^|(?<=\s))(['’])n(['’])(?=\s)")
"""Rock 'n' Roll."""


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

    def close(self, text: str, at: int) -> None:
        """Pair with the last open mark of the same kind; what opened since has no partner."""
        is_double = text[at] in DOUBLE
        if not (self._doubles if is_double else len(self.open) - self._doubles):
            self.unpaired.append(at)
            return
        while True:
            begin = self.open.pop()
            self._doubles -= text[begin] in DOUBLE
            if (text[begin] in DOUBLE) is is_double:
                self.pairs.append((begin, at))
                return


def apply_quotes(marks: Marks, passage: Passage, *, inside: bool) -> None:
    """Set the quotation marks of a passage; `inside`: it stands between quotation marks itself."""
    text = passage.text
    passage.correct(_apostrophes(text))
    pairing = _paired(passage)
    edits = {edit.start: edit for edit in _quotes(passage.text, pairing, marks, inside)}
    for at in pairing.unpaired:
        if passage.text[at] == "'" and at and passage.text[at - 1].isalpha():
            edits[at] = Edit(at, at + 1, APOSTROPHE)
    passage.correct(edits[at] for at in sorted(edits))


def _apostrophes(text: str) -> Iterator[Edit]:
    """Those that no quotation mark can be."""
    for at, char in enumerate(text):
        if char == "'" and _is_apostrophe(text, at):
            yield Edit(at, at + 1, APOSTROPHE)


def _is_within_word(text: str, at: int) -> bool:
    return 0 < at < len(text) - 1 and text[at - 1].isalpha() and text[at + 1].isalpha()


def _begins_elided(text: str, at: int) -> bool:
    if BOTH_ENDS.match(text, at) or BOTH_ENDS.match(text, at - 2):
        return True
    return not text[at - 1 : at].strip() and ELIDED.match(text, at) is not None


def _paired(passage: Passage) -> _Pairing:
    text = passage.text
    pairing = _Pairing()
    for at, char in enumerate(text):
        if char not in EITHER:
            continue
        if passage.is_fixed(at) or _is_apostrophe(text, at):
            continue
        if _opens(text, at):
            pairing.begin(text, at)
        elif _closes(text, at):
            pairing.close(text, at)
    return pairing


def _is_apostrophe(text: str, at: int) -> bool:
    if text[at] not in "'’":
        return False
    return _is_within_word(text, at) or _begins_elided(text, at)


def _opens(text: str, at: int) -> bool:
    if text[at] in "„‚":
        return True
    if text[at] == "”":
        return False
    before, after = _neighbours(text, at)
    if text[at] in "«‹" and after.isspace() and after != "\n":
        return True  # French sets spaces inside
    free = not before or before.isspace() or before in BEFORE_OPENING
    return free and bool(after) and not after.isspace()


def _closes(text: str, at: int) -> bool:
    before, _ = _neighbours(text, at)
    if text[at] in "»›":
        return True
    return bool(before) and not before.isspace()


def _neighbours(text: str, at: int) -> tuple[str, str]:
    """What stands on either side of a mark, other marks and a guillemet's own space not counted."""
    begin, end = at, at + 1
    first, last = max(0, at - LONGEST_RUN), min(len(text), at + LONGEST_RUN)
    while begin > first and (text[begin - 1] in EITHER or _is_guillemets(text, begin - 1)):
        begin -= 1
    while end < last and (text[end] in EITHER or _is_guillemets(text, end)):
        end += 1
    return text[begin - 1 : begin] if begin else "", text[end : end + 1]


def _is_guillemets(text: str, at: int) -> bool:
    """Whether the character is the space that French sets within guillemets."""
    if text[at] not in FRENCH_SPACES:
        return False
    return text[at - 1 : at] in ("«", "‹") or text[at + 1 : at + 2] in ("»", "›")


def _quotes(text: str, pairing: _Pairing, marks: Marks, inside: bool) -> Iterator[Edit]:
    closed: list[int] = []
    for begin, end in sorted(pairing.pairs):
        while closed and closed[-1] < begin:
            closed.pop()
        is_inner = text[begin] in SINGLE or (len(closed) + inside) % 2 == 1
        closed.append(end)
        opening, closing = marks.inner if is_inner else marks.outer
        if text[begin] in "\"'":
            new = OPENER.get(text[end], opening) if text[end] not in "\"'" else opening
            yield Edit(begin, begin + 1, new)
        if text[end] in "\"'":
            new = PARTNER.get(text[begin], closing) if text[begin] not in "\"'" else closing
            yield Edit(end, end + 1, new)
