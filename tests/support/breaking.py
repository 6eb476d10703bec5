"""Other ways to break a paragraph, to hold total-fit against: the first that fits, and every way."""

from __future__ import annotations

from collections.abc import Iterator
from math import inf

from brochure.typeset.break_lines import DECENT, Costs, Node, is_last_line
from brochure.typeset.line import LineEnd
from brochure.typeset.unbroken import Breakpoint, UnbrokenLine


def candidates(unbroken: UnbrokenLine, measure: float) -> list[Breakpoint]:
    """All breakpoints that a paragraph's style allows at a measure."""
    found: list[Breakpoint] = []
    for index in range(len(unbroken.stretches)):
        start = unbroken.starts[index] if index else unbroken.origin().start
        if unbroken.paragraph.style.hyphenate or unbroken.ends[index] - start > measure:
            found += unbroken.divisions(index)
        found.append(unbroken.after(index))
    return found


class Ways:
    """The ways to break one paragraph at one measure."""

    def __init__(self, costs: Costs) -> None:
        self._costs = costs
        self._ends = candidates(costs.unbroken, costs.measure)
        origin = costs.unbroken.origin()
        self._origin = Node(origin, origin.start, -1, 0, 0, DECENT, 0.0)

    def first_fit(self) -> float:
        """The demerits of taking, line by line, the last break that fits."""
        node = self._origin
        while node.number < len(self._ends) - 1:
            *_, node = self._lines_from(node)
        return node.demerits

    def best(self) -> float:
        """The least demerits of all ways."""
        return self._best_from(self._origin)

    def _best_from(self, node: Node) -> float:
        if node.number == len(self._ends) - 1:
            return node.demerits
        return min(map(self._best_from, self._lines_from(node)), default=inf)

    def _lines_from(self, node: Node) -> Iterator[Node]:
        """What each possible line from here leads to, the longest line last."""
        costs = self._costs
        for number in range(node.number + 1, len(self._ends)):
            end = self._ends[number]
            width = costs.unbroken.width(node.at, end)
            space = end.end_space - node.at.start_space
            ratio = costs.ratio(width, space, is_last=is_last_line(end))
            if ratio is None and number > node.number + 1:
                continue
            yield Node(
                end,
                end.start,
                number,
                node.line + 1,
                min(node.hyphens + 1, 2) if end.line_end is LineEnd.HYPHEN else 0,
                DECENT if is_last_line(end) or ratio is None else costs.fitness(ratio),
                node.demerits + costs.demerits(node, end, width, ratio),
            )
            if end.line_end is LineEnd.FORCED:
                return
