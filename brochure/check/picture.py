"""A page of a finished file as a picture, for people who look before they open."""

from __future__ import annotations

from io import BytesIO
from typing import NamedTuple

_QUALITY = 85  # of the JPEG; below about 80 small type has a visible halo


class Picture(NamedTuple):
    """A JPEG file and its sides in pixels."""

    data: bytes
    width: int
    height: int


def first_page(pdf: bytes, width: int) -> Picture:
    """The first page of a file of ours, `width` pixels wide."""
    import pypdfium2  # noqa: PLC0415

    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0]
        bitmap = page.render(scale=width / page.get_width())
        picture = bitmap.to_pil().convert("RGB")
        target = BytesIO()
        picture.save(target, "JPEG", quality=_QUALITY, optimize=True, subsampling=0)
        bitmap.close()
        page.close()
    return Picture(target.getvalue(), picture.width, picture.height)
