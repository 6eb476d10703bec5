"""One entry an id, and whatever reports an id brings what its words need."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from string import Formatter

import pytest

from brochure.diagnostics.catalogue import SEVERITIES, in_order, worst
from brochure.diagnostics.model import Diagnostic, Report, Severity, Span
from brochure.words.english import SEVERITY_NAMES, TERMS, WORDS
from brochure.words.phrase import phrase
from support.flyers import ROOT


def parameters(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}


def test_every_id_has_a_severity_and_words() -> None:
    assert SEVERITIES.keys() == WORDS.keys()
    assert len(SEVERITY_NAMES) == len(Severity)


@pytest.mark.parametrize("id", WORDS)
def test_words_are_short_lower_case_and_without_a_full_stop(id: str) -> None:
    words = WORDS[id]
    for template in (words.sentence, *words.hints):
        assert not template.endswith(".")
        assert not template[0].isupper() or template[:3].isupper()
        assert len(template) <= 220
    assert words.meaning.endswith((".", ")"))


def is_report(call: ast.Attribute) -> bool:
    """`report.add`, `self.report.add`, `ask.refuse`; not what the check collects in its own way."""
    owner = call.value
    name = owner.attr if isinstance(owner, ast.Attribute) else getattr(owner, "id", "")
    return call.attr == "refuse" or (call.attr == "add" and name == "report")


def reported() -> Iterator[tuple[str, str, set[str] | None]]:
    """Calls that report an id of the catalogue: where, id, parameters (None: not told by name)."""
    for path in sorted((ROOT / "brochure").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
                continue
            if not is_report(node.func) or not node.args:
                continue
            first = node.args[0]
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                names = {keyword.arg for keyword in node.keywords}
                told = None if None in names else {name for name in names if name}
                if "/" in first.value:
                    yield f"{path.name}:{node.lineno}", first.value, told


CALLS = list(reported())


def test_enough_calls_are_found_to_mean_something() -> None:
    assert len(CALLS) > 40


def _named(value: object) -> str:
    """A name that is the same in every process, whatever the hash seed."""
    return (",".join(sorted(value)) if isinstance(value, set) else str(value))[:40]


@pytest.mark.parametrize(("where", "id", "given"), CALLS, ids=_named)
def test_what_is_reported_is_in_the_catalogue_with_its_parameters(
    where: str, id: str, given: set[str] | None
) -> None:
    assert id in WORDS, where
    if given is not None:
        assert parameters(WORDS[id].sentence) <= given, where


def test_a_number_brings_its_noun() -> None:
    def said(lines: int) -> str:
        amounts = (("block", "lead"), ("characters", 1), ("lines", lines), ("size", 9.0))
        return phrase(Diagnostic("type/overset", None, amounts), WORDS["type/overset"], TERMS)[0]

    assert said(1) == "lead is 1 character (1 line) too long for its panel at 9 pt"
    assert "(2 lines)" in said(2)


def test_the_first_hint_whose_parameters_are_given_counts() -> None:
    words = WORDS["content/unknown-key"]

    def hint(**given: str) -> str | None:
        values = {"key": "k", "nearest": "", "elsewhere": "", "known": "`a`", **given}
        return phrase(Diagnostic("content/unknown-key", None, tuple(values.items())), words, TERMS)[
            1
        ]

    assert hint(nearest="n", elsewhere="e") == "did you mean `n`?"
    assert hint(elsewhere="e") == "`k` belongs under `e`"
    assert hint() == "the keys here are `a`"


def test_every_kind_that_can_be_wrong_has_a_name_and_every_mistake_advice() -> None:
    kinds = ("nothing", "text", "list", "mapping")
    assert set(kinds) <= TERMS.keys()
    expected = {"text": ("list", "mapping")}
    expected |= {
        "list": ("text", "mapping"),
        "mapping": ("text", "list"),
        "sizes": ("list", "mapping"),
    }
    for asked, founds in expected.items():
        assert all(f"{asked}-for-{found}" in TERMS for found in founds)


def test_facts_are_kept_once_and_sorted_by_place() -> None:
    report = Report()
    for column in (5, 3, 3):
        report.add("content/blank", Span(1, column, 1, column), key="a")
    report.add("source/empty", None)
    assert [fact.span.column if fact.span else 0 for fact in in_order(report)] == [0, 3, 5]


def test_the_worst_of_nothing_is_nothing() -> None:
    report = Report()
    assert worst(report) is None
    report.add("content/empty-list", None, key="a")
    assert worst(report) is Severity.NOTICE
