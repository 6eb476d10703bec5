"""The outline: which elements have a bookmark, and where it leads.

The tree goes in; places are found while their page is painted, the entries are written in the
tree's order. A bookmark leads to the top of the first text of its element, in PDF 2.0 also to the
element itself (ISO 32000-2, 12.3.2.3).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from brochure.compose.page import Item, TextItem
from brochure.geometry import Matrix, Rect
from brochure.paint.canvas import PdfFile
from brochure.paint.objects import dictionary, number, reference, text_string
from brochure.paint.tags import Node
from brochure.story.structure import Mark, Owner
from brochure.typeset.fonts import FontLibrary


class Bookmark(NamedTuple):
    """An entry of the outline, leading to the first text of `mark`, and to the element with the
    object `number`; `level` counts from 0.
    """

    title: str
    level: int
    mark: Mark
    number: int


class Spot(NamedTuple):
    """A place on a page: its index, from the left and the lower edge in points."""

    page: int
    left: float
    top: float


class _Entry(NamedTuple):
    """An entry with its object's number, and its children."""

    bookmark: Bookmark
    number: int
    children: list[_Entry]


def bookmarks(node: Node, level: int = 0) -> Iterator[Bookmark]:
    """The bookmarks of a node and all below it, in reading order."""
    title = node.element.bookmark
    if title is not None and (mark := next(node.marks(), None)) is not None:
        yield Bookmark(title, level, mark, node.number)
        level += 1
    for kid in node.kids:
        if isinstance(kid, Node):
            yield from bookmarks(kid, level)


class Outline:
    """The outline of one file."""

    def __init__(self, entries: Iterable[Bookmark], fonts: FontLibrary) -> None:
        """Begin with the entries; their places are not known yet."""
        self._entries = tuple(entries)
        self._places: dict[Mark, Spot] = {}
        self._fonts = fonts

    def find(self, page: int, items: Iterable[Item], matrix: Matrix) -> None:
        """Find the places that lie on a face, which the matrix takes to the page of that index."""
        first: dict[Owner, TextItem] = {}
        for item in items:
            if isinstance(item, TextItem):
                first.setdefault(item.owner, item)
        for entry in self._entries:
            text = first.get(entry.mark)
            if text is not None and entry.mark not in self._places:
                ascent = self._fonts.metrics(text.shaped.face).ascent / 1000 * text.size
                box = matrix.box(Rect(text.x, text.y - ascent, text.width, ascent))
                self._places[entry.mark] = Spot(page, box.left, box.top)

    def write(self, file: PdfFile, pages: list[int], *, structured: bool) -> int | None:
        """Write the entries whose place was found; the outline's object, None for no entry.

        `structured` has them lead to their elements, too.
        """
        root = file.reserve()
        tops: list[_Entry] = []
        open_entries: list[_Entry] = []
        for bookmark in self._entries:
            if bookmark.mark not in self._places:
                continue
            entry = _Entry(bookmark, file.reserve(), [])
            del open_entries[bookmark.level :]
            (open_entries[-1].children if open_entries else tops).append(entry)
            open_entries.append(entry)
        if not tops:
            file.write(root, "null")
            return None
        self._write(file, tops, root, pages, structured=structured)
        family = _family(tops) | {"Count": str(_count(tops))}
        file.write(root, dictionary({"Type": "/Outlines"} | family))
        return root

    def _write(
        self,
        file: PdfFile,
        entries: list[_Entry],
        parent: int,
        pages: list[int],
        *,
        structured: bool,
    ) -> None:
        for index, (bookmark, own, children) in enumerate(entries):
            said = {"Title": text_string(bookmark.title), "Parent": reference(parent)}
            if index:
                said["Prev"] = reference(entries[index - 1].number)
            if index + 1 < len(entries):
                said["Next"] = reference(entries[index + 1].number)
            if children:
                said |= _family(children) | {"Count": str(_count(children))}
                self._write(file, children, own, pages, structured=structured)
            spot = self._places[bookmark.mark]
            where = f"/XYZ {number(spot.left)} {number(spot.top)} 0]"
            place = f"[{reference(pages[spot.page])} {where}"
            if structured:
                element = f"[{reference(bookmark.number)} {where}"
                said["A"] = dictionary({"S": "/GoTo", "D": place, "SD": element})
            else:
                said["Dest"] = place
            file.write(own, dictionary(said))


def _family(children: list[_Entry]) -> dict[str, str]:
    return {"First": reference(children[0].number), "Last": reference(children[-1].number)}


def _count(entries: list[_Entry]) -> int:
    """Entries that are seen while all are open (12.3.3)."""
    return sum(1 + _count(entry.children) for entry in entries)
