"""A part of a flyer as rows in a column: what each looks like wherever a look places it.

In: the stories at one setting, a column, a gauge. Out: rows and the height that they take, about.
"""

from __future__ import annotations

from brochure.content.outline import Place as StoryPlace
from brochure.design.arranged.context import NOTHING, Block, Context
from brochure.design.arranged.fill import (
    Column,
    at_size,
    headline,
    repeated,
    reset,
    steps,
    undivided,
)
from brochure.design.arranged.picture_strip import strip
from brochure.design.arranged.signing import contact, foot, thanks
from brochure.design.arranged.spread import spread
from brochure.design.arranged.tables import FEW_LINES, Part, Tone
from brochure.design.arranged.voices import label, voices
from brochure.design.art import Box, boxed, logo
from brochure.design.gauge import Gauge
from brochure.design.group import Group
from brochure.design.kinds import Manner, Room, set_part
from brochure.design.plan import Art, Cell, ColumnChoice, Columns, Flow, Gap, Level, Row
from brochure.design.stories import PictureStory
from brochure.design.style import Paragraph, RunStyle
from brochure.geometry import mm

PLACES = {
    Part.NEWS: StoryPlace.LEAD,
    Part.DETAILS: StoryPlace.BODY,
    Part.CALLS: StoryPlace.QUOTES,
    Part.PARTNERS: StoryPlace.MEMBERSHIPS,
}
KIND_LEADING = 1.35  # of the body's size
KIND_RULE = 0.5  # pt
KIND_VALUE = 1.5  # times the body; the value of a fact, at most
KINDS_APART = 1.6  # of their leading
MOST_CUT = 0.25  # share of a picture that cropping may take
CAPTION_SPACE = mm(2)
BESIDE_PICTURE = mm(5)
BETWEEN = mm(3)  # pictures of a group
LOGO_ZONE = mm(4)  # of white around a logo on a coloured ground
PAIR, WIDE = 2, mm(100)  # more pictures than a pair stand over each other on a narrower column
LEADS = 0.6  # of the height, for the picture that leads
HEADLINE_TO_LEAD = 1.52  # or to the body, at least: 1.5, and what rounding a size down takes
WORDS_TO_BODY = 1.15  # size of a voice that stands with the body
NAME_LINES = 3  # of a name in the mark's place
STRONG = 600  # weight
PICTURE_ASPECT = 3 / 2  # of a picture that is cropped to its place
FILLING = Part.HEADLINE, Part.WORDS, Part.VOICES, Part.LEAD
"""Parts that are set as large as their place takes; the first of them in a place is."""


def block(context: Context, part: Part, column: Column) -> Block:
    """A part in its column; nothing, where the flyer has none."""
    match part:
        case Part.SENDER:
            made = _sender(context, column)
        case Part.RUNNING:
            made = _running(context, column)
        case Part.HEADLINE:
            made = _headline(context, column)
        case Part.PICTURE:
            made = _picture(context, column)
        case Part.STRIP:
            made = strip(context, column)
        case Part.BODY:
            made = _body(context, column)
        case Part.WORDS | Part.VOICES:
            size = max(context.drawing.sizes.words.smallest, WORDS_TO_BODY * context.scale.body)
            made = voices(context, part, column, max(size, context.scale.smallest))
        case Part.THANKS:
            made = thanks(context, column)
        case Part.CONTACT:
            made = contact(context, column)
        case Part.FOOT:
            made = foot(context, column)
        case Part.NEWS | Part.DETAILS | Part.CALLS | Part.PARTNERS:
            made = _kinds(context, PLACES[part], column)
        case _:
            made = context.texts(_said(context, part), column)
    return made


def _headline(context: Context, column: Column) -> Block:
    lead = context.stories.lead
    text = headline(
        context.stories.headline,
        column,
        context.ranges(column).headline,
        context.gauge,
        least=context.least_headline,
        floor=HEADLINE_TO_LEAD * (lead.runs[0].style.size if lead else context.scale.body),
    )
    return context.texts((text,), column)


def _kinds(context: Context, place: StoryPlace, column: Column) -> Block:
    """Kinds of content one under the other, each across the column."""
    drawing, stories, colour = context.drawing, context.stories, context.colour
    leading = context.scale.body * KIND_LEADING
    rule = colour or context.tones.by_tone[Tone.ACCENT]
    on_white = context.tones.by_tone[Tone.WHITE] if context.on_ground or colour else None
    call, value = drawing.call * context.scale.body, KIND_VALUE * context.scale.body
    manner = Manner(leading, rule, KIND_RULE, call, value, on_white)
    rail = drawing.rail
    on_rail = None if rail is None else (rail.left * context.across, rail.measure * context.across)
    room = Room(column.x, column.measure, BESIDE_PICTURE, rail=on_rail)
    parts = stories.at(place)
    if place is StoryPlace.BODY:
        parts = spread(parts, *context.details)
    blocks = []
    for part in parts:
        story = part if colour is None else part.mapped(lambda text: reset(text, colour))
        blocks.append(Block.of((set_part(story, room, manner, context.gauge),), context.gauge))
    return Block.stacked(blocks, KINDS_APART * leading)


def _said(context: Context, part: Part) -> tuple[Paragraph, ...]:
    """The texts of a part that is nothing but text."""
    stories = context.stories
    one: Paragraph | None = None
    match part:
        case Part.NAME if stories.logo or stories.wordmark:
            one = stories.name
        case Part.KICKER:
            one = stories.kicker
        case Part.LEAD:
            one = stories.lead
        case Part.SPEAKERS:
            return tuple(text for voice in context.voices for text in label(voice))
    return () if one is None else (one,)


def filling(context: Context, part: Part, column: Column) -> Block:
    """A part as large as its column takes, and larger where it has few lines."""
    ranges = context.ranges(column)
    if part is Part.HEADLINE:
        return block(context, part, column)
    sizes = ranges.lead if part is Part.LEAD else ranges.words
    found = NOTHING
    for size in steps(sizes, context.scale.smallest):
        is_lead = part is Part.LEAD
        found = _lead(context, column, size) if is_lead else voices(context, part, column, size)
        few = found.height <= FEW_LINES * sizes.leading.of(size)
        if found.height <= column.height and (few or size <= sizes.largest):
            break
    return found


def _lead(context: Context, column: Column, size: float) -> Block:
    sizes, lead = context.ranges(column).lead, context.stories.lead
    if lead is None:
        return NOTHING
    sized = at_size(lead, size, sizes)
    return context.texts((sized if size <= sizes.largest else undivided(sized),), column)


def _sender(context: Context, column: Column) -> Block:
    stories = context.stories
    if stories.logo is not None:
        art = logo(stories.logo, context.logo_box(context.drawing.logos.sender, column.measure))
        zone = 0.0
        if context.colour is not None:  # logos are drawn for white
            zone = LOGO_ZONE
            art = art._replace(ground=context.tones.by_tone[Tone.WHITE], zone=zone)
        row = Row(Gap(0.0), (Cell(column.x + zone, art),), depth=art.height + zone)
        return Block.of((row,), context.gauge)
    sizes = context.ranges(column).wordmark
    most = max(sizes.smallest, min(sizes.largest, context.most_mark))
    sizes = sizes._replace(largest=most)
    if stories.wordmark is None:
        as_mark = sizes._replace(
            smallest=context.scale.smallest, largest=sizes.smallest, lines=NAME_LINES
        )
        name = headline(stories.name, column, as_mark, context.gauge)
        return context.texts((name,), column)
    return context.texts((headline(stories.wordmark, column, sizes, context.gauge),), column)


def _running(context: Context, column: Column) -> Block:
    """Kicker and headline in the looks of a name and its note."""
    stories, label = context.stories, context.stories.name
    look = label.runs[0].style
    small = [_in_small(stories.headline, label, look)]
    if stories.kicker is not None:
        colour = stories.kicker.runs[0].style.colour
        strong = look._replace(colour=colour, face=look.face._replace(weight=STRONG))
        small.insert(0, _in_small(stories.kicker, label, strong))
    return context.texts(small, column)


def _picture(context: Context, column: Column) -> Block:
    """One picture, or a group of them: on a narrow column the one that leads over the others."""
    stories = context.stories
    pictures = stories.pictures
    if context.colour is not None:
        pictures = tuple(
            one._replace(caption=one.caption and reset(one.caption, context.colour))
            for one in pictures
        )
    if len(pictures) > PAIR and column.measure < WIDE:
        lead = _single(pictures[0], column._replace(height=LEADS * column.height), context.gauge)
        rest = column._replace(height=(1 - LEADS) * column.height)
        others = _group(pictures[1:], rest, context.gauge)
        return Block.stacked((lead, others), BETWEEN)
    if len(pictures) > 1:
        return _group(pictures, column, context.gauge)
    return _single(pictures[0], column, context.gauge) if pictures else NOTHING


def _single(picture: PictureStory, column: Column, gauge: Gauge) -> Block:
    """Across the column, its caption under it; beside one that is narrow."""
    figure, words = picture.figure, () if picture.caption is None else (picture.caption,)
    most = min(column.height, column.measure / PICTURE_ASPECT)
    width, height, crop = boxed(figure.subject, Box(column.measure, most), MOST_CUT)
    art = Art(figure.subject, width, height, figure.owner, crop)
    beside = column.measure - width - BESIDE_PICTURE
    cell = Cell(column.x, art)
    if words and beside >= column.measure / 3:
        right = Cell(column.x + width + BESIDE_PICTURE, Flow(words, beside))
        return Block.of((Row(Gap(0.0), (cell, right), Level.LAST_BASELINE),), gauge)
    rows = [Row(Gap(0.0), (cell,))]
    if words:
        below = Cell(column.x, Flow(words, column.measure))
        rows.append(Row(Gap(CAPTION_SPACE), (below,)))
    return Block.of(rows, gauge)


def _group(pictures: tuple[PictureStory, ...], column: Column, gauge: Gauge) -> Block:
    """Several pictures across the column."""
    most = min(column.height, column.measure / PICTURE_ASPECT)
    group = Group(gauge, column.x, column.measure, most, BETWEEN, CAPTION_SPACE, MOST_CUT)
    return Block.of((group.row(pictures, Gap(0.0)),), gauge)


def _body(context: Context, column: Column) -> Block:
    body = context.stories.body
    if not body:
        return NOTHING
    if not context.threaded:
        return context.texts(body, column)
    text = Columns(body, (ColumnChoice(1, column.measure),), threaded=True)
    return Block((Row(Gap(0.0), (Cell(column.x, text),)),), 0.0)  # it flows on elsewhere


def _in_small(text: Paragraph, label: Paragraph, look: RunStyle) -> Paragraph:
    runs = tuple(run._replace(style=look) for run in text.runs)
    return repeated(text._replace(runs=runs, style=label.style, hung=None))
