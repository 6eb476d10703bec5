"""What the tests of paint share: a forme, and how a document is painted and judged."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from brochure.compose.page import Document, Page
from brochure.paint.paint import paint
from brochure.profile import SCREEN
from brochure.story.structure import Element, Mark, Role
from brochure.typeset.fonts import FontLibrary
from support.forme import CREATED, Forme, document, sheets
from support.readback import check_marks

Painted = Callable[[Document], bytes]


@pytest.fixture(scope="session")
def fonts() -> FontLibrary:
    """The fonts that travel with the program, read once."""
    return FontLibrary()


@pytest.fixture
def forme(fonts: FontLibrary) -> Forme:
    """An empty page."""
    return Forme(fonts)


@pytest.fixture
def painted(fonts: FontLibrary, judged: Callable[[bytes], bytes]) -> Painted:
    """Paints a document; outside judges and the marks' check see every one that claims a thing."""

    def write(placed: Document) -> bytes:
        pdf = paint(sheets(placed), SCREEN, fonts, created=CREATED)
        check_marks(pdf)
        return pdf if placed.draft else judged(pdf)

    return write


@pytest.fixture
def paragraph(painted: Painted) -> Callable[[Page], bytes]:
    """Paints a page whose content is one paragraph of mark 1."""

    def write(page: Page) -> bytes:
        tree = Element(Role.DOCUMENT, (Element(Role.P, (Mark(1),)),))
        return painted(document(tree, page))

    return write
