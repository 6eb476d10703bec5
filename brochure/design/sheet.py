"""A style sheet: the named styles that a theme gives to the parts of a flyer."""

from typing import NamedTuple

from brochure.design.style import ParagraphStyle, RunStyle
from brochure.story.model import TextRole


class TextStyle(NamedTuple):
    """The look of the text and of the paragraph it stands in."""

    run: RunStyle
    paragraph: ParagraphStyle


class MarkStyle(NamedTuple):
    """Quotation marks: the opening one is hung left of the text by `gap`."""

    opening: RunStyle
    closing: RunStyle
    gap: float


class ListStyle(NamedTuple):
    """A list: the look of its labels, the indent of its text and the white around it."""

    label: RunStyle
    indent: float
    space: float


class StyleSheet(NamedTuple):
    """Every style of a flyer at one setting of the theme.

    Paragraphs of the body are told apart by the indent of the first line or by `paragraph_space`.
    `others` are roles with a style of their own in place of the one they fall back on; `table` is
    the text of kinds of content where it isn't the body's.
    """

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
    caption: TextStyle
    first_line_indent: float
    paragraph_space: float = 0.0
    others: tuple[tuple[TextRole, TextStyle], ...] = ()
    table: TextStyle | None = None
