"""Russian: no line ends in a word of one letter; after Мильчин, Справочник издателя и автора."""

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

QUOTES = Quotes(("«", "»"), ("„", "“"))

CAPITAL = "[А-ЯЁ]"
MONTHS = "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря"
NAMED_MONTHS = "январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь"
WEEKDAYS = (
    "[Пп]н|[Вв]т|[Сс]р|[Чч]т|[Пп]т|[Сс]б|[Вв]с|[Пп]онедельника?|[Вв]торника?|[Сс]ред[аыу]|"
    "[Чч]етверга?|[Пп]ятниц[аыу]|[Сс]уббот[аыу]|[Вв]оскресенье|[Вв]оскресенья"
)
UNITS = "км|м|дм|см|мм|га|кг|г|мг|т|л|мл|ч|мин|кВт|Вт|В|А|Гц|км/ч|[кс]?м[²³]"
NUMBERED = (
    "[Зз]ал[аеу]?|[Гг]лав[аеуы]|[Сс]тать[яеию]|[Сс]траниц[аеуы]|[Пп]салом|[Лл]ини[яию]|[Пп]еррон|[Пп]латформ[аеуы]|"
    "[Пп]уть|[Ээ]таж|[Кк]абинет|[Кк]омнат[аеуы]|[Нн]омер|[Тт]ом|[Кк]орпус|[Гг]рупп[аеуы]|"
    "[Аа]втобус|[Дд]ом|№"
)
COUNTED = (
    "руб рубль рубля рублей коп евро тыс млн млрд год года году лет гг г месяц месяца месяцев "
    "неделя недели недель день дня дней час часа часов минута минуты минут секунд метр метра "
    "метров километр километра километров сантиметров гектаров литр литра литров грамм грамма "
    "граммов килограмм килограмма килограммов тонна тонны тонн градус градуса градусов человек "
    "человека людей детей ребёнок ребёнка женщин мужчин гостей место места мест балл балла баллов "
    "раз раза страниц штук процентов миллион миллиона миллионов тысяча тысячи тысяч долларов "
    "участников участниц посетителей фильмов концертов встреч занятий команд билетов художников "
    "волонтёров семей учеников студентов книг"
)
RULES = (
    Common(Kind.FIGURES),
    Own(
        "A word of one letter stays with the next",
        (" ",),
        r"(?<![\w.’'/-])[аивкосуяАИВКОСУЯ]( )(?=[^\s–—-])",
        NO_BREAK,
        ("в городе и с нами", f"в{NO_BREAK}городе и{NO_BREAK}с{NO_BREAK}нами"),
    ),
    Own(
        "A particle stays with the word before it",
        ("б", "ж", "л"),
        r"(?<=[а-яё])( )(?=(?:б|ж|бы|же|ли)(?!\w))",
        NO_BREAK,
        ("хотела бы", f"хотела{NO_BREAK}бы"),
    ),
    leads(
        "Titles and names",
        (".", "-"),
        r"проф\.|акад\.|д-р|св\.|им\.|доц\.",
        CAPITAL,
        ("проф. Иванов, им. Гоголя", f"проф.{NO_BREAK}Иванов, им.{NO_BREAK}Гоголя"),
    ),
    leads(
        "A street, a town and its name",
        (".",),
        r"(?:ул|просп|пр|пл|бул|пер|наб|г|с|обл)\.",
        rf"{CAPITAL}|\d",
        ("ул. Садовая, г. Москва", f"ул.{NO_BREAK}Садовая, г.{NO_BREAK}Москва"),
    ),
    leads(
        "A number after its abbreviation",
        ("§", ".", "№"),
        r"§§?|№|стр\.|ст\.|гл\.|рис\.|д\.|кв\.|тел\.|п\.|т\.|корп\.",
        r"\d",
        ("№ 4, д. 5", f"№{NO_BREAK}4, д.{NO_BREAK}5"),
    ),
    Own(
        "Abbreviations of several words",
        (".",),
        r"(?<![\w.])и[ \u00a0]т\.( ?)(?:д|п)\.|(?<![\w.])т\.( ?)(?:е|к|н)\.",
        NARROW,
        ("и т.д., т.е.", f"и{NO_BREAK}т.{NARROW}д., т.{NARROW}е."),
    ),
    Common(Kind.DATED, MONTHS, ("22 июля", f"22{NO_BREAK}июля"), before=r"\d{1,2}"),
    Common(
        Kind.COUNTED,
        COUNTED,
        ("15 руб., 7,5 тонны, 2018 г.", "15~руб., 7,5~тонны, 2018~г.".replace("~", NO_BREAK)),
    ),
    Common(Kind.NUMBERED, NUMBERED, ("зал 5", f"зал{NO_BREAK}5")),
    Own(
        "Centuries",
        ("в.", "век"),
        r"(?<!\w)[IVXХ]+( )(?=вв?\.|век)",
        NO_BREAK,
        ("XX в.", f"XX{NO_BREAK}в."),
    ),
    Common(
        Kind.POST_CODE,
        r"\d{6}",
        ("101000 Москва", f"101000{NO_BREAK}Москва"),
        ends=CAPITAL,
    ),
    Common(Kind.TELEPHONE, example=("+7 495 123 45 67", "+7 495 123 45 67".replace(" ", NO_BREAK))),
    Common(Kind.THOUSANDS, example=("12 500 человек", f"12{NARROW}500{NO_BREAK}человек")),
    Common(Kind.SIZES, "хХ"),
    Common(Kind.UNIT, UNITS, ("5 км", f"5{NARROW}км")),
    Common(Kind.SIGN, example=("10 %, 15 ₽", f"10{NARROW}%, 15{NARROW}₽")),
    Common(Kind.BETWEEN, WEEKDAYS, ("пн-пт", "пн–пт")),
    Common(Kind.BETWEEN, f"{NAMED_MONTHS}|{MONTHS}", ("май-июль", "май–июль")),
    Common(
        Kind.IN_WORDS,
        "до|по",
        (
            "с 3 по 28 августа, от 9 до 17",
            "с~3~по~28~августа, от~9~до~17".replace("~", NO_BREAK),
        ),
        before="[Сс]о?|[Оо]т",
        ends=rf"{WEEKDAYS}|{MONTHS}",
    ),
    Common(
        Kind.TWO_ENDS, "и", ("между 9 и 17", "между~9~и~17".replace("~", NO_BREAK)), before="ежду"
    ),
    Common(Kind.TIMES),
    Common(Kind.LETTERED_RANGE),
    Common(Kind.RANGE, example=("2018-2024", "2018–2024")),
    Common(Kind.CODES),
    Common(Kind.DASH, "—", ("поздно - слишком поздно", "поздно — слишком поздно")),
    Common(Kind.ELLIPSIS, example=("потом...", "потом…")),
)

PHRASES = Phrases(
    phone="Позвонить: {}",
    email="Написать письмо: {}",
    web="Открыть страницу: {}",
    draft="Черновик",
    code="QR-код с контактными данными",
    code_to="QR-код со ссылкой на {}",
)

LABELS = Labels(
    when="Когда",
    where="Где",
    price="Вход",
    register="Запись",
    doors="вход с {}",
    until="до {}",
    programme="Программа",
    time="Время",
    what="Что",
    who="Кто",
    room="Зал",
    holder="Получатель",
    purpose="Назначение платежа",
    reference="Референс",
    amount="Сумма",
    transfer="QR-код для перевода: {}",
    appointment="QR-код для календаря: {}",
)

CALENDAR = Calendar(
    weekdays="понедельник вторник среда четверг пятница суббота воскресенье",
    months="января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    date="{weekday}, {day}\u00a0{month} {year}\u00a0года",
    days="{day}\u00a0{month} {year}\u00a0года",
    day="{day}",
    to="–",
    short="{day}\u00a0{month}",
    hour="{hour}:00",
    time="{hour}:{minute}",
    clock="{}",
)

SENSE = Sense(
    leaning=(
        "а и в во с со к ко о об у из за до на от по для без над под при про через или но что как "
        "не ни ул. св. г."
    ),
    leaning_in_headlines=(
        "перед между чтобы ещё очень этот эта это наш наша наше наши где когда если два две три "
        "четыре пять шесть восемь десять"
    ),
    leaning_back="бы же ли б ж",
    abbreviations="ул г св им проф руб просп пл",
    to="до|по",
    adjectives="ого его ой ый ий ая яя ое ее ые ие ых их ыми ими ому ему",
)

DATES = Dates(
    months=(
        "января январь февраля февраль марта март апреля апрель мая май июня июнь июля июль "
        "августа август сентября сентябрь октября октябрь ноября ноябрь декабря декабрь"
    ),
    to="и|по|до",
)

SPELLING = Spelling(patterns="ru")

SEEN = Seen(
    frequent=(
        "и в не на с что по к из у от за для о как а это но все его или так же мы вы он она "
        "они бы при только еще ещё уже быть был было есть до если чтобы который которые также "
        "после через под нас нам наш"
    ),
    poor_links=(
        "здесь|тут|сюда|нажмите здесь|нажмите|кликните здесь|подробнее|больше|читать далее|"
        "узнать больше|далее|ссылка"
    ),
    untitled="без имени|без названия|документ|презентация",
    alt_openings="изображение|фото |фотография",
)

SETTING = Setting(
    RULES,
    phones="Тел",
    measures=rf"{UNITS}|градус\w*",
    quoted="\"Говорю 'нет'\"",
    elided="д'Артаньян",
)

LANGUAGE = Language(
    name="Russian",
    tag="ru",
    quotes=QUOTES,
    phrases=PHRASES,
    labels=LABELS,
    calendar=CALENDAR,
    sense=SENSE,
    dates=DATES,
    spelling=SPELLING,
    seen=SEEN,
    setting=SETTING,
    reference="в городе живёт более девятисот человек, которые заботятся о других ",
)
