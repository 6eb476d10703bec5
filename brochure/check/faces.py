"""Fonts, read from the file: whether they are embedded, how wide their glyphs are, what they say.

A font dictionary goes in, a `Font` comes out (ISO 32000-1, 9.5 to 9.10).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from brochure.check.cmaps import to_cids, to_unicode
from brochure.check.programs import Program, postscript, truetype
from brochure.check.reopen import (
    entry,
    identity,
    is_dictionary,
    is_stream,
    items,
    named,
    number,
    read,
)

_KNOWN_ORDERINGS = ("Japan1", "GB1", "CNS1", "Korea1")  # Adobe says what their CIDs stand for
_PROGRAMS = ("/FontFile", "/FontFile2", "/FontFile3")
_READ = {"CIDFontType2": ("/FontFile2", truetype), "CIDFontType0": ("/FontFile3", postscript)}
_WIDEST = 1_000_000  # entries of a width array that are read


@dataclass(slots=True)
class Font:
    """A font of the file.

    `widths` are by code, in thousandths of an em. `texts` is what codes stand for, None if the file
    doesn't say and no encoding does. `cids` are the identifiers of the codes, as far as a CMap of
        the file's own gives them, `glyphs` the glyphs of the identifiers; `used` collects the codes
    that are shown, `read` those of them that no ActualText around them speaks for.
    """

    name: str
    kind: str
    embedded: bool
    double: bool
    ascent: float = 750.0
    descent: float = -250.0
    scale: float = 0.001
    default_width: float = 500.0
    widths: dict[int, float] = field(default_factory=dict)
    texts: dict[int, str] | None = None
    encoding: str = "cp1252"
    cids: dict[int, int] | None = None
    glyphs: bytes | None = None
    program: Program | None = None
    used: set[int] = field(default_factory=set)
    read: set[int] = field(default_factory=set)
    named: frozenset[int] = frozenset()
    seen: bool = False

    def codes(self, shown: bytes) -> list[int]:
        """The codes in a string that is shown."""
        if not self.double:
            return list(shown)
        return [int.from_bytes(shown[at : at + 2], "big") for at in range(0, len(shown), 2)]

    def text(self, code: int) -> str:
        """What a code stands for, by the file's map or else by its encoding; empty if neither says.

        Names that an encoding gives to single codes aren't looked up.
        """
        if self.texts:
            return self.texts.get(code, "")
        if self.texts is None or self.double or code > 255 or code in self.named:
            return ""
        return bytes([code]).decode(self.encoding, "ignore")

    def width(self, code: int) -> float:
        """The advance of a code, in em."""
        return self.widths.get(code, self.default_width) * self.scale

    def glyph(self, code: int) -> int | None:
        """By which number the font program knows a code's glyph; None where it alone knows."""
        if not self.double:
            return None
        cid = code if self.cids is None else self.cids.get(code, 0)
        if self.glyphs is None:
            return cid
        return int.from_bytes(self.glyphs[2 * cid : 2 * cid + 2], "big")


def font_of(value: Any) -> Font:
    """Read a font dictionary."""
    kind = named(entry(value, "/Subtype"))
    composite = kind == "Type0"
    inner = next(iter(items(entry(value, "/DescendantFonts"))), None) if composite else value
    descriptor = entry(inner, "/FontDescriptor")
    program = next((entry(descriptor, key) for key in _PROGRAMS if entry(descriptor, key)), None)
    font = Font(
        name=named(entry(value, "/BaseFont")) or kind,
        kind=named(entry(inner, "/Subtype")),
        embedded=kind == "Type3" or is_stream(program),
        double=composite,
        texts=_texts(value),
    )
    encoding = entry(value, "/Encoding")
    if "MacRoman" in (named(encoding) or named(entry(encoding, "/BaseEncoding"))):
        font.encoding = "mac_roman"
    font.named = _named_codes(items(entry(encoding, "/Differences")))
    font.ascent = number(entry(descriptor, "/Ascent")) or font.ascent
    font.descent = number(entry(descriptor, "/Descent")) or font.descent
    if composite:
        font.default_width = number(entry(inner, "/DW")) or 1000.0
        font.widths = _cid_widths(items(entry(inner, "/W")))
        if is_stream(encoding):
            font.cids = to_cids(read(encoding).decode("latin-1"))
        if font.cids is not None:
            by_cid, default = font.widths, font.default_width
            font.widths = {code: by_cid.get(cid, default) for code, cid in font.cids.items()}
        mapped = entry(inner, "/CIDToGIDMap")
        font.glyphs = read(mapped) if is_stream(mapped) else None
        font.program = _program(font.kind, descriptor)
    else:
        first = int(number(entry(value, "/FirstChar")) or 0)
        listed = items(entry(value, "/Widths"))
        font.widths = {first + at: number(one) or 0.0 for at, one in enumerate(listed)}
        if kind == "Type3":
            matrix = items(entry(value, "/FontMatrix"))
            font.scale = abs(number(matrix[0]) or 0.001) if matrix else 0.001
    return font


def _program(kind: str, descriptor: Any) -> Program | None:
    """The program of a composite font; None where there is none that is read."""
    key, reader = _READ.get(kind, ("", None))
    program = entry(descriptor, key) if key else None
    return reader(read(program)) if reader is not None and is_stream(program) else None


def key_of(value: Any) -> tuple[int, int] | None:
    """What tells fonts apart; None for one that is a direct object."""
    found = identity(value)
    return None if found == (0, 0) else found


def _named_codes(differences: list[Any]) -> frozenset[int]:
    """The codes that an encoding gives other glyphs (ISO 32000-1, 9.6.6.1)."""
    found: set[int] = set()
    code = 0
    for one in differences[:512]:
        start = number(one)
        if start is not None:
            code = int(start)
        else:
            found.add(code)
            code += 1
    return frozenset(found)


def _cid_widths(listed: list[Any]) -> dict[int, float]:
    widths: dict[int, float] = {}
    at = 0
    while at + 1 < len(listed) and len(widths) < _WIDEST:
        first = int(number(listed[at]) or 0)
        row = items(listed[at + 1])
        if number(listed[at + 1]) is None:
            widths.update((first + step, number(one) or 0.0) for step, one in enumerate(row))
            at += 2
        elif at + 2 < len(listed):
            last = min(int(number(listed[at + 1]) or 0), first + _WIDEST)
            wide = number(listed[at + 2]) or 0.0
            widths.update((code, wide) for code in range(first, last + 1))
            at += 3
        else:
            break
    return widths


def _texts(font: Any) -> dict[int, str] | None:
    """What the codes stand for; for fonts whose encoding says it, an empty text for each."""
    cmap = entry(font, "/ToUnicode")
    if is_stream(cmap):
        return to_unicode(read(cmap).decode("latin-1"))
    encoding = entry(font, "/Encoding")
    inner = next(iter(items(entry(font, "/DescendantFonts"))), None)
    if named(entry(inner, "/CIDSystemInfo", "/Ordering")) in _KNOWN_ORDERINGS:
        return {}
    if named(entry(font, "/Subtype")) != "Type0" and encoding is not None:
        base = named(encoding) or named(entry(encoding, "/BaseEncoding"))
        if base or is_dictionary(encoding):
            return {}
    return None
