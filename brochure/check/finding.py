"""A fact about a finished file: what, where, how much.

Facts know neither the profile nor the words: an id of the catalogue, a place and amounts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from brochure.diagnostics.model import Parameter
from brochure.geometry import Rect

MOST_OF_A_KIND = 40
"""Facts of one id that are kept; one more says nothing new."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One fact.

    `page` counts from 1; `rect` is in points from the top left of the trim box, y down; `subject`
    names an object of the file; `mark` is the marked-content identifier that the fact lies in.
    """

    id: str
    page: int | None = None
    rect: Rect | None = None
    subject: str = ""
    mark: int | None = None
    amounts: tuple[tuple[str, Parameter], ...] = ()

    def parameters(self) -> dict[str, Parameter]:
        """What the catalogue's sentence may name: the amounts, the page and the subject."""
        return {**dict(self.amounts), "page": self.page or 0, "subject": self.subject}


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the file a fact is."""

    page: int | None = None
    rect: Rect | None = None
    mark: int | None = None


NOWHERE = Place()


@dataclass(slots=True)
class Notes:
    """Collects facts; the same fact at the same place is kept once."""

    _facts: dict[Finding, None] = field(default_factory=dict)
    _counts: dict[str, int] = field(default_factory=dict)

    def add(self, id: str, place: Place = NOWHERE, subject: str = "", **amounts: Parameter) -> None:
        """Note a fact under its catalogue id."""
        fact = Finding(
            id, place.page, place.rect, subject, place.mark, tuple(sorted(amounts.items()))
        )
        if fact not in self._facts and self._counts.get(id, 0) < MOST_OF_A_KIND:
            self._counts[id] = self._counts.get(id, 0) + 1
            self._facts[fact] = None

    def __iter__(self) -> Iterator[Finding]:
        return iter(self._facts)

    def __len__(self) -> int:
        return len(self._facts)
