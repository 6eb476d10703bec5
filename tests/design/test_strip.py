"""Many names or logos of the foot: side by side, none wider than its column, in reading order."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from brochure.compose.page import ArtItem
from brochure.design.strip import MOST_LOGOS, Room
from brochure.geometry import mm
from support.cases import THEMES
from support.flyers import composed, content, ids


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = tmp_path_factory.mktemp("strip")
    for name, size in {"wide": (600, 150), "square": (300, 300), "tall": (240, 360)}.items():
        Image.new("RGB", size, (20, 60, 120)).save(found / f"{name}.png")
    return found


def flyer(logos: int, name: str = "a4", theme: str = "editorial") -> str:
    shapes = ("wide", "square", "tall")
    parties = ", ".join(f"{{name: Haus {n}, logo: {shapes[n % 3]}.png}}" for n in range(logos))
    return (
        "organisation: {name: Gartenverein, short: GV}\n"
        "announcement: {headline: Wir öffnen, lead: Kommen Sie vorbei}\n"
        f"funder: {{note: Ermöglicht durch, organisations: [{parties}]}}\n"
        "contact: {name: Gartenverein, address: [Weg 1]}\n"
        f"design: {{format: {name}, theme: {theme}}}\n"
    )


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", ["a4", "a5", "dl", "letter"])
@pytest.mark.parametrize("logos", [3, 5, 8, 11])
def test_logos_stand_in_even_rows_of_one_area(
    logos: int, name: str, theme: str, folder: Path
) -> None:
    document, _, report = composed(content(flyer(logos, name, theme)), folder=folder)
    assert not [id for id in ids(report) if id.startswith(("page/", "type/", "picture/takes"))]
    found = [item.rect for item in document.pages[0].items if isinstance(item, ArtItem)]
    assert len(found) == logos
    rows = sorted({round(rect.y + rect.height / 2, 1) for rect in found})
    sizes = [sum(abs(rect.y + rect.height / 2 - row) < 1 for rect in found) for row in rows]
    assert max(sizes) <= MOST_LOGOS
    assert max(sizes) - min(sizes[:-1], default=max(sizes)) == 0
    areas = [rect.width * rect.height for rect in found]
    assert max(areas) <= 1.6 * min(areas)


def test_names_of_one_note_run_down_columns_beside_it(folder: Path) -> None:
    names = [f"Stiftung Nummer {number}" for number in "ABCDEF"]
    parties = ", ".join(f"{{name: {name}}}" for name in names)
    text = flyer(1).replace("{name: Haus 0, logo: wide.png}", parties)
    document, _, _ = composed(content(text), folder=folder)
    placed = {
        "".join(item.shaped.texts): (item.x, item.y)  # type: ignore[union-attr]
        for item in document.pages[0].items
        if hasattr(item, "shaped")
    }
    at = [placed[name] for name in names]
    assert len({x for x, _ in at}) == 3
    assert at == sorted(at)


def test_columns_and_gutters_of_a_strip_fill_its_measure() -> None:
    room = Room(mm(63), mm(129), mm(6))
    for columns in range(1, 6):
        right = room.left(columns - 1, columns) + room.width(columns)
        assert right == pytest.approx(room.x + room.measure)
