"""From one page's items to its content stream.

Items in painting order go in; operators come out, and which mark each marked-content identifier
stands for. Consecutive texts of one look on one baseline are one TJ. Nothing is measured or decided
here; this is the one place where y turns upward.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from brochure.compose.page import FillItem, Item, Page, PictureItem, RuleItem, TextItem
from brochure.design.structure import Artifact, Mark
from brochure.design.style import Swatch
from brochure.geometry import Rect
from brochure.paint.colour import fill_operator
from brochure.paint.fonts import EmbeddedFont, FontSet
from brochure.paint.objects import number, text_string
from brochure.paint.sequences import Sequence, sequences
from brochure.paint.tags import Node
from brochure.profile import ColourSpace

if TYPE_CHECKING:
    from brochure.paint.inks import Inks, Selected
    from brochure.paint.pictures import PictureSet
    from brochure.paint.sheet import PressSheet


class PageContent(NamedTuple):
    """A page's content stream; the index of a mark is its marked-content identifier."""

    stream: str
    marks: tuple[Mark, ...]


def page_content(
    page: Page,
    fonts: FontSet,
    owners: Mapping[Mark, Node],
    space: ColourSpace,
    *,
    pictures: PictureSet | None = None,
    press: tuple[PressSheet, Inks] | None = None,
) -> PageContent:
    """Write a page. `owners` are the marks' places in the tag tree; `pictures` may be None where
    the page has none. `press` are the sheet and the inks of a page for the press.

    Raises `ValueError` for an item whose mark has no place there.
    """
    writer = _Writer(page.height, fonts, space, pictures)
    if press is not None:
        writer.go_to_press(*press)
    marks: list[Mark] = []
    for sequence in sequences(page.items, owners):
        writer.operators.append(_opening(sequence, owners, marks))
        writer.write(sequence)
        writer.operators.append("EMC")
    if press is not None:
        writer.operators += press[0].marks()
    return PageContent("\n".join(writer.operators), tuple(marks))


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
        self, height: float, fonts: FontSet, space: ColourSpace, pictures: PictureSet | None
    ) -> None:
        self.height = height
        self.pictures = pictures
        self.fonts = fonts
        self.space = space
        self.operators: list[str] = []
        self._colour = ""
        self._font = ""
        self._tracking = 0.0
        self._sheet: PressSheet | None = None
        self._inks: Inks | None = None
        self._overprints = False

    def go_to_press(self, sheet: PressSheet, inks: Inks) -> None:
        """Paint on a sheet with bleed, in inks."""
        self._sheet, self._inks = sheet, inks
        self.operators.append(f"1 0 0 1 {number(sheet.margin)} {number(sheet.margin)} cm")

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
                self._set_area_colour(swatch)
                self._fill(self._sheet.into_bleed(rect) if self._sheet else rect)
            case RuleItem(x, y, length, weight, swatch):
                self._set_line_colour(swatch)
                self._fill(Rect(x, y - weight / 2, length, weight))
            case PictureItem():
                assert self.pictures is not None
                self._set_overprint(on=False)
                self.operators += self.pictures.place(item, self.height)

    def _set_area_colour(self, swatch: Swatch) -> None:
        if self._inks is None:
            self._set_colour(fill_operator(swatch, self.space))
        else:
            self._select(self._inks.area(swatch))

    def _set_line_colour(self, swatch: Swatch) -> None:
        if self._inks is None:
            self._set_colour(fill_operator(swatch, self.space))
        else:
            self._select(self._inks.text(swatch))

    def _select(self, selected: Selected) -> None:
        self._set_overprint(on=selected.overprints)
        self._set_colour(selected.operator)

    def _set_overprint(self, *, on: bool) -> None:
        """Black that overprints leaves what is below it (ISO 32000-1, 8.6.7)."""
        if on != self._overprints:
            self._overprints = on
            self.operators.append("/Overprint gs" if on else "/Knockout gs")

    def _fill(self, rect: Rect) -> None:
        corner_and_size = (rect.x, self.height - rect.bottom, rect.width, rect.height)
        self.operators.append(" ".join([*map(number, corner_and_size), "re f"]))

    def _write_text(self, items: Iterable[TextItem], until: float | None) -> None:
        self.operators.append("BT")
        origin = (0, 0)  # of the line before, in thousandths of a point: Td counts from there
        for _, line in groupby(items, key=_look):
            texts = list(line)
            first = texts[0]
            font = self.fonts.of(first.shaped.face)
            self._set_line_colour(first.swatch)
            self._set_font(font, first)
            start = (round(first.x * 1000), round((self.height - first.y) * 1000))
            step = [number((to - since) / 1000) for to, since in zip(start, origin, strict=True)]
            self.operators.append(f"{step[0]} {step[1]} Td{_show(texts, font, start[0], until)}")
            origin = start
        self.operators.append("ET")

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


def _look(item: TextItem) -> tuple[object, ...]:
    return (item.y, item.shaped.face, item.size, item.swatch, item.tracking)


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
