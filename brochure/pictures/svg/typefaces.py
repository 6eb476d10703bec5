"""The fonts that an SVG carries: `@font-face` with data, and the outlines of their glyphs.

TrueType, OpenType and WOFF 1 are read. A font elsewhere, or one that can't be read, is none.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from brochure.pictures.model import Path, Step
from brochure.pictures.svg.document import decoded, is_data

if TYPE_CHECKING:
    import uharfbuzz as hb
    from tinycss2.ast import Node

LARGEST = 8_000_000
"""Bytes of a font once it is unpacked; faces of European scripts have some hundred thousand."""

_WEIGHTS = {"normal": "400", "bold": "700"}
_DESCRIBING = ("family", "weight", "style")
_WHITE = "\t\n\f\r "


class FontStyle(NamedTuple):
    """What a text asks of a font, and a rule says of its own."""

    family: str
    weight: str
    slope: str

    @staticmethod
    def of(family: str, weight: str, slope: str) -> FontStyle:
        """By values of CSS; of several families the first."""
        first = family.split(",", maxsplit=1)[0].strip(_WHITE).strip("\"'").casefold()
        weight = weight.strip(_WHITE).casefold() or "normal"
        return FontStyle(
            first, _WEIGHTS.get(weight, weight), slope.strip(_WHITE).casefold() or "normal"
        )


class Outlines(NamedTuple):
    """A text's glyphs as one path with y down, and how far it moves the pen."""

    path: Path
    advance: float


class Typeface:
    """One font."""

    def __init__(self, font: hb.Font, upem: int) -> None:
        self._font, self._upem = font, upem

    def outlines(self, text: str, size: float, x: float, y: float) -> Outlines | None:
        """A text from the pen on; None where the font lacks a character."""
        import uharfbuzz as hb  # noqa: PLC0415

        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        hb.shape(self._font, buffer)
        if any(info.codepoint == 0 for info in buffer.glyph_infos):
            return None
        scale, pen, path = size / self._upem, 0.0, _Pen()
        for info, at in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            path.place = (x + (pen + at.x_offset) * scale, y - at.y_offset * scale, scale)
            self._font.draw_glyph(info.codepoint, _functions(), path)
            pen += at.x_advance
        return Outlines(tuple(path.steps), pen * scale)


class _Pen:
    """Collects steps; quadratic curves become cubic ones."""

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self.place = (0.0, 0.0, 1.0)
        self._last = (0.0, 0.0)

    def add(self, operator: str, points: Iterable[tuple[float, float]]) -> None:
        """Take a step, in units of the font."""
        left, base, scale = self.place
        placed = [(left + x * scale, base - y * scale) for x, y in points]
        if placed:
            self._last = placed[-1]
        self.steps.append((operator, tuple(part for point in placed for part in point)))

    def quadratic(self, control: tuple[float, float], end: tuple[float, float]) -> None:
        """A curve of TrueType."""
        left, base, scale = self.place
        (x, y), (u, v) = self._last, (left + control[0] * scale, base - control[1] * scale)
        a, b = left + end[0] * scale, base - end[1] * scale
        two = 2 / 3
        points = (x + two * (u - x), y + two * (v - y), a + two * (u - a), b + two * (v - b), a, b)
        self._last = (a, b)
        self.steps.append(("c", points))


def _functions() -> hb.DrawFuncs:
    import uharfbuzz as hb  # noqa: PLC0415

    functions = hb.DrawFuncs()
    functions.set_move_to_func(lambda x, y, pen: pen.add("m", [(x, y)]))
    functions.set_line_to_func(lambda x, y, pen: pen.add("l", [(x, y)]))
    functions.set_quadratic_to_func(lambda u, v, x, y, pen: pen.quadratic((u, v), (x, y)))
    functions.set_cubic_to_func(
        lambda a, b, c, d, x, y, pen: pen.add("c", [(a, b), (c, d), (x, y)])
    )
    functions.set_close_path_func(lambda pen: pen.add("h", []))
    return functions


def font_face(rule: object) -> Iterator[tuple[FontStyle, bytes]]:
    """The font that an `@font-face` rule carries as data, by what it is for; none elsewhere."""
    import tinycss2  # noqa: PLC0415

    content = getattr(rule, "content", None) or []
    found = {
        each.lower_name: each.value
        for each in tinycss2.parse_blocks_contents(content)
        if isinstance(each, tinycss2.ast.Declaration)
    }
    data = next(filter(None, map(_data, found.get("src", ()))), None)
    if data is not None:
        said = [tinycss2.serialize(found.get(f"font-{key}", ())) for key in _DESCRIBING]
        yield FontStyle.of(*said), data


def _data(token: Node) -> bytes | None:
    """What a `url` of data holds."""
    address = token.value if token.type == "url" else ""
    if token.type == "function" and token.lower_name == "url":
        address = next((part.value for part in token.arguments if part.type == "string"), "")
    try:
        return decoded(address) if is_data(address) else None
    except ValueError:
        return None


def typeface(data: bytes) -> Typeface | None:
    """A font's file; None if it can't be read."""
    import uharfbuzz as hb  # noqa: PLC0415

    plain = _unpacked(data) if data[:4] == b"wOFF" else data
    if plain is None or len(plain) > LARGEST or plain[:4] not in {b"\0\1\0\0", b"OTTO", b"true"}:
        return None
    face = hb.Face(plain)
    return Typeface(hb.Font(face), int(face.upem)) if face.glyph_count > 1 else None


def _unpacked(data: bytes) -> bytes | None:
    """The font in a WOFF file (WOFF 1.0, 3 to 5); None if it is damaged."""
    try:
        flavour, _, count = struct.unpack_from(">4sLH", data, 4)
        entries = [struct.unpack_from(">4sLLLL", data, 44 + 20 * index) for index in range(count)]
        if sum(entry[3] for entry in entries) > LARGEST:
            return None
        head, body = [flavour, count.to_bytes(2, "big"), bytes(6)], b""
        start = 12 + 16 * count
        for tag, offset, packed, whole, checksum in entries:
            table = data[offset : offset + packed]
            if packed < whole:
                table = zlib.decompressobj().decompress(table, whole)
            place = (start + len(body)).to_bytes(4, "big")
            head += [tag, checksum.to_bytes(4, "big"), place, whole.to_bytes(4, "big")]
            body += table + bytes(-len(table) % 4)
    except (struct.error, zlib.error):
        return None
    return b"".join(head) + body
