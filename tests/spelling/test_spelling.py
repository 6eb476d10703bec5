"""Slips are found at their places; what is right is left alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure.cli import main
from brochure.diagnostics.model import Diagnostic, Report
from brochure.pipeline import Options, make
from brochure.spelling import check
from brochure.spelling.check import Speller
from brochure.spelling.dictionaries import Dictionary, of_language
from brochure.spelling.tokens import readings, words
from support.flyers import MINIMAL, SAMPLE
from support.judges import without

AFFIXES = "SET UTF-8\n"
KNOWN = (
    "wir singen Chor am Kanal im Mai Haus Garten Arbeit Frieden Kolleginnen Leserin der die und "
    "Menschen Handel Video dolmetschen bzw. laut leise"
)

THREE = (
    # an invitation
    "Am ersten Samstag im Mai öffnen wir unsere Türen: Ab zehn Uhr zeigen die Werkstätten, "
    "was in den vergangenen Monaten entstanden ist. Kinder bauen Nistkästen, im Hof spielt "
    "die Kapelle, und am Abend liest die Stadtschreiberin aus ihrem neuen Buch. Wer mag, "
    "bringt Kuchen mit. Der Eintritt ist frei, Spenden helfen uns, das Dach zu flicken. "
    "Anmeldung ist nicht nötig, nur für die Führung durch das Archiv bitten wir um eine kurze "
    "Nachricht bis Ende April. Das Haus ist barrierefrei, eine Gebärdensprachdolmetscherin "
    "ist den ganzen Tag da.",
    # an appeal
    "Die Beratungsstelle hilft Menschen, die von Gewalt betroffen sind, vertraulich und "
    "kostenlos. Im letzten Jahr haben über achthundert Ratsuchende angerufen, fast doppelt so "
    "viele wie im Jahr davor. Damit wir weiterhin an drei Tagen der Woche erreichbar bleiben, "
    "brauchen wir Ihre Unterstützung: Eine Mitgliedschaft kostet fünf Euro im Monat. Unsere "
    "Mitarbeiter*innen sprechen Deutsch, Englisch und Türkisch; für andere Sprachen steht "
    "Videodolmetschen bereit. Alle Angebote sind niedrigschwellig und traumasensibel, auf "
    "Wunsch auch anonym.",
    # news
    "Der Stadtrat hat am Dienstag beschlossen, die Kastanienallee für den Durchgangsverkehr "
    "zu sperren. Die Anwohnerinnen und Anwohner hatten dafür zwei Jahre lang Unterschriften "
    "gesammelt. Ab Herbst entstehen breite Gehwege, ein Radweg und Bänke unter den alten "
    "Bäumen. Die Kosten trägt zur Hälfte das Land. Für Neuzugezogene bietet der Kiezverein "
    "Rundgänge an, bei denen auch die Siebdruckwerkstatt besucht wird. Der E-Mail-Verteiler "
    "informiert über Bauabschnitte.",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a small dictionary of its own."""
    (tmp_path / "own.aff").write_text(AFFIXES, encoding="utf-8")
    entries = KNOWN.split()
    (tmp_path / "own.dic").write_text("\n".join([str(len(entries)), *entries]), encoding="utf-8")
    return tmp_path


def noted(text: str, folder: Path, *, hurried: bool = False) -> list[Diagnostic]:
    content = make(str(folder / "content.yaml"), text.encode(), Options(draft=True)).brochure
    assert content is not None
    report = Report()
    Speller(folder).note(content, report, hurried=hurried)
    return list(report)


def flyer(lead: str, more: str = "") -> str:
    named = "spelling: {dictionary: own.dic}\n"
    return MINIMAL.replace("headline", f"lead: '{lead}', headline") + named + more


def in_german(lead: str) -> str:
    return "language: de\n" + MINIMAL.replace("headline", f"lead: '{lead}', headline")


def unknown(lead: str, folder: Path, more: str = "") -> list[str]:
    return [str(dict(one.parameters).get("word")) for one in noted(flyer(lead, more), folder)]


def german() -> None:
    if of_language("de-DE") is None:
        without("a German dictionary", "apt-get install hunspell-de-de-frami")


def test_the_slip_of_the_source_is_found_with_its_place_and_what_is_meant() -> None:
    german()
    text = SAMPLE.read_text(encoding="utf-8").replace("Ausdruck eines", "Ausruck eines")
    content = make(str(SAMPLE), text.encode(), Options()).brochure
    assert content is not None
    report = Report()
    Speller(SAMPLE.parent).note(content, report)
    (fact,) = [one for one in report if dict(one.parameters)["word"] == "Ausruck"]
    assert fact.id == "spelling/word"
    assert fact.span is not None
    line = text.split("\n")[fact.span.line - 1]
    assert line[fact.span.column - 1 : fact.span.end_column - 1] == "Ausruck"
    assert str(dict(fact.parameters)["meant"]).startswith("`Ausdruck`, ")


@pytest.mark.parametrize(
    "slip",
    ["Öffentlichkeitarbeit", "Fachberatungstellen", "mutmasslich", "daß", "seperat", "Standart"],
)
def test_a_typical_slip_is_found(slip: str, tmp_path: Path) -> None:
    german()
    text = in_german(f"Das ist {slip} so")
    assert slip in [dict(one.parameters)["word"] for one in noted(text, tmp_path)]


def test_no_more_than_three_of_a_hundred_right_words_are_blamed(tmp_path: Path) -> None:
    german()
    blamed, count = [], 0
    for lead in THREE:
        text = in_german(lead)
        blamed += [dict(one.parameters)["word"] for one in noted(text, tmp_path)]
        count += len(list(words(lead)))
    assert len(blamed) <= 0.03 * count, blamed


@pytest.mark.parametrize(
    "lead",
    [
        "wir singen laut und leise",
        "der KOK singen",  # an abbreviation in capitals
        "www.kanal.example und info@kanal.example",
        "die Kolleg*innen, die Kolleg:innen, die Kolleg_innen und die KollegInnen",
        "der*die Leser*in",
        "Haus- und Garten-Arbeit",
        "singen bzw. singen",
        "wir-singen",
        "wir sin\u00adgen",
        "2026, 12. und 3a",
    ],
)
def test_what_is_right_is_left_alone(lead: str, folder: Path) -> None:
    assert unknown(lead, folder) == []


def test_a_word_is_said_once_and_at_its_own_place(folder: Path) -> None:
    text = flyer("wir singn laut, wir singn leise")
    (fact,) = noted(text, folder)
    assert fact.span is not None
    assert text.split("\n")[fact.span.line - 1][fact.span.column - 1 :].startswith("singn laut")


def test_two_known_words_in_one_are_no_more_than_a_notice(folder: Path) -> None:
    found = noted(flyer("Videodolmetschen, Menschenhandel und Vdeo"), folder)
    assert [one.id for one in found] == ["spelling/compound"] * 2 + ["spelling/word"]


def test_names_and_listed_words_are_known_with_their_endings(folder: Path) -> None:
    lead = "Mathias Schaef und Schaefs Chor im Siebdruck"
    quote = "quotes: [{text: wir singen, speaker: Mathias Schaef}]\n"
    assert unknown(lead, folder) == ["Mathias", "Schaef", "Schaefs", "Siebdruck"]
    assert unknown(lead, folder, quote) == ["Siebdruck"]
    assert unknown(lead, folder, f"{quote}words: [Siebdruck]\n") == []


def test_a_quote_in_another_language_is_not_read_by_this_ones_dictionary(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(check, "of_language", lambda tag: None)
    quote = "quotes: [{text: we sing loudly, speaker: Chor, language: en}]\n"
    assert [one.id for one in noted(flyer("wir singen", quote), folder)] == [
        "spelling/no-dictionary"
    ]


def test_a_named_dictionary_that_is_none_is_said(folder: Path) -> None:
    text = flyer("wir singen").replace("own.dic", "nowhere.dic")
    assert [one.id for one in noted(text, folder)] == ["spelling/dictionary"]
    (folder / "half.dic").write_text("1\nwir\n", encoding="utf-8")
    assert [one.id for one in noted(text.replace("nowhere", "half"), folder)] == [
        "spelling/dictionary"
    ]


def test_without_the_extra_only_a_wish_for_it_is_answered(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(check, "is_installed", lambda: False)
    assert [one.id for one in noted(flyer("wir singn"), folder)] == ["spelling/not-installed"]
    assert noted(MINIMAL, folder) == []


def test_in_a_hurry_no_dictionary_is_asked(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = make(str(folder / "content.yaml"), flyer("wir singn").encode(), Options()).brochure
    assert content is not None
    speller, first, second = Speller(folder), Report(), Report()
    assert not speller.note(content, first, hurried=True)
    assert not len(first)
    speller.note(content, Report())
    monkeypatch.setattr(Dictionary, "knows", None)
    assert speller.note(content, second, hurried=True)
    assert [one.id for one in second] == ["spelling/word"]


def test_check_says_slips_and_build_does_not(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "content.yaml").write_text(flyer("wir singn"), encoding="utf-8")
    assert main(["check", str(folder / "content.yaml")]) == 0
    assert "spelling/word" in capsys.readouterr().err
    assert main(["build", str(folder / "content.yaml")]) == 0
    assert "spelling" not in capsys.readouterr().err


@given(st.text(max_size=60))
def test_any_text_has_words_that_can_be_read(text: str) -> None:
    for word in words(text):
        assert word
        for parts in readings(word):
            assert all(parts)
