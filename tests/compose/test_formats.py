"""Both looks on every flat format: the face is the paper's, and all promises hold on it."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pytest

from brochure.check.examine import examine
from brochure.compose.page import Document, TextItem
from brochure.diagnostics.model import Report
from brochure.formats import FORMATS
from brochure.geometry import POINTS_PER_MM, mm
from brochure.pipeline import Options, make
from brochure.profile import PRESS
from support.cases import FOLDER, PAGES, THEMES, themed
from support.flyers import SAMPLE, composed, content, ids, pdf_of
from support.readback import check_marks

CONTENTS = [
    *(FOLDER / f"{name}.yaml" for name in ("words-030", "words-120", "quotes-2-short-beside-long")),
    *(FOLDER / f"{name}.yaml" for name in ("headline-15-words", "lists-and-subheads", "funders-6")),
    *(path for path in PAGES if path.stem[:2] in {"01", "03", "08", "22", "36", "43"}),
]
TOLD = {"type/overset", "type/overset-together", "type/word-too-long", "picture/takes-room"}
"""What may be said of content that is too long for a small face."""
EDGE = mm(5)  # what office printers leave white
SMALLEST = 8.5  # pt


def every() -> list[object]:
    """Each content on each format in each look: a fifth of them, all in the full run."""
    return [
        pytest.param(
            path,
            name,
            theme,
            id=f"{path.stem}-{name}-{theme}",
            marks=() if (number + 2 * which + turn) % 5 == 0 else (pytest.mark.full,),
        )
        for number, path in enumerate(CONTENTS)
        for which, name in enumerate(FORMATS)
        for turn, theme in enumerate(THEMES)
    ]


def formatted(path: Path, name: str, theme: str) -> str:
    text = path.read_text(encoding="utf-8").replace("theme: editorial", f"theme: {theme}")
    text = text if "theme: " in text else themed(text, theme)
    if "format: a4" in text:
        return text.replace("format: a4", f"format: {name}")
    return text.replace(f"theme: {theme}", f"theme: {theme}, format: {name}")


def made(path: Path, name: str, theme: str) -> tuple[Document, Report]:
    document, _, report = composed(content(formatted(path, name, theme)), folder=path.parent)
    return document, report


@pytest.mark.parametrize(("path", "name", "theme"), every())
def test_a_content_is_set_whole_or_told_to_be_too_long(path: Path, name: str, theme: str) -> None:
    document, report = made(path, name, theme)
    errors = {id for id in ids(report) if id.startswith(("type/", "page/", "picture/takes"))}
    assert errors - {"type/loose-line", "type/narrow-column"} <= TOLD
    if errors & TOLD:
        return
    face = FORMATS[name]
    for page in document.pages:
        assert (page.width, page.height) == (face.width, face.height)
        for item in page.items:
            if isinstance(item, TextItem):
                assert item.size >= SMALLEST
                assert item.x >= EDGE
                assert item.x + item.width <= face.width - EDGE + 0.01
                assert EDGE <= item.y <= face.height - EDGE


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", FORMATS)
def test_a_format_in_a_look_is_conformant_and_has_its_sides(
    name: str, theme: str, judged: object
) -> None:
    path = FOLDER / "words-120.yaml"
    pdf = pdf_of(formatted(path, name, theme))
    check_marks(judged(pdf))  # type: ignore[operator]
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        box = [float(side) for side in opened.pages[0].mediabox]
    assert box == pytest.approx([0, 0, FORMATS[name].width, FORMATS[name].height], abs=0.01)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", FORMATS)
def test_the_press_file_of_a_format_has_its_trim_and_bleed(name: str, theme: str) -> None:
    pdf = pdf_of(formatted(FOLDER / "words-120.yaml", name, theme), profile="press")
    assert {finding.id for finding in examine(pdf, PRESS)} <= {"press/spot-ink"}
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        trim = [float(side) for side in opened.pages[0].trimbox]
        bleed = [float(side) for side in opened.pages[0].bleedbox]
    assert trim[2] - trim[0] == pytest.approx(FORMATS[name].width, abs=0.01)
    assert trim[0] - bleed[0] == pytest.approx(3 * POINTS_PER_MM, abs=0.01)


@pytest.mark.parametrize(
    ("name", "theme"), [("a5", "editorial"), ("letter", "editorial"), ("letter", "bold")]
)
def test_the_sample_fits(name: str, theme: str) -> None:
    document, report = made(SAMPLE, name, theme)
    assert not TOLD & set(ids(report))
    assert len(document.pages) == 1


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", FORMATS)
def test_what_is_too_long_for_a_format_goes_overleaf_where_two_pages_are_asked_for(
    name: str, theme: str
) -> None:
    text = formatted(FOLDER / "words-120.yaml", name, theme)
    text = text.replace(f"format: {name}", f"format: {name}, pages: 2")
    result = make("content.yaml", text.encode(), Options())
    assert result.pdf is not None, list(result.report)
    with pikepdf.open(io.BytesIO(result.pdf)) as opened:
        assert len(opened.pages) == 2


@pytest.mark.parametrize("name", ["a5", "dl"])
def test_a_mail_address_that_has_no_room_beside_the_code_leaves_the_page_its_size(
    name: str,
) -> None:
    text = (
        f"design: {{format: {name}}}\norganisation: {{name: BNK}}\n"
        "announcement: {headline: Offen, lead: Jeden Dienstag von 16 bis 18 Uhr}\n"
        "contact: {name: BNK, address: [Kanal 1], vcard: [email], email: "
    )
    long = "info@beratungsstelle-nachbarschaft-am-kanal.example"
    short_setting = composed(content(text + "a@b.example}\n"))[1]
    setting = composed(content(text + long + "}\n"))[1]
    assert setting == short_setting
