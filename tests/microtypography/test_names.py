"""Names are never divided, unless the author says where."""

from __future__ import annotations

from brochure.content.model import Brochure
from brochure.content.read import read as read_content
from brochure.diagnostics.model import Report
from brochure.microtypography.names import unsplit_names
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


def content() -> Brochure:
    report = Report()
    found = read_content(read_source(CONTENT.encode(), report), report)
    assert found is not None
    return found


def test_the_words_of_names_are_found_in_lower_case() -> None:
    found = unsplit_names(content())
    names = "koordinierungskreis kok sophia müller wirsching bundesministerium familie"
    assert found >= set(names.split()) | {"koordinierungsstelle"}


def test_an_entry_without_bars_is_a_name_and_one_with_bars_is_none() -> None:
    found = unsplit_names(content())
    assert "schleswig" in found
    assert "frauenrat" not in found
    assert "menschenhandel" not in found


def test_words_of_the_text_are_no_names() -> None:
    found = unsplit_names(content())
    words = {"kooperationsvereinbarung", "öffentlichkeitsarbeit", "geschäftsführerin"}
    assert found.isdisjoint(words)
