"""Spanish: guillemets without spaces, after the Ortografía of the Real Academia Española (2010)."""

from __future__ import annotations

from brochure.microtypography import common, numbers
from brochure.microtypography.rule import DIGITS, NARROW, NO_BREAK, Marks, Rule

MARKS = Marks(("«", "»"), ("“", "”"))

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
    *numbers.SHARED_BEFORE,
    Rule(
        "Titles and names",
        ("S", "D", "P"),
        r"(?<![\w.])(?:Sr|Sra|Srta|Dr|Dra|D|Dña|Prof|Profa|Sto|Sta|S)\.( )(?=[A-ZÁÉÍÓÚÑ])",
        NO_BREAK,
        ("Sra. García", f"Sra.{NO_BREAK}García"),
    ),
    Rule(
        "Abbreviations of several words",
        (".",),
        r"(?<![\w.])(?:p\.( ?)ej\.|a\.( ?)m\.|p\.( ?)m\.|a\.( ?)C\.|d\.( ?)C\.|EE\.( ?)UU\.)",
        NARROW,
        ("p. ej., EE.UU.", f"p.{NARROW}ej., EE.{NARROW}UU."),
    ),
    Rule(
        "A number after its abbreviation",
        ("§", ".", "º"),
        r"(?<![\w.])(?:§§?|p(?:ágs?|p)?\.|n\.?º|[Nn]úm\.|arts?\.|cap\.|vol\.|fig\.|tel\.)( )(?=\d)",
        NO_BREAK,
        ("n.º 4, pág. 5", f"n.º{NO_BREAK}4, pág.{NO_BREAK}5"),
    ),
    Rule(
        "A street, its name and its number",
        ("C/", "c/", "Av", "Pl"),
        r"(?<!\w)(?:[Cc]/|Avda\.|Av\.|Pza\.|Pl\.)( )(?=[A-ZÁÉÍÓÚÑ])",
        NO_BREAK,
        ("C/ Mayor", f"C/{NO_BREAK}Mayor"),
    ),
    Rule(
        "Day and month",
        DIGITS,
        rf"(?<!\d)\d{{1,2}}( )de( )(?:{MONTHS})\b",
        NO_BREAK,
        ("el 22 de julio", f"el 22{NO_BREAK}de{NO_BREAK}julio"),
    ),
    numbers.counted(
        COUNTED, ("15 euros, 7,5 toneladas", f"15{NO_BREAK}euros, 7,5{NO_BREAK}toneladas")
    ),
    numbers.numbered(NUMBERED, ("sala 5", f"sala{NO_BREAK}5")),
    Rule(
        "Centuries",
        ("siglo",),
        r"\bsiglos?( )(?=[IVX]+\b)",
        NO_BREAK,
        ("siglo XX", f"siglo{NO_BREAK}XX"),
    ),
    Rule(
        "Post code and town",
        DIGITS,
        r"(?<![\d,.])\d{5}( )(?=[A-ZÁÉÍÓÚÑ][a-záéíóúñ])",
        NO_BREAK,
        ("28001 Madrid", f"28001{NO_BREAK}Madrid"),
    ),
    common.TELEPHONE_NUMBER._replace(
        example=("+34 91 123 45 67", "+34 91 123 45 67".replace(" ", NO_BREAK))
    ),
    common.THOUSANDS._replace(example=("12 500 euros", f"12{NARROW}500{NO_BREAK}euros")),
    *common.SIZES,
    common.UNIT,
    common.SIGN,
    common.between(WEEKDAYS, ("lunes-viernes", "lunes–viernes")),
    common.between(MONTHS, ("mayo-julio", "mayo–julio")),
    common.kept_range(
        "a|al|y",
        rf"{WEEKDAYS}|{MONTHS}",
        (
            "del 3 al 28 de agosto, de 9 a 14 h",
            f"del~3~al~28~de~agosto, de~9~a~14{NARROW}h".replace("~", NO_BREAK),
        ),
        before="[Dd]el?|[Ee]ntre",
    ),
    common.TIMES,
    common.LETTERED_RANGE,
    common.RANGE._replace(example=("2018-2024", "2018–2024")),
    *numbers.SHARED_AFTER,
    common.DASH._replace(example=("tarde - muy tarde", "tarde – muy tarde")),
    common.ELLIPSIS._replace(example=("y luego...", "y luego…")),
)
