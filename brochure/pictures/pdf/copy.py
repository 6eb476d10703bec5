"""Copies a page's content and the objects it needs, each key by itself.

Every dictionary that is taken over has its table of keys below; streams keep their packing. Objects
are numbered in the order in which they are found, the form itself is 0.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING
from zlib import compress

from brochure.pictures.model import PdfObject
from brochure.pictures.pdf.content import Resources, rewritten
from brochure.pictures.pdf.fonts import check_font
from brochure.pictures.pdf.inks import Inks
from brochure.pictures.pdf.streams import MOST_CONTENT, content, filters
from brochure.pictures.refusal import Refusal

if TYPE_CHECKING:
    from pikepdf import Dictionary, Object, Page

Part = bytes | int

_MOST_OBJECTS = 5000
_MOST_PARTS = 200_000  # shared dictionaries are written out, and can multiply
_DEEPEST = 20

_FILTERS = frozenset({
    "/FlateDecode", "/DCTDecode", "/RunLengthDecode", "/ASCIIHexDecode", "/ASCII85Decode",
    "/CCITTFaxDecode",
})  # fmt: skip
"""Left out are LZW, which PDF/A prohibits (ISO 19005-2, 6.1.7.2), and JPX, which it restricts."""

_IMAGE = ("Width", "Height", "BitsPerComponent", "ImageMask", "Decode", "Filter", "DecodeParms")
_SHADING = (
    "ShadingType", "ColorSpace", "Background", "BBox", "Domain", "Matrix", "Function", "Coords",
    "Extend", "BitsPerCoordinate", "BitsPerComponent", "BitsPerFlag", "Decode", "VerticesPerRow",
    "Filter", "DecodeParms",
)  # fmt: skip
_STATE = ("LW", "LC", "LJ", "ML", "D", "CA", "ca", "BM", "AIS")
_STATE_LEFT_OUT = frozenset({
    "/Type", "/OP", "/op", "/OPM", "/SA", "/SM", "/FL", "/RI", "/HT", "/TK", "/BG", "/BG2",
    "/UCR", "/UCR2",
})  # fmt: skip
_BLEND_MODES = frozenset({
    "/Normal", "/Compatible", "/Multiply", "/Screen", "/Overlay", "/Darken", "/Lighten",
    "/ColorDodge", "/ColorBurn", "/HardLight", "/SoftLight", "/Difference", "/Exclusion", "/Hue",
    "/Saturation", "/Color", "/Luminosity",
})  # fmt: skip
_FONT = ("Type", "Subtype", "BaseFont", "Encoding", "DescendantFonts", "ToUnicode")


class Copy:
    """A copy under construction."""

    def __init__(self, inks: Inks) -> None:
        self._inks = inks
        self._made: list[PdfObject | None] = []
        self._numbers: dict[tuple[str, int, int], int] = {}
        self._content_left = MOST_CONTENT
        self._parts_left = _MOST_PARTS
        self._open: set[tuple[str, int, int]] = set()

    def objects(self) -> Iterator[PdfObject]:
        """The copy, when all is copied."""
        for made in self._made:
            assert made is not None
            yield made

    def page(self, page: Page, box: tuple[float, float, float, float]) -> None:
        """Copy a page as the form; `box` is what is seen of it."""
        from pikepdf import Array  # noqa: PLC0415

        found = page.obj.get("/Contents")
        streams = [] if found is None else list(found) if isinstance(found, Array) else [found]
        resources = page.resources
        number = self._reserve()
        head: list[Part] = [b"/BBox [%s]" % b" ".join(b"%.4f" % side for side in box)]
        # Where the page has a group, its content is composed by itself before it is placed.
        head += self._group(page.obj.get("/Group"))
        self._form(number, streams, resources, head, depth=0)

    def _reserve(self) -> int:
        if len(self._made) >= _MOST_OBJECTS:
            raise Refusal("picture/pdf-feature", what=f"more than {_MOST_OBJECTS:,} objects")
        self._made.append(None)
        return len(self._made) - 1

    def _group(self, group: Object | None) -> list[Part]:
        if group is None or str(group.get("/S")) != "/Transparency":
            return []
        flags = b"".join(b"/%s true" % key for key in (b"I", b"K") if group.get(f"/{key.decode()}"))
        return [b"/Group<</S/Transparency%s>>" % flags]

    def _form(
        self,
        number: int,
        streams: list[Object],
        source: Dictionary,
        head: list[Part],
        *,
        depth: int,
    ) -> None:
        """Write a form XObject with its content, and all that this needs."""
        data, used = self._content(streams, source, depth)
        self._write(number, [b"/Type/XObject/Subtype/Form", *head, *used], data)

    def _content(
        self, streams: list[Object], source: Dictionary, depth: int
    ) -> tuple[bytes, list[Part]]:
        if depth > _DEEPEST:
            raise Refusal("picture/pdf-feature", what=f"more than {_DEEPEST} levels of forms")
        data = content(streams)
        self._content_left -= len(data)
        if self._content_left < 0:
            raise Refusal("picture/pdf-too-large", limit=MOST_CONTENT // 1_000_000)
        resources = Resources(source, self._inks)
        rewrote = rewritten(data, resources, self._inks)
        return rewrote, self._resources(resources, depth)

    def _resources(self, resources: Resources, depth: int) -> list[Part]:
        copies: dict[str, Callable[[Object, int], list[Part]]] = {
            "XObject": self._xobject,
            "ExtGState": self._state,
            "ColorSpace": self._space,
            "Pattern": self._pattern,
            "Shading": self._shading,
            "Font": self._font,
        }
        body: list[Part] = [b"/Resources<<"]
        for category, used in resources.used.items():
            if used:
                body.append(b"/%s<<" % category.encode())
                for key, found in used.items():
                    body += [b"/%s " % key.encode(), *copies[category](found, depth)]
                body.append(b">>")
        return [*body, b">>"]

    def _write(self, number: int, head: list[Part], data: bytes) -> None:
        packed = compress(data, 9)
        body = [*head, b"/Filter/FlateDecode"]
        self._made[number] = PdfObject((b"<<", *body, b">>"), packed)

    def _once(self, kind: str, found: Object, make: Callable[[int], None]) -> list[Part]:
        """A reference to the copy of an indirect object, made when it is first needed."""
        key = (kind, *found.objgen)
        if key in self._open:
            raise Refusal("picture/pdf-feature", what="an object that contains itself")
        if key not in self._numbers:
            self._numbers[key] = self._reserve()
            self._open.add(key)
            make(self._numbers[key])
            self._open.remove(key)
        return [self._numbers[key]]

    def _xobject(self, found: Object, depth: int) -> list[Part]:
        subtype = str(found.get("/Subtype"))
        if "/OC" in found:
            raise Refusal("picture/pdf-feature", what="layers")
        if subtype == "/Image":
            return self._once("image", found, lambda number: self._image(number, found))
        if subtype != "/Form" or "/Ref" in found or "/PS" in found:
            raise Refusal("picture/pdf-feature", what="an object that is neither form nor image")
        return self._once("form", found, lambda number: self._inner_form(number, found, depth + 1))

    def _inner_form(self, number: int, found: Object, depth: int) -> None:
        head: list[Part] = [b"/BBox ", *self._any(found.BBox)]
        if "/Matrix" in found:
            head += [b"/Matrix ", *self._any(found.Matrix)]
        head += self._group(found.get("/Group"))
        self._form(number, [found], _resources_of(found), head, depth=depth)

    def _image(self, number: int, found: Object) -> None:
        body: list[Part] = [b"/Type/XObject/Subtype/Image", *self._keys(found, _IMAGE)]
        if not found.get("/ImageMask"):
            space = found.get("/ColorSpace")
            if space is None:
                raise Refusal("picture/pdf-colour", what="a picture without a colour space")
            self._inks.check(space, "a picture")
            body += [b"/ColorSpace ", *self._any(space)]
        from pikepdf import Stream  # noqa: PLC0415

        for key in ("/SMask", "/Mask"):
            mask = found.get(key)
            if isinstance(mask, Stream):
                body += [f"{key} ".encode(), *self._xobject(mask, 0)]
            elif mask is not None:
                body += [f"{key} ".encode(), *self._any(mask)]
        self._made[number] = PdfObject((b"<<", *body, b">>"), _packed(found))

    def _space(self, found: Object, depth: int) -> list[Part]:
        self._inks.check(found, "something")
        return self._any(found)

    def _state(self, found: Object, depth: int) -> list[Part]:
        for key in found.keys():  # noqa: SIM118 # a pikepdf dictionary
            if key[1:] not in _STATE and key not in _STATE_LEFT_OUT and key != "/SMask":
                if key in {"/TR", "/TR2"} and str(found[key]) in {"/Identity", "/Default"}:
                    continue
                raise Refusal("picture/pdf-feature", what=f"the graphics state {key[1:]}")
        if "/BM" in found and str(found.BM) not in _BLEND_MODES:
            raise Refusal("picture/pdf-feature", what="a blend mode that isn't known")
        body = [b"<<", *self._keys(found, _STATE)]
        if "/SMask" in found:
            body += [b"/SMask ", *self._soft_mask(found.SMask, depth)]
        return [*body, b">>"]

    def _soft_mask(self, found: Object, depth: int) -> list[Part]:
        from pikepdf import Dictionary  # noqa: PLC0415

        if not isinstance(found, Dictionary):
            return [b"/None"]
        if str(found.get("/TR", "/Identity")) != "/Identity":
            raise Refusal("picture/pdf-feature", what="a mask with a transfer function")
        kind = "/Alpha" if str(found.get("/S")) == "/Alpha" else "/Luminosity"
        if "/BC" in found:
            raise Refusal("picture/pdf-feature", what="a mask with a backdrop")
        return [b"<</S%s/G " % kind.encode(), *self._xobject(found.G, depth), b">>"]

    def _pattern(self, found: Object, depth: int) -> list[Part]:
        if int(found.get("/PatternType", 0)) == 1:
            return self._once(
                "pattern", found, lambda number: self._tiling(number, found, depth + 1)
            )
        body = [b"<</PatternType 2/Shading ", *self._shading(found.Shading, depth)]
        if "/Matrix" in found:
            body += [b"/Matrix ", *self._any(found.Matrix)]
        return [*body, b">>"]

    def _tiling(self, number: int, found: Object, depth: int) -> None:
        keys = ("PatternType", "PaintType", "TilingType", "BBox", "XStep", "YStep", "Matrix")
        data, used = self._content([found], _resources_of(found), depth)
        self._write(number, [b"/Type/Pattern", *self._keys(found, keys), *used], data)

    def _shading(self, found: Object, depth: int) -> list[Part]:
        from pikepdf import Stream  # noqa: PLC0415

        self._inks.check(found.ColorSpace, "a gradient")
        if not isinstance(found, Stream):
            return [b"<<", *self._keys(found, _SHADING), b">>"]

        def make(number: int) -> None:
            body = (b"<<", *self._keys(found, _SHADING), b">>")
            self._made[number] = PdfObject(body, _packed(found))

        return self._once("shading", found, make)

    def _font(self, found: Object, depth: int) -> list[Part]:
        check_font(found)
        if found.is_indirect:
            return self._once("font", found, lambda number: self._copy_font(number, found))
        number = self._reserve()
        self._copy_font(number, found)
        return [number]

    def _copy_font(self, number: int, found: Object) -> None:
        self._made[number] = PdfObject((b"<<", *self._keys(found, _FONT), b">>"))

    def _keys(self, found: Object, keys: tuple[str, ...]) -> list[Part]:
        body: list[Part] = []
        for key in keys:
            if f"/{key}" in found:
                body += [f"/{key} ".encode(), *self._any(found[f"/{key}"])]
        return body

    def _any(self, found: Object, depth: int = 0) -> list[Part]:
        """An object as it is, with all it refers to: functions, profiles, font programs."""
        from pikepdf import Array, Dictionary, Stream  # noqa: PLC0415

        self._parts_left -= 1
        if depth > _DEEPEST or self._parts_left < 0:
            raise Refusal("picture/pdf-feature", what="objects within each other")
        if isinstance(found, Stream):
            return self._once("any", found, lambda number: self._stream(number, found, depth))
        if isinstance(found, Array):
            parts = [part for each in found for part in (b" ", *self._any(each, depth + 1))]
            return [b"[", *parts, b"]"]
        if isinstance(found, Dictionary):
            return [b"<<", *self._entries(found, depth), b">>"]
        return [_plain(found)]

    def _entries(self, found: Object, depth: int) -> list[Part]:
        left_out = {"/Length", "/Metadata", "/CIDSet", "/CharSet", "/DL"}
        body: list[Part] = []
        for key, value in found.items():
            if key not in left_out:
                body += [_plain_name(key), b" ", *self._any(value, depth + 1)]
        return body

    def _stream(self, number: int, found: Object, depth: int) -> None:
        body = (b"<<", *self._entries(found, depth), b">>")
        self._made[number] = PdfObject(body, _packed(found))


def _resources_of(found: Object) -> Dictionary:
    from pikepdf import Dictionary  # noqa: PLC0415

    resources = found.get("/Resources")
    return resources if isinstance(resources, Dictionary) else Dictionary()


def _packed(found: Object) -> bytes:
    unknown = [each for each in filters(found) if each not in _FILTERS]
    if unknown:
        raise Refusal("picture/pdf-feature", what=f"data packed by {unknown[0][1:]}")
    return found.read_raw_bytes()


def _plain(found: object) -> bytes:
    """A number, a name, a string, true, false or null."""
    from pikepdf import Object  # noqa: PLC0415

    if isinstance(found, Object):
        return found.unparse()
    if isinstance(found, bool):
        return b"true" if found else b"false"
    return b"null" if found is None else str(found).encode()


def _plain_name(key: str) -> bytes:
    from pikepdf import Name  # noqa: PLC0415

    return Name(key).unparse()
