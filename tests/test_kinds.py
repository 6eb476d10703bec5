"""Kinds of content on real pages: both examples in every look and format, read by others."""

from __future__ import annotations

import ctypes
import re
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from pypdfium2 import raw

from brochure.compose.page import TextItem
from brochure.diagnostics.catalogue import worst
from brochure.diagnostics.model import Severity
from brochure.geometry import to_mm
from brochure.looks import LOOKS
from brochure.pipeline import Options, make
from brochure.preflight import check_result
from brochure.profile import OFFICE, PRESS, SCREEN
from conftest import Judged
from support.cases import THEMES, themed
from support.flyers import MINIMAL, ROOT, built, composed, content, ids, pdf_of
from support.judges import poppler, zbar
from support.readback import check_marks

EXAMPLES = ("advent", "tafel")
TRANSFER = "BCD\n002\n1\nSCT\n\nTafel Ostheim e. V.\nDE89370400440532013000\n\n\n\nWinterhilfe 2026"


def example(name: str, theme: str) -> str:
    path = ROOT / "docs" / "example" / name / "content.yaml"
    return themed(path.read_text(encoding="utf-8"), theme)


@pytest.mark.parametrize("theme", LOOKS)
@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_passes_the_judges_and_owns_all_its_ink(
    name: str, theme: str, judged: Judged
) -> None:
    result = built(example(name, theme))
    assert result.pdf is not None, list(result.report)
    assert worst(result.report) in (None, Severity.NOTICE)
    check_marks(judged(result.pdf))


@pytest.mark.parametrize("format", ["a4-trifold", "a4-zfold", "a4-halffold", "letter"])
@pytest.mark.parametrize("theme", LOOKS)
@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_stands_on_other_formats(
    name: str, theme: str, format: str, judged: Judged
) -> None:
    check_marks(judged(pdf_of(example(name, theme), format=format)))


@pytest.mark.parametrize("profile", [SCREEN, PRESS, OFFICE], ids=lambda profile: profile.name)
@pytest.mark.parametrize("name", EXAMPLES)
def test_check_finds_nothing_but_notices_in_an_example(name: str, profile: object) -> None:
    options = Options(profile=profile.name)  # type: ignore[attr-defined]
    result = make("content.yaml", example(name, "editorial").encode(), options)
    check_result(result, profile)  # type: ignore[arg-type]
    assert worst(result.report) in (None, Severity.NOTICE), ids(result.report)


def test_poppler_reads_the_table_with_its_headers(tmp_path: Path) -> None:
    path = tmp_path / "flyer.pdf"
    path.write_bytes(pdf_of(example("advent", "editorial")))
    tree = poppler("pdfinfo", "-struct-text", path)
    table = tree[tree.index("Table (block)") :]
    heads = dict(re.findall(r'TH <(\w+)>:\s+/Scope /\w+\s+P \(block\)\s+"([^"]+)"', table))
    cells = re.findall(r'/Headers \[\((\w+)\) \((\w+)\)\]\s+P \(block\)\s+"([^"]+)"', table)
    read = [(heads[column], heads[row], said) for column, row, said in cells]
    assert read == [
        ("Was", "19.00", "Michael Praetorius"),
        ("Was", "19.20", "Hanna Feldkirch"),
        ("Was", "19.50", "Pause"),
        ("Was", "20.15", "Johann Sebastian Bach"),
    ]


def test_pdfium_reads_the_table_with_its_cells() -> None:
    with pypdfium2.PdfDocument(pdf_of(example("advent", "bold"))) as document:
        page = document[0]
        tree = raw.FPDF_StructTree_GetForPage(page.raw)
        kinds = _types(raw.FPDF_StructTree_GetChildAtIndex(tree, 0))
        raw.FPDF_StructTree_Close(tree)
    assert (kinds.count("Table"), kinds.count("TR"), kinds.count("TH")) == (1, 5, 6)
    assert kinds.count("TD") == 4


def _types(element: object) -> list[str]:
    size = raw.FPDF_StructElement_GetType(element, None, 0)
    buffer = ctypes.create_string_buffer(size)
    raw.FPDF_StructElement_GetType(element, buffer, size)
    found = [buffer.raw[:size].decode("utf-16-le").rstrip("\0")]
    for index in range(raw.FPDF_StructElement_CountChildren(element)):
        if child := raw.FPDF_StructElement_GetChildAtIndex(element, index):
            found += _types(child)
    return found


@pytest.mark.parametrize("theme", LOOKS)
def test_two_readers_read_the_transfer_from_the_page(theme: str, tmp_path: Path) -> None:
    with pypdfium2.PdfDocument(pdf_of(example("tafel", theme))) as document:
        picture = document[0].render(scale=4).to_pil()
    picture.save(tmp_path / "page.png")
    assert zbar(tmp_path / "page.png").strip().removeprefix("QR-Code:") == TRANSFER
    (read,) = zxingcpp.read_barcodes(picture)
    assert read.text == TRANSFER
    assert read.ec_level == "M"


@pytest.mark.parametrize("theme", THEMES)
def test_the_call_is_larger_than_all_but_headline_mark_and_figures(theme: str) -> None:
    document, _, _ = composed(content(example("tafel", theme)))
    sizes: dict[str, float] = {}
    for item in document.pages[0].items:
        is_mark = isinstance(item, TextItem) and set("".join(item.shaped.texts)) <= set("„“”")
        if isinstance(item, TextItem) and item.paragraph is not None and not is_mark:
            said = "".join(run.text for run in item.paragraph.runs)
            name = "call" if said.startswith("0345") and "action" in item.paragraph.block else ""
            name = name or item.paragraph.block
            sizes[name] = max(sizes.get(name, 0.0), item.size)
    larger = {name for name, size in sizes.items() if size >= sizes["call"]} - {"call"}
    assert larger <= {"headline", "organisation", "facts"}


def test_tables_of_one_programme_have_their_columns_under_each_other() -> None:
    text = (
        f"{MINIMAL}programme:\n"
        "  - {title: Erster Tag, entries: [{time: '9.00', title: Lied, who: Jo}]}\n"
        "  - {title: Zweiter Tag, entries: [{time: '10.30', title: Tanz, who: Kimberley}]}\n"
    )
    document, _, _ = composed(content(text))
    at = {
        "".join(item.shaped.texts): round(item.x, 2)
        for item in document.pages[0].items
        if isinstance(item, TextItem)
    }
    assert at["Lied"] == at["Tanz"]
    assert at["Jo"] == at["Kimberley"]


def test_a_programme_at_the_head_of_a_back_page_keeps_off_its_edge() -> None:
    songs = "".join(f"  - {{title: Lied {n}, text: Wir singen}}\n" for n in range(22))
    body = "Wir üben jeden Dienstag im Saal, und alle dürfen kommen. " * 24
    text = MINIMAL.replace("{headline: Wir singen}", f"{{headline: Wir singen, body: '{body}'}}")
    text += f"programme:\n{songs}design: {{theme: bold, pages: 2}}\n"
    document, _, _ = composed(content(text))
    tops = [
        to_mm(item.y)
        for item in document.pages[1].items
        if isinstance(item, TextItem) and item.paragraph and item.paragraph.block == "programme"
    ]
    assert tops
    assert min(tops) >= 12


def test_a_programme_that_finds_no_room_is_told_by_its_name_and_amount() -> None:
    entries = "".join(
        f"  - {{time: '{n}.00', title: Lied {n}, text: Wir singen}}\n" for n in range(70)
    )
    report = built(f"{MINIMAL}programme:\n{entries}").report
    (fact,) = [one for one in report if one.id == "type/overset"]
    told = dict(fact.parameters)
    assert told["block"] == "programme"
    assert isinstance(told["lines"], int)
    assert told["lines"] > 10


def test_an_event_of_the_past_is_noticed_against_a_day_that_is_given() -> None:
    text = f"{MINIMAL}event: {{start: 2026-12-05, place: Saal}}\n"
    assert ids(built(text).report) == []
    assert ids(built(text, today=(2026, 12, 5)).report) == []
    assert ids(built(text, today=(2026, 12, 6)).report) == ["content/past"]


@pytest.mark.parametrize("theme", LOOKS)
def test_details_keep_off_what_goes_below_the_line_of_display_type(theme: str) -> None:
    facts = "facts: [{value: 'jgy|', text: 'ÄÖ|'}, {value: '|', text: 'Ü'}]\n"
    event = "event: {start: 2026-12-05, place: 'Saal |', address: ['|ÄÖ']}\n"
    assert ids(built(themed(f"{MINIMAL}{facts}{event}", theme)).report) == []


def test_a_call_on_a_dense_page_keeps_off_the_tint_beside_the_text() -> None:
    text = (ROOT / "tests/cases/composed/words-450.yaml").read_text(encoding="utf-8")
    words = "Hier treffe ich die Leute aus dem Haus, und wir reden über alles. " * 6
    quotes = f"quotes: [{{speaker: Jo, text: '{words}'}}, {{speaker: Kim, text: '{words}'}}]\n"
    text = (
        text[: text.index("quotes:")] + quotes + "action: {label: Anrufen, phone: 030 26391176}\n"
    )
    result = built(text)
    assert result.setting.startswith("dense")
    assert ids(result.report) == []


def test_what_takes_the_room_of_panels_is_found_without_a_call_too() -> None:
    text = f"{MINIMAL}action: {{label: Anrufen, phone: 030 26391176}}\n"
    text = text.replace("{headline: Wir singen}", f"{{headline: Wir, body: '{'Wort ' * 2500}'}}")
    assert "type/overset-panel" in ids(built(text, format="a4-trifold").report)
