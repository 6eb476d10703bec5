"""A page of a finished file of ours as a picture, for people who look before they open."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from PIL.Image import Image

_QUALITY = 85  # of the JPEG; below about 80 small type has a visible halo


class Picture(NamedTuple):
    """A JPEG file and its sides in pixels."""

    data: bytes
    width: int
    height: int


def first_page(pdf: bytes, width: int) -> Picture:
    """The first page of a file, `width` pixels wide."""
    page = _drawn(pdf, 0, width)
    target = BytesIO()
    page.save(target, "JPEG", quality=_QUALITY, optimize=True, subsampling=0)
    return Picture(target.getvalue(), page.width, page.height)


def quick_picture(pdf: bytes, number: int, width: int) -> bytes:
    """A page as JPEG, as soon as can be: a PNG takes ten times as long. IndexError for a page that
    isn't there.
    """
    target = BytesIO()
    _drawn(pdf, number, width).save(target, "JPEG", quality=_QUALITY, subsampling=0)
    return target.getvalue()


def sharp_picture(pdf: bytes, number: int, width: int) -> bytes:
    """A page as PNG. IndexError for a page that isn't there."""
    target = BytesIO()
    _drawn(pdf, number, width).save(target, "PNG", compress_level=1)
    return target.getvalue()


def _drawn(pdf: bytes, number: int, width: int) -> Image:
    import pypdfium2  # noqa: PLC0415

    with pypdfium2.PdfDocument(pdf) as document:
        if not 0 <= number < len(document):
            raise IndexError(number)
        page = document[number]
        bitmap = page.render(scale=width / page.get_width())
        picture: Image = bitmap.to_pil().convert("RGB")
        bitmap.close()
        page.close()
    return picture
