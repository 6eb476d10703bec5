"""A paragraph as one unbroken line: every stretch shaped and at its place, ready to be broken.

In: a paragraph, the shaper and the divider of words. Out: positions in points along the endless
line, and the breakpoints on it: the one after a stretch, and those that hyphenation gives within
one, found only when asked for. Which of them are taken, and the measure, are not known here.
"""

import re
from bisect import bisect_right
from itertools import accumulate
from math import inf
from operator import sub
from typing import NamedTuple

from brochure.design.style import JOINED, Align, Paragraph, Run
from brochure.languages import language as known
from brochure.typeset import protrusion
from brochure.typeset.bidi import levels
from brochure.typeset.divide import Divider
from brochure.typeset.leaning import leaning_words
from brochure.typeset.line import UNITS_PER_EM, LineEnd, Shaped
from brochure.typeset.opportunities import Break, Stretch, find_stretches
from brochure.typeset.sense import Sense, sense_of
from brochure.typeset.shape import Shaper, Words

LINE_ENDS = {
    Break.SPACE: LineEnd.SPACE,
    Break.FORCED: LineEnd.FORCED,
    Break.END: LineEnd.PARAGRAPH,
}
"""How a line ends at a break; at any other, what is typed there stays visible and no space goes."""

STRETCHING = frozenset(" \u00a0")
PIECE = re.compile(r"\s|\S+")


class Part(NamedTuple):
    """A word, or one space, of a stretch within one run. `start` and `end` are text offsets.

    `space` is what of its width may stretch and shrink: a space's advance, or nothing. An odd
    `level` is read from right to left.
    """

    run: int
    start: int
    end: int
    shaped: Shaped
    width: float
    space: float
    level: int


class Breakpoint(NamedTuple):
    """A place where a line may end.

    A line from breakpoint a to b is `b.end - a.start` wide and holds `b.end_space -
    a.start_space` of stretchable space. `lead` is how far the line after it moves left;
    `part` is -1 except where the break divides that part of the stretch, at text `offset`.
    """

    stretch: int
    end: float
    start: float
    end_space: float
    start_space: float
    line_end: LineEnd
    lead: float
    penalty: float = 0.0
    part: int = -1
    offset: int = -1


LEANING = 45.0
SENTENCE_OPENER = 90.0
SHORT_WORD = 3
SHORT_PIECE, AFTER_SHORT_PIECE = 2, 400.0
AFTER = {Break.HYPHEN: 30.0, Break.SLASH: 60.0, Break.ADDRESS: 400.0, Break.HOST: 400.0}
DIVISION = {
    Align.RAGGED: 320.0,
    Align.BALANCED: 320.0,
    Align.BY_SENSE: 320.0,
    Align.JUSTIFIED: 150.0,
}
IN_COMPOUND = 1.5
"""What a break costs beside the white it leaves, on TeX's scale, where the badness of a line at
its full stretch is 100: after a leaning word, after a word of at most `SHORT_WORD` letters that
begins a sentence, at a typed hyphen that parts so few letters (`Co-Trainer`), after other typed
marks, within a word; the last is multiplied where the word has a
typed hyphen."""

LEAST_JUSTIFIED = (3, 3)
"""Least letters of a divided word in justified text: a short tail, at its price, is better than a
line whose spaces are many times as wide as they should be; a piece of two letters isn't."""

LEAST_TAIL = 0.5
"""Em that the end of a divided word takes at least: two narrow letters."""


def _itemised(runs: tuple[Run, ...], shaper: Shaper) -> tuple[tuple[Run, ...], tuple[int, ...]]:
    """The runs, each in one face, and the paragraph's run that each is of."""
    parts: list[Run] = []
    origins: list[int] = []
    for index, run in enumerate(runs):
        stretches = shaper.itemised(run.text, run.style.face).stretches
        if len(stretches) == 1:
            parts.append(run)
            origins.append(index)
            continue
        ends = [*(stretch.start for stretch in stretches[1:]), len(run.text)]
        for (start, face), end in zip(stretches, ends, strict=True):
            if end > start:
                style = run.style._replace(face=face)
                if face.family in JOINED:
                    style = style._replace(tracking=0.0)
                parts.append(run._replace(text=run.text[start:end], style=style))
                origins.append(index)
    return tuple(parts), tuple(origins)


class UnbrokenLine:
    """A paragraph's stretches along one endless line. Positions are in points.

    `runs` are the paragraph's, divided where signs come from another face; `origins` says which
    run of the paragraph each is of. Lines start at the right where it is `from_right`: positions
    run from the start, in reading order.
    """

    def __init__(
        self,
        paragraph: Paragraph,
        shaper: Shaper,
        divider: Divider,
    ) -> None:
        self.paragraph = paragraph
        self.runs, self.origins = _itemised(paragraph.runs, shaper)
        self.text = "".join([run.text for run in self.runs])
        self.from_right = known(paragraph.language).right_to_left
        self._levels = levels([run.text for run in paragraph.runs], from_right=self.from_right)
        self.stretches: list[Stretch] = find_stretches(self.text)
        self.is_mixed = any(level != self.from_right for level in self._levels)
        self.joins = any(run.style.face.family in JOINED for run in self.runs)
        self._shaper, self._divider = shaper, divider
        self._bounds = [0, *accumulate(len(run.text) for run in self.runs)]
        self._leaning = leaning_words(paragraph.language).forward
        self._sense: Sense | None = None
        self._hangs = paragraph.style.align is Align.JUSTIFIED
        self._after: list[Breakpoint | None] = [None] * len(self.stretches)
        self._divisions: list[list[Breakpoint] | None] = [None] * len(self.stretches)
        self._forced = [
            n for n, stretch in enumerate(self.stretches) if stretch.then is Break.FORCED
        ]
        self.parts: list[list[Part]] = []
        self.gaps: list[list[Part]] = []
        self.starts: list[float] = []
        self.ends: list[float] = []
        self._start_spaces: list[float] = []
        self._end_spaces: list[float] = []
        self._lay_out()

    def _lay_out(self) -> None:
        position = space = 0.0
        words = [
            self._shaper.words(run.style.face, self.paragraph.language, run.style.features)
            for run in self.runs
        ]
        self._words = words
        begin = 0
        for stretch in self.stretches:
            if self.starts:
                gap = self._gap(begin, stretch.start)
                self.gaps.append(gap)
                for part in gap:
                    position += part.width
                    space += part.space
            self.starts.append(position)
            self._start_spaces.append(space)
            parts = self._parts(stretch.start, stretch.end)
            self.parts.append(parts)
            for part in parts:
                position += part.width
                space += part.space
            self.ends.append(position)
            self._end_spaces.append(space)
            begin = stretch.end
        self.gaps.append([])

    def _gap(self, start: int, end: int) -> list[Part]:
        if "\n" in self.text[start:end]:
            return []
        return [part for part in self._parts(start, end) if part.shaped.glyphs]

    def _parts(self, start: int, end: int) -> list[Part]:
        parts: list[Part] = []
        while start < end:
            run = bisect_right(self._bounds, start) - 1
            stop = min(end, self._bounds[run + 1])
            if self._levels:
                stop = self._level_end(start, stop)
            text = self.text[start:stop]
            if text.split() == [text]:
                parts.append(self._part(run, start, stop, text))
            else:
                for piece in PIECE.finditer(text):
                    begin = start + piece.start()
                    parts.append(self._part(run, begin, start + piece.end(), piece[0]))
            start = stop
        return parts

    def _level_end(self, start: int, end: int) -> int:
        """Up to where text has the level of its beginning."""
        own = self._levels[start]
        return next((at for at in range(start + 1, end) if self._levels[at] != own), end)

    def _part(self, run: int, start: int, end: int, text: str) -> Part:
        level = self._levels[start] if self._levels else 0
        words = self._words[run]
        shaped = words.backward[text] if level % 2 else words.plain[text]
        space = self._advance(shaped, 0, run) if text in STRETCHING else 0.0
        return Part(run, start, end, shaped, self.width_of(shaped, run), space, level)

    def width_of(self, shaped: Shaped, run: int) -> float:
        """The advance width in the style of a run, in points, tracking included."""
        style = self.runs[run].style
        return (shaped.width / UNITS_PER_EM + style.tracking * len(shaped.glyphs)) * style.size

    def origin(self, indent: float = 0.0) -> Breakpoint:
        """The beginning of the paragraph, indented so far."""
        lead = (self._lead(0) if self.parts else 0.0) - indent
        start = (self.starts[0] if self.starts else 0.0) + lead
        return Breakpoint(-1, 0.0, start, 0.0, 0.0, LineEnd.PARAGRAPH, lead)

    def after(self, index: int) -> Breakpoint:
        """The break after a stretch."""
        found = self._after[index]
        if found is None:
            found = self._after[index] = self._break_after(index)
        return found

    def divisions(self, index: int) -> list[Breakpoint]:
        """The breaks that hyphenation allows within a stretch, from left to right."""
        found = self._divisions[index]
        if found is None:
            found = self._divisions[index] = self._divide(index)
        return found

    def _break_after(self, index: int) -> Breakpoint:
        stretch = self.stretches[index]
        end = self.ends[index]
        if self._hangs:
            end -= self._hung_right(index)
        following = index + 1
        if following == len(self.stretches):
            return Breakpoint(index, end, end, self._end_spaces[index], 0.0, LineEnd.PARAGRAPH, 0.0)
        lead = self._lead(following)
        return Breakpoint(
            stretch=index,
            end=end,
            start=self.starts[following] + lead,
            end_space=self._end_spaces[index],
            start_space=self._start_spaces[following],
            line_end=LINE_ENDS.get(stretch.then, LineEnd.VISIBLE),
            lead=lead,
            penalty=self._penalty(index),
        )

    def _divide(self, index: int) -> list[Breakpoint]:
        stretch = self.stretches[index]
        if stretch.is_address:
            return []
        text = self.text[stretch.start : stretch.end]
        least = LEAST_JUSTIFIED if self._hangs else None
        paragraph = self.paragraph
        divisions = self._divider.divisions(text, paragraph.language, least, paragraph.exceptions)
        if not divisions:
            return []
        price = DIVISION[paragraph.style.align]
        if Break.HYPHEN in (stretch.then, self.stretches[index - 1].then if index else None):
            price *= IN_COMPOUND
        return [
            self._division(index, stretch.start + at, price * factor)
            for at, factor in divisions
            if self._has_hyphen(index, stretch.start + at)
        ]

    def _has_hyphen(self, index: int, offset: int) -> bool:
        """Whether the face that would end the line has one: symbols have none."""
        parts = self.parts[index]
        part = next(part for part in parts if part.start < offset <= part.end)
        return len(parts) == 1 or self._words[part.run].has_hyphen

    def _division(self, index: int, offset: int, penalty: float) -> Breakpoint:
        parts = self.parts[index]
        if len(parts) == 1:
            return self._divided(index, 0, offset, penalty)
        at = next(i for i, part in enumerate(parts) if part.start < offset <= part.end)
        found = self._divided(index, at, offset, penalty)
        before, after = parts[:at], parts[at + 1 :]
        return found._replace(
            end=found.end + sum(part.width for part in before),
            start=found.start - sum(part.width for part in after),
            end_space=found.end_space + sum(part.space for part in before),
            start_space=found.start_space - sum(part.space for part in after),
        )

    def _divided(self, index: int, at: int, offset: int, penalty: float) -> Breakpoint:
        """A division of one part, as if it were the whole stretch."""
        part = self.parts[index][at]
        words = self._words[part.run]
        head = words.hyphenated[self.text[part.start : offset]]
        tail = words.plain[self.text[offset : part.end]]
        lead = self._bearing(tail, part.run) if self.paragraph.style.shift_left else 0.0
        return Breakpoint(
            stretch=index,
            end=self.starts[index] + self._hyphenated_width(head, part.run),
            start=self.ends[index] - self.width_of(tail, part.run) + lead,
            end_space=self._start_spaces[index],
            start_space=self._end_spaces[index],
            line_end=LineEnd.HYPHEN,
            lead=lead,
            penalty=penalty,
            part=at,
            offset=offset,
        )

    def _hyphenated_width(self, shaped: Shaped, run: int) -> float:
        width = self.width_of(shaped, run)
        if self._hangs:
            width -= protrusion.HYPHEN * self._advance(shaped, -1, run)
        return width

    def width(self, start: Breakpoint, end: Breakpoint) -> float:
        """The width of the line between two breakpoints, its spaces at their natural width."""
        if start.part < 0 or start.part != end.part or start.stretch != end.stretch:
            return end.end - start.start
        part = self.parts[start.stretch][start.part]
        middle = self._words[part.run].hyphenated[self.text[start.offset : end.offset]]
        return self._hyphenated_width(middle, part.run) - start.lead

    def expected_lines(self, measure: float) -> int:
        """About how many lines there will be: each as full as whole stretches make it."""
        lines, start, last = 1, 0, len(self.stretches)
        while start < last:
            end = bisect_right(self.ends, self.starts[start] + measure, start)
            end = max(end, start + 1)
            forced = next((n for n in self._forced if start <= n < end), None)
            start = end if forced is None else forced + 1
            lines += start < last
        return lines

    def natural_width(self) -> float:
        """The width of the longest line if only forced breaks end lines."""
        widest = begin = 0.0
        for index, stretch in enumerate(self.stretches):
            if stretch.then in (Break.FORCED, Break.END):
                widest = max(widest, self.ends[index] - begin)
                begin = self.ends[index]
        return widest

    def longest_stretch(self) -> float:
        """The width of the widest stretch, undivided."""
        return max(map(sub, self.ends, self.starts), default=0.0)

    def most_space(self) -> float:
        """The greatest part of any line that can be stretchable space.

        It is at most that of some word, or of what a line begins with of it, with the space after.
        """
        tail = inf
        if self.paragraph.style.hyphenate:
            tail = LEAST_TAIL * min(run.style.size for run in self.runs)
        shares = [
            spaces / (spaces + min(self.ends[index] - self.starts[index], tail))
            for index, gap in enumerate(self.gaps)
            if (spaces := sum(part.space for part in gap))
        ]
        within = any(part.space for parts in self.parts for part in parts)
        return max(shares, default=0.0) + (0.1 if within else 0.0)

    def parts_whole_host(self, index: int, measure: float) -> bool:
        """Whether the break after a stretch would divide a host's name that a line can hold: its
        full stop at the line's end would be read as the end of the address.
        """
        if self.stretches[index].then is not Break.HOST:
            return False
        first, last = index, index + 1
        while first and self.stretches[first - 1].then is Break.HOST:
            first -= 1
        while self.stretches[last].then is Break.HOST:
            last += 1
        return self.ends[last] - self.starts[first] <= measure

    def words_of(self, run: int) -> Words:
        """The shaped words in the style of a run."""
        return self._words[run]

    def sense(self) -> Sense:
        """What breaks cost the sense: see `sense_of`."""
        if self._sense is None:
            self._sense = sense_of(self.text, self.stretches, self.paragraph.language)
        return self._sense

    def _last_word(self, index: int) -> str:
        stretch = self.stretches[index]
        return self.text[stretch.start : stretch.end].rsplit(None, 1)[-1]

    def _penalty(self, index: int) -> float:
        stretch = self.stretches[index]
        if stretch.then is Break.HYPHEN and self._parts_few(index):
            return AFTER_SHORT_PIECE
        if stretch.then is not Break.SPACE:
            return AFTER.get(stretch.then, 0.0)
        word = self._last_word(index)
        if len(word) <= SHORT_WORD and word.isalpha() and self._ends_sentence(index - 1):
            return SENTENCE_OPENER
        return LEANING if word in self._leaning else 0.0

    def _parts_few(self, index: int) -> bool:
        """Whether a typed hyphen has few letters on either side."""
        before, after = self.stretches[index], self.stretches[index + 1]
        head = self.text[before.start : before.end - 1][-SHORT_PIECE - 1 :]
        tail = self.text[after.start : after.end][: SHORT_PIECE + 1]
        return not all(len(piece) > SHORT_PIECE and piece.isalnum() for piece in (head, tail))

    def _ends_sentence(self, index: int) -> bool:
        return index >= 0 and self.text[self.stretches[index].end - 1] in ".!?:"

    def _lead(self, index: int) -> float:
        """How far a line that begins with this stretch moves left."""
        part = self.parts[index][0]
        if self.paragraph.style.shift_left:
            return self._bearing(part.shaped, part.run)
        hung = protrusion.LEFT.get(self.text[part.start], 0.0)
        return hung * self._advance(part.shaped, 0, part.run) if hung else 0.0

    def _hung_right(self, index: int) -> float:
        part = self.parts[index][-1]
        hung = protrusion.RIGHT.get(self.text[part.end - 1], 0.0)
        return hung * self._advance(part.shaped, -1, part.run) if hung else 0.0

    def _advance(self, shaped: Shaped, glyph: int, run: int) -> float:
        if not shaped.glyphs:
            return 0.0
        return shaped.advances[glyph] * self.runs[run].style.size / UNITS_PER_EM

    def _bearing(self, shaped: Shaped, run: int) -> float:
        if not shaped.glyphs:
            return 0.0
        bearing = self._shaper.fonts.side_bearing(shaped.face, shaped.glyphs[0])
        if shaped.backward:
            ink = self._shaper.fonts.inks(shaped.face)[shaped.glyphs[0]]
            bearing = shaped.advances[0] - ink.right if ink else 0
        return bearing * self.runs[run].style.size / UNITS_PER_EM
