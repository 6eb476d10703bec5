"""The order inside of tables, tables of contents and lists (ISO 32000-1, 14.8.4.3).

ISO 14289-1, 7.2 asks for it, as veraPDF's profile of PDF/UA-1 spells it out.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from brochure.check.finding import Place
from brochure.check.reopen import OpenFile, entry, items, named, number
from brochure.check.tree import Tag

_TABLE_PARTS: Final = frozenset(["Table", "THead", "TBody", "TFoot"])
_PARENTS: Final = {
    "TR": _TABLE_PARTS,
    "TH": frozenset(["TR"]),
    "TD": frozenset(["TR"]),
    "THead": frozenset(["Table"]),
    "TBody": frozenset(["Table"]),
    "TFoot": frozenset(["Table"]),
    "TOCI": frozenset(["TOC"]),
}
_KIDS: Final = {
    "Table": frozenset(["TR", "THead", "TBody", "TFoot", "Caption"]),
    "THead": frozenset(["TR"]),
    "TBody": frozenset(["TR"]),
    "TFoot": frozenset(["TR"]),
    "TR": frozenset(["TH", "TD"]),
    "TOC": frozenset(["TOC", "TOCI", "Caption"]),
}
_SCOPES: Final = frozenset(["Row", "Column", "Both"])
_WIDEST: Final = 1000  # columns or rows that one cell may take
_LIST: Final = frozenset(["LI", "L", "Caption"])
_ITEM: Final = frozenset(["Lbl", "LBody"])


def nesting(file: OpenFile, tag: Tag, place: Place) -> None:
    """Note what is wrong with an element's place and with what it holds."""
    for what in faults(tag):
        file.notes.add("ua/nesting", place, what=what)
    if tag.role == "Table" and is_headless(tag):
        file.notes.add("ua/table-headers", place)
    if is_no_list(tag):
        file.notes.add("ua/list", place, role=tag.role)


def faults(tag: Tag) -> Iterator[str]:
    """What is wrong with an element's place, its parts or its rows; lists apart."""
    parent = tag.parent.role if tag.parent else ""
    misplaced = tag.role in _PARENTS and parent not in _PARENTS[tag.role]
    if misplaced or (parent in _KIDS and tag.role not in _KIDS[parent]):
        yield f"`{tag.role[:40]}` stands in `{parent or 'nothing'}`"
    kids = [kid.role for kid in tag.kids]
    if tag.role == "Table":
        yield from _uneven(tag)
        yield from (f"`Table` has two `{one}`" for one in ("THead", "TFoot") if kids.count(one) > 1)
        for one in ("THead", "TFoot"):
            if one in kids and "TBody" not in kids:
                yield f"`Table` has `{one}` and no `TBody`"
    if tag.role in ("Table", "TOC") and not _is_captioned(tag, kids):
        yield f"`Caption` isn't at the edge of `{tag.role}`"


def _is_captioned(tag: Tag, kids: list[str]) -> bool:
    """Whether captions are at most one, at the beginning, or in a table at the end."""
    if "Caption" not in kids:
        return True
    at = kids.index("Caption")
    return kids.count("Caption") == 1 and (at == 0 or (tag.role == "Table" and at == len(kids) - 1))


def is_no_list(tag: Tag) -> bool:
    """Whether an element is part of a list and out of place, or holds what a list doesn't."""
    kids = [kid.role for kid in tag.kids]
    parent = tag.parent.role if tag.parent else ""
    match tag.role:
        case "L":
            return not _LIST.issuperset(kids) or not _is_captioned(tag, kids)
        case "LI":
            return parent != "L" or not _ITEM.issuperset(kids)
        case "LBody":
            return parent != "LI"
    return False


def _uneven(table: Tag) -> Iterator[str]:
    """Where cells leave holes: rows of unlike widths, spans beyond the last row."""
    rows = [tag for tag in table.walk() if tag.role == "TR"]
    reach: list[int] = []  # rows, this one counted, for which each column is taken
    widths: set[int] = set()
    for row in rows:
        reach = [max(0, one - 1) for one in reach]
        at = 0
        for cell in row.kids:
            while at < len(reach) and reach[at]:
                at += 1
            wide, high = (_span(cell, key) for key in ("/ColSpan", "/RowSpan"))
            reach.extend([0] * (at + wide - len(reach)))
            if any(reach[at : at + wide]):
                yield "cells of `Table` lie on each other"
            reach[at : at + wide] = [high] * wide
            at += wide
        widths.add(sum(map(bool, reach)))
    if any(one > 1 for one in reach):
        yield "a cell reaches below the last row of `Table`"
    if len(widths) > 1:
        yield f"rows of `Table` have {min(widths)} and {max(widths)} columns"


def is_headless(table: Tag) -> bool:
    """Whether cells have no headers: none by ID in their Headers, and TH without a Scope around.

    ISO 14289-1, 7.5. A header in the corner of a table may head nothing.
    """
    rows = [tag.kids for tag in table.walk() if tag.role == "TR" and tag.kids]
    headers = [cell for row in rows for cell in row if cell.role == "TH"]
    corner = rows[0][0] if rows and len(rows[0]) > 1 else None
    silent = [cell for cell in headers if cell is not corner and not _is_scoped(cell)]
    known = {named(entry(cell.object, "/ID")) for cell in headers} - {""}
    return bool(silent) and any(
        cell.role == "TD" and not _names_headers(cell, known) for row in rows for cell in row
    )


def _is_scoped(cell: Tag) -> bool:
    return any(named(one) in _SCOPES for one in _attribute(cell, "/Scope"))


def _names_headers(cell: Tag, known: set[str]) -> bool:
    names = {named(one) for value in _attribute(cell, "/Headers") for one in items(value)}
    return bool(names) and names <= known


def _attribute(cell: Tag, key: str) -> list[Any]:
    found = (entry(one, key) for one in items(entry(cell.object, "/A")))
    return [one for one in found if one is not None]


def _span(cell: Tag, key: str) -> int:
    found = map(number, _attribute(cell, key))
    return min(_WIDEST, max(1, int(next((one for one in found if one is not None), 1))))
