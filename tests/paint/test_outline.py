"""Bookmarks: their order, their levels, where they lead."""

from __future__ import annotations

from collections.abc import Callable

from brochure.compose.page import Document
from brochure.story.structure import Element, Mark, Role
from support.forme import Forme, document
from support.readback import reopened

Painted = Callable[[Document], bytes]


def test_bookmarks_follow_the_tree_and_lead_to_the_top_of_their_first_text(
    forme: Forme, painted: Painted
) -> None:
    forme.text((60, 100), "Kontakt", Mark(3))
    first = forme.page()
    forme.text((40, 50), "Titel", Mark(1))
    forme.text((40, 80), "Abschnitt", Mark(2))
    tree = Element(
        Role.DOCUMENT,
        (
            Element(Role.H1, (Mark(1),), bookmark="Titel"),
            Element(
                Role.SECT, (Element(Role.H2, (Mark(2),), bookmark="Näheres"),), bookmark="Abschnitt"
            ),
            Element(Role.SECT, (Element(Role.P, (Mark(3),)),), bookmark="Kontakt"),
        ),
    )
    pdf = painted(document(tree, first, forme.page()))
    with reopened(pdf) as file, file.open_outline() as outline:
        title, section, contact = outline.root
        assert [entry.title for entry in outline.root] == ["Titel", "Abschnitt", "Kontakt"]
        assert [entry.title for entry in section.children] == ["Näheres"]
        assert title.destination is not None
        assert contact.destination is not None
        assert title.destination[0].objgen == file.pages[1].objgen
        assert contact.destination[0].objgen == file.pages[0].objgen
        assert float(contact.destination[2]) == 60
        assert 595.276 - 100 + 9 < float(contact.destination[3]) < 595.276 - 100 + 12


def test_a_document_without_bookmarks_has_no_outline(forme: Forme, painted: Painted) -> None:
    forme.text((40, 50), "Titel", Mark(1))
    tree = Element(Role.DOCUMENT, (Element(Role.H1, (Mark(1),)),))
    with reopened(painted(document(tree, forme.page()))) as file:
        assert "/Outlines" not in file.Root
        assert str(file.Root.PageMode) == "/UseNone"
