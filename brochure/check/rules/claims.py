"""What the file says of itself: version, identification, dates, title (XMP and Info)."""

from __future__ import annotations

import re
from calendar import timegm
from typing import Final

from brochure.check.reopen import OpenFile, entry, named
from brochure.check.rules.file import xmp

_REQUIRED: Final = (
    "xmp:CreateDate",
    "xmp:ModifyDate",
    "xmp:MetadataDate",
    "xmpMM:DocumentID",
    "xmpMM:VersionID",
    "xmpMM:RenditionClass",
    "dc:title",
)
_SAME: Final = (
    ("Title", "dc:title"),
    ("Author", "dc:creator"),
    ("Subject", "dc:description"),
    ("Keywords", "pdf:Keywords"),
    ("Creator", "xmp:CreatorTool"),
    ("Producer", "pdf:Producer"),
)
_SAME_DATES: Final = (("CreationDate", "xmp:CreateDate"), ("ModDate", "xmp:ModifyDate"))


def press(file: OpenFile) -> None:
    """The identification of PDF/X-4."""
    notes, packet = file.notes, xmp(file)
    version = max(file.data[5:8].decode("latin-1"), named(entry(file.root, "/Version")))
    if not file.data.startswith(b"%PDF-1.") or version > "1.6":
        notes.add("press/version", version=version[:8])
    claim = packet.get("pdfxid:GTS_PDFXVersion")
    if claim not in ("PDF/X-4", "PDF/X-4p"):
        notes.add("press/claim", claim=claim[:40])
    if "/GTS_PDFXVersion" in file.pdf.docinfo:
        notes.add("press/info-claim")
    trapped = str(file.pdf.docinfo.get("/Trapped", ""))
    if trapped not in ("/True", "/False") or packet.get("pdf:Trapped") != trapped[1:]:
        notes.add("press/trapped", info=trapped[1:][:20], xmp=packet.get("pdf:Trapped")[:20])
    for key in _REQUIRED:
        if packet.values and not packet.get(key):
            notes.add("press/xmp-key", key=key)


def information(file: OpenFile) -> None:
    """The information dictionary says the same as XMP (PDF/X-4; ISO 14289-1 wants the title)."""
    packet, info = xmp(file), file.pdf.docinfo
    for key, other in _SAME:
        text, stated = str(info.get(f"/{key}", "")), packet.get(other)
        if text and stated and text != stated:
            file.notes.add("press/info-differs", key=key)
    for key, other in _SAME_DATES:
        text, stated = str(info.get(f"/{key}", "")), packet.get(other)
        if text and stated and pdf_date(text) != xmp_date(stated):
            file.notes.add("press/info-differs", key=key)


_PDF_DATE = re.compile(
    r"D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:Z|([+-])(\d\d)'?(\d\d)?'?)?"
)
_XMP_DATE = re.compile(
    r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?)?"
    r"(?:Z|([+-])(\d\d):?(\d\d))?"
)


def pdf_date(text: str) -> int | None:
    """A date of ISO 32000-1, 7.9.4, in seconds since 1970; None if it isn't one."""
    return _seconds(_PDF_DATE.match(text))


def xmp_date(text: str) -> int | None:
    """A date of XMP (ISO 8601), in seconds since 1970; None if it isn't one."""
    return _seconds(_XMP_DATE.match(text))


def _seconds(found: re.Match[str] | None) -> int | None:
    if found is None:
        return None
    year, month, day, hour, minute, second, sign, hours, minutes = found.groups()
    parts = (year, month or 1, day or 1, hour or 0, minute or 0, second or 0)
    offset = 60 * (60 * int(hours or 0) + int(minutes or 0))
    try:
        seconds = timegm(tuple(map(int, parts)))
    except ValueError:
        return None
    return seconds + offset if sign == "-" else seconds - offset


def archive(file: OpenFile) -> None:
    """The identification of PDF/A-2a and what ISO 19005-2 says of the file's head and tail."""
    notes, packet = file.notes, xmp(file)
    claim = packet.get("pdfaid:part") + packet.get("pdfaid:conformance").lower()
    if claim != "2a":
        notes.add("a/claim", claim=claim[:10])
    if not re.match(rb"%PDF-1\.[0-7]\r?\n%[\x80-\xff]{4}", file.data):
        notes.add("a/header", what="begins")
    if not re.search(rb"%%EOF(\r\n|\r|\n)?\Z", file.data):
        notes.add("a/header", what="ends")
    if packet.get("pdfuaid:part") and "http://www.aiim.org/pdfua/ns/id/" not in packet.described:
        notes.add("a/extension-schema", prefix="pdfuaid")
    if claim and not any(
        named(entry(one, "/S")) == "GTS_PDFA1" for one in file.root.get("/OutputIntents", [])
    ):
        notes.add("a/intent")
