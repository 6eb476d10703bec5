"""Folded sheets from faces to bytes: panels stand in place on both sides, and are read in order."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import product

import pikepdf
import pypdfium2
import pytest
from pypdfium2 import raw

from brochure.check.examine import examine
from brochure.formats import A4_HALFFOLD, A4_TRIFOLD, FOLDED, Folded, Panel, Side
from brochure.geometry import mm
from brochure.impose.sheets import SLUG, Flip
from brochure.profile import PROFILES
from support.finished import unpacked
from support.folded import SAFE, pdf
from support.readback import check_marks, glyphs, reopened, tag_tree
from support.readers import (
    flowing,
    pdfium_tags,
    pdfium_text,
    poppler_tags,
    poppler_text,
)

Judged = Callable[[bytes], bytes]
SIDES = tuple(Side)

every = pytest.mark.parametrize("folded", FOLDED.values(), ids=FOLDED)
flat = pytest.mark.parametrize("profile", ["press", "office"])


def margin_of(profile: str) -> float:
    """From the edge of the sheet to its trim."""
    return mm(3) if profile == "press" else 0.0


def where(data: bytes, folded: Folded) -> dict[str, tuple[int, float]]:
    """Page and x of each panel's name, read from the content streams."""
    found: dict[str, tuple[int, float]] = {}
    with reopened(data) as file:
        for number, page in enumerate(file.pages):
            text, places = "", []
            for glyph in glyphs(page):
                text += glyph.text
                places += [glyph.x] * len(glyph.text)
            for panel in folded.panels:
                at = text.find(f"{panel.name}:")
                if at >= 0:
                    assert panel.name not in found
                    found[panel.name] = number, places[at]
    return found


def told(data: bytes) -> str:
    """Poppler's tag tree without the objects of links, which a press file lacks."""
    return re.sub(r" *Object \d+ \d+\n", "", poppler_tags(data))


@every
def test_on_the_screen_panels_are_pages_in_reading_order(folded: Folded, judged: Judged) -> None:
    data = judged(pdf(folded, "screen"))
    with reopened(data) as file:
        sizes = [[float(edge) for edge in page.mediabox][2:] for page in file.pages]
    assert sizes == [
        pytest.approx([panel.place.width, panel.place.height], abs=0.01) for panel in folded.panels
    ]
    names = [word[:-1] for word in poppler_text(data).split() if word.endswith(":")]
    assert names == [panel.name for panel in folded.panels]


@every
@flat
def test_flat_sheets_have_every_panel_in_its_place_outer_side_first(
    folded: Folded, profile: str
) -> None:
    data, margin = pdf(folded, profile), margin_of(profile)
    found = where(data, folded)
    assert set(found) == {panel.name for panel in folded.panels}
    for panel in folded.panels:
        number, x = found[panel.name]
        assert SIDES[number] is panel.side
        assert panel.place.x + SAFE <= x - margin <= panel.place.right - SAFE
    with reopened(data) as file:
        for page in file.pages:
            left, bottom, right, top = map(float, page.get("/TrimBox", page.mediabox))
            assert (right - left, top - bottom) == pytest.approx(
                (folded.width, folded.height), abs=0.01
            )


@every
@flat
def test_the_tag_tree_and_the_text_are_those_of_the_screen(folded: Folded, profile: str) -> None:
    screen, data = pdf(folded, "screen"), pdf(folded, profile)
    check_marks(data)
    bare = [line for line in tag_tree(screen).splitlines() if "→" not in line]
    assert [line for line in tag_tree(data).splitlines() if "→" not in line] == bare
    assert told(data) == told(screen)


@every
@flat
def test_pdfium_finds_the_panels_of_a_side_in_the_order_of_the_tag_tree(
    folded: Folded, profile: str
) -> None:
    """It knows the tree of one page at a time; form XObjects would leave it without any text."""
    found = [word[1:-1] for word in pdfium_tags(pdf(folded, profile)).split() if ":" in word]
    assert found == [panel.name for side in SIDES for panel in folded.panels if panel.side is side]


@every
@flat
@pytest.mark.parametrize("read", [poppler_text, pdfium_text])
def test_within_a_side_content_is_painted_in_reading_order(
    folded: Folded, profile: str, read: Callable[[bytes], str]
) -> None:
    names = [word[:-1] for word in flowing(read(pdf(folded, profile))).split() if word[-1] == ":"]
    assert names == [panel.name for side in SIDES for panel in folded.panels if panel.side is side]


@every
@flat
def test_a_text_that_runs_over_both_sides_is_read_in_the_order_of_its_panels(
    folded: Folded, profile: str
) -> None:
    parts = " ".join(f"Teil {number}" for number in range(1, len(folded.panels) - 1))
    assert parts in flowing(tag_tree(pdf(folded, profile)))
    assert parts in flowing(told(pdf(folded, profile)).replace('"', ""))


@every
@pytest.mark.parametrize("flip", [None, *Flip])
def test_office_sheets_of_folds_conform(folded: Folded, flip: Flip | None, judged: Judged) -> None:
    data = judged(pdf(folded, "office", flip=flip))
    assert examine(data, PROFILES["office"]) == ()
    told = "DuplexFlipLongEdge" if flip is Flip.LONG else "DuplexFlipShortEdge"
    assert told.encode() in unpacked(data)


@every
@pytest.mark.parametrize("profile", ["screen", "press"])
def test_check_finds_nothing_in_a_folded_flyer(folded: Folded, profile: str) -> None:
    for marks in {False, profile == "press"}:
        data = pdf(folded, profile, marks=marks)
        assert [one.id for one in examine(data, PROFILES[profile])] == []


def grounds(data: bytes) -> list[list[tuple[float, float, float, float]]]:
    """The rectangles that pdfium sees on each page, as wide as a panel or wider."""
    with pypdfium2.PdfDocument(data) as document:
        return [
            [
                shape.get_bounds()
                for shape in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH])
                if shape.get_bounds()[2] - shape.get_bounds()[0] > mm(50)
            ]
            for page in document
        ]


def of_side(folded: Folded, side: Side) -> list[Panel]:
    return [panel for panel in folded.panels if panel.side is side]


@every
def test_bleed_is_around_the_flat_sheet_and_no_ground_crosses_a_fold(folded: Folded) -> None:
    bleed = mm(3)
    for side, rects in zip(SIDES, grounds(pdf(folded, "press")), strict=True):
        for panel, rect in zip(of_side(folded, side), rects, strict=True):
            left = panel.place.x if panel.place.x > 1 else -bleed
            right = panel.place.right
            right = right if right < folded.width - 1 else folded.width + bleed
            assert rect == pytest.approx(
                (left + bleed, 0.0, right + bleed, folded.height + 2 * bleed), abs=0.01
            )


@every
def test_office_grounds_end_before_the_edge_and_go_on_to_the_folds(folded: Folded) -> None:
    white = mm(5)
    for side, rects in zip(SIDES, grounds(pdf(folded, "office")), strict=True):
        for panel, rect in zip(of_side(folded, side), rects, strict=True):
            left = panel.place.x if panel.place.x > 1 else white
            right = panel.place.right
            right = right if right < folded.width - 1 else folded.width - white
            assert rect == pytest.approx((left, white, right, folded.height - white), abs=0.01)


@every
def test_marks_to_fold_by_stand_in_the_slug_on_the_folds_of_each_side(folded: Folded) -> None:
    data = pdf(folded, "press", marks=True)
    margin = mm(3) + SLUG
    with pypdfium2.PdfDocument(data) as document:
        for side, page in zip(SIDES, document, strict=True):
            shapes = [one.get_bounds() for one in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH])]
            lines = [one for one in shapes if one[2] - one[0] < 1 < one[3] - one[1]]
            for fold in folded.folds(side):
                found = [one for one in lines if abs((one[0] + one[2]) / 2 - margin - fold) < 0.1]
                head, foot = sorted(found, key=lambda one: one[1])[::-1]
                assert head[1] >= margin + folded.height + mm(3)
                assert foot[3] <= margin - mm(3)


@every
def test_without_marks_nothing_stands_on_the_folds_of_a_press_file(folded: Folded) -> None:
    assert "d" not in operators(pdf(folded, "press"))
    assert "d" in operators(pdf(folded, "press", marks=True))


def operators(data: bytes) -> set[str]:
    with reopened(data) as file:
        return {
            str(one.operator) for page in file.pages for one in pikepdf.parse_content_stream(page)
        }


def test_on_a_half_fold_no_mark_lies_on_that_of_the_fold() -> None:
    """The registration mark of the head stands over a panel, where a flat sheet has it amid."""
    with pypdfium2.PdfDocument(pdf(A4_HALFFOLD, "press", marks=True)) as document:
        shapes = [
            one.get_bounds() for one in document[0].get_objects(filter=[raw.FPDF_PAGEOBJ_PATH])
        ]
    margin = mm(3) + SLUG
    fold, high = margin + mm(148.5), margin + mm(213)
    near = [
        one for one in shapes if one[1] > high and one[0] < fold + mm(4) and one[2] > fold - mm(4)
    ]
    assert len(near) == 1


@every
def test_ticks_stand_on_the_folds_at_head_and_foot(folded: Folded) -> None:
    with pypdfium2.PdfDocument(pdf(folded, "office")) as document:
        for side, page in zip(SIDES, document, strict=True):
            shapes = [one.get_bounds() for one in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH])]
            ticks = sorted(one for one in shapes if one[2] - one[0] < 1)
            middles = [(one[0] + one[2]) / 2 for one in ticks]
            assert middles == pytest.approx([x for x in folded.folds(side) for _ in "hf"], abs=0.01)
            assert all(one[1] >= mm(5) - 0.01 for one in ticks)
            assert all(one[3] <= folded.height - mm(5) + 0.01 for one in ticks)


@pytest.mark.parametrize(
    ("flip", "profile"), [*product([None, Flip.LONG], ["office"]), (None, "press")]
)
def test_a_panel_has_behind_it_the_other_side_of_its_leaf(flip: Flip | None, profile: str) -> None:
    """Read from the finished file: the front's x is the sheet's width less the back's."""
    folded, margin = A4_TRIFOLD, margin_of(profile)
    found = where(pdf(folded, profile, flip=flip), folded)
    width = folded.width + 2 * margin
    leaves = {"cover": "inside-left", "back": "inside-middle", "flap": "inside-right"}
    for outer, inner in leaves.items():
        place = next(one.place for one in folded.panels if one.name == outer)
        x = found[inner][1]
        behind = x if flip is Flip.LONG else width - x
        assert place.x < behind - margin < place.right


@every
def test_the_link_lies_on_the_back_wherever_it_is(folded: Folded) -> None:
    back = folded.panels[-1]
    with reopened(pdf(folded, "office")) as file:
        for side, page in zip(SIDES, file.pages, strict=True):
            notes = [[float(edge) for edge in note.Rect] for note in page.get("/Annots", [])]
            assert len(notes) == (side is back.side)
            assert all(back.place.x < note[0] < note[2] < back.place.right for note in notes)
        with file.open_outline() as outline:
            assert [str(entry.title) for entry in outline.root] == ["Titel"]
