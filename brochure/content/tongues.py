"""What the program can't do in the languages that a flyer is in: said, not passed over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from brochure.content.values import DEFAULT_LANGUAGE
from brochure.diagnostics.model import Report, Span
from brochure.languages import is_known, language


def note_languages(values: Mapping[str, Any], places: Mapping[str, Span], report: Report) -> None:
    """Report each language that is stated and has no file, or no patterns of hyphenation; and a
    translation into the flyer's own language.
    """
    own = values.get("language", DEFAULT_LANGUAGE)
    if own in values.get("translations", ()):
        report.add("content/own-translation", places[f"translations.{own}"], language=own)
    noted = set()
    for key, tag in _stated(values):
        spelling = language(tag).spelling
        if tag in noted or key not in places:
            continue
        noted.add(tag)
        if not is_known(tag):
            report.add("content/language-unknown", places[key], language=tag)
        elif spelling.is_divided and not spelling.patterns:
            report.add("content/language-undivided", places[key], language=tag)


def _stated(values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Languages by the keys that state them."""
    if tag := values.get("language"):
        yield "language", tag
    for number, quote in enumerate(values.get("quotes", ()), 1):
        if quote.language:
            yield f"quotes.{number}.language", quote.language
