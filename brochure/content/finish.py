"""What holds between the keys of one block, checked once all of them are read."""

from __future__ import annotations

from dataclasses import fields, replace

from brochure.content import kinds
from brochure.content.addresses import dialled
from brochure.content.ask import Finish, Part
from brochure.content.kinds.action import Action
from brochure.content.kinds.phones import with_links
from brochure.content.kinds.table import Table
from brochure.content.model import (
    CARD_FIELDS,
    Acknowledgement,
    Announcement,
    Brochure,
    Contact,
    Funder,
    Organisation,
    Picture,
    Press,
    TypeRange,
)
from brochure.content.tongues import note_languages
from brochure.content.values import BodyBlock, Phone, Subhead, TableBlock, Text
from brochure.content.weekdays import note_weekdays

MOST_PICTURES = 4  # in one group; more are an album
_PRINTED = ("heading", "name", "address", "phone", "email", "web", "social")
"""What of a contact stands on the page."""


def _contact(part: Part) -> bool:
    """The phone number's link follows from the country; a contact without anything isn't set."""
    number = part.values.get("phone")
    if isinstance(number, Phone):
        country = str(part.values.get("country", _default(Contact, "country")))
        linked = dialled(number, country, part.report)
        if linked is None:
            del part.values["phone"]
        else:
            part.values["phone"] = linked
    _code(part)
    if any(part.values.get(name) for name in (*_PRINTED, "code")):
        return True
    if not any(f"{part.path}.{name}" in part.places for name in (*_PRINTED, "code")):
        part.report.add("content/nothing-printed", part.at, key=part.path)
    return False  # where something was written, what is wrong with it has been said


def _code(part: Part) -> None:
    """There is one QR code: an address goes before the card."""
    card, address = part.values.get("vcard"), part.values.get("code")
    places, report = part.places, part.report
    if card and isinstance(address, Text):
        report.add("content/two-codes", places[f"{part.path}.vcard"], address=address.value)
    asked = any(f"{part.path}.{name}" in places for name in ("vcard", "code"))
    if part.values.get("code_size") is not None and not (card or address or asked):
        report.add("content/no-code", places[f"{part.path}.code_size"])
    if not isinstance(card, tuple) or card == CARD_FIELDS:
        return
    for number, field in enumerate(card, 1):
        if not part.values.get(field):
            place = places.get(f"{part.path}.vcard.{number}")
            report.add("content/card-field", place, field=field)


def _acknowledgement(part: Part) -> bool:
    """A note without anybody under it says nothing: it isn't set."""
    if part.values.get("organisations") or f"{part.path}.organisations.1" in part.places:
        return True
    part.report.add("content/nobody-named", part.at, key=part.path)
    return False


def _picture(part: Part) -> bool:
    if "alt" in part.values or part.values.get("decorative"):
        return True
    part.report.add("content/alt-missing", part.at)
    return False


def _announcement(part: Part) -> bool:
    """Of several pictures one leads: the `picture`, else the first of the others. There are no more
    than a face can group.
    """
    others = part.values.get("pictures")
    if not isinstance(others, tuple) or not others:
        return True
    leads = part.values.get("picture")
    room = MOST_PICTURES - (leads is not None)
    if len(others) > room:
        place = part.places.get(f"{part.path}.pictures.{room + 1}", part.at)
        count = len(others) + MOST_PICTURES - room
        part.report.add("content/many-pictures", place, count=count, most=MOST_PICTURES)
        others = others[:room]
    if leads is None:
        part.values["picture"], others = others[0], others[1:]
    part.values["pictures"] = others
    return True


def _press(part: Part) -> bool:
    """A profile of one's own doesn't say which printing condition it stands for."""
    profile = part.values.get("profile")
    if isinstance(profile, Text) and profile.value != "FOGRA39" and "condition" not in part.values:
        part.report.add("content/condition-missing", profile.span)
    return True


def _type_range(part: Part) -> bool:
    """The body may not become smaller than the smallest text."""
    body = part.values.get("body")
    smallest = part.values.get("smallest", _default(TypeRange, "smallest"))
    if isinstance(body, tuple) and isinstance(smallest, float) and body[0] < smallest:
        part.report.add(
            "content/size-order", part.places[f"{part.path}.body"], smaller=body[0], larger=smallest
        )
        del part.values["body"]
    return True


def _brochure(part: Part) -> bool:
    """A phone number that is all of a contact is what the flyer asks for, unless it says what it
    asks for. Days of the week are compared with their dates.
    """
    values = part.values
    contact, organisation = values.get("contact"), values.get("organisation")
    is_asked = "action" in part.places
    if isinstance(contact, Contact) and isinstance(organisation, Organisation) and not is_asked:
        said = (contact.address, contact.email, contact.web, contact.social)
        if contact.phone is not None and not any((*said, contact.vcard, contact.code)):
            label = contact.heading or contact.name or organisation.name
            values["action"] = Action(label, contact.phone)
            values["contact"] = _named_only(contact, label)
    country = contact.country if isinstance(contact, Contact) else _default(Contact, "country")
    _take_tables(part)
    for kind in kinds.KINDS:
        if value := values.get(kind.field):
            values[kind.field] = with_links(value, str(country), part.report)
    note_weekdays(values, part.report)
    note_languages(values, part.places, part.report)
    return True


def _take_tables(part: Part) -> None:
    """The tables of the body's text stand below it, each with the subhead right above it."""
    announcement = part.values.get("announcement")
    if not isinstance(announcement, Announcement):
        return
    blocks: list[BodyBlock | TableBlock] = list(announcement.body)
    tables, left = [], []
    moved: list[TableBlock] = []
    for block in blocks:
        if not isinstance(block, TableBlock):
            left.append(block)
            if moved and not isinstance(block, Subhead):
                part.report.add("content/table-below", moved.pop().span)
            continue
        heading = left.pop() if left and isinstance(left[-1], Subhead) else None
        prose = heading.prose if isinstance(heading, Subhead) else None
        head, *rows = block.rows
        tables.append(Table(head, tuple(rows), block.ends, prose))
        moved.append(block)
    if tables:
        part.values["announcement"] = replace(announcement, body=tuple(left))
        part.values["tables"] = tuple(tables)


def _named_only(contact: Contact, label: Text) -> Contact | None:
    """What is left of a contact without its phone number and a heading of nothing."""
    name = contact.name
    return None if name is None or name is label else Contact(name=name)


def _default(cls: type, name: str) -> object:
    return next(field.default for field in fields(cls) if field.name == name)


FINISH: Finish = {
    **kinds.FINISH,
    Brochure: _brochure,
    Announcement: _announcement,
    Contact: _contact,
    Acknowledgement: _acknowledgement,
    Funder: _acknowledgement,
    Picture: _picture,
    Press: _press,
    TypeRange: _type_range,
}
"""By block: may change or report; False where nothing is to come of the block."""
