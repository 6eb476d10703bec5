"""Languages, countries, addresses and phone numbers."""

from __future__ import annotations

import pytest

from brochure.content.addresses import address_problem
from brochure.content.uris import is_email, to_uri
from support.reading import MINIMAL, brochure_of, hint_of, read, said


def contact(text: str) -> str:
    return f"{MINIMAL}contact: {{{text}}}\n"


@pytest.mark.parametrize(
    ("written", "country", "uri"),
    [
        ("030 / 263 911 76", "DE", "tel:+493026391176"),
        ("Tel.: 030 / 263 911 76", "DE", "tel:+493026391176"),
        ("+49 (0)30 263 911 76", "DE", "tel:+493026391176"),
        ("030 263 911 76", "AT", None),
        ("01 / 53 115 0", "AT", "tel:+431531150"),
        ("044 668 18 00", "CH", "tel:+41446681800"),
        ("+43 1 53115-0", "DE", "tel:+431531150"),
        ("08000 116 016", "DE", "tel:+498000116016"),
        ("110", "DE", "tel:110"),
        ("112", "DE", "tel:112"),
        ("115", "DE", "tel:115"),
        ("116 016", "DE", "tel:116016"),
        ("116 117", "DE", "tel:116117"),
        ("+49 116 016", "DE", "tel:116016"),
        ("Notruf 110", "DE", "tel:110"),
        ("143", "CH", "tel:143"),
        ("39 19", "FR", "tel:3919"),
        ("016", "ES", "tel:016"),
        ("911", "US", "tel:911"),
        ("19222", "DE", "tel:19222"),
        ("113", "NL", "tel:113"),
        ("15-47", "UA", "tel:1547"),
        ("0800 111 0 111", "DE", "tel:+498001110111"),
        ("+41 (0)44 668 18 00", "DE", "tel:+41446681800"),
    ],
)
def test_a_phone_number_is_dialled_by_its_countrys_rules(
    written: str, country: str, uri: str | None
) -> None:
    brochure, report = read(
        contact(f"phone: '{written}', country: {country}, web: https://example.org")
    )
    assert brochure is not None
    assert brochure.contact is not None
    phone = brochure.contact.phone
    assert phone is not None
    assert phone.value == written
    if uri is None:
        assert said(report) == ["3:18 content/phone-unassigned"]
    else:
        assert (phone.uri, said(report)) == (uri, [])


def test_a_number_in_plain_yaml_keeps_its_leading_zero() -> None:
    brochure = brochure_of(contact("phone: 03026391176, web: https://example.org"))
    assert brochure.contact is not None
    assert brochure.contact.phone is not None
    assert brochure.contact.phone.value == "03026391176"


@pytest.mark.parametrize(
    ("written", "canonical"),
    [("de", "de"), ("DE-de", "de-DE"), ("sr-latn-rs", "sr-Latn-RS"), ("es-419", "es-419"),
     ("sl-rozaj", "sl-rozaj"), ("no", "no")],
)  # fmt: skip
def test_a_language_tag_gets_its_usual_spelling_and_no_is_norwegian(
    written: str, canonical: str
) -> None:
    brochure, _ = read(f"{MINIMAL}language: {written}\n")
    assert brochure is not None
    assert brochure.language == canonical


@pytest.mark.parametrize(
    ("content", "hint"),
    [
        ("language: de_DE", "did you mean `de-DE`?"),
        ("contact: {name: a, country: de}", "did you mean `DE`?"),
        ("contact: {web: example.org/a}", "did you mean `https://example.org/a`?"),
        ("contact: {web: a@example.org}", "did you mean `mailto:a@example.org`?"),
    ],
)
def test_a_near_miss_is_shown_as_it_would_be_right(content: str, hint: str) -> None:
    assert hint_of(f"{MINIMAL}{content}\n") == hint


@pytest.mark.parametrize(
    "address",
    [
        "a@example.org",
        "a.b+c@example.co.uk",
        "a@müller.de",
        "a-b_c@x1.de",
        "ä@example.org",
        "grüße@höfe-müller.example",
        "a@faß.de",
        "info@☕.example",
    ],
)
def test_these_are_e_mail_addresses(address: str) -> None:
    assert is_email(address)


@pytest.mark.parametrize(
    "address",
    ["a@b", "a@", "@example.org", "a b@example.org", ".a@example.org", "a..b@example.org",
     "a@-example.org", "a@example..org", "a@example.org.", "a@ü..de", "a@-ü.de",
     "a@" + "ü" * 63 + ".de", "a" * 250 + "@b.de"],
)  # fmt: skip
def test_these_are_none(address: str) -> None:
    assert not is_email(address)


@pytest.mark.parametrize(
    "address",
    ["https://example.org", "HTTP://example.org:8080/a?b#c", "mailto:a@example.org?subject=b",
     "tel:+49-30-12", "https://müller.de/ä", "https://example.org/a(b)"],
)  # fmt: skip
def test_links_may_lead_there(address: str) -> None:
    assert address_problem(address) is None


@pytest.mark.parametrize(
    ("address", "id"),
    [
        ("javascript:alert(1)", "content/link-scheme"),
        ("JavaScript:alert(1)", "content/link-scheme"),
        ("data:text/html,a", "content/link-scheme"),
        ("file:///a", "content/link-scheme"),
        ("example.org:8080", "content/link-address"),
        ("//example.org", "content/link-address"),
        ("https:example.org", "content/link-address"),
        ("https:///a", "content/link-address"),
        ("https://a b", "content/link-address"),
        ("https://a:b@example.org", "content/link-address"),
        ("https://example.org/\\a", "content/link-address"),
        ("https://example.org:x", "content/link-address"),
        ("mailto:a", "content/link-address"),
        ("tel:hier", "content/link-address"),
        ("https://example.org/" + "a" * 2000, "content/link-address"),
    ],
)
def test_links_may_not_lead_there(address: str, id: str) -> None:
    problem = address_problem(address)
    assert problem is not None
    assert problem[0] == id


@pytest.mark.parametrize(
    ("address", "uri"),
    [
        ("https://example.org/a%20b", "https://example.org/a%20b"),
        ("https://müller.de:81/ü?ß=ö#ä", "https://xn--mller-kva.de:81/%C3%BC?%C3%9F=%C3%B6#%C3%A4"),
        ("https://faß.de/", "https://xn--fa-hia.de/"),
        ("https://☕.example/", "https://xn--53h.example/"),
        ("https://HÖFE。example/Ä", "https://xn--hfe-sna.example/%C3%84"),
        ("https://xn--mller-kva.de/%C3%BC/ü", "https://xn--mller-kva.de/%C3%BC/%C3%BC"),
        ("https://example.org/100%", "https://example.org/100%25"),
        ("mailto:a@müller.de", "mailto:a@xn--mller-kva.de"),
        ("mailto:ä@müller.de?subject=ü", "mailto:%C3%A4@xn--mller-kva.de?subject=%C3%BC"),
    ],
)
def test_a_uri_is_ascii(address: str, uri: str) -> None:
    assert to_uri(address) == uri


@pytest.mark.parametrize("address", [f"https://{'ü' * 63}.de/", "https://-ü.de", "https://ü..de"])
def test_a_host_that_the_dns_cannot_hold_is_refused(address: str) -> None:
    problem = address_problem(address)
    assert problem is not None
    assert problem[0] == "content/link-address"
