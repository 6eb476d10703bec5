"""What no typeface can show: one fact for all of a sort, at the first of its signs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple
from unicodedata import category, name

from brochure.design.style import Paragraph
from brochure.diagnostics.model import Report, Span
from brochure.source.node import Lines
from brochure.typeset.line import HUNG
from brochure.typeset.setting import Typesetter

NAMED = 6
"""Signs that a message names; more of them no reader takes in."""

EMOJI = "[\u200d\u20e3\u231a-\u23ff\u2600-\u27bf\u2b50\u2b55\U0001f000-\U0001faff]"
"""Blocks of pictographs (Unicode 16, emoji-data.txt), and what joins or encloses them."""

OF_CJK = frozenset({"IDEOGRAPHIC", "FULLWIDTH", "HALFWIDTH"})
"""How the names of signs begin that only Chinese and Japanese have."""

INSTEAD = {
    "📞": "☎", "📱": "☎", "📠": "Fax", "📧": "✉", "📨": "✉", "📩": "✉", "💌": "✉",
    "✅": "✓", "❌": "✗", "❎": "☒", "➕": "+", "➖": "–", "❕": "!", "❔": "?",
    "🎵": "♪", "🎶": "♫", "🌞": "☀", "✨": "★", "🌟": "★", "⏰": "🕐", "🚗": "🚘",
    "💛": "♥", "💚": "♥", "💙": "♥", "💜": "♥", "🧡": "♥", "🖤": "♥", "💕": "♥", "💖": "♥",
    "🟢": "●", "🔴": "●", "🔵": "●", "🟡": "●", "🟠": "●", "🔘": "○", "🔗": "→", "👤": "☺",
    "😀": "☺", "😃": "☺", "😄": "☺", "😊": "☺", "🙂": "☺", "😉": "☺", "☹": "☹", "🙁": "☹",
    "℃": "°C", "℉": "°F", "℡": "Tel.", "※": "*", "‐": "-", "⁃": "–", "∕": "/", "∶": ":",
}  # fmt: skip
"""What can be written in place of a sign."""


class Lacking(NamedTuple):
    """A sign that is missing: its place, and the block that it is in."""

    sign: str
    span: Span | None
    block: str


def report_missing(
    paragraphs: Iterable[Paragraph], typesetter: Typesetter, lines: Lines | None, report: Report
) -> None:
    """Report what no face can show, once for each sort: emoji, each script, other signs."""
    lacking = (one for paragraph in paragraphs for one in _lacking(paragraph, typesetter, lines))
    # What is printed twice is lacking once.
    found = sorted(dict.fromkeys(lacking), key=lambda one: one.span or Span(0, 0, 0, 0))
    scripts = {_script(one.sign[0]) for one in found if _is_letter(one.sign)}
    sorts: dict[tuple[str, str], list[Lacking]] = {}
    for one in found:
        sorts.setdefault(_sort(one.sign, scripts), []).append(one)
    for (id, script), group in sorts.items():
        _report(id, script, group, report)


def _report(id: str, script: str, group: list[Lacking], report: Report) -> None:
    first = group[0]
    signs = list(dict.fromkeys(one.sign for one in group))
    named = [_named(sign) for sign in signs[:NAMED]] + ["…"] * (len(signs) > NAMED)
    pairs = [f"`{INSTEAD[sign]}` for `{sign}`" for sign in signs if sign in INSTEAD]
    own = (first.span.line, first.span.end_line) if first.span else ()
    more = sorted({one.span.line for one in group if one.span and one.span.line not in own})
    report.add(
        id,
        first.span,
        signs=", ".join(named),
        count=len(group),
        block=first.block,
        script=script,
        instead=", ".join(pairs[:NAMED]),
        more=", ".join(map(str, more)),
    )


def _named(sign: str) -> str:
    return " + ".join(f"U+{ord(char):04X} ({name(char, 'no name').lower()})" for char in sign)


def _lacking(
    paragraph: Paragraph, typesetter: Typesetter, lines: Lines | None
) -> Iterator[Lacking]:
    for index, offset, sign in typesetter.missing_characters(paragraph):
        hung = paragraph.hung if index == HUNG else None
        run = hung.run if hung else paragraph.runs[index]
        span = run.span or paragraph.span
        if span is not None and lines is not None:
            span = lines.find(sign[0], span, run.text.count(sign[0], 0, offset)) or span
        yield Lacking(sign, span, paragraph.block)


def _sort(sign: str, scripts: set[str]) -> tuple[str, str]:
    """The message for a sign, and its script where that says more than the sign itself."""
    if re.match(EMOJI, sign):
        return "type/emoji", ""
    if _script(sign[0]) in scripts:
        return "type/missing-script", _script(sign[0]).lower()
    return "type/missing-glyph", ""


def _is_letter(sign: str) -> bool:
    return category(sign[0]) in {"Lu", "Ll", "Lt", "Lm", "Lo", "Nd"}


def _script(char: str) -> str:
    """The first word of a character's name, which for letters is that of the script."""
    word = name(char, "unknown").upper().replace("-", " ").split()[0]
    return "CJK" if word in OF_CJK else word
