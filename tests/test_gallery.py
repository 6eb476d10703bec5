"""The pictures of docs/gallery.md are of what the program makes today."""

from __future__ import annotations

from PIL import Image

from brochure.looks import LOOKS
from support import gallery


def test_every_look_has_its_shelf() -> None:
    assert list(gallery.SHELVES) == list(LOOKS)
    for look in LOOKS:
        with Image.open(gallery.DOCS / f"gallery-{look}.png") as picture:
            assert picture.width > picture.height


def test_the_page_is_what_would_be_made_today() -> None:
    written = (gallery.DOCS / "gallery.md").read_text(encoding="utf-8")
    assert written == gallery.page(), "run `python -m support.gallery` in tests/"


def test_another_page_is_another_digest() -> None:
    before = gallery.digest("plakat")
    shelves = gallery.SHELVES["plakat"]
    try:
        gallery.SHELVES["plakat"] = shelves[:-1]
        assert gallery.digest("plakat") != before
    finally:
        gallery.SHELVES["plakat"] = shelves
