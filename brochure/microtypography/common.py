"""Rules that several languages share: dots, dashes, ranges, sizes and units.

Those that need a language's words are functions of them.
"""

from __future__ import annotations

import re

from brochure.microtypography.rule import DIGITS, NARROW, NO_BREAK, Rule

STANDARD = (
    r"(?:ISO|DIN|EN|IEC|VDE|RFC|ISBN|ISSN|COVID|Covid|HR[AB]|VR|PIN|BLZ|Az|Aktenzeichen|Kto|Konto"
    r"|(?:Steuer|Konto|Kunden)\w*|[\w.]+-[Nn](?:r|o|um))[.:\s-]*(?:[A-Z/]+\s*)?$"
)
TELEPHONE = r"(?i:Tel|Fon|Fax|Mobil|Phone|Tél|Handy|Тел)\w*\.?:?\s*[\d\s/()+-]*$"
"""What stands before numbers that are no range."""
CONTEXT = 40
"""Characters before a number that are looked at."""

AFTER_NUMBER = r"(?:(?<=[\d½¼¾⅓⅔])|(?<=\d[,.]–))"
"""Behind a number; `8,–` is one as well."""
UNITS = (
    r"(?:km|m|dm|cm|mm|ha|kg|g|mg|t|l|ml|h|min|s|kW|kWh|W|V|A|Hz|kB|MB|GB|pt|in|ft|px|dB|"
    r"CHF|EUR|USD|km/h|kcal|[kcm]?m[²³])"
)
RANGE_UNIT = r"(?:h|Uhr|%|°C|€|[ap]\.?m\.?|km|m|cm|kg)"
"""What may stand behind a range's first end as well as behind its last."""
CYRILLIC_UNITS = r"(?:км|м|дм|см|мм|га|кг|г|мг|т|л|мл|год|хв|с|кВт|Вт|В|А|Гц|км/год|[кс]?м[²³])"


def is_range(match: re.Match[str]) -> bool:
    """Whether two numbers with a hyphen between them count upwards and are no other number."""
    first, second = match["from"], match["to"]
    before = match.string[max(0, match.start() - CONTEXT) : match.start()]
    if re.match(r"0(?![,.])", first) or re.search(STANDARD, before):
        return False
    if re.search(TELEPHONE, before):
        return False
    if first.isdigit() and second.isdigit() and len(second) < len(first):  # 2023-24
        if len(first) != 4 or len(second) != 2 or first[:2] not in ("18", "19", "20"):
            return False
        first = first[2:]
    return float(first.replace(",", ".")) < float(second.replace(",", "."))


def is_range_but_post_code(match: re.Match[str]) -> bool:
    """The same in Poland, where 31-125 is a post code."""
    is_code = len(match["from"]) == 2 and len(match["to"]) == 3
    return not is_code and is_range(match)


def is_range_but_american_phone(match: re.Match[str]) -> bool:
    """The same in America, where 555-1234 is a phone number."""
    is_phone = len(match["from"]) == 3 and len(match["to"]) == 4
    return not is_phone and is_range(match)


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
    holds=is_range,
)
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
    rf"\d+(?:[.,]\d+)?(?: ?[xX×хХ] ?\d+(?:[.,]\d+)?){{0,3}} ?(?:{UNITS}|см|мм|м)\b"
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
    rf"×[ \u202f]?\d+(?:[.,]\d+)?( ?)(?={UNITS}(?!\w))",
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
UNIT = Rule(
    "A number keeps its unit",
    DIGITS,
    rf"{AFTER_NUMBER}( )(?={UNITS}(?!\w|\.\w))",
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
        "£",
        "$",
    ),
    rf"{AFTER_NUMBER}( ?)(?=(?:[%‰€]|°[CF])(?!\w))|(?<=[€£$])( )(?=\d)",
    NARROW,
    ("10 %, 20°C, 15 €", f"10{NARROW}%, 20{NARROW}°C, 15{NARROW}€"),
)
SIGN = Rule(
    "A number keeps %, ‰, °C and its currency",
    ("%", "‰", "°", "€", "£", "$", "₺", "₴"),
    rf"{AFTER_NUMBER}( )(?=(?:[%‰€£$₺₴]|°[CF]?)(?!\w))|(?<=[€£$₺₴])( )(?=\d)",
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
TELEPHONE_NUMBER = Rule(
    "A phone number is kept together",
    DIGITS,
    r"(?<![\w,.])(?<!\d:)(?:\+\d|\(?0\d)[\d()]*(?:(?: ?[/–-] ?| )\(?\d[\d()]*)+",
    NO_BREAK,
    ("030 / 263 911 76", "030 / 263 911 76".replace(" ", NO_BREAK)),
    within=" ",
)


def between(words: str, example: tuple[str, str]) -> Rule:
    """From–to of the words of a pattern: days of the week, months, also with a day before one."""
    return Rule(
        "From–to of days and months",
        ("-", "–"),
        rf"(?<![\w-])(?:{words})\.?(?:( ?[–-] ?)(?:{words})(?![\w-])"
        r"|(-)(?=\d{1,2}\.?[ \u00a0][^\W\d_]))",
        "–",
        example,
    )


def kept_range(by: str, words: str, example: tuple[str, str], before: str = "") -> Rule:
    """A range that words or a dash between spaces say isn't torn.

    `by` are the words between its ends, parted by bars; the others are patterns: `before` stands
    before it, and stays with a number alone (long words would leave short lines), `words` are
    other ends than numbers.
    """
    lead = rf"(?:(?<!\w)(?:{before})( )(?=[-−+]?\d))?" if before else ""
    by = f"{by}|–|—"
    needs = tuple(f" {word}{space}" for word in by.split("|") for space in " \u00a0")
    rule = Rule("A range in words isn't torn", needs, "", NO_BREAK, example)
    return rule._replace(pattern=_kept(by, lead, words))


def kept_between(
    first: str, second: str, example: tuple[str, str], words: str = r"(?!\w)\w"
) -> Rule:
    """The same of `between … and …`, where the second word alone says nothing; `first` is without
    its capital or small letter.
    """
    lead = rf"(?<!\w)[^\W\d_]{first}( )"
    name = "A range between two ends isn't torn"
    return Rule(name, (f"{first} ",), _kept(second, lead, words), NO_BREAK, example)


def _kept(by: str, lead: str, words: str) -> str:
    end = rf"(?:[-−+]?\d[\d.,:]*(?:[ \u00a0\u202f]?{RANGE_UNIT}(?!\w))?|(?:{words})\.?)"
    return (
        rf"{lead}(?<![\w.,:–-]){end}([ \u00a0])(?:{by})([ \u00a0])"
        rf"(?=(?:[-−+]?\d|(?:{words})(?!\w)))"
    )
