"""The fonts of a file: codes, texts, widths, subsets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import uharfbuzz as hb
from hypothesis import given
from hypothesis import strategies as st

from brochure.compose.page import Page
from brochure.paint.fonts import FontSet, spelled
from brochure.story.structure import Mark
from support.forme import ITALIC, SANS, SERIF, Forme, Look
from support.readback import Font, Glyph, fonts, glyphs, reopened

Paragraph = Callable[[Page], bytes]


@dataclass(frozen=True, slots=True)
class Embedded:
    """The only font of a file: as the PDF describes it, its program, the names it goes by."""

    described: Font
    program: hb.Font
    names: list[str]


def embedded(pdf: bytes) -> Embedded:
    """The only font of a file; checks that the program is as long as it is said to be."""
    with reopened(pdf) as file:
        (described,) = fonts(file.pages[0]).values()
        (font,) = dict(file.pages[0].Resources.Font).values()
        descriptor = font.DescendantFonts[0].FontDescriptor
        data = descriptor.FontFile2.read_bytes()
        assert int(descriptor.FontFile2.Length1) == len(data)
        names = [font.BaseFont, font.DescendantFonts[0].BaseFont, descriptor.FontName]
        return Embedded(described, hb.Font(hb.Face(data)), [str(name)[1:] for name in names])


def test_codes_are_numbered_in_order_of_first_use(forme: Forme, paragraph: Paragraph) -> None:
    forme.text((40, 40), "banane", Mark(1))
    font = embedded(paragraph(forme.page())).described
    assert font.texts == {1: "b", 2: "a", 3: "n", 4: "e"}


def test_a_ligature_stands_for_all_its_letters(forme: Forme, paragraph: Paragraph) -> None:
    forme.text((40, 40), "fließt", Mark(1))
    font = embedded(paragraph(forme.page())).described
    assert list(font.texts.values()) == ["fl", "i", "e", "ß", "t"]


def test_a_hyphen_that_is_typed_and_one_of_hyphenation_are_one_glyph_and_two_codes(
    forme: Forme, paragraph: Paragraph
) -> None:
    forme.text((40, 40), "a- a\u00ad", Mark(1))
    pdf = paragraph(forme.page())
    typed, added = [glyph for glyph in shown(pdf) if glyph.text in {"-", "\u00ad"}]
    assert (typed.text, added.text) == ("-", "\u00ad")
    assert typed.number == added.number


def shown(pdf: bytes) -> list[Glyph]:
    """The glyphs of the first page."""
    with reopened(pdf) as file:
        return glyphs(file.pages[0])


def test_each_width_is_that_of_the_embedded_program(forme: Forme, paragraph: Paragraph) -> None:
    forme.text((40, 40), "AVATAR To Ty. Öffentliche Auffüllung – fl", Mark(1))
    found = embedded(paragraph(forme.page()))
    font, program = found.described, found.program
    assert font.widths.keys() == font.texts.keys()
    for code, width in font.widths.items():
        assert width == program.get_glyph_h_advance(font.number(code))


def test_the_program_holds_no_more_glyphs_than_are_shown(
    forme: Forme, paragraph: Paragraph
) -> None:
    forme.text((40, 40), "banane", Mark(1))
    program = embedded(paragraph(forme.page())).program
    assert program.face.glyph_count == 5  # with .notdef


def test_the_name_tells_subsets_apart_and_is_the_same_for_the_same_subset(
    forme: Forme, paragraph: Paragraph
) -> None:
    names = []
    for text in ("banane", "nabe an", "birne"):
        forme.text((40, 40), text, Mark(1))
        found = embedded(paragraph(forme.page())).names
        assert found == found[:1] * 3
        names.append(found[0])
    tag, name = names[0].split("+")
    assert name == "SourceSerif4-Regular"
    assert len(tag) == 6
    assert tag.isupper()
    assert len(set(names)) == 3


def test_a_face_is_embedded_once_and_described_as_it_is(forme: Forme, paragraph: Paragraph) -> None:
    for y, face in ((40, SERIF), (60, ITALIC), (80, SERIF), (100, SANS)):
        forme.text((40, y), "Text", Mark(1), Look(face))
    with reopened(paragraph(forme.page())) as file:
        used = dict(file.pages[0].Resources.Font)
        flags = {
            str(font.BaseFont).split("+")[1]: int(font.DescendantFonts[0].FontDescriptor.Flags)
            for font in used.values()
        }
    assert flags == {"SourceSerif4-Regular": 6, "SourceSerif4-Italic": 70, "SourceSans3-Regular": 4}


def test_more_codes_than_one_block_of_a_cmap_holds_keep_their_texts(
    forme: Forme, paragraph: Paragraph
) -> None:
    candidates = [chr(code) for code in range(0xC0, 0x250)]
    letters = [char for char in candidates if forme.fonts.covers(SERIF, char)]
    assert len(letters) > 200
    for row in range(0, len(letters), 20):
        forme.text((20, 40 + row), "".join(letters[row : row + 20]), Mark(1))
    pdf = paragraph(forme.page())
    assert "".join(glyph.text for glyph in shown(pdf)) == "".join(letters)


def test_a_shape_is_written_once_however_often_it_is_shown(forme: Forme) -> None:
    word = forme.shaped("Wort", Look())
    font = FontSet(forme.fonts).of(SERIF)
    assert font.show(word, 10) is font.show(word, 12)


def test_a_cluster_gives_its_letters_to_its_glyphs_one_by_one() -> None:
    assert spelled(("a", "e\u0301\u0302", "", "b")) == ("a", "e", "\u0301\u0302", "b")


def test_glyphs_beyond_the_letters_of_their_cluster_stand_for_nothing() -> None:
    assert spelled(("l", "ọ\u0301", "", "", "ǩ", "")) == (
        "l",
        "ọ",
        "\u0301",
        "\u00ad",
        "ǩ",
        "\u00ad",
    )


@given(st.lists(st.text(st.characters(codec="utf-8"), max_size=4), min_size=1, max_size=6))
def test_every_glyph_stands_for_something_and_no_letter_is_lost(texts: list[str]) -> None:
    letters = spelled(tuple(texts))
    assert len(letters) == len(texts)
    assert all(letters)
    assert "".join(letters).replace("\u00ad", "") == "".join(texts).replace("\u00ad", "")
