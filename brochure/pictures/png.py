"""The chunks of a PNG file (PNG, 5.3).

Tells the size before anything is decoded, and whether the picture came over whole: decoders let
damaged data pass as long as they unpack to something.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple
from zlib import crc32

from brochure.pictures.kinds import Header


class Chunk(NamedTuple):
    """A chunk; `is_sound` says whether its checksum is that of its data."""

    name: bytes
    data: bytes
    is_sound: bool


def chunks(png: bytes) -> Iterator[Chunk]:
    """The chunks in order; one that is cut off isn't sound."""
    place = 8
    while place + 8 <= len(png):
        length = int.from_bytes(png[place : place + 4], "big")
        name, data = png[place + 4 : place + 8], png[place + 8 : place + 8 + length]
        checksum = png[place + 8 + length : place + 12 + length]
        yield Chunk(name, data, crc32(data, crc32(name)).to_bytes(4, "big") == checksum)
        place += 12 + length


def header(png: bytes) -> Header | None:
    """The size in IHDR (11.2.2); None if there is none."""
    if png[12:16] != b"IHDR" or len(png) < 24:
        return None
    return Header(int.from_bytes(png[16:20], "big"), int.from_bytes(png[20:24], "big"))


def damage(png: bytes) -> str | None:
    """What is wrong with the chunks that make the picture; None if nothing is."""
    name = b""
    for name, data, is_sound in chunks(png):
        # Of what isn't needed to decode it (a small letter begins its name), it doesn't matter.
        if not is_sound and name[:1].isupper():
            return "it ends too early" if png.endswith(data) else "its data are not what was saved"
        if name == b"IEND":
            return None
    return "it ends too early"
