"""The ink of a page's letters, glyph by glyph, as pdfium finds it in the fonts.

Only asked for where two texts seem to stand on each other: a page of letters takes some 10 ms.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import hypot, pi
from typing import TYPE_CHECKING, Any, Final

from brochure.check.reopen import Box

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

_INVISIBLE: Final = (3, 7)  # text rendering modes (ISO 32000-1, table 106)
_TURNED: Final = 0.1  # radians off a quarter turn: the boxes of slanted letters meet without ink
_APART: Final = 0.4  # em between the letters of one run
_RECENT: Final = 4  # runs that a letter may go on with
_BACK: Final = 0.3  # em that kerning may go back


@dataclass(frozen=True, slots=True)
class Glyph:
    """A letter or a digit, the box around its ink, and its size in points."""

    letter: str
    box: Box
    x: float
    y: float
    size: float


@dataclass(slots=True)
class Run:
    """Letters set one behind the other on one baseline; `thing` is pdfium's object of the last."""

    glyphs: list[Glyph] = field(default_factory=list)
    thing: int = 0

    @property
    def text(self) -> str:
        """The letters and digits of the run."""
        return "".join(glyph.letter for glyph in self.glyphs)


def runs(page: PdfPage) -> list[Run]:
    """The upright, visible letters and digits of a page, in the order they are painted."""
    found: list[Run] = []
    for glyph, thing in _glyphs(page):
        # Where two lines stand on each other, pdfium gives their letters by turns.
        open_runs = found[: -_RECENT - 1 : -1]
        run = next((one for one in open_runs if one.thing == thing), None)
        run = run or next((one for one in open_runs if _follows(one.glyphs[-1], glyph)), None)
        if run is None:
            run = Run()
            found.append(run)
        run.thing = thing
        run.glyphs.append(glyph)
    return found


def boxes(page: PdfPage) -> list[Box]:
    """The boxes around the ink of all upright, visible signs of a page."""
    return [glyph.box for glyph, _ in _glyphs(page, signs=True)]


def _follows(last: Glyph, glyph: Glyph) -> bool:
    gap = glyph.box[0] - last.box[2]
    return abs(glyph.y - last.y) < 0.05 * last.size and (
        -_BACK * last.size < gap < _APART * last.size
    )


def _glyphs(page: PdfPage, *, signs: bool = False) -> Iterator[tuple[Glyph, int]]:
    import pypdfium2.raw as pdfium  # noqa: PLC0415

    texts = page.get_textpage()
    numbers = [ctypes.c_double() for _ in range(6)]
    left, right, bottom, top, x, y = numbers
    matrix = pdfium.FS_MATRIX()
    visible: dict[int, bool] = {}
    for at in range(texts.count_chars()):
        code = pdfium.FPDFText_GetUnicode(texts, at)
        wanted = not chr(code).isspace() if signs else chr(code).isalnum()
        if not wanted or pdfium.FPDFText_IsGenerated(texts, at) == 1:
            continue
        thing: Any = pdfium.FPDFText_GetTextObject(texts, at)
        key = ctypes.cast(thing, ctypes.c_void_p).value or 0
        if key not in visible:
            visible[key] = pdfium.FPDFTextObj_GetTextRenderMode(thing) not in _INVISIBLE
        angle = pdfium.FPDFText_GetCharAngle(texts, at)
        if not visible[key] or abs((angle + pi / 4) % (pi / 2) - pi / 4) > _TURNED:
            continue
        pdfium.FPDFText_GetCharBox(texts, at, left, right, bottom, top)
        pdfium.FPDFText_GetCharOrigin(texts, at, x, y)
        box = (left.value, bottom.value, right.value, top.value)
        pdfium.FPDFText_GetMatrix(texts, at, matrix)
        size = pdfium.FPDFText_GetFontSize(texts, at) * hypot(matrix.c, matrix.d)
        yield Glyph(chr(code).casefold(), box, x.value, y.value, size), key
