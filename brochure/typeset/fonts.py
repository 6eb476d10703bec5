"""The font files: their shaping fonts, their measures, what they cover, and subsets of them.

In: a `Face`. Out: HarfBuzz fonts, metrics in 1/1000 em, subset files with the map of glyph
numbers. Each cut is read on its first use and kept in the library object. Knows nothing of text
that is set or of PDF objects.
"""

from collections.abc import Iterable, Mapping
from enum import Enum, auto
from functools import cached_property
from pathlib import Path
from struct import unpack_from
from typing import NamedTuple
from zlib import compress

import uharfbuzz as hb

from brochure.design.style import Face
from brochure.typeset.line import UNITS_PER_EM
from brochure.typeset.memo import Memo
from brochure.typeset.skyline import Skyline, skyline

PACKAGE = Path(__file__).parent.parent
FOLDERS = (PACKAGE / "fonts", PACKAGE.parent / "fonts")
"""Where the files lie: in the installed package, or beside it in the repository."""

STYLES = {
    (400, False): "Regular",
    (400, True): "Italic",
    (600, False): "Semibold",
    (600, True): "SemiboldItalic",
    (700, False): "Bold",
    (700, True): "BoldItalic",
    (900, False): "Black",
}


class Outlines(Enum):
    """In what curves a font file has its glyphs, and so as what a PDF takes it."""

    TRUETYPE = auto()
    CFF = auto()


MEASURING_TABLES = frozenset({"head", "hhea", "hmtx", "maxp"})
OUTLINE_TABLES = {
    Outlines.TRUETYPE: frozenset({"glyf", "loca"}),
    Outlines.CFF: frozenset({"CFF "}),
}
KEPT_TABLES = {
    Outlines.TRUETYPE: OUTLINE_TABLES[Outlines.TRUETYPE] | MEASURING_TABLES,
    Outlines.CFF: OUTLINE_TABLES[Outlines.CFF],
}
"""What a CIDFontType2 without instructions needs, and a bare CFF (ISO 32000-1, 9.9, table 126)."""

RESTRICTED, NO_SUBSETTING, BITMAP_ONLY = 0x0002, 0x0100, 0x0200
"""Bits of OS/2 fsType that forbid what a PDF does with a font."""

CHARACTERS_REMEMBERED = GLYPHS_REMEMBERED = 4_000
SKYLINES_REMEMBERED = 500
SUBSETS_REMEMBERED = 64


class Metrics(NamedTuple):
    """A cut's measures in 1/1000 em, y up: what layout and a FontDescriptor need.

    `italic_angle` is in degrees, negative where the letters lean to the right; `stem_v` is
    estimated from the weight, since no table holds it.
    """

    ascent: int
    descent: int
    cap_height: int
    x_height: int
    bbox: tuple[int, int, int, int]
    italic_angle: float
    stem_v: int


class Ink(NamedTuple):
    """The box of a glyph's ink in 1/1000 em from its pen position, y up."""

    left: int
    bottom: int
    right: int
    top: int


class Subset(NamedTuple):
    """A font program with only some glyphs; `glyph_ids` maps the whole font's numbers to its own.

    `deflated` is the program compressed (RFC 1950), as a PDF takes it. Of CFF it is the table
    alone, whose glyphs have their numbers as CIDs, too.
    """

    data: bytes
    glyph_ids: dict[int, int]
    deflated: bytes
    outlines: Outlines


class OwnCut(NamedTuple):
    """A font file of the author's, and the weight at which a variable one is used."""

    data: bytes
    weight: int | None = None


class Facts(NamedTuple):
    """What a font file is: why it can't be used (`unreadable`, `outlines`, `forbidden`, empty for
    no reason), and whether its weight varies.
    """

    fault: str = ""
    is_variable: bool = False


WEIGHT = "wght"
LEAST_OS2 = 68  # bytes of the table's first version, as Apple had it
NEEDED_TABLES = MEASURING_TABLES | {"cmap", "OS/2", "post", "name"}


def examined(data: bytes) -> Facts:
    """Whether a file of the author's can be used as a typeface."""
    if data[:4] not in (b"\x00\x01\x00\x00", b"true", b"OTTO"):
        return Facts("unreadable")
    face = hb.Face(hb.Blob(data))
    if not _is_whole(face):
        return Facts("unreadable")
    if _outlines(face) is None and _outlines(_instance(OwnCut(data))) is None:
        return Facts("outlines")
    if not _may_be_embedded(face):
        return Facts("forbidden")
    return Facts(is_variable=any(axis.tag == WEIGHT for axis in face.axis_infos))


def _is_whole(face: hb.Face) -> bool:
    """Whether a file has all tables that are read of it."""
    shapes = {*OUTLINE_TABLES.values(), frozenset({"CFF2"})}
    present = {tag for tag in face.table_tags if _read(face, tag)}
    return (
        present >= NEEDED_TABLES
        and any(present >= shape for shape in shapes)
        and face.glyph_count > 0
        and len(_read(face, "OS/2")) >= LEAST_OS2
    )


def _outlines(face: hb.Face) -> Outlines | None:
    """Which outlines a file has; None for those that no PDF takes: CFF2 that doesn't vary."""
    present = set(face.table_tags)
    return next((kind for kind, tables in OUTLINE_TABLES.items() if present >= tables), None)


def _read(face: hb.Face, tag: str) -> bytes:
    data: bytes = face.reference_table(tag).data
    return data


def _may_be_embedded(face: hb.Face) -> bool:
    (bits,) = unpack_from(">H", _read(face, "OS/2"), 8)
    return not bits & (NO_SUBSETTING | BITMAP_ONLY) and bits & 0x000F != RESTRICTED


def _instance(own: OwnCut) -> hb.Face:
    """The author's file, a variable one at the weight that is asked for and else as it is."""
    face = hb.Face(hb.Blob(own.data))
    if not face.has_var_data:
        return face
    wanted = hb.SubsetInput()
    wanted.keep_everything()
    wanted.flags |= hb.SubsetFlags.DOWNGRADE_CFF2  # no PDF takes CFF2
    wanted.pin_all_axes_to_default(face)
    for axis in face.axis_infos:
        if axis.tag == WEIGHT and own.weight is not None:
            weight = min(max(own.weight, axis.min_value), axis.max_value)
            wanted.pin_axis_location(face, WEIGHT, weight)
    return hb.Face(hb.subset(face, wanted).blob)


class Cut:
    """One font file."""

    def __init__(self, face: Face, own: OwnCut | None = None) -> None:
        if own is None:
            self._face = hb.Face(hb.Blob.from_file_path(str(_path(face))))
        else:
            self._face = _instance(own)
        outlines = _outlines(self._face)
        if outlines is None:
            raise LookupError(f"no outlines that a PDF takes for {face}")
        self._outlines = outlines
        self._weight = face.weight
        self.font = hb.Font(self._face)
        self.font.scale = (UNITS_PER_EM, UNITS_PER_EM)
        self._bearings = Memo(self._read_side_bearing, CHARACTERS_REMEMBERED)
        self.inks: Mapping[int, Ink | None] = Memo(self._read_ink, GLYPHS_REMEMBERED)
        self.skylines: Mapping[int, Skyline] = Memo(self._read_skyline, SKYLINES_REMEMBERED)
        self._glyphs = Memo(self._read_glyph, CHARACTERS_REMEMBERED)
        self.advances: Mapping[int, int] = Memo(self.font.get_glyph_h_advance, GLYPHS_REMEMBERED)

    @cached_property
    def metrics(self) -> Metrics:
        """The cut's measures (OpenType tables head, hhea, OS/2, post)."""
        head, hhea, os2, post = map(self._table, ("head", "hhea", "OS/2", "post"))
        ascent, descent = unpack_from(">2h", hhea, 4)
        x_height, cap_height = unpack_from(">2h", os2, 86) if len(os2) >= 90 else (0, 0)
        (angle,) = unpack_from(">i", post, 4)
        left, bottom, right, top = map(self._to_em, unpack_from(">4h", head, 36))
        return Metrics(
            ascent=self._to_em(ascent),
            descent=self._to_em(descent),
            cap_height=self._to_em(cap_height) or self._height("H"),
            x_height=self._to_em(x_height) or self._height("x"),
            bbox=(left, bottom, right, top),
            italic_angle=angle / 65536,
            stem_v=50 + (self._weight // 65) ** 2,
        )

    @cached_property
    def postscript_name(self) -> str:
        """The name that the file gives itself for PostScript and PDF."""
        name: str = self._face.get_name(hb.OTNameIdPredefined.POSTSCRIPT_NAME)
        return name

    @cached_property
    def may_be_embedded(self) -> bool:
        """Whether the file's licence bits allow a subset of its outlines in a document."""
        return _may_be_embedded(self._face)

    def glyph(self, char: str) -> int:
        """The glyph of a character by itself, 0 where the font has none."""
        return self._glyphs[char]

    def side_bearing(self, glyph: int) -> int:
        """The white left of a glyph's ink."""
        return self._bearings[glyph]

    def subset(self, glyph_ids: Iterable[int]) -> Subset:
        """The program with these glyphs, those they are composed of, and .notdef."""
        wanted = hb.SubsetInput()
        wanted.flags = (
            hb.SubsetFlags.NO_HINTING
            | hb.SubsetFlags.NOTDEF_OUTLINE
            | hb.SubsetFlags.NO_LAYOUT_CLOSURE
            | hb.SubsetFlags.CFF_IDENTITY_CHARSET  # else a CID is what it was in the whole font
        )
        wanted.glyph_set.update(glyph_ids)
        wanted.drop_table_tag_set.update(
            int.from_bytes(tag.encode("ascii"), "big")
            for tag in self._face.table_tags
            if tag not in KEPT_TABLES[self._outlines]
        )
        plan = hb.SubsetPlan(self._face, wanted)
        small = plan.execute()
        data = _read(small, "CFF ") if self._outlines is Outlines.CFF else bytes(small.blob.data)
        numbers = dict(plan.old_to_new_glyph_mapping.items())
        return Subset(data, numbers, compress(data, 9), self._outlines)

    def _table(self, tag: str) -> bytes:
        data: bytes = self._face.reference_table(tag).data
        return data

    def _height(self, letter: str) -> int:
        """How high a letter is, where the tables don't say."""
        ink = self.inks[self.glyph(letter)]
        return ink.top if ink else 0

    def _to_em(self, units: int) -> int:
        return round(units * UNITS_PER_EM / int(self._face.upem))

    def _read_glyph(self, char: str) -> int:
        return int(self.font.get_nominal_glyph(ord(char)) or 0)

    def _read_side_bearing(self, glyph: int) -> int:
        ink = self.inks[glyph]
        return ink.left if ink else 0

    def _read_skyline(self, glyph: int) -> Skyline:
        return skyline(self.font, glyph)

    def _read_ink(self, glyph: int) -> Ink | None:
        extents = self.font.get_glyph_extents(glyph)
        if not extents or not extents.width or not extents.height:
            return None
        left, top = int(extents.x_bearing), int(extents.y_bearing)
        return Ink(left, top + int(extents.height), left + int(extents.width), top)


def _path(face: Face) -> Path:
    style = STYLES.get((face.weight, face.italic))
    if style is not None:
        for folder in FOLDERS:
            path = folder / f"{face.family.value}-{style}.ttf"
            if path.is_file():
                return path
    raise LookupError(f"no font file for {face}")


NO_CUTS: Mapping[Face, OwnCut] = {}


class FontLibrary:
    """All cuts, each read on its first use. A face without a file raises LookupError; `own` stand
    in the place of the house's.
    """

    def __init__(self, own: Mapping[Face, OwnCut] = NO_CUTS) -> None:
        def cut(face: Face) -> Cut:
            return Cut(face, own.get(face))

        self._cuts = Memo(cut, limit=32)
        self._subsets = Memo(self._make_subset, SUBSETS_REMEMBERED)

    def metrics(self, face: Face) -> Metrics:
        """The cut's measures in 1/1000 em."""
        return self._cuts[face].metrics

    def covers(self, face: Face, char: str) -> bool:
        """Whether the cut has a glyph for the character by itself."""
        return self._cuts[face].glyph(char) != 0

    def hb_font(self, face: Face) -> hb.Font:
        """The font as HarfBuzz shapes it, 1000 units an em."""
        return self._cuts[face].font

    def glyph(self, face: Face, char: str) -> int:
        """The glyph of a character by itself, 0 where the cut has none."""
        return self._cuts[face].glyph(char)

    def advances(self, face: Face) -> Mapping[int, int]:
        """The glyphs' own advance widths in 1/1000 em, before kerning."""
        return self._cuts[face].advances

    def side_bearing(self, face: Face, glyph: int) -> int:
        """The white left of a glyph's ink, in 1/1000 em."""
        return self._cuts[face].side_bearing(glyph)

    def inks(self, face: Face) -> Mapping[int, Ink | None]:
        """The boxes of the glyphs' ink in 1/1000 em; None for a space."""
        return self._cuts[face].inks

    def skylines(self, face: Face) -> Mapping[int, Skyline]:
        """How far the glyphs' ink reaches up and down, by columns."""
        return self._cuts[face].skylines

    def subset(self, face: Face, glyph_ids: Iterable[int]) -> Subset:
        """A font file with these glyphs only, unhinted, with the tables that a PDF needs."""
        return self._subsets[face, frozenset(glyph_ids)]

    def _make_subset(self, key: tuple[Face, frozenset[int]]) -> Subset:
        face, glyph_ids = key
        return self._cuts[face].subset(sorted(glyph_ids))

    def postscript_name(self, face: Face) -> str:
        """The cut's PostScript name."""
        return self._cuts[face].postscript_name

    def may_be_embedded(self, face: Face) -> bool:
        """Whether the file's licence bits (OS/2 fsType) allow subsetting and embedding."""
        return self._cuts[face].may_be_embedded
