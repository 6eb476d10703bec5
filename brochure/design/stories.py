"""Content in its clothes: from what the author said to styled paragraphs and the tag tree.

Everything is built in reading order, whatever the order of the keys: organisation, kicker,
headline, lead, body, quotes (speaker, role, text), funder, memberships, contact. Where a paragraph
stands is none of its business.
"""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from brochure.content.addresses import to_uri
from brochure.content.model import (
    Acknowledgement,
    BodyBlock,
    Brochure,
    Contact,
    Inline,
    ListBlock,
    Picture,
    Prose,
    Quote,
    Subhead,
    Text,
)
from brochure.design.divisions import author_points, exceptions_in
from brochure.design.ledger import Entry, Told
from brochure.design.phrases import phrases
from brochure.design.sheet import StyleSheet, TextStyle
from brochure.design.structure import Artifact, Element, Link, Mark, Owner, Role
from brochure.design.style import Face, Hung, Paragraph, ParagraphStyle, Run, RunStyle
from brochure.diagnostics.model import Span

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
            child = Element(Role.LINK, (mark,), link=link)
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
        self, stretches: list[_Stretch]
    ) -> tuple[tuple[Run, ...], tuple[Element | Mark, ...]]:
        """The runs of a paragraph and their places in the tree: text is a mark of the paragraph
        itself, a link an element of its own. Text that stays together keeps one mark.
        """
        runs: list[Run] = []
        children: list[Element | Mark] = []
        mark: Mark | None = None
        for stretch in stretches:
            if stretch.uri is not None:
                own = self._mark()
                link = Link(stretch.uri, self._described(stretch.uri, stretch.text))
                children.append(Element(Role.LINK, (own,), link=link))
                runs.append(Run(stretch.text, stretch.style, own, stretch.span))
                mark = None
                continue
            if mark is None:
                mark = self._mark()
                children.append(mark)
            runs.append(Run(stretch.text, stretch.style, mark, stretch.span))
        return tuple(runs), tuple(children)

    def _described(self, uri: str, text: str) -> str:
        words = phrases(self.language)
        match uri.split(":", 1)[0]:
            case "tel":
                return words.phone.format(text)
            case "mailto":
                return words.email.format(uri.removeprefix("mailto:").split("?")[0])
            case _:
                return words.web.format(text)

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

    def _list(self, block: ListBlock) -> list[Paragraph]:
        outer = self._open()
        items = []
        lists, indent = self.sheet.lists, self.sheet.lists.indent
        if block.numbered:  # a figure is half an em wide; full stop and a space follow
            digits = len(str(len(block.items)))
            indent = max(indent, (digits / 2 + NUMBER_TO_TEXT) * lists.label.size)
        for number, item in enumerate(block.items, 1):
            label = f"{number}. " if block.numbered else f"{lists.bullet} "
            one = self._item(item, label, indent)
            items.append(_spaced(one, self.sheet.lists.space if number == 1 else 0.0))
        outer.append(Element(Role.LIST, tuple(self.children), numbered=block.numbered))
        self.children = outer
        return items

    def _item(self, item: Prose, label: str, indent: float) -> Paragraph:
        style, lists = self.sheet.body, self.sheet.lists
        mark = self._mark()
        runs, children = self._runs(self._dressed(item, style.run))
        body = Element(Role.LIST_BODY, children, span=item.span)
        self.children.append(Element(Role.LIST_ITEM, (Element(Role.LABEL, (mark,)), body)))
        hung = Hung(Run(label, lists.label, mark, item.span), at=0.0)
        indented = style._replace(paragraph=style.paragraph._replace(left=indent))
        return self._paragraph(runs, indented, "body", item.span, hung=hung)

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
            ]
        )
        other = language if language != self.language else None
        self.children.append(Element(Role.P, children, language=other, span=prose.span))
        hung = Hung(runs[0], gap=marks.gap)
        return self._paragraph(runs[1:], style, block, prose.span, language=language, hung=hung)

    def _figure(
        self, subject: "Subject | None", block: str, alt: str | None = None
    ) -> Figure | None:
        """A picture in the tree; decoration stays out of it."""
        if subject is None:
            return None
        said = subject.alt if alt is None else alt
        if said is None:
            return Figure(subject, Artifact.LAYOUT)
        mark = self._mark()
        self.told.append(Entry(mark, said, block, subject.span, figure=True))
        self.children.append(Element(Role.FIGURE, (mark,), alt=said, span=subject.span))
        return Figure(subject, mark)

    def _picture(self, block: Picture | None) -> PictureStory | None:
        figure = self._figure(self.gallery.picture, "picture") if self.gallery else None
        if block is None or figure is None:
            return None
        style = self.sheet.caption
        stretches = [] if block.caption is None else self._dressed(block.caption, style.run)
        if block.credit is not None:
            credit = f" {block.credit.value}" if stretches else block.credit.value
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
        return Link(to_uri(url.value), self._described(url.value, printed))

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
            link = Link(phone.uri, phrases(self.language).phone.format(phone.value))
            lines.append(self._plain(Text(phone.value, phone.span), label, "contact", link=link))
        if email is not None:
            link = Link(f"mailto:{email.value}", phrases(self.language).email.format(email.value))
            lines.append(self._plain(email, label, "contact", link=link))
        if web is not None:
            lines.append(self._plain(web, label, "contact", link=self._link(web, web.value)))
        for social in contact.social:
            link_or_none = self._link(social.url, social.label.value)
            lines.append(self._plain(social.label, label, "contact", link=link_or_none))
        code = None
        if self.gallery is not None:
            code = self._figure(self.gallery.code, "QR code", phrases(self.language).code)
        self._within(Role.SECT, outer)
        return ContactStory(heading, name, address, tuple(lines), code)

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


def _spaced(paragraph: Paragraph, space: float) -> Paragraph:
    if not space:
        return paragraph
    style: ParagraphStyle = paragraph.style._replace(
        space_before=paragraph.style.space_before + space
    )
    return paragraph._replace(style=style)
