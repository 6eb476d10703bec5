"""German: the rules after DIN 5008 and Duden, where they agree with good setting."""

from __future__ import annotations

from brochure.microtypography import common, numbers
from brochure.microtypography.rule import (
    BEFORE_COMMA,
    BEFORE_HYPHEN,
    DIGITS,
    NARROW,
    NO_BREAK,
    Marks,
    Rule,
)

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
ANY_MONTH = f"{MONTH}|Jan|Feb|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez"


def _abbreviations() -> str:
    """One pattern, the place of each space a group: `z.( ?)B.`."""
    words = ABBREVIATIONS.replace(". ", r"\.( ?)").replace(".|", r"\.|")
    return rf"(?<![\w.])(?:{words.removesuffix('.')}\.)"


NUMBERED = (
    "Seiten?|Kapitel|Artikel|Absatz|Nummer|Raum|Saal|Haus|Hof|Linie|Gleis|Halle|Zimmer|Klasse|"
    "Stufe|Gruppe|Teil|Band|Heft|Psalm|Vers|Paragra(?:f|ph)|Tor|Block|Bus|Tram|Etage|Ebene|Reihe|"
    "Tisch|Stand|Platz|Stock|Opus|op[.]|Kl[.]|Haus-Nr[.]|Ausgabe|Ausgang|Eingang|Aufgang|Größe"
)
BIBLE = (
    "Gen|Ex|Lev|Num|Dtn|Jos|Ri|Rut|Sam|Kön|Chr|Esr|Neh|Hiob|Ijob|Ps|Spr|Koh|Hld|Jes|Jer|Ez|Dan|"
    "Hos|Joel|Am|Mi|Mt|Mk|Lk|Joh|Apg|Röm|Kor|Gal|Eph|Phil|Kol|Thess|Tim|Tit|Hebr|Jak|Petr|Offb|Mose"
)
STREETS = ("tr.", "traße", "platz", "weg", "allee", "gasse", "ufer")
COUNTED = (
    "Uhr Euro Cent Prozent Promille Grad Jahr Jahre Jahren Monat Monate Monaten Woche Wochen Tag "
    "Tage Tagen Stunde Stunden Minute Minuten Sekunde Sekunden Meter Metern Kilometer Kilometern "
    "Zentimeter Millimeter Quadratmeter Quadratmetern Kubikmeter Hektar Liter Litern Gramm Kilo "
    "Kilogramm Tonne Tonnen Pfund Mal mal Person Personen Kind Kinder Kindern Frauen Menschen "
    "Gäste Gästen Plätze Plätzen Stück Teile Teilen Seiten Zimmer Zimmern Punkte Punkten Million "
    "Millionen Milliarde Milliarden Tausend Dollar Franken Volt Watt Kalorien Grad Mio Mrd Tsd Std "
    "Min Sek Mitglieder Mitgliedern Teilnehmer Teilnehmende Teilnehmenden Ecke Kilowattstunden"
)
ORDINALS = (
    "Klassen?|Klässler|Stock|OG|UG|Etage|Jahrhunderts?|Jh[.]|Auflage|Platz|Lebensjahr|Kapitel|Akt|"
    "Satz|Vorsitzende[rn]?|Advent|Mal|Tag|Woche|Ausgabe|Runde|Preis|Staffel|Semester|Obergeschoss"
)
TITLES = ("Dr.", "Prof.", "Dipl.", "Hr.", "Fr.", "St.", "Sr.", "PD")
DAY = rf"(?:{LONG_DAYS}|{WEEKDAYS})"
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
    *numbers.SHARED_BEFORE,
    Rule(
        "A number after its abbreviation",
        (
            "§",
            ".",
        ),
        r"(?<![\w.])(?:§§?|(?:S|Nr|Art|Abs|Bd|Kap|Abb|Tab|Ziff|Rn|Z|Anm|Fr)\.)( ?)(?=\d)",
        NARROW,
        ("§3, S. 5, Nr. 4", f"§{NARROW}3, S.{NARROW}5, Nr.{NARROW}4"),
    ),
    Rule(
        "Places in laws and books stay whole",
        (".", "§", "Satz"),
        r"(?<=\d)( )(?=(?:Abs|Nr|S|lit|Art|Rn|Bd)\. ?\u202f?\w|Satz \d|ff?\.)",
        NO_BREAK,
        (
            "Art. 3 Abs. 2, S. 12 ff.",
            f"Art.{NARROW}3{NO_BREAK}Abs.{NARROW}2, S.{NARROW}12{NO_BREAK}ff.",
        ),
    ),
    numbers.numbered(NUMBERED, ("Hof 1, Linie 5", f"Hof{NO_BREAK}1, Linie{NO_BREAK}5")),
    Rule(
        "Places in the Bible",
        BEFORE_COMMA,
        rf"(?<![\w.])(?:[1-5]\.?( ))?(?:{BIBLE})( )(?=\d{{1,3}},\d)",
        NO_BREAK,
        ("1 Kor 13,4", f"1{NO_BREAK}Kor{NO_BREAK}13,4"),
    ),
    Rule(
        "From–to of verses",
        BEFORE_HYPHEN,
        rf"(?<![\w.])(?:{BIBLE})[ \u00a0]\d{{1,3}},\d{{1,3}}(-)(?=\d)",
        "–",
        ("Joh 13,4-7", f"Joh{NO_BREAK}13,4–7"),
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
        "A number in its order",
        (". ", ".–"),
        rf"(?<![\d.,])\d{{1,2}}\.( )(?=(?:{ORDINALS})(?![\w-]))",
        NO_BREAK,
        ("5. Klasse, 19. Jh.", f"5.{NO_BREAK}Klasse, 19.{NO_BREAK}Jh."),
    ),
    numbers.counted(
        COUNTED,
        ("9 Uhr, 7,5 Tonnen, 3 Mio.", "9~Uhr, 7,5~Tonnen, 3~Mio.".replace("~", NO_BREAK)),
        nouns=True,
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
    *common.SIZES,
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
    common.between(f"(?:{LONG_DAYS})s?|{WEEKDAYS}", ("Mo-Fr", "Mo–Fr")),
    common.between(
        ANY_MONTH, ("Mai-Juli, 28. Mai-3. Juni", "Mai–Juli, 28.~Mai–3.~Juni".replace("~", NO_BREAK))
    ),
    Rule(
        "From–to of dates",
        ("-",),
        r"(?<![\w.])(?:\d{1,2}\.){1,2}( ?- ?)\d{1,2}\.(?=\d|\s|$)",
        "–",
        ("22.-24. Juli", f"22.–24.{NO_BREAK}Juli"),
    ),
    common.kept_range(
        "bis",
        rf"{DAY}|{MONTH}",
        (
            "vom 3. bis 28. August, 11 bis 17 Uhr",
            "vom~3.~bis~28.~August, 11~bis~17~Uhr".replace("~", NO_BREAK),
        ),
        before="[Vv]o[mn]",
    ),
    common.kept_between(
        "wischen",
        "und",
        ("zwischen 4 und 12 Jahren", "zwischen~4~und~12~Jahren".replace("~", NO_BREAK)),
        rf"{DAY}|{MONTH}",
    ),
    common.TIMES,
    common.LETTERED_RANGE,
    common.RANGE,
    *numbers.SHARED_AFTER,
    common.DASH,
    common.ELLIPSIS,
    common.ELLIPSIS_STAYS,
)
