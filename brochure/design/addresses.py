"""How wide the addresses of a display text are: large type must not tear them.

In: a paragraph and a gauge. Out: the width of its widest address on one line, in points. Beside
small type a long address may be divided at its slashes and dots.
"""

from __future__ import annotations

import re

from brochure.design.gauge import Gauge
from brochure.design.style import Paragraph

ADDRESS = re.compile(r"[.@/]\w")


def widest_address(paragraph: Paragraph, gauge: Gauge) -> float:
    """The width of the widest word that looks like an address; 0 where none does."""
    widths = (
        gauge.ink(word, run.style).width
        for run in paragraph.runs
        for word in run.text.split()
        if ADDRESS.search(word)
    )
    return max(widths, default=0.0)
