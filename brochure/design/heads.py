"""Heads beside voices: a square of a portrait over the name of who speaks, or left of it."""

from __future__ import annotations

from brochure.design.art import cropped, fine_width
from brochure.design.plan import Art, Cell, Flow, Gap, Level, Row, Stack
from brochure.design.style import Paragraph
from brochure.geometry import mm
from brochure.story.model import Figure

SIDE, SMALL_SIDE = mm(19), mm(13)  # over a name: a passport photo's head; beside one
OF_MEASURE = 0.6  # of what it stands in, at most
TO_NAME = mm(2.5)
TO_WORDS = mm(2)

Texts = tuple[Paragraph, ...]


def portrait(head: Figure, measure: float, side: float = SIDE) -> Art:
    """A head on a measure, cropped to a square around its focus."""
    crop = cropped(head.subject, 1.0)
    side = fine_width(head.subject, crop, min(side, OF_MEASURE * measure))
    return Art(head.subject, side, side, head.owner, crop)


def over(head: Figure | None, x: float, name: Flow) -> Cell:
    """A name at `x`, under its head where there is one."""
    if head is None:
        return Cell(x, name)
    rows = (
        Row(Gap(0.0), (Cell(x, portrait(head, name.measure)),)),
        Row(Gap(TO_NAME), (Cell(x, name),)),
    )
    return Cell(x, Stack(rows))


def signed(head: Figure, x: float, name: Texts, measure: float, *, gap: float = 0.0) -> Row:
    """A head with its name right of it."""
    art = portrait(head, measure, SMALL_SIDE)
    indent = art.width + TO_NAME
    cells = Cell(x, art), Cell(x + indent, Flow(name, measure - indent))
    return Row(Gap(gap), cells, Level.CAP_LINE)


def standing(
    head: Figure | None, x: float, name: Texts, words: Paragraph, *, measure: float
) -> Cell:
    """A name over the words, right of its head where there is one."""
    if head is None:
        return Cell(x, Flow((*name, words), measure))
    below = words._replace(style=words.style._replace(space_before=0.0))
    rows = signed(head, x, name, measure), Row(Gap(TO_WORDS), (Cell(x, Flow((below,), measure)),))
    return Cell(x, Stack(rows))


def under(
    head: Figure | None, x: float, words: Paragraph, name: Paragraph, *, measure: float
) -> Cell:
    """A name under the words, right of its head where there is one."""
    if head is None:
        return Cell(x, Flow((words, name), measure))
    below = name._replace(style=name.style._replace(space_before=0.0))
    row = Row(Gap(0.0), (Cell(x, Flow((words,), measure)),))
    return Cell(x, Stack((row, signed(head, x, (below,), measure, gap=TO_NAME))))


def taken(head: Figure | None, measure: float, side: float = SIDE) -> float:
    """The height of a head with the white under it."""
    return 0.0 if head is None else portrait(head, measure, side).height + TO_NAME
