"""The stage's entry: a styled paragraph and a measure become set lines.

In: a `Paragraph` and the width of its frame. Out: a `SetParagraph`, every glyph at its place.
Shaped words, divided words and whole paragraphs are remembered in the `Typesetter`, so that a
second building of the same text costs little. Columns and pages are not known here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from brochure.design.structure import Artifact
from brochure.design.style import Align, Paragraph, Run
from brochure.typeset.balance import balance
from brochure.typeset.break_lines import SHRINK, STRETCH, Breaks, BrokenLine, total_fit
from brochure.typeset.divide import Divider
from brochure.typeset.fonts import FontLibrary
from brochure.typeset.hyphenate import Hyphenator
from brochure.typeset.line import (
    HUNG,
    UNITS_PER_EM,
    Line,
    LineEnd,
    SetParagraph,
    SetRun,
    Shaped,
)
from brochure.typeset.memo import Memo
from brochure.typeset.shape import Shaper
from brochure.typeset.unbroken import Breakpoint, UnbrokenLine

LEAST_LETTERS = (3, 4)
"""Least letters of a divided word before and after the hyphen."""
PARAGRAPHS_REMEMBERED = 2_000

Piece = tuple[int, Shaped, bool]
"""What stands next on a line: run, glyphs, whether it is a space that may stretch."""


class Typesetter:
    """Sets paragraphs; `exceptions` are the author's division points (`author_points`)."""

    def __init__(
        self,
        fonts: FontLibrary,
        exceptions: Mapping[str, tuple[int, ...]] | None = None,
        *,
        least_letters: tuple[int, int] = LEAST_LETTERS,
    ) -> None:
        self.fonts = fonts
        self._shaper = Shaper(fonts)
        self._divider = Divider(Hyphenator(exceptions), least_letters)
        self._unbroken = Memo(self._lay_out, PARAGRAPHS_REMEMBERED)
        self._set = Memo(self._make, PARAGRAPHS_REMEMBERED)

    def set(
        self,
        paragraph: Paragraph,
        measure: float,
        *,
        solid_ends: frozenset[int] = frozenset(),
    ) -> SetParagraph:
        """The paragraph's lines at a measure: the frame's width in points, its `left` included.

        `solid_ends` are the numbers of lines (from 0) that must not end in a hyphen: the last ones
        of a column. What can't be broken is set wider than the measure, for the caller to see.
        """
        return self._set[_look(paragraph), measure, solid_ends]

    def natural_width(self, paragraph: Paragraph) -> float:
        """The width in points of the widest line where only forced breaks end lines."""
        return self._unbroken[_look(paragraph)].natural_width()

    def longest_word(self, paragraph: Paragraph) -> float:
        """The width in points of the widest stretch that only hyphenation could break."""
        return self._unbroken[_look(paragraph)].longest_stretch()

    def missing_characters(self, paragraph: Paragraph) -> list[tuple[int, int, str]]:
        """The characters that a run's face can't show: run index, offset in the run, character."""
        hung = [(HUNG, paragraph.hung.run)] if paragraph.hung else []
        return [
            (index, offset, char)
            for index, run in [*hung, *enumerate(paragraph.runs)]
            for offset, char in self._shaper.missing_characters(run.text, run.style.face)
        ]

    def _lay_out(self, paragraph: Paragraph) -> UnbrokenLine:
        return UnbrokenLine(paragraph, self._shaper, self._divider)

    def _make(self, key: tuple[Paragraph, float, frozenset[int]]) -> SetParagraph:
        paragraph, measure, solid_ends = key
        unbroken = self._unbroken[paragraph]
        if not unbroken.stretches:
            return SetParagraph((), 0.0)
        width = measure - paragraph.style.left
        breaks = (
            balance(unbroken, width)
            if paragraph.style.align is Align.BALANCED
            else total_fit(unbroken, width, solid_ends)
        )
        lines = LineMaker(unbroken, breaks).lines()
        if paragraph.hung is not None:
            lines[0] = lines[0]._replace(runs=(self._hung_run(paragraph), *lines[0].runs))
        return SetParagraph(tuple(lines), breaks.demerits)

    def _hung_run(self, paragraph: Paragraph) -> SetRun:
        assert paragraph.hung is not None
        run, gap, at = paragraph.hung.run, paragraph.hung.gap, paragraph.hung.at
        style = run.style
        shaped = self._shaper.shape(run.text, style.face, paragraph.language, style.features)
        if at is None:
            width = (shaped.width / UNITS_PER_EM + style.tracking * len(shaped.glyphs)) * style.size
            at = paragraph.style.left + paragraph.style.indent - gap - width
        return SetRun(at, shaped, HUNG)


def _look(paragraph: Paragraph) -> Paragraph:
    """The paragraph without its place in the file and in the tag tree: equal ones break alike."""
    hung = paragraph.hung
    return Paragraph(
        runs=tuple([Run(run.text, run.style, Artifact.LAYOUT) for run in paragraph.runs]),
        style=paragraph.style,
        language=paragraph.language,
        block="",
        hung=hung and hung._replace(run=Run(hung.run.text, hung.run.style, Artifact.LAYOUT)),
    )


class LineMaker:
    """Gives the glyphs of a broken paragraph their places."""

    def __init__(self, unbroken: UnbrokenLine, breaks: Breaks) -> None:
        self._unbroken = unbroken
        self._breaks = breaks
        self._style = unbroken.paragraph.style
        self._justified = self._style.align is Align.JUSTIFIED

    def lines(self) -> list[Line]:
        """The set lines, in order."""
        return [self._line(broken) for broken in self._breaks.lines]

    def _line(self, broken: BrokenLine) -> Line:
        left = self._style.left
        ratio = broken.ratio if self._justified else 0.0
        growth = ratio * (STRETCH if ratio > 0 else SHRINK)
        runs, x = self._merge(list(self._pieces(broken)), left - broken.start.lead, growth)
        width = broken.width
        if growth:
            width += growth * (broken.end.end_space - broken.start.start_space)
        if broken.end.line_end in (LineEnd.SPACE, LineEnd.FORCED):
            run = self._run_at(broken.end)
            runs.append(SetRun(x, self._unbroken.words_of(run).plain[" "], run))
        return Line(tuple(runs), left + width, broken.end.line_end, broken.ratio)

    def _run_at(self, end: Breakpoint) -> int:
        """The run of the space at the end of a line."""
        gap = self._unbroken.gaps[end.stretch]
        return gap[0].run if gap else self._unbroken.parts[end.stretch][-1].run

    def _pieces(self, broken: BrokenLine) -> Iterator[Piece]:
        """What stands on a line from left to right."""
        start, end = broken.start, broken.end
        if start.part < 0:
            first, part, offset = start.stretch + 1, 0, -1
        else:
            first, part, offset = start.stretch, start.part, start.offset
        for index in range(first, end.stretch):
            yield from self._stretch(index, part, offset, None)
            yield from ((p.run, p.shaped, p.space > 0) for p in self._unbroken.gaps[index])
            part, offset = 0, -1
        yield from self._stretch(end.stretch, part, offset, end if end.part >= 0 else None)

    def _stretch(
        self, index: int, part: int, offset: int, end: Breakpoint | None
    ) -> Iterator[Piece]:
        """The parts of a stretch from a text offset in one of them to a division, or to its end."""
        unbroken = self._unbroken
        parts = unbroken.parts[index]
        for i in range(part, len(parts) if end is None else end.part + 1):
            piece = parts[i]
            begin = offset if offset >= 0 and i == part else piece.start
            words = unbroken.words_of(piece.run)
            if end is not None and i == end.part:
                yield piece.run, words.hyphenated[unbroken.text[begin : end.offset]], False
            elif begin == piece.start:
                yield piece.run, piece.shaped, piece.space > 0
            elif begin < piece.end:
                yield piece.run, words.plain[unbroken.text[begin : piece.end]], False

    def _merge(self, pieces: list[Piece], x: float, growth: float) -> tuple[list[SetRun], float]:
        """Pieces of the same run as one stretch of glyphs, and where the pen stands after them.

        The spaces' growth is rounded to whole units so that the pen is never more than half a
        unit from its place.
        """
        runs: list[SetRun] = []
        begin = 0
        while begin < len(pieces):
            run = pieces[begin][0]
            end = begin + 1
            while end < len(pieces) and pieces[end][0] == run:
                end += 1
            shaped = _join(pieces[begin:end], growth)
            runs.append(SetRun(x, shaped, run))
            x += self._unbroken.width_of(shaped, run)
            begin = end
        return runs, x


def _join(pieces: list[Piece], growth: float) -> Shaped:
    """Shaped pieces one after the other; each stretching space is `growth` of its width wider."""
    if len(pieces) == 1 and not (growth and pieces[0][2]):
        return pieces[0][1]
    owed = 0.0
    glyphs: list[int] = []
    advances: list[int] = []
    texts: list[str] = []
    offsets: list[tuple[int, int]] = []
    has_offsets = False
    for _, shaped, stretches in pieces:
        glyphs += shaped.glyphs
        texts += shaped.texts
        if growth and stretches:
            owed += growth * shaped.width
            grown = round(owed)
            owed -= grown
            advances.append(shaped.width + grown)
        else:
            advances += shaped.advances
        has_offsets = has_offsets or shaped.offsets is not None
        offsets += shaped.offsets or [(0, 0)] * len(shaped.glyphs)
    return Shaped(
        face=pieces[0][1].face,
        glyphs=tuple(glyphs),
        advances=tuple(advances),
        texts=tuple(texts),
        width=sum(advances),
        offsets=tuple(offsets) if has_offsets else None,
    )
