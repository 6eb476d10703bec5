"""A rule: what it looks for, what that becomes, and an example of it.

They are made of the rows of a language's table (kinds.py); docs/typography.md is written from them.
"""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from brochure.languages.model import DIGITS
from brochure.microtypography.passage import Edit, Passage


class Rule(NamedTuple):
    """One correction.

    `needs` are strings of which a text must hold at least one, else the pattern isn't even read.
    Of a match, what `within` finds in it becomes `becomes`; without `within` its groups do, and
    without groups the whole. `holds` may refuse a match. `example` is a text before and after.
    """

    name: str
    needs: tuple[str, ...]
    pattern: str
    becomes: str
    example: tuple[str, str]
    within: str = ""
    holds: Callable[[re.Match[str]], bool] | None = None


def apply_rule(rule: Rule, passage: Passage) -> None:
    """Correct a passage by one rule."""
    text = passage.text
    if rule.needs is DIGITS:  # most texts have none
        if passage.has_digits:
            passage.correct(_edits(rule, text))
        return
    for needed in rule.needs:
        if needed in text:
            passage.correct(_edits(rule, text))
            return


def _edits(rule: Rule, text: str) -> Iterator[Edit]:
    for match in re.finditer(rule.pattern, text):
        if rule.holds is not None and not rule.holds(match):
            continue
        for start, end in _places(rule, match):
            if text[start:end] != rule.becomes:
                yield Edit(start, end, rule.becomes)


def _places(rule: Rule, match: re.Match[str]) -> Iterator[tuple[int, int]]:
    if rule.within:
        for inner in re.finditer(rule.within, match[0]):
            yield match.start() + inner.start(), match.start() + inner.end()
    elif match.re.groups:
        yield from (span for span in match.regs[1:] if span[0] >= 0)
    else:
        yield match.span()
