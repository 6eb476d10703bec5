"""Headlines, leads and labels: few lines, about equally long, broken by sense.

In: an unbroken line, the measure, and how many lines there may be. Out: the breaks. A word is
divided only where it is wider than the measure. A line costs what it is away from the mean length,
and what its end tears apart. A headline is broken by sense first of all, in more lines than the
fewest where that helps; in a lead or a label the rag comes first, the more so the more lines there
are.
"""

from __future__ import annotations

from itertools import accumulate, pairwise
from typing import NamedTuple

from brochure.design.style import Align
from brochure.typeset.break_lines import OVERFULL, RAG, TOLERANCE, Breaks, BrokenLine
from brochure.typeset.line import LineEnd
from brochure.typeset.opportunities import Break
from brochure.typeset.sense import BEFORE_GROUP, HELD, ORDINARY, Stop
from brochure.typeset.unbroken import DIVISION, Breakpoint, UnbrokenLine

MORE_LINES = 3
"""So many lines more than the fewest a headline may take."""
LINE_MORE = 12.0
"""What each of them costs, about a break before a preposition."""
UNEVEN_BY_SENSE, UNEVEN = 80.0, 400.0
"""The square of a line's distance from the mean length, as part of that, costs so much: a line of
half the mean 20 in a headline, 100 in a lead."""
LAST_LINE = 0.3
"""The least part of the widest line that a last line should fill."""
SCANT = 40.0
"""What a headline costs whose last line doesn't."""
SHORT_LAST, LEAST_LAST = 1_000.0, 0.45
SHORT_LINE, LEAST_LINE, LEAST_LONE = 300.0, 0.5, 0.72
"""What is lacking to that part of the mean length costs so many times as much: in a last line, and
in any other of a headline that ends no sentence (`Tag der | offenen Pforte`, though sense would
have `Tag`); to the latter part for a single word between two lines, which would be a stair."""
LONE_LAST, LONG = 60.0, 1.3
"""What is lacking of a last line of one word to that part of the mean length costs so much."""
MIXED_SENTENCES, MIXED_CLAUSES, MIXED_IN_FEW = 60.0, 12.0, 0.4
"""What a headline's line costs in which a sentence or clause ends, and that isn't whole ones; so
much of it in another text of few lines."""
LAST_UNEVEN = 0.4
"""What a last line that is shorter than the mean costs of another's in a text that is no headline.
"""
FEW_LINES, FEW, MANY = 3, 1.0, 0.5
"""What sense weighs in a text that is no headline: in up to so many lines, and in more; there only
what is worse than a break before a group counts."""
TORN = 130.0
"""What it costs there to tear what belongs together."""
SEAM, ELSEWHERE = 30.0, 120.0
"""What a division costs at a compound's seam, and an ordinary one elsewhere."""
SEAM_PRICE = 0.99
"""The price of a division, as part of an ordinary one's, under which it is at a seam."""
SPACE = 0.25
"""Em of an ordinary space."""
NARROWER = (0.95, 0.9, 0.85, 0.8, 0.75, 0.7)
"""Parts of the measure that are tried where the last line would be too short."""


class Way(NamedTuple):
    """The cheapest lines to a candidate: what they cost, the line before, and its width."""

    cost: float
    before: int
    width: float


def balance(
    unbroken: UnbrokenLine, measure: float, *, indent: float = 0.0, most_lines: int = 0
) -> Breaks:
    """The breaks of a headline or lead at a measure, its first line indented; forced ones are kept.

    A headline takes up to `MORE_LINES` more than the fewest, but no more than `most_lines` for it.
    The demerits are what the lines' ends cost the sense beyond ordinary breaks.
    """
    torn = 0.0
    lines: list[BrokenLine] = []
    start = unbroken.origin(indent)
    for index, stretch in enumerate(unbroken.stretches):
        if stretch.then in (Break.FORCED, Break.END):
            ways = Ways(unbroken, measure, start, index)
            ends = ways.best(most_lines - len(lines))
            lines += ways.lines(ends)
            torn += ways.torn(ends)
            start = lines[-1].end
    return Breaks(tuple(lines), torn)


class Ways:
    """The ways to break what lies between a breakpoint and the end of a stretch.

    A way is the numbers of the candidates at which its lines end.
    """

    def __init__(
        self, unbroken: UnbrokenLine, measure: float, start: Breakpoint, last: int
    ) -> None:
        self._unbroken = unbroken
        self._measure = measure
        self._by_sense = unbroken.paragraph.style.align is Align.BY_SENSE
        self._em = max(run.style.size for run in unbroken.runs)
        self._candidates = _candidates(unbroken, measure, start, last)
        between = self._candidates[1:-1]
        self._tears = [0.0, *[_tear(unbroken, end) for end in between], 0.0]
        self._prices, self._mixing = self._tears, 1.0
        self._uneven, self._last_uneven = UNEVEN, LAST_UNEVEN
        if self._by_sense:
            self._uneven, self._last_uneven = UNEVEN_BY_SENSE, 1.0
        self._stops = [Stop.SENTENCE, *map(self._stop, between), Stop.SENTENCE]
        # How many candidates before this one have at least such a stop.
        self._clauses = [0, *accumulate(stop >= Stop.CLAUSE for stop in self._stops)]
        self._sentences = [0, *accumulate(stop is Stop.SENTENCE for stop in self._stops)]

    def _stop(self, end: Breakpoint) -> Stop:
        return self._unbroken.sense().stops[end.stretch] if end.part < 0 else Stop.NONE

    def best(self, most: int) -> list[int]:
        """The cheapest way of the fewest lines; a headline may take up to `most`."""
        fewest, best, cost = self._fewest()
        if not self._by_sense:
            best = self._with_last_line(fewest, best)
        least = cost + self._scant(best)
        for more in range(1, self._more_lines(best, most - fewest) + 1):
            ends, cost = self._of(fewest + more, self._measure)
            cost += more * LINE_MORE + self._scant(ends)
            if ends and cost < least:
                best, least = ends, cost
        return best

    def _more_lines(self, fewest: list[int], most: int) -> int:
        """How many lines more than the fewest there may be: in a lead one, to spare a division, or
        what belongs together in a short one.
        """
        if self._by_sense:
            return min(MORE_LINES, most)
        dear = HELD if 1 < len(fewest) <= FEW_LINES else ELSEWHERE
        return int(any(self._tears[end] >= dear for end in fewest))

    def _with_last_line(self, fewest: int, best: list[int]) -> list[int]:
        """The cheapest way in a narrower measure, where the last line would be too short."""
        for part in NARROWER:
            if not self._scant(best):
                break
            ends, _ = self._of(fewest, part * self._measure)
            if not ends:
                break
            best = ends
        return best

    def _scant(self, ends: list[int]) -> float:
        """What it costs that the last line is too short beside the widest."""
        widths = [self._width(*line) for line in pairwise([0, *ends])]
        return SCANT if widths and widths[-1] < LAST_LINE * max(widths) else 0.0

    def lines(self, ends: list[int]) -> list[BrokenLine]:
        """The lines of a way."""
        return [self._line(*line) for line in pairwise([0, *ends])]

    def torn(self, ends: list[int]) -> float:
        """What a way costs the sense, beyond ordinary breaks, and by lines that are too short."""
        mean, torn = self._mean(len(ends)), self._scant(ends)
        torn += sum(max(0.0, self._tears[end] - ORDINARY) for end in ends)
        for begin, end in pairwise([0, *ends]):
            torn += self._mixed(begin, end)
            torn += self._lacking(begin, end, self._width(begin, end) / mean)
        return torn

    def _mixed(self, begin: int, end: int) -> float:
        """What a line costs that holds the end of a sentence or clause, and isn't whole ones."""
        least = min(self._stops[begin], self._stops[end])
        if least < Stop.SENTENCE and self._sentences[end] > self._sentences[begin + 1]:
            return MIXED_SENTENCES
        if least < Stop.CLAUSE and self._clauses[end] > self._clauses[begin + 1]:
            return MIXED_CLAUSES
        return 0.0

    def _fewest(self) -> tuple[int, list[int], float]:
        """The fewest lines, the cheapest way of so many, and its cost."""
        count = len(self._firsts(self._measure)) - 1
        while True:
            ends, cost = self._of(count, self._measure)
            if ends:
                return count, ends, cost
            count += 1

    def _of(self, count: int, limit: float) -> tuple[list[int], float]:
        """The cheapest way of so many lines not wider than `limit`, and its cost; none, where there
        is none.
        """
        firsts = self._firsts(limit)
        firsts += [0] * (count + 1 - len(firsts))
        goal, mean = len(self._candidates) - 1, self._mean(count)
        self._weigh(count)
        steps: list[dict[int, Way]] = []
        ways = {0: Way(0.0, 0, 0.0)}
        for first in reversed(firsts[:count]):
            ways = self._one_line_more(ways, limit, first, mean)
            steps.append(ways)
        if goal not in ways:
            return [], 0.0
        ends, at = [], goal
        for step in reversed(steps):
            ends.append(at)
            at = step[at].before
        return ends[::-1], ways[goal].cost

    def _weigh(self, count: int) -> None:
        """Let the rag and the candidates' breaks cost what they do in a text of so many lines."""
        if self._by_sense:
            return
        few = count <= FEW_LINES
        self._mixing = MIXED_IN_FEW if few else 0.0
        weight, free = (FEW, 0.0) if few else (MANY, BEFORE_GROUP)
        self._prices = [
            max(tear, TORN) if tear >= HELD else weight * max(0.0, tear - free)
            for tear in self._tears
        ]

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

    def _one_line_more(
        self, ways: dict[int, Way], limit: float, first: int, mean: float
    ) -> dict[int, Way]:
        """The ways to candidates not before `first`, with one line more than `ways` have."""
        goal = len(self._candidates) - 1
        further: dict[int, Way] = {}
        for begin, way in ways.items():
            for at in range(max(begin + 1, first), goal + 1):
                width = self._width(begin, at)
                if width > limit + TOLERANCE and at > begin + 1:
                    break
                cost = way.cost + self._line_cost(begin, at, width / mean) + self._prices[at]
                if width > self._measure + TOLERANCE:
                    cost += OVERFULL * width / self._measure
                if at not in further or cost < further[at].cost:
                    further[at] = Way(cost, begin, width)
        return further

    def _width(self, begin: int, end: int) -> float:
        first, last = self._candidates[begin], self._candidates[end]
        if first.part >= 0 and last.part >= 0:
            return self._unbroken.width(first, last)
        return last.end - first.start

    def _line_cost(self, begin: int, end: int, part: float) -> float:
        """What a line costs whose width is this part of the mean, but for the break at its end."""
        cost = self._uneven * (part - 1) ** 2
        if part < 1 and end == len(self._candidates) - 1:
            cost *= self._last_uneven
        if self._mixing:
            cost += self._mixing * self._mixed(begin, end)
        return cost + self._lacking(begin, end, part)

    def _lacking(self, begin: int, end: int, part: float) -> float:
        """What a line costs that is too short, with this part of the mean length."""
        if part >= LONG:
            return 0.0
        if end == len(self._candidates) - 1:
            lone = LONE_LAST if end == begin + 1 and begin else 0.0
            return SHORT_LAST * max(0.0, LEAST_LAST - part) + lone * (LONG - part)
        if not self._by_sense or self._stops[end] is Stop.SENTENCE:
            return 0.0
        least = LEAST_LONE if end == begin + 1 and begin else LEAST_LINE
        return SHORT_LINE * max(0.0, least - part)

    def _mean(self, count: int) -> float:
        """The mean length of so many lines."""
        length = self._candidates[-1].end - self._candidates[0].start
        return max(length - (count - 1) * SPACE * self._em, self._em) / count

    def _line(self, begin: int, end: int) -> BrokenLine:
        width = self._width(begin, end)
        ratio = max(0.0, (self._measure - width) / (RAG * self._measure))
        return BrokenLine(self._candidates[begin], self._candidates[end], width, ratio)


def _candidates(
    unbroken: UnbrokenLine, measure: float, start: Breakpoint, last: int
) -> list[Breakpoint]:
    found = [start]
    for index in range(start.stretch + 1, last + 1):
        begin = start.start if index == start.stretch + 1 else unbroken.starts[index]
        if unbroken.ends[index] - begin > measure:
            found += unbroken.divisions(index)
        if not unbroken.parts_whole_host(index, measure):
            found.append(unbroken.after(index))
    return found


def _tear(unbroken: UnbrokenLine, end: Breakpoint) -> float:
    """What a break costs the sense."""
    if end.line_end is not LineEnd.HYPHEN:
        return unbroken.sense().tears[end.stretch]
    price = end.penalty / DIVISION[unbroken.paragraph.style.align]
    return SEAM if price < SEAM_PRICE else ELSEWHERE * price
