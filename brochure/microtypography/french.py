"""French: its spaces before double marks and within guillemets, after the Imprimerie nationale.

Canada sets none before `;`, `!` and `?`.
"""

from __future__ import annotations

from brochure.microtypography import common, numbers
from brochure.microtypography.rule import DIGITS, NARROW, NO_BREAK, Marks, Rule

MARKS = Marks(("«", "»"), ("“", "”"))

MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"

WEEKDAYS = "lun|mar|mer|jeu|ven|sam|dim"
LONG_DAYS = "(?:lun|mar|mercre|jeu|vendre|same)di|dimanche"
NUMBERED = (
    "[Ss]alle|[Cc]hapitre|[Aa]rticle|[Pp]age|[Pp]saume|[Ll]igne|[Qq]uai|[Vv]oie|[Pp]orte|[Hh]all|"
    "[Bb]âtiment|[Éé]tage|[Nn]uméro|[Tt]ome|[Vv]olume|[Bb]us|[Tt]ram|[Mm]étro|[Nn]iveau|op[.]|BP"
)
COUNTED = (
    "heure heures euro euros million millions milliard milliards an ans année années mois semaine "
    "semaines jour jours minute minutes seconde secondes mètre mètres kilomètre kilomètres "
    "centimètres hectare hectares litre litres gramme grammes kilo kilos tonne tonnes degré degrés "
    "personne personnes enfants femmes hommes invités places pages fois points francs dollars "
    "salles pièces ateliers participants participantes visiteurs films concerts spectacles séances "
    "cours équipes billets stands étapes artistes bénévoles membres familles élèves livres"
)

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
    *numbers.SHARED_BEFORE,
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
        r"(?<![^\s(\[/’'“–—-])«( ?)(?=[^\s»])|(?<=[^\s«])( ?)»(?!\w)",
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
    numbers.counted(COUNTED, ("15 euros, 7,5 tonnes", f"15{NO_BREAK}euros, 7,5{NO_BREAK}tonnes")),
    numbers.numbered(NUMBERED, ("salle 5", f"salle{NO_BREAK}5")),
    Rule(
        "Hours and minutes",
        (" h", "h "),
        r"(?<=\d)[ \u00a0\u202f]?h( )(?=\d\d(?!\d))",
        NARROW,
        ("9 h 30", f"9{NARROW}h{NARROW}30"),
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
    *common.SIZES,
    common.UNIT,
    common.PERCENT,
    common.between(f"{LONG_DAYS}|{WEEKDAYS}", ("lun-ven", "lun–ven")),
    common.between(MONTHS, ("mai-juillet", "mai–juillet")),
    common.kept_range(
        "à|au|et",
        rf"{LONG_DAYS}|{MONTHS}",
        (
            "du 3 au 28 août, de 9 à 17 h",
            f"du~3~au~28~août, de~9~à~17{NARROW}h".replace("~", NO_BREAK),
        ),
        before="[Dd][ue]|[Ee]ntre",
    ),
    Rule(
        "From–to of hours",
        ("h",),
        r"(?<![\w.,])\d{1,2}[ \u202f]?h(?:[ \u202f]?\d\d)?( ?[-–] ?)\d{1,2}[ \u202f]?h(?![a-z])",
        "–",
        ("9h-17h", "9h–17h"),
    ),
    common.TIMES,
    common.LETTERED_RANGE,
    common.RANGE._replace(example=("2018-2024", "2018–2024")),
    *numbers.SHARED_AFTER,
    common.DASH._replace(example=("tard - trop tard", "tard – trop tard")),
    common.ELLIPSIS._replace(example=("et puis...", "et puis…")),
)
RULES = (BEFORE_MARKS, *SHARED)
CANADIAN = SHARED
