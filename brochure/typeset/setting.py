"""The stage's entry: a styled paragraph and a measure become set lines.

In: a `Paragraph` and the width of its frame. Out: a `SetParagraph`, every glyph at its place.
Shaped words, divided words and whole paragraphs are remembered in the `Typesetter`, so that a
second building of the same text costs little. Columns and pages are not known here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import NamedTuple

from brochure.design.style import (
    Align,
    Face,
    Hung,
    Paragraph,
    ParagraphStyle,
    Run,
    RunStyle,
    Swatch,
)
from brochure.geometry import mm
from brochure.languages import language as known
from brochure.story.structure import Artifact
from brochure.typeset.balance import balance
from brochure.typeset.bidi import from_start
from brochure.typeset.break_lines import SHRINK, STRETCH, BrokenLine, total_fit
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
from brochure.typeset.unbroken import Breakpoint, Part, UnbrokenLine

LEAST_LETTERS = (3, 4)
"""Least letters of a divided word before and after the hyphen."""
PARAGRAPHS_REMEMBERED = 500
FACES_REMEMBERED = 50

LEAST_MEASURE, LEAST_IN_LINE = mm(60), 45
"""Points and letters of a line under which justified text has holes (Bringhurst, 2.1.2: not under
40 characters in English; German words are longer)."""
ROUNDING = 1e-6  # pt

Piece = tuple[int, Shaped, bool, int]
"""What stands next on a line: run, glyphs, whether it is a space that may stretch, level."""

MOST_TRACKING = 0.015
"""Em that may be added to the letters of a loose line: 0.15 pt at 10 pt, judged by eye on the
sample at 150 dpi, where it was not seen as spacing."""

DIVIDED_GAIN = 1.03
"""How much more a line holds on average where words may be divided (seen in German)."""
NO_COLOUR = Swatch("", (0.0, 0.0, 0.0))


class Place(NamedTuple):
    """Where a paragraph is set: lengths in units of its own size, but the size in points."""

    measure: float
    left: float
    indent: float
    size: float
    solid_ends: frozenset[int]
    hung: Hung | None
    most_lines: int = 0


class Typesetter:
    """Sets paragraphs; text is laid out once, at size 1, whatever sizes are tried."""

    def __init__(
        self, fonts: FontLibrary, *, least_letters: tuple[int, int] = LEAST_LETTERS
    ) -> None:
        self.fonts = fonts
        self._shaper = Shaper(fonts)
        self._divider = Divider(Hyphenator(), least_letters)
        self._unbroken = Memo(self._lay_out, PARAGRAPHS_REMEMBERED)
        self._set = Memo(self._make, PARAGRAPHS_REMEMBERED)
        self._lengths = Memo(self._mean_length, FACES_REMEMBERED)

    def set(
        self,
        paragraph: Paragraph,
        measure: float,
        *,
        solid_ends: frozenset[int] = frozenset(),
    ) -> SetParagraph:
        """The paragraph's lines at a measure: the frame's width in points, its `left` included.

        A ragged paragraph of few enough lines (`balanced_up_to`) is balanced, a justified one in a
        narrow column is ragged (`justifies`).

        `solid_ends` are the numbers of lines (from 0) that must not end in a hyphen: the last ones
        of a column. What can't be broken is set wider than the measure, for the caller to see.
        """
        if not self.justifies(paragraph, measure):
            paragraph = _aligned(paragraph, Align.RAGGED)
        size, style = _size(paragraph), paragraph.style
        place = Place(
            (measure - style.left) / size,
            style.left / size,
            style.indent / size,
            size,
            solid_ends,
            paragraph.hung and _without_place(paragraph.hung),
            (style.max_lines or 0) if style.align is Align.BY_SENSE else 0,
        )
        found = self._set[_look(paragraph, size), place]
        if not 1 < len(found.lines) <= style.balanced_up_to:
            return found
        even = self._set[_look(_aligned(paragraph, Align.BALANCED), size), place]
        return even if len(even.lines) == len(found.lines) else found

    def justifies(self, paragraph: Paragraph, measure: float) -> bool:
        """Whether a justified paragraph is set so: not in a column that is narrower than
        `LEAST_MEASURE` or holds fewer letters than `LEAST_IN_LINE`. Any other is what it is.
        """
        if paragraph.style.align is not Align.JUSTIFIED:
            return True
        letters = self.letters(paragraph, measure)
        return measure >= LEAST_MEASURE - ROUNDING and letters >= LEAST_IN_LINE

    def letters(self, paragraph: Paragraph, measure: float) -> int:
        """About how many letters and spaces a line holds, by the face, the size and the script."""
        reference = known(paragraph.language).reference
        style = paragraph.runs[0].style
        return int(measure / (self._lengths[style.face, reference] * style.size))

    def _mean_length(self, key: tuple[Face, str]) -> float:
        """The mean advance of a reference's letters and spaces, in em."""
        face, reference = key
        face = self._shaper.itemised(reference, face).stretches[-1].face
        shaped = self._shaper.shape(reference, face, "", ())
        return shaped.width / UNITS_PER_EM / len(reference)

    def expected_lines(self, paragraph: Paragraph, measure: float) -> int:
        """About how many lines the paragraph takes at a measure, without breaking it well."""
        size = _size(paragraph)
        unbroken = self._unbroken[_look(paragraph, size)]
        gain = DIVIDED_GAIN if paragraph.style.hyphenate else 1.0
        return unbroken.expected_lines((measure - paragraph.style.left) / size * gain)

    def natural_width(self, paragraph: Paragraph) -> float:
        """The width in points of the widest line where only forced breaks end lines."""
        size = _size(paragraph)
        return self._unbroken[_look(paragraph, size)].natural_width() * size

    def longest_word(self, paragraph: Paragraph) -> float:
        """The width in points of the widest stretch that only hyphenation could break."""
        size = _size(paragraph)
        return self._unbroken[_look(paragraph, size)].longest_stretch() * size

    def missing_characters(self, paragraph: Paragraph) -> list[tuple[int, int, str]]:
        """What no face can show: run index, offset in the run, character with its marks."""
        hung = paragraph.hung.run if paragraph.hung else None
        of_hung = [  # it is set in its own face
            (HUNG, offset, char)
            for offset, char in enumerate(hung.text if hung else "")
            if hung and not self.fonts.covers(hung.style.face, char)
        ]
        of_runs = [
            (index, offset, sequence)
            for index, run in enumerate(paragraph.runs)
            for offset, sequence in self._shaper.itemised(run.text, run.style.face).missing
        ]
        return of_hung + of_runs

    def _lay_out(self, look: Paragraph) -> UnbrokenLine:
        return UnbrokenLine(look, self._shaper, self._divider)

    def _make(self, key: tuple[Paragraph, Place]) -> SetParagraph:
        look, place = key
        unbroken = self._unbroken[look]
        if not unbroken.stretches:
            return SetParagraph((), 0.0)
        breaks = (
            balance(unbroken, place.measure, indent=place.indent, most_lines=place.most_lines)
            if look.style.align in (Align.BALANCED, Align.BY_SENSE)
            else total_fit(unbroken, place.measure, place.solid_ends, indent=place.indent)
        )
        hung = place.hung and self._hung_run(place.hung, place, look.language)
        maker = LineMaker(unbroken, place.left, place.size, hung)
        return SetParagraph(tuple(map(maker.line, breaks.lines)), breaks.demerits)

    def _hung_run(self, hung: Hung, place: Place, language: str) -> SetRun:
        style, at = hung.run.style, hung.at
        shaped = self._shaper.shape(
            hung.run.text,
            style.face,
            language,
            style.features,
            backward=known(language).right_to_left,
        )
        if at is None:
            width = (shaped.width / UNITS_PER_EM + style.tracking * len(shaped.glyphs)) * style.size
            at = (place.left + place.indent) * place.size - hung.gap - width
        return SetRun(at, shaped, HUNG)


def _size(paragraph: Paragraph) -> float:
    return paragraph.runs[0].style.size if paragraph.runs else 1.0


def _aligned(paragraph: Paragraph, align: Align) -> Paragraph:
    return paragraph._replace(style=paragraph.style._replace(align=align))


def _look(paragraph: Paragraph, size: float) -> Paragraph:
    """What of a paragraph tells where its lines may end, at size 1: paragraphs that look alike
    break alike, wherever they stand in the file, in the tag tree and on the page.
    """
    runs = []
    for text, (face, own, _, tracking, features), *_ in paragraph.runs:
        look = RunStyle(face, round(own / size, 9), NO_COLOUR, tracking, features)
        runs.append(Run(text, look, Artifact.LAYOUT))
    return Paragraph(
        tuple(runs),
        _bare(paragraph.style),
        paragraph.language,
        "",
        exceptions=paragraph.exceptions,
    )


def _bare(style: ParagraphStyle) -> ParagraphStyle:
    """What of a style has a say in where lines end."""
    return ParagraphStyle(1.0, style.align, 0, style.hyphenate, shift_left=style.shift_left)


def _without_place(hung: Hung) -> Hung:
    return hung._replace(run=hung.run._replace(owner=Artifact.LAYOUT, span=None))


class Spacing(NamedTuple):
    """How a justified line is filled: `growth` is how much wider each space is set, as part of its
    width, `tracking` what is added to that of the letters, in em, and `ratio` TeX's of the spaces
    alone; `added` is the length that both make.
    """

    growth: float
    tracking: float
    ratio: float
    added: float


class LineMaker:
    """Gives the glyphs of a paragraph broken at size 1 their places at a size in points; `left` is
    in units of the size, `hung` stands before the first line.
    """

    def __init__(
        self, unbroken: UnbrokenLine, left: float, size: float, hung: SetRun | None
    ) -> None:
        self._unbroken = unbroken
        self._left = left
        self._size = size
        self._hung = hung
        self._justified = unbroken.paragraph.style.align is Align.JUSTIFIED

    def line(self, broken: BrokenLine) -> Line:
        """A set line."""
        spacing, end = self._spacing(broken), broken.end.line_end
        width = (self._left + broken.width + spacing.added) * self._size
        make = partial(self._runs, broken, spacing)
        return Line(width, end, spacing.ratio, make, tracking=spacing.tracking)

    def _spacing(self, broken: BrokenLine) -> Spacing:
        """Spaces stretch first; from their full stretch on, letters take a little of the rest."""
        ratio = broken.ratio
        space = broken.end.end_space - broken.start.start_space
        if not self._justified or not space:
            return Spacing(0.0, 0.0, ratio, 0.0)
        unit = STRETCH if ratio > 0 else SHRINK
        added = ratio * unit * space
        tracking = 0.0
        if ratio > 1 and not self._unbroken.joins:
            ems = self._ems(broken)
            tracking = min(MOST_TRACKING, (ratio - 1) * unit * space / ems)
            ratio -= tracking * ems / (unit * space)
        return Spacing(ratio * unit, tracking, ratio, added)

    def _ems(self, broken: BrokenLine) -> float:
        """The sizes of a line's glyphs in sum, but for the last one's: tracking follows it."""
        sizes = [
            self._unbroken.runs[run].style.size
            for run, shaped, *_ in self._pieces(broken)
            for _ in shaped.glyphs
        ]
        return sum(sizes[:-1])

    def _runs(self, broken: BrokenLine, spacing: Spacing) -> tuple[SetRun, ...]:
        pieces, left = list(self._pieces(broken)), self._left - broken.start.lead
        runs, x = self._merge(pieces, left, spacing)
        if self._hung is not None and broken.start.stretch < 0:
            runs.insert(0, self._hung)
        if broken.end.line_end in (LineEnd.SPACE, LineEnd.FORCED):
            run = self._run_at(broken.end)
            space = self._unbroken.words_of(run).plain[" "]
            runs.append(SetRun(x * self._size, space, self._unbroken.origins[run]))
        return tuple(runs)

    def _run_at(self, end: Breakpoint) -> int:
        """The run of the space at the end of a line."""
        gap = self._unbroken.gaps[end.stretch]
        return gap[0].run if gap else self._unbroken.parts[end.stretch][-1].run

    def _pieces(self, broken: BrokenLine) -> Iterator[Piece]:
        """What stands on a line, in reading order."""
        start, end = broken.start, broken.end
        if start.part < 0:
            first, part, offset = start.stretch + 1, 0, -1
        else:
            first, part, offset = start.stretch, start.part, start.offset
        for index in range(first, end.stretch):
            yield from self._stretch(index, part, offset, None)
            yield from (_piece(part) for part in self._unbroken.gaps[index])
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
                head = words.hyphenated[unbroken.text[begin : end.offset]]
                yield piece.run, head, False, piece.level
            elif begin == piece.start:
                yield _piece(piece)
            elif begin < piece.end:
                tail = words.plain[unbroken.text[begin : piece.end]]
                yield piece.run, tail, False, piece.level

    def _merge(self, pieces: list[Piece], x: float, spacing: Spacing) -> tuple[list[SetRun], float]:
        """Pieces of the same run and level as one stretch of glyphs, and where the pen stands after
        them.

        The spaces' growth is rounded to whole units so that the pen is never more than half a
        unit from its place.
        """
        joined: list[tuple[int, int, Shaped]] = []
        begin = 0
        while begin < len(pieces):
            run, level = pieces[begin][0], pieces[begin][3]
            end = begin + 1
            while end < len(pieces) and pieces[end][0] == run and pieces[end][3] == level:
                end += 1
            joined.append((run, level, _join(pieces[begin:end], spacing.growth)))
            begin = end
        return self._in_order(joined, x, spacing.tracking)

    def _in_order(
        self, joined: list[tuple[int, int, Shaped]], x: float, tracking: float
    ) -> tuple[list[SetRun], float]:
        """Stretches of glyphs as they are read, each where it is shown."""
        order: Iterable[int] = range(len(joined))
        if self._unbroken.is_mixed:
            found = [level for _, level, _ in joined]
            order = from_start(found, from_right=self._unbroken.from_right)
        placed: dict[int, SetRun] = {}
        for index in order:
            run, _, shaped = joined[index]
            placed[index] = SetRun(x * self._size, shaped, self._unbroken.origins[run])
            em = self._unbroken.runs[run].style.size
            x += self._unbroken.width_of(shaped, run) + tracking * em * len(shaped.glyphs)
        return [placed[index] for index in range(len(joined))], x


def _piece(part: Part) -> Piece:
    return part.run, part.shaped, part.space > 0, part.level


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
    for _, shaped, stretches, _ in pieces:
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
        backward=pieces[0][1].backward,
    )
