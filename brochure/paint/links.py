"""Where links can be clicked: one area for each line that a link's text takes.

A page's items and the links that own them go in, areas come out; then annotations as ISO 14289-1,
7.18.5 wants them: described, printed, reached from their structure element.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from brochure.compose.page import Item, PictureItem, TextItem
from brochure.geometry import Matrix, Rect
from brochure.paint.objects import array, dictionary, number, text_string
from brochure.paint.tags import Node
from brochure.story.structure import Artifact, Link, Mark, Role
from brochure.typeset.fonts import FontLibrary

# Beyond the glyphs' own height and width, so that the frame a reader draws doesn't touch them.
_PADDING = 0.5


class Area(NamedTuple):
    """A rectangle that leads where the link of `node` leads."""

    node: Node
    rect: Rect


def linking(owners: Mapping[Mark, Node]) -> dict[Mark, Node]:
    """The marks that lie in a link, at any depth, and the link's node."""
    found: dict[Mark, Node] = {}
    for mark, owner in owners.items():
        node: Node | None = owner
        while node is not None and node.element.role is not Role.LINK:
            node = node.parent
        if node is not None:
            found[mark] = node
    return found


def areas(items: Iterable[Item], links: Mapping[Mark, Node], fonts: FontLibrary) -> list[Area]:
    """The areas of a page's links, in painting order."""
    found: list[Area] = []
    baseline = 0.0
    for item in items:
        if not isinstance(item, TextItem | PictureItem) or isinstance(item.owner, Artifact):
            continue
        node = links.get(item.owner)
        if isinstance(item, PictureItem):
            if node is not None:
                found.append(Area(node, item.rect))
                baseline = -1.0  # no text goes on with it
            continue
        if node is None or not "".join(item.shaped.texts).strip():
            continue
        rect = _glyphs(item, fonts)
        if found and found[-1].node is node and item.y == baseline:
            found[-1] = Area(node, _around(found[-1].rect, rect))
        else:
            found.append(Area(node, rect))
        baseline = item.y
    return found


def annotation(area: Area, matrix: Matrix, key: int) -> str:
    """The link annotation of an area of a face, which the matrix takes to its sheet; `key` is that
    in the parent tree.

    Raises `ValueError` for a node of role LINK that leads nowhere.
    """
    link = area.node.element.link
    if link is None:
        raise ValueError("an element of role LINK has no link")
    return dictionary(
        {
            "Type": "/Annot",
            "Subtype": "/Link",
            "Rect": array(map(number, matrix.box(area.rect))),
            "Border": "[0 0 0]",
            "F": "4",  # print (ISO 19005-2, 6.3.2)
            "Contents": text_string(link.description),
            "StructParent": str(key),
            "A": _action(link),
        }
    )


def _action(link: Link) -> str:
    """Raises ValueError for a URI beyond ASCII: it would lead nowhere (ISO 32000-1, 12.6.4.7)."""
    if not link.uri.isascii():
        raise ValueError(f"a link's address is not a URI: {link.uri}")
    return dictionary({"S": "/URI", "URI": text_string(link.uri)})


def _glyphs(item: TextItem, fonts: FontLibrary) -> Rect:
    metrics = fonts.metrics(item.shaped.face)
    ascent = metrics.ascent / 1000 * item.size
    descent = metrics.descent / 1000 * item.size
    return Rect(
        item.x - _PADDING,
        item.y - ascent - _PADDING,
        item.width + 2 * _PADDING,
        ascent - descent + 2 * _PADDING,
    )


def _around(first: Rect, second: Rect) -> Rect:
    x, y = min(first.x, second.x), min(first.y, second.y)
    right, bottom = max(first.right, second.right), max(first.bottom, second.bottom)
    return Rect(x, y, right - x, bottom - y)
