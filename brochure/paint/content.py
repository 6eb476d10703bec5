"""From a sheet's faces to its content stream.

Items in painting order go in; operators come out, and which mark each marked-content identifier
stands for. Consecutive texts of one look on one baseline are one TJ. Nothing is measured or decided
here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from brochure.compose.page import FillItem, Item, PictureItem, RuleItem, TextItem
from brochure.geometry import IDENTITY, Matrix, Rect
from brochure.impose.sheets import Placement, Sheet, Use
from brochure.paint.colour import Colours, Selected
from brochure.paint.fonts import EmbeddedFont, FontSet
from brochure.paint.objects import number, text_string
from brochure.paint.sequences import Sequence, sequences
from brochure.paint.tags import Node
from brochure.story.structure import Artifact, Mark

if TYPE_CHECKING:
    from brochure.paint.pictures import PictureSet


class PageContent(NamedTuple):
    """A page's content stream; the index of a mark is its marked-content identifier. `faces` are
    the numbers of the faces on which the marks lie.
    """

    stream: str
    marks: tuple[Mark, ...]
    faces: tuple[int, ...]


def page_content(
    sheet: Sheet,
    fonts: FontSet,
    owners: Mapping[Mark, Node],
    colours: Colours,
    *,
    pictures: PictureSet | None = None,
    with_marks: bool = False,
) -> PageContent:
    """Write a sheet. `owners` are the marks' places in the tag tree; `pictures` may be None where
    the sheet has none. `with_marks` asks for printer's marks.

    Raises `ValueError` for an item whose mark has no place there.
    """
    operators: list[str] = []
    marks: list[Mark] = []
    faces: list[int] = []
    for placement in sheet.placements:
        writer = _Writer(placement, fonts, colours, pictures)
        is_copy = placement.use is Use.COPY
        writer.operators += _UNREAD if is_copy else ()
        for sequence in sequences(placement.face.items, owners):
            if not is_copy:
                writer.operators.append(_opening(sequence, owners, marks))
            writer.write(sequence)
            if not is_copy:
                writer.operators.append("EMC")
        writer.operators += ("EMC", "EMC") if is_copy else ()
        faces += [placement.number] * (len(marks) - len(faces))
        operators += writer.operators if len(sheet.placements) == 1 else _apart(writer.operators)
    if with_marks:
        from brochure.paint.printers_marks import printers_marks  # noqa: PLC0415

        if len(sheet.placements) != 1:
            operators += _moved(IDENTITY._replace(e=sheet.trim.left, f=sheet.trim.bottom))
        operators += printers_marks(sheet)
    return PageContent("\n".join(operators), tuple(marks), tuple(faces))


_UNREAD = ("/Artifact<</Type/Page>>BDC", "/Span<</ActualText( )>>BDC")
"""Around another copy of a face. Readers pass over an artifact; who searches or copies text would
still find it twice, but for an ActualText that says nothing (ISO 32000-1, 14.9.4). One without a
sign is none to pdfium.
"""


def _apart(operators: list[str]) -> list[str]:
    """Operators that leave the graphics state to the next face as they found it. No form XObject:
    pdfium finds no text in one that is tagged.
    """
    return ["q", *operators, "Q"]


def _moved(onto: Matrix) -> list[str]:
    """The operator that moves what follows to its place on the sheet."""
    return [] if onto == IDENTITY else [f"{' '.join(map(number, onto))} cm"]


def _opening(sequence: Sequence, owners: Mapping[Mark, Node], marks: list[Mark]) -> str:
    owner = sequence.owner
    if isinstance(owner, Artifact):
        return f"/Artifact<</Type/{owner.value}>>BDC"
    if owner not in owners:
        raise ValueError(f"mark {owner} owns an item but has no place in the tag tree")
    marks.append(owner)
    identifier = f"/MCID {len(marks) - 1}"
    if sequence.text is not None:
        return f"/Span<<{identifier}/ActualText{text_string(sequence.text)}>>BDC"
    return f"/{owners[owner].element.role.value}<<{identifier}>>BDC"


class _Writer:
    """What the graphics state is, so that an operator is written only where it changes."""

    def __init__(
        self,
        placement: Placement,
        fonts: FontSet,
        colours: Colours,
        pictures: PictureSet | None,
    ) -> None:
        self.upright = placement.upright
        self.pictures = pictures
        self.fonts = fonts
        self.colours = colours
        self.operators = _moved(placement.onto)
        self._colour = ""
        self._font = ""
        self._tracking = 0.0
        self._overprints = False

    def write(self, sequence: Sequence) -> None:
        """Write the items of a sequence."""
        for is_text, items in groupby(sequence.items, key=lambda item: isinstance(item, TextItem)):
            if is_text:
                self._write_text(items, sequence.until)  # type: ignore[arg-type] # the key says so
                continue
            for item in items:
                self._write_area(item)

    def _write_area(self, item: Item) -> None:
        match item:
            case FillItem(rect, swatch):
                self._select(self.colours.area(swatch))
                self._fill(rect)
            case RuleItem(x, y, length, weight, swatch):
                self._select(self.colours.text(swatch))
                self._fill(Rect(x, y - weight / 2, length, weight))
            case PictureItem():
                assert self.pictures is not None
                self._set_overprint(on=False)
                self.operators += self.pictures.place(item, self.upright)

    def _select(self, selected: Selected) -> None:
        self._set_overprint(on=selected.overprints)
        self._set_colour(selected.operator)

    def _set_overprint(self, *, on: bool) -> None:
        """Black that overprints leaves what is below it (ISO 32000-1, 8.6.7)."""
        if on != self._overprints:
            self._overprints = on
            self.operators.append("/Overprint gs" if on else "/Knockout gs")

    def _fill(self, rect: Rect) -> None:
        edges = self.upright.box(rect)
        corner_and_size = (edges.left, edges.bottom, rect.width, rect.height)
        self.operators.append(" ".join([*map(number, corner_and_size), "re f"]))

    def _write_text(self, items: Iterable[TextItem], until: float | None) -> None:
        self.operators.append("BT")
        origin = (0, 0)  # of the text before: Td counts from there
        for _, line in groupby(items, key=_look):
            texts = list(line)
            first = texts[0]
            font = self.fonts.of(first.shaped.face)
            self._select(self.colours.text(first.swatch))
            self._set_font(font, first)
            if first.shaped.backward:
                for text in texts:
                    origin = self._write_backward(text, font, origin)
                continue
            start = self._at(first.x, first.y)
            self.operators.append(_moved_by(origin, start) + _show(texts, font, start[0], until))
            origin = start
        self.operators.append("ET")

    def _at(self, x: float, y: float) -> Place:
        """A point of the face on the sheet, in thousandths of a point."""
        x, y = self.upright.point(x, y)
        return round(x * 1000), round(y * 1000)

    def _write_backward(self, item: TextItem, font: EmbeddedFont, origin: Place) -> Place:
        """Sign by sign in reading order, each at its place: so the tags hold the text as it is
        read, and readers that go by places find its order too (ISO 32000-1, 14.8.2.3.3).
        """
        for glyph in font.backward(item.shaped):
            start = self._at(
                item.x + item.width + glyph.right * item.size / 1000,
                item.y - glyph.up * item.size / 1000,
            )
            shown = f"{_moved_by(origin, start)}[<{glyph.code}>]TJ"
            self.operators.append(f"3 Tr {shown} 0 Tr" if glyph.is_hidden else shown)
            origin = start
        return origin

    def _set_colour(self, colour: str) -> None:
        if colour != self._colour:
            self._colour = colour
            self.operators.append(colour)

    def _set_font(self, font: EmbeddedFont, item: TextItem) -> None:
        selection = f"/{font.key} {number(item.size)} Tf"
        if selection != self._font:
            self._font = selection
            self.operators.append(selection)
        tracking = _tracking(item)
        if tracking != self._tracking:
            self._tracking = tracking
            self.operators.append(f"{number(tracking, 4)} Tc")


Place = tuple[int, int]
"""Thousandths of a point: a text's origin is as far from the one before it as is written."""


def _moved_by(origin: Place, start: Place) -> str:
    right, up = (number((to - since) / 1000) for to, since in zip(start, origin, strict=True))
    return f"{right} {up} Td"


def _look(item: TextItem) -> tuple[object, ...]:
    shaped = item.shaped
    return (item.y, shaped.face, item.size, item.swatch, item.tracking, shaped.backward)


def _tracking(item: TextItem) -> float:
    """The tracking in points, as far as it is written."""
    return round(item.tracking * item.size, 4)


def _show(items: list[TextItem], font: EmbeddedFont, start: int, until: float | None) -> str:
    """Texts of one look on one baseline, each glyph within 0.01 pt of its place.

    `start` is where the pen is, in thousandths of a point. A gap `until` there is filled with a
    space that stands for nothing. TJ counts in thousandths of the size, and is rounded against
    where the pen really is, so that nothing adds up.
    """
    size, tracking = round(items[0].size, 3), _tracking(items[0])
    decimals = 0 if size <= 10 else 1
    shown: list[str] = []
    pen, owed = start / 1000, 0
    for item in items:
        step = number(owed - (item.x - pen) * 1000 / size, decimals)
        if step != "0":
            shown.append(step)
        text, after = font.show(item.shaped, size)
        shown.append(text)
        pen += (owed - float(step) + item.shaped.width) * size / 1000
        pen += tracking * len(item.shaped.glyphs)
        owed = after
    if until is not None:
        code, width = font.filler()
        shown.append(f"{number(owed - (until - pen) * 1000 / size + width, decimals)}<{code}>")
    return f"[{''.join(shown)}]TJ".replace("><", "").replace("[]TJ", "")
