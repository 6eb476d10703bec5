"""Which fonts a form may bring: those of which it can be shown that the host stays what it claims.

PDF/A and PDF/UA ask of every font that it is embedded, that its widths are those of its program and
that its characters are known (ISO 19005-2, 6.2.11; ISO 14289-1, 7.21). That is checked here for
TrueType programs in composite fonts, which most programs write; other fonts are refused, and can
be turned into outlines.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from brochure.pictures.pdf.below import below, listed
from brochure.pictures.refusal import Refusal

if TYPE_CHECKING:
    from pikepdf import Object


def check_font(font: Object) -> None:
    """Raise Refusal for a font that can't be taken over."""
    name = str(font.get("/BaseFont", "/?"))[1:]
    if str(font.get("/Subtype")) != "/Type0" or str(font.get("/Encoding")) != "/Identity-H":
        raise _refused(name, "is of a kind that can't be checked")
    if "/ToUnicode" not in font:
        raise _refused(name, "doesn't say which characters it has")
    descendant = font.DescendantFonts[0]
    descriptor = below(descendant, "/FontDescriptor")
    if "/FontFile2" not in descriptor:
        embedded = any(key in descriptor for key in ("/FontFile", "/FontFile3"))
        raise _refused(name, "is of a kind that can't be checked" if embedded else "isn't embedded")
    advances = _advances(below(descriptor, "/FontFile2").read_bytes())
    if advances is None:
        raise _refused(name, "is damaged")
    glyphs = _glyphs(descendant, name)
    for code, width in _widths(descendant):
        glyph = glyphs(code)
        if glyph >= len(advances) or abs(advances[glyph] - width) > 1:
            raise _refused(name, "has other widths than it says")


def _glyphs(descendant: Object, name: str) -> Callable[[int], int]:
    """Which glyph a character identifier stands for (ISO 32000-1, 9.7.4.3)."""
    from pikepdf import Stream  # noqa: PLC0415

    found = descendant.get("/CIDToGIDMap")
    if isinstance(found, Stream):
        table = found.read_bytes()
        return lambda code: int.from_bytes(table[2 * code : 2 * code + 2], "big")
    if str(found) != "/Identity":
        raise _refused(name, "doesn't say which glyphs it has")
    return lambda code: code


def _refused(name: str, why: str) -> Refusal:
    return Refusal("picture/pdf-font", font=name.partition("+")[2] or name, why=why)


def _advances(program: bytes) -> list[float] | None:
    """The advance widths of a TrueType program in thousandths; None if it can't be read."""
    try:
        count = _unsigned(program, 4)
        tables = {}
        for index in range(count):
            tag, _, start, _ = struct.unpack_from(">4sIII", program, 12 + 16 * index)
            tables[tag] = start
        units = _unsigned(program, tables[b"head"] + 18)
        metrics = _unsigned(program, tables[b"hhea"] + 34)
        glyphs = _unsigned(program, tables[b"maxp"] + 4)
        places = [tables[b"hmtx"] + 4 * index for index in range(metrics)]
        advances = [_unsigned(program, place) * 1000 / units for place in places]
    except (struct.error, KeyError, ZeroDivisionError):
        return None
    return advances + advances[-1:] * (glyphs - metrics)


def _unsigned(program: bytes, place: int) -> int:
    return int.from_bytes(struct.unpack_from("2s", program, place)[0], "big")


def _widths(descendant: Object) -> list[tuple[int, float]]:
    """Glyphs and their widths as /W says (ISO 32000-1, 9.7.4.3)."""
    from pikepdf import Array  # noqa: PLC0415

    found: list[tuple[int, float]] = []
    rest: list[Any] = list(listed(descendant, "/W"))
    while rest:
        first, second = int(rest[0]), rest[1]
        if isinstance(second, Array):
            found += [(first + index, float(width)) for index, width in enumerate(second)]
            rest = rest[2:]
        else:
            found += [
                (glyph, float(rest[2])) for glyph in range(first, min(int(second), 65535) + 1)
            ]
            rest = rest[3:]
    return found
