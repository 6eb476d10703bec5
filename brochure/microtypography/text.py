"""One text → the same by the rules of its language.

Other languages than those with a table stay as they are. The pass is idempotent, and changes no
letter and no digit but the x of a size or of a multiple.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from brochure.microtypography.passage import Passage
from brochure.microtypography.rule import Marks, Rule, apply_rule

MARKS = re.compile("[\"'„“”‘‚«»‹›]")
STRAIGHT_MARKS = re.compile("[\"']")
ROUNDS = 6
"""A correction may make room for another, so the rules are gone through until nothing changes."""


class Orthography(NamedTuple):
    """The quotation marks and the rules of one language."""

    marks: Marks
    rules: tuple[Rule, ...]


def orthography(language: str) -> Orthography | None:
    """The rules of a BCP 47 language, None where there are none."""
    found: Orthography | None
    tag = language.lower()
    match tag.partition("-")[0]:
        case "de":
            from brochure.microtypography import german  # noqa: PLC0415

            swiss = tag.endswith(("-ch", "-li"))
            found = Orthography(german.SWISS if swiss else german.MARKS, german.RULES)
        case "en":
            from brochure.microtypography import english  # noqa: PLC0415

            american = tag.endswith("-us")
            found = Orthography(english.MARKS, english.AMERICAN if american else english.BRITISH)
        case "fr":
            from brochure.microtypography import french  # noqa: PLC0415

            canadian = tag.endswith("-ca")
            found = Orthography(french.MARKS, french.CANADIAN if canadian else french.RULES)
        case "es":
            from brochure.microtypography import spanish  # noqa: PLC0415

            found = Orthography(spanish.MARKS, spanish.RULES)
        case "it":
            from brochure.microtypography import italian  # noqa: PLC0415

            found = Orthography(italian.MARKS, italian.RULES)
        case "pl":
            from brochure.microtypography import polish  # noqa: PLC0415

            found = Orthography(polish.MARKS, polish.RULES)
        case "tr":
            from brochure.microtypography import turkish  # noqa: PLC0415

            found = Orthography(turkish.MARKS, turkish.RULES)
        case "uk":
            from brochure.microtypography import ukrainian  # noqa: PLC0415

            found = Orthography(ukrainian.MARKS, ukrainian.RULES)
        case _:
            found = None
    return found


def correct(passage: Passage, language: str, *, inside: bool = False) -> tuple[int, ...]:
    """Correct a passage; `inside`: the program sets quotation marks around it.

    The result are the offsets, in the text as it was, of quotation marks without a partner.
    """
    found = orthography(language)
    if found is None:
        return ()
    lonely: tuple[int, ...] = ()
    for number in range(ROUNDS):
        before = passage.text
        if (MARKS if number == 0 else STRAIGHT_MARKS).search(before):
            from brochure.microtypography.quotes import apply_quotes  # noqa: PLC0415

            unpaired = apply_quotes(found.marks, passage, inside=inside)
            lonely = unpaired if number == 0 else lonely
        for rule in found.rules:
            apply_rule(rule, passage)
        if passage.text == before:
            break
    return lonely


def corrected(text: str, language: str, escaped: Sequence[int] = ()) -> str:
    """A plain text by the rules of its language; what is `escaped` stays."""
    passage = Passage([text], escaped)
    correct(passage, language)
    return passage.text
