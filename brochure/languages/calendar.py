"""Dates and times as a language prints them; where it has no calendar, in figures.

In: dates as (year, month, day), times as minutes from midnight, a BCP 47 tag. Out: text.
"""

from __future__ import annotations

from datetime import date

from brochure.languages import language
from brochure.languages.model import Calendar

IN_FIGURES = Calendar(
    weekdays="",
    months="1 2 3 4 5 6 7 8 9 10 11 12",
    date="{day}.{month}.{year}",
    days="{day}.{month}.{year}",
    short="{day}.{month}.",
    day="{day}.",
    hour="{hour}:00",
    time="{hour}:{minute}",
    clock="{}",
    to="–",
)

Day = tuple[int, int, int]


def is_day(day: Day) -> bool:
    """Whether the calendar has a day."""
    try:
        date(*day)
    except ValueError:
        return False
    return True


def full_date(day: Day, tag: str) -> str:
    """A day with its weekday: `Samstag, 5. Dezember 2026`."""
    calendar = _calendar(tag)
    return _filled(calendar.date, day, calendar)


def plain_date(day: Day, tag: str) -> str:
    """A day without its weekday: `5. Dezember 2026`."""
    calendar = _calendar(tag)
    return _filled(calendar.days, day, calendar)


def period(first: Day, last: Day, tag: str) -> str:
    """From a day to a later one: `3. bis 6. Juli 2026`. What both share is said once."""
    calendar = _calendar(tag)
    if first[:2] == last[:2]:
        pattern = calendar.day
    else:
        pattern = calendar.short if first[0] == last[0] else calendar.days
    begin = _filled(pattern, first, calendar)
    end = _filled(calendar.days, last, calendar)
    tight = pattern == calendar.day and not calendar.to.isalpha()
    apart = "" if tight else " "
    return f"{calendar.since}{begin}{apart}{calendar.to}{apart}{end}"


def clock(start: int, tag: str, end: int | None = None) -> str:
    """A time of day, or from one to another: `19 Uhr`, `19–21.30 Uhr`."""
    calendar = _calendar(tag)
    bare = _time(start, calendar)
    if end is not None:
        bare = f"{bare}–{_time(end, calendar)}"
    return calendar.clock.format(bare)


def weekday(day: Day, tag: str) -> str:
    """The name of a day; empty where the language has no calendar."""
    names = _names(_calendar(tag).weekdays)
    return names[date(*day).weekday()] if names else ""


def weekdays(tag: str) -> list[str]:
    """The names of the days from Monday on; none where the language has no calendar."""
    return _names(_calendar(tag).weekdays)


def other_names(tag: str) -> dict[str, str]:
    """Other names of days, and the day that each is."""
    return {other: day for day, other in _calendar(tag).synonyms}


def months(tag: str) -> list[str]:
    """The names of the months as they stand behind a day."""
    return _names(_calendar(tag).months)


def _calendar(tag: str) -> Calendar:
    return language(tag).calendar or IN_FIGURES


def _names(listed: str) -> list[str]:
    """Names of a list; one of several words has no-break spaces in it."""
    return listed.split(" ") if listed else []


def _filled(pattern: str, day: Day, calendar: Calendar) -> str:
    names = _names(calendar.weekdays)
    return pattern.format(
        weekday=names[date(*day).weekday()] if names else "",
        day=calendar.first if day[2] == 1 else day[2],
        month=_names(calendar.months)[day[1] - 1],
        year=day[0],
    )


def _time(minutes: int, calendar: Calendar) -> str:
    hour, minute = divmod(minutes, 60)
    noon = ""
    if calendar.noon is not None:
        noon = calendar.noon[hour >= 12]
        hour = hour % 12 or 12
    pattern = calendar.time if minute else calendar.hour
    return pattern.format(hour=hour, minute=f"{minute:02}", noon=noon)
