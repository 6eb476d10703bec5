"""Make the face of symbols (README.md says of what).

python make_symbols.py SYMBOLS SYMBOLS_2 MATH OUT: three unpacked packages and a folder.
Needs fontTools; no part of the program.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem

BLOCKS = [
    (0x0020, 0x0020), (0x2190, 0x21FF), (0x2205, 0x220D), (0x2318, 0x231B), (0x23CE, 0x23CF),
    (0x23E9, 0x23FA), (0x2460, 0x24FF), (0x25A0, 0x27BF), (0x27F5, 0x27FA), (0x2B05, 0x2B0D),
    (0x2B1B, 0x2B1C), (0x2B24, 0x2B24), (0x2B50, 0x2B50), (0x2B55, 0x2B55), (0x1F550, 0x1F567),
]  # fmt: skip
PICTOGRAMS = (
    "🅐🅑🅒🅰🅱🅿🌍🌎🌏🌡🌶🍸🍽🎓🎗🎙🎞🎟🎧🎬🎭🎮🏆🏊🏋🏍🏔🏕🏖🏛🏠🏭🏷🐈🐕🐟🐦👁👂👆"
    "👇👈👉👌👍👎👓💣💰💳💹💻📈📉📊📋📚📟📤📥📦📪📫📬📭📷📹📺📻🔇🔈🔉🔊🔍🔒🔓🕊🕯🕰🕿"
    "🖁🖂🖈🖊🖋🖌🖍🖐🖥🖨🖱🖼🗀🗁🗎🗑🗒🗓🗝🗞🗣🗨🗳🗺🚇🚍🚑🚔🚘🚭🚲🚹🚺🚼🛈🛋🛍🛏🛠🛡"
    "🛣🛥🛰"
)
WANTED = frozenset(
    {code for first, last in BLOCKS for code in range(first, last + 1)} | set(map(ord, PICTOGRAMS))
)
KEPT = {
    "GlyphOrder",
    "glyf",
    "loca",
    "head",
    "hhea",
    "hmtx",
    "maxp",
    "cmap",
    "OS/2",
    "post",
    "name",
}
SCALE = 0.9  # a figure in a circle is 824 units high in Noto, Source's capitals are 660 to 670
CAP_HEIGHT, X_HEIGHT, ASCENT, DESCENT = 660, 486, 1024, -400  # Source Sans 3
DAY = 3786825600  # 2024-01-01 in seconds since 1904: the same input gives the same bytes


def part(path: Path, wanted: set[int], out: Path) -> None:
    """Write some of a font's glyphs, without hints and layout."""
    font = TTFont(path)
    options = Options(hinting=False, layout_features=[], notdef_outline=True, name_IDs=[0, 13, 14])
    options.drop_tables += sorted(set(font.keys()) - KEPT)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    font["OS/2"].version = 4  # they differ
    font.save(out)


def make(sources: list[Path], style: str, weight: int, folder: Path) -> None:
    """Merge fonts; a sign that several have is the first one's."""
    left, parts = set(WANTED), []
    for number, path in enumerate(sources):
        found = set(TTFont(path).getBestCmap()) & left
        parts.append(folder / f"part{number}.ttf")
        part(path, found, parts[-1])
        left -= found
    font = Merger().merge(list(map(str, parts)))
    for path in parts:
        path.unlink()
    scale_upem(font, round(1000 * SCALE))
    font["head"].unitsPerEm = 1000
    font["head"].created = font["head"].modified = DAY
    font.recalcTimestamp = False
    os2, hhea = font["OS/2"], font["hhea"]
    os2.usWeightClass, os2.sCapHeight, os2.sxHeight = weight, CAP_HEIGHT, X_HEIGHT
    hhea.ascent, hhea.descent, hhea.lineGap = ASCENT, DESCENT, 0
    family, name = "Brochure Symbols", f"BrochureSymbols-{style}"
    names = {1: family, 2: style, 3: name, 4: f"{family} {style}", 5: "Version 1.000", 6: name}
    for id, value in names.items():
        font["name"].setName(value, id, 3, 1, 0x409)
    font["post"].formatType = 3.0
    font.save(folder / f"{name}.ttf")


if __name__ == "__main__":
    symbols, symbols_2, math, out = map(Path, sys.argv[1:])
    regular = [
        symbols / "400Regular" / "NotoSansSymbols_400Regular.ttf",
        symbols_2 / "400Regular" / "NotoSansSymbols2_400Regular.ttf",
        math / "400Regular" / "NotoSansMath_400Regular.ttf",
    ]
    make(regular, "Regular", 400, out)
    make([symbols / "700Bold" / "NotoSansSymbols_700Bold.ttf"], "Bold", 700, out)
