"""What `--show-text` prints."""

from __future__ import annotations

from pathlib import Path

import pytest

from brochure.cli import main
from brochure.content.read import read as read_content
from brochure.diagnostics.model import Report
from brochure.microtypography.apply import apply
from brochure.microtypography.shown import listing, shown
from brochure.source.read import read as read_source
from support.flyers import pdf_of
from support.readers import poppler_text

CONTENT = """
organisation: {name: KOK e.V.}
announcement: {headline: Neues, body: "Am 22. Juli *ab* 9 Uhr\\n\\n- eins\\n- zwei"}
quotes: [{text: Ja, speaker: Frau Meier}]
"""


def test_no_break_spaces_become_visible() -> None:
    assert shown("z.\u202fB. am 22.\u00a0Juli") == "z.‧B. am 22.␣Juli"


def test_each_text_stands_below_its_key_in_the_files_order() -> None:
    report = Report()
    found = read_content(read_source(CONTENT.encode(), report), report)
    assert found is not None
    assert listing(apply(found)).splitlines() == [
        "organisation.name: KOK e.‧V.",
        "announcement.headline: Neues",
        "announcement.body.1: Am 22.␣Juli ab 9␣Uhr",
        "announcement.body.2.items.1: eins",
        "announcement.body.2.items.2: zwei",
        "quotes.1.text: Ja",
        "quotes.1.speaker: Frau␣Meier",
    ]


def test_check_shows_the_texts_as_they_are_set(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "content.yaml"
    path.write_text(CONTENT, encoding="utf-8")
    main(["check", str(path), "--show-text"])
    assert "announcement.body.1: Am 22.␣Juli ab 9␣Uhr\n" in capsys.readouterr().out


def test_no_break_spaces_are_spaces_to_readers() -> None:
    text = poppler_text(pdf_of(CONTENT))
    assert "KOK e. V." in text.replace("\u00a0", " ")
    assert "22. Juli" in text.replace("\u00a0", " ")
