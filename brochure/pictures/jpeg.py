"""The segments of a JPEG file (ITU-T T.81, annex B).

Tells the size, and rewrites a file without what is no picture: a camera's name, the place where it
stood, a thumbnail. The coded picture is not touched.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from brochure.pictures.kinds import Header

_START_OF_SCAN = 0xDA
_NOT_FRAMES = {0xC4, 0xC8, 0xCC}  # among the start-of-frame markers: tables, reserved
_LONE = {0x01, *range(0xD0, 0xD9)}  # markers without a length
_KEPT_APPLICATION = {0xE0, 0xEE}  # JFIF; Adobe's, which says how the colours are coded
_COMMENT = 0xFE


@dataclass(frozen=True, slots=True)
class Segment:
    """A marker and where its segment lies, the marker included."""

    marker: int
    start: int
    end: int


def segments(data: bytes) -> Iterator[Segment]:
    """The segments before the coded picture; stops where they make no sense."""
    place = 2
    while place + 4 <= len(data) and data[place] == 0xFF:
        marker = data[place + 1]
        if marker == 0xFF:  # a fill byte
            place += 1
            continue
        length = 0 if marker in _LONE else int.from_bytes(data[place + 2 : place + 4], "big")
        end = place + 2 + length
        yield Segment(marker, place, end)
        if marker == _START_OF_SCAN:
            return
        place = end


def header(data: bytes) -> Header | None:
    """The size in the start of frame; None if there is none."""
    for segment in segments(data):
        if 0xC0 <= segment.marker <= 0xCF and segment.marker not in _NOT_FRAMES:
            frame = data[segment.start : segment.start + 9]
            if len(frame) == 9:
                height, width = int.from_bytes(frame[5:7], "big"), int.from_bytes(frame[7:9], "big")
                return Header(width, height)
    return None


def bare(data: bytes) -> bytes:
    """The file with only what a decoder needs; what follows the picture is dropped too."""
    parts = [data[:2]]
    rest = len(data)
    for segment in segments(data):
        application = 0xE0 <= segment.marker <= 0xEF
        if segment.marker == _START_OF_SCAN:
            rest = segment.start
            break
        if segment.marker != _COMMENT and (not application or segment.marker in _KEPT_APPLICATION):
            parts.append(data[segment.start : segment.end])
    return b"".join([*parts, _scans(data, rest)])


def _scans(data: bytes, start: int) -> bytes:
    """From the first scan to the end of the picture; a phone may put a second picture behind it.

    Inside of the coded data every FF that is no marker is followed by 00.
    """
    place = start
    while (found := data.find(b"\xff", place)) >= 0 and found + 1 < len(data):
        marker = data[found + 1]
        if marker == 0xD9:
            return data[start : found + 2]
        if marker in {0x00, 0xFF} or marker in _LONE:
            place = found + (1 if marker == 0xFF else 2)
        else:
            place = found + 2 + int.from_bytes(data[found + 2 : found + 4], "big")
    return data[start:]
