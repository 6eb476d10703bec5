"""From a vCard to a QR code that can be scanned from paper (ISO/IEC 18004).

Takes the text and how large the code may become; gives the dark modules. The encoder is Zint: a
millisecond where encoders in Python take forty, and it can say that a text is UTF-8.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from brochure.diagnostics.model import Report, Span
from brochure.geometry import mm, to_mm
from brochure.pictures.model import Code

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
    """What a code may be: the levels of correction to be tried in turn, each with the largest
    version, and whether it says that its text is UTF-8.
    """

    levels: tuple[tuple[str, int], ...]
    says_encoding: bool = True


TRANSFER = Bounds((("M", 13),), says_encoding=False)
"""EPC069-12, 3.3: level M, 69 modules at most, the encoding said in the data."""


def side(code: Code) -> float:
    """The least side in points at which a code can be read, without its quiet zone."""
    return max(LEAST_SIDE, code.modules * LEAST_MODULE)


def code(
    text: str,
    report: Report,
    span: Span | None,
    *,
    usual: float = MOST_SIDE,
    most: float = MOST_SIDE,
    use: Use = Use.CARD,
) -> Code | None:
    """A text as a QR code with all the correction that fits `usual` points a side; where none does,
    with the least, of at most `most` points.

    A text that is too long is reported with its amount and the ways out, and there is none.
    """
    version = largest_version(most)
    data = text.encode()
    made = _made(data, TRANSFER if use is Use.TRANSFER else _bounds(usual, version))
    what = use.value
    if made is None:
        side_mm = f"{most / mm(1):.3g}"
        report.add(
            "picture/code-too-long",
            span,
            what=f"code-{what}",
            advice=f"shorter-{what}",
            bytes=len(data) - _fitting(data, version),
            side=side_mm,
            needed=_needed(data, most),
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


def _bounds(usual: float, version: int) -> Bounds:
    fitting = min(version, largest_version(usual))
    return Bounds((*((level, fitting) for level in "HQML"), (LEAST_CORRECTION, version)))


def _needed(data: bytes, most: float) -> int | str:
    """Whole millimetres a side, beyond `most` points, that would hold a text; empty where no size
    that may be asked for does.
    """
    sizes = range(int(to_mm(most) + 1e-6) + 1, MOST_ASKED + 1)
    return next(
        (size for size in sizes if _made(data, _least(largest_version(mm(size))))),
        "",
    )


def largest_version(most: float) -> int:
    """The largest version whose modules are wide enough within `most` points."""
    modules = int((most + 1e-6) / LEAST_MODULE)
    return max(1, min(40, (modules - 17) // 4))


def _modules(version: int) -> int:
    """On a side (ISO/IEC 18004, 5.1)."""
    return 17 + 4 * version


def _least(version: int) -> Bounds:
    return Bounds(((LEAST_CORRECTION, version),))


def _fitting(data: bytes, version: int) -> int:
    """How many of the bytes, from the first, such a code holds at the lowest correction."""
    bounds = _least(version)
    sizes = range(1, len(data) + 1)
    return bisect_left(sizes, True, key=lambda size: _made(data[:size], bounds) is None)


@lru_cache(CODES_REMEMBERED)
def _made(data: bytes, bounds: Bounds) -> Code | None:
    for level, version in bounds.levels:
        rows = _encoded(data, level, says_encoding=bounds.says_encoding)
        if rows and len(rows) <= _modules(version):
            return Code(len(rows), level, tuple(_runs(rows)))
    return None


def _encoded(data: bytes, level: str, *, says_encoding: bool) -> list[int]:
    """The rows of the least code that holds the bytes at a level of correction, the modules of each
    as the bits of a number, the first one lowest; none where no code holds them.
    """
    from zint import Symbol, Symbology  # noqa: PLC0415

    symbol = Symbol()
    symbol.symbology = Symbology.QRCODE
    symbol.option_1 = "LMQH".index(level) + 1
    if says_encoding and not data.isascii():
        # Without it a reader has to guess the encoding from the bytes.
        symbol.eci = _UTF8
    try:
        symbol.encode(data)
    except RuntimeError:  # what the library raises for a text that no code holds
        return []
    packed = symbol.encoded_data
    if packed is None or packed.shape is None:
        raise AssertionError("a symbol that was encoded has its modules")
    bits, stride = packed.tobytes(), packed.shape[1]
    starts = range(0, symbol.rows * stride, stride)
    return [int.from_bytes(bits[start : start + stride], "little") for start in starts]


def _runs(rows: Iterable[int]) -> Iterator[tuple[int, int, int]]:
    """Column, row and length of what is dark in one row."""
    for number, row in enumerate(rows):
        column, rest = 0, row
        while rest:
            light = _lowest(rest)
            dark = _lowest(~(rest >> light))
            yield column + light, number, dark
            column += light + dark
            rest >>= light + dark


def _lowest(bits: int) -> int:
    """The place of the lowest bit that is set."""
    return (bits & -bits).bit_length() - 1
