"""Numbers and what they belong to: what they count, what they number, accounts, prices, sums.

A number that stands behind a name (`Saal 3`) numbers it; any other counts what follows. Words come
from the languages' tables.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from brochure.languages import LANGUAGES_REMEMBERED
from brochure.languages.model import (
    BEHIND_HYPHEN,
    DIGITS,
    NARROW,
    NO_BREAK,
    Common,
    Example,
    Language,
    Setting,
)
from brochure.microtypography.common import AFTER_NUMBER, CONTEXT, UNITS
from brochure.microtypography.rule import Rule

LENGTHS = dict(
    zip(
        ("AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR",
         "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MC", "MT", "NL", "NO", "PL", "PT", "RO",
         "SE", "SI", "SK", "SM", "TR", "UA", "RS", "ME", "MK", "BA", "AL", "XK", "MD", "GE"),
        (20, 16, 22, 21, 28, 24, 22, 18, 20, 24, 18, 27, 22, 27, 21, 28, 22, 26, 27, 21, 20, 20, 21,
         27, 31, 18, 15, 28, 25, 24, 24, 19, 24, 27, 26, 29, 22, 22, 19, 20, 28, 20, 24, 22),
        strict=True,
    )
)  # fmt: skip
"""Characters of an IBAN by country (ISO 13616, SWIFT's registry)."""
SPACE = "([ \u00a0]?)"


def _is_iban(match: re.Match[str]) -> bool:
    """As long as its country asks, or named one."""
    length = len(re.sub(r"\s", "", match[0]))
    return LENGTHS.get(match[0][:2]) == length or "IBAN" in match.string[: match.start()][-8:]


IBAN = Rule(
    "An account's number in fours",
    DIGITS,
    rf"(?<![^\W_])[A-Z]{{2}}(?:( )|)\d\d{SPACE}[A-Z\d]{{4}}{SPACE}[A-Z\d]{{4}}"
    + rf"(?:{SPACE}[A-Z\d]{{4}})?" * 5
    + rf"(?:{SPACE}[A-Z\d]{{1,3}})?(?![^\W_])",
    NO_BREAK,
    ("DE12 1001 0010 0123 4567 89", "DE12 1001 0010 0123 4567 89".replace(" ", NO_BREAK)),
    holds=_is_iban,
)
PRICE = Rule(
    "A dash stands for no cents",
    (",-", ".-"),
    r"(?<=\d),(-{1,2})(?![\d-])"
    r"|(?:EUR|CHF|Fr\.|€)[ \u00a0\u202f]?[\d.]*\d\.(-{1,2})(?!\w|-| ?\d)"
    r"|(?<=\d)\.(-{1,2})(?=[ \u00a0\u202f]?(?:€|EUR\b|CHF\b|Fr\.|Franken\b|Euro\b))",
    "–",
    ("8,- €, 1.000,-, EUR 5.-", f"8,–{NARROW}€, 1.000,–, EUR{NO_BREAK}5.–"),
)
NUMBER = r"\d+(?:[.,]\d+)*"


def minus(setting: Setting) -> Rule:
    """A minus before a number with a unit, be it in the language's words."""
    words = f"{UNITS}|{setting.measures}" if setting.measures else UNITS
    measure = rf"(?:[ \u00a0\u202f]?(?:[%‰€$£]|°)|[ \u00a0\u202f](?:{words})(?!\w))"
    return Rule(
        "A minus before a number with a unit",
        BEHIND_HYPHEN,
        rf"(?:^|(?<=[\s(\[„“«\"]))(?<!\d[ \u00a0\u202f])(-)"
        rf"(?={NUMBER}(?:[ \u00a0][^\W\d_]{{1,3}}[ \u00a0][-−+]?{NUMBER})?{measure})",
        "−",
        ("-5 °C, -20 %", f"−5{NARROW}°C, −20{NARROW}%"),
    )


SUM = (
    r"(?<![\w.,/])\d+(?:[.,]\d+)?(?:[ \u00a0][-−+×·:][ \u00a0]\d+(?:[.,]\d+)?){1,9}"
    r"[ \u00a0]?=[ \u00a0]?[-−]?\d+"
)
"""A sum with its result. The bound keeps the cost linear."""
SUBTRACTION = Rule(
    "A minus in a sum",
    ("=",),
    SUM,
    "−",
    ("5 - 3 = 2", "5 − 3 = 2".replace(" ", NO_BREAK)),
    within="-",
)
UNTORN_SUM = Rule(
    "A sum isn't torn",
    ("=",),
    SUM,
    NO_BREAK,
    ("5 + 3 = 8", "5 + 3 = 8".replace(" ", NO_BREAK)),
    within=" ",
)
FRACTION = Rule(
    "A number keeps its fraction",
    ("½", "¼", "¾", "/"),
    r"(?<!\d )(?<![\d./,])\d{1,3}( )(?=[½¼¾⅓⅔]|[1-9]/[2-9](?![\d/]))",
    NO_BREAK,
    ("2 1/2, 2 ½", f"2{NO_BREAK}1/2, 2{NO_BREAK}½"),
)


def _is_code(match: re.Match[str]) -> bool:
    """A short number behind letters, no year, no phone number, and none that counts something."""
    word, number = match["word"], match["number"]
    behind = match.string[match.end() : match.end() + 1]
    if word in STANDARDS or word in CURRENCIES:
        return True
    return len(re.split("[.,]", number)[0]) <= 3 and behind not in (NO_BREAK, NARROW)


STANDARDS = frozenset({"DIN", "ISO", "EN", "IEC", "RFC", "PLZ"})
CURRENCIES = frozenset({"EUR", "CHF", "USD", "GBP", "PLN", "TRY", "UAH"})
CODE = Rule(
    "A number after its letters: works, lines, standards, currencies",
    DIGITS,
    r"(?<![\w.’'-])(?P<word>[A-ZÄÖÜ]{2,5})(?P<gap> )"
    r"(?=(?P<number>[1-9]\d{0,4}(?:\.\d{3}(?!\d))*(?:[.,](?:\d\d?|–))?)(?![\d/-]|[.,]\d))",
    NO_BREAK,
    ("BWV 61, EUR 12,50", f"BWV{NO_BREAK}61, EUR{NO_BREAK}12,50"),
    within=" ",
    holds=_is_code,
)
ABBREVIATED = Rule(
    "A number keeps an abbreviation in capitals",
    DIGITS,
    rf"{AFTER_NUMBER}( )(?=[A-Z][A-Za-z]{{0,12}}[A-Z](?!\w))",
    NO_BREAK,
    ("90 PS, 12 SWS", f"90{NO_BREAK}PS, 12{NO_BREAK}SWS"),
)
ROMAN = Rule(
    "A Roman number stays with its name",
    ("II", "IV", "VI", "IX", "XI", "XV", "XX", " V", " X"),
    r"(?<=[^\W\d_])( )(?=(?:[IVX]{2,6}|[VX])(?![\w’'-]|\. ?[A-Z]\.))",
    NO_BREAK,
    ("SGB II, Karl V.", f"SGB{NO_BREAK}II, Karl{NO_BREAK}V."),
    holds=lambda match: _word_before(match)[0].isupper(),
)
FORMAT = Rule(
    "A format stays with its standard",
    ("DIN ",),
    r"\bDIN( )(?=[A-C]\d)",
    NO_BREAK,
    ("DIN A4", f"DIN{NO_BREAK}A4"),
)
HOUSE = Rule(
    "A number at the end of a name",
    DIGITS,
    r"(?<![\w.])[^\W\d_a-z][^\W\d_]{2,}( )(?=\d{1,3}[a-z]?(?:$|[,;:!?)](?!\S)|\.(?!\S)))",
    NO_BREAK,
    ("Halle 7, Apollo 11", f"Halle{NO_BREAK}7, Apollo{NO_BREAK}11"),
    holds=lambda match: match[0][0].isupper(),
)
_CAPITAL = "[A-ZÀ-ÖØ-ÞĀ-ŽЀ-ЯҐ]"
INITIALS = Rule(
    "Initials stay with the name",
    (".",),
    r"(?<![^\W_])(?<![.-])(?<![^\W\d_]\.[ \u00a0\u202f])"
    rf"{_CAPITAL}\.(?:(?:( )|\u00a0?){_CAPITAL}\.){{0,2}}(?:( )|\u00a0)"
    rf"(?={_CAPITAL}[^\W\d_A-Z])",
    NO_BREAK,
    ("J. S. Bach", f"J.{NO_BREAK}S.{NO_BREAK}Bach"),
)
CODES = (ABBREVIATED, CODE, FORMAT, ROMAN, HOUSE, INITIALS)
"""What is left after all others."""


def figures(setting: Setting) -> tuple[Rule, ...]:
    """What must be known before numbers are grouped and dashes set."""
    return (IBAN, PRICE, minus(setting), SUBTRACTION, UNTORN_SUM, FRACTION)


def _word_before(match: re.Match[str]) -> str:
    return match.string[max(0, match.start() - CONTEXT) : match.start()].split()[-1]


_WORD = re.compile(r"[^\W\d_]+")
_BEFORE = re.compile(r"(?:^|(?P<word>\S*)(?P<gap>[\s]))[(„“»«\"−+]?(?P<number>\S*)$")
_COUNTING = re.compile(
    r"(?:\d{1,3}|[3-9]\d{3}|1[0-8]\d\d)(?:[.,]\d+)*|\d+(?:[.,]\d+)?–\d+(?:[.,]\d+)?"
    r"|[½¼¾⅓⅔]|[1-9]/[2-9]"
)
_NOUN = re.compile(r"[A-ZÄÖÜ][a-zäöüß]{1,11}(?![\w-])")
SHORT_WORD = 4
"""A word of so many letters may begin a sentence without being a name: Für 4 Kinder."""


def counted(row: Common, language: Language) -> Rule:
    """A number keeps what it counts: one of the words, whatever its case; where nouns have capitals
    any short one too, unless the number belongs to a name before it.
    """
    holds = _counts(row.words, language.spelling.nouns_have_capitals)
    pattern = rf"{AFTER_NUMBER}( )(?=[^\W\d_])"
    name = "A number keeps what it counts"
    return Rule(name, DIGITS, pattern, NO_BREAK, row.example, holds=holds)


@lru_cache(LANGUAGES_REMEMBERED)
def _counts(words: str, nouns: bool) -> Callable[[re.Match[str]], bool]:
    known = frozenset(words.casefold().split())

    def holds(match: re.Match[str]) -> bool:
        word = _WORD.match(match.string, match.end())
        if word is None:
            return False
        return word[0].casefold() in known or (nouns and _counts_noun(match))

    return holds


def _counts_noun(match: re.Match[str]) -> bool:
    if _NOUN.match(match.string, match.end()) is None:
        return False
    before = _BEFORE.search(match.string[max(0, match.start() - 24) : match.start()])
    if before is None or _COUNTING.fullmatch(before["number"]) is None:
        return False
    word, gap = before["word"], before["gap"]
    if word is None or (gap == NARROW and word[-1:].isdigit()) or not word:
        return True
    if gap in (NO_BREAK, NARROW):
        return False
    return not word[-1].isalpha() or not word[0].isupper() or len(word) <= SHORT_WORD


def dated(row: Common) -> Rule:
    """A day keeps its month."""
    pattern = rf"(?<!\d){row.before}( )(?:{row.words})(?!\w)"
    return Rule("Day and month", DIGITS, pattern, NO_BREAK, row.example)


def post_code(row: Common) -> Rule:
    """A post code keeps its town."""
    pattern = rf"(?<![\d,.]){row.words}( )(?={row.ends})"
    return Rule("Post code and town", DIGITS, pattern, NO_BREAK, row.example)


def numbered(words: str, example: Example) -> Rule:
    """A number after its word or abbreviation: a pattern."""
    return Rule(
        "A number after its word",
        DIGITS,
        rf"(?<![\w.-])(?:{words})( )(?=[\d½−]|[A-Z]{{1,2}}\d)",
        NO_BREAK,
        example,
    )
