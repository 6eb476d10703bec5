"""The font files: found, measured, cut down."""

from __future__ import annotations

from itertools import product

import pytest
import uharfbuzz as hb

from brochure.design.style import Face, Family
from brochure.typeset.fonts import FOLDERS, KEPT_TABLES, STYLES, FontLibrary, Outlines

FONTS = FontLibrary()
SERIF = Face(Family.SERIF)
FOLDER = next(folder for folder in FOLDERS if folder.is_dir())
FILES = {
    f"{family.value}-{style}.ttf": Face(family, weight, italic)
    for family, ((weight, italic), style) in product(Family, STYLES.items())
}
CUTS = [face for name, face in FILES.items() if (FOLDER / name).is_file()]
OF_LETTERS = pytest.mark.parametrize(
    "face",
    [face for face in CUTS if face.family in (Family.SERIF, Family.SANS)],
    ids=FONTS.postscript_name,
)
EVERY_CUT = pytest.mark.parametrize("face", CUTS, ids=FONTS.postscript_name)

GERMAN = (
    "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜẞabcdefghijklmnopqrstuvwxyzäöüß0123456789„“‚‘»«–—-.,;:!?()/@§%&*"
)


def test_every_font_file_is_some_face_s() -> None:
    assert {path.name for path in FOLDER.glob("*.ttf")} <= set(FILES)


@OF_LETTERS
def test_every_cut_has_all_that_german_needs(face: Face) -> None:
    assert [char for char in GERMAN if not FONTS.covers(face, char)] == []


@EVERY_CUT
def test_every_cut_may_be_embedded(face: Face) -> None:
    assert FONTS.may_be_embedded(face)


@OF_LETTERS
def test_a_cut_s_measures_are_those_of_its_letters(face: Face) -> None:
    metrics, font = FONTS.metrics(face), FONTS.hb_font(face)
    capital, small = (
        font.get_glyph_extents(font.get_nominal_glyph(ord(letter))).y_bearing for letter in "Hx"
    )
    assert metrics.cap_height == pytest.approx(capital, abs=15)
    assert metrics.x_height == pytest.approx(small, abs=35)  # an italic x rises above its line
    left, bottom, right, top = metrics.bbox
    assert left < 0 < metrics.x_height < metrics.cap_height < top < metrics.ascent + 1 < right
    assert bottom < 0 > metrics.descent
    assert (metrics.italic_angle < 0) is face.italic


@EVERY_CUT
def test_a_cut_is_named_after_its_family(face: Face) -> None:
    assert FONTS.postscript_name(face).startswith(face.family.value)


def test_a_face_without_a_file_is_a_bug_with_a_name() -> None:
    with pytest.raises(LookupError, match="no font file for"):
        FONTS.metrics(Face(Family.SERIF, 300))


def test_a_heavier_cut_has_thicker_stems() -> None:
    stems = [FONTS.metrics(face).stem_v for face in CUTS if face[::2] == (Family.SANS, False)]
    assert len(stems) > 2
    assert stems == sorted(set(stems))


def test_a_side_bearing_is_the_white_left_of_the_ink() -> None:
    font = FONTS.hb_font(SERIF)
    glyph = font.get_nominal_glyph(ord("K"))
    assert FONTS.side_bearing(SERIF, glyph) == font.get_glyph_extents(glyph).x_bearing > 0


def test_a_glyph_without_ink_has_no_side_bearing() -> None:
    assert FONTS.side_bearing(SERIF, FONTS.hb_font(SERIF).get_nominal_glyph(ord(" "))) == 0


def outline(font: hb.Font, glyph: int) -> list[object]:
    steps: list[object] = []
    functions = hb.DrawFuncs()
    functions.set_move_to_func(lambda x, y, _: steps.append(("m", x, y)))
    functions.set_line_to_func(lambda x, y, _: steps.append(("l", x, y)))
    functions.set_quadratic_to_func(lambda *args: steps.append(("q", *args[:4])))
    font.draw_glyph(glyph, functions)
    return steps


@EVERY_CUT
def test_a_subset_draws_the_same_glyphs_under_its_own_numbers(face: Face) -> None:
    whole = FONTS.hb_font(face)
    glyphs = {whole.get_nominal_glyph(ord(char)) for char in "KOK Öffentlichkeit ẹ ①⑩♻ مشورة"}
    glyphs.discard(None)
    subset = FONTS.subset(face, sorted(glyphs))
    small = hb.Font(hb.Face(subset.data))
    small.scale = whole.scale
    assert glyphs <= set(subset.glyph_ids)
    for glyph in glyphs:
        assert outline(small, subset.glyph_ids[glyph]) == outline(whole, glyph)
        assert small.get_glyph_h_advance(subset.glyph_ids[glyph]) == whole.get_glyph_h_advance(
            glyph
        )


def test_a_subset_holds_only_what_a_pdf_needs() -> None:
    subset = FONTS.subset(SERIF, [FONTS.hb_font(SERIF).get_nominal_glyph(ord("K"))])
    assert set(hb.Face(subset.data).table_tags) <= KEPT_TABLES[Outlines.TRUETYPE]
    assert len(subset.data) < 2_000


def test_the_same_glyphs_give_the_same_subset_in_any_order() -> None:
    assert FONTS.subset(SERIF, [40, 3, 7]) == FontLibrary().subset(SERIF, [7, 40, 3])
