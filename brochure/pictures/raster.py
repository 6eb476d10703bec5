"""From a PNG or JPEG in any state to a raster that can be embedded.

Turned upright, cropped, sized to what paper shows, in the target's colours, with opacity as a mask
of its own. A JPEG that needs nothing of this is embedded as it is, without its metadata. What is
said of the result is returned beside it; what can't be decoded raises `Damaged`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from io import BytesIO
from math import ceil
from typing import TYPE_CHECKING

from brochure.geometry import Rect
from brochure.pictures import icc, jpeg, png
from brochure.pictures.encode import encoded, is_photograph
from brochure.pictures.kinds import Header, Kind
from brochure.pictures.model import WHOLE, Colours, Encoding, Raster, Remark, Target
from brochure.profile import ColourSpace

if TYPE_CHECKING:
    from PIL.Image import Image

RESOLUTION = 300.0
"""Dots per inch that a picture is brought to; a printer shows no more."""
TOO_FINE = 450.0
"""Dots per inch above which a picture is brought down: 1.5 times what is needed."""

MOST_PIXELS = 80_000_000
"""What is decoded at most: a quarter of a gigabyte."""

_ORIENTATION = 0x0112  # the EXIF tag
_TURNED = {5, 6, 7, 8}  # its values that change width and height


class Damaged(Exception):  # noqa: N818 # what the file is
    """The file's content can't be decoded; says why."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is shown of the picture (in shares, upright), and its width on paper in points."""

    width: float
    target: Target
    crop: Rect = WHOLE


@dataclass(frozen=True, slots=True)
class Prepared:
    """A raster, whose profile was used to convert it from CMYK, and why its own was not used."""

    raster: Raster
    from_cmyk: str | None = None
    dropped: str | None = None

    def remarks(self) -> Iterator[Remark]:
        """What is to be said of it, though it can be used."""
        if self.dropped is not None:
            yield "picture/profile-dropped", {"what": self.dropped}
        if self.from_cmyk is not None:
            yield "picture/converted", {"by": self.from_cmyk}


@contextmanager
def _decoding() -> Iterator[None]:
    """Pillow raises what it likes on damaged files, and warns of what doesn't matter here."""
    import warnings  # noqa: PLC0415

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            yield
        except Exception as error:
            raise Damaged(_reason(error)) from error


def _reason(error: Exception) -> str:
    text = str(error)
    if "truncated" in text or "Truncated" in text:
        return "it ends too early"
    return "its data can't be decoded"


def opened(data: bytes, kind: Kind) -> Image:
    """The image, not yet decoded. Raises Damaged."""
    from PIL import Image  # noqa: PLC0415

    with _decoding():
        return Image.open(BytesIO(data), formats=[kind.value])


def upright_size(image: Image) -> Header:
    """Its size as it is shown: a camera may say in EXIF that it was held upright."""
    turned = _orientation(image) in _TURNED
    return Header(*(reversed(image.size) if turned else image.size))


def _orientation(image: Image) -> int:
    try:
        with _decoding():
            value = image.getexif().get(_ORIENTATION, 1)
    except Damaged:  # damaged EXIF doesn't spoil the picture
        return 1
    return value if value in range(1, 9) else 1


def prepare(data: bytes, kind: Kind, wanted: Wanted) -> Prepared:
    """The picture as it is wanted. Raises Damaged."""
    damage = png.damage(data) if kind is Kind.PNG else None
    if damage is not None:
        raise Damaged(damage)
    image = opened(data, kind)
    size = upright_size(image)
    pixels = size.width * wanted.crop.width
    shrink = min(1.0, RESOLUTION * wanted.width / 72 / pixels)
    if pixels <= TOO_FINE * wanted.width / 72:
        shrink = 1.0
    done = None
    dropped = _dropped_profile(image)
    if kind is Kind.JPEG and shrink == 1.0 and wanted.crop == WHOLE:
        done = _as_it_is(image, data, wanted.target)
    done = done or _converted(_decoded(image, size, shrink, wanted.crop), kind, wanted.target)
    return replace(done, dropped=dropped)


def _dropped_profile(image: Image) -> str | None:
    """Why the picture's own profile can't be used, in words; None if it can, or there is none."""
    if "icc_profile" not in image.info:
        return None
    mode = {"CMYK": "CMYK", "P": "RGB", "PA": "RGB"}.get(image.mode)
    mode = mode or ("RGB" if image.mode.startswith("RGB") else "L")
    profile = image.info["icc_profile"]
    if icc.fits(profile, mode):
        return None
    return "one of other colours than it has" if icc.is_readable(profile) else "damaged"


def light(data: bytes, kind: Kind, wanted: Wanted) -> Raster:
    """The light of each pixel, and its opacity: what a mask sees of a picture. Raises Damaged."""
    image = opened(data, kind)
    size = upright_size(image)
    shrink = min(1.0, RESOLUTION * wanted.width / 72 / size.width)
    pixels = _decoded(image, size, shrink, WHOLE)
    image = pixels.image
    with _decoding():
        if image.mode not in {"L", "RGB", "CMYK"}:
            image = image.convert("RGB")
        usable = icc.fits(pixels.profile, image.mode)
        image, _ = _in_colours_of(Target(), image, pixels.profile if usable else None)
        if image.mode == "RGB":
            image = image.convert("L", (0.2125, 0.7154, 0.0721, 0))  # CSS Masking 1, 7.10.1
    mask = None if pixels.alpha is None else encoded(pixels.alpha, lossy=False)
    return encoded(image, lossy=False, mask=mask)


def upright_layers(data: bytes, kind: Kind, side: int) -> tuple[Image, Image]:
    """The picture on white, upright, in grey, its longer side `side` pixels; and its opacity.

    Raises Damaged.
    """
    from PIL import Image  # noqa: PLC0415

    image = opened(data, kind)
    size = upright_size(image)
    pixels = _decoded(image, size, min(1.0, side / max(size.width, size.height)), WHOLE)
    with _decoding():
        grey = pixels.image.convert("RGB").convert("L")
        if pixels.alpha is None:
            return grey, Image.new("L", grey.size, 255)
        paper = Image.new("L", grey.size, 255)
        paper.paste(grey, (0, 0), pixels.alpha)
        return paper, pixels.alpha


def _as_it_is(image: Image, data: bytes, target: Target) -> Prepared | None:
    """A JPEG whose coding can stay; it is decoded once to know that it is whole."""
    if _orientation(image) != 1 or not _colours_stay(image, target):
        return None
    adobe = "adobe" in image.info
    width, height, colours = image.width, image.height, Colours(len(image.getbands()))
    with _decoding():
        image.draft(None, (1, 1))
        image.load()
    raster = Raster(
        width=width,
        height=height,
        colours=colours,
        bits=8,
        encoding=Encoding.JPEG,
        data=jpeg.bare(data),
        inverted=colours is Colours.CMYK and adobe,
    )
    return Prepared(raster)


def _colours_stay(image: Image, target: Target) -> bool:
    profile = image.info.get("icc_profile")
    if image.mode not in {"L", "RGB", "CMYK"}:
        return False
    usable = icc.fits(profile, image.mode)
    if image.mode == "CMYK":
        return target.space is ColourSpace.CMYK and (not usable or profile == target.press)
    if image.mode == "RGB" and target.space is ColourSpace.CMYK:
        return False
    return not (usable and icc.differs(profile or b"", image.mode))


@dataclass(frozen=True, slots=True)
class _Pixels:
    """Decoded pixels of mode 1, L, P, RGB or CMYK, their profile and their opacity."""

    image: Image
    profile: bytes | None
    alpha: Image | None


def _decoded(image: Image, size: Header, shrink: float, crop: Rect) -> _Pixels:
    """The pixels upright, cropped and shrunk."""
    profile, inverted = image.info.get("icc_profile"), not _means_ink(image)
    orientation = _orientation(image)
    with _decoding():
        if shrink < 1:
            # A JPEG can be decoded at a half, a quarter or an eighth: no need for all its pixels.
            image.draft(None, _enough(image.size, shrink))
        image.load()
        image = _upright(image, orientation)
        if crop != WHOLE:
            image = image.crop(_box(crop, image.size))
        image, alpha = _split(image, shrinks=shrink < 1)
        if inverted:
            image = _inverted(image)
        if shrink < 1:
            cropped = (size.width * crop.width, size.height * crop.height)
            aim = (max(1, ceil(cropped[0] * shrink)), max(1, ceil(cropped[1] * shrink)))
            image, alpha = _shrunk(image, alpha, aim)
    if alpha is not None and alpha.getextrema()[0] == 255:
        alpha = None
    return _Pixels(image, profile, alpha)


def _enough(size: tuple[int, int], shrink: float) -> tuple[int, int]:
    return (max(1, ceil(size[0] * shrink)), max(1, ceil(size[1] * shrink)))


def _means_ink(image: Image) -> bool:
    """Whether Pillow reads CMYK rightly: it takes every such JPEG for Adobe's, inverted."""
    return image.mode != "CMYK" or "adobe" in image.info


def _inverted(image: Image) -> Image:
    from PIL import ImageChops  # noqa: PLC0415

    return ImageChops.invert(image)


def _upright(image: Image, orientation: int) -> Image:
    from PIL.Image import Transpose  # noqa: PLC0415

    turns = {
        2: Transpose.FLIP_LEFT_RIGHT,
        3: Transpose.ROTATE_180,
        4: Transpose.FLIP_TOP_BOTTOM,
        5: Transpose.TRANSPOSE,
        6: Transpose.ROTATE_270,
        7: Transpose.TRANSVERSE,
        8: Transpose.ROTATE_90,
    }
    return image.transpose(turns[orientation]) if orientation in turns else image


def _box(crop: Rect, size: tuple[int, int]) -> tuple[int, int, int, int]:
    left, top = round(crop.x * size[0]), round(crop.y * size[1])
    right, bottom = round(crop.right * size[0]), round(crop.bottom * size[1])
    return (left, top, max(right, left + 1), max(bottom, top + 1))


def _split(image: Image, *, shrinks: bool) -> tuple[Image, Image | None]:
    """Colours and opacity; whatever the mode was, with eight bits for each sample, or one."""
    if image.mode.startswith("I"):  # 16 bits of grey
        image = image.convert("I").point(lambda level: level * (1 / 257) + 0.5).convert("L")
    if image.has_transparency_data:
        with_alpha = image.convert("LA" if image.mode in {"1", "L", "LA", "La"} else "RGBA")
        alpha = with_alpha.getchannel("A")
        return with_alpha.convert("L" if with_alpha.mode == "LA" else "RGB"), alpha
    if image.mode == "1" or (image.mode == "P" and not shrinks):
        return (image.convert("L") if shrinks else image), None
    return (image if image.mode in {"L", "RGB", "CMYK"} else image.convert("RGB")), None


def _shrunk(image: Image, alpha: Image | None, aim: tuple[int, int]) -> tuple[Image, Image | None]:
    """Smaller; with opacity each pixel counts as far as it is seen, so that edges get no fringe."""
    from PIL.Image import Resampling  # noqa: PLC0415

    if alpha is not None:
        image = image.copy()
        image.putalpha(alpha)
    image = image.resize(aim, Resampling.LANCZOS, reducing_gap=3.0)
    if alpha is None:
        return image, None
    alpha = image.getchannel("A")
    return image.convert("L" if image.mode == "LA" else "RGB"), alpha


def _converted(pixels: _Pixels, kind: Kind, target: Target) -> Prepared:
    image, named = pixels.image, None
    profile = pixels.profile
    if image.mode == "P" and (target.space is ColourSpace.CMYK or profile is not None):
        image = image.convert("RGB")
    if image.mode in {"L", "RGB", "CMYK"}:
        if not icc.fits(profile, image.mode):
            profile = None
        image, named = _in_colours_of(target, image, profile)
    mask = None if pixels.alpha is None else encoded(pixels.alpha, lossy=False)
    lossy = kind is Kind.JPEG or is_photograph(image)
    return Prepared(encoded(image, lossy=lossy, mask=mask), named)


def _in_colours_of(target: Target, image: Image, profile: bytes | None) -> tuple[Image, str | None]:
    """The image in the target's colours; which profile made it so, if it was CMYK."""
    press = target.press or b""
    if target.space is ColourSpace.CMYK:
        if image.mode == "RGB" or (image.mode == "CMYK" and profile not in {None, target.press}):
            return icc.to_press(image, profile, press or icc.press_profile()), None
        return image, None
    if image.mode == "CMYK":
        named = "its own profile" if profile else "the profile of the press"
        return icc.to_srgb(image, profile or press or icc.press_profile()), named
    if profile is not None and icc.differs(profile, image.mode):
        return icc.to_srgb(image, profile), None
    return image, None
