"""Czech: no line ends in a word of one letter; after ČSN 01 6910 and the Internetová příručka."""

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

QUOTES = Quotes(("„", "“"), ("‚", "‘"))

CAPITAL = "[A-ZÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ]"
SMALL = "[a-záčďéěíňóřšťúůýž]"
MONTHS = "ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince"
NAMED_MONTHS = (
    "[Ll]eden|[Úú]nor|[Bb]řezen|[Dd]uben|[Kk]věten|[Čč]erven|[Čč]ervenec|[Ss]rpen|[Zz]áří|"
    "[Řř]íjen|[Ll]istopad|[Pp]rosinec"
)
LONG_DAYS = (
    "[Pp]ondělí|[Úú]ter(?:ý|ka|ku)|[Ss]třed[auy]|[Čč]tvrt(?:ek|ka|ku)|[Pp]át(?:ek|ku)|"
    "[Ss]obot[auy]|[Nn]eděl[eií]"
)
WEEKDAYS = rf"[Pp]o|[Úú]t|[Ss]t|[Čč]t|[Pp]á|[Ss]o|[Nn]e(?! ?[–-])|{LONG_DAYS}"
"""`ne` begins no range: `ne – po práci` is words."""
NUMBERED = (
    "[Ss]ál[eu]?|[Kk]apitol[auye]|[Čč]lán(?:ek|ku)|[Ss]tran[auyě]|[Žž]alm|[Ll]ink[auy]|"
    "[Nn]ástupiště|[Kk]olej|[Pp]okoj|[Mm]ístnost(?:i)?|[Uu]čebn[auy]|[Čč]ísl[oa]|[Dd]íl|"
    "[Hh]al[auye]|[Bb]rán[auy]|[Vv]chod|[Ss]kupin[auy]|[Tt]říd[auy]|[Tt]ramvaj(?:í)?|"
    "[Aa]utobus(?:em)?|[Bb]udov[auy]|[Ss]vazek|Prah[auy]|Praze|op[.]"
)
COUNTED = (
    "Kč koruna koruny korun haléřů euro eura eur tisíc tisíce tis mil mld milion miliony milionů "
    "miliarda miliardy miliard rok roky roku let lety letech měsíc měsíce měsíců týden týdny týdnů "
    "den dny dní dnů dnech hodina hodiny hodin hodinách hodinou hod minuta minuty minut sekunda "
    "sekundy sekund metr metry metru metrů kilometr kilometry kilometru kilometrů centimetry "
    "centimetrů hektar hektary hektaru hektarů litr litry litru litrů gram gramy gramů kilogram "
    "kilogramy kilogramů kilo kila tuna tuny tun stupeň stupně stupňů osoba osoby osob lidé lidí "
    "dítě děti dětí žena ženy žen muži mužů hosté hostů místo místa míst bod body bodů krát strana "
    "strany stran kus kusy kusů ks procento procenta procent dolarů účastníci účastníků účastnic "
    "návštěvníci návštěvníků diváků film filmy filmů koncert koncerty koncertů setkání dílna dílny "
    "dílen kurz kurzy kurzů přednáška přednášky přednášek tým týmy týmů vstupenka vstupenky "
    "vstupenek stánky stánků umělci umělců dobrovolníci dobrovolníků členové členů rodina rodiny "
    "rodin žáci žáků studenti studentů kniha knihy knih sousedů obyvatel"
)
RULES = (
    Common(
        Kind.SPACED,
        "s. r. o.|v. o. s.|v. v. i.|o. p. s.|a. s.|z. s.|z. ú.|př. n. l.|n. l.|t. r.|t. č.|č. p.|"
        "č. j.|č. ev.",
        ("s.r.o., př. n. l.", f"s.{NARROW}r.{NARROW}o., př.{NARROW}n.{NARROW}l."),
    ),
    Common(Kind.FIGURES),
    Own(
        "A word of one letter stays with the next",
        (" ",),
        r"(?<![\w.’'/-])[aikosuvzAIKOSUVZ]( )(?=[^\s–-])",
        NO_BREAK,
        ("v domě i s námi", f"v{NO_BREAK}domě i{NO_BREAK}s{NO_BREAK}námi"),
    ),
    leads(
        "Titles and names",
        (".",),
        r"(?:[Pp]rof|[Dd]oc|[Dd]r|Mgr|MgA|Bc|BcA|Ing|arch|(?:MU|MV|JU|Ph|RN|Th|Paed)Dr|[Ss]v|p)\.",
        rf"{CAPITAL}|arch\.",
        ("Mgr. Nováková, sv. Vít", f"Mgr.{NO_BREAK}Nováková, sv.{NO_BREAK}Vít"),
    ),
    leads(
        "A street and its name",
        (".",),
        r"(?:[Uu]l|[Nn]ám|[Tt]ř|[Nn]ábř|[Ss]ídl)\.",
        rf"{CAPITAL}|\d",
        ("ul. Husova, nám. Míru", f"ul.{NO_BREAK}Husova, nám.{NO_BREAK}Míru"),
    ),
    leads(
        "Abbreviations stay with what follows",
        (".", "cca"),
        r"(?:např|tzv|tj|mj|resp|popř)\.|cca",
        r"\w",
        ("např. dnes, cca 5", f"např.{NO_BREAK}dnes, cca{NO_BREAK}5"),
    ),
    leads(
        "A number after its abbreviation",
        ("§", ".", "čp"),
        r"§§?|č\.(?:[ \u00a0\u202f]?(?:p|j|ev)\.)?|čp\.|s\.|str\.|čl\.|odst\.|kap\.|sv\.|obr\."
        r"|tab\.|písm\.|[Tt]el\.|r\.",
        r"\d|[a-z]\)",
        ("čl. 4, č. 5", f"čl.{NO_BREAK}4, č.{NO_BREAK}5"),
    ),
    Common(
        Kind.DATED,
        MONTHS,
        ("22. července", f"22.{NO_BREAK}července"),
        before=r"\d{1,2}\.",
    ),
    Own(
        "A date in figures",
        (". ",),
        r"(?<![\d.,])\d{1,2}\.( )\d{1,2}\.(?:( )\d{4})?(?!\d)",
        NO_BREAK,
        ("5. 12. 2026", f"5.{NO_BREAK}12.{NO_BREAK}2026"),
    ),
    Own(
        "A number in its order",
        (". ",),
        rf"(?<![\w.,])(?:\d{{1,3}}|[IVXLC]+)\.( )(?!(?:do|až)\b)(?={SMALL})",
        NO_BREAK,
        ("5. ročník, XX. století", f"5.{NO_BREAK}ročník, XX.{NO_BREAK}století"),
    ),
    Common(
        Kind.COUNTED,
        COUNTED,
        ("15 Kč, 7,5 tuny", f"15{NO_BREAK}Kč, 7,5{NO_BREAK}tuny"),
    ),
    Common(Kind.NUMBERED, NUMBERED, ("sál 5, Praha 4", f"sál{NO_BREAK}5, Praha{NO_BREAK}4")),
    Common(
        Kind.POST_CODE,
        r"(?<!\d[ \u00a0])\d{3}(?:( )|\u00a0)\d{2}",
        ("602 00 Brno", f"602{NO_BREAK}00{NO_BREAK}Brno"),
        ends=CAPITAL,
    ),
    Common(Kind.TELEPHONE, example=("+420 222 123 456", "+420 222 123 456".replace(" ", NO_BREAK))),
    Own(
        "A phone number without its country",
        DIGITS,
        r"(?<![\w,.+/-])(?<!\d[ \u00a0])[2-9]\d\d(?: \d{3}){2}(?![ ,.]?\d|-)"
        r"(?![ \u00a0](?:Kč|kor|eur|lid|oby))",
        NO_BREAK,
        ("777 123 456", f"777{NO_BREAK}123{NO_BREAK}456"),
        within=" ",
    ),
    Common(Kind.THOUSANDS, example=("12 500 Kč", f"12{NARROW}500{NO_BREAK}Kč")),
    Common(Kind.SIZES),
    Common(Kind.UNIT),
    Common(Kind.SIGN),
    Common(Kind.BETWEEN, WEEKDAYS, ("po-pá", "po–pá")),
    Common(Kind.BETWEEN, f"{NAMED_MONTHS}|{MONTHS}", ("květen-červenec", "květen–červenec")),
    Own(
        "From–to of dates",
        ("-",),
        r"(?<![\w.])(?:(?<!\.[ \u00a0])\d{1,2}\.( ?- ?)|\d{1,2}\.[ \u00a0]?\d{1,2}\.(-))"
        r"(?=\d{1,2}\.(?:\s|$))",
        "–",
        ("22.-24. července", f"22.–24.{NO_BREAK}července"),
    ),
    Own(
        "From–to of hours: a dash without spaces",
        ("-", "–"),
        r"(?<![\w.:–-])(?:\d{1,2}\.\d\d( ?[-–] ?)\d{1,2}\.\d\d(?![.:]?\d)"
        r"|\d{1,2}( ?[-–] ?)\d{1,2}[ \u00a0]hod)",
        "–",
        ("9.00 - 17.00", "9.00–17.00"),
    ),
    Common(
        Kind.IN_WORDS,
        "do|až",
        (
            "od 3. do 28. srpna, od 9 do 17",
            "od~3.~do~28.~srpna, od~9~do~17".replace("~", NO_BREAK),
        ),
        before="[Oo]d",
        ends=rf"{LONG_DAYS}|{MONTHS}",
    ),
    Common(Kind.TWO_ENDS, "a", ("mezi 9 a 17", "mezi~9~a~17".replace("~", NO_BREAK)), before="ezi"),
    Common(Kind.TIMES),
    Common(Kind.LETTERED_RANGE),
    Common(Kind.RANGE, example=("2018-2024", "2018–2024")),
    Common(Kind.CODES),
    Common(Kind.DASH, example=("pozdě - příliš pozdě", "pozdě – příliš pozdě")),
    Common(Kind.ELLIPSIS, example=("potom...", "potom…")),
)

PHRASES = Phrases(
    phone="Zavolat na {}",
    email="Napsat e-mail na {}",
    web="Otevřít webovou stránku: {}",
    draft="Koncept",
    code="QR kód s kontaktními údaji",
    code_to="QR kód s odkazem na {}",
)

LABELS = Labels(
    when="Kdy",
    where="Kde",
    price="Vstupné",
    register="Přihlášky",
    doors="vstup od {}",
    until="nejpozději {}",
    programme="Program",
    time="Čas",
    what="Co",
    who="Kdo",
    room="Sál",
    holder="Příjemce",
    purpose="Zpráva pro příjemce",
    reference="Reference platby",
    amount="Částka",
    transfer="QR kód pro platbu, příjemce: {}",
    appointment="QR kód do kalendáře: {}",
)

CALENDAR = Calendar(
    weekdays="pondělí úterý středa čtvrtek pátek sobota neděle",
    months=("ledna února března dubna května června července srpna září října listopadu prosince"),
    date="{weekday} {day}.\u00a0{month} {year}",
    days="{day}.\u00a0{month} {year}",
    day="{day}.",
    to="–",
    short="{day}.\u00a0{month}",
    hour="{hour}.00",
    time="{hour}.{minute}",
    clock="{}\u00a0hodin",
)

# `se` leans back as the pronoun, which begins no sentence; `Se` is the preposition.
SENSE = Sense(
    leaning=(
        "a i k o s u v z Se ke ve ze na do od po za pro při nad pod před bez přes nebo ale že aby "
        "ul. nám. sv. č."
    ),
    leaning_in_headlines=(
        "mezi kolem podle proti kvůli až jak když kde kdo co jen ani ne už tak to ten ta tento "
        "tato toto náš naše naši svůj svou své každý velmi dva dvě tři čtyři pět šest sedm osm "
        "devět deset"
    ),
    leaning_back="se si",
    abbreviations=(
        "ul nám tř nábř sv čp tel např tzv tj mj resp popř str čl odst kap mgr bc ing mudr judr "
        "phdr rndr prof doc dr arch hod tis mil mld vč"
    ),
    to="do|až",
    counts="hodin|hod|let|Kč",
    adjectives="ého ému ých ými ský ská ské skou cký cká cké ckou ový ové ovou",
)

DATES = Dates(
    months=(
        "ledna leden února únor března březen dubna duben května květen června červen července "
        "červenec srpna srpen září října říjen listopadu listopad prosince prosinec"
    ),
    to="a|do|až",
)

SPELLING = Spelling()

SEEN = Seen(
    frequent=(
        "a v na se je že s o pro k by za ale si jsou které který která při nebo být jeho jen také "
        "podle až před nás ve ke tak už však bude budou byl byla bylo jsme naše nám vám vás u "
        "svou své jako všichni všem mezi kdo kde když co jejich není více máme můžete této"
    ),
    poor_links=(
        "zde|tady|klikněte zde|klikni zde|klikněte|více|číst dále|číst více|čtěte více|čtěte dále|"
        "zjistit více|zjistěte více|zobrazit více|více informací|další informace|pokračovat|odkaz"
    ),
    untitled="bez názvu|nepojmenovaný|nepojmenováno|dokument|prezentace",
    alt_openings=(
        "na obrázku|obrázek zobrazuje|obrázek znázorňuje|na fotografii|na fotce|na snímku|"
        "fotografie zobrazuje|fotografie zachycuje"
    ),
)

SETTING = Setting(
    RULES,
    measures=r"stup\w*|Kč|mil|mld",
    range_units="Kč|let|hod",
    registers=r"ČSN|č\.[ \u00a0\u202f]?j",
    quoted="\"Říkám 'ne'\"",
    elided="d'Artagnan",
)

LANGUAGE = Language(
    name="Czech",
    tag="cs",
    quotes=QUOTES,
    phrases=PHRASES,
    labels=LABELS,
    calendar=CALENDAR,
    sense=SENSE,
    dates=DATES,
    spelling=SPELLING,
    seen=SEEN,
    setting=SETTING,
    reference="ve městě žije více než devět set lidí, kteří se starají o ty druhé ",
)
