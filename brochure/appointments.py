"""The events of a flyer as a calendar file, which calendars on phones and desks import.

An event that is corrected later keeps its UID while title and organisation stay, so that it takes
the place of what was imported before.
"""

from __future__ import annotations

from datetime import datetime, timezone
from hashlib import sha256

import icalendar

from brochure import __version__
from brochure.content.appointment import entry, plain
from brochure.content.kinds.event import Event, described
from brochure.content.model import Brochure


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
    headline = "".join(inline.text for inline in content.announcement.headline.inlines)
    title = plain(event.title.value if event.title else headline)
    one = entry(event, title)
    key = "\n".join((content.organisation.name.value, title, str(number)))
    one.add("uid", f"{sha256(key.encode()).hexdigest()[:32]}@brochure")
    one.add("dtstamp", stamp)
    if notes := [plain(note) for note in described(event, content.language)]:
        one.add("description", "\n".join(notes))
    url = event.register.url if event.register else None
    web = url or (content.contact.web if content.contact else None)
    if web is not None:
        one.add("url", web.uri)
    one.add("transp", "TRANSPARENT" if event.start.minutes is None else "OPAQUE")
    return one
