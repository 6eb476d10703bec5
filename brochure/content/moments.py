"""Days and times of day as ISO 8601 has them: `2026-12-05T19:00`, `2026-12-05`, `18:15`."""

from __future__ import annotations

import re

from brochure.content.ask import Ask, unbroken
from brochure.content.values import Moment, TimeOfDay
from brochure.source.node import Scalar

_MOMENT = r"(\d{4})-(\d{2})-(\d{2})(?:(?:[T ]|, )(\d{1,2})[:.](\d{2})(?::\d{2})?)?"
_TIME = r"(\d{1,2})[:.](\d{2})"


def moment(scalar: Scalar, ask: Ask) -> Moment | None:
    """A day of the calendar, and a time where one is given."""
    from brochure.languages.calendar import is_day  # noqa: PLC0415 - few flyers have a date

    found = re.fullmatch(_MOMENT, unbroken(scalar))
    if found is None:
        ask.refuse("content/date", scalar, value=unbroken(scalar))
        return None
    year, month, number = (int(part) for part in found.group(1, 2, 3))
    if not is_day((year, month, number)):
        ask.refuse("content/no-such-date", scalar, value=found.group()[:10])
        return None
    if found[4] is None:
        return Moment((year, month, number), None, scalar.span)
    minutes = _minutes(found[4], found[5])
    if minutes is None:
        ask.refuse("content/time", scalar, value=f"{found[4]}:{found[5]}")
        return None
    return Moment((year, month, number), minutes, scalar.span)


def time_of_day(scalar: Scalar, ask: Ask) -> TimeOfDay | None:
    """A time of day."""
    found = re.fullmatch(_TIME, unbroken(scalar))
    minutes = None if found is None else _minutes(found[1], found[2])
    if minutes is None:
        ask.refuse("content/time", scalar, value=unbroken(scalar))
        return None
    return TimeOfDay(minutes, scalar.span)


def _minutes(hours: str, minutes: str) -> int | None:
    hour, minute = int(hours), int(minutes)
    return 60 * hour + minute if hour < 24 and minute < 60 else None
