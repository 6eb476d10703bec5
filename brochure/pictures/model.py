"""Pictures as values: what can be measured, sized and painted.

A picture is a raster, a drawing (an SVG), a form (a page of a PDF) or a code (QR). Each knows its
proportions and holds nothing but numbers and bytes: no file, no decoder, no place on a page. Inside
a picture x runs to the right and y down, from its top left corner.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from brochure.geometry import Rect
from brochure.profile import ColourSpace, Profile

WHOLE = Rect(0, 0, 1, 1)
"""All of a picture, in shares of its width and height."""


class Colours(Enum):
    """What a raster's samples mean; the value is their number for each pixel."""

    GREY = 1
    RGB = 3
    CMYK = 4


class Encoding(Enum):
    """How a raster's samples are packed: as JPEG, or by Flate behind the predictors of PNG."""

    JPEG = "DCTDecode"
    PNG = "FlateDecode"


class Target(NamedTuple):
    """What the pictures are made for: the colours of the output, and the profile of CMYK ones.

    `press` is an ICC profile; where it is None the one that travels with the program counts. It
    also says what a CMYK picture without a profile of its own means.
    """

    space: ColourSpace = ColourSpace.RGB
    press: bytes | None = None

    @staticmethod
    def of(profile: Profile, press: bytes | None = None) -> Target:
        """The target that a profile asks for."""
        return Target(profile.colour_space, press)


Remark = tuple[str, dict[str, str]]
"""A message about what can be used all the same: its id, and its parameters but for the file."""


class Raster(NamedTuple):
    """Pixels, already encoded.

    `bits` is for each sample. With a `palette` (RGB triples) the samples are its indices.
    `inverted` samples count ink from above (Adobe's CMYK). `mask` is a grey raster of the same
    shape: how opaque each pixel is.
    """

    width: int
    height: int
    colours: Colours
    bits: int
    encoding: Encoding
    data: bytes
    palette: bytes | None = None
    inverted: bool = False
    mask: Raster | None = None

    @property
    def aspect(self) -> float:
        """Width by height."""
        return self.width / self.height


Matrix = tuple[float, float, float, float, float, float]
"""a b c d e f: x' = a·x + c·y + e, y' = b·x + d·y + f (SVG 2, 8.5; ISO 32000-1, 8.3.4)."""

Rgb = tuple[float, float, float]
Colour = tuple[float, ...]
"""Three components of sRGB, four of the press, or the light of a mask; each from 0 to 1."""
Step = tuple[str, tuple[float, ...]]
"""A path operator of PDF (m, l, c, h) and its coordinates."""
Path = tuple[Step, ...]


class Flat(NamedTuple):
    """One colour; `opacity` is a share."""

    colour: Colour
    opacity: float = 1.0


class Stop(NamedTuple):
    """A colour on a gradient's way, `offset` from 0 to 1."""

    offset: float
    colour: Colour
    opacity: float = 1.0


class Gradient(NamedTuple):
    """Colours between two points, or between two circles if `radii` are given.

    `matrix` leads from the gradient's coordinates to the drawing's. Beyond its ends the first and
    the last colour go on. `opacity` counts beside that of the stops.
    """

    start: tuple[float, float]
    end: tuple[float, float]
    radii: tuple[float, float] | None
    matrix: Matrix
    stops: tuple[Stop, ...]
    opacity: float = 1.0


class Tiling(NamedTuple):
    """A cell that repeats; `matrix` leads from its coordinates to the drawing's.

    `cell` is what is seen of the parts, and how far the repetitions lie apart. The parts are in the
    cell's coordinates.
    """

    parts: tuple[Part, ...]
    cell: Rect
    matrix: Matrix
    opacity: float = 1.0


Paint = Flat | Gradient | Tiling


class Stroke(NamedTuple):
    """How an outline is drawn; `cap` and `join` are numbered as in PDF, lengths are the shape's."""

    paint: Paint
    width: float
    cap: int = 0
    join: int = 0
    miter: float = 4.0
    dashes: tuple[float, ...] = ()
    phase: float = 0.0


class Outline(NamedTuple):
    """A closed area; `matrix` leads from the path's coordinates to the drawing's."""

    path: Path
    matrix: Matrix
    even_odd: bool = False


class Shape(NamedTuple):
    """An outline with its paints."""

    outline: Outline
    fill: Paint | None
    stroke: Stroke | None
    stroke_first: bool = False


class Window(NamedTuple):
    """An area of a clip, itself seen only through `clip`."""

    outline: Outline
    clip: Clip | None = None


class Clip(NamedTuple):
    """What is seen: the union of the windows, as far as `clip` leaves them."""

    windows: tuple[Window, ...]
    clip: Clip | None = None


class Bitmap(NamedTuple):
    """Pixels in a drawing; `matrix` leads from the unit square, y down, to the drawing."""

    raster: Raster
    matrix: Matrix


class Blend(Enum):
    """How a group's colours mix with those below (ISO 32000-1, 11.3.5); the value is PDF's name."""

    NORMAL = "Normal"
    MULTIPLY = "Multiply"
    SCREEN = "Screen"
    OVERLAY = "Overlay"
    DARKEN = "Darken"
    LIGHTEN = "Lighten"
    COLOR_DODGE = "ColorDodge"
    COLOR_BURN = "ColorBurn"
    HARD_LIGHT = "HardLight"
    SOFT_LIGHT = "SoftLight"
    DIFFERENCE = "Difference"
    EXCLUSION = "Exclusion"
    HUE = "Hue"
    SATURATION = "Saturation"
    COLOR = "Color"
    LUMINOSITY = "Luminosity"


class Mask(NamedTuple):
    """Parts that say how much is seen elsewhere: by their light, or by their opacity alone.

    Their colours have one component, the light from 0 to 1, whatever the drawing's colours are.
    """

    parts: tuple[Part, ...]
    by_light: bool


class Group(NamedTuple):
    """Parts that are made transparent, clipped, masked or blended as one.

    What is `isolated` blends its parts with each other only, not with what lies below.
    """

    parts: tuple[Part, ...]
    opacity: float = 1.0
    clip: Clip | None = None
    mask: Mask | None = None
    blend: Blend = Blend.NORMAL
    isolated: bool = False


Part = Group | Shape | Bitmap


class Drawing(NamedTuple):
    """Vectors in the units of their file; what lies outside of `view` is not shown.

    `remarks` are about the pictures that it embeds.
    """

    width: float
    height: float
    parts: tuple[Part, ...]
    view: Rect
    remarks: tuple[Remark, ...] = ()

    @property
    def aspect(self) -> float:
        """Width by height of what is shown."""
        return self.view.width / self.view.height


class PdfObject(NamedTuple):
    """An object of a PDF file as its bytes, where a number stands for the object of that index.

    A stream has `data`, packed as its dictionary says.
    """

    body: tuple[bytes | int, ...]
    data: bytes | None = None


class Form(NamedTuple):
    """A page of a PDF file as a form XObject: object 0, and those it refers to.

    `width` and `height` are the page's in points, `matrix` turns the page upright with its lower
    left corner at the origin. `view` is what is shown of it, y down.
    `traced` is roughly what is seen, y down; None if that isn't known.
    """

    width: float
    height: float
    matrix: Matrix
    objects: tuple[PdfObject, ...]
    view: Rect
    traced: tuple[Shape, ...] | None = None

    @property
    def aspect(self) -> float:
        """Width by height of what is shown."""
        return self.view.width / self.view.height


class Code(NamedTuple):
    """A QR code: `modules` on each side, without its quiet zone.

    `runs` are the dark modules of each row: column, row and how many. Filled as one path, what
    touches is one area, so no viewer shows a gap. `correction` is the level (L, M, Q or H).
    """

    modules: int
    correction: str
    runs: tuple[tuple[int, int, int], ...]

    @property
    def aspect(self) -> float:
        """Width by height."""
        return 1.0

    def module(self, side: float) -> float:
        """The length of a module where the code is `side` long, in the same unit."""
        return side / self.modules


Picture = Raster | Drawing | Form | Code


class Ink(NamedTuple):
    """What is seen of a picture on white paper.

    `box` is where there is any ink and `coverage` how much of the picture's area it fills, both in
    shares of the picture. `lost` is the share of what isn't transparent that can't be told from the
    paper: white within a coloured area is none of it. An `empty` picture is transparent throughout.
    """

    box: Rect = WHOLE
    coverage: float = 1.0
    lost: float = 0.0
    empty: bool = False
