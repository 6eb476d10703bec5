"""The ledgers name modules, tests and messages; what they name exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from brochure.diagnostics.finished import FINISHED
from brochure.words.english import WORDS
from support.flyers import ROOT

LEDGERS = sorted((ROOT / "docs" / "conformance").glob("*.md"))
FAMILIES = {id.partition("/")[0] for id in WORDS}


def named(ledger: Path) -> list[str]:
    return re.findall(r"`([^`\s]+)`", ledger.read_text(encoding="utf-8"))


def test_there_is_a_ledger_for_each_standard() -> None:
    assert [one.name for one in LEDGERS] == [
        "pdf-a-2a.md",
        "pdf-archive.md",
        "pdf-ua-1.md",
        "pdf-x-4.md",
    ]


@pytest.mark.parametrize("ledger", LEDGERS, ids=lambda one: one.stem)
def test_modules_and_tests_that_a_ledger_names_exist(ledger: Path) -> None:
    paths = [one for one in named(ledger) if one.startswith(("brochure/", "tests/"))]
    assert paths
    for one in paths:
        path, _, test = one.partition("::")
        assert (ROOT / path).is_file(), one
        if test:
            assert f"def {test}(" in (ROOT / path).read_text(encoding="utf-8"), one


@pytest.mark.parametrize("ledger", LEDGERS, ids=lambda one: one.stem)
def test_messages_that_a_ledger_names_exist(ledger: Path) -> None:
    ids = [one for one in named(ledger) if one.partition("/")[0] in FAMILIES and "/" in one]
    assert ids
    assert set(ids) <= set(WORDS)


def test_every_fact_about_a_finished_file_stands_in_a_ledger() -> None:
    known = {one for ledger in LEDGERS for one in named(ledger)}
    assert set(FINISHED) - known == {"file/unreadable", "file/too-complex"}
