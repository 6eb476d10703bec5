"""Italian: guillemets without spaces, as its publishers set them (caporali)."""

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

QUOTES = Quotes(("«", "»"), ("“", "”"))

MONTHS = (
    "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre"
)
WEEKDAYS = "lun|mar|mer|gio|ven|sab|dom|(?:lune|marte|mercole|giove|vener)dì|sabato|domenica"
UNITS = (
    "km|m|dm|cm|mm|kg|g|mg|t|l|ml|h|min|s|kW|kWh|W|V|A|Hz|kB|MB|GB|pt|px|dB|CHF|EUR|USD|km/h|kcal|"
    "[kcm]?m[²³]"
)
"""Without the hectare, which is a word here: ha."""
NUMBERED = (
    "[Ss]ala|[Cc]apitolo|[Aa]rticolo|[Pp]agina|[Ss]almo|[Ll]inea|[Bb]inario|[Pp]orta|[Pp]iano|"
    "[Nn]umero|[Tt]omo|[Vv]olume|[Aa]ula|[Pp]adiglione|[Aa]utobus|[Ll]ivello|[Oo]re|op[.]"
)
COUNTED = (
    "euro centesimi anno anni mese mesi settimana settimane giorno giorni ora ore minuto minuti "
    "secondo secondi metro metri chilometro chilometri centimetri ettari litro litri grammo grammi "
    "chilo chili tonnellata tonnellate grado gradi persona persone bambini donne uomini ospiti "
    "posti punti volte pagine milione milioni miliardo miliardi mila dollari pezzi sale "
    "partecipanti visitatori film concerti incontri corsi squadre biglietti artisti volontari soci "
    "famiglie studenti libri laboratori"
)
RULES = (
    Common(Kind.FIGURES),
    leads(
        "Titles and names",
        (".",),
        r"(?:[Ss]ig|[Ss]ig\.ra|[Dd]ott|[Dd]ott\.ssa|[Dd]r|[Pp]rof|[Pp]rof\.ssa|[Aa]vv|[Ii]ng|S)\.?",
        "[A-ZÀÈÉÌÒÙ]",
        ("Dott.ssa Rossi, S. Maria", f"Dott.ssa{NO_BREAK}Rossi, S.{NO_BREAK}Maria"),
    ),
    leads(
        "A number after its abbreviation",
        ("§", ".", "°"),
        r"§§?|p(?:agg?|p)?\.|n[.°]|[Nn]r\.|artt?\.|cap\.|vol\.|fig\.|tel\.",
        r"\d",
        ("n. 4, pag. 5", f"n.{NO_BREAK}4, pag.{NO_BREAK}5"),
    ),
    Common(
        Kind.DATED,
        MONTHS,
        ("il 22 luglio", f"il 22{NO_BREAK}luglio"),
        before=r"\d{1,2}°?",
    ),
    Common(
        Kind.COUNTED,
        COUNTED,
        ("15 euro, 7,5 tonnellate", f"15{NO_BREAK}euro, 7,5{NO_BREAK}tonnellate"),
    ),
    Common(Kind.NUMBERED, NUMBERED, ("sala 5", f"sala{NO_BREAK}5")),
    Own(
        "Centuries",
        ("secolo",),
        r"\b[IVX]+( )(?=secolo\b)",
        NO_BREAK,
        ("XX secolo", f"XX{NO_BREAK}secolo"),
    ),
    Common(
        Kind.POST_CODE,
        r"\d{5}",
        ("00184 Roma", f"00184{NO_BREAK}Roma"),
        ends="[A-ZÀÈÉÌÒÙ][a-zàèéìòù]",
    ),
    Common(Kind.TELEPHONE, example=("+39 06 123 4567", "+39 06 123 4567".replace(" ", NO_BREAK))),
    Common(Kind.THOUSANDS, example=("12 500 euro", f"12{NARROW}500{NO_BREAK}euro")),
    Common(Kind.SIZES),
    Common(Kind.UNIT, UNITS, ("5 km", f"5{NARROW}km")),
    Common(Kind.SIGN),
    Common(Kind.BETWEEN, WEEKDAYS, ("lun-ven", "lun–ven")),
    Common(Kind.BETWEEN, MONTHS, ("maggio-luglio", "maggio–luglio")),
    Common(
        Kind.IN_WORDS,
        "a|al|alle|e",
        (
            "dal 3 al 28 agosto, dalle 9 alle 17",
            "dal~3~al~28~agosto, dalle~9~alle~17".replace("~", NO_BREAK),
        ),
        before="[Dd]a|[Dd]al|[Dd]alle|[Tt]ra|[Ff]ra",
        ends=rf"{WEEKDAYS}|{MONTHS}",
    ),
    Common(Kind.TIMES),
    Common(Kind.LETTERED_RANGE),
    Common(Kind.RANGE, example=("2018-2024", "2018–2024")),
    Common(Kind.CODES),
    Common(Kind.DASH, example=("tardi - troppo tardi", "tardi – troppo tardi")),
    Common(Kind.ELLIPSIS, example=("e poi...", "e poi…")),
)

PHRASES = Phrases(
    phone="Chiamare {}",
    email="Scrivere un’e-mail a {}",
    web="Aprire la pagina web: {}",
    draft="Bozza",
    code="Codice QR con i contatti",
    code_to="Codice QR che porta a {}",
)

LABELS = Labels(
    when="Quando",
    where="Dove",
    price="Ingresso",
    register="Iscrizione",
    doors="apertura porte {}",
    until="entro il {}",
    programme="Programma",
    time="Ora",
    what="Che cosa",
    who="Con",
    room="Sala",
    holder="Beneficiario",
    purpose="Causale",
    reference="Riferimento",
    amount="Importo",
    transfer="Codice QR per un bonifico a {}",
    appointment="Codice QR per il calendario: {}",
)

CALENDAR = Calendar(
    weekdays="lunedì martedì mercoledì giovedì venerdì sabato domenica",
    months=(
        "gennaio febbraio marzo aprile maggio giugno luglio agosto "
        "settembre ottobre novembre dicembre"
    ),
    date="{weekday} {day}\u00a0{month} {year}",
    days="{day}\u00a0{month} {year}",
    day="{day}",
    to="–",
    first="1º",
    short="{day}\u00a0{month}",
    hour="{hour}",
    time="{hour}.{minute}",
    clock="ore\u00a0{}",
)

SENSE = Sense(
    leaning=(
        "il lo la i gli le un uno una di del della dei delle a al alla ai alle da dal dalla in "
        "nel nella con su sul sulla per tra fra e ed o ma che"
    ),
    leaning_in_headlines=(
        "nello negli nei nelle dello degli allo agli coi sui sulle sugli sullo dallo dagli dai "
        "dalle questo questa questi queste ogni non più molto come se si anche quando dove "
        "nostro nostra due tre quattro cinque sei sette otto nove dieci dodici"
    ),
    abbreviations="sig dott dr prof av tel st",
    to="a|al|alle",
)

DATES = Dates(
    months=(
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre "
        "dicembre"
    ),
    to="al?|e",
    of=r"di[ \t]+",
)

SPELLING = Spelling(
    patterns="it",
)

SEEN = Seen(
    frequent=(
        "il lo la gli le di e che è in un una per con del della dei delle dell si da non sono "
        "al alla nel nella anche come più ma se o questo questa ha hanno essere ai dal dalla "
        "sul sulla tra loro suo sua ci noi tutti ogni"
    ),
    poor_links=(
        "qui|clicca qui|cliccare qui|fai clic qui|fare clic qui|altro|di più|leggi|leggi tutto|"
        "leggi di più|scopri di più|maggiori informazioni|continua|collegamento"
    ),
    untitled="senza titolo|documento|presentazione",
    alt_openings="immagine di|foto di|fotografia di",
)

SETTING = Setting(
    RULES,
    measures="gradi",
    quoted="\"Dico 'no'\"",
    elided="l'estate",
)

LANGUAGE = Language(
    name="Italian",
    tag="it",
    quotes=QUOTES,
    phrases=PHRASES,
    labels=LABELS,
    calendar=CALENDAR,
    sense=SENSE,
    dates=DATES,
    spelling=SPELLING,
    seen=SEEN,
    setting=SETTING,
)
