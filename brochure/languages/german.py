"""German: the rules after DIN 5008 and Duden, where they agree with good setting."""

from __future__ import annotations

from brochure.languages.model import (
    BEFORE_COMMA,
    BEFORE_HYPHEN,
    NARROW,
    NO_BREAK,
    Calendar,
    Common,
    Compounds,
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

QUOTES = Quotes(
    ("„", "“"),
    ("‚", "‘"),
    elided="s|n|ne|nen|nem|ner|nes|rein|raus|ran|rum|rauf|runter|tschuldigung",
)
SWISS_QUOTES = QUOTES._replace(outer=("«", "»"), inner=("‹", "›"))

ABBREVIATIONS = (
    "[zZ]. B.|[dD]. h.|[uU]. a.|[uU]. Ä.|o. Ä.|o. g.|o. a.|[iI]. d. R.|[iI]. A.|[iI]. V.|e. V.|"
    "[sS]. o.|[sS]. u.|[vV]. a.|z. T.|z. Z.|z. Zt.|[uU]. U.|u. v. m.|u. v. a.|u. dgl.|a. D.|a. M.|"
    "n. Chr.|v. Chr.|[iI]. S. d.|[iI]. S. v.|[iI]. H. v.|[iI]. e. S.|z. Hd.|d. J.|d. M.|e. G.|"
    "e. K.|i. L.|i. Gr.|i. Br.|m. E.|b. w.|p. a.|[iI]. Ü."
)
MONTHS = (
    "Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|"
    r"Jan\.|Feb\.|Apr\.|Aug\.|Sept?\.|Okt\.|Nov\.|Dez\."
)
WEEKDAYS = "Mo|Di|Mi|Do|Fr|Sa|So"
LONG_DAYS = "(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend"
MONTH = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
ANY_MONTH = f"{MONTH}|Jan|Feb|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez"

NUMBERED = (
    "Seiten?|Kapitel|Artikel|Absatz|Nummer|Raum|Saal|Haus|Hof|Linie|Gleis|Halle|Zimmer|Klasse|"
    "Stufe|Gruppe|Teil|Band|Heft|Psalm|Vers|Paragra(?:f|ph)|Tor|Block|Bus|Tram|Etage|Ebene|Reihe|"
    "Tisch|Stand|Platz|Stock|Opus|op[.]|Kl[.]|Haus-Nr[.]|Ausgabe|Ausgang|Eingang|Aufgang|Größe"
)
BIBLE = (
    "Gen|Ex|Lev|Num|Dtn|Jos|Ri|Rut|Sam|Kön|Chr|Esr|Neh|Hiob|Ijob|Ps|Spr|Koh|Hld|Jes|Jer|Ez|Dan|"
    "Hos|Joel|Am|Mi|Mt|Mk|Lk|Joh|Apg|Röm|Kor|Gal|Eph|Phil|Kol|Thess|Tim|Tit|Hebr|Jak|Petr|Offb|Mose"
)
STREETS = ("tr.", "traße", "platz", "weg", "allee", "gasse", "ufer")
COUNTED = (
    "Uhr Euro Cent Prozent Promille Grad Jahr Jahre Jahren Monat Monate Monaten Woche Wochen Tag "
    "Tage Tagen Stunde Stunden Minute Minuten Sekunde Sekunden Meter Metern Kilometer Kilometern "
    "Zentimeter Millimeter Quadratmeter Quadratmetern Kubikmeter Hektar Liter Litern Gramm Kilo "
    "Kilogramm Tonne Tonnen Pfund Mal mal Person Personen Kind Kinder Kindern Frauen Menschen "
    "Gäste Gästen Plätze Plätzen Stück Teile Teilen Seiten Zimmer Zimmern Punkte Punkten Million "
    "Millionen Milliarde Milliarden Tausend Dollar Franken Volt Watt Kalorien Grad Mio Mrd Tsd Std "
    "Min Sek Mitglieder Mitgliedern Teilnehmer Teilnehmende Teilnehmenden Ecke Kilowattstunden"
)
ORDINALS = (
    "Klassen?|Klässler|Stock|OG|UG|Etage|Jahrhunderts?|Jh[.]|Auflage|Platz|Lebensjahr|Kapitel|Akt|"
    "Satz|Vorsitzende[rn]?|Advent|Mal|Tag|Woche|Ausgabe|Runde|Preis|Staffel|Semester|Obergeschoss"
)
DAY = rf"(?:{LONG_DAYS}|{WEEKDAYS})"
RULES = (
    Common(
        Kind.SPACED,
        ABBREVIATIONS,
        ("z.B. der KOK e.V., i. d. R.", "z.~B. der KOK e.~V., i.~d.~R.".replace("~", NARROW)),
    ),
    Own(
        "A club's e. V. also without its last dot",
        (" e.V", " e. V"),
        r"(?<=[ \u00a0]e\.)( ?)(?=V(?![\w.]))",
        NARROW,
        ("KOK e.V", f"KOK e.{NARROW}V"),
    ),
    Common(Kind.FIGURES),
    Own(
        "A number after its abbreviation",
        (
            "§",
            ".",
        ),
        r"(?<![\w.])(?:§§?|(?:S|Nr|Art|Abs|Bd|Kap|Abb|Tab|Ziff|Rn|Z|Anm|Fr)\.)( ?)(?=\d)",
        NARROW,
        ("§3, S. 5, Nr. 4", f"§{NARROW}3, S.{NARROW}5, Nr.{NARROW}4"),
    ),
    Own(
        "Places in laws and books stay whole",
        (".", "§", "Satz"),
        r"(?<=\d)( )(?=(?:Abs|Nr|S|lit|Art|Rn|Bd)\. ?\u202f?\w|Satz \d|ff?\.)",
        NO_BREAK,
        (
            "Art. 3 Abs. 2, S. 12 ff.",
            f"Art.{NARROW}3{NO_BREAK}Abs.{NARROW}2, S.{NARROW}12{NO_BREAK}ff.",
        ),
    ),
    Common(Kind.NUMBERED, NUMBERED, ("Hof 1, Linie 5", f"Hof{NO_BREAK}1, Linie{NO_BREAK}5")),
    Own(
        "Places in the Bible",
        BEFORE_COMMA,
        rf"(?<![\w.])(?:[1-5]\.?( ))?(?:{BIBLE})( )(?=\d{{1,3}},\d)",
        NO_BREAK,
        ("1 Kor 13,4", f"1{NO_BREAK}Kor{NO_BREAK}13,4"),
    ),
    Own(
        "From–to of verses",
        BEFORE_HYPHEN,
        rf"(?<![\w.])(?:{BIBLE})[ \u00a0]\d{{1,3}},\d{{1,3}}(-)(?=\d)",
        "–",
        ("Joh 13,4-7", f"Joh{NO_BREAK}13,4–7"),
    ),
    Own(
        "A house's number after its street",
        STREETS,
        r"[Ss]tr\.( ?)(?=\d)|(?:[Ss]traße|(?<=\w)(?:platz|weg|allee|gasse|ufer))( )(?=\d)",
        NO_BREAK,
        ("Lützowstr.102", f"Lützowstr.{NO_BREAK}102"),
    ),
    Common(
        Kind.DATED,
        MONTHS,
        ("am 22. Juli", f"am 22.{NO_BREAK}Juli"),
        before=r"\d{1,2}\.",
    ),
    Own(
        "A number in its order",
        (". ", ".–"),
        rf"(?<![\d.,])\d{{1,2}}\.( )(?=(?:{ORDINALS})(?![\w-]))",
        NO_BREAK,
        ("5. Klasse, 19. Jh.", f"5.{NO_BREAK}Klasse, 19.{NO_BREAK}Jh."),
    ),
    Common(
        Kind.COUNTED,
        COUNTED,
        ("9 Uhr, 7,5 Tonnen, 3 Mio.", "9~Uhr, 7,5~Tonnen, 3~Mio.".replace("~", NO_BREAK)),
    ),
    leads(
        "Titles and names",
        ("Dr.", "Prof.", "Dipl.", "Hr.", "Fr.", "St.", "Sr.", "PD"),
        r"Dr\.|Prof\.|Dipl\.-\w+\.|Hr\.|Fr\.|St\.|Sr\.|PD",
        "[A-ZÄÖÜ]",
        ("Prof. Dr. Meier, St. Pölten", "Prof.~Dr.~Meier, St.~Pölten".replace("~", NO_BREAK)),
    ),
    Own(
        "Forms of address and names",
        ("Frau ", "Herr"),
        r"\b(?:Frau|Herrn?)( )(?=(?:[A-ZÄÖÜ]\.|[A-ZÄÖÜ][a-zäöüß]))",
        NO_BREAK,
        ("Frau Meier", f"Frau{NO_BREAK}Meier"),
    ),
    Common(
        Kind.POST_CODE,
        r"(?:\d{5}|(?:A|CH)-\d{4})",
        ("10785 Berlin", f"10785{NO_BREAK}Berlin"),
        ends="[A-ZÄÖÜ][a-zäöüß]",
    ),
    Common(Kind.TELEPHONE),
    Common(Kind.THOUSANDS),
    Common(Kind.SIZES),
    Common(Kind.UNIT),
    Common(Kind.PERCENT),
    Own(
        "Opening hours: a dash without spaces",
        (
            "-",
            "–",
        ),
        r"(?<![\w.:-])\d{1,2}(?:[.:]\d\d)?(?: Uhr)?( ?[-–] ?)\d{1,2}(?:[.:]\d\d)?[ \u00a0]Uhr\b",
        "–",
        ("9 - 17 Uhr", f"9–17{NO_BREAK}Uhr"),
    ),
    Common(Kind.BETWEEN, f"(?:{LONG_DAYS})s?|{WEEKDAYS}", ("Mo-Fr", "Mo–Fr")),
    Common(
        Kind.BETWEEN,
        ANY_MONTH,
        ("Mai-Juli, 28. Mai-3. Juni", "Mai–Juli, 28.~Mai–3.~Juni".replace("~", NO_BREAK)),
    ),
    Own(
        "From–to of dates",
        ("-",),
        r"(?<![\w.])(?:\d{1,2}\.){1,2}( ?- ?)\d{1,2}\.(?=\d|\s|$)",
        "–",
        ("22.-24. Juli", f"22.–24.{NO_BREAK}Juli"),
    ),
    Common(
        Kind.IN_WORDS,
        "bis",
        (
            "vom 3. bis 28. August, 11 bis 17 Uhr",
            "vom~3.~bis~28.~August, 11~bis~17~Uhr".replace("~", NO_BREAK),
        ),
        before="[Vv]o[mn]",
        ends=rf"{DAY}|{MONTH}",
    ),
    Common(
        Kind.TWO_ENDS,
        "und",
        ("zwischen 4 und 12 Jahren", "zwischen~4~und~12~Jahren".replace("~", NO_BREAK)),
        before="wischen",
        ends=rf"{DAY}|{MONTH}",
    ),
    Common(Kind.TIMES),
    Common(Kind.LETTERED_RANGE),
    Common(Kind.RANGE),
    Common(Kind.CODES),
    Common(Kind.DASH),
    Common(Kind.ELLIPSIS),
    Common(Kind.ELLIPSIS_STAYS),
)

PHRASES = Phrases(
    phone="Anrufen: {}",
    email="E-Mail schreiben an {}",
    web="Webseite öffnen: {}",
    draft="Entwurf",
    code="QR-Code mit den Kontaktdaten",
    code_to="QR-Code zu {}",
)

LABELS = Labels(
    when="Wann",
    where="Wo",
    price="Eintritt",
    register="Anmeldung",
    doors="Einlass {}",
    until="bis {}",
    programme="Programm",
    time="Zeit",
    what="Was",
    who="Wer",
    room="Raum",
    holder="Empfänger",
    purpose="Verwendungszweck",
    reference="Referenz",
    amount="Betrag",
    transfer="QR-Code für eine Überweisung an {}",
    appointment="QR-Code für den Kalender: {}",
)

CALENDAR = Calendar(
    weekdays="Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    months="Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    date="{weekday}, {day}.\u00a0{month} {year}",
    days="{day}.\u00a0{month} {year}",
    day="{day}.",
    to="bis",
    short="{day}.\u00a0{month}",
    hour="{hour}",
    time="{hour}.{minute}",
    clock="{}\u00a0Uhr",
    synonyms=(("Samstag", "Sonnabend"),),
)

SENSE = Sense(
    leaning=(
        "der die das den dem des ein eine einen einem einer eines kein keine keinen am an auf "
        "aus bei beim bis durch für gegen hinter im in ins mit nach neben ohne seit über um "
        "und unter vom von vor wegen während zu zum zur zwischen aber als bzw. dass denn oder "
        "ob sondern sowie wenn weil wie Nr. Dr. Prof. Herr Frau St."
    ),
    leaning_in_headlines=(
        "keinem keiner keines mein meine meinen dein deine deinen sein seine seinen ihr ihre "
        "ihren ihrer ihrem unser unsere unseren unserer unserem euer eure dieser diese dieses "
        "diesen diesem jeder jede jedes jeden jedem nicht auch noch nur sehr so ab je pro per "
        "außer innerhalb außerhalb aufs fürs ans ums damit statt was wer wo warum wird werden "
        "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf achtzehn zwanzig hundert "
        "tausend"
    ),
    abbreviations="ca bzw inkl hr fr nr dr prof st str tel",
    to="bis",
    counts="Uhr|Euro|Jahren?",
)

DATES = Dates(
    months=(
        "januar jänner jan februar feber feb märz mär mrz april apr mai juni jun juli jul "
        "august aug september sept sep oktober okt november nov dezember dez"
    ),
    to=r"bis|und|oder|u\.",
)


def _compounds() -> Compounds:
    from brochure.languages.german_compounds import COMPOUNDS  # noqa: PLC0415 - where words divide

    return COMPOUNDS


SPELLING = Spelling(
    patterns="de-1996",
    compounds=_compounds,
    nouns_have_capitals=True,
)

SEEN = Seen(
    frequent=(
        "der die das und ist nicht mit den von zu auf für ein eine einen einem einer im dem "
        "des sich auch als an es wird werden wir sie er ich ihr bei nach oder aus sind zum zur "
        "durch haben hat kann wie über aber vom am dass diese dieser so noch nur um unter wenn "
        "mehr sein war bis ihre uns unsere alle"
    ),
    poor_links=(
        "hier|hier klicken|klicken sie hier|klick hier|klicke hier|mehr|mehr erfahren|"
        "mehr lesen|mehr dazu|mehr infos|mehr informationen|weiter|weiterlesen|"
        "weitere informationen|details|link|zum link"
    ),
    untitled="unbenannt|ohne titel|dokument|präsentation|neues dokument|anonymous",
    alt_openings=(
        "bild von|bild des|bild der|foto von|foto des|foto der|fotografie von|abbildung von|"
        "grafik von|logo von|aufnahme von|das bild zeigt|das foto zeigt|auf dem bild|"
        "auf dem foto|bild:|foto:"
    ),
)

SETTING = Setting(
    RULES,
    measures=r"Grad|Prozent|Euro|M(?:io|rd)[.]|Tsd[.]|[Mm]illion\w*",
    range_units="Uhr",
    registers=r"HR[AB]|VR|BLZ|Az|Aktenzeichen|Kto|Konto|(?:Steuer|Konto|Kunden)\w*",
    phones="Fon|Handy",
    quoted="\"Ich sage 'nein'\"",
    elided="war's, '68",
    note="`de-CH` and `de-LI` set « » and ‹ › without spaces",
)

LANGUAGE = Language(
    name="German",
    tag="de",
    quotes=QUOTES,
    phrases=PHRASES,
    labels=LABELS,
    calendar=CALENDAR,
    sense=SENSE,
    dates=DATES,
    spelling=SPELLING,
    seen=SEEN,
    setting=SETTING,
    regions=(("ch", Variant(quotes=SWISS_QUOTES)), ("li", Variant(quotes=SWISS_QUOTES))),
)
