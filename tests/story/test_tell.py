"""Parts told once: texts by role and the tag tree, in the contract's reading order, no size."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from brochure.diagnostics.model import Report
from brochure.pictures.code import MOST_SIDE
from brochure.pictures.gallery import hung
from brochure.pictures.load import Intake
from brochure.story.model import Story, TextRole
from brochure.story.structure import Element, Role
from brochure.story.tell import tell
from support.cases import PAGES, TEXTS
from support.flyers import SAMPLE, content
from support.stories import texts, within

FULL = """\
language: de-DE
contact:
  social: [{label: Chor auf X, url: https://example.org/x}]
  web: https://chor.example
  email: chor@example.org
  phone: 030 / 263 911 76
  address: [Uferweg 1, 12345 Berlin]
  name: Chor am Kanal
  heading: Kontakt
memberships: {note: Mitglied bei, organisations: [{name: Chorverband, url: https://verband.example}]}
funder: {note: Gefördert von, organisations: [{name: Stadt}, {name: Stiftung}]}
quotes:
  - {text: "We *love* it.", speaker: Ann, role: Alto, language: en}
  - {text: Schön!, speaker: Bo}
announcement:
  body: |
    Erster Absatz mit [Karten](https://karten.example) und mehr.

    ## Ablauf

    - Einlass
    - Beginn

    1. Bach
    2. Brahms
  lead: Kommt alle.
  headline: Wir singen
  kicker: Konzert
organisation: {short: CaK, name: Chor am Kanal}
"""


def told(text: str) -> Story:
    return tell(content(text), None)


def roles(element: Element) -> list[Role]:
    return [child.role for child in element.children if isinstance(child, Element)]


def marks(element: Element) -> Iterator[int]:
    for child in element.children:
        if isinstance(child, Element):
            yield from marks(child)
        else:
            yield child


def test_reading_order_is_the_contract_s_whatever_the_order_of_keys() -> None:
    tree = told(FULL).tree
    assert roles(tree) == [
        Role.P,  # short name
        Role.P,  # name
        Role.P,  # kicker
        Role.H1,
        Role.P,  # lead
        Role.P,
        Role.H2,
        Role.LIST,
        Role.LIST,
        Role.BLOCK_QUOTE,
        Role.BLOCK_QUOTE,
        Role.SECT,  # funder
        Role.SECT,  # memberships
        Role.SECT,  # contact
    ]


def test_marks_are_numbered_in_reading_order_each_once() -> None:
    found = list(marks(told(FULL).tree))
    assert found == list(range(len(found)))


def test_every_stretch_has_a_mark_of_the_tree_and_an_entry_in_the_ledger() -> None:
    story = told(FULL)
    owners = [
        stretch.owner
        for text in texts(story)
        for stretch in (*text.stretches, text.hung)
        if stretch
    ]
    assert set(owners) == set(marks(story.tree))
    assert [entry.mark for entry in story.entries] == sorted(set(owners))


def test_the_texts_are_the_author_s_in_reading_order() -> None:
    said = ["".join(stretch.text for stretch in text.stretches) for text in texts(told(FULL))]
    assert said == [
        "CaK", "Chor am Kanal", "Konzert", "Wir singen", "Kommt alle.",
        "Erster Absatz mit Karten und mehr.", "Ablauf", "Einlass", "Beginn", "Bach", "Brahms",
        "Ann", "Alto", "We love it.”", "Bo", "Schön!“",
        "Gefördert von", "Stadt", "Stiftung", "Mitglied bei", "Chorverband",
        "Kontakt", "Chor am Kanal", "Uferweg 1\n12345 Berlin",
        "030 / 263 911 76", "chor@example.org", "https://chor.example", "Chor auf X",
    ]  # fmt: skip
    assert [text.role for text in texts(told(FULL))][:5] == [
        TextRole.WORDMARK,
        TextRole.NAME,
        TextRole.KICKER,
        TextRole.HEADLINE,
        TextRole.LEAD,
    ]


@pytest.mark.parametrize("path", [*PAGES, *TEXTS, SAMPLE], ids=lambda path: path.stem)
def test_a_story_holds_no_size_and_nothing_of_a_look(path: Path) -> None:
    report = Report()
    brochure = content(path.read_bytes())
    intake = Intake(path.parent) if brochure.names_files else None
    for value in within(tell(brochure, hung(brochure, intake, report, usual_code=MOST_SIDE))):
        assert not isinstance(value, float), value
        assert not type(value).__module__.startswith("brochure.design"), value


def test_keys_in_another_order_give_the_same_tree() -> None:
    sample = SAMPLE.read_text(encoding="utf-8")
    blocks = re.split(r"^(?=[a-z]+:)", sample, flags=re.MULTILINE)
    turned = "\n".join(reversed(blocks))

    def shape(element: Element) -> object:
        children = [shape(one) if isinstance(one, Element) else one for one in element.children]
        return (element.role, element.language, element.bookmark, children)

    assert len(blocks) > 5
    assert shape(told(turned).tree) == shape(told(sample).tree)


def test_a_quote_says_speaker_role_and_words_in_its_own_language() -> None:
    quote = next(
        one
        for one in told(FULL).tree.children
        if isinstance(one, Element) and one.role is Role.BLOCK_QUOTE
    )
    assert roles(quote) == [Role.P, Role.P, Role.P]
    words = quote.children[-1]
    assert isinstance(words, Element)
    assert words.language == "en"


def test_quotation_marks_follow_the_quote_s_language() -> None:
    english, german = told(FULL).voices
    for voice, opening, closing in [(english, "“", "”"), (german, "„", "“")]:
        assert voice.words.hung is not None
        assert voice.words.hung.text == opening
        assert voice.words.stretches[-1].text == closing


def test_links_are_described_in_the_document_s_language() -> None:
    def links(element: Element) -> Iterator[Element]:
        if element.role is Role.LINK:
            yield element
        for child in element.children:
            if isinstance(child, Element):
                yield from links(child)

    found = [one.link for one in links(told(FULL).tree) if one.link]
    assert [(link.uri, link.description) for link in found] == [
        ("https://karten.example", "Webseite öffnen: Karten"),
        ("https://verband.example", "Webseite öffnen: Chorverband"),
        ("tel:+493026391176", "Anrufen: 030 / 263 911 76"),
        ("mailto:chor@example.org", "E-Mail schreiben an chor@example.org"),
        ("https://chor.example", "Webseite öffnen: https://chor.example"),
        ("https://example.org/x", "Webseite öffnen: Chor auf X"),
    ]


def test_an_address_with_umlauts_is_linked_in_ascii() -> None:
    text = FULL.replace("web: https://chor.example", "web: https://chör.example/töne")
    tree = told(text).tree

    def uris(element: Element) -> Iterator[str]:
        if element.link is not None:
            yield element.link.uri
        for child in element.children:
            if isinstance(child, Element):
                yield from uris(child)

    assert "https://xn--chr-tna.example/t%C3%B6ne" in list(uris(tree))


def test_headings_are_bookmarks() -> None:
    def bookmarks(element: Element) -> Iterator[tuple[Role, str]]:
        if element.bookmark is not None:
            yield element.role, element.bookmark
        for child in element.children:
            if isinstance(child, Element):
                yield from bookmarks(child)

    assert list(bookmarks(told(FULL).tree)) == [
        (Role.H1, "Wir singen"),
        (Role.H2, "Ablauf"),
        (Role.H2, "Kontakt"),
    ]
