"""Typefaces of one's own: used where they can be, refused with a reason where not."""

from __future__ import annotations

import io
from functools import cache
from pathlib import Path

import pypdfium2
import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables.TupleVariation import TupleVariation

from brochure.design.style import Face, Family
from brochure.looks import LOOKS
from brochure.pipeline import ComposingRoom, Options, Result, make
from brochure.typeset.fonts import Cut, OwnCut, examined
from conftest import Judged
from support.flyers import MINIMAL, ROOT
from support.judges import poppler

FONTS = ROOT / "fonts"
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzäöüß .,-"
TEXT = MINIMAL.replace("headline", "lead: Zwölf Lieder am Ufer, headline")


PLAIN = Options()


def box(pen: TTGlyphPen | T2CharStringPen, width: int, height: int) -> None:
    pen.moveTo((50, 0))
    for point in ((50, height), (50 + width, height), (50 + width, 0)):
        pen.lineTo(point)
    pen.closePath()


@cache
def made(*, kind: str = "glyf", forbidden: bool = False, bare: bool = False) -> bytes:
    """A typeface whose letters are boxes: TrueType, variable in its weight, or CFF."""
    names = {ord(letter): f"u{ord(letter):04X}" for letter in LETTERS}
    order = [".notdef", *names.values()]
    builder = FontBuilder(2048, isTTF=kind != "cff")
    builder.setupGlyphOrder(order)
    builder.setupCharacterMap(names)
    heights = {name: 1400 if chr(code).isupper() else 1000 for code, name in names.items()}
    heights |= {".notdef": 500, names[ord(" ")]: 0}
    if kind == "cff":
        strings = {}
        for name in order:
            pen = T2CharStringPen(900, None)
            box(pen, 700, heights[name] or 1)
            strings[name] = pen.getCharString()
        builder.setupCFF("Boxes-Regular", {}, strings, {})
    else:
        glyphs = {}
        for name in order:
            pen = TTGlyphPen(None)
            if heights[name]:
                box(pen, 700, heights[name])
            glyphs[name] = pen.glyph()
        builder.setupGlyf(glyphs)
    builder.setupHorizontalMetrics(dict.fromkeys(order, (900, 50)))
    builder.setupHorizontalHeader(ascent=1600, descent=-400)
    builder.setupNameTable({"familyName": "Boxes", "styleName": "Regular", "psName": "Boxes"})
    height = {} if bare else {"sxHeight": 1000, "sCapHeight": 1400}
    builder.setupOS2(version=4, fsType=2 if forbidden else 0, **height)
    builder.setupPost()
    if kind == "variable":
        builder.setupFvar([("wght", 100, 400, 900, "Weight")], [])
        wide = [(0, 0), (0, 0), (200, 0), (200, 0), *[(0, 0)] * 4]
        deltas = {
            name: [TupleVariation({"wght": (0.0, 1.0, 1.0)}, wide)]
            for name in order
            if heights[name]
        }
        builder.setupGvar(deltas)
    target = io.BytesIO()
    builder.save(target)
    return target.getvalue()


def built(
    folder: Path, fonts: str, options: Options = PLAIN, room: ComposingRoom | None = None
) -> Result:
    text = f"{TEXT}design: {{fonts: {{{fonts}}}}}\n"
    return make(str(folder / "content.yaml"), text.encode(), options, room=room)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "own.ttf").write_bytes(made())
    (tmp_path / "variable.ttf").write_bytes(made(kind="variable"))
    (tmp_path / "own.otf").write_bytes(made(kind="cff"))
    (tmp_path / "forbidden.ttf").write_bytes(made(forbidden=True))
    (tmp_path / "picture.ttf").write_bytes(b"\x89PNG\r\n")
    (tmp_path / "serif.ttf").write_bytes((FONTS / "SourceSerif4-Regular.ttf").read_bytes())
    return tmp_path


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("file", ["own.ttf", "variable.ttf", "serif.ttf"])
def test_a_flyer_in_it_conforms_and_is_read_back(
    folder: Path, file: str, look: str, judged: Judged
) -> None:
    result = built(folder, f"sans: {file}, serif: {file}", Options(look=look))
    assert result.pdf is not None, list(result.report)
    judged(result.pdf)
    path = folder / "flyer.pdf"
    path.write_bytes(result.pdf)
    for text in (poppler("pdftotext", path, "-"), pdfium(result.pdf)):
        assert "Zwölf Lieder am Ufer" in " ".join(text.split())
    assert "SourceSans3" not in poppler("pdffonts", path)


def pdfium(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return str(document[0].get_textpage().get_text_bounded())


@pytest.mark.parametrize(
    ("file", "id"),
    [
        ("own.otf", "font/outlines"),
        ("forbidden.ttf", "font/forbidden"),
        ("picture.ttf", "font/unreadable"),
        ("nowhere.ttf", "picture/missing"),
        ("../own.ttf", "picture/outside"),
    ],
)
def test_what_can_not_be_used_is_refused_with_the_reason(folder: Path, file: str, id: str) -> None:
    result = built(folder, f"sans: {file}")
    assert result.pdf is None
    assert [one.id for one in result.report] == [id]


def test_missing_cuts_are_named_and_a_variable_file_misses_only_italics(folder: Path) -> None:
    (fact,) = [one for one in built(folder, "sans: own.ttf").report if one.id == "font/cuts"]
    assert "Semibold" in str(dict(fact.parameters)["cuts"])
    (fact,) = [one for one in built(folder, "sans: variable.ttf").report if one.id == "font/cuts"]
    assert dict(fact.parameters)["cuts"] == "Italic, SemiboldItalic, BoldItalic"
    both = built(folder, "sans: variable.ttf, sans-italic: variable.ttf").report
    assert "font/cuts" not in [one.id for one in both]


def test_a_variable_file_is_bolder_where_a_theme_wants_it() -> None:
    inks = []
    for weight in (400, 900):
        cut = Cut(Face(Family.SANS, weight), OwnCut(made(kind="variable"), weight))
        ink = cut.inks[cut.glyph("H")]
        assert ink is not None
        inks.append(ink.right - ink.left)
    assert inks[1] - inks[0] == pytest.approx(200 / 2.048, abs=2)


@pytest.mark.parametrize("bare", [False, True])
def test_heights_are_the_files_own_measured_where_its_tables_say_nothing(*, bare: bool) -> None:
    metrics = Cut(Face(Family.SANS), OwnCut(made(bare=bare))).metrics
    assert metrics.cap_height == pytest.approx(1400 / 2.048, abs=1)
    assert metrics.x_height == pytest.approx(1000 / 2.048, abs=1)


def test_a_room_keeps_typefaces_apart(folder: Path) -> None:
    room = ComposingRoom()
    plain = make(str(folder / "content.yaml"), TEXT.encode(), Options()).pdf
    fresh = built(folder, "sans: own.ttf").pdf
    for _ in range(2):
        assert built(folder, "sans: own.ttf", room=room).pdf == fresh
        assert make(str(folder / "content.yaml"), TEXT.encode(), Options(), room=room).pdf == plain


def test_a_letter_that_it_lacks_is_said(folder: Path) -> None:
    text = TEXT.replace("Ufer", "Øresund")
    content = f"{text}design: {{fonts: {{sans: own.ttf, serif: own.ttf}}}}\n"
    result = make(str(folder / "content.yaml"), content.encode(), Options())
    assert "U+00D8" in str([one.parameters for one in result.report])


@pytest.mark.parametrize("cut", [0, 3, 11, 40, 500])
def test_a_file_that_ends_too_early_is_no_typeface(cut: int) -> None:
    assert examined(made()[:cut]).fault == "unreadable"


def test_what_the_tests_make_is_what_it_says() -> None:
    assert "fvar" in TTFont(io.BytesIO(made(kind="variable")))
    assert "CFF " in TTFont(io.BytesIO(made(kind="cff")))
