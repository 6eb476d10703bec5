"""Typefaces of one's own: used where they can be, refused with a reason where not."""

from __future__ import annotations

import io
from pathlib import Path

import pypdfium2
import pytest
from fontTools.ttLib import TTFont
from pikepdf import Pdf

from brochure.check.examine import examine
from brochure.design.style import Face, Family
from brochure.looks import LOOKS
from brochure.pipeline import ComposingRoom, Options, Result, make
from brochure.profile import PROFILES, SCREEN
from brochure.typeset.fonts import Cut, OwnCut, examined
from conftest import Judged
from support.finished import edited
from support.flyers import MINIMAL
from support.judges import ghostscript, poppler, qpdf_check, verapdf
from support.readback import glyphs, reopened
from support.readers import flowing, pdfium_text, poppler_text
from support.typefaces import FONTS, Kind, as_cff, made

TEXT = MINIMAL.replace("headline", "lead: Zwölf Lieder am Ufer, headline")
PLAIN = Options()


def built(
    folder: Path, fonts: str, options: Options = PLAIN, room: ComposingRoom | None = None
) -> Result:
    text = f"{TEXT}design: {{fonts: {{{fonts}}}}}\n"
    return make(str(folder / "content.yaml"), text.encode(), options, room=room)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "own.ttf").write_bytes(made())
    (tmp_path / "variable.ttf").write_bytes(made(Kind.VARIABLE))
    for kind in (Kind.CFF, Kind.CID, Kind.CFF2, Kind.VARIABLE_CFF2):
        (tmp_path / f"{kind.value}.otf").write_bytes(made(kind))
    (tmp_path / "forbidden.ttf").write_bytes(made(forbidden=True))
    (tmp_path / "picture.ttf").write_bytes(b"\x89PNG\r\n")
    (tmp_path / "serif.ttf").write_bytes((FONTS / "SourceSerif4-Regular.ttf").read_bytes())
    return tmp_path


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("file", ["own.ttf", "variable.ttf", "serif.ttf", "cff.otf"])
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
        ("cff2.otf", "font/outlines"),
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


@pytest.mark.parametrize("kind", [Kind.VARIABLE, Kind.VARIABLE_CFF2])
def test_a_variable_file_is_bolder_where_a_theme_wants_it(kind: Kind) -> None:
    inks = []
    for weight in (400, 900):
        cut = Cut(Face(Family.SANS, weight), OwnCut(made(kind), weight))
        ink = cut.inks[cut.glyph("H")]
        assert ink is not None
        inks.append(ink.right - ink.left)
    assert inks[1] - inks[0] == pytest.approx(200 / 2.048, abs=2)


@pytest.mark.parametrize("bare", [False, True])
@pytest.mark.parametrize("kind", [Kind.TRUETYPE, Kind.CFF, Kind.CID])
def test_heights_are_the_files_own_measured_where_its_tables_say_nothing(
    kind: Kind, *, bare: bool
) -> None:
    metrics = Cut(Face(Family.SANS), OwnCut(made(kind, bare=bare))).metrics
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
@pytest.mark.parametrize("kind", Kind)
def test_a_file_that_ends_too_early_is_no_typeface(kind: Kind, cut: int) -> None:
    assert examined(made(kind)[:cut]).fault == "unreadable"


HOUSE = {
    "sans": "SourceSans3-Regular",
    "bold": "SourceSans3-Bold",
    "serif": "SourceSerif4-Regular",
}
SIGNS = "Öffentliche Auffüllung fließend, AVATAR To ☎ – Lieder am Ufer"


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A folder with the house's typefaces, as they are and as CFF."""
    for file, name in HOUSE.items():
        (tmp_path / f"{file}.otf").write_bytes(as_cff(name))
        (tmp_path / f"{file}.ttf").write_bytes((FONTS / f"{name}.ttf").read_bytes())
    return tmp_path


def lettered(house: Path, profile: str = "screen", suffix: str = "otf") -> bytes:
    """A flyer with kerning, ligatures and signs."""
    cuts = f"sans: sans.{suffix}, sans-bold: bold.{suffix}, serif: serif.{suffix}"
    content = TEXT.replace("Zwölf Lieder am Ufer", f'"{SIGNS}"')
    content = f"{content}design: {{theme: editorial, fonts: {{{cuts}}}}}\n"
    pdf = make(str(house / "content.yaml"), content.encode(), Options(profile)).pdf
    assert pdf is not None
    return pdf


def test_a_flyer_in_cff_is_judged_conformant_for_screen_and_archive(house: Path) -> None:
    files = {profile: house / f"{profile}.pdf" for profile in ("screen", "archive")}
    for profile, file in files.items():
        file.write_bytes(lettered(house, profile))
        assert qpdf_check(file) == ""
    assert verapdf([files["screen"]]) == []
    assert verapdf([files["archive"]], ("ua2", "4", "wt1a", "wt1r")) == []


@pytest.mark.parametrize("kind", [Kind.CFF, Kind.CID, Kind.VARIABLE_CFF2])
def test_a_file_of_each_kind_of_cff_conforms(folder: Path, kind: Kind, judged: Judged) -> None:
    pdf = built(folder, f"sans: {kind.value}.otf, serif: {kind.value}.otf").pdf
    assert pdf is not None
    judged(pdf)
    assert "Zwölf Lieder am Ufer" in flowing(poppler_text(pdf))


def test_three_readers_find_in_cff_what_they_find_in_truetype(house: Path) -> None:
    postscript, truetype = lettered(house), lettered(house, suffix="ttf")
    assert poppler_text(postscript) == poppler_text(truetype)
    assert pdfium_text(postscript) == pdfium_text(truetype)
    assert placed(postscript) == placed(truetype)
    for text in (poppler_text(postscript), pdfium_text(postscript)):
        assert SIGNS in flowing(text)


def placed(pdf: bytes) -> list[tuple[str, float, float]]:
    with reopened(pdf) as document:
        return [(one.text, one.x, one.y) for one in glyphs(document.pages[0])]


def test_two_engines_draw_cff_as_they_draw_truetype(house: Path) -> None:
    """The ink of the page is the same to some hundredths: curves of other degrees differ."""
    for postscript, truetype in zip(inks(house, "otf"), inks(house, "ttf"), strict=True):
        assert postscript == pytest.approx(truetype, rel=0.03)


def inks(house: Path, suffix: str) -> tuple[float, float]:
    """How dark Ghostscript and pdfium draw the page."""
    pdf = lettered(house, suffix=suffix)
    path, target = house / "flyer.pdf", house / "page.pgm"
    path.write_bytes(pdf)
    ghostscript("-sDEVICE=pgmraw", "-r72", "-dTextAlphaBits=4", f"-sOutputFile={target}", path)
    with pypdfium2.PdfDocument(pdf) as document:
        drawn = document[0].render(grayscale=True).to_pil()
    return ink(target.read_bytes().split(b"255\n", 1)[1]), ink(drawn.tobytes())


def ink(greys: bytes) -> float:
    return sum(255 - grey for grey in greys) / len(greys)


def test_the_same_cff_gives_the_same_bytes(house: Path) -> None:
    assert lettered(house) == lettered(house)


@pytest.mark.parametrize("profile", ["screen", "press", "archive"])
def test_check_finds_in_cff_what_it_finds_in_truetype(house: Path, profile: str) -> None:
    found = [
        {one.id for one in examine(lettered(house, profile, suffix), PROFILES[profile])}
        for suffix in ("otf", "ttf")
    ]
    assert found[0] == found[1]
    assert not {one for one in found[0] if one.startswith("file/")}


@pytest.mark.parametrize("kind", [Kind.CFF, Kind.CID, Kind.VARIABLE_CFF2])
def test_check_finds_a_wrong_width_and_a_missing_glyph_in_cff(folder: Path, kind: Kind) -> None:
    pdf = built(folder, f"sans: {kind.value}.otf, serif: {kind.value}.otf").pdf
    assert pdf is not None
    found = {one.id for one in examine(edited(pdf, widen), SCREEN)}
    assert "file/font-width" in found
    found = {one.id for one in examine(edited(pdf, forget), SCREEN)}
    assert "file/missing-glyph" in found


def widen(pdf: Pdf) -> None:
    for font in dict(pdf.pages[0].Resources.Font).values():
        row = font.DescendantFonts[0].W[1]
        row[0] = int(row[0]) + 20


def forget(pdf: Pdf) -> None:
    for font in dict(pdf.pages[0].Resources.Font).values():
        cmap = font.Encoding.read_bytes()
        font.Encoding.write(cmap.replace(b"<0001> 1\n", b"").replace(b"<0001> 2\n", b""))


def test_what_the_tests_make_is_what_it_says() -> None:
    assert "fvar" in TTFont(io.BytesIO(made(Kind.VARIABLE)))
    assert "CFF " in TTFont(io.BytesIO(made(Kind.CFF)))
