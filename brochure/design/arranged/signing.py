"""Who paid, what the sender belongs to, and how to reach it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from brochure.design.arranged.context import NOTHING, Block, Context
from brochure.design.arranged.fill import Column, is_whole, repeated
from brochure.design.arranged.tables import Part, Tone
from brochure.design.art import Logos, code_sides, named, quiet_zone
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
    made = [_acknowledged(context, block, column) for block in blocks]
    return Block.stacked(made, context.over(Part.THANKS))


def foot(context: Context, column: Column) -> Block:
    """Contact and acknowledgements in the way that is lowest; nothing where there are none."""
    stories = context.stories
    if not stories.has_foot:
        return NOTHING
    if stories.contact is None:
        return thanks(context, column)
    if not (stories.funder or stories.memberships):
        return contact(context, column)
    return min(_ways(context, stories.contact, column), key=lambda made: made.height)


def _ways(context: Context, said: ContactStory, column: Column) -> Iterator[Block]:
    """Side by side on a wide column, the code at its right; one over the other."""
    if column.measure >= WIDE:
        if said.code is not None:
            square, taken = _code(context, said, said.code, column)
            left = column._replace(measure=column.measure - taken - BETWEEN)
            without = said._replace(code=None)
            if _is_whole(context, without, (left.measure - BETWEEN) / 2):
                alone = context._replace(stories=context.stories._replace(contact=without))
                yield _side_by_side(alone, left, Cell(0.0, square))
        yield _side_by_side(context, column)
    yield Block.stacked(
        (thanks(context, column), contact(context, column)), context.over(Part.THANKS)
    )


def _side_by_side(context: Context, column: Column, *more: Cell) -> Block:
    width = (column.measure - BETWEEN) / 2
    x = column.x + width + BETWEEN
    left = contact(context, column._replace(measure=width))
    right = thanks(context, column._replace(x=x, measure=width))
    cells = Cell(column.x, Stack(left.rows)), Cell(x, Stack(right.rows)), *more
    return Block.of((Row(Gap(0.0), cells, Level.CAP_LINE),), context.gauge)


def _is_whole(context: Context, said: ContactStory, measure: float) -> bool:
    """Whether no line of the contact is torn on a measure."""
    return all(is_whole(line, measure, context.gauge) for line in _lines(said))


def _acknowledged(context: Context, block: Many, column: Column) -> Block:
    box = context.logo_box(context.drawing.logos.thanks, column.measure)
    if are_many([block[1:]]):
        note, *rest = block
        assert isinstance(note, Paragraph)
        room = Room(column.x, column.measure, BESIDE_CODE)
        listed = Row(Gap(NOTE_TO_LISTING), (Cell(column.x, strip(rest, room)),))
        return Block.of((*context.texts((note,), column).rows, listed), context.gauge)
    content = named(tuple(block), column.x, column.measure, Logos(box, LOGO_SPACE))
    return Block.of((Row(Gap(0.0), (Cell(column.x, content),)),), context.gauge)


def contact(context: Context, column: Column) -> Block:
    """Heading, name and address, then phone, mail and web left of the code, or above it where
    one of them needs the width; a sender without a contact signs with the name.
    """
    said = context.stories.contact
    if said is None:
        return context.texts((repeated(context.stories.name),), column)
    head = [one for one in (said.heading, said.name) if one is not None]
    blocks = [context.texts(head, column)]
    if said.code is not None:
        blocks += list(_beside_code(context, said, said.code, column))
    else:
        blocks.append(context.texts(_lines(said), column))
    return Block.stacked(blocks, context.over(Part.CONTACT))


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


def _code(
    context: Context, contact: ContactStory, code: Figure, column: Column
) -> tuple[Square, float]:
    """The code at the right of a column, standing on its row's last baseline, and the width that it
    takes.
    """
    least, most = code_sides(code, CODE_SIDES, contact.code_size)
    zone = quiet_zone(code)
    on_white = context.tones.by_tone[Tone.WHITE] if context.on_ground else None
    right = column.x + column.measure - (zone * least if on_white else 0.0)
    square = Square(code.subject, right, least, most, code.owner, zone, on_white, stands=True)
    return square, most * (1 + (2 * zone if on_white else 0.0))


def _beside_code(
    context: Context, contact: ContactStory, code: Figure, column: Column
) -> Iterator[Block]:
    """The lines left of the code; over it, where one of them needs the width."""
    lines = _lines(contact)
    square, taken = _code(context, contact, code, column)
    room = column.measure - taken - BESIDE_CODE
    if lines and _is_whole(context, contact, room):
        row = context.texts(lines, column._replace(measure=room)).rows[0]
        yield Block.of((row._replace(cells=(*row.cells, Cell(0.0, square))),), context.gauge)
        return
    yield context.texts(lines, column)
    alone = Row(Gap(0.0), (Cell(0.0, square),), depth=square.least)
    yield Block.of((alone,), context.gauge)
