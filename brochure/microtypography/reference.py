"""The tables of rules as a part of docs/typography.md.

The page is written by hand but for what stands between two marks.
"""

from __future__ import annotations

from collections.abc import Iterator

from brochure.languages import every
from brochure.languages.model import Language
from brochure.microtypography.kinds import rules_of
from brochure.microtypography.shown import shown
from brochure.microtypography.text import corrected

BEGIN = "<!-- made from brochure/microtypography by support.typography: begin -->"
END = "<!-- end -->"


def with_tables(page: str) -> str:
    """The page with the tables anew. Raises ValueError where a mark is missing."""
    head, begin, rest = page.partition(BEGIN)
    _, end, tail = rest.partition(END)
    if not begin or not end:
        raise ValueError("the page has no place for the tables")
    return f"{head}{BEGIN}\n{tables()}{END}{tail}"


def tables() -> str:
    """A table a language, in Markdown, and what differs by region."""
    return "\n".join(
        part for language in every() for part in (_table(language), _note(language)) if part
    )


def _table(language: Language) -> str:
    rows = "".join(f"{row}\n" for row in _rows(language))
    head = f"### {language.name} (`{language.tag}`)"
    return f"{head}\n\n| rule | typed | set |\n|---|---|---|\n{rows}"


def _rows(language: Language) -> Iterator[str]:
    setting = language.setting
    examples = [
        ("Quotation marks, the inner ones within others", setting.quoted),
        ("Apostrophes", setting.elided),
        *((rule.name, rule.example[0]) for rule in rules_of(language.tag)),
    ]
    for name, typed in examples:
        yield f"| {name} | `{shown(typed)}` | `{shown(corrected(typed, language.tag))}` |"


def _note(language: Language) -> str:
    """What differs by region, with the examples of the rules that are of a region alone."""
    plain = rules_of(language.tag)
    regional = [
        rule
        for region, _ in language.regions
        for rule in rules_of(f"{language.tag}-{region}")
        if rule not in plain
    ]
    examples = "; ".join(f"`{shown(a)}` → `{shown(b)}`" for a, b in (r.example for r in regional))
    said = language.setting.note + (f": {examples}" if examples else "")
    return f"{said}.\n" if said else ""
