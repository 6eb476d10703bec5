"""How pictures and logos are sized and cropped, for every theme.

Logos are sized by what is seen of them: the white around is cut off, and all get the same area as
far as their box allows, so that none shouts. Pictures are cropped to a shape only as far as the
theme allows, never distorted.
"""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING, NamedTuple

from brochure.design.plan import Art, Cell, Flow, Gap, Row, Stack
from brochure.design.style import Paragraph
from brochure.geometry import WHOLE, Rect, mm
from brochure.story.model import Figure

if TYPE_CHECKING:
    from brochure.pictures.gallery import Subject


LEAST_MODULE = mm(0.35)  # of a QR code
ROUNDING = 1e-6
FINE_PART = 0.5  # of its place; the least that a coarse picture has
QUIET_MODULES = 4  # of white on each side (ISO/IEC 18004, 9.1)


class LogoBox(NamedTuple):
    """What a logo may fill, in points: the area that all share, and the largest sides."""

    area: float
    width: float
    height: float


class Box(NamedTuple):
    """The most that a picture takes, in points."""

    width: float
    height: float


class Logos(NamedTuple):
    """How the logos of a block stand: their common box, and the clear space around each."""

    box: LogoBox
    space: float


def logo(figure: Figure, box: LogoBox) -> Art:
    """A logo at the common area, or as large as the box lets it."""
    ink = figure.subject.ink.box
    aspect = figure.subject.aspect * ink.width / ink.height
    width = min(sqrt(box.area * aspect), box.width, box.height * aspect)
    return Art(figure.subject, width, width / aspect, figure.owner, ink)


def named(
    block: tuple[Paragraph | Figure, ...], x: float, measure: float, logos: Logos
) -> Flow | Stack:
    """A note over names and logos at `x`."""
    groups: list[tuple[Paragraph, ...] | Figure] = []
    for one in block:
        if isinstance(one, Figure):
            groups.append(one)
        elif groups and not isinstance(groups[-1], Figure):
            groups[-1] = (*groups[-1], one)
        else:
            groups.append((one,))
    if len(groups) == 1 and not isinstance(groups[0], Figure):
        return Flow(groups[0], measure)
    rows = [
        Row(
            Gap(logos.space if number else 0.0),
            (Cell(x, logo(one, logos.box) if isinstance(one, Figure) else Flow(one, measure)),),
        )
        for number, one in enumerate(groups)
    ]
    return Stack(tuple(rows))


def readable_side(code: Figure) -> float:
    """The least side of a QR code that phones read from paper at arm's length."""
    return float(getattr(code.subject.original, "modules", 0)) * LEAST_MODULE


def code_sides(
    code: Figure, sides: tuple[float, float], asked: float | None
) -> tuple[float, float]:
    """The least and the greatest side of a QR code: a theme's where the author asks for none."""
    readable = readable_side(code)
    if asked is not None:
        return max(asked, readable), max(asked, readable)
    least = max(sides[0], readable)
    return least, max(least, sides[1])


def quiet_zone(code: Figure) -> float:
    """The white that a QR code needs on each side, in shares of its side (ISO/IEC 18004, 9.1)."""
    return QUIET_MODULES / max(1, getattr(code.subject.original, "modules", 1))


def nearest_first(subject: Subject, aspects: tuple[float, ...]) -> tuple[float, ...]:
    """Proportions in the order in which they cut the picture less."""
    return tuple(sorted(aspects, key=lambda aspect: -kept(subject.aspect, aspect)))


def kept(aspect: float, wanted: float) -> float:
    """The share of a picture that cropping to other proportions leaves."""
    return min(aspect / wanted, wanted / aspect)


def shaped(subject: Subject, aspects: tuple[float, ...], most_cut: float) -> tuple[float, Rect]:
    """The first of the proportions to which the picture can be cropped by at most that share, and
    the part that is left, around its focus; its own proportions where there is none.

    Give them in the order of preference, or `nearest_first`.
    """
    for aspect in aspects:
        if 1 - kept(subject.aspect, aspect) <= most_cut:
            return aspect, cropped(subject, aspect)
    return subject.aspect, WHOLE


def boxed(subject: Subject, box: Box, most_cut: float) -> tuple[float, float, Rect]:
    """Width, height and part of a picture in a box: as wide as it, and cropped by at most that
    share where it would be too high; narrower, where that isn't enough, and where its dots would
    show.
    """
    aspect = subject.aspect
    if box.width / aspect > box.height:
        aspect = min(box.width / box.height, aspect / (1 - most_cut))
    crop = cropped(subject, aspect)
    width = fine_width(subject, crop, min(box.width, box.height * aspect))
    return width, width / aspect, crop


def filled(subject: Subject, box: Box, most_cut: float) -> tuple[float, float, Rect]:
    """Width, height and part of a picture that fills a box where it may lose as much as that takes,
    down or across; else as in `boxed`.
    """
    aspect = box.width / box.height
    if 1 - kept(subject.aspect, aspect) > most_cut + ROUNDING:
        return boxed(subject, box, most_cut)
    crop = cropped(subject, aspect)
    width = fine_width(subject, crop, box.width)
    return width, width / aspect, crop


def fine_width(subject: Subject, crop: Rect, width: float) -> float:
    """The width at which a part of a picture shows no dots, but no less than half of what is
    wanted: smaller, it would be of no use to its page, and a warning says what is missing.
    """
    return min(width, max(FINE_PART * width, crop.width * subject.widest))


def cropped(subject: Subject, aspect: float) -> Rect:
    """The largest part of a picture in other proportions, its focus as near to the middle as the
    picture allows: one whose upper part matters loses its lower one.
    """
    part = kept(subject.aspect, aspect)
    if aspect < subject.aspect:
        return Rect(_around(subject.focus.x, part), 0.0, part, 1.0)
    return Rect(0.0, _around(subject.focus.y, part), 1.0, part)


def _around(focus: float, kept: float) -> float:
    """Where a part of the length 1 begins that has a point of it in its middle, or nearly."""
    return min(max(focus - kept / 2, 0.0), 1.0 - kept)
