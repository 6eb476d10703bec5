"""Ukrainian: no line ends in a word of one letter; after the Ukrainskyi pravopys of 2019."""

from __future__ import annotations

from brochure.microtypography import common, numbers
from brochure.microtypography.rule import DIGITS, NARROW, NO_BREAK, Marks, Rule

MARKS = Marks(("«", "»"), ("„", "“"))

CAPITAL = "[А-ЯІЇЄҐ]"
MONTHS = "січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня"
NAMED_MONTHS = (
    "січень|лютий|березень|квітень|травень|червень|липень|серпень|вересень|жовтень|листопад|грудень"
)
WEEKDAYS = (
    "[Пп]н|[Вв]т|[Сс]р|[Чч]т|[Пп]т|[Сс]б|[Нн]д|[Пп]онеділ(?:ок|ка)|[Вв]івтор(?:ок|ка)|[Сс]еред[аи]|"
    "[Чч]етвер(?:га)?|[Пп].ятниц[яі]|[Сс]убот[аи]|[Нн]еділ[яі]"
)
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
    *numbers.SHARED_BEFORE,
    Rule(
        "A word of one letter stays with the next",
        (" ",),
        r"(?<![\w.’'/-])[аійоувзєяАІЙОУВЗЄЯ]( )(?=[^\s–—-])",
        NO_BREAK,
        ("у місті й з нами", f"у{NO_BREAK}місті й{NO_BREAK}з{NO_BREAK}нами"),
    ),
    Rule(
        "A particle of one letter stays with the word before it",
        ("б", "ж"),
        r"(?<=[а-яіїєґ])( )(?=[бж](?!\w))",
        NO_BREAK,
        ("хотіла б", f"хотіла{NO_BREAK}б"),
    ),
    Rule(
        "Titles and names",
        (".", "-"),
        rf"(?<![\w.])(?:проф\.|акад\.|д-р|св\.|ім\.|доц\.)( )(?={CAPITAL})",
        NO_BREAK,
        ("проф. Шевчук, ім. Франка", f"проф.{NO_BREAK}Шевчук, ім.{NO_BREAK}Франка"),
    ),
    Rule(
        "A street, a town and its name",
        (".",),
        rf"(?<![\w.])(?:вул|просп|пл|бул|пров|м|с|обл)\.( )(?={CAPITAL}|\d)",
        NO_BREAK,
        ("вул. Садова, м. Київ", f"вул.{NO_BREAK}Садова, м.{NO_BREAK}Київ"),
    ),
    Rule(
        "A number after its abbreviation",
        ("§", ".", "№"),
        r"(?<![\w.])(?:§§?|№|стор\.|ст\.|гл\.|рис\.|буд\.|кв\.|тел\.|п\.|т\.)( )(?=\d)",
        NO_BREAK,
        ("№ 4, буд. 5", f"№{NO_BREAK}4, буд.{NO_BREAK}5"),
    ),
    Rule(
        "Abbreviations of several words",
        (".",),
        r"(?<![\w.])(?:і|та|й)[ \u00a0]т\.( ?)(?:д|п|ін)\.|(?<![\w.])т\.( ?)зв\.",
        NARROW,
        ("і т.д.", f"і{NO_BREAK}т.{NARROW}д."),
    ),
    Rule(
        "Day and month",
        DIGITS,
        rf"(?<!\d)\d{{1,2}}( )(?:{MONTHS})\b",
        NO_BREAK,
        ("22 липня", f"22{NO_BREAK}липня"),
    ),
    numbers.counted(
        COUNTED, ("15 грн, 7,5 тонни, 2018 р.", "15~грн, 7,5~тонни, 2018~р.".replace("~", NO_BREAK))
    ),
    numbers.numbered(NUMBERED, ("зал 5", f"зал{NO_BREAK}5")),
    Rule(
        "Centuries",
        ("ст.", "століт"),
        r"(?<!\w)[IVXІХ]+( )(?=ст\.|століт)",
        NO_BREAK,
        ("XX ст.", f"XX{NO_BREAK}ст."),
    ),
    Rule(
        "Post code and town",
        DIGITS,
        rf"(?<![\d,.])\d{{5}}( )(?={CAPITAL})",
        NO_BREAK,
        ("01001 Київ", f"01001{NO_BREAK}Київ"),
    ),
    common.TELEPHONE_NUMBER._replace(
        example=("+380 44 123 45 67", "+380 44 123 45 67".replace(" ", NO_BREAK))
    ),
    common.THOUSANDS._replace(example=("12 500 людей", f"12{NARROW}500{NO_BREAK}людей")),
    *(
        rule._replace(needs=(*rule.needs, "х", "Х"), pattern=rule.pattern.replace("xX", "xXхХ"))
        for rule in common.SIZES
    ),
    Rule(
        "A number keeps its unit",
        DIGITS,
        rf"{common.AFTER_NUMBER}( )(?={common.CYRILLIC_UNITS}(?!\w|\.\w))",
        NARROW,
        ("5 км", f"5{NARROW}км"),
    ),
    common.SIGN._replace(example=("10 %, 15 ₴", f"10{NARROW}%, 15{NARROW}₴")),
    common.between(WEEKDAYS, ("пн-пт", "пн–пт")),
    common.between(f"{NAMED_MONTHS}|{MONTHS}", ("травень-липень", "травень–липень")),
    common.kept_range(
        "до|по",
        rf"{WEEKDAYS}|{MONTHS}",
        (
            "з 3 до 28 серпня, від 9 до 17",
            "з~3~до~28~серпня, від~9~до~17".replace("~", NO_BREAK),
        ),
        before="[Зз]і?|[Вв]ід",
    ),
    common.kept_between(
        "іж",
        "та|і|й",
        ("між 9 та 17", "між~9~та~17".replace("~", NO_BREAK)),
    ),
    common.TIMES,
    common.LETTERED_RANGE,
    common.RANGE._replace(example=("2018-2024", "2018–2024")),
    *numbers.SHARED_AFTER,
    common.DASH._replace(becomes="—", example=("пізно - надто пізно", "пізно — надто пізно")),
    common.ELLIPSIS._replace(example=("потім...", "потім…")),
)
