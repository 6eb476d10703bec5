"""Pages locked up by hand, for the tests of paint: what compose would place, without composing.

Texts with their places go in, word by word as compose places them; a document comes out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from brochure.compose.page import Document, FillItem, Item, Metadata, Page, RuleItem, TextItem
from brochure.design.style import Face, Family, Swatch
from brochure.geometry import Rect
from brochure.impose.sheets import Imposition, Medium, imposed
from brochure.story.structure import Element, Owner
from brochure.typeset.fonts import FontLibrary
from brochure.typeset.line import Shaped
from brochure.typeset.shape import Shaper

A5 = (419.528, 595.276)
CREATED = 1767225600  # 2026-01-01

SERIF = Face(Family.SERIF)
ITALIC = Face(Family.SERIF, italic=True)
SEMIBOLD = Face(Family.SERIF, 600)
SANS = Face(Family.SANS)
INK = Swatch("ink", (0.1, 0.1, 0.1))
ACCENT = Swatch("accent", (0x8A / 255, 0x15 / 255, 0x38 / 255))


@dataclass(frozen=True, slots=True)
class Look:
    """How a text of a forme looks."""

    face: Face = SERIF
    size: float = 10.0
    swatch: Swatch = INK
    tracking: float = 0.0
    language: str = "de"


_PLAIN = Look()


@dataclass(slots=True)
class Forme:
    """One page under hand."""

    fonts: FontLibrary = field(default_factory=FontLibrary)
    items: list[Item] = field(default_factory=list)

    def shaped(self, text: str, look: Look) -> Shaped:
        """A text's glyphs; U+00AD at its end is a hyphen from hyphenation."""
        shaped = Shaper(self.fonts).shape(text.replace("\u00ad", "-"), look.face, look.language)
        if text.endswith("\u00ad"):
            shaped = shaped._replace(texts=(*shaped.texts[:-1], "\u00ad"))
        return shaped

    def text(
        self, start: tuple[float, float], text: str, owner: Owner, look: Look = _PLAIN
    ) -> float:
        """Set a text word by word from where the pen starts; where it ends."""
        x, y = start
        for word in re.findall(r"\S+|\s+", text):
            item = TextItem(
                x=x,
                y=y,
                shaped=self.shaped(word, look),
                size=look.size,
                swatch=look.swatch,
                owner=owner,
                tracking=look.tracking,
            )
            self.items.append(item)
            x += item.width
        return x

    def rule(self, x: float, y: float, length: float) -> None:
        """Draw a rule of one point."""
        self.items.append(RuleItem(x, y, length, 1.0, ACCENT))

    def fill(self, rect: Rect) -> None:
        """Fill a rectangle."""
        self.items.append(FillItem(rect, ACCENT))

    def page(self) -> Page:
        """The page as it stands; the forme is empty afterwards."""
        items, self.items = tuple(self.items), []
        return Page(*A5, items)


def document(tree: Element, *pages: Page, draft: bool = False) -> Document:
    """A German document of these pages."""
    return Document(pages, tree, Metadata("Titel & Größe", "KOK e.V.", "de-DE"), draft)


def sheets(placed: Document) -> Imposition:
    """Each page on a sheet of its own, as for the screen."""
    return imposed(placed, Medium())
