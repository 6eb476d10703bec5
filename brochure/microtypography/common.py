"""Rules that several languages share: dots, dashes, ranges, sizes and units.

Those that need a language's words are functions of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from brochure.languages import LANGUAGES_REMEMBERED
from brochure.languages.model import DIGITS, NARROW, NO_BREAK, Common, Example, Setting
from brochure.microtypography.rule import Rule

REGISTERS = r"ISO|DIN|EN|IEC|VDE|RFC|ISBN|ISSN|COVID|Covid|PIN|[\w.]+-[Nn](?:r|o|um)"
PHONES = "Tel|Fax|Mobil|Phone"
"""What stands before numbers that are no range, in any language."""
CONTEXT = 40
"""Characters before a number that are looked at."""

NO_WORD = r"(?!\w)\w"
AFTER_NUMBER = r"(?:(?<=[\d½¼¾⅓⅔])|(?<=\d[,.]–))"
"""Behind a number; `8,–` is one as well."""
UNITS = (
    r"km|m|dm|cm|mm|ha|kg|g|mg|t|l|ml|h|min|s|kW|kWh|W|V|A|Hz|kB|MB|GB|pt|ft|px|dB|"
    r"CHF|EUR|USD|km/h|kcal|[kcm]?m[²³]"
)
"""Inches are none but in sizes: `in` is a word."""
CURRENCIES = "€£$₺₴₽₫"
RANGE_UNITS = "h|%|°C|€|km|m|cm|kg"
"""What, in any language, may stand behind a range's first end as well as behind its last."""


def is_range(setting: Setting) -> Callable[[re.Match[str]], bool]:
    """The test whether two numbers with a hyphen between them count upwards and are no other
    number of the language: a post code (31-125 in Poland), a phone number (555-1234 in America).
    """
    return _range_but(setting.codes, setting.registers, setting.phones)


@lru_cache(LANGUAGES_REMEMBERED)
def _range_but(
    codes: tuple[tuple[int, int], ...], registers: str, phones: str
) -> Callable[[re.Match[str]], bool]:
    of_register = rf"(?:{_either(REGISTERS, registers)})[.:\s-]*(?:[A-Z/]+\s*)?$"
    of_phone = rf"(?i:{_either(PHONES, phones)})\w*\.?:?\s*[\d\s/()+-]*$"

    def holds(match: re.Match[str]) -> bool:
        first, second = match["from"], match["to"]
        if (len(first), len(second)) in codes or re.match(r"[0٠۰](?![,.])", first):
            return False
        before = match.string[max(0, match.start() - CONTEXT) : match.start()]
        if re.search(of_register, before) or re.search(of_phone, before):
            return False
        return _counts_up(first, second)

    return holds


def _counts_up(first: str, second: str) -> bool:
    if first.isdigit() and second.isdigit() and len(second) < len(first):  # 2023-24
        if len(first) != 4 or len(second) != 2 or int(first[:2]) not in (18, 19, 20):
            return False
        first = first[2:]
    return float(first.replace(",", ".")) < float(second.replace(",", "."))


def _either(shared: str, own: str) -> str:
    return f"{shared}|{own}" if own else shared


def counts_up(match: re.Match[str]) -> bool:
    """Whether the ends of a lettered range count upwards."""
    if match["line"]:
        return int(match["from"]) < int(match["to"])
    if match["house"]:
        return match["first"] < match["last"]
    first, _, last = match[0].partition("-")
    return first < last


ELLIPSIS = Rule(
    "Three dots are one sign",
    (".",),
    r"(?<!\.)\.\.\.(?!\.)",
    "…",
    ("und dann...", "und dann…"),
)
ELLIPSIS_STAYS = Rule(
    "The sign for left-out words stays with the word before it",
    ("…",),
    r"(?<=[^\W_])( )(?=…)",
    NO_BREAK,
    ("Er sagte …", f"Er sagte{NO_BREAK}…"),
)
DASH = Rule(
    "A dash between spaces",
    ("-",),
    r"(?<=\S)[ \u00a0](-{1,3}) (?=\S)",
    "–",
    ("KOK - Bundesweiter Kreis", "KOK – Bundesweiter Kreis"),
)
RANGE = Rule(
    "From–to: a dash without spaces",
    ("-",),
    r"(?<![\w/#&–+-])(?<!\d[ /.,:])(?<!\d\)[ \u00a0])"
    r"(?P<from>\d{1,4}(?:[.,]\d{1,2})?)-(?P<to>\d{1,4}(?:[.,]\d{1,2})?)"
    r"(?![\w–-])(?![ /.,:]?\d)",
    "–",
    ("Lützowstr. 102-104, 2018-2024", f"Lützowstr.{NO_BREAK}102–104, 2018–2024"),
    within="-",
)
"""Without its test, which is the language's: `is_range`."""
LETTERED_RANGE = Rule(
    "From–to of lines, sheets, levels and entrances",
    ("-",),
    r"(?<![\w.-])(?:(?P<line>[A-ZÄÖÜ]{1,2})(?P<from>\d{1,3})-(?P=line)(?P<to>\d{1,3})"
    r"|[ABC][12]-[ABC][12]|(?P<house>\d{1,3})(?P<first>[a-h])-(?:(?P=house))?(?P<last>[b-k]))"
    r"(?![\w.-]*\w)",
    "–",
    ("S1-S2, 5a-c, A2-B1", "S1–S2, 5a–c, A2–B1"),
    within="-",
    holds=counts_up,
)
TIMES = Rule(
    "From–to of times of day",
    ("-", "–"),
    r"(?<![\w.:–-])(?:\d{1,2}[.:]\d\d(-)\d{1,2}[.:]\d\d|\d{1,2}:\d\d( ?[–-] ?)\d{1,2}:\d\d)"
    r"(?![\w.:-]*\d)",
    "–",
    ("9:30-17:00, 18:00 - 20:00", "9:30–17:00, 18:00–20:00"),
)


SIZE = Rule(
    "Sizes have a multiplication sign",
    ("x", "X", "×"),
    r"(?<![0-9A-WYZa-wyz])(?!0[xX])\d+(?:[,.]\d+)?( ?[xX×] ?)(?=\d)",
    f"{NARROW}×{NARROW}",
    ("21 x 29,7 cm", f"21{NARROW}×{NARROW}29,7{NARROW}cm"),
    holds=lambda match: " " in match[1] or _has_unit(match),
)
_MEASURED = re.compile(
    rf"\d+(?:[.,]\d+)?(?: ?[xX×хХ] ?\d+(?:[.,]\d+)?){{0,3}} ?(?:{UNITS}|in|[сц]м|мм|м)\b"
)


def _has_unit(match: re.Match[str]) -> bool:
    return _MEASURED.match(match.string, match.end()) is not None


TIGHT_SIZE = Rule(
    "Without spaces and a unit it has none either",
    ("x", "X"),
    r"(?<![0-9A-WYZa-wyz])(?!0[xX])\d+(?:[,.]\d+)?([xX])(?=\d)",
    "×",
    ("4x4, 1920x1080", "4×4, 1920×1080"),
)
MULTIPLE = Rule(
    "So many times",
    ("x", "X"),
    r"(?<![^\W\d_])(?<![\d.,])\d{1,4}(?:[.,]\d)?([xX])(?![\w-])",
    "×",
    ("3x, 2x", "3×, 2×"),
)
SIZE_UNIT = Rule(
    "A size keeps its unit",
    ("×",),
    rf"×[ \u202f]?\d+(?:[.,]\d+)?( ?)(?=(?:{UNITS}|in)(?!\w))",
    NARROW,
    ("100x70cm", f"100{NARROW}×{NARROW}70{NARROW}cm"),
)
SPACED_MULTIPLE = Rule(
    "So many times, between spaces",
    ("x", "X", "×"),
    r"(?<![\w.,])\d{1,4}([ \u00a0][xX×])(?= [^\W\d_]{2})",
    f"{NARROW}×",
    ("3 x am Tag", f"3{NARROW}× am Tag"),
)
SIZES = (SIZE, TIGHT_SIZE, MULTIPLE, SPACED_MULTIPLE, SIZE_UNIT)
PERCENT = Rule(
    "A number stands a narrow space before %, ‰, °C and currencies",
    (
        "%",
        "‰",
        "°",
        "€",
        "£",
        "$",
    ),
    rf"{AFTER_NUMBER}( ?)(?=(?:[%‰€]|°[CF])(?!\w))|(?<=[€£$])( )(?=\d)",
    NARROW,
    ("10 %, 20°C, 15 €", f"10{NARROW}%, 20{NARROW}°C, 15{NARROW}€"),
)
SIGN = Rule(
    "A number keeps %, ‰, °C and its currency",
    ("%", "‰", "°", *CURRENCIES),
    rf"{AFTER_NUMBER}( )(?=(?:[%‰{CURRENCIES}]|°[CF]?)(?!\w))|(?<=[{CURRENCIES}])( )(?=\d)",
    NARROW,
    ("10 %, 20 °C", f"10{NARROW}%, 20{NARROW}°C"),
)
THOUSANDS = Rule(
    "Thousands in groups of three",
    DIGITS,
    r"(?<![\w+,.])(?<!\d[ /])(?<!/ )(?<![A-Z] )[1-9]\d{0,2}(?: \d{3})+(?![ /-]?\d)",
    NARROW,
    ("12 500 Menschen", f"12{NARROW}500{NO_BREAK}Menschen"),
    within=" ",
)
TELEPHONE = Rule(
    "A phone number is kept together",
    DIGITS,
    r"(?<![\w,.])(?<!\d:)(?:\+\d|\(?[0٠۰]\d)[\d()]*(?:(?: ?[/–-] ?| )\(?\d[\d()]*)+",
    NO_BREAK,
    ("030 / 263 911 76", "030 / 263 911 76".replace(" ", NO_BREAK)),
    within=" ",
)


def sizes(signs: str) -> tuple[Rule, ...]:
    """The rules of sizes with further letters that stand for the sign of multiplication."""
    return tuple(
        rule._replace(needs=(*rule.needs, *signs), pattern=rule.pattern.replace("xX", f"xX{signs}"))
        for rule in SIZES
    )


def unit(units: str) -> Rule:
    """A number keeps its unit: a pattern of them."""
    return Rule(
        "A number keeps its unit",
        DIGITS,
        rf"{AFTER_NUMBER}( )(?=(?:{units})(?!\w|\.\w))",
        NARROW,
        ("5 km", f"5{NARROW}km"),
    )


def spaced(words: str, example: Example) -> Rule:
    """Abbreviations of several words, `z. B.`: the place of each space is a group."""
    pattern = words.replace(". ", r"\.( ?)").replace(".|", r"\.|").removesuffix(".")
    name = "Abbreviations of several words"
    return Rule(name, (".",), rf"(?<![\w.])(?:{pattern}\.)", NARROW, example)


def between(words: str, example: Example) -> Rule:
    """From–to of the words of a pattern: days of the week, months, also with a day before one."""
    return Rule(
        "From–to of days and months",
        ("-", "–"),
        rf"(?<![\w-])(?:{words})\.?(?:( ?[–-] ?)(?:{words})(?![\w-])"
        r"|(-)(?=\d{1,2}\.?[ \u00a0][^\W\d_]))",
        "–",
        example,
    )


def kept_range(row: Common, setting: Setting) -> Rule:
    """A range that words or a dash between spaces say isn't torn; `before` stays with a number
    alone, for long words would leave short lines.
    """
    lead = rf"(?:(?<!\w)(?:{row.before})( )(?=[-−+]?\d))?" if row.before else ""
    by = f"{row.words}|–|—"
    needs = tuple(f" {word}{space}" for word in by.split("|") for space in " \u00a0")
    pattern = _kept(by, lead, row.ends, setting.range_units)
    return Rule("A range in words isn't torn", needs, pattern, NO_BREAK, row.example)


def kept_between(row: Common, setting: Setting) -> Rule:
    """The same of `between … and …`, where the second word alone says nothing."""
    lead = rf"(?<!\w)[^\W\d_]{row.before}( )"
    pattern = _kept(row.words, lead, row.ends or NO_WORD, setting.range_units)
    name = "A range between two ends isn't torn"
    return Rule(name, (f"{row.before} ",), pattern, NO_BREAK, row.example)


def _kept(by: str, lead: str, words: str, units: str) -> str:
    units = _either(RANGE_UNITS, units)
    end = rf"(?:[-−+]?\d[\d.,:]*(?:[ \u00a0\u202f]?(?:{units})(?!\w))?|(?:{words})\.?)"
    return (
        rf"{lead}(?<![\w.,:–-]){end}([ \u00a0])(?:{by})([ \u00a0])"
        rf"(?=(?:[-−+]?\d|(?:{words})(?!\w)))"
    )
