"""What can't be read is found, and what only looks like it is not: pages drawn for one question."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from brochure.check.examine import examine
from brochure.check.finding import Finding
from brochure.geometry import to_mm
from brochure.profile import PROFILES, SCREEN
from support.flyers import ROOT

Draw = Callable[[Canvas], None]
LINE = "Gefördert vom Ministerium für Familie"
OTHER = "Wir sind Mitglied im Verband der Stadt"


def drawn(draw: Draw) -> bytes:
    for face in ("Regular", "Italic"):
        path = ROOT / "fonts" / f"SourceSans3-{face}.ttf"
        pdfmetrics.registerFont(TTFont(face, str(path)))
    target = BytesIO()
    canvas = Canvas(target, pagesize=(300, 300), invariant=True)
    canvas.setFont("Regular", 10)
    draw(canvas)
    canvas.showPage()
    canvas.save()
    return target.getvalue()


def found(draw: Draw) -> list[Finding]:
    return [one for one in examine(drawn(draw), SCREEN) if one.id == "page/overlap"]


def picture(canvas: Canvas, *box: float, alpha: bool = False) -> None:
    x, y, width, height = box
    image = Image.new("RGBA" if alpha else "RGB", (40, 40), (200, 30, 60, 60)[: 4 if alpha else 3])
    canvas.drawImage(ImageReader(image), x, y, width, height, mask="auto" if alpha else None)


def two_lines(by: float, size: float = 10) -> Draw:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Regular", size)
        canvas.drawString(20, 150, LINE)
        canvas.drawString(20, 150 - by, OTHER)

    return draw


@pytest.mark.parametrize("by", [0.5, 2, 3, 4])
def test_a_line_that_stands_on_another_is_found(by: float) -> None:
    facts = found(two_lines(by))
    assert len(facts) == 1
    amounts = dict(facts[0].amounts)
    assert {"gefördertvomministeriumfürfamilie"} & {amounts["text"], str(amounts["by"]).strip("`")}


def test_the_place_is_the_one_where_they_meet() -> None:
    (fact,) = found(two_lines(2))
    assert fact.page == 1
    assert fact.rect is not None
    assert 18 < fact.rect.x < 22
    assert 140 < fact.rect.y < 155
    assert dict(fact.amounts)["width"] == pytest.approx(to_mm(fact.rect.width), abs=0.06)


@pytest.mark.parametrize("by", [8, 9, 10, 12])
def test_lines_that_are_set_tight_are_no_overlap(by: float) -> None:
    assert found(two_lines(by)) == []


def test_text_of_a_font_without_a_map_is_found_as_well() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 10)
        canvas.drawString(20, 150, LINE)
        canvas.drawString(23, 152, OTHER)

    assert len(found(draw)) == 1


@pytest.mark.parametrize("offset", [(0, 0), (0.3, 0), (1, -1), (3, -2)])
def test_the_same_text_struck_twice_or_with_a_shadow_is_no_overlap(
    offset: tuple[float, float],
) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(20 + offset[0], 150 + offset[1], LINE)
        canvas.drawString(20, 150, LINE)

    assert found(draw) == []


def test_a_shadow_of_a_line_set_letter_by_letter_is_no_overlap() -> None:
    def draw(canvas: Canvas) -> None:
        for dx, dy in ((1.5, -1.0), (0.0, 0.0)):
            x = 20.0
            for letter in LINE:
                canvas.drawString(x + dx, 150 + dy, letter)
                x += pdfmetrics.stringWidth(letter, "Regular", 10)

    assert found(draw) == []


def test_kerned_and_slanted_neighbours_are_no_overlap() -> None:
    def draw(canvas: Canvas) -> None:
        x = 20.0
        for letter in "AVATAR To Wolff fjord":
            canvas.setFont("Italic", 14)
            canvas.drawString(x, 150, letter)
            x += pdfmetrics.stringWidth(letter, "Italic", 14) * 0.86

    assert found(draw) == []


def test_an_accent_set_by_itself_is_no_overlap() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(20, 150, "Cesky Krumlov")
        canvas.drawString(20.5, 150, "ˇ")
        canvas.drawString(26, 150, "´")

    assert found(draw) == []


def test_a_letter_raised_into_its_word_is_no_overlap() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Regular", 10)
        canvas.drawString(20, 150, "mit L")
        end = 20 + pdfmetrics.stringWidth("mit L", "Regular", 10)
        canvas.drawString(end + 0.5, 150, "TEX gesetzt")
        canvas.setFont("Regular", 7)
        canvas.drawString(end - 3.6, 152.1, "A")

    assert found(draw) == []


def test_a_line_turned_across_the_page_is_not_judged_by_its_box() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(20, 150, LINE)
        canvas.rotate(45)
        canvas.setFont("Regular", 9)
        canvas.drawString(150, 120, OTHER)

    assert found(draw) == []


def test_a_pale_sign_behind_a_text_is_no_overlap_and_a_dark_one_is() -> None:
    def sign(grey: float) -> Draw:
        def draw(canvas: Canvas) -> None:
            canvas.setFont("Regular", 60)
            canvas.setFillGray(grey)
            canvas.drawString(20, 140, "2026")
            canvas.setFont("Regular", 10)
            canvas.setFillGray(0)
            for line in range(4):
                canvas.drawString(20, 144 + 10 * line, LINE)

        return draw

    assert found(sign(0.9)) == []
    assert found(sign(0.1))


def test_a_text_under_a_ground_that_is_painted_later_is_found() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(20, 150, LINE)
        canvas.setFillColorRGB(0.9, 0.9, 0.8)
        canvas.rect(10, 140, 250, 40, stroke=0, fill=1)
        canvas.setFillGray(0)
        canvas.drawString(20, 165, OTHER)

    (fact,) = found(draw)
    assert dict(fact.amounts)["text"] == LINE
    assert dict(fact.amounts)["by"] == "a figure"


def test_the_part_of_a_text_that_lies_under_a_picture_is_measured() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(20, 150, LINE)
        picture(canvas, 60, 130, 40, 40)

    (fact,) = found(draw)
    assert dict(fact.amounts)["by"] == "a picture"
    assert dict(fact.amounts)["width"] == pytest.approx(to_mm(40), abs=0.1)


def test_a_text_on_a_ground_or_a_picture_is_no_overlap() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFillColorRGB(0.9, 0.9, 0.8)
        canvas.rect(10, 100, 250, 80, stroke=0, fill=1)
        picture(canvas, 20, 110, 80, 60)
        canvas.setFillGray(0)
        canvas.drawString(20, 150, LINE)

    assert found(draw) == []


def test_what_lets_the_text_through_is_no_overlap() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(20, 150, LINE)
        picture(canvas, 10, 140, 250, 40, alpha=True)
        canvas.setFillAlpha(0.4)
        canvas.rect(10, 140, 250, 40, stroke=0, fill=1)

    assert found(draw) == []


def test_a_frame_around_a_text_is_no_overlap() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(20, 150, LINE)
        path = canvas.beginPath()
        path.rect(10, 140, 250, 40)
        path.rect(14, 144, 242, 32)
        canvas.drawPath(path, stroke=0, fill=1, fillMode=0)

    assert found(draw) == []


@pytest.mark.parametrize("mode", [0, 3])
def test_the_recognised_text_of_a_scan_is_no_overlap(mode: int) -> None:
    def draw(canvas: Canvas) -> None:
        text = canvas.beginText(20, 150)
        text.setTextRenderMode(mode)
        text.textLine(LINE)
        canvas.drawText(text)
        picture(canvas, 0, 0, 300, 300)

    assert found(draw) == []


@pytest.mark.parametrize("profile", ["screen", "press"])
def test_it_is_asked_of_every_file(profile: str) -> None:
    facts = examine(drawn(two_lines(2)), PROFILES[profile])
    assert "page/overlap" in {one.id for one in facts}
