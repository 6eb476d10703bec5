"""Headlines: as few lines as can be, about equally long, broken by sense.

In: an unbroken line and the measure. Out: the breaks. A word is divided only where it is wider
than the measure. The squares of the lines' widths are summed: with the number of lines given, the
sum is least where they are equal.
"""

from __future__ import annotations

from typing import NamedTuple

from brochure.typeset.break_lines import OVERFULL, RAG, TOLERANCE, Breaks, BrokenLine
from brochure.typeset.line import LineEnd
from brochure.typeset.opportunities import Break
from brochure.typeset.unbroken import Breakpoint, UnbrokenLine

LAST_LINE = 0.3
"""The least part of the widest line that a last line should fill."""
SHORT_LAST = 1e7
"""What a last line without any width would cost, on the scale of a full line's 10,000."""
NARROWER = (1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7)
"""Parts of the measure that are tried until the last line is long enough."""


class Way(NamedTuple):
    """The cheapest lines to a breakpoint."""

    cost: float
    lines: tuple[BrokenLine, ...]


def balance(unbroken: UnbrokenLine, measure: float) -> Breaks:
    """The breaks of a headline at a measure in points; forced ones are kept."""
    cost = 0.0
    lines: list[BrokenLine] = []
    start = unbroken.origin()
    for index, stretch in enumerate(unbroken.stretches):
        if stretch.then in (Break.FORCED, Break.END):
            way = _best(unbroken, measure, start, index)
            start = way.lines[-1].end
            lines += way.lines
            cost += way.cost
    return Breaks(tuple(lines), cost)


def _best(unbroken: UnbrokenLine, measure: float, start: Breakpoint, last: int) -> Way:
    """The best lines from a breakpoint to a stretch, with none shorter at the end than wanted."""
    candidates = _candidates(unbroken, measure, start, last)
    widest = _fewest_lines(unbroken, measure, measure, candidates)
    for part in NARROWER:
        way = _fewest_lines(unbroken, measure, part * measure, candidates)
        if len(way.lines) > len(widest.lines):
            break
        if way.lines[-1].width >= LAST_LINE * max(line.width for line in way.lines):
            return way
    return widest


def _candidates(
    unbroken: UnbrokenLine, measure: float, start: Breakpoint, last: int
) -> list[Breakpoint]:
    found = [start]
    for index in range(start.stretch + 1, last + 1):
        begin = start.start if index == start.stretch + 1 else unbroken.starts[index]
        if unbroken.ends[index] - begin > measure:
            found += unbroken.divisions(index)
        found.append(unbroken.after(index))
    return found


def _fewest_lines(
    unbroken: UnbrokenLine, measure: float, limit: float, candidates: list[Breakpoint]
) -> Way:
    """The cheapest ways by number of lines, until one reaches the last candidate."""
    ways: dict[int, Way] = {0: Way(0.0, ())}
    goal = len(candidates) - 1
    while goal not in ways:
        further: dict[int, Way] = {}
        for begin, way in ways.items():
            for end in range(begin + 1, goal + 1):
                width = unbroken.width(candidates[begin], candidates[end])
                if width > limit + TOLERANCE and end > begin + 1:
                    break
                part = width / measure
                cost = way.cost + _line_cost(part, end == goal)
                if end != goal:
                    cost += _break_cost(unbroken, candidates[end])
                if end not in further or cost < further[end].cost:
                    line = BrokenLine(
                        candidates[begin],
                        candidates[end],
                        width,
                        max(0.0, (measure - width) / (RAG * measure)),
                    )
                    further[end] = Way(cost, (*way.lines, line))
        ways = further
    return ways[goal]


def _line_cost(part: float, is_last: bool) -> float:
    """What a line costs that fills this part of the measure."""
    cost = (100 * part) ** 2
    if part > 1 + TOLERANCE:
        cost += OVERFULL * part
    return cost + SHORT_LAST * max(0.0, LAST_LINE - part) if is_last else cost


def _break_cost(unbroken: UnbrokenLine, end: Breakpoint) -> float:
    if end.line_end is LineEnd.HYPHEN:
        return end.penalty**2
    return unbroken.sense(end.stretch) ** 2
