"""The tag tree: what each part of the page is, in reading order.

A `Mark` is the identity of a stretch of content. Marks are numbered in reading order, each has
exactly one parent in the tree, and every placed item carries its mark or says which kind of
artifact it is: ink without an owner can't be expressed.
"""

from enum import Enum
from typing import NamedTuple, NewType

from brochure.content.values import Numbering
from brochure.diagnostics.model import Span

Mark = NewType("Mark", int)


class Artifact(Enum):
    """Ink that says nothing (ISO 32000-1, 14.8.2.2)."""

    BACKGROUND = "Background"
    LAYOUT = "Layout"
    PAGE = "Page"

    __hash__ = object.__hash__  # part of keys; Enum's own hash is Python code


Owner = Mark | Artifact


class Role(Enum):
    """Standard structure types in use (ISO 32000-1, 14.8.4)."""

    DOCUMENT = "Document"
    SECT = "Sect"
    H1 = "H1"
    H2 = "H2"
    P = "P"
    BLOCK_QUOTE = "BlockQuote"
    LIST = "L"
    LIST_ITEM = "LI"
    LABEL = "Lbl"
    LIST_BODY = "LBody"
    LINK = "Link"
    SPAN = "Span"
    FIGURE = "Figure"
    H3 = "H3"
    TABLE = "Table"
    TABLE_HEAD = "THead"
    TABLE_BODY = "TBody"
    TABLE_ROW = "TR"
    TABLE_HEADER = "TH"
    TABLE_CELL = "TD"


class Link(NamedTuple):
    """Where a link leads, and what a screen reader says of it, in which language (None: that of
    the text around).
    """

    uri: str
    description: str
    language: str | None = None


class Scope(Enum):
    """Which cells a table's header is for (ISO 32000-1, table 349)."""

    COLUMN = "Column"
    ROW = "Row"

    __hash__ = object.__hash__


class TableCell(NamedTuple):
    """What a header (TH) or a cell (TD) of a table says of itself: an identifier and a scope, or
    the identifiers of its headers.
    """

    id: str | None = None
    scope: Scope | None = None
    headers: tuple[str, ...] = ()


class Element(NamedTuple):
    """A node of the tag tree; the order of the children is the reading order.

    `language` is set where it differs from the parent's, `bookmark` names the element's entry in
    the outline, `link` belongs to the role LINK and `numbering` to LIST; `alt` says what a FIGURE
    shows; `cell` is what one of a table says.
    """

    role: Role
    children: tuple["Element | Mark", ...]
    language: str | None = None
    bookmark: str | None = None
    link: Link | None = None
    numbering: Numbering = Numbering.BULLETS
    span: Span | None = None
    alt: str | None = None
    cell: TableCell | None = None


def without(tree: Element, marks: frozenset[Mark]) -> Element:
    """The tree without these marks, and without the elements that had no others."""
    children: list[Element | Mark] = []
    for child in tree.children:
        if not isinstance(child, Element):
            if child not in marks:
                children.append(child)
        elif (kept := without(child, marks)).children or child.role is Role.TABLE_CELL:
            children.append(kept)  # the rows of a table have all their cells
    return tree._replace(children=tuple(children))
