"""Content in its clothes: from what the author said to styled paragraphs and the tag tree.

Everything is built in reading order, whatever the order of the keys: organisation, kicker,
headline, lead, body, quotes (speaker, role, text), funder, memberships, contact. Where a paragraph
stands is none of its business.
"""

from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from brochure.content.model import (
    Acknowledgement,
    BodyBlock,
    Brochure,
    Contact,
    Inline,
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
from brochure.design.divisions import author_points, exceptions_in
from brochure.design.ledger import Entry, Told
from brochure.design.sheet import StyleSheet, TextStyle
from brochure.design.style import Align, Face, Hung, Paragraph, ParagraphStyle, Run, RunStyle
from brochure.diagnostics.model import Span
from brochure.story.phrases import phrases, spoken
from brochure.story.structure import Artifact, Element, Link, Mark, Owner, Role

if TYPE_CHECKING:
    from brochure.pictures.gallery import Gallery, Subject

STRONG_WEIGHT = 600
NUMBER_TO_TEXT = 0.55  # em, from a list item's number to its text


class Voice(NamedTuple):
    """A quote: who speaks, as what, and the words."""

    speaker: Paragraph
    role: Paragraph | None
    text: Paragraph


class Figure(NamedTuple):
    """A picture and who owns it in the tag tree."""

    subject: "Subject"
    owner: Owner


class PictureStory(NamedTuple):
    """A picture with its caption and credit, as one paragraph."""

    figure: Figure
    caption: Paragraph | None


class ContactStory(NamedTuple):
    """The contact block, in parts that a theme may stand apart."""

    heading: Paragraph | None
    name: Paragraph | None
    address: Paragraph | None
    lines: tuple[Paragraph, ...]
    code: Figure | None = None
    code_size: float | None = None


class Stories(NamedTuple):
    """All paragraphs of a flyer, the tree that owns them, and what was told of each mark."""

    logo: Figure | None
    wordmark: Paragraph | None
    name: Paragraph
    kicker: Paragraph | None
    headline: Paragraph
    lead: Paragraph | None
    picture: PictureStory | None
    body: tuple[Paragraph, ...]
    voices: tuple[Voice, ...]
    funder: tuple[Paragraph | Figure, ...]
    memberships: tuple[Paragraph | Figure, ...]
    contact: ContactStory | None
    tree: Element
    told: tuple[Told, ...]

    @property
    def has_foot(self) -> bool:
        """Whether there is more to sign with than the sender's name."""
        return bool(self.contact or self.funder or self.memberships)


def stories(brochure: Brochure, sheet: StyleSheet, gallery: "Gallery | None") -> Stories:
    """Dress a brochure in a style sheet; `gallery` are its pictures, None where it has none."""
    points = author_points(brochure.design.hyphenation)
    return _Writer(brochure.language, points, sheet, gallery).write(brochure)


def _variant(style: RunStyle, inline: Inline) -> RunStyle:
    face = style.face
    weight = max(face.weight, STRONG_WEIGHT) if inline.strong else face.weight
    return style._replace(face=Face(face.family, weight, face.italic != inline.emphasis))


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


class _Stretch(NamedTuple):
    """Text in one look before it has its place in the tree."""

    text: str
    style: RunStyle
    uri: str | None
    span: Span | None


@dataclass(slots=True, eq=False, repr=False)
class _Writer:
    """Numbers the marks and collects the tree while the paragraphs are written."""

    language: str
    points: dict[str, tuple[int, ...]]
    sheet: StyleSheet
    gallery: "Gallery | None"
    marks: int = 0
    children: list[Element | Mark] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)

    def write(self, brochure: Brochure) -> Stories:
        organisation, announcement = brochure.organisation, brochure.announcement
        sheet, gallery = self.sheet, self.gallery
        logo = self._figure(gallery.logo, "logo") if gallery else None
        wordmark = None
        if logo is None:
            wordmark = self._optional(organisation.short, sheet.wordmark, "organisation")
        name = self._plain(organisation.name, sheet.name, "organisation")
        kicker = self._optional(announcement.kicker, sheet.kicker, "kicker")
        headline = self._prose(announcement.headline, sheet.headline, "headline", Role.H1)
        lead = None
        if announcement.lead is not None:
            lead = self._prose(announcement.lead, sheet.lead, "lead")
        picture = self._picture(announcement.picture)
        return Stories(
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
            told=tuple(self.told),
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

    def _optional(self, text: Text | None, style: TextStyle, block: str) -> Paragraph | None:
        return None if text is None else self._plain(text, style, block)

    def _plain(
        self,
        text: Text,
        style: TextStyle,
        block: str,
        *,
        role: Role = Role.P,
        link: Link | None = None,
    ) -> Paragraph:
        mark = self._mark()
        child: Element | Mark = mark
        if link is not None:
            child = self._linked([mark], link, self.language)
        bookmark = _with_bookmark(text.value) if role is Role.H2 else None
        self.children.append(Element(role, (child,), bookmark=bookmark, span=text.span))
        run = Run(text.value, style.run, mark, text.span)
        return self._paragraph((run,), style, block, text.span)

    def _paragraph(
        self,
        runs: tuple[Run, ...],
        style: TextStyle,
        block: str,
        span: Span | None,
        *,
        language: str | None = None,
        hung: Hung | None = None,
    ) -> Paragraph:
        exceptions = exceptions_in(runs, self.points)
        own = language or self.language
        told = Paragraph(runs, style.paragraph, own, block, hung, span, exceptions)
        self.told.append(told)
        return told

    def _dressed(self, prose: Prose, style: RunStyle) -> list[_Stretch]:
        return [
            _Stretch(inline.text, _variant(style, inline), inline.link, inline.span)
            for inline in prose.inlines
        ]

    def _runs(
        self, stretches: list[_Stretch], language: str | None = None
    ) -> tuple[tuple[Run, ...], tuple[Element | Mark, ...]]:
        """The runs of a paragraph and their places in the tree: text is a mark of the paragraph
        itself, a link an element of its own. Text that stays together keeps one mark.
        """
        runs: list[Run] = []
        children: list[Element | Mark] = []
        for uri, group in groupby(stretches, key=lambda stretch: stretch.uri):
            own = list(group)
            marks = [self._mark() for _ in own] if uri is not None else [self._mark()] * len(own)
            for stretch, mark in zip(own, marks, strict=True):
                runs.append(Run(stretch.text, stretch.style, mark, stretch.span))
            if uri is None:
                children.append(marks[0])
            else:
                link = self._link_to(uri, "".join(stretch.text for stretch in own), language)
                children.append(self._linked(marks, link, language or self.language))
        return tuple(runs), tuple(children)

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

    def _prose(self, prose: Prose, style: TextStyle, block: str, role: Role = Role.P) -> Paragraph:
        runs, children = self._runs(self._dressed(prose, style.run))
        bookmark = None
        if role in {Role.H1, Role.H2}:
            bookmark = _with_bookmark("".join(inline.text for inline in prose.inlines))
        self.children.append(Element(role, children, bookmark=bookmark, span=prose.span))
        return self._paragraph(runs, style, block, prose.span)

    def _body(self, blocks: tuple[BodyBlock, ...]) -> tuple[Paragraph, ...]:
        """Paragraphs after the first of a sequence are told by their first-line indent."""
        paragraphs: list[Paragraph] = []
        style = self.sheet.body
        indented = style._replace(
            paragraph=style.paragraph._replace(indent=self.sheet.first_line_indent)
        )
        before: BodyBlock | None = None
        for block in blocks:
            match block:
                case Prose():
                    after_list = isinstance(before, ListBlock)
                    one = self._prose(
                        block, indented if isinstance(before, Prose) else style, "body"
                    )
                    space = self.sheet.lists.space if after_list else 0.0
                    if isinstance(before, Prose):
                        space = self.sheet.paragraph_space
                    paragraphs.append(_spaced(one, space))
                case Subhead(prose):
                    paragraphs.append(self._prose(prose, self.sheet.subhead, "body", Role.H2))
                case ListBlock():
                    paragraphs.extend(self._list(block))
            before = block
        return tuple(paragraphs)

    def _list(self, block: ListBlock, at: float = 0.0) -> list[Paragraph]:
        """A list whose labels stand at `at` from the left edge. White stands above it where it is
        none within another, and below an item of several paragraphs.
        """
        outer = self._open()
        paragraphs: list[Paragraph] = []
        left, apart = at + self._hang(block), not at
        for index, item in enumerate(block.items):
            label = f"{block.label(index) or self.sheet.lists.bullet} "
            first, *rest = self._item(item, label, at, left)
            paragraphs += (_spaced(first, self.sheet.lists.space if apart else 0.0), *rest)
            apart = any(isinstance(one, Prose) for one in item.blocks[1:])
        outer.append(Element(Role.LIST, tuple(self.children), numbering=block.numbering))
        self.children = outer
        return paragraphs

    def _hang(self, block: ListBlock) -> float:
        """From a list's labels to its texts."""
        lists = self.sheet.lists
        if block.numbering is Numbering.BULLETS:
            return lists.indent
        # A figure is half an em wide; full stop and a space follow.
        digits = len(block.label(len(block.items) - 1)) - 1
        return max(lists.indent, (digits / 2 + NUMBER_TO_TEXT) * lists.label.size)

    def _item(self, item: ListItem, label: str, at: float, left: float) -> list[Paragraph]:
        """An item's paragraphs and the lists within it; what follows its first paragraph stands in
        elements of its own.
        """
        first, rest = item.blocks[0], item.blocks[1:]
        assert isinstance(first, Prose)
        mark = self._mark()
        hung = Hung(Run(label, self.sheet.lists.label, mark, first.span), at=at)
        outer = self._open()
        paragraphs = [self._item_text(first, left, hung=hung, alone=not rest)]
        if rest and isinstance(rest[0], ListBlock):
            style = paragraphs[0].style._replace(keep_with_next=True)
            paragraphs[0] = paragraphs[0]._replace(style=style)
        for block in rest:
            if isinstance(block, ListBlock):
                paragraphs += self._list(block, left)
            else:
                paragraphs.append(_spaced(self._item_text(block, left), self.sheet.lists.space))
        body = Element(Role.LIST_BODY, tuple(self.children), span=first.span)
        outer.append(Element(Role.LIST_ITEM, (Element(Role.LABEL, (mark,)), body)))
        self.children = outer
        return paragraphs

    def _item_text(
        self, prose: Prose, left: float, *, hung: Hung | None = None, alone: bool = False
    ) -> Paragraph:
        style = self.sheet.body
        runs, children = self._runs(self._dressed(prose, style.run))
        self.children += children if alone else (Element(Role.P, children, span=prose.span),)
        ragged = style.paragraph._replace(left=left, align=_ragged(style.paragraph.align))
        indented = style._replace(paragraph=ragged)
        return self._paragraph(runs, indented, "body", prose.span, hung=hung)

    def _voice(self, quote: Quote, number: int) -> Voice:
        block, sheet = f"quote {number}", self.sheet
        outer = self._open()
        speaker = self._plain(quote.speaker, sheet.strong_label, block)
        role = self._optional(quote.role, sheet.label, block)
        language = quote.language or self.language
        text = self._words(quote.text, language, block)
        self._within(Role.BLOCK_QUOTE, outer)
        return Voice(speaker, role, text)

    def _words(self, prose: Prose, language: str, block: str) -> Paragraph:
        """The words of a quote between the marks of its language, the opening one hung."""
        style, marks = self.sheet.voice, self.sheet.marks
        opening, closing = phrases(language).quote
        runs, children = self._runs(
            [
                _Stretch(opening, marks.opening, None, prose.span),
                *self._dressed(prose, style.run),
                _Stretch(closing, marks.closing, None, prose.span),
            ],
            language,
        )
        other = language if language != self.language else None
        self.children.append(Element(Role.P, children, language=other, span=prose.span))
        hung = Hung(runs[0], gap=marks.gap)
        return self._paragraph(runs[1:], style, block, prose.span, language=language, hung=hung)

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
        self.told.append(Entry(mark, said, block, subject.span, figure=True))
        self.children.append(Element(Role.FIGURE, (mark,), language, alt=said, span=subject.span))
        return Figure(subject, mark)

    def _picture(self, block: Picture | None) -> PictureStory | None:
        figure = self._figure(self.gallery.picture, "picture") if self.gallery else None
        if block is None or figure is None:
            return None
        style = self.sheet.caption
        stretches = [] if block.caption is None else self._dressed(block.caption, style.run)
        if block.credit is not None:
            credit = _apart(block.credit.value) if stretches else block.credit.value
            stretches.append(_Stretch(credit, style.run, None, block.credit.span))
        if not stretches:
            return PictureStory(figure, None)
        runs, children = self._runs(stretches)
        self.children.append(Element(Role.P, children, span=stretches[0].span))
        return PictureStory(figure, self._paragraph(runs, style, "caption", stretches[0].span))

    def _acknowledgement(
        self,
        acknowledgement: Acknowledgement | None,
        logos: tuple["Subject | None", ...],
        block: str,
    ) -> tuple[Paragraph | Figure, ...]:
        """A note, and logos or names under it; half a line between names that wrap."""
        if acknowledgement is None:
            return ()
        outer = self._open()
        style = self.sheet.strong_label
        paragraphs: list[Paragraph | Figure] = [
            self._plain(acknowledgement.note, self.sheet.label, block)
        ]
        parties = acknowledgement.organisations
        for party, logo in zip(parties, logos or (None,) * len(parties), strict=True):
            if (figure := self._figure(logo, block)) is not None:
                paragraphs.append(figure)
                continue
            link = self._link(party.url, party.name.value)
            name = self._plain(party.name, style, block, link=link)
            apart = name.style._replace(space_if_wrapped=style.paragraph.leading / 2)
            paragraphs.append(name._replace(style=apart))
        self._within(Role.SECT, outer)
        return tuple(paragraphs)

    def _link(self, url: Text | None, printed: str) -> Link | None:
        if url is None:
            return None
        return self._link_to(to_uri(url.value), printed)

    def _contact(self, contact: Contact) -> ContactStory:
        label = self.sheet.label
        outer = self._open()
        heading = None
        if contact.heading is not None:
            heading = self._plain(contact.heading, label, "contact", role=Role.H2)
        name = self._optional(contact.name, self.sheet.strong_label, "contact")
        address = self._address(contact.address) if contact.address else None
        lines = []
        phone, email, web = contact.phone, contact.email, contact.web
        if phone is not None:
            spoken_number = spoken(self.language)
            link = Link(
                phone.uri,
                spoken_number.phrases.phone.format(phone.value),
                spoken_number.language,
            )
            lines.append(self._plain(Text(phone.value, phone.span), label, "contact", link=link))
        if email is not None:
            link = self._link_to(mail_uri(email.value), email.value)
            lines.append(self._plain(email, label, "contact", link=link))
        if web is not None:
            link = self._link_to(web.uri, web.value)
            lines.append(self._plain(Text(web.value, web.span), label, "contact", link=link))
        for social in contact.social:
            link_or_none = self._link(social.url, social.label.value)
            lines.append(self._plain(social.label, label, "contact", link=link_or_none))
        code = None
        if self.gallery is not None:
            code = self._code(contact)
        self._within(Role.SECT, outer)
        return ContactStory(heading, name, address, tuple(lines), code, contact.code_size)

    def _code(self, contact: Contact) -> Figure | None:
        """The QR code; what is said of it names where it leads, if that is an address."""
        words, tongue = spoken(self.language)
        leads_to = contact.code
        said = words.code if leads_to is None else words.code_to.format(leads_to.value)
        own = tongue if tongue != self.language else None
        code = self.gallery.code if self.gallery else None
        return self._figure(code, "QR code", said, own)

    def _address(self, lines: tuple[Text, ...]) -> Paragraph:
        """The lines of an address as one block."""
        style = self.sheet.label
        mark = self._mark()
        self.children.append(Element(Role.P, (mark,), span=lines[0].span))
        runs = tuple(
            Run(line.value if line is lines[-1] else line.value + "\n", style.run, mark, line.span)
            for line in lines
        )
        return self._paragraph(runs, style, "contact", lines[0].span)


def _ragged(align: Align) -> Align:
    """Short items have too few spaces to be justified."""
    return Align.RAGGED if align is Align.JUSTIFIED else align


def _spaced(paragraph: Paragraph, space: float) -> Paragraph:
    if not space:
        return paragraph
    style: ParagraphStyle = paragraph.style._replace(
        space_before=paragraph.style.space_before + space
    )
    return paragraph._replace(style=style)
