"""What every finished file owes, whatever it is for: rules that PDF/X-4 and PDF/A-2 share.

An open file goes in, facts of the family `file` go into its notes. Clauses: ISO 19005-2, 6.1 to
6.2; the rules of PDF/X-4 are in docs/conformance/pdf-x-4.md.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from brochure.check.pen import LONGEST_STRING
from brochure.check.reopen import (
    OpenFile,
    entries,
    entry,
    everything,
    identity,
    is_array,
    is_dictionary,
    is_name,
    is_stream,
    is_text,
    items,
    label,
    named,
    number,
    read,
)
from brochure.check.walk import contents
from brochure.check.xmp import Packet, packet

LONGEST_NAME = 127  # bytes (ISO 32000-1, annex C)
MOST_INKS = 32
BLEND_MODES = frozenset(
    [
        "Normal",
        "Compatible",
        "Multiply",
        "Screen",
        "Overlay",
        "Darken",
        "Lighten",
        "ColorDodge",
        "ColorBurn",
        "HardLight",
        "SoftLight",
        "Difference",
        "Exclusion",
        "Hue",
        "Saturation",
        "Color",
        "Luminosity",
    ]
)
RENDERING_INTENTS = frozenset(
    ["RelativeColorimetric", "AbsoluteColorimetric", "Perceptual", "Saturation"]
)
_PRIMARY = frozenset(["Cyan", "Magenta", "Yellow", "Black"])
_REFUSED_FILTERS = frozenset(["LZWDecode", "LZW", "Crypt"])


def document(file: OpenFile) -> None:
    """Encryption, the file's identifier, embedded files, layers, forms."""
    notes = file.notes
    if file.pdf.is_encrypted:
        notes.add("file/encrypted")
    identifier = entry(file.pdf.trailer, "/ID")
    if not is_array(identifier) or len(identifier) != 2 or not all(map(bytes, identifier)):
        notes.add("file/id")
    if entry(file.root, "/Names", "/EmbeddedFiles") is not None:
        notes.add("file/embedded")
    if entry(file.root, "/AcroForm", "/XFA") is not None:
        notes.add("file/form")
    _layers(file)


def _layers(file: OpenFile) -> None:
    properties = entry(file.root, "/OCProperties")
    if properties is None:
        return
    groups = items(entry(properties, "/OCGs"))
    default = entry(properties, "/D")
    known = {identity(group) for group in groups}
    used = [one for one in everything(file) if entry(one, "/Type") == "/OCG"]
    configurations = [default, *items(entry(properties, "/Configs"))]
    problems = [
        (default is None, "there is no default configuration"),
        (
            not all(named(entry(one, "/Name")) for one in configurations),
            "a configuration has no name",
        ),
        (
            any(entry(one, "/AS") is not None for one in configurations),
            "layers switch by themselves",
        ),
        (not all(named(entry(group, "/Name")) for group in groups), "a layer has no name"),
        (any(identity(one) not in known for one in used), "a layer isn't listed"),
    ]
    for wrong, what in problems:
        if wrong:
            file.notes.add("file/layers", what=what)


def objects(file: OpenFile) -> None:
    """What dictionaries and streams must not have, wherever they are."""
    for one in everything(file):
        _stream(file, one) if is_stream(one) else None
        _graphics(file, one)
        for what, found, allowed in _too_long(one):
            file.notes.add("file/limit", what=what, found=found, allowed=str(allowed))
    for content in contents(file):
        for intent in sorted(content.intents - RENDERING_INTENTS):
            file.notes.add("file/rendering-intent", intent=intent[:40])
        for name in sorted(content.inline_filters & _REFUSED_FILTERS):
            file.notes.add("file/filter", subject="inline image", filter=name)


def _too_long(one: Any) -> Iterator[tuple[str, int, int]]:
    """Names and strings beyond the bounds of ISO 32000-1, annex C."""
    for key, value in entries(one):
        length = len(key.encode("utf-8", "surrogateescape")) - 1
        if length > LONGEST_NAME:
            yield "bytes in a name", length, LONGEST_NAME
        if is_name(value) and (length := len(str(value)) - 1) > LONGEST_NAME:
            yield "bytes in a name", length, LONGEST_NAME
        if is_text(value) and (length := len(bytes(value))) > LONGEST_STRING:
            yield "bytes in a string", length, LONGEST_STRING


def _stream(file: OpenFile, stream: Any) -> None:
    notes, subject = file.notes, label(stream)
    if any(key in stream for key in ("/F", "/FFilter", "/FDecodeParms")):
        notes.add("file/external", subject=subject)
    for name in (named(one) for one in items(entry(stream, "/Filter"))):
        if name in _REFUSED_FILTERS:
            notes.add("file/filter", subject=subject, filter=name)
        elif name == "JPXDecode":
            _jpx(file, stream)
    subtype = named(entry(stream, "/Subtype"))
    if subtype not in ("Form", "Image", "PS"):
        return
    refused = [key for key in ("/OPI", "/Ref", "/PS") if key in stream]
    if refused or subtype == "PS" or named(entry(stream, "/Subtype2")) == "PS":
        notes.add("file/proxy", subject=subject, what=refused[0][1:] if refused else "PS")
    if any(entry(one, "/DefaultForPrinting") for one in items(entry(stream, "/Alternates"))):
        notes.add("file/alternate-image", subject=subject)


def _jpx(file: OpenFile, stream: Any) -> None:
    """JPEG 2000: the image header says how many channels and bits (ISO 15444-1, I.5.3.1)."""
    data = stream.read_raw_bytes()[:4096]
    at = data.find(b"ihdr")
    if at < 0 or len(data) < at + 15:
        return
    channels, bits = int.from_bytes(data[at + 12 : at + 14], "big"), data[at + 14]
    if channels not in (1, 3, 4) or (bits != 255 and (bits & 0x7F) + 1 not in (1, 8, 16)):
        file.notes.add("file/jpx", subject=label(stream), channels=channels, bits=(bits & 0x7F) + 1)


def _graphics(file: OpenFile, one: Any) -> None:
    """Graphics states, halftones, images: transfer curves, screening, blending."""
    notes, subject = file.notes, label(one)
    is_mask = named(entry(one, "/S")) in ("Alpha", "Luminosity")
    is_state = any(key in one for key in ("/TR", "/TR2", "/BM", "/HT", "/HTP")) and not is_mask
    if is_state and not is_stream(one):
        if (
            "/TR" in one
            or named(entry(one, "/TR2")) not in ("", "Default")
            or is_dictionary(entry(one, "/TR2"))
            or is_array(entry(one, "/TR2"))
        ):
            notes.add("file/transfer-curve", subject=subject)
        if "/HTP" in one:
            notes.add("file/halftone", subject=subject)
        modes = [named(mode) for mode in items(entry(one, "/BM"))]
        for mode in modes:
            if mode not in BLEND_MODES:
                notes.add("file/blend-mode", subject=subject, mode=mode[:40])
    kind = number(entry(one, "/HalftoneType"))
    if kind is not None and (
        kind not in (1, 5) or "/HalftoneName" in one or (kind == 5 and not _is_curved_well(one))
    ):
        notes.add("file/halftone", subject=subject)
    image = named(entry(one, "/Subtype")) == "Image"
    intent = entry(one, "/Intent") if image else entry(one, "/RI")
    if is_name(intent) and named(intent) not in RENDERING_INTENTS:
        notes.add("file/rendering-intent", intent=named(intent)[:40])


def _is_curved_well(halftone: Any) -> bool:
    """Whether inks beside the process colours have transfer functions, and those have none."""
    screens = [(key[1:], one) for key, one in entries(halftone) if is_dictionary(one)]
    return all(
        ("/TransferFunction" in one) != (name in _PRIMARY)
        for name, one in screens
        if name != "Default"
    )


def metadata(file: OpenFile) -> None:
    """The metadata stream: there, readable without decoding, well-formed."""
    stream = entry(file.root, "/Metadata")
    if not is_stream(stream):
        file.notes.add("file/xmp", what="it is missing")
    elif "/Filter" in stream:
        file.notes.add("file/xmp", what="it is compressed")
    elif packet(read(stream)) is None:
        file.notes.add("file/xmp", what="it isn't well-formed")
    elif _OLD_HEADER.match(read(stream)):
        file.notes.add("file/xmp", what="its header has the old attributes bytes or encoding")


_OLD_HEADER = re.compile(rb"\s*<\?xpacket[^>]*\b(?:bytes|encoding)\s*=")  # ISO 19005-2, 6.6.2.1


def xmp(file: OpenFile) -> Packet:
    """The metadata packet; an empty one where it can't be read."""
    if "xmp" not in file.cache:
        stream = entry(file.root, "/Metadata")
        file.cache["xmp"] = (packet(read(stream)) if is_stream(stream) else None) or Packet()
    found: Packet = file.cache["xmp"]
    return found
