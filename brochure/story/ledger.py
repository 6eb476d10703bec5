"""The ledger: every stretch of text and every picture that the author gave, by its mark.

A look places all of it. It may leave a mark out only where the same string stands elsewhere; it
says so here, and compose asks whether it is true.
"""

from typing import NamedTuple

from brochure.diagnostics.model import Span
from brochure.story.structure import Mark


class Entry(NamedTuple):
    """What stands for one mark: all of its text, and the name of its block in messages.

    A `figure` has no text on the page; its `text` says what it shows.
    """

    mark: Mark
    text: str
    block: str
    span: Span | None
    figure: bool = False


class Ledger(NamedTuple):
    """All that was told, one entry a mark in reading order, and the marks of it that a look leaves
    out.
    """

    told: tuple[Entry, ...]
    left_out: frozenset[Mark] = frozenset()

    def entries(self) -> dict[Mark, Entry]:
        """The entries by their marks, in reading order."""
        return {entry.mark: entry for entry in self.told}


def is_same(one: str, other: str) -> bool:
    """Whether two texts are one string in print: spaces of any width count as the same."""
    return one.split() == other.split()
