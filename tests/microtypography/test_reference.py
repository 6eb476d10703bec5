"""The page of the rules is true."""

from __future__ import annotations

import pytest

from brochure.microtypography.reference import tables, with_tables
from support.typography import PAGE


def test_the_page_holds_the_tables_as_they_are() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert with_tables(page) == page


def test_every_language_has_its_table() -> None:
    for language in ("German", "English", "French"):
        assert f"### {language}" in tables()


def test_a_page_without_a_place_for_the_tables_is_refused() -> None:
    with pytest.raises(ValueError, match="no place"):
        with_tables("# Typography")
