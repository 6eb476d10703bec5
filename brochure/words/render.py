"""Facts as the author, an editor or a CI system reads them.

Takes a report and the text of the file, gives lines; writes nothing itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import Enum
from typing import NamedTuple

from brochure.diagnostics.catalogue import in_order, severity
from brochure.diagnostics.excerpt import excerpt, harmless
from brochure.diagnostics.model import Diagnostic, Report
from brochure.words.english import SEVERITY_NAMES, TERMS, WORDS
from brochure.words.phrase import phrase


class Format(Enum):
    """How messages are written."""

    HUMAN = "human"
    SHORT = "short"
    GITHUB = "github"


class File(NamedTuple):
    """What messages are about: a file's name, its text or the lines of it that can be shown, and
    what part of it is meant, put before each sentence.
    """

    name: str
    lines: Sequence[str] | Mapping[int, str]  # from 0
    about: str = ""

    def line(self, number: int) -> str | None:
        """A line, counted from 1."""
        at = number - 1
        if isinstance(self.lines, Mapping):
            return self.lines.get(at)
        return self.lines[at] if at < len(self.lines) else None


def render(report: Report, name: str, text: str, style: Format = Format.HUMAN) -> str:
    """All messages, sorted by place; `name` is the file's, `text` what stands in it."""
    file = File(name, text.split("\n"))
    return "".join(told(fact, file, style) for fact in in_order(report))


def told(fact: Diagnostic, file: File, style: Format) -> str:
    """One message."""
    return "".join(f"{part}\n" for part in _STYLES[style](fact, file))


def summary(report: Report) -> str:
    """How many there are of each severity: "2 errors, 1 warning"; empty for none."""
    counts = [0, 0, 0]
    for fact in report:
        counts[severity(fact)] += 1
    named = zip(reversed(counts), reversed(SEVERITY_NAMES), strict=True)
    return ", ".join(f"{n} {word}{'' if n == 1 else 's'}" for n, word in named if n)


def short(fact: Diagnostic, name: str, about: str = "") -> str:
    """One fact in one line: file:line:column: severity: sentence [id]."""
    sentence, _ = phrase(fact, WORDS[fact.id], TERMS)
    place = f":{fact.span.line}:{fact.span.column}" if fact.span else ""
    grave = SEVERITY_NAMES[severity(fact)]
    return f"{harmless(name)}{place}: {grave}: {about}{sentence} [{fact.id}]"


def _short(fact: Diagnostic, file: File) -> Iterator[str]:
    yield short(fact, file.name, file.about)


def _human(fact: Diagnostic, file: File) -> Iterator[str]:
    yield short(fact, file.name, file.about)
    span = fact.span
    shown = file.line(span.line) if span else None
    if span and shown is not None:
        line, carets = excerpt(shown, span)
        yield f"{span.line:>5} | {line}".rstrip()
        yield f"{'':>5} | {carets}"
    _, hint = phrase(fact, WORDS[fact.id], TERMS)
    if hint:
        yield f"   hint: {hint}"


def _github(fact: Diagnostic, file: File) -> Iterator[str]:
    """A workflow command; newlines and the separators of properties are escaped."""
    sentence, hint = phrase(fact, WORDS[fact.id], TERMS)
    properties = {"file": file.name}
    if fact.span:
        properties |= {"line": str(fact.span.line), "col": str(fact.span.column)}
        properties["endLine"] = str(fact.span.end_line)
        if fact.span.end_line == fact.span.line:
            properties["endColumn"] = str(fact.span.end_column)
    properties["title"] = fact.id
    listed = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    whole = f"{file.about}{sentence}"
    message = _data(f"{whole}\n{hint}" if hint else whole)
    yield f"::{SEVERITY_NAMES[severity(fact)]} {listed}::{message}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


_STYLES: dict[Format, Callable[[Diagnostic, File], Iterator[str]]] = {
    Format.HUMAN: _human,
    Format.SHORT: _short,
    Format.GITHUB: _github,
}
