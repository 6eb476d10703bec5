"""Heads beside voices: on every page, in the tree with the voice, cropped to a square."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from brochure.compose.page import PictureItem
from brochure.diagnostics.catalogue import worst
from brochure.diagnostics.model import Severity
from brochure.looks import LOOKS
from brochure.pipeline import Options, Result, make
from conftest import Judged
from support.judges import poppler

TEXT = """\
language: de
organisation: {name: Chor am Kanal}
announcement:
  headline: Wir singen im Mai
  lead: Zwölf Lieder, ein Ufer, freier Eintritt für alle.
quotes:
  - {speaker: Ada Stern, picture: {file: ada.png, focus: 50% 0%}, text: Singen macht froh.}
  - {speaker: Ben Moll, role: Bass, text: Und der Kanal rauscht dazu.}
  - speaker: Cem Yıldız
    picture: {file: cem.png, alt: Cem Yıldız lacht}
    text: Im letzten Jahr kamen so viele, dass wir am Ende alle zusammen gesungen haben.
contact: {email: info@chor.example}
"""
FORMATS = ("a4", "a5", "letter", "a4-trifold", "a4-halffold")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    Image.new("RGB", (600, 900), (200, 180, 160)).save(tmp_path / "ada.png")
    Image.new("RGB", (1200, 700), (120, 140, 160)).save(tmp_path / "cem.png")
    return tmp_path


def built(folder: Path, look: str, format: str, profile: str = "screen") -> Result:
    options = Options(profile, format, look=look)
    result = make(str(folder / "content.yaml"), TEXT.encode(), options)
    assert worst(result.report) is not Severity.ERROR, list(result.report)
    return result


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("look", LOOKS)
def test_every_head_is_on_the_page_as_a_square_and_conforms(
    folder: Path, look: str, format: str, judged: Judged
) -> None:
    result = built(folder, look, format)
    assert result.pdf is not None
    judged(result.pdf)
    heads = [
        item
        for sheet in result.sheets
        for placement in sheet.placements
        for item in placement.face.items
        if isinstance(item, PictureItem)
    ]
    assert len(heads) == 2
    for head in heads:
        assert head.rect.width == pytest.approx(head.rect.height)


@pytest.mark.parametrize("look", LOOKS)
def test_a_head_is_read_before_its_speaker_by_the_name_or_by_what_is_said_of_it(
    folder: Path, look: str
) -> None:
    result = built(folder, look, "a4")
    assert result.pdf is not None
    path = folder / "flyer.pdf"
    path.write_bytes(result.pdf)
    tree = poppler("pdfinfo", "-struct-text", path)
    places = [
        tree.index(words)
        for words in ("Figure", "Ada", "Singen macht", "Ben", "Cem", "Im letzten Jahr")
    ]
    assert places == sorted(places)
    assert [entry.text for entry in result.entries if entry.figure] == [
        "Ada Stern",
        "Cem Yıldız lacht",
    ]


def test_a_head_that_is_missing_is_said_and_its_voice_stays(tmp_path: Path) -> None:
    result = make(str(tmp_path / "content.yaml"), TEXT.encode(), Options(draft=True))
    assert [one.id for one in result.report if one.id.startswith("picture/")] == [
        "picture/missing"
    ] * 2
    assert result.pdf is not None
