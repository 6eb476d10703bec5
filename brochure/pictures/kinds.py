"""What a file is by its content; nothing is decoded.

The first bytes decide, not the name.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    """The kinds of files that are read."""

    PNG = "PNG"
    JPEG = "JPEG"
    SVG = "SVG"
    PDF = "PDF"


ENDINGS = {
    "png": Kind.PNG,
    "jpg": Kind.JPEG,
    "jpeg": Kind.JPEG,
    "jpe": Kind.JPEG,
    "svg": Kind.SVG,
    "pdf": Kind.PDF,
    "ai": Kind.PDF,  # Illustrator's files are PDF inside
}

_PNG = b"\x89PNG\r\n\x1a\n"
_MARKS = (  # of files that somebody may take for a picture, to be named in the message
    (0, b"GIF8", "a GIF"),
    (8, b"WEBP", "a WebP picture"),
    (0, b"II*\0", "a TIFF"),
    (0, b"MM\0*", "a TIFF"),
    (0, b"BM", "a BMP"),
    (4, b"ftypavif", "an AVIF picture"),
    (4, b"ftyp", "a HEIC picture or a film"),
    (0, b"8BPS", "a Photoshop file"),
    (0, b"%!PS", "an EPS or PostScript file"),
    (0, b"\xc5\xd0\xd3\xc6", "an EPS file"),
    (0, b"\x1f\x8b", "a compressed file (gzip), perhaps an SVGZ"),
    (0, b"PK\x03\x04", "a ZIP archive or an Office file"),
    (0, b"\xd0\xcf\x11\xe0", "an old Office file"),
    (0, b"\0\0\1\0", "an icon"),
    (0, b"version https://git-lfs", "a pointer of Git LFS, not the file itself"),
)


def kind(data: bytes) -> Kind | None:
    """The kind of a file, by its content."""
    if data.startswith(_PNG):
        return Kind.PNG
    if data.startswith(b"\xff\xd8\xff"):
        return Kind.JPEG
    head = data[:1024]
    if b"%PDF-" in head:
        return Kind.PDF
    return Kind.SVG if _is_svg(data) else None


def _is_svg(data: bytes) -> bool:
    # Comments and a document type may stand before the root; UTF-16 has NULs between the letters.
    head = data[:65536].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    return head.startswith(b"<") and (b"<svg" in head or b":svg" in head)


def named(data: bytes) -> str:
    """What another file is, in words; empty if that can't be told."""
    for place, mark, name in _MARKS:
        if data[place : place + len(mark)] == mark:
            return name
    start = data[:512].lstrip().lower()
    if start.startswith((b"<!doctype html", b"<html")):
        return "a web page"
    return "XML, but no SVG" if start.startswith(b"<") else ""


@dataclass(frozen=True, slots=True)
class Header:
    """The size that a raster declares, in pixels as they are stored."""

    width: int
    height: int
