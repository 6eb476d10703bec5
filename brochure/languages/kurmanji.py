"""Kurmanji: endings of numbers and names stand behind an apostrophe; names of months after CLDR."""

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
    Phrases,
    Quotes,
    Seen,
    Sense,
    Setting,
    Spelling,
    leads,
)

QUOTES = Quotes(("“", "”"), ("‘", "’"))

CAPITAL = "[A-ZÇÊÎŞÛ]"
ENDING = "['’]?(?:y?ê|an)"
UNITS = (
    "km|m|dm|cm|mm|ha|kg|g|mg|t|l|ml|h|s|kW|kWh|W|V|A|Hz|kB|MB|GB|pt|px|dB|CHF|EUR|USD|km/h|kcal|"
    "[kcm]?m[²³]"
)
"""Without the minute, which is a word here: min."""
MONTHS = (
    "(?:[Rr]êbendan|[Çç]ile|[Ss]ibat|[Rr]eşem[eî]h?|[Aa]dar|[Nn]îsan|[Aa]vrêl|[Gg]ulan|[Hh]ezîran|"
    "[Pp]ûşper|[Tt]îrmeh|[Tt]ebax|[Gg]elawêj|[Îî]lon|[Rr]ezber|[Cc]otmeh|[Kk]ewçêr|[Mm]ijdar|"
    "[Ss]ermawez|[Bb]erfanbar|[Kk]anûn)(?:y?[êa])?"
)
WEEKDAYS = (
    "(?:[Dd]u|[Ss]ê|[Çç]ar|[Pp]ênc|[Yy]ek)şem(?:[êa]|b|bê)?|[Îî]n(?:î|iyê|ê)?|[Şş]em(?:î|iyê)"
)
NUMBERED = (
    "[Ss]alon[aê]?|[Hh]ol[aê]?|[Bb]eş[aê]?|[Bb]end[aê]?|[Rr]ûpel[aê]?|[Hh]ejmar[aê]?|[Xx]et[aê]?|"
    "[Pp]eron[aê]?|[Oo]d(?:e|a|eya)|[Qq]at[aê]?|[Cc]ild[aê]?|[Dd]er(?:î|iyê)|[Kk]om[aê]|[Pp]ol[aê]?|"
    "[Oo]tobus[aê]?|[Ss]aet[aê]?|[Ss]al[aê]|[Ss]edsal[aê]?|op[.]"
)
COUNTED = (
    "euro ewro sent lîre lîra dolar frank hezar milyon milyar sal salan salî meh mehan hefte "
    "hefteyan roj rojan saet saetan deqe deqeyan saniye saniyeyan metre kîlometre kîlometreyan "
    "santîmetre hektar lître gram kîlo kîlogram ton derece kes kesan mirov mirovan zarok zarokan "
    "jin jinan mêr mêran mêvan mêvanan cih cihan car caran xal xalan rûpel rûpelan parçe lib "
    "beşdar beşdaran fîlm fîlman konser konseran civîn civînan kurs kursan tîm bilêt bilêtan "
    "hunermend hunermendan dilxwaz dilxwazan endam endaman malbat malbatan xwendekar xwendekaran "
    "pirtûk pirtûkan ziman zimanan stran gund bajar ode sandalye"
)
RULES = (
    Common(Kind.FIGURES),
    leads(
        "Titles and names",
        (".", "irêz"),
        r"(?:Dr|Prof|Doç|Av)\.|[Bb]irêz",
        CAPITAL,
        ("Prof. Dr. Ronahî, Birêz Azad", "Prof.~Dr.~Ronahî, Birêz~Azad".replace("~", NO_BREAK)),
    ),
    leads(
        "A number after its abbreviation",
        ("§", "."),
        r"§§?|(?:[Nn]r|[Nn]o|[Hh]ej|[Rr]|[Rr]ûp|[Tt]el)\.",
        r"\d",
        ("nr. 4, r. 5", f"nr.{NO_BREAK}4, r.{NO_BREAK}5"),
    ),
    leads(
        "Per cent",
        ("sedî",),
        "[Jj]i sedî",
        r"\d",
        ("ji sedî 40", f"ji sedî{NO_BREAK}40"),
    ),
    Common(
        Kind.DATED,
        MONTHS,
        ("5'ê Gulanê, 22 Tîrmeh", f"5’ê{NO_BREAK}Gulanê, 22{NO_BREAK}Tîrmeh"),
        before=rf"\d{{1,2}}(?:{ENDING})?",
    ),
    Common(
        Kind.COUNTED,
        COUNTED,
        ("15 euro, 7,5 ton, 4 salan", "15~euro, 7,5~ton, 4~salan".replace("~", NO_BREAK)),
    ),
    Common(
        Kind.NUMBERED,
        NUMBERED,
        ("salona 5, sala 2026'an", f"salona{NO_BREAK}5, sala{NO_BREAK}2026’an"),
    ),
    leads(
        "Centuries",
        ("edsal",),
        "[Ss]edsal[aê]?",
        r"[IVX]+(?!\w)",
        ("sedsala XX’an", f"sedsala{NO_BREAK}XX’an"),
    ),
    Common(
        Kind.POST_CODE,
        r"\d{5}",
        ("21070 Amed", f"21070{NO_BREAK}Amed"),
        ends=f"{CAPITAL}[a-zçêîşû]",
    ),
    Common(Kind.TELEPHONE, example=("+49 30 123 45 67", "+49 30 123 45 67".replace(" ", NO_BREAK))),
    Common(Kind.THOUSANDS, example=("12 500 kes", f"12{NARROW}500{NO_BREAK}kes")),
    Common(Kind.SIZES),
    Common(Kind.UNIT, UNITS, ("5 km", f"5{NARROW}km")),
    Common(Kind.SIGN),
    Common(Kind.BETWEEN, WEEKDAYS, ("Duşem-Înî", "Duşem–Înî")),
    Common(Kind.BETWEEN, MONTHS, ("Gulan-Tîrmeh", "Gulan–Tîrmeh")),
    Common(
        Kind.IN_WORDS,
        "heta|heya|hetanî",
        (
            "ji 3'ê heta 28'ê Tebaxê, ji 9 heta 17",
            "ji~3’ê~heta~28’ê~Tebaxê, ji~9~heta~17".replace("~", NO_BREAK),
        ),
        before="[Jj]i",
        ends=rf"{WEEKDAYS}|{MONTHS}",
    ),
    Common(
        Kind.TWO_ENDS,
        "û",
        ("di navbera 9 û 17'an de", "di navbera~9~û~17’an de".replace("~", NO_BREAK)),
        before="avbera",
    ),
    Common(Kind.TIMES),
    Common(Kind.LETTERED_RANGE),
    Common(Kind.RANGE, example=("2018-2024", "2018–2024")),
    Common(Kind.CODES),
    Common(Kind.DASH, example=("dereng - pir dereng", "dereng – pir dereng")),
    Common(Kind.ELLIPSIS, example=("û paşê...", "û paşê…")),
)

PHRASES = Phrases(
    phone="Telefon bikin: {}",
    email="E-nameyekê bişînin: {}",
    web="Malperê vekin: {}",
    draft="Reşnivîs",
    code="Koda QR ya bi agahiyên têkiliyê",
    code_to="Koda QR ji bo {}",
)

LABELS = Labels(
    when="Kengî",
    where="Li ku",
    price="Têketin",
    register="Tomarkirin",
    doors="derî {} vedibin",
    until="heta {}",
    programme="Bername",
    time="Saet",
    what="Çi",
    who="Kî",
    room="Salon",
    holder="Xwediyê hesabê",
    purpose="Mebesta dayînê",
    reference="Referans",
    amount="Mîqdar",
    transfer="Koda QR ji bo şandina pereyan: {}",
    appointment="Koda QR ji bo salnameyê: {}",
)

CALENDAR = Calendar(
    weekdays="Duşem Sêşem Çarşem Pêncşem Înî Şemî Yekşem",
    months=("Rêbendan Sibat Adar Nîsan Gulan Hezîran Tîrmeh Tebax Îlon Cotmeh Mijdar Berfanbar"),
    date="{weekday}, {day}’ê\u00a0{month}a {year}’an",
    days="{day}’ê\u00a0{month}a {year}’an",
    day="{day}",
    to="–",
    short="{day}’ê\u00a0{month}ê",
    hour="{hour}:00",
    time="{hour}:{minute}",
    clock="saet\u00a0{}",
    synonyms=(
        ("Duşem", "Duşemê"),
        ("Sêşem", "Sêşemê"),
        ("Çarşem", "Çarşemê"),
        ("Pêncşem", "Pêncşemê"),
        ("Înî", "În"),
        ("Înî", "Îniyê"),
        ("Şemî", "Şemiyê"),
        ("Yekşem", "Yekşemê"),
    ),
)

SENSE = Sense(
    leaning="li ji bi di bo ber ser nav bê ya yê yên a ê û an lê ku Birêz",
    leaning_in_headlines=(
        "ev ew vê vî van wê wî wan her gelek çend pir hemû heta piştî berî gel wek weke çi kî "
        "yek du sê çar pênc şeş heft heşt neh deh"
    ),
    leaning_back="de re ra ve jî e ye in",
    abbreviations="dr prof doç av nr no hej rûp tel",
    to="heta|heya|hetanî",
)

DATES = Dates(
    months=(
        "rêbendan rêbendanê rêbendana sibat sibatê sibata adar adarê adara nîsan nîsanê nîsana "
        "gulan gulanê gulana hezîran hezîranê hezîrana tîrmeh tîrmehê tîrmeha tebax tebaxê tebaxa "
        "îlon îlonê îlona cotmeh cotmehê cotmeha mijdar mijdarê mijdara berfanbar berfanbarê "
        "berfanbara kanûn kanûnê kanûna çile çileyê çileya"
    ),
    to="heta|heya|û",
)

SPELLING = Spelling(
    patterns="kmr",
)

SEEN = Seen(
    frequent=(
        "û li ji bi di de ku bo jî ya yê yên ev ew her wê wî wan vê van dê tê hat kir bû bûn in "
        "me em hûn ez min wan ser ber nav xwe an lê gelek heye hene dike dikin re ve ye hemû "
        "piştî gel heta nû îro yek kes roj divê dibe dibin"
    ),
    poor_links=(
        "vir|li vir|bitikîne|bitikînin|li vir bitikîne|li vir bitikînin|bêtir|zêdetir|"
        "bêtir bixwîne|zêdetir bixwîne|bêtir bixwînin|bidomîne|dewam|girêdan"
    ),
    untitled="bênav|bê sernav|belge|pêşkêşî",
    alt_openings="wêneyê|wêneya|wêneyekî|fotografê|fotografa|fotoya",
)

SETTING = Setting(
    RULES,
    measures="derece|milyon|milyar",
    range_units=ENDING,
    quoted="\"Ez dibêjim 'na'\"",
    elided="Amed'ê, 2026'an, 5'ê",
)

LANGUAGE = Language(
    name="Kurmanji",
    tag="ku",
    quotes=QUOTES,
    phrases=PHRASES,
    labels=LABELS,
    calendar=CALENDAR,
    sense=SENSE,
    dates=DATES,
    spelling=SPELLING,
    seen=SEEN,
    setting=SETTING,
    reference="li bajêr zêdetirî neh sed mirov dijîn ku xema kesên din dixwin û alîkar in ",
)
