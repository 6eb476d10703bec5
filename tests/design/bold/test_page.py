"""The page of `bold` against the numbers of its design, read back from the file."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PIL import Image

from brochure.colour import TEXT_CONTRAST, contrast
from brochure.compose.page import FillItem, TextItem
from brochure.content.model import Brochure
from brochure.design.bold.tables import SANS_BLACK, SANS_BOLD, SERIF_ITALIC
from brochure.design.style import Face
from brochure.formats import A4
from brochure.geometry import Rect, mm
from brochure.pipeline import Options, make
from conftest import Judged
from support.bold import pictured, sample, with_quotes, without
from support.dump import page_dump
from support.flyers import built, composed, content, ids, pdf_of
from support.readback import check_marks
from support.readers import poppler_text

TOLERANCE = 0.3  # mm
SIDE_BEARING = 0.033  # em; of the opening mark, which hangs outermost
ACCENTS = ("#8a1538", "#f2b705", "#005b9a", "#e4572e")


@pytest.fixture(scope="module")
def dump() -> str:
    return page_dump(pdf_of(pictured()))


def place(dump: str, text: str) -> tuple[float, float]:
    """The x and the baseline of the first line that begins with a text, in mm."""
    plain = dump.replace(r"\xa0", " ").replace(r"\u202f", " ")  # as repr writes them
    found = re.search(rf"^ +([\d.]+) +([\d.]+) \S+ \S+ '{re.escape(text)}", plain, re.MULTILINE)
    assert found, f"no line begins with {text!r}"
    return float(found[1]), float(found[2])


def grounds(dump: str) -> list[tuple[float, float, float, float, str]]:
    """Left, top, right, bottom in mm and the colour of all grounds, in painting order."""
    found = re.findall(r"path (-?[\d.]+) (-?[\d.]+) to (-?[\d.]+) (-?[\d.]+) (#\w+)", dump)
    return [(*map(float, numbers), colour) for *numbers, colour in found]


@pytest.mark.parametrize(
    ("text", "x", "baseline"),
    [
        ("Aktuelles im KOK", 15, 17.5),
        ("und dem KOK", None, 70),
        ("Bundesweiter Koordinierungskreis", 15, 104.9),
        ("gegen Menschenhandel", 15, 109.4),
        ("Am 22. Juli", 77, 90.7),
        ("Die Vereinbarung ist", 15, 127),
        ("Inhalt des", 15, 142),
        ("kriminalpräventiven", 108, 157),
        ("Mathias Schaef", 15, 181.1),
        ("Die Aussagen", 77, 181.1),
        ("spielen eine", 77, 216.1),
        ("Sophia Wirsching", 15, 226.1),
        ("Nur in einer", 77, 226.1),
        ("Gefördert vom", 15, 259.4),
        ("Kontakt", 77, 259.4),
        ("KOK – Bundesweiter", 77, 263.9),
        ("10785 Berlin", 77, 282),
        ("030 / 263", 139, 263.9),
        ("KOK auf X", 139, 272.9),
    ],
)
def test_lines_stand_where_the_design_says(
    dump: str, text: str, x: float | None, baseline: float
) -> None:
    """The foot's lines are on 1.35, where the picture has 1.49: the band and they stand lower."""
    left, y = place(dump, text)
    assert y == pytest.approx(baseline, abs=TOLERANCE)
    assert x is None or left == pytest.approx(x, abs=TOLERANCE)


def test_grounds_step_at_71_mm(dump: str) -> None:
    field, flag, band, foot, bar = grounds(dump)
    assert field[:4] == pytest.approx((0, 0, 210, 80), abs=TOLERANCE)
    assert (flag[0], flag[2], flag[3]) == pytest.approx((0, 71, 117), abs=TOLERANCE)
    assert band[:4] == pytest.approx((0, 170.25, 210, 249.4), abs=TOLERANCE)
    assert foot[:4] == pytest.approx((71, 249.4, 210, 297), abs=TOLERANCE)
    assert bar[:4] == pytest.approx((71, 248.15, 210, 249.4), abs=TOLERANCE)
    assert [one[4] for one in (field, flag, bar)] == ["#8a1538"] * 3
    assert band[4] == foot[4]


def test_the_flag_begins_in_the_field_so_that_no_seam_shows(dump: str) -> None:
    field, flag, *_ = grounds(dump)
    assert flag[1] < field[3]


def texts(brochure: Brochure) -> list[TextItem]:
    document, _, report = composed(brochure)
    assert not {"type/overset", "type/word-too-long"} & set(ids(report))
    return [item for item in document.pages[0].items if isinstance(item, TextItem)]


def sizes(text: str, face: Face) -> list[float]:
    return sorted({item.size for item in texts(content(text)) if item.shaped.face == face})


def test_the_headline_s_widest_line_fills_the_measure() -> None:
    assert sizes(pictured(), SANS_BOLD)[-1] == pytest.approx(44.4, abs=0.05)


def test_the_wordmark_is_in_proportion_to_the_headline() -> None:
    headline = sizes(pictured(), SANS_BOLD)[-1]
    assert sizes(pictured(), SANS_BLACK) == [pytest.approx(0.75 * headline, abs=0.02)]


def test_the_pictured_quotes_are_set_at_the_size_with_the_calmest_rag() -> None:
    assert sizes(pictured(), SERIF_ITALIC) == [11.25]


@pytest.mark.parametrize(
    ("headline", "least", "most"),
    [
        ("Komm vorbei", 109, 110),  # the field's height
        ("Kooperationsvereinbarung", 44, 45),  # the measure
        ("Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz", 24, 36),  # divided once
    ],
)
def test_a_headline_is_as_large_as_its_words_allow(
    headline: str, least: float, most: float
) -> None:
    short = f"organisation: {{name: Chor am Kanal}}\nannouncement: {{headline: {headline}}}\n"
    found = sizes(short + "design: {theme: bold}\n", SANS_BOLD)[-1]
    assert least <= found <= most


def test_a_headline_over_four_lines_at_its_floor_is_overset() -> None:
    headline = " ".join(["Beratungsstellen"] * 18)
    text = f"organisation: {{name: Chor am Kanal}}\nannouncement: {{headline: {headline}}}\n"
    result = built(text + "design: {theme: bold}\n")
    assert ids(result.report) == ["type/overset"]
    assert dict(next(iter(result.report)).parameters)["block"] == "headline"


CASES = {
    "picture": pictured(),
    "sample": sample(),
    **{f"{count} quotes": with_quotes(count) for count in (0, 1, 3, 4, 5)},
    "no lead": without(pictured(), "announcement.lead"),
    "no kicker": without(pictured(), "announcement.kicker"),
    "no body": without(pictured(), "announcement.body"),
    "no funder": without(pictured(), "funder"),
    "no contact": without(pictured(), "contact"),
    "no wordmark": without(pictured(), "organisation.short"),
    "a headline only": "organisation: {name: Chor}\nannouncement: {headline: Wir singen}\n"
    "design: {theme: bold}\n",
    "memberships": pictured().replace(
        "organisations: []", "organisations: [{name: Eins}, {name: Zwei}, {name: Drei}]"
    ),
    "english": pictured().replace("language: de-DE", "language: en"),
    "justified": pictured().replace("theme: bold", "theme: bold\n  align: justified"),
}


@pytest.mark.parametrize("text", CASES.values(), ids=CASES.keys())
def test_every_case_is_composed_and_conforms(text: str, judged: Judged) -> None:
    pdf = judged(pdf_of(text))
    check_marks(pdf)


@pytest.mark.parametrize("text", CASES.values(), ids=CASES.keys())
def test_nothing_is_printed_in_the_outer_10_mm(text: str) -> None:
    for item in texts(content(text)):
        assert mm(10) <= item.x + SIDE_BEARING * item.size
        assert item.x + item.width <= A4.width - mm(10)
        assert mm(10) <= item.y <= A4.height - mm(10)


@pytest.mark.parametrize("text", CASES.values(), ids=CASES.keys())
def test_solid_colour_stays_under_a_third_of_a_side(text: str) -> None:
    document, _, _ = composed(content(text))
    area = sum(
        item.rect.width * item.rect.height
        for item in document.pages[0].items
        if isinstance(item, FillItem) and item.swatch.name in {"field", "accent"}
    )
    assert area < A4.width * A4.height / 3


@pytest.mark.parametrize("accent", ACCENTS)
def test_text_reads_on_the_ground_that_it_lies_on(accent: str) -> None:
    document, _, _ = composed(content(pictured(accent)))
    items = document.pages[0].items
    fills = [item for item in items if isinstance(item, FillItem)]
    for item in items:
        if isinstance(item, TextItem):
            under = [fill for fill in fills if _holds(fill.rect, item)]
            ground = under[-1].swatch.rgb if under else (1.0, 1.0, 1.0)
            assert contrast(item.swatch.rgb, ground) >= TEXT_CONTRAST


def _holds(rect: Rect, item: TextItem) -> bool:
    return rect.x <= item.x <= rect.right and rect.y <= item.y <= rect.bottom


SENDER = (
    "organisation: {name: TSV Grün-Weiß Altenfeld 1908 e.V., short: TSV}\n"
    "announcement: {headline: Komm vorbei, lead: Sonntag um elf.}\n"
    "contact: {name: NAME, address: [An der Mühle 1]}\ndesign: {theme: bold}\n"
)


def test_a_low_flag_leaves_the_name_to_a_contact_that_says_the_same() -> None:
    text = SENDER.replace("NAME", "TSV Grün-Weiß Altenfeld 1908 e.V.")
    printed = " ".join(poppler_text(pdf_of(text)).split())
    assert printed.count("TSV Grün-Weiß Altenfeld 1908 e. V.") == 1


@pytest.mark.parametrize("logo", [False, True])
@pytest.mark.parametrize("lead", ["Sonntag um elf.", "Sonntag um elf. " * 8, None])
@pytest.mark.parametrize("name", ["TSV Altenfeld", "TSV Grün-Weiß Altenfeld 1908", "Altenfeld"])
def test_the_full_name_stands_where_the_contact_has_a_similar_one(
    name: str, lead: str | None, logo: bool, tmp_path: Path
) -> None:
    text = SENDER.replace("NAME", name)
    text = text.replace(", lead: Sonntag um elf.", f", lead: {lead}" if lead else "")
    if logo:
        Image.new("RGB", (300, 200), (20, 60, 120)).save(tmp_path / "logo.png")
        text = text.replace("short: TSV", "logo: logo.png")
    pdf = make(str(tmp_path / "content.yaml"), text.encode(), Options()).pdf
    assert pdf is not None
    printed = " ".join(poppler_text(pdf).split())
    assert "TSV Grün-Weiß Altenfeld 1908 e. V." in printed
    assert name in printed


def test_quotes_beside_a_high_notch_stand_compact() -> None:
    words = page_dump(pdf_of(CASES["memberships"]))
    assert place(words, "Gefördert vom")[1] == pytest.approx(
        place(words, "Die Aussagen")[1], abs=TOLERANCE
    )
    assert place(words, "KOK ist Mitglied")[1] == pytest.approx(
        place(words, "Kontakt")[1], abs=TOLERANCE
    )
    assert place(words, "Mathias Schaef")[0] == pytest.approx(77, abs=TOLERANCE)


def test_five_quotes_stand_in_two_columns() -> None:
    words = page_dump(pdf_of(with_quotes(5)))
    speakers = ("Mathias", "Sophia", "Maria", "Tom", "Jana")
    assert {round(place(words, name)[0]) for name in speakers} == {15, 108}
    assert place(words, "Mathias")[0] == pytest.approx(15, abs=TOLERANCE)


def test_without_funder_the_bar_is_as_wide_as_the_page() -> None:
    words = page_dump(pdf_of(without(pictured(), "funder")))
    *_, bar = grounds(words)
    assert (bar[0], bar[2]) == pytest.approx((0, 210), abs=TOLERANCE)
    assert place(words, "Kontakt")[0] == pytest.approx(15, abs=TOLERANCE)
