"""Images, split into inks.

An image of the file and its colour space go in; 8-bit plates come out. Compressed images are
decoded by Pillow, all others by their components' places in the data.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import pikepdf

from brochure.check.budget import MOST_PIXELS, TooComplex, within
from brochure.check.convert import Conversion
from brochure.check.reopen import entry, items, named, number, read
from brochure.check.spaces import PROCESS_INKS, Kind, Space
from brochure.check.state import Colour

_INVERT = bytes(255 - value for value in range(256))
_DECODED_BY_PILLOW = frozenset(["DCTDecode", "JPXDecode"])


@dataclass(slots=True)
class Plates:
    """An image's inks: a byte a pixel, 255 for full ink."""

    size: tuple[int, int]
    inks: dict[str, bytes] = field(default_factory=dict)

    def grey(self, ink: str) -> bytes:
        """One ink as a grey image, 0 for full ink; a single white pixel where there is none."""
        plate = self.inks.get(ink)
        return b"\xff" if plate is None else plate.translate(_INVERT)


def plates_of(image: Any, space: Space, conversion: Conversion) -> Plates:
    """Split an image; raises TooComplex for one that is larger than any flyer's."""
    if isinstance(image, pikepdf.PdfInlineImage):
        size, bits, head = (image.width, image.height), image.bits_per_component, image.obj
        data, decoded = image.read_bytes(), None
    else:
        size = (_whole(image, "/Width"), _whole(image, "/Height"))
        bits, head = _whole(image, "/BitsPerComponent") or 8, image
        within(size[0] * size[1], MOST_PIXELS, "pixels in an image")
        filters = [named(one) for one in items(entry(image, "/Filter"))]
        packed = bool(filters) and filters[-1] in _DECODED_BY_PILLOW
        data, decoded = (b"", _opened(image)) if packed else (read(image), None)
    if decoded is not None:
        size, bands = decoded
    else:
        bands = _unpacked(data, size, bits, space)
    bands = _decode(bands, [number(one) or 0.0 for one in items(head.get("/Decode"))], space)
    return Plates(size, _by_ink(size, bands, space, conversion))


def _whole(image: Any, key: str) -> int:
    return int(number(entry(image, key)) or 0)


def _opened(image: Any) -> tuple[tuple[int, int], list[bytes]]:
    """The components as a PDF reader decodes them: Pillow inverts JPEG's CMYK, PDF doesn't."""
    from PIL import Image  # noqa: PLC0415

    filters = items(entry(image, "/Filter"))
    if len(filters) > 1:
        raise TooComplex("an image that is compressed twice")
    with Image.open(BytesIO(image.read_raw_bytes())) as opened:
        within(opened.width * opened.height, MOST_PIXELS, "pixels in an image")
        if opened.mode not in ("L", "RGB", "CMYK"):
            opened = opened.convert("RGB")  # noqa: PLW2901 - the same picture
        bands = [band.tobytes() for band in opened.split()]
        inverted = opened.format == "JPEG" or named(filters[0]) == "DCTDecode"
        if opened.mode == "CMYK" and inverted:
            bands = [band.translate(_INVERT) for band in bands]
        return opened.size, bands


def _unpacked(data: bytes, size: tuple[int, int], bits: int, space: Space) -> list[bytes]:
    (width, height), channels = size, max(1, space.channels)
    match bits:
        case 8:
            flat = data
        case 16:
            flat = data[::2]
        case _:
            most = 1 if space.kind is Kind.INDEXED else 255 // ((1 << bits) - 1)
            flat = _spread(data, width * channels, height, bits, step=most)
    flat = flat[: width * height * channels].ljust(width * height * channels, b"\0")
    return [flat[channel::channels] for channel in range(channels)]


def _spread(data: bytes, row: int, height: int, bits: int, *, step: int) -> bytes:
    """Samples of 1, 2 or 4 bits as bytes, times `step`; rows begin at whole bytes."""
    per_byte = 8 // bits
    most = (1 << bits) - 1
    table = [
        bytes((byte >> (8 - bits * (n + 1)) & most) * step for n in range(per_byte))
        for byte in range(256)
    ]
    stride = (row * bits + 7) // 8
    rows = (data[at * stride : (at + 1) * stride] for at in range(height))
    return b"".join(b"".join(map(table.__getitem__, one))[:row] for one in rows)


def _decode(bands: list[bytes], decode: list[float], space: Space) -> list[bytes]:
    """Apply /Decode (ISO 32000-1, table 90); that of Indexed is the identity in all but theory."""
    if len(decode) != 2 * len(bands) or space.kind in (Kind.INDEXED, Kind.LAB):
        return bands
    out = []
    for channel, band in enumerate(bands):
        low, high = decode[2 * channel : 2 * channel + 2]
        table = bytes(
            round(min(1.0, max(0.0, low + value / 255 * (high - low))) * 255)
            for value in range(256)
        )
        out.append(band if (low, high) == (0.0, 1.0) else band.translate(table))
    return out


def _by_ink(
    size: tuple[int, int], bands: list[bytes], space: Space, conversion: Conversion
) -> dict[str, bytes]:
    if space.kind is Kind.INDEXED and space.base is not None:
        return _indexed(bands[0], space, conversion)
    if space.kind in (Kind.SEPARATION, Kind.DEVICE_N):
        return dict(zip(space.names, bands, strict=False))
    match len(bands):
        case 4:
            return dict(zip(PROCESS_INKS, bands, strict=True))
        case 1:
            return {"Black": bands[0].translate(_INVERT)}
        case 3:
            return dict(zip(PROCESS_INKS, conversion.picture(size, bands), strict=True))
    return {}


def _indexed(band: bytes, space: Space, conversion: Conversion) -> dict[str, bytes]:
    """Every index through its entry of the table."""
    count = max(1, space.base.channels) if space.base else 1
    inks: dict[str, bytearray] = {}
    for index in range(min(256, len(space.lookup) // count)):
        row = space.lookup[index * count : (index + 1) * count]
        colour = Colour(space.base or space, tuple(value / 255 for value in row))
        found = colour.inks()
        if found is None:
            found = dict(zip(PROCESS_INKS, conversion.colour(colour.components), strict=False))
        for ink, amount in found.items():
            inks.setdefault(ink, bytearray(256))[index] = round(255 * min(1.0, max(0.0, amount)))
    return {ink: band.translate(bytes(table)) for ink, table in inks.items()}
