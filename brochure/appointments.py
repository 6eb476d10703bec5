"""The events of a flyer as a calendar file (RFC 5545), which calendars on phones and desks import.

Times are local ones, as they are printed (3.3.5, form 1). An event that is corrected later keeps
its UID while title and organisation stay, so that it takes the place of what was imported before.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone
from hashlib import sha256

import icalendar

from brochure import __version__
from brochure.content.kinds.event import Event, described
from brochure.content.model import Brochure
from brochure.content.values import Moment

_SPACES = re.compile(r"\s+")  # no-break spaces too: only typesetting needs them


def appointments(content: Brochure, created: int) -> bytes:
    """A calendar of all events, dated `created` (seconds since 1970)."""
    calendar = icalendar.Calendar()
    calendar.add("prodid", f"-//brochure//brochure {__version__}//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    stamp = datetime.fromtimestamp(created, timezone.utc)
    for number, event in enumerate(content.event):
        calendar.add_component(_appointment(content, event, number, stamp))
    return bytes(calendar.to_ical())


def _appointment(content: Brochure, event: Event, number: int, stamp: datetime) -> icalendar.Event:
    start, end = _span(event)
    headline = "".join(inline.text for inline in content.announcement.headline.inlines)
    title = _plain(event.title.value if event.title else headline)
    one = icalendar.Event()
    key = "\n".join((content.organisation.name.value, title, str(number)))
    one.add("uid", f"{sha256(key.encode()).hexdigest()[:32]}@brochure")
    one.add("dtstamp", stamp)
    one.add("summary", title)
    one.add("dtstart", start)
    if end is not None:
        one.add("dtend", end)
    lines = (event.place, *event.address)
    one.add("location", ", ".join(_plain(line.value) for line in lines))
    if notes := [_plain(note) for note in described(event, content.language)]:
        one.add("description", "\n".join(notes))
    url = event.register.url if event.register else None
    web = url or (content.contact.web if content.contact else None)
    if web is not None:
        one.add("url", web.uri)
    one.add("transp", "OPAQUE" if isinstance(start, datetime) else "TRANSPARENT")
    return one


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


def _plain(text: str) -> str:
    return _SPACES.sub(" ", text.replace("\u00ad", "")).strip()
