"""A contact as a vCard 3.0 (RFC 2426), the version that every phone reads.

Texts go in as they are printed, but phone numbers as they are dialled. The same card goes into the
QR code and, folded, into a file.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_LONGEST_LINE = 75  # octets (RFC 2425, 5.8.1)

# RFC 2426, 5: what delimits values in one is escaped; a line has no second line in it. Spaces that
# only typesetting needs (U+00A0, U+202F) are spaces to an address book.
_ESCAPES = str.maketrans(
    {"\\": "\\\\", ",": "\\,", ";": "\\;", "\n": "\\n", "\r": None, "\u00a0": " ", "\u202f": " "}
)

# A last line of an address that begins with a postal code: 10785 Berlin, D-10785 Berlin, SW1A 1AA.
_TOWN = re.compile(r"(?:[A-Z]{1,2}-)?(\d{4,6})\s+(.+)")


@dataclass(frozen=True, slots=True)
class Card:
    """A contact. `name` is the person (FN), `organisation` whose the contact is (ORG); with no
    other `name` it is the contact itself.

    `phones` are numbers as they are dialled (`tel:` may stand before them).
    """

    name: str | None = None
    organisation: str | None = None
    address: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    webs: tuple[str, ...] = ()


def vcard_text(card: Card) -> str:
    """The card, one property a line, not folded; lines end as RFC 2426 wants them."""
    return "".join(f"{line}\r\n" for line in _lines(card))


def _lines(card: Card) -> list[str]:
    name = card.name or card.organisation or ""
    # N is read as the name of a person: for an organisation it stays empty, and ORG is shown.
    person = "" if name == card.organisation else _escaped(name)
    lines = ["BEGIN:VCARD", "VERSION:3.0", f"N:{person};;;;", f"FN:{_escaped(name)}"]
    if card.organisation:
        lines.append(f"ORG:{_escaped(card.organisation)}")
    if any(line.strip() for line in card.address):
        lines.append(f"ADR;TYPE=WORK:{_address(card.address)}")
    lines += [
        f"TEL;TYPE=WORK,VOICE:{_escaped(phone.removeprefix('tel:'))}" for phone in card.phones
    ]
    lines += [f"EMAIL;TYPE=INTERNET:{_escaped(email)}" for email in card.emails]
    # A URL has no commas to escape: its value is a URI (RFC 2426, 3.6.8).
    lines += [f"URL:{''.join(web.split())}" for web in card.webs]
    return [*lines, "END:VCARD"]


def _escaped(text: str) -> str:
    return text.strip().translate(_ESCAPES)


def _address(lines: tuple[str, ...]) -> str:
    """Box; extension; street; town; region; postal code; country (RFC 2426, 3.2.1)."""
    street, *more = [line for line in lines if line.strip()]
    code = town = ""
    if more and (found := _TOWN.fullmatch(more[-1].strip())):
        code, town = found.groups()
        more = more[:-1]
    parts = ["", ", ".join(more), street, town, "", code, ""]
    return ";".join(map(_escaped, parts))


def folded(text: str) -> str:
    """A card with no line longer than 75 octets, as a file holds it (RFC 2425, 5.8.1)."""
    return "".join(f"{_folded_line(line)}\r\n" for line in text.split("\r\n")[:-1])


def _folded_line(line: str) -> str:
    parts, used = [""], 0
    for character in line:
        size = len(character.encode())
        if used + size > _LONGEST_LINE:
            parts.append(" ")
            used = 1
        parts[-1] += character
        used += size
    return "\r\n".join(parts)
