"""Croatian, after the Hrvatski pravopis of the Institut za hrvatski jezik i jezikoslovlje (2013):
months stand in the genitive, and a full stop follows every ordinal and the year.
"""

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

QUOTES = Quotes(("„", "”"), ("‚", "’"), elided="ajde|ajmo|oću|oćeš|oće")

CAPITAL = "[A-ZČĆĐŠŽ]"
MONTHS = (
    "siječ(?:anj|nja)|veljač[ae]|ožuj(?:ak|ka)|trav(?:anj|nja)|svib(?:anj|nja)|lip(?:anj|nja)|"
    "srp(?:anj|nja)|kolovoza?|ruj(?:an|na)|listopada?|studen(?:i|og|oga)|prosin(?:ac|ca)"
)
WEEKDAYS = (
    "[Pp]on|[Uu]to|[Ss]ri|[Čč]et|[Pp]et|[Ss]ub|[Nn]ed|[Pp]onedjelj(?:ak|ka)|[Uu]tor(?:ak|ka)|"
    "[Ss]rijed[aeu]|[Čč]etvrt(?:ak|ka)|[Pp]et(?:ak|ka)|[Ss]ubot[aeu]|[Nn]edjelj[aeu]"
)
NUMBERED = (
    "[Dd]voran[aeiu]|[Uu]čionic[aeiu]|[Ss]ob[aeiu]|[Ss]al[aeiu]|[Uu]red(?:a|u)?|[Pp]oglavlj[eau]|"
    "[Čč]lan(?:ak|ka|ku)|[Ss]tavak|[Ss]tranic[aeiu]|[Ll]inij[aeiu]|[Pp]eron(?:a|u)?|"
    "[Kk]olosijek(?:a|u)?|[Bb]roj(?:a|u|em)?|[Ss]vezak|[Ss]kupin[aeiu]|[Aa]utobus(?:a|om)?|"
    "[Tt]ramvaj(?:a|em)?|[Kk]at|[Uu]laz(?:a|u)?|[Ss]tan(?:a|u)?|[Rr]ed(?:a|u)?|[Ss]jedalo|"
    "[Šš]tand(?:a|u)?|[Pp]aviljon(?:a|u)?|[Pp]salam|op[.]"
)
COUNTED = (
    "euro eura euri eur cent centa centi kuna kune tisuća tisuće tis milijun milijuna milijuni mil "
    "milijarda milijarde milijardi mlrd posto postotak postotka sat sata sati minuta minute minuti "
    "sekundi dan dana tjedan tjedna tjedana mjesec mjeseca mjeseci godina godine godinu osoba "
    "osobe ljudi djece dijete djeteta žena žene muškaraca gost gosta gostiju mjesto mjesta "
    "bod boda bodova put puta stranica stranice komad komada kom metar metra metara kilometar "
    "kilometra kilometara centimetara hektara litra litre litara gram grama kilogram kilograma "
    "kilu kila "
    "tona tone stupanj stupnja stupnjeva dolar dolara sudionik sudionika sudionica posjetitelj "
    "posjetitelja film filma filmova koncert koncerta koncerata predstava predstave susreta "
    "radionica radionice predavanja tečajeva ekipa ekipe karta karte ulaznica ulaznice umjetnika "
    "umjetnica volontera volonterki obitelj obitelji učenik učenika učenica student studenta "
    "studenata član člana članova knjiga knjige"
)
ORDINALS = (
    "kat(?:a|u)?|razred(?:a|u|e|i)?|stoljeć[ae]|mjest[oau]|sezon[aeu]|kol[oau]|izdanj[eau]|"
    r"krug(?:a|u)?|rođendan(?:a|u)?|festival(?:a|u)?|susret[ai]?|godin[aeiu]|god\.|g\."
)
RULES = (
    Common(
        Kind.SPACED,
        "pr. n. e.|n. e.|pr. Kr.|po. Kr.|v. d.|t. g.|o. g.|s. r.",
        ("v.d. ravnatelja, 300. pr.Kr.", f"v.{NARROW}d. ravnatelja, 300. pr.{NARROW}Kr."),
    ),
    Common(Kind.FIGURES),
    Own(
        # Not `I`, which is mostly a Roman number: Petar I. Krešimirov.
        "A word of one letter stays with the next",
        (" ",),
        r"(?<![\w.’'/-])[aikosuAKOSU]( )(?=[^\s–—-])",
        NO_BREAK,
        ("u gradu i s nama", f"u{NO_BREAK}gradu i{NO_BREAK}s{NO_BREAK}nama"),
    ),
    leads(
        "Titles and names",
        (".", "đa ", "ica "),
        r"dr\.|mr\.|sc\.|ing\.|dipl\.|prof\.|doc\.|akad\.|prim\.|[Ss]v\.|[Gg]\.|gđa|gđica|o\.|vlč\.",
        rf"{CAPITAL}|dr\.|mr\.|sc\.",
        ("prof. dr. Marić, sv. Vlaho", f"prof.{NO_BREAK}dr.{NO_BREAK}Marić, sv.{NO_BREAK}Vlaho"),
    ),
    leads(
        "Initials that are written with two letters",
        ("j.", "ž."),
        r"Lj\.|Nj\.|Dž\.",
        CAPITAL,
        ("Lj. Gaj", f"Lj.{NO_BREAK}Gaj"),
    ),
    leads(
        "A street and its name",
        (".",),
        r"[Uu]l\.|[Nn]as\.|[Tt]rg",
        rf"{CAPITAL}|\d",
        ("ul. Ljudevita Gaja 4, Zagreb", f"ul.{NO_BREAK}Ljudevita Gaja{NO_BREAK}4, Zagreb"),
    ),
    leads(
        "Abbreviations stay with what follows",
        (".",),
        r"[Nn]pr\.|[Tt]j\.|[Tt]zv\.|[Oo]dn\.|[Uu]sp\.",
        r"\w",
        ("npr. danas, tzv. kula", f"npr.{NO_BREAK}danas, tzv.{NO_BREAK}kula"),
    ),
    leads(
        "A number after its abbreviation",
        ("§", ".", ":"),
        r"[Bb]r\.|str\.|čl\.|st\.|toč\.|pogl\.|sl\.|[Tt]el\.|[Mm]ob\.|§§?",
        r"[\d+(]",
        ("br. 4, str. 5", f"br.{NO_BREAK}4, str.{NO_BREAK}5"),
    ),
    Common(Kind.DATED, MONTHS, ("22. srpnja", f"22.{NO_BREAK}srpnja"), before=r"\d{1,2}\."),
    Own(
        "A date in figures isn't torn",
        (". ",),
        r"(?<![\w.,])\d{1,2}\.( )\d{1,2}\.(?:( )(?=\d{4}(?!\d)))?"
        r"|(?<![\w.,])\d{1,2}\.( )[IVX]{1,4}\.?( )(?=\d{4}(?!\d))",
        NO_BREAK,
        ("5. 12. 2026., 5. XII. 2026.", "5.~12.~2026., 5.~XII.~2026.".replace("~", NO_BREAK)),
    ),
    Own(
        "A number in its order",
        (". ",),
        rf"(?<![\d.,])\d{{1,4}}\.( )(?=(?:{ORDINALS})(?![\w-]))",
        NO_BREAK,
        ("5. razred, 2018. godine", f"5.{NO_BREAK}razred, 2018.{NO_BREAK}godine"),
    ),
    Common(
        Kind.COUNTED,
        COUNTED,
        ("15 eura, 7,5 tona", f"15{NO_BREAK}eura, 7,5{NO_BREAK}tona"),
    ),
    Common(Kind.NUMBERED, NUMBERED, ("dvorana 5", f"dvorana{NO_BREAK}5")),
    Own(
        "Centuries",
        ("stoljeć",),
        r"\b[IVX]+\.( )(?=stoljeć)",
        NO_BREAK,
        ("XX. stoljeće", f"XX.{NO_BREAK}stoljeće"),
    ),
    Common(Kind.POST_CODE, r"\d{5}", ("10000 Zagreb", f"10000{NO_BREAK}Zagreb"), ends=CAPITAL),
    Common(Kind.TELEPHONE, example=("+385 1 123 456", "+385 1 123 456".replace(" ", NO_BREAK))),
    Common(Kind.THOUSANDS, example=("12 500 eura", f"12{NARROW}500{NO_BREAK}eura")),
    Common(Kind.SIZES),
    Common(Kind.UNIT),
    Common(Kind.SIGN),
    Own(
        "Opening hours: a dash without spaces",
        ("-", "–"),
        r"(?<![\w.:-])\d{1,2}(?:[.:]\d\d)?(?:[ \u00a0\u202f]?h)?( ?[-–] ?)"
        r"\d{1,2}(?:[.:]\d\d)?[ \u00a0\u202f]?(?:h|sati|sata|sat)(?!\w)",
        "–",
        ("10 - 18 h, 9h-17h", f"10–18{NARROW}h, 9h–17h"),
    ),
    Common(Kind.BETWEEN, WEEKDAYS, ("pon-pet", "pon–pet")),
    Common(
        Kind.BETWEEN,
        MONTHS,
        (
            "svibanj-srpanj, 28. svibnja-3. lipnja",
            "svibanj–srpanj, 28.~svibnja–3.~lipnja".replace("~", NO_BREAK),
        ),
    ),
    Own(
        "From–to of dates",
        ("-",),
        r"(?<![\w.])(?:\d{1,2}\.){1,2}( ?- ?)\d{1,2}\.(?=\d|\s|$)",
        "–",
        ("22.-24. srpnja", f"22.–24.{NO_BREAK}srpnja"),
    ),
    Common(
        Kind.IN_WORDS,
        "do",
        (
            "od 3. do 28. kolovoza, od 9 do 17",
            "od~3.~do~28.~kolovoza, od~9~do~17".replace("~", NO_BREAK),
        ),
        before="[Oo]d",
        ends=f"{WEEKDAYS}|{MONTHS}",
    ),
    Common(
        Kind.TWO_ENDS,
        "i",
        ("između 9 i 17", "između~9~i~17".replace("~", NO_BREAK)),
        before="zmeđu",
    ),
    Common(Kind.TIMES),
    Common(Kind.LETTERED_RANGE),
    Common(Kind.RANGE, example=("2018-2024", "2018–2024")),
    Common(Kind.CODES),
    Common(Kind.DASH, example=("kasno - prekasno", "kasno – prekasno")),
    Common(Kind.ELLIPSIS, example=("onda...", "onda…")),
)

PHRASES = Phrases(
    phone="Nazovite {}",
    email="Pošaljite e-poštu na {}",
    web="Otvorite stranicu: {}",
    draft="Nacrt",
    code="QR kod s podacima za kontakt",
    code_to="QR kod koji vodi na {}",
)

LABELS = Labels(
    when="Kada",
    where="Gdje",
    price="Ulaz",
    register="Prijava",
    doors="ulaz od {}",
    until="do {}",
    programme="Program",
    time="Vrijeme",
    what="Što",
    who="Tko",
    room="Dvorana",
    holder="Primatelj",
    purpose="Opis plaćanja",
    reference="Poziv na broj",
    amount="Iznos",
    transfer="QR kod za uplatu: {}",
    appointment="QR kod za kalendar: {}",
)

CALENDAR = Calendar(
    weekdays="ponedjeljak utorak srijeda četvrtak petak subota nedjelja",
    months=(
        "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga "
        "prosinca"
    ),
    date="{weekday}, {day}.\u00a0{month} {year}.",
    days="{day}.\u00a0{month} {year}.",
    day="{day}.",
    to="–",
    short="{day}.\u00a0{month}",
    hour="{hour}",
    time="{hour}.{minute}",
    clock="{}\u00a0sati",
)

SENSE = Sense(
    leaning=(
        "a i u s k o sa na od do za bez iz po pod nad pred pri kroz uz zbog poslije prije ili ali "
        "da što kao ne ni ul. br. sv. dr."
    ),
    leaning_in_headlines=(
        "ka oko među između preko protiv tijekom ako jer kad kada gdje kako dok ja ti mi vi on ona "
        "ovaj ova ovo taj ta to svaki svaka svako naš naša naše vrlo još samo dva dvije tri četiri "
        "pet šest sedam osam devet deset"
    ),
    leaning_back="se li je su će",
    abbreviations="npr tj tzv odn ul br sv str čl prof doc ing dipl dr mr sc tel mob",
    to="do",
    adjectives=(
        "ski ska sko ske skog skoj sku skih skim čki čka čko čke čkog čkoj čkih nih nim nog noj"
    ),
)

DATES = Dates(
    months=(
        "siječanj siječnja veljača veljače ožujak ožujka travanj travnja svibanj svibnja lipanj "
        "lipnja srpanj srpnja kolovoz kolovoza rujan rujna listopad listopada studeni studenog "
        "studenoga prosinac prosinca"
    ),
    to="i|do",
)

SPELLING = Spelling(patterns="hr")

SEEN = Seen(
    frequent=(
        "na za a s to i u je da se sa od su ne što kao koji koja koje kojih će ili ali iz tko "
        "nešto biti bio bila bilo sam smo sve svi svim samo još već kod poslije prije gdje "
        "kada kad kako "
        "ako toga ovo ovaj ova mi naš naše nas nam njih njihov njihove njegov njezin može ima nije "
        "zbog jer tijekom također"
    ),
    poor_links=(
        "ovdje|kliknite ovdje|klikni ovdje|pritisnite ovdje|više|još|opširnije|detaljnije|"
        "saznajte više|saznaj više|pročitajte više|pročitaj više|dalje|poveznica|link"
    ),
    untitled="bez naslova|bez naziva|neimenovano|dokument|prezentacija",
    alt_openings="slika |fotografija |prikaz |na slici |na fotografiji ",
)

SETTING = Setting(
    RULES,
    measures="stupnjeva|stupnja|stupanj|eura|posto",
    range_units="h|sati|sata|sat",
    registers="[Rr]ačun|[Pp]oziv na broj",
    phones="Tel|Mob|Faks",
    quoted="\"Kažem 'ne'\"",
    elided="'Ajde, '89.",
)

LANGUAGE = Language(
    name="Croatian",
    tag="hr",
    quotes=QUOTES,
    phrases=PHRASES,
    labels=LABELS,
    calendar=CALENDAR,
    sense=SENSE,
    dates=DATES,
    spelling=SPELLING,
    seen=SEEN,
    setting=SETTING,
    reference="u gradu živi više od devetsto ljudi koji se brinu o drugima ",
)
