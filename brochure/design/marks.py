"""Opening quotation marks that hang large beside their words: how high each kind stands, and what
it needs of the white at the left.
"""

from __future__ import annotations

from collections.abc import Iterable

from brochure.design.gauge import Gauge
from brochure.design.style import Hung, Paragraph, RunStyle

LOW_MARKS = frozenset("„‚")
RAISED_MARKS = frozenset("“‟”‘‛’\"'")
MOST_CENTRED = 2.0
"""Times the words' size: a guillemet is as wide as two letters and has no tail to hang by; larger
ones leave the first line's x-height (seen at 3 and 4 times, where they rose above the ground)."""

SEEN_SPACE = 0.16
"""Em of the mark: a narrower white after it is no space to a reader of the file (poppler: 0.15)."""


def largest(mark: str, times: float) -> float:
    """How many times as large as its words a mark may be, of the times that a theme wants."""
    is_centred = mark[0] not in LOW_MARKS and mark[0] not in RAISED_MARKS
    return min(times, MOST_CENTRED) if is_centred else times


def at_its_place(hung: Hung, words: RunStyle, gauge: Gauge) -> Hung:
    """The mark at the height of its kind: a low one on the words' baseline, a raised one under
    their cap line, any other (guillemets) on the middle of their x-height. The space that French
    sets after it is part of its distance from the words.
    """
    mark, look = hung.run.text, hung.run.style
    if mark[0] in LOW_MARKS:
        return hung
    space = gauge.ink(mark, look).width - gauge.ink(mark.rstrip(), look).width
    if space:
        hung = hung._replace(gap=max(hung.gap, SEEN_SPACE * look.size) - space)
    if mark[0] in RAISED_MARKS:
        return hung._replace(drop=gauge.cap_height(look) - gauge.cap_height(words))
    ink, letter = gauge.ink(mark, look), gauge.ink("x", words)
    return hung._replace(drop=(ink.top + ink.bottom - letter.top - letter.bottom) / 2)


def reach(words: Iterable[Paragraph], gauge: Gauge) -> float:
    """How far the ink of the widest mark begins left of the words' edge, in points."""
    found = 0.0
    for paragraph in words:
        if paragraph.hung is not None:
            ink = gauge.ink(paragraph.hung.run.text, paragraph.hung.run.style)
            found = max(found, paragraph.hung.gap + ink.width - ink.left)
    return found
