"""Pictures from edge to edge at the head of a face.

In: the pictures, and how high the strip is at a setting. Out: a block, and where it begins. One
picture that the strip would cut too much stands right of the rail, which rises beside it to the
upper edge; one that even this would, is narrower, at the right edge.
"""

from __future__ import annotations

from brochure.design.arranged.context import NOTHING, Block, Context
from brochure.design.arranged.fill import Column
from brochure.design.art import Box, cropped, kept
from brochure.design.plan import Art, Cell, Flow, Gap, Row
from brochure.geometry import mm

GAP = mm(1)  # between two
CAPTION_SPACE = mm(2)
MOST_CUT = 0.45  # of one picture: a deeper cut takes the heads of people
UPRIGHT, UPRIGHT_CUT = 1.2, 0.4  # up to these proportions they stand nearer to the edge


def strip(context: Context, column: Column) -> Block:
    """The pictures side by side, cropped to the strip; captions under them, within the margins, and
    beside a rail in the column.
    """
    pictures = context.stories.pictures
    if not pictures:
        return NOTHING
    left, aside = beginning(context), leaves_rail(context)
    gap = GAP if len(pictures) > 1 else 0.0
    width = (context.face_width - left - gap * (len(pictures) - 1)) / len(pictures)
    box, margin = Box(width, context.strip), context.drawing.margin * context.across
    arts, words = [], []
    for number, one in enumerate(pictures):
        crop = cropped(one.figure.subject, box.width / box.height)
        x = left + number * (width + gap)
        arts.append(Cell(x, Art(one.figure.subject, width, box.height, one.figure.owner, crop)))
        begin = max(x, column.x if aside else margin)
        end = min(x + width, context.face_width - margin)
        if one.caption is not None:
            words.append(Cell(begin, Flow((one.caption,), end - begin)))
    rows = [Row(Gap(0.0), tuple(arts))]
    if words:
        rows.append(Row(Gap(CAPTION_SPACE), tuple(words)))
    made = Block.of(rows, context.gauge)
    return made._replace(height=made.height + CAPTION_SPACE) if words else made


def leaves_rail(context: Context) -> bool:
    """Whether nothing of the strip stands over the rail."""
    return not context.stories.pictures or beginning(context) > 0


def beginning(context: Context) -> float:
    """Where the strip begins: at the left edge, at the rail's, or further right."""
    pictures, rail = context.stories.pictures, context.drawing.rail
    if len(pictures) != 1 or rail is None:
        return 0.0
    aspect, edge = pictures[0].figure.subject.aspect, rail.edge * context.across
    most = UPRIGHT_CUT if aspect <= UPRIGHT else MOST_CUT
    for left in (0.0, edge):
        if 1 - kept(aspect, (context.face_width - left) / context.strip) <= most:
            return left
    return max(edge, context.face_width - context.strip * aspect / (1 - most))
