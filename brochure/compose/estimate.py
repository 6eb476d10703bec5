"""A typesetter that only counts: about how many lines a paragraph takes, none of them set.

Made up with it, a page is about as high as the real one, for little work; the search for
the setting begins where that height fits.
"""

from __future__ import annotations

from brochure.design.style import Paragraph
from brochure.typeset.line import Line, LineEnd, SetParagraph
from brochure.typeset.setting import Typesetter

BLANK = Line(0.0, LineEnd.SPACE, 0.0, tuple)


class Estimate:
    """Counts lines with a typesetter's shaped words (see `compose.galley.Setter`)."""

    def __init__(self, typesetter: Typesetter) -> None:
        self.fonts = typesetter.fonts
        self._typesetter = typesetter

    def set(
        self, paragraph: Paragraph, measure: float, *, solid_ends: frozenset[int] = frozenset()
    ) -> SetParagraph:
        """As many blank lines as the paragraph is expected to take."""
        lines = self._typesetter.expected_lines(paragraph, measure)
        return SetParagraph((BLANK,) * lines, 0.0)
