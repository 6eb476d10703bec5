"""Addresses in print."""

from __future__ import annotations

import pytest

from brochure.content.values import Prose
from brochure.microtypography.addresses import labelled, shortened
from brochure.microtypography.apply import apply
from support.flyers import built, content, ids

TEXT = """\
organisation: {{name: Verein}}
announcement:
  headline: Titel
  lead: Siehe https://höfe.example/a/ und [das *ganze* Programm](https://www.höfe.example/größe/).
  body: 'Unter \\https://kok.example/ oder [kok.example](https://kok.example) und 1-2.'
contact:
  web: http://www.kok.example/
  social: [{{label: KOK auf X, url: "https://x.example/kok"}}]
design: {{addresses: {addresses}}}
"""


def words(prose: Prose | None) -> str:
    assert prose is not None
    return "".join(inline.text for inline in prose.inlines)


def texts(addresses: str, language: str = "de") -> list[str]:
    brochure = apply(content(f"language: {language}\n" + TEXT.format(addresses=addresses)))
    assert apply(brochure) == brochure or words(apply(brochure).announcement.lead) == words(
        brochure.announcement.lead
    )
    contact, body = brochure.contact, brochure.announcement.body[0]
    assert contact is not None
    assert contact.web is not None
    assert isinstance(body, Prose)
    return [
        words(brochure.announcement.lead),
        words(body),
        contact.web.value,
        contact.web.uri,
        contact.social[0].label.value,
    ]


@pytest.mark.parametrize("language", ["de", "pl", "fi"])
def test_short_prints_addresses_without_scheme_and_closing_slash(language: str) -> None:
    assert texts("short", language) == [
        "Siehe höfe.example/a und das ganze Programm.",
        "Unter https://kok.example/ oder kok.example und "
        + ("1-2." if language == "fi" else "1–2."),
        "www.kok.example",
        "http://www.kok.example/",
        "KOK auf X",
    ]


def test_full_prints_addresses_as_written() -> None:
    lead, _, web, *_ = texts("full")
    assert lead == "Siehe https://höfe.example/a/ und das ganze Programm."
    assert web == "http://www.kok.example/"


def test_noted_prints_a_labelled_links_address_behind_its_label() -> None:
    lead, body, _, _, social = texts("noted")
    assert lead == ("Siehe höfe.example/a und das ganze Programm (www.höfe.example/größe).")
    assert "kok.example und" in body
    assert social == "KOK auf X (x.example/kok)"


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://a.example/", "a.example"),
        ("HTTP://a.example:8080/b/", "a.example:8080/b"),
        ("https://a.example/?b=c/", "a.example/?b=c/"),
        ("www.a.example/", "www.a.example"),
        ("mailto:a@b.example", "mailto:a@b.example"),
        ("und/oder/", "und/oder/"),
    ],
)
def test_only_scheme_and_closing_slash_go(address: str, expected: str) -> None:
    assert shortened(address) == expected


def test_the_press_is_told_of_each_labelled_link_once_with_its_place() -> None:
    for addresses, count in (("short", 2), ("full", 2), ("noted", 0)):
        text = TEXT.format(addresses=addresses)
        report = built(text, profile="press").report
        assert ids(report).count("content/address-unprinted") == count
        assert "content/address-unprinted" not in ids(built(text).report)
        places = [
            fact.span.line
            for fact in report
            if fact.id == "content/address-unprinted" and fact.span
        ]
        assert places == [4, 8][:count]


def test_every_text_that_is_printed_is_asked_for_labelled_links() -> None:
    """In lists within lists, subheads, captions and quotes, too."""
    link = "[L{}](https://l{}.example)"
    first, second, third, *others = (link.format(number, number) for number in range(6))
    text = f"""\
organisation: {{name: Verein}}
announcement:
  headline: Titel
  body: |
    - {first}
      - {second}

    ## {third}
  picture: {{file: a.png, alt: a, caption: '{others[0]}'}}
quotes: [{{text: '{others[1]}', speaker: A}}]
funder: {{note: F, organisations: [{{name: L5, url: 'https://l5.example'}}]}}
contact: {{name: A}}
"""
    found = [link.label for link in labelled(content(text))]
    assert found == [f"L{number}" for number in range(6)]


def test_a_labelled_link_is_known_by_its_label() -> None:
    brochure = apply(content(TEXT.format(addresses="short")))
    assert [link.label for link in labelled(brochure)] == ["das ganze Programm", "KOK auf X"]
