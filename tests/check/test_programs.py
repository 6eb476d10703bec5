"""Font programs that check reads by itself, against what fontTools reads in them."""

from __future__ import annotations

import io

import pytest
from fontTools.misc.psCharStrings import T2CharString
from fontTools.ttLib import TTFont
from hypothesis import given, settings
from hypothesis import strategies as st

from brochure.check.cmaps import to_cids
from brochure.check.programs import postscript, truetype
from brochure.design.style import Face, Family
from brochure.typeset.fonts import Cut, OwnCut
from support.steps import steps
from support.typefaces import FONTS, Kind, as_cff, made


def widths(font: TTFont) -> list[float]:
    per_em = font["head"].unitsPerEm
    return [font["hmtx"][name][0] * 1000 / per_em for name in font.getGlyphOrder()]


@pytest.mark.parametrize("data", [as_cff("SourceSerif4-Regular"), made(Kind.CFF)])
def test_the_widths_of_cff_are_those_of_the_files_other_tables(data: bytes) -> None:
    program = postscript(data)
    assert program is not None
    font = TTFont(io.BytesIO(data))
    found = [program.advance(glyph) for glyph in range(len(font.getGlyphOrder()))]
    assert found == pytest.approx(widths(font), abs=0.01)


def test_the_glyphs_of_a_program_with_identifiers_are_found_by_them() -> None:
    data = made(Kind.CID)
    program, font = postscript(data), TTFont(io.BytesIO(data))
    assert program is not None
    names = font["CFF "].cff.topDictIndex[0].charset
    cids = [0, *(int(name.removeprefix("cid")) for name in names[1:])]
    assert [program.advance(cid) for cid in cids] == pytest.approx(widths(font), abs=0.01)
    assert program.advance(1) is None


@pytest.mark.parametrize("weight", [400, 900])
def test_an_instance_and_a_subset_keep_their_widths(weight: int) -> None:
    cut = Cut(Face(Family.SANS, weight), OwnCut(made(Kind.VARIABLE_CFF2), weight))
    subset = cut.subset([cut.glyph("H"), cut.glyph("x")])
    program = postscript(subset.data)
    assert program is not None
    for whole, own in subset.glyph_ids.items():
        assert program.advance(own) == pytest.approx(cut.advances[whole], abs=1)


def test_a_width_behind_a_subroutine_is_found() -> None:
    font = TTFont(io.BytesIO(as_cff("SourceSans3-Bold")))
    top = font["CFF "].cff.topDictIndex[0]
    from fontTools.cffLib import SubrsIndex  # noqa: PLC0415

    subroutines = SubrsIndex()
    name = font.getGlyphOrder()[20]
    string = top.CharStrings[name]
    string.decompile()
    subroutines.append(T2CharString(program=[*string.program, "return"], private=top.Private))
    top.Private.Subrs = subroutines
    top.CharStrings[name].setProgram([-107, "callsubr"])
    target = io.BytesIO()
    font.save(target)
    program = postscript(target.getvalue())
    assert program is not None
    assert program.advance(20) == pytest.approx(widths(font)[20], abs=0.01)


def test_the_widths_of_truetype_are_read() -> None:
    data = (FONTS / "SourceSans3-Regular.ttf").read_bytes()
    program, font = truetype(data), TTFont(io.BytesIO(data))
    assert program is not None
    count = len(font.getGlyphOrder())
    assert [program.advance(glyph) for glyph in range(count)] == pytest.approx(widths(font))
    assert program.advance(count) is None


@settings(max_examples=150, deadline=None)
@given(st.sampled_from([Kind.CFF, Kind.CID]), st.data())
def test_a_damaged_program_says_nothing_or_something_and_never_raises(
    kind: Kind, drawn: st.DataObject
) -> None:
    cut = Cut(Face(Family.SANS), OwnCut(made(kind)))
    data = bytearray(cut.subset([cut.glyph("H"), cut.glyph("x")]).data)
    for _ in range(drawn.draw(st.integers(1, 8))):
        data[drawn.draw(st.integers(0, len(data) - 1))] = drawn.draw(st.integers(0, 255))
    program = postscript(bytes(data))
    if program is not None:
        assert steps(lambda: [program.advance(cid) for cid in range(4)]) < 1_000_000


@given(st.binary(max_size=200))
def test_what_is_no_program_is_none_of_either_kind(data: bytes) -> None:
    for reader in (postscript, truetype):
        program = reader(data)
        if program is not None:
            program.advance(1)


def test_a_map_of_codes_is_read_in_singles_and_ranges() -> None:
    head = "1 begincodespacerange <0000><FFFF> endcodespacerange "
    cmap = (
        "2 begincidchar <0001> 5\n<000a> 6 endcidchar 1 begincidrange <0100> <0102> 9 endcidrange"
    )
    assert to_cids(head + cmap) == {1: 5, 10: 6, 256: 9, 257: 10, 258: 11}


@pytest.mark.parametrize(
    "cmap",
    [
        "/Other usecmap 1 begincodespacerange <0000><FFFF> endcodespacerange",
        "2 begincodespacerange <00><7F> <8000><FFFF> endcodespacerange",
        "",
    ],
)
def test_a_map_that_builds_on_another_or_mixes_lengths_is_not_guessed(cmap: str) -> None:
    assert to_cids(cmap) is None
