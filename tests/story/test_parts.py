"""Kinds of content told: sections with headings, tables whose cells know their headers."""

from __future__ import annotations

from collections.abc import Iterator

from brochure.story.structure import Element, Role, Scope
from brochure.story.tell import tell
from support.reading import MINIMAL, brochure_of, read


def elements(node: Element) -> Iterator[Element]:
    yield node
    for child in node.children:
        if isinstance(child, Element):
            yield from elements(child)


def tree(text: str) -> Element:
    return tell(brochure_of(MINIMAL + text), None).tree


PROGRAMME = (
    "programme:\n"
    "  - {time: '19.00', title: Chor, who: Jo, room: Saal}\n"
    "  - {time: '20.00', title: Pause}\n"
)


def test_every_row_of_a_table_has_every_cell_and_each_names_its_headers() -> None:
    found = list(elements(tree(PROGRAMME)))
    rows = [one for one in found if one.role is Role.TABLE_ROW]
    assert [len(row.children) for row in rows] == [4, 4, 4]
    heads = {
        one.cell.id: one.cell.scope
        for one in found
        if one.role is Role.TABLE_HEADER and one.cell is not None
    }
    assert list(heads.values()) == [Scope.COLUMN] * 4 + [Scope.ROW] * 2
    cells = [one.cell for one in found if one.role is Role.TABLE_CELL]
    assert len(cells) == 6
    for cell in cells:
        assert cell is not None
        assert [heads[name] for name in cell.headers] == [Scope.COLUMN, Scope.ROW]


def test_identifiers_of_two_tables_differ() -> None:
    text = (
        "programme:\n  - {title: A, entries: [{title: a}]}\n  - {title: B, entries: [{title: b}]}\n"
    )
    ids = [one.cell.id for one in elements(tree(text)) if one.cell and one.cell.id]
    assert len(ids) == len(set(ids)) == 4


def test_a_heading_of_a_group_is_below_that_of_the_programme() -> None:
    text = "programme:\n  - {title: Für Kinder, entries: [{title: Basteln}]}\n"
    roles = [one.role for one in elements(tree(text)) if one.role in (Role.H2, Role.H3)]
    assert roles == [Role.H2, Role.H3]


def test_the_heading_of_an_event_without_one_of_its_part_is_of_the_second_level() -> None:
    text = "event: {title: Konzert, start: 2026-12-05, place: Saal}\n"
    assert [one.role for one in elements(tree(text)) if one.bookmark] == [Role.H1, Role.H2]


def test_all_is_told_in_the_order_in_which_it_is_read() -> None:
    text = (
        "contact: {heading: Kontakt, web: https://example.org}\n"
        "partners: {note: Mit, tiers: [{organisations: [{name: Bäckerei}]}]}\n"
        "memberships: {note: Mitglied, organisations: [{name: Verband}]}\n"
        "funder: {note: Gefördert, organisations: [{name: Stadt}]}\n"
        "donation: {holder: Chor, iban: DE89370400440532013000}\n"
        "action: {label: Anrufen, phone: 030 26391176}\n"
        "quotes: [{speaker: Jo, text: Schön}]\n"
        "programme: [{title: Lied}]\n"
        "facts: [{value: '12', text: Lieder}]\n"
        "event: {start: 2026-12-05, place: Saal}\n"
    )
    said = [entry.text for entry in tell(brochure_of(MINIMAL + text), None).entries]
    order = ["Wir singen", "Wann", "12", "Programm", "Jo", "Anrufen", "Empfänger"]
    order += ["Gefördert", "Mitglied", "Mit", "Kontakt"]
    places = [said.index(one) for one in order]
    assert places == sorted(places)


def test_labels_in_another_language_say_so() -> None:
    text = "language: xx\n" + MINIMAL + "event: {start: 2026-12-05, place: Saal}\n"
    brochure, _ = read(text)
    assert brochure is not None
    told = tell(brochure, None).tree
    languages = {one.language for one in elements(told) if one.role is Role.P}
    assert languages == {None, "en"}
