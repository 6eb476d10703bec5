"""What typesetting yields: shaped words, set lines, set paragraphs.

Glyph ids, advances and offsets are in font units (1000 an em, so they hold at any size); positions
in a line are in points from the edge of the measure at which its lines start.
"""

from collections.abc import Callable
from enum import Enum
from typing import NamedTuple

from brochure.design.style import Face

UNITS_PER_EM = 1000


class Shaped(NamedTuple):
    """A shaped stretch of text.

    `texts` says what each glyph stands for: a ligature all its letters, the second glyph of a
    cluster the empty string, a hyphen from hyphenation U+00AD.
    `offsets` is None where every glyph sits on its pen position.
    Glyphs are in reading order; where they are read `backward`, each stands left of the one before.
    """

    face: Face
    glyphs: tuple[int, ...]
    advances: tuple[int, ...]
    texts: tuple[str, ...]
    width: int
    offsets: tuple[tuple[int, int], ...] | None = None
    backward: bool = False


HUNG = -1
"""The run index of a paragraph's hung run."""


class SetRun(NamedTuple):
    """Shaped text at its place: `x` in points, `run` the index into the paragraph's runs."""

    x: float
    shaped: Shaped
    run: int


class LineEnd(Enum):
    """Why a line ends where it does."""

    SPACE = "space"
    HYPHEN = "hyphen"  # from hyphenation: U+00AD, shown as a hyphen
    VISIBLE = "visible"  # after a typed hyphen, dash or slash
    FORCED = "forced"
    PARAGRAPH = "paragraph"


class Line:
    """A set line. `width` is the ink's width from the left edge of the measure to the last
    visible glyph's advance, the trailing space and what hangs at the right not counted; `ratio` is
    TeX's adjustment ratio; `tracking` is added to that of the runs, in em.
    """

    __slots__ = ("_make", "_runs", "end", "ratio", "tracking", "width")

    def __init__(
        self,
        width: float,
        end: LineEnd,
        ratio: float,
        make: Callable[[], tuple[SetRun, ...]],
        *,
        tracking: float = 0.0,
    ) -> None:
        """`make` places the glyphs, when they are first asked for: most lines are but measured."""
        self.width, self.end, self.ratio, self.tracking = width, end, ratio, tracking
        self._make = make
        self._runs: tuple[SetRun, ...] | None = None

    @property
    def runs(self) -> tuple[SetRun, ...]:
        """The glyphs, each at its place.

        A line that ends in a space carries the space as its last run, so that words stay apart in
        extracted text.
        """
        if self._runs is None:
            self._runs = self._make()
        return self._runs


class SetParagraph(NamedTuple):
    """The lines of one paragraph at one measure; `demerits` is what total-fit minimised."""

    lines: tuple[Line, ...]
    demerits: float
