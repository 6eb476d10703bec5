"""One content in several languages: what a translation says lies over what the file says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure.content.read import read as read_content
from brochure.content.translations import languages, translated
from brochure.diagnostics.model import Report
from brochure.source.node import Source
from support.reading import nodes, said, said_of

CONTENT = """\
language: de-DE
organisation: {name: Offene Tür}
announcement:
  headline: Willkommen
  lead: Wir beraten.
  picture: {file: a.jpg, alt: Ein Tor}
quotes:
  - {text: Schön, speaker: Maria, role: Klientin}
  - {text: Gut, speaker: Jan}
event: {start: 2027-01-16 14:00, place: Saal, price: frei}
facts: [{value: '1.200', text: Gespräche}, {value: '43', text: Länder}]
contact: {address: [Weg 1, 10785 Berlin], phone: 030 26391176}
translations:
  ru:
    announcement: {headline: Добро пожаловать, lead: ~, picture: {alt: Ворота}}
    quotes: [{text: Прекрасно, role: клиентка}, {text: Хорошо}]
    event: {price: бесплатно}
    facts: [{text: беседы}, {text: страны}]
  uk: {announcement: {headline: Ласкаво просимо}}
"""


def edition(tag: str, text: str = CONTENT) -> tuple[Source, Report]:
    source, report = nodes(text)
    found = translated(source, tag, report)
    assert found is not None
    return found, report


def test_the_languages_are_that_of_the_file_and_those_of_its_translations() -> None:
    assert languages(nodes(CONTENT)[0]) == ("de-DE", "ru", "uk")
    assert languages(nodes("a: b")[0]) == ("de-DE",)
    assert languages(nodes("translations: {ru: {}, RU: {}, de-DE: {}}")[0]) == ("de-DE", "ru")
    assert said_of(CONTENT.replace("a.jpg", "a.png")) == []


def test_what_is_translated_takes_the_place_of_what_was_there() -> None:
    source, report = edition("ru")
    brochure = read_content(source, report)
    assert said(report) == []
    assert brochure is not None
    assert brochure.language == "ru"
    assert brochure.announcement.headline.inlines[0].text == "Добро пожаловать"
    assert brochure.announcement.lead is None
    picture = brochure.announcement.picture
    assert picture is not None
    assert picture.alt is not None
    assert (picture.file.value, picture.alt.value) == ("a.jpg", "Ворота")
    assert [one.speaker.value for one in brochure.quotes] == ["Maria", "Jan"]
    assert brochure.quotes[0].role is not None
    assert brochure.quotes[0].role.value == "клиентка"
    assert [one.value.value for one in brochure.facts] == ["1.200", "43"]
    assert brochure.event[0].price[0].amount.value == "бесплатно"
    assert brochure.event[0].place.value == "Saal"


def test_what_has_no_translation_is_named_and_names_need_none() -> None:
    _, report = edition("uk")
    (fact,) = report
    assert said(report) == ["19:3 content/untranslated"]
    named = (
        "announcement.lead announcement.picture.alt quotes.1.text quotes.1.role quotes.2.text "
        "event.price facts.1.text facts.2.text"
    )
    assert dict(fact.parameters)["keys"] == ", ".join(f"`{one}`" for one in named.split())


def test_messages_name_the_line_of_the_translation() -> None:
    wrong = CONTENT.replace("{price: бесплатно}", "{prize: бесплатно}")
    source, report = edition("ru", wrong)
    read_content(source, report)
    assert "17:13 content/unknown-key" in said(report)


@pytest.mark.parametrize(("asked", "taken"), [("de", "de-DE"), ("RU", "ru"), ("de-DE", "de-DE")])
def test_a_language_is_found_without_its_region(asked: str, taken: str) -> None:
    source, report = edition(asked)
    brochure = read_content(source, report)
    assert brochure is not None
    assert brochure.language == taken


@pytest.mark.parametrize("asked", ["fr", "ru-RU", "", "+"])
def test_a_language_in_which_the_content_is_not_is_refused(asked: str) -> None:
    source, report = nodes(CONTENT)
    assert translated(source, asked, report) is None
    assert said(report) == ["- content/no-translation"]


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("translations: [ru]", "3:15 content/wrong-type"),
        ("translations: {ru: Text}", "3:20 content/wrong-type"),
        ("translations: {de_DE: {}}", "3:16 content/language"),
        ("translations: {de-DE: {}}", "3:16 content/own-translation"),
        ("translations: {ru: {}, RU: {}}", "3:24 content/own-translation"),
    ],
)
def test_what_is_no_translation_is_said_at_its_place(written: str, found: str) -> None:
    minimal = "organisation: {name: Chor}\nannouncement: {headline: Titel}\n"
    assert said_of(minimal + written) == [found]


def test_a_text_that_stands_for_a_block_is_laid_over_its_key_alone() -> None:
    base = (
        "organisation: {name: Chor}\nannouncement: {headline: Titel}\n"
        "action: {label: Mitsingen, url: 'https://a.example'}\n"
        "translations: {en: {announcement: {headline: Title}, action: Sing}}\n"
    )
    source, report = edition("en", base)
    brochure = read_content(source, report)
    assert said(report) == []
    assert brochure is not None
    assert brochure.action is not None
    assert brochure.action.url is not None
    assert brochure.action.label.value == "Sing"


@given(st.recursive(st.text("ab:#-{}[] \n", max_size=6), lambda inner: st.dictionaries(
    st.sampled_from(["announcement", "quotes", "event", "headline", "text", "language", "x"]),
    inner | st.lists(inner, max_size=2), max_size=3), max_leaves=8))  # fmt: skip
def test_any_translation_ends_in_messages(value: object) -> None:
    import json  # noqa: PLC0415

    said_in_json = json.dumps({"ru": value}, ensure_ascii=False)
    text = CONTENT.partition("translations:")[0] + f"translations: {said_in_json}\n"
    source, report = nodes(text)
    found = translated(source, "ru", report)
    if found is not None:
        read_content(found, report)
