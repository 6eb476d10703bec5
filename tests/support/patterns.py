"""A backtracking matcher that counts: what a regular expression costs, without a clock.

It walks the tree that Python's own parser makes of a pattern and tries what `re` would try, in the
same order, one step for each node and character. `re` skips some of these, and none of what it
tries is left out: what is linear here is linear there.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

if sys.version_info >= (3, 11):
    from re import _constants as op
    from re import _parser as sre
else:  # the same modules by their older names
    import sre_constants as op
    import sre_parse as sre

_CATEGORIES: Mapping[Any, Callable[[str], bool]] = {
    op.CATEGORY_DIGIT: str.isdecimal,
    op.CATEGORY_SPACE: str.isspace,
    op.CATEGORY_WORD: lambda char: char.isalnum() or char == "_",
    op.CATEGORY_NOT_DIGIT: lambda char: not char.isdecimal(),
    op.CATEGORY_NOT_SPACE: lambda char: not char.isspace(),
    op.CATEGORY_NOT_WORD: lambda char: not (char.isalnum() or char == "_"),
}
_SINGLE = {op.LITERAL, op.NOT_LITERAL, op.ANY, op.IN}
Nodes = Sequence[Any]


MOST = 2_000_000
"""Steps after which a pattern has got lost: some take exponentially many."""


class Counted:
    """A compiled pattern whose work is counted in `steps`; AssertionError beyond `MOST`."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        parsed: Any = sre.parse(pattern.pattern, pattern.flags)
        self.nodes: Nodes = list(parsed)
        self.flags = pattern.flags
        self.steps = 0
        self.text = ""

    def match(self, text: str) -> int | None:
        """Where a match that begins with the text ends."""
        self.text = text
        return next(self._ends(self.nodes, 0, 0), None)

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Where the pattern matches, as `finditer` finds it."""
        self.text, found, at, empty_at = text, [], 0, -1
        while at <= len(text):
            end = next((e for e in self._ends(self.nodes, 0, at) if e > at or at != empty_at), None)
            if end is None:
                at += 1
                continue
            found.append((at, end))
            if end > at:
                at = empty_at = end
            else:
                empty_at = at
        return found

    def _ends(self, nodes: Nodes, index: int, at: int) -> Iterator[int]:
        """The ends of what the nodes from `index` on match at a place, in the order of trying."""
        self.steps += 1
        assert self.steps < MOST, "it goes over the same text again and again"
        if index == len(nodes):
            yield at
            return
        code, argument = nodes[index]
        for end in self._node(code, argument, at):
            yield from self._ends(nodes, index + 1, end)

    def _node(self, code: Any, argument: Any, at: int) -> Iterator[int]:
        match code:
            case op.LITERAL | op.NOT_LITERAL | op.ANY | op.IN:
                yield from self._single(code, argument, at)
            case op.BRANCH:
                for branch in argument[1]:
                    yield from self._ends(branch, 0, at)
            case op.SUBPATTERN:
                yield from self._group(argument, at)
            case op.MAX_REPEAT | op.MIN_REPEAT:
                yield from self._repeat(code, argument, at)
            case op.ASSERT | op.ASSERT_NOT:
                if self._looks(argument, at) is (code is op.ASSERT):
                    yield at
            case op.AT:
                if self._stands(argument, at):
                    yield at
            case _:  # possessive and atomic ones need Python 3.11; references aren't in use
                raise NotImplementedError(str(code))

    def _single(self, code: Any, argument: Any, at: int) -> Iterator[int]:
        self.steps += 1
        if at < len(self.text) and self._is(code, argument, self.text[at]):
            yield at + 1

    def _group(self, argument: Any, at: int) -> Iterator[int]:
        _, add, remove, inner = argument
        before, self.flags = self.flags, (self.flags | add) & ~remove
        yield from self._ends(inner, 0, at)
        self.flags = before

    def _repeat(self, code: Any, argument: Any, at: int) -> Iterator[int]:
        inner = argument[2]
        if len(inner) == 1 and inner[0][0] in _SINGLE:
            yield from self._run(code, argument, at)
            return
        yield from self._again(code, argument, at, 0)

    def _run(self, code: Any, argument: Any, at: int) -> Iterator[int]:
        """A repeat of one character: no deeper than a loop."""
        least, most, ((single, what),) = argument
        end, text = at, self.text
        while end < len(text) and end - at < most and self._is(single, what, text[end]):
            self.steps += 1
            end += 1
        ends = range(at + least, end + 1)
        for one in ends if code is op.MIN_REPEAT else reversed(ends):
            self.steps += 1
            yield one

    def _again(self, code: Any, argument: Any, at: int, count: int) -> Iterator[int]:
        least, most, inner = argument
        self.steps += 1
        if code is op.MIN_REPEAT and count >= least:
            yield at
        if count < most:
            for end in self._ends(inner, 0, at):
                if end > at or count < least:
                    yield from self._again(code, argument, end, count + 1)
        if code is op.MAX_REPEAT and count >= least:
            yield at

    def _looks(self, argument: Any, at: int) -> bool:
        direction, inner = argument
        if direction > 0:
            return next(self._ends(inner, 0, at), None) is not None
        width = inner.getwidth()[0]
        return at >= width and any(end == at for end in self._ends(inner, 0, at - width))

    def _stands(self, where: Any, at: int) -> bool:
        text, lines = self.text, bool(self.flags & re.MULTILINE)
        word = [0 <= n < len(text) and (text[n].isalnum() or text[n] == "_") for n in (at - 1, at)]
        if where is op.AT_BOUNDARY:
            return word[0] is not word[1]
        if where is op.AT_NON_BOUNDARY:
            return word[0] is word[1]
        if where in {op.AT_BEGINNING, op.AT_BEGINNING_STRING}:
            return at == 0 or (where is op.AT_BEGINNING and lines and text[at - 1] == "\n")
        ends = at == len(text)
        if where is op.AT_END:
            ends = ends or (text[at] == "\n" and (lines or at == len(text) - 1))
        return ends

    def _is(self, code: Any, argument: Any, char: str) -> bool:
        folded = {char, char.lower(), char.upper()} if self.flags & re.IGNORECASE else {char}
        if code is op.LITERAL:
            return any(ord(one) == argument for one in folded if len(one) == 1)
        if code is op.NOT_LITERAL:
            return not any(ord(one) == argument for one in folded if len(one) == 1)
        if code is op.ANY:
            return char != "\n" or bool(self.flags & re.DOTALL)
        return any(_in(argument, one) for one in folded if len(one) == 1)


def _in(items: Any, char: str) -> bool:
    """Whether a character is of a class."""
    negated = items[0][0] is op.NEGATE
    for code, argument in items[negated:]:
        if code is op.LITERAL:
            inside = ord(char) == argument
        elif code is op.RANGE:
            inside = argument[0] <= ord(char) <= argument[1]
        else:
            inside = _CATEGORIES[argument](char)
        if inside:
            return not negated
    return bool(negated)
