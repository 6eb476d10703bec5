"""The fonts of one file: which code stands for which glyph and text, and the objects that say so.

Shaped text goes in; what a TJ operator shows comes out, and in the end each font as Type 0 with the
subset of its program. Codes are numbered in the order of first use of the pair (glyph, text it
stands for): so content can be written before the subset exists, and one glyph may stand for several
texts, as a hyphen that was typed and one that hyphenation put there do. TrueType takes the codes as
CIDs and has a table of their glyphs (CIDFontType2); the CIDs of CFF are its glyphs' numbers, so
there the encoding leads from codes to them (CIDFontType0).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from hashlib import sha256
from operator import sub
from typing import NamedTuple
from zlib import compress

from brochure.design.style import Face, Family
from brochure.paint.canvas import PdfFile
from brochure.paint.objects import array, dictionary, name, number, reference, utf16
from brochure.typeset.fonts import SUBSETS_REMEMBERED, FontLibrary, Outlines, Subset
from brochure.typeset.line import Shaped

_CMAP_HEAD = (
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap "
    "/CIDSystemInfo {system} def "
    "/CMapName {name} def /CMapType {kind} def "
    "1 begincodespacerange <0000><FFFF> endcodespacerange "
)
_CMAP_TAIL = " endcmap CMapName currentdict /CMap defineresource pop end end"
_BLOCK = 100  # codes of a CMap that may be mapped at once

_IDENTITY = "<</Registry (Adobe) /Ordering (Identity) /Supplement 0>>"
_UCS = "<</Registry (Adobe) /Ordering (UCS) /Supplement 0>>"

_PROGRAM_KEYS = {Outlines.TRUETYPE: "FontFile2", Outlines.CFF: "FontFile3"}

# ISO 32000-1, table 123. A font that is addressed by glyphs is symbolic.
_SERIF, _SYMBOLIC, _ITALIC = 1 << 1, 1 << 2, 1 << 6

# What a glyph stands for that no letter is left for: each has to stand for something (ISO 19005-2,
# 6.2.11.7.2), and readers that ignore ActualText show nothing for a soft hyphen.
_INVISIBLE = "\u00ad"


class _Codes(dict[tuple[int, str], str]):
    """Glyph and text → the code that stands for the pair, given out on first use."""

    def __missing__(self, pair: tuple[int, str]) -> str:
        code = self[pair] = f"{len(self) + 1:04X}"
        return code


ASIDE = 20
"""How far left of a ligature its further letters begin, in thousandths of an em: poppler and pdfium
sort letters by where they begin."""


class PlacedGlyph(NamedTuple):
    """The code of a glyph, and where it stands, in thousandths of an em from the text's right end;
    what is hidden is there for readers alone.
    """

    code: str
    right: int
    up: int
    is_hidden: bool = False


class EmbeddedFont:
    """One face in one file."""

    def __init__(self, key: str, face: Face, library: FontLibrary) -> None:
        """Begin an empty font that content streams call `key`."""
        self.key = key
        self._face = face
        self._library = library
        self._codes = _Codes()
        self._widths = library.advances(face)
        # By identity, since words are shaped once; the word is kept, so its identity stays its own.
        self._shown: dict[int, tuple[Shaped, tuple[str, int]]] = {}

    def show(self, shaped: Shaped, size: float) -> tuple[str, int]:
        """What stands between the brackets of a TJ, and the adjustment owed behind it.

        Adjustments are in thousandths of `size`, leftwards, and exact. Where a glyph is raised, the
        TJ is interrupted.
        """
        if (known := self._shown.get(id(shaped))) is not None:
            return known[1]
        if shaped.offsets is None and "" not in shaped.texts:
            shown = self._level(shaped)
            self._shown[id(shaped)] = (shaped, shown)
            return shown
        return self._raised(shaped, size)

    def _level(self, shaped: Shaped) -> tuple[str, int]:
        if not shaped.glyphs:
            return "", 0
        pairs = zip(shaped.glyphs, shaped.texts, strict=True)
        codes = list(map(self._codes.__getitem__, pairs))
        owed = list(map(sub, map(self._widths.__getitem__, shaped.glyphs), shaped.advances))
        last = owed.pop()
        if any(owed):
            for index, adjustment in enumerate(owed):
                if adjustment:
                    codes[index] += f">{adjustment}<"
        return f"<{''.join(codes)}>", last

    def _raised(self, shaped: Shaped, size: float) -> tuple[str, int]:
        parts: list[str] = []
        owed = 0
        offsets = shaped.offsets or ((0, 0),) * len(shaped.glyphs)
        letters = spelled(shaped.texts)
        for index, (glyph, (right, up)) in enumerate(zip(shaped.glyphs, offsets, strict=True)):
            shown = f"{owed - right or ''}<{self._codes[glyph, letters[index]]}>"
            rise = number(up * size / 1000)
            parts.append(shown if rise == "0" else f"]TJ {rise} Ts[{shown}]TJ 0 Ts[")
            owed = self._widths[glyph] - shaped.advances[index] + right
        return "".join(parts), owed

    def backward(self, shaped: Shaped) -> Iterator[PlacedGlyph]:
        """The glyphs of a text that is read from right to left, one by one.

        Readers turn the letters of such a text, but not those of one ligature: it stands for its
        first letter, and each other is shown unseen, at its left.
        """
        pen = 0
        offsets = shaped.offsets or ((0, 0),) * len(shaped.glyphs)
        for glyph, advance, text, (right, up) in zip(
            shaped.glyphs, shaped.advances, spelled(shaped.texts), offsets, strict=True
        ):
            pen -= advance
            first, *others = re.findall(r"\S\u200c*", text) or [text]
            yield PlacedGlyph(self._codes[glyph, first], pen + right, up)
            for count, letter in enumerate(others, 1):
                unseen = self._library.glyph(self._face, letter[0])
                at = pen - count * ASIDE
                yield PlacedGlyph(self._codes[unseen, letter], at, 0, is_hidden=True)

    def filler(self) -> tuple[str, int]:
        """The code of a space that stands for nothing, and its width in thousandths of an em."""
        space = self._library.glyph(self._face, " ")
        return self._codes[space, _INVISIBLE], self._widths[space]

    def write(self, file: PdfFile) -> None:
        """Write the font's objects."""
        used = [glyph for glyph, _ in self._codes]
        subset = self._library.subset(self._face, set(used))
        base = name(f"{_tag(subset.data)}+{self._library.postscript_name(self._face)}")
        glyphs = [subset.glyph_ids[glyph] for glyph in used]
        write = self._write_cff if subset.outlines is Outlines.CFF else self._write_truetype
        descriptor = reference(self._write_descriptor(file, base, subset))
        encoding, descendant = write(file, base, glyphs, descriptor)
        font = {
            "Type": "/Font",
            "Subtype": "/Type0",
            "BaseFont": base,
            "Encoding": encoding,
            "DescendantFonts": array([reference(file.add(dictionary(descendant)))]),
            "ToUnicode": reference(
                file.add_deflated(_deflated(self._to_unicode().encode("ascii")))
            ),
        }
        file.add_font(self.key, file.add(dictionary(font)))

    def _write_truetype(
        self, file: PdfFile, base: str, glyphs: list[int], descriptor: str
    ) -> tuple[str, dict[str, str]]:
        """The encoding and the descendant: codes are CIDs, and a table has their glyphs."""
        table = b"".join(glyph.to_bytes(2, "big") for glyph in (0, *glyphs))
        widths = array(str(self._widths[glyph]) for glyph, _ in self._codes)
        descendant = {
            "Type": "/Font",
            "Subtype": "/CIDFontType2",
            "BaseFont": base,
            "CIDSystemInfo": _IDENTITY,
            "FontDescriptor": descriptor,
            "W": f"[1 {widths}]",
            "CIDToGIDMap": reference(file.add_deflated(_deflated(table))),
        }
        return "/Identity-H", descendant

    def _write_cff(
        self, file: PdfFile, base: str, glyphs: list[int], descriptor: str
    ) -> tuple[str, dict[str, str]]:
        """The same where CIDs are glyphs (9.7.4.2): the encoding leads from codes to them."""
        cmap_name = f"{base}-H"
        pairs = zip(self._codes.values(), glyphs, strict=True)
        cmap = _cmap(
            _CMAP_HEAD.format(system=_IDENTITY, name=cmap_name, kind=1) + "/WMode 0 def",
            "cidchar",
            [f"<{code}> {glyph}" for code, glyph in pairs],
        )
        entries = {
            "Type": "/CMap",
            "CMapName": cmap_name,
            "CIDSystemInfo": _IDENTITY,
            "WMode": "0",
        }
        encoding = file.add_deflated(_deflated(cmap.encode("ascii")), entries)
        of_whole = (glyph for glyph, _ in self._codes)
        widths = {own: self._widths[whole] for own, whole in zip(glyphs, of_whole, strict=True)}
        descendant = {
            "Type": "/Font",
            "Subtype": "/CIDFontType0",
            "BaseFont": base,
            "CIDSystemInfo": _IDENTITY,
            "FontDescriptor": descriptor,
            "W": array(f"{glyph} [{widths[glyph]}]" for glyph in sorted(widths)),
        }
        return reference(encoding), descendant

    def _write_descriptor(self, file: PdfFile, base: str, subset: Subset) -> int:
        metrics = self._library.metrics(self._face)
        flags = _SYMBOLIC
        flags |= _SERIF if self._face.family is Family.SERIF else 0
        flags |= _ITALIC if metrics.italic_angle else 0
        is_cff = subset.outlines is Outlines.CFF
        about = {"Subtype": "/CIDFontType0C"} if is_cff else {"Length1": str(len(subset.data))}
        return file.add(
            dictionary(
                {
                    "Type": "/FontDescriptor",
                    "FontName": base,
                    "Flags": str(flags),
                    "FontBBox": array(map(number, metrics.bbox)),
                    "ItalicAngle": number(metrics.italic_angle),
                    "Ascent": number(metrics.ascent),
                    "Descent": number(metrics.descent),
                    "CapHeight": number(metrics.cap_height),
                    "StemV": str(metrics.stem_v),
                    _PROGRAM_KEYS[subset.outlines]: reference(
                        file.add_deflated(subset.deflated, about)
                    ),
                }
            )
        )

    def _to_unicode(self) -> str:
        """The CMap from codes to text (9.10.3)."""
        entries = [f"<{code}> <{utf16(text)}>" for (_, text), code in self._codes.items()]
        head = _CMAP_HEAD.format(system=_UCS, name="/Adobe-Identity-UCS", kind=2)
        return _cmap(head, "bfchar", entries)


def _cmap(head: str, mapping: str, entries: list[str]) -> str:
    """A CMap with these entries, as many in a block as may be."""
    blocks = []
    for start in range(0, len(entries), _BLOCK):
        block = entries[start : start + _BLOCK]
        blocks.append("\n".join([f"{len(block)} begin{mapping}", *block, f"end{mapping}"]))
    return "\n".join([head, *blocks, _CMAP_TAIL])


class FontSet:
    """The fonts of one file, in order of first use."""

    def __init__(self, library: FontLibrary) -> None:
        """Begin with no font; `library` has the programs."""
        self.library = library
        self._fonts: dict[Face, EmbeddedFont] = {}

    def of(self, face: Face) -> EmbeddedFont:
        """The font of that face."""
        font = self._fonts.get(face)
        if font is None:
            key = f"F{len(self._fonts) + 1}"
            font = self._fonts[face] = EmbeddedFont(key, face, self.library)
        return font

    def write(self, file: PdfFile) -> None:
        """Write the objects of all fonts that are in use."""
        for font in self._fonts.values():
            font.write(file)


def spelled(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Give every glyph of a cluster letters of its own.

    In `texts`, a cluster's first glyph has all of them. Where the font builds a letter from more
    glyphs than there are letters, the last ones stand for nothing.
    """
    if "" not in texts:
        return texts
    letters: list[str] = []
    for start, end in _clusters(texts):
        text, count = texts[start], end - start
        letters.extend(text[index : index + 1] or _INVISIBLE for index in range(count))
        letters[-1] += text[count:]
    return tuple(letters)


def _clusters(texts: tuple[str, ...]) -> list[tuple[int, int]]:
    """Where each cluster starts and ends: a glyph with text and those after it without."""
    starts = [index for index, text in enumerate(texts) if text or index == 0]
    return list(zip(starts, [*starts[1:], len(texts)], strict=True))


@lru_cache(SUBSETS_REMEMBERED)
def _deflated(data: bytes) -> bytes:
    """A font's small table, compressed (RFC 1950): the next file often has the same."""
    return compress(data)


@lru_cache(SUBSETS_REMEMBERED)
def _tag(program: bytes) -> str:
    """Six letters that name the subset (9.6.4), the same for the same program."""
    return "".join(chr(ord("A") + byte % 26) for byte in sha256(program).digest()[:6])
