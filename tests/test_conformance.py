"""Every PDF file that this run wrote, before the judges that take time; collected to run last.

Where several processes run the suite, the controller judges when they are done (conftest.py).
"""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import is_parallel, written
from support.judges import drawn, qpdf_check, verapdf, without


@pytest.fixture
def files(request: pytest.FixtureRequest) -> list[Path]:
    """The files of this run; there is nothing to judge if these tests run alone."""
    if is_parallel(request.config):
        pytest.skip("the files of all processes are judged when these are done")
    if not (files := written()):
        without("a PDF file", "run the whole suite")
    return files


def test_verapdf_passes_every_file_for_pdf_ua_1_and_pdf_a_2a(files: list[Path]) -> None:
    assert verapdf(files) == []


def test_qpdf_finds_nothing_wrong_in_any_file(files: list[Path]) -> None:
    assert "".join(map(qpdf_check, files)) == ""


def test_poppler_complains_of_no_file(files: list[Path], tmp_path: Path) -> None:
    for path in files:
        drawn(path, tmp_path)
