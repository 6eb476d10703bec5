"""The PDF file under construction: ReportLab's canvas, and all that is private in it.

Objects already written and pages' content streams go in, the file's bytes come out. ReportLab
keeps the pages, the cross-reference table and the trailer. It has no interface for tags, for PDF/A
or for fonts of others, so this module touches what is private in it, as seen in ReportLab 5.1.0;
each touch has a test that fails when ReportLab changes:

- `Canvas._make_preamble` selects Helvetica at the head of every page: overridden.
- `PDFPage` and `PDFCatalog` write the keys of their `__NoDefault__` only: extended on the instance.
- `PDFStream` writes `endstream` without the line end before it that ISO 19005-2, 6.1.7.1 asks for:
  streams are objects of this module.
- `PDFOutlines` knows no structure destinations: replaced.
- `PDFInfo` writes subjects and keywords that nobody gave: replaced.
- `PDFDocument` writes a table of cross-references, and every object by itself: both are taken from
  its bytes by its own `idToOffset`, and packed.
- `PDFDocument._ID` is made from a part of the content: set to a place that the digest of the whole
  file fills.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from hashlib import sha256
from io import BytesIO
from typing import Any, NamedTuple
from zlib import compress

from reportlab import rl_config
from reportlab.pdfbase.pdfdoc import BasicFonts, PDFObject, PDFObjectReference
from reportlab.pdfgen.canvas import Canvas

from brochure.paint.objects import array, dictionary, number, reference
from brochure.paint.pack import packed

EFFORT = 5
"""Of zlib's nine levels: half the time of its default, for 2 % more bytes."""

_NO_ID = b"[<%s><%s>]" % (b"0" * 32, b"0" * 32)


class _Body(PDFObject):  # type: ignore[misc] # ReportLab is untyped
    """An indirect object whose bytes are written elsewhere."""

    __RefOnly__ = 1

    def __init__(self) -> None:
        self.body = b""

    def format(self, document: object) -> bytes:
        """The object's bytes, as ReportLab asks for them."""
        return self.body

    def digest(self, signature: object) -> None:
        """Take no part in ReportLab's signature, which the information dictionary is asked for."""


class _NoOutlines:
    """Leaves the catalog's outline, which is written elsewhere, as it is."""

    ready = 1

    def prepare(self, document: object, canvas: object) -> None:
        """There is nothing to prepare."""


class _BareCanvas(Canvas):  # type: ignore[misc] # ReportLab is untyped
    """A canvas whose pages begin empty."""

    def _make_preamble(self) -> None:
        self._preamble = ""


def _in_one_layout(write: Callable[[], bytes]) -> bytes:
    """Write while dictionaries stand on one line, whatever `RL_pdfMultiLine` in the environment
    says.
    """
    asked = rl_config.pdfMultiLine
    rl_config.pdfMultiLine = 0
    try:
        return write()
    finally:
        rl_config.pdfMultiLine = asked


def _in_streams(data: bytes, document: Any, *, is_informed: bool) -> bytes:
    """What ReportLab has written, packed: its table says where objects begin."""
    numbers = document.idToObjectNumberAndVersion
    places = {at: numbers[name][0] for name, at in document.idToOffset.items()}
    starts = sorted(places)
    rest = data.rindex(b"xref\n", 0, data.rindex(b"trailer\n"))
    objects = {}
    for start, end in zip(starts, [*starts[1:], rest], strict=True):
        number = places[start]
        head, tail = b"%d 0 obj\n" % number, b"\nendobj\n"
        objects[number] = data[start + len(head) : end - len(tail)]
    trailer = {
        "Root": reference(numbers[document.Catalog.__InternalName__][0]),
        "ID": _NO_ID.decode(),
    }
    information = numbers[document.info.__InternalName__][0]
    if is_informed:
        trailer["Info"] = reference(information)
    else:
        del objects[information]
    return packed(data[: starts[0]], objects, trailer)


class Dress(NamedTuple):
    """More entries of a page and more categories of its resources, as they are written."""

    entries: Mapping[str, str] = {}
    resources: Mapping[str, str] = {}


PLAIN = Dress()


class PdfFile:
    """A PDF file under construction; objects are known by their numbers."""

    def __init__(self, version: tuple[int, int], language: str) -> None:
        """Begin a file of PDF `version` in `language` (BCP 47)."""
        self._canvas = _BareCanvas(BytesIO(), invariant=1, pdfVersion=version, lang=language)
        self._document = self._canvas._doc
        self._document._ID = _NO_ID
        self._document.Outlines = _NoOutlines()
        self._document.Catalog.Outlines = None
        self._bodies: dict[int, _Body] = {}
        self._is_informed = True

    def reserve(self) -> int:
        """Number an object that is written later."""
        body = _Body()
        self._document.Reference(body)
        number: int = self._document.objectcounter
        self._bodies[number] = body
        return number

    def write(self, number: int, body: str | bytes) -> None:
        """Write the object of that number."""
        self._bodies[number].body = body.encode("latin-1") if isinstance(body, str) else body

    def add(self, body: str | bytes) -> int:
        """Write an object; its number."""
        number = self.reserve()
        self.write(number, body)
        return number

    def add_stream(
        self, data: bytes, entries: dict[str, str] | None = None, *, deflate: bool = True
    ) -> int:
        """Write a stream, compressed unless it has to be read without (ISO 19005-2, 6.6.2.1)."""
        if deflate:
            return self.add_deflated(compress(data, EFFORT), entries)
        return self._add_encoded(data, dict(entries or {}))

    def add_deflated(self, data: bytes, entries: dict[str, str] | None = None) -> int:
        """Write a stream whose data is compressed already (RFC 1950)."""
        return self._add_encoded(data, {**(entries or {}), "Filter": "/FlateDecode"})

    def _add_encoded(self, data: bytes, head: dict[str, str]) -> int:
        head["Length"] = str(len(data))
        opening = dictionary(head).encode("latin-1") + b"\nstream\n"
        # Two bytes end the line: behind data that ends in CR, LF alone would be taken for CR LF.
        return self.add(opening + data + b"\r\nendstream")

    def add_font(self, key: str, font: int) -> None:
        """Name a font for the content streams of all pages."""
        fonts = self._document.idToObject[BasicFonts]
        fonts.dict[key] = reference(font)

    def add_page(
        self,
        size: tuple[float, float],
        content: str,
        annotations: list[int],
        parents_key: int,
        *,
        pictures: Mapping[str, int] | None = None,
        dress: Dress = PLAIN,
    ) -> int:
        """End the page at hand with its content; the page's number.

        `parents_key` is its key in the parent tree, `pictures` are its XObjects by their names,
        `dress` is what it has beside.
        """
        self._canvas.showPage()
        page = self._document.Pages.pages[-1]
        page.MediaBox = array(["0 0", *map(number, size)])
        page.Contents = reference(self.add_stream(content.encode("latin-1")))
        resources = {"Font": PDFObjectReference(BasicFonts).format(self._document).decode()}
        if pictures:
            named = {key: reference(picture) for key, picture in pictures.items()}
            resources["XObject"] = dictionary(named)
        resources |= dress.resources
        page.__NoDefault__ = [*page.__NoDefault__, *dress.entries]
        for key, entry in dress.entries.items():
            setattr(page, key, entry)
        page.Resources = dictionary(resources)
        page.Annots = list(map(reference, annotations))
        page.StructParents = parents_key
        page.Tabs = "/S"
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        return self._number(page)

    def _number(self, page: PDFObject) -> int:
        known: dict[str, tuple[int, int]] = self._document.idToObjectNumberAndVersion
        return known[page.__InternalName__][0]

    def set_catalog(self, entries: dict[str, str]) -> None:
        """Set keys of the catalog."""
        catalog = self._document.Catalog
        for key, value in entries.items():
            setattr(catalog, key, value)
        catalog.__NoDefault__ = [*catalog.__NoDefault__, *entries]

    def set_information(self, entries: dict[str, str] | None) -> None:
        """Write the information dictionary; None for none."""
        self._is_informed = entries is not None
        information = _Body()
        information.body = dictionary(entries or {}).encode("latin-1")
        self._document.info = information

    def bytes(self) -> bytes:
        """End the file; nothing can be added afterwards."""
        data = _in_one_layout(self._canvas.getpdfdata)
        data = _in_streams(data, self._document, is_informed=self._is_informed)
        digest = sha256(data).hexdigest()[:32].encode()
        head, _, tail = data.rpartition(_NO_ID)
        return head + b"[<%s><%s>]" % (digest, digest) + tail
