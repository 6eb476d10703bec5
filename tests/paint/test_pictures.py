"""Pictures on the page: one object each, owned by a figure or by nobody."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from brochure.compose.page import Document, Item, Page, PictureItem
from brochure.diagnostics.model import Report
from brochure.geometry import Rect
from brochure.paint.paint import paint
from brochure.pictures.code import code
from brochure.pictures.load import Intake
from brochure.pictures.model import Drawing, Picture
from brochure.profile import SCREEN
from brochure.story.structure import Artifact, Element, Link, Mark, Role
from brochure.typeset.fonts import FontLibrary
from support.colours import apart
from support.forme import A5, CREATED, Forme, document, sheets
from support.oracle import page
from support.placing import Desk
from support.readback import tag_tree

Painted = Callable[[Document], bytes]
ALT = "Ein Kreis & ein „Größerer“ darum"


@pytest.fixture
def drawing(tmp_path: Path) -> Drawing:
    desk = Desk(tmp_path, Intake(tmp_path))
    body = '<rect width="20" height="10" fill="#8a1538"/><circle cx="5" cy="5" r="3" opacity=".5"/>'
    desk.put("a.svg", f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10">{body}</svg>')
    found = desk.picture("a.svg")
    assert isinstance(found, Drawing)
    return found


def figure(*marks: int, alt: str | None = ALT) -> Element:
    return Element(Role.FIGURE, tuple(map(Mark, marks)), alt=alt)


def tree(*children: Element) -> Element:
    return Element(Role.DOCUMENT, children)


def placed(picture: Picture, owner: Mark | Artifact, x: float = 50, y: float = 60) -> Item:
    return PictureItem(Rect(x, y, 100, 100 / picture.aspect), picture, owner)


def test_a_figure_says_what_it_shows_and_where_it_is(painted: Painted, drawing: Drawing) -> None:
    pdf = painted(document(tree(figure(1)), Page(*A5, (placed(drawing, Mark(1)),))))
    assert f"Figure alt={ALT}" in tag_tree(pdf)
    with pikepdf.open(BytesIO(pdf)) as file:
        element = file.Root.StructTreeRoot.K.K
        box = [float(edge) for edge in element.A.BBox]
    assert box == pytest.approx([50, A5[1] - 110, 150, A5[1] - 60], abs=0.001)


def test_a_figure_of_two_pictures_has_a_box_around_both(painted: Painted, drawing: Drawing) -> None:
    items = (placed(drawing, Mark(1)), placed(drawing, Mark(2), x=200, y=300))
    pdf = painted(document(tree(figure(1, 2)), Page(*A5, items)))
    with pikepdf.open(BytesIO(pdf)) as file:
        box = [float(edge) for edge in file.Root.StructTreeRoot.K.K.A.BBox]
    assert box == pytest.approx([50, A5[1] - 350, 300, A5[1] - 60], abs=0.001)


def test_decoration_is_an_artifact(painted: Painted, forme: Forme, drawing: Drawing) -> None:
    forme.text((50, 200), "Text", Mark(1))
    forme.items.insert(0, placed(drawing, Artifact.LAYOUT))
    pdf = painted(document(tree(Element(Role.P, (Mark(1),))), forme.page()))
    assert "Figure" not in tag_tree(pdf)
    seen = page(pdf).getpixel((140, 65))
    assert isinstance(seen, tuple)
    assert apart(seen, (138, 21, 56)) <= 2


def test_a_picture_lies_where_it_is_placed_and_text_after_it_keeps_its_colour(
    painted: Painted, forme: Forme, drawing: Drawing
) -> None:
    forme.text((50, 50), "davor", Mark(1))
    forme.items.append(placed(drawing, Mark(2)))
    forme.text((50, 200), "danach", Mark(3))
    paragraphs = [Element(Role.P, (Mark(mark),)) for mark in (1, 3)]
    pdf = painted(document(tree(paragraphs[0], figure(2), paragraphs[1]), forme.page()))
    image = page(pdf)
    for place, colour in {
        (140, 65): (138, 21, 56),
        (140, 105): (138, 21, 56),
        (155, 85): (255, 255, 255),
        (140, 115): (255, 255, 255),
    }.items():
        seen = image.getpixel(place)
        assert isinstance(seen, tuple)
        assert apart(seen, colour) <= 2, place
    assert "“davor”" in tag_tree(pdf)
    assert "“danach”" in tag_tree(pdf)


def test_a_picture_that_is_placed_twice_is_written_once(painted: Painted, drawing: Drawing) -> None:
    once = painted(document(tree(figure(1)), Page(*A5, (placed(drawing, Mark(1)),))))
    items = (placed(drawing, Mark(1)), placed(drawing, Mark(2), y=300))
    pdf = painted(document(tree(figure(1), figure(2)), Page(*A5, items)))
    assert pdf.count(b"/Form") == once.count(b"/Form")


def test_a_page_names_only_its_own_pictures(painted: Painted, drawing: Drawing) -> None:
    found = code("Kontakt", Report(), None)
    assert found is not None
    pages = (Page(*A5, (placed(drawing, Mark(1)),)), Page(*A5, (placed(found, Mark(2)),)))
    pdf = painted(document(tree(figure(1), figure(2, alt="QR-Code")), *pages))
    with pikepdf.open(BytesIO(pdf)) as file:
        named = ["/XObject" in each.obj.Resources for each in file.pages]
    assert named == [True, False]


def test_a_picture_in_a_link_can_be_clicked(painted: Painted, drawing: Drawing) -> None:
    link = Link("https://example.org/", "Stiftung X im Netz")
    linked = Element(Role.LINK, (figure(1),), link=link)
    paragraph = Element(Role.P, (linked,))
    pdf = painted(document(tree(paragraph), Page(*A5, (placed(drawing, Mark(1)),))))
    with pikepdf.open(BytesIO(pdf)) as file:
        (annotation,) = file.pages[0].obj.Annots
        rect = [float(edge) for edge in annotation.Rect]
    assert rect == pytest.approx([50, A5[1] - 110, 150, A5[1] - 60], abs=0.001)
    assert "→ https://example.org/" in tag_tree(pdf)


def test_the_same_pictures_give_the_same_bytes(drawing: Drawing) -> None:
    placed_once = document(tree(figure(1)), Page(*A5, (placed(drawing, Mark(1)),)))
    fonts = FontLibrary()
    first = paint(sheets(placed_once), SCREEN, fonts, created=CREATED)
    assert paint(sheets(placed_once), SCREEN, fonts, created=CREATED) == first
