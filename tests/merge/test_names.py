"""Names of files: made of columns, each once, none that a system refuses or that has a folder."""

from __future__ import annotations

from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure.diagnostics.model import START, Report
from brochure.merge.names import Names, Pattern
from support.reading import said


def test_a_pattern_has_columns_and_the_number_of_the_row() -> None:
    cells = {"slug": "Köln", "contact.name": " KOK \n e. V. "}
    assert Pattern("{slug}-{contact.name}").name(7, cells) == "Köln-KOK e. V."
    assert Pattern("flyer-{row}").name(7, cells) == "flyer-0007"
    assert Pattern("flyer-{row}").name(12345, cells) == "flyer-12345"
    assert Pattern("{row}").name(7, {"row": "x"}) == "x"
    assert Pattern("{slug}.pdf").name(7, cells) == "Köln"


def test_one_name_has_one_spelling() -> None:
    assert Pattern("{slug}").name(1, {"slug": "Ko\u0308ln"}) == "Köln"


def test_columns_that_are_not_there_are_named() -> None:
    report = Report()
    Pattern("{slog}-{").report_unknown(("slug", "contact.name"), report)
    assert [fact.id for fact in report] == ["rows/name-column", "rows/name-braces"]
    assert dict(next(iter(report)).parameters)["nearest"] == "slug"


@pytest.mark.parametrize(
    "name",
    [
        *("", ".", "..", "../a", "a/b", "a\\b", "/etc/a", ".a", "CON", "a:b", "a\0b", "a\u202eb"),
        *("-a", "x" * 201),
    ],
)
def test_a_name_that_leaves_the_folder_or_that_a_system_refuses_is_refused(name: str) -> None:
    report = Report()
    Names().enter(name, 1, START, report)
    assert said(report) == ["1:1 rows/name"]


@given(st.text(max_size=8))
def test_what_is_taken_stays_in_the_folder(name: str) -> None:
    report = Report()
    Names().enter(name, 1, START, report)
    if not len(report):
        assert PurePosixPath(name).name == name == PureWindowsPath(name).name
        assert name not in ("", ".", "..")


def test_a_name_is_given_once_whatever_its_case() -> None:
    names, report = Names(), Report()
    for number, name in enumerate(("Köln", "Bonn", "KÖLN"), 1):
        names.enter(name, number, START, report)
    (fact,) = report
    assert (fact.id, dict(fact.parameters)) == ("rows/name-twice", {"value": "KÖLN", "first": 1})
