"""Pictures as others show them: pages by pdfium, SVG by resvg, and how far two images differ.

Bytes go in, images come out. Edges are smoothed differently by everybody, so both are rendered at
four times the size and averaged before they are compared.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2
from PIL import Image, ImageChops

from support.judges import without

SIDE = 200
"""Pixels of the longer side that is compared."""
_OVER = 4


@dataclass(frozen=True, slots=True)
class Difference:
    """How two images differ: steps of 255 on average, and the share of pixels that are far off."""

    mean: float
    far: float


def page(pdf: bytes, scale: float = 1.0) -> Image.Image:
    """The first page, `scale` pixels for each point."""
    with pypdfium2.PdfDocument(pdf) as document:
        image: Image.Image = document[0].render(scale=scale).to_pil()
        return image.convert("RGB")


def ours(pdf: bytes) -> Image.Image:
    """The first page as it is compared."""
    with pypdfium2.PdfDocument(pdf) as document:
        longer = max(document[0].get_size())
    image = page(pdf, SIDE * _OVER / longer)
    return image.reduce(_OVER)


def theirs(svg: Path) -> Image.Image:
    """An SVG file by resvg on white, as it is compared."""
    return resvg(svg.read_text(encoding="utf-8"))


def resvg(text: str, *fonts: Path) -> Image.Image:
    """An SVG by resvg on white, as it is compared, with these fonts and no others."""
    if find_spec("resvg_py") is None:
        without("resvg", "pip install resvg-py")
    import resvg_py  # noqa: PLC0415

    files = [str(font) for font in fonts]
    settings: dict[str, Any] = {
        "svg_string": text,
        "dpi": 96,
        "font_files": files,
        "skip_system_fonts": True,
    }
    first = Image.open(BytesIO(bytes(resvg_py.svg_to_bytes(width=100, **settings))))
    wide = first.width >= first.height
    width, height = (SIDE * _OVER, None) if wide else (None, SIDE * _OVER)
    rendered = bytes(resvg_py.svg_to_bytes(width=width, height=height, **settings))
    drawn = Image.open(BytesIO(rendered)).convert("RGBA")
    # Not on a ground of resvg's: the drawing would blend with it.
    paper = Image.new("RGBA", drawn.size, "white")
    return Image.alpha_composite(paper, drawn).convert("RGB").reduce(_OVER)


def difference(one: Image.Image, other: Image.Image, limit: int) -> Difference:
    """How two images differ; a pixel is far off if one of its components is by `limit` or more.

    Images that differ by a pixel in size are cut to what both have.
    """
    width, height = min(one.width, other.width), min(one.height, other.height)
    assert abs(one.width - other.width) <= 1, "the widths differ"
    assert abs(one.height - other.height) <= 1, "the heights differ"
    box = (0, 0, width, height)
    apart = ImageChops.difference(one.crop(box), other.crop(box))
    total = sum(step % 256 * count for step, count in enumerate(apart.histogram()))
    red, green, blue = apart.split()
    worst = ImageChops.lighter(red, ImageChops.lighter(green, blue))
    pixels = width * height
    return Difference(total / (3 * pixels), sum(worst.histogram()[limit:]) / pixels)
