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
SHORT_LINE = 3e4
"""The same for any other line: `Tag der | offenen Pforte`, though sense would have `Tag` alone."""
HEADLINE_LINES = 3
"""Up to so many lines a break by sense counts in full; in a longer text, a lead, evenness does."""
NARROWER = (1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7)
"""Parts of the measure that are tried until the last line is long enough."""


class Way(NamedTuple):
    """The cheapest lines to a candidate: what they cost, the line before, and its width."""

    cost: float
    before: int
    width: float


def balance(unbroken: UnbrokenLine, measure: float, *, indent: float = 0.0) -> Breaks:
    """The breaks of a headline at a measure, its first line indented; forced ones are kept."""
    cost = 0.0
    lines: list[BrokenLine] = []
    start = unbroken.origin(indent)
    for index, stretch in enumerate(unbroken.stretches):
        if stretch.then in (Break.FORCED, Break.END):
            found, price = _best(unbroken, measure, start, index)
            start = found[-1].end
            lines += found
            cost += price
    return Breaks(tuple(lines), cost)


def _best(
    unbroken: UnbrokenLine, measure: float, start: Breakpoint, last: int
) -> tuple[list[BrokenLine], float]:
    """The best lines from a breakpoint to a stretch, with none shorter at the end than wanted, and
    what they cost.
    """
    candidates = _candidates(unbroken, measure, start, last)
    lines = (candidates[-1].end - start.start) / measure
    weight = min(1.0, HEADLINE_LINES / lines) ** 2 if lines > 0 else 1.0
    prices = [weight * _break_cost(unbroken, candidate) for candidate in candidates[1:-1]]
    ways = Ways(unbroken, measure, candidates, [0.0, *prices, 0.0])
    widest = ways.fewest_lines(measure)
    for part in NARROWER:
        found = widest if part == 1 else ways.fewest_lines(part * measure)
        if len(found[0]) > len(widest[0]):
            break
        if found[0][-1].width >= LAST_LINE * max(line.width for line in found[0]):
            return found
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


class Ways:
    """The ways from the first of the candidates to the last; `prices` are the breaks' own costs."""

    def __init__(
        self,
        unbroken: UnbrokenLine,
        measure: float,
        candidates: list[Breakpoint],
        prices: list[float],
    ) -> None:
        self._unbroken = unbroken
        self._measure = measure
        self._candidates = candidates
        self._prices = prices
        self._em = max(run.style.size for run in unbroken.runs)

    def fewest_lines(self, limit: float) -> tuple[list[BrokenLine], float]:
        """The cheapest lines not wider than `limit`, as few as can be, and what they cost."""
        firsts = self._firsts(limit)
        while not (steps := self._steps(limit, firsts)):
            firsts.append(0)
        lines: list[BrokenLine] = []
        goal = at = firsts[0]
        for ways in reversed(steps):
            way = ways[at]
            lines.append(self._line(way.before, at, way.width))
            at = way.before
        return lines[::-1], steps[-1][goal].cost

    def _firsts(self, limit: float) -> list[int]:
        """By the number of lines that follow, up to all of them: no way to the last candidate leads
        over a candidate before this one.
        """
        candidates = self._candidates
        firsts = [len(candidates) - 1]
        while (first := firsts[-1]) > 0:
            # A hyphen may be wider than the letters it stands for, by less than an em.
            beyond = candidates[first].end - limit - self._em
            before = first - 1
            while before > 0 and candidates[before - 1].start >= beyond:
                before -= 1
            firsts.append(before)
        return firsts

    def _steps(self, limit: float, firsts: list[int]) -> list[dict[int, Way]]:
        """The ways after each line, where there are as many as that; else nothing."""
        steps: list[dict[int, Way]] = []
        ways = {0: Way(0.0, 0, 0.0)}
        for first in reversed(firsts[:-1]):
            ways = self._one_line_more(ways, limit, first)
            steps.append(ways)
        return steps if firsts[0] in ways else []

    def _one_line_more(self, ways: dict[int, Way], limit: float, first: int) -> dict[int, Way]:
        """The ways to candidates not before `first`, with one line more than `ways` have."""
        candidates, prices, measure = self._candidates, self._prices, self._measure
        goal = len(candidates) - 1
        further: dict[int, Way] = {}
        for begin, way in ways.items():
            start = candidates[begin]
            for at in range(max(begin + 1, first), goal + 1):
                end = candidates[at]
                width = end.end - start.start
                if start.part >= 0 and end.part >= 0:
                    width = self._unbroken.width(start, end)
                if width > limit + TOLERANCE and at > begin + 1:
                    break
                cost = way.cost + _line_cost(width / measure, at == goal) + prices[at]
                if at not in further or cost < further[at].cost:
                    further[at] = Way(cost, begin, width)
        return further

    def _line(self, begin: int, end: int, width: float) -> BrokenLine:
        ratio = max(0.0, (self._measure - width) / (RAG * self._measure))
        return BrokenLine(self._candidates[begin], self._candidates[end], width, ratio)


def _line_cost(part: float, is_last: bool) -> float:
    """What a line costs that fills this part of the measure."""
    cost = (100 * part) ** 2
    if part > 1 + TOLERANCE:
        cost += OVERFULL * part
    return cost + (SHORT_LAST if is_last else SHORT_LINE) * max(0.0, LAST_LINE - part)


def _break_cost(unbroken: UnbrokenLine, end: Breakpoint) -> float:
    if end.line_end is LineEnd.HYPHEN:
        return end.penalty**2
    return unbroken.sense(end.stretch) ** 2
