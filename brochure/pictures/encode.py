"""From decoded pixels to the streams of a PDF: JPEG for photographs, Flate for graphics.

Flate data are taken from a PNG file that Pillow writes: its predictors are those of PDF
(ISO 32000-1, 7.4.4.4), and it packs samples of fewer bits.
"""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from brochure.pictures import png
from brochure.pictures.model import Colours, Encoding, Raster

if TYPE_CHECKING:
    from PIL.Image import Image

JPEG_QUALITY = 85
"""Of 100, with colour at half resolution: the eye finds no difference at 300 dpi."""

_MOST_COLOURS = 2000
"""In a sample of 160 × 160 pixels; a graphic with smoothed edges has fewer."""

_COLOURS = {
    "1": Colours.GREY,
    "L": Colours.GREY,
    "P": Colours.RGB,
    "RGB": Colours.RGB,
    "CMYK": Colours.CMYK,
}


def is_photograph(image: Image) -> bool:
    """Whether an image has so many colours that it can't be a graphic."""
    if image.mode not in {"RGB", "CMYK", "L"}:
        return False
    sample = image.resize((min(image.width, 160), min(image.height, 160)), 0)  # nearest
    if image.mode == "L":
        return len(sample.getcolors(256) or ()) > 150
    return sample.getcolors(_MOST_COLOURS) is None


def encoded(image: Image, *, lossy: bool, mask: Raster | None = None) -> Raster:
    """An image of mode 1, L, P, RGB or CMYK as a raster; `lossy` makes it a JPEG."""
    if lossy:
        return _as_jpeg(image, mask)
    return _as_cmyk(image, mask) if image.mode == "CMYK" else _as_png(image, mask)


def _as_jpeg(image: Image, mask: Raster | None) -> Raster:
    buffer = BytesIO()
    # Pillow writes CMYK as Adobe does, inverted.
    image.save(buffer, "JPEG", quality=JPEG_QUALITY, optimize=True)
    colours = _COLOURS[image.mode]
    return Raster(
        width=image.width,
        height=image.height,
        colours=colours,
        bits=8,
        encoding=Encoding.JPEG,
        data=buffer.getvalue(),
        inverted=colours is Colours.CMYK,
        mask=mask,
    )


def _as_png(image: Image, mask: Raster | None) -> Raster:
    buffer = BytesIO()
    image.save(buffer, "PNG", compress_level=9 if image.width * image.height < 1_000_000 else 6)
    chunks: dict[bytes, bytes] = {}
    for name, data, _ in png.chunks(buffer.getvalue()):
        chunks[name] = chunks.get(name, b"") + data
    return Raster(
        width=image.width,
        height=image.height,
        colours=_COLOURS[image.mode],
        bits=chunks[b"IHDR"][8],
        encoding=Encoding.PNG,
        data=chunks[b"IDAT"],
        palette=chunks.get(b"PLTE"),
        mask=mask,
    )


def _as_cmyk(image: Image, mask: Raster | None) -> Raster:
    """PNG has no CMYK: rows behind the predictor "none"."""
    from zlib import compress  # noqa: PLC0415

    pixels, row = image.tobytes(), 4 * image.width
    rows = b"".join(b"\0" + pixels[at : at + row] for at in range(0, len(pixels), row))
    return Raster(
        width=image.width,
        height=image.height,
        colours=Colours.CMYK,
        bits=8,
        encoding=Encoding.PNG,
        data=compress(rows, 9),
        mask=mask,
    )
