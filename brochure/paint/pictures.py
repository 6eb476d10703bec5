"""From pictures to the XObjects that a page's content paints.

Each picture is written once, as an object that fills the unit square; the content places it by one
matrix. QR codes are no objects: they are a path of the page itself.
"""

from __future__ import annotations

from brochure.compose.page import PictureItem
from brochure.geometry import Edges, Rect
from brochure.geometry import Matrix as Placing
from brochure.paint.canvas import PdfFile
from brochure.paint.objects import dictionary, number, reference
from brochure.paint.rasters import write_raster
from brochure.paint.vectors import write_drawing
from brochure.pictures.model import (
    Code,
    Drawing,
    Form,
    Matrix,
    PdfObject,
    Picture,
    Raster,
)


class PictureSet:
    """The pictures of a file, numbered in order of first use."""

    def __init__(self, file: PdfFile) -> None:
        self._file = file
        self._keys: dict[Picture, str] = {}
        self._objects: dict[str, int] = {}
        self._used: dict[str, int] = {}

    def used(self) -> dict[str, int]:
        """Names and objects of the pictures placed since this was asked last: a page's."""
        used, self._used = self._used, {}
        return used

    def place(self, item: PictureItem, upright: Placing) -> list[str]:
        """The operators that paint a picture on a face that is turned upright."""
        picture, edges = item.picture, upright.box(item.rect)
        if isinstance(picture, Code):
            return _code(picture, edges)
        key = self._key(picture)
        self._used[key] = self._objects[key]
        width, height = item.rect.width, item.rect.height
        matrix = " ".join(map(number, (width, 0, 0, height, edges.left, edges.bottom)))
        return [f"q {matrix} cm /{key} Do Q"]

    def _key(self, picture: Raster | Drawing | Form) -> str:
        if picture not in self._keys:
            key = f"X{len(self._keys) + 1}"
            self._objects[key] = self._write(picture)
            self._keys[picture] = key
        return self._keys[picture]

    def _write(self, picture: Raster | Drawing | Form) -> int:
        match picture:
            case Raster():
                return write_raster(self._file, picture)
            case Drawing():
                return write_drawing(self._file, picture)
            case Form():
                return write_form(self._file, picture)


def write_form(file: PdfFile, form: Form) -> int:
    """A page of another PDF file as a form XObject, with all its objects."""
    numbers = [file.reserve() for _ in form.objects]
    matrix = b"/Matrix[%s]" % " ".join(number(part, 8) for part in _to_unit(form)).encode()
    for index, (to, found) in enumerate(zip(numbers, form.objects, strict=True)):
        body = b"".join(
            part if isinstance(part, bytes) else f" {reference(numbers[part])}".encode()
            for part in found.body
        )
        if index == 0:
            body = body.replace(b"<<", b"<<" + matrix, 1)
        file.write(to, _with_data(body, found))
    if form.view == Rect(0, 0, form.width, form.height):
        return numbers[0]
    return _window(file, numbers[0])


def _with_data(body: bytes, found: PdfObject) -> bytes:
    if found.data is None:
        return body
    head = body[: body.rindex(b">>")] + b"/Length %d>>" % len(found.data)
    return head + b"\nstream\n" + found.data + b"\r\nendstream"


def _to_unit(form: Form) -> Matrix:
    """From the page's coordinates to the unit square that the shown part fills, y up."""
    a, b, c, d, e, f = form.matrix
    view = form.view
    across, up = 1 / view.width, 1 / view.height
    left, bottom = view.x, form.height - view.bottom
    return (a * across, b * up, c * across, d * up, (e - left) * across, (f - bottom) * up)


def _window(file: PdfFile, inner: int) -> int:
    """The unit square's part of a form that is larger."""
    entries = {
        "Type": "/XObject",
        "Subtype": "/Form",
        "BBox": "[0 0 1 1]",
        "Resources": dictionary({"XObject": dictionary({"X": reference(inner)})}),
    }
    return file.add_stream(b"/X Do", entries)


def _code(code: Code, edges: Edges) -> list[str]:
    """The dark areas as one path, in modules; grey 0 is black on the screen and black ink alone in
    print.
    """
    module = code.module(edges.right - edges.left)
    scale = number(module, 6)  # a page of modules adds up what rounding leaves
    place = f"{number(edges.left)} {number(edges.top)}"
    operators = [f"q 0 g {scale} 0 0 -{scale} {place} cm"]
    operators += [f"{column} {row} {length} 1 re" for column, row, length in code.runs]
    return [*operators, "f Q"]
