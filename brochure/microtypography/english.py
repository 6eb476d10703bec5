"""English: British dashes and, with the tag en-US, American ones; closed abbreviations."""

from __future__ import annotations

from brochure.microtypography import common
from brochure.microtypography.rule import DIGITS, NARROW, NO_BREAK, Marks, Rule

MARKS = Marks(("“", "”"), ("‘", "’"))

MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December|"
    "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
)
WEEKDAYS = "Mon|Tue|Wed|Thu|Fri|Sat|Sun"

SHARED = (
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
        r"(?<![\w.])(?:§§?|pp?\.|[Nn]o\.|[Ff]igs?\.|[Vv]ol\.|[Cc]h\.|[Aa]rt\.|[Ss]ec\.)( )(?=\d)",
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
    Rule(
        "A number keeps its word",
        DIGITS,
        r"(?<=\d)( )(?=(?:per cent|percent|million|billion)\b)",
        NO_BREAK,
        ("3 million", f"3{NO_BREAK}million"),
    ),
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
    common.UNIT,
    Rule(
        "From–to of weekdays and months",
        ("-",),
        rf"\b(?:{WEEKDAYS})(-)(?:{WEEKDAYS})\b|\b(?:{MONTHS})(-)(?:{MONTHS})\b",
        "–",
        ("Mon-Fri", "Mon–Fri"),
    ),
    common.TIMES,
    common.RANGE._replace(example=("pages 9-17", "pages 9–17")),
)
DOTS = (
    common.ELLIPSIS._replace(example=("and then...", "and then…")),
    common.ELLIPSIS_STAYS._replace(example=("and then …", f"and then{NO_BREAK}…")),
)
BRITISH = (
    *SHARED,
    Rule(
        "A dash between spaces",
        ("-",),
        r"(?<=\S)[ \u00a0](-{1,3}) (?=\S)",
        "–",
        ("late - too late", "late – too late"),
    ),
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
    *SHARED,
    Rule(
        "A dash has no spaces",
        ("-",),
        r"(?<=[^\s-]) ?(?:-{2,3}|(?<= )-(?= )) ?(?=[^\s-])",
        "—",
        ("late - too late -- gone", "late—too late—gone"),
    ),
    *DOTS,
)
