"""Facts found late, at the place they were written: loose lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from brochure.compose.galley import GalleyLine
from brochure.design.style import Align
from brochure.diagnostics.model import Report
from brochure.typeset.line import LineEnd

LOOSE = 2.0
"""Adjustment ratio above which a justified line is said to be loose: spaces of twice their
stretch, a full space and more beside the natural one."""


def report_loose_lines(lines: Iterable[GalleyLine], report: Report) -> None:
    """Justified lines whose spaces are stretched too far."""
    for line in lines:
        if line.paragraph.style.align is not Align.JUSTIFIED or line.line.ratio <= LOOSE:
            continue
        if line.line.end in {LineEnd.PARAGRAPH, LineEnd.FORCED}:
            continue
        text = " ".join(_words(line))
        report.add(
            "type/loose-line",
            line.paragraph.span,
            number=line.number + 1,
            block=line.paragraph.block,
            text=text[:24],
        )


def _words(line: GalleyLine) -> Iterator[str]:
    for placed in line.line.runs:
        yield from "".join(placed.shaped.texts).split()
