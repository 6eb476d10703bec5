"""Pictures placed by hand, for the tests of pictures: a page of their size with nothing else.

A picture goes in, a PDF file comes out that tags it as a figure. Files and reports are made and
read here too.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from brochure.compose.page import Document, Metadata, Page, PictureItem
from brochure.content.values import Text
from brochure.diagnostics.catalogue import severity
from brochure.diagnostics.model import Diagnostic, Report, Severity, Span
from brochure.geometry import Rect
from brochure.paint.paint import paint
from brochure.pictures.load import Intake, Original, load, prepared
from brochure.pictures.model import Picture
from brochure.profile import SCREEN
from brochure.story.structure import Element, Mark, Role
from brochure.typeset.fonts import FontLibrary
from brochure.words.render import Format, render
from support.forme import sheets

HERE = Span(7, 9, 7, 20)
"""Where content.yaml names every file of these tests."""


def figure(picture: Picture, width: float = 200.0) -> bytes:
    """A page that the picture fills, `width` points wide, or high if it is upright."""
    size = (width, width / picture.aspect)
    if picture.aspect < 1:
        size = (width * picture.aspect, width)
    rect = Rect(0, 0, *size)
    shown = Element(Role.FIGURE, (Mark(1),), alt="Zwei Kreise, einer im anderen")
    tree = Element(Role.DOCUMENT, (shown,))
    page = Page(*size, (PictureItem(rect, picture, Mark(1)),))
    document = Document((page,), tree, Metadata("Bild", "KOK e.V.", "de-DE"), False)
    return paint(sheets(document), SCREEN, FontLibrary(), created=0)


@dataclass(slots=True)
class Desk:
    """A folder with files that are taken in, and what is said of them."""

    folder: Path
    intake: Intake
    report: Report = field(default_factory=Report)

    def put(self, name: str, data: bytes | str) -> str:
        """Write a file; its name."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data.encode() if isinstance(data, str) else data)
        return name

    def load(self, name: str, **settings: Any) -> Original | None:
        """Take a file in."""
        return load(Text(name, HERE), replace(self.intake, **settings), self.report)

    def picture(self, name: str, width: float = 50.0, **settings: Any) -> Picture:
        """A file, ready to be painted `width` points wide; fails if it can't be used."""
        intake = replace(self.intake, **settings)
        original = load(Text(name, HERE), intake, self.report)
        assert original is not None, self.said()
        picture = prepared(original, width, intake, self.report)
        assert picture is not None, self.said()
        return picture

    def only(self, id: str) -> dict[str, Any]:
        """The parameters of the only fact; fails if it is another, or stands at another place."""
        facts = list(self.report)
        assert [fact.id for fact in facts] == [id], self.said()
        assert facts[0].span == HERE
        assert self.said(), "it can't be said"
        return dict(facts[0].parameters)

    def refused(self, name: str, id: str, **settings: Any) -> dict[str, Any]:
        """The parameters of the one error that a file ends in."""
        original = self.load(name, **settings)
        if original is not None:
            assert prepared(original, 100.0, self.intake, self.report) is None
        errors = [fact for fact in self.report if severity(fact) is Severity.ERROR]
        assert [fact.id for fact in errors] == [id], self.said()
        assert errors[0].span == HERE
        assert self.said()
        return dict(errors[0].parameters)

    def facts(self) -> list[Diagnostic]:
        """All that was said."""
        return list(self.report)

    def said(self) -> str:
        """The same, in words."""
        return render(self.report, "content.yaml", "", Format.SHORT)
