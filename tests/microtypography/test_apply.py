"""The pass reaches every text that is set, and none that isn't."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, fields, is_dataclass, replace

from brochure.content.model import Brochure, Picture
from brochure.content.parties import Logo
from brochure.content.read import read as read_content
from brochure.content.values import Inline, Phone, Prose, Text
from brochure.diagnostics.model import Report
from brochure.microtypography.apply import apply
from brochure.microtypography.shown import shown
from brochure.source.read import read as read_source

EVERYTHING = """
organisation: {name: 'Der "Verein" e.V.', short: 'K - K'}
announcement:
  kicker: 'Neues - "heute"'
  headline: 'Was "ist" - und z.B. bleibt...'
  lead: 'Am 22. Juli sagt sie: "Es *ist so*." Siehe [9-17...](https://example.org/1-2...3)'
  body: |
    Das "Eine" - und \\"dies\\" nicht.

    ## Ein "Titel"

    - Punkt "eins"
    - Punkt 10-12
quotes:
  - {text: 'Sie sagte "nein" - ja', speaker: 'A - B', role: 'Chefin des "V"'}
  - {text: 'She said "no" -- yes', speaker: 'C - D', language: en-US}
funder: {note: 'Vom "Amt" - heute', organisations: [{name: 'Das "Amt"', url: 'https://example.org/1-2'}]}
memberships: {note: 'Im "Bund"', organisations: [{name: 'Der "Bund"'}]}
contact:
  heading: 'So - hier'
  name: 'Der "Verein"'
  address: ['Hof "A"', '10785 Berlin']
  phone: 030 / 263 911 76
  email: info@kok-1-2.de
  web: https://example.org/1-2
  social: [{label: 'K - auf X', url: 'https://example.org/3-4'}]
"""
UNSET = {"alt", "file", "url", "email", "profile", "condition"}


def content() -> Brochure:
    report = Report()
    found = read_content(read_source(EVERYTHING.encode(), report), report)
    assert found is not None
    span = found.announcement.headline.span
    logo = Logo(Text("l-1-2.png", span), alt=Text('Das "K" - rot', span))
    picture = Picture(
        Text("b-1-2.png", span),
        alt=Text('Ein "Bild" - hier', span),
        caption=Prose((Inline('Das "Bild" - hier'),), span),
        credit=Text("A - B", span),
    )
    return replace(
        found,
        organisation=replace(found.organisation, logo=logo),
        announcement=replace(found.announcement, picture=picture),
    )


def texts(value: object, name: str = "") -> Iterator[tuple[str, str]]:
    """Every text of the content with the name of the field that holds it."""
    match value:
        case Text(text) | Phone(text):
            yield name, text
        case Inline(text):
            yield name, text
        case tuple():
            for item in value:
                yield from texts(item, name)
        case _ if is_dataclass(value):
            for field in fields(value):
                below = name if isinstance(value, Prose) else field.name
                yield from texts(getattr(value, field.name), below)


def test_every_text_that_is_set_is_corrected() -> None:
    for name, text in texts(apply(content())):
        if name not in UNSET and '\\"' not in text and '"dies"' not in text:
            assert '"' not in text, (name, text)
            assert " - " not in text, (name, text)
            assert "..." not in text, (name, text)


def test_what_is_not_set_stays() -> None:
    before = [(name, text) for name, text in texts(content()) if name in UNSET]
    assert before == [(name, text) for name, text in texts(apply(content())) if name in UNSET]
    assert {name for name, _ in before} >= {"alt", "file", "url", "email"}


def test_a_link_keeps_its_address_and_its_label_is_corrected() -> None:
    lead = apply(content()).announcement.lead
    assert lead is not None
    link = next(inline for inline in lead.inlines if inline.link)
    assert (link.text, link.link) == ("9–17…", "https://example.org/1-2...3")


def test_a_quotation_over_emphasis_is_paired() -> None:
    lead = apply(content()).announcement.lead
    assert lead is not None
    assert [inline.text for inline in lead.inlines][:3] == [
        "Am 22.\u00a0Juli sagt sie: „Es ",
        "ist so",
        ".“ Siehe ",
    ]


def test_behind_a_backslash_marks_stay() -> None:
    first = apply(content()).announcement.body[0]
    assert isinstance(first, Prose)
    assert "".join(inline.text for inline in first.inlines) == 'Das „Eine“ – und "dies" nicht.'


def test_a_quote_has_inner_marks_and_its_own_language() -> None:
    german, english = apply(content()).quotes
    assert german.text.inlines[0].text == "Sie sagte ‚nein‘ – ja"
    assert english.text.inlines[0].text == "She said ‘no’—yes"
    assert english.speaker.value == "C – D"


def test_a_phone_number_is_kept_together_and_dialled_as_before() -> None:
    before, after = content().contact, apply(content()).contact
    assert before is not None
    assert after is not None
    assert before.phone is not None
    assert after.phone is not None
    assert shown(after.phone.value) == "030␣/␣263␣911␣76"
    assert after.phone.uri == before.phone.uri


def test_places_stay_and_a_second_pass_changes_nothing() -> None:
    once = apply(content())
    assert asdict(apply(once)) == asdict(once)
    assert once.announcement.headline.span == content().announcement.headline.span
    assert once.places == content().places


def test_untouched_content_is_returned_as_it_was() -> None:
    prose = content().announcement.headline
    assert apply(apply(content())).announcement.headline == apply(content()).announcement.headline
    assert prose.inlines[0].text.startswith('Was "ist"')
