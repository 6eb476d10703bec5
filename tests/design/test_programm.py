"""`programm`: what says when stands on the rail, what says what beside it; pictures are a strip."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from brochure.compose.page import FillItem, Page, PictureItem, TextItem
from brochure.design.programm import COLUMN, RAIL
from brochure.geometry import mm, to_mm
from brochure.pipeline import Options, Result, make
from conftest import Judged
from support.flyers import ROOT

ADVENT = ROOT / "docs" / "example" / "advent" / "content.yaml"
FEST = """\
language: de
organisation: {name: Kulturverein Hafen}
announcement:
  headline: Vier Abende, vier Städte
  lead: Filme über Orte, die sich verändern.
  pictures:
    - {file: one.png, alt: Ein Platz am Abend, caption: Der Hafenplatz}
    - {file: two.png, alt: Ein Kran}
programme:
  - {time: 19.30 Uhr, title: Lissabon von unten, who: Inês Duarte}
  - {time: 21.15 Uhr, title: Gespräch, room: Foyer}
"""


def built(path: Path, text: str, format: str = "a4", profile: str = "screen") -> Result:
    options = Options(profile, format, look="programm")
    result = make(str(path), text.encode(), options)
    assert result.pdf is not None, list(result.report)
    return result


def face(result: Result) -> Page:
    return result.sheets[0].placements[0].face


def texts(page: Page, words: str) -> list[TextItem]:
    return [
        item
        for item in page.items
        if isinstance(item, TextItem) and words in "".join(item.shaped.texts)
    ]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    Image.new("RGB", (3000, 2000), (40, 80, 120)).save(tmp_path / "one.png")
    Image.new("RGB", (2000, 3000), (120, 80, 40)).save(tmp_path / "two.png")
    return tmp_path


def test_times_stand_on_the_rail_and_entries_in_the_column() -> None:
    page = face(built(ADVENT, ADVENT.read_text(encoding="utf-8")))
    for words in ("19.20", "Wann", "Eintritt"):
        (item,) = texts(page, words)
        assert to_mm(item.x) == pytest.approx(RAIL.left, abs=0.5)
        assert to_mm(item.x + item.width) <= RAIL.edge
    (entry,) = texts(page, "Feldkirch")[-1:]
    assert to_mm(entry.x) >= COLUMN - 0.5


@pytest.mark.parametrize("format", ["a4", "a5", "letter", "a4-trifold"])
def test_it_conforms(folder: Path, format: str, judged: Judged) -> None:
    result = built(folder / "content.yaml", FEST, format)
    assert result.pdf is not None
    judged(result.pdf)


def test_pictures_fill_the_strip_from_edge_to_edge_and_into_the_bleed(folder: Path) -> None:
    for format, profile, bleed in (
        ("a4", "screen", 0.0),
        ("letter", "screen", 0.0),
        ("a4", "press", mm(3)),
    ):
        page = face(built(folder / "content.yaml", FEST, format, profile))
        first, second = (item.rect for item in page.items if isinstance(item, PictureItem))
        assert first.x == pytest.approx(-bleed, abs=0.1)
        assert first.y == pytest.approx(-bleed, abs=0.1)
        assert second.right == pytest.approx(page.width + bleed, abs=0.1)
        assert first.height == pytest.approx(second.height, abs=0.1)
        assert second.x - first.right == pytest.approx(mm(1), abs=0.1)


def test_without_a_picture_all_begins_at_the_head(folder: Path) -> None:
    bare = FEST[: FEST.index("  pictures")] + FEST[FEST.index("programme") :]
    tops = []
    for text in (FEST, bare):
        page = face(built(folder / "content.yaml", text))
        tops.append(min(item.y for item in texts(page, "Kultur")))
    assert tops[1] < tops[0] - mm(30)


def test_an_upright_picture_stands_beside_the_rail_which_rises_to_the_edge(folder: Path) -> None:
    first, second = FEST.index("    - {file: one"), FEST.index("    - {file: two")
    upright = FEST[:first] + FEST[second:]
    page = face(built(folder / "content.yaml", upright))
    (picture,) = [item for item in page.items if isinstance(item, PictureItem)]
    (rail,) = [item for item in page.items if isinstance(item, FillItem)]
    assert picture.rect.x >= mm(RAIL.edge) - 0.1
    assert picture.rect.right == pytest.approx(page.width)
    assert (rail.rect.y, rail.rect.bottom) == pytest.approx((0, page.height))


@pytest.mark.parametrize("width", [1600, 2400, 3000])
def test_an_upright_or_square_picture_keeps_its_heads(folder: Path, width: int) -> None:
    Image.new("RGB", (width, 3000), (120, 80, 40)).save(folder / "one.png")
    text = FEST.replace("    - {file: two.png, alt: Ein Kran}\n", "")
    page = face(built(folder / "content.yaml", text))
    (picture,) = [item for item in page.items if isinstance(item, PictureItem)]
    kept = width / 3000 / (picture.rect.width / picture.rect.height)
    assert kept >= 0.6 - 0.01


def test_a_picture_is_higher_where_there_is_little_to_say(folder: Path) -> None:
    few = FEST[: FEST.index("programme")].replace("    - {file: two.png, alt: Ein Kran}\n", "")
    many = few.replace("pictures", "body: " + 110 * "Der Hafen war lange zu. " + "\n  pictures")
    heights = []
    for text in (few, many):
        page = face(built(folder / "content.yaml", text))
        (picture,) = [item for item in page.items if isinstance(item, PictureItem)]
        heights.append(picture.rect.height)
    assert heights[0] > mm(120)
    assert heights[1] < mm(65)
