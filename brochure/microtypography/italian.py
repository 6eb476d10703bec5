"""Italian: guillemets without spaces, as its publishers set them (caporali)."""

from __future__ import annotations

from brochure.microtypography import common, numbers
from brochure.microtypography.rule import DIGITS, NARROW, NO_BREAK, Marks, Rule

MARKS = Marks(("«", "»"), ("“", "”"))

MONTHS = (
    "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre"
)
WEEKDAYS = "lun|mar|mer|gio|ven|sab|dom|(?:lune|marte|mercole|giove|vener)dì|sabato|domenica"
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
    *numbers.SHARED_BEFORE,
    Rule(
        "Titles and names",
        (".",),
        r"(?<![\w.])(?:[Ss]ig|[Ss]ig\.ra|[Dd]ott|[Dd]ott\.ssa|[Dd]r|[Pp]rof|[Pp]rof\.ssa|[Aa]vv|[Ii]ng|S)"
        r"\.?( )(?=[A-ZÀÈÉÌÒÙ])",
        NO_BREAK,
        ("Dott.ssa Rossi, S. Maria", f"Dott.ssa{NO_BREAK}Rossi, S.{NO_BREAK}Maria"),
    ),
    Rule(
        "A number after its abbreviation",
        ("§", ".", "°"),
        r"(?<![\w.])(?:§§?|p(?:agg?|p)?\.|n[.°]|[Nn]r\.|artt?\.|cap\.|vol\.|fig\.|tel\.)( )(?=\d)",
        NO_BREAK,
        ("n. 4, pag. 5", f"n.{NO_BREAK}4, pag.{NO_BREAK}5"),
    ),
    Rule(
        "Day and month",
        DIGITS,
        rf"(?<!\d)\d{{1,2}}°?( )(?:{MONTHS})\b",
        NO_BREAK,
        ("il 22 luglio", f"il 22{NO_BREAK}luglio"),
    ),
    numbers.counted(
        COUNTED, ("15 euro, 7,5 tonnellate", f"15{NO_BREAK}euro, 7,5{NO_BREAK}tonnellate")
    ),
    numbers.numbered(NUMBERED, ("sala 5", f"sala{NO_BREAK}5")),
    Rule(
        "Centuries",
        ("secolo",),
        r"\b[IVX]+( )(?=secolo\b)",
        NO_BREAK,
        ("XX secolo", f"XX{NO_BREAK}secolo"),
    ),
    Rule(
        "Post code and town",
        DIGITS,
        r"(?<![\d,.])\d{5}( )(?=[A-ZÀÈÉÌÒÙ][a-zàèéìòù])",
        NO_BREAK,
        ("00184 Roma", f"00184{NO_BREAK}Roma"),
    ),
    common.TELEPHONE_NUMBER._replace(
        example=("+39 06 123 4567", "+39 06 123 4567".replace(" ", NO_BREAK))
    ),
    common.THOUSANDS._replace(example=("12 500 euro", f"12{NARROW}500{NO_BREAK}euro")),
    *common.SIZES,
    common.UNIT,
    common.SIGN,
    common.between(WEEKDAYS, ("lun-ven", "lun–ven")),
    common.between(MONTHS, ("maggio-luglio", "maggio–luglio")),
    common.kept_range(
        "a|al|alle|e",
        rf"{WEEKDAYS}|{MONTHS}",
        (
            "dal 3 al 28 agosto, dalle 9 alle 17",
            "dal~3~al~28~agosto, dalle~9~alle~17".replace("~", NO_BREAK),
        ),
        before="[Dd]a|[Dd]al|[Dd]alle|[Tt]ra|[Ff]ra",
    ),
    common.TIMES,
    common.LETTERED_RANGE,
    common.RANGE._replace(example=("2018-2024", "2018–2024")),
    *numbers.SHARED_AFTER,
    common.DASH._replace(example=("tardi - troppo tardi", "tardi – troppo tardi")),
    common.ELLIPSIS._replace(example=("e poi...", "e poi…")),
)
