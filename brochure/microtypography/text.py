"""One text → the same by the rules of its language.

Other languages than those with a table stay as they are. The pass is idempotent, and changes no
letter and no digit but the x of a size.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from brochure.microtypography.passage import Passage
from brochure.microtypography.rule import Marks, Rule, apply_rule

ROUNDS = 6
"""A correction may make room for another, so the rules are gone through until nothing changes."""


class Orthography(NamedTuple):
    """The quotation marks and the rules of one language."""

    marks: Marks
    rules: tuple[Rule, ...]


def orthography(language: str) -> Orthography | None:
    """The rules of a BCP 47 language, None where there are none."""
    tag = language.lower()
    match tag.partition("-")[0]:
        case "de":
            from brochure.microtypography import german  # noqa: PLC0415

            swiss = tag.endswith(("-ch", "-li"))
            return Orthography(german.SWISS if swiss else german.MARKS, german.RULES)
        case "en":
            from brochure.microtypography import english  # noqa: PLC0415

            american = tag.endswith("-us")
            return Orthography(english.MARKS, english.AMERICAN if american else english.BRITISH)
        case "fr":
            from brochure.microtypography import french  # noqa: PLC0415

            canadian = tag.endswith("-ca")
            return Orthography(french.MARKS, french.CANADIAN if canadian else french.RULES)
    return None


def correct(passage: Passage, language: str, *, inside: bool = False) -> None:
    """Correct a passage; `inside`: the program sets quotation marks around it."""
    found = orthography(language)
    if found is None:
        return
    for _ in range(ROUNDS):
        before = passage.text
        if '"' in before or "'" in before:
            from brochure.microtypography.quotes import apply_quotes  # noqa: PLC0415

            apply_quotes(found.marks, passage, inside=inside)
        for rule in found.rules:
            apply_rule(rule, passage)
        if passage.text == before:
            return


def corrected(text: str, language: str, escaped: Sequence[int] = ()) -> str:
    """A plain text by the rules of its language; what is `escaped` stays."""
    passage = Passage([text], escaped)
    correct(passage, language)
    return passage.text
