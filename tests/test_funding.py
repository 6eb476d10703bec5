"""What a funder asks for is said where a flyer falls short of it, and only there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from brochure.content.funders import RULES
from brochure.pipeline import Options, make

TEXT = """\
language: {language}
organisation: {{name: Chor am Kanal{logo}}}
announcement: {{headline: Wir singen im Mai, lead: Zwölf Lieder am Ufer.}}
funder:
  note: {note}
  rule: {rule}
  organisations: [{{name: Europäische Union{emblem}}}]
{more}
"""
ALT = "Kofinanziert von der Europäischen Union"
EMBLEM = f", logo: {{file: eu.png, alt: {ALT}}}"
PLAIN = ", logo: eu.png"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    Image.new("RGB", (1500, 1000), (0, 51, 153)).save(tmp_path / "eu.png")
    Image.new("RGB", (1500, 1000), (120, 20, 20)).save(tmp_path / "large.png")
    return tmp_path


def said(folder: Path, **values: str) -> list[str]:
    filled = {"language": "de", "logo": "", "note": "Gefördert durch", "rule": "eu-2021"}
    filled |= {"emblem": EMBLEM, "more": ""} | values
    text = TEXT.format(**filled)
    result = make(str(folder / "content.yaml"), text.encode(), Options())
    assert result.pdf is not None, list(result.report)
    return sorted(one.id for one in result.report if one.id.startswith("funder/"))


def test_an_emblem_that_says_the_statement_is_all_that_is_asked_for(folder: Path) -> None:
    assert said(folder) == []


def test_without_the_statement_there_is_a_warning(folder: Path) -> None:
    assert said(folder, emblem=PLAIN) == ["funder/statement"]
    assert said(folder, emblem=PLAIN, note="Unterstützt von der EU") == ["funder/statement"]


@pytest.mark.parametrize(
    ("language", "wording"),
    [
        (language, wording)
        for language, wordings in RULES["eu-2021"].statements.items()
        for wording in wordings
    ],
)
def test_each_wording_counts_in_its_language_and_its_type_is_noticed(
    folder: Path, language: str, wording: str
) -> None:
    note = f'"{wording}"'
    assert said(folder, language=language, note=note, emblem=PLAIN) == ["funder/typeface"]
    other = "en" if language != "en" else "de"
    assert said(folder, language=other, note=note, emblem=PLAIN) == ["funder/statement"]


def test_without_an_emblem_there_is_a_warning(folder: Path) -> None:
    assert said(folder, emblem="", note=ALT) == ["funder/emblem", "funder/typeface"]


def test_an_emblem_smaller_than_the_senders_logo_is_said(folder: Path) -> None:
    bold = {"logo": ", logo: large.png", "more": "design: {theme: bold}"}  # its mark is large
    assert said(folder, **bold) == ["funder/emblem-small"]
    assert said(folder, logo=", logo: large.png") == []


def test_an_emblem_as_large_as_the_others_is_large_enough(folder: Path) -> None:
    more = (
        "memberships: {note: Mitglied in, "
        "organisations: [{name: Verband, logo: {file: large.png}}]}"
    )
    assert said(folder, more=more) == []


def test_the_height_that_a_grant_asks_for_is_compared(folder: Path) -> None:
    assert said(folder, rule="eu-2021\n  least_height: 5 mm") == []
    assert said(folder, rule="eu-2021\n  least_height: 60 mm") == ["funder/emblem-low"]


@pytest.mark.parametrize("rule", [name for name, one in RULES.items() if one.approves])
def test_where_a_funder_wants_to_see_it_first_a_notice_says_so(folder: Path, rule: str) -> None:
    assert said(folder, rule=rule) == ["funder/approval"]


@pytest.mark.parametrize("rule", RULES.values())
def test_a_rule_names_its_source_and_its_date(rule: object) -> None:
    assert getattr(rule, "source", "")
    assert getattr(rule, "as_of", "")
