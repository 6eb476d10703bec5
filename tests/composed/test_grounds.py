"""What a page has room for is used: no ground is left empty, however few words there are."""

from __future__ import annotations

from functools import lru_cache
from itertools import product

import pytest

from brochure.compose.ink import Box, ink_box
from brochure.compose.page import ArtItem, Document, FillItem, Page, TextItem
from brochure.geometry import mm
from support.cases import PAGES, themed
from support.flyers import composed, content
from support.lengths import FOLDER, LENGTHS
from support.measures import FONTS

FEW = ("03-eight", "04-oneword", "45-phoneonly")  # words
TEXTS = {path.stem: path.read_text(encoding="utf-8") for path in PAGES if path.stem in FEW}
TEXTS |= {one.name: one.text for one in LENGTHS if one.name.startswith("short")}
TEXTS["opening"] = """\
organisation: {name: Café Halbmond}
announcement: {headline: Offen, lead: "Ab 1. März, täglich 8 bis 18 Uhr, Lange Gasse 7"}
"""
TEXTS["hike"] = """\
organisation: {name: Naturfreunde Steinach}
announcement: {headline: Mitwandern, lead: Am 9. Mai über den Grat. Treffpunkt 8 Uhr am Bahnhof.}
quotes: [{speaker: Walburga, text: Das Ziel ist die Hütte.}]
contact: {phone: 08821 / 555 01 12}
"""
LOOKS = ("editorial", "bold", "plakat", "programm")
SIZES = ("a4", "a5", "dl", "letter")
ALL = list(product(TEXTS, LOOKS, SIZES))
SAMPLED = [corner for number, corner in enumerate(ALL) if corner[1] == "bold" or number % 5 == 0]
BAR = mm(2)  # lower grounds are bars
RAIL = 0.5  # of the page's width; narrower grounds are rails and flags


@lru_cache(maxsize=len(LOOKS) * len(SIZES))
def made(name: str, look: str, size: str) -> Document:
    text = themed(TEXTS[name], look).replace("design: {", f"design: {{format: {size}, ", 1)
    return composed(content(text), folder=FOLDER)[0]


def empty_grounds(page: Page) -> list[Box]:
    """The grounds over half of the page's width on which nothing stands."""
    inked = [ink_box(item, FONTS) for item in page.items if isinstance(item, TextItem)]
    inked += [Box.of(item.rect) for item in page.items if isinstance(item, ArtItem)]
    grounds = [Box.of(item.rect) for item in page.items if isinstance(item, FillItem)]
    return [
        ground
        for ground in grounds
        if ground.right - ground.left > RAIL * page.width
        and ground.bottom - ground.top > BAR
        and not any(box.meets(ground) for box in inked)
    ]


@pytest.mark.parametrize(("name", "look", "size"), SAMPLED)
def test_no_ground_is_empty(name: str, look: str, size: str) -> None:
    assert not any(empty_grounds(page) for page in made(name, look, size).pages)
