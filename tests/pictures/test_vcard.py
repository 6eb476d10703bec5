"""Contacts as vCards."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from brochure.pictures.vcard import Card, folded, vcard_text

CARD = Card(
    name="Jörg Müller-Lüdenscheidt",
    organisation="Chor der Straße; Berlin, e.V.",
    address=("Straße der Pariser Kommune 8, 2. Hof", "Aufgang B", "10243 Berlin"),
    phones=("tel:+493012345", "tel:+4915112345"),
    emails=("chor@example.org",),
    webs=("https://example.org/a,b?c=1;2",),
)


def properties(text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in text.split("\r\n")[:-1]:
        name, _, value = line.partition(":")
        found.setdefault(name, []).append(value)
    return found


def test_a_card_has_every_part_once_and_in_version_3() -> None:
    lines = vcard_text(CARD).split("\r\n")
    assert lines[:2] == ["BEGIN:VCARD", "VERSION:3.0"]
    assert lines[-2:] == ["END:VCARD", ""]
    assert properties(vcard_text(CARD)) == {
        "BEGIN": ["VCARD"],
        "VERSION": ["3.0"],
        "N": ["Jörg Müller-Lüdenscheidt;;;;"],
        "FN": ["Jörg Müller-Lüdenscheidt"],
        "ORG": ["Chor der Straße\\; Berlin\\, e.V."],
        "ADR;TYPE=WORK": [";Aufgang B;Straße der Pariser Kommune 8\\, 2. Hof;Berlin;;10243;"],
        "TEL;TYPE=WORK,VOICE": ["+493012345", "+4915112345"],
        "EMAIL;TYPE=INTERNET": ["chor@example.org"],
        "URL": ["https://example.org/a,b?c=1;2"],
        "END": ["VCARD"],
    }


def test_an_organisation_alone_is_no_person() -> None:
    for card in (Card(organisation="KOK e.V."), Card("KOK e.V.", "KOK e.V.")):
        found = properties(vcard_text(card))
        assert (found["N"], found["FN"], found["ORG"]) == ([";;;;"], ["KOK e.V."], ["KOK e.V."])


def test_what_a_contact_lacks_is_not_written() -> None:
    assert set(properties(vcard_text(Card(name="A")))) == {"BEGIN", "VERSION", "N", "FN", "END"}


def test_an_address_without_a_postal_code_keeps_its_lines() -> None:
    card = Card("A", address=("Postfach 12", "Bern"))
    assert properties(vcard_text(card))["ADR;TYPE=WORK"] == [";Bern;Postfach 12;;;;"]


@given(st.text(alphabet="ab,;\\\nä", max_size=30))
def test_a_text_comes_back_from_its_escapes(text: str) -> None:
    (value,) = properties(vcard_text(Card(name="A", organisation=f"x{text}x")))["ORG"]
    unescaped, rest = "", value
    while rest:
        if rest[0] == "\\":
            unescaped += "\n" if rest[1] == "n" else rest[1]
            rest = rest[2:]
        else:
            assert rest[0] not in ",;", "a separator that isn't escaped"
            unescaped, rest = unescaped + rest[0], rest[1:]
    assert unescaped == f"x{text}x"


@given(st.text(alphabet="aäß€😀 ,", max_size=200))
def test_folded_lines_have_75_octets_and_unfold_to_the_same(text: str) -> None:
    card = vcard_text(Card(name="A", organisation=f"x{text}x"))
    lines = folded(card)
    assert all(len(line.encode()) <= 75 for line in lines.split("\r\n"))
    assert lines.replace("\r\n ", "") == card
