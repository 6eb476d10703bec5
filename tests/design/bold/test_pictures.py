"""Picture, logos and code on the page of `bold`: where they stand, how large, and on what."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from brochure.colour import TEXT_CONTRAST, contrast
from brochure.compose.compositor import Compositor
from brochure.compose.page import ArtItem, FillItem, Page, TextItem
from brochure.design.art import Box, boxed, logo
from brochure.design.bold import Bold
from brochure.design.bold.grid import grid
from brochure.design.bold.scale import A4_SCALE
from brochure.design.bold.tables import (
    MOST_CUT,
    SANS_BOLD,
    WHITE,
)
from brochure.diagnostics.model import Report
from brochure.formats import A4
from brochure.geometry import Rect, mm
from brochure.pictures.code import MOST_SIDE
from brochure.pictures.gallery import Subject, hung
from brochure.pictures.load import Intake
from brochure.pictures.model import Code, Ink
from brochure.pipeline import Options, Result, make
from brochure.story.model import Figure
from brochure.story.structure import Artifact
from brochure.story.tell import tell
from brochure.typeset.fonts import FontLibrary
from brochure.typeset.setting import Typesetter
from conftest import Judged
from support.bold import pictured, sample, with_quotes, without
from support.flyers import composed, content, ids
from support.judges import zbar
from support.readback import check_marks, tag_tree

HAIR = mm(0.2)  # what a code of other modules may need more than the lines beside it
NEAR = mm(0.01)
SIZES = {
    "square": (600, 600),
    "landscape": (900, 600),
    "portrait": (480, 600),
    "tall": (400, 700),
    "panorama": (1500, 450),
}
LOGOS = {"long": (200, 10), "steep": (10, 40), "wide": (20, 10), "even": (10, 10)}
CAPTION = "Unterzeichnung im Festsaal. Foto: Erika Muster"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with pictures and logos of wild proportions."""
    found = tmp_path_factory.mktemp("bold")
    for name, size in SIZES.items():
        Image.linear_gradient("L").resize(size).convert("RGB").save(found / f"{name}.jpg")
    for name, (width, height) in LOGOS.items():
        svg = (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">'
            f'<rect width="{width}" height="{height}" fill="#063"/></svg>'
        )
        (found / f"{name}.svg").write_text(svg, encoding="utf-8")
    return found


def with_picture(text: str, name: str, caption: str | None = CAPTION) -> str:
    said = "" if caption is None else f", caption: '{caption}'"
    block = f"  picture: {{file: {name}.jpg, alt: Zwei Menschen geben sich die Hand{said}}}\n"
    return text.replace("announcement:\n", f"announcement:\n{block}", 1)


def with_code(text: str) -> str:
    return text.replace("  email:", "  vcard: true\n  email:", 1)


def with_logo(text: str, name: str) -> str:
    return text.replace("organisation:\n", f"organisation:\n  logo: {name}.svg\n", 1)


def mixed(text: str, names: Iterable[str] = LOGOS) -> str:
    """With logos beside the funder's name, and a logo and a name among the memberships."""
    before = "    - name: Bundesministerium für Familie, Senioren, Frauen und Jugend\n"
    assert before in text
    logos = "".join(f"    - {{name: {name}, logo: {name}.svg}}\n" for name in names)
    text = text.replace(before, before + logos)
    return text.replace(
        "organisations: []", "organisations: [{name: A, logo: wide.svg}, {name: B}]"
    )


def page_of(text: str, folder: Path) -> Page:
    document, _, report = composed(content(text), folder=folder)
    assert not {"type/overset", "type/word-too-long"} & set(ids(report))
    return document.pages[0]


def arts(page: Page) -> list[ArtItem]:
    return [item for item in page.items if isinstance(item, ArtItem)]


def fill(page: Page, name: str) -> Rect:
    return next(i.rect for i in page.items if isinstance(i, FillItem) and i.swatch.name == name)


def result_of(text: str, folder: Path) -> Result:
    return make(str(folder / "content.yaml"), text.encode(), Options())


def said(item: TextItem) -> str:
    return "".join(item.shaped.texts)


def texts(page: Page) -> list[TextItem]:
    return [item for item in page.items if isinstance(item, TextItem)]


def starting(page: Page, word: str) -> TextItem:
    return next(item for item in texts(page) if said(item).startswith(word))


IN_THE_FIELD = {
    "square": with_picture(pictured(), "square"),
    "landscape": with_picture(pictured(), "landscape"),
    "without caption": with_picture(pictured(), "portrait", None),
    "sample": with_picture(sample(), "landscape"),
    "no kicker": with_picture(without(pictured(), "announcement.kicker"), "landscape"),
    "no lead": with_picture(without(pictured(), "announcement.lead"), "square"),
    "no body": with_picture(without(pictured(), "announcement.body"), "square"),
    "five quotes": with_picture(with_quotes(5), "landscape"),
    "logo": with_logo(with_picture(pictured(), "landscape"), "wide"),
}


@pytest.mark.parametrize("text", IN_THE_FIELD.values(), ids=IN_THE_FIELD.keys())
def test_the_picture_runs_from_139_mm_into_the_corner_of_the_field(text: str, folder: Path) -> None:
    page = page_of(text, folder)
    picture = next(item for item in arts(page) if item.subject.aspect in aspects())
    field = fill(page, "field")
    assert picture.rect.x == pytest.approx(mm(139))
    assert picture.rect.y == 0
    assert picture.rect.right == pytest.approx(A4.width)
    assert picture.rect.bottom <= field.bottom - mm(11) + NEAR


def aspects() -> set[float]:
    return {width / height for width, height in SIZES.values()}


@pytest.mark.parametrize("text", IN_THE_FIELD.values(), ids=IN_THE_FIELD.keys())
def test_it_is_never_distorted_and_loses_no_more_than_a_quarter(text: str, folder: Path) -> None:
    for item in arts(page_of(text, folder)):
        shown = item.subject.aspect * item.crop.width / item.crop.height
        assert item.rect.width / item.rect.height == pytest.approx(shown)
        if item.rect.y == 0:
            with_bleed = (item.rect.width + mm(3)) / item.rect.width * item.crop.width
            with_bleed *= (item.rect.height + mm(3)) / item.rect.height * item.crop.height
            assert with_bleed >= 0.75 - 1e-5
            assert item.crop.right <= 1 - mm(3) / item.rect.width * item.crop.width + 1e-9
            assert item.crop.y >= mm(3) / item.rect.height * item.crop.height - 1e-9


def test_with_one_line_of_caption_the_picture_ends_11_mm_above_the_edge(folder: Path) -> None:
    page = page_of(with_picture(pictured(), "square", "Foto: Erika Muster"), folder)
    field = fill(page, "field").bottom
    assert arts(page)[0].rect.bottom == pytest.approx(field - mm(11))


def test_kicker_and_headline_keep_clear_of_the_picture(folder: Path) -> None:
    text = with_picture(pictured(), "landscape")
    kicker = "Aktuelles im KOK und aus den Fachberatungsstellen gegen Menschenhandel im ganzen Land"
    page = page_of(text.replace("kicker: Aktuelles im KOK", f"kicker: {kicker}"), folder)
    edge = fill(page, "field").bottom
    left = [
        item for item in texts(page) if item.y < edge and item.x < mm(133) and said(item).strip()
    ]
    assert max(item.size for item in left) >= A4_SCALE.beside_plate
    assert all(item.x + item.width <= mm(133) + NEAR for item in left)


def test_the_caption_stands_reversed_under_the_picture(folder: Path) -> None:
    page = page_of(with_picture(pictured("#f2b705"), "landscape"), folder)
    field = fill(page, "field")
    line = starting(page, "Unterzeichnung")
    assert line.x == pytest.approx(mm(139), abs=mm(0.3))
    assert arts(page)[0].rect.bottom < line.y < field.bottom
    ground = next(i for i in page.items if isinstance(i, FillItem) and i.rect == field)
    assert contrast(line.swatch.rgb, ground.swatch.rgb) >= TEXT_CONTRAST


COLUMNED = {
    "headline": with_picture(pictured(), "square").replace(
        "headline: Kooperationsvereinbarung zwischen",
        "headline: Kooperationsvereinbarungsentwürfe zwischen",
    ),
    "caption": with_picture(pictured(), "landscape", " ".join(["Im Festsaal"] * 15)),
}


@pytest.mark.parametrize("text", COLUMNED.values(), ids=COLUMNED.keys())
def test_what_the_field_cannot_hold_heads_the_last_column(text: str, folder: Path) -> None:
    page = page_of(text, folder)
    (picture,) = arts(page)
    assert picture.rect.x == pytest.approx(mm(108))
    assert picture.rect.width <= mm(87) + NEAR
    assert picture.crop.width * picture.crop.height >= 1 - MOST_CUT - 1e-9
    shown = picture.subject.aspect * picture.crop.width / picture.crop.height
    assert picture.rect.width / picture.rect.height == pytest.approx(shown)
    last = [i for i in texts(page) if i.x >= mm(107) and i.y < fill(page, "tint").y]
    assert all(not picture.rect.y < i.y < picture.rect.bottom for i in last)


def test_a_panorama_goes_from_edge_to_edge_under_the_flag(folder: Path) -> None:
    page = page_of(with_picture(without(pictured(), "quotes"), "panorama"), folder)
    (picture,) = arts(page)
    assert picture.rect.x == 0
    assert picture.rect.right == pytest.approx(A4.width)
    assert picture.rect.y == pytest.approx(fill(page, "field").bottom, abs=200)
    shown = picture.subject.aspect * picture.crop.width / picture.crop.height
    assert picture.rect.width / picture.rect.height == pytest.approx(shown)


@pytest.mark.parametrize("name", ["tall", "portrait"])
def test_an_upright_picture_of_few_words_stands_right_of_them_at_the_edge(
    name: str, folder: Path
) -> None:
    text = without(with_picture(pictured(), name), "quotes")
    page = page_of(text, folder)
    (picture,) = arts(page)
    assert picture.rect.right == pytest.approx(A4.width)
    assert picture.rect.height > mm(90)
    beside = [i for i in texts(page) if picture.rect.y < i.y < picture.rect.bottom]
    assert beside
    assert all(item.x + item.width < picture.rect.x for item in beside)


def test_a_picture_in_a_column_gives_way_before_the_body_is_smaller(folder: Path) -> None:
    sizes = {}
    for words in (60, 100, 260):
        body = " ".join(["Garten"] * words)
        text = (
            "organisation: {name: Gartenverein}\n"
            f"announcement: {{headline: Die Gärten öffnen, lead: Im Juni, body: {body}, "
            "picture: {file: tall.jpg, alt: Ein Baum im Garten}}\n"
            "design: {theme: bold}\n"
        )
        document, setting, _ = composed(content(text), folder=folder)
        (picture,) = arts(document.pages[0])
        sizes[words] = (picture.rect.height, setting.body[0])
    assert sizes[60][0] > sizes[260][0]
    assert sizes[60][1] == sizes[100][1]


@given(st.floats(0.05, 20), st.floats(20, 400), st.floats(20, 400), st.floats(0, 0.5))
def test_a_picture_in_a_box_is_no_larger_and_no_more_cropped_than_it_may_be(
    aspect: float, wide: float, high: float, most: float
) -> None:
    subject = Subject(Code(21, "L", ()), aspect, Ink(), "", None)
    width, height, crop = boxed(subject, Box(wide, high), most)
    assert width <= wide + 1e-9
    assert height <= high + 1e-9
    assert width == pytest.approx(wide) or height == pytest.approx(high)
    assert crop.width * crop.height >= 1 - most - 1e-9
    assert width / height == pytest.approx(aspect * crop.width / crop.height)


def test_a_lower_setting_of_a_step_never_moves_the_picture_to_a_column(folder: Path) -> None:
    report = Report()
    for name in ("square", "landscape", "portrait"):
        brochure = content(with_picture(pictured(), name))
        story = tell(brochure, hung(brochure, Intake(folder), report, usual_code=MOST_SIDE))
        gauge = Compositor(Typesetter(FontLibrary())).gauge
        settings = [one for one in Bold(A4).settings(brochure) if not one.hero]
        in_field: dict[int, set[bool]] = {}
        for setting in settings:
            plan = Bold(A4).style(brochure, story, setting, gauge).plans[0]
            in_field.setdefault(setting.step, set()).add(bool(plan.frames[0].rows[0].pinned))
        assert set(in_field) == set(A4_SCALE.numbers)
        assert all(len(found) == 1 for found in in_field.values())
        assert in_field[7] == {True}


@pytest.mark.parametrize("name", LOGOS)
def test_the_sender_s_logo_stands_on_white_beside_the_lead(name: str, folder: Path) -> None:
    page = page_of(with_logo(pictured(), name), folder)
    (mark,) = arts(page)
    lead = [item for item in texts(page) if item.size == starting(page, "Am").size]
    lead = [item for item in lead if item.x >= mm(76) and item.y < mm(130)]
    assert mark.rect.x == pytest.approx(mm(15))
    assert mark.rect.width <= mm(56) + NEAR
    assert mark.rect.right + mm(6) <= mm(77) + NEAR
    assert mark.rect.bottom <= max(item.y for item in lead) + NEAR
    assert mark.rect.y >= fill(page, "field").bottom + mm(6)
    assert fill(page, "field").width == A4.width


@pytest.mark.parametrize("name", LOGOS)
def test_without_a_lead_the_name_stands_level_with_the_logo(name: str, folder: Path) -> None:
    page = page_of(with_logo(without(pictured(), "announcement.lead"), name), folder)
    (mark,) = arts(page)
    line = starting(page, "Bundesweiter")
    assert line.x == pytest.approx(mm(77), abs=mm(0.3))
    middle = mark.rect.y + mark.rect.height / 2
    assert abs(line.y - middle) < mm(2)


def test_logos_of_wild_proportions_have_one_area_as_far_as_their_box_allows() -> None:
    box = grid(A4).notch_logo

    def size(aspect: float) -> tuple[float, float]:
        subject = Subject(Code(21, "L", ()), aspect, Ink(), "Logo", None)
        art = logo(Figure(subject, Artifact.LAYOUT), box)
        return art.width, art.height

    for aspect in (1.2, 2.0, 3.0):
        width, height = size(aspect)
        assert width * height == pytest.approx(box.area)
        assert width / height == pytest.approx(aspect)
    assert size(20.0) == pytest.approx((box.width, box.width / 20))
    assert size(0.25) == pytest.approx((box.height / 4, box.height))


def test_logos_in_the_notch_keep_6_mm_of_each_other_and_of_names(folder: Path) -> None:
    page = page_of(mixed(pictured(), list(LOGOS)[:1]), folder)
    marks = sorted((item.rect for item in arts(page)), key=lambda rect: rect.y)
    assert len(marks) == 2
    assert all(rect.x == pytest.approx(mm(15)) for rect in marks)
    assert all(rect.right <= mm(65) + NEAR and rect.height <= mm(16) + NEAR for rect in marks)
    names = [item for item in texts(page) if item.x < mm(65) and item.y > mm(100)]
    for rect in marks:
        for other in marks:
            assert other is rect or other.y >= rect.bottom + mm(6) - NEAR or other.y < rect.y
        for line in names:
            cap = line.y - 0.67 * line.size
            assert line.y <= rect.y - mm(6) + NEAR or cap >= rect.bottom + mm(6) - mm(0.2)


def test_three_logos_and_more_stand_in_rows_over_the_bar(folder: Path) -> None:
    page = page_of(mixed(pictured()), folder)
    bar = fill(page, "accent")
    marks = [item.rect for item in arts(page)]
    assert all(rect.bottom < bar.y and rect.x >= mm(77) - NEAR for rect in marks)
    # two rows of the funder's, one of the memberships'
    assert len({round(rect.y + rect.height / 2, 1) for rect in marks}) == 3


def test_the_code_stands_on_the_last_line_with_its_quiet_zone_on_white(folder: Path) -> None:
    page = page_of(with_code(pictured()), folder)
    (code,) = arts(page)
    (white,) = (i.rect for i in page.items if isinstance(i, FillItem) and i.swatch == WHITE)
    assert isinstance(code.subject.original, Code)
    module = code.rect.width / code.subject.original.modules
    assert code.rect.width >= mm(20)
    assert module >= mm(0.35) - 1e-6
    assert code.rect.right == pytest.approx(mm(195))
    assert code.rect.bottom == pytest.approx(starting(page, "10785").y, abs=HAIR)
    assert white.x == pytest.approx(code.rect.x - 4 * module)
    assert white.y == pytest.approx(code.rect.y - 4 * module)
    assert white.right == pytest.approx(code.rect.right + 4 * module)
    assert white.bottom == pytest.approx(code.rect.bottom + 4 * module)


def test_phone_and_mail_stay_beside_the_address_left_of_the_code(folder: Path) -> None:
    page = page_of(with_code(pictured()), folder)
    plain = page_of(pictured(), folder)
    white = next(i.rect for i in page.items if isinstance(i, FillItem) and i.swatch == WHITE)
    for word in ("030", "info@", "Kontakt", "10785"):
        mine, other = starting(page, word), starting(plain, word)
        assert (mine.x, mine.y) == pytest.approx((other.x, other.y), abs=HAIR)
        assert mine.x + mine.width < white.x


def test_a_long_mail_goes_under_the_address_and_the_code_grows(folder: Path) -> None:
    text = with_code(pictured()).replace("info@kok", "redaktionsbuero-und-presse@kok")
    page = page_of(text, folder)
    (code,) = arts(page)
    mail = starting(page, "redaktion")
    assert mail.x == pytest.approx(mm(77), abs=mm(0.3))
    assert mail.y > starting(page, "10785").y
    assert code.rect.width == pytest.approx(mm(25))


@pytest.mark.parametrize("funder", [True, False])
def test_the_foot_is_at_least_as_high_as_the_code(funder: bool, folder: Path) -> None:
    text = "organisation: {name: Chor am Kanal}\nannouncement: {headline: Wir singen}\n"
    text += "contact: {email: chor@example.org, vcard: true}\ndesign: {theme: bold}\n"
    if funder:
        text += "funder: {note: Gefördert von, organisations: [{name: Stadt Kanalburg}]}\n"
    page = page_of(text, folder)
    white = next(i.rect for i in page.items if isinstance(i, FillItem) and i.swatch == WHITE)
    foot = fill(page, "tint")
    assert foot.y + mm(6) < white.y
    assert white.bottom < foot.bottom - mm(6)
    assert starting(page, "chor").y >= foot.y + 2 * mm(5) - NEAR


CASES = {
    **IN_THE_FIELD,
    **COLUMNED,
    "code": with_code(pictured()),
    "mixed": mixed(with_code(pictured())),
    "all": with_logo(with_code(mixed(with_picture(pictured(), "landscape"))), "long"),
}


@pytest.mark.parametrize("text", CASES.values(), ids=CASES.keys())
def test_no_picture_lies_on_text_or_on_another(text: str, folder: Path) -> None:
    document, _, _ = composed(content(text), folder=folder)
    for page in document.pages:
        for item in arts(page):
            for other in arts(page):
                assert other is item or not _overlap(item.rect, other.rect)
            for line in texts(page):
                height = 0.66 * line.size
                box = Rect(line.x, line.y - height, line.width, height)
                assert not _overlap(item.rect, box), said(line)


def _overlap(one: Rect, other: Rect) -> bool:
    across = min(one.right, other.right) - max(one.x, other.x)
    down = min(one.bottom, other.bottom) - max(one.y, other.y)
    return across > NEAR and down > NEAR


@pytest.mark.parametrize("text", CASES.values(), ids=CASES.keys())
def test_every_case_with_pictures_conforms(text: str, folder: Path, judged: Judged) -> None:
    pdf = result_of(text, folder).pdf
    assert pdf is not None
    check_marks(judged(pdf))
    if "picture:" in text:
        assert tag_tree(pdf).count("Zwei Menschen geben sich die Hand") == 1


@pytest.mark.parametrize("accent", ["#8a1538", "#f2b705"])
def test_phones_read_the_code_on_the_tint(accent: str, folder: Path, tmp_path: Path) -> None:
    pdf = result_of(with_code(pictured(accent)), folder).pdf
    assert pdf is not None
    with pypdfium2.PdfDocument(pdf) as document:
        document[0].render(scale=4).to_pil().save(tmp_path / "page.png")
    assert "EMAIL;TYPE=INTERNET:info@kok-buero.de" in zbar(tmp_path / "page.png")


@pytest.mark.parametrize("text", IN_THE_FIELD.values(), ids=IN_THE_FIELD.keys())
def test_the_headline_beside_a_picture_is_no_smaller_than_26_points(
    text: str, folder: Path
) -> None:
    page = page_of(text, folder)
    sizes = [item.size for item in texts(page) if item.shaped.face == SANS_BOLD]
    assert max(sizes) >= A4_SCALE.beside_plate
