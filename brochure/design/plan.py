"""A face's plan: frames of rows of cells, and the white between them. Lengths in points, x
from the left trim edge, y from the upper one.

A plan says what stands beside and below what; heights come from the set text and are found by
compose. Distances run from a last baseline to the next cap line (or rule) unless said otherwise.
"""

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from brochure.design.style import Paragraph, Swatch
from brochure.diagnostics.model import Span
from brochure.formats import Panel
from brochure.geometry import WHOLE, Rect
from brochure.story.ledger import Ledger
from brochure.story.structure import Element, Owner

if TYPE_CHECKING:
    from brochure.pictures.gallery import Subject


class Gap(NamedTuple):
    """White above a row.

    It is `least` at first and takes `share` of the surplus. With `to_baseline` it runs from
    baseline to baseline. `most` bounds it.
    """

    least: float
    share: float = 0.0
    to_baseline: bool = False
    most: float | None = None


class Rule(NamedTuple):
    """A horizontal line at the head of a row.

    Its middle lies on the head; a `bar` stands on it, and goes to the trim edges as a ground does.
    """

    x: float
    length: float
    weight: float
    swatch: Swatch
    bar: bool = False


class Fill(NamedTuple):
    """A ground behind a row, from its head to the head of the next row (the foot's: to the trim
    edge).

    With `below` it ends so far under the row's last baseline. `rise` is how far it begins above
    the head, under another ground of the same colour, so that no seam shows.
    """

    x: float
    width: float
    swatch: Swatch
    below: float | None = None
    rise: float = 0.0


class Edge(NamedTuple):
    """The head of a row that is the edge of a ground: its first baseline lies `to_baseline` below
    at first, and `share` of the surplus further down.
    """

    to_baseline: float
    share: float = 0.0


class Flow(NamedTuple):
    """Paragraphs one below the other."""

    paragraphs: tuple[Paragraph, ...]
    measure: float


LISTED = 1.3
"""A list stays in one column where the text takes no more than so many times the height of two."""


class ColumnChoice(NamedTuple):
    """`columns` columns of `measure`; `most_lines` is the most that a column may have here.

    `reserve` is kept free at the head of the last column. They begin `shift` right of their cell. A
    text with a list that the next choice would tear may have more than `most_lines` here, up to
    `listed` times those of the next.
    """

    columns: int
    measure: float
    gutter: float = 0.0
    most_lines: int | None = None
    reserve: float = 0.0
    listed: float = 0.0
    shift: float = 0.0


class Columns(NamedTuple):
    """Paragraphs in balanced columns: the first choice whose limit holds.

    With `at_sentences` a column rather ends with a sentence where the columns stay even to within
    a line. A `threaded` text goes on overleaf, in columns of the same measure; `lines` are then the
    first that stand here, and the first that don't.
    """

    paragraphs: tuple[Paragraph, ...]
    choices: tuple[ColumnChoice, ...]
    at_sentences: bool = False
    threaded: bool = False
    lines: tuple[int, int] | None = None


class Stack(NamedTuple):
    """Rows inside a cell. With `stretch` their gaps grow equally to the height of the row."""

    rows: tuple["Row", ...]
    stretch: bool = False


class Art(NamedTuple):
    """A picture, or what `crop` (in shares of it) leaves of it.

    A `ground` lies behind it and `zone` around it.
    """

    subject: "Subject"
    width: float
    height: float
    owner: Owner
    crop: Rect = WHOLE
    ground: Swatch | None = None
    zone: float = 0.0


class Square(NamedTuple):
    """A square picture as high as the row's text, within bounds; `right` is its right edge.

    `zone` is the clear space around, in shares of its side; `ground` lies behind both. It hangs
    from the row's cap line, or `stands` on its last baseline.
    """

    subject: "Subject"
    right: float
    least: float
    most: float
    owner: Owner
    zone: float = 0.0
    ground: Swatch | None = None
    stands: bool = False


class Cell(NamedTuple):
    """Something at a place in a row."""

    x: float
    content: Flow | Columns | Stack | Art | Square


class Pinned(NamedTuple):
    """Something whose upper edge lies `down` below a row's head, wherever the row's text is. It
    takes no part in the row's height.
    """

    x: float
    down: float
    content: Flow | Art


class Level(Enum):
    """What the cells of a row have level."""

    CAP_LINE = "cap line"
    FIRST_BASELINE = "first baseline"
    LAST_BASELINE = "last baseline"
    MIDDLE = "middle"

    __hash__ = object.__hash__  # part of keys; Enum's own hash is Python code


class Row(NamedTuple):
    """Cells side by side under a common head; without cells only rules and a ground.

    The head is the highest cap line; with rules or a ground it is the rule or the ground's upper
    edge, and the text begins `rule_to_caps` below, or as its `edge` says. `lowest` is the lowest
    place of the head that surplus white may push it to. `depth` is the least distance from the head
    to the last baseline.
    """

    gap: Gap
    cells: tuple[Cell, ...]
    level: Level = Level.FIRST_BASELINE
    rules: tuple[Rule, ...] = ()
    rule_to_caps: float = 0.0
    fill: Fill | None = None
    lowest: float | None = None
    edge: Edge | None = None
    depth: float = 0.0
    pinned: tuple[Pinned, ...] = ()


class Frame(NamedTuple):
    """A stretch of a face: rows from its `top` down, and a foot, where there is one, that ends on
    the last baseline. The ground of its last row ends at the `bottom`.
    """

    rows: tuple[Row, ...]
    foot: Row | None
    last_baseline: float
    bottom: float
    top: float = 0.0


class Plan(NamedTuple):
    """One face: its sides, its frames, each as full as the look wants, and the grounds behind them.
    `panel` is the part of a folded sheet that it is.
    """

    width: float
    height: float
    frames: tuple[Frame, ...]
    grounds: tuple[tuple[Rect, Swatch], ...] = ()
    panel: Panel | None = None


class Thread(NamedTuple):
    """The frames between which a text is parted on its set lines: the same `threaded` columns stand
    in each.

    `share` is the part of its lines that the first of two has where there is room. Without one each
    frame has all that it holds, and the whole text stands in the first where it can; those that are
    `even` have about as many lines each, but no fewer than `least`.
    """

    plans: tuple[Plan, ...]
    share: float | None = None
    even: bool = False
    least: int = 0


class Styled(NamedTuple):
    """A story in its clothes: the plans of the pages, the tag tree of all that was told, and the
    ledger of it. A `thread` has other plans of the same pages.
    """

    plans: tuple[Plan, ...]
    tree: Element
    ledger: Ledger
    thread: Thread | None = None


class Adjusted(NamedTuple):
    """A colour that the theme changed so that it reads."""

    asked: tuple[float, float, float]
    used: tuple[float, float, float]
    ground: tuple[float, float, float]
    span: Span | None
