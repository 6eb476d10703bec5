"""Flyers that are read from right to left: mirrored pages, and text that comes back whole."""

from __future__ import annotations

import io
import re
import sys
from pathlib import Path
from types import ModuleType
from unicodedata import category

import pikepdf
import pytest

from brochure import languages
from brochure.check.examine import examine
from brochure.compose.page import Item, RuleItem, TextItem
from brochure.formats import FOLDED, Folded
from brochure.languages.model import Language
from brochure.looks import LOOKS
from brochure.profile import ARCHIVE, OFFICE, PRESS, SCREEN, Profile
from support.flyers import built, composed, content, ids, pdf_of
from support.judges import page_validation, qpdf_check, verapdf
from support.readers import flowing, pdfium_text, poppler_layout, poppler_tagged_text

ARABIC = """\
language: ar
organisation: {name: "منظمة التنسيق (KOK)"}
announcement:
  headline: "مشورة مجانية للنساء من ضحايا الاتجار بالبشر"
  lead: "أهلاً وسهلاً بكم في مركز المشورة الجديد"
  body: |
    نقدّم الدعم لأكثر من 1200 امرأة في 30 مدينة (12,5 % أكثر)، والمشورة سرية ومجانية. الهاتف
    030 26 39 11 76 متاح من الاثنين إلى الجمعة، من 9 إلى 17. الأسئلة؟ **لا تترددن.**

    - اللغة الألمانية
    - الإنجليزية
quotes:
  - {text: "المشورة بلغة الأم حق للجميع.", speaker: "ليلى حسن", role: "مديرة المركز"}
contact:
  phone: 030 26 39 11 76
  email: info@kok-buero.de
  address: [Lützowplatz 12, 10785 Berlin]
design: {theme: LOOK, format: a4}
"""
PERSIAN = """\
language: fa
organisation: {name: "مرکز مشاوره"}
announcement:
  headline: "مشاوره رایگان برای زنان"
  body: "می\u200cخواهیم در 5 شهر به شما کمک کنیم؛ با ما تماس بگیرید: پژوهش و گفتگو."
"""
WORD = re.compile("[\u0621-\u065f\u0670-\u06d3]+")


def flyer(look: str = "editorial") -> str:
    return ARABIC.replace("LOOK", look)


def bare(text: str) -> str:
    """A text without the marks on its letters, which readers sort as they like."""
    return "".join(char for char in text if category(char) not in ("Mn", "Cf"))


def written(text: str) -> str:
    """A text without what shows no more than a direction."""
    return flowing("".join(char for char in text if char == "\u200c" or category(char) != "Cf"))


@pytest.fixture
def mirrored(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two languages that differ in where their lines start, and in nothing else."""
    for tag, from_right in (("qab", False), ("qac", True)):
        module = ModuleType(f"toy_{tag}")
        module.__dict__["LANGUAGE"] = Language("Toy", tag, right_to_left=from_right)
        monkeypatch.setitem(sys.modules, module.__name__, module)
        monkeypatch.setitem(languages.FILES, tag, module.__name__)


PLAIN = """\
language: TAG
organisation: {name: Chor am Kanal}
announcement:
  kicker: Neu
  headline: Wir singen den Sommer
  body: |
    Wir singen jeden Montag im Saal am Kanal und freuen uns auf neue Stimmen aus der Stadt
contact: {address: [Am Kanal 3, 12345 Berlin], email: chor@kanal.de}
design: {theme: LOOK}
"""


def placed(item: Item) -> tuple[float, float]:
    """Where an item begins and how wide it is."""
    match item:
        case TextItem():
            return item.x, item.width
        case RuleItem():
            return item.x, item.length
        case _:
            return item.rect.x, item.rect.width


@pytest.mark.parametrize("look", LOOKS)
def test_a_page_is_the_mirror_image_of_one_that_is_read_from_the_left(
    look: str, mirrored: None
) -> None:
    text = PLAIN.replace("LOOK", look)
    (page,), (other,) = (
        composed(content(text.replace("TAG", tag)))[0].pages for tag in ("qac", "qab")
    )
    assert len(page.items) == len(other.items)
    for item, its in zip(page.items, other.items, strict=True):
        (x, width), (its_x, its_width) = placed(item), placed(its)
        assert width == pytest.approx(its_width)
        assert x == pytest.approx(page.width - its_x - its_width)


@pytest.mark.parametrize("look", LOOKS)
def test_the_tags_hold_the_text_as_it_is_read(look: str) -> None:
    said = written(poppler_tagged_text(pdf_of(flyer(look))))
    for line in (
        "مشورة مجانية للنساء من ضحايا الاتجار بالبشر",
        "أهلاً وسهلاً بكم في مركز المشورة الجديد",
        "(12,5 % أكثر)، والمشورة سرية ومجانية. الهاتف 030 26 39 11 76 متاح",
        "الأسئلة؟ لا تترددن.",
    ):
        assert line in said.replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize("look", LOOKS)
def test_readers_that_go_by_places_find_the_words_whole(look: str) -> None:
    pdf = pdf_of(flyer(look))
    told = WORD.findall(flyer(look))
    assert {bare(word) for word in told} <= set(WORD.findall(bare(poppler_layout(pdf))))
    # pdfium begins a new line at a raised mark.
    assert {word for word in told if bare(word) == word} <= set(WORD.findall(pdfium_text(pdf)))


def test_a_persian_half_space_is_spelling_and_stays() -> None:
    assert "می\u200cخواهیم" in written(poppler_tagged_text(pdf_of(PERSIAN)))


def test_viewer_and_tags_are_told_from_which_side_it_is_read() -> None:
    with pikepdf.open(io.BytesIO(pdf_of(flyer()))) as file:
        assert file.Root.ViewerPreferences.Direction == "/R2L"
        assert file.Root.StructTreeRoot.K.A.WritingMode == "/RlTb"
    with pikepdf.open(io.BytesIO(pdf_of(flyer().replace("language: ar", "language: de")))) as file:
        assert "/Direction" not in file.Root.ViewerPreferences
        assert "/A" not in file.Root.StructTreeRoot.K


def test_a_quote_in_the_other_direction_says_so_and_starts_at_its_own_side() -> None:
    text = (
        flyer()
        .replace('speaker: "ليلى', 'language: de, speaker: "ليلى')
        .replace("المشورة بلغة الأم حق للجميع.", "Beratung ist ein Recht, für alle.")
    )
    document, *_ = composed(content(text))
    (page,) = document.pages
    words = [
        item
        for item in page.items
        if isinstance(item, TextItem)
        and item.paragraph is not None
        and item.paragraph.language == "de"
        and len(item.shaped.texts) > 3
    ]
    assert words
    assert all(item.x < page.width / 2 for item in words)
    with pikepdf.open(io.BytesIO(pdf_of(text))) as file:
        modes = {
            str(one.A.WritingMode)
            for one in file.objects
            if isinstance(one, pikepdf.Dictionary)
            and isinstance(one.get("/A"), pikepdf.Dictionary)
            and "/WritingMode" in one.A
        }
    assert modes == {"/RlTb", "/LrTb"}


@pytest.mark.parametrize("name", FOLDED)
def test_a_folded_sheet_opens_to_the_other_side(name: str) -> None:
    sheet = FOLDED[name]
    turned: Folded = sheet._replace(from_right=True)
    for panel, other in zip(turned.panels, sheet.panels, strict=True):
        assert panel.role is other.role
        assert panel.place.x == pytest.approx(sheet.width - other.place.right)
        assert panel.name == other.name.replace("left", "?").replace("right", "left").replace(
            "?", "right"
        )


DEEP = """\
language: ar
organisation: {name: مركز المشورة, short: مم}
announcement:
  kicker: دعوة
  headline: أسبوع اللقاء في الحي
  lead: لقاءات ودورات ومشورة مجانية للنساء والعائلات.
  body: نلتقي كل يوم من 4 إلى 9 مساءً في قاعة "الجسر". المشاركة مجانية.
event: {title: الافتتاح, start: 2026-12-05 19:00, place: قاعة الجسر}
programme: [{time: "19:00", title: كلمة الترحيب, who: ليلى حسن}]
quotes: [{text: المشورة بلغة الأم حق للجميع., speaker: ليلى حسن}]
"""


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("format", ["a4", "letter", *FOLDED])
def test_letters_that_hang_deep_meet_nothing(look: str, format: str) -> None:
    found = ids(built(f"{DEEP}design: {{theme: {look}, format: {format}}}\n").report)
    assert not {"page/collision", "page/edge", "page/lost"} & set(found)


@pytest.mark.parametrize("look", LOOKS)
def test_both_engines_pass_it(look: str, tmp_path: Path) -> None:
    files = []
    for number, text in enumerate((flyer(look), flyer(look).replace("a4}", "a4-trifold}"))):
        pdf = pdf_of(text)
        assert page_validation(pdf) == []
        files.append(tmp_path / f"{number}.pdf")
        files[-1].write_bytes(pdf)
    assert verapdf(files) == []
    assert "".join(map(qpdf_check, files)) == ""


@pytest.mark.parametrize("profile", [SCREEN, PRESS, ARCHIVE, OFFICE])
def test_check_which_knows_only_the_bytes_has_nothing_to_blame(profile: Profile) -> None:
    pdf = pdf_of(flyer(), profile=profile.name)
    assert examine(pdf, profile) == ()
