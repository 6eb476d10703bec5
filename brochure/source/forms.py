"""Texts in one form of Unicode: letters with their marks composed (NFC), as typefaces have them.

Some keyboards and file systems write `ü` as two characters, which mean the same. They are composed
here and nowhere else, and each character still knows its place in the file.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import Final
from unicodedata import combining, is_normalized, normalize

Segments = tuple[tuple[int, int], ...]
"""Pairs (index into the value, index into the file) from which both run on side by side."""

FORM: Final = "NFC"


def composed(value: str, segments: Segments) -> tuple[str, Segments]:
    """A text and the segments that lead to the file, with what can be composed as one character."""
    if value.isascii() or is_normalized(FORM, value):
        return value, segments
    parts: list[str] = []
    led: list[tuple[int, int]] = []
    at = length = 0
    for sign in _signs(value):
        own, to = normalize(FORM, sign), place(segments, at)
        if not led or to - length != led[-1][1] - led[-1][0]:
            led.append((length, to))
        parts.append(own)
        at, length = at + len(sign), length + len(own)
    return "".join(parts), tuple(led)


def place(segments: Segments, at: int) -> int:
    """Where a character of a value stands in the file."""
    start, to = segments[max(bisect_right(segments, (at, 1 << 62)) - 1, 0)]
    return to + at - start


def _signs(text: str) -> Iterator[str]:
    """The parts that are composed each by itself: a character, its marks, and what joins them."""
    start = 0
    for at in range(1, len(text)):
        if combining(text[at]):
            continue
        if text[at] < _FIRST_THAT_JOINS or _are_apart(text[start:at], text[at]):
            yield text[start:at]
            start = at
    yield text[start:]


_FIRST_THAT_JOINS = "\u0300"
"""Characters below it never join the one before."""


def _are_apart(before: str, following: str) -> bool:
    alone = normalize(FORM, before) + normalize(FORM, following)
    return normalize(FORM, before + following) == alone


def end_of_sign(text: str, at: int) -> int:
    """Behind the marks that stand at a place."""
    while combining(text[at : at + 1] or " "):
        at += 1
    return at
