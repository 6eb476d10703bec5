"""Bulgarian: marks within others are the same; after the Официален правописен речник (2012)."""

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

QUOTES = Quotes(("„", "“"), ("„", "“"))

CAPITAL = "[А-Я]"
MONTHS = "януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември"
WEEKDAYS = (
    "[Пп]н|[Вв]т|[Сс]р|[Чч]т|[Пп]т|[Сс]б|[Нн]д|[Пп]онеделник|[Вв]торник|[Сс]ряда|[Чч]етвъртък|"
    "[Пп]етък|[Сс]ъбота|[Нн]еделя"
)
UNITS = "км|м|дм|см|мм|ха|кг|г|мг|т|л|мл|ч|мин|кВт|Вт|В|А|Хц|км/ч|[кс]?м[²³]"
NUMBERED = (
    "[Зз]ала|[Гг]лава|[Чч]лен|[Сс]траница|[Пп]салм|[Лл]иния|[Пп]ерон|[Кк]оловоз|[Ее]таж|[Кк]абинет|"
    "[Сс]тая|[Нн]омер|[Тт]ом|[Кк]орпус|[Гг]рупа|[Аа]втобус|[Бб]лок|[Вв]ход|[Аа]партамент|№"
)
COUNTED = (
    "лв лева лев ст стотинки евро хил млн млрд година години г месец месеца седмица седмици ден "
    "дни дена час часа минута минути секунди метър метра километър километра сантиметра хектара "
    "литър литра грам грама килограм килограма тон тона градус градуса човек души хора деца дете "
    "жени мъже гости място места точка точки път пъти страници броя процента милион милиона хиляда "
    "хиляди долара участници участнички посетители филма концерта срещи занятия отбора билета "
    "артисти доброволци семейства ученици студенти книги"
)
RULES = (
    Common(Kind.FIGURES),
    Own(
        "A word of one letter stays with the next",
        (" ",),
        r"(?<![\w.’'/-])[ависоуВСИОУА]( )(?=[^\s–—-])",
        NO_BREAK,
        ("в града и с нас", f"в{NO_BREAK}града и{NO_BREAK}с{NO_BREAK}нас"),
    ),
    leads(
        "Titles and names",
        (".", "-"),
        r"проф\.|акад\.|д-р|инж\.|св\.|доц\.",
        CAPITAL,
        ("проф. Иванов, д-р Петрова", f"проф.{NO_BREAK}Иванов, д-р{NO_BREAK}Петрова"),
    ),
    leads(
        "A street, a town and its name",
        (".",),
        r"(?:ул|бул|пл|ж\.к|гр|кв|общ|обл)\.",
        rf"[„“\"]?{CAPITAL}|\d",
        ("ул. Шипка, гр. Пловдив", f"ул.{NO_BREAK}Шипка, гр.{NO_BREAK}Пловдив"),
    ),
    leads(
        "A number after its abbreviation",
        ("§", ".", "№"),
        r"§§?|№|стр\.|чл\.|ал\.|гл\.|фиг\.|бл\.|вх\.|ап\.|тел\.|т\.",
        r"\d",
        ("№ 4, чл. 5", f"№{NO_BREAK}4, чл.{NO_BREAK}5"),
    ),
    Common(
        Kind.SPACED,
        "т. е.|т. нар.|и т. н.|н. е.",
        ("т.е., т.нар.", f"т.{NARROW}е., т.{NARROW}нар."),
    ),
    Common(Kind.DATED, MONTHS, ("22 юли", f"22{NO_BREAK}юли"), before=r"\d{1,2}"),
    Common(
        Kind.COUNTED,
        COUNTED,
        ("15 лв., 7,5 тона, 2018 г.", "15~лв., 7,5~тона, 2018~г.".replace("~", NO_BREAK)),
    ),
    Common(Kind.NUMBERED, NUMBERED, ("зала 5", f"зала{NO_BREAK}5")),
    Own(
        "Centuries",
        ("в.", "век"),
        r"(?<!\w)[IVXХ]+( )(?=в\.|век)",
        NO_BREAK,
        ("XX век", f"XX{NO_BREAK}век"),
    ),
    Common(Kind.POST_CODE, r"\d{4}", ("1000 София", f"1000{NO_BREAK}София"), ends=CAPITAL),
    Common(Kind.TELEPHONE, example=("+359 2 123 45 67", "+359 2 123 45 67".replace(" ", NO_BREAK))),
    Common(Kind.THOUSANDS, example=("12 500 души", f"12{NARROW}500{NO_BREAK}души")),
    Common(Kind.SIZES, "хХ"),
    Common(Kind.UNIT, UNITS, ("5 км", f"5{NARROW}км")),
    Common(Kind.SIGN),
    Common(Kind.BETWEEN, WEEKDAYS, ("пн-пт", "пн–пт")),
    Common(Kind.BETWEEN, MONTHS, ("май-юли", "май–юли")),
    Common(
        Kind.IN_WORDS,
        "до",
        (
            "от 3 до 28 август, от 9 до 17",
            "от~3~до~28~август, от~9~до~17".replace("~", NO_BREAK),
        ),
        before="[Оо]т",
        ends=rf"{WEEKDAYS}|{MONTHS}",
    ),
    Common(
        Kind.TWO_ENDS, "и", ("между 9 и 17", "между~9~и~17".replace("~", NO_BREAK)), before="ежду"
    ),
    Common(Kind.TIMES),
    Common(Kind.LETTERED_RANGE),
    Common(Kind.RANGE, example=("2018-2024", "2018–2024")),
    Common(Kind.CODES),
    Common(Kind.DASH, example=("късно - твърде късно", "късно – твърде късно")),
    Common(Kind.ELLIPSIS, example=("после...", "после…")),
)

PHRASES = Phrases(
    phone="Обаждане: {}",
    email="Изпращане на имейл до {}",
    web="Отваряне на страницата {}",
    draft="Чернова",
    code="QR код с данните за контакт",
    code_to="QR код към {}",
)

LABELS = Labels(
    when="Кога",
    where="Къде",
    price="Вход",
    register="Записване",
    doors="вход от {}",
    until="до {}",
    programme="Програма",
    time="Час",
    what="Какво",
    who="Кой",
    room="Зала",
    holder="Получател",
    purpose="Основание за плащане",
    reference="Референция",
    amount="Сума",
    transfer="QR код за превод към {}",
    appointment="QR код за календара: {}",
)

CALENDAR = Calendar(
    weekdays="понеделник вторник сряда четвъртък петък събота неделя",
    months="януари февруари март април май юни юли август септември октомври ноември декември",
    date="{weekday}, {day}\u00a0{month} {year}\u00a0г.",
    days="{day}\u00a0{month} {year}\u00a0г.",
    day="{day}",
    to="–",
    short="{day}\u00a0{month}",
    hour="{hour}",
    time="{hour}:{minute}",
    clock="{}\u00a0ч.",
)

SENSE = Sense(
    leaning=(
        "а и в във с със на от по за до без над под при през или но че как да се не ул. гр. св."
    ),
    leaning_in_headlines=(
        "пред между още много този тази това тези нашият нашата нашето къде кога ако два две "
        "три четири пет шест осем десет"
    ),
    leaning_back="ли",
    abbreviations="ул гр св проф доц бул пл лв стр",
    to="до",
    adjectives="ски ска ско ната ните ният ния",
)

DATES = Dates(
    months="януари февруари март април май юни юли август септември октомври ноември декември",
    to="и|до",
)

SPELLING = Spelling(patterns="bg")

SEEN = Seen(
    frequent=(
        "и на за в от се да с не са по е че при като до или има ще си го им всички през "
        "който която което които може след това този тази само още между във със към също както "
        "без над под ни ние"
    ),
    poor_links=(
        "тук|кликнете тук|натиснете тук|кликни тук|повече|още|прочетете повече|вижте повече|"
        "научете повече|повече информация|виж още|линк"
    ),
    untitled="без име|без заглавие|документ|презентация",
    alt_openings="изображение на|снимка на|картина на",
)

SETTING = Setting(
    RULES,
    phones="Тел",
    measures=rf"{UNITS}|градус\w*",
    quoted="\"Казвам 'не'\"",
    elided="д'Артанян",
)

LANGUAGE = Language(
    name="Bulgarian",
    tag="bg",
    quotes=QUOTES,
    phrases=PHRASES,
    labels=LABELS,
    calendar=CALENDAR,
    sense=SENSE,
    dates=DATES,
    spelling=SPELLING,
    seen=SEEN,
    setting=SETTING,
    reference="в града живеят повече от деветстотин души, които се грижат за другите ",
)
