"""A flyer told: its texts by role, its figures, and the tree that owns them.

A story has no size, no typeface and no colour: what a look makes of it is the look's. Marks are
numbered in reading order. Nothing in it changes while sizes are sought.
"""

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from brochure.content.outline import Layout, Place
from brochure.diagnostics.model import Span
from brochure.story.divisions import Exceptions
from brochure.story.ledger import Entry
from brochure.story.structure import Element, Mark, Owner

if TYPE_CHECKING:
    from brochure.pictures.gallery import Subject


class TextRole(Enum):
    """What a text is to its flyer; a look has a style for each."""

    WORDMARK = "wordmark"
    NAME = "name"
    KICKER = "kicker"
    HEADLINE = "headline"
    LEAD = "lead"
    CAPTION = "caption"  # with the credit
    BODY = "body"
    SUBHEAD = "subhead"
    ITEM = "item"  # of a list
    VOICE = "voice"  # the words of a quote
    SPEAKER = "speaker"
    OFFICE = "office"  # what the speaker is
    NOTE = "note"  # over funders or memberships
    PARTY = "party"  # one of them
    HEADING = "heading"  # of the contact
    SIGNER = "signer"
    ADDRESS = "address"
    LINE = "line"  # of the contact: phone, mail, web
    TITLE = "title"  # of a kind of content
    GROUP = "group"  # the heading of a block of it
    LABEL = "label"  # over a fact, before a line
    VALUE = "value"  # a fact
    FIGURE = "figure"  # a fact in figures
    DETAIL = "detail"  # what is said of it
    CALL = "call"  # what the reader is to dial, to open
    COLUMN = "column"  # the head of a table's column
    TIME = "time"
    ENTRY = "entry"
    CELL = "cell"
    ACCOUNT = "account"
    PARTNER = "partner"

    __hash__ = object.__hash__  # keys of tables; Enum's own hash is Python code


class Above(Enum):
    """What lies between a text of the body and the one before it."""

    NOTHING = "nothing"
    PARAGRAPH = "paragraph"  # another paragraph of the same sequence
    LIST = "list"  # a list, or an item of several paragraphs

    __hash__ = object.__hash__


class Stretch(NamedTuple):
    """A stretch of text in one manner. A newline in it is a hard break.

    `added` are signs that the author didn't type: a quote's marks and a list's labels.
    """

    text: str
    owner: Mark
    span: Span | None = None
    strong: bool = False
    emphasis: bool = False
    added: bool = False


class ToldText(NamedTuple):
    """A text that is set as one paragraph in one language (BCP 47).

    `block` names it in messages ("body", "quote 2"); `hung` stands outside its measure: an opening
    mark, a label. `levels` has for each list around it, from the outermost, how many figures its
    longest label counts (0: bullets). With `with_next` it isn't parted from what follows.
    `exceptions` are its words that patterns have no say in.
    """

    role: TextRole
    stretches: tuple[Stretch, ...]
    language: str
    block: str
    span: Span | None
    hung: Stretch | None = None
    levels: tuple[int, ...] = ()
    above: Above = Above.NOTHING
    with_next: bool = False
    exceptions: Exceptions = ()


class Figure(NamedTuple):
    """A picture and who owns it in the tag tree."""

    subject: "Subject"
    owner: Owner


class ToldVoice(NamedTuple):
    """A quote: who speaks, as what, the words, and the speaker's head."""

    speaker: ToldText
    office: ToldText | None
    words: ToldText
    head: Figure | None = None


class ToldPicture(NamedTuple):
    """A picture with its caption and credit, as one text."""

    figure: Figure
    caption: ToldText | None


class ToldContact(NamedTuple):
    """The contact block, in parts that a look may stand apart."""

    heading: ToldText | None
    name: ToldText | None
    address: ToldText | None
    lines: tuple[ToldText, ...]
    code: Figure | None = None


class ToldBlock(NamedTuple):
    """A block of a kind of content: rows of cells of texts and logos, under a heading;
    columns that are set to the end.
    """

    layout: Layout
    rows: tuple[tuple[tuple[ToldText | Figure, ...], ...], ...]
    heading: ToldText | None = None
    ends: tuple[bool, ...] = ()


class ToldPart(NamedTuple):
    """A kind of content: its name, behind which part it is read, its title, blocks and code."""

    name: str
    place: Place
    title: ToldText | None
    blocks: tuple[ToldBlock, ...]
    code: Figure | None = None


class Story(NamedTuple):
    """All texts and figures of a flyer by their places in it, the tree that owns them, and an entry
    for each of its marks.
    """

    logo: Figure | None
    wordmark: ToldText | None
    name: ToldText
    kicker: ToldText | None
    headline: ToldText
    lead: ToldText | None
    picture: ToldPicture | None
    others: tuple[ToldPicture, ...]
    body: tuple[ToldText, ...]
    voices: tuple[ToldVoice, ...]
    funder: tuple[ToldText | Figure, ...]
    memberships: tuple[ToldText | Figure, ...]
    contact: ToldContact | None
    parts: tuple[ToldPart, ...]
    tree: Element
    entries: tuple[Entry, ...]
