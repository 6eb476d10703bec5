"""What a theme may ask of the type before it plans: how wide and how many the lines would be, and
how high rows.

In: a styled paragraph and a measure, or rows. Out: the lines' widths, or a height, in points. How
text is shaped and broken is not known here; compose brings the answers.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import NamedTuple, Protocol, TypeVar

from brochure.design.plan import Row
from brochure.design.style import Paragraph, RunStyle

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class LineFact(NamedTuple):
    """The width of a set line in points, and whether a word is divided at its end."""

    width: float
    divided: bool


class InkBox(NamedTuple):
    """Where the ink of a text in one line lies, in points from its pen's start and baseline, y up;
    `width` is its advance.
    """

    left: float
    bottom: float
    right: float
    top: float
    width: float


class Gauge(Protocol):
    """Measures text that isn't placed yet."""

    def lines(self, paragraph: Paragraph, measure: float) -> tuple[LineFact, ...]:
        """The lines of a paragraph at a measure."""
        ...

    def leading(self, paragraph: Paragraph, measure: float) -> float:
        """The leading of a paragraph, or a wider one where its lines would touch."""
        ...

    def torn(self, paragraph: Paragraph, measure: float) -> float:
        """What the lines' ends cost the sense of a paragraph that is broken by it: nothing where
        all are good or ordinary, 65 for an article at a line's end.
        """
        ...

    def longest_word(self, paragraph: Paragraph) -> float:
        """The width of the widest stretch that only hyphenation could break."""
        ...

    def cap_height(self, style: RunStyle) -> float:
        """The height of the capitals."""
        ...

    def height(self, rows: Sequence[Row]) -> float:
        """From the head of the first of rows that stand one under the other to the last baseline,
        in points.
        """
        ...

    def white(self, above: Row, below: Row, least: float) -> float:
        """The white from the last baseline of a row to the head of the next: `least`, or more where
        their ink would meet.
        """
        ...

    def ink(self, text: str, style: RunStyle) -> InkBox:
        """The ink of a short text."""
        ...

    def remembered(self, make: Callable[[K], V], key: K) -> V:
        """`make(key)`, which asks but this gauge; from memory where it was made before."""
        ...
