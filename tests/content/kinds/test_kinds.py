"""What holds within each kind of content, and the outline that comes of it."""

from __future__ import annotations

import pytest

from brochure.content.kinds import KINDS, outlines
from brochure.content.outline import Layout, Outline, Said
from brochure.content.values import Prose
from support.reading import MINIMAL, brochure_of, said_of


def outline_of(text: str) -> Outline:
    brochure = brochure_of(MINIMAL + text)
    (found,) = outlines(brochure, brochure.language)
    return found


def words(said: Said) -> str:
    text = said.text
    value = "".join(one.text for one in text.inlines) if isinstance(text, Prose) else text.value
    return value.replace("\u00a0", " ")


def cells(outline: Outline, block: int = 0) -> list[list[list[str]]]:
    return [[[words(said) for said in cell] for cell in row] for row in outline.blocks[block].rows]


def test_an_event_says_when_where_and_for_how_much() -> None:
    found = outline_of(
        "event: {start: 2026-12-05T19:00, end: 2026-12-05T21:30, doors: '18:15', place: St. Marien,"
        " address: [Kirchgasse 3, 04177 Leipzig], access: stufenlos,"
        " price: [{amount: 14 €}, {amount: 8 €, label: ermäßigt}]}\n"
    )
    assert cells(found) == [
        [
            ["Wann", "Samstag, 5. Dezember 2026", "19–21.30 Uhr", "Einlass 18.15 Uhr"],
            ["Wo", "St. Marien", "Kirchgasse 3", "04177 Leipzig", "stufenlos"],
            ["Eintritt", "14 €", "8 € ermäßigt"],
        ]
    ]


def test_a_price_may_be_a_text_and_registering_leads_somewhere() -> None:
    found = outline_of(
        "event: {start: 2026-12-05, place: Saal, price: frei,"
        " register: {until: 2026-11-30, email: a@b.org, phone: 030 26391176}}\n"
    )
    *_, price, register = cells(found)[0]
    assert price == ["Eintritt", "frei"]
    assert register == ["Anmeldung bis", "30. November 2026", "030 26391176", "a@b.org"]
    ways = found.blocks[0].rows[0][-1][2:]
    assert [way.uri for way in ways] == ["tel:+493026391176", "mailto:a@b.org"]


def test_three_events_are_a_table_of_days() -> None:
    events = "".join(
        f"  - {{start: 2026-12-0{n}, title: Abend {n}, place: Saal}}\n" for n in (1, 2, 3)
    )
    found = outline_of(f"event:\n{events}")
    assert found.blocks[0].layout is Layout.TABLE
    assert cells(found)[:2] == [
        [["Wann"], ["Was"], ["Wo"]],
        [["Dienstag, 1. Dezember 2026"], ["Abend 1"], ["Saal"]],
    ]


def test_labels_are_in_the_flyers_language_and_say_where_they_are_not() -> None:
    text = "event: {start: 2026-12-05, place: Saal}\n"
    french = brochure_of(f"language: fr\n{MINIMAL}{text}")
    (found,) = outlines(french, "fr")
    assert found.blocks[0].rows[0][0][0].language is None
    assert words(found.blocks[0].rows[0][0][0]) == "Quand"
    (unknown,) = outlines(french, "xx")
    assert unknown.blocks[0].rows[0][0][0].language == "en"


def test_an_event_that_ends_before_it_begins_is_refused() -> None:
    text = f"{MINIMAL}event: {{start: 2026-12-05, end: 2026-12-04, place: Saal}}\n"
    assert said_of(text) == ["3:33 content/end-before-start"]


def test_a_programme_has_the_columns_that_its_entries_need() -> None:
    found = outline_of(
        "programme:\n  - {time: '19.00', title: Chor, room: Saal}\n  - {title: Pause}\n"
    )
    assert cells(found) == [
        [["Zeit"], ["Was"], ["Raum"]],
        [["19.00"], ["Chor"], ["Saal"]],
        [[], ["Pause"], []],
    ]


def test_groups_of_a_programme_are_tables_under_their_days() -> None:
    found = outline_of(
        "programme:\n"
        "  - {day: 2026-07-03, entries: [{title: Eröffnung}]}\n"
        "  - {title: Für Kinder, entries: [{title: Basteln}, {title: Singen}]}\n"
        "  - {title: Ausklang}\n"
    )
    headings = [block.heading and words(block.heading) for block in found.blocks]
    assert headings == ["Freitag, 3. Juli 2026", "Für Kinder", None]
    assert [len(block.rows) for block in found.blocks] == [2, 3, 2]


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("programme: [{time: '19.00'}]", "content/entry-untitled"),
        ("programme: [{day: 2026-07-03}]", "content/group-empty"),
        ("action: {label: Mitmachen}", "content/no-way"),
        ("action: {label: Mitmachen, phone: 030 26391176, code: true}", "content/code-without-url"),
        ("partners: {note: Mit, tiers: [{organisations: []}]}", "content/empty-list"),
    ],
)
def test_what_leaves_a_kind_without_sense_is_said(text: str, id: str) -> None:
    assert any(found.endswith(id) for found in said_of(f"{MINIMAL}{text}\n"))


def test_an_action_leads_with_its_first_way_and_its_code_with_the_address() -> None:
    found = outline_of(
        "action: {label: Unterschreiben, url: https://example.org/linden, email: a@b.org,"
        " until: 2027-03-31, code: true}\n"
    )
    assert found.title is not None
    assert words(found.title) == "Unterschreiben"
    assert cells(found) == [
        [["https://example.org/linden", "a@b.org", "bis Mittwoch, 31. März 2027"]]
    ]
    assert found.code is not None
    assert found.code.text == "https://example.org/linden"


def test_a_contact_of_nothing_but_a_phone_is_what_the_flyer_asks_for() -> None:
    text = "contact: {heading: Rufen Sie an, phone: 030 26391176}\n"
    found = outline_of(text)
    assert (found.name, found.title and words(found.title)) == ("action", "Rufen Sie an")
    assert brochure_of(MINIMAL + text).contact is None


@pytest.mark.parametrize(
    "text",
    [
        "contact: {phone: 030 26391176}\naction: none\n",
        "contact: {phone: 030 26391176, email: a@b.org}\n",
        "contact: {name: Chor, phone: 030 26391176, vcard: true}\n",
    ],
)
def test_a_phone_stays_in_the_contact_where_that_says_more_or_action_says_none(text: str) -> None:
    brochure = brochure_of(MINIMAL + text)
    assert list(outlines(brochure, "de")) == []
    assert brochure.contact is not None
    assert brochure.contact.phone is not None


def test_phones_of_kinds_follow_the_contacts_country() -> None:
    brochure = brochure_of(
        f"{MINIMAL}contact: {{country: AT, email: a@b.org}}\n"
        "action: {label: Anrufen, phone: 01 / 53 115 0}\n"
    )
    assert brochure.action is not None
    assert brochure.action.phone is not None
    assert brochure.action.phone.uri == "tel:+431531150"


def test_a_donation_is_an_account_and_a_transfer_order() -> None:
    found = outline_of(
        "donation: {heading: Spenden, holder: Chor e. V., iban: DE89370400440532013000,"
        " amount: '12,50', purpose: Neue Noten}\n"
    )
    assert cells(found) == [
        [["Empfänger"], ["Chor e. V."]],
        [["IBAN"], ["DE89 3704 0044 0532 0130 00"]],
        [["Verwendungszweck"], ["Neue Noten"]],
        [["Betrag"], ["12,50 €"]],
    ]
    assert found.code is not None
    assert found.code.text == (
        "BCD\n002\n1\nSCT\n\nChor e. V.\nDE89370400440532013000\nEUR12.50\n\n\nNeue Noten"
    )


def test_nothing_stands_behind_the_last_line_of_a_transfer_that_is_filled() -> None:
    found = outline_of("donation: {holder: Chor, iban: DE89370400440532013000}\n")
    assert found.code is not None
    assert found.code.text.endswith("\nDE89370400440532013000")


def test_every_kind_is_a_key_of_its_own() -> None:
    fields = type(brochure_of(MINIMAL)).__dataclass_fields__
    assert all(kind.field in fields for kind in KINDS)
