"""The white between two rows, by their ink: marks on capitals reach into what a plan leaves."""

from __future__ import annotations

from brochure.compose.ink import Box, ink_boxes
from brochure.compose.make_up import placed
from brochure.compose.page import Item, RuleItem, TextItem
from brochure.compose.rows import SetRow
from brochure.typeset.fonts import FontLibrary

APART = 0.06  # of the lower one's size, between rows that would meet


def cleared(above: SetRow, below: SetRow, least: float, fonts: FontLibrary) -> float:
    """The white from a row's last baseline to the next one's head at which their ink is apart: the
    least that was asked for where it is so already.
    """
    upper = [box for item in placed(above) for box in _boxes(item, fonts)]
    items = placed(below)
    lower = [box for item in items for box in _boxes(item, fonts)]
    last = above.head + above.height
    deepest = max((box.bottom for box in upper), default=last) - last
    needed = max(
        (
            own.bottom - last - its.top
            for its in lower
            if deepest - its.top > least
            for own in upper
            if own.left < its.right and its.left < own.right
        ),
        default=0.0,
    )
    if needed <= least:
        return least
    return needed + APART * max(item.size for item in items if isinstance(item, TextItem))


def _boxes(item: Item, fonts: FontLibrary) -> list[Box]:
    """Where the ink of a text is, and what a picture or a ground covers."""
    if isinstance(item, TextItem):
        return ink_boxes(item, fonts)
    return [] if isinstance(item, RuleItem) else [Box.of(item.rect)]
