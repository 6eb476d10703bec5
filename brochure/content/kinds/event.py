"""An event: when, where, for how much, and how to register."""

from dataclasses import dataclass, field

from brochure.content.ask import Finish, Part
from brochure.content.key import key
from brochure.content.outline import As, Block, Cell, Code, Layout, Outline, Place, Said
from brochure.content.uris import mail_uri
from brochure.content.values import Email, Moment, Phone, Text, TimeOfDay, Web
from brochure.diagnostics.model import Report, Span
from brochure.languages import labels
from brochure.languages.model import NO_BREAK

FEW = 2  # events that each have a row of facts; more are a table


@dataclass(frozen=True, eq=False, repr=False)
class Price:
    """What one pays."""

    amount: Text = field(metadata=key("what is printed", example="14 €"))
    label: Text | None = field(default=None, metadata=key("for whom", example="ermäßigt"))


@dataclass(frozen=True, eq=False, repr=False)
class Register:
    """How to register."""

    until: Moment | None = field(default=None, metadata=key("the last day", example='"2026-11-30"'))
    email: Email | None = field(default=None, metadata=key("an e-mail address"))
    url: Web | None = field(default=None, metadata=key("a web address"))
    phone: Phone | None = field(default=None, metadata=key("a phone number"))


@dataclass(frozen=True, eq=False, repr=False)
class Event:
    """When and where something takes place."""

    start: Moment = field(
        metadata=key(
            "a day, or a day and a time; printed in the flyer's language",
            example="2026-12-05T19:00",
        )
    )
    place: Text = field(metadata=key("where", example="St. Marien", is_name=True))
    title: Text | None = field(
        default=None, metadata=key("what it is, where the headline doesn't say so")
    )
    end: Moment | None = field(default=None, metadata=key("the last day, or when it ends"))
    doors: TimeOfDay | None = field(
        default=None, metadata=key("when the doors open", example='"18:15"')
    )
    weekday: Text | None = field(
        default=None,
        metadata=key("the day of the week, to be compared with the date; not printed by itself"),
    )
    address: tuple[Text, ...] = field(
        default=(),
        metadata=key(
            "a text, or a list of lines", example="Kirchgasse 3, Lindenau", alone=True, is_name=True
        ),
    )
    price: tuple[Price, ...] = field(
        default=(),
        metadata=key(
            "a text, or a list of `amount` and `label`",
            example="frei",
            alone=True,
            shorthand="amount",
        ),
    )
    register: Register | None = field(default=None, metadata=key("how to register"))
    access: tuple[Text, ...] = field(
        default=(),
        metadata=key("what people with disabilities find there", example="stufenlos", alone=True),
    )
    code: bool = field(
        default=False,
        metadata=key("true: a QR code that phones take into their calendar; asks for a `title`"),
    )


def finish_event(part: Part) -> bool:
    """An event ends after it begins."""
    start, end = part.values.get("start"), part.values.get("end")
    if isinstance(start, Moment) and isinstance(end, Moment) and _order(end) < _order(start):
        part.report.add("content/end-before-start", end.span)
        del part.values["end"]
    if part.values.get("code") and "title" not in part.values:
        part.report.add("content/event-code", part.places[f"{part.path}.code"])
        del part.values["code"]
    return True


def _order(moment: Moment) -> tuple[tuple[int, int, int], int]:
    return moment.day, moment.minutes or 0


def note_past(
    events: tuple[Event, ...], today: tuple[int, int, int], language: str, report: Report
) -> None:
    """Report what is over on a day."""
    from brochure.languages.calendar import plain_date  # noqa: PLC0415 - few flyers have a date

    for event in events:
        last = event.end or event.start
        if last.day < today:
            date, now = plain_date(last.day, language), plain_date(today, language)
            report.add("content/past", last.span, date=date, today=now)


def outline(events: tuple[Event, ...], language: str) -> Outline | None:
    """Facts side by side; many events as a table of days."""
    if not events:
        return None
    code = _code([event for event in events if event.code], language)
    if len(events) > FEW:
        return Outline("event", Place.LEAD, None, (_table(events, language),), code)
    facts = tuple(_facts(event, language) for event in events)
    return Outline("event", Place.LEAD, None, facts, code)


def _code(events: list[Event], language: str) -> Code | None:
    """The events that are to go into a calendar, as RFC 5545 has them."""
    titles = [event.title for event in events if event.title is not None]
    if not titles:
        return None
    words, tongue = labels(language)
    said = words.appointment.format(", ".join(title.value for title in titles))
    own = tongue if tongue != language else None
    from brochure.content.appointment import calendar_text, entry  # noqa: PLC0415 - slow, rare

    text = calendar_text([entry(event, event.title.value) for event in events if event.title])
    return Code(text, said, titles[0].span, own, "appointment")


def _facts(event: Event, language: str) -> Block:
    cells = [_when(event, language), _where(event, language)]
    if event.price:
        cells.append(_price(event, language))
    if event.register is not None:
        cells.append(_register(event.register, language))
    heading = None if event.title is None else Said(event.title, As.HEADING)
    return Block(Layout.FACTS, (tuple(cells),), heading)


def _label(name: str, language: str, text: Text) -> Said:
    words, tongue = labels(language)
    return Said(Text(getattr(words, name), text.span), As.LABEL, language=tongue)


def _when(event: Event, language: str) -> Cell:
    from brochure.languages.calendar import clock, full_date, period  # noqa: PLC0415

    start, end = event.start, event.end
    several = end is not None and end.day != start.day
    if several and end is not None:
        value = period(start.day, end.day, language)
    else:
        value = full_date(start.day, language)
    day = Text(_whole(value), start.span)
    cell = [_label("when", language, day), Said(day, As.VALUE)]
    if start.minutes is not None:
        until = None if several or end is None else end.minutes
        cell.append(Said(Text(clock(start.minutes, language, until), start.span), As.DETAIL))
    if event.doors is not None:
        words, tongue = labels(language)
        opening = words.doors.format(clock(event.doors.minutes, language))
        cell.append(Said(Text(opening, event.doors.span), As.DETAIL, language=tongue))
    return tuple(cell)


def _whole(date: str) -> str:
    """A date whose last word, mostly its year, is never alone on a line."""
    before, space, last = date.rpartition(" ")
    return f"{before}{NO_BREAK}{last}" if space else date


def _where(event: Event, language: str) -> Cell:
    label = _label("where", language, event.place)
    details = tuple(Said(line, As.DETAIL) for line in (*event.address, *event.access))
    return label, Said(event.place, As.VALUE), *details


def _price(event: Event, language: str) -> Cell:
    first, *others = event.price
    cell = [_label("price", language, first.amount), Said(first.amount, As.VALUE)]
    if first.label is not None:
        cell.append(Said(first.label, As.DETAIL))
    for price in others:
        said = price.amount.value if price.label is None else _both(price.amount, price.label)
        cell.append(Said(Text(said, price.amount.span), As.DETAIL))
    return tuple(cell)


def _both(amount: Text, label: Text) -> str:
    return f"{amount.value} {label.value}"


def _register(register: Register, language: str) -> Cell:
    from brochure.languages.calendar import plain_date  # noqa: PLC0415

    ways = []
    if register.phone is not None:
        phone = register.phone
        ways.append(Said(Text(phone.value, phone.span), As.DETAIL, phone.uri))
    if register.email is not None:
        ways.append(Said(register.email, As.DETAIL, mail_uri(register.email.value)))
    if register.url is not None:
        url = register.url
        ways.append(Said(Text(url.value, url.span), As.DETAIL, url.uri))
    words, tongue = labels(language)
    label = words.register
    if register.until is not None:
        label = f"{label} {words.until.format('')}".strip()  # what stands over a date reads on
        date = _whole(plain_date(register.until.day, language))
        ways.insert(0, Said(Text(date, register.until.span), As.VALUE))
    elif ways:
        ways[0] = ways[0]._replace(role=As.VALUE)
    if not ways:
        return ()
    return Said(Text(label, ways[0].text.span), As.LABEL, language=tongue), *ways


def described(event: Event, language: str) -> list[str]:
    """What is to be said of an event beside its time and place, in lines."""
    parts = [[said for said in _when(event, language) if said.text.span == _doors(event)]]
    parts.append(list(_price(event, language)) if event.price else [])
    parts.append(list(_register(event.register, language)) if event.register else [])
    lines = []
    for part in parts:
        texts = [said.text.value for said in part if isinstance(said.text, Text)]
        headed = bool(part) and part[0].role is As.LABEL
        lines += [f"{texts[0]}: {', '.join(texts[1:])}"] if headed else texts
    return lines + [line.value for line in event.access]


def _doors(event: Event) -> Span | None:
    return None if event.doors is None else event.doors.span


def _table(events: tuple[Event, ...], language: str) -> Block:
    words, tongue = labels(language)
    span = events[0].start.span
    titled = any(event.title for event in events)
    names = [words.when, *([words.what] if titled else []), words.where]
    head = tuple((Said(Text(name, span), As.COLUMN, language=tongue),) for name in names)
    rows = tuple(_row(event, language, titled=titled) for event in events)
    return Block(Layout.TABLE, (head, *rows))


def _row(event: Event, language: str, *, titled: bool) -> tuple[Cell, ...]:
    _, day, *times = _when(event, language)
    date = day.text
    assert isinstance(date, Text)
    breaking = date._replace(value=date.value.replace(NO_BREAK, " "))
    when = (
        day._replace(role=As.TIME, text=breaking),
        *(one._replace(role=As.CELL) for one in times),
    )
    where: list[Said] = [Said(event.place, As.CELL if titled else As.ENTRY)]
    where += [Said(line, As.CELL) for line in (*event.address, *event.access)]
    prices = [
        Said(Text(_both(one.amount, one.label), one.amount.span), As.CELL)
        if one.label
        else Said(one.amount, As.CELL)
        for one in event.price
    ]
    if not titled:
        return when, (*where, *prices)
    what = () if event.title is None else (Said(event.title, As.ENTRY),)
    return when, (*what, *prices), tuple(where)


FINISH: Finish = {Event: finish_event}
