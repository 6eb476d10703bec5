"""The ledger: every stretch of text and every picture that the author gave, by its mark.

A theme places all of it. It may leave a mark out only where the same string stands elsewhere; it
says so here, and compose asks whether it is true.
"""

from __future__ import annotations

from typing import NamedTuple

from brochure.design.style import Paragraph
from brochure.diagnostics.model import Span
from brochure.story.structure import Artifact, Mark


class Entry(NamedTuple):
    """What stands for one mark: all of its text, and the name of its block in messages.

    A `figure` has no text on the page; its `text` says what it shows.
    """

    mark: Mark
    text: str
    block: str
    span: Span | None
    figure: bool = False


Told = Paragraph | Entry
"""A text as it was dressed first, or a picture."""


class Ledger(NamedTuple):
    """All that was told, in reading order, and the marks of it that a theme leaves out."""

    told: tuple[Told, ...]
    left_out: frozenset[Mark] = frozenset()

    def entries(self) -> dict[Mark, Entry]:
        """One entry a mark, in reading order."""
        found: dict[Mark, Entry] = {}
        for told in self.told:
            if isinstance(told, Entry):
                found[told.mark] = told
                continue
            hung = () if told.hung is None else (told.hung.run,)
            for run in (*hung, *told.runs):
                if not isinstance(run.owner, Artifact):
                    before = found.get(run.owner)
                    text = run.text if before is None else before.text + run.text
                    span = (run.span or told.span) if before is None else before.span
                    found[run.owner] = Entry(run.owner, text, told.block, span)
        return found


def is_same(one: str, other: str) -> bool:
    """Whether two texts are one string in print: spaces of any width count as the same."""
    return one.split() == other.split()
