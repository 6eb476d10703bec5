"""The outline: which elements have a bookmark, and where it leads.

The tree goes in; places are named while their page is painted, entries are added in the tree's
order. A bookmark leads to the top of the first text of its element.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from brochure.compose.page import Item, TextItem
from brochure.geometry import Matrix, Rect
from brochure.paint.canvas import PdfFile
from brochure.paint.tags import Node
from brochure.story.structure import Mark, Owner
from brochure.typeset.fonts import FontLibrary


class Bookmark(NamedTuple):
    """An entry of the outline, leading to the first text of `mark`; `level` counts from 0."""

    title: str
    level: int
    mark: Mark


def bookmarks(node: Node, level: int = 0) -> Iterator[Bookmark]:
    """The bookmarks of a node and all below it, in reading order."""
    title = node.element.bookmark
    if title is not None and (mark := next(node.marks(), None)) is not None:
        yield Bookmark(title, level, mark)
        level += 1
    for kid in node.kids:
        if isinstance(kid, Node):
            yield from bookmarks(kid, level)


class Outline:
    """The outline of one file."""

    def __init__(self, entries: Iterable[Bookmark], fonts: FontLibrary) -> None:
        """Begin with the entries; their places are not known yet."""
        self._entries = {f"bookmark {count}": entry for count, entry in enumerate(entries)}
        self._sought = dict(self._entries)
        self._fonts = fonts

    def find(self, file: PdfFile, items: Iterable[Item], matrix: Matrix) -> None:
        """Name the places on the page at hand that lie on a face, which the matrix takes to it."""
        first: dict[Owner, TextItem] = {}
        for item in items:
            if isinstance(item, TextItem):
                first.setdefault(item.owner, item)
        for key, entry in list(self._sought.items()):
            if text := first.get(entry.mark):
                ascent = self._fonts.metrics(text.shaped.face).ascent / 1000 * text.size
                box = matrix.box(Rect(text.x, text.y - ascent, text.width, ascent))
                file.mark_place(key, box.left, box.top)
                del self._sought[key]

    def write(self, file: PdfFile) -> None:
        """Add the entries, when all pages are painted."""
        for key, entry in self._entries.items():
            file.add_bookmark(key, entry.title, entry.level)
