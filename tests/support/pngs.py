"""PNG files of the kinds that Pillow reads but doesn't write."""

from __future__ import annotations

from zlib import compress, crc32

from PIL import Image

# Adam7 (PNG, 8.2): first column and row of each pass, and the steps.
_PASSES = (
    (0, 0, 8, 8),
    (4, 0, 8, 8),
    (0, 4, 4, 8),
    (2, 0, 4, 4),
    (0, 2, 2, 4),
    (1, 0, 2, 2),
    (0, 1, 1, 2),
)


def chunk(name: bytes, data: bytes) -> bytes:
    """A chunk with its length and checksum."""
    return len(data).to_bytes(4, "big") + name + data + crc32(name + data).to_bytes(4, "big")


def _png(size: tuple[int, int], depth: int, interlace: int, rows: bytes) -> bytes:
    width, height = size
    header = width.to_bytes(4, "big") + height.to_bytes(4, "big")
    header += bytes([depth, 2, 0, 0, interlace])
    body = chunk(b"IHDR", header) + chunk(b"IDAT", compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def sixteen_bits(image: Image.Image) -> bytes:
    """An RGB image with 16 bits for each sample."""
    pixels, row = image.tobytes(), 3 * image.width
    rows = [
        b"\0" + bytes(each for sample in pixels[at : at + row] for each in (sample, sample))
        for at in range(0, len(pixels), row)
    ]
    return _png(image.size, 16, 0, b"".join(rows))


def interlaced(image: Image.Image) -> bytes:
    """An RGB image in the seven passes of Adam7."""
    rows = b""
    for left, top, across, down in _PASSES:
        for y in range(top, image.height, down):
            row = [image.getpixel((x, y)) for x in range(left, image.width, across)]
            rows += b"\0" + b"".join(bytes(pixel) for pixel in row) if row else b""  # type: ignore[arg-type]
    return _png(image.size, 8, 1, rows)
