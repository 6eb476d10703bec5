"""Rules that several languages share: dots, dashes, ranges, sizes, units and phone numbers."""

from __future__ import annotations

import re

from brochure.microtypography.rule import DIGITS, NARROW, NO_BREAK, Rule

STANDARD = r"(?:ISO|DIN|EN|IEC|VDE|RFC|ISBN|ISSN|COVID)[\s-]*(?:[A-Z/]+\s*)?$"
TELEPHONE = r"(?i:Tel|Fon|Fax|Mobil|Phone|Tél|Handy)\w*\.?:?\s*[\d\s/()+-]*$"
"""What stands before numbers that are no range."""
CONTEXT = 40
"""Characters before a number that are looked at."""

UNITS = (
    r"(?:km|m|dm|cm|mm|ha|kg|g|mg|t|l|ml|h|min|s|kW|kWh|W|V|A|Hz|kB|MB|GB|pt|in|ft|"
    r"CHF|EUR|USD|[kcm]?m[²³])"
)


def is_range(match: re.Match[str]) -> bool:
    """Whether two numbers with a hyphen between them count upwards and are no other number."""
    first, second = match["from"], match["to"]
    before = match.string[max(0, match.start() - CONTEXT) : match.start()]
    if first.startswith("0") or re.search(STANDARD, before) or re.search(TELEPHONE, before):
        return False
    if len(second) < len(first):  # 2023-24
        if len(first) != 4 or len(second) != 2 or first[:2] not in ("18", "19", "20"):
            return False
        first = first[2:]
    return int(first) < int(second)


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
RANGE = Rule(
    "From–to: a dash without spaces",
    ("-",),
    r"(?<![\w/#&–+-])(?<!\d[ /.,])(?P<from>\d{1,4})-(?P<to>\d{1,4})(?![\w–-])(?![ /.]?\d)",
    "–",
    ("Lützowstr. 102-104, 2018-2024", f"Lützowstr.{NO_BREAK}102–104, 2018–2024"),
    within="-",
    holds=is_range,
)
TIMES = Rule(
    "From–to of times of day",
    ("-",),
    r"(?<![\w.:-])\d{1,2}[.:]\d\d(-)\d{1,2}[.:]\d\d(?![\w.:-]*\d)",
    "–",
    ("9:30-17:00", "9:30–17:00"),
)
SIZE = Rule(
    "Sizes have a multiplication sign",
    (
        "x",
        "X",
        "×",
    ),
    r"(?<![0-9A-WYZa-wyz])(?!0[xX])\d+(?:[,.]\d+)?( ?[xX×] ?)(?=\d)",
    f"{NARROW}×{NARROW}",
    ("21 x 29,7 cm", f"21{NARROW}×{NARROW}29,7{NARROW}cm"),
)
UNIT = Rule(
    "A number keeps its unit",
    DIGITS,
    rf"(?<=\d)( )(?={UNITS}(?![\w.]))",
    NARROW,
    ("5 km", f"5{NARROW}km"),
)
PERCENT = Rule(
    "A number stands a narrow space before %, ‰, °C and currencies",
    (
        "%",
        "‰",
        "°",
        "€",
    ),
    r"(?<=\d)( ?)(?=(?:[%‰€]|°[CF])(?!\w))",
    NARROW,
    ("10 %, 20°C, 15 €", f"10{NARROW}%, 20{NARROW}°C, 15{NARROW}€"),
)
THOUSANDS = Rule(
    "Thousands in groups of three",
    DIGITS,
    r"(?<![\w+,.])(?<!\d[ /])(?<!/ )[1-9]\d{0,2}(?: \d{3})+(?![ /-]?\d)",
    NARROW,
    ("12 500 Menschen", f"12{NARROW}500 Menschen"),
    within=" ",
)
TELEPHONE_NUMBER = Rule(
    "A phone number is kept together",
    DIGITS,
    r"(?<![\w,.])(?:\+\d|\(?0\d)[\d()]*(?:(?: ?[/–-] ?| )\(?\d[\d()]*)+",
    NO_BREAK,
    ("030 / 263 911 76", "030 / 263 911 76".replace(" ", NO_BREAK)),
    within=" ",
)
