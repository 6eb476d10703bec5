"""French: its spaces before double marks and within guillemets, after the Imprimerie nationale.

Canada sets none before `;`, `!` and `?`.
"""

from __future__ import annotations

from brochure.microtypography import common
from brochure.microtypography.rule import DIGITS, NARROW, NO_BREAK, Marks, Rule

MARKS = Marks(("«", "»"), ("“", "”"))

MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"

BEFORE_MARKS = Rule(
    "A narrow space before ; ! ?",
    (
        ";",
        "!",
        "?",
    ),
    r"(?<=[^\s;!?(\[«“])( ?)(?=[;!?][;:!?]*(?:[\s»”)\]]|$))",
    NARROW,
    ("Pourquoi? Enfin!", f"Pourquoi{NARROW}? Enfin{NARROW}!"),
)
SHARED = (
    Rule(
        "A no-break space before the colon",
        (":",),
        r"(?<=[^\s:;!?])( ?)(?=:(?:\s|$))",
        NO_BREAK,
        ("Contact : Anne", f"Contact{NO_BREAK}: Anne"),
    ),
    Rule(
        "A narrow space within guillemets",
        (
            "«",
            "»",
        ),
        r"«( ?)(?=[^\s»])|(?<=[^\s«])( ?)»",
        NARROW,
        ("«oui»", f"«{NARROW}oui{NARROW}»"),
    ),
    Rule(
        "Titles and names",
        (
            "M",
            "D",
            "P",
        ),
        r"(?<![\w.])(?:M\.|MM\.|Mme|Mmes|Mlle|Dr|Pr|Me)( )(?=[A-ZÀÉÈÎÔ])",
        NO_BREAK,
        ("Mme Durand", f"Mme{NO_BREAK}Durand"),
    ),
    Rule(
        "A number after its abbreviation",
        (
            "§",
            ".",
            "°",
        ),
        r"(?<![\w.])(?:§|pp?\.|[nN]°|art\.|chap\.|vol\.|fig\.)( )(?=\d)",
        NO_BREAK,
        ("n° 4, p. 5", f"n°{NO_BREAK}4, p.{NO_BREAK}5"),
    ),
    Rule(
        "Day and month",
        DIGITS,
        rf"(?<!\d)(?:1er|\d{{1,2}})( )(?:{MONTHS})\b",
        NO_BREAK,
        ("le 22 juillet", f"le 22{NO_BREAK}juillet"),
    ),
    Rule(
        "A number keeps its word",
        DIGITS,
        r"(?<=\d)( )(?=(?:heures?|euros?|millions?|milliards?)\b)",
        NO_BREAK,
        ("15 euros", f"15{NO_BREAK}euros"),
    ),
    Rule(
        "Centuries",
        ("e",),
        r"\b[IVX]+e( )(?=siècles?\b)",
        NO_BREAK,
        ("XXe siècle", f"XXe{NO_BREAK}siècle"),
    ),
    Rule(
        "Post code and town",
        DIGITS,
        r"(?<![\d,.])\d{5}( )(?=[A-ZÀÉÈÎÔ][a-zàâéèêîôç])",
        NO_BREAK,
        ("75001 Paris", f"75001{NO_BREAK}Paris"),
    ),
    common.TELEPHONE_NUMBER._replace(
        example=("01 23 45 67 89", "01 23 45 67 89".replace(" ", NO_BREAK)),
    ),
    common.THOUSANDS._replace(example=("12 500 euros", f"12{NARROW}500{NO_BREAK}euros")),
    common.SIZE,
    common.UNIT,
    common.PERCENT,
    common.TIMES,
    common.RANGE._replace(example=("2018-2024", "2018–2024")),
    Rule(
        "A dash between spaces",
        ("-",),
        r"(?<=\S)[ \u00a0](-{1,3}) (?=\S)",
        "–",
        ("tard - trop tard", "tard – trop tard"),
    ),
    common.ELLIPSIS._replace(example=("et puis...", "et puis…")),
)
RULES = (BEFORE_MARKS, *SHARED)
CANADIAN = SHARED
