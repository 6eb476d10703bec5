"""The archive's file: PDF/A-4, PDF/UA-2 and Well-Tagged PDF at once, judged over the cases."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from brochure.cli import main
from brochure.looks import LOOKS
from brochure.pipeline import Options, make
from brochure.preflight import claimed
from brochure.profile import ARCHIVE, PRESS, SCREEN
from support.cases import CASES, FOLDER, PAGES
from support.flyers import MINIMAL, ROOT, SAMPLE
from support.judges import poppler, qpdf_check, verapdf

FLAVOURS = ("ua2", "4", "wt1a", "wt1r")
EXAMPLES = sorted((ROOT / "docs" / "example").rglob("content.yaml"))
FORMATS = ("a4", "a5", "a4-trifold", "dl")


def built(path: Path, look: str | None = None, format: str | None = None) -> bytes | None:
    return make(str(path), path.read_bytes(), Options("archive", format, look=look)).pdf


def test_verapdf_passes_every_case_for_all_four(tmp_path: Path) -> None:
    cases = [SAMPLE, *EXAMPLES, *PAGES, *(FOLDER / f"{name}.yaml" for name in CASES)]
    looks = list(LOOKS)
    files = []
    for number, path in enumerate(cases):
        pdf = built(path, looks[number % len(looks)], FORMATS[number % len(FORMATS)])
        if pdf is not None:
            files.append(tmp_path / f"{number}-{path.parent.name}-{path.stem}.pdf")
            files[-1].write_bytes(pdf)
    assert len(files) > len(cases) / 2
    assert verapdf(files, FLAVOURS) == []
    assert "".join(map(qpdf_check, files)) == ""


def test_it_says_what_the_screens_file_says(tmp_path: Path) -> None:
    read = []
    for profile in ("screen", "archive"):
        pdf = make(str(SAMPLE), SAMPLE.read_bytes(), Options(profile)).pdf
        assert pdf is not None
        path = tmp_path / f"{profile}.pdf"
        path.write_bytes(pdf)
        with pypdfium2.PdfDocument(pdf) as document:
            text = document[0].get_textpage().get_text_bounded()
        read.append((poppler("pdftotext", path, "-"), text))
    assert read[0] == read[1]


def test_it_is_pdf_2_without_an_information_dictionary() -> None:
    pdf = built(SAMPLE)
    assert pdf is not None
    assert pdf.startswith(b"%PDF-2.0\n")
    with pikepdf.open(io.BytesIO(pdf)) as file:
        assert "/Info" not in file.trailer
        tags = file.Root.StructTreeRoot
        assert len(tags.Namespaces) == 2
        assert str(file.Root.Outlines.First.A.SD[0].S) == "/H1"


@pytest.mark.parametrize(
    ("name", "profile"), [("screen", SCREEN), ("press", PRESS), ("archive", ARCHIVE)]
)
def test_a_file_is_examined_for_what_it_claims(name: str, profile: object) -> None:
    pdf = make("content.yaml", MINIMAL.encode(), Options(name)).pdf
    assert pdf is not None
    assert claimed(pdf) is profile


def test_it_is_written_beside_the_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = tmp_path / "content.yaml"
    content.write_text(MINIMAL, encoding="utf-8")
    assert main(["build", str(content), "--for", "archive"]) == 0
    assert capsys.readouterr().out.strip().endswith("flyer-archive.pdf")
    assert main(["check", str(tmp_path / "flyer-archive.pdf")]) == 0
