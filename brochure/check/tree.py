"""The tag tree, read from the file (ISO 32000-1, 14.7): elements with their content, in order.

An open file goes in. Trees that are endless or contain themselves are cut.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from brochure.check.budget import MOST_ELEMENTS, within
from brochure.check.reopen import (
    OpenFile,
    entries,
    entry,
    identity,
    is_array,
    is_dictionary,
    items,
    named,
    number,
)

STANDARD: Final = frozenset(
    [
        "Document",
        "Part",
        "Art",
        "Sect",
        "Div",
        "BlockQuote",
        "Caption",
        "TOC",
        "TOCI",
        "Index",
        "NonStruct",
        "Private",
        "P",
        "H",
        "H1",
        "H2",
        "H3",
        "H4",
        "H5",
        "H6",
        "L",
        "LI",
        "Lbl",
        "LBody",
        "Table",
        "TR",
        "TH",
        "TD",
        "THead",
        "TBody",
        "TFoot",
        "Span",
        "Quote",
        "Note",
        "Reference",
        "BibEntry",
        "Code",
        "Link",
        "Annot",
        "Ruby",
        "RB",
        "RT",
        "RP",
        "Warichu",
        "WT",
        "WP",
        "Figure",
        "Formula",
        "Form",
    ]
)
"""The standard structure types (14.8.4)."""


@dataclass(slots=True, eq=False)
class Tag:
    """An element: its role by the role map, where its content lies, what lies below it."""

    object: Any
    role: str
    parent: Tag | None
    kids: list[Tag] = field(default_factory=list)
    marks: list[tuple[int, int]] = field(default_factory=list)
    annotations: list[Any] = field(default_factory=list)

    @property
    def key(self) -> tuple[int, int]:
        """The element's object number."""
        return identity(self.object)

    def walk(self) -> Iterator[Tag]:
        """The element and all below it, in reading order."""
        waiting = [self]
        while waiting:
            tag = waiting.pop()
            yield tag
            waiting.extend(reversed(tag.kids))

    def all_marks(self) -> list[tuple[int, int]]:
        """Page numbers and marked-content identifiers of all content below."""
        return [mark for tag in self.walk() for mark in tag.marks]


@dataclass(slots=True)
class Tree:
    """The tag tree of a file and its parent tree, by key."""

    top: Tag
    parents: dict[int, Any]

    def walk(self) -> Iterator[Tag]:
        """All elements, in reading order."""
        found = self.top.walk()
        next(found)
        return found


def tree(file: OpenFile) -> Tree | None:
    """The file's tag tree; None if it has none."""
    if "tree" not in file.cache:
        root = entry(file.root, "/StructTreeRoot")
        file.cache["tree"] = _read(file, root) if is_dictionary(root) else None
    found: Tree | None = file.cache["tree"]
    return found


def _read(file: OpenFile, root: Any) -> Tree:
    pages = {identity(sheet.object): sheet.number for sheet in file.sheets}
    roles = {key[1:]: named(root["/RoleMap"][key]) for key in entry(root, "/RoleMap") or {}}
    top = Tag(root, "", None)
    waiting, seen = [top], {identity(root)}
    while waiting:
        tag = waiting.pop()
        within(len(seen), MOST_ELEMENTS, "elements")
        home = pages.get(identity(entry(tag.object, "/Pg")), 0)
        for kid in items(entry(tag.object, "/K")):
            if not is_dictionary(kid):
                tag.marks.append((home, int(number(kid) if number(kid) is not None else -1)))  # type: ignore[arg-type]
                continue
            _kid(tag, kid, pages, home)
        for child in tag.kids:
            if child.key != (0, 0) and child.key in seen:
                child.object = {}
                continue
            seen.add(child.key if child.key != (0, 0) else (-len(seen), 0))
            child.role = _role(named(entry(child.object, "/S")), roles)
            waiting.append(child)
    return Tree(top, dict(_flat(entry(root, "/ParentTree"))))


def _kid(tag: Tag, kid: Any, pages: dict[tuple[int, int], int], home: int) -> None:
    page = pages.get(identity(entry(kid, "/Pg")), home)
    match named(entry(kid, "/Type")):
        case "MCR":
            tag.marks.append((page, int(number(entry(kid, "/MCID")) or 0)))
        case "OBJR":
            tag.annotations.append(entry(kid, "/Obj"))
        case _:
            tag.kids.append(Tag(kid, "", tag))


def _role(name: str, roles: dict[str, str]) -> str:
    for _ in range(len(roles) + 1):
        if name in STANDARD or name not in roles:
            break
        name = roles[name]
    return name


def unsound_roles(file: OpenFile) -> list[str]:
    """Standard types that are mapped, be it to themselves, and types that lead in a circle."""
    mapped = entry(file.root, "/StructTreeRoot", "/RoleMap")
    roles = {key[1:]: named(value) for key, value in entries(mapped)}
    wrong = [name for name in roles if name in STANDARD]
    return wrong + [name for name in roles if _role(name, roles) in roles and name not in STANDARD]


def _flat(node: Any, depth: int = 0) -> Iterator[tuple[int, Any]]:
    """The entries of a number tree (7.9.7)."""
    if depth > 32:
        return
    for kid in items(entry(node, "/Kids")):
        yield from _flat(kid, depth + 1)
    listed = items(entry(node, "/Nums"))
    for at in range(0, len(listed) - 1, 2):
        key = number(listed[at])
        if key is not None and (is_array(listed[at + 1]) or is_dictionary(listed[at + 1])):
            yield int(key), listed[at + 1]
