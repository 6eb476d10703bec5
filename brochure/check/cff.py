"""CFF, the outlines of PostScript: how wide the glyphs of a font program are.

Bytes of a font of others go in (Adobe Technical Notes 5176 and 5177). Of a charstring only what
stands before its first stroke is followed, for the width is said there.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

Operators = dict[int, list[float]]

_CHARSET, _CHARSTRINGS, _PRIVATE, _SUBRS, _DEFAULT, _NOMINAL = 15, 17, 18, 19, 20, 21
_ESCAPE = 12
_MATRIX, _ROS, _FDARRAY, _FDSELECT = (_ESCAPE << 8 | low for low in (7, 30, 36, 37))
_REAL = ("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", ".", "E", "E-", "", "-")
_REAL_END = 15
_THOUSANDTH = 0.001  # of an em is a unit where no matrix says otherwise

_STEMS = {1, 3, 18, 19, 20, 23}  # hints take pairs
_MOVES = {21: 2, 22: 1, 4: 1}
_END, _CALL, _CALL_GLOBAL, _RETURN, _FIXED = 14, 10, 29, 11, 255
_ACCENTED = 4  # operands of the end of a glyph that is made of two
_DEEPEST = 10  # calls in calls (5177, appendix B)
_LONGEST = 10_000  # bytes of a charstring or a DICT that are followed
_MOST_PARTS = 256  # a glyph's part is a byte

DAMAGED = (struct.error, IndexError, KeyError, ValueError, OverflowError)
"""What comes of reading a program that isn't one."""


@dataclass(frozen=True, slots=True)
class _Index:
    """An INDEX (5176, 5), whose objects are taken from the program when they are asked for: those
    of a hostile file may overlap.
    """

    data: bytes
    at: int

    @property
    def count(self) -> int:
        """How many objects there are."""
        return _u16(self.data, self.at)

    def object(self, number: int) -> bytes:
        """One of the objects; raises IndexError where there is none."""
        if not 0 <= number < self.count:
            raise IndexError(number)
        return self.data[self._place(number) : self._place(number + 1)]

    @property
    def end(self) -> int:
        """Where it ends."""
        return self._place(self.count) if self.count else self.at + 2

    def _place(self, number: int) -> int:
        size, base = self.data[self.at + 2], self.at + 3
        start = base + number * size
        offset = int.from_bytes(self.data[start : start + size], "big")
        return base + (self.count + 1) * size - 1 + offset


class _Private(NamedTuple):
    """What a part of the glyphs share: two widths and pieces of charstrings, and their unit."""

    default: float
    nominal: float
    subroutines: _Index | None
    unit: float


class Cff:
    """A CFF font program, of which any part may be damaged."""

    def __init__(self, data: bytes) -> None:
        """Read what all glyphs share; raises one of DAMAGED."""
        self._data = data
        tops = _Index(data, _Index(data, data[2]).end)
        self._global = _Index(data, _Index(data, tops.end).end)
        top = _operators(tops.object(0))
        self._strings = _Index(data, int(top[_CHARSTRINGS][0]))
        is_keyed = _ROS in top
        self._glyphs = self._by_cid(int(top.get(_CHARSET, [0])[0])) if is_keyed else None
        if is_keyed:
            inner = _Index(data, int(top[_FDARRAY][0]))
            parts = [inner.object(part) for part in range(min(inner.count, _MOST_PARTS))]
            self._privates = [self._private(_operators(one), top) for one in parts]
            self._selected = self._select(int(top[_FDSELECT][0]))
        else:
            self._privates = [self._private(top, {})]
            self._selected = {}

    def advance(self, cid: int) -> float | None:
        """How wide the glyph of a CID is, in thousandths of an em; None where nothing can be said.

        Without CIDs of its own, a program has its glyphs' numbers for them (ISO 32000-1, 9.7.4.2).
        """
        try:
            glyph = cid if self._glyphs is None else self._glyphs[cid]
            private = self._privates[self._selected.get(glyph, 0)]
            stated = _Start(private.subroutines, self._global).width(self._strings.object(glyph))
        except DAMAGED:
            return None
        width = private.default if stated is None else private.nominal + stated
        return width * private.unit * 1000

    def _private(self, own: Operators, above: Operators) -> _Private:
        size, start = map(int, own.get(_PRIVATE, [0, 0]))
        found = _operators(self._data[start : start + min(size, _LONGEST)])
        shared = found.get(_SUBRS)
        matrices = [one[_MATRIX][0] for one in (own, above) if one.get(_MATRIX)]
        unit = _THOUSANDTH if not matrices else matrices[0] * (matrices[1:] or [1.0])[0]
        return _Private(
            default=found.get(_DEFAULT, [0.0])[0],
            nominal=found.get(_NOMINAL, [0.0])[0],
            subroutines=_Index(self._data, start + int(shared[0])) if shared else None,
            unit=unit,
        )

    def _by_cid(self, at: int) -> dict[int, int] | None:
        """The glyphs by their CIDs (5176, 13); None where they are the same."""
        if at <= 2:  # one that is known by its number, which no font of CIDs has
            return None
        form, at, cids, count = self._data[at], at + 1, [0], self._strings.count
        while len(cids) < count:
            if form == 0:
                first, more, step = _u16(self._data, at), 0, 2
            elif form == 1:
                first, more, step = _u16(self._data, at), self._data[at + 2], 3
            else:
                first, more, step = _u16(self._data, at), _u16(self._data, at + 2), 4
            cids += range(first, first + more + 1)
            at += step
        return {cid: glyph for glyph, cid in enumerate(cids[:count])}

    def _select(self, at: int) -> dict[int, int]:
        """Which part each glyph is of (5176, 19)."""
        count = self._strings.count
        if self._data[at] == 0:
            return dict(enumerate(self._data[at + 1 : at + 1 + count]))
        ranges = _u16(self._data, at + 1)
        starts = [_u16(self._data, at + 3 + 3 * one) for one in range(ranges + 1)]
        parts = [self._data[at + 5 + 3 * one] for one in range(ranges)]
        return {
            glyph: part
            for part, first, last in zip(parts, starts, starts[1:], strict=False)
            for glyph in range(first, min(last, count))
        }


class _Start:
    """The beginning of a charstring, followed until its width is known."""

    def __init__(self, own: _Index | None, shared: _Index) -> None:
        self._pieces = {_CALL: own, _CALL_GLOBAL: shared}
        self._stack: list[float] = []
        self._left = _LONGEST

    def width(self, string: bytes) -> float | None:
        """What is said of the width, None for the default; raises ValueError if nothing can be."""
        for operator in self._follow(string, _DEEPEST):
            count = len(self._stack)
            if operator in _STEMS:
                is_stated = count % 2 == 1
            elif operator in _MOVES:
                is_stated = count > _MOVES[operator]
            elif operator == _END:
                is_stated = count in {1, 1 + _ACCENTED}
            else:
                raise ValueError(operator)
            return self._stack[0] if is_stated else None
        raise ValueError("nothing is drawn")

    def _follow(self, string: bytes, deep: int) -> Iterator[int]:
        """The operators as they come, their operands on the stack."""
        at = 0
        while at < len(string):
            self._left -= 1
            if self._left < 0 or deep < 0:
                raise ValueError("no end")
            first = string[at]
            if first >= 32 or first == 28:  # a number's
                value, at = _number(string, at)
                self._stack.append(value)
                continue
            at += 1
            if first == _RETURN:
                return
            if first in self._pieces:
                yield from self._follow(self._called(self._pieces[first]), deep - 1)
            else:
                yield first

    def _called(self, pieces: _Index | None) -> bytes:
        if pieces is None:
            raise ValueError("there are no subroutines")
        return pieces.object(int(self._stack.pop()) + _bias(pieces.count))


def _bias(count: int) -> int:
    """What is added to the numbers of subroutines (5176, 16)."""
    return 107 if count < 1240 else 1131 if count < 33900 else 32768


def _number(data: bytes, at: int) -> tuple[float, int]:
    """A number of a charstring and where it ends (5177, 3.2); whole ones are so in a DICT, too."""
    first = data[at]
    if first == 28:
        return struct.unpack_from(">h", data, at + 1)[0], at + 3
    if first <= 246:
        return first - 139, at + 1
    if first < _FIXED:
        whole = (first - 247) * 256 + data[at + 1] + 108
        return (whole if first <= 250 else 1024 - whole), at + 2
    return struct.unpack_from(">i", data, at + 1)[0] / 65536, at + 5


def _operators(data: bytes) -> Operators:
    """The operators of a DICT with their operands (5176, 4)."""
    found: Operators = {}
    operands: list[float] = []
    at = 0
    while at < len(data):
        first = data[at]
        if first == 29:
            operands.append(struct.unpack_from(">i", data, at + 1)[0])
            at += 5
        elif first == 30:
            value, at = _real(data, at + 1)
            operands.append(value)
        elif first == 28 or first >= 32:
            value, at = _number(data, at)
            operands.append(value)
        else:
            operator = first << 8 | data[at + 1] if first == _ESCAPE else first
            at += 2 if first == _ESCAPE else 1
            found[operator], operands = operands, []
    return found


def _real(data: bytes, at: int) -> tuple[float, int]:
    digits = ""
    while True:
        for half in (data[at] >> 4, data[at] & 15):
            if half == _REAL_END:
                return float(digits), at + 1
            digits += _REAL[half]
        at += 1


def _u16(data: bytes, at: int) -> int:
    return int(struct.unpack_from(">H", data, at)[0])
