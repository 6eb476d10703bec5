"""English: British dashes and, with the tag en-US, American ones; closed abbreviations."""

from __future__ import annotations

from brochure.microtypography import common, numbers
from brochure.microtypography.rule import DIGITS, NARROW, NO_BREAK, Marks, Rule

MARKS = Marks(("“", "”"), ("‘", "’"))

MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December|"
    "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
)
WEEKDAYS = "Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun"
LONG_DAYS = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
NUMBERED = (
    "Room|Suite|Gate|Platform|Floor|Level|Flat|Unit|Chapter|Part|Section|Article|Psalm|Act|Scene|"
    "Line|Route|Bus|Hall|Stage|Studio|Table|Page|Volume|Issue|Number|Grade|Year|Week|Day|Step|"
    "Phase|Box|Class|Group|Opus|op[.]|Op[.]"
)
COUNTED = (
    "percent million millions billion thousand hundred dozen year years month months week weeks "
    "day days hour hours hr hrs minute minutes mins second seconds metre metres meter meters mile "
    "miles kilometre kilometres kilometer kilometers yard yards foot feet inch inches acre acres "
    "hectare hectares tonne tonnes ton tons pound pounds ounce ounces gram grams kilo kilos litre "
    "litres liter liters pint pints degree degrees pence euro euros dollar dollars people persons "
    "person children guests seats places pages points times rooms men women copies lb lbs oz "
    "participants visitors workshops talks films concerts events sessions courses teams tickets "
    "stalls stops steps readings artists volunteers members families students o'clock"
)

SHARED = (
    *numbers.SHARED_BEFORE,
    Rule(
        "Titles and names",
        (
            "M",
            "D",
            "P",
            "S",
            "R",
        ),
        r"(?<![\w.])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|St)\.?( )(?=[A-Z])",
        NO_BREAK,
        ("Mr Smith, St. Louis", f"Mr{NO_BREAK}Smith, St.{NO_BREAK}Louis"),
    ),
    Rule(
        "Closed abbreviations stay with what follows",
        (".",),
        r"(?<![\w.])(?:e\.g\.|i\.e\.|cf\.|vs\.|c\.)( )(?=\w)",
        NO_BREAK,
        ("e.g. advice", f"e.g.{NO_BREAK}advice"),
    ),
    Rule(
        "A number after its abbreviation",
        (
            "§",
            ".",
        ),
        r"(?<![\w.])(?:§§?|(?:pp?|[Nn]os?|paras?|[Ff]igs?|[Vv]ol|[Cc]h|[Aa]rt|[Ss]ec)\.)( )(?=\d)",
        NO_BREAK,
        ("p. 5", f"p.{NO_BREAK}5"),
    ),
    Rule(
        "Day and month",
        DIGITS,
        rf"(?<!\d)\d{{1,2}}(?:st|nd|rd|th)?( )(?:{MONTHS})\b|\b(?:{MONTHS})( )\d{{1,2}}(?!\d)",
        NO_BREAK,
        ("22 July, July 22", f"22{NO_BREAK}July, July{NO_BREAK}22"),
    ),
    Rule(
        "A time of day keeps its half",
        DIGITS,
        r"(?<=\d)( )(?=[ap]\.?m\b)",
        NO_BREAK,
        ("9 a.m.", f"9{NO_BREAK}a.m."),
    ),
    numbers.counted(COUNTED, ("3 million, 7.5 tonnes", f"3{NO_BREAK}million, 7.5{NO_BREAK}tonnes")),
    numbers.numbered(NUMBERED, ("Room 5", f"Room{NO_BREAK}5")),
    Rule(
        "The halves of a British post code",
        DIGITS,
        r"\b[A-Z]{1,2}\d[A-Z\d]?( )(?=\d[A-Z]{2}\b)",
        NO_BREAK,
        ("SW1A 1AA", f"SW1A{NO_BREAK}1AA"),
    ),
    common.TELEPHONE_NUMBER._replace(
        example=("+44 20 7946 0000", "+44 20 7946 0000".replace(" ", NO_BREAK)),
    ),
    common.SIZE._replace(example=("4 x 6 in", f"4{NARROW}×{NARROW}6{NARROW}in")),
    *common.SIZES[1:],
    common.UNIT,
    common.SIGN,
    common.between(f"{LONG_DAYS}|{WEEKDAYS}", ("Mon-Fri", "Mon–Fri")),
    common.between(MONTHS, ("May-July", "May–July")),
    common.kept_range(
        "to|until|till",
        rf"{LONG_DAYS}|{WEEKDAYS}|{MONTHS}",
        (
            "3 to 28 August, Monday to Friday",
            "3~to~28~August, Monday~to~Friday".replace("~", NO_BREAK),
        ),
        before="[Ff]rom",
    ),
    common.kept_between(
        "etween",
        "and",
        ("between 9 and 5", "between~9~and~5".replace("~", NO_BREAK)),
        rf"{LONG_DAYS}|{WEEKDAYS}|{MONTHS}",
    ),
    Rule(
        "Opening hours: a dash without spaces",
        ("-", "–"),
        r"(?<![\w.:–-])\d{1,2}(?:[.:]\d\d)?(?:[ap]m)?( ?[-–] ?)\d{1,2}(?:[.:]\d\d)?[ap]m\b",
        "–",
        ("9am-5pm", "9am–5pm"),
    ),
    Rule(
        "From–to of dates and hours",
        ("-", "–"),
        rf"\b(?:{MONTHS})[ \u00a0]\d{{1,2}}( ?[-–] ?)(?:{MONTHS})[ \u00a0]\d"
        r"|\d[ \u00a0]?[ap]\.?m\.?( ?[-–] ?)\d{1,2}(?:[.:]\d\d)?[ \u00a0]?[ap]\.?m\b",
        "–",
        ("May 3 - June 5, 3 p.m.-5 p.m.", "May~3–June~5, 3~p.m.–5~p.m.".replace("~", NO_BREAK)),
    ),
    common.TIMES,
    common.LETTERED_RANGE,
    common.RANGE._replace(example=("pages 9-17", "pages 9–17")),
    *numbers.SHARED_AFTER,
)
DOTS = (
    common.ELLIPSIS._replace(example=("and then...", "and then…")),
    common.ELLIPSIS_STAYS._replace(example=("and then …", f"and then{NO_BREAK}…")),
)
BRITISH = (
    *SHARED,
    common.DASH._replace(example=("late - too late", "late – too late")),
    Rule(
        "Two hyphens are a dash",
        ("--",),
        r"(?<=\w)--(?=\w)",
        "—",
        ("late--too late", "late—too late"),
    ),
    *DOTS,
)
AMERICAN = (
    *(rule for rule in SHARED if rule.name != common.RANGE.name),
    common.RANGE._replace(
        example=("pages 9-17", "pages 9–17"), holds=common.is_range_but_american_phone
    ),
    Rule(
        "An American phone number is kept together",
        (") ",),
        r"(?<!\w)\(\d{3}\)( )(?=\d{3}-\d{4}(?!\d))",
        NO_BREAK,
        ("(212) 555-1234", f"(212){NO_BREAK}555-1234"),
    ),
    Rule(
        "A dash has no spaces",
        ("-",),
        r"(?<=[^\s-]) ?(?:-{2,3}|(?<= )-(?= )) ?(?=[^\s-])",
        "—",
        ("late - too late -- gone", "late—too late—gone"),
    ),
    *DOTS,
)
