"""Reading order against the page: what the tags put first and the page puts below.

Only what is sure is said: two neighbours in one column that have changed places, or a page whose
tags go upwards. Columns, floats, notes and captions may stand anywhere (ISO 14289-1, 7.1).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import Final

from brochure.check.finding import Place
from brochure.check.reopen import Box, OpenFile
from brochure.check.state import shared
from brochure.check.texts import Marked, by_mark, joined
from brochure.check.tree import Tag, Tree, tree
from brochure.geometry import Rect

_BLOCKS: Final = frozenset(["P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "LI", "BlockQuote"])
_SIBLINGS: Final = _BLOCKS | {"Sect", "Art", "Part", "Div"}
_HEADINGS: Final = frozenset(["H", "H1", "H2", "H3", "H4", "H5", "H6"])
_LONG: Final = 80  # characters of a paragraph; labels, kickers and captions are shorter
_ALIKE: Final = 3.0  # points that left edges of one column may differ
_WIDE: Final = 0.5  # of the narrower block that blocks of one column share
_ENOUGH: Final = 60  # blocks of a page that show how its tags run
_LEAST: Final = 6  # pairs of blocks that are read upwards
_MOST: Final = 0.6  # of all pairs in one column: a page that is tagged from its end
_TOUCH: Final = 1.0  # points


@dataclass(frozen=True, slots=True)
class _Block:
    """A tag with text of its own, where it stands on one page."""

    tag: Tag
    page: int
    mark: int
    box: Box
    text: str


def order(file: OpenFile) -> None:
    """Every page."""
    found = tree(file)
    if found is None:
        return
    marked = by_mark(file)
    pages: dict[int, list[_Block]] = {}
    for leaf in _leaves(found, marked):
        pages.setdefault(leaf.page, []).append(leaf)
    upwards = {number for number, blocks in pages.items() if _goes_upwards(file, number, blocks)}
    for tag in found.walk():
        siblings = [
            block
            for kid in tag.kids
            if kid.role in _SIBLINGS and (block := _block(kid, marked)) is not None
        ]
        for one, other in pairwise(siblings):
            if one.page not in upwards and _is_swapped(one, other, siblings):
                _note(file, other, one)


def _leaves(found: Tree, marked: Marked) -> Iterator[_Block]:
    """The blocks that hold no other, in reading order."""
    waiting = list(reversed(found.top.kids))
    while waiting:
        tag = waiting.pop()
        if tag.role in _BLOCKS and not any(kid.role in _BLOCKS for kid in tag.kids):
            block = _block(tag, marked)
            if block is not None:
                yield block
        else:
            waiting.extend(reversed(tag.kids))


def _block(tag: Tag, marked: Marked) -> _Block | None:
    """The tag's text, if it stands whole on one page and upright."""
    marks = [mark for mark in tag.all_marks() if mark in marked]
    texts = [one for mark in marks for one in marked[mark] if one.text.strip()]
    if not texts or len({page for page, _ in marks}) != 1:
        return None
    if any(one.core is None or one.invisible for one in texts):
        return None
    return _Block(tag, *marks[0], _around([one.box for one in texts]), joined(texts).strip())


def _around(boxes: list[Box]) -> Box:
    left, bottom = min(one[0] for one in boxes), min(one[1] for one in boxes)
    return left, bottom, max(one[2] for one in boxes), max(one[3] for one in boxes)


def _goes_upwards(file: OpenFile, page: int, blocks: list[_Block]) -> bool:
    """Note a page that is tagged from its end to its beginning."""
    some = blocks[:: len(blocks) // _ENOUGH + 1]
    steps = [
        _is_above(other, one)
        for one, other in combinations(some, 2)
        if _share_column(one.box, other.box) and (_is_above(other, one) or _is_above(one, other))
    ]
    up = sum(steps)
    if up < _LEAST or up < _MOST * len(steps):
        return False
    sheet = file.sheets[page - 1]
    place = Place(page, sheet.placed(_around([one.box for one in blocks])))
    file.notes.add(
        "ua/reading-order",
        place,
        text=blocks[0].text[:40],
        later=blocks[-1].text[:40],
        steps=up,
    )
    return True


def _share_column(one: Box, other: Box) -> bool:
    met = shared(one, other)
    return met[2] - met[0] >= _WIDE * min(one[2] - one[0], other[2] - other[0])


def _is_above(one: _Block, other: _Block) -> bool:
    return one.box[1] >= other.box[3] - _TOUCH


def _is_swapped(one: _Block, other: _Block, blocks: list[_Block]) -> bool:
    """Whether `other` is read after `one` and stands right above it, in the same column."""
    if one.page != other.page or not _is_above(other, one):
        return False
    if abs(one.box[0] - other.box[0]) > _ALIKE or not _share_column(one.box, other.box):
        return False
    long_enough = len(one.text) >= _LONG and (
        len(other.text) >= _LONG or other.tag.role in _HEADINGS
    )
    alike = one.tag.role == other.tag.role or other.tag.role in _HEADINGS
    return alike and long_enough and not _between(one, other, blocks)


def _between(one: _Block, other: _Block, blocks: list[_Block]) -> bool:
    """Whether a third block stands between them."""
    gap = (one.box[0], one.box[3], one.box[2], other.box[1])
    return any(
        third.box[1] < gap[3] - _TOUCH
        and third.box[3] > gap[1] + _TOUCH
        and _share_column(third.box, gap)
        for third in blocks
        if third is not one and third is not other
    )


def _note(file: OpenFile, first: _Block, then: _Block) -> None:
    sheet = file.sheets[first.page - 1]
    rect: Rect = sheet.placed(first.box)
    file.notes.add(
        "ua/reading-order",
        Place(first.page, rect, first.mark),
        text=then.text[:40],
        later=first.text[:40],
        steps=1,
    )
