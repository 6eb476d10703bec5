"""Pictures inside of an SVG: PNG and JPEG as data go through the door for rasters, SVG is drawn.

Whatever else is embedded is refused by its kind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from brochure.geometry import Rect
from brochure.pictures import jpeg, kinds, png
from brochure.pictures.kinds import Kind
from brochure.pictures.model import Bitmap, Group, Raster
from brochure.pictures.refusal import Refusal
from brochure.pictures.svg.boxes import window
from brochure.pictures.svg.context import Here, Parts
from brochure.pictures.svg.document import decoded, href, is_data
from brochure.pictures.svg.values import Place, length, times
from brochure.pictures.svg.viewport import fitted

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from brochure.pictures.svg.walk import Walker

_MOST_WITHIN = 3
"""SVG inside of SVG; exports have one."""

_WIDEST = 595.0
"""Points: A4. What is finer than 300 dpi there is brought down to it."""


class Images:
    """The embedded pictures of one document."""

    def __init__(self, walker: Walker) -> None:
        self._walker = walker
        self._rasters: dict[tuple[bytes, bool], Raster] = {}
        self._pixels = 0

    def parts(self, element: Element, here: Here) -> Parts:
        """What an `image` shows; nothing if it refers to nothing."""
        line = self._walker.document.line(element)
        reference = href(element)
        if not reference or reference.startswith("#"):
            return []
        data = _decoded(reference, line)
        kind = kinds.kind(data)
        if kind is Kind.SVG:
            return self._drawing(data, element, here)
        if kind not in {Kind.PNG, Kind.JPEG}:
            what = kinds.named(data) or ("a PDF" if kind else "something that is no picture")
            raise Refusal("picture/svg-image", line=line, what=what)
        return self._raster(data, kind, element, here)

    def _raster(self, data: bytes, kind: Kind, element: Element, here: Here) -> Parts:
        key = (data, here.in_light)
        line = self._walker.document.line(element)
        if key not in self._rasters:
            self._rasters[key] = self._prepared(data, kind, line, grey=here.in_light)
        raster = self._rasters[key]
        size = _size(data, kind, line)
        place = _place(element, here, size, line)
        if place is None:
            return []
        corner = times(here.matrix, (1, 0, 0, 1, place.x, place.y))
        fit = fitted(element, (0, 0, *size), (place.width, place.height), line)
        unit = times(times(corner, fit), (size[0], 0, 0, size[1], 0, 0))
        return _seen([Bitmap(raster, unit)], element, here, place)

    def _prepared(self, data: bytes, kind: Kind, line: int, *, grey: bool) -> Raster:
        from brochure.pictures.raster import (  # noqa: PLC0415 - Pillow is slow to load
            MOST_PIXELS,
            Damaged,
            Wanted,
            light,
            prepare,
        )

        header = png.header(data) if kind is Kind.PNG else jpeg.header(data)
        self._pixels += header.width * header.height if header else 0
        if self._pixels > MOST_PIXELS:
            what = f"pictures of more than {MOST_PIXELS // 1_000_000} megapixels"
            raise Refusal("picture/svg-too-large", what=what)
        wanted = Wanted(_WIDEST, self._walker.target)
        try:
            if grey:
                return light(data, kind, wanted)
            done = prepare(data, kind, wanted)
        except Damaged as damaged:
            what = f"a {kind.value} that is damaged: {damaged}"
            raise Refusal("picture/svg-image", line=line, what=what) from damaged
        self._walker.remarks += done.remarks()
        return done.raster

    def _drawing(self, data: bytes, element: Element, here: Here) -> Parts:
        """An SVG by itself: nothing is inherited, and nothing referred to, across its border."""
        from brochure.pictures.svg.draw import inner  # noqa: PLC0415 - they know each other

        line = self._walker.document.line(element)
        if self._walker.level >= _MOST_WITHIN:
            what = f"more than {_MOST_WITHIN} SVG within each other"
            raise Refusal("picture/svg-too-large", what=what)
        sheet, walker = inner(data, self._walker)
        place = _place(element, here, (sheet.width, sheet.height), line)
        if place is None:
            return []
        corner = times(here.matrix, (1, 0, 0, 1, place.x, place.y))
        box = (0.0, 0.0, sheet.width, sheet.height)
        fit = fitted(element, box, (place.width, place.height), line)
        parts = sheet.parts(walker, times(corner, fit))
        self._walker.faults += walker.faults
        self._walker.remarks += walker.remarks
        return [Group(parts, clip=window(place, here.matrix))] if parts else []


def _seen(parts: Parts, element: Element, here: Here, place: Rect) -> Parts:
    """What is larger than its place is cut to it."""
    if not element.get("preserveAspectRatio", "").endswith("slice"):
        return parts
    return [Group(tuple(parts), clip=window(place, here.matrix))]


def _decoded(reference: str, line: int) -> bytes:
    """The bytes of a data URL (RFC 2397)."""
    if not is_data(reference):
        raise Refusal("picture/svg-image", line=line, what="a picture that is elsewhere")
    try:
        return decoded(reference)
    except ValueError as error:
        raise Refusal("picture/svg-image", line=line, what="data that can't be read") from error


def _size(data: bytes, kind: Kind, line: int) -> tuple[float, float]:
    """Width and height in pixels, as it is shown."""
    from brochure.pictures.raster import Damaged, opened, upright_size  # noqa: PLC0415

    try:
        size = upright_size(opened(data, kind))
    except Damaged as damaged:
        what = f"a {kind.value} that is damaged: {damaged}"
        raise Refusal("picture/svg-image", line=line, what=what) from damaged
    return size.width, size.height


def _place(element: Element, here: Here, size: tuple[float, float], line: int) -> Rect | None:
    """Where an image stands; what isn't said is its own size (SVG 2, 12.3)."""
    x, y = (
        length(element.get(key, "0"), whole, Place(line, key))
        for key, whole in zip("xy", here.viewport, strict=True)
    )
    said: list[float | None] = []
    for key, whole in zip(("width", "height"), here.viewport, strict=True):
        text = element.get(key, "auto")
        said.append(None if text == "auto" else length(text, whole, Place(line, key)))
    width, height = said
    if width is None:
        width = size[0] if height is None else height * size[0] / size[1]
    if height is None:
        height = width * size[1] / size[0]
    return Rect(x, y, width, height) if width > 0 and height > 0 else None
