"""In which order a line of mixed directions is shown (Unicode Standard Annex #9).

In: a paragraph's text, by runs, and the side at which its lines begin. Out: the level of each
character: odd ones are read from right to left. Fonts and widths are not known here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from unicodedata import bidirectional

BACKWARD = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff]")
"""Letters and figures of the scripts that are written from right to left."""
FORWARD = re.compile(r"\w")
CALLED = re.compile(r"(?<!\w)(?:\+|\(?0)[\d()/\u00a0\u202f -]{5,}\d")
"""Phone numbers, whose groups stay in their order."""
ISOLATE, END_OF_ISOLATE = "\u2066", "\u2069"


def levels(runs: Sequence[str], *, from_right: bool) -> tuple[int, ...]:
    """The level of each character of runs that are one text; nothing where all of it is read from
    left to right, and so are its lines.

    A run that has letters or figures, and none from right to left, is shown by itself, whatever
    stands beside it: an address, a link. So is a phone number within a text.
    """
    text = "".join(runs)
    if not from_right and BACKWARD.search(text) is None:
        return ()
    alone = [_isolated(run) for run in runs]
    kept = [char not in (ISOLATE, END_OF_ISOLATE) for run in alone for char in run]
    lines = "".join(alone).split("\n")
    found = [level for line in lines for level in (*_levels(line, from_right), int(from_right))]
    return tuple([level for level, keep in zip(found, [*kept, False], strict=True) if keep])


def _isolated(run: str) -> str:
    if FORWARD.search(run) is not None and BACKWARD.search(run) is None:
        return f"{ISOLATE}{run}{END_OF_ISOLATE}"
    return CALLED.sub(rf"{ISOLATE}\g<0>{END_OF_ISOLATE}", run)


def _levels(line: str, from_right: bool) -> list[int]:
    # A tenth of a second, and only for flyers that have such text.
    from fpdf.bidi import BidiParagraph  # noqa: PLC0415
    from fpdf.enums import TextDirection  # noqa: PLC0415

    direction = TextDirection.RTL if from_right else TextDirection.LTR
    paragraph = BidiParagraph(text=line, base_direction=direction)
    characters = iter(paragraph.get_characters_with_embedding_level())
    found = [int(from_right)]
    for char in line:
        # What the algorithm has no word for (rule X9) goes with the sign before it.
        found.append(found[-1] if bidirectional(char) == "BN" else next(characters).embedding_level)
    return found[1:]


def from_start(found: Sequence[int], *, from_right: bool) -> list[int]:
    """The indices of things in reading order, as they stand on a line from its start on, by their
    levels (rule L2).
    """
    shown = list(range(len(found)))
    for level in range(max(found, default=0), 0, -1):
        shown = _turned(shown, [found[index] >= level for index in shown])
    return shown[::-1] if from_right else shown


def _turned(shown: list[int], turns: list[bool]) -> list[int]:
    """The indices with each stretch of those that turn in the opposite order."""
    bounds = [0, *(n for n in range(1, len(turns)) if turns[n] != turns[n - 1]), len(turns)]
    turned: list[int] = []
    for begin, end in pairwise(bounds):
        piece = shown[begin:end]
        turned += piece[::-1] if end > begin and turns[begin] else piece
    return turned
