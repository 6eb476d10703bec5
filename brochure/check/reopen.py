"""The file, reopened: bytes → pikepdf's objects, page boxes and a walk over all that is reachable.

Nothing that the program had in memory is trusted. Objects of a foreign file may be of any type, so
everything is asked for through the functions here, which give None where a type is wrong.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import TYPE_CHECKING, Any

from brochure.check.budget import (
    LARGEST_FILE,
    LARGEST_STREAM,
    MOST_OBJECTS,
    MOST_PAGES,
    Budget,
    TooComplex,
    within,
)
from brochure.check.demands import Demands
from brochure.check.finding import Notes
from brochure.geometry import Rect

if TYPE_CHECKING:
    from pikepdf import Object, Pdf

_READ_FROM = re.compile(r"^(?:stream )?<[^>]*>(?: \([^)]*\))?:? *")
# A cross-reference stream that doesn't list itself; a blank line more than there should be.
_HARMLESS = ("common error handled", "extraneous whitespace")

Box = tuple[float, float, float, float]
"""Left, bottom, right, top in points, y up, as the file has it."""


@dataclass(slots=True)
class Sheet:
    """A page: its object and its boxes. `trim` is the page as its reader sees it."""

    number: int
    object: Any
    media: Box
    crop: Box
    bleed: Box
    trim: Box

    def placed(self, box: Box) -> Rect:
        """A box of the file as a rectangle from the top left of the trim box, y down."""
        return Rect(box[0] - self.trim[0], self.trim[3] - box[3], box[2] - box[0], box[3] - box[1])


@dataclass(slots=True)
class OpenFile:
    """A file under examination; `cache` holds what several rules want, by its maker's name."""

    data: bytes
    pdf: Pdf
    sheets: tuple[Sheet, ...]
    demands: Demands
    notes: Notes
    budget: Budget
    cache: dict[str, Any] = field(default_factory=dict)

    @property
    def root(self) -> Any:
        """The catalog."""
        return self.pdf.Root


def reopen(data: bytes, demands: Demands, notes: Notes, budget: Budget) -> OpenFile | None:
    """Open a file, note what is damaged in it; None if nothing can be read."""
    import pikepdf  # noqa: PLC0415

    try:
        within(len(data) >> 20, LARGEST_FILE >> 20, "MB")
        pdf = pikepdf.Pdf.open(BytesIO(data), suppress_warnings=True)
        within(len(pdf.objects), MOST_OBJECTS, "objects")
        sheets = tuple(_sheets(pdf))
    except pikepdf.PasswordError:
        notes.add("file/encrypted")
    except TooComplex as error:
        notes.add("file/too-complex", what=str(error))
    except (pikepdf.PdfError, ValueError, TypeError, RuntimeError, AttributeError) as error:
        notes.add("file/unreadable", reason=_first_line(error))
    else:
        if sheets:
            lines = map(_first_line, pdf.get_warnings())
            said = [line for line in lines if not any(one in line for one in _HARMLESS)]
            if said:
                notes.add("file/damaged", reason=said[0])
            return OpenFile(data, pdf, sheets, demands, notes, budget)
        notes.add("file/unreadable", reason="there is no page in it")
    return None


def _first_line(problem: object) -> str:
    """What qpdf says, without the name of the stream that the file was read from."""
    said = _READ_FROM.sub("", str(problem).strip())
    return (said or type(problem).__name__).splitlines()[0][:120]


def _sheets(pdf: Pdf) -> Iterator[Sheet]:
    for number, page in enumerate(pdf.pages, 1):
        within(number, MOST_PAGES, "pages")
        node = page.obj
        media = box(inherited(node, "/MediaBox")) or (0.0, 0.0, 595.276, 841.89)
        crop = _meet(box(inherited(node, "/CropBox")) or media, media)
        trim = box(node.get("/TrimBox")) or box(node.get("/ArtBox")) or crop
        bleed = box(node.get("/BleedBox")) or (trim if "/TrimBox" in node else crop)
        yield Sheet(number, node, media, crop, bleed, trim)


def _meet(one: Box, other: Box) -> Box:
    met = (
        max(one[0], other[0]),
        max(one[1], other[1]),
        min(one[2], other[2]),
        min(one[3], other[3]),
    )
    return met if met[0] < met[2] and met[1] < met[3] else other


def inherited(node: Any, key: str) -> Any:
    """An entry of a page or of the nearest node above it (ISO 32000-1, 7.7.3.4)."""
    for _ in range(32):
        if not is_dictionary(node):
            return None
        if key in node:
            return node[key]
        node = node.get("/Parent")
    return None


def box(value: Any) -> Box | None:
    """A rectangle, its corners put in order; None for anything else or an empty one."""
    if not is_array(value) or len(value) != 4:
        return None
    numbers = [number(entry) for entry in value]
    if any(entry is None or abs(entry) > 1e6 for entry in numbers):
        return None
    x0, y0, x1, y1 = (float(entry) for entry in numbers if entry is not None)
    found = (min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
    return found if found[0] < found[2] and found[1] < found[3] else None


def number(value: Any) -> float | None:
    """A number; None for anything else."""
    if isinstance(value, bool):
        return None
    try:
        return float(value)
    except (TypeError, ValueError):
        return None


def is_array(value: Any) -> bool:
    """Whether it is an array of the file."""
    import pikepdf  # noqa: PLC0415

    return isinstance(value, pikepdf.Array)


def is_stream(value: Any) -> bool:
    """Whether it is a stream of the file."""
    import pikepdf  # noqa: PLC0415

    return isinstance(value, pikepdf.Stream)


def is_dictionary(value: Any) -> bool:
    """Whether it is a dictionary of the file, or a stream, which has one."""
    import pikepdf  # noqa: PLC0415

    return isinstance(value, (pikepdf.Dictionary, pikepdf.Stream))


def is_name(value: Any) -> bool:
    """Whether it is a name of the file."""
    import pikepdf  # noqa: PLC0415

    return isinstance(value, pikepdf.Name)


def is_text(value: Any) -> bool:
    """Whether it is a string of the file."""
    import pikepdf  # noqa: PLC0415

    return isinstance(value, pikepdf.String)


def entry(value: Any, *keys: str) -> Any:
    """What lies at the end of a path of keys; None where a key is missing."""
    for key in keys:
        if not is_dictionary(value) or key not in value:
            return None
        value = value[key]
    return value


def named(value: Any) -> str:
    """A name without its slash, or a string; empty for anything else.

    Names that aren't UTF-8 are given as the file writes them, with `#`.
    """
    if is_name(value):
        try:
            return str(value)[1:]
        except UnicodeDecodeError:
            return str(value.unparse(), "latin-1")[1:]
    return str(value) if is_text(value) else ""


def entries(value: Any) -> list[tuple[str, Any]]:
    """Keys and values of a dictionary; none for anything else."""
    return [(key, value[key]) for key in value.keys()] if is_dictionary(value) else []  # noqa: SIM118


def items(value: Any) -> list[Any]:
    """The items of an array; a single object as the only one, None as nothing."""
    if value is None:
        return []
    return list(value) if is_array(value) else [value]


def identity(value: Any) -> tuple[int, int]:
    """Object and generation number; (0, 0) for a direct object."""
    return value.objgen if hasattr(value, "objgen") else (0, 0)


def label(value: Any) -> str:
    """How messages call an object."""
    found = identity(value)
    return f"object {found[0]}" if found != (0, 0) else ""


def read(stream: Any) -> bytes:
    """A stream's data, decoded; none if its packing is broken.

    Raises TooComplex for one that is larger than any content is.
    """
    import pikepdf  # noqa: PLC0415

    filters = [named(one) for one in items(entry(stream, "/Filter"))]
    raw: bytes = stream.read_raw_bytes()
    within(len(raw), LARGEST_STREAM, "bytes in a stream")
    if filters == ["FlateDecode"]:
        _measure(raw)
    elif len(filters) > 1 and filters.count("FlateDecode") + filters.count("LZWDecode") > 1:
        raise TooComplex("a stream that is compressed twice")
    try:
        data: bytes = stream.read_bytes()
    except (pikepdf.PdfError, pikepdf.DataDecodingError):
        return b""
    within(len(data), LARGEST_STREAM, "bytes in a stream")
    return data


def _measure(raw: bytes) -> None:
    """Inflate piecewise, to see whether the whole can be held."""
    if len(raw) * 1032 < LARGEST_STREAM:  # the most that deflate can pack
        return
    inflater = zlib.decompressobj()
    size, rest = 0, raw
    while rest and not inflater.eof:
        try:
            size += len(inflater.decompress(rest, 1 << 20))
        except zlib.error:
            return
        within(size, LARGEST_STREAM, "bytes in a stream")
        rest = inflater.unconsumed_tail


def everything(file: OpenFile) -> list[Any]:
    """All dictionaries and streams that the trailer leads to, each once."""
    if "everything" not in file.cache:
        file.cache["everything"] = list(_reachable(file))
    found: list[Any] = file.cache["everything"]
    return found


def _reachable(file: OpenFile) -> Iterator[Object]:
    seen: set[tuple[int, int]] = set()
    waiting: list[Any] = [file.pdf.trailer]
    count = 0
    while waiting:
        value = waiting.pop()
        found = identity(value)
        if found != (0, 0):
            if found in seen:
                continue
            seen.add(found)
        count += 1
        within(count, 4 * MOST_OBJECTS, "objects")
        if count % 4096 == 0:
            file.budget.hurry()
        if is_dictionary(value):
            yield value
            waiting.extend(one for _, one in entries(value))
        elif is_array(value):
            waiting.extend(one for one in value if is_dictionary(one) or is_array(one))
