"""Flyers on folded sheets, made by hand: a face for each panel, with its name as text.

Each panel has a ground from edge to edge, a word that is read, and a stretch of one text that runs
on from panel to panel. The last has a link.
"""

from __future__ import annotations

from brochure.compose.page import Document, FillItem, Page
from brochure.design.style import Swatch
from brochure.formats import Folded, office_paper
from brochure.geometry import Rect, mm
from brochure.impose.sheets import Flip, Imposition, Medium, imposed
from brochure.paint.condition import Condition
from brochure.paint.paint import paint
from brochure.pictures.icc import press_profile
from brochure.profile import PROFILES
from brochure.story.structure import Element, Link, Mark, Role
from brochure.typeset.fonts import FontLibrary
from support.forme import CREATED, Forme, document

FONTS = FontLibrary()
MARGIN = mm(10)
SAFE = mm(5)
THREAD = Mark(100)


def flyer(folded: Folded) -> Document:
    """A document of one face for each panel, in the order in which they are read."""
    forme, faces, words = Forme(FONTS), [], []
    panels = folded.panels
    for number, panel in enumerate(panels):
        place, shade = panel.place, 0.75 + 0.02 * number
        ground = Swatch(f"ground {number}", (shade, shade, 1.0))
        forme.items.append(FillItem(Rect(0.0, 0.0, place.width, place.height), ground))
        # Each on a line of its own: pdfium puts what stands level in order from the left.
        forme.text((MARGIN, mm(30 + 8 * number)), f"{panel.name}: ", Mark(number))
        if 0 < number < len(panels) - 1:
            forme.text((MARGIN, mm(100 + 8 * number)), f"Teil {number} ", THREAD)
        faces.append(Page(place.width, place.height, tuple(forme.items), panel))
        forme.items = []
        words.append(Element(Role.H1 if number == 0 else Role.P, (Mark(number),)))
    link = Link("https://kok-buero.de", "Website")
    words[-1] = Element(Role.P, (Element(Role.LINK, (Mark(len(panels) - 1),), link=link),))
    words[0] = words[0]._replace(bookmark="Titel")
    thread = Element(Role.P, (THREAD,))
    tree = Element(Role.DOCUMENT, (words[0], *words[1:-1], thread, words[-1]))
    return document(tree, *faces)


def sheets(
    folded: Folded, profile: str, *, flip: Flip | None = None, marks: bool = False
) -> Imposition:
    """The flyer on the sheets of a profile's medium."""
    media = {
        "screen": Medium(),
        "press": Medium(mm(3), marks, folded),
        "office": Medium(flat=folded, paper=office_paper(folded.name), flip=flip),
    }
    return imposed(flyer(folded), media[profile])


def pdf(folded: Folded, profile: str, *, flip: Flip | None = None, marks: bool = False) -> bytes:
    """The flyer as a file of a profile."""
    condition = Condition(press_profile(), marks=marks) if profile == "press" else None
    placed = sheets(folded, profile, flip=flip, marks=marks)
    return paint(placed, PROFILES[profile], FONTS, created=CREATED, condition=condition)
