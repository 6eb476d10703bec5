"""The data of a PDF's streams, unpacked no further than a picture can need.

A few kilobytes can unpack to gigabytes. So the whole file is measured before a library reads it,
and a content stream is unpacked here, with a limit.
"""

from __future__ import annotations

import re
import zlib
from base64 import a85decode
from typing import TYPE_CHECKING

from brochure.pictures.refusal import Refusal

if TYPE_CHECKING:
    from pikepdf import Object

LARGEST = 20_000_000
"""Bytes of a PDF file that is read."""
MOST_UNPACKED = 100_000_000
"""Bytes of all its streams together."""
MOST_CONTENT = 4_000_000
"""Bytes of all content streams together."""

_STREAM = re.compile(rb"stream\r?\n")


def check_size(data: bytes) -> None:
    """Raise Refusal for a file that is too large, or unpacks to something that is."""
    if len(data) > LARGEST:
        raise Refusal("picture/pdf-too-large", limit=LARGEST // 1_000_000)
    left = MOST_UNPACKED
    for found in _STREAM.finditer(data):
        left -= _unpacked_size(data, found.end(), left)
        if left <= 0:
            raise Refusal("picture/pdf-too-large", limit=MOST_UNPACKED // 1_000_000)


def _unpacked_size(data: bytes, start: int, limit: int) -> int:
    """Bytes that Flate makes of what stands at `start`, 0 for other data; stops at the limit."""
    unpacker, size, place = zlib.decompressobj(), 0, start
    waiting = b""
    while size < limit and not unpacker.eof:
        if not waiting:
            waiting = data[place : place + 65536]
            place += len(waiting)
            if not waiting:
                break
        try:
            size += len(unpacker.decompress(waiting, 1_000_000))
        except zlib.error:
            break
        waiting = unpacker.unconsumed_tail
    return size


def content(streams: list[Object]) -> bytes:
    """Content streams as one. Raises Refusal for packing that isn't known, or for too much."""
    parts: list[bytes] = []
    left = MOST_CONTENT
    for stream in streams:
        parts.append(_unpacked(stream, left))
        left -= len(parts[-1])
    return b"\n".join(parts)


def _unpacked(stream: Object, limit: int) -> bytes:
    data = stream.read_raw_bytes()
    for filter in filters(stream):
        if filter == "/FlateDecode":
            unpacker = zlib.decompressobj()
            try:
                data = unpacker.decompress(data, limit + 1)
            except zlib.error as error:
                raise Refusal("picture/damaged", reason="its data can't be decoded") from error
            if not unpacker.eof and len(data) <= limit and stream.read_raw_bytes():
                raise Refusal("picture/damaged", reason="it ends too early")
        elif filter == "/ASCII85Decode":
            data = a85decode(data.strip().removesuffix(b"~>").removeprefix(b"<~"))
        else:
            raise Refusal("picture/pdf-feature", what=f"content packed by {filter[1:]}")
        if len(data) > limit:
            raise Refusal("picture/pdf-too-large", limit=MOST_CONTENT // 1_000_000)
    return data


def filters(stream: Object) -> list[str]:
    """The names of a stream's filters."""
    from pikepdf import Array  # noqa: PLC0415

    found = stream.get("/Filter")
    if found is None:
        return []
    return [str(each) for each in found] if isinstance(found, Array) else [str(found)]
