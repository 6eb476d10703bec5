"""Objects in streams: whatever goes in is found again, by readers that nobody here wrote."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
from hypothesis import given
from hypothesis import strategies as st

from brochure.paint.pack import AT_ONCE, packed
from support.finished import unpacked
from support.flyers import MINIMAL, built
from support.judges import qpdf_check

HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
CATALOG = {1: b"<</Type /Catalog /Pages 2 0 R>>", 2: b"<</Type /Pages /Kids [] /Count 0>>"}
TRAILER = {"Root": "1 0 R"}


def stream(data: bytes) -> bytes:
    return b"<</Length %d>>\nstream\n%s\r\nendstream" % (len(data), data)


@given(st.lists(st.binary(max_size=30) | st.integers(), max_size=3 * AT_ONCE))
def test_every_object_is_found_again(values: list[bytes | int]) -> None:
    objects = dict(CATALOG)
    for number, value in enumerate(values, 3):
        objects[number] = stream(value) if isinstance(value, bytes) else b"%d" % (value % 2**31)
    with pikepdf.open(io.BytesIO(packed(HEAD, objects, TRAILER))) as file:
        for number, value in enumerate(values, 3):
            found = file.get_object(number, 0)
            if isinstance(value, bytes):
                assert found.read_raw_bytes() == value
            else:
                assert int(found) == value % 2**31


def test_a_number_without_an_object_is_free() -> None:
    data = packed(HEAD, CATALOG | {7: b"(seven)"}, TRAILER)
    with pikepdf.open(io.BytesIO(data)) as file:
        assert str(file.get_object(7, 0)) == "seven"
        assert file.get_object(5, 0) == pikepdf.Object.parse(b"null")


def test_a_flyer_is_sound_and_smaller_than_with_every_object_by_itself(
    tmp_path: Path,
) -> None:
    pdf = built(MINIMAL).pdf
    assert pdf is not None
    assert len(pdf) < 0.85 * len(unpacked(pdf))
    path = tmp_path / "flyer.pdf"
    path.write_bytes(pdf)
    assert qpdf_check(path) == ""
