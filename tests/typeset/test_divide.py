"""Divisions of running text: only of words, with their marks around them."""

from __future__ import annotations

from itertools import pairwise
from unicodedata import normalize

import pytest

from brochure.story.divisions import Exceptions
from brochure.typeset.divide import Divider, bare_letters
from brochure.typeset.hyphenate import Hyphenator
from brochure.typeset.unbroken import LEAST_JUSTIFIED

DIVIDER = Divider(Hyphenator(), (3, 4))
OWN: Exceptions = (("behörden", ()), ("bundespolizei", (3, 6, 8, 10)), ("menschenhandel", (8,)))


def pieces(text: str, language: str = "de", exceptions: Exceptions = ()) -> list[str]:
    divisions = DIVIDER.divisions(text, language, None, exceptions)
    edges = [0, *(offset for offset, _ in divisions), len(text)]
    return [text[a:b] for a, b in pairwise(edges)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("„(Beratung)“,", ["„(Bera", "tung)“,"]),
        ("Beratung\u00a0Beratung", ["Bera", "tung\u00a0Bera", "tung"]),
        ("Mensch\u00adenhandel", ["Mensch\u00ad", "enhandel"]),
        ("2018eratung", ["2018eratung"]),
        ("Beratung2", ["Beratung2"]),
        ("12", ["12"]),
        ("(Montag–Donnerstag),", ["(Montag–Donnerstag),"]),
        (
            "Grenzschutzpolizei–Menschenhandel",
            ["Grenz", "schutz", "po", "lizei–Men", "schen", "handel"],
        ),
    ],
)
def test_words_are_divided_within_their_marks(text: str, expected: list[str]) -> None:
    assert pieces(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(Menschenhandel)", ["(Menschen", "handel)"]),
        ("MENSCHENHANDEL", ["MENSCHEN", "HANDEL"]),
        ("Bundespolizei", ["Bun", "des", "po", "li", "zei"]),
        ("Behörden", ["Behörden"]),
        ("Beho\u0308rden", ["Beho\u0308rden"]),
        ("Beratung", ["Bera", "tung"]),
    ],
)
def test_the_author_s_points_alone_hold_for_their_words(text: str, expected: list[str]) -> None:
    assert pieces(text, exceptions=OWN) == expected


def test_a_division_never_parts_a_letter_from_its_mark() -> None:
    word = "Öffentlichkeitsarbeit"
    decomposed = pieces(normalize("NFD", word))
    assert [normalize("NFC", piece) for piece in decomposed] == pieces(word)


def test_a_joiner_changes_no_division() -> None:
    assert [piece.replace("\u200c", "") for piece in pieces("Fachberatungs\u200cstelle")] == pieces(
        "Fachberatungsstelle"
    )


def test_bare_letters_keep_their_places() -> None:
    assert bare_letters("u\u0308b\u200cx\u0301") == ("üb\ufffd", [0, 2, 4])


def test_a_compound_is_divided_more_gladly_at_its_joint() -> None:
    prices = dict(DIVIDER.divisions("Fachberatungsstellen", "de"))
    joints = [prices.pop(len(before)) for before in ("Fach", "Fachberatungs")]
    assert max(joints) < min(prices.values())


def test_a_piece_of_two_letters_is_the_dearest() -> None:
    prices = dict(DIVIDER.divisions("deren", "de", (2, 3)))
    assert list(prices) == [2]
    others = [price for _, price in DIVIDER.divisions("Beratungen", "de", (3, 3))]
    assert prices[2] > 2 * max(others)


WITH_APOSTROPHES = (
    ("de", "hab’s geht’s wollt’s Lisa’s Andreas’ machen’s kriegen’s"),
    ("en", "haven’t company’s everybody’s neighbour’s o’clock"),
    ("fr", "l’école d’entretien qu’aujourd’hui l’association s’appuyer"),
    ("es", "d’Aurevilly l’Hospitalet"),
    ("it", "l’università dell’associazione un’opportunità quell’esperienza"),
    ("pl", "Kennedy’ego Google’owi"),
    ("tr", "İstanbul’da Ankara’nın Türkiye’de Ayşe’yi"),
    ("uk", "сім’ї здоров’я об’єднання п’ятниця комп’ютери"),
)


@pytest.mark.parametrize("least", [(2, 3), (3, 4)])
@pytest.mark.parametrize(("language", "words"), WITH_APOSTROPHES)
def test_what_an_apostrophe_cuts_off_counts_for_no_piece(
    language: str, words: str, least: tuple[int, int]
) -> None:
    for word in words.split():
        for offset, _ in DIVIDER.divisions(word, language, least):
            before, after = word[:offset], word[offset:]
            elided = before.rpartition("’")[2] if language != "uk" else before
            kept, cut, tail = after.partition("’")
            whole = after if language == "uk" and cut and len(tail) > 2 else kept
            assert len(elided) >= least[0], (before, after)
            assert len(whole) >= least[1], (before, after)


def test_a_word_is_still_divided_far_from_its_apostrophe() -> None:
    assert pieces("dell’associazione", "it") != ["dell’associazione"]
    assert pieces("об’єднання", "uk") != ["об’єднання"]


def test_no_piece_of_two_letters_is_left_in_justified_text() -> None:
    for word in ["Begriffe", "einem", "ergibt", "Sicherheit", "deren", "oben", "Abend"]:
        found = DIVIDER.divisions(word, "de", LEAST_JUSTIFIED)
        assert all(3 <= offset <= len(word) - 3 for offset, _ in found), (word, found)
