"""Which lines of a body are lists, and how their items lie within each other.

In: the lines of a text. Out: lists of items, each with the stretches of its paragraphs and the
lists within it, by offsets. A line that begins with `- ` is an item wherever it stands. Other signs
and numbers may begin a sentence as well: they make a list where at least two lines in a row have
them, and numbers where they count up and are no dates. The cost is linear in the lines.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from brochure.content.values import Numbering

_SUBHEAD = re.compile(r" {0,3}##[ \t]+(?=\S)")
_MARKER = re.compile(
    r"(?P<indent>[ \t]*)(?:"
    r"(?P<bullet>[-*+–·‣◦▪●■])[ \t]+(?=\S)(?!(?:[-*+][ \t]*)+$)"  # "- - -" is a rule to CommonMark
    r"|(?P<dot>•)[ \t]*(?=\S)"
    r"|(?P<number>[1-9]\d{0,2})(?P<sign>[.)])[ \t]+(?=\S)"
    r"|(?P<letter>[a-z])\)[ \t]+(?=\S))"
)
_BULLETS = frozenset("•‣◦▪●■")
"""Signs that begin no sentence: their lines need not stand right below each other."""

_DEEPER = 2
"""Spaces by which an item is indented below that which it belongs to; CommonMark wants the width
of the marker, but people type two."""

DEEPEST = 3
"""Levels of lists that are set; what is indented deeper stands on the last one."""

_TAB = 4


class Line(NamedTuple):
    """A line of the text, from its first to behind its last character."""

    start: int
    end: int
    text: str

    @property
    def is_blank(self) -> bool:
        """Whether nothing is on it."""
        return not self.text.strip(" \t")

    @property
    def indent(self) -> int:
        """The spaces that it begins with; a tab counts four."""
        rest = self.text.lstrip(" \t")
        return _width(self.text[: len(self.text) - len(rest)])


class Marker(NamedTuple):
    """What makes a line an item: its sign (`.` and `)` behind numbers, `a` for letters) and number
    (0: a bullet), and where the item's text begins and the line ends.
    """

    sign: str
    number: int
    indent: int
    start: int
    end: int
    is_date: bool = False

    @property
    def numbering(self) -> Numbering:
        """How the list of this item is numbered."""
        return _NUMBERINGS.get(self.sign, Numbering.BULLETS)

    @property
    def is_bullet(self) -> bool:
        """Whether it has no number."""
        return self.number == 0


_NUMBERINGS = {
    ".": Numbering.DECIMAL,
    ")": Numbering.DECIMAL_IN_BRACKET,
    "a": Numbering.LETTERS_IN_BRACKET,
}


class Stretch:
    """A paragraph of an item, by offsets."""

    __slots__ = ("end", "start")

    def __init__(self, start: int, end: int) -> None:
        self.start, self.end = start, end


class Items:
    """A list on its way: the marker of its first and of its last item, and the items' blocks."""

    __slots__ = ("first", "items", "last")

    def __init__(self, first: Marker) -> None:
        self.first = first
        self.items: list[list[Stretch | Items]] = []
        self.add(first)

    def add(self, marker: Marker) -> None:
        """Begin an item."""
        self.last = marker
        self.items.append([Stretch(marker.start, marker.end)])

    def takes(self, marker: Marker) -> bool:
        """Whether an item can stand behind the others: the same sign, and 1. 2. 3. or 1. 1. 1."""
        return self.last.sign == marker.sign and _counts(self.last, marker)


class Found(NamedTuple):
    """A list, the number of the line behind it, and offsets of items that are nested too deep."""

    items: Items
    behind: int
    too_deep: list[int]


class Outline:
    """The lines of a text, and which of them may be items."""

    def __init__(self, lines: list[Line]) -> None:
        self.lines = lines
        self.markers = [marker(line) for line in lines]
        self._blanks = _running_count(lines)
        self._followers = self._find_followers()

    def is_subhead(self, at: int) -> bool:
        """Whether the line is a subhead."""
        return _SUBHEAD.match(self.lines[at].text) is not None

    def starts_list(self, at: int) -> bool:
        """Whether a list may begin with a line."""
        first, follower = self.markers[at], self._followers[at]
        if first is None or first.sign == "-":
            return first is not None
        second = None if follower is None else self.markers[follower]
        if second is None or second.sign != first.sign or abs(second.indent - first.indent) > 1:
            return False
        if first.sign in _BULLETS:
            return True
        if first.is_bullet:
            return self._blanks[at] == self._blanks[follower or 0]
        return not first.is_date and _counts(first, second)

    def interrupts(self, at: int) -> bool:
        """Whether a list begins with a line that has text right above it: signs that can begin a
        line within a sentence do so only below a colon.
        """
        found = self.markers[at]
        if found is None or not self.starts_list(at):
            return False
        certain = (
            found.sign == "-" or found.sign in _BULLETS or (found.sign, found.number) == (".", 1)
        )
        return certain or self.lines[at - 1].text.rstrip().endswith(":")

    def list_at(self, at: int) -> Found:
        """The list that begins with a line."""
        first = self.markers[at]
        assert first is not None
        return _Growth(self, first).grow(at)

    def ends_lists(self, at: int) -> bool:
        """Whether a line belongs to no list above it: a subhead, or text below a blank line that
        isn't indented.
        """
        line = self.lines[at]
        if line.is_blank or self.markers[at] is not None:
            return False
        below_blank = at > 0 and self.lines[at - 1].is_blank
        return self.is_subhead(at) or (below_blank and line.indent < _DEEPER)

    def _find_followers(self) -> list[int | None]:
        """For each marked line the next one that isn't indented below it. Letters, indented or
        not, count what stands in an item: they follow only each other.
        """
        followers: list[int | None] = [None] * len(self.lines)
        # Indent and number of lines, the nearest one last: all of them, and those without letters.
        later: tuple[list[tuple[int, int]], list[tuple[int, int]]] = [], []
        for at in range(len(self.lines) - 1, -1, -1):
            found = self.markers[at]
            if self.ends_lists(at):
                later = [], []
            if found is None:
                continue
            is_letter = found.sign == "a"
            for stack in later[:1] if is_letter else later:
                while stack and stack[-1][0] > found.indent + 1:
                    stack.pop()
            own = later[0 if is_letter else 1]
            followers[at] = own[-1][1] if own else None
            for stack in later[:1] if is_letter else later:
                stack.append((found.indent, at))
        return followers


class _Growth:
    """A list that grows line by line; `open` are the lists that may go on, the outermost first."""

    def __init__(self, outline: Outline, first: Marker) -> None:
        self.outline = outline
        self.open = [Items(first)]
        self.too_deep: list[int] = []

    def grow(self, at: int) -> Found:
        behind, was_blank = at + 1, False
        for index in range(at + 1, len(self.outline.lines)):
            line = self.outline.lines[index]
            if line.is_blank:
                was_blank = True
                continue
            if not self._take(index, line, was_blank=was_blank):
                break
            behind, was_blank = index + 1, False
        return Found(self.open[0], behind, self.too_deep)

    def _take(self, at: int, line: Line, *, was_blank: bool) -> bool:
        """Whether a line belongs to the list."""
        if self.outline.is_subhead(at):
            return False
        found = self.outline.markers[at]
        if found is not None:
            placed = self._place(at, found)
            if placed is not None:
                return placed
        if was_blank:
            return self._paragraph(line)
        _last_stretch(self.open[-1]).end = line.end
        return True

    def _place(self, at: int, found: Marker) -> bool | None:
        """Begin an item; False where the list ends here, None where the line is but text."""
        self._close(found)
        level = self.open[-1]
        deeper = found.indent >= level.first.indent + _DEEPER
        if found.sign == "a" and level.first.sign != "a":
            deeper = deeper or self.outline.starts_list(at)
        if deeper and len(self.open) == DEEPEST:
            self.too_deep.append(found.start)
            deeper = False
        if deeper:
            return self._nest(found) if self._may_nest(at, found, level) else None
        if level.takes(found):
            level.add(found)
            return True
        if len(self.open) == 1:
            return None if found.is_date else False
        if not self.outline.starts_list(at):
            return None
        self.open.pop()
        return self._nest(found)

    def _close(self, found: Marker) -> None:
        """Leave the lists that an item isn't in: by its indent, or since the outer one goes on."""
        while len(self.open) > 1:
            outer, inner = self.open[-2:]
            beside = found.indent - outer.first.indent <= 1 and not inner.takes(found)
            if found.indent >= inner.first.indent - 1 and not (beside and outer.takes(found)):
                return
            self.open.pop()

    def _may_nest(self, at: int, found: Marker, level: Items) -> bool:
        alike = found.is_bullet and found.sign == level.first.sign
        return alike or self.outline.starts_list(at)

    def _nest(self, found: Marker) -> bool:
        inner = Items(found)
        self.open[-1].items[-1].append(inner)
        self.open.append(inner)
        return True

    def _paragraph(self, line: Line) -> bool:
        """A further paragraph of the item that it is indented below; False if of none."""
        while self.open and line.indent < self.open[-1].first.indent + _DEEPER:
            if len(self.open) == 1:
                return False
            self.open.pop()
        self.open[-1].items[-1].append(Stretch(line.start, line.end))
        return True


def marker(line: Line) -> Marker | None:
    """What makes a line an item, None for other lines."""
    match = _MARKER.match(line.text)
    if match is None:
        return None
    indent, start = _width(match["indent"]), line.start + match.end()
    if match["number"]:
        from brochure.content.months import continues_date  # noqa: PLC0415 - few texts number

        is_date = match["sign"] == "." and continues_date(line.text, match.end())
        return Marker(match["sign"], int(match["number"]), indent, start, line.end, is_date)
    if match["letter"]:
        return Marker("a", ord(match["letter"]) - ord("a") + 1, indent, start, line.end)
    return Marker(match["bullet"] or "•", 0, indent, start, line.end)


def _last_stretch(items: Items) -> Stretch:
    block = items.items[-1][-1]
    return _last_stretch(block) if isinstance(block, Items) else block


def _counts(before: Marker, after: Marker) -> bool:
    if after.is_bullet:
        return True
    all_ones = after.sign != "a" and before.number == after.number == 1
    return all_ones or after.number == before.number + 1


def _running_count(lines: list[Line]) -> list[int]:
    counts, count = [], 0
    for line in lines:
        count += line.is_blank
        counts.append(count)
    return counts


def _width(spaces: str) -> int:
    return sum(_TAB if char == "\t" else 1 for char in spaces)
