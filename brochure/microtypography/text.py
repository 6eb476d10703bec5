"""One text → the same by the rules of its language.

Other languages than those with a table stay as they are. The pass is idempotent, and changes no
letter and no digit but the x of a size or of a multiple.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from brochure.languages import language as known
from brochure.microtypography.kinds import rules_of
from brochure.microtypography.passage import Passage
from brochure.microtypography.rule import apply_rule

MARKS = re.compile("[\"'„“”‘‚«»‹›]")
STRAIGHT_MARKS = re.compile("[\"']")
ROUNDS = 6
"""A correction may make room for another, so the rules are gone through until nothing changes."""


def correct(passage: Passage, language: str, *, inside: bool = False) -> tuple[int, ...]:
    """Correct a passage; `inside`: the program sets quotation marks around it.

    The result are the offsets, in the text as it was, of quotation marks without a partner.
    """
    marks, rules = known(language).quotes, rules_of(language)
    if marks is None and not rules:
        return ()
    lonely: tuple[int, ...] = ()
    for number in range(ROUNDS):
        before = passage.text
        if marks and (MARKS if number == 0 else STRAIGHT_MARKS).search(before):
            from brochure.microtypography.quotes import apply_quotes  # noqa: PLC0415

            unpaired = apply_quotes(marks, passage, inside=inside)
            lonely = unpaired if number == 0 else lonely
        for rule in rules:
            apply_rule(rule, passage)
        if passage.text == before:
            break
    return lonely


def corrected(text: str, language: str, escaped: Sequence[int] = ()) -> str:
    """A plain text by the rules of its language; what is `escaped` stays."""
    passage = Passage([text], escaped)
    correct(passage, language)
    return passage.text
