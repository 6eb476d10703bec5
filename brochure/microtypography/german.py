"""German: the rules after DIN 5008 and Duden, where they agree with good setting."""

from __future__ import annotations

from brochure.microtypography import common
from brochure.microtypography.rule import DIGITS, NARROW, NO_BREAK, Marks, Rule

MARKS = Marks(("„", "“"), ("‚", "‘"))
SWISS = Marks(("«", "»"), ("‹", "›"))

ABBREVIATIONS = (
    "[zZ]. B.|[dD]. h.|[uU]. a.|[uU]. Ä.|o. Ä.|o. g.|o. a.|[iI]. d. R.|[iI]. A.|[iI]. V.|e. V.|"
    "[sS]. o.|[sS]. u.|[vV]. a.|z. T.|z. Z.|z. Zt.|[uU]. U.|u. v. m.|u. v. a.|u. dgl.|a. D.|a. M.|"
    "n. Chr.|v. Chr.|[iI]. S. d.|[iI]. S. v.|[iI]. H. v.|[iI]. e. S.|z. Hd.|d. J.|d. M.|e. G.|"
    "e. K.|i. L.|i. Gr.|i. Br.|m. E.|b. w.|p. a.|[iI]. Ü."
)
MONTHS = (
    "Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|"
    r"Jan\.|Feb\.|Apr\.|Aug\.|Sept?\.|Okt\.|Nov\.|Dez\."
)
WEEKDAYS = "Mo|Di|Mi|Do|Fr|Sa|So"
LONG_DAYS = "(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend"
MONTH = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"


def _abbreviations() -> str:
    """One pattern, the place of each space a group: `z.( ?)B.`."""
    words = ABBREVIATIONS.replace(". ", r"\.( ?)").replace(".|", r"\.|")
    return rf"(?<![\w.])(?:{words.removesuffix('.')}\.)"


NUMBERED = ("Seite", "Kapitel", "Artikel", "Absatz", "Nummer", "Raum", "Saal", "Haus", "Hof")
STREETS = ("tr.", "traße", "platz", "weg", "allee", "gasse", "ufer")
NUMBER_WORDS = ("Uhr", "Euro", "Prozent", "Cent", "Mio.", "Mrd.", "Tsd.", "Std.", "Min.")
TITLES = ("Dr.", "Prof.", "Dipl.", "Hr.", "Fr.", "St.", "Sr.", "PD")
RULES = (
    Rule(
        "Abbreviations of several words",
        (".",),
        _abbreviations(),
        NARROW,
        ("z.B. der KOK e.V., i. d. R.", "z.~B. der KOK e.~V., i.~d.~R.".replace("~", NARROW)),
    ),
    Rule(
        "A club's e. V. also without its last dot",
        (" e.V", " e. V"),
        r"(?<=[ \u00a0]e\.)( ?)(?=V(?![\w.]))",
        NARROW,
        ("KOK e.V", f"KOK e.{NARROW}V"),
    ),
    Rule(
        "A number after its abbreviation",
        (
            "§",
            ".",
        ),
        r"(?<![\w.])(?:§§?|(?:S|Nr|Art|Abs|Bd|Kap|Abb|Tab|Ziff|Rn|Z|Anm)\.)( ?)(?=\d)",
        NARROW,
        ("§3, S. 5, Nr. 4", f"§{NARROW}3, S.{NARROW}5, Nr.{NARROW}4"),
    ),
    Rule(
        "A number after its word",
        NUMBERED,
        rf"\b(?:{'|'.join(NUMBERED)})( )(?=\d)",
        NO_BREAK,
        ("Hof 1", f"Hof{NO_BREAK}1"),
    ),
    Rule(
        "A house's number after its street",
        STREETS,
        r"[Ss]tr\.( ?)(?=\d)|(?:[Ss]traße|(?<=\w)(?:platz|weg|allee|gasse|ufer))( )(?=\d)",
        NO_BREAK,
        ("Lützowstr.102", f"Lützowstr.{NO_BREAK}102"),
    ),
    Rule(
        "Day and month",
        tuple(MONTHS.replace("t?", "").replace("\\.", "").split("|")),
        rf"(?<!\d)\d{{1,2}}\.( )(?:{MONTHS})(?!\w)",
        NO_BREAK,
        ("am 22. Juli", f"am 22.{NO_BREAK}Juli"),
    ),
    Rule(
        "A number keeps its word",
        NUMBER_WORDS,
        r"(?<=\d)( )(?=(?:Uhr|Euro|Prozent|Cent)\b|(?:Mio|Mrd|Tsd|Std|Min)\.)",
        NO_BREAK,
        ("9 Uhr, 15 Euro, 3 Mio.", "9~Uhr, 15~Euro, 3~Mio.".replace("~", NO_BREAK)),
    ),
    Rule(
        "Titles and names",
        TITLES,
        r"(?<![\w.])(?:Dr\.|Prof\.|Dipl\.-\w+\.|Hr\.|Fr\.|St\.|Sr\.|PD)( )(?=[A-ZÄÖÜ])",
        NO_BREAK,
        ("Prof. Dr. Meier, St. Pölten", "Prof.~Dr.~Meier, St.~Pölten".replace("~", NO_BREAK)),
    ),
    Rule(
        "Forms of address and names",
        ("Frau ", "Herr"),
        r"\b(?:Frau|Herrn?)( )(?=(?:[A-ZÄÖÜ]\.|[A-ZÄÖÜ][a-zäöüß]))",
        NO_BREAK,
        ("Frau Meier", f"Frau{NO_BREAK}Meier"),
    ),
    Rule(
        "Post code and town",
        DIGITS,
        r"(?<![\d,.])(?:\d{5}|(?:A|CH)-\d{4})( )(?=[A-ZÄÖÜ][a-zäöüß])",
        NO_BREAK,
        ("10785 Berlin", f"10785{NO_BREAK}Berlin"),
    ),
    common.TELEPHONE_NUMBER,
    common.THOUSANDS,
    common.SIZE,
    common.UNIT,
    common.PERCENT,
    Rule(
        "Opening hours: a dash without spaces",
        (
            "-",
            "–",
        ),
        r"(?<![\w.:-])\d{1,2}(?:[.:]\d\d)?(?: Uhr)?( ?[-–] ?)\d{1,2}(?:[.:]\d\d)?[ \u00a0]Uhr\b",
        "–",
        ("9 - 17 Uhr", f"9–17{NO_BREAK}Uhr"),
    ),
    Rule(
        "From–to of weekdays",
        ("-",),
        rf"\b(?:{WEEKDAYS})\.?( ?- ?)(?:{WEEKDAYS})\b|\b(?:{LONG_DAYS})(-)(?:{LONG_DAYS})\b",
        "–",
        ("Mo-Fr", "Mo–Fr"),
    ),
    Rule(
        "From–to of days and months",
        ("-",),
        r"(?<![\w.])(?:\d{1,2}\.){1,2}( ?- ?)\d{1,2}\.(?=\d|\s|$)"
        rf"|\b(?:{MONTH})(-)(?:{MONTH})\b",
        "–",
        ("22.-24. Juli, Mai-Juli", f"22.–24.{NO_BREAK}Juli, Mai–Juli"),
    ),
    common.TIMES,
    common.RANGE,
    Rule(
        "A dash between spaces",
        ("-",),
        r"(?<=\S)[ \u00a0](-{1,3}) (?=\S)",
        "–",
        ("KOK - Bundesweiter Kreis", "KOK – Bundesweiter Kreis"),
    ),
    common.ELLIPSIS,
    common.ELLIPSIS_STAYS,
)
