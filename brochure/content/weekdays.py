"""Days of the week beside their dates: the commonest error of an invitation.

Read are a weekday that an event names, and weekdays before a date in headline, kicker, lead, body:
before one with its year, or before that of an event.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from brochure.content.kinds.event import Event
from brochure.content.values import DEFAULT_LANGUAGE, Inline, ListBlock, Prose, Subhead
from brochure.diagnostics.model import Report, Span
from brochure.languages.model import NO_BREAK

Day = tuple[int, int, int]

ABBREVIATED = 2  # letters of a day's name, at least
_LANGUAGES = 16


def note_weekdays(values: Mapping[str, Any], report: Report) -> None:
    """Report each day of the week that isn't its date's."""
    language, announcement = values.get("language", DEFAULT_LANGUAGE), values.get("announcement")
    if announcement is None:
        return
    events: tuple[Event, ...] = values.get("event", ())
    texts = [one for one in _texts(announcement) if any(map(str.isdecimal, one[0]))]
    if not texts and not any(event.weekday for event in events):
        return
    judge = _Judge(language, report)
    for event in events:
        if event.weekday is not None:
            judge.compare(event.weekday.value, event.start.day, event.weekday.span)
    moments = [one for event in events for one in (event.start, event.end) if one is not None]
    for text, span in texts:
        judge.note_in(text, span, [moment.day for moment in moments])


class _Judge:
    """Compares days of the week with dates in a language."""

    def __init__(self, language: str, report: Report) -> None:
        self._language = language
        self._report = report

    def note_in(self, text: str, span: Span, days: list[Day]) -> None:
        """Compare each weekday before a date of a text; without a year it is one of `days`."""
        from brochure.languages.calendar import is_day  # noqa: PLC0415

        pattern, months = _pattern(self._language)
        if pattern is None:
            return
        for found in pattern.finditer(text):
            month = int(found["figure"] or months.get(_plain(found["month"] or ""), 0))
            number = int(found["day"])
            day = next((one for one in days if one[1:] == (month, number)), None)
            if found["year"]:
                day = int(found["year"]), month, number
            if day is not None and is_day(day):
                self.compare(found["weekday"], day, span)

    def compare(self, written: str, day: Day, span: Span) -> None:
        """Report a name or an abbreviation that is another day's."""
        from brochure.languages.calendar import (  # noqa: PLC0415
            other_names,
            plain_date,
            weekday,
        )

        right = _plain(weekday(day, self._language))
        short = _plain(written).strip().rstrip(".")
        others = {_plain(one): _plain(of) for one, of in other_names(self._language).items()}
        if len(short) < ABBREVIATED or right.startswith(short):
            return
        if others.get(short) == right:
            return
        date, name = plain_date(day, self._language), weekday(day, self._language)
        self._report.add("content/weekday", span, written=written, right=name, date=date)


@lru_cache(_LANGUAGES)
def _pattern(language: str) -> tuple[re.Pattern[str] | None, dict[str, int]]:
    """What finds a weekday before a date, and the months by name; nothing without a calendar."""
    from brochure.languages import language as known  # noqa: PLC0415
    from brochure.languages.calendar import months, other_names, weekdays  # noqa: PLC0415

    days, names = weekdays(language), months(language)
    leaning = known(language).sense.leaning.split()
    if not days:
        return None, {}
    either = "|".join(_escaped(name) for name in (*days, *other_names(language)))
    begins = [day[:ABBREVIATED] for day in days]  # Albanian më is no mërkurë
    short = "|".join(dict.fromkeys(re.escape(one) for one in begins if one not in leaning))
    month = "|".join(_escaped(name) for name in names)
    pattern = (
        rf"\b(?P<weekday>{either}|(?:{short})\.?)[,.،]?\s+(?:\w{{2,3}}\s+)?(?P<day>\d{{1,2}})"
        r"(?:\.?º|\.|st|nd|rd|th|er)?\s*(?:\w{2}\s+)?"
        rf"(?:(?P<month>{month})|(?P<figure>\d{{1,2}})\.)"
        r"(?:\s*(?:\w{2}\s+)?(?P<year>\d{4}))?\b"
    )
    numbers = {_plain(name): number for number, name in enumerate(names, 1)}
    return re.compile(pattern, re.IGNORECASE), numbers


def _plain(name: str) -> str:
    """A name for comparing: small letters, plain spaces."""
    return name.lower().replace(NO_BREAK, " ")


def _escaped(name: str) -> str:
    return r"\s".join(map(re.escape, _plain(name).split(" ")))


def _texts(announcement: Any) -> Iterator[tuple[str, Span]]:
    if announcement.kicker is not None:
        yield announcement.kicker.value, announcement.kicker.span
    for prose in (announcement.headline, announcement.lead):
        if prose is not None:
            yield _joined(prose.inlines), prose.span
    for block in announcement.body:
        yield from _of_block(block)


def _of_block(block: Prose | Subhead | ListBlock) -> Iterator[tuple[str, Span]]:
    match block:
        case Prose():
            yield _joined(block.inlines), block.span
        case Subhead(prose):
            yield _joined(prose.inlines), prose.span
        case ListBlock(items):
            for item in items:
                for inner in item.blocks:
                    yield from _of_block(inner)


def _joined(inlines: tuple[Inline, ...]) -> str:
    return "".join(inline.text for inline in inlines)
