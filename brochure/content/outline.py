"""What a kind of content comes to, whatever it is: a title and blocks of cells of texts.

A kind gives its outline in the flyer's language; pictures, story and looks know outlines only.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from brochure.content.parties import Logo
from brochure.content.values import Prose, Text
from brochure.diagnostics.model import Span


class Place(Enum):
    """Behind which part a kind is read."""

    LEAD = "lead"
    BODY = "body"
    QUOTES = "quotes"
    MEMBERSHIPS = "memberships"

    __hash__ = object.__hash__


class Layout(Enum):
    """How a block is arranged."""

    @property
    def is_table(self) -> bool:
        """Whether its first row heads columns."""
        return self in (Layout.TABLE, Layout.GRID)

    FACTS = "facts"  # one row of cells side by side: a label, a value, details
    FIGURES = "figures"  # the same with values as large as display type
    TABLE = "table"  # a header row, then rows; the first cell of a row heads it
    GRID = "grid"  # the same, each column as wide as its cells; some are set to the end
    PAIRS = "pairs"  # rows of a label and what it stands for
    CALL = "call"  # one cell, the largest line of the page but the headline
    PARTIES = "parties"  # one row of names or logos
    TEXT = "text"  # one cell of running text

    __hash__ = object.__hash__


class As(Enum):
    """What a text is to its part."""

    TITLE = "title"
    HEADING = "heading"  # of a block
    LABEL = "label"
    VALUE = "value"
    FIGURE = "figure"
    DETAIL = "detail"
    CALL = "call"
    COLUMN = "column"  # the head of a table's column
    TIME = "time"
    ENTRY = "entry"
    CELL = "cell"
    ACCOUNT = "account"
    PARTNER = "partner"

    __hash__ = object.__hash__


class Said(NamedTuple):
    """A text in its role. `uri` is where it leads, `language` that of words which aren't in the
    flyer's; a `logo` may stand in its place.
    """

    text: Text | Prose
    role: As
    uri: str | None = None
    language: str | None = None
    logo: Logo | None = None


Cell = tuple[Said, ...]


class Block(NamedTuple):
    """Rows of cells of texts, a heading over them, and which columns are set to the end."""

    layout: Layout
    rows: tuple[tuple[Cell, ...], ...]
    heading: Said | None = None
    ends: tuple[bool, ...] = ()


class Code(NamedTuple):
    """A QR code: its text, what is said of it and in which other language. `holds` is what kind of
    text that is (`pictures.code.Use`), for each has its own rules.
    """

    text: str
    alt: str
    span: Span
    language: str | None = None
    holds: str = "address"


class Outline(NamedTuple):
    """A part of a flyer: its name in messages, its title, its blocks, and a code beside them."""

    name: str
    place: Place
    title: Said | None
    blocks: tuple[Block, ...]
    code: Code | None = None


def alone(block: Layout, cell: Cell) -> Block:
    """A block of one cell."""
    return Block(block, ((cell,),))


def logos(outline: Outline) -> tuple[Said, ...]:
    """The texts that a logo may stand for, in reading order."""
    return tuple(
        said
        for block in outline.blocks
        for row in block.rows
        for cell in row
        for said in cell
        if said.logo is not None
    )
