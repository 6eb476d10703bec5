"""The display list: what lies where on each page, and the tag tree that owns it.

Positions are points from the top left of the trim box, y down. Items are in painting order, which
for content is the reading order.
"""

from typing import TYPE_CHECKING, NamedTuple

from brochure.design.style import JOINED, Paragraph, Run, Swatch
from brochure.diagnostics.model import Span
from brochure.formats import Panel
from brochure.geometry import Rect
from brochure.story.ledger import Ledger
from brochure.story.structure import Artifact, Element, Mark
from brochure.typeset.line import SetRun, Shaped

if TYPE_CHECKING:
    from brochure.pictures.gallery import Subject
    from brochure.pictures.model import Picture


class TextItem(NamedTuple):
    """Shaped text: `x` is the pen's start, `y` the baseline, `tracking` in em.

    `paragraph` is what it was set of; None for what belongs to no text (a draft's stamp).
    """

    x: float
    y: float
    shaped: Shaped
    size: float
    swatch: Swatch
    owner: Mark | Artifact
    tracking: float = 0.0
    span: Span | None = None
    paragraph: Paragraph | None = None

    @property
    def width(self) -> float:
        """The advance width in points, tracking included."""
        return (self.shaped.width / 1000 + self.tracking * len(self.shaped.glyphs)) * self.size


def text_item(
    placed: SetRun,
    run: Run,
    x: float,
    y: float,
    *,
    added: float,
    paragraph: Paragraph | None = None,
) -> TextItem:
    """A run of a line that starts at `x`, on the baseline `y`; `added` is the line's tracking,
    in em. Letters that join take none.
    """
    style = run.style
    tracking = 0.0 if placed.shaped.face.family in JOINED else style.tracking + added
    return TextItem(
        x + placed.x,
        y,
        placed.shaped,
        style.size,
        style.colour,
        run.owner,
        tracking,
        run.span,
        paragraph,
    )


class RuleItem(NamedTuple):
    """A horizontal line of `weight` points; `y` is its middle."""

    x: float
    y: float
    length: float
    weight: float
    swatch: Swatch
    owner: Artifact = Artifact.LAYOUT


class FillItem(NamedTuple):
    """A filled rectangle; one that reaches the trim edge is painted into the bleed."""

    rect: Rect
    swatch: Swatch
    owner: Artifact = Artifact.BACKGROUND


class ArtItem(NamedTuple):
    """Where a picture stands before it is made ready for its size; no finished page has one."""

    rect: Rect
    subject: "Subject"
    crop: Rect
    owner: Mark | Artifact


class PictureItem(NamedTuple):
    """A picture that fills its rectangle, whose proportions are the picture's.

    `owner` is the mark of a FIGURE, or an artifact for a picture that is decoration.
    """

    rect: Rect
    picture: "Picture"
    owner: Mark | Artifact
    span: Span | None = None


Item = TextItem | RuleItem | FillItem | PictureItem | ArtItem


class Page(NamedTuple):
    """One page: the size of its trim box and what lies on it. `panel` is the part of a folded sheet
    that it is.
    """

    width: float
    height: float
    items: tuple[Item, ...]
    panel: Panel | None = None

    @property
    def has_pictures(self) -> bool:
        """Whether there are pictures that must be made ready."""
        return any(isinstance(item, ArtItem) for item in self.items)


class Metadata(NamedTuple):
    """What the file says of itself; `language` is BCP 47, `others` are those of further texts."""

    title: str
    author: str
    language: str
    others: tuple[str, ...] = ()


class Document(NamedTuple):
    """Pages, the tree that owns their content, the metadata, and the ledger of what was told."""

    pages: tuple[Page, ...]
    tree: Element
    metadata: Metadata
    draft: bool = False
    ledger: Ledger = Ledger(())
