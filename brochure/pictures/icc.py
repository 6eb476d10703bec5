"""Colours from one space to another, by their ICC profiles and LittleCMS (through Pillow).

Images and profiles go in, images come out. Nothing here knows a file or a size on paper.
"""

from __future__ import annotations

from functools import partial
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL import ImageCms
    from PIL.Image import Image

_PRESS = Path(__file__).parent.parent / "data" / "icc" / "FOGRA39L_coated.icc"

_VISIBLE = 4
"""Steps of 255 in a component; two colours that differ less look the same (below ΔE 2)."""

_SPACES = {"RGB": "RGB ", "L": "GRAY", "CMYK": "CMYK"}


def press_profile() -> bytes:
    """The profile of the press that travels with the program: FOGRA39, coated paper."""
    return _PRESS.read_bytes()


def fits(profile: bytes | None, mode: str) -> bool:
    """Whether a profile can be read and describes images of that mode."""
    return bool(profile) and _space(profile or b"") == _SPACES[mode]


def is_readable(profile: bytes | None) -> bool:
    """Whether a profile can be read, whatever it describes."""
    return bool(profile) and _space(profile or b"") is not None


def _space(profile: bytes) -> str | None:
    """The colours that a profile describes, as it names them; None if it can't be read."""
    from PIL import ImageCms  # noqa: PLC0415

    try:
        return ImageCms.ImageCmsProfile(BytesIO(profile)).profile.xcolor_space.ljust(4)
    except (OSError, ImageCms.PyCMSError):
        return None


def _transform(
    mode: str, profile: bytes, to_mode: str, to: bytes | None
) -> ImageCms.ImageCmsTransform:
    """Relative colorimetric with black point compensation: white is paper, shadows keep detail."""
    from PIL import ImageCms  # noqa: PLC0415

    into = ImageCms.createProfile("sRGB") if to is None else ImageCms.ImageCmsProfile(BytesIO(to))
    source = (
        ImageCms.ImageCmsProfile(BytesIO(profile)) if profile else ImageCms.createProfile("sRGB")
    )
    return ImageCms.buildTransform(
        source,
        into,
        mode,
        to_mode,
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
        flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )


def to_srgb(image: Image, profile: bytes) -> Image:
    """An RGB, grey or CMYK image as sRGB, by its profile; a grey one stays grey."""
    from PIL import ImageCms  # noqa: PLC0415

    converted = ImageCms.applyTransform(image, _transform(image.mode, profile, "RGB", None))
    assert converted is not None  # not in place
    return converted.convert("L") if image.mode == "L" else converted


def to_press(image: Image, profile: bytes | None, press: bytes) -> Image:
    """An RGB (sRGB without a profile) or CMYK image in the colours of the press."""
    from PIL import ImageCms  # noqa: PLC0415

    transform = _transform(image.mode, profile or b"", "CMYK", press)
    converted = ImageCms.applyTransform(image, transform)
    assert converted is not None
    return converted


def differs(profile: bytes, mode: str) -> bool:
    """Whether the profile's colours look other than sRGB's; it must fit the mode."""
    sample = _sample(mode)
    converted = to_srgb(sample, profile)
    pairs = zip(sample.tobytes(), converted.tobytes(), strict=True)
    return any(abs(one - other) > _VISIBLE for one, other in pairs)


def _sample(mode: str) -> Image:
    """All combinations of some levels of each component."""
    from PIL import Image  # noqa: PLC0415

    make = partial(Image.frombytes, mode)
    if mode == "L":
        return make((256, 1), bytes(range(256)))
    steps = range(0, 256, 51)
    colours = bytes(
        part for red in steps for green in steps for blue in steps for part in (red, green, blue)
    )
    return make((len(colours) // 3, 1), colours)


class Converter:
    """Single colours from one space to another; components are from 0 to 1."""

    def __init__(self, mode: str, target_press: bytes | None, press: bytes) -> None:
        """From CMYK to sRGB by the press's profile, or with `target_press` from sRGB to CMYK."""
        self._mode, self._to_mode = mode, "RGB" if target_press is None else "CMYK"
        source = press if mode == "CMYK" else b""
        self._transform = _transform(mode, source, self._to_mode, target_press)
        self._known: dict[tuple[float, ...], tuple[float, ...]] = {}

    def __call__(self, components: tuple[float, ...]) -> tuple[float, ...]:
        """The colour in the other space."""
        from PIL import Image, ImageCms  # noqa: PLC0415

        if components not in self._known:
            pixel = bytes(round(255 * min(1.0, max(0.0, part))) for part in components)
            image = Image.frombytes(self._mode, (1, 1), pixel)
            converted = ImageCms.applyTransform(image, self._transform)
            assert converted is not None
            self._known[components] = tuple(part / 255 for part in converted.tobytes())
        return self._known[components]


def converts(press: bytes) -> bool:
    """Whether colours go through a profile of the press, both ways."""
    from PIL.ImageCms import PyCMSError  # noqa: PLC0415

    try:
        Converter("RGB", press, press)((0.5, 0.5, 0.5))
        Converter("CMYK", None, press)((0.5, 0.5, 0.5, 0.5))
    except (OSError, ValueError, PyCMSError):
        return False
    return True
