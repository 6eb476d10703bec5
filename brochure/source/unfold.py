"""The source of a scalar → its text, line for line, and where each stretch of it stands.

YAML folds the lines of most scalars: a newline becomes a space, a blank line a newline. Here a
newline stays a newline, whatever the style, so that the author's paragraphs and lists survive and
every character keeps its place. Quotes, escapes and the indentation are taken off.
"""

from __future__ import annotations

import re

from brochure.source.forms import Segments
from brochure.source.node import Style

_FOLD = re.compile(r"(?<![ \t])[ \t]*(?:\n[ \t]*)+")  # looked for once in a run of spaces
_DOUBLE = re.compile(
    r"\\\n[ \t]*"  # an escaped line end: nothing, and the indentation below it
    r"|\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))"
    r"|(?<![ \t])[ \t]*(?:\n[ \t]*)+"
)
_HEADER = re.compile(r"[|>][-+0-9]*[ \t]*(?:#[^\n]*)?\n?")

_ESCAPES = {
    "0": "\0", "a": "\a", "b": "\b", "t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r",
    "e": "\x1b", "N": "\x85", "_": "\xa0", "L": "\u2028", "P": "\u2029",
}  # fmt: skip


class _Pieces:
    """Text and segments, grown from the left."""

    def __init__(self, offset: int) -> None:
        self._offset, self._length = offset, 0
        self._texts: list[str] = []
        self._segments: list[tuple[int, int]] = []

    def add(self, text: str, at: int) -> None:
        if text:
            self._segments.append((self._length, self._offset + at))
            self._texts.append(text)
            self._length += len(text)

    def done(self) -> tuple[str, Segments]:
        return "".join(self._texts), tuple(self._segments) or ((0, self._offset),)


def unfold(raw: str, style: Style, offset: int) -> tuple[str, Segments]:
    """The text of a scalar whose source is `raw` and begins at `offset` in the file."""
    pieces = _Pieces(offset)
    if style is Style.LITERAL or style is Style.FOLDED:
        _block(raw, pieces)
    elif style is Style.DOUBLE:
        _double(raw[:-1], pieces)
    elif style is Style.SINGLE:
        _single(raw[:-1], pieces)
    else:
        _flow(raw, 0, len(raw), pieces)
    return pieces.done()


def _flow(raw: str, start: int, end: int, pieces: _Pieces) -> None:
    """Text that spans lines: white space around a line end belongs to the page's layout."""
    for match in _FOLD.finditer(raw, start, end):
        pieces.add(raw[start : match.start()], start)
        pieces.add("\n" * match[0].count("\n"), match.start())
        start = match.end()
    pieces.add(raw[start:end], start)


def _single(raw: str, pieces: _Pieces) -> None:
    start = 1
    while (at := raw.find("''", start)) >= 0:
        _flow(raw, start, at + 1, pieces)
        start = at + 2
    _flow(raw, start, len(raw), pieces)


def _double(raw: str, pieces: _Pieces) -> None:
    start = 1
    for match in _DOUBLE.finditer(raw, 1):
        pieces.add(raw[start : match.start()], start)
        pieces.add(_unescaped(match), match.start())
        start = match.end()
    pieces.add(raw[start:], start)


def _unescaped(match: re.Match[str]) -> str:
    hexadecimal = match[1] or match[2] or match[3]
    if hexadecimal:
        return chr(int(hexadecimal, 16))
    if match[4]:
        return _ESCAPES.get(match[4], match[4])
    return "" if match[0].startswith("\\") else "\n" * match[0].count("\n")


def _block(raw: str, pieces: _Pieces) -> None:
    header = _HEADER.match(raw)
    at = header.end() if header else 0
    rows = raw[at:].split("\n")
    indents = [len(row) - len(row.lstrip(" ")) for row in rows if row.strip(" ")]
    indent = min(indents, default=0)
    for number, row in enumerate(rows):
        end = "\n" if number + 1 < len(rows) else ""
        cut = min(indent, len(row) - len(row.lstrip(" ")))
        pieces.add(row[cut:] + end, at + cut)
        at += len(row) + 1
