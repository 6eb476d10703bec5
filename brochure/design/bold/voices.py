"""The voices on the tint: speaker left and words right, or compact, the speaker under the words.

In: the voices at one setting, and a gauge. Out: rows whose head is the tint's edge. The size of the
quotes is one for the page: of the sizes just under the setting's, the one with the calmest rag.
"""

from __future__ import annotations

from typing import NamedTuple

from brochure.design.bold.grid import Grid
from brochure.design.bold.ladder import VOICE_STEP
from brochure.design.bold.tables import (
    APART,
    MARK_TO_TEXT,
    MARK_TO_TEXT_EM,
    VOICE_LEADING,
    Palette,
    Setting,
)
from brochure.design.display import least_lines, natural_width
from brochure.design.gauge import Gauge, LineFact
from brochure.design.heads import SMALL_SIDE, over, taken, under
from brochure.design.marks import at_its_place, largest, reach
from brochure.design.plan import Cell, Edge, Fill, Flow, Gap, Level, Row, Stack
from brochure.design.stories import Voice
from brochure.design.style import Paragraph, Run
from brochure.geometry import mm
from brochure.story.structure import Artifact

MOST_IN_ROWS = 4  # more are compact, in two columns
LARGE_LINES = 5  # a quote in display size has no more
SIZES_COMPARED = 5  # for the calmest rag
STUB = 0.2  # of the measure; a last line under it
TO_MARK = mm(3)  # white between the mark and what stands left of it
ROWS_APART = 1.8  # leadings of the quote, at least, from its last baseline to the next one's first
OVER_MARK = mm(3)  # white, at least, from a last baseline to the next quote's mark
COMPACT_APART = 1.5  # leadings of the quote, from the speaker's baseline to the next quote's
SIGNED = 0.75  # of a display quote's leading, from its last baseline to its speaker's; others: 1
MARKS = (4.0, 3.0, 2.0)  # times the quote: in rows, from MARK_SHRINKS on, compact
SMALLER_MARKS = (3.0, 2.0, 1.5)  # where a name needs the room
MARK_SHRINKS = 20.0
ON_TINT = mm(1)  # stays left of a compact mark
SMALL_MARK = 20.0  # pt; a larger one would hang into the outer 10 mm


class VoiceRows(NamedTuple):
    """Voices in rows: their words, the names' measure, and the distance from a last baseline to the
    next row's first.
    """

    words: tuple[Paragraph, ...]
    measure: float
    apart: float


class VoicePlanner(NamedTuple):
    """Plans the voices at one setting."""

    setting: Setting
    colours: Palette
    gauge: Gauge
    voices: tuple[Voice, ...]

    @property
    def page(self) -> Grid:
        """The lengths of the face."""
        return self.setting.page

    def is_lower_compact(self, measure: float) -> bool:
        """Whether compact voices take less height than voices in rows."""
        in_rows = self._in_rows(self._size(self.page.wide))
        rows = self._row_heights(in_rows)
        compact = self._compact_heights(self._size(measure), measure)
        if measure == self.page.column and len(compact) > 1:
            cut = _even_cut(compact)
            compact = max(compact[:cut], compact[cut:], key=sum)
        apart = in_rows.apart - in_rows.words[0].style.leading
        return sum(compact) < sum(rows) + apart * (len(rows) - 1)

    def in_rows(self, gap: Gap, edge: Edge) -> list[Row]:
        """A row a voice, first baselines level."""
        in_rows = self._in_rows(self._size(self.page.wide))
        between = Gap(in_rows.apart, to_baseline=True)
        labels = [
            over(voice.head, self.page.left, Flow(_label(voice), in_rows.measure))
            for voice in self.voices
        ]
        words = [Cell(self.page.axis, Flow((one,), self.page.wide)) for one in in_rows.words]
        level = Level.CAP_LINE if any(one.head for one in self.voices) else Level.FIRST_BASELINE
        rows = [Row(between, cells, level) for cells in zip(labels, words, strict=True)]
        fill = Fill(0, self.page.width, self.colours.tint)
        rows[0] = rows[0]._replace(gap=gap, edge=edge)
        return [row._replace(fill=fill) for row in rows]

    def beside_notch(self, gap: Gap, edge: Edge, notch: tuple[Cell, ...]) -> list[Row]:
        """Compact in one column; the notch rises to the top of the tint, with what hangs there."""
        stack = self._stack(self.voices, self.page.axis, self.page.wide, self._size(self.page.wide))
        fill = Fill(self.page.edge, self.page.width - self.page.edge, self.colours.tint)
        return [Row(gap, (*notch, stack), fill=fill, edge=edge)]

    def in_columns(self, gap: Gap, edge: Edge) -> list[Row]:
        """Compact in two columns, in order and balanced; the marks of the second hang in the
        gutter. One voice, and all on a stacked face, stand in one.
        """
        page = self.page
        if page.stacked or len(self.voices) == 1:
            size = self._size(page.quote_measure)
            stack = self._stack(self.voices, page.quote, page.quote_measure, size)
            cells: tuple[Cell, ...] = (stack,)
        else:
            size = self._size(page.column)
            words = [self._compact_words(voice, size) for voice in self.voices]
            left = min(page.column, page.half - reach(words, self.gauge) - TO_MARK - page.left)
            cut = _even_cut(self._compact_heights(size, left))
            cells = (
                self._stack(self.voices[:cut], page.left, left, size),
                self._stack(self.voices[cut:], page.half, left, size),
            )
        return [Row(gap, cells, fill=Fill(0, page.width, self.colours.tint), edge=edge)]

    def _in_rows(self, size: float) -> VoiceRows:
        """The words in rows, with marks as large as the design has them, or smaller where the
        longest word of a name needs the room.
        """
        widest = max(self.gauge.longest_word(part) for one in self.voices for part in _label(one))
        normal = _mark_times(size)
        for times in (normal, *(smaller for smaller in SMALLER_MARKS if smaller < normal)):
            words = tuple([self._words(voice, size, times) for voice in self.voices])
            measure = self.page.axis - reach(words, self.gauge) - TO_MARK - self.page.left
            if measure >= min(widest, self.page.speaker):
                break
        return VoiceRows(words, min(self.page.speaker, measure), self._rows_apart(words))

    def _rows_apart(self, words: tuple[Paragraph, ...]) -> float:
        """From the last baseline of a quote to the first of the next: they are two persons' words,
        and no mark touches what stands above.
        """
        runs = [one.hung.run for one in words if one.hung is not None]
        inks = [self.gauge.ink(run.text, run.style) for run in runs]
        highest = max((ink.top - ink.bottom for ink in inks), default=0.0)
        leading = ROWS_APART * words[0].style.leading
        return max(APART * self.setting.grid, leading, highest + OVER_MARK)

    def _stack(self, voices: tuple[Voice, ...], x: float, measure: float, size: float) -> Cell:
        """Voices one below the other, "name, role" under each."""
        gap = Gap(COMPACT_APART * self.setting.voice_leading(size), to_baseline=True)
        rows = tuple(
            Row(gap, (under(voice.head, x, *self._standing(voice, size), measure=measure),))
            for voice in voices
        )
        return Cell(x, Stack(rows))

    def _standing(self, voice: Voice, size: float) -> tuple[Paragraph, Paragraph]:
        return self._compact_words(voice, size), self._signed(voice, size)

    def _compact_words(self, voice: Voice, size: float) -> Paragraph:
        """The words with a mark that hangs in the gutter, on the tint where that ends with it."""
        times = min(MARKS[2], SMALL_MARK / size)
        words = self._words(voice, size, times, to_text=MARK_TO_TEXT)
        width = reach((words,), self.gauge) - MARK_TO_TEXT
        most = self.page.gutter - MARK_TO_TEXT - ON_TINT
        if width <= most:
            return words
        return self._words(voice, size, times * most / width, to_text=MARK_TO_TEXT)

    def _signed(self, voice: Voice, size: float) -> Paragraph:
        """The signature, as far under the words as their size asks."""
        signature = _signature(voice)
        leading = self.setting.voice_leading(size)
        wanted = max(
            SIGNED * leading, min(leading, VOICE_LEADING * self.setting.scale.display_voice)
        )
        space = max(0.0, wanted - signature.style.leading)
        return signature._replace(style=signature.style._replace(space_before=space))

    def _row_heights(self, rows: VoiceRows) -> list[float]:
        """What each voice takes in a row of its own, in leadings of its own."""
        heights = []
        for voice, words in zip(self.voices, rows.words, strict=True):
            lines = len(self.gauge.lines(words, self.page.wide))
            label = sum(len(self.gauge.lines(part, rows.measure)) for part in _label(voice))
            signed = taken(voice.head, rows.measure) + label * self.setting.grid
            heights.append(max(lines * words.style.leading, signed))
        return heights

    def _compact_heights(self, size: float, measure: float) -> list[float]:
        """What each voice takes with its speaker under it, and the white to the next."""
        leading = self.setting.voice_leading(size)
        signed = [self._signed(voice, size) for voice in self.voices]
        return [
            len(self.gauge.lines(self._words(voice, size), measure)) * leading
            + len(self.gauge.lines(signature, measure)) * signature.style.leading
            + signature.style.space_before
            + taken(voice.head, measure, SMALL_SIDE)
            + (COMPACT_APART - 1) * leading
            for voice, signature in zip(self.voices, signed, strict=True)
        ]

    def _words(
        self, voice: Voice, size: float, times: float = 1.0, *, to_text: float | None = None
    ) -> Paragraph:
        """The words at a size, the opening mark so many times as large and at its place; its ink
        ends `to_text` left of them.
        """
        paragraph = voice.text
        runs = tuple(run._replace(style=run.style._replace(size=size)) for run in paragraph.runs)
        style = paragraph.style._replace(leading=self.setting.voice_leading(size))
        hung = paragraph.hung
        if hung is not None:
            look = hung.run.style._replace(size=largest(hung.run.text, times) * size)
            ink = self.gauge.ink(hung.run.text.rstrip(), look)
            if to_text is None:
                to_text = max(MARK_TO_TEXT, MARK_TO_TEXT_EM * size)
            gap = to_text - (ink.width - ink.right)
            hung = hung._replace(run=hung.run._replace(style=look), gap=gap)
            hung = at_its_place(hung, runs[0].style, self.gauge)
        return paragraph._replace(runs=runs, style=style, hung=hung)

    def _size(self, measure: float) -> float:
        """The calmest of the sizes from the setting's down; in display size, only those at which no
        quote has too many lines.
        """
        setting = self.setting
        count = int((setting.voice - setting.least_voice) / VOICE_STEP + 0.01) + 1
        sizes = [setting.voice - VOICE_STEP * number for number in range(count)]
        start = next(
            (n for n, size in enumerate(sizes) if self._is_short(size, measure)), count - 1
        )
        compared = sizes[start : start + SIZES_COMPARED]
        return min(compared, key=lambda size: (round(self._unrest(size, measure), 3), -size))

    def _lines(self, size: float, measure: float) -> list[tuple[LineFact, ...]]:
        return [self.gauge.lines(self._words(voice, size), measure) for voice in self.voices]

    def _is_short(self, size: float, measure: float) -> bool:
        if size <= self.setting.scale.display_voice:
            return True
        if least_lines(self._longest() * size, size, measure) > LARGE_LINES:
            return False
        return all(len(lines) <= LARGE_LINES for lines in self._lines(size, measure))

    def _longest(self) -> float:
        """The width of the longest quote in one line, in em."""
        return max(natural_width(voice.text, self.gauge) for voice in self.voices)

    def _unrest(self, size: float, measure: float) -> float:
        """The mean white at the lines' ends as part of the measure, the last lines aside; a stub
        counts as a whole line, a divided word as half a one.
        """
        white, count = 0.0, 0
        for lines in self._lines(size, measure):
            rag = [line.width for line in lines[:-1]]
            if rag:
                longest = max(rag)
                white += sum((longest - width) / measure for width in rag)
                count += len(rag)
                if lines[-1].width < STUB * measure:
                    white += 1.0
            white += 0.5 * sum(line.divided for line in lines)
        return white / max(1, count)


def _mark_times(size: float) -> float:
    """How many times as large as quotes in rows their marks are."""
    normal, large, _ = MARKS
    return large if size >= MARK_SHRINKS else normal


def _label(voice: Voice) -> tuple[Paragraph, ...]:
    return (voice.speaker, voice.role) if voice.role else (voice.speaker,)


def _even_cut(heights: list[float]) -> int:
    """After how many voices the second column begins."""
    cuts = range(1, len(heights))
    return min(cuts, key=lambda cut: (max(sum(heights[:cut]), sum(heights[cut:])), -cut))


def _signature(voice: Voice) -> Paragraph:
    """Name and role in one line; the comma between them belongs to neither."""
    speaker, role = voice.speaker, voice.role
    if role is None:
        return speaker
    comma = Run(", ", role.runs[0].style, Artifact.LAYOUT)
    return speaker._replace(runs=(*speaker.runs, comma, *role.runs))
