"""The values of content.yaml: texts with their places, marked-up prose, and kinds of scalars.

What blocks are made of: `model` and the kinds under `kinds/` declare their fields with these.
"""

from enum import Enum
from typing import Annotated, NamedTuple

from brochure.diagnostics.model import Span
from brochure.geometry import Point


class Text(NamedTuple):
    """A plain text and its place."""

    value: str
    span: Span


class Inline(NamedTuple):
    """A stretch of marked-up text in one manner; a newline in it is a hard break.

    `escaped` are the offsets of characters behind a backslash: they stay as they were typed.
    """

    text: str
    strong: bool = False
    emphasis: bool = False
    link: str | None = None
    span: Span | None = None
    escaped: tuple[int, ...] = ()


class Prose(NamedTuple):
    """One paragraph of marked-up text."""

    inlines: tuple[Inline, ...]
    span: Span


class Subhead(NamedTuple):
    """A `##` line of the body."""

    prose: Prose


class Numbering(Enum):
    """What stands before the items of a list."""

    BULLETS = ""
    DECIMAL = "{}."
    DECIMAL_IN_BRACKET = "{})"
    LETTERS_IN_BRACKET = "a)"


class ListItem(NamedTuple):
    """An item of a list: paragraphs, and lists within it."""

    blocks: "tuple[Prose | ListBlock, ...]"


class ListBlock(NamedTuple):
    """A list of the body; `first` is the number of its first item."""

    items: tuple[ListItem, ...]
    numbering: Numbering = Numbering.BULLETS
    first: int = 1

    def label(self, index: int) -> str:
        """What stands before an item, counted from 0: `3.`, `b)`; nothing for a bullet."""
        number = self.first + index
        if self.numbering is Numbering.LETTERS_IN_BRACKET:
            return f"{chr(ord('a') + number - 1)})"
        return str(self.numbering.value).format(number)


class TableBlock(NamedTuple):
    """A table of the body: rows of cells, the first heads the columns; columns that are set to the
    end; and its place.
    """

    rows: tuple[tuple[Prose | None, ...], ...]
    ends: tuple[bool, ...]
    span: Span


BodyBlock = Prose | Subhead | ListBlock


class Phone(NamedTuple):
    """A phone number: as it is printed, and as it is dialled (`tel:+493026391176`)."""

    value: str
    span: Span
    uri: str


class Web(NamedTuple):
    """A web address: as it is printed, and where it leads (a URI in ASCII)."""

    value: str
    span: Span
    uri: str


class Moment(NamedTuple):
    """A day (year, month, day), and minutes from midnight where a time was given."""

    day: tuple[int, int, int]
    minutes: int | None
    span: Span


class TimeOfDay(NamedTuple):
    """Minutes from midnight."""

    minutes: int
    span: Span


class Iban(NamedTuple):
    """An account number: in fours, as it is printed (its spaces don't break), and without."""

    value: str
    span: Span
    electronic: str


class Money(NamedTuple):
    """An amount of euros, in cents."""

    cents: int
    span: Span


class Colour(NamedTuple):
    """sRGB components from 0 to 1.

    `cmyk` are the inks, where the colour was given in ink; `spot` names an ink of its own.
    """

    rgb: tuple[float, float, float]
    span: Span | None = None
    cmyk: tuple[float, float, float, float] | None = None
    spot: str | None = None


# What a text must be beside a text. To the type checker these are their first argument; the reader
# finds in the second how to read them.
Headline = Annotated[Prose, "headline"]
Quotation = Annotated[Prose, "quotation"]
Body = Annotated[tuple[BodyBlock, ...], "body"]
Email = Annotated[Text, "email"]
WebAddress = Annotated[Text, "web address"]
Verbatim = Annotated[Text, "verbatim"]
Bic = Annotated[Text, "BIC"]
FilePath = Annotated[Text, "file"]
CardFields = Annotated[tuple[str, ...], "card fields"]
LanguageTag = Annotated[str, "language"]
CountryCode = Annotated[str, "country"]
FileStem = Annotated[str, "file stem"]
BreakPoints = Annotated[str, "break points"]
Translations = Annotated[tuple[str, ...], "translations"]
LookName = Annotated[str, "look"]
Length = Annotated[float, "length"]
SizeRange = Annotated[tuple[float, float], "size range"]
Percent = Annotated[float, "percent"]
Grammage = Annotated[float, "grammage"]
Focus = Annotated[Point, "focus"]

DEFAULT_LANGUAGE = "de-DE"
"""That of a file which says nothing."""
