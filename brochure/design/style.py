"""What text looks like: faces, colours and paragraph styles; every length in points."""

from enum import Enum
from typing import NamedTuple

from brochure.diagnostics.model import Span
from brochure.story.divisions import Exceptions
from brochure.story.structure import Owner


class Family(Enum):
    """The typefaces that travel with the program."""

    SERIF = "SourceSerif4"
    SANS = "SourceSans3"
    SYMBOLS = "BrochureSymbols"
    ARABIC = "Vazirmatn"
    ETHIOPIC = "NotoSansEthiopic"

    __hash__ = object.__hash__  # faces are keys everywhere; Enum's own hash is Python code


JOINED = frozenset({Family.ARABIC})
"""Families whose letters join: nothing comes between them."""


class Face(NamedTuple):
    """One cut of a family; `weight` is the CSS number (400, 600, 700, 900)."""

    family: Family
    weight: int = 400
    italic: bool = False


class Swatch(NamedTuple):
    """A named colour of the theme; `rgb` are sRGB components from 0 to 1.

    `cmyk` are the inks it is printed with, from 0 to 1; without them the press profile says.
    """

    name: str
    rgb: tuple[float, float, float]
    cmyk: tuple[float, float, float, float] | None = None


class Align(Enum):
    """How lines fill their measure."""

    RAGGED = "ragged"
    JUSTIFIED = "justified"
    BALANCED = "balanced"  # ragged, all lines about equally long: leads, labels
    BY_SENSE = "by sense"  # ragged, broken by sense, in more lines than the fewest: headlines

    __hash__ = object.__hash__  # part of keys; Enum's own hash is Python code


class RunStyle(NamedTuple):
    """How a stretch of text looks. `tracking` is in em, `features` are OpenType tags to turn on."""

    face: Face
    size: float
    colour: Swatch
    tracking: float = 0.0
    features: tuple[str, ...] = ()


class Run(NamedTuple):
    """A stretch of text in one style. A newline in it is a hard break.

    `owner` is its place in the tag tree, or says that it is none (text that repeats what stands
    elsewhere).
    """

    text: str
    style: RunStyle
    owner: Owner
    span: Span | None = None


class Hung(NamedTuple):
    """A run set outside the text's measure, on the first baseline.

    With `at` None its right edge stands `gap` left of the text's left edge (a quotation mark);
    otherwise its left edge stands at `at`, measured from the frame's left edge (a list's label).
    `drop` is how far it is set below the baseline.
    """

    run: Run
    gap: float = 0.0
    at: float | None = None
    drop: float = 0.0


class ParagraphStyle(NamedTuple):
    """How a paragraph is set, beside the look of its runs.

    `indent` is added to the first line, `left` to every line. `space_before` is the white above,
    counted beside the leading; it is dropped at the head of a column.
    `space_if_wrapped` is white between neighbours that both have it, where any of them takes more
    than one line. A ragged paragraph of at most `balanced_up_to` lines is balanced.
    Where a word is wider than its measure, the paragraph is set smaller, down to `least_size`.
    `shift_left` moves each line left by its first glyph's side bearing.
    """

    leading: float
    align: Align = Align.RAGGED
    balanced_up_to: int = 0
    hyphenate: bool = False
    indent: float = 0.0
    left: float = 0.0
    space_before: float = 0.0
    space_if_wrapped: float = 0.0
    shift_left: bool = False
    keep_with_next: bool = False
    max_lines: int | None = None
    least_size: float | None = None


class Paragraph(NamedTuple):
    """Styled runs that are set as one paragraph in one language (BCP 47).

    `block` names it in messages ("body", "quote 2"); `span` is where the author wrote it;
    `exceptions` are its words that patterns have no say in.
    """

    runs: tuple[Run, ...]
    style: ParagraphStyle
    language: str
    block: str
    hung: Hung | None = None
    span: Span | None = None
    exceptions: Exceptions = ()


def scaled(style: RunStyle, factor: float) -> RunStyle:
    """The same look at another size."""
    return style._replace(size=style.size * factor)


def sized(paragraph: Paragraph, factor: float) -> Paragraph:
    """The same paragraph in another size, its leading with it."""
    style = paragraph.style
    runs = tuple(run._replace(style=scaled(run.style, factor)) for run in paragraph.runs)
    return paragraph._replace(runs=runs, style=style._replace(leading=style.leading * factor))
