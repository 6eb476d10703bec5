"""Pages locked up by hand for the tests of the law: texts and pictures at chosen places, with the
tag tree and the ledger that belong to them.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from brochure.compose.law import breaches
from brochure.compose.page import (
    ArtItem,
    Document,
    FillItem,
    Item,
    Metadata,
    Page,
    RuleItem,
    TextItem,
)
from brochure.design.style import (
    Face,
    Family,
    Hung,
    Paragraph,
    ParagraphStyle,
    Run,
    RunStyle,
    Swatch,
)
from brochure.design.theme import Clear
from brochure.diagnostics.model import Diagnostic, Span
from brochure.geometry import WHOLE, Rect
from brochure.pictures.gallery import Subject
from brochure.story.ledger import Entry, Ledger
from brochure.story.structure import Artifact, Element, Mark, Owner, Role
from brochure.typeset.fonts import FontLibrary
from brochure.typeset.shape import Shaper

FONTS = FontLibrary()
SIDE = 400.0  # of the page, in points
CLEAR = Clear(beside=6.0, over=3.0)
SIZE, LEADING = 10.0, 12.0
LOOK = RunStyle(Face(Family.SANS), SIZE, Swatch("ink", (0.0, 0.0, 0.0)))


def paragraph(text: str, owner: Owner, block: str = "body", *, look: RunStyle = LOOK) -> Paragraph:
    """A paragraph of one run, which the author wrote in the line of its mark's number."""
    line = 1 if isinstance(owner, Artifact) else owner + 1
    span = Span(line, 1, line, 2)
    return Paragraph(
        (Run(text, look, owner, span),), ParagraphStyle(LEADING), "de", block, None, span
    )


def entry(one: Paragraph) -> Entry:
    """What stands for a paragraph in the ledger; its opening mark is of the same stretch."""
    mark = one.runs[0].owner
    assert not isinstance(mark, Artifact)
    hung = "" if one.hung is None else one.hung.run.text
    return Entry(mark, hung + "".join(run.text for run in one.runs), one.block, one.span)


def with_mark(one: Paragraph, mark: str) -> Paragraph:
    """The paragraph with an opening mark that hangs beside it."""
    return one._replace(hung=Hung(one.runs[0]._replace(text=mark)))


def line(one: Paragraph, x: float, y: float, text: str | None = None) -> TextItem:
    """A line of the paragraph, all of its text unless another is given."""
    run = one.runs[0]
    shaped = Shaper(FONTS).shape(run.text if text is None else text, run.style.face, one.language)
    size, colour = run.style.size, run.style.colour
    return TextItem(x, y, shaped, size, colour, run.owner, span=run.span, paragraph=one)


def picture(mark: Mark, rect: Rect) -> tuple[Entry, ArtItem]:
    """A picture with its entry in the ledger."""
    span = Span(mark + 1, 1, mark + 1, 2)
    subject = Subject(None, 1.0, WHOLE, "Ein Bild", span)  # type: ignore[arg-type]
    return Entry(mark, "Ein Bild", "picture", span, figure=True), ArtItem(
        rect, subject, WHOLE, mark
    )


@dataclass(slots=True)
class Case:
    """What was told, and what stands on one page or more."""

    told: list[Paragraph | Entry] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)
    quotes: list[tuple[Mark, ...]] = field(default_factory=list)
    left_out: frozenset[Mark] = frozenset()

    def text(self, text: str, x: float, y: float, block: str = "body") -> Mark:
        """Tell and place a paragraph of one line; its mark."""
        mark = Mark(len(self.told))
        self.told.append(paragraph(text, mark, block))
        self.items.append(line(self.told[-1], x, y))  # type: ignore[arg-type]
        return mark

    def picture(self, x: float, y: float, width: float, height: float) -> None:
        """Tell and place a picture."""
        entry, item = picture(Mark(len(self.told)), Rect(x, y, width, height))
        self.told.append(entry)
        self.items.append(item)

    def ground(self, x: float, y: float, width: float, height: float) -> None:
        """Place a ground."""
        self.items.append(FillItem(Rect(x, y, width, height), LOOK.colour))

    def rule(self, x: float, y: float, length: float) -> None:
        """Place a rule of one point."""
        self.items.append(RuleItem(x, y, length, 1.0, LOOK.colour))

    def document(self, *pages: list[Item]) -> Document:
        """The document; of the case's own items where no pages are given."""
        quoted = {mark for quote in self.quotes for mark in quote}
        marks = [mark for mark in map(Mark, range(len(self.told))) if mark not in quoted]
        quotes = [
            Element(Role.BLOCK_QUOTE, tuple(Element(Role.P, (mark,)) for mark in quote))
            for quote in self.quotes
        ]
        tree = Element(Role.DOCUMENT, (*(Element(Role.P, (mark,)) for mark in marks), *quotes))
        made = tuple(Page(SIDE, SIDE, tuple(items)) for items in pages or (self.items,))
        told = [one if isinstance(one, Entry) else entry(one) for one in self.told]
        ledger = Ledger(tuple(told), self.left_out)
        return Document(made, tree, Metadata("", "", "de"), ledger=ledger)

    def breaches(self, *pages: list[Item]) -> list[Diagnostic]:
        """What the law says of it."""
        return list(breaches(self.document(*pages), CLEAR, FONTS))
