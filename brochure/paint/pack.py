"""A file's objects, packed: what is no stream goes into object streams, and a stream of
cross-references says where everything is (ISO 32000-1, 7.5.7 and 7.5.8; PDF 1.5).

PDF/UA-1, PDF/A-2 and PDF/X-4 allow both. Of a tagged flyer, whose tree has many small objects, it
saves a fifth.
"""

from __future__ import annotations

from collections.abc import Mapping
from zlib import compress

from brochure.paint.objects import dictionary

AT_ONCE = 200  # objects in a stream: a reader that wants one unpacks them all
_BEST = 9  # of zlib's levels: they are small, and there are few
_FREE, _PLACED, _PACKED = range(3)  # table 18
_FIELDS = (1, 3, 2)  # bytes of an entry: its type; an offset or a stream's number; an index
_WIDTH = sum(_FIELDS)
_UP = b"\x02"  # PNG's filter of a row: the difference from the row above


def packed(head: bytes, objects: Mapping[int, bytes], trailer: Mapping[str, str]) -> bytes:
    """A file of objects by their numbers, behind a head; `trailer` are entries of the trailer.

    Raises ValueError for a file that is too large for the table.
    """
    parts, at = [head], len(head)
    table: dict[int, tuple[int, int, int]] = {0: (_FREE, 0, 0xFFFF)}

    def place(number: int, body: bytes) -> None:
        nonlocal at
        table[number] = (_PLACED, at, 0)
        part = b"%d 0 obj\n%s\nendobj\n" % (number, body)
        parts.append(part)
        at += len(part)

    small = []
    for number, body in objects.items():
        if body.endswith(b"endstream"):
            place(number, body)
        else:
            small.append(number)
    last = max(objects)
    for first in range(0, len(small), AT_ONCE):
        last += 1
        held = small[first : first + AT_ONCE]
        for index, number in enumerate(held):
            table[number] = (_PACKED, last, index)
        place(last, _object_stream({number: objects[number] for number in held}))
    last += 1
    table[last] = (_PLACED, at, 0)
    if at >= 1 << (8 * _FIELDS[1]):
        raise ValueError(f"a file of {at} bytes is too large")
    parts.append(b"%d 0 obj\n%s\nendobj\n" % (last, _cross_references(table, trailer)))
    parts.append(b"startxref\n%d\n%%%%EOF\n" % at)
    return b"".join(parts)


def _stream(data: bytes, entries: Mapping[str, str]) -> bytes:
    deflated = compress(data, _BEST)
    head = {**entries, "Filter": "/FlateDecode", "Length": str(len(deflated))}
    opening = dictionary(head).encode("latin-1") + b"\nstream\n"
    return opening + deflated + b"\r\nendstream"


def _object_stream(objects: Mapping[int, bytes]) -> bytes:
    places, at = [], 0
    for number, body in objects.items():
        places.append(b"%d %d" % (number, at))
        at += len(body) + 1
    first = b" ".join(places) + b"\n"
    data = first + b"\n".join(objects.values())
    entries = {"Type": "/ObjStm", "N": str(len(objects)), "First": str(len(first))}
    return _stream(data, entries)


def _cross_references(
    table: Mapping[int, tuple[int, int, int]], trailer: Mapping[str, str]
) -> bytes:
    """The stream that is table and trailer; numbers without an object are free."""
    size = max(table) + 1
    rows, above = [], bytes(_WIDTH)
    for number in range(size):
        entry = table.get(number, (_FREE, 0, 0))
        row = b"".join(
            value.to_bytes(width, "big") for value, width in zip(entry, _FIELDS, strict=True)
        )
        rows.append(_UP + bytes((new - old) & 0xFF for new, old in zip(row, above, strict=True)))
        above = row
    entries = {
        "Type": "/XRef",
        "Size": str(size),
        "W": f"[{' '.join(map(str, _FIELDS))}]",
        "DecodeParms": f"<</Predictor 12 /Columns {_WIDTH}>>",
        **trailer,
    }
    return _stream(b"".join(rows), entries)
