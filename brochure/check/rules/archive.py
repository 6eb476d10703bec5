"""What PDF/A-4, PDF/UA-2 and Well-Tagged PDF ask of a file that a program can see, beside what
PDF/A-2 and PDF/UA-1 have asked before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from brochure.check.reopen import OpenFile, entry, is_array, is_dictionary, items, named
from brochure.check.rules.file import xmp
from brochure.check.tree import Tag, tree

SPACE, OLD_SPACE = "http://iso.org/pdf2/ssn", "http://iso.org/pdf/ssn"
_OLD_ONLY: Final = frozenset(
    ["Art", "BlockQuote", "TOC", "TOCI", "Index", "NonStruct", "Private", "Quote", "Note",
     "Reference", "BibEntry", "Code"]
)  # fmt: skip
"""Types that PDF 2.0 has left out (ISO 32000-2, annex L)."""

_GROUPS: Final = frozenset(
    ["Document", "Part", "Sect", "Art", "TOC", "Table", "THead", "TBody", "TFoot", "TR", "L", "LI"]
)
"""Types with no content of their own (ISO/TS 32005, table 5)."""

_DECLARED: Final = ("wtpdf#accessibility1.0", "wtpdf#reuse1.0")
_MOST_LINKS = 1000  # entries of an outline that are looked at


def claims_a_4(file: OpenFile) -> None:
    """The identification of PDF/A-4, and what it says of head and tail (ISO 19005-4, 6.1, 6.7)."""
    notes, packet = file.notes, xmp(file)
    part, revision = packet.get("pdfaid:part"), packet.get("pdfaid:rev")
    if part != "4" or not revision or packet.get("pdfaid:conformance"):
        notes.add("archive/claim", standard="PDF/A-4")
    if not re.match(rb"%PDF-2\.\d(?:\r\n|\r|\n)%[\x80-\xff]{4}", file.data):
        notes.add("archive/header")
    if entry(file.pdf.trailer, "/Info") is not None and entry(file.root, "/PieceInfo") is None:
        notes.add("archive/information")


def claims_ua_2(file: OpenFile) -> None:
    """The identification of PDF/UA-2 (ISO 14289-2, 6.2)."""
    packet = xmp(file)
    if packet.get("pdfuaid:part") != "2" or not packet.get("pdfuaid:rev"):
        file.notes.add("archive/claim", standard="PDF/UA-2")


def declares(file: OpenFile) -> None:
    """The declarations of Well-Tagged PDF 1.0 (6.1.4)."""
    stream = entry(file.root, "/Metadata")
    packet = b"" if stream is None else bytes(stream.read_bytes())
    for level in _DECLARED:
        if level.encode() not in packet:
            file.notes.add("archive/claim", standard=f"WTPDF: {level.partition('#')[2]}")


def structure(file: OpenFile) -> None:
    """Namespaces, lists, and content where it may be (ISO 14289-2, 8.2)."""
    found = tree(file)
    if found is None:
        return
    for tag in found.top.walk():
        if tag is found.top:
            continue
        if not _is_spaced(tag):
            file.notes.add("archive/namespace", role=tag.role[:40])
        if tag.role in _GROUPS and tag.marks:
            file.notes.add("archive/group-content", role=tag.role)
        if tag.role == "L" and _has_labels(tag) and _numbering(tag) in ("", "None"):
            file.notes.add("archive/list-numbering")


def _is_spaced(tag: Tag) -> bool:
    """Whether the tag's type is one of the namespace that it names, or mapped to one there."""
    space = entry(tag.object, "/NS")
    name, own = named(entry(space, "/NS")), named(entry(tag.object, "/S"))
    if name == SPACE:
        return own not in _OLD_ONLY
    return name == OLD_SPACE or is_dictionary(entry(space, "/RoleMapNS"))


def _has_labels(tag: Tag) -> bool:
    return any(kid.role == "Lbl" for item in tag.kids for kid in item.kids)


def _numbering(tag: Tag) -> str:
    attributes = entry(tag.object, "/A")
    every = items(attributes) if is_array(attributes) else [attributes]
    return next((named(entry(one, "/ListNumbering")) for one in every
                 if entry(one, "/ListNumbering") is not None), "")  # fmt: skip


def destinations(file: OpenFile) -> None:
    """Bookmarks lead to elements (ISO 14289-2, 8.8)."""
    for item in _bookmarks(entry(file.root, "/Outlines", "/First")):
        if entry(item, "/A", "/S") is not None and named(entry(item, "/A", "/S")) != "GoTo":
            continue
        target = items(entry(item, "/A", "/SD")) or items(entry(item, "/Dest"))
        if not target or named(entry(target[0], "/Type")) == "Page":
            file.notes.add("archive/destination", title=named(entry(item, "/Title"))[:60])


def _bookmarks(first: Any) -> Iterator[Any]:
    waiting, left = [first], _MOST_LINKS
    while waiting and left:
        item = waiting.pop()
        while item is not None and left:
            yield item
            left -= 1
            waiting.append(entry(item, "/First"))
            item = entry(item, "/Next")
