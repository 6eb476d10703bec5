"""A language in which less is done than in others is said at its place, once."""

from __future__ import annotations

import pytest

from brochure.languages import FILES, language
from support.reading import said_of

FLYER = """\
language: {stated}
organisation: {{name: Verein}}
announcement: {{headline: Titel}}
quotes:
  - {{text: Zie, speaker: Jan, language: {quoted}}}
  - {{text: Zie, speaker: Jan, language: {quoted}}}
"""


def said(stated: str, quoted: str = "de") -> list[str]:
    return said_of(FLYER.format(stated=stated, quoted=quoted))


@pytest.mark.parametrize("tag", FILES)
def test_a_language_with_a_file_is_noticed_only_without_patterns(tag: str) -> None:
    spelling = language(tag).spelling
    is_left_whole = spelling.is_divided and not spelling.patterns
    assert said(tag) == (["1:11 content/language-undivided"] if is_left_whole else [])


def test_a_language_without_a_file_is_noticed() -> None:
    assert said("fi") == ["1:11 content/language-unknown"]


def test_the_language_of_a_quote_is_noticed_once() -> None:
    assert said("de", "fi-FI") == ["5:41 content/language-unknown"]
    assert said("fi", "fi") == ["1:11 content/language-unknown"]
