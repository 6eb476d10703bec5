"""What the author wrote comes back from the file, letter for letter, by outside readers."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from brochure.content.model import Brochure
from brochure.content.values import ListBlock, Prose, Subhead
from brochure.languages import quotes_around
from brochure.microtypography.apply import apply
from conftest import Judged
from support.flyers import SAMPLE, content, pdf_of
from support.readback import artifacts, check_marks
from support.readers import flowing, pdfium_tags, pdfium_text, poppler_tagged_text, poppler_text

AWKWARD = """\
language: de-DE
organisation: {name: Straßenübergänge & Flüsse e. V., short: SÜF}
announcement:
  kicker: Auffällig häufig
  headline: Schifffahrtsgesellschaft „Größe“
  lead: Auflage fünf – Kaffeefahrt, Stoffflicken, Sauerstoffflasche, fjordähnlich & „ganz fix“.
  body: |
    Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft und
    Kraftfahrzeughaftpflichtversicherungsgesellschaft öffnen Äußerungsmöglichkeiten für
    Überprüfungsausschussmitglieder; Rechtsschutzversicherungsgesellschaften und
    Arbeiterunfallversicherungsgesetze, Grundstücksverkehrsgenehmigungszuständigkeiten.
    *Kursiv fließend*, **fett auffällig**, [Verknüpfung](https://example.org/a?b=c&d=e).
    Siehe https://example.org/pfad_mit/strichen-und.punkten oder info@example.org.

    ## Zwischenüberschrift fünf

    - Erster Punkt mit Öffnungszeiten
    - Zweiter Punkt

    1. Schritt eins
    2. Schritt zwei
       a) bar ☎ 030 1234
       b) mit Karte ♿ ☕
          Zweite Zeile.

       Zweiter Absatz des Schritts.
       - tiefer ①
         - noch tiefer ★★★

    * Stern
    * noch einer

    7. sieben
    8. acht

    Kolleg*innen, 3 * 4, <b>kein HTML</b> &amp; # _nichts_ `wörtlich`.
quotes:
  - {text: "Offizielle Auflösung – fünf Affen.", speaker: Zoë Åkerström, role: Fachfrau}
  - {text: "The first official effort, fluffy and fine.", speaker: Fiona Affleck, language: en-GB}
  - {text: "Effet suffisant, œuvre fine.", speaker: Fleur Géricault, language: fr-FR}
funder: {note: Gefördert durch, organisations: [{name: Stiftung Größe}, {name: Amt für Flüsse}]}
memberships: {note: Mitglied bei, organisations: [{name: Verband Fünf, url: https://example.org/}]}
contact:
  heading: Kontakt
  name: SÜF – Straßenübergänge & Flüsse
  address: [Fährstr. 5, 12345 Öffingen]
  phone: 030 / 263 911 76
  email: auflage@example.org
  web: https://example.org/
"""
TEXTS = {"sample": SAMPLE.read_text(encoding="utf-8"), "awkward": AWKWARD}


def words(prose: Prose) -> str:
    return "".join(inline.text for inline in prose.inlines)


def listed(block: ListBlock) -> Iterator[str]:
    for index, item in enumerate(block.items):
        first, *rest = item.blocks
        assert isinstance(first, Prose)
        yield (block.label(index) or "–") + " " + words(first)
        for one in rest:
            yield from listed(one) if isinstance(one, ListBlock) else (words(one),)


def written(brochure: Brochure) -> Iterator[str]:
    """All texts of a content in the contract's reading order, one item a block."""
    organisation, announcement = brochure.organisation, brochure.announcement
    yield from (text.value for text in (organisation.short, organisation.name) if text)
    yield from (announcement.kicker.value,) if announcement.kicker else ()
    yield words(announcement.headline)
    yield from (words(announcement.lead),) if announcement.lead else ()
    for block in announcement.body:
        match block:
            case Prose():
                yield words(block)
            case Subhead(prose):
                yield words(prose)
            case ListBlock():
                yield from listed(block)
    for quote in brochure.quotes:
        opening, closing = quotes_around(quote.language or brochure.language)
        yield quote.speaker.value
        yield from (quote.role.value,) if quote.role else ()
        yield opening + words(quote.text) + closing
    for block_ in (brochure.funder, brochure.memberships):
        if block_:
            yield block_.note.value
            yield from (party.name.value for party in block_.organisations)
    contact = brochure.contact
    if contact:
        yield from (text.value for text in (contact.heading, contact.name) if text)
        yield " ".join(line.value for line in contact.address)
        for line in (contact.phone, contact.email, contact.web):
            yield from (line.value,) if line else ()
        yield from (social.label.value for social in contact.social)


@pytest.fixture(scope="module", params=TEXTS)
def case(request: pytest.FixtureRequest) -> tuple[str, bytes]:
    """The texts of a flyer in reading order as one string, and its file."""
    text = TEXTS[request.param]
    return " ".join(written(apply(content(text)))), pdf_of(text)


def unbroken(text: str) -> str:
    """A flowing text in which web addresses, which end lines without a hyphen, are whole."""
    return re.sub(r"(?<=[/._?&-]) (?=[a-z])", "", flowing(text))


def solid(text: str) -> str:
    """A text without any space: what readers put between blocks differs."""
    return "".join(flowing(text).split())


def test_pdftotext_gives_back_everything_in_reading_order(case: tuple[str, bytes]) -> None:
    expected, pdf = case
    assert unbroken(poppler_text(pdf)) == unbroken(expected)


def test_pdfium_gives_back_everything_in_reading_order(case: tuple[str, bytes]) -> None:
    expected, pdf = case
    assert unbroken(pdfium_text(pdf)) == unbroken(expected)


def test_poppler_s_tag_tree_says_everything_in_reading_order(case: tuple[str, bytes]) -> None:
    expected, pdf = case
    assert solid(poppler_tagged_text(pdf)) == solid(expected)


def test_pdfium_s_tag_tree_says_everything_in_reading_order(case: tuple[str, bytes]) -> None:
    expected, pdf = case
    said = solid(pdfium_tags(pdf))
    for piece in re.findall(r"\w+", expected):  # tags stand between a link and its full stop
        assert solid(piece) in said


def test_no_text_is_an_artifact(case: tuple[str, bytes]) -> None:
    _, pdf = case
    assert "".join(artifacts(pdf)).strip() == ""


def test_tags_content_and_parent_tree_agree(case: tuple[str, bytes], judged: Judged) -> None:
    check_marks(judged(case[1]))
