"""What is said of rows: each message names the row, and the column where it is about a cell."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from brochure.diagnostics.catalogue import severity
from brochure.diagnostics.model import Diagnostic, Severity, Span
from brochure.merge.holes import Filled
from brochure.merge.rows import Row
from brochure.words.render import File, Format, told
from brochure.words.tongue import Tongue, tongue

_REMEMBERED = 1000
"""Facts about content.yaml that are said once for all rows; what comes later is said each time."""


class Note(NamedTuple):
    """A fact about a row: its place is one of the table, or one of content.yaml.

    `column` is that of the cell, where it is about one; `shown` what stands on its line.
    """

    row: int
    column: str
    fact: Diagnostic
    in_table: bool
    shown: str = ""

    @property
    def severity(self) -> Severity:
        """How grave it is."""
        return severity(self.fact)

    def about(self, spoken: Tongue) -> str:
        """What it is about, to be put before its sentence."""
        if self.column:
            return spoken.say("row {row}, {column}: ", row=self.row, column=self.column)
        return spoken.say("row {row}: ", row=self.row)


def of_table(row: Row, fact: Diagnostic, column: str = "") -> Note:
    """A fact that was found in the table itself."""
    shown = _line_of(row, fact.span) if fact.span else ""
    return Note(row.number, column, fact, in_table=True, shown=shown)


def of_build(row: Row, fact: Diagnostic, filled: Filled) -> Note:
    """A fact that was found while a row was built."""
    origin = filled.origin(fact.span) if fact.span else None
    if origin is None or fact.span is None:
        return Note(row.number, "", fact, in_table=False)
    column, line = origin
    span = _moved(fact.span, row.place(column), line)
    if not row.raw:  # only the cell's text can be shown
        shown = filled.source.text.split("\n")[fact.span.line - 1]
        span = span._replace(column=fact.span.column)
    else:
        shown = _line_of(row, span)
    return Note(row.number, column, fact._replace(span=span), in_table=True, shown=shown)


def _moved(span: Span, start: Span, line: int) -> Span:
    """A place of a cell's own text as one of the file in which the cell begins at `start`."""
    down = start.line - (span.line - line)
    right = start.column - 1 if line == 0 else 0
    end_right = right if span.end_line == span.line else 0
    return Span(
        span.line + down, span.column + right, span.end_line + down, span.end_column + end_right
    )


def _line_of(row: Row, span: Span) -> str:
    lines = row.raw.split("\n")
    at = span.line - row.line
    return lines[at] if 0 <= at < len(lines) else ""


class Teller:
    """Says what is noted, in the order of the rows.

    What content.yaml says wrongly for many rows alike is said of the first, and counted.
    """

    def __init__(
        self, content: str, rows: str, text: str, style: Format, *, spoken: Tongue | None = None
    ) -> None:
        self._content = File(content, text.split("\n"))
        self._rows = rows
        self._style = style
        self._spoken = spoken or tongue()
        self._again: dict[Diagnostic, int] = {}
        self.counts = dict.fromkeys(Severity, 0)

    def tell(self, note: Note, say: Callable[[str], None]) -> None:
        """Say one thing, unless it was said of another row."""
        self.counts[note.severity] += 1
        if not note.in_table and note.fact in self._again:
            self._again[note.fact] += 1
            return
        if not note.in_table and len(self._again) < _REMEMBERED:
            self._again[note.fact] = 0
        say(told(note.fact, self._file(note), self._style, self._spoken).rstrip("\n"))

    def tell_again(self, say: Callable[[str], None]) -> None:
        """Say of how many more rows the same is true."""
        for fact, count in self._again.items():
            if count:
                place = f":{fact.span.line}:{fact.span.column}" if fact.span else ""
                same = "the same in {count} more rows"
                if count == 1:
                    same = "the same in {count} more row"
                said = self._spoken.say(same, count=count)
                say(f"{self._content.name}{place}: {said} [{fact.id}]")

    def _file(self, note: Note) -> File:
        if not note.in_table:
            return self._content._replace(about=note.about(self._spoken))
        line = note.fact.span.line - 1 if note.fact.span else 0
        return File(self._rows, {line: note.shown} if note.shown else {}, note.about(self._spoken))
