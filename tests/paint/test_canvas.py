"""What is private in ReportLab: that it is still there, still needed, and does what paint wants.

A test here that fails after an update of ReportLab names the touch that has to be looked at again.
"""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pikepdf
import pytest
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from brochure.paint.canvas import PdfFile
from support.judges import page_validation


def plain() -> Any:
    """ReportLab's own canvas."""
    return Canvas(BytesIO(), invariant=1)


def finished(*contents: str) -> bytes:
    """A file with pages of these contents."""
    file = PdfFile((1, 7), "de-DE")
    for index, content in enumerate(contents):
        file.add_page((100, 200.5), content, [], index)
    file.set_information({"Title": "(t)"})
    return file.bytes()


def test_a_page_of_reportlab_begins_with_helvetica() -> None:
    assert plain()._preamble == "1 0 0 1 0 0 cm  BT /F1 12 Tf 14.4 TL ET"


def test_a_page_of_ours_holds_its_content_and_no_more() -> None:
    with pikepdf.open(BytesIO(finished("0 0 5 5 re f"))) as pdf:
        assert pdf.pages[0].Contents.read_bytes() == b"0 0 5 5 re f"
        assert dict(pdf.pages[0].Resources) == {"/Font": pikepdf.Dictionary()}
    assert b"Helvetica" not in finished("0 0 5 5 re f")


def test_reportlab_writes_no_keys_for_tags() -> None:
    assert not {"StructParents", "Tabs"} & set(pdfdoc.PDFPage.__NoDefault__)
    assert "OutputIntents" not in pdfdoc.PDFCatalog.__NoDefault__


def test_a_page_of_ours_has_its_key_in_the_parent_tree_and_tabs_by_structure() -> None:
    with pikepdf.open(BytesIO(finished("n", "n"))) as pdf:
        assert [page.StructParents for page in pdf.pages] == [0, 1]
        assert [page.Tabs for page in pdf.pages] == [pikepdf.Name.S] * 2
        assert [float(edge) for edge in pdf.pages[0].MediaBox] == [0, 0, 100, 200.5]


def test_a_page_lists_its_annotations_and_only_if_there_are_any() -> None:
    file = PdfFile((1, 7), "de-DE")
    note = file.add("<</Type /Annot /Subtype /Link /Rect [0 0 1 1]>>")
    other = file.add("<</Type /Annot /Subtype /Link /Rect [0 0 2 2]>>")
    file.add_page((100, 100), "n", [note, other], 0)
    file.add_page((100, 100), "n", [], 1)
    with pikepdf.open(BytesIO(file.bytes())) as pdf:
        assert [float(annot.Rect[2]) for annot in pdf.pages[0].Annots] == [1, 2]
        assert "/Annots" not in pdf.pages[1]


def test_the_catalog_takes_the_keys_that_reportlab_does_not_know() -> None:
    file = PdfFile((1, 7), "de-DE")
    file.add_page((10, 10), "n", [], 0)
    file.set_catalog({"OutputIntents": "[]", "MarkInfo": "<</Marked true>>"})
    with pikepdf.open(BytesIO(file.bytes())) as pdf:
        assert pdf.Root.OutputIntents == pikepdf.Array()
        assert pdf.Root.MarkInfo.Marked is True
        assert str(pdf.Root.Lang) == "de-DE"
        assert "/Outlines" not in pdf.Root


def test_reportlab_ends_a_stream_without_a_line_end() -> None:
    stream = pdfdoc.PDFStream(content=b"data")
    assert stream.format(plain()._doc).endswith(b"dataendstream\n")


def test_each_stream_of_ours_ends_with_a_line_end_after_its_length() -> None:
    file = PdfFile((1, 7), "de-DE")
    stream = file.add_stream(b"some data", {"Kind": "/Test"}, deflate=False)
    file.add_page((10, 10), "n", [], 0)
    data = file.bytes()
    assert b"<</Kind /Test /Length 9>>\nstream\nsome data\r\nendstream\nendobj" in data
    assert data.count(b"\r\nendstream") == data.count(b"endstream")
    with pikepdf.open(BytesIO(data)) as pdf:
        assert pdf.get_object(stream, 0).read_bytes() == b"some data"


@pytest.mark.parametrize("last", [b"\r", b"\n", b"\r\n", b" ", b""])
def test_a_stream_is_as_long_as_it_says_whatever_its_last_byte(last: bytes) -> None:
    file = PdfFile((1, 7), "de-DE")
    file.add_stream(b"data" + last, deflate=False)
    file.add_page((10, 10), "n", [], 0)
    lengths = [failure for failure in page_validation(file.bytes()) if "LENGTH" in failure]
    assert lengths == []


def test_reportlab_states_subjects_that_nobody_gave() -> None:
    assert b"/Subject (unspecified)" in plain().getpdfdata()


def test_the_information_dictionary_says_what_it_is_given_and_no_more() -> None:
    with pikepdf.open(BytesIO(finished("n"))) as pdf:
        assert dict(pdf.trailer.Info) == {"/Title": pikepdf.String("t")}


def test_reportlab_takes_the_identifier_that_is_set() -> None:
    document = plain()._doc
    document._ID = b"[<00><00>]"
    assert document.ID() == b"[<00><00>]"


def test_the_identifier_is_the_same_for_the_same_content_and_another_for_another() -> None:
    assert finished("0 0 5 5 re f") == finished("0 0 5 5 re f")
    identifiers = []
    for content in ("0 0 5 5 re f", "0 0 5 6 re f"):
        with pikepdf.open(BytesIO(finished(content))) as pdf:
            first, second = map(bytes, pdf.trailer.ID)
            assert first == second
            identifiers.append(first)
    assert identifiers[0] != identifiers[1]
    assert {len(identifier) for identifier in identifiers} == {16}


def test_objects_keep_the_numbers_that_they_were_given() -> None:
    file = PdfFile((1, 7), "de-DE")
    later = file.reserve()
    assert file.add("(second)") == later + 1
    file.write(later, "(first)")
    file.add_page((10, 10), "n", [], 0)
    with pikepdf.open(BytesIO(file.bytes())) as pdf:
        assert str(pdf.get_object(later, 0)) == "first"
        assert str(pdf.get_object(later + 1, 0)) == "second"


def test_an_outline_of_ones_own_stays_and_none_is_made_up() -> None:
    for entries in ({}, {"Outlines": "<</Type /Outlines /Count 0>>"}):
        file = PdfFile((1, 7), "de-DE")
        file.add_page((100, 100), "n", [], 0)
        file.set_catalog(entries)
        with pikepdf.open(BytesIO(file.bytes())) as pdf:
            assert ("/Outlines" in pdf.Root) is bool(entries)


def test_a_file_need_not_have_an_information_dictionary() -> None:
    file = PdfFile((2, 0), "de-DE")
    file.add_page((100, 100), "n", [], 0)
    file.set_information(None)
    with pikepdf.open(BytesIO(file.bytes())) as pdf:
        assert "/Info" not in pdf.trailer


@pytest.mark.parametrize("version", [(1, 6), (1, 7), (2, 0)])
def test_the_file_is_of_the_version_that_is_asked_for(version: tuple[int, int]) -> None:
    file = PdfFile(version, "de-DE")
    file.add_page((10, 10), "n", [], 0)
    assert file.bytes().startswith(b"%%PDF-%d.%d\n" % version)
