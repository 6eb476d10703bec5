"""YAML's nodes with their places in the file.

A scalar keeps the text that was written: `no`, `01234` and `1e3` are texts, and only an empty value
or `~` counts as nothing. What a flyer is, is not known here.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from brochure.diagnostics.model import Span
from brochure.source.forms import Segments, composed, end_of_sign, place


class Lines:
    """The text of the file, and the line and column of each of its characters."""

    __slots__ = ("_starts", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        starts, at = [0], text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = text.find("\n", at + 1)
        self._starts = starts

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Lines) and other.text == self.text

    def __hash__(self) -> int:
        return hash(self.text)

    def span(self, start: int, end: int) -> Span:
        """The place of the characters from `start` up to `end`, both counted from 0."""
        line = bisect_right(self._starts, start)
        end_line = bisect_right(self._starts, end, lo=line - 1)
        starts = self._starts
        return Span(line, start - starts[line - 1] + 1, end_line, end - starts[end_line - 1] + 1)

    def find(self, piece: str, span: Span, before: int) -> Span | None:
        """The place of a piece of a line between the ends of a span, behind `before` like it."""
        start = self._starts[span.line - 1] + span.column - 1
        end = self._starts[span.end_line - 1] + span.end_column - 1
        text, segments = composed(self.text[start:end], ((0, start),))
        at = -1
        for _ in range(before + 1):
            at = text.find(piece, at + 1)
            if at < 0:
                return None
        last = place(segments, at + len(piece) - 1) + 1
        return self.span(place(segments, at), end_of_sign(self.text, last))

    def rest_of_line(self, span: Span) -> str:
        """What stands behind a place, up to the end of its line."""
        start = self._starts[span.end_line - 1] + span.end_column - 1
        return self.text[start:].partition("\n")[0]


DEEPEST = 12
"""Levels of nesting; the deepest key needs five."""


class Style(Enum):
    """How a scalar is written."""

    PLAIN = ""
    SINGLE = "'"
    DOUBLE = '"'
    LITERAL = "|"
    FOLDED = ">"


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Scalar:
    """A text, line for line as the author broke it, even where YAML would fold the lines.

    So blank lines part paragraphs and lines may begin list items in every style.
    """

    value: str
    span: Span
    style: Style
    segments: Segments
    lines: Lines

    @property
    def is_nothing(self) -> bool:
        """Nothing was written, or `~`; the empty text "" is something."""
        return self.style is Style.PLAIN and self.value in ("", "~")

    def place(self, start: int, end: int) -> Span:
        """Where the characters of the value from `start` up to `end` stand in the file."""
        first = place(self.segments, start)
        if end <= start:
            return self.lines.span(first, first)
        last = end_of_sign(self.lines.text, place(self.segments, end - 1) + 1)
        return self.lines.span(first, max(first, last))


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Sequence:
    """A list."""

    items: tuple[Node, ...]
    span: Span


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Mapping:
    """Keys and values in the order of the file; each key stands there once."""

    entries: tuple[tuple[Scalar, Node], ...]
    span: Span

    def __iter__(self) -> Iterator[tuple[Scalar, Node]]:
        return iter(self.entries)


Node = Scalar | Sequence | Mapping


def kind(node: Node) -> str:
    """What a node is, as a term of the messages."""
    if isinstance(node, Scalar):
        return "nothing" if node.is_nothing else "text"
    return "list" if isinstance(node, Sequence) else "mapping"


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Source:
    """What a file says: its text, and the root of its nodes (None where it can't be read)."""

    lines: Lines
    root: Node | None

    @property
    def text(self) -> str:
        """The text as it was read: line ends are newlines, bad characters are U+FFFD."""
        return self.lines.text
