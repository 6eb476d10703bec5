"""An event as calendars read it (RFC 5545): for a file beside the PDF, and for a code on it.

Times are local ones, as they are printed (3.3.5, form 1).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

import icalendar

from brochure.content.values import Moment

if TYPE_CHECKING:
    from brochure.content.kinds.event import Event


def entry(event: Event, title: str) -> icalendar.Event:
    """What an entry of a calendar shows: title, start and end, place."""
    start, end = _span(event)
    one = icalendar.Event()
    one.add("summary", plain(title))
    one.add("dtstart", start)
    if end is not None:
        one.add("dtend", end)
    lines = (event.place, *event.address)
    one.add("location", ", ".join(plain(line.value) for line in lines))
    return one


def calendar_text(entries: Sequence[icalendar.Event]) -> str:
    """The least that is a calendar: a code has little room."""
    calendar = icalendar.Calendar()
    calendar.add("version", "2.0")
    for one in entries:
        calendar.add_component(one)
    return bytes(calendar.to_ical()).decode().strip()


def plain(text: str) -> str:
    """A text without what only typesetting needs: no-break and narrow spaces, soft hyphens."""
    return " ".join(text.replace("\u00ad", "").split())


def _span(event: Event) -> tuple[date, date | None]:
    """Start and end of one value type (3.8.2.2): days end with the day after, exclusively."""
    start, end = event.start, event.end
    if start.minutes is None:
        return _day(start), _after(end or start)
    if end is None:
        return _time(start), None
    if end.minutes is None:  # over at the end of that day
        return _time(start), datetime.combine(_after(end), datetime.min.time())
    return _time(start), _time(end)


def _day(moment: Moment) -> date:
    return date(*moment.day)


def _after(moment: Moment) -> date:
    """The next day, but for the calendar's last."""
    return min(_day(moment), date.max - timedelta(days=1)) + timedelta(days=1)


def _time(moment: Moment) -> datetime:
    hours, minutes = divmod(moment.minutes or 0, 60)
    return datetime(*moment.day, hours, minutes)  # noqa: DTZ001 - a local time has no zone
