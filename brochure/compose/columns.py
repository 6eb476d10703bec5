"""Balanced columns: where a galley is cut so that its columns are even and no rule is hurt.

At least two lines of a paragraph stay together on either side of a cut, and two items of a list; a
subhead keeps two lines of what follows, a colon the list that it announces, and no word is divided
across columns. An item stays whole where the columns are nearly even without being torn.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise, takewhile
from typing import NamedTuple

from brochure.compose.galley import Galley, GalleyLine, Setter, ends_in_hyphen, part, set_galley
from brochure.design.plan import ColumnChoice, Columns

KEPT_LINES = 2  # of a paragraph, before and after a cut
KEPT_ITEMS = 2  # of a list
EVEN, NEARLY_EVEN = 1, 3  # lines between two columns; the latter for an item that stays whole
SENTENCE_ENDS = (".", "!", "?", ".“", ".”", ".»")
TOLERANCE = 0.01  # pt

Cost = tuple[int, float, int]


def set_columns(columns: Columns, typesetter: Setter) -> tuple[tuple[Galley, ...], ColumnChoice]:
    """The columns by the first choice whose limit holds (the last choice holds always)."""
    for number, choice in enumerate(columns.choices):
        parts = _balanced(columns, choice, typesetter)
        most, count = choice.most_lines, _longest(parts)
        if most is None or count <= most:
            break
        if choice.listed and any(one.hung is not None for one in columns.paragraphs):
            following = _balanced(columns, columns.choices[number + 1], typesetter)
            if _tear_list(following) and count <= choice.listed * _longest(following):
                break
    return parts, choice


def _tear_list(parts: tuple[Galley, ...]) -> bool:
    """Whether a list goes on in another column."""
    edges = [(one.lines[-1], other.lines[0]) for one, other in pairwise(parts) if other.lines]
    return any(end.paragraph.hung and begin.paragraph.hung for end, begin in edges)


def _longest(parts: tuple[Galley, ...]) -> int:
    """The lines of the longest column."""
    return max(len(one.lines) for one in parts)


def _balanced(columns: Columns, choice: ColumnChoice, typesetter: Setter) -> tuple[Galley, ...]:
    paragraphs = columns.paragraphs
    galley = set_galley(paragraphs, choice.measure, typesetter)
    if columns.lines is not None:
        return _sliced(part(galley, *columns.lines, typesetter.fonts), choice, typesetter)
    if choice.columns == 1:
        return (galley,)
    solid: dict[int, frozenset[int]] = {}
    for _ in range(len(galley.lines)):
        cuts = _cuts(galley, choice, at_sentences=columns.at_sentences)
        hyphen = next((cut for cut in cuts if ends_in_hyphen(galley.lines[cut - 1])), None)
        if hyphen is None:
            break
        line = galley.lines[hyphen - 1]
        number = paragraphs.index(line.paragraph)
        if line.number in solid.get(number, frozenset()):
            break  # the word is wider than the measure: it must be divided somewhere
        solid[number] = solid.get(number, frozenset()) | {line.number}
        galley = set_galley(paragraphs, choice.measure, typesetter, solid)
    edges = (0, *cuts, len(galley.lines))
    return tuple(part(galley, first, last, typesetter.fonts) for first, last in pairwise(edges))


def _sliced(galley: Galley, choice: ColumnChoice, typesetter: Setter) -> tuple[Galley, ...]:
    """Columns of a part of a thread. Its lines stay as they are, for the rest stands elsewhere."""
    edges = (0, *_cuts(galley, choice, at_sentences=False), len(galley.lines))
    return tuple(part(galley, first, last, typesetter.fonts) for first, last in pairwise(edges))


def parting_places(galley: Galley) -> tuple[int, ...]:
    """The numbers of the lines before which a text may go on elsewhere: where no rule is hurt and
    no word divided; its two ends are among them.
    """
    lines = galley.lines
    inner = (
        cut
        for cut in range(1, len(lines))
        if not _broken_rules(galley, 0, cut) and not ends_in_hyphen(lines[cut - 1])
    )
    return (0, *inner, len(lines))


def _cuts(galley: Galley, choice: ColumnChoice, *, at_sentences: bool) -> tuple[int, ...]:
    """Line numbers before which a column begins: the evenest of those allowed."""
    cuts: list[int] = []
    start = 0
    for left in range(choice.columns, 1, -1):
        cutting = Cutting(galley, start, left, choice.reserve)
        best = min((cutting.cost(cut), cut) for cut in range(start, len(galley.lines) + 1))
        if cutting.tears_item(best[1]):
            best = min(cutting.between_items(best[0][0]), default=best)
        if at_sentences:
            best = min(cutting.at_sentences(best[0][0]), default=best)
        start = best[1]
        cuts.append(start)
    return tuple(cuts)


class Cutting(NamedTuple):
    """Where the first of the columns `left` may end that begins at line `start`; `reserve` is kept
    free at the head of the last column.
    """

    galley: Galley
    start: int
    left: int
    reserve: float

    def sides(self, cut: int) -> tuple[float, float]:
        """The height of the column, and of each that follows on average."""
        rest = _height(self.galley, cut, len(self.galley.lines)) + self.reserve
        return _height(self.galley, self.start, cut), rest / (self.left - 1)

    def cost(self, cut: int) -> Cost:
        """How bad a cut is: broken rules first, then the height of the higher side; at equal
        heights the first column is the longer one.
        """
        height = round(max(self.sides(cut)), 3)
        return (_broken_rules(self.galley, self.start, cut), height, -cut)

    def at_sentences(self, broken: int) -> Iterator[tuple[Cost, int]]:
        """Cuts after a sentence that break no more rules and leave the columns even to a line."""
        lines = self.galley.lines
        for cost, cut in self._even(broken, EVEN):
            if _ends_sentence(lines[cut - 1]):
                yield cost, cut

    def tears_item(self, cut: int) -> bool:
        """Whether an item of a list begins before a cut and ends after it."""
        lines = self.galley.lines
        inside = self.start < cut < len(lines)
        return inside and lines[cut].number > 0 and lines[cut].paragraph.hung is not None

    def between_items(self, broken: int) -> Iterator[tuple[Cost, int]]:
        """Cuts that tear no item, break no more rules and leave the columns nearly even."""
        for cost, cut in self._even(broken, NEARLY_EVEN):
            if not self.tears_item(cut):
                yield cost, cut

    def _even(self, broken: int, most: int) -> Iterator[tuple[Cost, int]]:
        """Cuts that break so many rules and leave the columns even to so many lines."""
        lines = self.galley.lines
        for cut in range(self.start + 1, len(lines)):
            before, after = self.sides(cut)
            leading = lines[cut].paragraph.style.leading
            if abs(before - after) <= most * leading + TOLERANCE:
                cost = self.cost(cut)
                if cost[0] == broken:
                    yield cost, cut


def _ends_sentence(line: GalleyLine) -> bool:
    return _text(line).endswith(SENTENCE_ENDS)


def _text(line: GalleyLine) -> str:
    return "".join("".join(placed.shaped.texts) for placed in line.line.runs).rstrip()


def _height(galley: Galley, first: int, last: int) -> float:
    if last <= first:
        return 0.0
    lines = galley.lines
    return lines[last - 1].baseline - lines[first].baseline + lines[first].paragraph.style.leading


def _broken_rules(galley: Galley, start: int, cut: int) -> int:
    """How many keeps a cut breaks; a subhead keeps two lines because its text keeps two."""
    lines = galley.lines
    if not start < cut < len(lines):
        return 0
    above, below = lines[cut - 1], lines[cut]
    broken = 0
    if below.number > 0:
        broken += min(below.number, KEPT_LINES) < min(below.of, KEPT_LINES)
        broken += below.of - below.number < min(below.of, KEPT_LINES)
    elif below.paragraph.hung is not None:
        broken += _is_list_torn(lines, start, cut)
    return broken + above.paragraph.style.keep_with_next


def _is_list_torn(lines: tuple[GalleyLine, ...], start: int, cut: int) -> bool:
    """Whether a cut before an item leaves one alone on either side, or takes the list from the
    paragraph that announces it.
    """
    if lines[cut - 1].paragraph.hung is None:
        return _text(lines[cut - 1]).endswith(":")
    before = _items(reversed(lines[start:cut]))
    return min(before, _items(lines[cut:])) < KEPT_ITEMS


def _items(lines: Iterable[GalleyLine]) -> int:
    """How many items of a list begin among the lines, up to what is none."""
    own = takewhile(lambda line: line.paragraph.hung is not None, lines)
    return sum(line.number == 0 for line in own)
