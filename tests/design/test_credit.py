"""A picture's credit stands apart from its caption, wherever the lines break."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest
from PIL import Image

from brochure.compose.page import TextItem
from support.flyers import composed, content

SPACE = "\N{EM SPACE}"
CREDITS = ("Foto: Verein", "Foto: Anna Maria von Bergen / Bildarchiv der Stadt Emden")
CAPTIONS = (
    "Blick vom Hafen",
    "Unser Maskottchen Mohrle wohnt seit drei Jahren im Geräteschuppen",
    "Der Chor bei der Probe im großen Saal, kurz vor dem ersten Auftritt des Jahres.",
)


class Set(NamedTuple):
    """The words of the caption and of the credit, as they stand on the page."""

    caption: list[TextItem]
    credit: list[TextItem]


def words(folder: Path, theme: str, caption: str | None, credit: str) -> Set:
    Image.new("RGB", (900, 600), "#8a1538").save(folder / "a.jpg")
    said = "" if caption is None else f"caption: '{caption}', "
    text = (
        "organisation: {name: Chor am Kanal}\n"
        "announcement:\n"
        "  headline: Wir singen\n"
        "  lead: Kommt alle am Sonntag zu uns\n"
        f"  picture: {{file: a.jpg, alt: Ein Chor, {said}credit: '{credit}'}}\n"
        f"design: {{theme: {theme}}}\n"
    )
    brochure = content(text)
    picture = brochure.announcement.picture
    assert picture is not None
    assert picture.credit is not None
    document, _, report = composed(brochure, folder=folder)
    assert not [fact for fact in report if fact.id.startswith("type/")]
    items = [item for item in document.pages[0].items if isinstance(item, TextItem)]
    above = [] if picture.caption is None else [each.span for each in picture.caption.inlines]
    return Set(
        [item for item in items if item.span in above],
        [item for item in items if item.span == picture.credit.span],
    )


@pytest.mark.parametrize("theme", ["editorial", "bold"])
@pytest.mark.parametrize("credit", CREDITS)
@pytest.mark.parametrize("caption", CAPTIONS)
def test_a_credit_begins_a_line_or_stands_an_em_after_the_caption(
    tmp_path: Path, theme: str, caption: str, credit: str
) -> None:
    found = words(tmp_path, theme, caption, credit)
    first = next(item for item in found.credit if "".join(item.shaped.texts).strip())
    level = [item for item in found.caption if item.y == first.y]
    assert not level or first.shaped.texts[0] == SPACE
    assert not level or first.x >= max(item.x + item.width for item in level) - 0.01


@pytest.mark.parametrize("theme", ["editorial", "bold"])
@pytest.mark.parametrize("caption", CAPTIONS)
def test_a_short_credit_is_not_torn(tmp_path: Path, theme: str, caption: str) -> None:
    found = words(tmp_path, theme, caption, "Foto: Verein")
    whole = ["".join(item.shaped.texts).strip() for item in found.credit]
    assert [text for text in whole if text] == ["Foto:\N{NO-BREAK SPACE}Verein"]


def test_a_credit_alone_begins_with_its_first_letter(tmp_path: Path) -> None:
    found = words(tmp_path, "editorial", None, "Foto: Verein")
    assert found.credit[0].shaped.texts[0] == "F"


def test_a_credit_that_has_a_line_of_its_own_is_not_torn_from_the_one_above(tmp_path: Path) -> None:
    found = words(tmp_path, "editorial", "Dr. Ortiz at the museum of the air", "Photo: a friend")
    lines = {item.y for item in found.caption}
    assert not lines & {item.y for item in found.credit} or len(lines) == 1
