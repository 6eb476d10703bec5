"""The tables of rules as a part of docs/typography.md.

The page is written by hand but for what stands between two marks.
"""

from __future__ import annotations

from collections.abc import Iterator

from brochure.microtypography import (
    english,
    french,
    german,
    italian,
    polish,
    spanish,
    turkish,
    ukrainian,
)
from brochure.microtypography.rule import Rule
from brochure.microtypography.shown import shown
from brochure.microtypography.text import corrected

BEGIN = "<!-- made from brochure/microtypography by support.typography: begin -->"
END = "<!-- end -->"

MARKED = {
    "de": ("\"Ich sage 'nein'\"", "war's, '68"),
    "en": ("\"I say 'no'\"", "it's, the '90s"),
    "fr": ("\"Je dis 'non'\"", "l'été"),
    "es": ("\"Digo 'no'\"", "O'Higgins"),
    "it": ("\"Dico 'no'\"", "l'estate"),
    "pl": ("\"Mówię 'nie'\"", "Kennedy'ego"),
    "tr": ("\"Ben 'hayır' derim\"", "Ankara'da, 1990'da"),
    "uk": ("\"Кажу 'ні'\"", "п'ять"),
}
"""Examples of quotation marks and apostrophes."""


def with_tables(page: str) -> str:
    """The page with the tables anew. Raises ValueError where a mark is missing."""
    head, begin, rest = page.partition(BEGIN)
    _, end, tail = rest.partition(END)
    if not begin or not end:
        raise ValueError("the page has no place for the tables")
    return f"{head}{BEGIN}\n{tables()}{END}{tail}"


def tables() -> str:
    """A table a language, in Markdown."""
    return "\n".join(
        (
            _table("German", "de", german.RULES),
            "`de-CH` and `de-LI` set « » and ‹ › without spaces.\n",
            _table("English", "en", english.BRITISH),
            _american(),
            _table("French", "fr", french.RULES),
            "`fr-CA` sets no space before `;`, `!` and `?`.\n",
            _table("Spanish", "es", spanish.RULES),
            _table("Italian", "it", italian.RULES),
            _table("Polish", "pl", polish.RULES),
            _table("Turkish", "tr", turkish.RULES),
            _table("Ukrainian", "uk", ukrainian.RULES),
        )
    )


def _american() -> str:
    """The rows in which American usage differs."""
    rows = [rule for rule in english.AMERICAN if rule not in english.BRITISH]
    examples = "; ".join(f"`{shown(a)}` → `{shown(b)}`" for a, b in (row.example for row in rows))
    return f"`en-US` differs in its dashes and phone numbers: {examples}.\n"


def _table(title: str, language: str, rules: tuple[Rule, ...]) -> str:
    rows = "".join(f"{row}\n" for row in _rows(language, rules))
    return f"### {title} (`{language}`)\n\n| rule | typed | set |\n|---|---|---|\n{rows}"


def _rows(language: str, rules: tuple[Rule, ...]) -> Iterator[str]:
    quoted, elided = MARKED[language]
    examples = [
        ("Quotation marks, the inner ones within others", quoted),
        ("Apostrophes", elided),
        *((rule.name, rule.example[0]) for rule in rules),
    ]
    for name, typed in examples:
        yield f"| {name} | `{shown(typed)}` | `{shown(corrected(typed, language))}` |"
