"""Key paths and a row's texts → the nodes of content.yaml with these texts in them.

The texts of a row's cells are put behind the file's own text, so that every place in a message is
either one of content.yaml or one of a cell: `Filled.origin` says which.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import Field
from enum import Enum
from typing import Any, NamedTuple

from brochure.content.key import key_of
from brochure.content.model import Brochure
from brochure.content.read import BOOLEANS, is_block, items_of, keys, without_none
from brochure.content.scalars import nearest
from brochure.content.values import CardFields, SizeRange, Translations
from brochure.diagnostics.model import Report, Span
from brochure.source.decode import clean, report_forbidden
from brochure.source.forms import composed
from brochure.source.node import Lines, Node, Scalar, Sequence, Source, Style
from brochure.source.node import Mapping as Block

_REMOVED = "removed"


class Holds(Enum):
    """What a cell's text is to its key."""

    TEXT = "text"
    LINES = "lines"  # a list, an item a line
    EITHER = "either"  # one line is a text, more are a list


class Hole(NamedTuple):
    """A key path that a column fills.

    `shorthands` are, for each key on the way, the key of its block that a text alone stands for.
    """

    column: str
    parts: tuple[str, ...]
    shorthands: tuple[str, ...]
    holds: Holds


class Filled(NamedTuple):
    """The content of a row. `firsts` are the lines of `source` in which cells begin."""

    source: Source
    columns: tuple[str, ...]
    firsts: tuple[int, ...]

    def origin(self, span: Span) -> tuple[str, int] | None:
        """The column that a place belongs to, and the line in its cell, from 0; None for a place
        in content.yaml.
        """
        index = bisect_right(self.firsts, span.line) - 1
        return None if index < 0 else (self.columns[index], span.line - self.firsts[index])


def holes_of(
    columns: Mapping[str, Span], only_named: frozenset[str], root: Node | None, report: Report
) -> tuple[Hole, ...]:
    """What the columns fill, each given with the place of its name; reports those that fill nothing
    and aren't `only_named` either.
    """
    holes = []
    for column, place in columns.items():
        found = _resolved(column)
        if isinstance(found, Hole):
            holes.append(found)
        elif column not in only_named:
            id, instead = found
            report.add(id, place, column=column, nearest=instead)
    _report_clashes(holes, columns, report)
    _report_gaps(holes, root, columns, report)
    return tuple(holes)


def _resolved(column: str) -> Hole | tuple[str, str]:
    """The hole of a key path, or why there is none and which path may be meant."""
    parts = tuple(column.split("."))
    type_: Any = Brochure
    shorthand = ""
    shorthands = []
    for part in parts:
        if is_block(type_) and part in _columns(type_):
            one = _columns(type_)[part]
            shorthand = key_of(one).shorthand
            type_ = without_none(one.type)
        elif items_of(type_) is not None and part.isdecimal() and part.isascii() and part[0] != "0":
            type_ = items_of(type_)
        else:
            return "rows/column-unknown", nearest(column, _texts())
        shorthands.append(shorthand if is_block(type_) else "")
    holds = _holds(type_, shorthand)
    if holds is None:
        example = next(path for path in _texts() if path.startswith(f"{_general(parts)}."))
        return "rows/column-block", example
    return Hole(column, parts, tuple(shorthands), holds)


def _holds(type_: Any, shorthand: str) -> Holds | None:
    """What a cell is to a key of this type; None where no text can stand."""
    if type_ in (CardFields, SizeRange):
        return Holds.EITHER
    if is_block(type_):
        return Holds.TEXT if shorthand else None
    inner = items_of(type_)
    if inner is None:
        return Holds.TEXT
    return None if is_block(inner) else Holds.LINES


def _columns(type_: type) -> dict[str, Field[Any]]:
    """The keys of a block that rows may fill: a row is in one language."""
    return {name: one for name, one in keys(type_).items() if one.type != Translations}


def _general(parts: tuple[str, ...]) -> str:
    return ".".join("1" if part.isdecimal() else part for part in parts)


def _texts() -> dict[str, None]:
    """All key paths that take a text; items of lists are number 1."""
    found: dict[str, None] = {}

    def walk(type_: Any, path: str) -> None:
        if is_block(type_):
            for name, one in _columns(type_).items():
                walk(without_none(one.type), f"{path}.{name}" if path else name)
        elif items_of(type_) is not None and is_block(items_of(type_)):
            walk(items_of(type_), f"{path}.1")
        else:
            found[path] = None

    walk(Brochure, "")
    return found


def _report_clashes(holes: list[Hole], places: Mapping[str, Span], report: Report) -> None:
    """A key and a part of it can't both be filled."""
    for hole in holes:
        for other in holes:
            if other is not hole and other.parts[: len(hole.parts)] == hole.parts:
                at = places[other.column]
                report.add("rows/column-clash", at, column=hole.column, inner=other.column)


def _report_gaps(
    holes: list[Hole], root: Node | None, places: Mapping[str, Span], report: Report
) -> None:
    """Items of lists are those of the content, and the next ones that columns add."""
    asked: dict[tuple[str, ...], set[int]] = {}
    for _, path, number in _numbers(holes):
        asked.setdefault(path, set()).add(number)
    for hole, path, number in _numbers(holes):
        count = _count(root, path)
        if any(one not in asked[path] for one in range(count + 1, number)):
            rest = hole.parts[len(path) + 1 :]
            report.add(
                "rows/column-gap",
                places[hole.column],
                column=hole.column,
                key=".".join(path),
                count=count,
                next=".".join((*path, str(count + 1), *rest)),
            )


def _numbers(holes: Iterable[Hole]) -> Iterator[tuple[Hole, tuple[str, ...], int]]:
    """The items of lists that holes are in: the list's path and the item's number."""
    for hole in holes:
        for at, part in enumerate(hole.parts):
            if part.isdecimal():
                yield hole, hole.parts[:at], int(part)


def _count(node: Node | None, path: tuple[str, ...]) -> int:
    """How many items a list of the content has."""
    for part in path:
        if isinstance(node, Block):
            node = next((value for name, value in node if name.value == part), None)
        elif isinstance(node, Sequence) and part.isdecimal() and int(part) <= len(node.items):
            node = node.items[int(part) - 1]
        else:
            return 0
    return len(node.items) if isinstance(node, Sequence) else 0


def filled(
    base: Source, holes: tuple[Hole, ...], cells: Mapping[str, str], report: Report, *, remove: bool
) -> Filled:
    """The content with a row's texts in its holes.

    An empty cell leaves what the content says; with `remove` it takes the key away.
    """
    used = [hole for hole in holes if cells.get(hole.column, "").strip()]
    texts = [cells[hole.column] for hole in used]
    starts, firsts = [], []
    at, line = len(base.text) + 1, base.text.count("\n") + 2
    for text in texts:
        starts.append(at)
        firsts.append(line)
        at, line = at + len(text) + 1, line + text.count("\n") + 1
    lines = Lines("\n".join((base.text, *map(clean, texts))))
    changes: dict[Hole, Node | str] = {}
    for hole, text, start in zip(used, texts, starts, strict=True):
        changes[hole] = _node(hole, text, start, lines)
        report_forbidden(text, _place(lines, start), report)
    if remove:
        changes |= {hole: _REMOVED for hole in holes if hole not in changes}
    source = Source(lines, _changed(base.root, _by_part(changes, 0), lines))
    return Filled(source, tuple(hole.column for hole in used), tuple(firsts))


def _place(lines: Lines, start: int) -> Any:
    return lambda first, last: lines.span(start + first, start + last)


def _node(hole: Hole, text: str, start: int, lines: Lines) -> Node:
    one = _scalar(clean(text), start, lines)
    written = text.strip("\n")
    if hole.holds is Holds.TEXT or (
        hole.holds is Holds.EITHER and ("\n" not in written or text.strip() in BOOLEANS)
    ):
        return one
    items = []
    for line in clean(text).split("\n"):
        if line.strip():
            items.append(_scalar(line, start, lines))
        start += len(line) + 1
    return Sequence(tuple(items), one.span)


def _scalar(text: str, start: int, lines: Lines) -> Scalar:
    """A text as if it stood in quotation marks: nothing in it has a meaning to YAML."""
    span = lines.span(start, start + len(text))
    value, segments = composed(text, ((0, start),))
    return Scalar(value, span, Style.DOUBLE, segments, lines)


class _Branch(NamedTuple):
    """Changes of what is in a block or list."""

    changes: dict[str, _Branch | Node | str]
    shorthand: str


def _by_part(changes: Mapping[Hole, Node | str], depth: int) -> _Branch:
    """The changes as a tree, by the parts of their paths."""
    parted: dict[str, dict[Hole, Node | str]] = {}
    for hole, change in changes.items():
        parted.setdefault(hole.parts[depth], {})[hole] = change
    made: dict[str, _Branch | Node | str] = {}
    for part, inner in parted.items():
        hole = next(iter(inner))
        is_last = len(hole.parts) == depth + 1
        made[part] = inner[hole] if is_last else _by_part(inner, depth + 1)
    some = next(iter(changes), None)
    shorthand = some.shorthands[depth - 1] if some is not None and depth else ""
    return _Branch(made, shorthand)


def _changed(node: Node | None, change: _Branch | Node | str, lines: Lines) -> Node | None:
    """A node with changes in it; None where nothing is left."""
    if isinstance(change, str):
        return None
    if not isinstance(change, _Branch):
        return change
    if not change.changes:
        return node
    if all(part.isdecimal() for part in change.changes):
        return _changed_list(node, change, lines)
    return _changed_block(node, change, lines)


def _changed_list(node: Node | None, branch: _Branch, lines: Lines) -> Node | None:
    if node is not None and not isinstance(node, Sequence) and not _is_nothing(node):
        return node  # what is wrong with it will be said
    before = node.items if isinstance(node, Sequence) else ()
    items: dict[int, Node | None] = dict(enumerate(before, 1))
    for part in sorted(branch.changes, key=int):
        number = int(part)
        items[number] = _changed(items.get(number), branch.changes[part], lines)
    left = tuple(item for item in items.values() if item is not None)
    if not left:
        return None
    return Sequence(left, left[0].span if node is None else node.span)


def _changed_block(node: Node | None, branch: _Branch, lines: Lines) -> Node | None:
    entries: dict[str, tuple[Scalar, Node]] = {}
    if isinstance(node, Block):
        entries = {name.value: (name, value) for name, value in node}
    elif isinstance(node, Scalar) and not node.is_nothing and branch.shorthand:
        entries = {branch.shorthand: (_key(branch.shorthand, node.span, lines), node)}
    elif node is not None and not _is_nothing(node):
        return node  # what is wrong with it will be said
    for part, change in branch.changes.items():
        name, value = entries.get(part, (None, None))
        new = _changed(value, change, lines)
        if new is not None:
            entries[part] = name or _key(part, new.span, lines), new
        else:
            entries.pop(part, None)
    if not entries:
        return None
    first = next(iter(entries.values()))[1]
    return Block(tuple(entries.values()), first.span if node is None else node.span)


def _key(name: str, span: Span, lines: Lines) -> Scalar:
    return Scalar(name, span, Style.PLAIN, ((0, 0),), lines)


def _is_nothing(node: Node) -> bool:
    return isinstance(node, Scalar) and node.is_nothing
