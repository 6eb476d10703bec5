"""Parts told once: from what the author said to texts by role, figures and the tag tree.

Everything is told in reading order, whatever the order of the keys: organisation, kicker, headline,
lead, body, quotes (speaker, role, text), funder, memberships, contact. How a text looks and where
it stands is none of its business: one telling serves every size that a look tries.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from brochure.content.model import (
    Acknowledgement,
    BodyBlock,
    Brochure,
    Contact,
    ListBlock,
    ListItem,
    Numbering,
    Picture,
    Prose,
    Quote,
    Subhead,
    Text,
)
from brochure.content.uris import mail_uri, readable, says, to_uri
from brochure.diagnostics.model import Span
from brochure.story.divisions import author_points, exceptions_in
from brochure.story.ledger import Entry
from brochure.story.model import (
    Above,
    Figure,
    Story,
    Stretch,
    TextRole,
    ToldContact,
    ToldPicture,
    ToldText,
    ToldVoice,
)
from brochure.story.phrases import phrases, spoken
from brochure.story.structure import Artifact, Element, Link, Mark, Role

if TYPE_CHECKING:
    from brochure.pictures.gallery import Gallery, Subject

BULLET = "–"  # the label of an unnumbered item


def tell(brochure: Brochure, gallery: "Gallery | None") -> Story:
    """The story of a brochure; `gallery` are its pictures, None where it has none."""
    points = author_points(brochure.design.hyphenation)
    return _Teller(brochure.language, points, gallery).tell(brochure)


def _with_bookmark(text: str) -> str:
    return " ".join(text.split())


SHORT_CREDIT = 24
"""Characters that even a narrow column has room for."""


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


class _Passage(NamedTuple):
    """Text in one manner before it has its place in the tree."""

    text: str
    span: Span | None
    strong: bool = False
    emphasis: bool = False
    uri: str | None = None
    added: bool = False


def _passages(prose: Prose) -> list[_Passage]:
    return [
        _Passage(inline.text, inline.span, inline.strong, inline.emphasis, inline.link)
        for inline in prose.inlines
    ]


@dataclass(slots=True, eq=False, repr=False)
class _Teller:
    """Numbers the marks and collects the tree while the texts are told."""

    language: str
    points: dict[str, tuple[int, ...]]
    gallery: "Gallery | None"
    marks: int = 0
    children: list[Element | Mark] = field(default_factory=list)
    entries: dict[Mark, Entry] = field(default_factory=dict)

    def tell(self, brochure: Brochure) -> Story:
        organisation, announcement = brochure.organisation, brochure.announcement
        gallery = self.gallery
        logo = self._figure(gallery.logo, "logo") if gallery else None
        wordmark = None
        if logo is None:
            wordmark = self._optional(organisation.short, TextRole.WORDMARK, "organisation")
        name = self._plain(organisation.name, TextRole.NAME, "organisation")
        kicker = self._optional(announcement.kicker, TextRole.KICKER, "kicker")
        headline = self._prose(announcement.headline, TextRole.HEADLINE, "headline", Role.H1)
        lead = None
        if announcement.lead is not None:
            lead = self._prose(announcement.lead, TextRole.LEAD, "lead")
        picture = self._picture(announcement.picture)
        return Story(
            logo=logo,
            wordmark=wordmark,
            name=name,
            kicker=kicker,
            headline=headline,
            lead=lead,
            picture=picture,
            body=self._body(announcement.body),
            voices=tuple(self._voice(quote, n) for n, quote in enumerate(brochure.quotes, 1)),
            funder=self._acknowledgement(
                brochure.funder, gallery.funder if gallery else (), "funder"
            ),
            memberships=self._acknowledgement(
                brochure.memberships, gallery.memberships if gallery else (), "memberships"
            ),
            contact=None if brochure.contact is None else self._contact(brochure.contact),
            tree=Element(Role.DOCUMENT, tuple(self.children)),
            entries=tuple(self.entries.values()),
        )

    def _mark(self) -> Mark:
        self.marks += 1
        return Mark(self.marks - 1)

    def _within(self, role: Role, outer: list[Element | Mark], language: str | None = None) -> None:
        """Close the group: what was collected since `outer` was set aside becomes one element."""
        outer.append(Element(role, tuple(self.children), language))
        self.children = outer

    def _open(self) -> list[Element | Mark]:
        outer, self.children = self.children, []
        return outer

    def _optional(self, text: Text | None, role: TextRole, block: str) -> ToldText | None:
        return None if text is None else self._plain(text, role, block)

    def _plain(
        self,
        text: Text,
        role: TextRole,
        block: str,
        *,
        tag: Role = Role.P,
        link: Link | None = None,
    ) -> ToldText:
        mark = self._mark()
        child: Element | Mark = mark
        if link is not None:
            child = self._linked([mark], link, self.language)
        bookmark = _with_bookmark(text.value) if tag is Role.H2 else None
        self.children.append(Element(tag, (child,), bookmark=bookmark, span=text.span))
        stretch = Stretch(text.value, mark, text.span)
        return self._told(ToldText(role, (stretch,), self.language, block, text.span))

    def _told(self, text: ToldText) -> ToldText:
        """The text with its divisions; its marks are entered in the ledger."""
        hung = () if text.hung is None else (text.hung,)
        for stretch in (*hung, *text.stretches):
            mark = stretch.owner
            if (entry := self.entries.get(mark)) is not None:
                self.entries[mark] = entry._replace(text=entry.text + stretch.text)
            else:
                span = stretch.span or text.span
                self.entries[mark] = Entry(mark, stretch.text, text.block, span)
        words = "".join([stretch.text for stretch in text.stretches])
        exceptions = exceptions_in(words, self.points)
        return text._replace(exceptions=exceptions) if exceptions else text

    def _stretches(
        self, passages: Iterable[_Passage], language: str | None = None
    ) -> tuple[tuple[Stretch, ...], tuple[Element | Mark, ...]]:
        """The stretches of a text and their places in the tree: text is a mark of the paragraph
        itself, a link an element of its own. Text that stays together keeps one mark.
        """
        stretches: list[Stretch] = []
        children: list[Element | Mark] = []
        for uri, group in groupby(passages, key=lambda passage: passage.uri):
            own = list(group)
            marks = [self._mark() for _ in own] if uri is not None else [self._mark()] * len(own)
            for (text, span, strong, emphasis, _, added), mark in zip(own, marks, strict=True):
                stretches.append(Stretch(text, mark, span, strong, emphasis, added))
            if uri is None:
                children.append(marks[0])
            else:
                link = self._link_to(uri, "".join(passage.text for passage in own), language)
                children.append(self._linked(marks, link, language or self.language))
        return tuple(stretches), tuple(children)

    def _linked(self, marks: list[Mark], link: Link, language: str) -> Element:
        """A link in a text of a language. Where its description is in another one, the link says
        so, and its words keep theirs (ISO 14289-1, 7.2).
        """
        if link.language == language:
            return Element(Role.LINK, tuple(marks), link=link)
        words = Element(Role.SPAN, tuple(marks), language=language)
        return Element(Role.LINK, (words,), link=link, language=link.language)

    def _link_to(self, uri: str, text: str, language: str | None = None) -> Link:
        """A link and what is said of it, in the text's language or else in the flyer's."""
        words, tongue = spoken(*filter(None, (language, self.language)))
        match uri.split(":", 1)[0].lower():
            case "tel":
                described = words.phone.format(text if says(text, uri) else readable(uri))
            case "mailto":
                described = words.email.format(readable(uri))
            case _:
                described = words.web.format(text)
        return Link(uri, described, tongue)

    def _prose(
        self,
        prose: Prose,
        role: TextRole,
        block: str,
        tag: Role = Role.P,
        *,
        above: Above = Above.NOTHING,
    ) -> ToldText:
        stretches, children = self._stretches(_passages(prose))
        bookmark = None
        if tag in {Role.H1, Role.H2}:
            bookmark = _with_bookmark("".join(inline.text for inline in prose.inlines))
        self.children.append(Element(tag, children, bookmark=bookmark, span=prose.span))
        told = ToldText(role, stretches, self.language, block, prose.span, above=above)
        return self._told(told)

    def _body(self, blocks: tuple[BodyBlock, ...]) -> tuple[ToldText, ...]:
        texts: list[ToldText] = []
        before: BodyBlock | None = None
        for block in blocks:
            match block:
                case Prose():
                    texts.append(self._prose(block, TextRole.BODY, "body", above=_after(before)))
                case Subhead(prose):
                    texts.append(self._prose(prose, TextRole.SUBHEAD, "body", Role.H2))
                case ListBlock():
                    texts.extend(self._list(block))
            before = block
        return tuple(texts)

    def _list(self, block: ListBlock, around: tuple[int, ...] = ()) -> list[ToldText]:
        """A list within others of these levels. It stands apart from what is above where it is none
        within another, and its items below one of several paragraphs.
        """
        outer = self._open()
        texts: list[ToldText] = []
        levels, apart = (*around, _figures(block)), not around
        for index, item in enumerate(block.items):
            label = f"{block.label(index) or BULLET} "
            above = Above.LIST if apart else Above.NOTHING
            texts += self._item(item, label, levels, above)
            apart = any(isinstance(one, Prose) for one in item.blocks[1:])
        outer.append(Element(Role.LIST, tuple(self.children), numbering=block.numbering))
        self.children = outer
        return texts

    def _item(
        self, item: ListItem, label: str, levels: tuple[int, ...], above: Above
    ) -> list[ToldText]:
        """An item's paragraphs and the lists within it; what follows its first paragraph stands in
        elements of its own.
        """
        first, rest = item.blocks[0], item.blocks[1:]
        assert isinstance(first, Prose)
        mark = self._mark()
        hung = Stretch(label, mark, first.span, added=True)
        outer = self._open()
        with_next = bool(rest) and isinstance(rest[0], ListBlock)
        one = self._item_text(first, levels, above, alone=not rest, hung=hung)
        texts = [one._replace(with_next=with_next)]
        for block in rest:
            if isinstance(block, ListBlock):
                texts += self._list(block, levels)
            else:
                texts.append(self._item_text(block, levels, Above.LIST))
        body = Element(Role.LIST_BODY, tuple(self.children), span=first.span)
        outer.append(Element(Role.LIST_ITEM, (Element(Role.LABEL, (mark,)), body)))
        self.children = outer
        return texts

    def _item_text(
        self,
        prose: Prose,
        levels: tuple[int, ...],
        above: Above,
        *,
        alone: bool = False,
        hung: Stretch | None = None,
    ) -> ToldText:
        stretches, children = self._stretches(_passages(prose))
        self.children += children if alone else (Element(Role.P, children, span=prose.span),)
        return self._told(
            ToldText(
                TextRole.ITEM,
                stretches,
                self.language,
                "body",
                prose.span,
                hung=hung,
                levels=levels,
                above=above,
            )
        )

    def _voice(self, quote: Quote, number: int) -> ToldVoice:
        block = f"quote {number}"
        outer = self._open()
        speaker = self._plain(quote.speaker, TextRole.SPEAKER, block)
        office = self._optional(quote.role, TextRole.OFFICE, block)
        language = quote.language or self.language
        words = self._words(quote.text, language, block)
        self._within(Role.BLOCK_QUOTE, outer)
        return ToldVoice(speaker, office, words)

    def _words(self, prose: Prose, language: str, block: str) -> ToldText:
        """The words of a quote between the marks of its language, the opening one hung."""
        opening, closing = phrases(language).quote
        stretches, children = self._stretches(
            [
                _Passage(opening, prose.span, added=True),
                *_passages(prose),
                _Passage(closing, prose.span, added=True),
            ],
            language,
        )
        other = language if language != self.language else None
        self.children.append(Element(Role.P, children, language=other, span=prose.span))
        hung, *words = stretches
        told = ToldText(TextRole.VOICE, tuple(words), language, block, prose.span, hung=hung)
        return self._told(told)

    def _figure(
        self,
        subject: "Subject | None",
        block: str,
        alt: str | None = None,
        language: str | None = None,
    ) -> Figure | None:
        """A picture in the tree; decoration stays out of it."""
        if subject is None:
            return None
        said = subject.alt if alt is None else alt
        if said is None:
            return Figure(subject, Artifact.LAYOUT)
        mark = self._mark()
        self.entries[mark] = Entry(mark, said, block, subject.span, figure=True)
        self.children.append(Element(Role.FIGURE, (mark,), language, alt=said, span=subject.span))
        return Figure(subject, mark)

    def _picture(self, block: Picture | None) -> ToldPicture | None:
        figure = self._figure(self.gallery.picture, "picture") if self.gallery else None
        if block is None or figure is None:
            return None
        passages = [] if block.caption is None else _passages(block.caption)
        if block.credit is not None:
            credit = _apart(block.credit.value) if passages else block.credit.value
            passages.append(_Passage(credit, block.credit.span))
        if not passages:
            return ToldPicture(figure, None)
        stretches, children = self._stretches(passages)
        span = passages[0].span
        self.children.append(Element(Role.P, children, span=span))
        told = ToldText(TextRole.CAPTION, stretches, self.language, "caption", span)
        return ToldPicture(figure, self._told(told))

    def _acknowledgement(
        self,
        acknowledgement: Acknowledgement | None,
        logos: tuple["Subject | None", ...],
        block: str,
    ) -> tuple[ToldText | Figure, ...]:
        """A note, and logos or names under it."""
        if acknowledgement is None:
            return ()
        outer = self._open()
        told: list[ToldText | Figure] = [self._plain(acknowledgement.note, TextRole.NOTE, block)]
        parties = acknowledgement.organisations
        for party, logo in zip(parties, logos or (None,) * len(parties), strict=True):
            if (figure := self._figure(logo, block)) is not None:
                told.append(figure)
                continue
            link = self._link(party.url, party.name.value)
            told.append(self._plain(party.name, TextRole.PARTY, block, link=link))
        self._within(Role.SECT, outer)
        return tuple(told)

    def _link(self, url: Text | None, printed: str) -> Link | None:
        if url is None:
            return None
        return self._link_to(to_uri(url.value), printed)

    def _contact(self, contact: Contact) -> ToldContact:
        outer = self._open()
        heading = None
        if contact.heading is not None:
            heading = self._plain(contact.heading, TextRole.HEADING, "contact", tag=Role.H2)
        name = self._optional(contact.name, TextRole.SIGNER, "contact")
        address = self._address(contact.address) if contact.address else None
        lines = tuple(self._line(text, link) for text, link in self._linked_lines(contact))
        code = None if self.gallery is None else self._code(contact)
        self._within(Role.SECT, outer)
        return ToldContact(heading, name, address, lines, code)

    def _line(self, text: Text, link: Link | None) -> ToldText:
        return self._plain(text, TextRole.LINE, "contact", link=link)

    def _linked_lines(self, contact: Contact) -> Iterator[tuple[Text, Link | None]]:
        """Phone, mail, web and profiles, as they are printed and where they lead."""
        phone, email, web = contact.phone, contact.email, contact.web
        if phone is not None:
            words, tongue = spoken(self.language)
            link = Link(phone.uri, words.phone.format(phone.value), tongue)
            yield Text(phone.value, phone.span), link
        if email is not None:
            yield email, self._link_to(mail_uri(email.value), email.value)
        if web is not None:
            yield Text(web.value, web.span), self._link_to(web.uri, web.value)
        for social in contact.social:
            yield social.label, self._link(social.url, social.label.value)

    def _code(self, contact: Contact) -> Figure | None:
        """The QR code; what is said of it names where it leads, if that is an address."""
        words, tongue = spoken(self.language)
        leads_to = contact.code
        said = words.code if leads_to is None else words.code_to.format(leads_to.value)
        own = tongue if tongue != self.language else None
        code = self.gallery.code if self.gallery else None
        return self._figure(code, "QR code", said, own)

    def _address(self, lines: tuple[Text, ...]) -> ToldText:
        """The lines of an address as one block."""
        mark = self._mark()
        self.children.append(Element(Role.P, (mark,), span=lines[0].span))
        stretches = tuple(
            Stretch(line.value if line is lines[-1] else line.value + "\n", mark, line.span)
            for line in lines
        )
        told = ToldText(TextRole.ADDRESS, stretches, self.language, "contact", lines[0].span)
        return self._told(told)


def _after(before: BodyBlock | None) -> Above:
    """What stands above a paragraph of the body."""
    match before:
        case Prose():
            return Above.PARAGRAPH
        case ListBlock():
            return Above.LIST
        case _:
            return Above.NOTHING


def _figures(block: ListBlock) -> int:
    """How many figures or letters the longest label of a list counts; 0 for bullets."""
    if block.numbering is Numbering.BULLETS:
        return 0
    return len(block.label(len(block.items) - 1)) - 1
