"""Folded formats: panels tile the sheet, folds meet from both sides, and folded by coordinates
everything lies where its role says.
"""

from __future__ import annotations

from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure.content.model import SheetFormat
from brochure.formats import (
    A4_TRIFOLD,
    A4_ZFOLD,
    FOLDED,
    FORMATS,
    SLACK,
    Edge,
    Folded,
    Panel,
    PanelRole,
    Side,
    Turn,
    usual_code,
)
from brochure.geometry import mm, to_mm

WITH_FLAP = [one for one in FOLDED.values() if one.flap is not None]

every = pytest.mark.parametrize("folded", FOLDED.values(), ids=FOLDED)
sides = pytest.mark.parametrize("side", Side)


def of_side(folded: Folded, side: Side) -> list[Panel]:
    """The panels of a side, from the left."""
    panels = [panel for panel in folded.panels if panel.side is side]
    return sorted(panels, key=lambda panel: panel.place.x)


def flaps() -> st.SearchStrategy[Folded]:
    """Sheets with any flap that is allowed."""
    return st.sampled_from(WITH_FLAP).flatmap(
        lambda one: st.floats(*one.flaps()).map(one.with_flap)
    )


def any_sheet() -> st.SearchStrategy[Folded]:
    return st.one_of(st.sampled_from(list(FOLDED.values())), flaps())


def test_every_format_of_content_is_flat_or_folded() -> None:
    assert {one.value for one in SheetFormat} == {*FORMATS, *FOLDED}
    assert not {*FORMATS} & {*FOLDED}


@given(any_sheet(), st.sampled_from(Side))
def test_panels_tile_the_trim_box(folded: Folded, side: Side) -> None:
    x = 0.0
    for panel in of_side(folded, side):
        assert panel.place.x == pytest.approx(x)
        assert (panel.place.y, panel.place.height) == (0.0, folded.height)
        assert panel.place.width > 0
        x = panel.place.right
    assert x == pytest.approx(folded.width)


@given(any_sheet())
def test_a_fold_lies_on_one_line_seen_from_both_sides(folded: Folded) -> None:
    outer, inner = folded.folds(Side.OUTER), folded.folds(Side.INNER)
    assert outer == pytest.approx([folded.width - x for x in reversed(inner)])


@given(any_sheet(), st.sampled_from(Side))
def test_an_edge_is_a_fold_where_a_fold_is_and_else_cut(folded: Folded, side: Side) -> None:
    folds = folded.folds(side)
    for panel in of_side(folded, side):
        for x, kind in (
            (panel.place.x, panel.border.left),
            (panel.place.right, panel.border.right),
        ):
            on_fold = any(abs(x - fold) < 1e-6 for fold in folds)
            assert kind is (Edge.FOLD if on_fold else Edge.TRIM)
        assert panel.border.top is panel.border.bottom is Edge.TRIM


@every
def test_panels_are_told_apart_by_name_and_read_from_cover_to_back(folded: Folded) -> None:
    names = [panel.name for panel in folded.panels]
    assert len(set(names)) == len(names) == 2 * len(folded.leaves)
    assert (names[0], names[-1]) == ("cover", "back")


@pytest.mark.parametrize(
    ("name", "outer", "inner"),
    [
        ("a4-trifold", [97, 100, 100], [100, 100, 97]),
        ("a4-zfold", [99, 99, 99], [99, 99, 99]),
        ("a4-halffold", [148.5, 148.5], [148.5, 148.5]),
        ("letter-trifold", [92.075, 93.6625, 93.6625], [93.6625, 93.6625, 92.075]),
    ],
)
def test_panels_have_the_widths_of_the_trade(
    name: str, outer: list[float], inner: list[float]
) -> None:
    for side, widths in ((Side.OUTER, outer), (Side.INNER, inner)):
        found = [to_mm(panel.place.width) for panel in of_side(FOLDED[name], side)]
        assert found == pytest.approx(widths)


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("a4-trifold", "cover flap inside-left inside-middle inside-right back"),
        ("a4-zfold", "cover inside-left inside-middle outside-left outside-middle back"),
        ("a4-halffold", "cover inside-left inside-right back"),
        ("letter-trifold", "cover flap inside-left inside-middle inside-right back"),
    ],
)
def test_panels_are_read_in_the_order_in_which_they_are_opened(name: str, read: str) -> None:
    assert [panel.name for panel in FOLDED[name].panels] == read.split()


class Lying(NamedTuple):
    """A leaf of the folded sheet: its number, where it lies, and whether its outer side is up."""

    number: int
    left: float
    right: float
    outer_up: bool


def closed(folded: Folded) -> list[Lying]:
    """The leaves of the folded sheet from the top down, the cover up.

    The flat sheet lies with its outer side up. At each fold, from the left, all that is left of it
    is turned around it: x becomes 2 × fold − x, what was up is down, and the layers' order turns.
    """
    edges = [0.0, *folded.folds(Side.OUTER), folded.width]
    stack = [Lying(n, edges[n], edges[n + 1], outer_up=True) for n in range(len(folded.leaves))]
    for fold, turn in zip(folded.folds(Side.OUTER), folded.turns, strict=True):
        still = [leaf for leaf in stack if leaf.left > fold - 1e-6]
        moving = [
            Lying(leaf.number, 2 * fold - leaf.right, 2 * fold - leaf.left, not leaf.outer_up)
            for leaf in reversed(stack)
            if leaf.left <= fold - 1e-6
        ]
        stack = [*moving, *still] if turn is Turn.OVER else [*still, *moving]
    return stack


def upper(folded: Folded, leaf: Lying) -> PanelRole:
    """What is seen of a leaf from above."""
    return getattr(folded.leaves[leaf.number], "outer" if leaf.outer_up else "inner")  # type: ignore[no-any-return]


def lower(folded: Folded, leaf: Lying) -> PanelRole:
    return getattr(folded.leaves[leaf.number], "inner" if leaf.outer_up else "outer")  # type: ignore[no-any-return]


@given(any_sheet())
def test_folded_the_cover_lies_on_top_and_the_back_below(folded: Folded) -> None:
    stack = closed(folded)
    assert upper(folded, stack[0]) is PanelRole.COVER
    assert lower(folded, stack[-1]) is PanelRole.BACK


@given(any_sheet())
def test_folded_the_sheet_opens_like_a_book(folded: Folded) -> None:
    """The cover's fold is at its left, and the leaf that hangs on it lies below."""
    top, *others = closed(folded)
    fold = folded.folds(Side.OUTER)[-1]
    assert top.left == pytest.approx(fold)
    assert any(leaf.left == pytest.approx(fold) for leaf in others)


@given(flaps())
def test_a_flap_lies_below_the_cover_and_the_inside_below_the_flap(folded: Folded) -> None:
    seen = [upper(folded, leaf) for leaf in closed(folded)]
    assert seen == [PanelRole.COVER, PanelRole.FLAP, PanelRole.INSIDE]


@given(flaps())
def test_a_flap_ends_before_the_fold_that_it_is_laid_against(folded: Folded) -> None:
    stack = closed(folded)
    flap = next(leaf for leaf in stack if folded.leaves[leaf.number].outer is PanelRole.FLAP)
    others = [leaf for leaf in stack if leaf is not flap]
    least, most = SLACK
    for other in others:
        assert flap.right == pytest.approx(other.right)
        assert least - 1e-6 <= flap.left - other.left <= most + 1e-6


@every
def test_no_leaf_reaches_out_of_the_closed_sheet(folded: Folded) -> None:
    stack = closed(folded)
    left, right = stack[0].left, stack[0].right
    assert all(left - 1e-6 <= leaf.left < leaf.right <= right + 1e-6 for leaf in stack)


def test_a_zfold_shows_its_inner_right_panel_at_the_back() -> None:
    back = next(panel for panel in A4_ZFOLD.panels if panel.role is PanelRole.BACK)
    cover = next(panel for panel in A4_ZFOLD.panels if panel.role is PanelRole.COVER)
    assert (back.side, back) == (Side.INNER, of_side(A4_ZFOLD, Side.INNER)[-1])
    assert (cover.side, cover) == (Side.OUTER, of_side(A4_ZFOLD, Side.OUTER)[-1])


def test_the_flap_takes_its_width_from_the_others_evenly() -> None:
    folded = A4_TRIFOLD.with_flap(mm(98))
    assert [to_mm(leaf.width) for leaf in folded.leaves] == pytest.approx([98, 99.5, 99.5])
    assert folded.width == pytest.approx(A4_TRIFOLD.width)


def test_a_flap_may_be_one_to_four_millimetres_narrower() -> None:
    assert [round(to_mm(one), 2) for one in A4_TRIFOLD.flaps()] == [96.33, 98.33]
    for folded in WITH_FLAP:
        least, most = folded.flaps()
        assert folded.flap is not None
        assert least < folded.flap < most


@pytest.mark.parametrize(
    ("name", "side"),
    [("a4", 25), ("letter", 25), ("a5", 22), ("dl", 22), ("a4-halffold", 22), ("a4-trifold", 22)],
)
def test_a_code_is_smaller_on_small_faces(name: str, side: float) -> None:
    assert usual_code(name) == pytest.approx(mm(side))
