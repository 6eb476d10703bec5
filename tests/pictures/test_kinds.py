"""What a file is, by its content."""

from __future__ import annotations

import zlib

import pytest

from brochure.pictures import kinds
from support.placing import Desk

_SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'


@pytest.mark.parametrize(
    ("start", "what"),
    [
        (b"GIF89a....", "a GIF"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "a WebP picture"),
        (b"II*\0....", "a TIFF"),
        (b"MM\0*....", "a TIFF"),
        (b"BM......", "a BMP"),
        (b"\0\0\0\x18ftypheic", "a HEIC picture or a film"),
        (b"\0\0\0\x18ftypavif", "an AVIF picture"),
        (b"8BPS....", "a Photoshop file"),
        (b"%!PS-Adobe-3.0 EPSF-3.0", "an EPS or PostScript file"),
        (b"\x1f\x8b\x08....", "a compressed file (gzip), perhaps an SVGZ"),
        (b"PK\x03\x04....", "a ZIP archive or an Office file"),
        (b"<!DOCTYPE html><html>", "a web page"),
        (b"<?xml version='1.0'?><note/>", "XML, but no SVG"),
        (
            b"version https://git-lfs.github.com/spec/v1",
            "a pointer of Git LFS, not the file itself",
        ),
        (b"just words", "something else"),
    ],
)
def test_another_kind_of_file_is_refused_by_its_name(desk: Desk, start: bytes, what: str) -> None:
    desk.put("logo.png", start)
    assert desk.refused("logo.png", "picture/kind")["what"] == what


@pytest.mark.parametrize(
    "data",
    [
        _SVG.encode(),
        b"\xef\xbb\xbf" + _SVG.encode(),
        _SVG.encode("utf-16"),
        b"\n<!-- a comment -->\n" + _SVG.encode(),
        b'<?xml version="1.0" encoding="ISO-8859-1"?>\n' + _SVG.encode(),
        b'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd">' + _SVG.encode(),
        _SVG.replace("<svg xmlns", '<s:svg xmlns:s="http://www.w3.org/2000/svg" xmlns')
        .replace("</svg>", "</s:svg>")
        .encode(),
    ],
)
def test_an_svg_is_known_whatever_stands_before_it(desk: Desk, data: bytes) -> None:
    desk.put("logo.svg", data)
    original = desk.load("logo.svg")
    assert original is not None, desk.said()
    assert original.kind is kinds.Kind.SVG


def test_a_name_that_says_something_else_is_a_warning(desk: Desk) -> None:
    desk.put("logo.png", _SVG)
    assert desk.load("logo.png") is not None
    assert desk.only("picture/mislabelled")["kind"] == "SVG"


def test_a_name_without_an_ending_says_nothing_wrong(desk: Desk) -> None:
    desk.put("logo", _SVG)
    assert desk.load("logo") is not None
    assert not desk.facts()


def _png(width: int, height: int) -> bytes:
    header = width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\x02\0\0\0"
    chunk = b"IHDR" + header
    ihdr = len(header).to_bytes(4, "big") + chunk + zlib.crc32(chunk).to_bytes(4, "big")
    return b"\x89PNG\r\n\x1a\n" + ihdr


@pytest.mark.parametrize("size", [(0, 10), (10, 0), (0, 0)])
def test_a_picture_without_pixels_is_refused(desk: Desk, size: tuple[int, int]) -> None:
    desk.put("leer.png", _png(*size))
    desk.refused("leer.png", "picture/no-pixels")


@pytest.mark.parametrize("size", [(50_000, 50_000), (2**31 - 1, 2**31 - 1), (80_000_001, 1)])
def test_a_bomb_is_refused_by_the_size_that_it_declares(desk: Desk, size: tuple[int, int]) -> None:
    desk.put("bombe.png", _png(*size))
    desk.refused("bombe.png", "picture/too-many-pixels")


def test_a_jpeg_bomb_is_refused_by_the_size_that_it_declares(desk: Desk) -> None:
    frame = b"\xff\xc0\x00\x11\x08\xff\xff\xff\xff\x03\x01\x22\0\x02\x11\x01\x03\x11\x01"
    desk.put("bombe.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0" + frame)
    desk.refused("bombe.jpg", "picture/too-many-pixels")


@pytest.mark.parametrize("data", [_png(10, 10)[:20], _png(10, 10), b"\xff\xd8\xff\xe0\0\x10JF"])
def test_a_picture_that_ends_in_its_header_is_damaged(desk: Desk, data: bytes) -> None:
    desk.put("halb.png", data)
    desk.refused("halb.png", "picture/damaged")
