"""Names are never divided, unless the author says where."""

from __future__ import annotations

from brochure.content.model import Brochure
from brochure.content.read import read as read_content
from brochure.diagnostics.model import Report
from brochure.microtypography.names import names_in, unsplit_names
from brochure.source.read import read as read_source

CONTENT = """
organisation: {name: Bundesweiter Koordinierungskreis e. V., short: KOK}
announcement: {headline: Kooperationsvereinbarung, body: Öffentlichkeitsarbeit}
quotes: [{text: Ja, speaker: Sophia Müller-Wirsching, role: Geschäftsführerin}]
funder: {note: Gefördert vom, organisations: [{name: Bundesministerium für Familie}]}
memberships: {note: Mitglied bei, organisations: [{name: Frauenrat}]}
contact: {name: Koordinierungsstelle, address: [Lützowstraße 1]}
design: {hyphenation: [Menschen|handel, Schleswig, Frauen|rat]}
"""


def content(was: str = "", becomes: str = "") -> Brochure:
    report = Report()
    text = CONTENT.replace(was, becomes) if was else CONTENT
    found = read_content(read_source(text.encode(), report), report)
    assert found is not None
    return found


def unsplit(brochure: Brochure) -> set[str]:
    return set(unsplit_names(tuple(names_in(brochure)), brochure.design.hyphenation))


def test_the_words_of_names_are_found_in_lower_case() -> None:
    found = unsplit(content())
    names = "koordinierungskreis sophia müller wirsching bundesministerium familie"
    assert found >= set(names.split()) | {"koordinierungsstelle"}


def test_a_word_with_an_entry_of_its_own_is_left_to_that() -> None:
    assert "frauenrat" not in unsplit(content())
    assert "frauenrat" in unsplit(content("Frauen|rat", "Menschen|handel"))


def test_a_word_too_short_to_be_divided_is_not_among_them() -> None:
    assert "kok" not in unsplit(content())


def test_words_of_the_text_are_no_names() -> None:
    found = unsplit(content())
    words = {"kooperationsvereinbarung", "öffentlichkeitsarbeit", "geschäftsführerin"}
    assert found.isdisjoint(words)


def test_a_long_compound_of_a_name_may_be_divided() -> None:
    kept, divided = "koordinierungsstellen"[:20], "wohnungslosenhilfeverband"
    assert unsplit_names((f"{kept} {divided}",), ()) == (kept,)
