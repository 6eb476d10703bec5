"""The light markup of a text: paragraphs, lists and subheads, and what they are made of.

CommonMark's spelling but not its traps: a numbered list starts at `1.` and has two items or more,
so a paragraph may begin `22. Juli`; rules, headings but `##`, code and entities are literal.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from brochure.content.ask import Ask
from brochure.content.inline import Passage, breaks_only, inlines
from brochure.content.model import BodyBlock, Inline, ListBlock, Prose, Subhead
from brochure.source.node import Scalar

_SUBHEAD = re.compile(r" {0,3}##[ \t]+(?=\S)")
_BULLET = re.compile(r" *-[ \t]+(?=\S)(?!(?:-[ \t]*)+$)")  # "- - -" is a rule to CommonMark
_NUMBER = re.compile(r" *([1-9]\d{0,2})\.[ \t]+(?=\S)")

_QUOTATION_MARKS = {
    "„": "“”", "“": "”", '"': '"', "»": "«", "«": "»", "‚": "‘", "‘": "’", "‹": "›", "›": "‹",
}  # fmt: skip
"""Opening marks and what closes them; „ is closed by “ (German) or ” (Polish, Hungarian)."""

_LONGEST_INDENT = 3
"""Spaces before a marker; with more it belongs to a list inside a list."""


class _Line(NamedTuple):
    """A line of the text, from its first to behind its last character."""

    start: int
    end: int
    text: str

    @property
    def is_blank(self) -> bool:
        return not self.text.strip(" \t")


class _Marked(NamedTuple):
    """A list item: where its text begins, how far it is indented, its number (0: a bullet)."""

    start: int
    end: int
    indent: int
    number: int


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


def headline(scalar: Scalar, ask: Ask) -> Prose | None:
    """A text in which only hard breaks have a meaning."""
    found = breaks_only(_passage(scalar, ask), 0, len(scalar.value))
    return _prose(scalar, ask, found)


def body(scalar: Scalar, ask: Ask) -> tuple[BodyBlock, ...] | None:
    """Paragraphs, lists and subheads."""
    blocks = tuple(_blocks(scalar, ask))
    if not blocks and ask.required:
        ask.refuse("content/blank", scalar, key=ask.name)
    return blocks or None


def _passage(scalar: Scalar, ask: Ask) -> Passage:
    return Passage(scalar.value, scalar.place, ask.report)


def _one(scalar: Scalar, ask: Ask, start: int, end: int) -> Prose | None:
    count = sum(1 for _ in _groups(_lines(scalar.value, start, end)))
    if count > 1:
        ask.refuse("content/one-paragraph", scalar, key=ask.name, paragraphs=count)
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


def _lines(value: str, start: int, end: int) -> list[_Line]:
    lines = []
    for text in value[start:end].split("\n"):
        lines.append(_Line(start, start + len(text), text))
        start += len(text) + 1
    return lines


def _groups(lines: list[_Line]) -> Iterator[list[_Line]]:
    """Lines between blank ones."""
    group: list[_Line] = []
    for line in lines:
        if not line.is_blank:
            group.append(line)
        elif group:
            yield group
            group = []
    if group:
        yield group


def _blocks(scalar: Scalar, ask: Ask) -> Iterator[BodyBlock]:
    lines = _lines(scalar.value, 0, len(scalar.value))
    at = 0
    while at < len(lines):
        if lines[at].is_blank:
            at += 1
            continue
        block, at = _block(lines, at, scalar, ask)
        if block is not None:
            yield block


def _block(lines: list[_Line], at: int, scalar: Scalar, ask: Ask) -> tuple[BodyBlock | None, int]:
    """The block that begins with a line, and the line behind it."""
    line = lines[at]
    if match := _SUBHEAD.match(line.text):
        prose = _stretch(scalar, ask, line.start + match.end(), line.end)
        return prose and Subhead(prose), at + 1
    items, behind = _items(lines, at)
    if items:
        return _list(items, scalar, ask), behind
    behind = at + 1
    while behind < len(lines) and not _begins(lines, behind):
        behind += 1
    return _stretch(scalar, ask, line.start, lines[behind - 1].end), behind


def _begins(lines: list[_Line], at: int) -> bool:
    """Whether a line ends the paragraph above it."""
    line = lines[at]
    if line.is_blank or _SUBHEAD.match(line.text):
        return True
    marked = _marked(line)
    return marked is not None and (marked.number == 0 or bool(_items(lines, at)[0]))


def _stretch(scalar: Scalar, ask: Ask, start: int, end: int) -> Prose | None:
    found = inlines(_passage(scalar, ask), start, end)
    first = start
    while first < end and scalar.value[first] in " \t\n":
        first += 1
    return Prose(found, scalar.place(first, end)) if found else None


def _marked(line: _Line) -> _Marked | None:
    bullet = _BULLET.match(line.text)
    number = None if bullet else _NUMBER.match(line.text)
    match = bullet or number
    if match is None:
        return None
    indent = len(line.text) - len(line.text.lstrip(" "))
    return _Marked(line.start + match.end(), line.end, indent, int(number[1]) if number else 0)


def _items(lines: list[_Line], at: int) -> tuple[list[_Marked], int]:
    """The items of the list that begins with a line, and the line behind; none if it's no list."""
    items: list[_Marked] = []
    behind = at
    for index in range(at, len(lines)):
        line = lines[index]
        if line.is_blank:
            continue
        marked = _marked(line)
        if marked is not None and _follows(marked, items):
            items.append(marked)
        elif marked is not None or not items or _ends_list(lines, index):
            break
        else:  # a line that goes on
            last = items[-1]
            items[-1] = _Marked(last.start, line.end, last.indent, last.number)
        behind = index + 1
    return (items, behind) if _is_list(items) else ([], at)


def _follows(marked: _Marked, items: list[_Marked]) -> bool:
    """Whether an item can stand behind those before it: bullets, or 1. 2. 3. (or 1. 1. 1.)."""
    if not items:
        return marked.indent <= _LONGEST_INDENT and marked.number in (0, 1)
    if marked.number == 0 or items[-1].number == 0:
        return marked.number == items[-1].number
    return marked.number in (1, items[-1].number + 1)


def _ends_list(lines: list[_Line], at: int) -> bool:
    return lines[at - 1].is_blank or _SUBHEAD.match(lines[at].text) is not None


def _is_list(items: list[_Marked]) -> bool:
    return len(items) >= (2 if items and items[0].number else 1)


def _list(items: list[_Marked], scalar: Scalar, ask: Ask) -> ListBlock:
    shallow = items[0].indent
    prose = []
    for item in items:
        if item.indent > shallow + 1:
            marker = scalar.place(item.start, item.start)
            ask.report.add("content/nested-list", marker)
        if one := _stretch(scalar, ask, item.start, item.end):
            prose.append(one)
    return ListBlock(tuple(prose), numbered=items[0].number > 0)
