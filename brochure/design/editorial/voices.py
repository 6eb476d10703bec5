"""Voices on the tint: in rows across the page, in pairs, or in a dense page's column.

In: the voices at one setting. Out: rows with their rules and ground.
"""

from __future__ import annotations

from typing import NamedTuple

from brochure.design.editorial.tables import (
    CLEAR,
    MARK_SIZE,
    ROLE_TO_VOICE,
    RULE_TO_VOICE,
    VOICE_RULE_WEIGHT,
    VOICE_TO_RULE,
    Palette,
    Setting,
)
from brochure.design.gauge import Gauge
from brochure.design.heads import SMALL_SIDE, over, standing, taken
from brochure.design.marks import at_its_place, reach
from brochure.design.plan import Cell, Fill, Flow, Gap, Level, Row, Rule
from brochure.design.stories import Voice
from brochure.design.style import Paragraph
from brochure.geometry import mm

VOICES_IN_ROWS = 3  # more stand in pairs
UNEVEN_PAIR = 2.2  # ratio of lengths from which a pair is divided 8 | 4
PAIR_HYPHENATED = mm(100)  # narrower voices may be hyphenated
VOICE_GAPS = (mm(5), mm(16))  # between voices of the dense column
OFF_EDGE = mm(4)  # by which their words keep off the tint's edge


class VoicePlanner(NamedTuple):
    """Plans the voices of a page at one setting."""

    setting: Setting
    colours: Palette
    gauge: Gauge
    voices: tuple[Voice, ...]

    def rows(self) -> list[Row]:
        """One to three voices a row each; four in pairs, a fifth in a row of its own."""
        voices = self._marked()
        if len(voices) <= VOICES_IN_ROWS or self.setting.grid.is_small:
            rows = [self._voice_row(voice) for voice in voices]
        else:
            rows = [self._pair(voices[0], voices[1]), self._pair(voices[2], voices[3])]
            rows += [self._voice_row(voice) for voice in voices[4:]]
        spaces = self.setting.spaces
        if rows:
            rows[0] = rows[0]._replace(gap=Gap(spaces.body_to_rule, share=spaces.rule_share))
        return rows

    def _voice_rules(self) -> tuple[Rule, ...]:
        setting = self.setting
        axis = setting.grid.axis
        if not axis:
            return (self._rule(0, setting.measure),)
        return (self._rule(0, setting.span(axis)), self._rule(axis, setting.measure))

    def _rule(self, column: int, length: float) -> Rule:
        return Rule(self.setting.column(column), length, VOICE_RULE_WEIGHT, self.colours.accent)

    def _voice_row(self, voice: Voice) -> Row:
        setting = self.setting
        leading, axis = setting.voice[1], setting.grid.axis
        cells = [self._standing(voice, setting.axis, setting.measure)]
        if axis:
            label = Flow(_label(voice), self._beside_mark(axis, voice))
            words = Flow((voice.text,), setting.measure)
            cells = [over(voice.head, setting.column(0), label), Cell(setting.axis, words)]
        return Row(
            Gap(VOICE_TO_RULE * leading),
            tuple(cells),
            Level.FIRST_BASELINE if voice.head is None else Level.CAP_LINE,
            rules=self._voice_rules(),
            rule_to_caps=RULE_TO_VOICE * (leading if axis else setting.small[1]),
            fill=self._tint(),
        )

    def _tint(self) -> Fill:
        """The ground of voices across the page."""
        return Fill(0, self.setting.grid.width, self.colours.tint)

    def _pair(self, left: Voice, right: Voice) -> Row:
        """Two voices under one rule each, name and role above the words."""
        setting = self.setting
        lengths = _length(left.text), _length(right.text)
        columns = (6, 6)
        if lengths[0] > UNEVEN_PAIR * lengths[1]:
            columns = (8, 4)
        elif lengths[1] > UNEVEN_PAIR * lengths[0]:
            columns = (4, 8)
        measure = self._beside_mark(columns[0], right)
        cells = (
            self._standing(left, setting.column(0), measure),
            self._standing(right, setting.column(columns[0]), setting.span(columns[1])),
        )
        return Row(
            Gap(VOICE_TO_RULE * setting.voice[1]),
            cells,
            Level.CAP_LINE if left.head or right.head else Level.FIRST_BASELINE,
            rules=(
                self._rule(0, setting.span(columns[0])),
                self._rule(columns[0], setting.span(columns[1])),
            ),
            rule_to_caps=RULE_TO_VOICE * setting.small[1],
            fill=self._tint(),
        )

    def _standing(self, voice: Voice, x: float, measure: float) -> Cell:
        """A voice with name and role above its words."""
        style = voice.text.style._replace(
            space_before=ROLE_TO_VOICE,
            hyphenate=measure < PAIR_HYPHENATED,
        )
        words = voice.text._replace(style=style)
        return standing(voice.head, x, _label(voice), words, measure=measure)

    def _marked(self) -> list[Voice]:
        """The voices with their opening marks at their places: no larger than the words where a
        name beside them is too wide for the rest.
        """
        axis = self.setting.grid.axis
        voices = [self._with_mark(voice, MARK_SIZE) for voice in self.voices]
        if not axis:
            return voices
        names = [part for voice in voices for part in _label(voice)]
        widest = max((self.gauge.longest_word(part) for part in names), default=0.0)
        if all(widest <= self._beside_mark(axis, voice) for voice in voices):
            return voices
        return [self._with_mark(voice, 1.0) for voice in self.voices]

    def _with_mark(self, voice: Voice, times: float) -> Voice:
        """A voice whose mark is so many times as large as its words."""
        hung, words = voice.text.hung, voice.text.runs[0].style
        if hung is None:
            return voice
        look = hung.run.style._replace(size=times * words.size)
        hung = at_its_place(hung._replace(run=hung.run._replace(style=look)), words, self.gauge)
        return voice._replace(text=voice.text._replace(hung=hung))

    def _beside_mark(self, columns: int, voice: Voice) -> float:
        """The width of the first columns, as far as the mark of the voice at their right leaves
        it: it hangs in the gutter.
        """
        setting = self.setting
        mark = setting.column(columns) - reach((voice.text,), self.gauge)
        return min(setting.span(columns), mark - CLEAR.beside - setting.column(0))

    def height(self, measure: float) -> float:
        """What they take one below the other in a column."""
        measure -= OFF_EDGE
        texts = sum(
            len(self.gauge.lines(part, measure)) * part.style.leading
            for voice in self.voices
            for part in (*_label(voice), voice.text)
        )
        apart = ROLE_TO_VOICE + VOICE_GAPS[0] + RULE_TO_VOICE * self.setting.small[1]
        heads = sum(taken(voice.head, measure, SMALL_SIDE) for voice in self.voices)
        return texts + heads + len(self.voices) * apart

    def stacked(self, measure: float, *, below: bool) -> list[Row]:
        """One below the other in a column; `below`: something stands over the first."""
        leading = self.setting.small[1]
        rows = []
        for number, voice in enumerate(self._marked()):
            least, most = VOICE_GAPS
            rows.append(
                Row(
                    Gap(least, most=most) if number or below else Gap(0),
                    (self._standing(voice, self.setting.column(0), measure - OFF_EDGE),),
                    rules=(self._rule(0, measure),),
                    rule_to_caps=RULE_TO_VOICE * leading,
                    fill=Fill(0, self.setting.margin + measure, self.colours.tint),
                )
            )
        return rows


def _label(voice: Voice) -> tuple[Paragraph, ...]:
    return (voice.speaker, voice.role) if voice.role else (voice.speaker,)


def _length(paragraph: Paragraph) -> int:
    return sum(len(run.text) for run in paragraph.runs)
