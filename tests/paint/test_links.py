"""Link annotations: where they lie and what they say."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from brochure.compose.page import Document, TextItem
from brochure.paint.paint import paint
from brochure.profile import SCREEN
from brochure.story.structure import Element, Link, Mark, Role
from support.forme import CREATED, Forme, document, sheets
from support.readback import reopened

Painted = Callable[[Document], bytes]

LINK = Link("mailto:info@kok-buero.de", "E-Mail an „info@kok-buero.de“")


def linked(*marks: Mark, link: Link | None = LINK) -> Element:
    """A document of one paragraph that is one link."""
    child = Element(Role.LINK, marks, link=link)
    return Element(Role.DOCUMENT, (Element(Role.P, (child,)),))


def rects(pdf: bytes) -> list[list[float]]:
    """The areas of the first page's annotations: left, bottom, right, top."""
    with reopened(pdf) as file:
        return [
            [float(edge) for edge in annotation.Rect]
            for annotation in file.pages[0].get("/Annots", [])
        ]


def test_a_links_area_encloses_its_words_by_a_hair(forme: Forme, painted: Painted) -> None:
    end = forme.text((40, 100), "Schreiben Sie uns", Mark(1))
    ((left, bottom, right, top),) = rects(painted(document(linked(Mark(1)), forme.page())))
    baseline = 595.276 - 100
    assert left == pytest.approx(39.5)
    assert right == pytest.approx(end + 0.5, abs=0.001)
    assert baseline - 5 < bottom < baseline - 3
    assert baseline + 10 < top < baseline + 12


def test_a_link_over_two_lines_has_an_area_on_each(forme: Forme, painted: Painted) -> None:
    forme.text((200, 100), "info@kok- ", Mark(1))
    forme.text((40, 112), "buero.de", Mark(1))
    first, second = rects(painted(document(linked(Mark(1)), forme.page())))
    assert first[0] == pytest.approx(199.5)
    assert second[0] == pytest.approx(39.5)
    assert first[1] - second[1] == pytest.approx(12)


def test_the_space_at_a_lines_end_is_not_part_of_an_area(forme: Forme, painted: Painted) -> None:
    end = forme.text((40, 100), "Schreiben", Mark(1))
    forme.text((end, 100), " ", Mark(1))
    ((_, _, right, _),) = rects(painted(document(linked(Mark(1)), forme.page())))
    assert right == pytest.approx(end + 0.5, abs=0.001)


def test_two_links_on_one_line_have_areas_of_their_own(forme: Forme, painted: Painted) -> None:
    end = forme.text((40, 100), "eins", Mark(1))
    forme.text((end, 100), "zwei", Mark(2))
    links = tuple(Element(Role.LINK, (mark,), link=LINK) for mark in (Mark(1), Mark(2)))
    tree = Element(Role.DOCUMENT, (Element(Role.P, links),))
    assert len(rects(painted(document(tree, forme.page())))) == 2


def test_a_stressed_word_in_a_link_belongs_to_it(forme: Forme, painted: Painted) -> None:
    end = forme.text((40, 100), "ganz ", Mark(1))
    last = forme.text((end, 100), "wichtig", Mark(2))
    link = Element(Role.LINK, (Mark(1), Element(Role.SPAN, (Mark(2),))), link=LINK)
    tree = Element(Role.DOCUMENT, (Element(Role.P, (link,)),))
    ((left, _, right, _),) = rects(painted(document(tree, forme.page())))
    assert left == pytest.approx(39.5)
    assert right == pytest.approx(last + 0.5, abs=0.001)


def test_an_annotation_is_described_printed_and_frameless(forme: Forme, painted: Painted) -> None:
    forme.text((40, 100), "Schreiben", Mark(1))
    with reopened(painted(document(linked(Mark(1)), forme.page()))) as file:
        (annotation,) = file.pages[0].Annots
        assert str(annotation.Contents) == LINK.description
        assert str(annotation.A.URI) == LINK.uri
        assert annotation.F == 4
        assert list(annotation.Border) == [0, 0, 0]


def test_a_profile_without_links_has_their_text_and_no_annotation(forme: Forme) -> None:
    forme.text((40, 100), "Schreiben", Mark(1))
    placed = document(linked(Mark(1)), forme.page())
    pdf = paint(sheets(placed), SCREEN._replace(interactive=False), forme.fonts, created=CREATED)
    assert rects(pdf) == []


def test_a_link_that_leads_nowhere_is_a_bug(forme: Forme, painted: Painted) -> None:
    forme.text((40, 100), "Schreiben", Mark(1))
    with pytest.raises(ValueError, match="has no link"):
        painted(document(linked(Mark(1), link=None), forme.page()))


def test_tracking_widens_the_area(forme: Forme, painted: Painted) -> None:
    forme.text((40, 100), "Schreiben", Mark(1))
    (item,) = forme.items
    assert isinstance(item, TextItem)
    forme.items[0] = item._replace(tracking=0.1)
    ((_, _, right, _),) = rects(painted(document(linked(Mark(1)), forme.page())))
    assert right == pytest.approx(40 + item.width + 9 + 0.5, abs=0.001)
