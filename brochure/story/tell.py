"""Parts told once: from what the author said to texts by role, figures and the tag tree.

Everything is told in reading order, whatever the order of the keys: organisation, kicker, headline,
lead, body, quotes (speaker, role, text), funder, memberships, contact, and kinds of content at
their places between these. How a text looks and where
it stands is none of its business: one telling serves every size that a look tries.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from brochure.content.kinds import outlines
from brochure.content.model import Acknowledgement, Brochure, Contact, Picture, Quote
from brochure.content.outline import Outline, Place
from brochure.content.uris import mail_uri
from brochure.content.values import Prose, Text
from brochure.languages import quotes_around, spoken
from brochure.story.body import tell_body
from brochure.story.divisions import author_points
from brochure.story.model import (
    Figure,
    Story,
    Stretch,
    TextRole,
    ToldContact,
    ToldPart,
    ToldPicture,
    ToldText,
    ToldVoice,
)
from brochure.story.parts import tell_part
from brochure.story.structure import Element, Link, Role
from brochure.story.teller import Passage, Teller, passages

if TYPE_CHECKING:
    from brochure.pictures.gallery import Gallery, Subject

SHORT_CREDIT = 18
"""Characters that even a narrow column has room for."""


def tell(brochure: Brochure, gallery: "Gallery | None", first_mark: int = 0) -> Story:
    """The story of a brochure; `gallery` are its pictures, None where it has none. Marks are
    counted from the first one: of several stories in one file no two have the same.
    """
    teller = Teller(brochure.language, author_points(brochure.design.hyphenation), first_mark)
    organisation, announcement = brochure.organisation, brochure.announcement
    kinds = tuple(outlines(brochure, brochure.language))
    logo = teller.figure(gallery.logo, "logo") if gallery else None
    wordmark = None
    if logo is None:
        wordmark = teller.optional(organisation.short, TextRole.WORDMARK, "organisation")
    name = teller.plain(organisation.name, TextRole.NAME, "organisation")
    kicker = teller.optional(announcement.kicker, TextRole.KICKER, "kicker")
    headline = teller.prose(announcement.headline, TextRole.HEADLINE, "headline", Role.H1)
    lead = announcement.lead and teller.prose(announcement.lead, TextRole.LEAD, "lead")
    parts = [*_parts(teller, kinds, Place.LEAD, gallery)]
    picture = _picture(teller, announcement.picture, gallery and gallery.picture)
    others = _others(teller, announcement.pictures, gallery)
    body = tell_body(teller, announcement.body)
    parts += _parts(teller, kinds, Place.BODY, gallery)
    heads = gallery.heads if gallery and gallery.heads else (None,) * len(brochure.quotes)
    spoken_by = zip(brochure.quotes, heads, strict=True)
    voices = tuple([_voice(teller, *one, n) for n, one in enumerate(spoken_by, 1)])
    parts += _parts(teller, kinds, Place.QUOTES, gallery)
    funder = _parties(teller, brochure.funder, gallery and gallery.funder, "funder")
    memberships = _parties(
        teller, brochure.memberships, gallery and gallery.memberships, "memberships"
    )
    parts += _parts(teller, kinds, Place.MEMBERSHIPS, gallery)
    contact = _contact(teller, brochure.contact, gallery and gallery.code)
    return Story(
        logo=logo,
        wordmark=wordmark,
        name=name,
        kicker=kicker,
        headline=headline,
        lead=lead,
        picture=picture,
        others=others,
        body=body,
        voices=voices,
        funder=funder,
        memberships=memberships,
        contact=contact,
        parts=tuple(parts),
        tree=Element(Role.DOCUMENT, tuple(teller.children)),
        entries=tuple(teller.entries.values()),
    )


def _parts(
    teller: Teller, kinds: tuple[Outline, ...], place: Place, gallery: "Gallery | None"
) -> Iterator[ToldPart]:
    """The kinds of content that are read at a place."""
    for kind in kinds:
        if kind.place is place:
            yield tell_part(teller, kind, None if gallery is None else gallery.parts.get(kind.name))


def _voice(teller: Teller, quote: Quote, head: "Subject | None", number: int) -> ToldVoice:
    block = f"quote {number}"
    outer = teller.open()
    figure = teller.figure(head, block)
    speaker = teller.plain(quote.speaker, TextRole.SPEAKER, block)
    office = teller.optional(quote.role, TextRole.OFFICE, block)
    language = quote.language or teller.language
    words = _words(teller, quote.text, language, block)
    teller.within(Role.BLOCK_QUOTE, outer)
    return ToldVoice(speaker, office, words, figure)


def _words(teller: Teller, prose: Prose, language: str, block: str) -> ToldText:
    """The words of a quote between the marks of its language, the opening one hung."""
    opening, closing = quotes_around(language)
    stretches, children = teller.stretches(
        [
            Passage(opening, prose.span, added=True),
            *passages(prose),
            Passage(closing, prose.span, added=True),
        ],
        language,
    )
    other = language if language != teller.language else None
    teller.children.append(Element(Role.P, children, language=other, span=prose.span))
    hung, *words = stretches
    told = ToldText(TextRole.VOICE, tuple(words), language, block, prose.span, hung=hung)
    return teller.entered(told)


def _picture(
    teller: Teller, block: Picture | None, subject: "Subject | None"
) -> ToldPicture | None:
    figure = teller.figure(subject, "picture")
    if block is None or figure is None:
        return None
    said = [] if block.caption is None else passages(block.caption)
    if block.credit is not None:
        credit = _apart(block.credit.value) if said else block.credit.value
        said.append(Passage(credit, block.credit.span))
    if not said:
        return ToldPicture(figure, None)
    stretches, children = teller.stretches(said)
    span = said[0].span
    teller.children.append(Element(Role.P, children, span=span))
    told = ToldText(TextRole.CAPTION, stretches, teller.language, "caption", span)
    return ToldPicture(figure, teller.entered(told))


def _others(
    teller: Teller, blocks: tuple[Picture, ...], gallery: "Gallery | None"
) -> tuple[ToldPicture, ...]:
    """The pictures beside the one that leads, in the author's order."""
    subjects = gallery.others if gallery else ()
    told = [
        _picture(teller, block, subject) for block, subject in zip(blocks, subjects, strict=False)
    ]
    return tuple([one for one in told if one is not None])


def _parties(
    teller: Teller,
    acknowledgement: Acknowledgement | None,
    logos: tuple["Subject | None", ...] | None,
    block: str,
) -> tuple[ToldText | Figure, ...]:
    """A note, and logos or names under it."""
    if acknowledgement is None:
        return ()
    outer = teller.open()
    told: list[ToldText | Figure] = [teller.plain(acknowledgement.note, TextRole.NOTE, block)]
    parties = acknowledgement.organisations
    for party, logo in zip(parties, logos or (None,) * len(parties), strict=True):
        if (figure := teller.figure(logo, block)) is not None:
            told.append(figure)
            continue
        link = teller.link(party.url, party.name.value)
        told.append(teller.plain(party.name, TextRole.PARTY, block, link=link))
    teller.within(Role.SECT, outer)
    return tuple(told)


def _contact(teller: Teller, contact: Contact | None, code: "Subject | None") -> ToldContact | None:
    if contact is None:
        return None
    outer = teller.open()
    heading = None
    if contact.heading is not None:
        heading = teller.plain(contact.heading, TextRole.HEADING, "contact", tag=Role.H2)
    name = teller.optional(contact.name, TextRole.SIGNER, "contact")
    address = _address(teller, contact.address) if contact.address else None
    lines = tuple(
        [
            teller.plain(text, TextRole.LINE, "contact", link=link)
            for text, link in _linked_lines(teller, contact)
        ]
    )
    figure = _code(teller, contact, code)
    teller.within(Role.SECT, outer)
    return ToldContact(heading, name, address, lines, figure)


def _linked_lines(teller: Teller, contact: Contact) -> Iterator[tuple[Text, Link | None]]:
    """Phone, mail, web and profiles, as they are printed and where they lead."""
    phone, email, web = contact.phone, contact.email, contact.web
    if phone is not None:
        words, tongue = spoken(teller.language)
        link = Link(phone.uri, words.phone.format(phone.value), tongue)
        yield Text(phone.value, phone.span), link
    if email is not None:
        yield email, teller.link_to(mail_uri(email.value), email.value)
    if web is not None:
        yield Text(web.value, web.span), teller.link_to(web.uri, web.value)
    for social in contact.social:
        yield social.label, teller.link(social.url, social.label.value)


def _code(teller: Teller, contact: Contact, code: "Subject | None") -> Figure | None:
    """The QR code; what is said of it names where it leads, if that is an address."""
    words, tongue = spoken(teller.language)
    leads_to = contact.code
    said = words.code if leads_to is None else words.code_to.format(leads_to.value)
    own = tongue if tongue != teller.language else None
    return teller.figure(code, "QR code", said, own)


def _address(teller: Teller, lines: tuple[Text, ...]) -> ToldText:
    """The lines of an address as one block."""
    mark = teller.mark()
    teller.children.append(Element(Role.P, (mark,), span=lines[0].span))
    stretches = tuple(
        Stretch(line.value if line is lines[-1] else line.value + "\n", mark, line.span)
        for line in lines
    )
    told = ToldText(TextRole.ADDRESS, stretches, teller.language, "contact", lines[0].span)
    return teller.entered(told)


def _apart(credit: str) -> str:
    """A credit after its caption: an em space lies between them, or the end of a line.

    A short one isn't torn, a long one not after `Photo:`.
    """
    fixed = "\N{NO-BREAK SPACE}"
    if len(credit) <= SHORT_CREDIT:
        kept = credit.replace(" ", fixed)
    else:
        kept = credit.replace(": ", f":{fixed}", 1)
    return f"\N{EM SPACE}{kept}"
