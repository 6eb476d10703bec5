"""Markup of other programs that is printed as typed: said at its place, once a sort and block.

Markdown's and HTML's marks are no mistakes in a flyer (`#1`, `_`, `<`); what has the whole form of
one most likely was meant as one. A backslash before a mark says that it is meant as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import Enum
from functools import cache
from typing import NamedTuple

from brochure.content.ask import Ask
from brochure.content.lists import Line, marker
from brochure.source.node import Scalar


class Where(Enum):
    """Which markup a text may have."""

    BODY = "body"
    PARAGRAPH = "paragraph"
    PLAIN = "plain"


class Habit(NamedTuple):
    """A mark of another program: what it stands for there, and its offsets in the text."""

    sort: str
    start: int
    end: int


_MAY_BE_HABIT = re.compile(r"[_~`|\t<&^#>\[\\*=!]|- ?-|   ")
"""What every one of them holds."""

_LINE_START = (
    r"[ \t]*(?:"
    r"(?P<heading>#(?:##+)?)[ \t]+\S"
    r"|(?P<subhead>##)[ \t]+\S"
    r"|(?P<glued>##+)(?=\w)"
    r"|(?P<quotation>>)[ \t]*(?=[^\s\d])"
    r"|(?P<rule>(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|={3,})[ \t]*$"
    r"|(?P<fence>```|~~~)"
    r"|(?P<table>\|)[^|]*\|"
    r"|(?:[-*+•][ \t]+)?(?P<box>\[[ xX]\])[ \t]"
    r"|(?P<footnote>\[\^[^\]\s]{1,40}\]:)"
    r"|(?P<reference>\[[^\[\]]{1,99}\]:)[ \t]*\S"
    r"|(?P<grid>:?-{3,}:?[ \t]*\|)[-| :\t]*$)"
)

_HTML = (
    "a|abbr|b|big|blockquote|br|center|cite|code|del|div|em|font|h[1-6]|hr|i|img|ins|li|mark|nobr|"
    "ol|p|pre|q|s|small|span|strike|strong|style|sub|sup|table|tbody|td|th|thead|tr|tt|u|ul|wbr"
)
_INLINE = (
    r"(?P<linked><(?:[A-Za-z]{3,6}://|mailto:|www\.)[^<>\s]{1,2000}>|<[^<>\s@]{1,64}@[^<>\s@]{1,255}>)"
    r"|(?P<address>(?:[A-Za-z]{3,6}://|[Ww]{3}\.)\S{1,2000}|[^\s@<>]{1,64}@[^\s@<>]{1,255})"
    r"|(?P<newline>\\n(?=[A-ZÄÖÜ\s\d]|$))"
    r"|(?P<escape>\\[!-/:-@\[-`{-~])"
    r"|(?<!\S)(?P<picture>!\[[^\[\]]{0,200}\])\("
    r"|(?P<link>\[[^\[\]]{1,200}\]\([^\s()]{1,2000}\))"
    r"|(?P<footnote>\[\^[^\[\]\s]{1,40}\])"
    r"|(?P<reference>\[[^\[\]]{1,200}\]\[[^\[\]]{0,99}\])"
    r"|(?P<underscore>(?<!\w)(?:_(?=[^\s_])[^_]{0,300}(?<=\S)_"
    r"|__(?=[^\s_])[^_]{0,300}(?<=\S)__)(?!\w))"
    r"|(?P<struck>~~(?=\S)[^~]{1,300}~~)"
    r"|(?P<small>(?<=\w)~\w{1,20}~|(?<=\w)\^\w{1,20}\^)"
    r"|(?P<marked>==(?=\S)[^=]{1,300}==)"
    r"|(?P<code>`[^`]{1,300}`)"
    rf"|(?P<html></?(?i:{_HTML})(?:\s[^<>]{{0,300}})?/?>|<!--)"
    r"|(?P<entity>&(?:[A-Za-z][A-Za-z0-9]{1,30}|\#\d{1,7}|\#[xX][0-9A-Fa-f]{1,6});)"
    r"|(?P<starred>(?<![\w*])(?:\*(?=[^\s*])[^*]{1,300}(?<=\S)\*"
    r"|\*\*(?=[^\s*])[^*]{1,300}(?<=\S)\*\*)(?![\w*]))"
    r"|(?<=\S)[ ]*(?P<tab>\t)[ \t]*(?=\S)"
    r"|(?<=\S)(?P<spaces> {3,})(?=\S)"
)

_HAS_A_MEANING = frozenset({"address", "escape"})
_MARKUP = frozenset({"link", "starred"})
"""What is no habit where there is markup."""

_LONGEST_SIGN = 24
"""Characters of what was typed that a message quotes."""

_RUNNING_ON = re.compile(
    r"[ \t]*(?P<sign>"
    r"\(?(?:\d{1,4}|[A-Za-z]|[IVX]{2,4})(?:\.?\)|\.)(?=[ \t]|[^\W\d])"
    r"|-(?=[^\W\d])"
    r"|[-*+–—·•‣◦▪●■○□→☎✆✉✓✔✗✘☐☑☒★☆♥♿➔➜➤►▶☞\u2460-\u24ff\u2776-\u2793]\ufe0f?(?=[ \t])"
    r")[ \t]*\S"
)
"""How lines begin that are meant to stand below each other."""


@cache
def patterns() -> tuple[re.Pattern[str], re.Pattern[str], tuple[str, ...]]:
    """At the start of a line, within it, and the sorts of the latter: compiled where some text may
    need them.
    """
    within = re.compile(_INLINE)
    return re.compile(_LINE_START), within, tuple(within.groupindex)


def note_habits(scalar: Scalar, lines: Sequence[Line], ask: Ask, where: Where) -> None:
    """Report what looks like other programs' markup in a block, each sort at its first place."""
    seen: set[str] = set()
    for line in lines:
        if _MAY_BE_HABIT.search(line.text) is None:
            continue
        for habit in (*_at_start(line, where), *_within(line, where)):
            if habit.sort not in seen:
                seen.add(habit.sort)
                _report(habit, scalar, ask)


def note_running_on(
    scalar: Scalar, lines: Sequence[Line], ask: Ask, *, in_item: bool = False
) -> None:
    """Report lines that begin like items and run on in a paragraph: two of them, in an item one."""
    if len(lines) < 2:
        return
    starts = [match if (match := _RUNNING_ON.match(line.text)) else None for line in lines]
    begun = [
        (line, match)
        for before, line, match in zip(lines, lines[1:], starts[1:], strict=False)
        if match is not None and not before.text.endswith(("\\", "  "))
    ]
    if not begun or (not in_item and len(begun) + (starts[0] is not None) < 2):
        return
    line, match = begun[0]
    place = scalar.place(line.start + match.start("sign"), line.start + match.end("sign"))
    ask.report.add("content/running-on", place, sign=match["sign"], count=len(begun))


def _report(habit: Habit, scalar: Scalar, ask: Ask) -> None:
    place = scalar.place(habit.start, habit.end)
    if habit.sort in ("tab", "spaces"):
        ask.report.add("content/columns", place, what=f"columns-by-{habit.sort}")
        return
    sign = scalar.value[habit.start : habit.end]
    if len(sign) > _LONGEST_SIGN:
        sign = f"{sign[: _LONGEST_SIGN - 1]}…"
    ask.report.add(
        "content/not-markup",
        place,
        sign=sign,
        what=f"habit-{habit.sort}",
        advice=f"instead-of-{habit.sort}",
    )


def _at_start(line: Line, where: Where) -> Iterator[Habit]:
    match = patterns()[0].match(line.text)
    if match is None or match.lastgroup is None:
        return
    sort = match.lastgroup
    if where is Where.BODY and sort == "subhead":
        return
    start, end = match.span(sort)
    yield Habit("table" if sort == "grid" else sort, line.start + start, line.start + end)


def _within(line: Line, where: Where) -> Iterator[Habit]:
    _, within, sorts = patterns()
    item = marker(line)  # a tab may part an item's sign from its text
    begin = item.start - line.start if item else 0
    for match in within.finditer(line.text, begin):
        sort = next(name for name in sorts if match[name] is not None)
        if sort in _HAS_A_MEANING or (where is not Where.PLAIN and sort in _MARKUP):
            continue
        start, end = match.span(sort)
        yield Habit(sort, line.start + start, line.start + end)
