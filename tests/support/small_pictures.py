"""Small pictures of composed pages, to be compared with those under tests/golden/pictures.

They show at a glance what a change does to the look; what stands where to a tenth of a millimetre
is told by the dumps. `python -m support.golden` writes them anew.
"""

from __future__ import annotations

import pypdfium2
from PIL import Image, ImageChops

from support.cases import case_text
from support.flyers import ROOT, pdf_of

FOLDER = ROOT / "tests" / "golden" / "pictures"
SHOWN = (
    ("words-030", "editorial"),
    ("words-120", "bold"),
    ("words-300", "editorial"),
    ("words-300", "bold"),
    ("words-450", "editorial"),
    ("words-700-two-pages", "bold"),
    ("lists-and-subheads", "editorial"),
    ("quotes-2-short-beside-long", "bold"),
    ("quotes-6", "editorial"),
    ("funders-6", "bold"),
    ("headline-15-words", "editorial"),
    ("no-quotes-two-pages", "editorial"),
)
SCALE = 0.5  # pixels a point
COLOURS = 64
UNLIKE = 72
"""Levels of 256 by which a pixel must differ to count: more than antialiasing and palette do."""
MOST_UNLIKE = 0.002
"""Share of a picture's pixels that may differ: a new renderer, not a line at another place."""


def small_picture(name: str, theme: str) -> Image.Image:
    """The pages of a case, side by side."""
    return picture_of(pdf_of(case_text(name, theme)))


def picture_of(pdf: bytes) -> Image.Image:
    """The pages of a PDF, side by side."""
    with pypdfium2.PdfDocument(pdf) as document:
        pages = [page.render(scale=SCALE).to_pil().convert("RGB") for page in document]
    sheet = Image.new("RGB", (sum(page.width for page in pages), pages[0].height))
    left = 0
    for page in pages:
        sheet.paste(page, (left, 0))
        left += page.width
    return sheet


def unlike(one: Image.Image, other: Image.Image) -> float:
    """The share of pixels that differ; all of them in pictures of different sizes."""
    if one.size != other.size:
        return 1.0
    red, green, blue = ImageChops.difference(one, other.convert("RGB")).split()
    most = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    return sum(most.histogram()[UNLIKE:]) / (one.width * one.height)


def write_all() -> None:
    """Write the pictures anew."""
    FOLDER.mkdir(exist_ok=True)
    for name, theme in SHOWN:
        picture = small_picture(name, theme).quantize(COLOURS, dither=Image.Dither.NONE)
        picture.save(FOLDER / f"{name}-{theme}.png", optimize=True)
