"""A finished page as lines of text: what stands where, in hundredths of a millimetre.

Read back from the file: text by pikepdf, rules and grounds by pdfium. The origin is the top left.
"""

from __future__ import annotations

from collections.abc import Iterator
from ctypes import c_int, c_uint
from itertools import groupby
from typing import Any

import pypdfium2
from pypdfium2 import raw

from support.readback import Glyph, glyphs, reopened

POINTS_PER_MM = 72 / 25.4


def page_dump(pdf: bytes) -> str:
    """Grounds and rules, then the lines of text, in painting order, all pages."""
    lines: list[str] = []
    with pypdfium2.PdfDocument(pdf) as document, reopened(pdf) as file:
        for number, (drawn, page) in enumerate(zip(document, file.pages, strict=True), 1):
            lines.append(f"page {number}")
            height = float(page.mediabox[3])
            lines += _paths(drawn, height)
            lines += _text(glyphs(page), height)
    return "\n".join(lines) + "\n"


def _mm(points: float) -> str:
    return f"{points / POINTS_PER_MM:.2f}"


def _paths(page: Any, height: float) -> Iterator[str]:
    for shape in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH]):
        left, bottom, right, top = shape.get_bounds()
        yield (
            f"  path {_mm(left)} {_mm(height - top)} to {_mm(right)} {_mm(height - bottom)} "
            f"{_colour(shape)}"
        )


def _colour(shape: Any) -> str:
    mode, stroked = c_int(), c_int()
    raw.FPDFPath_GetDrawMode(shape.raw, mode, stroked)
    channels = [c_uint() for _ in range(4)]
    read = raw.FPDFPageObj_GetFillColor if mode.value else raw.FPDFPageObj_GetStrokeColor
    read(shape.raw, *channels)
    return "#" + "".join(f"{channel.value:02x}" for channel in channels[:3])


def _text(shown: list[Glyph], height: float) -> Iterator[str]:
    """A line a stretch of glyphs on one baseline in one font."""
    for (font, size, baseline), stretch in groupby(
        shown, key=lambda glyph: (glyph.font, round(glyph.size, 2), round(glyph.y, 2))
    ):
        line = list(stretch)
        text = "".join(glyph.text for glyph in line)
        name = font.partition("+")[2]
        yield f"  {_mm(line[0].x):>6} {_mm(height - baseline):>6} {name} {size:g} {text!r}"
