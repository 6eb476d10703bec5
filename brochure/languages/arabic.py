"""Arabic: no word is divided; marks after Ahmed Zaki, at-Tarqim wa-alamatuhu (1912), which the
Academy in Cairo took over; months, weekdays and dates after CLDR.

Guillemets stand within guillemets, for CLDR's own pair (”…“) opens with what closes elsewhere.
Figures are European ones, as on letters and timetables where such flyers are handed out; others
stay as they are typed. `w`, `b`, `l`, `k`, `f` are written with the word behind them.
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

PREFIX = "(?:[وف](?:[بك]?ال|لل|[بلك])?|[بك]?ال|لل|[بلك])"
"""What is written with the word behind it; before another script mostly with a stroke."""
QUOTES = Quotes(("«", "»"), ("‹", "›"), joined=f"{PREFIX}ـ?")

LETTER = r"[^\W\d_]"
MONTHS = (
    "يناير|فبراير|مارس|[أإا]بريل|مايو|يوني[وه]|يولي[وه]|[أا]غسطس|سبتمبر|[أا]كتوبر|نوفمبر|ديسمبر|"
    "كانون[ \u00a0](?:الثاني|الأول)|شباط|[آأ]ذار|نيسان|[أا]يار|حزيران|تموز|آب|[أا]يلول|"
    "تشرين[ \u00a0](?:الأول|الثاني)|"
    "جانفي|فيفري|[أا]فريل|ماي|جوان|جويلية|[أا]وت|يوليوز|غشت|شتنبر|نونبر|دجنبر|[أا]غشت|شتمبر|دجمبر"
)
WEEKDAYS = "(?:ال)?(?:[اإ]ثنين|ثلاثاء|[أا]ربعاء|خميس|جمعة|سبت)|ال[أا]حد"
UNITS = (
    "كم|سم|ملم|مم|م|كلغ|كغم?|كجم|غم?|جم|مل|لتر|كم/س|كم[²³]|م[²³]|°م|"
    "km|m|cm|mm|kg|g|mg|l|ml|h|min|kWh?|W|V|MB|GB|EUR|USD|CHF|km/h|[kcm]?m[²³]"
)
NUMBERED = (
    f"{PREFIX}?(?:قاعة|غرفة|طابق|دور|مبنى|بناية|باب|مدخل|بوابة|رصيف|خط|رقم|صفحة|فصل|مادة|فقرة|بند|"
    "جزء|مجلد|شقة|مكتب|شارع|ساعة|عام|سنة|صف|مجموعة|دورة|مرحلة|خطوة|حافلة|محطة|مقعد|سورة|مزمور|"
    "عدد|نسخة|هاتف|فاكس|جوال|موبايل)"
)
COUNTED = (
    "يورو سنت سنتا دولار دولارا دولارات ليرة ليرات دينار دينارا دنانير درهم درهما دراهم ريال "
    "جنيه ألف ألفا آلاف مليون مليونا ملايين مليار مليارا مليارات بالمئة بالمائة سنة سنوات عام "
    "عاما أعوام شهر شهرا أشهر شهور أسبوع أسبوعا أسابيع يوم يوما أيام ليلة ليال ساعة ساعات "
    "دقيقة دقائق ثانية ثوان متر مترا أمتار كيلومتر كيلومترا كيلومترات سنتيمتر سنتيمترا هكتار "
    "هكتارا لتر لترا لترات غرام غراما جرام كيلوغرام كيلوغراما كيلو طن طنا أطنان درجة درجات شخص "
    "شخصا أشخاص طفل طفلا أطفال امرأة نساء سيدة سيدات رجل رجلا رجال فتاة فتيات شاب شابا شبان "
    "ضيف ضيفا ضيوف زائر زائرا زوار مقعد مقعدا مقاعد مكان مكانا أماكن نقطة نقاط مرة مرات صفحة "
    "صفحات قطعة قطع نسخة نسخ عضو عضوا أعضاء أسرة أسر عائلة عائلات مشارك مشاركا مشاركين متطوع "
    "متطوعا متطوعين طالب طالبا طلاب كتاب كتابا كتب فيلم فيلما أفلام حفلة حفلات لقاء لقاءات "
    "جلسة جلسات دورة دورات درس درسا دروس فريق فرق فنان فنانا فنانين تذكرة تذاكر غرفة غرف لغة "
    "لغات دولة دول مدينة مدن"
)
RULES = (
    Common(Kind.FIGURES),
    Own(
        "A letter that is written apart stays with what follows",
        ("و ",),
        r"(?<![\w.’'/-])و( )(?=[^\s–—-])",
        NO_BREAK,
        ("أطفال و نساء", f"أطفال و{NO_BREAK}نساء"),
    ),
    Own(
        "An article or preposition before another script",
        ("ـ ",),
        rf"(?<!\w){PREFIX}ـ( )(?=[\w«])",
        NO_BREAK,
        ("الـ KOK", f"الـ{NO_BREAK}KOK"),
    ),
    leads(
        "Titles and names",
        (".",),
        r"[وف]?ل?(?:أ\.[ \u00a0]?د|[دأم])\.",
        LETTER,
        ("د. ليلى، أ.د. سمير", f"د.{NO_BREAK}ليلى، أ.د.{NO_BREAK}سمير"),
    ),
    leads(
        "A number after its abbreviation",
        ("§", ".", ":"),
        r"§§?|ص\.|ص\.[ \u00a0]?ب\.?:?|ج\.|ط\.|ت[.:]|ف[.:]|رقم:|هاتف:|فاكس:",
        r"[\d+(]",
        ("ص. 5، هاتف: 030", f"ص.{NO_BREAK}5، هاتف:{NO_BREAK}030"),
    ),
    Own(
        "A month of two words",
        ("كانون", "تشرين"),
        r"(?:كانون|تشرين)( )(?=(?:الأول|الثاني)(?!\w))",
        NO_BREAK,
        ("5 كانون الأول", f"5{NO_BREAK}كانون{NO_BREAK}الأول"),
    ),
    Common(
        Kind.DATED,
        MONTHS,
        ("22 يوليو، 22 تموز", f"22{NO_BREAK}يوليو، 22{NO_BREAK}تموز"),
        before=r"\d{1,2}",
    ),
    Own(
        "A time of day keeps its half",
        DIGITS,
        r"(?<=\d)( )(?=صباح|مساء|ظهر|ليل|فجر|عصر|[صم](?!\w))",
        NO_BREAK,
        ("9 صباحًا، 5 م", f"9{NO_BREAK}صباحًا، 5{NO_BREAK}م"),
    ),
    Common(
        Kind.COUNTED,
        COUNTED,
        ("15 يورو، 7.5 طن، 4 سنوات", "15~يورو، 7.5~طن، 4~سنوات".replace("~", NO_BREAK)),
    ),
    Common(Kind.NUMBERED, NUMBERED, ("القاعة 5، رقم 12", f"القاعة{NO_BREAK}5، رقم{NO_BREAK}12")),
    Common(
        Kind.POST_CODE,
        r"\d{5}",
        ("10785 برلين، 22767 Hamburg", f"10785{NO_BREAK}برلين، 22767{NO_BREAK}Hamburg"),
        ends="[A-ZÀ-ÖØ-Þ][a-zß-ÿ]|[آ-ي]{3}",
    ),
    Common(Kind.TELEPHONE, example=("+963 11 123 4567", "+963 11 123 4567".replace(" ", NO_BREAK))),
    Common(Kind.THOUSANDS, example=("12 500 شخص", f"12{NARROW}500{NO_BREAK}شخص")),
    Common(Kind.SIZES),
    Common(Kind.UNIT, UNITS, ("5 كم، 80 م²", f"5{NARROW}كم، 80{NARROW}م²")),
    Common(Kind.SIGN),
    Own(
        "A number keeps its sign for per cent",
        ("٪", "؉"),
        r"(?<=\d)( )(?=[٪؉])",
        NARROW,
        ("١٠ ٪", f"١٠{NARROW}٪"),
    ),
    Common(Kind.BETWEEN, WEEKDAYS, ("الاثنين-الجمعة", "الاثنين–الجمعة")),
    Common(Kind.BETWEEN, MONTHS, ("مايو-يوليو", "مايو–يوليو")),
    Common(
        Kind.IN_WORDS,
        "إلى|الى|حتى|لغاية",
        (
            "من 3 إلى 28 أغسطس",
            "من~3~إلى~28~أغسطس".replace("~", NO_BREAK),
        ),
        before="[وف]?من",
        ends=rf"{WEEKDAYS}|{MONTHS}",
    ),
    Own(
        "A range between two ends isn't torn",
        ("بين ",),
        r"(?<!\w)[وف]?بين( )\d[\d.,:٫]*( )(?=و[ \u00a0]?\d)",
        NO_BREAK,
        ("بين 4 و12", f"بين{NO_BREAK}4{NO_BREAK}و12"),
    ),
    Common(Kind.TIMES),
    Common(Kind.LETTERED_RANGE),
    Common(Kind.RANGE, example=("2018-2024", "2018–2024")),
    Common(Kind.CODES),
    Common(Kind.DASH, example=("متأخر - متأخر جدًا", "متأخر – متأخر جدًا")),
    Common(Kind.ELLIPSIS, example=("وبعد ذلك...", "وبعد ذلك…")),
)

PHRASES = Phrases(
    phone="الاتصال بالرقم {}",
    email="كتابة رسالة إلى {}",
    web="فتح الصفحة {}",
    draft="مسودة",
    code="رمز QR لبيانات التواصل",
    code_to="رمز QR يفتح {}",
)

LABELS = Labels(
    when="الموعد",
    where="المكان",
    price="الدخول",
    register="التسجيل",
    doors="تُفتح الأبواب {}",
    until="حتى {}",
    programme="البرنامج",
    time="الوقت",
    what="الموضوع",
    who="التقديم",
    room="القاعة",
    holder="صاحب الحساب",
    purpose="الغرض من التحويل",
    reference="المرجع",
    amount="المبلغ",
    transfer="رمز QR للتحويل إلى {}",
    appointment="رمز QR لحفظ الموعد في التقويم: {}",
    euro="{}\u00a0يورو",
    decimal=".",
)

CALENDAR = Calendar(
    weekdays="الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
    months=("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"),
    date="{weekday}، {day}\u00a0{month} {year}",
    days="{day}\u00a0{month} {year}",
    short="{day}\u00a0{month}",
    day="{day}",
    hour="{hour}:00",
    time="{hour}:{minute}",
    clock="الساعة\u00a0{}",
    to="إلى",
    since="من ",
    synonyms=(
        ("الاثنين", "الإثنين"),
        ("الأربعاء", "الاربعاء"),
        ("الأحد", "الاحد"),
    ),
)
LEVANT = (
    "كانون\u00a0الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين\u00a0الأول "
    "تشرين\u00a0الثاني كانون\u00a0الأول"
)
ALGERIA = "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر"
MOROCCO = "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر"
MAURITANIA = "يناير فبراير مارس إبريل مايو يونيو يوليو أغشت شتمبر أكتوبر نوفمبر دجمبر"
COMMA = LABELS._replace(decimal=",")

SENSE = Sense(
    leaning=(
        "في وفي من ومن إلى وإلى على وعلى عن وعن مع ومع ثم أو بل أن وأن إن لا ولا لم لن ما هل "
        "قد وقد حتى منذ بين عند كي كل غير يا و د. أ. م."
    ),
    leaning_in_headlines=(
        "بعد قبل ضد نحو حول خلال لدى دون عبر تحت فوق أمام هذا هذه ذلك تلك التي الذي الذين إذا كيف "
        "متى أين لماذا ماذا لكن بعض أي أكثر عدة ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع "
        "ثمانية تسعة تسع عشرة عشر"
    ),
    leaning_back="فقط أيضًا أيضاً أيضا جدًا جداً جدا معًا معاً معا",
    abbreviations="د أ م ص ج ط ت ف أ.د ص.ب إلخ هـ",
    to="إلى|حتى",
    stops="؟؛۔",
)

DATES = Dates(
    months=(
        "يناير فبراير مارس أبريل ابريل إبريل مايو يونيو يونيه يوليو يوليه أغسطس اغسطس سبتمبر "
        "أكتوبر اكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين "
        "جانفي فيفري أفريل ماي جوان جويلية أوت يوليوز غشت شتنبر نونبر دجنبر أغشت شتمبر دجمبر"
    ),
    to="إلى|حتى|و",
    of=r"من[ \t]+",
)

SPELLING = Spelling(is_divided=False)

SEEN = Seen(
    frequent=(
        "في من على إلى أن عن مع التي الذي هذا هذه كل ما لا كان كانت هو هي أو ثم قد لم لن بعد "
        "قبل بين عند حتى إذا كما ذلك تلك بها به لها له لهم فيها فيه منها منه وهو وهي ومن وفي "
        "وقد وعلى وإلى ولا وأن ومع أي أيضا غير نحن لكم لنا إن أنه أنها خلال حول يمكن الذين منذ "
        "جميع بعض يوم أجل سوف يكون تكون لكن كذلك هناك عليها عليه إليها إليه وكل بيننا"
    ),
    poor_links=(
        "هنا|اضغط هنا|اضغطوا هنا|انقر هنا|انقروا هنا|المزيد|للمزيد|اقرأ المزيد|اقرؤوا المزيد|"
        "لمعرفة المزيد|عرض المزيد|مزيد من المعلومات|لمزيد من المعلومات|التفاصيل|تفاصيل|رابط|الرابط"
    ),
    untitled="بدون عنوان|مستند|عرض تقديمي",
    alt_openings="صورة|تُظهر الصورة|تظهر الصورة|في الصورة|نرى في الصورة|يظهر في الصورة",
)

SETTING = Setting(
    RULES,
    measures=f"{UNITS}|درجة|درجات",
    phones="هاتف|الهاتف|تلفون|تليفون|فاكس|جوال|موبايل|واتساب",
    quoted="\"أنا أقول 'لا'\"",
    elided="Jeanne d'Arc",
    note=(
        "With a region dates have the names of months that are in use there: `ar-SY`, `ar-IQ`, "
        "`ar-LB`, `ar-JO` and `ar-PS` say كانون الثاني, شباط, `ar-DZ` and `ar-TN` جانفي, فيفري, "
        "`ar-MA` and `ar-MR` غشت, أغشت"
    ),
)

LANGUAGE = Language(
    name="Arabic",
    tag="ar",
    quotes=QUOTES,
    phrases=PHRASES,
    labels=LABELS,
    calendar=CALENDAR,
    sense=SENSE,
    dates=DATES,
    spelling=SPELLING,
    seen=SEEN,
    setting=SETTING,
    reference="يعيش في هذه المدينة أكثر من تسعمئة شخص يهتم كل واحد منهم بغيره ",
    right_to_left=True,
    regions=(
        *(
            (land, Variant(calendar=CALENDAR._replace(months=LEVANT)))
            for land in ("sy", "iq", "lb", "jo", "ps")
        ),
        *(
            (land, Variant(calendar=CALENDAR._replace(months=ALGERIA), labels=COMMA))
            for land in ("dz", "tn")
        ),
        ("ma", Variant(calendar=CALENDAR._replace(months=MOROCCO), labels=COMMA)),
        ("mr", Variant(calendar=CALENDAR._replace(months=MAURITANIA), labels=COMMA)),
        ("ly", Variant(labels=COMMA)),
    ),
)
