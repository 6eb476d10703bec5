"""Every picture of a flyer, taken in and looked at before anything is placed.

In: the content. Out: for each of its pictures what a theme needs to place it: proportions, visible
ink, what is read out. What can't be used is reported at its place in content.yaml and left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import inf
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from brochure.content.kinds import outlines
from brochure.content.model import CARD_FIELDS, Acknowledgement, Brochure, Contact, Quote
from brochure.content.model import Picture as PictureBlock
from brochure.content.outline import Code as OutlineCode
from brochure.content.outline import Outline, logos
from brochure.content.parties import Logo
from brochure.content.uris import ascii_mailbox, to_uri
from brochure.content.values import Text
from brochure.diagnostics.model import Report, Span
from brochure.geometry import Point
from brochure.pictures.model import Code, Ink

if TYPE_CHECKING:
    from brochure.pictures.load import Intake, Original
    from brochure.pictures.vcard import Card


INCH = 72.0  # points
LEAST_LOST = 0.2
"""Share of a picture's ink that isn't seen on paper: less is an ornament, more a name in white."""
MIDDLE = Point(0.5, 0.5)
HEADS = Point(0.5, 1 / 4)  # eyes are on the upper third, hair over them: crops begin from below


class Subject(NamedTuple):
    """A picture that is to be placed; `alt` is what is read out, None for decoration. Cropping
    keeps `focus`, in shares of its sides. `widest` is how wide all of it may be, in points, before
    its dots show.
    """

    original: Original | Code
    aspect: float
    ink: Ink
    alt: str | None
    span: Span | None
    focus: Point = MIDDLE
    widest: float = inf


class PartPictures(NamedTuple):
    """The pictures of a kind of content: its code, and a logo or None for each text that one may
    stand for.
    """

    code: Subject | None = None
    logos: tuple[Subject | None, ...] = ()


class Gallery(NamedTuple):
    """The pictures of a flyer by their places; for each party its logo or None, for each of the
    `others` beside the picture that leads what can be placed of it, for each quote the speaker's
    head or None.
    """

    logo: Subject | None = None
    picture: Subject | None = None
    others: tuple[Subject | None, ...] = ()
    heads: tuple[Subject | None, ...] = ()
    funder: tuple[Subject | None, ...] = ()
    memberships: tuple[Subject | None, ...] = ()
    code: Subject | None = None
    parts: Mapping[str, PartPictures] = MappingProxyType({})


def hung(
    brochure: Brochure, intake: Intake | None, report: Report, *, usual_code: float
) -> Gallery:
    """Take in all pictures of a content; `intake` may be None where it names no files. A QR code is
    usually at most `usual_code` points wide.
    """
    organisation = brochure.organisation
    code = _code(brochure.contact, organisation.name, usual_code, report)
    parts = {
        part.name: PartPictures(
            _code_of(part.code, usual_code, report), _logos_of(part, intake, report)
        )
        for part in outlines(brochure, brochure.language)
    }
    if intake is None:
        return Gallery(code=code, parts=parts)
    return Gallery(
        logo=_logo(organisation.logo, organisation.name, intake, report),
        picture=_picture(brochure.announcement.picture, brochure.language, intake, report),
        others=tuple(
            _picture(one, brochure.language, intake, report)
            for one in brochure.announcement.pictures
        ),
        heads=tuple(_head(quote, intake, report) for quote in brochure.quotes),
        funder=_logos(brochure.funder, intake, report),
        memberships=_logos(brochure.memberships, intake, report),
        code=code,
        parts=parts,
    )


def _logos_of(part: Outline, intake: Intake | None, report: Report) -> tuple[Subject | None, ...]:
    """The logos of a kind; none where no file is named."""
    if intake is None:
        return ()
    return tuple(
        _logo(said.logo, said.text, intake, report)
        for said in logos(part)
        if isinstance(said.text, Text)
    )


def _code_of(asked: OutlineCode | None, usual: float, report: Report) -> Subject | None:
    if asked is None:
        return None
    from brochure.pictures.code import Use, code  # noqa: PLC0415

    made = code(asked.text, report, asked.span, usual=usual, use=Use(asked.holds))
    return None if made is None else Subject(made, made.aspect, Ink(), asked.alt, asked.span)


def _logo(logo: Logo | None, name: Text, intake: Intake, report: Report) -> Subject | None:
    from brochure.pictures.alt import logo_alt  # noqa: PLC0415

    if logo is None:
        return None
    alt = logo_alt(name.value, logo.alt.value if logo.alt else None)
    return _subject(logo.file, alt, intake, report)


def _logos(
    acknowledgement: Acknowledgement | None, intake: Intake, report: Report
) -> tuple[Subject | None, ...]:
    parties = acknowledgement.organisations if acknowledgement else ()
    return tuple(_logo(party.logo, party.name, intake, report) for party in parties)


def _subject(file: Text, alt: str | None, intake: Intake, report: Report) -> Subject | None:
    from brochure.pictures.load import ink, load  # noqa: PLC0415 - a QR code needs no files

    original = load(file, intake, report)
    if original is None:
        return None
    seen = ink(original, intake)
    if seen.empty:
        report.add("picture/transparent", file.span, file=file.value)
    elif seen.lost >= LEAST_LOST:
        report.add("picture/pale", file.span, file=file.value, share=round(100 * seen.lost))
    return Subject(original, original.aspect, seen, alt, file.span)


def _picture(
    block: PictureBlock | None, language: str, intake: Intake, report: Report
) -> Subject | None:
    if block is None:
        return None
    alt = None if block.decorative else _judged_alt(block, language, report)
    subject = _subject(block.file, alt, intake, report)
    if subject is None:
        return None
    return subject._replace(focus=block.focus or HEADS, widest=_widest(subject.original))


def _head(quote: Quote, intake: Intake, report: Report) -> Subject | None:
    block = quote.picture
    if block is None:
        return None
    alt = block.alt.value if block.alt else quote.speaker.value
    subject = _subject(block.file, alt, intake, report)
    if subject is None:
        return None
    return subject._replace(focus=block.focus or HEADS, widest=_widest(subject.original))


def _widest(original: Original | Code) -> float:
    from brochure.pictures.load import LEAST_RESOLUTION, Original, resolution  # noqa: PLC0415

    if not isinstance(original, Original):
        return inf
    return resolution(original, INCH) * INCH / LEAST_RESOLUTION


def _judged_alt(block: PictureBlock, language: str, report: Report) -> str | None:
    from brochure.pictures.alt import alt_findings, opening  # noqa: PLC0415

    if block.alt is None:  # content has said so
        return None
    alt = block.alt.value
    caption = None
    if block.caption is not None:
        caption = "".join(inline.text for inline in block.caption.inlines)
    for finding in alt_findings(alt, caption, block.file.value, language):
        report.add(finding.value, block.alt.span, words=opening(alt, language))
    return alt


def _code(
    contact: Contact | None, organisation: Text, usual: float, report: Report
) -> Subject | None:
    """The QR code: an address where one is given, else the card."""
    if contact is None or not (contact.vcard or contact.code):
        return None
    from brochure.pictures.code import MOST_SIDE, Use, code  # noqa: PLC0415
    from brochure.pictures.vcard import vcard_text  # noqa: PLC0415

    if contact.code is not None:
        text, span = to_uri(contact.code.value), contact.code.span
    else:
        text = vcard_text(card_of(contact, organisation, contact.vcard))
        span = contact.name.span if contact.name else organisation.span
    asked = contact.code_size
    usual, most = (usual, MOST_SIDE) if asked is None else (asked, asked)
    use = Use.CARD if contact.code is None else Use.ADDRESS
    made = code(text, report, span, usual=usual, most=most, use=use)
    return None if made is None else Subject(made, made.aspect, Ink(), None, span)


def card_of(contact: Contact, organisation: Text, fields: tuple[str, ...] = CARD_FIELDS) -> Card:
    """The contact as a vCard with the names and these fields.

    A contact's name that is the organisation's, longer or shorter, is no person. Mail domains and
    web addresses go in as the DNS knows them: not every phone's programs take others.
    """
    from brochure.pictures.vcard import Card  # noqa: PLC0415

    name = contact.name.value if contact.name else None
    address, phone, email, web = (field in fields for field in ("address", "phone", "email", "web"))
    is_same = name is not None and _is_same(name, organisation.value)
    return Card(
        name=None if is_same else name,
        organisation=name if is_same else organisation.value,
        address=tuple(line.value for line in contact.address) if address else (),
        phones=(contact.phone.uri,) if phone and contact.phone else (),
        emails=(ascii_mailbox(contact.email.value),) if email and contact.email else (),
        webs=(contact.web.uri,) if web and contact.web else (),
    )


def _is_same(name: str, organisation: str) -> bool:
    """Whether one of two names has the other in it, spaces and marks apart."""
    first, second = (
        "".join(char for char in text.casefold() if char.isalnum()) for text in (name, organisation)
    )
    return first in second or second in first
