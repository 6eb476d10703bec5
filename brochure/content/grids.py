"""Tables in a text, as GitHub writes them: a header row, a row of dashes, rows; cells lie between
bars.

In: the lines of a text. Out: the offsets of each cell's text, row by row (GitHub Flavored Markdown
0.29, 4.10). A bar that belongs to a text stands behind a backslash.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from brochure.content.lists import Line

_DASHES = re.compile(r":?-+:?")
_BAR = re.compile(r"\\.|\|")

Span = tuple[int, int]


class Grid(NamedTuple):
    """Rows of cells by offsets, the first one heads the columns; which columns are set to the end;
    and the number of the line behind it.
    """

    rows: tuple[tuple[Span, ...], ...]
    ends: tuple[bool, ...]
    behind: int


def grid_at(lines: Sequence[Line], at: int) -> Grid | None:
    """The table that begins with a line; None where none does."""
    if at + 1 >= len(lines) or "|" not in lines[at].text:
        return None
    dashes = lines[at + 1]
    head, marks = _cells(lines[at]), _cells(dashes)
    dashed = [dashes.text[start - dashes.start : end - dashes.start] for start, end in marks]
    if len(head) != len(marks) or not all(map(_DASHES.fullmatch, dashed)):
        return None
    rows, behind = [head], at + 2
    while behind < len(lines) and not lines[behind].is_blank and "|" in lines[behind].text:
        rows.append(_cells(lines[behind]))
        behind += 1
    ends = tuple(one[-1] == ":" and one[0] != ":" for one in dashed)
    return Grid(tuple(rows), ends, behind)


def _cells(line: Line) -> tuple[Span, ...]:
    """Where the texts between the bars of a line begin and end, without the white around them."""
    text = line.text
    bars = [found.start() for found in _BAR.finditer(text) if found[0] == "|"]
    cuts = [-1, *bars, len(text)]
    cells = []
    for before, behind in pairwise(cuts):
        inner = text[before + 1 : behind]
        start = before + 1 + len(inner) - len(inner.lstrip(" \t"))
        cells.append((line.start + start, line.start + start + len(inner.strip(" \t"))))
    if bars and not text[: bars[0]].strip(" \t"):
        del cells[0]
    if len(cells) > 1 and not text[bars[-1] + 1 :].strip(" \t"):
        del cells[-1]
    return tuple(cells)
