"""Typefaces made for tests: boxes for letters in every kind of file, and the house's own as CFF."""

from __future__ import annotations

import io
from enum import Enum
from functools import cache
from typing import Any

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables.TupleVariation import TupleVariation

from support.flyers import ROOT

FONTS = ROOT / "fonts"
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzäöüß .,-"
UPEM = 2048
WIDE = 900  # the advance of every box
MATRIX = {"FontMatrix": [1 / UPEM, 0, 0, 1 / UPEM, 0, 0]}


class Kind(Enum):
    """A kind of font file: TrueType, CFF by names and by CIDs, and what varies in weight."""

    TRUETYPE = "ttf"
    VARIABLE = "variable"
    CFF = "cff"
    CID = "cid"
    CFF2 = "cff2"
    VARIABLE_CFF2 = "variable-cff2"

    @property
    def is_postscript(self) -> bool:
        return self not in {Kind.TRUETYPE, Kind.VARIABLE}


def box(pen: TTGlyphPen | T2CharStringPen, width: int, height: int) -> None:
    pen.moveTo((50, 0))
    for point in ((50, height), (50 + width, height), (50 + width, 0)):
        pen.lineTo(point)
    pen.closePath()


@cache
def made(kind: Kind = Kind.TRUETYPE, *, forbidden: bool = False, bare: bool = False) -> bytes:
    """A typeface whose letters are boxes, of each height there is."""
    names = {ord(letter): f"u{ord(letter):04X}" for letter in LETTERS}
    order = [".notdef", *names.values()]
    builder = FontBuilder(UPEM, isTTF=not kind.is_postscript)
    builder.setupGlyphOrder(order)
    builder.setupCharacterMap(names)
    heights = {name: 1400 if chr(code).isupper() else 1000 for code, name in names.items()}
    heights |= {".notdef": 500, names[ord(" ")]: 0}
    builder.setupHorizontalMetrics(dict.fromkeys(order, (WIDE, 50)))
    builder.setupHorizontalHeader(ascent=1600, descent=-400)
    builder.setupNameTable({"familyName": "Boxes", "styleName": "Regular", "psName": "Boxes"})
    height = {} if bare else {"sxHeight": 1000, "sCapHeight": 1400}
    builder.setupOS2(version=4, fsType=2 if forbidden else 0, **height)
    builder.setupPost()
    if kind in {Kind.VARIABLE, Kind.VARIABLE_CFF2}:
        builder.setupFvar([("wght", 100, 400, 900, "Weight")], [])
    if kind.is_postscript:
        _postscript(builder, kind, heights)
    else:
        _truetype(builder, kind, heights)
    target = io.BytesIO()
    builder.save(target)
    return target.getvalue()


def _truetype(builder: Any, kind: Kind, heights: dict[str, int]) -> None:
    glyphs = {}
    for name, height in heights.items():
        pen = TTGlyphPen(None)
        if height:
            box(pen, 700, height)
        glyphs[name] = pen.glyph()
    builder.setupGlyf(glyphs)
    builder.setupHorizontalMetrics(dict.fromkeys(heights, (WIDE, 50)))
    if kind is Kind.VARIABLE:
        wide = [(0, 0), (0, 0), (200, 0), (200, 0), *[(0, 0)] * 4]
        builder.setupGvar(
            {
                name: [TupleVariation({"wght": (0.0, 1.0, 1.0)}, wide)]
                for name, height in heights.items()
                if height
            }
        )


def _postscript(builder: Any, kind: Kind, heights: dict[str, int]) -> None:
    cff2 = kind in {Kind.CFF2, Kind.VARIABLE_CFF2}
    strings = {}
    for name, height in heights.items():
        pen = T2CharStringPen(None if cff2 else WIDE, None, CFF2=cff2)
        if height:
            box(pen, 700, height)
        strings[name] = pen.getCharString()
    if not cff2:
        builder.setupCFF("Boxes-Regular", MATRIX, strings, {})
        if kind is Kind.CID:
            _by_cids(builder.font)
        return
    regions = [{"wght": (0.0, 1.0, 1.0)}] if kind is Kind.VARIABLE_CFF2 else None
    if regions:
        for name, height in heights.items():
            if height:
                strings[name].program = _bolder(height)
    builder.setupCFF2(strings, [MATRIX], regions)


def _bolder(height: int) -> list[Any]:
    """A box's charstring whose right edge goes to the right with the weight."""
    return [
        50,
        0,
        "rmoveto",
        height,
        "vlineto",
        700,
        200,
        1,
        "blend",
        "hlineto",
        -height,
        "vlineto",
    ]


def _by_cids(font: TTFont) -> None:
    """Make a CFF that is keyed by names one that is keyed by CIDs, other ones than its glyphs'
    numbers.
    """
    from fontTools.cffLib import FDArrayIndex, FDSelect, FontDict  # noqa: PLC0415

    cff = font["CFF "].cff
    top = cff.topDictIndex[0]
    strings = [top.CharStrings[name] for name in top.charset]
    inner = FontDict()
    inner.Private = top.Private
    del top.Private
    inner.FontMatrix = [1, 0, 0, 1, 0, 0]
    top.FDArray = FDArrayIndex()
    top.FDArray.append(inner)
    top.FDSelect = FDSelect()
    top.FDSelect.format = 3
    top.FDSelect.gidArray = [0] * len(strings)
    top.CharStrings.fdArray, top.CharStrings.fdSelect = top.FDArray, top.FDSelect
    names = [".notdef", *(f"cid{7 * at + 100:05d}" for at in range(1, len(strings)))]
    old = dict(zip(top.charset, names, strict=True))
    top.CharStrings.charStrings = {
        old[name]: number for name, number in top.CharStrings.charStrings.items()
    }
    top.charset = names
    top.ROS = ("Adobe", "Identity", 0)
    top.CIDCount = 7 * len(strings) + 101
    top.rawDict.pop("Private", None)
    font.setGlyphOrder(names)
    for table in font["cmap"].tables:
        table.cmap = {code: old[name] for code, name in table.cmap.items()}
    font["hmtx"].metrics = {old[name]: one for name, one in font["hmtx"].metrics.items()}


@cache
def as_cff(name: str) -> bytes:
    """One of the house's typefaces with its glyphs as CFF; kerning and ligatures are kept."""
    font = TTFont(FONTS / f"{name}.ttf")
    glyphs, matrix = font.getGlyphSet(), 1 / font["head"].unitsPerEm
    strings = {}
    for glyph in font.getGlyphOrder():
        pen = T2CharStringPen(font["hmtx"][glyph][0], glyphs)
        glyphs[glyph].draw(pen)
        strings[glyph] = pen.getCharString()
    for tag in ("glyf", "loca", "gvar", "cvt ", "fpgm", "prep", "gasp"):
        if tag in font:
            del font[tag]
    font.sfntVersion = "OTTO"
    builder = FontBuilder(font=font)
    about = {} if matrix == 1 / 1000 else {"FontMatrix": [matrix, 0, 0, matrix, 0, 0]}
    builder.setupCFF(f"{name}-CFF", about, strings, {})
    font["maxp"].tableVersion = 0x00005000
    font["maxp"].numGlyphs = len(strings)
    font["post"].formatType = 3.0
    target = io.BytesIO()
    font.save(target)
    return target.getvalue()
