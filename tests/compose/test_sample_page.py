"""The sample's page against the numbers of the theme's design, read back from the file."""

from __future__ import annotations

import re
from decimal import Decimal
from io import BytesIO

import pikepdf
import pytest

from conftest import Judged
from support.dump import page_dump
from support.flyers import ROOT, SAMPLE, pdf_of
from support.readback import check_marks, reopened, tag_tree

GOLDEN = ROOT / "tests" / "golden"
TOLERANCE = 0.3  # mm
SANS_CAPS = 0.654 * 25.4 / 72  # cap height in mm a point of size: Source Sans 3 Semibold


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return pdf_of(SAMPLE.read_bytes())


@pytest.fixture(scope="module")
def dump(pdf: bytes) -> str:
    return page_dump(pdf)


def place(dump: str, text: str) -> tuple[float, float]:
    """The x and the baseline of the line that begins with a text, in mm."""
    spaced = dump.replace(r"\xa0", " ")  # a no-break space, as the dump shows it
    found = re.search(rf"^ +([\d.]+) +([\d.]+) \S+ \S+ '{re.escape(text)}", spaced, re.MULTILINE)
    assert found, f"no line begins with {text!r}"
    return float(found[1]), float(found[2])


@pytest.mark.parametrize(
    ("text", "x"),
    [
        ("Aktuelles", 18.0),
        ("Mathias Schaef", 18.0),
        ("Bundesweiter", 63.0),
        ("Am 22. Juli", 63.0),
        ("Inhalt des", 63.0),
        ("Die Aussagen", 63.0),
        ("Kontakt", 63.0),
        ("ermittlungsrelevante", 130.5),
        ("030 / 263", 108.0),
    ],
)
def test_left_edges_stand_on_the_grid(dump: str, text: str, x: float) -> None:
    assert place(dump, text)[0] == pytest.approx(x, abs=TOLERANCE)


def test_the_kicker_s_caps_stand_at_32_8_mm(dump: str) -> None:
    caps = place(dump, "Aktuelles")[1] - 11 * SANS_CAPS
    assert caps == pytest.approx(32.8, abs=TOLERANCE)


def test_the_last_baseline_stands_at_282_mm(dump: str) -> None:
    assert place(dump, "10785")[1] == pytest.approx(282.0, abs=TOLERANCE)


def test_the_foot_s_rule_stands_at_254_7_mm_and_is_cut_at_the_gutter(dump: str) -> None:
    rules = [line.split() for line in dump.splitlines() if line.endswith("#1c1a19")]
    assert [(float(rule[1]), float(rule[4])) for rule in rules] == [(18.0, 57.0), (63.0, 192.0)]
    middle = (float(rules[0][2]) + float(rules[0][5])) / 2
    assert middle == pytest.approx(254.7, abs=TOLERANCE)


def test_the_tint_reaches_from_edge_to_edge_and_down_to_the_foot(dump: str) -> None:
    (tint,) = [line.split() for line in dump.splitlines() if line.endswith("#f4ede6")]
    assert (float(tint[1]), float(tint[4])) == (0.0, 210.0)
    assert float(tint[5]) == pytest.approx(254.7, abs=TOLERANCE)


def test_a_row_s_first_baselines_are_level(dump: str) -> None:
    for left, right in [
        ("Mathias Schaef", "Die Aussagen"),
        ("Sophia Wirsching", "Nur in einer"),
        ("Inhalt des", "ermittlungsrelevante"),
        ("Gefördert", "Kontakt"),
        ("Lützowstr.", "030 / 263"),
    ]:
        assert place(dump, left)[1] == place(dump, right)[1]


def test_the_page_is_where_it_was_to_a_tenth_of_a_millimetre(dump: str) -> None:
    assert dump == (GOLDEN / "sample-page.txt").read_text(encoding="utf-8")


def test_a_shift_of_a_tenth_of_a_millimetre_shows_in_the_dump(pdf: bytes, dump: str) -> None:
    with reopened(pdf) as file:
        content = list(pikepdf.parse_content_stream(file.pages[0]))
        number, moved = next((n, one) for n, one in enumerate(content) if str(one.operator) == "Td")
        x, y = moved.operands
        right = Decimal(str(x)) + Decimal("0.2835")  # pt: 0.1 mm
        content[number] = pikepdf.ContentStreamInstruction([right, y], moved.operator)
        file.pages[0].Contents = file.make_stream(pikepdf.unparse_content_stream(content))
        shifted = BytesIO()
        file.save(shifted)
    assert page_dump(shifted.getvalue()) != dump


def test_the_tag_tree_is_what_it_was(pdf: bytes) -> None:
    assert tag_tree(pdf) == (GOLDEN / "sample-tags.txt").read_text(encoding="utf-8")


def test_the_sample_passes_the_judges_and_owns_all_its_ink(pdf: bytes, judged: Judged) -> None:
    check_marks(judged(pdf))


def test_the_sample_is_at_most_45_kilobytes(pdf: bytes) -> None:
    assert len(pdf) <= 45 * 1024
