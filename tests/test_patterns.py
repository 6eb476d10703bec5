"""No regular expression of the program takes more than linear steps, whatever is written."""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest

from brochure.content.months import rest_of_date
from brochure.languages import every
from brochure.microtypography.kinds import rules_of
from brochure.microtypography.quotes import elided_words, joined_words
from brochure.microtypography.rule import Rule
from brochure.typeset.sense import reading
from support.flyers import ROOT
from support.patterns import Counted
from support.steps import GROWTH

PACKAGE = ROOT / "brochure"
SCANNING = {"finditer", "findall", "search", "sub", "subn", "split"}
BEGINNING = {"match", "fullmatch"}
PIECES = ["a", "A", "1", " ", "\n", "-", "–", "(", ")", "'", '"', "„“", "*", "_", "/", "+", "[",
          "\\", ".", "a ", "1 ", "a@", "a.", "a-", "https://)", "www.a.b ", "*a ", "[a](", "](",
          "1.-", "0 / ", "... ", "« ", "z.B.", "030 ", "- a\n", "1. a\n", "## a\n", "1/", "<a>",
          "&amp;", "Ä1", "1.1.", "12:30 ", "1-2", "x1", "| a "]  # fmt: skip
SIZES = (60, 600)  # characters; bounds within a pattern show at the second only


def _patterns() -> Iterator[tuple[str, re.Pattern[str], bool]]:
    """Every pattern that a module holds: its name, and whether it is looked for all over a text."""
    used = _used()
    for path in sorted(PACKAGE.rglob("*.py")):
        if path.name == "__main__.py":
            continue
        parts = path.relative_to(ROOT).with_suffix("").parts
        module = importlib.import_module(".".join(parts).removesuffix(".__init__"))
        for name, value in vars(module).items():
            for number, one in enumerate(_within(value)):
                called = used.get(_key(path, name), SCANNING)
                yield f"{'.'.join(parts[1:])}.{name}[{number}]", one, bool(called & SCANNING)


def _key(path: Path, name: str) -> str:
    """A private name is its module's own."""
    return f"{path}:{name}" if name.startswith("_") else name


def _used() -> dict[str, set[str]]:
    """How the patterns are called that have a name."""
    used: dict[str, set[str]] = {}
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Attribute(ast.Name(name), method) if method in SCANNING | BEGINNING:
                    used.setdefault(_key(path, name), set()).add(method)
    return used


def _within(value: object) -> Iterator[re.Pattern[str]]:
    match value:
        case re.Pattern(pattern=str()):
            yield value
        case Rule(pattern=pattern):
            yield re.compile(pattern)
        case tuple() | list():
            for one in value:
                yield from _within(one)
        case dict():
            for one in value.values():
                yield from _within(one)


def _of_languages() -> Iterator[tuple[str, re.Pattern[str], bool]]:
    """Those that are made of a language's words when a text is in it."""
    for one in every():
        for tag in (one.tag, *(f"{one.tag}-{region}" for region, _ in one.regions)):
            for rule in rules_of(tag):
                yield f"microtypography.{tag}.{rule.name}", re.compile(rule.pattern), True
        elided = one.quotes.elided if one.quotes else ""
        yield f"microtypography.quotes.{one.tag}", elided_words(elided), False
        if one.quotes and one.quotes.joined:
            yield f"microtypography.joined.{one.tag}", joined_words(one.quotes.joined), True
        yield f"typeset.sense.{one.tag}", reading(one.tag).range, True
    yield "content.months", rest_of_date(), False


PATTERNS = {
    (one.pattern, one.flags): (name, one, scans)
    for name, one, scans in (*_patterns(), *_of_languages())
}


def test_the_patterns_of_all_stages_are_looked_at() -> None:
    rooms = {Path(name.replace(".", "/")).parts[0] for name, _, _ in PATTERNS.values()}
    assert {"source", "content", "microtypography", "typeset", "pictures", "check"} <= rooms


def cost(pattern: re.Pattern[str], text: str, *, scans: bool) -> int:
    """The steps that a pattern takes in a text, having found there what `re` finds."""
    counted = Counted(pattern)
    if scans:
        assert counted.spans(text) == [match.span() for match in pattern.finditer(text)]
    else:
        found = pattern.match(text)
        assert counted.match(text) == (found.end() if found else None)
    return counted.steps


@pytest.mark.parametrize(
    ("pattern", "scans"),
    [pytest.param(one, scans, id=name) for name, one, scans in PATTERNS.values()],
)
def test_twice_the_text_takes_no_more_than_about_twice_the_steps(
    pattern: re.Pattern[str], scans: bool
) -> None:
    for piece, tail in product(PIECES, ("", "x")):

        def taken(size: int, piece: str = piece, tail: str = tail) -> int:
            return cost(pattern, (piece * size)[:size] + tail, scans=scans)

        assert any(taken(2 * size) <= GROWTH * taken(size) + size for size in SIZES), piece


@pytest.mark.parametrize("quadratic", [r"\w+@", r"(?:a*)*b", r"\s+$", r"\d+(?=x)"])
def test_a_pattern_that_goes_over_the_same_text_again_and_again_is_found(quadratic: str) -> None:
    pattern = re.compile(quadratic)
    with pytest.raises(AssertionError):
        test_twice_the_text_takes_no_more_than_about_twice_the_steps(pattern, scans=True)
