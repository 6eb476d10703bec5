"""Every PDF file that this run wrote, before the judges that take time; collected to run last."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.judges import poppler, qpdf_check, verapdf, without


@pytest.fixture
def files(written: dict[str, Path]) -> list[Path]:
    """The files of this run; there is nothing to judge if these tests run alone."""
    if not written:
        without("a PDF file", "run the whole suite")
    return list(written.values())


def test_verapdf_passes_every_file_for_pdf_ua_1_and_pdf_a_2a(files: list[Path]) -> None:
    assert verapdf(files) == []


def test_qpdf_finds_nothing_wrong_in_any_file(files: list[Path]) -> None:
    assert "".join(map(qpdf_check, files)) == ""


def test_poppler_complains_of_no_file(files: list[Path], tmp_path: Path) -> None:
    for path in files:
        poppler("pdftotext", "-raw", path, "-")
        assert "no" not in [line.split()[-5] for line in poppler("pdffonts", path).splitlines()[2:]]
        poppler("pdftoppm", "-r", "20", path, tmp_path / "page")
