"""Albanian: „…“ after the Academy's rules of punctuation; `e` stands before a day's name."""

from __future__ import annotations

from brochure.languages.model import (
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
    leads,
)

QUOTES = Quotes(("„", "“"), ("‘", "’"))

CAPITAL = "[A-ZÇË]"
MONTHS = "janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nëntor|dhjetor"
DAYS = "(?:[Hh]ën|[Mm]art|[Mm]ërkur|[Ee]njt|[Pp]remt|[Ss]htun|[Dd]iel)(?:[aëe]n?)?"
WEEKDAYS = f"{DAYS}|[Mm]ar|[Mm]ër|[Ee]nj|[Pp]re|[Ss]ht|[Dd]ie"
NUMBERED = (
    "[Ss]all(?:a|ë|ën|ës)|[Kk]apitulli|[Nn]eni[nt]?|[Ff]aq(?:e|ja|en)|[Pp]salmi|"
    "[Ll]inj(?:a|ë|ën)|[Pp]erroni[nt]?|[Pp]latform(?:a|ë|ën)|[Bb]inari[nt]?|[Kk]ati[nt]?|"
    "[Dd]hom(?:a|ë|ën)|[Nn]umri|[Vv]ëllimi|[Gg]rupi[nt]?|[Kk]las(?:a|ë|ën)|[Hh]yrj(?:a|e|en)|"
    "[Pp]allati|[Aa]utobusi[nt]?|[Pp]ort(?:a|ë|ën)|[Oo]r(?:a|ë|ën)|op[.]"
)
COUNTED = (
    "euro cent centë lekë lek denarë franga dollarë vjet vjeç vjeçe vjeçare vit vite vjetësh muaj "
    "muajsh javë javësh ditë ditësh orë orësh minuta minutë minutash sekonda sekondë metra metër "
    "kilometra kilometër centimetra hektarë litra litër gram gramë kilogram kilogramë kile ton "
    "tonë tonelata gradë persona person personash njerëz veta fëmijë gra burra mysafirë vende "
    "pikë herë faqe përqind milion milionë miliard miliardë mijë copë shkallë salla pjesëmarrës "
    "pjesëmarrëse vizitorë filma koncerte takime kurse ekipe bileta artistë vullnetarë vullnetare "
    "anëtarë anëtare familje nxënës studentë libra punëtori gjuhë"
)
RULES = (
    Common(Kind.FIGURES),
    leads(
        "Titles and names",
        (".", "Shën"),
        r"(?:[Zz]|[Zz]j|[Zz]nj|[Zz]t|[Dd]r|[Pp]rof|[Aa]soc|[Aa]kad|[Dd]oc|[Aa]v|[Ii]ng)\.|Shën",
        CAPITAL,
        ("Prof. Dr. Hoxha, znj. Krasniqi", "Prof.~Dr.~Hoxha, znj.~Krasniqi".replace("~", NO_BREAK)),
    ),
    leads(
        "A street and its name",
        (".",),
        r"(?:[Rr]r|[Bb]ul|[Ll]gj)\.",
        rf"[„“«\"]?{CAPITAL}|\d",
        ("Rr. Nënë Tereza", f"Rr.{NO_BREAK}Nënë Tereza"),
    ),
    leads(
        "A number after its abbreviation",
        ("§", "."),
        r"§§?|(?:[Nn]r|[Ff]q|[Ff]aq|f|[Kk]ap|[Vv]ëll|[Ff]ig|[Aa]p|[Ss]hk|[Tt]el|[Cc]el)\.",
        r"\d",
        ("nr. 4, f. 5", f"nr.{NO_BREAK}4, f.{NO_BREAK}5"),
    ),
    Own(
        "Abbreviations of several words",
        (". sh.", ". m."),
        r"(?<![\w.])(?:p\.( )sh\.|d\.( )m\.( )th\.)",
        NARROW,
        ("p. sh. sot", f"p.{NARROW}sh. sot"),
    ),
    leads(
        "An article with its ordinal",
        ("-t",),
        "[ie]|[ts]ë",
        r"(?:\d{1,3}|[IVX]+)-t[ëai]",
        ("edicioni i 5-të", f"edicioni i{NO_BREAK}5-të"),
    ),
    leads(
        "Centuries",
        ("hek",),
        r"[Ss]hek(?:ulli[nt]?|\.)",
        r"[IVX]+(?!\w)",
        ("shekulli XX", f"shekulli{NO_BREAK}XX"),
    ),
    Common(Kind.DATED, MONTHS, ("më 22 korrik", f"më 22{NO_BREAK}korrik"), before=r"\d{1,2}"),
    Common(
        Kind.COUNTED,
        COUNTED,
        ("15 euro, 7,5 tonë, 6 vjeç", "15~euro, 7,5~tonë, 6~vjeç".replace("~", NO_BREAK)),
    ),
    Common(Kind.NUMBERED, NUMBERED, ("salla 5, ora 9", f"salla{NO_BREAK}5, ora{NO_BREAK}9")),
    Common(
        Kind.POST_CODE,
        r"\d{4,5}",
        ("10000 Prishtinë", f"10000{NO_BREAK}Prishtinë"),
        ends=f"{CAPITAL}[a-zçë]",
    ),
    Common(Kind.TELEPHONE, example=("+355 4 223 4567", "+355 4 223 4567".replace(" ", NO_BREAK))),
    Common(Kind.THOUSANDS, example=("12 500 euro", f"12{NARROW}500{NO_BREAK}euro")),
    Common(Kind.SIZES),
    Common(Kind.UNIT),
    Common(Kind.SIGN),
    Common(Kind.BETWEEN, WEEKDAYS, ("hënë - premte", "hënë–premte")),
    Common(Kind.BETWEEN, rf"(?:{MONTHS})[iu]?", ("maj-korrik", "maj–korrik")),
    leads(
        "Until a number",
        ("deri",),
        "[Dd]eri",
        "[mn]ë[ \u00a0]\\d",
        ("deri më 5 korrik", f"deri{NO_BREAK}më 5{NO_BREAK}korrik"),
    ),
    Common(
        Kind.IN_WORDS,
        "deri|deri[ \u00a0][mn]ë",
        (
            "nga 3 deri më 28 gusht, nga 9 deri 17",
            "nga~3~deri~më~28~gusht, nga~9~deri~17".replace("~", NO_BREAK),
        ),
        before="[Nn]ga|[Pp]rej",
        ends=rf"(?:[Ee] |[Tt]ë ){DAYS}|{WEEKDAYS}|(?:{MONTHS})[iu]?t?",
    ),
    Common(
        Kind.TWO_ENDS,
        "dhe|e",
        ("midis 9 dhe 17", "midis~9~dhe~17".replace("~", NO_BREAK)),
        before="idis",
    ),
    Common(
        Kind.TWO_ENDS,
        "dhe|e",
        ("ndërmjet 9 dhe 17", "ndërmjet~9~dhe~17".replace("~", NO_BREAK)),
        before="dërmjet",
    ),
    Common(Kind.TIMES),
    Common(Kind.LETTERED_RANGE),
    Common(Kind.RANGE, example=("2018-2024", "2018–2024")),
    Common(Kind.CODES),
    Common(Kind.DASH, example=("vonë - tepër vonë", "vonë – tepër vonë")),
    Common(Kind.ELLIPSIS, example=("e pastaj...", "e pastaj…")),
)

PHRASES = Phrases(
    phone="Telefononi: {}",
    email="Shkruani një e-mail te {}",
    web="Hapni faqen: {}",
    draft="Draft",
    code="Kodi QR me të dhënat e kontaktit",
    code_to="Kodi QR që çon te {}",
)

LABELS = Labels(
    when="Kur",
    where="Ku",
    price="Hyrja",
    register="Regjistrimi",
    doors="dyert e hapura nga {}",
    until="deri {}",
    programme="Programi",
    time="Ora",
    what="Çfarë",
    who="Me",
    room="Salla",
    holder="Përfituesi",
    purpose="Qëllimi i pagesës",
    reference="Referenca",
    amount="Shuma",
    transfer="Kodi QR për një transfertë bankare te {}",
    appointment="Kodi QR për kalendarin: {}",
)

CALENDAR = Calendar(
    weekdays="hënë martë mërkurë enjte premte shtunë diel",
    months=("janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor"),
    date="e\u00a0{weekday}, {day}\u00a0{month} {year}",
    days="{day}\u00a0{month} {year}",
    day="{day}",
    to="–",
    short="{day}\u00a0{month}",
    hour="{hour}:00",
    time="{hour}:{minute}",
    clock="ora\u00a0{}",
    synonyms=(
        ("hënë", "hënën"),
        ("martë", "martën"),
        ("mërkurë", "mërkurën"),
        ("enjte", "enjten"),
        ("premte", "premten"),
        ("shtunë", "shtunën"),
        ("diel", "dielën"),
        ("hënë", "e hënë"),
        ("martë", "e martë"),
        ("mërkurë", "e mërkurë"),
        ("enjte", "e enjte"),
        ("premte", "e premte"),
        ("shtunë", "e shtunë"),
        ("diel", "e diel"),
    ),
)

SENSE = Sense(
    leaning=(
        "i e të së një në me pa për nga te tek më mbi nën ndaj prej do dhe ose a o që se "
        "z. znj. rr. Shën"
    ),
    leaning_in_headlines=(
        "deri midis ndërmjet pas para gjatë përmes sipas pranë ky kjo ata ato këtë këta këto çdo "
        "nuk mos si kur ku por edhe apo dy tre tri katër pesë gjashtë shtatë tetë nëntë dhjetë"
    ),
    leaning_back="im ime ynë jonë tonë tanë tona juaj tuaj",
    abbreviations="z zj znj dr prof av rr bul lgj nr tel cel p.sh d.m.th",
    to=r"deri|deri\s[mn]ë",
)

DATES = Dates(
    months="janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor",
    to=r"deri(?:[ \t]+[mn]ë)?|dhe|e",
)

SPELLING = Spelling(
    patterns="sq",
    exceptions="drejt-shkrim drejt-shkri-mi drejt-shkri-min kthje-llët kthje-llë-ta",
)

SEEN = Seen(
    frequent=(
        "e të në i për me një që dhe nga u më do nuk se ka si është së kjo ky por janë ishte te "
        "tek kanë pas ajo ai ata këtë deri edhe ose kur ku pa mund duhet shumë çdo gjithë tyre "
        "tij saj ne ju jemi jonë tonë juaj vetëm sipas nën mbi gjatë mes jetë ditë"
    ),
    poor_links=(
        "këtu|kliko|kliko këtu|klikoni|klikoni këtu|më shumë|më tepër|lexo më shumë|"
        "lexoni më shumë|mëso më shumë|shiko më shumë|vazhdo|vazhdo leximin|lidhje"
    ),
    untitled="pa titull|dokument|prezantim",
    alt_openings="foto e|foto me|fotografi e|fotografi me|imazh i|imazh me|pamje e",
)

SETTING = Setting(
    RULES,
    measures=r"gradë\w*|milionë?|miliardë?",
    phones="Cel",
    quoted="\"Unë them 'jo'\"",
    elided="t'i shkruash, s'ka",
)

LANGUAGE = Language(
    name="Albanian",
    tag="sq",
    quotes=QUOTES,
    phrases=PHRASES,
    labels=LABELS,
    calendar=CALENDAR,
    sense=SENSE,
    dates=DATES,
    spelling=SPELLING,
    seen=SEEN,
    setting=SETTING,
    reference="në qytet jetojnë më shumë se nëntëqind njerëz që kujdesen për të tjerët ",
)
