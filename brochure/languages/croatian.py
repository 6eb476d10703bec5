"""Croatian: after the Hrvatski pravopis of the Institut za hrvatski jezik (2013); dashes between
numbers without spaces, as the EU's Međuinstitucijski stilski priručnik and its printers have them.
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

QUOTES = Quotes(("„", "”"), ("‚", "’"), elided="ajde|ajmo|oću|oćeš|oće|ko|vako|nako")

CAPITAL = "[A-ZČĆĐŠŽ]"
MONTHS = (
    "siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|listopada|studenoga?|"
    "prosinca"
)
NAMED_MONTHS = (
    "[Ss]iječanj|[Vv]eljača|[Oo]žujak|[Tt]ravanj|[Ss]vibanj|[Ll]ipanj|[Ss]rpanj|[Kk]olovoz|"
    "[Rr]ujan|[Ll]istopad|[Ss]tudeni|[Pp]rosinac"
)
WEEKDAYS = (
    "[Pp]on|[Uu]to|[Ss]ri|[Čč]et|[Pp]et|[Ss]ub|[Nn]ed|[Pp]onedjelj(?:ak|ka)|[Uu]tor(?:ak|ka)|"
    "[Ss]rijed[aeu]|[Čč]etvrt(?:ak|ka)|[Pp]et(?:ak|ka)|[Ss]ubot[aeu]|[Nn]edjelj[aeu]"
)
UNITS = (
    "km|m|dm|cm|mm|ha|kg|g|mg|t|l|ml|h|min|kW|kWh|W|V|A|Hz|kB|MB|GB|km/h|kcal|[kcm]?m[²³]|kn|"
    "EUR|CHF|USD"
)
"""Without the second, which is a word here: s."""
NUMBERED = (
    "[Dd]voran[aeiu]|[Uu]čionic[aeiu]|[Ss]ob[aeiu]|[Pp]oglavlj[aeu]|[Čč]lan(?:ak|ka|ku)|"
    "[Ss]tranic[aeiu]|[Ll]inij[aeiu]|[Pp]eron(?:a|u)?|[Kk]olosijek(?:a|u)?|[Bb]roj(?:a|u|em)?|"
    "[Ss]vez(?:ak|ka|ku)|[Kk]njig[aeiu]|[Gg]rup[aeiu]|[Ss]kupin[aeiu]|[Aa]utobus(?:a|om)?|"
    "[Tt]ramvaj(?:a|em)?|[Uu]laz(?:a|u)?|[Ii]zlaz(?:a|u)?|[Ss]tan(?:a|u)?|[Rr]ed(?:a|u)?|"
    "[Ss]jedal[oa]|[Šš]tand(?:a|u)?|[Pp]aviljon(?:a|u)?|[Vv]rata|[Pp]sal(?:am|ma)|op[.]"
)
COUNTED = (
    "euro eura eur cent centa centi kuna kune kn tisuća tisuće tis milijun milijuna milijuni mil "
    "mlrd milijarda milijarde milijardi posto postotak postotaka promila sat sata sati minuta "
    "minute minuti min sekunda sekunde sekundi dan dana dani tjedan tjedna tjedana mjesec mjeseca "
    "mjeseci godina godine godinu osoba osobe ljudi dijete djece žena žene muškaraca gost gosta "
    "gostiju mjesto mjesta bod boda bodova puta stranica stranice komad komada kom metar metra "
    "metara kilometar kilometra kilometara centimetara hektara litra litre litara gram grama "
    "kilogram kilograma kilo kila tona tone stupanj stupnja stupnjeva dolar dolara sudionik "
    "sudionika sudionica posjetitelj posjetitelja film filma filmova koncert koncerta koncerata "
    "predstava predstave susreta radionica radionice predavanja tečaja tečajeva momčadi ekipa "
    "ekipe karta karte karata ulaznica ulaznice umjetnika umjetnica volontera volonterki obitelji "
    "učenik učenika učenica student studenta studenata član člana članova knjiga knjige"
)
ORDINALS = (
    "kat(?:a|u)?|razred(?:a|u|e|i)?|stoljeć[aeu]|mjest[aou]|sezon[aeu]|kol[aou]|izdanj[aeu]|"
    "krug(?:a|u)?|rođendan(?:a|u)?|festival(?:a|u)?|susret(?:a|u|i)?|tjed(?:an|na|nu)|"
    r"godin[aeiu]|obljetnic[aeu]|god\.|st\.|g\."
)
HOURS = "sati|sata|sat|h"
RULES = (
    Common(
        Kind.SPACED,
        "j. d. o. o.|d. o. o.|d. d.|pr. n. e.|n. e.|v. d.|k. č.|dr. sc.|mr. sc.|dipl. ing.",
        (
            "Ured d.o.o., dr. sc. Marić",
            f"Ured d.{NARROW}o.{NARROW}o., dr.{NARROW}sc.{NO_BREAK}Marić",
        ),
    ),
    Common(Kind.FIGURES),
    Own(
        # Not `I`, which is mostly a Roman number: Petar I. Petrović.
        "A word of one letter stays with the next",
        (" ",),
        r"(?<![\w.’'/-])[aikosuAKOSU]( )(?=[^\s–—-])",
        NO_BREAK,
        ("u gradu i s nama", f"u{NO_BREAK}gradu i{NO_BREAK}s{NO_BREAK}nama"),
    ),
    leads(
        "Titles and names",
        (".", "gđa ", "gđica ", "fra ", "don "),
        r"dr\.|mr\.|dr\.[ \u202f]?sc\.|mr\.[ \u202f]?sc\.|ing\.|prof\.|doc\.|akad\.|prim\.|mons\.|"
        r"[Ss]v\.|g\.|gđa|gđica|[Ff]ra|[Dd]on|o\.",
        rf"{CAPITAL}|dr\.|mr\.|sc\.",
        ("prof. Horvat, sv. Marko", f"prof.{NO_BREAK}Horvat, sv.{NO_BREAK}Marko"),
    ),
    leads(
        "Initials of two letters",
        ("j.", "ž."),
        r"Lj\.|Nj\.|Dž\.",
        CAPITAL,
        ("Lj. Jurić", f"Lj.{NO_BREAK}Jurić"),
    ),
    leads(
        "A street and its name",
        (".",),
        r"[Uu]l\.|[Aa]v\.|[Nn]as\.",
        rf"{CAPITAL}|\d",
        ("Ul. Ivana Gundulića 4, Split", f"Ul.{NO_BREAK}Ivana Gundulića{NO_BREAK}4, Split"),
    ),
    Own(
        "A house without a number",
        ("bb",),
        r"(?<=[^\W\d_])( )(?=bb(?!\w))",
        NO_BREAK,
        ("Savska bb", f"Savska{NO_BREAK}bb"),
    ),
    leads(
        "Abbreviations stay with what follows",
        (".",),
        r"[Nn]pr\.|[Tt]j\.|[Tt]zv\.|[Oo]dn\.|[Uu]sp\.|pr\. Kr\.",
        r"\w",
        ("npr. danas, tzv. toranj", f"npr.{NO_BREAK}danas, tzv.{NO_BREAK}toranj"),
    ),
    Own(
        "Before and after Christ",
        ("Kr.",),
        r"(?<!\w)(?:pr\.|po\.?|posl\.)( )(?=Kr\.)",
        NO_BREAK,
        ("300. pr. Kr.", f"300. pr.{NO_BREAK}Kr."),
    ),
    leads(
        "A number after its abbreviation",
        ("§", "."),
        r"[Bb]r\.|[Ss]tr\.|čl\.|st\.|toč\.|pogl\.|sl\.|sv\.|[Tt]el\.|[Mm]ob\.|§§?",
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
        rf"(?<![\w.,])(?:\d{{1,4}}|[IVX]{{1,6}})\.( )(?=(?:{ORDINALS})(?![\w-]))",
        NO_BREAK,
        (
            "5. razred, 2018. godine, XX. stoljeće",
            "5.~razred, 2018.~godine, XX.~stoljeće".replace("~", NO_BREAK),
        ),
    ),
    Common(
        Kind.COUNTED,
        COUNTED,
        ("15 eura, 7,5 tona", f"15{NO_BREAK}eura, 7,5{NO_BREAK}tona"),
    ),
    Common(Kind.NUMBERED, NUMBERED, ("dvorana 5", f"dvorana{NO_BREAK}5")),
    Common(Kind.POST_CODE, r"\d{5}", ("21000 Split", f"21000{NO_BREAK}Split"), ends=CAPITAL),
    Common(Kind.TELEPHONE, example=("+385 1 234 5678", "+385 1 234 5678".replace(" ", NO_BREAK))),
    Common(Kind.THOUSANDS, example=("12 500 eura", f"12{NARROW}500{NO_BREAK}eura")),
    Common(Kind.SIZES),
    Common(Kind.UNIT, UNITS, ("5 km", f"5{NARROW}km")),
    Common(Kind.SIGN),
    Own(
        "Opening hours: a dash without spaces",
        ("-", "–"),
        r"(?<![\w.:-])\d{1,2}(?:[.:]\d\d)?(?:[ \u00a0\u202f]?h)?( ?[-–] ?)"
        rf"\d{{1,2}}(?:[.:]\d\d)?[ \u00a0\u202f]?(?:{HOURS})(?!\w)",
        "–",
        ("10 - 18 sati, 9h-17h", f"10–18{NO_BREAK}sati, 9h–17h"),
    ),
    Common(Kind.BETWEEN, WEEKDAYS, ("pon-pet", "pon–pet")),
    Common(
        Kind.BETWEEN,
        f"{NAMED_MONTHS}|{MONTHS}",
        (
            "svibanj-srpanj, 28. svibnja-3. lipnja",
            "svibanj–srpanj, 28.~svibnja–3.~lipnja".replace("~", NO_BREAK),
        ),
    ),
    Own(
        "From–to of dates and years",
        ("-",),
        r"(?<![\w.])(?:(?:\d{1,2}\.){1,2}( ?- ?)\d{1,2}\.(?=\d|\s|$)"
        r"|[12]\d{3}\.( ?- ?)[12]\d{3}\.(?!\d))",
        "–",
        ("22.-24. srpnja, 1991.-1995.", f"22.–24.{NO_BREAK}srpnja, 1991.–1995."),
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
    Common(Kind.ELLIPSIS, example=("a onda...", f"a{NO_BREAK}onda…")),
)

PHRASES = Phrases(
    phone="Nazovite {}",
    email="Pošaljite e-poruku na {}",
    web="Otvorite mrežnu stranicu: {}",
    draft="Nacrt",
    code="QR-kod s podacima za kontakt",
    code_to="QR-kod koji vodi na {}",
)

LABELS = Labels(
    when="Kada",
    where="Gdje",
    price="Ulaz",
    register="Prijava",
    doors="ulaz od {}",
    # What stands behind may begin with a weekday in the nominative, so no `do`.
    until="najkasnije {}",
    programme="Program",
    time="Vrijeme",
    what="Što",
    who="Tko",
    room="Dvorana",
    holder="Primatelj",
    purpose="Opis plaćanja",
    reference="Poziv na broj",
    amount="Iznos",
    transfer="QR-kod za uplatu: {}",
    appointment="QR-kod za kalendar: {}",
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
    to="do",
    since="od ",
    short="{day}.\u00a0{month}",
    hour="{hour}",
    time="{hour}.{minute}",
    clock="{}\u00a0h",
    synonyms=(("srijeda", "srijedu"), ("subota", "subotu"), ("nedjelja", "nedjelju")),
)

SENSE = Sense(
    leaning=(
        "a i u s k o sa ka na od do za bez kod iz po pod nad pred pri kroz uz zbog radi nakon "
        "prije ili ali da što kao ne ni niti te ul. br. sv. dr. mr. g. gđa"
    ),
    leaning_in_headlines=(
        "oko među između preko protiv tijekom ako jer kad kada gdje kako dok ja ti mi vi on ona "
        "ovaj ova ovo taj ta to svaki svaka svako naš naša naše vrlo još samo dva dvije tri četiri "
        "pet šest sedam osam devet deset"
    ),
    leaning_back="se li je su će bi",
    abbreviations=(
        "npr tj tzv odn usp ul br sv str čl st prof doc ing dipl tel mob dr mr sc akad prim mons g "
        "kr"
    ),
    to="do",
    adjectives=(
        "ski ska sko ske skog skoga skoj sku skih skim čki čka čko čke čkog čkoga čkoj čkih nih "
        "nim nog noga noj"
    ),
)

DATES = Dates(
    months=(
        "siječnja siječanj veljače veljača ožujka ožujak travnja travanj svibnja svibanj lipnja "
        "lipanj srpnja srpanj kolovoza kolovoz rujna rujan listopada listopad studenoga studenog "
        "studeni prosinca prosinac"
    ),
    to="i|do",
)

SPELLING = Spelling(
    patterns="hr",
)

SEEN = Seen(
    # What is Serbian as well stands here, too, so that no text is taken for its neighbour's.
    frequent=(
        "i u je da se sa s od su ne što kao koji koja koje kojih kojima će ili ali iz tko nešto "
        "biti bio bila bilo sam smo sve svi svim svima samo još već kod nakon prije gdje kad kada "
        "kako ako jer toga ovo ovaj ova mi naš naše nas nam njih njihov njihove njegov njen može "
        "ima nije zbog bi bude te svoje svoju također tijekom uvijek ovdje ondje netko nitko "
        "uz pri oko ih im ga joj nego sutra svoj"
    ),
    poor_links=(
        "ovdje|kliknite ovdje|klikni ovdje|pritisnite ovdje|više|još|opširnije|detaljnije|"
        "saznajte više|saznaj više|pročitajte više|pročitaj više|više informacija|dalje|poveznica"
    ),
    untitled="bez naslova|bez naziva|bez imena|dokument|prezentacija",
    alt_openings=(
        "slika prikazuje|slika |fotografija prikazuje|fotografija |prikaz |na slici |"
        "na fotografiji "
    ),
)

SETTING = Setting(
    RULES,
    measures=r"stup(?:anj|nja|njeva)|eura|posto",
    range_units="sati|sata|eura|godina",
    registers="[Rr]ačun|[Pp]oziv na broj|OIB|MBO",
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
