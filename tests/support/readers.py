"""What others read in a finished PDF file: poppler's and pdfium's text and tag trees.

Bytes go in; text comes out, as the reader gives it. `flowing` undoes what a reader does to lines,
so that the rest can be compared letter for letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from ctypes import create_string_buffer
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pypdfium2
from pypdfium2 import raw

from support.judges import poppler

# pdfium shows a soft hyphen, and a typed one at the end of a line, as a noncharacter; in the text
# of a single object it is U+0002.
_PDFIUM_HYPHEN = "\ufffe"


def flowing(text: str) -> str:
    """A text without the ends of its lines: divided words are whole, white space is one space."""
    whole = re.sub(r"[\u00ad\ufffe\x02]\s*", "", text)
    return re.sub(r"\s+", " ", whole).strip()


def poppler_text(pdf: bytes) -> str:
    """All text in the order of the content stream, by `pdftotext -raw`."""
    return _by_poppler(pdf, "pdftotext", ["-raw"], ["-"])


def poppler_layout(pdf: bytes) -> str:
    """All text as poppler finds its lines by their places: text that is read from right to left is
    turned, which in the order of the content stream it isn't.
    """
    return _by_poppler(pdf, "pdftotext", [], ["-"])


def poppler_tags(pdf: bytes) -> str:
    """The tag tree with its text, by `pdfinfo -struct-text`."""
    return _by_poppler(pdf, "pdfinfo", ["-struct-text"], [])


def poppler_tagged_text(pdf: bytes) -> str:
    """The text of the tag tree alone, in reading order."""
    return "".join(re.findall(r'^ *"(.*)"$', poppler_tags(pdf), re.MULTILINE))


def _by_poppler(pdf: bytes, tool: str, before: list[str], after: list[str]) -> str:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "read.pdf"
        path.write_bytes(pdf)
        return poppler(tool, *before, path, *after)


def pdfium_text(pdf: bytes) -> str:
    """All text, page by page, by pdfium."""
    with pypdfium2.PdfDocument(pdf) as document:
        return "\n".join(_page_text(page) for page in document)


def _page_text(page: Any) -> str:
    text: str = page.get_textpage().get_text_range()
    return text


def pdfium_tags(pdf: bytes) -> str:
    """The tag tree as lines: two spaces for each level, the role, the language, then the text.

    pdfium knows a page's tree only: what lies on several pages is there once for each.
    """
    with pypdfium2.PdfDocument(pdf) as document:
        return "".join(f"{line}\n" for page in document for line in _tags(page))


def _tags(page: Any) -> Iterator[str]:
    texts = _texts_by_mark(page)
    tree = raw.FPDF_StructTree_GetForPage(page)
    try:
        for index in range(raw.FPDF_StructTree_CountChildren(tree)):
            yield from _element(raw.FPDF_StructTree_GetChildAtIndex(tree, index), texts, 0)
    finally:
        raw.FPDF_StructTree_Close(tree)


def _element(element: Any, texts: dict[int, str], level: int) -> Iterator[str]:
    role = _utf16(raw.FPDF_StructElement_GetType, element)
    language = _utf16(raw.FPDF_StructElement_GetLang, element)
    yield "  " * level + role + (f" lang={language}" if language else "")
    text = ""
    for index in range(raw.FPDF_StructElement_CountChildren(element)):
        child = raw.FPDF_StructElement_GetChildAtIndex(element, index)
        if not child:
            mark = raw.FPDF_StructElement_GetChildMarkedContentID(element, index)
            text += texts.get(mark, "")
            continue
        if text:
            yield "  " * (level + 1) + f"“{text}”"
            text = ""
        yield from _element(child, texts, level + 1)
    if text:
        yield "  " * (level + 1) + f"“{text}”"


def _texts_by_mark(page: Any) -> dict[int, str]:
    texts: dict[int, str] = {}
    reader = page.get_textpage()
    for index in range(raw.FPDFPage_CountObjects(page)):
        shown = raw.FPDFPage_GetObject(page, index)
        mark = raw.FPDFPageObj_GetMarkedContentID(shown)
        if raw.FPDFPageObj_GetType(shown) == raw.FPDF_PAGEOBJ_TEXT and mark >= 0:
            texts[mark] = texts.get(mark, "") + _shown(shown, reader)
    return texts


def _shown(shown: Any, reader: Any) -> str:
    return _utf16(lambda *size: raw.FPDFTextObj_GetText(shown, reader, *size))


def _utf16(read: Any, *arguments: Any) -> str:
    size = read(*arguments, None, 0)
    if not size:
        return ""
    buffer = create_string_buffer(size)
    # FPDFTextObj_GetText wants an array of 16-bit units, the others take any memory.
    target = (raw.FPDF_WCHAR * (size // 2)).from_buffer(buffer)
    read(*arguments, target, size)
    return buffer.raw.decode("utf-16-le").rstrip("\0")
