"""English: British dashes and, with the tag en-US, American ones; closed abbreviations."""

from __future__ import annotations

from brochure.languages.model import (
    DIGITS,
    NARROW,
    NO_BREAK,
    Calendar,
    Common,
    Dates,
    Kind,
    Labels,
    Language,
    Own,
    Phrases,
    Quotes,
    Seen,
    Sense,
    Setting,
    Spelling,
    Variant,
    leads,
)

QUOTES = Quotes(("“", "”"), ("‘", "’"), elided="s|n|tis|twas|em|til|cause")

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
RANGE = Common(Kind.RANGE, example=("pages 9-17", "pages 9–17"))
SHARED = (
    Common(Kind.FIGURES),
    leads(
        "Titles and names",
        (
            "M",
            "D",
            "P",
            "S",
            "R",
        ),
        r"(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|St)\.?",
        "[A-Z]",
        ("Mr Smith, St. Louis", f"Mr{NO_BREAK}Smith, St.{NO_BREAK}Louis"),
    ),
    leads(
        "Closed abbreviations stay with what follows",
        (".",),
        r"e\.g\.|i\.e\.|cf\.|vs\.|c\.",
        r"\w",
        ("e.g. advice", f"e.g.{NO_BREAK}advice"),
    ),
    leads(
        "A number after its abbreviation",
        (
            "§",
            ".",
        ),
        r"§§?|(?:pp?|[Nn]os?|paras?|[Ff]igs?|[Vv]ol|[Cc]h|[Aa]rt|[Ss]ec)\.",
        r"\d",
        ("p. 5", f"p.{NO_BREAK}5"),
    ),
    Own(
        "Day and month",
        DIGITS,
        rf"(?<!\d)\d{{1,2}}(?:st|nd|rd|th)?( )(?:{MONTHS})\b|\b(?:{MONTHS})( )\d{{1,2}}(?!\d)",
        NO_BREAK,
        ("22 July, July 22", f"22{NO_BREAK}July, July{NO_BREAK}22"),
    ),
    Own(
        "A time of day keeps its half",
        DIGITS,
        r"(?<=\d)( )(?=[ap]\.?m\b)",
        NO_BREAK,
        ("9 a.m.", f"9{NO_BREAK}a.m."),
    ),
    Common(
        Kind.COUNTED, COUNTED, ("3 million, 7.5 tonnes", f"3{NO_BREAK}million, 7.5{NO_BREAK}tonnes")
    ),
    Common(Kind.NUMBERED, NUMBERED, ("Room 5", f"Room{NO_BREAK}5")),
    Own(
        "The halves of a British post code",
        DIGITS,
        r"\b[A-Z]{1,2}\d[A-Z\d]?( )(?=\d[A-Z]{2}\b)",
        NO_BREAK,
        ("SW1A 1AA", f"SW1A{NO_BREAK}1AA"),
    ),
    Common(
        Kind.TELEPHONE,
        example=("+44 20 7946 0000", "+44 20 7946 0000".replace(" ", NO_BREAK)),
    ),
    Common(Kind.SIZES, example=("4 x 6 in", f"4{NARROW}×{NARROW}6{NARROW}in")),
    Common(Kind.UNIT),
    Common(Kind.SIGN),
    Common(Kind.BETWEEN, f"{LONG_DAYS}|{WEEKDAYS}", ("Mon-Fri", "Mon–Fri")),
    Common(Kind.BETWEEN, MONTHS, ("May-July", "May–July")),
    Common(
        Kind.IN_WORDS,
        "to|until|till",
        (
            "3 to 28 August, Monday to Friday",
            "3~to~28~August, Monday~to~Friday".replace("~", NO_BREAK),
        ),
        before="[Ff]rom",
        ends=rf"{LONG_DAYS}|{WEEKDAYS}|{MONTHS}",
    ),
    Common(
        Kind.TWO_ENDS,
        "and",
        ("between 9 and 5", "between~9~and~5".replace("~", NO_BREAK)),
        before="etween",
        ends=rf"{LONG_DAYS}|{WEEKDAYS}|{MONTHS}",
    ),
    Own(
        "Opening hours: a dash without spaces",
        ("-", "–"),
        r"(?<![\w.:–-])\d{1,2}(?:[.:]\d\d)?(?:[ap]m)?( ?[-–] ?)\d{1,2}(?:[.:]\d\d)?[ap]m\b",
        "–",
        ("9am-5pm", "9am–5pm"),
    ),
    Own(
        "From–to of dates and hours",
        ("-", "–"),
        rf"\b(?:{MONTHS})[ \u00a0]\d{{1,2}}( ?[-–] ?)(?:{MONTHS})[ \u00a0]\d"
        r"|\d[ \u00a0]?[ap]\.?m\.?( ?[-–] ?)\d{1,2}(?:[.:]\d\d)?[ \u00a0]?[ap]\.?m\b",
        "–",
        ("May 3 - June 5, 3 p.m.-5 p.m.", "May~3–June~5, 3~p.m.–5~p.m.".replace("~", NO_BREAK)),
    ),
    Common(Kind.TIMES),
    Common(Kind.LETTERED_RANGE),
    RANGE,
    Common(Kind.CODES),
)
DOTS = (
    Common(Kind.ELLIPSIS, example=("and then...", "and then…")),
    Common(Kind.ELLIPSIS_STAYS, example=("and then …", f"and then{NO_BREAK}…")),
)
BRITISH = (
    *SHARED,
    Common(Kind.DASH, example=("late - too late", "late – too late")),
    Own(
        "Two hyphens are a dash",
        ("--",),
        r"(?<=\w)--(?=\w)",
        "—",
        ("late--too late", "late—too late"),
    ),
    *DOTS,
)
AMERICAN = (
    *(row for row in SHARED if row is not RANGE),
    RANGE,
    Own(
        "An American phone number is kept together",
        (") ",),
        r"(?<!\w)\(\d{3}\)( )(?=\d{3}-\d{4}(?!\d))",
        NO_BREAK,
        ("(212) 555-1234", f"(212){NO_BREAK}555-1234"),
    ),
    Own(
        "A dash has no spaces",
        ("-",),
        r"(?<=[^\s-]) ?(?:-{2,3}|(?<= )-(?= )) ?(?=[^\s-])",
        "—",
        ("late - too late -- gone", "late—too late—gone"),
    ),
    *DOTS,
)

PHRASES = Phrases(
    phone="Call {}",
    email="Write an e-mail to {}",
    web="Open the web page: {}",
    draft="Draft",
    code="QR code with the contact details",
    code_to="QR code that leads to {}",
)

LABELS = Labels(
    when="When",
    where="Where",
    price="Tickets",
    register="Registration",
    doors="doors {}",
    until="by {}",
    programme="Programme",
    time="Time",
    what="What",
    who="Who",
    room="Room",
    holder="Payee",
    purpose="Payment details",
    reference="Reference",
    amount="Amount",
    transfer="QR code for a bank transfer to {}",
    appointment="QR code for your calendar: {}",
    euro="€{}",
    decimal=".",
)

CALENDAR = Calendar(
    weekdays="Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    months="January February March April May June July August September October November December",
    date="{weekday} {day}\u00a0{month} {year}",
    days="{day}\u00a0{month} {year}",
    day="{day}",
    to="to",
    noon=("am", "pm"),
    short="{day}\u00a0{month}",
    hour="{hour}\u00a0{noon}",
    time="{hour}.{minute}\u00a0{noon}",
    clock="{}",
)

SENSE = Sense(
    leaning=(
        "a an the of to in on at by for from with without about as into over under and or but "
        "nor that than if Mr Mrs Ms Dr St"
    ),
    leaning_in_headlines=(
        "our your their his her its my this these those every each no not so very who which "
        "where when how why what until till two three four five six seven eight nine ten twelve"
    ),
    abbreviations="mr mrs ms dr prof jr st no vs av tel",
    to="to|till|until",
)

DATES = Dates(
    months=(
        "january february march april may june july august september october oct november "
        "december dec"
    ),
    to="to|and",
    of=r"of[ \t]+",
)

SPELLING = Spelling(
    patterns="en-gb",
)

SEEN = Seen(
    frequent=(
        "the and of to is in that for it with as on are was be by this from at or have an not "
        "you which we they their has can will all but our more one been if there who your what "
        "when its were about would into other than these his her"
    ),
    poor_links=(
        "here|click here|click|click me|tap here|more|read more|learn more|find out more|"
        "more info|more information|continue|continue reading|see more|details|link|this link|"
        "go"
    ),
    untitled="untitled|document|presentation|new document|anonymous",
    alt_openings=(
        "image of|an image of|picture of|a picture of|photo of|a photo of|photograph of|"
        "a photograph of|graphic of|a graphic of|this image|this picture|this photo|image:|"
        "photo:"
    ),
)

SETTING = Setting(
    BRITISH,
    measures=r"degrees?|[Mm]illion\w*",
    range_units=r"[ap]\.?m\.?",
    quoted="\"I say 'no'\"",
    elided="it's, the '90s",
    note="`en-US` differs in its dashes and phone numbers",
)

LANGUAGE = Language(
    name="English",
    tag="en",
    quotes=QUOTES,
    phrases=PHRASES,
    labels=LABELS,
    calendar=CALENDAR,
    sense=SENSE,
    dates=DATES,
    spelling=SPELLING,
    seen=SEEN,
    setting=SETTING,
    regions=(
        (
            "us",
            Variant(
                spelling=SPELLING._replace(patterns="en-us"),
                setting=SETTING._replace(rows=AMERICAN, codes=((3, 4),)),
            ),
        ),
    ),
)
