"""Broken and hostile files end in facts: never in an exception, never in a hang."""

from __future__ import annotations

import zlib
from io import BytesIO
from random import Random

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name, Pdf

from brochure.check.examine import examine
from brochure.profile import PRESS, PROFILES, SCREEN
from support.finished import built, edited, paint, resource
from support.steps import steps


def ids(pdf: bytes, profile: str = "press") -> set[str]:
    return {one.id for one in examine(pdf, PROFILES[profile])}


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"%PDF-1.6",
        b"\0" * 1000,
        b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>",
    ],
)
def test_what_is_no_pdf_is_said_to_be_unreadable(data: bytes) -> None:
    assert ids(data) == {"file/unreadable"}


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9, 0.99])
def test_a_file_that_is_cut_off_is_damaged_or_unreadable(share: float) -> None:
    pdf = built("press")
    assert ids(pdf[: int(len(pdf) * share)]) & {"file/damaged", "file/unreadable"}


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**32), st.sampled_from([PRESS, SCREEN]))
def test_no_change_of_bytes_raises_an_exception(seed: int, profile: object) -> None:
    random = Random(seed)
    data = bytearray(built("screen"))
    for _ in range(random.randrange(1, 30)):
        data[random.randrange(len(data))] = random.randrange(256)
    examine(bytes(data), profile)  # type: ignore[arg-type]


def test_a_form_that_contains_itself_is_followed_once() -> None:
    def edit(pdf: Pdf) -> None:
        form = pdf.make_indirect(
            pdf.make_stream(b"/Me Do", Subtype=Name.Form, BBox=Array([0, 0, 9, 9]))
        )
        form.Resources = Dictionary(XObject=Dictionary(Me=form))
        resource(pdf, "/XObject", "/Me", form)
        paint(pdf, "/Me Do")

    assert ids(edited(built("press"), edit)) == {"file/damaged"}


def test_forms_that_multiply_are_given_up() -> None:
    def edit(pdf: Pdf) -> None:
        inner = pdf.make_indirect(
            pdf.make_stream(b"0 0 1 1 re f", Subtype=Name.Form, BBox=Array([0, 0, 9, 9]))
        )
        for _ in range(12):
            outer = pdf.make_stream(b"/In Do " * 10, Subtype=Name.Form, BBox=Array([0, 0, 9, 9]))
            outer.Resources = Dictionary(XObject=Dictionary(In=inner))
            inner = pdf.make_indirect(outer)
        resource(pdf, "/XObject", "/Bomb", inner)
        paint(pdf, "/Bomb Do")

    pdf, found = edited(built("press"), edit), set[str]()
    assert steps(lambda: found.update(ids(pdf))) < 10_000_000  # all of them would be 10 ** 12
    assert "file/too-complex" in found


def test_a_stream_that_inflates_without_end_is_not_inflated() -> None:
    def edit(pdf: Pdf) -> None:
        bomb = pdf.make_stream(b"")
        bomb.write(zlib.compress(b" " * (200 << 20), 9), filter=Name.FlateDecode)
        pdf.pages[0].Contents = bomb

    assert "file/too-complex" in ids(edited(built("press"), edit))


def test_a_picture_of_more_pixels_than_any_is_not_decoded() -> None:
    def edit(pdf: Pdf) -> None:
        image = pdf.make_stream(
            b"", Subtype=Name.Image, Width=100_000, Height=100_000, BitsPerComponent=8
        )
        image.ColorSpace = Name.DeviceGray
        resource(pdf, "/XObject", "/Huge", pdf.make_indirect(image))
        paint(pdf, "q 100 0 0 100 100 100 cm /Huge Do Q")

    assert ids(edited(built("press"), edit)) == {"file/too-complex"}


def test_a_tag_tree_that_contains_itself_is_cut() -> None:
    def edit(pdf: Pdf) -> None:
        root = pdf.Root.StructTreeRoot
        root.K.K.append(root.K)

    assert ids(edited(built("screen"), edit), "screen")


def test_entities_in_the_metadata_are_not_expanded() -> None:
    def edit(pdf: Pdf) -> None:
        bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
        pdf.Root.Metadata.write(bomb + pdf.Root.Metadata.read_bytes())

    assert "file/xmp" in ids(edited(built("press"), edit))


def test_objects_of_wrong_types_are_no_exceptions() -> None:
    pdf = built("screen")
    for key in (
        "/Metadata",
        "/OutputIntents",
        "/MarkInfo",
        "/StructTreeRoot",
        "/ViewerPreferences",
    ):
        for value in (1, Name.Wrong, Array([1, 2]), Dictionary(S=3, K=Array([None, 1.5]))):

            def edit(file: Pdf, key: str = key, value: object = value) -> None:
                file.Root[key] = value

            for profile in PROFILES.values():
                examine(edited(pdf, edit), profile)


def test_a_password_to_change_is_encryption_too() -> None:
    target = BytesIO()
    with Pdf.open(BytesIO(built("press"))) as pdf:
        pdf.save(target, encryption=pikepdf.Encryption(owner="owner", user="", R=4))
    assert "file/encrypted" in ids(target.getvalue())
