"""The segments of a JPEG."""

from __future__ import annotations

from io import BytesIO

from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from brochure.pictures import jpeg
from brochure.pictures.kinds import Header

SAMPLE = Image.linear_gradient("L").resize((37, 23)).convert("RGB")


def _saved(image: Image.Image = SAMPLE, **options: object) -> bytes:
    buffer = BytesIO()
    image.save(buffer, "JPEG", **options)
    return buffer.getvalue()


def _exif() -> Image.Exif:
    exif = Image.Exif()
    exif[0x010F] = "Kamera von Marie"  # the maker
    exif.get_ifd(0x8825)[1] = "N"  # where it stood
    return exif


def test_the_size_is_read_from_baseline_and_progressive_frames() -> None:
    for progressive in (False, True):
        assert jpeg.header(_saved(progressive=progressive)) == Header(37, 23)


def test_a_bare_jpeg_has_the_same_pixels_and_no_metadata() -> None:
    for progressive in (False, True):
        data = _saved(
            exif=_exif(), comment=b"geheim", progressive=progressive, icc_profile=b"x" * 500
        )
        bare = jpeg.bare(data)
        assert b"Marie" not in bare
        assert b"geheim" not in bare
        assert len(bare) < len(data) - 500
        with Image.open(BytesIO(data)) as before, Image.open(BytesIO(bare)) as after:
            assert before.tobytes() == after.tobytes()


def test_what_a_phone_puts_behind_the_picture_is_dropped() -> None:
    data = _saved()
    assert jpeg.bare(data + _saved() + b"trailer") == jpeg.bare(data)


def test_adobes_marker_stays_for_it_says_how_colours_are_coded() -> None:
    data = _saved(Image.new("CMYK", (8, 8), (10, 20, 30, 40)))
    assert b"Adobe" in jpeg.bare(data)


@given(st.binary(max_size=300), st.integers(0, 600))
def test_no_bytes_make_the_reader_fail_or_loop(noise: bytes, cut: int) -> None:
    for data in (b"\xff\xd8\xff" + noise, _saved()[:cut], _saved()[:cut] + noise):
        jpeg.header(data)
        jpeg.bare(data)
