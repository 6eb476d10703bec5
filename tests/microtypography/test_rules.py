"""Every row of the tables does what its example says, and no harm beside it."""

from __future__ import annotations

import pytest

from brochure import languages
from brochure.languages import FILES
from brochure.languages.model import NARROW, NO_BREAK
from brochure.microtypography.kinds import rules_of
from brochure.microtypography.rule import Rule
from brochure.microtypography.text import corrected

TAGS = (*FILES, "de-DE", "en-US", "fr-CA")
ROWS = [(tag, rule) for tag in TAGS for rule in rules_of(tag)]


def spaced(text: str) -> str:
    """`~` stands for a no-break space, `_` for a narrow one."""
    return text.replace("~", NO_BREAK).replace("_", NARROW)


@pytest.mark.parametrize(
    ("language", "rule"), ROWS, ids=lambda value: getattr(value, "name", value)
)
def test_a_row_does_what_its_example_says(language: str, rule: Rule) -> None:
    before, after = rule.example
    assert corrected(before, language) == after


@pytest.mark.parametrize(
    ("language", "rule"), ROWS, ids=lambda value: getattr(value, "name", value)
)
def test_a_row_is_needed_for_its_example_and_says_what_it_needs(language: str, rule: Rule) -> None:
    before, after = rule.example
    assert before != after
    assert any(needed in before + after for needed in rule.needs)


@pytest.mark.parametrize("language", FILES)
def test_no_unit_is_a_frequent_word_of_its_language(language: str) -> None:
    known = languages.language(language)
    words = {*known.seen.frequent.split(), *known.sense.leaning.split()} - {"s", "l"}  # s’il, l’on
    for word in filter(str.isalpha, words):
        text = f"Halle Nord 2025 {word} xy"
        assert NARROW not in corrected(text, language), word


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("z.B., u.a., d.h., i.d.R.", "z._B., u._a., d._h., i._d._R."),
        ("KOK e.V. und der e. V.", "KOK e._V. und der e._V."),
        ("KOK - Bundesweiter Kreis -- seit 1999", "KOK – Bundesweiter Kreis – seit 1999"),
        ("Lützowstr.102-104", "Lützowstr.~102–104"),
        ("2023-24 und 1914-18", "2023–24 und 1914–18"),
        ("Mo - Fr 9 - 17 Uhr", "Mo–Fr 9–17~Uhr"),
        ("28.-30.4.2024", "28.–30.4.2024"),
        ("+49 30 263 911 76", "+49~30~263~911~76"),
        ("10 x 20x30 cm", "10_×_20_×_30_cm"),
        ("50-100 %, 3-4 km", "50–100_%, 3–4_km"),
        ("Satz. . . Ende ...", "Satz. . . Ende~…"),
        ("§§ 3 und 4", "§§_3 und 4"),
        ("Frau Dr. Meier", "Frau~Dr.~Meier"),
    ],
)
def test_german_texts_become_what_a_compositor_sets(before: str, after: str) -> None:
    assert corrected(before, "de-DE") == spaced(after)


@pytest.mark.parametrize(
    "text",
    [
        "2024-07-22",
        "ISO 14289-1 und DIN 476-2",
        "COVID-19-Lage",
        "Tel. 030-263911",
        "0x10 und 3xl, A4x",
        "&#8211; und #102-104",
        "Vor- und Nachteile, E-Mail, Ein- und -ausgang",
        "siehe datei-1-2.pdf",
        "https://example.org/a-b?c=1-2...3",
        "www.example.org/1-2",
        "info@kok-buero.de",
        "kok-1-2.de/3-4",
        "100-prozentig, 10%ige, 5-jährig",
        "Ende....",
        "Nr. - Nr",
        "- kein Strich am Anfang",
        "ISBN 978-3-16-148410-0",
        "Art. 4-2",
    ],
)
def test_what_only_looks_like_a_range_or_a_dash_stays(text: str) -> None:
    kept = corrected(text, "de-DE")
    assert kept.replace(NARROW, " ").replace(NO_BREAK, " ") in (
        text,
        text.replace("Nr. -", "Nr. –"),
    )


def test_a_space_that_the_author_set_stays_as_it_is() -> None:
    assert corrected(spaced("z.~B. am 22.~Juli"), "de-DE") == spaced("z.~B. am 22.~Juli")


def test_french_sets_spaces_before_its_double_marks() -> None:
    before = 'Il a dit "oui" ! Vraiment ?! Contact: 12:30'
    assert corrected(before, "fr-FR") == spaced("Il a dit «_oui_»_! Vraiment_?! Contact~: 12:30")
    assert corrected("Vraiment ?", "fr-CA") == "Vraiment ?"


def test_american_dashes_have_no_spaces_and_british_ones_have() -> None:
    assert corrected("he said -- really", "en-US") == "he said—really"
    assert corrected("he said -- really", "en-GB") == "he said – really"


def test_a_language_without_a_table_stays_as_it_is() -> None:
    text = '"Ahoj" - 10-12... 5 km'
    assert corrected(text, "hu-HU") == text
    assert corrected(text, "fi") == text
