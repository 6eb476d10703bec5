"""Facts found late, at the place they were written: loose lines, narrow columns, a thin page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from brochure.compose.galley import Galley, GalleyLine
from brochure.compose.make_up import SetPage
from brochure.design.style import Align
from brochure.diagnostics.model import Report, Span
from brochure.geometry import to_mm
from brochure.typeset.line import LineEnd
from brochure.typeset.setting import LEAST_IN_LINE, LEAST_MEASURE, Typesetter

LOOSE = 2.0
"""Adjustment ratio above which a justified line is said to be loose: spaces of twice their
stretch, a full space and more beside the natural one."""


LEAST_FULL = 0.6
"""Share of a second page's height: under it the reader turns the leaf for a rest."""


def report_thin_page(pages: Sequence[SetPage], span: Span | None, report: Report) -> None:
    """A second page that is mostly white, at the place where two were asked for."""
    for page in pages[1:]:
        full = 1 - page.surplus / max(frame.last_baseline for frame in page.plan.frames)
        if full < LEAST_FULL:
            report.add("type/thin-page", span, percent=round(100 * full))


def report_empty_panels(pages: Sequence[SetPage], span: Span | None, report: Report) -> None:
    """Panels of a folded sheet on which nothing stands, at the place where it was asked for."""
    empty = sum(page.plan.panel is not None and not page.frames for page in pages)
    if empty:
        report.add("type/empty-panel", span, number=empty)


def report_narrow_columns(
    galleys: Iterable[Galley], typesetter: Typesetter, report: Report
) -> None:
    """Text that was asked to be justified in a column that is too narrow for it, once a measure."""
    seen: set[float] = set()
    for galley in galleys:
        for line in galley.lines:
            paragraph, measure = line.paragraph, galley.measure
            if measure in seen or typesetter.justifies(paragraph, measure):
                continue
            seen.add(measure)
            report.add(
                "type/narrow-column",
                paragraph.span,
                block=paragraph.block,
                measure=to_mm(measure),
                letters=typesetter.letters(paragraph, measure),
                least=to_mm(LEAST_MEASURE),
                least_letters=LEAST_IN_LINE,
            )


def report_loose_lines(galleys: Iterable[Galley], typesetter: Typesetter, report: Report) -> None:
    """Justified lines whose spaces are stretched too far."""
    justified = (
        line
        for galley in galleys
        for line in galley.lines
        if typesetter.justifies(line.paragraph, galley.measure)
    )
    for line in justified:
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
