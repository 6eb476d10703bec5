"""Voices in a column: what is said, and over or under it who says it."""

from __future__ import annotations

from brochure.design.arranged.context import Block, Context
from brochure.design.arranged.fill import Column, at_size, undivided
from brochure.design.arranged.tables import Part
from brochure.design.heads import SIDE, SMALL_SIDE, portrait, signed
from brochure.design.marks import at_its_place, reach
from brochure.design.plan import Cell, Flow, Gap, Row
from brochure.design.stories import Voice
from brochure.design.style import Hung, Paragraph
from brochure.geometry import mm

OVER_WORDS = mm(4)  # from the ink of a mark to the cap line of the words under it
OFF_EDGE = mm(5.7)  # of a mark that hangs in the margin, from the face's edge


def voices(context: Context, part: Part, column: Column, size: float) -> Block:
    """The words of one, or of several with their speakers over them (under them, where the mark
    stands over them).
    """
    apart = context.over(Part.VOICES)
    below = context.over(Part.WORDS)
    rows: list[Row] = []
    for number, voice in enumerate(context.voices):
        words = context.texts((_words(context, voice, size, column),), column)
        above = _over_words(context, words) if number else 0.0
        blocks = [words]
        if part is Part.VOICES:
            who = context.texts(label(voice), column)
            blocks = [words, who] if context.drawing.mark_above else [who, words]
        if voice.head is not None:
            blocks = _with_head(context, voice, blocks, column)
        for place, block in enumerate(blocks):
            white = below if place else (apart + above if number else 0.0)
            rows += [row._replace(gap=Gap(white)) for row in block.rows]
        if number and (line := context.drawing.voice_rule) is not None:
            first = rows[-len(blocks)]
            rows[-len(blocks)] = context.ruled(first, line, column)
    return Block.of(rows, context.gauge)


def _with_head(context: Context, voice: Voice, blocks: list[Block], column: Column) -> list[Block]:
    """The head left of the name; alone where the name stands elsewhere."""
    assert voice.head is not None
    art = portrait(voice.head, column.measure, SIDE if len(blocks) == 1 else SMALL_SIDE)
    words = blocks[0] if context.drawing.mark_above or len(blocks) == 1 else blocks[1]
    if len(blocks) == 1:
        row = Row(Gap(0.0), (Cell(column.x, art),))
    else:
        name = context.texts(label(voice), column).rows[0].cells[0].content
        assert isinstance(name, Flow)
        row = signed(voice.head, column.x, name.paragraphs, column.measure)
    made = Block.of((row,), context.gauge)
    return [words, made] if context.drawing.mark_above else [made, words]


def _over_words(context: Context, words: Block) -> float:
    """What a mark above takes."""
    if context.drawing.mark_above is None or context.beside_text:
        return 0.0
    flow = words.rows[0].cells[0].content
    assert isinstance(flow, Flow)
    hung = flow.paragraphs[0].hung
    if hung is None:
        return 0.0
    ink = context.gauge.ink(hung.run.text.rstrip(), hung.run.style)
    return ink.top - ink.bottom + OVER_WORDS


def _words(context: Context, voice: Voice, size: float, column: Column) -> Paragraph:
    """What a voice says at a size, its mark in proportion beside it, or above it."""
    text = voice.text
    was = text.runs[0].style.size
    sizes = context.ranges(column).words
    resized = at_size(text, size, sizes)
    if size > sizes.largest:
        resized = undivided(resized)
    if text.hung is None:
        return resized
    look = text.hung.run.style
    words = resized.runs[0].style
    if context.drawing.mark_above is None or context.beside_text:
        look = look._replace(size=look.size * size / was)
        hung = text.hung._replace(
            run=text.hung.run._replace(style=look), gap=text.hung.gap * size / was
        )
        hung = _within(context, resized, hung)
        return resized._replace(hung=at_its_place(hung, words, context.gauge))
    look = look._replace(size=context.drawing.mark_above)
    mark = text.hung.run._replace(style=look, text=text.hung.run.text.rstrip())
    ink = context.gauge.ink(mark.text, look)
    drop = ink.bottom - context.gauge.cap_height(words) - OVER_WORDS
    return resized._replace(hung=Hung(mark, at=-ink.left, drop=drop))


def _within(context: Context, text: Paragraph, hung: Hung) -> Hung:
    """A hung mark, smaller where it would come too near to the face's edge."""
    room = context.drawing.margin * context.unit - OFF_EDGE
    reached = reach((text._replace(hung=hung),), context.gauge)
    if reached <= room:
        return hung
    look = hung.run.style
    smaller = hung.run._replace(style=look._replace(size=look.size * room / reached))
    return hung._replace(run=smaller, gap=hung.gap * room / reached)


def label(voice: Voice) -> tuple[Paragraph, ...]:
    """Who speaks, and as what."""
    return (voice.speaker,) if voice.role is None else (voice.speaker, voice.role)
