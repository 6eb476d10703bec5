"""Persian: no word is divided; spelling and the joint within a word (U+200C) after the Dastur-e
khatt of the Academy of Persian Language and Literature, marks and dates after CLDR.

Figures are European ones, as on letters and timetables where such flyers are handed out; others
stay as they are typed. Of Afghanistan's Persian (`fa-AF`) is what differs there; as `prs` it is a
language of its own.
"""

from __future__ import annotations

from brochure.languages.model import (
    DIGITS,
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

QUOTES = Quotes(("«", "»"), ("‹", "›"))

LETTER = r"[^\W\d_]"
OF = "(?:ه\u0654?|ۀ|ه\u200cی)"
"""The end of a word in h, perhaps with the sign that joins it to what follows."""
MONTHS = (
    f"ژانوی{OF}|فوری{OF}|مارس|آوریل|م{OF}|ژوئن|ژوئی{OF}|اوت|[آا]گوست|سپتامبر|[اآ]کتبر|نوامبر|دسامبر|"
    "جنوری|فبروری|فروری|مارچ|[اآ]پریل|می|جون|جولای|جولای[یي]|[اآ]گست|سپتمبر|اکتوبر|نومبر|دسمبر|"
    "فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند|"
    "حمل|ثور|جوزا|سرطان|اسد|سنبل[هۀ]|میزان|عقرب|قوس|جدی|دلو|حوت"
)
WEEKDAYS = "(?:(?:یک|دو|سه|چهار|پنج)[ \u00a0\u200c]?)?شنبه|جمعه"
UNITS = (
    "کم|کیلومتر|سانتی\u200cمتر|میلی\u200cمتر|متر|کیلوگرم|گرم|لیتر|هکتار|"
    "km|m|cm|mm|kg|g|mg|l|ml|h|min|kWh?|W|V|MB|GB|EUR|USD|CHF|km/h|[kcm]?m[²³]"
)
NUMBERED = (
    f"سالن|صالون|تالار|اتاق|اطاق|طبق{OF}|منزل|ساختمان|بلاک|ورودی|دروازه|سکو|سکوی|خط|شمار{OF}|صفح{OF}|"
    f"فصل|ماد{OF}|بند|جلد|واحد|پلاک|خیابان|کوچ{OF}|ناحی{OF}|ساعت|سال|گروه|مرحل{OF}|گام|اتوبوس|بس|صنف|"
    f"کلاس|دور{OF}|ایستگاه|صندلی|سور{OF}|نسخ{OF}|تلفن|تیلفون|موبایل|مبایل|فکس"
)
COUNTED = (
    "یورو سنت دلار تومان ریال افغانی هزار میلیون میلیارد درصد فیصد سال ساله سالگی ماه هفته روز "
    "شب ساعت دقیقه ثانیه متر کیلومتر سانتی هکتار لیتر گرم کیلو کیلوگرم تن درجه نفر کودک کودکان "
    "طفل اطفال زن زنان خانم مرد مردان دختر پسر جوان مهمان صندلی جای امتیاز بار مرتبه دفعه صفحه "
    "عدد قطعه نسخه جلد عضو خانواده فامیل شرکت داوطلب دانش دانشجو کتاب فیلم کنسرت جلسه دوره درس "
    "گروه تیم هنرمند بلیت بلیط تکت اتاق زبان کشور شهر برنامه"
)
RULES = (
    Common(Kind.FIGURES),
    Own(
        "The beginning of a verb and the ending of a noun stay where they are written apart",
        ("می ", " ها", " تر"),
        rf"(?<![\w\u200c])ن?می( )(?={LETTER})|"
        rf"(?<={LETTER})( )(?=(?:ها|های|هایی|تر|ترین)(?![\w\u200c]))",
        NO_BREAK,
        ("می آید، کتاب ها", f"می{NO_BREAK}آید، کتاب{NO_BREAK}ها"),
    ),
    leads(
        "Titles and names",
        ("دکتر", "داکتر", "آقای", "خانم", "مهندس", "انجنیر"),
        "دکتر|داکتر|آقای|خانم|مهندس|انجنیر",
        LETTER,
        ("دکتر رضایی", f"دکتر{NO_BREAK}رضایی"),
    ),
    leads(
        "A number after its abbreviation",
        ("§", ".", ":"),
        r"§§?|ص\.|ج\.|ش\.|ت[.:]|شماره:|تلفن:|تیلفون:|موبایل:|فکس:",
        r"[\d+(]",
        ("ص. 5، تلفن: 030", f"ص.{NO_BREAK}5، تلفن:{NO_BREAK}030"),
    ),
    Common(
        Kind.DATED,
        MONTHS,
        ("22 ژوئیه، ۵ فروردین", f"22{NO_BREAK}ژوئیه، ۵{NO_BREAK}فروردین"),
        before=r"\d{1,2}",
    ),
    Own(
        "A time of day keeps its half",
        DIGITS,
        r"(?<=\d)( )(?=(?:صبح|ظهر|عصر|شب|[قب]\.ظ)(?!\w)|(?:پیش|قبل|بعد)[ \u00a0]?از[ \u00a0]?ظهر)",
        NO_BREAK,
        ("9 صبح، 5 بعد از ظهر", f"9{NO_BREAK}صبح، 5{NO_BREAK}بعد از ظهر"),
    ),
    Common(
        Kind.COUNTED,
        COUNTED,
        ("15 یورو، 7.5 تن، ۴ سال", "15~یورو، 7.5~تن، ۴~سال".replace("~", NO_BREAK)),
    ),
    Common(Kind.NUMBERED, NUMBERED, ("سالن 5، شمارهٔ 12", f"سالن{NO_BREAK}5، شمارهٔ{NO_BREAK}12")),
    Common(
        Kind.POST_CODE,
        r"\d{5}",
        ("10785 برلین، 22767 Hamburg", f"10785{NO_BREAK}برلین، 22767{NO_BREAK}Hamburg"),
        ends="[A-ZÀ-ÖØ-Þ][a-zß-ÿ]|[آ-ی]{3}",
    ),
    Common(Kind.TELEPHONE, example=("+98 21 1234 5678", "+98 21 1234 5678".replace(" ", NO_BREAK))),
    Common(Kind.THOUSANDS, example=("12 500 نفر", f"12{NARROW}500{NO_BREAK}نفر")),
    Common(Kind.SIZES),
    Common(Kind.UNIT, UNITS, ("5 km، 80 m²", f"5{NARROW}km، 80{NARROW}m²")),
    Common(Kind.SIGN),
    Own(
        "A number keeps its sign for per cent",
        ("٪", "؉"),
        r"(?<=\d)( )(?=[٪؉])",
        NARROW,
        ("۱۰ ٪", f"۱۰{NARROW}٪"),
    ),
    Common(Kind.BETWEEN, WEEKDAYS, ("دوشنبه-جمعه", "دوشنبه–جمعه")),
    Common(Kind.BETWEEN, MONTHS, ("مارس-ژوئن", "مارس–ژوئن")),
    Common(
        Kind.IN_WORDS,
        "تا|الی",
        ("از 3 تا 28 اوت", "از~3~تا~28~اوت".replace("~", NO_BREAK)),
        before="از",
        ends=rf"{WEEKDAYS}|{MONTHS}",
    ),
    Common(
        Kind.TWO_ENDS,
        "و|تا",
        ("بین 4 و 12", "بین~4~و~12".replace("~", NO_BREAK)),
        before="ین",
    ),
    Common(Kind.TIMES),
    Common(Kind.LETTERED_RANGE),
    Common(Kind.RANGE, example=("2018-2024", "2018–2024")),
    Common(Kind.CODES),
    Common(Kind.DASH, example=("دیر - خیلی دیر", "دیر – خیلی دیر")),
    Common(Kind.ELLIPSIS, example=("و بعد...", "و بعد…")),
)

PHRASES = Phrases(
    phone="تماس با {}",
    email="نوشتن ایمیل به {}",
    web="باز کردن صفحهٔ {}",
    draft="پیش‌نویس",
    code="کد QR با اطلاعات تماس",
    code_to="کد QR برای باز کردن {}",
)

LABELS = Labels(
    when="زمان",
    where="مکان",
    price="ورودی",
    register="ثبت‌نام",
    doors="درها {} باز می‌شود",
    until="تا {}",
    programme="برنامه",
    time="ساعت",
    what="موضوع",
    who="ارائه",
    room="سالن",
    holder="صاحب حساب",
    purpose="بابت",
    reference="شناسهٔ پرداخت",
    amount="مبلغ",
    transfer="کد QR برای انتقال بانکی به {}",
    appointment="کد QR برای افزودن به تقویم: {}",
    euro="{}\u00a0یورو",
    decimal=".",
)

CALENDAR = Calendar(
    weekdays="دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه",
    months=("ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر"),
    date="{weekday} {day}\u00a0{month} {year}",
    days="{day}\u00a0{month} {year}",
    short="{day}\u00a0{month}",
    day="{day}",
    hour="{hour}:00",
    time="{hour}:{minute}",
    clock="ساعت\u00a0{}",
    to="تا",
    synonyms=tuple(
        (day, f"{number}{joint}شنبه")
        for number, day in (
            ("یک", "یکشنبه"),
            ("دو", "دوشنبه"),
            ("سه", "سه‌شنبه"),
            ("چهار", "چهارشنبه"),
            ("پنج", "پنجشنبه"),
        )
        for joint in ("\u00a0", "\u200c", "")
        if f"{number}{joint}شنبه" != day
    ),
)

SENSE = Sense(
    leaning="و در به از که تا با بر برای بی هر یک این آن چه یا اگر نه دکتر آقای خانم می نمی",
    leaning_in_headlines=(
        "بین میان دربارهٔ درباره پس پیش بعد قبل ضد علیه بدون مانند مثل ولی اما چون چرا چگونه کجا "
        "بسیار خیلی همه چند دو سه چهار پنج شش هفت هشت نه ده"
    ),
    leaning_back="را است هستند نیز هم ها های تر ترین شد شده",
    abbreviations="ص ج ش ت ق.ظ ب.ظ ه.ش م",
    to="تا|الی",
    stops="؟؛۔",
)

# Without the names that are ordinary words, too: an item of a list may begin with them.
DATES = Dates(
    months=(
        "ژانویه فوریه مارس آوریل ژوئن ژوئیه اوت آگوست سپتامبر اکتبر نوامبر دسامبر جنوری فبروری "
        "مارچ اپریل جون جولای اگست سپتمبر اکتوبر نومبر دسمبر فروردین اردیبهشت خرداد مرداد "
        "شهریور آبان بهمن اسفند"
    ),
    to="تا|الی|و",
)

SPELLING = Spelling(is_divided=False)

SEEN = Seen(
    frequent=(
        "و در به از که را با این آن است برای می ها های تا یا هم شما ما او بر یک خود شود شد شده "
        "کرد کرده کنید کنند کند دارد دارند باید نیز هر همه اگر چه بود بودند هستند نمی اما پس "
        "پیش بین روی ای اند ترین تر خواهد خواهند همین ولی بعد آنها ایشان آنان دیگر توانند "
        "تواند توانید"
    ),
    poor_links=(
        "اینجا|این‌جا|اینجا کلیک کنید|اینجا را کلیک کنید|کلیک کنید|بیشتر|بیشتر بخوانید|ادامه|"
        "ادامه مطلب|ادامهٔ مطلب|اطلاعات بیشتر|معلومات بیشتر|معلومات مزید|جزئیات|جزییات|پیوند|"
        "لینک|لنک"
    ),
    untitled="بدون عنوان|سند|ارائه",
    alt_openings=(
        "تصویر|تصویری از|عکس|عکسی از|در این تصویر|در این عکس|این تصویر|این عکس|در تصویر|در عکس"
    ),
)

SETTING = Setting(
    RULES,
    measures=f"{UNITS}|درجه",
    phones="تلفن|تیلفون|موبایل|مبایل|فکس|نمابر|همراه|واتساپ|واتس‌اپ",
    quoted="\"من می‌گویم 'نه'\"",
    elided="Jeanne d'Arc",
)

AFGHAN = Variant(
    phrases=PHRASES._replace(
        phone="تماس به {}",
        draft="مسوده",
        code="کود QR با معلومات تماس",
        code_to="کود QR برای باز کردن {}",
    ),
    labels=LABELS._replace(
        price="فیس ورود",
        register="ثبت نام",
        doors="دروازه‌ها {} باز می‌شود",
        room="تالار",
        reference="شمارهٔ مرجع",
        transfer="کود QR برای حواله به {}",
        appointment="کود QR برای افزودن به تقویم: {}",
    ),
    calendar=CALENDAR._replace(
        months="جنوری فبروری مارچ اپریل می جون جولای اگست سپتمبر اکتوبر نومبر دسمبر",
    ),
)

LANGUAGE = Language(
    name="Persian",
    tag="fa",
    quotes=QUOTES,
    phrases=PHRASES,
    labels=LABELS,
    calendar=CALENDAR,
    sense=SENSE,
    dates=DATES,
    spelling=SPELLING,
    seen=SEEN,
    setting=SETTING,
    reference="در این شهر بیش از نهصد نفر زندگی می\u200cکنند که به دیگران کمک می\u200cکنند ",
    right_to_left=True,
    regions=(("af", AFGHAN),),
)
