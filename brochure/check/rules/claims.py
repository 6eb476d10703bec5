"""What the file says of itself: version, identification, dates, title (XMP and Info)."""

from __future__ import annotations

import re
from calendar import timegm
from typing import Any, Final

from brochure.check.reopen import (
    OpenFile,
    entry,
    everything,
    identity,
    is_dictionary,
    is_stream,
    items,
    named,
    number,
    read,
)
from brochure.check.rules.colour import blend_spaces, intent_profiles, may_blend, uses
from brochure.check.rules.file import xmp
from brochure.check.spaces import DEVICE_KINDS

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
    if claim != "2a" or "pdfaid" in packet.renamed:
        notes.add("a/claim", claim=claim[:10])
    if not re.match(rb"%PDF-1\.[0-7](?:\r\n|\r|\n)%[\x80-\xff]{4}", file.data):
        notes.add("a/header", what="begins")
    if not re.search(rb"%%EOF(\r\n|\r|\n)?\Z", file.data):
        notes.add("a/header", what="ends")
    if packet.get("pdfuaid:part") and "http://www.aiim.org/pdfua/ns/id/" not in packet.described:
        notes.add("a/extension-schema", prefix="pdfuaid")
    if claim:
        _archive_intent(file)


def _archive_intent(file: OpenFile) -> None:
    """Device colours, and transparency that names no space to blend in, need an output intent."""
    intents = [
        one
        for one in items(entry(file.root, "/OutputIntents"))
        if named(entry(one, "/S")) == "GTS_PDFA1"
    ]
    profiles = [entry(one, "/DestOutputProfile") for one in intents]
    if len({identity(one) for one in profiles if one is not None}) > 1:
        file.notes.add("a/intent", what="there are output intents with different profiles")
    for one in profiles:
        if one is not None and not _may_be_intent(read(one) if is_stream(one) else b""):
            file.notes.add("a/intent", what="an output intent's profile is no use")
    if intents:
        for _, space in blend_spaces(file):
            if space.kind in DEVICE_KINDS and not may_blend(space, intent_profiles(file)):
                what = f"something blends in {space.kind.value}, and the output intent is of others"
                file.notes.add("a/intent", what=what)
        return
    used = {use.space.kind for use in uses(file)}
    if used & DEVICE_KINDS:
        file.notes.add("a/intent", what="there is no output intent of PDF/A")
    elif _blends(file):
        file.notes.add("a/intent", what="no output intent says what is blended in")


def _may_be_intent(data: bytes) -> bool:
    """A monitor's or a printer's profile of ICC 2 or 4 (ISO 19005-2, 6.2.3)."""
    return (
        len(data) >= 132
        and data[36:40] == b"acsp"
        and data[12:16] in (b"prtr", b"mntr")
        and data[16:20] in (b"CMYK", b"RGB ", b"GRAY")
        and data[8] <= 4
    )


def _blends(file: OpenFile) -> bool:
    """Whether something is transparent on a page whose group has no colour space."""
    if all(entry(sheet.object, "/Group", "/CS") is not None for sheet in file.sheets):
        return False
    return any(_is_transparent(one) for one in everything(file))


def _is_transparent(one: Any) -> bool:
    if is_stream(one):
        group = named(entry(one, "/Subtype")) == "Form" and entry(one, "/Group", "/S")
        return is_stream(entry(one, "/SMask")) or group == "/Transparency"
    opaque = all((number(entry(one, key)) or 1.0) >= 1.0 for key in ("/ca", "/CA"))
    modes = {named(mode) for mode in items(entry(one, "/BM"))} - {"Normal", "Compatible"}
    return not opaque or is_dictionary(entry(one, "/SMask")) or bool(modes)
