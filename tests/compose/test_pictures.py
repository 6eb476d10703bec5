"""A picture has its place on every page, whatever else there is, in both themes."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest
from PIL import Image

from brochure.pipeline import Options, make
from conftest import Judged
from support.cases import CASES, FOLDER, THEMES
from support.readback import check_marks, tag_tree

SHAPES = {"wide": (900, 500), "square": (600, 600), "tall": (500, 900), "panorama": (1800, 300)}
LEAD = "  lead: Nach achtzehn Monaten Umbau ist die Bibliothek wieder für alle da.\n"
LENGTHS = ("none", "words-120", "words-450", "words-700")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with pictures of all shapes."""
    found = tmp_path_factory.mktemp("pictures")
    for name, size in SHAPES.items():
        Image.linear_gradient("L").resize(size).convert("RGB").save(found / f"{name}.jpg")
    return found


def flyer(shape: str, length: str, *, theme: str, lead: bool, pages: int) -> str:
    body = ""
    if length != "none":
        case = (FOLDER / f"{length}.yaml").read_text(encoding="utf-8")
        body = case[case.index("  body: |") : case.index("quotes:")]
    return (
        "organisation: {name: Bibliothek Am Weiher, short: SAW}\n"
        "announcement:\n  headline: Am Weiher\n"
        + (LEAD if lead else "")
        + f"  picture: {{file: {shape}.jpg, alt: Ein heller Saal, caption: Der Lesesaal}}\n"
        + body
        + f"design: {{theme: {theme}, pages: {pages}}}\n"
    )


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("shape", SHAPES)
def test_the_picture_and_its_caption_are_there_once(
    shape: str, theme: str, folder: Path, judged: Judged
) -> None:
    composed = 0
    for length, lead, pages in product(LENGTHS, (True, False), (1, 2)):
        text = flyer(shape, length, theme=theme, lead=lead, pages=pages)
        result = make(str(folder / "content.yaml"), text.encode(), Options())
        if result.pdf is None:
            assert {one.id for one in result.report} >= {"type/overset"}
            continue
        composed += 1
        tree = tag_tree(result.pdf)
        assert tree.count("Ein heller Saal") == 1
        assert tree.count("Der Lesesaal") == 1
        check_marks(result.pdf)
        if (length, lead) == ("words-120", True):
            judged(result.pdf)
    assert composed >= 10


def test_the_cases_with_text_exist() -> None:
    assert set(LENGTHS) - {"none"} <= set(CASES)
