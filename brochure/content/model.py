"""What the author said: frozen values, each text with the place it was written.

These dataclasses are the only declaration of the keys of content.yaml. The reader, the hints for
unknown keys, docs/content.md and the JSON Schema are derived from them.
"""

from __future__ import annotations

from dataclasses import dataclass

from brochure.diagnostics.model import Span


@dataclass(frozen=True, slots=True)
class Text:
    """A plain text and its place."""

    value: str
    span: Span


@dataclass(frozen=True, slots=True)
class Inline:
    """A stretch of marked-up text in one manner; a newline in it is a hard break."""

    text: str
    strong: bool = False
    emphasis: bool = False
    link: str | None = None
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Prose:
    """One paragraph of marked-up text."""

    inlines: tuple[Inline, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Subhead:
    """A `##` line of the body."""

    prose: Prose


@dataclass(frozen=True, slots=True)
class ListBlock:
    """A list of the body."""

    items: tuple[Prose, ...]
    numbered: bool


BodyBlock = Prose | Subhead | ListBlock


@dataclass(frozen=True, slots=True)
class Organisation:
    name: Text
    short: Text | None = None


@dataclass(frozen=True, slots=True)
class Announcement:
    headline: Prose
    kicker: Text | None = None
    lead: Prose | None = None
    body: tuple[BodyBlock, ...] = ()


@dataclass(frozen=True, slots=True)
class Quote:
    text: Prose
    speaker: Text
    role: Text | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Party:
    """An organisation that is named: a funder, or one the sender is a member of."""

    name: Text
    url: Text | None = None


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """A note and the organisations under it: funder and memberships."""

    note: Text
    organisations: tuple[Party, ...] = ()


@dataclass(frozen=True, slots=True)
class Social:
    label: Text
    url: Text | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    heading: Text | None = None
    name: Text | None = None
    address: tuple[Text, ...] = ()
    phone: Text | None = None
    country: str = "DE"
    email: Text | None = None
    web: Text | None = None
    social: tuple[Social, ...] = ()


@dataclass(frozen=True, slots=True)
class TypeRange:
    """Bounds of the body's size and the floor of any text, in points; None: the theme's own."""

    body: tuple[float, float] | None = None
    smallest: float = 8.5


@dataclass(frozen=True, slots=True)
class Colour:
    """sRGB components from 0 to 1."""

    rgb: tuple[float, float, float]
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Design:
    accent: Colour
    justified: bool = False
    type: TypeRange = TypeRange()
    hyphenation: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Brochure:
    """The whole of content.yaml."""

    organisation: Organisation
    announcement: Announcement
    design: Design
    language: str = "de-DE"
    quotes: tuple[Quote, ...] = ()
    funder: Acknowledgement | None = None
    memberships: Acknowledgement | None = None
    contact: Contact | None = None
    output: str = "flyer"
