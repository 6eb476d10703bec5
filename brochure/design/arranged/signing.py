"""Who paid, what the sender belongs to, and how to reach it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from brochure.design.arranged.context import NOTHING, Block, Context
from brochure.design.arranged.fill import Column, height_of, is_whole, repeated
from brochure.design.arranged.tables import Part, Tone
from brochure.design.art import LogoBox, Logos, code_sides, logo, named, quiet_zone
from brochure.design.plan import Cell, Gap, Level, Row, Square, Stack
from brochure.design.stories import ContactStory
from brochure.design.strip import Room, are_many, strip
from brochure.design.style import Paragraph
from brochure.geometry import mm
from brochure.story.model import Figure

CODE_SIDES = mm(20), mm(25)  # without the quiet zone
BESIDE_CODE = mm(5)
NOTE_TO_LISTING = mm(2)
LOGO_SPACE = mm(4)
WIDE, BETWEEN = mm(110), mm(10)  # of a foot in two columns

Many = Sequence[Paragraph | Figure]


def thanks(context: Context, column: Column) -> Block:
    """Funder and memberships, one under the other."""
    blocks = [block for block in (context.stories.funder, context.stories.memberships) if block]
    rows: list[Row] = []
    height = 0.0
    apart = context.over(Part.THANKS)
    for number, block in enumerate(blocks):
        made = _acknowledged(context, block, column)
        gap = Gap(apart if number else 0.0)
        rows += [made.rows[0]._replace(gap=gap), *made.rows[1:]]
        height += gap.least + made.height
    return Block(tuple(rows), height)


def foot(context: Context, column: Column) -> Block:
    """Contact and acknowledgements side by side on a wide column, else one over the other; nothing
    where there are none.
    """
    stories = context.stories
    has_thanks = bool(stories.funder or stories.memberships)
    if not stories.has_foot:
        return NOTHING
    if stories.contact is None:
        return thanks(context, column)
    if not has_thanks:
        return contact(context, column)
    if column.measure < WIDE:
        made, below = thanks(context, column), contact(context, column)
        gap = Gap(context.over(Part.THANKS))
        rows = (*made.rows, below.rows[0]._replace(gap=gap), *below.rows[1:])
        return Block(rows, made.height + gap.least + below.height)
    width = (column.measure - BETWEEN) / 2
    left = contact(context, column._replace(measure=width))
    x = column.x + width + BETWEEN
    right = thanks(context, column._replace(x=x, measure=width))
    cells = Cell(column.x, Stack(left.rows)), Cell(x, Stack(right.rows))
    return Block((Row(Gap(0.0), cells, Level.CAP_LINE),), max(left.height, right.height))


def _acknowledged(context: Context, block: Many, column: Column) -> Block:
    box = context.logo_box(context.drawing.logos.thanks, column.measure)
    if are_many([block[1:]]):
        note, *rest = block
        assert isinstance(note, Paragraph)
        room = Room(column.x, column.measure, BESIDE_CODE)
        listed = Row(Gap(NOTE_TO_LISTING), (Cell(column.x, strip(rest, room)),))
        height = sum(_height(context, one, box, column) for one in block) / 2
        return Block((*context.texts((note,), column).rows, listed), height)
    content = named(tuple(block), column.x, column.measure, Logos(box, LOGO_SPACE))
    height = sum(_height(context, one, box, column) for one in block)
    return Block((Row(Gap(0.0), (Cell(column.x, content),)),), height)


def _height(context: Context, one: Paragraph | Figure, box: LogoBox, column: Column) -> float:
    if isinstance(one, Figure):
        return logo(one, box).height + LOGO_SPACE
    return height_of((one,), column.measure, context.gauge)


def contact(context: Context, column: Column) -> Block:
    """Heading, name and address, then phone, mail and web left of the code, or above it where
    one of them needs the width; a sender without a contact signs with the name.
    """
    said = context.stories.contact
    if said is None:
        return context.texts((repeated(context.stories.name),), column)
    head = [one for one in (said.heading, said.name) if one is not None]
    blocks = [context.texts(head, column)] if head else []
    if said.code is not None:
        blocks += list(_beside_code(context, said, said.code, column))
    elif lines := _lines(said):
        blocks.append(context.texts(lines, column))
    rows: list[Row] = []
    height = 0.0
    for block in blocks:
        gap = Gap(context.over(Part.CONTACT) if rows else 0.0)
        rows += [block.rows[0]._replace(gap=gap), *block.rows[1:]]
        height += gap.least + block.height
    return Block(tuple(rows), height)


def _lines(contact: ContactStory) -> list[Paragraph]:
    """The address, and half a line apart phone, mail and web."""
    lines = list(contact.lines)
    if contact.address is None:
        return lines
    if lines:
        style = lines[0].style
        apart = style._replace(space_before=style.leading / 2)
        lines[0] = lines[0]._replace(style=apart)
    return [contact.address, *lines]


def _beside_code(
    context: Context, contact: ContactStory, code: Figure, column: Column
) -> Iterator[Block]:
    """The lines left of the code; over it, where one of them needs the width."""
    lines = _lines(contact)
    least, most = code_sides(code, CODE_SIDES, contact.code_size)
    zone = quiet_zone(code)
    on_white = context.tones.by_tone[Tone.WHITE] if context.on_ground else None
    right = column.x + column.measure - (zone * least if on_white else 0.0)
    room = column.measure - most * (1 + (2 * zone if on_white else 0.0)) - BESIDE_CODE
    square = Cell(
        0.0, Square(code.subject, right, least, most, code.owner, zone, on_white, stands=True)
    )
    text = context.texts(lines, column._replace(measure=room))
    if lines and all(is_whole(line, room, context.gauge) for line in lines):
        row = text.rows[0]
        yield Block((row._replace(cells=(*row.cells, square)),), max(text.height, least))
        return
    if lines:
        yield context.texts(lines, column)
    yield Block((Row(Gap(0.0), (square,), depth=least),), least)
