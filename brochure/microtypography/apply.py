"""The pass over the whole content: every text that is set, by the rules of its language.

Addresses, files, the phone number's link and what is read out in place of a picture stay as they
are. Spans stay too: a text's place is where the author wrote it. The words of names join those that
`design.hyphenation` keeps whole.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from brochure.content.kinds import KINDS
from brochure.content.model import (
    Acknowledgement,
    Addresses,
    Announcement,
    Brochure,
    Contact,
    Organisation,
    Picture,
    Quote,
)
from brochure.content.parties import Party
from brochure.content.uris import says, to_uri
from brochure.content.values import (
    Bic,
    BodyBlock,
    Email,
    FilePath,
    ListBlock,
    ListItem,
    Phone,
    Prose,
    Subhead,
    Text,
    Verbatim,
    Web,
    WebAddress,
)
from brochure.diagnostics.model import Report
from brochure.languages.model import NO_BREAK
from brochure.microtypography.addresses import in_print, shortened, spelled_out, with_note
from brochure.microtypography.names import names_in, unsplit_names
from brochure.microtypography.passage import Passage
from brochure.microtypography.text import correct
from brochure.microtypography.unpaired import Notes

_Thanks = TypeVar("_Thanks", bound=Acknowledgement)

UNTOUCHED = (Email, WebAddress, FilePath, Verbatim, Bic)
"""Types of texts that are printed as they are written."""


class Memory(dict[object, object]):
    """Texts that were corrected before, by language and what was written; emptied when full."""

    LIMIT = 2_000


def apply(
    brochure: Brochure, memory: Memory | None = None, report: Report | None = None
) -> Brochure:
    """The same content, ready to be set; with a `memory` what is the same is not read again.

    Quotation marks without a partner are noted in the report.
    """
    notes = Notes(Report() if report is None else report, brochure.lines)
    own = Memory() if memory is None else memory
    return _Pass(brochure.language, own, brochure.design.addresses, notes).brochure(brochure)


class _Pass:
    """The rules of one language, on every kind of text."""

    def __init__(self, language: str, memory: Memory, addresses: Addresses, notes: Notes) -> None:
        self._language = language
        self._memory = memory
        self._addresses = addresses
        self._notes = notes

    def brochure(self, value: Brochure) -> Brochure:
        entries = value.design.hyphenation
        names = unsplit_names(tuple(names_in(value)), entries)
        return replace(
            value,
            design=replace(value.design, hyphenation=(*entries, *names)),
            organisation=self._organisation(value.organisation),
            announcement=self._announcement(value.announcement),
            quotes=tuple(self._quote(quote) for quote in value.quotes),
            funder=self._acknowledgement(value.funder),
            memberships=self._acknowledgement(value.memberships),
            contact=value.contact and self._contact(value.contact),
            **{kind.field: self._any(getattr(value, kind.field)) for kind in KINDS},
        )

    def _any(self, value: Any) -> Any:
        """A block of a kind, or blocks, by the types of its fields."""
        if isinstance(value, Party):
            return self._party(value)
        if is_dataclass(value) and not isinstance(value, type):
            own = {one.name: self._of(one.type, getattr(value, one.name)) for one in fields(value)}
            return replace(value, **own)
        if isinstance(value, tuple) and not hasattr(value, "_fields"):
            return tuple(self._any(one) for one in value)
        return value

    def _of(self, type_: Any, value: Any) -> Any:
        """The value of a field: texts as they are set, all else as it is."""
        made = value
        match value:
            case Text() if _plain(type_) not in UNTOUCHED:
                made = self._text(value)
            case Prose():
                made = self._prose(value)
            case Phone():
                made = _kept_together(value)
            case Web():
                made = self._web(value)
            case tuple() if not hasattr(value, "_fields"):
                made = tuple(self._of(None, one) for one in value)
            case _ if is_dataclass(value):
                made = self._any(value)
        return made

    def _organisation(self, value: Organisation) -> Organisation:
        return replace(value, name=self._text(value.name), short=self._optional(value.short))

    def _announcement(self, value: Announcement) -> Announcement:
        return replace(
            value,
            headline=self._prose(value.headline),
            kicker=self._optional(value.kicker),
            lead=value.lead and self._prose(value.lead),
            body=tuple(self._block(block) for block in value.body),
            picture=value.picture and self._picture(value.picture),
            pictures=tuple(self._picture(picture) for picture in value.pictures),
        )

    def _picture(self, value: Picture) -> Picture:
        return replace(
            value,
            caption=value.caption and self._prose(value.caption),
            credit=self._optional(value.credit),
        )

    def _quote(self, value: Quote) -> Quote:
        language = value.language or self._language
        own = _Pass(language, self._memory, self._addresses, self._notes)
        return replace(
            value,
            text=own._prose(value.text, inside=True),
            speaker=self._text(value.speaker),
            role=self._optional(value.role),
        )

    def _acknowledgement(self, value: _Thanks | None) -> _Thanks | None:
        if value is None:
            return None
        organisations = tuple(self._party(party) for party in value.organisations)
        return replace(value, note=self._text(value.note), organisations=organisations)

    def _party(self, value: Party) -> Party:
        printed = value.logo is None
        return replace(value, name=self._labelled(value.name, value.url if printed else None))

    def _labelled(self, text: Text, url: Text | None) -> Text:
        """A text that may lead somewhere."""
        own = self._line(text)
        uri = None if url is None else to_uri(url.value)
        if uri is None or self._addresses is not Addresses.NOTED or says(text.value, uri):
            return own
        return own._replace(value=with_note(own.value, uri))

    def _line(self, text: Text) -> Text:
        """A line of its own, which may be an address as a whole."""
        if self._addresses is Addresses.FULL or "/" not in text.value:
            return self._text(text)
        return self._text(text._replace(value=shortened(text.value)))

    def _contact(self, value: Contact) -> Contact:
        return replace(
            value,
            heading=self._optional(value.heading),
            name=self._optional(value.name),
            address=tuple(self._line(line) for line in value.address),
            phone=value.phone and _kept_together(value.phone),
            web=value.web and self._web(value.web),
            social=tuple(
                replace(one, label=self._labelled(one.label, one.url)) for one in value.social
            ),
        )

    def _web(self, web: Web) -> Web:
        is_full = self._addresses is Addresses.FULL
        return web if is_full else web._replace(value=shortened(web.value))

    def _block(self, block: BodyBlock) -> BodyBlock:
        match block:
            case Prose():
                return self._prose(block)
            case Subhead():
                return Subhead(self._prose(block.prose))
            case ListBlock():
                return self._list(block)

    def _list(self, block: ListBlock) -> ListBlock:
        items = (
            ListItem(
                tuple(
                    self._list(one) if isinstance(one, ListBlock) else self._prose(one)
                    for one in item.blocks
                )
            )
            for item in block.items
        )
        return block._replace(items=tuple(items))

    def _optional(self, text: Text | None) -> Text | None:
        return text and self._text(text)

    def _text(self, text: Text) -> Text:
        key = (self._language, text.value)
        match self._memory.get(key):
            case (str(value), tuple(unpaired)):
                pass
            case _:
                passage = Passage([text.value])
                unpaired = correct(passage, self._language)
                value = passage.text
                self._remember(key, (value, unpaired))
        self._notes.tell(text.value, unpaired, text.span, protects=False)
        return text if value == text.value else text._replace(value=value)

    def _remember(self, key: object, value: object) -> None:
        if len(self._memory) >= Memory.LIMIT:
            self._memory.clear()
        self._memory[key] = value

    def _prose(self, prose: Prose, *, inside: bool = False) -> Prose:
        key = (self._language, inside, self._addresses, prose)
        match self._memory.get(key):
            case (Prose() as known, tuple(unpaired)):
                pass
            case _:
                known, unpaired = self._corrected(prose, inside=inside)
                self._remember(key, (known, unpaired))
        if unpaired:
            written = "".join(inline.text for inline in prose.inlines)
            self._notes.tell(written, unpaired, prose.span, protects=True)
        return known

    def _corrected(self, prose: Prose, *, inside: bool) -> tuple[Prose, tuple[int, ...]]:
        """A paragraph as it is set, and where in it, as it was, marks have no partner."""
        inlines = prose.inlines
        texts, kept = [inline.text for inline in inlines], spelled_out(inlines)
        passage = Passage(texts, _escaped(prose), kept=kept)
        before = passage.text
        unpaired = correct(passage, self._language, inside=inside)
        if passage.text != before:
            inlines = tuple(
                inline._replace(text=text, escaped=escaped)
                for inline, (text, escaped) in zip(inlines, passage.pieces(), strict=True)
            )
        shown = in_print(inlines, self._addresses)
        return (prose if shown == prose.inlines else prose._replace(inlines=shown)), unpaired


def _plain(type_: Any) -> Any:
    """`X` for `X | None`."""
    arguments: Any = getattr(type_, "__args__", ())
    return arguments[0] if type(None) in arguments else type_


def _escaped(prose: Prose) -> list[int]:
    offsets: list[int] = []
    length = 0
    for inline in prose.inlines:
        offsets += (length + offset for offset in inline.escaped)
        length += len(inline.text)
    return offsets


def _kept_together(phone: Phone) -> Phone:
    return phone._replace(value=phone.value.replace(" ", NO_BREAK))
