"""What is said to the author: a fact, where it was found, how grave it is.

Code reports `(id, span, parameters)`; the words live in the catalogue.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from typing import NamedTuple


class Severity(IntEnum):
    """How grave a fact is; the order is the order of gravity."""

    NOTICE = 0
    WARNING = 1
    ERROR = 2


class Span(NamedTuple):
    """A stretch of content.yaml, 1-based; the end is the column after the last character."""

    line: int
    column: int
    end_line: int
    end_column: int


START = Span(1, 1, 1, 1)
"""Where a file begins: the place of what is wrong with all of it."""

Parameter = str | int | float


class Diagnostic(NamedTuple):
    """One fact: an id of the catalogue, its place (None: the file as a whole) and its amounts."""

    id: str
    span: Span | None
    parameters: tuple[tuple[str, Parameter], ...] = ()


@dataclass(slots=True, eq=False, repr=False)
class Report:
    """Collects the facts of one run; the same fact at the same place is kept once."""

    _facts: dict[Diagnostic, None] = field(default_factory=dict)

    def add(self, id: str, span: Span | None, **parameters: Parameter) -> None:
        """Note a fact under its catalogue id."""
        self._facts.setdefault(Diagnostic(id, span, tuple(sorted(parameters.items()))))

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(self._facts)

    def __len__(self) -> int:
        return len(self._facts)
