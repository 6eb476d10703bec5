"""The PDF for the press, judged by readers that know nothing of this program."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Name

from brochure.check.examine import examine
from brochure.geometry import mm
from brochure.pipeline import Options, make
from brochure.profile import PRESS
from support.flyers import SAMPLE
from support.judges import ghostscript, poppler, qpdf_check

CONTENT = SAMPLE.read_text(encoding="utf-8")


def pressed(content: str = CONTENT) -> bytes:
    result = make(str(SAMPLE), content.encode(), Options(profile="press"))
    assert result.pdf is not None, list(result.report)
    return result.pdf


def with_keys(keys: str) -> str:
    return f"{CONTENT}\npress:\n{keys}"


@pytest.fixture(scope="module")
def plain() -> bytes:
    return pressed()


@pytest.fixture(scope="module")
def marked() -> bytes:
    return pressed(with_keys("  marks: true\n"))


def test_the_same_content_gives_the_same_bytes(plain: bytes) -> None:
    assert pressed() == plain


def test_it_says_what_it_is(plain: bytes) -> None:
    assert plain.startswith(b"%PDF-1.6")
    with pikepdf.Pdf.open(BytesIO(plain)) as pdf:
        packet = pdf.Root.Metadata.read_bytes().decode()
        assert "<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>" in packet
        (intent,) = pdf.Root.OutputIntents
        assert intent.S == "/GTS_PDFX"
        assert str(intent.OutputConditionIdentifier) == "FOGRA39"
        assert len(intent.DestOutputProfile.read_bytes()) == 354540
        assert pdf.docinfo.Trapped == Name("/False")
        assert "pdfuaid" not in packet
        assert "pdfaid" not in packet


@pytest.mark.parametrize("bleed", [0, 2, 3, 5])
def test_the_boxes_lie_inside_each_other_by_the_bleed(bleed: int) -> None:
    with pikepdf.Pdf.open(BytesIO(pressed(with_keys(f"  bleed: {bleed} mm\n")))) as pdf:
        page = pdf.pages[0]
        trim, outer = ([float(one) for one in box] for box in (page.TrimBox, page.BleedBox))
        assert trim[2] - trim[0] == pytest.approx(mm(210), abs=0.01)
        assert trim[0] - outer[0] == pytest.approx(mm(bleed), abs=0.01)
        assert outer[3] - trim[3] == pytest.approx(mm(bleed), abs=0.01)
        assert [float(one) for one in page.MediaBox] == outer


def test_there_is_nothing_to_click_and_no_rgb(plain: bytes) -> None:
    assert b"/Link" not in plain.replace(b"/S /Link", b"")
    assert b"/DeviceRGB" not in plain
    with pikepdf.Pdf.open(BytesIO(plain)) as pdf:
        assert not list(pdf.pages[0].get("/Annots", []))
        used = {str(one.operator) for one in pikepdf.parse_content_stream(pdf.pages[0])}
    assert not used & {"rg", "RG"}


def test_marks_stand_outside_of_the_bleed_and_break_no_rule(marked: bytes) -> None:
    assert examine(marked, PRESS) == ()
    with pikepdf.Pdf.open(BytesIO(marked)) as pdf:
        page = pdf.pages[0]
        assert float(page.BleedBox[0]) == pytest.approx(mm(11), abs=0.01)


def test_qpdf_and_poppler_do_not_complain(plain: bytes, marked: bytes, tmp_path: Path) -> None:
    for number, pdf in enumerate((plain, marked)):
        path = tmp_path / f"{number}.pdf"
        path.write_bytes(pdf)
        assert qpdf_check(path) == ""
        assert "Kooperationsvereinbarung" in poppler("pdftotext", "-raw", path, "-")
        assert "PDF/X-4" in poppler("pdfinfo", "-meta", path)


def test_black_text_is_on_the_black_plate_alone(tmp_path: Path) -> None:
    content = CONTENT.replace('accent: "#8a1538"', "accent: cmyk(0 0 0 100)")
    path = tmp_path / "black.pdf"
    path.write_bytes(pressed(content))
    printed = ghostscript("-o", "-", "-sDEVICE=ink_cov", path).split()
    cyan, magenta, yellow, black = map(float, printed[:4])
    assert black > 3
    # The tint alone is in the other inks, as 2/5/7; eight bits round it.
    assert magenta / cyan == pytest.approx(5 / 2, rel=0.06)
    assert yellow / cyan == pytest.approx(7 / 2, rel=0.06)


def test_a_spot_colour_has_a_plate_of_its_own(tmp_path: Path) -> None:
    accent = "accent: spot(HKS 17 K, cmyk(0 100 70 15))"
    pdf = pressed(CONTENT.replace('accent: "#8a1538"', accent))
    assert [finding.id for finding in examine(pdf, PRESS)] == ["press/spot-ink"]
    path = tmp_path / "spot.pdf"
    path.write_bytes(pdf)
    ghostscript("-sDEVICE=tiffsep", "-r20", f"-sOutputFile={tmp_path / 'plate.tif'}", path)
    assert (tmp_path / "plate(HKS 17 K).tif").is_file()


def test_a_draft_claims_nothing() -> None:
    long = CONTENT.replace("  headline:", "  headline: " + "Wort " * 200 + "#", 1)
    result = make(str(SAMPLE), long.encode(), Options(profile="press", draft=True))
    assert "type/overset" in {fact.id for fact in result.report}
    assert result.pdf is not None
    assert b"GTS_PDFXVersion" not in result.pdf
