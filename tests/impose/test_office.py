"""Sheets for an office printer: copies in register, white along edges, one copy that is read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure.compose.page import ArtItem, Document, FillItem, Metadata, Page, RuleItem, TextItem
from brochure.design.style import Swatch
from brochure.formats import A4, A4_TRIFOLD, A5, DL, FORMATS, Format, office_paper
from brochure.geometry import WHOLE, Rect, mm
from brochure.impose.office import TICK, office_formes
from brochure.impose.printable import UNPRINTABLE, kept_white
from brochure.impose.sheets import Flip, Imposition, Medium, Sheet, Use, imposed
from brochure.pictures.gallery import Subject
from brochure.pictures.model import Code, Ink
from brochure.story.structure import Artifact, Element, Mark, Role
from support.forme import Forme

RED = Swatch("ground", (1.0, 0.0, 0.0))

every = pytest.mark.parametrize("one", FORMATS.values(), ids=FORMATS)


def face(one: Format, text: str = "Wort", mark: int = 0) -> Page:
    """A face with a ground from edge to edge and a word that is read."""
    forme = Forme()
    forme.items.append(FillItem(Rect(0.0, 0.0, one.width, one.height), RED))
    forme.text((mm(20), mm(30)), text, Mark(mark))
    return Page(one.width, one.height, tuple(forme.items))


def on_sheets(one: Format, pages: int, flip: Flip | None = None) -> Imposition:
    faces = tuple(face(one, mark=number) for number in range(pages))
    tree = Element(Role.DOCUMENT, tuple(Element(Role.P, (Mark(n),)) for n in range(pages)))
    document = Document(faces, tree, Metadata("", "", "de"))
    return imposed(document, Medium(paper=office_paper(one.name), flip=flip))


def copies(sheet: Sheet) -> list[Rect]:
    """Where the faces lie on a sheet, y up."""
    found = []
    for one in sheet.placements:
        if one.use is not Use.AID:
            box = one.matrix.box(Rect(0.0, 0.0, one.face.width, one.face.height))
            found.append(Rect(box.left, box.bottom, box.right - box.left, box.top - box.bottom))
    return found


@pytest.mark.parametrize(
    ("one", "size", "lefts"),
    [
        (A4, (210, 297), [0]),
        (A5, (297, 210), [0.25, 148.75]),
        (DL, (297, 210), [43.5, 148.5]),
    ],
    ids=lambda value: value.name if isinstance(value, Format) else "",
)
def test_small_faces_stand_two_on_a_sheet_and_others_on_their_own(
    one: Format, size: tuple[float, float], lefts: list[float]
) -> None:
    (sheet,) = on_sheets(one, 1).sheets
    assert sheet.size == pytest.approx([mm(side) for side in size])
    assert [rect.x for rect in copies(sheet)] == pytest.approx([mm(left) for left in lefts])


@every
@pytest.mark.parametrize("flip", [None, *Flip])
def test_what_is_printed_on_the_other_side_lies_behind_its_front(
    one: Format, flip: Flip | None
) -> None:
    front, back = on_sheets(one, 2, flip).sheets
    width = front.size[0]
    behind = sorted(width - rect.right for rect in copies(back))
    assert behind == pytest.approx([rect.x for rect in copies(front)])


@every
def test_unless_asked_for_both_sides_are_upright_when_turned_like_a_book(one: Format) -> None:
    made = on_sheets(one, 2)
    width, height = made.sheets[0].size
    assert made.flip is (Flip.SHORT if width > height else Flip.LONG)
    assert all(one.matrix.a > 0 for sheet in made.sheets for one in sheet.placements)


@every
def test_turned_around_the_other_edge_the_second_side_stands_on_its_head(one: Format) -> None:
    usual = on_sheets(one, 2)
    assert usual.flip is not None
    front, back = on_sheets(one, 2, usual.flip.other).sheets
    assert front == usual.sheets[0]
    for turned, upright in zip(back.placements, usual.sheets[1].placements, strict=True):
        x, y = upright.matrix.point(10.0, 20.0)
        assert turned.matrix.point(10.0, 20.0) == pytest.approx(
            (back.size[0] - x, back.size[1] - y)
        )


@every
def test_a_sheet_with_one_side_is_turned_around_nothing(one: Format) -> None:
    assert on_sheets(one, 1).flip is None
    assert on_sheets(one, 1, Flip.LONG).flip is None


@every
def test_only_the_first_copy_is_read(one: Format) -> None:
    for number, sheet in enumerate(on_sheets(one, 2).sheets):
        first, *others = sheet.placements
        assert Mark(number) in [item.owner for item in first.face.items]
        for placement in others:
            assert all(isinstance(item.owner, Artifact) for item in placement.face.items)


@every
def test_copies_have_the_same_ink_at_the_same_places(one: Format) -> None:
    (sheet,) = on_sheets(one, 1).sheets
    faces = [
        [item._replace(owner=Artifact.PAGE) for item in placement.face.items]
        for placement in sheet.placements
        if placement.use is not Use.AID
    ]
    assert all(face == faces[0] for face in faces)


def test_ticks_stand_on_the_cuts_where_the_printer_reaches_and_off_the_text() -> None:
    (sheet,) = on_sheets(DL, 1).sheets
    aid = sheet.placements[-1]
    assert aid.use is Use.AID
    ticks = [item.rect for item in aid.face.items if isinstance(item, FillItem)]
    middles = sorted({round(rect.x + rect.width / 2, 6) for rect in ticks})
    assert middles == pytest.approx([mm(43.5), mm(148.5), mm(253.5)])
    assert {round(rect.y, 6) for rect in ticks} == {
        round(UNPRINTABLE, 6),
        round(mm(210) - UNPRINTABLE - TICK, 6),
    }


@pytest.mark.parametrize("one", [A4, FORMATS["letter"]], ids=lambda one: one.name)
def test_a_sheet_that_is_not_cut_has_no_ticks(one: Format) -> None:
    (sheet,) = on_sheets(one, 1).sheets
    assert [placement.use for placement in sheet.placements] == [Use.ORIGINAL]


RECTS = st.builds(
    Rect,
    st.floats(-20, 700),
    st.floats(-20, 900),
    st.floats(0.5, 800),
    st.floats(0.5, 900),
)


@given(RECTS)
def test_no_ground_rule_or_picture_reaches_the_white_along_the_edges(rect: Rect) -> None:
    width, height = A4.width, A4.height
    subject = Subject(Code(21, "L", ()), rect.width / rect.height, Ink(), "", None)
    items = (
        FillItem(rect, RED),
        RuleItem(rect.x, rect.y, rect.width, 1.0, RED),
        ArtItem(rect, subject, WHOLE, Artifact.LAYOUT),
    )
    for item in kept_white(Page(width, height, items)).items:
        assert not isinstance(item, TextItem)
        kept = Rect(item.x, item.y, item.length, 0) if isinstance(item, RuleItem) else item.rect
        assert kept.x >= UNPRINTABLE - 1e-6
        assert kept.y >= UNPRINTABLE - 1e-6
        assert kept.right <= width - UNPRINTABLE + 1e-6
        assert kept.bottom <= height - UNPRINTABLE + 1e-6
        if isinstance(item, ArtItem):
            shown = item.subject.aspect * item.crop.width / item.crop.height
            assert item.rect.width / item.rect.height == pytest.approx(shown)


@given(RECTS)
def test_what_is_within_the_white_stays_as_it_is(rect: Rect) -> None:
    inner = Rect(mm(20), mm(30), min(rect.width, mm(150)), min(rect.height, mm(200)))
    page = Page(A4.width, A4.height, (FillItem(inner, RED),))
    assert kept_white(page) == page


def test_a_face_without_a_panel_is_no_part_of_a_folded_sheet() -> None:
    with pytest.raises(ValueError, match="no panel"):
        office_formes([face(A4)], office_paper("a4-trifold"), A4_TRIFOLD)
