"""Dates and times in each language, against what its newspapers print."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure.languages import FILES, language
from brochure.languages.calendar import (
    clock,
    full_date,
    is_day,
    months,
    period,
    plain_date,
    weekday,
    weekdays,
)

WITH_CALENDAR = [tag for tag in FILES if language(tag).calendar is not None]
DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))


def parts(day: date) -> tuple[int, int, int]:
    return day.year, day.month, day.day


@pytest.mark.parametrize(
    ("tag", "printed"),
    [
        ("de-DE", "Samstag, 5. Dezember 2026"),
        ("en-GB", "Saturday 5 December 2026"),
        ("fr", "samedi 5 décembre 2026"),
        ("es", "sábado, 5 de diciembre de 2026"),
        ("it", "sabato 5 dicembre 2026"),
        ("pl", "sobota, 5 grudnia 2026"),
        ("tr", "5 Aralık 2026 Cumartesi"),
        ("uk", "субота, 5 грудня 2026 року"),
        ("ru", "суббота, 5 декабря 2026 года"),
        ("bg", "събота, 5 декември 2026 г."),
        ("nl", "zaterdag 5 december 2026"),
        ("el", "Σάββατο 5 Δεκεμβρίου 2026"),
        ("ro", "sâmbătă, 5 decembrie 2026"),
        ("cs", "sobota 5. prosince 2026"),
        ("sr", "субота, 5. децембар 2026."),
        ("sq", "e shtunë, 5 dhjetor 2026"),
        ("ku", "Şemî, 5’ê Berfanbara 2026’an"),
        ("vi", "Thứ Bảy, ngày 5 tháng 12 năm 2026"),
        ("so", "Sabti, 5 Diseembar 2026"),
        ("ar", "السبت، 5 ديسمبر 2026"),
        ("ar-SY", "السبت، 5 كانون الأول 2026"),
        ("ar-DZ", "السبت، 5 ديسمبر 2026"),
        ("ar-MA", "السبت، 5 دجنبر 2026"),
        ("fa", "شنبه 5 دسامبر 2026"),
        ("fa-AF", "شنبه 5 دسمبر 2026"),
        ("prs", "شنبه 5 دسمبر 2026"),
        ("pt", "sábado, 5 de dezembro de 2026"),
        ("hr", "subota, 5. prosinca 2026."),
        ("xx", "5.12.2026"),
    ],
)
def test_a_date_is_printed_with_its_weekday(tag: str, printed: str) -> None:
    assert full_date((2026, 12, 5), tag).replace("\u00a0", " ") == printed


@pytest.mark.parametrize(
    ("first", "last", "tag", "printed"),
    [
        ((2026, 7, 3), (2026, 7, 6), "de", "3. bis 6. Juli 2026"),
        ((2026, 6, 30), (2026, 7, 2), "de", "30. Juni bis 2. Juli 2026"),
        ((2026, 12, 30), (2027, 1, 2), "de", "30. Dezember 2026 bis 2. Januar 2027"),
        ((2026, 7, 1), (2026, 7, 6), "fr", "du 1er au 6 juillet 2026"),
        ((2026, 7, 3), (2026, 7, 6), "es", "3–6 de julio de 2026"),
        ((2026, 6, 30), (2026, 7, 2), "pl", "30 czerwca – 2 lipca 2026"),
        ((2026, 7, 3), (2026, 7, 6), "so", "3–6 Luulyo 2026"),
        ((2026, 7, 3), (2026, 7, 6), "ar", "من 3 إلى 6 يوليو 2026"),
        ((2026, 6, 30), (2026, 7, 2), "ar-IQ", "من 30 حزيران إلى 2 تموز 2026"),
        ((2026, 7, 1), (2026, 7, 6), "fa", "1 تا 6 ژوئیه 2026"),
        ((2026, 6, 30), (2026, 7, 2), "prs", "30 جون تا 2 جولای 2026"),
        ((2026, 7, 1), (2026, 7, 6), "pt", "1 a 6 de julho de 2026"),
        ((2026, 7, 1), (2026, 7, 6), "pt-BR", "1º a 6 de julho de 2026"),
        ((2026, 6, 30), (2026, 7, 2), "pt", "30 de junho a 2 de julho de 2026"),
        ((2026, 7, 3), (2026, 7, 6), "hr", "od 3. do 6. srpnja 2026."),
        ((2026, 6, 30), (2026, 7, 2), "hr", "od 30. lipnja do 2. srpnja 2026."),
        ((2026, 7, 3), (2026, 7, 6), "vi", "từ ngày 3 đến ngày 6 tháng 7 năm 2026"),
        ((2026, 6, 30), (2026, 7, 2), "ku", "30’ê Hezîranê – 2’ê Tîrmeha 2026’an"),
        ((2026, 6, 30), (2026, 7, 2), "sq", "30 qershor – 2 korrik 2026"),
        ((2026, 7, 3), (2026, 7, 6), "sr", "3–6. јул 2026."),
        ((2026, 6, 30), (2026, 7, 2), "sr-Latn", "30. jun – 2. jul 2026."),
        ((2026, 7, 3), (2026, 7, 6), "cs", "3.–6. července 2026"),
        ((2026, 6, 30), (2026, 7, 2), "ro", "30 iunie – 2 iulie 2026"),
        ((2026, 6, 30), (2026, 7, 2), "el", "30 Ιουνίου – 2 Ιουλίου 2026"),
        ((2026, 6, 30), (2026, 7, 2), "nl", "30 juni – 2 juli 2026"),
    ],
)
def test_a_period_says_once_what_both_ends_share(
    first: tuple[int, int, int], last: tuple[int, int, int], tag: str, printed: str
) -> None:
    assert period(first, last, tag).replace("\u00a0", " ") == printed


@pytest.mark.parametrize(
    ("tag", "times"),
    [
        ("de", ("19 Uhr", "18.15 Uhr", "19–21.30 Uhr")),
        ("en", ("7 pm", "6.15 pm", "7 pm–9.30 pm")),
        ("fr", ("19 h", "18 h 15", "19 h–21 h 30")),
        ("it", ("ore 19", "ore 18.15", "ore 19–21.30")),
        ("es", ("19:00 h", "18:15 h", "19:00–21:30 h")),
        ("uk", ("19:00", "18:15", "19:00–21:30")),
        ("ru", ("19:00", "18:15", "19:00–21:30")),
        ("bg", ("19 ч.", "18:15 ч.", "19–21:30 ч.")),
        ("so", ("saacadda 19:00", "saacadda 18:15", "saacadda 19:00–21:30")),
        ("ar", ("الساعة 19:00", "الساعة 18:15", "الساعة 19:00–21:30")),
        ("fa", ("ساعت 19:00", "ساعت 18:15", "ساعت 19:00–21:30")),
        ("prs", ("ساعت 19:00", "ساعت 18:15", "ساعت 19:00–21:30")),
        ("vi", ("19h", "18h15", "19h–21h30")),
        ("pt", ("19h00", "18h15", "19h00–21h30")),
        ("pt-BR", ("19h", "18h15", "19h–21h30")),
        ("hr", ("19 h", "18.15 h", "19–21.30 h")),
        ("ku", ("saet 19:00", "saet 18:15", "saet 19:00–21:30")),
        ("sq", ("ora 19:00", "ora 18:15", "ora 19:00–21:30")),
        ("sr", ("19 ч", "18.15 ч", "19–21.30 ч")),
        ("cs", ("19.00 hodin", "18.15 hodin", "19.00–21.30 hodin")),
        ("ro", ("ora 19:00", "ora 18:15", "ora 19:00–21:30")),
        ("el", ("19:00", "18:15", "19:00–21:30")),
        ("nl", ("19.00 uur", "18.15 uur", "19.00–21.30 uur")),
    ],
)
def test_times_are_printed_as_posters_have_them(tag: str, times: tuple[str, str, str]) -> None:
    made = clock(19 * 60, tag), clock(18 * 60 + 15, tag), clock(19 * 60, tag, 21 * 60 + 30)
    assert tuple(time.replace("\u00a0", " ") for time in made) == times


@pytest.mark.parametrize("tag", WITH_CALENDAR)
@given(day=DAYS)
def test_any_date_prints_and_reads_back(tag: str, day: date) -> None:
    printed = full_date(parts(day), tag)
    year = int(re.findall(r"\d{4}", printed)[0])
    names = months(tag)
    (month,) = [n for n, name in enumerate(names, 1) if re.search(rf"\b{name}(?!\d)", printed)]
    number = int(re.findall(r"\d+", printed.replace(str(year), "", 1))[0])
    assert (year, month, number) == parts(day)
    assert weekday(parts(day), tag) == weekdays(tag)[day.weekday()]
    assert weekday(parts(day), tag) in printed


@pytest.mark.parametrize("tag", WITH_CALENDAR)
@given(day=DAYS)
def test_no_line_ends_between_a_day_and_its_month(tag: str, day: date) -> None:
    printed = plain_date(parts(day), tag)
    month = months(tag)[day.month - 1]
    assert not printed[: printed.index(month)].endswith(" ")


@given(year=st.integers(1, 9999), month=st.integers(0, 13), number=st.integers(0, 32))
def test_a_day_is_one_that_the_calendar_has(year: int, month: int, number: int) -> None:
    try:
        date(year, month, number)
    except ValueError:
        assert not is_day((year, month, number))
    else:
        assert is_day((year, month, number))
