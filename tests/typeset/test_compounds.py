"""Joints of German compounds, measured on two lists that were written before the tables."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from brochure.languages.german_compounds import COMPOUNDS
from brochure.typeset.compounds import joints, parts_of
from brochure.typeset.hyphenate import Hyphenator
from support.steps import steps

FOLDER = Path(__file__).parent

SIMPLE = """
Vereinbarung Betroffenen Informationen Beratung Migrantinnen Migranten Stabilisierung Behörden
spezialisierte mutmaßlich Einverständnis Veranstaltung einbinden Ermittlungen Ausbeutung Begleitung
professionelle wesentlich geschlossen begonnen weitergeben frühzeitig informiert Schulungen
effektiver Prozesses Leiterin Abteilung verbessern vielfältigen Belangen nochmals wichtiger Partner
letztlich gegenüber Organisation Diskriminierung Koordinierung Gesellschaft Wissenschaft Landschaft
Mitarbeiterinnen Verarbeitung Bearbeitung Zusammenarbeit Verhandlung Behandlung Misshandlung
Verteilung Beurteilung Verwaltung Versammlung Entwicklung Verhältnis Kommission Administration
Demonstration Präsentation Engagement Parlament Universität Solidarität Kriminalität Nationalität
Religion Integration Prostitution Institution Konstitution Kommunikation Polizistinnen
Politikerinnen Ministerinnen Präsidentin Unterstützung Überwachung Überzeugung Unterbringung
Verantwortung Gerechtigkeit Gleichheit Freiheit Sicherheit Öffentlichkeit Möglichkeiten Fähigkeiten
Schwierigkeiten Tätigkeiten Persönlichkeiten Notwendigkeit Einrichtungen Veröffentlichung
Verbesserung Veränderungen Erwartungen Erfahrungen Bedingungen Beziehungen Anforderungen
Herausforderungen Voraussetzungen Empfehlungen Auseinandersetzung Europäische Internationale
nationale regionale kommunale gemeinsame unabhängige menschliche gesellschaftliche wirtschaftliche
wissenschaftliche rechtliche politische Lieferanten Kandidatinnen Wirklichkeit Bekanntschaft
"""
"""Words of one part: a joint in them is wrong."""


MOST_STEPS_A_WORD = 150  # lines of Python, on average; about 75 were counted


@dataclass(frozen=True)
class Marked:
    """A word of the lists, with the joints asked for and the places that count neither way."""

    word: str
    joints: frozenset[int]
    prefixes: frozenset[int]


@dataclass(frozen=True)
class Score:
    asked: int
    found: int
    wrong: tuple[str, ...]

    def __str__(self) -> str:
        rate = self.found / self.asked
        return f"{self.found} of {self.asked} joints found ({rate:.1%}), wrong: {self.wrong}"


def marked(line: str) -> Marked:
    places: dict[str, set[int]] = {"|": set(), "·": set()}
    letters = ""
    for char in line:
        if char in places:
            places[char].add(len(letters))
        else:
            letters += char
    return Marked(letters, frozenset(places["|"]), frozenset(places["·"]))


def listed(name: str) -> list[Marked]:
    lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    return [marked(line) for line in lines if line and not line.startswith("#")]


def score(name: str) -> Score:
    hyphenator, parts = Hyphenator(), parts_of(COMPOUNDS)
    asked = found = 0
    wrong: list[str] = []
    for one in listed(name):
        offsets = [point.offset for point in hyphenator.points(one.word, "de-DE")]
        got = joints(one.word, offsets, parts)
        asked += len(one.joints)
        found += len(got & one.joints)
        wrong += [
            f"{one.word[:at]}|{one.word[at:]}" for at in sorted(got - one.joints - one.prefixes)
        ]
    return Score(asked, found, tuple(wrong))


@pytest.mark.parametrize(
    ("name", "words", "least"), [("compounds.txt", 200, 0.95), ("compounds-heldout.txt", 60, 0.9)]
)
def test_no_wrong_joint_is_ranked_first_and_few_are_missed(
    name: str, words: int, least: float, capsys: pytest.CaptureFixture[str]
) -> None:
    result = score(name)
    with capsys.disabled():
        print(f"\n{name}: {result}")
    assert len(listed(name)) >= words
    assert result.wrong == ()
    assert result.found / result.asked >= least


def test_the_patterns_allow_every_joint_of_the_lists() -> None:
    hyphenator = Hyphenator()
    for name in ("compounds.txt", "compounds-heldout.txt"):
        for one in listed(name):
            offsets = {point.offset for point in hyphenator.points(one.word, "de-DE")}
            assert one.joints <= offsets, one.word


def test_words_of_one_part_have_no_joints() -> None:
    hyphenator, parts = Hyphenator(), parts_of(COMPOUNDS)
    for word in SIMPLE.split():
        offsets = [point.offset for point in hyphenator.points(word, "de-DE")]
        assert joints(word, offsets, parts) == frozenset(), word


def test_the_joints_are_among_the_offsets_given() -> None:
    parts = parts_of(COMPOUNDS)
    assert joints("Menschenhandel", [3, 8, 11], parts) == {8}
    assert joints("Menschenhandel", [3, 11], parts) == frozenset()
    assert joints("", [], parts) == frozenset()


def test_a_joint_may_stand_nearer_to_the_end_than_another_point() -> None:
    hyphenator = Hyphenator()
    near = hyphenator.points("Amtsrat", "de-DE", (3, 4))
    assert [(point.offset, point.is_joint) for point in near] == [(4, True)]
    for point in hyphenator.points("Vereinbarungen", "de-DE", (3, 4)):
        assert not point.is_joint
        assert 3 <= point.offset <= len("Vereinbarungen") - 4


def test_other_languages_have_no_joints() -> None:
    points = Hyphenator().points("Bundesregierung", "en-GB")
    assert not any(point.is_joint for point in points)


def test_a_word_takes_few_steps() -> None:
    hyphenator, parts = Hyphenator(), parts_of(COMPOUNDS)
    words = [one.word for one in listed("compounds.txt")]
    offsets = [[point.offset for point in hyphenator.points(word, "de-DE")] for word in words]

    def work() -> None:
        for word, places in zip(words, offsets, strict=True):
            joints(word, places, parts)

    assert steps(work) < MOST_STEPS_A_WORD * len(words)
