"""French: its spaces before double marks and within guillemets, after the Imprimerie nationale.

Canada sets none before `;`, `!` and `?`.
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
    Variant,
    leads,
)

QUOTES = Quotes(("«", "»"), ("“", "”"), NARROW)

MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"

WEEKDAYS = "lun|mar|mer|jeu|ven|sam|dim"
LONG_DAYS = "(?:lun|mar|mercre|jeu|vendre|same)di|dimanche"
NUMBERED = (
    "[Ss]alle|[Cc]hapitre|[Aa]rticle|[Pp]age|[Pp]saume|[Ll]igne|[Qq]uai|[Vv]oie|[Pp]orte|[Hh]all|"
    "[Bb]âtiment|[Éé]tage|[Nn]uméro|[Tt]ome|[Vv]olume|[Bb]us|[Tt]ram|[Mm]étro|[Nn]iveau|op[.]|BP"
)
COUNTED = (
    "heure heures euro euros million millions milliard milliards an ans année années mois semaine "
    "semaines jour jours minute minutes seconde secondes mètre mètres kilomètre kilomètres "
    "centimètres hectare hectares litre litres gramme grammes kilo kilos tonne tonnes degré degrés "
    "personne personnes enfants femmes hommes invités places pages fois points francs dollars "
    "salles pièces ateliers participants participantes visiteurs films concerts spectacles séances "
    "cours équipes billets stands étapes artistes bénévoles membres familles élèves livres"
)

BEFORE_MARKS = Own(
    "A narrow space before ; ! ?",
    (
        ";",
        "!",
        "?",
    ),
    r"(?<=[^\s;!?(\[«“])( ?)(?=[;!?][;:!?]*(?:[\s»”)\]]|$))",
    NARROW,
    ("Pourquoi? Enfin!", f"Pourquoi{NARROW}? Enfin{NARROW}!"),
)
SHARED = (
    Common(Kind.FIGURES),
    Own(
        "A no-break space before the colon",
        (":",),
        r"(?<=[^\s:;!?])( ?)(?=:(?:\s|$))",
        NO_BREAK,
        ("Contact : Anne", f"Contact{NO_BREAK}: Anne"),
    ),
    Own(
        "A narrow space within guillemets",
        (
            "«",
            "»",
        ),
        r"(?<![^\s(\[/’'“–—-])«( ?)(?=[^\s»])|(?<=[^\s«])( ?)»(?!\w)",
        NARROW,
        ("«oui»", f"«{NARROW}oui{NARROW}»"),
    ),
    leads(
        "Titles and names",
        (
            "M",
            "D",
            "P",
        ),
        r"M\.|MM\.|Mme|Mmes|Mlle|Dr|Pr|Me",
        "[A-ZÀÉÈÎÔ]",
        ("Mme Durand", f"Mme{NO_BREAK}Durand"),
    ),
    leads(
        "A number after its abbreviation",
        (
            "§",
            ".",
            "°",
        ),
        r"§|pp?\.|[nN]°|art\.|chap\.|vol\.|fig\.",
        r"\d",
        ("n° 4, p. 5", f"n°{NO_BREAK}4, p.{NO_BREAK}5"),
    ),
    Common(
        Kind.DATED,
        MONTHS,
        ("le 22 juillet", f"le 22{NO_BREAK}juillet"),
        before=r"(?:1er|\d{1,2})",
    ),
    Common(
        Kind.COUNTED, COUNTED, ("15 euros, 7,5 tonnes", f"15{NO_BREAK}euros, 7,5{NO_BREAK}tonnes")
    ),
    Common(Kind.NUMBERED, NUMBERED, ("salle 5", f"salle{NO_BREAK}5")),
    Own(
        "Hours and minutes",
        (" h", "h "),
        r"(?<=\d)[ \u00a0\u202f]?h( )(?=\d\d(?!\d))",
        NARROW,
        ("9 h 30", f"9{NARROW}h{NARROW}30"),
    ),
    Own(
        "Centuries",
        ("e",),
        r"\b[IVX]+e( )(?=siècles?\b)",
        NO_BREAK,
        ("XXe siècle", f"XXe{NO_BREAK}siècle"),
    ),
    Common(
        Kind.POST_CODE,
        r"\d{5}",
        ("75001 Paris", f"75001{NO_BREAK}Paris"),
        ends="[A-ZÀÉÈÎÔ][a-zàâéèêîôç]",
    ),
    Common(
        Kind.TELEPHONE,
        example=("01 23 45 67 89", "01 23 45 67 89".replace(" ", NO_BREAK)),
    ),
    Common(Kind.THOUSANDS, example=("12 500 euros", f"12{NARROW}500{NO_BREAK}euros")),
    Common(Kind.SIZES),
    Common(Kind.UNIT),
    Common(Kind.PERCENT),
    Common(Kind.BETWEEN, f"{LONG_DAYS}|{WEEKDAYS}", ("lun-ven", "lun–ven")),
    Common(Kind.BETWEEN, MONTHS, ("mai-juillet", "mai–juillet")),
    Common(
        Kind.IN_WORDS,
        "à|au|et",
        (
            "du 3 au 28 août, de 9 à 17 h",
            f"du~3~au~28~août, de~9~à~17{NARROW}h".replace("~", NO_BREAK),
        ),
        before="[Dd][ue]|[Ee]ntre",
        ends=rf"{LONG_DAYS}|{MONTHS}",
    ),
    Own(
        "From–to of hours",
        ("h",),
        r"(?<![\w.,])\d{1,2}[ \u202f]?h(?:[ \u202f]?\d\d)?( ?[-–] ?)\d{1,2}[ \u202f]?h(?![a-z])",
        "–",
        ("9h-17h", "9h–17h"),
    ),
    Common(Kind.TIMES),
    Common(Kind.LETTERED_RANGE),
    Common(Kind.RANGE, example=("2018-2024", "2018–2024")),
    Common(Kind.CODES),
    Common(Kind.DASH, example=("tard - trop tard", "tard – trop tard")),
    Common(Kind.ELLIPSIS, example=("et puis...", "et puis…")),
)
RULES = (BEFORE_MARKS, *SHARED)

PHRASES = Phrases(
    phone="Appeler le {}",
    email="Écrire un courriel à {}",
    web="Ouvrir la page web : {}",
    draft="Épreuve",
    code="Code QR avec les coordonnées",
    code_to="Code QR vers {}",
)

LABELS = Labels(
    when="Quand",
    where="Où",
    price="Entrée",
    register="Inscription",
    doors="ouverture des portes à {}",
    until="jusqu’au {}",
    programme="Programme",
    time="Heure",
    what="Quoi",
    who="Avec",
    room="Salle",
    holder="Bénéficiaire",
    purpose="Motif du virement",
    reference="Référence",
    amount="Montant",
    transfer="Code QR pour un virement à {}",
    appointment="Code QR pour votre agenda\u00a0: {}",
)

CALENDAR = Calendar(
    weekdays="lundi mardi mercredi jeudi vendredi samedi dimanche",
    months="janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    date="{weekday} {day}\u00a0{month} {year}",
    days="{day}\u00a0{month} {year}",
    day="{day}",
    to="au",
    first="1er",
    short="{day}\u00a0{month}",
    hour="{hour}\u00a0h",
    time="{hour}\u00a0h\u00a0{minute}",
    clock="{}",
    since="du ",
)

SENSE = Sense(
    leaning=(
        "le la les un une des du de d au aux à en dans par pour sur sous sans avec chez entre "
        "vers et ou mais ni que qui où M. Mme St Ste"
    ),
    leaning_in_headlines=(
        "ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes quel quelle "
        "quels quelles ne très tout toute tous toutes plus si comme dont deux trois quatre "
        "cinq six sept huit neuf dix douze"
    ),
    abbreviations="bd mme dr st av no tel",
    to="à|au",
)

DATES = Dates(
    months=(
        "janvier janv février févr mars avril avr mai juin juillet juil août septembre octobre "
        "novembre décembre déc"
    ),
    to="et|au",
    of=r"de[ \t]+|d[’']",
)

SPELLING = Spelling(
    patterns="fr",
)

SEEN = Seen(
    frequent=(
        "le la les des et est en une un que qui dans pour sur au aux avec ce cette il elle ne "
        "pas par plus sont nous vous leur ou mais se son sa ses du de d l s c qu n être ont "
        "comme tout tous même été fait notre votre entre"
    ),
    poor_links=(
        "ici|cliquez ici|cliquer ici|plus|en savoir plus|lire plus|lire la suite|voir plus|"
        "plus d’informations|plus d'informations|suite|lien|détails"
    ),
    untitled="sans titre|document|présentation",
    alt_openings="image de|image d’|image d'|photo de|photo d’|photo d'|photographie de",
)

SETTING = Setting(
    RULES,
    phones="Tél",
    measures=r"degrés?|[Mm]illion\w*",
    quoted="\"Je dis 'non'\"",
    elided="l'été",
    note="`fr-CA` sets no space before `;`, `!` and `?`",
)

LANGUAGE = Language(
    name="French",
    tag="fr",
    quotes=QUOTES,
    phrases=PHRASES,
    labels=LABELS,
    calendar=CALENDAR,
    sense=SENSE,
    dates=DATES,
    spelling=SPELLING,
    seen=SEEN,
    setting=SETTING,
    regions=(("ca", Variant(setting=SETTING._replace(rows=SHARED))),),
)
