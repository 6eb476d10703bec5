"""A line of the file as it can be shown: every character harmless, its width on screen known.

Knows nothing of messages; the caret is computed in cells of a terminal, not in characters.
"""

from __future__ import annotations

from unicodedata import category, east_asian_width

from brochure.diagnostics.model import Span

WIDTH = 100
"""Cells of a line that are shown; a longer one is cut around the caret."""

_TAB = 4
_CUT = "…"


def harmless(text: str) -> str:
    """The text with every character that moves the cursor or hides written as `<U+202E>`."""
    if text.isprintable():
        return text
    return "".join(_shown(character) for character in text)


def excerpt(line: str, span: Span) -> tuple[str, str]:
    """The line and the carets under it, cut to about WIDTH cells; without trailing spaces."""
    start = min(span.column - 1, len(line))
    end = span.end_column - 1 if span.end_line == span.line else len(line)
    end = max(min(end, len(line)), start)
    first, last = _window(line, start, end)
    head = (_CUT if first else "") + _cells(line[first:start])
    shown = head + _cells(line[start:last]) + (_CUT if last < len(line) else "")
    marked = _width(_cells(line[start : min(end, last)]))
    return shown.rstrip(), " " * _width(head) + "^" * max(marked, 1)


def _window(line: str, start: int, end: int) -> tuple[int, int]:
    """The stretch of a long line that is shown: a third of it before the caret."""
    if len(line) <= WIDTH:
        return 0, len(line)
    first = max(0, min(start - WIDTH // 3, len(line) - WIDTH))
    if end <= WIDTH:
        first = 0
    return first, min(len(line), first + WIDTH)


def _cells(text: str) -> str:
    return harmless(text.replace("\t", " " * _TAB))


def _shown(character: str) -> str:
    if character.isprintable() or category(character) == "Zs":
        return character
    return f"<U+{ord(character):04X}>"


def _width(text: str) -> int:
    """Cells on a terminal: East Asian wide characters take two, combining ones none."""
    if text.isascii():
        return len(text)

    def cells(character: str) -> int:
        if category(character) in ("Mn", "Me"):
            return 0
        return 2 if east_asian_width(character) in "WF" else 1

    return sum(map(cells, text))
