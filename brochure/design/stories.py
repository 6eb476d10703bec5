"""A story in its clothes: every told text as a paragraph in the style that a sheet has for it.

In: a story and a style sheet. Out: the same texts and figures with faces, sizes, colours and white.
Where a paragraph stands is none of its business.
"""

from collections.abc import Callable
from typing import NamedTuple

from brochure.content.outline import Layout, Place
from brochure.design.sheet import ListStyle, StyleSheet, TextStyle
from brochure.design.style import Align, Face, Hung, Paragraph, ParagraphStyle, Run, RunStyle
from brochure.story.ledger import Entry
from brochure.story.model import (
    Above,
    Figure,
    Story,
    Stretch,
    TextRole,
    ToldPart,
    ToldText,
    ToldVoice,
)
from brochure.story.structure import Element

STRONG_WEIGHT = 600
NUMBER_TO_TEXT = 0.55  # em, from a list item's number to its text


TABLE_FIGURES = ("lnum", "tnum")  # of one width, so that they stand under each other
VALUE_SIZE, VALUE_LEADING = 1.25, 1.2  # of a subhead; of its size
FIGURE_SIZE, CALL_SIZE = 3.2, 2.2  # of the body


class Voice(NamedTuple):
    """A quote: who speaks, as what, the words, and the speaker's head."""

    speaker: Paragraph
    role: Paragraph | None
    text: Paragraph
    head: Figure | None = None


class PictureStory(NamedTuple):
    """A picture with its caption and credit, as one paragraph."""

    figure: Figure
    caption: Paragraph | None


class ContactStory(NamedTuple):
    """The contact block, in parts that a theme may stand apart.

    `code_size` is the side of the code in points that the author asks for.
    """

    heading: Paragraph | None
    name: Paragraph | None
    address: Paragraph | None
    lines: tuple[Paragraph, ...]
    code: Figure | None = None
    code_size: float | None = None


class PartBlock(NamedTuple):
    """A block of a kind of content: rows of cells of paragraphs and logos, under a heading;
    columns that are set to the end. A piece of a table has the columns of the `whole`.
    """

    layout: Layout
    rows: tuple[tuple[tuple[Paragraph | Figure, ...], ...], ...]
    heading: Paragraph | None
    ends: tuple[bool, ...] = ()
    whole: tuple[tuple[tuple[Paragraph | Figure, ...], ...], ...] = ()


class PartStory(NamedTuple):
    """A kind of content in its clothes."""

    name: str
    place: Place
    title: Paragraph | None
    blocks: tuple[PartBlock, ...]
    code: Figure | None

    def mapped(self, change: Callable[[Paragraph], Paragraph]) -> "PartStory":
        """The same with every paragraph changed."""

        def of(one: Paragraph | Figure) -> Paragraph | Figure:
            return one if isinstance(one, Figure) else change(one)

        blocks = tuple(
            [
                block._replace(
                    rows=tuple(
                        [tuple([tuple(map(of, cell)) for cell in row]) for row in block.rows]
                    ),
                    heading=block.heading and change(block.heading),
                )
                for block in self.blocks
            ]
        )
        return self._replace(title=self.title and change(self.title), blocks=blocks)


class Stories(NamedTuple):
    """All paragraphs of a flyer, the tree that owns them, and what was told of each mark."""

    logo: Figure | None
    wordmark: Paragraph | None
    name: Paragraph
    kicker: Paragraph | None
    headline: Paragraph
    lead: Paragraph | None
    picture: PictureStory | None
    others: tuple[PictureStory, ...]
    body: tuple[Paragraph, ...]
    voices: tuple[Voice, ...]
    funder: tuple[Paragraph | Figure, ...]
    memberships: tuple[Paragraph | Figure, ...]
    contact: ContactStory | None
    parts: tuple[PartStory, ...]
    tree: Element
    told: tuple[Entry, ...]

    @property
    def pictures(self) -> tuple[PictureStory, ...]:
        """All pictures, the leading one first."""
        first = () if self.picture is None else (self.picture,)
        return (*first, *self.others)

    def at(self, place: Place) -> tuple[PartStory, ...]:
        """The kinds of content that are read at a place."""
        return tuple([part for part in self.parts if part.place is place])

    @property
    def has_foot(self) -> bool:
        """Whether there is more to sign with than the sender's name."""
        return bool(self.contact or self.funder or self.memberships)


def dressed(story: Story, sheet: StyleSheet, code_size: float | None = None) -> Stories:
    """A story in the styles of a sheet; `code_size` is the side of its code, where one is asked."""
    return _Dresser(sheet).dress(story, code_size)


class _Dresser:
    """Makes paragraphs of texts by their roles."""

    def __init__(self, sheet: StyleSheet) -> None:
        self._sheet = sheet
        self._styles = _by_role(sheet)

    def dress(self, story: Story, code_size: float | None) -> Stories:
        text, optional = self._text, self._optional
        picture, contact = story.picture, story.contact
        return Stories(
            logo=story.logo,
            wordmark=optional(story.wordmark),
            name=text(story.name),
            kicker=optional(story.kicker),
            headline=text(story.headline),
            lead=optional(story.lead),
            picture=picture and PictureStory(picture.figure, optional(picture.caption)),
            others=tuple([PictureStory(one.figure, optional(one.caption)) for one in story.others]),
            body=tuple([text(one) for one in story.body]),
            voices=tuple([self._voice(voice) for voice in story.voices]),
            funder=self._block(story.funder),
            memberships=self._block(story.memberships),
            contact=contact
            and ContactStory(
                optional(contact.heading),
                optional(contact.name),
                optional(contact.address),
                tuple([text(line) for line in contact.lines]),
                contact.code,
                code_size,
            ),
            parts=tuple([self._part(part) for part in story.parts]),
            tree=story.tree,
            told=story.entries,
        )

    def _voice(self, told: ToldVoice) -> Voice:
        office = self._optional(told.office)
        return Voice(self._text(told.speaker), office, self._text(told.words), told.head)

    def _part(self, told: ToldPart) -> PartStory:
        blocks = tuple(
            [
                PartBlock(
                    block.layout,
                    tuple([tuple([self._block(cell) for cell in row]) for row in block.rows]),
                    self._optional(block.heading),
                    block.ends,
                )
                for block in told.blocks
            ]
        )
        return PartStory(told.name, told.place, self._optional(told.title), blocks, told.code)

    def _block(self, told: tuple[ToldText | Figure, ...]) -> tuple[Paragraph | Figure, ...]:
        return tuple([one if isinstance(one, Figure) else self._text(one) for one in told])

    def _optional(self, told: ToldText | None) -> Paragraph | None:
        return None if told is None else self._text(told)

    def _text(self, told: ToldText) -> Paragraph:
        look, style = self._styles[told.role]
        match told.role:
            case TextRole.BODY | TextRole.ITEM:
                style = self._in_body(told, style)
            case TextRole.PARTY:  # half a line apart where any of them wraps
                style = style._replace(space_if_wrapped=style.leading / 2)
        closing = self._sheet.marks.closing
        runs = tuple([_run(one, closing if one.added else look) for one in told.stretches])
        hung, exceptions = self._hung(told), told.exceptions
        return Paragraph(runs, style, told.language, told.block, hung, told.span, exceptions)

    def _in_body(self, told: ToldText, style: ParagraphStyle) -> ParagraphStyle:
        """Paragraphs after the first of a sequence are told by their indent or by white, lists and
        what follows them by white.
        """
        sheet = self._sheet
        space, indent = style.space_before, style.indent
        match told.above:
            case Above.PARAGRAPH:
                space, indent = space + sheet.paragraph_space, sheet.first_line_indent
            case Above.LIST:
                space += sheet.lists.space
        style = style._replace(space_before=space, indent=indent)
        if told.role is TextRole.BODY:
            return style
        keep = style.keep_with_next or told.with_next
        left = _left(told.levels, sheet.lists)
        return style._replace(left=left, align=_ragged(style.align), keep_with_next=keep)

    def _hung(self, told: ToldText) -> Hung | None:
        """The opening mark of a voice, or the label of an item."""
        if told.hung is None:
            return None
        if told.role is TextRole.VOICE:
            marks = self._sheet.marks
            return Hung(_run(told.hung, marks.opening), gap=marks.gap)
        lists = self._sheet.lists
        return Hung(_run(told.hung, lists.label), at=_left(told.levels[:-1], lists))


def _by_role(sheet: StyleSheet) -> dict[TextRole, TextStyle]:
    """The style of each role; roles without one of their own have a label's."""
    return {
        TextRole.WORDMARK: sheet.wordmark,
        TextRole.NAME: sheet.name,
        TextRole.KICKER: sheet.kicker,
        TextRole.HEADLINE: sheet.headline,
        TextRole.LEAD: sheet.lead,
        TextRole.CAPTION: sheet.caption,
        TextRole.BODY: sheet.body,
        TextRole.SUBHEAD: sheet.subhead,
        TextRole.ITEM: sheet.body,
        TextRole.VOICE: sheet.voice,
        TextRole.SPEAKER: sheet.strong_label,
        TextRole.OFFICE: sheet.label,
        TextRole.NOTE: sheet.label,
        TextRole.PARTY: sheet.strong_label,
        TextRole.HEADING: sheet.label,
        TextRole.SIGNER: sheet.strong_label,
        TextRole.ADDRESS: sheet.label,
        TextRole.LINE: sheet.label,
        **_of_kinds(sheet),
        **dict(sheet.others),
    }


def _of_kinds(sheet: StyleSheet) -> dict[TextRole, TextStyle]:
    """The styles of kinds of content, from those of body, labels, subheads and the wordmark: a fact
    is larger than a subhead, figures and a call are display type.
    """
    body, subhead, label = sheet.table or sheet.body, sheet.subhead, sheet.label
    size, leading = body.run.size, body.paragraph.leading
    heading = subhead._replace(paragraph=subhead.paragraph._replace(space_before=0.0))
    entry = body.run._replace(face=sheet.strong_label.run.face, features=TABLE_FIGURES)
    cell = ParagraphStyle(leading, hyphenate=True, least_size=sheet.label.paragraph.least_size)
    firm = cell._replace(hyphenate=False)
    display = sheet.wordmark.run._replace(colour=sheet.marks.opening.colour)
    plain = body.run._replace(features=TABLE_FIGURES)

    def grown(factor: float, ratio: float) -> TextStyle:
        style = cell._replace(leading=ratio * factor * size, hyphenate=False)
        return TextStyle(display._replace(size=factor * size), style)

    value = subhead.run._replace(size=VALUE_SIZE * subhead.run.size)
    return {
        TextRole.TITLE: heading,
        TextRole.GROUP: TextStyle(entry, firm._replace(keep_with_next=True)),
        TextRole.LABEL: label,
        TextRole.VALUE: TextStyle(
            value,
            firm._replace(leading=VALUE_LEADING * value.size, align=Align.BALANCED),
        ),
        TextRole.FIGURE: grown(FIGURE_SIZE, 1.3),
        TextRole.DETAIL: TextStyle(label.run, label.paragraph),
        TextRole.CALL: grown(CALL_SIZE, 1.3),
        TextRole.COLUMN: label,
        TextRole.TIME: TextStyle(entry, firm),
        TextRole.ENTRY: TextStyle(entry, cell),
        TextRole.CELL: TextStyle(plain, cell),
        TextRole.ACCOUNT: TextStyle(entry, firm),
        TextRole.PARTNER: sheet.strong_label,
    }


def _run(stretch: Stretch, style: RunStyle) -> Run:
    if stretch.strong or stretch.emphasis:
        face = style.face
        weight = max(face.weight, STRONG_WEIGHT) if stretch.strong else face.weight
        style = style._replace(face=Face(face.family, weight, face.italic != stretch.emphasis))
    return Run(stretch.text, style, stretch.owner, stretch.span)


def _left(levels: tuple[int, ...], lists: ListStyle) -> float:
    """From the left edge to the texts of a list in lists of these levels."""
    return sum([_hang(figures, lists) for figures in levels], 0.0)


def _hang(figures: int, lists: ListStyle) -> float:
    """From a list's labels to its texts."""
    if not figures:
        return lists.indent
    # A figure is half an em wide; full stop and a space follow.
    return max(lists.indent, (figures / 2 + NUMBER_TO_TEXT) * lists.label.size)


def _ragged(align: Align) -> Align:
    """Short items have too few spaces to be justified."""
    return Align.RAGGED if align is Align.JUSTIFIED else align
