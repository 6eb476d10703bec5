"""Spanish: guillemets without spaces, after the Ortografía of the Real Academia Española (2010)."""

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

MONTHS = "enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre"
WEEKDAYS = "lun|mar|mié|jue|vie|sáb|dom|lunes|martes|miércoles|jueves|viernes|sábado|domingo"
NUMBERED = (
    "[Ss]ala|[Cc]apítulo|[Aa]rtículo|[Pp]ágina|[Ss]almo|[Ll]ínea|[Aa]ndén|[Pp]uerta|[Pp]iso|"
    "[Pp]lanta|[Nn]úmero|[Tt]omo|[Aa]ula|[Pp]abellón|[Aa]utobús|[Nn]ivel|op[.]"
)
COUNTED = (
    "euro euros céntimos año años mes meses semana semanas día días hora horas minuto minutos "
    "segundo segundos metro metros kilómetro kilómetros centímetros hectáreas litro litros gramo "
    "gramos kilo kilos tonelada toneladas grado grados persona personas niños mujeres hombres "
    "invitados plazas puntos veces páginas millón millones mil dólares piezas talleres salas "
    "participantes visitantes películas conciertos sesiones cursos equipos entradas artistas "
    "voluntarios socios familias alumnos libros"
)
RULES = (
    Common(Kind.FIGURES),
    leads(
        "Titles and names",
        ("S", "D", "P"),
        r"(?:Sr|Sra|Srta|Dr|Dra|D|Dña|Prof|Profa|Sto|Sta|S)\.",
        "[A-ZÁÉÍÓÚÑ]",
        ("Sra. García", f"Sra.{NO_BREAK}García"),
    ),
    Common(
        Kind.SPACED,
        "p. ej.|a. m.|p. m.|a. C.|d. C.|EE. UU.",
        ("p. ej., EE.UU.", f"p.{NARROW}ej., EE.{NARROW}UU."),
    ),
    leads(
        "A number after its abbreviation",
        ("§", ".", "º"),
        r"§§?|p(?:ágs?|p)?\.|n\.?º|[Nn]úm\.|arts?\.|cap\.|vol\.|fig\.|tel\.",
        r"\d",
        ("n.º 4, pág. 5", f"n.º{NO_BREAK}4, pág.{NO_BREAK}5"),
    ),
    Own(
        "A street, its name and its number",
        ("C/", "c/", "Av", "Pl"),
        r"(?<!\w)(?:[Cc]/|Avda\.|Av\.|Pza\.|Pl\.)( )(?=[A-ZÁÉÍÓÚÑ])",
        NO_BREAK,
        ("C/ Mayor", f"C/{NO_BREAK}Mayor"),
    ),
    Common(
        Kind.DATED,
        MONTHS,
        ("el 22 de julio", f"el 22{NO_BREAK}de{NO_BREAK}julio"),
        before=r"\d{1,2}( )de",
    ),
    Common(
        Kind.COUNTED,
        COUNTED,
        ("15 euros, 7,5 toneladas", f"15{NO_BREAK}euros, 7,5{NO_BREAK}toneladas"),
    ),
    Common(Kind.NUMBERED, NUMBERED, ("sala 5", f"sala{NO_BREAK}5")),
    Own(
        "Centuries",
        ("siglo",),
        r"\bsiglos?( )(?=[IVX]+\b)",
        NO_BREAK,
        ("siglo XX", f"siglo{NO_BREAK}XX"),
    ),
    Common(
        Kind.POST_CODE,
        r"\d{5}",
        ("28001 Madrid", f"28001{NO_BREAK}Madrid"),
        ends="[A-ZÁÉÍÓÚÑ][a-záéíóúñ]",
    ),
    Common(Kind.TELEPHONE, example=("+34 91 123 45 67", "+34 91 123 45 67".replace(" ", NO_BREAK))),
    Common(Kind.THOUSANDS, example=("12 500 euros", f"12{NARROW}500{NO_BREAK}euros")),
    Common(Kind.SIZES),
    Common(Kind.UNIT),
    Common(Kind.SIGN),
    Common(Kind.BETWEEN, WEEKDAYS, ("lunes-viernes", "lunes–viernes")),
    Common(Kind.BETWEEN, MONTHS, ("mayo-julio", "mayo–julio")),
    Common(
        Kind.IN_WORDS,
        "a|al|y",
        (
            "del 3 al 28 de agosto, de 9 a 14 h",
            f"del~3~al~28~de~agosto, de~9~a~14{NARROW}h".replace("~", NO_BREAK),
        ),
        before="[Dd]el?|[Ee]ntre",
        ends=rf"{WEEKDAYS}|{MONTHS}",
    ),
    Common(Kind.TIMES),
    Common(Kind.LETTERED_RANGE),
    Common(Kind.RANGE, example=("2018-2024", "2018–2024")),
    Common(Kind.CODES),
    Common(Kind.DASH, example=("tarde - muy tarde", "tarde – muy tarde")),
    Common(Kind.ELLIPSIS, example=("y luego...", "y luego…")),
)

PHRASES = Phrases(
    phone="Llamar al {}",
    email="Escribir un correo a {}",
    web="Abrir la página web: {}",
    draft="Borrador",
    code="Código QR con los datos de contacto",
    code_to="Código QR que lleva a {}",
)

LABELS = Labels(
    when="Cuándo",
    where="Dónde",
    price="Entrada",
    register="Inscripción",
    doors="apertura de puertas: {}",
    until="hasta el {}",
    programme="Programa",
    time="Hora",
    what="Qué",
    who="Con",
    room="Sala",
    holder="Beneficiario",
    purpose="Concepto",
    reference="Referencia",
    amount="Importe",
    transfer="Código QR para una transferencia a {}",
    appointment="Código QR para el calendario: {}",
)

CALENDAR = Calendar(
    weekdays="lunes martes miércoles jueves viernes sábado domingo",
    months=(
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
    ),
    date="{weekday}, {day}\u00a0de\u00a0{month} de\u00a0{year}",
    days="{day}\u00a0de\u00a0{month} de\u00a0{year}",
    day="{day}",
    to="–",
    short="{day}\u00a0de\u00a0{month}",
    hour="{hour}:00",
    time="{hour}:{minute}",
    clock="{}\u00a0h",
)

SENSE = Sense(
    leaning=(
        "el la los las un una unos unas de del a al en por para con sin sobre entre hasta "
        "desde y e o u ni que pero Sr. Sra. D. Dña."
    ),
    leaning_in_headlines=(
        "su sus mi mis tu tus nuestro nuestra nuestros nuestras este esta estos estas cada no "
        "muy más si como cuando donde según tras bajo contra ante se lo dos tres cuatro cinco "
        "seis siete ocho nueve diez doce"
    ),
    abbreviations="sr sra tlf avda ud uds dña dr prof av tel st",
    to="a|al|hasta",
)

DATES = Dates(
    months=(
        "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre "
        "noviembre diciembre"
    ),
    to="y|al?",
    of=r"de[ \t]+",
)

SPELLING = Spelling(
    patterns="es",
)

SEEN = Seen(
    frequent=(
        "el la los las de del y que en un una es por con para se su al lo como más pero sus le "
        "ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde son "
        "ser está nos desde todo todos nuestra nuestro"
    ),
    poor_links=(
        "aquí|haga clic aquí|haz clic aquí|clic aquí|pulse aquí|más|leer más|saber más|ver más|"
        "más información|seguir leyendo|enlace"
    ),
    untitled="sin título|documento|presentación",
    alt_openings="imagen de|foto de|fotografía de",
)

SETTING = Setting(
    RULES,
    measures=r"grados?|millón|[Mm]illon\w*",
    range_units=r"[ap]\.?m\.?",
    quoted="\"Digo 'no'\"",
    elided="O'Higgins",
)

LANGUAGE = Language(
    name="Spanish",
    tag="es",
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
