"""Dutch: the apostrophe of ’s avonds stays with its word; after the Woordenlijst of 2015.

Belgium's post codes have four figures and no letters.
"""

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

QUOTES = Quotes(("“", "”"), ("‘", "’"), elided="s|t|n|m|k|r|em|ns|ie")

MONTHS = (
    "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|"
    "jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec"
)
WEEKDAYS = (
    "[Mm]a|[Dd]i|[Ww]o|[Dd]o|[Vv]r|[Zz]a|[Zz]o(?! ?[-–] ?zo)|"
    "(?:[Mm]aan|[Dd]ins|[Dd]onder|[Vv]rij|[Zz]ater|[Zz]on)dag|[Ww]oensdag"
)
UNITS = (
    "km|m|dm|cm|mm|ha|kg|g|mg|l|ml|h|min|s|kW|kWh|W|V|A|Hz|kB|MB|GB|pt|px|dB|EUR|CHF|USD|kcal|"
    "[kcm]?m[²³]|t(?!/m)"
)
"""Without the inch, which is a word here: in."""
PARTICLES = "van|de|den|der|ten|ter|te|van’t|’t|in|op|uit"
NUMBERED = (
    "[Zz]aal|[Ll]okaal|[Kk]amer|[Hh]oofdstuk|[Aa]rtikel|[Pp]agina|[Bb]ladzijde|[Pp]salm|[Ll]ied|"
    "[Gg]ezang|[Ll]ijn|[Ss]poor|[Pp]erron|[Bb]us|[Tt]ram|[Mm]etro|[Hh]al|[Pp]oort|[Gg]ebouw|"
    "[Ee]tage|[Vv]erdieping|[Nn]ummer|[Dd]eel|[Bb]and|[Gg]roep|[Kk]las|[Ll]eerjaar|[Tt]afel|"
    "[Ii]ngang|[Uu]itgang|[Aa]fslag|[Aa]flevering|[Rr]onde|[Ss]tap|[Nn]iveau|[Bb]lok|[Pp]ostbus|"
    "[Kk]raam|[Ll]id|op[.]|groepen|klassen|lijnen"
)
COUNTED = (
    "euro cent procent jaar jaren maand maanden week weken dag dagen uur uren u minuut minuten min "
    "seconde seconden meter kilometer centimeter hectare liter gram kilo kilogram ton graad graden "
    "persoon personen mensen kinderen vrouwen mannen gasten plaatsen plekken punten keer maal "
    "bladzijden pagina stuks miljoen miljard duizend honderd mln mld dollar deelnemers bezoekers "
    "films concerten voorstellingen workshops lezingen bijeenkomsten lessen teams kaarten kaartjes "
    "kramen haltes kunstenaars vrijwilligers leden gezinnen leerlingen studenten boeken buren "
    "kamers zalen"
)
ORDINALS = (
    "eeuw|verdieping|etage|klas|groep|jaargang|druk|editie|keer|maal|plaats|prijs|ronde|week|"
    "dag|jaar|lustrum|zondag|hoofdstuk|deel|bijeenkomst"
)
STREETS = ("str", "laan", "plein", "weg", "gracht", "kade", "singel", "dijk", "steeg", "dreef")


def _rules(post_code: Common) -> tuple[Common | Own, ...]:
    return (
        Common(Kind.FIGURES),
        Own(
            "What begins with an apostrophe stays with the next word",
            ("s ", "t "),
            r"(?<!\w)’(?:[Ss]( )(?=[^\W\d_])|[Tt]( )(?=[A-Z]))",
            NO_BREAK,
            ("'s avonds in 't Gooi", f"’s{NO_BREAK}avonds in ’t{NO_BREAK}Gooi"),
        ),
        leads(
            "Titles and names",
            (".",),
            r"(?:[Dd]hr|[Mm]evr|[Mm]w|[Dd]r|[Dd]rs|[Ii]r|[Ii]ng|[Mm]r|[Pp]rof|[Dd]s|St)\.",
            r"[A-ZÀ-Þ’]|(?:dr|drs|ir|ing|mr|van|de)\b",
            (
                "prof. dr. Jansen, mevr. De Wit",
                f"prof.{NO_BREAK}dr.{NO_BREAK}Jansen, mevr.{NO_BREAK}De Wit",
            ),
        ),
        Own(
            "Initials stay with the name's first word",
            (".",),
            rf"(?<![^\W_])(?<![-’])[A-Z]\.( )(?=(?:{PARTICLES}) )",
            NO_BREAK,
            ("J. van Dijk", f"J.{NO_BREAK}van Dijk"),
        ),
        leads(
            "Closed abbreviations stay with what follows",
            (".",),
            r"(?:[Bb]ijv|[Dd]\.w\.z|[Oo]\.a|[Mm]\.a\.w|[Cc]a|[Ii]\.s\.m|[Mm]\.m\.v|[Oo]\.l\.v|"
            r"[Tt]\.a\.v|[Tt]\.n\.v|[Ii]\.v\.m|[Ii]\.p\.v|[Mm]\.b\.v|[Vv]\.a)\.",
            r"[\w“‘€]",
            ("o.a. soep, o.l.v. Anna", f"o.a.{NO_BREAK}soep, o.l.v.{NO_BREAK}Anna"),
        ),
        leads(
            "A number after its abbreviation",
            ("§", "."),
            r"§§?|(?:[Nn]rs?|[Aa]rt|[Bb]lz|[Pp](?:ag)?|[Hh]fst|[Aa]fb|[Ff]ig|[Dd]l|[Jj]rg|[Tt]el)\.",
            r"\d",
            ("nr. 4, blz. 5", f"nr.{NO_BREAK}4, blz.{NO_BREAK}5"),
        ),
        Own(
            "A house's number after its street",
            STREETS,
            r"(?<=\w)(?:str(?:aat|\.)|laan|plein|weg|gracht|kade|singel|dijk|steeg|dreef)( )(?=\d)",
            NO_BREAK,
            ("Kerkstraat 5 in Ede", f"Kerkstraat{NO_BREAK}5 in Ede"),
        ),
        Common(
            Kind.DATED,
            MONTHS,
            ("op 22 juli", f"op 22{NO_BREAK}juli"),
            before=r"\d{1,2}",
        ),
        Own(
            "A number in its order",
            DIGITS,
            rf"(?<![\w.,])\d{{1,3}}(?:s?te|d?e)( )(?=(?:{ORDINALS})(?!\w))",
            NO_BREAK,
            ("19e eeuw, 1ste prijs", f"19e{NO_BREAK}eeuw, 1ste{NO_BREAK}prijs"),
        ),
        Common(
            Kind.COUNTED,
            COUNTED,
            ("19.30 uur, 7,5 ton", f"19.30{NO_BREAK}uur, 7,5{NO_BREAK}ton"),
        ),
        Common(Kind.NUMBERED, NUMBERED, ("zaal 5", f"zaal{NO_BREAK}5")),
        post_code,
        Common(
            Kind.TELEPHONE, example=("+31 20 123 4567", "+31 20 123 4567".replace(" ", NO_BREAK))
        ),
        Common(Kind.THOUSANDS, example=("12 500 mensen", f"12{NARROW}500{NO_BREAK}mensen")),
        Common(Kind.SIZES),
        Common(Kind.UNIT, UNITS, ("5 km", f"5{NARROW}km")),
        Common(Kind.SIGN, example=("20 °C, € 15", f"20{NARROW}°C, €{NARROW}15")),
        Own(
            "Opening hours: a dash without spaces",
            ("-", "–"),
            r"(?<![\w.:-])\d{1,2}(?:[.:]\d\d)?( ?[-–] ?)\d{1,2}(?:[.:]\d\d)?[ \u00a0]uur\b",
            "–",
            ("9 - 17 uur", f"9–17{NO_BREAK}uur"),
        ),
        Common(Kind.BETWEEN, WEEKDAYS, ("ma-vr", "ma–vr")),
        Common(Kind.BETWEEN, MONTHS, ("mei-juli", "mei–juli")),
        Common(
            Kind.IN_WORDS,
            "tot|t/m|tot en met",
            (
                "van 3 t/m 28 augustus, van 9 tot 17 uur",
                "van~3~t/m~28~augustus, van~9~tot~17~uur".replace("~", NO_BREAK),
            ),
            before="[Vv]an",
            ends=rf"{WEEKDAYS}|{MONTHS}",
        ),
        Common(
            Kind.TWO_ENDS,
            "en",
            ("tussen 4 en 12 jaar", "tussen~4~en~12~jaar".replace("~", NO_BREAK)),
            before="ussen",
            ends=rf"{WEEKDAYS}|{MONTHS}",
        ),
        Common(Kind.TIMES),
        Common(Kind.LETTERED_RANGE),
        Common(Kind.RANGE, example=("2018-2024", "2018–2024")),
        Common(Kind.CODES),
        Common(Kind.DASH, example=("laat - te laat", "laat – te laat")),
        Common(Kind.ELLIPSIS, example=("en toen...", "en toen…")),
        Common(Kind.ELLIPSIS_STAYS, example=("en toen …", f"en toen{NO_BREAK}…")),
    )


TOWN = "[A-ZÀ-Þ’]"
RULES = _rules(
    Common(
        Kind.POST_CODE,
        r"[1-9]\d{3}[ \u00a0]?[A-Z]{2}",
        ("1012 AB Amsterdam", f"1012{NO_BREAK}AB{NO_BREAK}Amsterdam"),
        ends=TOWN,
    )
)
BELGIAN = _rules(
    Common(Kind.POST_CODE, r"[1-9]\d{3}", ("9000 Gent", f"9000{NO_BREAK}Gent"), ends=TOWN)
)

PHRASES = Phrases(
    phone="Bel {}",
    email="Stuur een e-mail naar {}",
    web="Open de webpagina: {}",
    draft="Concept",
    code="QR-code met de contactgegevens",
    code_to="QR-code naar {}",
)

LABELS = Labels(
    when="Wanneer",
    where="Waar",
    price="Toegang",
    register="Aanmelden",
    doors="deuren open {}",
    until="tot en met {}",
    programme="Programma",
    time="Tijd",
    what="Wat",
    who="Wie",
    room="Zaal",
    holder="Begunstigde",
    purpose="Omschrijving",
    reference="Betalingskenmerk",
    amount="Bedrag",
    transfer="QR-code voor een overschrijving naar {}",
    appointment="QR-code voor de agenda: {}",
    euro="€\u00a0{}",
)

CALENDAR = Calendar(
    weekdays="maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    months=(
        "januari februari maart april mei juni juli augustus september oktober november december"
    ),
    date="{weekday} {day}\u00a0{month} {year}",
    days="{day}\u00a0{month} {year}",
    day="{day}",
    to="–",
    short="{day}\u00a0{month}",
    hour="{hour}.00",
    time="{hour}.{minute}",
    clock="{}\u00a0uur",
)

SENSE = Sense(
    leaning=(
        "de het een ’t ’n aan achter als bij binnen boven buiten dan dat door en in langs met na "
        "naar naast om onder op of over per rond sinds te ten ter tegen tot tussen uit van vanaf "
        "via voor want zonder maar tijdens volgens dhr. mevr. mw. dr. Sint St."
    ),
    leaning_in_headlines=(
        "deze dit die elk elke ieder iedere geen mijn jouw je uw zijn haar ons onze jullie hun "
        "niet ook nog zo zeer heel meer wie wat waar wanneer hoe waarom wordt worden al der des "
        "twee drie vier vijf zes zeven acht negen tien elf twaalf twintig honderd duizend"
    ),
    abbreviations=(
        "ca bijv dhr mevr mw drs ir ing mr ds st blz str pag art hfst d.w.z o.a m.a.w i.s.m m.m.v "
        "o.l.v t.a.v t.n.v i.v.m i.p.v m.b.v v.a"
    ),
    to="tot en met|tot|t/m",
    counts="uur|euro|jaar",
)

DATES = Dates(
    months=(
        "januari jan februari feb maart mrt april apr mei juni jun juli jul augustus aug september "
        "sept sep oktober okt november nov december dec"
    ),
    to="tot en met|tot|t/m|en",
)

SPELLING = Spelling(
    patterns="nl",
    # The patterns divide before a trema, which a division there would take away: co-operatie.
    exceptions=(
        "geïn-te-res-seerd geïn-te-res-seer-de geïn-te-res-seer-den geïn-spi-reerd geïn-for-meerd "
        "geïn-te-greerd geïn-stal-leerd geïl-lus-treerd geïn-ter-viewd geïn-tro-du-ceerd "
        "geïn-ves-teerd geïm-pro-vi-seerd pa-tiënt pa-tiën-ten cliënt cliën-ten in-gre-diënt "
        "in-gre-diën-ten fi-nan-cië-le fi-nan-ciën of-fi-cië-le com-mer-cië-le so-cië-teit "
        "coör-di-na-tor coör-di-na-to-ren coör-di-na-tie coör-di-ne-ren coö-pe-ra-tie "
        "coö-pe-ra-ties coö-pe-ra-tie-ve reü-nie reü-nies ruï-ne ruï-nes va-rië-teit va-rië-ren "
        "creë-ren beëin-di-gen beëin-digd beïn-vloe-den oriën-ta-tie oriën-te-ren ideeën "
        "in-du-strieën ca-te-go-rieën fan-ta-sieën me-lo-dieën the-o-rieën stra-te-gieën "
        "har-mo-nieën ko-pieën ko-pië-ren knieën zeeën tweeën drieën con-ciër-ge poë-zie egoïs-me "
        "oe-kraï-ne oe-kraïens oe-kraïen-se geën-ga-geerd mo-zaïek mo-zaïe-ken reë-le "
        "ma-te-rië-le es-sen-tië-le in-du-strië-le ef-fi-ciënt ef-fi-ciën-te con-ti-nuï-teit "
        "reïn-te-gra-tie tweeën-twin-tig"
    ),
)

SEEN = Seen(
    frequent=(
        "de het een en van is in dat op te zijn met voor niet die aan er om ook als maar door bij "
        "naar uit nog wel wordt worden heeft hebben kan deze dit of tot over onze wij ze we je "
        "jij jullie hun haar hij ik dan meer veel geen wat wie waar al kunnen zich iets alle na "
        "tijdens tussen vanaf"
    ),
    poor_links=(
        "hier|klik hier|klik|meer|lees meer|meer lezen|lees verder|verder lezen|verder|ga verder|"
        "meer info|meer informatie|meer weten|bekijk meer|details|link|deze link"
    ),
    untitled="naamloos|zonder titel|document|presentatie|nieuw document",
    alt_openings=(
        "afbeelding van|een afbeelding van|foto van|een foto van|plaatje van|illustratie van|"
        "logo van|afbeelding:|foto:"
    ),
)

SETTING = Setting(
    RULES,
    measures=r"graden|graad|procent|euro|m(?:ln|ld)\.?|miljoen|miljard",
    range_units="uur|euro",
    registers="KvK|BTW|btw|RSIN",
    phones="Mobiel|Bel",
    quoted="\"Ik zeg 'nee'\"",
    elided="'s avonds, foto's, de jaren '60",
    note="`nl-BE` keeps post codes without letters with their towns",
)

LANGUAGE = Language(
    name="Dutch",
    tag="nl",
    quotes=QUOTES,
    phrases=PHRASES,
    labels=LABELS,
    calendar=CALENDAR,
    sense=SENSE,
    dates=DATES,
    spelling=SPELLING,
    seen=SEEN,
    setting=SETTING,
    reference="in de stad wonen ruim negenhonderd mensen die graag voor anderen zorgen ",
    regions=(("be", Variant(setting=SETTING._replace(rows=BELGIAN))),),
)
