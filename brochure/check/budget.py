"""How much of a file is looked at: bounds that no flyer reaches and no hostile file passes."""

from __future__ import annotations

from dataclasses import dataclass, field
from time import monotonic
from typing import Final

LARGEST_FILE: Final = 256 * 1024 * 1024  # bytes
LARGEST_STREAM: Final = 64 * 1024 * 1024  # bytes of content, decoded
MOST_OBJECTS: Final = 300_000
MOST_OPERATORS: Final = 1_000_000
MOST_PAGES: Final = 64
MOST_ELEMENTS: Final = 100_000  # of the tag tree
MOST_PIXELS: Final = 178_000_000  # of one image or one rendered page
DEEPEST: Final = 24  # forms in forms, elements in elements and the like
MOST_SECONDS: Final = 60.0


class TooComplex(Exception):  # noqa: N818 - says what is so
    """A bound is passed; the message names it."""


@dataclass(slots=True)
class Budget:
    """What may still be spent on one file."""

    operators: int = MOST_OPERATORS
    seconds: float = MOST_SECONDS
    _start: float = field(default_factory=monotonic)

    def spend(self, operators: int) -> None:
        """Pay for operators that are about to be read; raises TooComplex when nothing is left."""
        self.operators -= operators
        if self.operators < 0:
            raise TooComplex(f"more than {MOST_OPERATORS} operators")
        self.hurry()

    def hurry(self) -> None:
        """Raise TooComplex when the time is over."""
        if monotonic() - self._start > self.seconds:
            raise TooComplex(f"more than {self.seconds:.0f} seconds")


def within(amount: int, bound: int, what: str) -> None:
    """Raise TooComplex if the amount is over its bound."""
    if amount > bound:
        raise TooComplex(f"more than {bound} {what}")
