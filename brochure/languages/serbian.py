"""Serbian: what is read in both scripts, what is said in that of the flyer; after the Pravopis
srpskoga jezika of Matica srpska (2010).
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

TO_LATIN = str.maketrans(
    dict(
        zip(
            "абвгдђежзијклмнопрстћуфхцчшАБВГДЂЕЖЗИЈКЛМНОПРСТЋУФХЦЧШ",
            "abvgdđežzijklmnoprstćufhcčšABVGDĐEŽZIJKLMNOPRSTĆUFHCČŠ",
            strict=True,
        )
    )
    | {"љ": "lj", "њ": "nj", "џ": "dž", "Љ": "Lj", "Њ": "Nj", "Џ": "Dž"}
)


def latin(text: str) -> str:
    """A text or a pattern in Latin letters; of a pattern's classes none may hold љ, њ or џ, which
    become two, nor a range.
    """
    return text.translate(TO_LATIN)


def either(pattern: str) -> str:
    """A pattern of words in both scripts."""
    return f"{pattern}|{latin(pattern)}"


def both(words: str) -> str:
    """A list of words in both scripts."""
    return f"{words} {latin(words)}"


QUOTES = Quotes(("„", "”"), ("’", "’"), elided=either("ајде|ајмо|оћу|оћеш|оће"))

CAPITAL = "[А-ШЂЈЉЊЋЏA-ZČĆĐŠŽ]"
MONTHS = either(
    "јануара?|фебруара?|марта?|априла?|маја?|јун[аи]?|јул[аи]?|августа?|"
    "септемб(?:ар|ра)|октоб(?:ар|ра)|новемб(?:ар|ра)|децемб(?:ар|ра)"
)
WEEKDAYS = either(
    "[Пп]он|[Уу]то|[Сс]ре|[Чч]ет|[Пп]ет|[Сс]уб|[Нн]ед|[Пп]онедј?ељ(?:ак|ка)|[Уу]тор(?:ак|ка)|"
    "[Сс]р(?:иј)?ед[аеу]|[Чч]етврт(?:ак|ка)|[Пп]ет(?:ак|ка)|[Сс]убот[аеу]|[Нн]едј?ељ[аеу]"
)
UNITS = (
    "км|м|дм|цм|мм|ха|кг|г|мг|т|л|мл|ч|мин|кВт|Вт|В|А|Хц|км/ч|[кцм]?м[²³]|"
    "km|m|dm|cm|mm|ha|kg|g|mg|t|l|ml|h|min|kW|kWh|W|V|A|Hz|GB|MB|km/h|[kcm]?m[²³]"
)
NUMBERED = (
    either(
        "[Сс]ал[аеиу]|[Дд]воран[аеиу]|[Уу]чиониц[аеиу]|[Сс]об[аеиу]|[Кк]анцелариј[аеиу]|"
        "[Пп]оглављ[еау]|[Гг]лав[аеиу]|[Чч]лан(?:а|у|ом)?|[Сс]тран[аеиу]|[Сс]траниц[аеиу]|"
        "[Лл]иниј[аеиу]|[Пп]ерон(?:а|у)?|[Кк]олосек(?:а|у)?|[Бб]рој(?:а|у|ем)?|[Тт]ом|"
        "[Сс]веск[аеиу]|[Гг]руп[аеиу]|[Аа]утобус(?:а|ом)?|[Тт]рамвај(?:а|ем)?|[Бб]лок(?:а|у)?|"
        "[Ии]злаз(?:а|у)?|[Сс]тан(?:а|у)?|[Рр]ед(?:а|у)?|[Сс]едиште|[Шш]танд(?:а|у)?|"
        "[Хх]ал[аеиу]|[Пп]салам|оп[.]"
    )
    + "|№"
)
COUNTED = both(
    "динар динара динари дин рсд евро евра евра цент цента центи хиљада хиљаде хиљ милион милиона "
    "милиони мил млн милијарда милијарде милијарди млрд посто одсто процента процената промила "
    "час часа часова сат сата сати минут минута минути секунди дан дана недеља недеље месец "
    "месеца месеци година године особа особе људи дете деце жена жене мушкараца гост госта "
    "гостију место места поен поена поени бод бода бодова пут пута страна стране страница "
    "странице комад комада ком метар метра метара километар километра километара центиметара "
    "хектара литар литра литара грам грама килограм килограма кило кила тона тоне степен степена "
    "степени долар долара учесник учесника учесница посетилац посетиоца посетилаца филм филма "
    "филмова концерт концерта концерата представа представе сусрета радионица радионице предавања "
    "курсева екипа екипе карата карте улазница улазнице уметника уметница волонтера волонтерки "
    "породица породице ученик ученика ученица ђак ђака студент студента студената члан члана "
    "чланова књига књиге"
)
ORDINALS = either(
    "спрат(?:а|у)?|разред(?:а|у|е|и)?|век(?:а|у)?|вијек(?:а|у)?|мест[оау]|мјест[оау]|сезон[аеу]|"
    "кол[оау]|издањ[еау]|круг(?:а|у)?|рођендан(?:а|у)?|фестивал(?:а|у)?|сусрет[аи]?|"
    r"годин[аеиу]|год\.|г\."
)
HOURS = either("часова|часа|час|сати|сата|ч") + "|h"
RULES = (
    Common(
        Kind.SPACED,
        either("[пП]. н. е.|н. е.|[вВ]. д.|т. г.|о. г.|м. п.|к. о."),
        ("в.д. директора, 300. п. н. е.", f"в.{NARROW}д. директора, 300. п.{NARROW}н.{NARROW}е."),
    ),
    Common(Kind.FIGURES),
    Own(
        # Not `I`, which is mostly a Roman number: Petar I Petrović.
        "A word of one letter stays with the next",
        (" ",),
        r"(?<![\w.’'/-])[аикосуАИКОСУaikosuAKOSU]( )(?=[^\s–—-])",
        NO_BREAK,
        ("у граду и с нама", f"у{NO_BREAK}граду и{NO_BREAK}с{NO_BREAK}нама"),
    ),
    leads(
        "Titles and names",
        ("р ", "r ", ".", "ђа ", "đa ", "ица ", "ica "),
        either(r"др|мр|инж\.|дипл\.|проф\.|доц\.|акад\.|прим\.|[Сс]в\.|г\.|гђа|гђица|о\."),
        rf"{CAPITAL}|{either('др|мр|инж|прим')}",
        ("проф. др Марић, Св. Сава", f"проф.{NO_BREAK}др{NO_BREAK}Марић, Св.{NO_BREAK}Сава"),
    ),
    leads(
        "Initials that Latin writes with two letters",
        ("j.", "ž."),
        r"Lj\.|Nj\.|Dž\.",
        CAPITAL,
        ("Lj. Nenadović", f"Lj.{NO_BREAK}Nenadović"),
    ),
    leads(
        "A street and its name",
        (".",),
        either(r"[Уу]л\.|[Бб]ул\.|[Нн]ас\."),
        rf"{CAPITAL}|\d",
        ("ул. Змај Јовина 4, Нови Сад", f"ул.{NO_BREAK}Змај Јовина{NO_BREAK}4, Нови Сад"),
    ),
    Own(
        "A house without a number",
        ("бб", "bb"),
        r"(?<=[^\W\d_])( )(?=(?:бб|bb)(?!\w))",
        NO_BREAK,
        ("Светосавска бб", f"Светосавска{NO_BREAK}бб"),
    ),
    leads(
        "Abbreviations stay with what follows",
        (".",),
        either(r"[Нн]пр\.|[Тт]ј\.|[Тт]зв\.|[Оо]дн\.|[Уу]пор\."),
        r"\w",
        ("нпр. данас, тзв. кула", f"нпр.{NO_BREAK}данас, тзв.{NO_BREAK}кула"),
    ),
    leads(
        "A number after its abbreviation",
        ("§", ".", "№"),
        either(r"[Бб]р\.|стр\.|чл\.|ст\.|тач\.|гл\.|сл\.|[Тт]ел\.|[Мм]об\.") + "|§§?|№",
        r"[\d+(]",
        ("бр. 4, стр. 5", f"бр.{NO_BREAK}4, стр.{NO_BREAK}5"),
    ),
    Common(Kind.DATED, MONTHS, ("22. јул", f"22.{NO_BREAK}јул"), before=r"\d{1,2}\."),
    Own(
        "A date in figures isn't torn",
        (". ",),
        r"(?<![\w.,])\d{1,2}\.( )\d{1,2}\.(?:( )(?=\d{4}(?!\d)))?"
        r"|(?<![\w.,])\d{1,2}\.( )[IVX]{1,4}( )(?=\d{4}(?!\d))",
        NO_BREAK,
        ("5. 12. 2026, 5. XII 2026.", "5.~12.~2026, 5.~XII~2026.".replace("~", NO_BREAK)),
    ),
    Own(
        "A number in its order",
        (". ",),
        rf"(?<![\d.,])\d{{1,4}}\.( )(?=(?:{ORDINALS})(?![\w-]))",
        NO_BREAK,
        ("5. разред, 2018. године", f"5.{NO_BREAK}разред, 2018.{NO_BREAK}године"),
    ),
    Common(
        Kind.COUNTED,
        COUNTED,
        ("500 динара, 7,5 тона", f"500{NO_BREAK}динара, 7,5{NO_BREAK}тона"),
    ),
    Common(Kind.NUMBERED, NUMBERED, ("сала 5", f"сала{NO_BREAK}5")),
    Own(
        "Centuries",
        ("век", "вијек", "vek", "vijek"),
        rf"\b[IVX]+( )(?={either('век|вијек')})",
        NO_BREAK,
        ("XX век", f"XX{NO_BREAK}век"),
    ),
    Common(Kind.POST_CODE, r"\d{5}", ("21000 Нови Сад", f"21000{NO_BREAK}Нови Сад"), ends=CAPITAL),
    Common(Kind.TELEPHONE, example=("+381 11 123 456", "+381 11 123 456".replace(" ", NO_BREAK))),
    Common(Kind.THOUSANDS, example=("12 500 динара", f"12{NARROW}500{NO_BREAK}динара")),
    Common(Kind.SIZES, "хХ"),
    Common(Kind.UNIT, UNITS, ("5 км", f"5{NARROW}км")),
    Common(Kind.SIGN),
    Own(
        "Opening hours: a dash without spaces",
        ("-", "–"),
        rf"(?<![\w.:-])\d{{1,2}}(?:[.:]\d\d)?(?:[ \u00a0\u202f]?[чh])?( ?[-–] ?)"
        rf"\d{{1,2}}(?:[.:]\d\d)?[ \u00a0\u202f]?(?:{HOURS})(?!\w)",
        "–",
        ("10 - 18 ч, 9h-17h", f"10–18{NARROW}ч, 9h–17h"),
    ),
    Common(Kind.BETWEEN, WEEKDAYS, ("пон-пет", "пон–пет")),
    Common(
        Kind.BETWEEN,
        MONTHS,
        ("мај-јул, 28. мај-3. јун", "мај–јул, 28.~мај–3.~јун".replace("~", NO_BREAK)),
    ),
    Own(
        "From–to of dates",
        ("-",),
        r"(?<![\w.])(?:\d{1,2}\.){1,2}( ?- ?)\d{1,2}\.(?=\d|\s|$)",
        "–",
        ("22.-24. јула", f"22.–24.{NO_BREAK}јула"),
    ),
    Common(
        Kind.IN_WORDS,
        either("до"),
        (
            "од 3. до 28. августа, од 9 до 17",
            "од~3.~до~28.~августа, од~9~до~17".replace("~", NO_BREAK),
        ),
        before=either("[Оо]д"),
        ends=f"{WEEKDAYS}|{MONTHS}",
    ),
    Common(
        Kind.TWO_ENDS,
        "и",
        ("између 9 и 17", "између~9~и~17".replace("~", NO_BREAK)),
        before="змеђу",
    ),
    Common(
        Kind.TWO_ENDS,
        "i",
        ("između 9 i 17", "između~9~i~17".replace("~", NO_BREAK)),
        before="zmeđu",
    ),
    Common(Kind.TIMES),
    Common(Kind.LETTERED_RANGE),
    Common(Kind.RANGE, example=("2018-2024", "2018–2024")),
    Common(Kind.CODES),
    Common(Kind.DASH, example=("касно - прекасно", "касно – прекасно")),
    Common(Kind.ELLIPSIS, example=("онда...", "онда…")),
)

PHRASES = Phrases(
    phone="Позовите {}",
    email="Пошаљите имејл на {}",
    web="Отворите страницу: {}",
    draft="Нацрт",
    code="QR код са подацима за контакт",
    code_to="QR код који води на {}",
)

LABELS = Labels(
    when="Када",
    where="Где",
    price="Улаз",
    register="Пријава",
    doors="улаз од {}",
    # What stands behind is a date in the nominative, so no `до`.
    until="најкасније {}",
    programme="Програм",
    time="Време",
    what="Шта",
    who="Ко",
    room="Сала",
    holder="Прималац",
    purpose="Сврха уплате",
    reference="Позив на број",
    amount="Износ",
    transfer="QR код за уплату: {}",
    appointment="QR код за календар: {}",
)

CALENDAR = Calendar(
    weekdays="понедељак уторак среда четвртак петак субота недеља",
    months=("јануар фебруар март април мај јун јул август септембар октобар новембар децембар"),
    date="{weekday}, {day}.\u00a0{month} {year}.",
    days="{day}.\u00a0{month} {year}.",
    day="{day}",
    to="–",
    short="{day}.\u00a0{month}",
    hour="{hour}",
    time="{hour}.{minute}",
    clock="{}\u00a0ч",
    synonyms=(("понедељак", "понедјељак"), ("среда", "сриједа"), ("недеља", "недјеља")),
)

SENSE = Sense(
    leaning=both(
        "а и у с к о са на од до за без код из по под над пред при кроз уз због после пре или али "
        "да што као не ни ул. бр. св. др"
    ),
    leaning_in_headlines=both(
        "ка око међу између преко против током ако јер кад када где како док ја ти ми ви он она "
        "овај ова ово тај та то сваки свака свако наш наша наше врло још само два две три четири "
        "пет шест седам осам девет десет"
    ),
    leaning_back=both("се ли је су ће"),
    abbreviations=both("нпр тј тзв одн ул бул бр св стр чл проф доц инж дипл тел моб"),
    to=either("до"),
    adjectives=both(
        "ски ска ско ске ског ској ску ских ским чки чка чко чке чког чкој чких них ним ног ној"
    ),
)

DATES = Dates(
    months=both(
        "јануар јануара фебруар фебруара март марта април априла мај маја јун јуна јуни јул јула "
        "јули август августа септембар септембра октобар октобра новембар новембра децембар "
        "децембра"
    ),
    to=either("и|до"),
)

SEEN = Seen(
    # `на`, `за`, `по`, `до` and `о` are as frequent, but they are so in all Slavic neighbours.
    frequent=both(
        "и у је да се са од су не што као који која које којих ће или али из ко нешто бити био "
        "била било сам смо све сви свим само још већ код после пре где када кад како ако тога ово "
        "овај ова ми наш наше нас нам њих њихов њихове његов њен може има није због јер"
    ),
    poor_links=either(
        "овде|овдје|кликните овде|кликни овде|притисните овде|више|још|опширније|детаљније|"
        "сазнајте више|сазнај више|прочитајте више|прочитај више|даље|линк"
    ),
    untitled=either("без наслова|без назива|безимено|документ|презентација"),
    alt_openings=either("слика |фотографија |приказ |на слици |на фотографији "),
)

SETTING = Setting(
    RULES,
    measures=f"{UNITS}|{either('степени|степена|степен|динара|евра|одсто')}",
    range_units=HOURS,
    registers=either("[Рр]ачун|[Пп]озив на број"),
    phones=either("Тел|Моб|Факс"),
    quoted="\"Кажем 'не'\"",
    elided="'Ајде, '89.",
    note="`sr-Latn` speaks, prints dates and divides words in Latin letters",
)

LATIN = Variant(
    phrases=Phrases(*map(latin, PHRASES)),
    labels=Labels(*map(latin, LABELS)),
    calendar=CALENDAR._replace(
        weekdays=latin(CALENDAR.weekdays),
        months=latin(CALENDAR.months),
        clock="{}\u00a0h",
        synonyms=tuple((latin(day), latin(other)) for day, other in CALENDAR.synonyms),
    ),
    spelling=Spelling(patterns="sh-latn"),
    reference=latin("у граду живи више од деветсто људи који се брину о другима "),
)

LANGUAGE = Language(
    name="Serbian",
    tag="sr",
    quotes=QUOTES,
    phrases=PHRASES,
    labels=LABELS,
    calendar=CALENDAR,
    sense=SENSE,
    dates=DATES,
    spelling=Spelling(patterns="sh-cyrl"),
    seen=SEEN,
    setting=SETTING,
    reference="у граду живи више од деветсто људи који се брину о другима ",
    regions=(("latn", LATIN),),
)
