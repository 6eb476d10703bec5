"""Nothing meets: the ink of different blocks lies apart, on its page and on one ground.

Asked of glyphs by the boxes of their outlines, not of lines. Inside one block, lines that stand
their leading apart are not asked again, whatever accents and descenders they have: `apart` has seen
to it. A ground is meant to carry text and is no figure; text may not cross its edge.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from brochure.compose.ink import Box, ink_box, ink_boxes, rough_box
from brochure.compose.page import ArtItem, Document, FillItem, Page, PictureItem, RuleItem, TextItem
from brochure.design.style import Paragraph
from brochure.design.theme import Clear
from brochure.diagnostics.model import Diagnostic, Span
from brochure.geometry import Rect, to_mm
from brochure.story.structure import Artifact, Element, Mark, Owner, Role
from brochure.typeset.fonts import FontLibrary

TOLERANCE = 0.02  # pt; rounding, not ink
NONE = Clear(0.0, 0.0)

Figure = ArtItem | PictureItem
Names = dict[Mark, str]


class Part(NamedTuple):
    """Whose words of a quote a mark belongs to: the quote's number, and whether to the voice."""

    quote: int
    spoken: bool


class Inked(NamedTuple):
    """A text or a figure, and a box that its ink doesn't leave.

    Texts of one paragraph have the same `unit`.
    """

    item: TextItem | Figure
    rough: Box
    unit: int
    part: Part | None


class Meeting(NamedTuple):
    """Two blocks, and the points by which they are too near."""

    one: Inked
    other: Inked
    lacking: float


def meetings(document: Document, clear: Clear, fonts: FontLibrary) -> Iterator[Diagnostic]:
    """Blocks whose ink meets, comes too near, or reaches where it must not."""
    parts = dict(_parts(document.tree))
    names = {mark: entry.block for mark, entry in document.ledger.entries().items()}
    for page in document.pages:
        inked = _inked(page, parts, fonts)
        for meeting in _worst(_meetings(inked, clear, fonts)):
            yield _collision(meeting, names)
        yield from _crossings(page, inked, names, fonts)


def _parts(tree: Element) -> Iterator[tuple[Mark, Part]]:
    """The marks of names and voices: a quote's words are the last of its paragraphs."""
    quotes = [element for element in _elements(tree) if element.role is Role.BLOCK_QUOTE]
    for number, quote in enumerate(quotes):
        for child in quote.children:
            for mark in _marks(child):
                yield mark, Part(number, spoken=child is quote.children[-1])


def _elements(element: Element) -> Iterator[Element]:
    yield element
    for child in element.children:
        if isinstance(child, Element):
            yield from _elements(child)


def _marks(child: Element | Mark) -> Iterator[Mark]:
    if not isinstance(child, Element):
        yield child
        return
    for inner in child.children:
        yield from _marks(inner)


def _inked(page: Page, parts: dict[Mark, Part], fonts: FontLibrary) -> list[Inked]:
    """What has ink on a page, in painting order."""
    inked: list[Inked] = []
    for number, item in enumerate(page.items):
        if isinstance(item, TextItem):
            if item.shaped.texts == (" ",):
                continue
            unit = -1 - number if item.paragraph is None else id(item.paragraph)
            part = None if isinstance(item.owner, Artifact) else parts.get(item.owner)
            inked.append(Inked(item, rough_box(item, fonts), unit, part))
        elif isinstance(item, Figure):
            inked.append(Inked(item, Box.of(item.rect), -1 - number, None))
    return inked


def _meetings(inked: list[Inked], clear: Clear, fonts: FontLibrary) -> Iterator[Meeting]:
    """Pairs of different units that come too near, from the page's top down."""
    reach: list[Inked] = []
    for one in sorted(inked, key=lambda each: each.rough.top):
        left, top, right, _ = one.rough
        left, top, right = left - clear.beside, top - clear.over, right + clear.beside
        reach = [other for other in reach if other.rough.bottom > top]
        for other in reach:
            if other.rough.left < right and left < other.rough.right and other.unit != one.unit:
                if _are_lines(one.item, other.item):
                    continue
                lacking = _lacking(one, other, _asked(one.part, other.part, clear), fonts)
                if lacking > TOLERANCE:
                    yield Meeting(one, other, lacking)
        reach.append(one)


def _are_lines(one: TextItem | Figure, other: TextItem | Figure) -> bool:
    """Whether two texts are lines of one block, a leading apart; a hung mark is none."""
    if not isinstance(one, TextItem) or not isinstance(other, TextItem):
        return False
    own, its = one.paragraph, other.paragraph
    if own is None or its is None or own.block != its.block:
        return False
    if _is_hung(one, own) or _is_hung(other, its):
        return False
    return abs(one.y - other.y) > max(own.style.leading, its.style.leading) - TOLERANCE


def _is_hung(item: TextItem, paragraph: Paragraph) -> bool:
    """Whether an item is the mark or label that hangs left of its paragraph."""
    hung = paragraph.hung
    return hung is not None and "".join(item.shaped.texts) == hung.run.text


def _asked(one: Part | None, other: Part | None, clear: Clear) -> Clear:
    """The white between two blocks: the theme's where a mark, a name and a voice, or two voices
    are neighbours; name and role of one speaker are one label, and its leading is the theme's.
    """
    if one is None or other is None:
        return NONE
    if one.quote == other.quote and not (one.spoken or other.spoken):
        return NONE
    return clear


def _lacking(one: Inked, other: Inked, asked: Clear, fonts: FontLibrary) -> float:
    """The points that two blocks are too near, glyph by glyph."""
    if one.rough.lacking(other.rough, *asked) <= TOLERANCE:
        return 0.0
    mine = _near(one, _around(other, fonts), asked, fonts)
    its = _near(other, _around(one, fonts), asked, fonts) if mine else []
    return max((box.lacking(its_box, *asked) for box in mine for its_box in its), default=0.0)


def _near(inked: Inked, other: Box, asked: Clear, fonts: FontLibrary) -> list[Box]:
    return [box for box in _boxes(inked, fonts) if box.lacking(other, *asked) > TOLERANCE]


def _boxes(inked: Inked, fonts: FontLibrary) -> list[Box]:
    item = inked.item
    return ink_boxes(item, fonts) if isinstance(item, TextItem) else [inked.rough]


def _around(inked: Inked, fonts: FontLibrary) -> Box:
    item = inked.item
    return ink_box(item, fonts) if isinstance(item, TextItem) else inked.rough


def _worst(found: Iterable[Meeting]) -> Iterator[Meeting]:
    """One meeting for each two units: the nearest."""
    worst: dict[frozenset[int], Meeting] = {}
    for meeting in found:
        pair = frozenset({meeting.one.unit, meeting.other.unit})
        if pair not in worst or meeting.lacking > worst[pair].lacking:
            worst[pair] = meeting
    yield from worst.values()


def _crossings(
    page: Page, inked: list[Inked], names: Names, fonts: FontLibrary
) -> Iterator[Diagnostic]:
    """Ink that leaves the page, crosses the edge of a ground, or meets a rule."""
    face = Box(0.0, 0.0, page.width, page.height)
    grounds = [Box.of(item.rect) for item in page.items if isinstance(item, FillItem)]
    rules = [_rule(item) for item in page.items if isinstance(item, RuleItem)]
    for one in inked:
        rough = one.rough
        if rough.outside(face) > TOLERANCE:
            out = [box.outside(face) for box in _boxes(one, fonts)]
            yield from _crossing(one, "page-edge", out, names)
        for ground in grounds:
            if rough.meets(ground) and _crosses(rough, ground) > TOLERANCE:
                out = [_crosses(box, ground) for box in _boxes(one, fonts)]
                yield from _crossing(one, "ground-edge", out, names)
        for rule in rules:
            if rough.meets(rule):
                out = [box.lacking(rule) for box in _boxes(one, fonts)]
                yield from _crossing(one, "rule", out, names)


def _rule(item: RuleItem) -> Box:
    return Box.of(Rect(item.x, item.y - item.weight / 2, item.length, item.weight))


def _crosses(box: Box, ground: Box) -> float:
    """How far a box reaches over a ground's edge; not above 0 where it is all on it or all off."""
    return min(box.lacking(ground), box.outside(ground))


def _crossing(one: Inked, what: str, out: list[float], names: Names) -> Iterator[Diagnostic]:
    points = max(out, default=0.0)
    if points > TOLERANCE:
        block, span = _named(one, names)
        parameters = (("amount", to_mm(points)), ("block", block), ("what", what))
        yield Diagnostic("page/edge", span, parameters)


def _collision(meeting: Meeting, names: Names) -> Diagnostic:
    first, second = meeting.one, meeting.other
    if _order(second.item.owner) < _order(first.item.owner):
        first, second = second, first
    block, span = _named(first, names)
    other, place = _named(second, names)
    parameters = (
        ("amount", to_mm(meeting.lacking)),
        ("block", block),
        ("line", place.line if place else 0),
        ("other", other),
    )
    return Diagnostic("page/collision", span, parameters)


def _order(owner: Owner) -> int:
    return -1 if isinstance(owner, Artifact) else owner


def _named(inked: Inked, names: Names) -> tuple[str, Span | None]:
    """How messages call a block, and where it was written."""
    item = inked.item
    if isinstance(item, TextItem):
        paragraph = item.paragraph
        block = paragraph.block if paragraph else ""
        return block, item.span or (paragraph.span if paragraph else None)
    span = item.subject.span if isinstance(item, ArtItem) else item.span
    block = "picture" if isinstance(item.owner, Artifact) else names.get(item.owner, "picture")
    return block, span
