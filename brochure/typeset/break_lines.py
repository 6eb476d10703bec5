"""Total-fit line breaking, after Knuth and Plass (Breaking Paragraphs into Lines, 1981).

In: an unbroken line and the measure. Out: the lines' ends that cost least in sum. Glyphs are not
seen here, only positions and breakpoints.

Going from left to right, each breakpoint keeps, for every state that later costs depend on
(hyphens in a row, fitness, line number), the cheapest way to it. Lines much shorter than the
measure are not tried at first, so that few words need be divided: every cost being positive, the
result is the best of all if it costs less than the cheapest line that was refused
(`Costs.refused`); otherwise the paragraph is broken again and no line is refused.
"""

from math import inf
from typing import NamedTuple

from brochure.design.style import Align
from brochure.typeset.line import LineEnd
from brochure.typeset.unbroken import Breakpoint, UnbrokenLine

RAG = 0.18
"""The white at the end of a ragged line that counts as its full stretch, as part of the measure."""
STRETCH, SHRINK = 0.5, 0.3
"""How far a space of a justified line may grow and shrink, as part of its width (TeX's Computer
Modern: 0.5 and 0.33)."""
SPACELESS = 0.01
"""The space that a justified line without any is judged by, as part of the measure."""
LINE = 10.0
"""What each line costs beside its badness (TeX's \\linepenalty)."""

HYPHENS_BEFORE = (0.0, 40_000.0, 1e9)
"""Demerits of a hyphen below none, one, or two and more of them."""
HYPHEN_STEPS = HYPHENS_BEFORE, (1, 2, 2)
NO_HYPHEN = (0.0, 0.0, 0.0), (0, 0, 0)
"""By the hyphens in a row so far: what the next line's end costs, and how many there are then."""
HYPHEN_AT_SOLID_END = 1e10
OVERFULL = 1e13
"""Demerits of what is only done where nothing else can be."""
STUB = 1e8
"""Demerits of a last line that is a divided word's tail or has under `STUB_LETTERS` letters."""
STUB_LETTERS = 4
SHORT_LAST = 1 / 3
SHORT_LAST_DEMERITS = 250_000.0
"""A last line under this part of the measure costs up to so much, the shorter the more."""
UNFIT = 10_000.0
"""Demerits of a tight line beside a loose one, in justified text (TeX's \\adjdemerits)."""

REFUSED = {Align.RAGGED: (0.65, 0.45, 0.0), Align.JUSTIFIED: (0.7, 0.5, 0.0)}
"""Lines under these parts of the measure are refused at the first, second and third run."""
TOLERANCE = 1e-9


class BrokenLine(NamedTuple):
    """A line from one breakpoint to another, its natural width and adjustment ratio."""

    start: Breakpoint
    end: Breakpoint
    width: float
    ratio: float


class Breaks(NamedTuple):
    """The lines of a paragraph and what they cost in sum."""

    lines: tuple[BrokenLine, ...]
    demerits: float


class Node(NamedTuple):
    """The cheapest way to a breakpoint in one state.

    `start` is the breakpoint's, `number` counts the breakpoints tried, `line` the lines up to here
    (as far as it matters), `hyphens` how many of the last ones end in a hyphen (0, 1 or 2).
    """

    at: Breakpoint
    start: float
    number: int
    line: int
    hyphens: int
    fitness: int
    demerits: float
    previous: "Node | None" = None
    width: float = 0.0
    ratio: float = 0.0


State = tuple[int, int, int]
"""What later costs depend on: the line's number, hyphens in a row, fitness."""

DECENT = 1
"""The fitness of an unremarkable line."""


class Costs:
    """What a line costs, for one paragraph at one measure."""

    def __init__(
        self, unbroken: UnbrokenLine, measure: float, solid_ends: frozenset[int] = frozenset()
    ) -> None:
        self.unbroken = unbroken
        self.measure = measure
        self.solid_ends = solid_ends
        self.justified = unbroken.paragraph.style.align is Align.JUSTIFIED
        # A hyphen may be wider than the letters it stands for, by less than an em: so far beyond
        # the measure a later break may still fit.
        self.reach = measure + max((run.style.size for run in unbroken.runs), default=0.0)

    def ratio(self, width: float, space: float, *, is_last: bool = False) -> float | None:
        """TeX's adjustment ratio of a line, None where it is overfull.

        `width` is natural, `space` the stretchable part of it. A last line keeps its spaces.
        """
        white = self.measure - width
        if white >= 0:
            if not self.justified:
                return white / (RAG * self.measure)
            return 0.0 if is_last else white / (STRETCH * (space or SPACELESS * self.measure))
        if self.justified and white >= -SHRINK * space:
            return white / (SHRINK * space)
        return 0.0 if white >= -TOLERANCE else None

    def overfull(self, width: float) -> float:
        """The demerits of a line wider than the measure, beside those of a full one."""
        return OVERFULL * width / self.measure

    def demerits(self, start: Node, end: Breakpoint, width: float, ratio: float | None) -> float:
        """What the line from a node to a breakpoint adds; `ratio` None: it is overfull."""
        if ratio is None:
            return self.overfull(width) + self.demerits(start, end, width, 0.0)
        if is_last_line(end):
            return self._last_line(start, end, width, ratio)
        cost = (LINE + 100 * abs(ratio) ** 3) ** 2 + end.penalty**2
        if end.line_end is LineEnd.HYPHEN:
            cost += HYPHENS_BEFORE[start.hyphens]
            if start.line in self.solid_ends:
                cost += HYPHEN_AT_SOLID_END
        if abs(self.fitness(ratio) - start.fitness) > 1:
            cost += UNFIT
        return cost

    def fitness(self, ratio: float) -> int:
        """Tight, decent, loose or very loose (TeX); ragged lines are all decent."""
        if not self.justified:
            return DECENT
        if ratio < -0.5:
            return 0
        if ratio <= 0.5:
            return DECENT
        return 2 if ratio <= 1 else 3

    def _last_line(self, start: Node, end: Breakpoint, width: float, ratio: float) -> float:
        """What a paragraph's last line adds, or one before a forced break."""
        cost = (LINE + (100 * abs(ratio) ** 3 if ratio < 0 else 0.0)) ** 2
        if start.at.line_end is LineEnd.FORCED or start.at.stretch < 0:
            return cost
        if self._is_stub(start.at, end):
            cost += STUB
        lacking = SHORT_LAST - width / self.measure
        if lacking > 0 and end.line_end is LineEnd.PARAGRAPH:
            cost += SHORT_LAST_DEMERITS * lacking / SHORT_LAST
        return cost

    def _is_stub(self, start: Breakpoint, end: Breakpoint) -> bool:
        if start.line_end is LineEnd.HYPHEN and start.stretch == end.stretch:
            return True
        if end.stretch > start.stretch + 1:
            return False
        stretch = self.unbroken.stretches[end.stretch]
        return sum(map(str.isalnum, self.unbroken.text[stretch.start : stretch.end])) < STUB_LETTERS

    def refused(self, least: float) -> float:
        """The least that a line costs whose natural width is under `least` of the measure."""
        if not least:
            return inf
        white = 1 - least
        if self.justified:
            ratio = white / (STRETCH * max(self.unbroken.most_space() * least, SPACELESS))
        else:
            ratio = white / RAG
        return float((LINE + 100 * ratio**3) ** 2)


def is_last_line(end: Breakpoint) -> bool:
    """Whether a break ends its line for good: it is neither too short nor stretched."""
    return end.line_end is LineEnd.PARAGRAPH or end.line_end is LineEnd.FORCED


def total_fit(
    unbroken: UnbrokenLine,
    measure: float,
    solid_ends: frozenset[int] = frozenset(),
    *,
    indent: float = 0.0,
) -> Breaks:
    """The cheapest lines at a measure, ragged or justified as the style says; the first is
    indented. Lengths are those of the unbroken line.

    No line is wider than the measure but one that holds a single unbreakable piece. Lines with a
    number (from 0) in `solid_ends` end in a hyphen only where nothing else can be.
    """
    costs = Costs(unbroken, measure, solid_ends)
    for least in REFUSED[unbroken.paragraph.style.align]:
        node = Pass(costs, least, indent).run()
        if node is not None and node.demerits <= costs.refused(least):
            return _collect(node)
    raise AssertionError("a paragraph always has lines")


class Pass:
    """One run through the breakpoints; no line under `least` of the measure is tried."""

    def __init__(self, costs: Costs, least: float, indent: float) -> None:
        self._costs = costs
        self._unbroken = costs.unbroken
        self._least = least * costs.measure
        self._narrowest = costs.measure - indent
        # Beyond the last of them a line's number changes nothing.
        self._last_number = max(costs.solid_ends, default=-1) + 1
        self._hyphenates = costs.unbroken.paragraph.style.hyphenate
        origin = costs.unbroken.origin(indent)
        self._active = [Node(origin, origin.start, -1, 0, 0, DECENT, 0.0)]

    def run(self) -> Node | None:
        """The node at the paragraph's end, None where refusing short lines left no way."""
        unbroken = self._unbroken
        number = 0
        for index in range(len(unbroken.stretches)):
            if self._may_divide(index):
                for division in unbroken.divisions(index):
                    self._try(division, number)
                    number += 1
            if unbroken.parts_whole_host(index, self._narrowest):
                continue
            end = unbroken.after(index)
            if is_last_line(end):
                self._end(end, number)
            else:
                self._try(end, number)
            number += 1
            if not self._active:
                return None
        return min(self._active, key=_demerits)

    def _may_divide(self, index: int) -> bool:
        """Whether any line may end within a stretch: it is in reach, or too wide by itself."""
        end = self._unbroken.ends[index]
        start = self._unbroken.starts[index] if index else self._active[0].start
        if end - start > self._costs.measure:
            return True
        return self._hyphenates and end - self._active[0].start >= self._least

    def _try(self, end: Breakpoint, number: int) -> None:
        """Find the cheapest line to this breakpoint in each state; drop what is out of reach.

        The innermost loop: `Costs.ratio`, `demerits` and `fitness` are written out here.
        """
        costs, unbroken, least = self._costs, self._unbroken, self._least
        justified, measure, last_number = costs.justified, costs.measure, self._last_number
        stretch, spaceless, fit = RAG * measure, SPACELESS * measure, DECENT
        divides = end.line_end is LineEnd.HYPHEN
        hyphen_costs, hyphens = HYPHEN_STEPS if divides else NO_HYPHEN
        solid_ends = costs.solid_ends if divides else frozenset()
        penalty = end.penalty * end.penalty
        best: dict[State, tuple[float, Node, float, float]] = {}
        for node in self._active:
            width = end.end - node.start
            if divides and node.at.part >= 0:
                width = unbroken.width(node.at, end)
            if width < least:
                break  # the nodes after this one lie further right: their lines are shorter
            total, white = node.demerits + penalty + hyphen_costs[node.hyphens], measure - width
            if white >= 0:
                if justified:
                    stretch = STRETCH * (end.end_space - node.at.start_space or spaceless)
                ratio = white / stretch
            elif not justified and white < -TOLERANCE and node.number != number - 1:
                continue
            else:
                shrunk = costs.ratio(width, end.end_space - node.at.start_space)
                if shrunk is None:
                    if node.number != number - 1:
                        continue
                    total += costs.overfull(width)
                ratio = shrunk or 0.0
            badness = LINE + 100 * (ratio * ratio * abs(ratio))
            total += badness * badness
            if justified:
                fit = 0 if ratio < -0.5 else DECENT if ratio <= 0.5 else 2 if ratio <= 1 else 3
                total += UNFIT if abs(fit - node.fitness) > 1 else 0.0
            total += HYPHEN_AT_SOLID_END if node.line in solid_ends else 0.0
            line = node.line + (node.line < last_number)
            state = line, hyphens[node.hyphens], fit
            if state not in best or total < best[state][0]:
                best[state] = total, node, width, ratio
        self._forget(end)
        for state, (total, node, width, ratio) in best.items():
            self._active.append(Node(end, end.start, number, *state, total, node, width, ratio))

    def _end(self, end: Breakpoint, number: int) -> None:
        """End the paragraph, or its part before a forced break."""
        costs = self._costs
        ends: list[Node] = []
        for node in self._active:
            width = self._unbroken.width(node.at, end)
            ratio = costs.ratio(width, end.end_space - node.at.start_space, is_last=True)
            if ratio is None and node.number != number - 1:
                continue
            total = node.demerits + costs.demerits(node, end, width, ratio)
            line = min(node.line + 1, self._last_number)
            way = total, node, width, ratio or 0.0
            ends.append(Node(end, end.start, number, line, 0, DECENT, *way))
        self._active = ends

    def _forget(self, end: Breakpoint) -> None:
        """Drop the nodes from which no line reaches a later break without being overfull."""
        costs, active = self._costs, self._active
        dropped = 0
        for node in active:
            shrink = SHRINK * (end.end_space - node.at.start_space) if costs.justified else 0.0
            if end.end - node.start - shrink <= costs.reach:
                break
            dropped += 1
        if dropped:
            self._active = active[dropped:]


def _demerits(node: Node) -> float:
    return node.demerits


def _collect(last: Node) -> Breaks:
    lines: list[BrokenLine] = []
    node = last
    while node.previous is not None:
        lines.append(BrokenLine(node.previous.at, node.at, node.width, node.ratio))
        node = node.previous
    return Breaks(tuple(reversed(lines)), last.demerits)
