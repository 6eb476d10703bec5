"""Romanian: from twenty on, `de` stands between a number and what it counts; after the DOOM 3."""

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
    leads,
)

QUOTES = Quotes(("„", "”"), ("«", "»"), elided="neața|nainte|nalt[ăe]?|mneata|mneavoastră|ncoace")

CAPITAL = "[A-ZĂÂÎȘȚ]"
MONTHS = (
    "[Ii]anuarie|[Ff]ebruarie|[Mm]artie|[Aa]prilie|[Mm]ai|[Ii]unie|[Ii]ulie|[Aa]ugust|"
    "[Ss]eptembrie|[Oo]ctombrie|[Nn]oiembrie|[Dd]ecembrie"
)
WEEKDAYS = (
    "[Ll]un|[Mm]ar|[Mm]ie|[Vv]in|[Ss]âm|[Dd]um|[Ll]uni|[Mm]arți|[Mm]iercuri|[Jj]oi|[Vv]ineri|"
    "[Ss]âmbăt[ăa]|[Dd]uminic[ăa]"
)
NUMBERED = (
    "[Ss]al[ăa]|[Cc]apitolul(?:ui)?|[Aa]rticolul(?:ui)?|[Pp]agin[ia]|[Pp]aginile|[Pp]salmul|[Ll]ini[ai]|"
    "[Pp]eronul|[Pp]oarta|[Ee]taj(?:ul)?|[Cc]amera|[Nn]umărul|[Vv]olumul|[Bb]loc(?:ul)?|[Ss]cara|"
    "[Aa]partament(?:ul)?|[Ss]ector(?:ul|ului)?|[Cc]orp(?:ul)?|[Nn]ivelul|[Gg]rupa|[Aa]utobuzul|"
    "[Tt]ramvaiul|[Tt]roleibuzul|[Mm]agistrala|[Oo]r[ae]|[Oo]rele|op[.]"
)
COUNTED = (
    "leu lei ban bani euro mie mii mil mld milion milioane miliard miliarde an ani lună luni "
    "săptămână săptămâni zi zile oră ore minut minute min secundă secunde metru metri kilometru "
    "kilometri centimetri hectar hectare litru litri gram grame kilogram kilograme kile "
    "tonă tone grad grade persoană persoane oameni copil copii femei bărbați fete băieți oaspeți "
    "invitați loc locuri punct puncte ori pagini bucăți săli dolari procente participanți "
    "participante vizitatori spectatori filme concerte spectacole întâlniri ateliere cursuri "
    "ședințe echipe bilete standuri artiști artiste voluntari voluntare membri membre familii "
    "elevi eleve studenți cărți seniori vecini locuitori"
)
RULES = (
    Common(Kind.FIGURES),
    leads(
        "Titles and names",
        (".", "dl ", "dna ", "Dl ", "Dna "),
        r"[Dd]l|[Dd]na|[Dd]-(?:l|na)|(?:[Dd]r|[Pp]rof|[Ii]ng|[Aa]rh|[Aa]v|[Aa]cad|[Cc]onf|[Pp]r|Sf)\.",
        rf"{CAPITAL}|(?:dr|prof|univ|ing)\.",
        ("dna prof. Pop, Sf. Ilie", "dna~prof.~Pop, Sf.~Ilie".replace("~", NO_BREAK)),
    ),
    leads(
        "A street and its name",
        (".", "-"),
        r"(?:[Ss]tr|[Bb]d|[Șș]os|[Aa]l|[Ss]pl|[Ii]ntr)\.|[Bb](?:d-ul|-dul)|[Pp]-ța",
        rf"{CAPITAL}|\d",
        ("str. Lipscani, b-dul Unirii", f"str.{NO_BREAK}Lipscani, b-dul{NO_BREAK}Unirii"),
    ),
    leads(
        "A number after its abbreviation",
        ("§", "."),
        r"§§?|[Nn]r\.|pp?\.|pag\.|art\.|alin\.|pct\.|cap\.|vol\.|fig\.|[Tt]el\.|bl\.|et\.|ap\.",
        r"[A-Z(]?\d",
        ("nr. 4, bl. C5", f"nr.{NO_BREAK}4, bl.{NO_BREAK}C5"),
    ),
    leads(
        "An entrance after its abbreviation",
        ("sc.", "lit."),
        r"sc\.|lit\.",
        r"(?:[A-Z]|\d|[a-z]\))(?!\w)",
        ("sc. B", f"sc.{NO_BREAK}B"),
    ),
    Own(
        "Abbreviations of several words",
        (". ",),
        r"(?<![\w.])(?:[îd]\.( )Hr|ș\.( )a(?:\.( )m\.( )d)?|a\.( )c|î\.( )e\.( )n)\.",
        NARROW,
        ("î. Hr., ș. a. m. d.", f"î.{NARROW}Hr., ș.{NARROW}a.{NARROW}m.{NARROW}d."),
    ),
    leads(
        "A number in its order",
        ("-a", "-lea"),
        r"al?",
        r"(?:\d+|[IVXLC]+)-(?:lea|a)(?!\w)",
        ("ediția a XII-a", f"ediția a{NO_BREAK}XII-a"),
    ),
    Common(
        Kind.DATED,
        MONTHS,
        ("22 iulie", f"22{NO_BREAK}iulie"),
        before=r"\d{1,2}",
    ),
    Common(
        Kind.COUNTED,
        COUNTED,
        ("15 lei, 7,5 tone", f"15{NO_BREAK}lei, 7,5{NO_BREAK}tone"),
    ),
    Own(
        "A number keeps what it counts, with `de` between",
        DIGITS,
        rf"(?<=\d)( )de( )(?=(?:{COUNTED.replace(' ', '|')}|km|m|kg|ha)(?!\w))",
        NO_BREAK,
        ("35 de lei", f"35{NO_BREAK}de{NO_BREAK}lei"),
    ),
    Common(
        Kind.TWO_ENDS,
        "și",
        ("între 9 și 17", "între~9~și~17".replace("~", NO_BREAK)),
        before="ntre",
    ),
    Common(
        Kind.TWO_ENDS,
        "și",
        ("între orele 9 și 17", "între orele~9~și~17".replace("~", NO_BREAK)),
        before="rele",
    ),
    Common(Kind.NUMBERED, NUMBERED, ("sala 5, ora 19", f"sala{NO_BREAK}5, ora{NO_BREAK}19")),
    Own(
        "Centuries",
        ("sec", "Sec"),
        r"(?<!\w)[Ss]ec(?:ol(?:ul|ului|ele|elor)?|\.)( )(?=(?:ale?[ \u00a0])?[IVX]+(?!\w))",
        NO_BREAK,
        ("secolul al XX-lea, sec. XIX", "secolul~al~XX-lea, sec.~XIX".replace("~", NO_BREAK)),
    ),
    Common(
        Kind.POST_CODE,
        r"\d{6}",
        ("030167 București", f"030167{NO_BREAK}București"),
        ends="[A-ZĂÂÎȘȚ][a-zăâîșț]",
    ),
    Common(Kind.TELEPHONE, example=("+40 21 123 45 67", "+40 21 123 45 67".replace(" ", NO_BREAK))),
    Common(Kind.THOUSANDS, example=("12 500 lei", f"12{NARROW}500{NO_BREAK}lei")),
    Common(Kind.SIZES),
    Common(Kind.UNIT),
    Common(Kind.SIGN),
    Own(
        "From–to of days in letters",
        ("L-", "L -", "L –"),
        r"(?<![\w-])L( ?[–-] ?)(?=(?:Ma|Mi|J|V|S|D)(?![\w.-]))",
        "–",
        ("L-V 9-17", "L–V 9–17"),
    ),
    Common(Kind.BETWEEN, WEEKDAYS, ("luni-vineri", "luni–vineri")),
    Common(Kind.BETWEEN, MONTHS, ("mai-iulie", "mai–iulie")),
    Common(
        Kind.IN_WORDS,
        "la|până la|până",
        (
            "de la 3 la 28 august, de luni până vineri",
            "de la~3~la~28~august, de luni~până~vineri".replace("~", NO_BREAK),
        ),
        before="[Dd]e la",
        ends=rf"{WEEKDAYS}|{MONTHS}",
    ),
    Common(Kind.TIMES),
    Common(Kind.LETTERED_RANGE),
    Common(Kind.RANGE, example=("2018-2024", "2018–2024")),
    Common(Kind.CODES),
    Common(Kind.DASH, example=("târziu - prea târziu", "târziu – prea târziu")),
    Common(Kind.ELLIPSIS, example=("apoi...", "apoi…")),
)

PHRASES = Phrases(
    phone="Sunați la {}",
    email="Scrieți un e-mail la {}",
    web="Deschideți pagina web: {}",
    draft="Ciornă",
    code="Cod QR cu datele de contact",
    code_to="Cod QR către {}",
)

LABELS = Labels(
    when="Când",
    where="Unde",
    price="Intrare",
    register="Înscrieri",
    doors="acces de la {}",
    until="până la {}",
    programme="Program",
    time="Ora",
    what="Ce",
    who="Cine",
    room="Sala",
    holder="Beneficiar",
    purpose="Detalii plată",
    reference="Referință",
    amount="Suma",
    transfer="Cod QR pentru un transfer către {}",
    appointment="Cod QR pentru calendar: {}",
)

CALENDAR = Calendar(
    weekdays="luni marți miercuri joi vineri sâmbătă duminică",
    months=(
        "ianuarie februarie martie aprilie mai iunie iulie august "
        "septembrie octombrie noiembrie decembrie"
    ),
    date="{weekday}, {day}\u00a0{month} {year}",
    days="{day}\u00a0{month} {year}",
    day="{day}",
    to="–",
    short="{day}\u00a0{month}",
    hour="{hour}:00",
    time="{hour}:{minute}",
    clock="ora\u00a0{}",
)

SENSE = Sense(
    leaning=(
        "a al ai ale cu de din dintre în la pe prin pentru fără până spre sub către despre între "
        "și sau ori dar iar că să ca un o unui unei niște nr. str. dl dna Sf."
    ),
    leaning_in_headlines=(
        "după peste printre nu se îl îi își îmi îți ne vă mai cel cea cei cele acest această "
        "acești aceste fiecare toți toate foarte prea dacă când unde cum care ce nici ci lui "
        "doi două trei patru cinci șase șapte opt zece"
    ),
    abbreviations=(
        "str nr bd șos spl dr prof ing arh av sf acad pr tel bl sc et ap pag art alin lit cap "
        "vol cca ex jud"
    ),
    to="la|până la",
    counts="lei|ani|ore",
)

DATES = Dates(
    months=(
        "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie "
        "decembrie"
    ),
    to="și|la|până la",
)

SPELLING = Spelling()

SEEN = Seen(
    frequent=(
        "și de la în a cu pe o un că nu este pentru din se sunt care mai ce al ale sau dar fi "
        "prin după lui ei acest această au fost noi să va vor ca cum când unde între până toate "
        "toți fără lor vă nostru noastră fie poate iar dacă despre unei unui cele ar asta "
        "fiecare"
    ),
    poor_links=(
        "aici|click aici|clic aici|dați clic aici|dați click aici|apasă aici|apăsați aici|mai mult|"
        "mai multe|citește mai mult|citiți mai mult|citește mai departe|află mai multe|"
        "aflați mai multe|vezi mai mult|vezi mai multe|vezi detalii|detalii|mai multe detalii|"
        "mai multe informații"
    ),
    untitled="fără titlu|document|prezentare",
    alt_openings=(
        "imagine cu|imaginea unui|imaginea unei|imaginea arată|fotografie cu|fotografia unui|"
        "fotografia unei|poză cu|în imagine"
    ),
)

SETTING = Setting(
    RULES,
    measures=r"grade?|mil\w*",
    range_units="lei|ani|ore",
    quoted="\"Spun 'nu'\"",
    elided="dom'le",
)

LANGUAGE = Language(
    name="Romanian",
    tag="ro",
    quotes=QUOTES,
    phrases=PHRASES,
    labels=LABELS,
    calendar=CALENDAR,
    sense=SENSE,
    dates=DATES,
    spelling=SPELLING,
    seen=SEEN,
    setting=SETTING,
    reference="în oraș trăiesc peste nouă sute de oameni care au grijă unii de alții ",
)
