"""Days of the week beside their dates."""

from __future__ import annotations

import pytest

from support.reading import brochure_of, said_of

NAME = "organisation: {name: Chor am Kanal}\n"


def flyer(body: str, event: str = "", language: str = "de-DE") -> str:
    said = f"language: {language}\n{NAME}announcement:\n  headline: Konzert\n  body: '{body}'\n"
    return said + (f"event: {{start: {event}, place: Saal}}\n" if event else "")


@pytest.mark.parametrize(
    "body",
    [
        "Am Samstag, 5. Dezember 2026, singen wir.",
        "Sonnabend, 5. Dezember 2026",
        "Sa, 5.12.2026",
        "Sa. 5. 12. 2026 um 19 Uhr",
        "Am Samstag, dem 5. Dezember 2026",
        "Am Samstag, 5. Dezember, singen wir.",
        "Samstags singen wir, am 5. Dezember 2026 auch.",
    ],
)
def test_a_weekday_that_is_its_dates_is_not_mentioned(body: str) -> None:
    brochure_of(flyer(body))


@pytest.mark.parametrize(
    "body",
    [
        "Am Sonntag, 5. Dezember 2026, singen wir.",
        "So, 5.12.2026",
        "Am Freitag, dem 5. Dezember 2026",
    ],
)
def test_a_weekday_of_another_date_is_a_warning(body: str) -> None:
    assert said_of(flyer(body)) == ["5:10 content/weekday"]


def test_a_date_without_a_year_is_that_of_the_event() -> None:
    body = "Am Sonntag, 5. Dezember, singen wir."
    brochure_of(flyer(body))
    assert said_of(flyer(body, "2026-12-05")) == ["5:10 content/weekday"]


def test_other_languages_have_their_own_days() -> None:
    assert said_of(flyer("Sunday 5 December 2026", language="en")) == ["5:10 content/weekday"]
    brochure_of(flyer("Saturday 5 December 2026", language="en"))
    assert said_of(flyer("domingo, 5 de diciembre de 2026", language="es")) == [
        "5:10 content/weekday"
    ]


@pytest.mark.parametrize(
    ("language", "right", "wrong"),
    [
        ("ar", "السبت، 5 ديسمبر 2026", "الأحد، 5 ديسمبر 2026"),
        ("ar-SY", "يوم السبت 5 كانون الأول 2026", "يوم الأحد 5 كانون الأول 2026"),
        ("fa", "سه شنبه 8 دسامبر 2026", "شنبه 8 دسامبر 2026"),
        ("prs", "سه‌شنبه ۸ دسمبر ۲۰۲۶", "دوشنبه ۸ دسمبر ۲۰۲۶"),
    ],
)
def test_days_are_compared_in_arabic_letters_and_figures(
    language: str, right: str, wrong: str
) -> None:
    brochure_of(flyer(right, language=language))
    assert said_of(flyer(wrong, language=language)) == ["5:10 content/weekday"]


@pytest.mark.parametrize(
    ("language", "right", "wrong"),
    [
        ("pt", "sexta-feira, 1.º de maio de 2026", "sábado, 1.º de maio de 2026"),
        ("pt-BR", "na sexta, 1º de maio de 2026", "na quinta, 1º de maio de 2026"),
        ("pt", "Pode ter até 5 de dezembro de 2026", "domingo, 5 de dezembro de 2026"),
        ("hr", "u subotu, 5. prosinca 2026.", "u nedjelju, 5. prosinca 2026."),
    ],
)
def test_a_weekday_is_known_as_sentences_have_it(language: str, right: str, wrong: str) -> None:
    brochure_of(flyer(right, language=language))
    assert said_of(flyer(wrong, language=language)) == ["5:10 content/weekday"]


def test_an_event_may_name_its_weekday_to_be_compared() -> None:
    good = flyer("Wir singen.", "2026-12-05, weekday: Sa")
    brochure_of(good)
    assert said_of(good.replace("weekday: Sa", "weekday: Sonntag")) == ["6:37 content/weekday"]
