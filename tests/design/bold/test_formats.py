"""`bold` on the smaller faces and on letter: every promise is kept there, too."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from brochure.compose.page import ArtItem, FillItem, Page, TextItem
from brochure.content.model import Brochure, SheetFormat
from brochure.formats import A4, A5, DL, FORMATS, LETTER, Format
from brochure.geometry import Rect, mm
from brochure.pipeline import Options, Result, make
from conftest import Judged
from support.bold import pictured, sample, without
from support.cases import CASES, FOLDER, PAGES, themed
from support.flyers import SAMPLE, composed, content, ids
from support.judges import qpdf_check

DRAWN = (A5, DL, LETTER)
ALL = [*(FOLDER / f"{name}.yaml" for name in CASES), *PAGES, SAMPLE]
SAMPLED = [(path, DRAWN[number % len(DRAWN)]) for number, path in enumerate(ALL)]
OTHERS = [pair for pair in product(ALL, DRAWN) if pair not in SAMPLED]
UNPRINTED = mm(5)  # of an office printer
BREACHES = {"page/collision", "page/edge", "page/lost"}
NOTICE = """\
language: de
organisation: {name: Stadtteilbibliothek am Weiher e. V., short: SAW}
announcement:
  kicker: Neues aus dem Quartier
  headline: Am Weiher wird wieder gelesen
  lead: Nach achtzehn Monaten Umbau ist die Bibliothek wieder für alle da.
  body: Der Lesesaal ist hell. Der Eintritt ist frei.
quotes:
  - {text: Ein Ort für alle., speaker: Halima Brandt, role: Leiterin}
funder: {note: Gefördert von, organisations: [{name: Stadt Weiherbrück}]}
contact:
  name: Stadtteilbibliothek am Weiher
  address: [Uferstraße 12, 04711 Weiherbrück]
  phone: 030 26391176
  email: weiher@example.org
design: {theme: bold}
"""


def name(value: object) -> str:
    return value.stem if isinstance(value, Path) else getattr(value, "name", str(value))


def flyer(path: Path) -> str:
    text = path.read_text(encoding="utf-8").replace("theme: editorial", "theme: bold")
    return text if "theme: " in text else themed(text, "bold")


def on(face: Format, text: str) -> Brochure:
    """The content on a face."""
    brochure = content(text)
    return replace(brochure, design=replace(brochure.design, format=SheetFormat(face.name)))


def made(face: Format, text: str, path: Path = SAMPLE, **options: object) -> Result:
    return make(str(path), text.encode(), Options(format=face.name, **options))  # type: ignore[arg-type]


def check(path: Path, face: Format) -> None:
    """No breach of the law, nothing too near the trim, no more colour than a third of a side."""
    document, setting, report = composed(on(face, flyer(path)), folder=path.parent)
    found = set(ids(report))
    assert not BREACHES & found
    if {"type/overset", "type/overset-together", "picture/takes-room"} & found:
        return  # said, with the amount, and not printed
    assert setting.face == FORMATS[face.name]
    for page in document.pages:
        assert (page.width, page.height) == (face.width, face.height)
        check_page(page)


def check_page(page: Page) -> None:
    for item in page.items:
        if isinstance(item, TextItem):
            assert item.x >= UNPRINTED
            assert item.x + item.width <= page.width - UNPRINTED
            assert UNPRINTED <= item.y <= page.height - UNPRINTED
            assert item.size >= 8.5
    assert coloured(page) < page.width * page.height / 3


def coloured(page: Page) -> float:
    """The area of full colour, without the picture that lies in it."""
    area = 0.0
    for item in page.items:
        if isinstance(item, FillItem) and item.swatch.name in {"field", "accent"}:
            area += item.rect.width * item.rect.height
        elif isinstance(item, ArtItem) and item.rect.y == 0.0:
            area -= item.rect.width * item.rect.height
    return area


@pytest.mark.parametrize(("path", "face"), SAMPLED, ids=name)
def test_a_case_keeps_every_promise_on_another_face(path: Path, face: Format) -> None:
    check(path, face)


@pytest.mark.full
@pytest.mark.parametrize(("path", "face"), OTHERS, ids=name)
def test_every_case_keeps_every_promise_on_every_face(path: Path, face: Format) -> None:
    check(path, face)


@pytest.mark.parametrize("face", DRAWN, ids=name)
def test_a_page_of_a_face_passes_for_pdf_ua_1_and_pdf_a_2a(
    face: Format, judged: Judged, tmp_path: Path
) -> None:
    made_pdf = made(face, NOTICE).pdf
    assert made_pdf is not None
    path = tmp_path / "page.pdf"
    path.write_bytes(judged(made_pdf))
    assert not qpdf_check(path)


@pytest.mark.parametrize("face", DRAWN, ids=name)
def test_a_face_is_printed_with_bleed_around_its_trim(face: Format) -> None:
    from io import BytesIO  # noqa: PLC0415

    import pikepdf  # noqa: PLC0415

    made_pdf = made(face, NOTICE, profile="press").pdf
    assert made_pdf is not None
    with pikepdf.open(BytesIO(made_pdf)) as file:
        left, bottom, right, top = map(float, file.pages[0].TrimBox.as_list())
        outer = [float(one) for one in file.pages[0].BleedBox.as_list()]
    assert (right - left, top - bottom) == pytest.approx((face.width, face.height), abs=0.01)
    around = (left - outer[0], bottom - outer[1], outer[2] - right, outer[3] - top)
    assert around == pytest.approx([mm(3)] * 4, abs=0.01)


@pytest.mark.parametrize("face", DRAWN, ids=name)
def test_a_flyer_that_is_too_long_for_a_face_says_by_how_much(face: Format) -> None:
    text = (FOLDER / "words-700.yaml").read_text(encoding="utf-8")
    report = made(face, text.replace("theme: editorial", "theme: bold")).report
    (found, *_) = [one for one in report if one.id == "type/overset"]
    assert float(dict(found.parameters)["characters"]) > 0


def of_block(page: Page, block: str) -> list[TextItem]:
    """The texts of a block."""
    texts = [item for item in page.items if isinstance(item, TextItem) and item.paragraph]
    return [item for item in texts if item.paragraph and item.paragraph.block == block]


def flag(page: Page) -> Rect:
    """The flag's ground."""
    (found,) = [
        item.rect
        for item in page.items
        if isinstance(item, FillItem) and item.swatch.name == "field" and item.rect.y > 0
    ]
    return found


def test_on_a_slim_face_the_lead_goes_across_the_page_under_the_flag() -> None:
    document, _, _ = composed(on(DL, NOTICE))
    page = document.pages[0]
    lead = of_block(page, "lead")
    assert min(item.x for item in lead) == pytest.approx(mm(10))
    assert min(item.y for item in lead) > flag(page).bottom


@pytest.mark.parametrize("face", [A4, A5], ids=name)
def test_on_a_wider_face_the_lead_stands_beside_the_flag(face: Format) -> None:
    document, _, _ = composed(on(face, NOTICE))
    page = document.pages[0]
    ground = flag(page)
    lead = of_block(page, "lead")
    assert lead
    assert all(ground.y < item.y < ground.bottom and item.x > ground.right for item in lead)


@pytest.mark.parametrize("face", [A4, A5, DL, LETTER], ids=name)
def test_a_flag_holds_a_name_of_many_lines(face: Format) -> None:
    long = "Verein der Grundstücksverkehrsgenehmigungszuständigkeit und der Versammlungsräume e. V."
    text = f"""\
organisation: {{name: {long}}}
announcement: {{headline: Am Ufer}}
contact: {{name: Am Ufer, address: [Uferweg 1]}}
design: {{theme: bold}}
"""
    _, _, report = composed(on(face, text))
    assert not BREACHES & set(ids(report))


def test_a_name_of_many_lines_beside_a_flag_keeps_its_distance_from_the_field() -> None:
    name = "Landesarbeitsgemeinschaft der kommunalen Frauenbüros und Gleichstellungsstellen"
    text = f"""\
organisation: {{name: "{name} in Niedersachsen, Bremen, Hamburg und Schleswig-Holstein", short: L}}
announcement: {{headline: Am Ufer, body: Ein Satz.}}
contact: {{phone: 030 26391176}}
design: {{theme: bold}}
"""
    document, _, _ = composed(on(DL, text))
    page = document.pages[0]
    lines = [item for item in of_block(page, "organisation") if item.x > flag(page).right]
    assert len(lines) > 4
    assert min(item.y - item.size for item in lines) > flag(page).y + mm(2)
    assert max(item.y for item in lines) < flag(page).bottom - mm(2)


@pytest.mark.parametrize("face", [A4, A5, DL], ids=name)
def test_a_long_mail_beside_a_notch_and_a_code_stays_whole(face: Format) -> None:
    mail = "email: info@beratungsstelle-nachbarschaft-am-kanal.example\n  vcard: true"
    text = NOTICE.replace("email: weiher@example.org", mail)
    document, _, report = composed(on(face, text))
    assert not {"type/address-too-long", "type/overset"} & set(ids(report))
    codes = [item for item in document.pages[0].items if isinstance(item, ArtItem)]
    assert [item.rect.width >= mm(20) for item in codes] == [True]


@pytest.mark.parametrize("face", [A5, DL], ids=name)
def test_two_pages_take_what_one_small_face_does_not(face: Format) -> None:
    text = without(pictured(), "quotes")
    brochure = on(face, text)
    two = replace(brochure, design=replace(brochure.design, pages=2))
    document, _, report = composed(two)
    assert len(document.pages) == 2
    assert not BREACHES & set(ids(report))


def test_the_sample_is_what_letter_holds() -> None:
    assert made(LETTER, sample()).pdf is not None
