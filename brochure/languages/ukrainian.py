"""Ukrainian: no line ends in a word of one letter; after the Ukrainskyi pravopys of 2019."""

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

CAPITAL = "[А-ЯІЇЄҐ]"
MONTHS = "січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня"
NAMED_MONTHS = (
    "січень|лютий|березень|квітень|травень|червень|липень|серпень|вересень|жовтень|листопад|грудень"
)
WEEKDAYS = (
    "[Пп]н|[Вв]т|[Сс]р|[Чч]т|[Пп]т|[Сс]б|[Нн]д|[Пп]онеділ(?:ок|ка)|[Вв]івтор(?:ок|ка)|[Сс]еред[аи]|"
    "[Чч]етвер(?:га)?|[Пп].ятниц[яі]|[Сс]убот[аи]|[Нн]еділ[яі]"
)
UNITS = "км|м|дм|см|мм|га|кг|г|мг|т|л|мл|год|хв|с|кВт|Вт|В|А|Гц|км/год|[кс]?м[²³]"
NUMBERED = (
    "[Зз]ал[аіу]?|[Рр]озділ|[Сс]таття|[Сс]торінк[аи]|[Пп]салом|[Лл]інія|[Пп]ерон|[Пп]оверх|"
    "[Кк]абінет|[Кк]імнат[аи]|[Нн]омер|[Тт]ом|[Кк]орпус|[Гг]рупа|[Аа]втобус|№"
)
COUNTED = (
    "грн гривень гривні гривня коп євро тис млн млрд рік року роки років місяць місяці місяців "
    "тиждень тижні тижнів день дні днів година години годин год хвилина хвилини хвилин хв секунд "
    "метр метри метрів кілометр кілометри кілометрів сантиметрів гектарів літр літри літрів грам "
    "грами грамів кілограм кілограмів тонна тонни тонн градус градуси градусів особа особи осіб "
    "людей дітей діти жінок чоловіків гостей місць місця бал бали балів раз рази разів сторінок "
    "штук відсотків мільйон мільйони мільйонів тисяча тисячі тисяч р ст доларів учасників учасниць "
    "відвідувачів фільмів концертів зустрічей занять команд квитків митців волонтерів сімей учнів "
    "студентів книг"
)
RULES = (
    Common(Kind.FIGURES),
    Own(
        "A word of one letter stays with the next",
        (" ",),
        r"(?<![\w.’'/-])[аійоувзєяАІЙОУВЗЄЯ]( )(?=[^\s–—-])",
        NO_BREAK,
        ("у місті й з нами", f"у{NO_BREAK}місті й{NO_BREAK}з{NO_BREAK}нами"),
    ),
    Own(
        "A particle of one letter stays with the word before it",
        ("б", "ж"),
        r"(?<=[а-яіїєґ])( )(?=[бж](?!\w))",
        NO_BREAK,
        ("хотіла б", f"хотіла{NO_BREAK}б"),
    ),
    leads(
        "Titles and names",
        (".", "-"),
        r"проф\.|акад\.|д-р|св\.|ім\.|доц\.",
        CAPITAL,
        ("проф. Шевчук, ім. Франка", f"проф.{NO_BREAK}Шевчук, ім.{NO_BREAK}Франка"),
    ),
    leads(
        "A street, a town and its name",
        (".",),
        r"(?:вул|просп|пл|бул|пров|м|с|обл)\.",
        rf"{CAPITAL}|\d",
        ("вул. Садова, м. Київ", f"вул.{NO_BREAK}Садова, м.{NO_BREAK}Київ"),
    ),
    leads(
        "A number after its abbreviation",
        ("§", ".", "№"),
        r"§§?|№|стор\.|ст\.|гл\.|рис\.|буд\.|кв\.|тел\.|п\.|т\.",
        r"\d",
        ("№ 4, буд. 5", f"№{NO_BREAK}4, буд.{NO_BREAK}5"),
    ),
    Own(
        "Abbreviations of several words",
        (".",),
        r"(?<![\w.])(?:і|та|й)[ \u00a0]т\.( ?)(?:д|п|ін)\.|(?<![\w.])т\.( ?)зв\.",
        NARROW,
        ("і т.д.", f"і{NO_BREAK}т.{NARROW}д."),
    ),
    Common(
        Kind.DATED,
        MONTHS,
        ("22 липня", f"22{NO_BREAK}липня"),
        before=r"\d{1,2}",
    ),
    Common(
        Kind.COUNTED,
        COUNTED,
        ("15 грн, 7,5 тонни, 2018 р.", "15~грн, 7,5~тонни, 2018~р.".replace("~", NO_BREAK)),
    ),
    Common(Kind.NUMBERED, NUMBERED, ("зал 5", f"зал{NO_BREAK}5")),
    Own(
        "Centuries",
        ("ст.", "століт"),
        r"(?<!\w)[IVXІХ]+( )(?=ст\.|століт)",
        NO_BREAK,
        ("XX ст.", f"XX{NO_BREAK}ст."),
    ),
    Common(
        Kind.POST_CODE,
        r"\d{5}",
        ("01001 Київ", f"01001{NO_BREAK}Київ"),
        ends=CAPITAL,
    ),
    Common(
        Kind.TELEPHONE, example=("+380 44 123 45 67", "+380 44 123 45 67".replace(" ", NO_BREAK))
    ),
    Common(Kind.THOUSANDS, example=("12 500 людей", f"12{NARROW}500{NO_BREAK}людей")),
    Common(Kind.SIZES, "хХ"),
    Common(Kind.UNIT, UNITS, ("5 км", f"5{NARROW}км")),
    Common(Kind.SIGN, example=("10 %, 15 ₴", f"10{NARROW}%, 15{NARROW}₴")),
    Common(Kind.BETWEEN, WEEKDAYS, ("пн-пт", "пн–пт")),
    Common(Kind.BETWEEN, f"{NAMED_MONTHS}|{MONTHS}", ("травень-липень", "травень–липень")),
    Common(
        Kind.IN_WORDS,
        "до|по",
        (
            "з 3 до 28 серпня, від 9 до 17",
            "з~3~до~28~серпня, від~9~до~17".replace("~", NO_BREAK),
        ),
        before="[Зз]і?|[Вв]ід",
        ends=rf"{WEEKDAYS}|{MONTHS}",
    ),
    Common(
        Kind.TWO_ENDS, "та|і|й", ("між 9 та 17", "між~9~та~17".replace("~", NO_BREAK)), before="іж"
    ),
    Common(Kind.TIMES),
    Common(Kind.LETTERED_RANGE),
    Common(Kind.RANGE, example=("2018-2024", "2018–2024")),
    Common(Kind.CODES),
    Common(Kind.DASH, "—", ("пізно - надто пізно", "пізно — надто пізно")),
    Common(Kind.ELLIPSIS, example=("потім...", "потім…")),
)

PHRASES = Phrases(
    phone="Зателефонувати: {}",
    email="Написати листа: {}",
    web="Відкрити сторінку: {}",
    draft="Чернетка",
    code="QR-код із контактними даними",
    code_to="QR-код, що веде на {}",
)

LABELS = Labels(
    when="Коли",
    where="Де",
    price="Вхід",
    register="Реєстрація",
    doors="вхід від {}",
    until="до {}",
    programme="Програма",
    time="Час",
    what="Що",
    who="Хто",
    room="Зала",
    holder="Одержувач",
    purpose="Призначення платежу",
    reference="Референс",
    amount="Сума",
    transfer="QR-код для переказу: {}",
    appointment="QR-код для календаря: {}",
)

CALENDAR = Calendar(
    weekdays="понеділок вівторок середа четвер п’ятниця субота неділя",
    months="січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    date="{weekday}, {day}\u00a0{month} {year}\u00a0року",
    days="{day}\u00a0{month} {year}\u00a0року",
    day="{day}",
    to="–",
    short="{day}\u00a0{month}",
    hour="{hour}:00",
    time="{hour}:{minute}",
    clock="{}",
)

SENSE = Sense(
    leaning=(
        "а і й та в у з зі із до на від по за для без над під при про через або але що як вул. "
        "св. м."
    ),
    leaning_in_headlines=(
        "об перед між щоб чи не ні ще дуже цей ця це наш наша наше де коли якщо два дві три "
        "чотири п’ять шість вісім десять"
    ),
    leaning_back="б би ж же",
    abbreviations="вул м св ім проф грн",
    to="до|по",
    adjectives="ого ої ий их ими ому ська ські ське",
)

DATES = Dates(
    months=(
        "січня січень лютого лютий березня березень квітня квітень травня травень червня "
        "червень липня липень серпня серпень вересня вересень жовтня жовтень листопада "
        "листопад грудня грудень"
    ),
    to="та|і|до",
)

SPELLING = Spelling(
    patterns="uk",
    apostrophe_within=True,
)

SEEN = Seen(
    frequent=(
        "і в на з до не що та є для за як від по це про у й або але чи його її їх ми ви він "
        "вона вони який яка які при так також може тільки після через під більше року бути всі "
        "має цього із зі нас наш"
    ),
    poor_links=(
        "тут|сюди|натисніть тут|натисніть|клацніть тут|більше|детальніше|докладніше|"
        "читати далі|дізнатися більше|далі|посилання"
    ),
    untitled="без назви|документ|презентація",
    alt_openings="зображення|фото |світлина",
)

SETTING = Setting(
    RULES,
    phones="Тел",
    measures=rf"{UNITS}|градус\w*",
    quoted="\"Кажу 'ні'\"",
    elided="п'ять",
)

LANGUAGE = Language(
    name="Ukrainian",
    tag="uk",
    quotes=QUOTES,
    phrases=PHRASES,
    labels=LABELS,
    calendar=CALENDAR,
    sense=SENSE,
    dates=DATES,
    spelling=SPELLING,
    seen=SEEN,
    setting=SETTING,
    reference="у місті живе понад дев’ятсот людей, які дбають про інших ",
)
