"""The second example, an invented choir: picture, logos and code in both themes."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest

from brochure.diagnostics.catalogue import SEVERITIES
from brochure.diagnostics.model import Severity
from brochure.pipeline import Options, make
from brochure.preflight import check_result
from brochure.profile import PRESS
from conftest import Judged
from support.cases import THEMES
from support.flyers import ROOT
from support.judges import zbar
from support.readback import check_marks, tag_tree

EXAMPLE = ROOT / "docs" / "example" / "content.yaml"


@pytest.fixture(scope="module", params=THEMES)
def pdf(request: pytest.FixtureRequest) -> bytes:
    text = EXAMPLE.read_text(encoding="utf-8")
    text = text.replace("design: {", f"design: {{theme: {request.param}, ")
    result = make(str(EXAMPLE), text.encode(), Options())
    assert result.pdf is not None, list(result.report)
    assert all(SEVERITIES[one.id] is Severity.NOTICE for one in result.report)
    return result.pdf


def test_it_passes_the_judges_and_owns_all_its_ink(pdf: bytes, judged: Judged) -> None:
    check_marks(judged(pdf))


def test_every_picture_is_a_figure_with_its_alt_in_reading_order(pdf: bytes) -> None:
    tree = tag_tree(pdf)
    said = [
        "Logo: Chor am Kanal",
        "Sieben Menschen in bunten Kleidern",
        "Logo: Stadt Kanalburg",
        "QR-Code mit den Kontaktdaten",
    ]
    places = [tree.find(alt) for alt in said]
    assert -1 not in places
    assert places == sorted(places)


def test_phones_read_the_contact_from_the_rendered_page(pdf: bytes, tmp_path: Path) -> None:
    with pypdfium2.PdfDocument(pdf) as document:
        document[0].render(scale=4).to_pil().save(tmp_path / "page.png")
    card = zbar(tmp_path / "page.png")
    assert "FN:Chor am Kanal" in card
    assert "TEL;TYPE=WORK,VOICE:+493026391176" in card
    assert "ADR;TYPE=WORK:;;Hafenstr. 7;Kanalburg;;04711;" in card


def test_a_picture_that_bleeds_covers_the_bleed_of_the_press_file() -> None:
    text = EXAMPLE.read_text(encoding="utf-8").replace("design: {", "design: {theme: bold, ")
    result = make(str(EXAMPLE), text.encode(), Options(profile="press"))
    findings, _ = check_result(result, PRESS)
    assert {one.id for one in findings} <= {"press/image"}  # 295 dpi are noted, no more
