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
from brochure.words.english import SEVERITY_NAMES
from brochure.words.phrase import phrase
from brochure.words.tongue import Tongue, tongue


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


def render(
    report: Report,
    name: str,
    text: str,
    style: Format = Format.HUMAN,
    *,
    spoken: Tongue | None = None,
) -> str:
    """All messages, sorted by place; `name` is the file's, `text` what stands in it."""
    file = File(name, text.split("\n"))
    return "".join(told(fact, file, style, spoken) for fact in in_order(report))


def told(fact: Diagnostic, file: File, style: Format, spoken: Tongue | None = None) -> str:
    """One message."""
    return "".join(f"{part}\n" for part in _STYLES[style](fact, file, spoken or tongue()))


def summary(report: Report, spoken: Tongue | None = None) -> str:
    """How many there are of each severity: "2 errors, 1 warning"; empty for none."""
    counts = [0, 0, 0]
    for fact in report:
        counts[severity(fact)] += 1
    return counted(counts, spoken or tongue())


def counted(counts: Sequence[int], spoken: Tongue) -> str:
    """Numbers by severity, the gravest first; empty where there are none."""
    parts = [
        f"{number} {spoken.severities[grave] if number == 1 else spoken.plurals[grave]}"
        for grave, number in enumerate(counts)
        if number
    ]
    return ", ".join(reversed(parts))


def short(fact: Diagnostic, name: str) -> str:
    """One fact in one English line: file:line:column: severity: sentence [id]."""
    return _line(fact, File(name, ()), SEVERITY_NAMES, tongue())


def _line(fact: Diagnostic, file: File, severities: Sequence[str], spoken: Tongue) -> str:
    sentence, _ = _said(fact, spoken)
    place = f":{fact.span.line}:{fact.span.column}" if fact.span else ""
    grave = severities[severity(fact)]
    return f"{harmless(file.name)}{place}: {grave}: {file.about}{sentence} [{fact.id}]"


def _said(fact: Diagnostic, spoken: Tongue) -> tuple[str, str | None]:
    return phrase(fact, spoken.words[fact.id], spoken.terms, spoken.decimal)


def _short(fact: Diagnostic, file: File, spoken: Tongue) -> Iterator[str]:
    """Editors and scripts look for the words `error` and `warning`."""
    yield _line(fact, file, SEVERITY_NAMES, spoken)


def _human(fact: Diagnostic, file: File, spoken: Tongue) -> Iterator[str]:
    yield _line(fact, file, spoken.severities, spoken)
    span = fact.span
    shown = file.line(span.line) if span else None
    if span and shown is not None:
        line, carets = excerpt(shown, span)
        yield f"{span.line:>5} | {line}".rstrip()
        yield f"{'':>5} | {carets}"
    _, hint = _said(fact, spoken)
    if hint:
        yield f"   {spoken.hint}: {hint}"


def _github(fact: Diagnostic, file: File, spoken: Tongue) -> Iterator[str]:
    """A workflow command; newlines and the separators of properties are escaped."""
    sentence, hint = _said(fact, spoken)
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


_STYLES: dict[Format, Callable[[Diagnostic, File, Tongue], Iterator[str]]] = {
    Format.HUMAN: _human,
    Format.SHORT: _short,
    Format.GITHUB: _github,
}
