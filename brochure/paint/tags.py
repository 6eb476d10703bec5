"""The structure tree: who owns the marked content (ISO 32000-1, 14.7).

The tag tree and where its marks came to lie go in; StructTreeRoot, its elements and the parent tree
come out as objects. The elements stand in the tree's order, whatever the order of painting was.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from brochure.content.values import Numbering
from brochure.geometry import Edges
from brochure.languages import language as known
from brochure.paint.canvas import PdfFile
from brochure.paint.objects import array, dictionary, number, reference, text_string
from brochure.story.structure import Element, Mark, Role, TableCell


class Place(NamedTuple):
    """A marked-content sequence: the number of its face, its page's index, its identifier there.

    Places are sorted as their faces are read: that need not be the order of the pages.
    """

    face: int
    page: int
    mcid: int


class Annotation(NamedTuple):
    """A link's area on a page: the number of its face, the page's index, its object, and its key
    in the parent tree.
    """

    face: int
    page: int
    object: int
    key: int


class Node:
    """An element on its way into the file; its number is that of its object."""

    __slots__ = ("annotations", "element", "kids", "number", "parent")

    def __init__(self, element: Element, parent: Node | None, number: int) -> None:
        """Begin a node without children."""
        self.element = element
        self.parent = parent
        self.number = number
        self.kids: list[Node | Mark] = []
        self.annotations: list[Annotation] = []

    def walk(self) -> Iterator[Node]:
        """The node and all below it, in reading order."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Node):
                yield from kid.walk()

    def marks(self) -> Iterator[Mark]:
        """The marks below the node, in reading order."""
        for kid in self.kids:
            if isinstance(kid, Node):
                yield from kid.marks()
            else:
                yield kid


def plant(tree: Element, file: PdfFile, parent: Node | None = None) -> Node:
    """Give every element its object number, parents before children."""
    node = Node(tree, parent, file.reserve())
    for child in tree.children:
        node.kids.append(plant(child, file, node) if isinstance(child, Element) else child)
    return node


def owners(root: Node) -> dict[Mark, Node]:
    """The node that each mark belongs to; raises `ValueError` for a mark that has two."""
    found: dict[Mark, Node] = {}
    for node in root.walk():
        for kid in node.kids:
            if isinstance(kid, Node):
                continue
            if kid in found:
                raise ValueError(f"mark {kid} has two places in the tag tree")
            found[kid] = node
    return found


class Layout(NamedTuple):
    """Where the marks came to lie: the pages' objects, the marks and their faces page by page, the
    marks' owners.

    `boxes` are the edges of pictures, `language` is that of the whole.
    """

    pages: list[int]
    marks: list[tuple[Mark, ...]]
    faces: list[tuple[int, ...]]
    owners: dict[Mark, Node]
    boxes: dict[Mark, Edges]
    language: str = ""

    def places(self) -> dict[Mark, list[Place]]:
        """The marked-content sequences of every mark, as they are read."""
        found: dict[Mark, list[Place]] = {mark: [] for mark in self.owners}
        for page, (marks, faces) in enumerate(zip(self.marks, self.faces, strict=True)):
            for mcid, (mark, face) in enumerate(zip(marks, faces, strict=True)):
                found[mark].append(Place(face, page, mcid))
        return {mark: sorted(places) for mark, places in found.items()}


SPACE, OLD_SPACE = "http://iso.org/pdf2/ssn", "http://iso.org/pdf/ssn"
"""The namespaces of the tags of PDF 2.0, and of those that only 1.7 has (ISO 32000-2, 14.8.6)."""

OLD_TAGS = frozenset({Role.BLOCK_QUOTE})


class Spaces(NamedTuple):
    """The objects of the namespaces."""

    new: int
    old: int

    def of(self, role: Role) -> int:
        """That of a tag."""
        return self.old if role in OLD_TAGS else self.new


def write_tree(file: PdfFile, root: Node, layout: Layout, *, spaced: bool = False) -> int:
    """Write the tree; the number of its StructTreeRoot. `spaced`: with PDF 2.0's namespaces.

    Raises `ValueError` for a mark that owns no item.
    """
    places = layout.places()
    if missing := [mark for mark, found in places.items() if not found]:
        raise ValueError(f"marks {missing} are in the tag tree but own no item")
    tree = file.reserve()
    spaces = Spaces(*map(file.add, map(_space, (SPACE, OLD_SPACE)))) if spaced else None
    for node in root.walk():
        file.write(node.number, _element(node, places, layout, tree, spaces=spaces))
    parents = _parents(root, layout)
    numbers = array(f"{key} {value}" for key, value in enumerate(parents))
    entries = {
        "Type": "/StructTreeRoot",
        "K": reference(root.number),
        "ParentTree": reference(file.add(f"<</Nums {numbers}>>")),
        "ParentTreeNextKey": str(len(parents)),
    }
    if spaces is not None:
        entries["Namespaces"] = array(map(reference, spaces))
    if names := _identifiers(root):
        entries["IDTree"] = reference(file.add(names))
    file.write(tree, dictionary(entries))
    return tree


def _identifiers(root: Node) -> str:
    """The elements that have an identifier, as a name tree of one node (14.7.2); empty for none."""
    named = sorted(
        (node.element.cell.id, node.number)
        for node in root.walk()
        if node.element.cell is not None and node.element.cell.id is not None
    )
    if not named:
        return ""
    names = array(f"({name}) {reference(number)}" for name, number in named)
    return f"<</Names {names}>>"


def _space(name: str) -> str:
    return dictionary({"Type": "/Namespace", "NS": text_string(name)})


def _element(
    node: Node,
    places: dict[Mark, list[Place]],
    layout: Layout,
    tree: int,
    *,
    spaces: Spaces | None = None,
) -> str:
    pages = layout.pages
    entries = {
        "S": f"/{node.element.role.value}",
        "P": reference(node.parent.number if node.parent else tree),
    }
    home = next((places[kid][0].page for kid in node.kids if not isinstance(kid, Node)), None)
    if home is not None:
        entries["Pg"] = reference(pages[home])
    if spaces is not None:
        entries["NS"] = reference(spaces.of(node.element.role))
    attributes = _attributes(node, layout, _NUMBERINGS if spaces is None else _NEW_NUMBERINGS)
    entries |= _properties(node.element)
    if attributes:
        entries["A"] = attributes[0] if len(attributes) == 1 else array(attributes)
    kids: list[str] = []
    for kid in node.kids:
        if isinstance(kid, Node):
            kids.append(reference(kid.number))
        else:
            kids.extend(_content(place, home, pages) for place in places[kid])
    kids.extend(_object(annotation, home, pages) for annotation in sorted(node.annotations))
    entries["K"] = kids[0] if len(kids) == 1 else array(kids)
    return dictionary(entries)


def _properties(element: Element) -> dict[str, str]:
    entries: dict[str, str] = {}
    if element.alt is not None:
        entries["Alt"] = text_string(element.alt)
    if element.language is not None:
        entries["Lang"] = text_string(element.language)
    if element.cell is not None and element.cell.id is not None:
        entries["ID"] = f"({element.cell.id})"  # a byte string (14.7.2)
    return entries


def _attributes(node: Node, layout: Layout, numberings: Mapping[Numbering, str]) -> list[str]:
    element = node.element
    found: list[str] = []
    if element.role is Role.FIGURE:
        # Table 344. Where a figure is, readers can't tell from its content (ISO 14289-1, 7.3).
        edges = (layout.boxes[mark] for mark in node.marks())
        lefts, bottoms, rights, tops = zip(*edges, strict=True)
        box = array(map(number, (min(lefts), min(bottoms), max(rights), max(tops))))
        found.append(f"<</O /Layout /Placement /Block /BBox {box}>>")
    if element.role is Role.LIST:
        found.append(f"<</O /List /ListNumbering /{numberings[element.numbering]}>>")
    if element.cell is not None:
        found += _of_table(element.cell)
    return found + _direction(node, layout.language)


def _of_table(cell: TableCell) -> list[str]:
    """Table 349."""
    if cell.scope is not None:
        return [f"<</O /Table /Scope /{cell.scope.value}>>"]
    if cell.headers:
        return [f"<</O /Table /Headers {array(f'({one})' for one in cell.headers)}>>"]
    return []


def _direction(node: Node, language: str) -> list[str]:
    """From which side a text is read that isn't read as what it stands in (table 344)."""
    around = known(language).right_to_left
    outside = around if node.parent is not None else False
    own = node.element.language
    inside = around if own is None else known(own).right_to_left
    if inside == outside:
        return []
    return [f"<</O /Layout /WritingMode /{'RlTb' if inside else 'LrTb'}>>"]


_NUMBERINGS = {
    Numbering.BULLETS: "None",
    Numbering.DECIMAL: "Decimal",
    Numbering.DECIMAL_IN_BRACKET: "Decimal",
    Numbering.LETTERS_IN_BRACKET: "LowerAlpha",
}
"""Table 347. A dash is none of the bullets that the table names."""

_NEW_NUMBERINGS = _NUMBERINGS | {Numbering.BULLETS: "Unordered"}
"""ISO 32000-2, table 382: a list whose items have labels is one or the other."""


def _content(place: Place, home: int | None, pages: list[int]) -> str:
    if place.page == home:
        return str(place.mcid)
    return f"<</Type /MCR /Pg {reference(pages[place.page])} /MCID {place.mcid}>>"


def _object(annotation: Annotation, home: int | None, pages: list[int]) -> str:
    page = "" if annotation.page == home else f" /Pg {reference(pages[annotation.page])}"
    return f"<</Type /OBJR{page} /Obj {reference(annotation.object)}>>"


def _parents(root: Node, layout: Layout) -> list[str]:
    """The parent tree's values: an array for each page, then a reference for each annotation."""
    pages = [
        array(reference(layout.owners[mark].number) for mark in marks) for marks in layout.marks
    ]
    annotations = [
        (annotation.key, node.number) for node in root.walk() for annotation in node.annotations
    ]
    return pages + [reference(number) for _, number in sorted(annotations)]
