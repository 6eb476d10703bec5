"""Bytes → text that a YAML parser takes.

UTF-8, or UTF-16 with its byte order mark. What can't be printed is reported and replaced by U+FFFD,
one for one, so that places stay true and the rest of the file is still read.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from brochure.diagnostics.model import START, Report, Span
from brochure.source.node import Lines

LARGEST = 512 * 1024
"""Bytes of a file that are read at all."""

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x0c\x0e-\x1f\x7f-\x9f"  # control characters but tab and line ends
    "\u2028\u2029"  # line ends to YAML, but to no editor
    "\u202a-\u202e\u2066-\u2069"  # bidirectional overrides: the file reads otherwise than it shows
    "\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]"  # no characters
)


def decode(data: bytes, report: Report, largest: int = LARGEST) -> Lines | None:
    """The text of a file; None where it is too large to be read."""
    if len(data) > largest:
        report.add("source/too-large", START, limit=largest // 1024)
        return None
    encoding = "UTF-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "UTF-8"
    text = data.decode(encoding, errors="replace")
    text = text.removeprefix("\ufeff")
    normal = text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
    lines = Lines(clean(normal))
    if REPLACEMENT in normal:
        _report_undecoded(data, encoding, lines, report)
    report_forbidden(normal, lines.span, report)
    return lines


def _report_undecoded(data: bytes, encoding: str, lines: Lines, report: Report) -> None:
    """Where the first byte stands that is no text; U+FFFD itself may be typed."""
    try:
        data.decode(encoding)
    except UnicodeDecodeError as error:
        before = data[: error.start].decode(encoding, errors="ignore").removeprefix("\ufeff")
        at = len(before.replace("\r\n", "\n"))
        count = data.decode(encoding, errors="replace").count(REPLACEMENT)
        report.add("source/encoding", lines.span(at, at + 1), count=count, encoding=encoding)


def clean(text: str) -> str:
    """The text with U+FFFD in the place of what can't be printed."""
    return _FORBIDDEN.sub(REPLACEMENT, text)


def forbidden(text: str) -> dict[str, list[int]]:
    """The characters of a text that can't be printed, each with its places."""
    found: dict[str, list[int]] = {}
    for match in _FORBIDDEN.finditer(text):
        found.setdefault(match[0], []).append(match.start())
    return found


def report_forbidden(text: str, place: Callable[[int, int], Span], report: Report) -> None:
    """Say once of each character that can't be printed where it stands first, and how often."""
    for character, places in forbidden(text).items():
        span = place(places[0], places[0] + 1)
        report.add("source/character", span, count=len(places), **named(character))


def named(character: str) -> dict[str, str]:
    """The parameters that name a character: its code point and Unicode's name."""
    from unicodedata import category, name  # noqa: PLC0415 - only where there is something to say

    code = ord(character)
    kinds = {"Cc": "control character", "Cs": "surrogate"}
    fallback = _CONTROL_NAMES.get(code) or kinds.get(category(character), "noncharacter")
    return {"codepoint": f"U+{code:04X}", "name": name(character, fallback)}


_CONTROL_NAMES = {
    0x00: "NULL",
    0x08: "BACKSPACE",
    0x0B: "LINE TABULATION",
    0x0C: "FORM FEED",
    0x1B: "ESCAPE",
    0x7F: "DELETE",
    0x85: "NEXT LINE",
}
