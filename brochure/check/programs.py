"""Font programs: how wide their glyphs are, whatever the file says of them."""

from __future__ import annotations

import struct
from typing import Protocol

from brochure.check.cff import DAMAGED, Cff


class Program(Protocol):
    """A font program that could be read."""

    def advance(self, glyph: int, /) -> float | None:
        """How wide a glyph is, in thousandths of an em; None where nothing can be said."""


class TrueType:
    """The widths of a TrueType program."""

    def __init__(self, data: bytes) -> None:
        """Read them all; raises one of DAMAGED or ZeroDivisionError."""
        tables = _tables(data)
        per_em = struct.unpack_from(">H", data, tables[b"head"] + 18)[0]
        count = struct.unpack_from(">H", data, tables[b"hhea"] + 34)[0]
        glyphs = struct.unpack_from(">H", data, tables[b"maxp"] + 4)[0]
        at = tables[b"hmtx"]
        wide = [struct.unpack_from(">H", data, at + 4 * n)[0] * 1000 / per_em for n in range(count)]
        self._advances: list[float] = [*wide, *wide[-1:] * (glyphs - count)]

    def advance(self, glyph: int, /) -> float | None:
        """How wide a glyph is, in thousandths of an em."""
        return self._advances[glyph] if glyph < len(self._advances) else None


def truetype(data: bytes) -> Program | None:
    """A TrueType program; None if it can't be read."""
    try:
        return TrueType(data)
    except (*DAMAGED, ZeroDivisionError):
        return None


def postscript(data: bytes) -> Program | None:
    """A CFF program, bare or as a table of an OpenType file; None if it can't be read."""
    try:
        if data[:4] == b"OTTO":
            data = data[_tables(data)[b"CFF "] :]
        return Cff(data)
    except DAMAGED:
        return None


def _tables(data: bytes) -> dict[bytes, int]:
    count = struct.unpack_from(">H", data, 4)[0]
    return {
        data[at : at + 4]: struct.unpack_from(">I", data, at + 8)[0]
        for at in range(12, 12 + 16 * count, 16)
    }
