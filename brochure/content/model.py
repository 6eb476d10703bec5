"""What the author said: frozen values, each text with the place it was written.

The dataclasses are the only declaration of the keys of content.yaml. The reader, the hints for
unknown keys, docs/content.md and the JSON Schema are derived from them. Annotations are evaluated
(no `from __future__ import annotations` here), for the reader goes by them. Nobody compares or
prints whole blocks, and methods for that would cost a third of the time that declaring them takes.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import Enum
from typing import Any

from brochure.content.funders import RULES
from brochure.content.key import key
from brochure.content.kinds import outlines
from brochure.content.kinds.action import Action
from brochure.content.kinds.donation import Donation
from brochure.content.kinds.event import Event
from brochure.content.kinds.facts import Fact
from brochure.content.kinds.partners import Partners
from brochure.content.kinds.programme import Item
from brochure.content.kinds.table import Table
from brochure.content.outline import logos
from brochure.content.parties import Logo, Party
from brochure.content.values import (
    DEFAULT_LANGUAGE,
    Body,
    BreakPoints,
    CardFields,
    Colour,
    CountryCode,
    Email,
    FilePath,
    FileStem,
    Focus,
    Grammage,
    Headline,
    LanguageTag,
    Length,
    LookName,
    Percent,
    Phone,
    Prose,
    Quotation,
    SizeRange,
    Text,
    Translations,
    Web,
    WebAddress,
)
from brochure.diagnostics.model import Span
from brochure.looks import LOOKS
from brochure.source.node import Lines


class SheetFormat(Enum):
    """The formats of a flyer."""

    A4 = "a4"
    A5 = "a5"
    DL = "dl"
    LETTER = "letter"
    A4_TRIFOLD = "a4-trifold"
    A4_ZFOLD = "a4-zfold"
    A4_HALFFOLD = "a4-halffold"
    LETTER_TRIFOLD = "letter-trifold"


class Addresses(Enum):
    """How addresses are printed."""

    SHORT = "short"
    FULL = "full"
    NOTED = "noted"


class CardField(Enum):
    """What may be chosen for a vCard; the names are in it anyway."""

    NAME = "name"
    ADDRESS = "address"
    PHONE = "phone"
    EMAIL = "email"
    WEB = "web"


CARD_FIELDS = tuple(field.value for field in CardField)


@dataclass(frozen=True, eq=False, repr=False)
class Organisation:
    """Who publishes the flyer."""

    name: Text = field(metadata=key("the full name", is_name=True))
    short: Text | None = field(
        default=None,
        metadata=key(
            "the short name, set as a wordmark where there is no logo", example="KOK", is_name=True
        ),
    )
    logo: Logo | None = field(
        default=None,
        metadata=key("the logo: a file, or `file` and `alt`", shorthand="file"),
    )


@dataclass(frozen=True, eq=False, repr=False)
class Picture:
    """A picture in the announcement."""

    file: FilePath = field(
        metadata=key("PNG, JPEG, SVG or PDF, relative to content.yaml", example="picture.jpg")
    )
    alt: Text | None = field(
        default=None, metadata=key("what it shows; required unless it is decorative")
    )
    decorative: bool = field(
        default=False, metadata=key("true: it shows nothing that must be read out")
    )
    caption: Prose | None = field(default=None, metadata=key("the caption"))
    credit: Text | None = field(default=None, metadata=key("who made it", is_name=True))
    focus: Focus | None = field(
        default=None,
        metadata=key(
            "what cropping keeps: a side, or a point from the left and the top; left out: the "
            "upper third, so that it takes from below first",
            example="50% 20%",
        ),
    )


@dataclass(frozen=True, eq=False, repr=False)
class Announcement:
    """What the flyer announces."""

    headline: Headline = field(metadata=key("the headline; hard breaks are kept"))
    kicker: Text | None = field(
        default=None,
        metadata=key("a short line above the headline", example="Aktuelles im KOK"),
    )
    lead: Prose | None = field(
        default=None, metadata=key("the first paragraph, set larger; light markup")
    )
    body: Body = field(default=(), metadata=key("paragraphs, lists and subheads; light markup"))
    picture: Picture | None = field(default=None, metadata=key("a picture"))
    pictures: tuple[Picture, ...] = field(
        default=(),
        metadata=key(
            "more pictures, up to four in all; the first one leads where there is no `picture`",
            example="[{file: market.jpg, alt: Stalls in the sun}]",
        ),
    )


@dataclass(frozen=True, eq=False, repr=False)
class Portrait:
    """The head of who speaks."""

    file: FilePath = field(metadata=key("PNG or JPEG, relative to content.yaml", example="ada.jpg"))
    alt: Text | None = field(
        default=None, metadata=key("what is read out; left out: the speaker's name")
    )
    focus: Focus | None = field(
        default=None,
        metadata=key("where the face is; left out: the upper third", example="50% 20%"),
    )


@dataclass(frozen=True, eq=False, repr=False)
class Quote:
    """Somebody's words."""

    text: Quotation = field(
        metadata=key("the words; the program sets the quotation marks; light markup")
    )
    speaker: Text = field(metadata=key("who says it", is_name=True))
    role: Text | None = field(default=None, metadata=key("as what"))
    language: LanguageTag | None = field(
        default=None, metadata=key("the quote's language, where it is another", example="en")
    )
    picture: Portrait | None = field(
        default=None,
        metadata=key(
            "the head of who says it: a file, or `file`, `alt`, `focus`", shorthand="file"
        ),
    )


@dataclass(frozen=True, eq=False, repr=False)
class Acknowledgement:
    """A note and the organisations under it. With none, the note isn't set."""

    note: Text = field(metadata=key("the line above the names", example="Gefördert vom"))
    organisations: tuple[Party, ...] = field(
        default=(), metadata=key("who is named", notice_empty=False)
    )


@dataclass(frozen=True, eq=False, repr=False)
class Funder(Acknowledgement):
    """Who paid for it, and what they ask of those who say so."""

    rule: str | None = field(
        default=None,
        metadata=key(
            "what the funder asks for, to be checked (docs/funders.md)",
            choices={name: name for name in RULES},
        ),
    )
    least_height: Length | None = field(
        default=None,
        metadata=key(
            "how high the emblem is at least, where the grant says so",
            example="10 mm",
            bounds=(0.0, 60 * 72 / 25.4),
        ),
    )


@dataclass(frozen=True, eq=False, repr=False)
class Social:
    """A profile elsewhere."""

    label: Text = field(metadata=key("what is printed", example="KOK auf X", is_name=True))
    url: WebAddress | None = field(
        default=None, metadata=key("where it leads; left out: printed without a link")
    )


@dataclass(frozen=True, eq=False, repr=False)
class Contact:
    """How to reach the sender."""

    heading: Text | None = field(
        default=None, metadata=key("the heading of the block", example="Kontakt")
    )
    name: Text | None = field(default=None, metadata=key("whom to write to", is_name=True))
    address: tuple[Text, ...] = field(
        default=(),
        metadata=key(
            "the lines of the address",
            example="[Lützowstr. 102–104, 10785 Berlin]",
            is_name=True,
        ),
    )
    phone: Phone | None = field(
        default=None,
        metadata=key("printed as written; the link is derived", example="030 / 263 911 76"),
    )
    country: CountryCode = field(
        default="DE", metadata=key("whose rules the phone number follows (ISO 3166)")
    )
    email: Email | None = field(default=None, metadata=key("an e-mail address"))
    web: Web | None = field(
        default=None,
        metadata=key(
            "a web address, printed as `design.addresses` says", example="https://example.org"
        ),
    )
    social: tuple[Social, ...] = field(default=(), metadata=key("profiles elsewhere"))
    vcard: CardFields = field(
        default=(),
        metadata=key(
            "true: a QR code holds the contact as a vCard; a list of its fields beside the names: "
            "address, phone, email, web",
            default="false",
            example="[phone, email]",
        ),
    )
    code: WebAddress | None = field(
        default=None,
        metadata=key(
            "an address that the QR code leads to, instead of the card",
            example="https://example.org",
        ),
    )
    code_size: Length | None = field(
        default=None,
        metadata=key(
            "the side of the QR code without the white around it; left out: the theme's",
            example="30 mm",
            bounds=(15 * 72 / 25.4, 60 * 72 / 25.4),
        ),
    )


@dataclass(frozen=True, eq=False, repr=False)
class TypeRange:
    """Sizes of type: the body's range, and the floor of any text.

    In points; `body` None: the theme's own.
    """

    body: SizeRange | None = field(
        default=None,
        metadata=key(
            "the range that copyfitting may use, or one size; left out: the theme's",
            example="[9 pt, 12 pt]",
            bounds=(6.0, 72.0),
        ),
    )
    smallest: Length = field(
        default=8.5,
        metadata=key("the smallest size of any text", default="8.5 pt", bounds=(6.0, 72.0)),
    )


def _cut(name: str, doc: str) -> dict[str, Any]:
    return key(doc, name=name, example=f"fonts/Haus-{name.partition('-')[2] or 'regular'}.ttf")


@dataclass(frozen=True, eq=False, repr=False)
class Typefaces:
    """Typefaces of one's own: TrueType or CFF files, relative to content.yaml, in the place of the
    themes' sans and serif. A variable file has all weights; of cuts that are missing the nearest
    stands in.
    """

    sans: FilePath | None = field(default=None, metadata=_cut("sans", "the sans"))
    sans_italic: FilePath | None = field(
        default=None, metadata=_cut("sans-italic", "the sans, italic")
    )
    sans_semibold: FilePath | None = field(
        default=None, metadata=_cut("sans-semibold", "the sans, 600")
    )
    sans_semibold_italic: FilePath | None = field(
        default=None, metadata=_cut("sans-semibold-italic", "the sans, 600, italic")
    )
    sans_bold: FilePath | None = field(default=None, metadata=_cut("sans-bold", "the sans, 700"))
    sans_bold_italic: FilePath | None = field(
        default=None, metadata=_cut("sans-bold-italic", "the sans, 700, italic")
    )
    sans_black: FilePath | None = field(default=None, metadata=_cut("sans-black", "the sans, 900"))
    serif: FilePath | None = field(default=None, metadata=_cut("serif", "the serif"))
    serif_italic: FilePath | None = field(
        default=None, metadata=_cut("serif-italic", "the serif, italic")
    )
    serif_semibold: FilePath | None = field(
        default=None, metadata=_cut("serif-semibold", "the serif, 600")
    )
    serif_semibold_italic: FilePath | None = field(
        default=None, metadata=_cut("serif-semibold-italic", "the serif, 600, italic")
    )
    serif_bold: FilePath | None = field(default=None, metadata=_cut("serif-bold", "the serif, 700"))

    @property
    def are_given(self) -> bool:
        """Whether any file is named."""
        return any(getattr(self, one.name) is not None for one in fields(self))


DEFAULT_ACCENT = Colour((0x8A / 255, 0x15 / 255, 0x38 / 255))  # "#8a1538"


@dataclass(frozen=True, eq=False, repr=False)
class Design:
    """How the flyer looks."""

    accent: Colour = field(
        default=DEFAULT_ACCENT,
        metadata=key(
            "the one colour; tints and the colour of text are derived from it", default='"#8a1538"'
        ),
    )
    justified: bool = field(
        default=False,
        metadata=key(
            "how lines are filled", name="align", choices={"ragged": False, "justified": True}
        ),
    )
    type: TypeRange = field(default=TypeRange(), metadata=key("sizes of type"))
    hyphenation: tuple[BreakPoints, ...] = field(
        default=(),
        metadata=key(
            "your own break points; a word without | is never divided",
            example="[Menschen|handel]",
        ),
    )
    format: SheetFormat = field(
        default=SheetFormat.A4,
        metadata=key("the sheet; those behind `letter` fold"),
    )
    pages: int = field(default=1, metadata=key("how many pages there may be", bounds=(1, 2)))
    addresses: Addresses = field(
        default=Addresses.SHORT,
        metadata=key(
            "how addresses are printed: `short` without `https://` and a closing slash, `full` as "
            "written, `noted` short, with the address of a labelled link behind its label"
        ),
    )
    theme: LookName = field(default=next(iter(LOOKS)), metadata=key("the look"))
    fonts: Typefaces = field(default=Typefaces(), metadata=key("typefaces of one's own"))


@dataclass(frozen=True, eq=False, repr=False)
class Press:
    """What the print shop asks for; of no effect on the PDF for the screen."""

    profile: Text | None = field(
        default=None,
        metadata=key("`FOGRA39`, or the path of an ICC profile", default="FOGRA39", is_name=True),
    )
    condition: Text | None = field(
        default=None,
        metadata=key(
            "the printing condition of a profile of your own", example="FOGRA51", is_name=True
        ),
    )
    bleed: Length = field(
        default=3 * 72 / 25.4,
        metadata=key("colour past the trim edge", default="3 mm", bounds=(0, 20 * 72 / 25.4)),
    )
    marks: bool = field(default=False, metadata=key("crop marks"))
    ink_limit: Percent = field(
        default=300.0, metadata=key("the most ink in one place", default="300 %", bounds=(200, 400))
    )
    rich_black: bool = field(
        default=False, metadata=key("large black areas with more than black ink")
    )


@dataclass(frozen=True, eq=False, repr=False)
class Fold:
    """How a folded format is folded."""

    flap: Length | None = field(
        default=None,
        metadata=key(
            "the width of the panel that is folded in; the others share the rest",
            default="97 mm of A4, 3 ⅝ in of letter",
            example="97 mm",
        ),
    )


@dataclass(frozen=True, eq=False, repr=False)
class Spelling:
    """How `brochure check` and `brochure preview` look for slips."""

    dictionary: FilePath | None = field(
        default=None,
        metadata=key(
            "a Hunspell dictionary: a file, or the language of one that the system has",
            default="the system's, by the flyer's language",
            example="de_DE_frami",
        ),
    )


@dataclass(frozen=True, eq=False, repr=False)
class Brochure:
    """The whole of content.yaml.

    `places` says where the value of each key that was written stands, by its dotted path
    ("design.format", "quotes.1.language", counted from 1); `lines` is the file's text, for
    facts about single characters; `tables` are those of the body's text.
    """

    language: LanguageTag = field(
        default=DEFAULT_LANGUAGE,
        kw_only=True,
        metadata=key("BCP 47: hyphenation, quotation marks, the language of the PDF"),
    )
    organisation: Organisation = field(metadata=key("who publishes the flyer"))
    announcement: Announcement = field(metadata=key("what the flyer announces"))
    design: Design = field(default=Design(), kw_only=False, metadata=key("how the flyer looks"))
    quotes: tuple[Quote, ...] = field(default=(), metadata=key("what people say"))
    funder: Funder | None = field(default=None, metadata=key("who paid for it"))
    memberships: Acknowledgement | None = field(
        default=None, metadata=key("what the sender belongs to")
    )
    contact: Contact | None = field(default=None, metadata=key("how to reach the sender"))
    event: tuple[Event, ...] = field(
        default=(), metadata=key("what takes place when and where; one, or a list", alone=True)
    )
    facts: tuple[Fact, ...] = field(
        default=(), metadata=key("two to four figures that say what it is about")
    )
    programme: tuple[Item, ...] = field(
        default=(), metadata=key("what happens when; entries, or groups of them")
    )
    action: Action | None = field(
        default=None,
        metadata=key(
            "what the reader is asked to do; `none`: a contact of nothing but a phone number stays "
            "small",
            shorthand="label",
        ),
    )
    donation: Donation | None = field(default=None, metadata=key("where to send money"))
    partners: Partners | None = field(default=None, metadata=key("who takes part, in tiers"))
    output: FileStem = field(
        default="flyer", metadata=key("the name of the PDF, without its ending")
    )
    press: Press = field(default=Press(), metadata=key("what the print shop asks for"))
    fold: Fold = field(default=Fold(), metadata=key("how a folded format is folded"))
    paper: Grammage | None = field(
        default=None,
        metadata=key(
            "the weight of the paper; heavy paper is creased before it is folded",
            example="135 g",
            bounds=(40, 600),
        ),
    )
    spelling: Spelling = field(default=Spelling(), metadata=key("how slips are looked for"))
    words: tuple[Text, ...] = field(
        default=(),
        metadata=key(
            "words that no dictionary knows and that are right",
            example="[Siebdruckwerkstatt]",
            is_name=True,
        ),
    )
    translations: Translations = field(
        default=(),
        metadata=key(
            "the flyer in other languages: by language the same keys, with what differs",
            example="{en: {announcement: {headline: Welcome}}}",
        ),
    )
    tables: tuple[Table, ...] = field(default=(), compare=False, repr=False)
    places: Mapping[str, Span] = field(default_factory=dict, compare=False, repr=False)
    lines: Lines | None = field(default=None, compare=False, repr=False)

    @property
    def has_code(self) -> bool:
        """Whether a QR code is asked for."""
        if self.contact is not None and (self.contact.vcard or self.contact.code):
            return True
        return any(part.code is not None for part in outlines(self, self.language))

    @property
    def code_size(self) -> float | None:
        """The side of the QR code in points, where one is asked for."""
        return None if self.contact is None else self.contact.code_size

    @property
    def names_files(self) -> bool:
        """Whether any picture or logo is named."""
        blocks = [block for block in (self.funder, self.memberships) if block is not None]
        return bool(
            self.organisation.logo
            or any(said.logo for part in outlines(self, self.language) for said in logos(part))
            or self.announcement.picture
            or self.announcement.pictures
            or any(quote.picture for quote in self.quotes)
            or any(party.logo for block in blocks for party in block.organisations)
        )
