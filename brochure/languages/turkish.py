"""Turkish: after the Türk Dil Kurumu's Yazım Kılavuzu; `%` stands before its number."""

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

QUOTES = Quotes(("“", "”"), ("‘", "’"))

CAPITAL = "[A-ZÇĞİÖŞÜ]"
MONTHS = "Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık"
WEEKDAYS = "Pzt|Sal|Çar|Per|Cum|Cmt|Paz|Pazartesi|Salı|Çarşamba|Perşembe|Cuma|Cumartesi|Pazar"
NUMBERED = (
    "[Ss]alon|[Bb]ölüm|[Mm]adde|[Ss]ayfa|[Hh]at|[Pp]eron|[Kk]apı|[Kk]at|[Nn]umara|[Cc]ilt|[Oo]da|"
    "[Bb]lok|[Dd]aire|[Ss]ayı|op[.]"
)
COUNTED = (
    "tl lira kuruş euro avro bin milyon milyar yıl yaş yaşında ay hafta gün saat dakika saniye "
    "metre kilometre santimetre hektar litre gram kilo kilogram ton derece kişi çocuk kadın erkek "
    "konuk kez kere defa puan sayfa adet parça dolar "
    "katılımcı ziyaretçi film konser oturum kurs takım bilet sanatçı gönüllü üye aile öğrenci kitap"
)
RULES = (
    Common(Kind.FIGURES),
    leads(
        "Titles and names",
        (".",),
        r"(?:Dr|Prof|Doç|Av|Sn|Hz|Öğr|Yrd|Uzm)\.",
        CAPITAL,
        ("Prof. Dr. Yılmaz", f"Prof.{NO_BREAK}Dr.{NO_BREAK}Yılmaz"),
    ),
    leads(
        "A number after its abbreviation",
        ("§", ".", ":"),
        r"§§?|s\.|[Mm]d\.|[Nn]o[.:]|[Cc]\.|[Bb]k\.|[Tt]el\.|Blm\.",
        r"\d",
        ("No: 4, s. 5", f"No:{NO_BREAK}4, s.{NO_BREAK}5"),
    ),
    Own(
        "Streets and squares",
        ("Cad", "Sok", "Mah", "Bulv", "Mey"),
        r"(?<=\w)( )(?=(?:Cad|Sok|Mah|Bulv|Mey)\.)",
        NO_BREAK,
        ("İstiklal Cad.", f"İstiklal{NO_BREAK}Cad."),
    ),
    Common(
        Kind.DATED,
        MONTHS,
        ("22 Temmuz", f"22{NO_BREAK}Temmuz"),
        before=r"\d{1,2}",
    ),
    Common(
        Kind.COUNTED,
        COUNTED,
        ("15 TL, 7,5 ton, 4 yaş", "15~TL, 7,5~ton, 4~yaş".replace("~", NO_BREAK)),
    ),
    Common(Kind.NUMBERED, NUMBERED, ("salon 5", f"salon{NO_BREAK}5")),
    Own(
        "A number in its order",
        (". ",),
        r"(?<![\w.,])(?:\d{1,2}|[IVX]{1,5})\.( )(?=(?:kat|yüzyıl|sınıf|bölüm|gün|hafta|kez)(?!\w))",
        NO_BREAK,
        ("5. kat, XX. yüzyıl", f"5.{NO_BREAK}kat, XX.{NO_BREAK}yüzyıl"),
    ),
    Own(
        "An hour after its word",
        ("aat",),
        r"\b[Ss]aat( )(?=\d)",
        NO_BREAK,
        ("saat 9", f"saat{NO_BREAK}9"),
    ),
    Common(
        Kind.POST_CODE,
        r"\d{5}",
        ("34433 İstanbul", f"34433{NO_BREAK}İstanbul"),
        ends=CAPITAL,
    ),
    Common(
        Kind.TELEPHONE, example=("+90 212 123 45 67", "+90 212 123 45 67".replace(" ", NO_BREAK))
    ),
    Common(Kind.THOUSANDS, example=("12 500 kişi", f"12{NARROW}500{NO_BREAK}kişi")),
    Common(Kind.SIZES),
    Common(Kind.UNIT),
    Common(Kind.SIGN, example=("20 °C, 15 ₺", f"20{NARROW}°C, 15{NARROW}₺")),
    Common(Kind.BETWEEN, WEEKDAYS, ("Pzt-Cum", "Pzt–Cum")),
    Common(Kind.BETWEEN, MONTHS, ("Mayıs-Temmuz", "Mayıs–Temmuz")),
    Common(
        Kind.IN_WORDS,
        "ile|ilâ|ila",
        ("3 ile 28 Ağustos", "3~ile~28~Ağustos".replace("~", NO_BREAK)),
        ends=rf"{WEEKDAYS}|{MONTHS}",
    ),
    Common(Kind.TIMES),
    Common(Kind.LETTERED_RANGE),
    Common(Kind.RANGE, example=("2018-2024", "2018–2024")),
    Common(Kind.CODES),
    Common(Kind.DASH, example=("geç - çok geç", "geç – çok geç")),
    Common(Kind.ELLIPSIS, example=("ve sonra...", "ve sonra…")),
)

PHRASES = Phrases(
    phone="Ara: {}",
    email="E-posta gönder: {}",
    web="Web sayfasını aç: {}",
    draft="Taslak",
    code="İletişim bilgilerini içeren QR kodu",
    code_to="QR kodunun açtığı adres: {}",
)

LABELS = Labels(
    when="Ne zaman",
    where="Nerede",
    price="Giriş",
    register="Kayıt",
    doors="Kapı açılışı {}",
    until="son gün {}",
    programme="Program",
    time="Saat",
    what="Ne",
    who="Kim",
    room="Salon",
    holder="Alıcı",
    purpose="Açıklama",
    reference="Referans",
    amount="Tutar",
    transfer="Banka havalesi için QR kodu: {}",
    appointment="Takvim için QR kodu: {}",
)

CALENDAR = Calendar(
    weekdays="Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar",
    months="Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
    date="{day}\u00a0{month} {year} {weekday}",
    days="{day}\u00a0{month} {year}",
    day="{day}",
    to="–",
    short="{day}\u00a0{month}",
    hour="{hour}.00",
    time="{hour}.{minute}",
    clock="saat\u00a0{}",
)

SENSE = Sense(
    leaning="bir bu şu o ve veya ya her en çok daha ne kaç hiç Sayın",
    leaning_in_headlines="iki üç dört beş altı yedi sekiz dokuz on",
    leaning_back=(
        "için ile kadar gibi göre sonra önce arasında de da ki mi mı mu mü üzere karşı doğru"
    ),
    abbreviations="mah cad sok doç av dr prof no tel",
    to="ile",
)

DATES = Dates(
    months="ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    to="ve",
)

SPELLING = Spelling(
    patterns="tr",
    capitals=(("i", "İ"), ("ı", "I")),
)

SEEN = Seen(
    frequent=(
        "ve bir bu için ile da de daha olarak çok en olan gibi kadar her sonra ya ama veya "
        "değil ne var tarafından ise o göre ancak yeni hem ki mi önce biz bizim tüm sizin olan "
        "üzere kendi arasında içinde"
    ),
    poor_links=(
        "burada|buraya|buraya tıklayın|tıklayın|tıkla|buraya tıkla|devamı|devamını oku|"
        "daha fazla|daha fazlası|daha fazla bilgi|ayrıntılar|bağlantı"
    ),
    untitled="adsız|belge|sunu",
    alt_openings="resim:|fotoğraf:",
)

SETTING = Setting(
    RULES,
    measures="derece",
    quoted="\"Ben 'hayır' derim\"",
    elided="Ankara'da, 1990'da",
)

LANGUAGE = Language(
    name="Turkish",
    tag="tr",
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
