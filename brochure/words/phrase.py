"""A fact and the words of a language → its sentence and its hint."""

from __future__ import annotations

from collections.abc import Mapping

from brochure.diagnostics.catalogue import Words
from brochure.diagnostics.excerpt import harmless
from brochure.diagnostics.model import Diagnostic, Parameter

_LONGEST_VALUE = 80
"""Characters of an author's text that a sentence quotes; the excerpt shows the rest."""


class _Amount(int):
    """A count that brings its noun: `{lines:line|lines}`."""

    def __format__(self, spec: str) -> str:
        singular, bar, plural = spec.partition("|")
        if not bar:
            return format(int(self), spec)
        return f"{int(self)} {singular if self == 1 else plural}"


class _Decimal(float):
    """A number whose decimals stand behind the sign of a language."""

    sign = "."

    def __format__(self, spec: str) -> str:
        return format(float(self), spec).replace(".", self.sign)


class _WithComma(_Decimal):
    sign = ","


_DECIMALS = {".": _Decimal, ",": _WithComma}


def _shown(name: str, value: Parameter, decimal: str) -> Parameter:
    if isinstance(value, str):
        is_short = len(value) <= _LONGEST_VALUE or name in _OWN
        return harmless(value if is_short else value[: _LONGEST_VALUE - 1] + "…")
    return _Amount(value) if isinstance(value, int) else _DECIMALS[decimal](value)


_OWN = ("choices", "keys", "known", "doc", "signs", "instead")
"""Parameters that the program made; they are short enough."""

_DETAILS = ("reason", "subject", "doc")
"""Parameters that may be terms, or words of the author's or of a file."""

_TERMS = {
    **dict.fromkeys(("expected", "found", "advice", "what", "script"), ""),
    **dict.fromkeys(("block", "other"), "block-"),
    "edge": "edge-",
}
"""Parameters whose values are terms, to be said in the words of the language, and what stands
before these in its table.
"""


def phrase(
    fact: Diagnostic, words: Words, terms: Mapping[str, str], decimal: str = "."
) -> tuple[str, str | None]:
    """The sentence and the first hint whose parameters are all given and not empty.

    Raises KeyError where the sentence names a parameter that the fact lacks: a bug.
    """
    values = {name: _said(name, value, terms, decimal) for name, value in fact.parameters}
    given = {name: value for name, value in values.items() if value != ""}
    return words.sentence.format_map(values), _first(words.hints, given)


def _said(name: str, value: Parameter, terms: Mapping[str, str], decimal: str) -> Parameter:
    if isinstance(value, str):
        if name in _TERMS:
            return _term(value, _TERMS[name], terms)
        if name in _DETAILS and value in terms:
            return terms[value]
    return _shown(name, value, decimal)


def _term(value: str, before: str, terms: Mapping[str, str]) -> str:
    """A term in the words of the language; `quote 2` is the term `quote` and a number."""
    name, _, number = value.rpartition(" ")
    if number.isdecimal():
        return f"{terms.get(before + name, name)} {number}"
    return terms.get(before + value, value)


def _first(hints: tuple[str, ...], given: dict[str, Parameter]) -> str | None:
    for hint in hints:
        try:
            return hint.format_map(given)
        except KeyError:
            continue
    return None
