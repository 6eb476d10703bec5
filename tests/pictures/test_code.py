"""QR codes: the right size, without gaps, and read back from the page."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from pathlib import Path

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageOps

from brochure.diagnostics.model import Report
from brochure.geometry import mm, to_mm
from brochure.pictures.code import MOST_SIDE, code, side
from brochure.pictures.model import Code
from brochure.pictures.vcard import Card, vcard_text
from support.judges import zbar
from support.oracle import page
from support.placing import HERE

SAMPLE = Card(
    name="KOK - Bundesweiter Koordinierungskreis gegen Menschenhandel e.V.",
    organisation="KOK - Bundesweiter Koordinierungskreis gegen Menschenhandel e.V.",
    address=("Lützowstr. 102–104", "Hof 1, Aufgang A", "10785 Berlin"),
    phones=("tel:+493026391176",),
    emails=("info@kok-buero.de",),
)
CARDS = {
    "the sample": SAMPLE,
    "umlauts": Card("Zoë Çelik-Őry", "Größenwahn & Söhne", emails=("zoë@example.org",)),
    "a long address": Card(
        "Bücherei",
        address=(
            "Bürgermeister-Schwanewedel-Straße 104–106",
            "Hinterhaus, 3. Stock rechts",
            "26131 Oldenburg",
        ),
        webs=("https://buecherei-am-schwanewedelplatz.example.org/kontakt",),
    ),
    "several numbers": Card("Chor", phones=("+493012345678", "+4915112345678", "+493012345679")),
    "ascii only": Card("Chor", emails=("chor@example.org",)),
    "other scripts": Card("Бібліотека Ґанок", "İstanbul Kütüphanesi"),
}


def made(text: str) -> Code:
    found = code(text, Report(), HERE)
    assert found is not None
    return found


def decoded(pdf: bytes, folder: Path, resolution: float) -> str:
    """What zbar reads from the rendered page."""
    quiet = round(resolution * 4 * 0.35 / 25.4)
    image = ImageOps.expand(page(pdf, resolution / 72), quiet, "white")
    path = folder / "code.png"
    image.save(path)
    return zbar(path)


@pytest.mark.parametrize("name", CARDS)
def test_a_contact_is_read_back_from_the_rendered_page(
    name: str, placed: Callable[..., bytes], tmp_path: Path
) -> None:
    text = vcard_text(CARDS[name])
    found = made(text)
    pdf = placed(found, max(side(found), mm(20)))
    for resolution in (200, 300):
        assert decoded(pdf, tmp_path, resolution).rstrip("\n") == text.rstrip("\n")


@pytest.mark.parametrize("name", CARDS)
def test_modules_are_wide_enough_and_the_code_is_20_to_25_mm(name: str) -> None:
    found = made(vcard_text(CARDS[name]))
    least = side(found)
    assert 20 <= round(to_mm(least), 6) <= 25
    assert to_mm(found.module(least)) >= 0.35 - 1e-9


def test_the_highest_correction_that_fits_is_chosen_and_said() -> None:
    levels = []
    for length in (50, 200, 300, 400):
        report = Report()
        found = code("x" * length, report, HERE)
        assert found is not None
        levels.append(found.correction)
        (fact,) = report
        assert fact.id == "picture/code-correction"
        assert dict(fact.parameters)["level"] == found.correction
    assert levels == ["H", "Q", "M", "L"]


@pytest.mark.parametrize("letter", ["x", "ä"])
def test_a_contact_that_is_too_long_is_an_error_with_the_amount(letter: str) -> None:
    longest = bisect_left(
        range(1, 601), True, key=lambda count: code(letter * count, Report(), HERE) is None
    )
    report = Report()
    assert code(letter * (longest + 7), report, HERE) is None
    (fact,) = report
    assert (fact.id, fact.span) == ("picture/code-too-long", HERE)
    over = dict(fact.parameters)["bytes"]
    assert isinstance(over, int)
    # The message says how many bytes less would do: they do, and one less wouldn't.
    width = len(letter.encode())
    assert (longest + 7) * width - over <= longest * width < (longest + 7) * width - over + width


def test_more_room_takes_more_text() -> None:
    assert code("x" * 700, Report(), HERE) is None
    assert code("x" * 700, Report(), HERE, most=mm(40)) is not None


def test_a_code_has_less_correction_before_it_is_larger_than_usual() -> None:
    text = "x" * 300
    large, usual, least = (code(text, Report(), HERE, usual=mm(room)) for room in (25, 23, 20))
    assert large is not None
    assert usual is not None
    assert (large.correction, usual.correction) == ("M", "L")
    assert side(usual) <= mm(23) < side(large)
    assert least == usual  # none fits: the least one


def drawn(found: Code) -> Image.Image:
    """The dark modules as a picture with a quiet zone."""
    dark = [(x + n, y) for x, y, length in found.runs for n in range(length)]
    assert len(dark) == len(set(dark))
    quiet, scale = 4, 4
    image = Image.new("L", (found.modules + 2 * quiet,) * 2, 255)
    for x, y in dark:
        image.putpixel((x + quiet, y + quiet), 0)
    return image.resize((image.width * scale,) * 2, Image.Resampling.BOX)


@settings(max_examples=20, deadline=None)
@given(st.text(alphabet="abcäö,; 0123456789ABC", min_size=1, max_size=150))
def test_another_program_reads_the_text_and_no_module_is_false(text: str) -> None:
    found = made(text)
    (read,) = zxingcpp.read_barcodes(drawn(found))
    assert read.text == text
    assert read.ec_level == found.correction
    assert "'UEC': 1.0" in str(
        read.extra
    )  # the share of the correction that the reader had no need of


def test_a_code_says_that_its_text_is_utf8(tmp_path: Path) -> None:
    """A reader that guesses takes these bytes for Chinese."""
    drawn(made("Chöre")).save(tmp_path / "code.png")
    assert zbar(tmp_path / "code.png").rstrip("\n") == "Chöre"


def test_no_gap_is_seen_at_any_size(placed: Callable[..., bytes]) -> None:
    """Inside of the finder pattern all is black, however the pixels fall."""
    found = made(vcard_text(SAMPLE))
    pdf = placed(found, MOST_SIDE)
    for scale in (1.7, 2.31, 3.0, 4.7):
        image = page(pdf, scale)
        module = image.width / found.modules
        box = [round(module * at) for at in (2.5, 2.5, 4.5, 4.5)]
        assert image.crop(tuple(box)).getextrema() == ((0, 0),) * 3  # type: ignore[arg-type]
