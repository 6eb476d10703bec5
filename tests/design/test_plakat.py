"""The look for few words: a full ground, a headline as large as the face, a strip at its foot."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pytest

from brochure.compose.page import ArtItem, FillItem, Page, TextItem
from brochure.diagnostics.model import Report
from brochure.formats import FORMATS
from brochure.geometry import mm
from support.cases import FOLDER, PAGES, POSTER, themed
from support.flyers import composed, content, ids, pdf_of
from support.readback import check_marks
from support.readers import poppler_text

SHORT = [
    FOLDER / "words-030.yaml",
    *(path for path in PAGES if path.stem[:2] in {"03", "04", "10", "31", "45"}),
]
BREACHES = ("page/collision", "page/edge", "page/lost", "type/overset", "picture/takes-room")


def formatted(path: Path, name: str) -> str:
    text = path.read_text(encoding="utf-8")
    for theme in ("editorial", "bold"):
        text = text.replace(f"theme: {theme}", f"theme: {POSTER}")
    text = text if "theme: " in text else themed(text, POSTER)
    text = text.replace("format: a4", f"format: {name}")
    if "format: " in text:
        return text
    return text.replace(f"theme: {POSTER}", f"theme: {POSTER}, format: {name}")


def page_of(path: Path, name: str) -> tuple[Page, Report]:
    document, _, report = composed(content(formatted(path, name)), folder=path.parent)
    (page,) = document.pages
    return page, report


def is_white(item: FillItem) -> bool:
    return item.swatch.rgb == (1, 1, 1)


def size_of(page: Page, block: str) -> float:
    return max(
        item.size
        for item in page.items
        if isinstance(item, TextItem) and item.paragraph and item.paragraph.block == block
    )


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("path", SHORT, ids=lambda path: path.stem)
def test_few_words_fit_and_the_headline_is_the_largest_of_them(path: Path, name: str) -> None:
    page, report = page_of(path, name)
    assert not set(BREACHES) & set(ids(report))
    texts = [item for item in page.items if isinstance(item, TextItem)]
    assert size_of(page, "headline") == max(item.size for item in texts)


def test_two_words_are_as_large_as_the_page_takes_them() -> None:
    page, _ = page_of(next(path for path in PAGES if path.stem == "03-eight"), "a4")
    assert size_of(page, "headline") > 120


@pytest.mark.parametrize("name", FORMATS)
def test_the_ground_fills_the_face_but_for_a_white_strip_with_the_contact(name: str) -> None:
    page, _ = page_of(FOLDER / "words-030.yaml", name)
    field, strip = [item for item in page.items if isinstance(item, FillItem)]
    assert field.rect == (0, 0, page.width, page.height)
    assert strip.rect.bottom == pytest.approx(page.height)
    assert strip.rect.height < page.height / 2
    white = [
        item for item in page.items if isinstance(item, TextItem) and item.y > strip.rect.y + mm(1)
    ]
    assert white
    assert all(item.swatch.rgb != (1, 1, 1) for item in white)


def test_a_sender_without_anything_to_sign_with_has_no_strip() -> None:
    page, _ = page_of(next(path for path in PAGES if path.stem == "03-eight"), "a4")
    assert len([item for item in page.items if isinstance(item, FillItem)]) == 1


def test_text_on_a_light_accent_is_dark() -> None:
    text = (
        "organisation: {name: Chor}\nannouncement: {headline: Wir singen}\n"
        f"design: {{theme: {POSTER}, accent: '#ffd500'}}\n"
    )
    document, _, _ = composed(content(text))
    texts = [item for item in document.pages[0].items if isinstance(item, TextItem)]
    assert all(max(item.swatch.rgb) < 0.2 for item in texts)


@pytest.mark.parametrize("name", FORMATS)
def test_a_poster_is_conformant_and_read_in_order(name: str, judged: object) -> None:
    pdf = pdf_of(formatted(FOLDER / "words-030.yaml", name))
    check_marks(judged(pdf))  # type: ignore[operator]
    text = " ".join(poppler_text(pdf).split())
    assert (
        text.index("Neues aus dem Quartier") < text.index("Am Weiher wird") < text.index("Kontakt")
    )


def test_what_is_too_long_for_one_page_may_have_two() -> None:
    text = formatted(FOLDER / "words-300.yaml", "a4")
    pdf = pdf_of(text.replace("format: a4", "format: a4, pages: 2"))
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert len(opened.pages) == 2


def test_a_logo_on_the_ground_stands_on_white() -> None:
    path = next(path for path in PAGES if path.stem == "08-club")
    page, _ = page_of(path, "a4")
    arts = [item.rect for item in page.items if isinstance(item, ArtItem)]
    logo = min(arts, key=lambda rect: rect.y)
    grounds = [item.rect for item in page.items if isinstance(item, FillItem) and is_white(item)]
    (plate,) = [rect for rect in grounds if rect.y < logo.y < rect.bottom]
    assert plate.x <= logo.x - mm(4) + 0.1
    assert plate.right >= logo.right + mm(4) - 0.1
    assert plate.bottom >= logo.bottom + mm(4) - 0.1


@pytest.mark.parametrize("name", FORMATS)
def test_a_compound_is_divided_rather_than_set_smaller_than_what_follows(name: str) -> None:
    page, _ = page_of(next(path for path in PAGES if path.stem == "05-compound"), name)
    assert size_of(page, "headline") > 1.25 * size_of(page, "lead")


def test_a_word_that_fits_is_never_divided() -> None:
    text = "organisation: {name: Chor}\nannouncement: {headline: Reparieren!}\n"
    for name in FORMATS:
        document, _, _ = composed(content(f"{text}design: {{theme: {POSTER}, format: {name}}}"))
        lines = [
            "".join(item.shaped.texts)
            for item in document.pages[0].items
            if isinstance(item, TextItem) and item.paragraph and item.paragraph.block == "headline"
        ]
        assert lines == ["Reparieren!"]


def test_a_page_that_is_too_full_blames_what_is_long_and_not_the_headline() -> None:
    text = formatted(FOLDER / "words-300.yaml", "a5")
    _, _, report = composed(content(text))
    blocks = [dict(one.parameters).get("block") for one in report if one.id == "type/overset"]
    assert "body" in blocks
    assert "headline" not in blocks
