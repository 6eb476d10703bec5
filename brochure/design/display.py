"""Display type: a headline, or a name set as a mark, as large as its measure takes.

In: a paragraph in any size, its measure and limits. Out: the paragraph at the largest size at
which no line is wider than the measure, it has few enough lines and is no higher than it may be; at
a smaller one, where its lines end so much better there.
"""

from bisect import bisect_right
from collections.abc import Callable
from math import ceil
from operator import neg
from typing import NamedTuple

from brochure.design.gauge import Gauge
from brochure.design.style import Paragraph

COARSE = 0.5  # pt; between the sizes that are tried first
FINE = 0.01  # pt; what a size is rounded to
ROUNDING = 1e-6  # lines
UNBROKEN = 1e6  # pt; a measure on which nothing is broken
SPACE = 0.5  # em; the space that a line's end takes away, and what hangs outside, at most
SMALLEST = 0.6  # of the largest size; none under it is worth its breaks
SIZES = tuple(round(800 * 0.95**number, 2) for number in range(110))
"""Points; the smaller sizes that are tried, the same ones for every largest: settings of one
headline that are nearly as large share what was broken.
"""
WORTH = 0.006
"""Of its size a headline gives so much for each point that its breaks tear (`Gauge.torn`): up to
two fifths for an article, a range or a name that stays whole."""


class Leading(NamedTuple):
    """Leading as part of the size, under and from the size `at` on."""

    under: float
    from_on: float
    at: float

    def of(self, size: float) -> float:
        """The leading of a size, in points."""
        return size * (self.from_on if size >= self.at else self.under)


class Limits(NamedTuple):
    """Smallest and largest size in points, most lines, leading, and the most height from the first
    cap line to the last baseline (None: any); whether a smaller size is taken where the lines end
    so much better there.
    """

    smallest: float
    largest: float
    lines: int
    leading: Leading
    height: float | None = None
    weighed: bool = True


class Display(NamedTuple):
    """Display type at its size; `height` is from the first cap line to the last baseline."""

    paragraph: Paragraph
    size: float
    lines: int
    height: float


class _Asked(NamedTuple):
    """What display type is to be set, and who measures it."""

    paragraph: Paragraph
    measure: float
    limits: Limits
    gauge: Gauge


def display(paragraph: Paragraph, measure: float, limits: Limits, gauge: Gauge) -> Display:
    """Set a paragraph as large as the limits allow, the smallest size where none fits.

    A word is divided only where it is wider than the measure at the smallest size; then no more
    often than there.
    """
    return gauge.remembered(_displayed, _Asked(paragraph, measure, limits, gauge))


def _displayed(asked: _Asked) -> Display:
    paragraph, measure, limits, gauge = asked
    leading = limits.leading

    def at(size: float) -> Paragraph:
        return _resized(paragraph, size, leading, _lines_at(size))

    def _lines_at(size: float) -> int:
        """How many lines are not too high at a size; all, where even one is."""
        if limits.height is None:
            return limits.lines
        cap = gauge.cap_height(paragraph.runs[0].style._replace(size=size))
        lines = int((limits.height - cap) / leading.of(size) + ROUNDING) + 1
        return min(limits.lines, lines) if lines > 0 else limits.lines

    def height(size: float, lines: int) -> float:
        own = gauge.leading(at(size), measure) if lines > 1 else 0.0
        return gauge.cap_height(at(size).runs[0].style) + (lines - 1) * own

    def fits(size: float) -> float:
        """The widest line's part of the measure; more than 1 where anything is wrong."""
        if least_lines(whole_width * size, size, measure) > _lines_at(size):
            return 2.0
        lines = gauge.lines(at(size), measure)
        wrong = (
            len(lines) > limits.lines
            or sum(line.divided for line in lines) > divided
            or (limits.height is not None and height(size, len(lines)) > limits.height)
        )
        return 2.0 if wrong else max(line.width for line in lines) / measure

    def torn(size: float) -> float:
        return gauge.torn(at(size), measure)

    whole_width = natural_width(paragraph, gauge)
    whole = gauge.longest_word(at(limits.smallest)) <= measure
    divided = 0 if whole else sum(f.divided for f in gauge.lines(at(limits.smallest), measure))
    size = _largest(limits, fits)
    if limits.weighed:
        size = weighed(size, limits.smallest, fits, torn)
    lines = len(gauge.lines(at(size), measure))
    shown = at(size)
    style = shown.style._replace(leading=gauge.leading(shown, measure))
    return Display(shown._replace(style=style), size, lines, height(size, lines))


def natural_width(paragraph: Paragraph, gauge: Gauge) -> float:
    """The width of a text that nothing breaks but its author, in em of its first run."""
    lines = gauge.lines(paragraph, UNBROKEN)
    return sum(line.width for line in lines) / paragraph.runs[0].style.size


def least_lines(width: float, size: float, measure: float) -> int:
    """How many lines of a measure a text of that width takes at the least, however it is broken:
    spaces at the lines' ends are gone. Cheap, so asked first.
    """
    return ceil((width - ROUNDING) / (measure + SPACE * size))


def weighed(
    largest: float,
    smallest: float,
    fits: Callable[[float], float],
    torn: Callable[[float], float],
) -> float:
    """The largest size, or a smaller one whose breaks are worth it. `fits` gives the widest line's
    part of the measure (more than 1: it doesn't fit) and `torn` what the breaks tear, at a size.
    """
    worst = torn(largest)
    if not worst or fits(largest) > 1:
        return largest
    best, most, least = largest, largest * (1 - WORTH * worst), worst
    for size in SIZES[bisect_right(SIZES, -largest, key=neg) :]:
        if size <= max(smallest, SMALLEST * largest, most):
            break
        tears = torn(size)
        if tears < least and size * (1 - WORTH * tears) > most and fits(size) <= 1:
            best, most, least = size, size * (1 - WORTH * tears), tears
    if best == largest:
        return largest
    return _grown(best, largest, lambda size: fits(size) if torn(size) <= least else 2.0)


def _grown(size: float, limit: float, fits: Callable[[float], float]) -> float:
    """The size at which the widest line fills the measure, where it fits."""
    full = min(size / fits(size), limit)
    for tried in (full, (size + full) / 2):
        rounded = _rounded_down(tried)
        if rounded > size and fits(rounded) <= 1:
            return rounded
    return size


def _largest(limits: Limits, fits: Callable[[float], float]) -> float:
    """Bisect the coarse sizes, then let the widest line fill the measure."""
    if fits(limits.largest) <= 1:
        return limits.largest
    low, high = 0, int((limits.largest - limits.smallest) / COARSE) + 1
    filled = 1.0
    while high - low > 1:
        middle = (low + high) // 2
        part = fits(limits.smallest + middle * COARSE)
        if part <= 1:
            low, filled = middle, part
        else:
            high = middle
    size = limits.smallest + low * COARSE
    full = min(size / filled, size + COARSE, limits.largest)
    steps = int((full - size) / FINE)
    below, beyond, middle = 0, steps + 1, steps
    while beyond - below > 1:
        if fits(size + middle * FINE) <= 1:
            below = middle
        else:
            beyond = middle
        middle = (below + beyond) // 2
    return max(limits.smallest, _rounded_down(size + below * FINE))


def _rounded_down(size: float) -> float:
    """A size of no more hundredths, whose lines are no wider."""
    return round(int(size / FINE + ROUNDING) * FINE, 2)


def _resized(paragraph: Paragraph, size: float, leading: Leading, lines: int) -> Paragraph:
    """The paragraph with its first run at a size and the others in proportion, in so many lines."""
    factor = size / paragraph.runs[0].style.size
    runs = tuple(
        run._replace(style=run.style._replace(size=run.style.size * factor))
        for run in paragraph.runs
    )
    style = paragraph.style._replace(leading=leading.of(size), max_lines=lines)
    return paragraph._replace(runs=runs, style=style)
