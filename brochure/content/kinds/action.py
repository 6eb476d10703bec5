"""A call to do something: ring, sign, write, by a day; the second thing that the eye meets."""

from dataclasses import dataclass, field

from brochure.content.ask import Finish, Part
from brochure.content.key import key
from brochure.content.outline import As, Cell, Code, Layout, Outline, Place, Said, alone
from brochure.content.uris import mail_uri
from brochure.content.values import Email, Moment, Phone, Text, Web
from brochure.languages import labels, spoken

NONE = "none"  # instead of a block: a phone number stays in the contact


@dataclass(frozen=True, eq=False, repr=False)
class Action:
    """What the reader is asked to do."""

    label: Text = field(metadata=key("what to do", example="Jetzt unterschreiben"))
    phone: Phone | None = field(default=None, metadata=key("a phone number"))
    url: Web | None = field(default=None, metadata=key("a web address"))
    email: Email | None = field(default=None, metadata=key("an e-mail address"))
    until: Moment | None = field(default=None, metadata=key("the last day", example='"2027-03-31"'))
    code: bool = field(default=False, metadata=key("true: a QR code leads to `url`"))

    @property
    def is_none(self) -> bool:
        """Whether it only says that there is none."""
        ways = self.phone, self.url, self.email, self.until
        return self.label.value.strip().lower() == NONE and not any(ways)


def finish(part: Part) -> bool:
    """There is a way to do it, and an address for the code."""
    values, places, report = part.values, part.places, part.report
    if values.get("code") and values.get("url") is None:
        if f"{part.path}.url" not in places:
            report.add("content/code-without-url", places[f"{part.path}.code"])
        del values["code"]
    if any(values.get(name) for name in ("phone", "url", "email")):
        return True
    if not any(f"{part.path}.{name}" in places for name in ("phone", "url", "email")):
        report.add("content/no-way", part.at)
    return False


def outline(action: Action | None, language: str) -> Outline | None:
    """The label, the first way in large type, the others under it."""
    if action is None or action.is_none or not (ways := _ways(action)):
        return None
    first, *others = ways
    cell: list[Said] = [first._replace(role=As.CALL), *others]
    if action.until is not None:
        cell.append(_until(action.until, language))
    block = alone(Layout.CALL, tuple(cell))
    title = Said(action.label, As.TITLE)
    return Outline("action", Place.QUOTES, title, (block,), _code(action, language))


def _ways(action: Action) -> Cell:
    ways = []
    if action.phone is not None:
        phone = action.phone
        ways.append(Said(Text(phone.value, phone.span), As.DETAIL, phone.uri))
    if action.url is not None:
        ways.append(Said(Text(action.url.value, action.url.span), As.DETAIL, action.url.uri))
    if action.email is not None:
        ways.append(Said(action.email, As.DETAIL, mail_uri(action.email.value)))
    return tuple(ways)


def _until(until: Moment, language: str) -> Said:
    from brochure.languages.calendar import full_date  # noqa: PLC0415

    words, tongue = labels(language)
    said = words.until.format(full_date(until.day, language))
    return Said(Text(said, until.span), As.DETAIL, language=tongue)


def _code(action: Action, language: str) -> Code | None:
    if not action.code or action.url is None:
        return None
    words, tongue = spoken(language)
    own = tongue if tongue != language else None
    return Code(action.url.uri, words.code_to.format(action.url.value), action.url.span, own)


FINISH: Finish = {Action: finish}
