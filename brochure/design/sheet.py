"""A style sheet: the named styles that a theme gives to the parts of a flyer."""

from __future__ import annotations

from dataclasses import dataclass

from brochure.design.style import ParagraphStyle, RunStyle


@dataclass(frozen=True, slots=True)
class TextStyle:
    """The look of the text and of the paragraph it stands in."""

    run: RunStyle
    paragraph: ParagraphStyle


@dataclass(frozen=True, slots=True)
class MarkStyle:
    """Quotation marks: the opening one is hung left of the text by `gap`."""

    opening: RunStyle
    closing: RunStyle
    gap: float


@dataclass(frozen=True, slots=True)
class ListStyle:
    """A list: the look of its labels, the indent of its text and the white around it.

    `bullet` is the label of an unnumbered item.
    """

    label: RunStyle
    bullet: str
    indent: float
    space: float


@dataclass(frozen=True, slots=True)
class StyleSheet:
    """Every style of a flyer at one setting of the theme."""

    wordmark: TextStyle
    name: TextStyle
    kicker: TextStyle
    headline: TextStyle
    lead: TextStyle
    body: TextStyle
    subhead: TextStyle
    voice: TextStyle
    marks: MarkStyle
    lists: ListStyle
    label: TextStyle
    strong_label: TextStyle
    first_line_indent: float
