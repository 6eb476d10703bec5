"""Where a line may end, seen from the characters alone: UAX #14 as far as our scripts need it.

In: a paragraph's text. Out: its stretches, each unbreakable but for hyphenation, and what kind of
break follows each. Division of words, widths and fonts are not known here.

Beyond UAX #14 (its rules are named LBn): a typed hyphen needs two letters on either side, a dash
between spaces stays with the word before it, and a number keeps its unit. A mail address is
never broken; an address of the web is after `/ . ? = &` alone, never after a hyphen or `www.`: a
reader would take the mark at the end of a line for part of the address, or miss it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import Enum
from typing import NamedTuple


class Break(Enum):
    """What stands where a line may end."""

    SPACE = "space"
    HYPHEN = "hyphen"  # a typed one
    DASH = "dash"
    SLASH = "slash"
    ADDRESS = "address"  # `/ . ? = &` inside a web address
    HOST = "host"  # a dot in its host
    UNSEEN = "unseen"  # a zero width space
    FORCED = "forced"
    END = "end"


class Stretch(NamedTuple):
    """Text from `start` to `end` on one line; what lies before the next one's start is space."""

    start: int
    end: int
    then: Break
    is_address: bool = False


SPACES = "\t \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000"
TOKEN = re.compile(f"[^{SPACES}\n\u200b]+")

OPENING = frozenset("([{¿¡„‚")
CLOSING = frozenset(")]}!?:;,.…،؛؟۔")
ANNOUNCING = frozenset("☎☏✆✉🕿→⇒➔➜➤►▶☞☛✓✔✗✘☐☑☒")
"""Signs that are about what follows: a number after its telephone, a point after its tick."""
INITIAL_QUOTES, FINAL_QUOTES = frozenset("«‹“‘"), frozenset("»›”’")
DASHES = frozenset({"-", "–", "—"})
UNITS = frozenset(
    [
        "%",
        "‰",
        "°",
        "°C",
        "€",
        "$",
        "£",
        "EUR",
        "km",
        "m",
        "dm",
        "cm",
        "mm",
        "ha",
        "kg",
        "g",
        "t",
        "mg",
        "l",
        "ml",
        "h",
        "min",
        "s",
        "kW",
        "kWh",
        "W",
        "V",
        "A",
        "Hz",
        "kB",
        "MB",
        "GB",
        "pt",
    ]
)
NUMBERED = frozenset({"§", "§§", "Art.", "Nr."})
JOINERS = frozenset("\u2060\ufeff")

INNER = re.compile(r"[-‐/–—@]|\w\.\w")
ADDRESS = re.compile(
    r"(?P<mail>(?<![^\s/,;(„“\"@])[^\s/,;(„“\"@]+@[^\s@]+\.\w+)"
    r"|(?:(?<![A-Za-z0-9+.-])[A-Za-z][A-Za-z0-9+.-]*://|(?i:www)\.)\S+"
    r"|(?<![\w.@/-])(?:\w(?:[\w-]{0,61}\w)?\.){1,8}"
    r"(?:xn--[a-z0-9-]{1,58}[a-z0-9]|(?!innen)[^\W\d_A-ZÄÖÜ]{2,24})"
    r"(?![\w@-]|\.\w)(?:[/?:#][^\s]*)?"
)
"""Mail addresses; web addresses with their scheme or `www.`; domains, be there a path or not. A
domain ends in small letters: `Haus.Danach` is a slip, and `Kolleg.innen` are people."""
ADDRESS_BREAK = re.compile(r"(?<=[^/:.?&=#_-])(?:/+|[.?&=])(?=\w)")
HOST = re.compile(r"(?:[a-z][a-z0-9+.-]*://)?(?:www\.)?(?P<host>[^\s/?#]*)", re.IGNORECASE)
LEAST_LETTERS = 2
"""Least letters before and after a typed hyphen or slash: `E-Mail` and `m/w` stay whole."""
LONGEST_RANGE = 24
"""Characters around an en dash without spaces that stay on one line: days, months, pages, lines,
towns. The longest range of days in the languages with rules has 21 (poniedziałek–czwartek)."""
BOUNDARY = re.compile(r"[\s/—]")
LEAST_OF_ADDRESS = 3
"""Least characters of an address on either line."""


def find_stretches(text: str) -> list[Stretch]:
    """The stretches of a text, in order. Spaces at its very start and end belong to none."""
    stretches: list[Stretch] = []
    tokens = [match.span() for match in TOKEN.finditer(text)]
    start, in_address = -1, False
    followers = [*tokens[1:], None]
    for (begin, end), following in zip(tokens, followers, strict=False):
        start = begin if start < 0 else start
        token = text[begin:end]
        if INNER.search(token):
            is_address = ADDRESS.search(token) is not None
            in_address = in_address or is_address
            for offset, kind in _breaks_around(token) if is_address else _word_breaks(token):
                stretches.append(Stretch(start, begin + offset, kind, in_address))
                start = begin + offset
        then = Break.END if following is None else _gap(text, token, end, following)
        if then is not None:
            stretches.append(Stretch(start, end, then, in_address))
            start, in_address = -1, False
    return stretches


def _gap(text: str, token: str, end: int, following: tuple[int, int]) -> Break | None:
    """The break between two tokens, None where they may not be parted."""
    gap = text[end : following[0]]
    if "\n" in gap:
        return Break.FORCED
    if gap.strip("\u200b") == "":
        return Break.UNSEEN
    follower = text[following[0] : following[1]]
    # Most tokens are words between words: nothing below can hold.
    if token[-1].isalpha() and follower[:2].isalpha() and follower not in UNITS:
        return Break.SPACE
    return None if _opens(token) or _closes(follower) or _counts(token, follower) else Break.SPACE


def _opens(token: str) -> bool:
    """LB14, LB15a, our signs: nothing is parted from what opens it, be there a space between."""
    if token[0] in ANNOUNCING and token.rstrip("\ufe0e\ufe0f") == token[0]:
        return True
    return token[-1] in OPENING or all(char in INITIAL_QUOTES for char in token)


def _closes(token: str) -> bool:
    """LB13, LB15b, LB11, and our dash: what closes stays with what stands before it."""
    if token[0] in CLOSING:
        return not token[1:2].isalnum()
    alone = token in DASHES or token == "/" or all(char in FINAL_QUOTES for char in token)
    return alone or token[0] in JOINERS


def _counts(token: str, follower: str) -> bool:
    """A number with its unit, a section sign with its number."""
    if token[-1].isdigit():
        return follower.rstrip('.,;:!?)“”"') in UNITS
    return token in NUMBERED and follower[0].isdigit()


def _word_breaks(token: str) -> list[tuple[int, Break]]:
    """Breaks after typed hyphens, slashes and dashes."""
    breaks: list[tuple[int, Break]] = []
    for i, char in enumerate(token[:-1]):
        before, after = token[max(0, i - LEAST_LETTERS) : i], token[i + 1 : i + 1 + LEAST_LETTERS]
        if char in "-‐":
            if (
                _is_word(before, str.isalnum)
                and _is_word(after, str.isalnum)
                and after[0].isalpha()
            ):
                breaks.append((i + 1, Break.HYPHEN))
        elif char == "/":
            if _is_word(before, str.isalpha) and _is_word(after, str.isalpha):
                breaks.append((i + 1, Break.SLASH))
        elif char in "–—" and i and _may_follow_dash(token, i):
            breaks.append((i + 1, Break.DASH))
    return breaks


def _may_follow_dash(token: str, at: int) -> bool:
    before, after = token[at - 1], token[at + 1]
    if (before.isdigit() and after.isdigit()) or (token[at] == "–" and is_range(token, at)):
        return False
    return after not in CLOSING and after not in DASHES


def is_range(token: str, at: int) -> bool:
    """Whether an en dash joins two short ends: `Mo–Fr`, `S1–S2`, `2.–4.`."""
    first = BOUNDARY.split(token[max(0, at - LONGEST_RANGE) : at])[-1]
    last = BOUNDARY.split(token[at + 1 : at + 1 + LONGEST_RANGE])[0]
    return len(first) + 1 + len(last) <= LONGEST_RANGE


def _is_word(letters: str, test: Callable[[str], bool]) -> bool:
    return len(letters) == LEAST_LETTERS and test(letters)


def is_address(text: str) -> bool:
    """Whether a text without spaces is, or holds, an address."""
    return ADDRESS.search(text) is not None


def _breaks_around(token: str) -> list[tuple[int, Break]]:
    """Breaks in a token that holds addresses: in them, and in the words beside them."""
    found: list[tuple[int, Break]] = []
    spans = [match.span() for match in ADDRESS.finditer(token)]
    for offset, kind in _word_breaks(token):
        if not any(start <= offset <= end for start, end in spans):
            found.append((offset, kind))
    for match in ADDRESS.finditer(token):
        if not match["mail"]:
            found += ((match.start() + at, kind) for at, kind in _address_breaks(match[0]))
    return sorted(found, key=lambda one: one[0])


def _address_breaks(address: str) -> list[tuple[int, Break]]:
    """Breaks after the punctuation of a web address."""
    host = HOST.match(address)
    begin, end = host.span("host") if host else (0, 0)
    return [
        (match.end(), Break.HOST if match.end() <= end else Break.ADDRESS)
        for match in ADDRESS_BREAK.finditer(address)
        if match.end() > begin
        and LEAST_OF_ADDRESS <= match.end() <= len(address) - LEAST_OF_ADDRESS
    ]
