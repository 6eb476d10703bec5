"""PyYAML's complaints → messages in plain words.

libyaml and PyYAML's own parser phrase them differently; both are recognised by the words they share
and by the character at which they stopped. What isn't recognised is passed on in PyYAML's words.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import yaml

from brochure.diagnostics.model import START, Report
from brochure.source.node import DEEPEST, Lines

_Answer = tuple[str, int, dict[str, str | int]]
"""An id, the index of its place in the text, and its parameters."""


class _Complaint(NamedTuple):
    """Where the parser stopped, where the thing began that it was reading, and its words."""

    problem: str
    context: str
    at: int
    begun: int
    text: str

    @property
    def character(self) -> str:
        return self.text[self.at : self.at + 1]

    @property
    def opening(self) -> str:
        return self.text[self.begun : self.begun + 1]

    def says(self, *words: str) -> bool:
        return any(word in self.problem for word in words)


def report_syntax(error: yaml.YAMLError, lines: Lines, report: Report) -> None:
    """Say what a YAML parser stumbled over."""
    if not isinstance(error, yaml.MarkedYAMLError):
        report.add("source/syntax", START, problem=str(error).partition("\n")[0])
        return
    problem: Any = error.problem_mark or error.context_mark
    context: Any = error.context_mark or problem
    size = len(lines.text)
    at, begun = min(problem.index, size), min(context.index, size)
    complaint = _Complaint(error.problem or "", error.context or "", at, begun, lines.text)
    id, place, parameters = _named(complaint)
    report.add(id, lines.span(place, min(place + 1, size)), **parameters)


def _named(it: _Complaint) -> _Answer:
    """What the first rule that applies says of it."""
    for applies, answer in _RULES:
        if applies(it):
            return answer(it)
    return _unknown(it)


def _unknown(it: _Complaint) -> _Answer:
    return "source/syntax", it.at, {"problem": it.problem}


def _in_quotes(it: _Complaint) -> _Answer:
    if it.says("escape", "hexa", "hexdecimal"):
        back = it.text.rfind("\\", it.begun, it.at + 1)
        return "source/escape", it.at if back < 0 else back, {}
    return "source/unclosed-quote", it.begun, {}


def _special(it: _Complaint, place: int) -> _Answer:
    character = it.text[place : place + 1]
    if character.strip():
        return "source/special-start", place, {"character": character}
    opening = max(it.text.rfind("[", 0, place), it.text.rfind("{", 0, place))
    if opening < 0:
        return _unknown(it)
    return "source/unclosed-bracket", opening, {"bracket": it.text[opening]}


def _unexpected(it: _Complaint) -> _Answer:
    quoted = it.text[: it.at].rstrip(" ").endswith(("'", '"'))
    return "source/after-quote" if quoted else "source/indentation", it.at, {}


def _tag(it: _Complaint) -> _Answer:
    return "source/tag", it.begun, {"tag": it.text[it.begun :].split(maxsplit=1)[0]}


_RULES: tuple[tuple[Callable[[_Complaint], bool], Callable[[_Complaint], _Answer]], ...] = (
    (
        lambda it: it.character == "\t" or it.says("tab character"),
        lambda it: ("source/tab", it.at, {}),
    ),
    (
        # libyaml's own limit, which it may meet before the first of the levels is handed over.
        lambda it: it.says("nesting depth"),
        lambda it: ("source/depth", it.at, {"limit": DEEPEST}),
    ),
    (lambda it: "quoted" in it.context, _in_quotes),
    (
        lambda it: "flow" in it.context and it.opening in ("[", "{"),
        lambda it: ("source/unclosed-bracket", it.begun, {"bracket": it.opening}),
    ),
    (
        lambda it: it.says("values are not allowed", "keys are not allowed"),
        lambda it: ("source/colon", it.at, {}),
    ),
    (
        lambda it: it.says("could not find expected ':'"),
        lambda it: ("source/no-colon", it.begun, {}),
    ),
    (
        lambda it: it.says("cannot start any token", "node content"),
        lambda it: _special(it, it.at),
    ),
    (lambda it: it.says("alphabetic or numeric"), lambda it: _special(it, it.begun)),
    (
        lambda it: it.says("line break", "chomping") and it.opening in ("|", ">"),
        lambda it: ("source/block-start", it.at, {"indicator": it.opening}),
    ),
    (lambda it: it.says("tag handle"), _tag),
    (lambda it: it.says("document start"), lambda it: ("source/two-documents", it.at, {})),
    (lambda it: it.says("expected key", "block end", "'-' indicator"), _unexpected),
)
