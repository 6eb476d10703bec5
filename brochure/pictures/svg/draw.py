"""From the bytes of an SVG to a drawing, or to why there is none."""

from __future__ import annotations

from itertools import islice
from typing import NamedTuple

from brochure.geometry import Rect
from brochure.pictures.model import Drawing, Flat, Group, Matrix, Outline, Part, Shape, Target
from brochure.pictures.refusal import Refusal
from brochure.pictures.svg import transforms
from brochure.pictures.svg.blends import blends
from brochure.pictures.svg.boxes import rectangle, seen
from brochure.pictures.svg.cascade import Style
from brochure.pictures.svg.context import Here, Parts
from brochure.pictures.svg.document import Document, dangers, parse
from brochure.pictures.svg.paths import Viewport
from brochure.pictures.svg.values import IDENTITY, Place, colour, times
from brochure.pictures.svg.viewport import fitted, picture_size, view_box
from brochure.pictures.svg.walk import Walker

_MOST_FAULTS = 10
"""Told at once."""

_SCREEN = Target()


def drawing(data: bytes, target: Target = _SCREEN) -> Drawing | list[Refusal]:
    """The drawing in an SVG file, or why there is none.

    Its colours are sRGB; pixels that it embeds are in the colours of `target`. All elements that
    can't be drawn are told; of values that make no sense only the first.
    """
    try:
        document = parse(data)
        found = list(islice(dangers(document), _MOST_FAULTS))
        return found or _draw(Walker(document, target))
    except Refusal as refusal:
        return [refusal]
    except RecursionError:  # brackets in brackets in a style sheet
        return [Refusal("picture/svg-too-large", what="too many brackets within each other")]


def _draw(walker: Walker) -> Drawing | list[Refusal]:
    sheet = opened(walker.document)
    try:
        parts = sheet.parts(walker, IDENTITY)
    except Refusal as refusal:
        walker.faults.append(refusal)
    if walker.faults:
        return walker.faults[:_MOST_FAULTS]
    view = Rect(0, 0, sheet.width, sheet.height)
    return Drawing(sheet.width, sheet.height, parts, view, tuple(walker.remarks))


class Sheet(NamedTuple):
    """A document's own size, and how its coordinates fit into it."""

    document: Document
    width: float
    height: float
    matrix: Matrix
    viewport: Viewport

    def parts(self, walker: Walker, outer: Matrix) -> tuple[Part, ...]:
        """What is drawn; `outer` leads from the document's viewport to the drawing."""
        root, line = self.document.root, self.document.line(self.document.root)
        style = walker.cascade.resolved(root)
        if style["display"] == "none":
            return ()
        matrix = times(outer, transforms.own(style, self.viewport, line))
        here = Here(times(matrix, self.matrix), self.viewport, style)
        parts: Parts = walker.children(root, here)
        place = Rect(0, 0, self.width, self.height)
        ground = _ground(style, line)
        if ground is not None:
            parts.insert(0, Shape(Outline(rectangle(place), matrix), ground, None))
        parts = list(seen(walker.wrapped(root, here, parts)))
        # A picture's parts blend with each other, never with the page (Compositing 1, 3.2).
        return (Group(tuple(parts), isolated=True),) if blends(parts) else tuple(parts)


def opened(document: Document) -> Sheet:
    """A document's size. Raises Refusal."""
    root, line = document.root, document.line(document.root)
    box = view_box(root, line)
    width, height = picture_size(root, box, line)
    matrix = fitted(root, box, (width, height), line) if box else IDENTITY
    return Sheet(document, width, height, matrix, (box[2], box[3]) if box else (width, height))


def _ground(style: Style, line: int) -> Flat | None:
    """The colour that a browser puts under the root (CSS Backgrounds 3, 2.11)."""
    for key in ("background", "background-color"):
        text = style[key]
        if text and text not in {"none", "0 0", "transparent"}:
            black = ((0.0, 0.0, 0.0), 1.0)
            rgb, opacity = colour(text, black, Place(line, key))
            return Flat(rgb, opacity) if opacity else None
    return None


def inner(data: bytes, outer: Walker) -> tuple[Sheet, Walker]:
    """A document inside of another, with what walks it. Raises Refusal."""
    document = parse(data)
    for danger in dangers(document):
        raise danger
    return opened(document), Walker(document, outer.target, outer.level + 1)
