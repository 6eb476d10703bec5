"""All cases on one sheet: in tests/, `python -m support.contact_sheet THEME` makes contact.png."""

from __future__ import annotations

import sys

import pypdfium2
from PIL import Image

from brochure.pipeline import ComposingRoom, Options, make
from support.cases import CASES, case_text

COLUMNS, SCALE, GAP = 6, 0.6, 12  # pages a row; pixels a point; pixels between pages


def pages(theme: str) -> list[Image.Image]:
    """Every page of every case, overset ones as drafts."""
    room = ComposingRoom()
    found = []
    for name in CASES:
        data = case_text(name, theme).encode()
        pdf = make(name, data, Options(draft=True), room=room).pdf
        assert pdf is not None
        with pypdfium2.PdfDocument(pdf) as document:
            found += [page.render(scale=SCALE).to_pil() for page in document]
    return found


def main(theme: str) -> None:
    """Write contact.png into the current folder."""
    pictures = pages(theme)
    width, height = (GAP + side for side in pictures[0].size)
    rows = -(-len(pictures) // COLUMNS)
    sheet = Image.new("RGB", (COLUMNS * width + GAP, rows * height + GAP), "#888888")
    for number, picture in enumerate(pictures):
        row, column = divmod(number, COLUMNS)
        sheet.paste(picture, (GAP + column * width, GAP + row * height))
    sheet.save("contact.png")


if __name__ == "__main__":
    main(*(sys.argv[1:] or ["editorial"]))
