"""From a vCard to a QR code that can be scanned from paper (ISO/IEC 18004).

Takes the text and how large the code may become; gives the dark modules. The encoder is
qrcodegen: a quarter of segno's time to load, and it lets the correction be chosen.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from brochure.diagnostics.model import Report, Span
from brochure.geometry import mm, to_mm
from brochure.pictures.model import Code

if TYPE_CHECKING:
    from qrcodegen import QrCode

LEAST_SIDE = mm(20)
"""Points; without the quiet zone."""
MOST_SIDE = mm(25)
MOST_ASKED = 60
"""Millimetres: the bound of `contact.code_size`."""
LEAST_CORRECTION = "L"
"""The level that reads through 7 % of damage: a fold or a thumb may be too much."""
LEAST_MODULE = mm(0.35)
"""Points: what phones read from paper at arm's length."""

_RECOVERED = {"L": 7, "M": 15, "Q": 25, "H": 30}
"""Levels of correction, and the share of damaged code words that each restores, in percent."""

CODES_REMEMBERED = 32

_UTF8 = 26  # the assignment number of AIM's Extended Channel Interpretations


class Use(Enum):
    """What a code holds; the words for it are the terms of messages."""

    CARD = "card"
    ADDRESS = "address"
    TRANSFER = "transfer"
    APPOINTMENT = "appointment"


class Bounds(NamedTuple):
    """What a code may be: the levels of correction to be tried, its largest version, and whether it
    says that its text is UTF-8.
    """

    levels: str
    version: int
    says_encoding: bool = True


TRANSFER = Bounds("M", 13, says_encoding=False)
"""EPC069-12, 3.3: level M, 69 modules at most, the encoding said in the data."""


def side(code: Code) -> float:
    """The least side in points at which a code can be read, without its quiet zone."""
    return max(LEAST_SIDE, code.modules * LEAST_MODULE)


def code(
    text: str,
    report: Report,
    span: Span | None,
    *,
    most: float = MOST_SIDE,
    use: Use = Use.CARD,
) -> Code | None:
    """A text as a QR code of at most `most` points a side, with all the correction that fits.

    A text that is too long is reported with its amount and the ways out, and there is none.
    """
    version = largest_version(most)
    bounds = TRANSFER if use is Use.TRANSFER else Bounds("HQML", version)
    made = _made(text, bounds)
    what = use.value
    if made is None:
        over = len(text.encode()) - _capacity(text, version)
        side_mm = f"{most / mm(1):.3g}"
        report.add(
            "picture/code-too-long",
            span,
            what=f"code-{what}",
            advice=f"shorter-{what}",
            bytes=over,
            side=side_mm,
            needed=_needed(text, most),
        )
        return None
    if use is Use.TRANSFER:
        return made
    level = made.correction
    report.add(
        "picture/code-correction",
        span,
        level=level,
        percent=_RECOVERED[level],
        advice=f"shorter-{what}" if level == LEAST_CORRECTION else "",
    )
    return made


def _needed(text: str, most: float) -> int | str:
    """Whole millimetres a side, beyond `most` points, that would hold a text; empty where no size
    that may be asked for does.
    """
    sizes = range(int(to_mm(most) + 1e-6) + 1, MOST_ASKED + 1)
    return next(
        (size for size in sizes if _made(text, Bounds("HQML", largest_version(mm(size))))), ""
    )


def largest_version(most: float) -> int:
    """The largest version whose modules are wide enough within `most` points; it has 17 + 4n."""
    modules = int((most + 1e-6) / LEAST_MODULE)
    return max(1, min(40, (modules - 17) // 4))


def _capacity(text: str, version: int) -> int:
    """Bytes of such a text in a code of that version at the lowest correction."""
    from qrcodegen import QrCode  # noqa: PLC0415

    bits = 8 * QrCode._get_num_data_codewords(version, QrCode.Ecc.LOW)
    head = (
        (0 if text.isascii() else 12) + 4 + (8 if version < 10 else 16)
    )  # ECI, mode, length (7.4)
    return int(bits - head) // 8


@lru_cache(CODES_REMEMBERED)
def _made(text: str, bounds: Bounds) -> Code | None:
    from qrcodegen import DataTooLongError, QrCode, QrSegment  # noqa: PLC0415

    data = text.encode()
    segments = [QrSegment.make_bytes(data)]
    if bounds.says_encoding and not text.isascii():
        # Without it a reader has to guess the encoding from the bytes.
        segments.insert(0, QrSegment.make_eci(_UTF8))
    levels = {
        "H": QrCode.Ecc.HIGH,
        "Q": QrCode.Ecc.QUARTILE,
        "M": QrCode.Ecc.MEDIUM,
        "L": QrCode.Ecc.LOW,
    }
    largest = bounds.version
    for letter in bounds.levels:
        level = levels[letter]
        try:
            made = QrCode.encode_segments(segments, level, maxversion=largest, boostecl=False)
        except DataTooLongError:
            continue
        return Code(made.get_size(), made.get_version(), letter, tuple(_runs(made)))
    return None


def _runs(made: QrCode) -> Iterator[tuple[int, int, int]]:
    """Column, row and length of what is dark in one row."""
    size = made.get_size()
    for row in range(size):
        column = 0
        for dark, modules in groupby(made.get_module(x, row) for x in range(size)):
            length = len(list(modules))
            if dark:
                yield column, row, length
            column += length
