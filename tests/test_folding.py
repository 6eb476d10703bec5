"""The sheet and its folds as the author asks for them."""

from __future__ import annotations

import io

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure.formats import A4_TRIFOLD, FOLDED
from brochure.geometry import mm, to_mm
from support.flyers import built, ids, pdf_of
from support.reading import MINIMAL


def flyer(design: str, more: str = "") -> str:
    return f"{MINIMAL}design: {{{design}}}\n{more}"


def widths(text: str) -> list[float]:
    with pikepdf.open(io.BytesIO(pdf_of(text))) as opened:
        return [round(to_mm(float(page.mediabox[2])), 2) for page in opened.pages]


def test_a_flap_is_as_wide_as_asked_and_the_others_share_the_rest() -> None:
    found = widths(flyer("format: a4-trifold", "fold: {flap: 98 mm}\n"))
    assert sorted(found) == [98.0, 98.0, 99.5, 99.5, 99.5, 99.5]


@given(st.floats(90, 104))
def test_a_flap_is_folded_in_only_where_it_is_1_to_4_mm_narrower(flap: float) -> None:
    narrower = to_mm(A4_TRIFOLD.with_flap(mm(flap)).leaves[1].width) - flap
    least, most = (to_mm(bound) for bound in A4_TRIFOLD.flaps())
    assert (1 <= narrower <= 4) == (least <= flap <= most)


def test_a_flap_out_of_bounds_is_refused_with_the_bounds_at_its_place() -> None:
    result = built(flyer("format: a4-trifold", "fold: {flap: 90 mm}\n"))
    assert result.pdf is None
    (found,) = [one for one in result.report if one.id == "fold/flap"]
    assert dict(found.parameters) == {"flap": 90.0, "least": 96.33, "most": 98.33}
    assert found.span is not None
    assert found.span.line == 4


@pytest.mark.parametrize("name", ["a4", "a4-zfold", "a4-halffold"])
def test_a_flap_of_a_format_without_one_has_no_effect_and_is_noticed(name: str) -> None:
    text = flyer(f"format: {name}", "fold: {flap: 97 mm}\n")
    assert "fold/no-flap" in ids(built(text).report)
    assert widths(text) == widths(flyer(f"format: {name}"))


@pytest.mark.parametrize("name", FOLDED)
def test_two_pages_and_a_fold_are_one_too_many(name: str) -> None:
    result = built(flyer(f"format: {name}, pages: 2"))
    assert result.pdf is None
    assert "fold/pages" in ids(result.report)


@pytest.mark.parametrize(
    ("paper", "format", "creased"),
    [
        ("170 g", "a4-trifold", True),
        ("250 g/m²", "a4-halffold", True),
        ("135 g", "a4-trifold", False),
        ("250 gsm", "a4", False),
    ],
)
def test_heavy_paper_is_to_be_creased_where_it_is_folded(
    paper: str, format: str, *, creased: bool
) -> None:
    report = built(flyer(f"format: {format}", f"paper: {paper}\n")).report
    assert ("fold/crease" in ids(report)) == creased


@pytest.mark.parametrize("paper", ["170", "heavy", "170 mm"])
def test_a_paper_without_grammes_is_refused(paper: str) -> None:
    assert "content/grammage" in ids(built(flyer("format: a4", f"paper: {paper}\n")).report)


def test_a_format_that_doesn_t_exist_is_answered_with_the_nearest() -> None:
    (found,) = built(flyer("format: a4-trifolt")).report
    assert dict(found.parameters)["nearest"] == "a4-trifold"
