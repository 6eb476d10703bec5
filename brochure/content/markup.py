"""The light markup of a text: paragraphs, lists and subheads, and what they are made of.

CommonMark's spelling but not its traps: what is a list, `lists` says; rules, headings but `##`,
code and entities are literal, and `habits` says so.
"""

import re
from collections.abc import Iterator

from brochure.content import scalars
from brochure.content.ask import Ask
from brochure.content.grids import Grid, grid_at
from brochure.content.habits import Where, note_habits, note_running_on
from brochure.content.inline import Passage, breaks_only, inlines
from brochure.content.lists import Items, Line, Outline
from brochure.content.values import (
    BodyBlock,
    Inline,
    ListBlock,
    ListItem,
    Prose,
    Subhead,
    TableBlock,
    Text,
)
from brochure.source.node import Scalar

_SUBHEAD = re.compile(r" {0,3}##[ \t]+(?=\S)")

_QUOTATION_MARKS = {
    "„": "“”", "“": "”", '"': '"', "»": "«", "«": "»", "‚": "‘", "‘": "’", "‹": "›", "›": "‹",
}  # fmt: skip
"""Opening marks and what closes them; „ is closed by “ (German) or ” (Polish, Hungarian)."""


def paragraph(scalar: Scalar, ask: Ask) -> Prose | None:
    """A text of one paragraph: lead, caption."""
    return _one(scalar, ask, 0, len(scalar.value))


def quotation(scalar: Scalar, ask: Ask) -> Prose | None:
    """A quote's text, without the quotation marks that stand around the whole of it."""
    value = scalar.value
    start, end = 0, len(value)
    while start < end and value[start] in " \t\n":
        start += 1
    while start < end and value[end - 1] in " \t\n":
        end -= 1
    if _is_quoted(value[start:end]):
        start, end = start + 1, end - 1
        while start < end and value[start].isspace():  # French sets spaces inside
            start += 1
        while start < end and value[end - 1].isspace():
            end -= 1
    return _one(scalar, ask, start, end)


def plain(scalar: Scalar, ask: Ask) -> Text | None:
    """A text in one line, without markup."""
    note_habits(scalar, _lines(scalar.value, 0, len(scalar.value)), ask, Where.PLAIN)
    return scalars.text(scalar, ask)


def headline(scalar: Scalar, ask: Ask) -> Prose | None:
    """A text in which only hard breaks have a meaning."""
    note_habits(scalar, _lines(scalar.value, 0, len(scalar.value)), ask, Where.PLAIN)
    found = breaks_only(_passage(scalar, ask), 0, len(scalar.value))
    return _prose(scalar, ask, found)


def body(scalar: Scalar, ask: Ask) -> tuple[BodyBlock | TableBlock, ...] | None:
    """Paragraphs, lists, subheads and tables; the tables aren't among them any more when a content
    is read (`finish`).
    """
    blocks = tuple(_blocks(scalar, ask))
    if not blocks and ask.required:
        ask.refuse("content/blank", scalar, key=ask.name)
    return blocks or None


def _passage(scalar: Scalar, ask: Ask) -> Passage:
    return Passage(scalar.value, scalar.place, ask.report)


def _one(scalar: Scalar, ask: Ask, start: int, end: int) -> Prose | None:
    groups = list(_groups(_lines(scalar.value, start, end)))
    if len(groups) > 1:
        ask.refuse("content/one-paragraph", scalar, key=ask.name, paragraphs=len(groups))
    for group in groups:
        note_habits(scalar, group, ask, Where.PARAGRAPH)
        note_running_on(scalar, group, ask)
    return _prose(scalar, ask, inlines(_passage(scalar, ask), start, end))


def _prose(scalar: Scalar, ask: Ask, found: tuple[Inline, ...]) -> Prose | None:
    if any(inline.text.strip() for inline in found):
        return Prose(found, scalar.span)
    if ask.required:
        ask.refuse("content/blank", scalar, key=ask.name)
    return None


def _is_quoted(text: str) -> bool:
    """Whether one pair of quotation marks stands around the whole text.

    „A“ and „B“ begin and end with marks that aren't partners: the depth tells.
    """
    closing = _QUOTATION_MARKS.get(text[:1])
    if closing is None or len(text) < 3 or text[-1] not in closing:
        return False
    inner = text[1:-1]
    if text[0] == text[-1]:
        return text[0] not in inner
    depth = 1
    for at, character in enumerate(inner, 1):
        if character == text[0]:
            depth += 1
        elif character in closing and not _is_apostrophe(text, at):
            depth -= 1
            if depth == 0:
                return False
    return True


def _is_apostrophe(text: str, at: int) -> bool:
    return text[at] == "’" and text[at - 1].isalnum() and text[at + 1].isalnum()


def _lines(value: str, start: int, end: int) -> list[Line]:
    lines = []
    for text in value[start:end].split("\n"):
        lines.append(Line(start, start + len(text), text))
        start += len(text) + 1
    return lines


def _groups(lines: list[Line]) -> Iterator[list[Line]]:
    """Lines between blank ones."""
    group: list[Line] = []
    for line in lines:
        if not line.is_blank:
            group.append(line)
        elif group:
            yield group
            group = []
    if group:
        yield group


def _blocks(scalar: Scalar, ask: Ask) -> Iterator[BodyBlock | TableBlock]:
    outline = Outline(_lines(scalar.value, 0, len(scalar.value)))
    for group in _groups(_without_grids(outline.lines)):
        note_habits(scalar, group, ask, Where.BODY)
    at = 0
    while at < len(outline.lines):
        if outline.lines[at].is_blank:
            at += 1
            continue
        block, at = _block(outline, at, scalar, ask)
        if block is not None:
            yield block


def _without_grids(lines: list[Line]) -> list[Line]:
    """The lines of a text, a blank one in the place of each of a table's."""
    left, at = list(lines), 0
    while at < len(lines):
        grid = grid_at(lines, at)
        behind = at + 1 if grid is None else grid.behind
        if grid is not None:
            left[at:behind] = [Line(one.start, one.start, "") for one in lines[at:behind]]
        at = behind
    return left


def _block(
    outline: Outline, at: int, scalar: Scalar, ask: Ask
) -> tuple[BodyBlock | TableBlock | None, int]:
    """The block that begins with a line, and the line behind it."""
    line = outline.lines[at]
    if match := _SUBHEAD.match(line.text):
        prose = _stretch(scalar, ask, line.start + match.end(), line.end)
        return prose and Subhead(prose), at + 1
    if (grid := grid_at(outline.lines, at)) is not None:
        return _table(grid, scalar, ask), grid.behind
    if outline.starts_list(at):
        found = outline.list_at(at)
        for start in found.too_deep:
            ask.report.add("content/nested-list", scalar.place(start, start))
        return _list(found.items, scalar, ask), found.behind
    behind = at + 1
    while behind < len(outline.lines) and not _begins(outline, behind):
        behind += 1
    _note_single(outline, at, scalar, ask)
    note_running_on(scalar, outline.lines[at:behind], ask)
    return _stretch(scalar, ask, line.start, outline.lines[behind - 1].end), behind


def _begins(outline: Outline, at: int) -> bool:
    """Whether a line ends the paragraph above it."""
    line = outline.lines[at]
    if line.is_blank or outline.is_subhead(at) or outline.interrupts(at):
        return True
    return grid_at(outline.lines, at) is not None


def _note_single(outline: Outline, at: int, scalar: Scalar, ask: Ask) -> None:
    """A paragraph that begins like an item and is none."""
    marker = outline.markers[at]
    if marker is None or not marker.is_bullet:
        return
    start = scalar.value.index(marker.sign, outline.lines[at].start)
    place = scalar.place(start, start + 1)
    ask.report.add("content/single-item", place, sign=marker.sign)


def _stretch(scalar: Scalar, ask: Ask, start: int, end: int) -> Prose | None:
    found = inlines(_passage(scalar, ask), start, end)
    first = start
    while first < end and scalar.value[first] in " \t\n":
        first += 1
    return Prose(found, scalar.place(first, end)) if found else None


def _table(grid: Grid, scalar: Scalar, ask: Ask) -> TableBlock:
    """A table, each row with as many cells as the first: more would be lost, and are refused."""
    count, rows = len(grid.rows[0]), []
    for row in grid.rows:
        if len(row) > count:
            place = scalar.place(row[0][0], row[-1][1])
            ask.report.add("content/table-cells", place, found=len(row), columns=count)
        cells = [_stretch(scalar, ask, *cell) for cell in row[:count]]
        rows.append((*cells, *([None] * (count - len(cells)))))
    span = scalar.place(grid.rows[0][0][0], grid.rows[-1][-1][1])
    return TableBlock(tuple(rows), grid.ends, span)


def _list(found: Items, scalar: Scalar, ask: Ask) -> ListBlock:
    items = []
    for blocks in found.items:
        made: list[Prose | ListBlock] = []
        for block in blocks:
            if isinstance(block, Items):
                made.append(_list(block, scalar, ask))
                continue
            note_running_on(scalar, _lines(scalar.value, block.start, block.end), ask, in_item=True)
            if prose := _stretch(scalar, ask, block.start, block.end):
                made.append(prose)
        items.append(ListItem(tuple(made)))
    return ListBlock(tuple(items), found.first.numbering, found.first.number or 1)
