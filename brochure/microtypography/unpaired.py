"""Quotation marks without a partner, told at their places."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from brochure.diagnostics.model import Report, Span
from brochure.source.node import Lines

LONGEST_WORD = 60
"""Letters of the word beside a mark that a message quotes."""
_WORD_BEHIND = re.compile(rf"[^\W_]{{1,{LONGEST_WORD}}}")


class Notes(NamedTuple):
    """Where marks are told, and the file's text, in which they are found again."""

    report: Report
    lines: Lines | None

    def tell(self, text: str, offsets: Iterable[int], span: Span, *, protects: bool) -> None:
        """Report the marks at these offsets of a text that was written at `span`; `protects`: a
        backslash has a meaning in it.
        """
        for at in offsets:
            sign, word = text[at], _word_with(text, at)
            self.report.add(
                "content/unpaired-mark",
                self._place(text, at, word, span),
                word=word,
                what="quotation-ends" if word.startswith(sign) else "quotation-begins",
                apostrophe="’" if sign == "'" else "",
                protected=f"\\{sign}" if protects else "",
            )

    def _place(self, text: str, at: int, word: str, span: Span) -> Span:
        """The mark's own place; the text's where markup stands between it and its word."""
        if self.lines is None:
            return span
        before = 0 if word.startswith(text[at]) else len(word) - 1
        found = self.lines.find(word, span, text.count(word, 0, at - before))
        if found is None:
            return span
        column = found.column + before
        return found._replace(column=column, end_column=column + 1)


def _word_with(text: str, at: int) -> str:
    """The mark with the word that it opens, else with the one that it closes."""
    behind = _WORD_BEHIND.match(text, at + 1)
    if behind:
        return text[at] + behind[0]
    start = at
    while at - start < LONGEST_WORD and text[start - 1 : start].isalnum():
        start -= 1
    return text[start : at + 1]
