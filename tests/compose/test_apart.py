"""Lines of a headline don't touch, whatever marks stand on their capitals and hang below them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Any

import pytest
from fontTools.pens.basePen import BasePen
from fontTools.ttLib import TTFont
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageDraw

from brochure.compose.page import TextItem
from brochure.design.style import Face
from brochure.looks import LOOKS
from brochure.pipeline import ComposingRoom, Options, make
from brochure.typeset.fonts import STYLES
from support.typefaces import FONTS

FINE = 8  # pixels a point
CURVE = 8  # straight pieces of a curve
HEADLINES = {
    "vi": "NGÀY HỘI ẨM THỰC VIỆT: GẶP GỠ, THƯỞNG THỨC VÀ KẾT BẠN Ở QUẬN ẾCH ỘP",
    "cs": "ŽIŽKOVŠTÍ ČTENÁŘI ŽÁDAJÍ: ZACHRAŇTE ČÍTÁRNU A PŘÍŠTÍ ČTVRTEK PŘIJĎTE",
    "sv": "ÅNGBÅTEN ÅTERVÄNDER: ÖPPET HUS PÅ ÅLÖN ÅRET OM",
    "uk": "ЇЖА Й ЇЇ ЙОД: ПРИХОДЬТЕ Й ЇЖТЕ З НАМИ ЩОДНЯ ЦЬОГО ЛІТА",
    "fr": "ÇA ÉVEILLE: FÊTE À L’ÉTANG ÇÀ ET LÀ",
}
ROOM = ComposingRoom()


class Outline(BasePen):  # type: ignore[misc] # fontTools is untyped
    """The outline of a glyph as polygons."""

    def __init__(self, glyphs: Any) -> None:
        super().__init__(glyphs)
        self.polygons: list[list[tuple[float, float]]] = []

    def _moveTo(self, point: tuple[float, float]) -> None:  # noqa: N802 - fontTools' names
        self.polygons.append([point])

    def _lineTo(self, point: tuple[float, float]) -> None:  # noqa: N802
        self.polygons[-1].append(point)

    def _curveToOne(self, one: Any, two: Any, end: Any) -> None:  # noqa: N802
        start = self.polygons[-1][-1]
        for step in range(1, CURVE + 1):
            t = step / CURVE
            parts = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
            points = start, one, two, end
            x, y = (
                sum(part * point[axis] for part, point in zip(parts, points, strict=True))
                for axis in (0, 1)
            )
            self.polygons[-1].append((x, y))


@cache
def font(face: Face) -> TTFont:
    return TTFont(FONTS / f"{face.family.value}-{STYLES[face.weight, face.italic]}.ttf")


@cache
def outline(face: Face, glyph: int) -> list[list[tuple[float, float]]]:
    glyphs = font(face).getGlyphSet()
    pen = Outline(glyphs)
    glyphs[font(face).getGlyphName(glyph)].draw(pen)
    return pen.polygons


def drawn(items: list[TextItem], size: tuple[float, float]) -> Image.Image:
    """The ink of a line, painted without the program's help."""
    image = Image.new("1", (int(size[0] * FINE), int(size[1] * FINE)))
    draw = ImageDraw.Draw(image)
    for item in items:
        shaped, pen = item.shaped, 0.0
        em = item.size / font(shaped.face)["head"].unitsPerEm
        offsets = shaped.offsets or ((0, 0),) * len(shaped.glyphs)
        for glyph, advance, (right, up) in zip(
            shaped.glyphs, shaped.advances, offsets, strict=True
        ):
            left = item.x + (pen + right) * item.size / 1000
            baseline = item.y - up * item.size / 1000
            for polygon in outline(shaped.face, glyph):
                points = [((left + x * em) * FINE, (baseline - y * em) * FINE) for x, y in polygon]
                draw.polygon(points, fill=1)
            pen += advance + item.tracking * 1000
    return image


def lines(content: str, look: str, format: str) -> Iterator[tuple[list[TextItem], Any]]:
    """The lines of the headline, from the top down, each with its page."""
    result = make("content.yaml", content.encode(), Options("screen", format, look=look), room=ROOM)
    assert result.pdf is not None, list(result.report)
    for sheet in result.sheets:
        for placement in sheet.placements:
            found: dict[float, list[TextItem]] = {}
            for item in placement.face.items:
                if isinstance(item, TextItem) and block(item) == "headline":
                    found.setdefault(round(item.y, 2), []).append(item)
            for y in sorted(found):
                yield found[y], placement.face


def touching(content: str, look: str, format: str) -> list[str]:
    """The headline's lines that touch the next one."""
    found = []
    set_lines = list(lines(content, look, format))
    for (above, page), (below, other) in pairwise(set_lines):
        if page is other:
            size = page.width, page.height
            both = ImageChops.logical_and(drawn(above, size), drawn(below, size))
            if both.getbbox() is not None:
                found.append(f"{said(above)}/ {said(below)}")
    return found


def block(item: TextItem) -> str:
    return item.paragraph.block if item.paragraph else ""


def said(line: list[TextItem]) -> str:
    return "".join("".join(item.shaped.texts) for item in line)


def flyer(language: str, headline: str) -> str:
    return (
        f"language: {language}\norganisation: {{name: Chor am Kanal}}\n"
        f"announcement: {{headline: '{headline}', lead: Ja.}}\n"
    )


@pytest.mark.parametrize("format", ["a4", "dl", "a4-trifold"])
@pytest.mark.parametrize("language", HEADLINES)
@pytest.mark.parametrize("look", LOOKS)
def test_no_line_of_a_headline_touches_the_next(look: str, language: str, format: str) -> None:
    assert touching(flyer(language, HEADLINES[language]), look, format) == []


WORDS = st.sampled_from(
    ["Ộ", "ẾCH", "ẬP", "QUẬN", "Åge", "gẫy", "ČÁP", "Ž", "jagd", "Qaf", "Їжа", "ĘĄ", "Ǻ"]
)


@settings(max_examples=20, deadline=None)
@given(st.lists(WORDS, min_size=2, max_size=14), st.sampled_from(list(LOOKS)))
def test_no_words_make_a_headline_whose_lines_touch(words: list[str], look: str) -> None:
    assert touching(flyer("vi", " ".join(words)), look, "a4") == []


@pytest.mark.parametrize("format", ["a4", "a5", "dl", "a4-trifold"])
@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("headline", ["ẾCH ẾCH ẾCH ẾCH", "ÅNGBÅT", "ẰNG ẴM ẲN", "Öffnung"])
def test_marks_on_capitals_keep_clear_of_what_stands_over_the_headline(
    headline: str, look: str, format: str
) -> None:
    for more in ("", ", kicker: Aufruf zur Jugend"):
        content = flyer("vi", headline).replace("lead: Ja.", f"lead: Ja.{more}")
        options = Options("screen", format, look=look)
        result = make("content.yaml", content.encode(), options, room=ROOM)
        assert result.pdf is not None, list(result.report)


def test_a_headline_whose_lines_are_apart_keeps_its_leading() -> None:
    for look in LOOKS:
        content = flyer("de", "Was vom Tage blieb, was nur war, was kam")
        (first, _), (second, _), *_ = lines(content, look, "a5")
        paragraph = first[0].paragraph
        assert paragraph is not None
        size = first[0].size
        assert paragraph.style.leading / size < 1.11
        assert second[0].y - first[0].y == pytest.approx(paragraph.style.leading)
