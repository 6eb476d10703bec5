"""Other ways to break a paragraph, to hold total-fit against: first fit, and every way."""

from __future__ import annotations

from collections.abc import Iterator

from brochure.design.style import Align
from brochure.typeset.break_lines import DECENT, Costs, Node, is_last_line
from brochure.typeset.divide import Divider
from brochure.typeset.fonts import FontLibrary
from brochure.typeset.hyphenate import Hyphenator
from brochure.typeset.line import LineEnd
from brochure.typeset.shape import Shaper
from brochure.typeset.unbroken import Breakpoint, UnbrokenLine
from support.paragraphs import paragraph

_SHAPER = Shaper(FontLibrary())
_DIVIDER = Divider(Hyphenator(), (3, 4))


def unbroken_line(
    text: str, align: Align, hyphenate: bool = False, indent: float = 0.0
) -> UnbrokenLine:
    """A German paragraph in 10 point, ready to be broken."""
    styled = paragraph(text, align=align, hyphenate=hyphenate, indent=indent)
    return UnbrokenLine(styled, _SHAPER, _DIVIDER)


def candidates(unbroken: UnbrokenLine, measure: float) -> list[Breakpoint]:
    """All breakpoints that a paragraph's style allows at a measure."""
    found: list[Breakpoint] = []
    for index in range(len(unbroken.stretches)):
        start = unbroken.starts[index] if index else unbroken.origin().start
        if unbroken.paragraph.style.hyphenate or unbroken.ends[index] - start > measure:
            found += unbroken.divisions(index)
        if not unbroken.parts_whole_host(index, measure):
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

    def __len__(self) -> int:
        """How many breakpoints there are."""
        return len(self._ends)

    def best(self) -> float:
        """The least demerits of all ways; no cost being negative, dear beginnings are left."""
        least = self.first_fit()
        open_ends = [self._origin]
        while open_ends:
            node = open_ends.pop()
            if node.demerits > least:
                continue
            if node.number == len(self._ends) - 1:
                least = node.demerits
            else:
                open_ends += self._lines_from(node)
        return least

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
