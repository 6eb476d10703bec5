"""Turkish: after the Türk Dil Kurumu's Yazım Kılavuzu; `%` stands before its number."""

from __future__ import annotations

from brochure.microtypography import common, numbers
from brochure.microtypography.rule import DIGITS, NARROW, NO_BREAK, Marks, Rule

MARKS = Marks(("“", "”"), ("‘", "’"))

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
    *numbers.SHARED_BEFORE,
    Rule(
        "Titles and names",
        (".",),
        rf"(?<![\w.])(?:Dr|Prof|Doç|Av|Sn|Hz|Öğr|Yrd|Uzm)\.( )(?={CAPITAL})",
        NO_BREAK,
        ("Prof. Dr. Yılmaz", f"Prof.{NO_BREAK}Dr.{NO_BREAK}Yılmaz"),
    ),
    Rule(
        "A number after its abbreviation",
        ("§", ".", ":"),
        r"(?<![\w.])(?:§§?|s\.|[Mm]d\.|[Nn]o[.:]|[Cc]\.|[Bb]k\.|[Tt]el\.|Blm\.)( )(?=\d)",
        NO_BREAK,
        ("No: 4, s. 5", f"No:{NO_BREAK}4, s.{NO_BREAK}5"),
    ),
    Rule(
        "Streets and squares",
        ("Cad", "Sok", "Mah", "Bulv", "Mey"),
        r"(?<=\w)( )(?=(?:Cad|Sok|Mah|Bulv|Mey)\.)",
        NO_BREAK,
        ("İstiklal Cad.", f"İstiklal{NO_BREAK}Cad."),
    ),
    Rule(
        "Day and month",
        DIGITS,
        rf"(?<!\d)\d{{1,2}}( )(?:{MONTHS})\b",
        NO_BREAK,
        ("22 Temmuz", f"22{NO_BREAK}Temmuz"),
    ),
    numbers.counted(
        COUNTED, ("15 TL, 7,5 ton, 4 yaş", "15~TL, 7,5~ton, 4~yaş".replace("~", NO_BREAK))
    ),
    numbers.numbered(NUMBERED, ("salon 5", f"salon{NO_BREAK}5")),
    Rule(
        "A number in its order",
        (". ",),
        r"(?<![\w.,])(?:\d{1,2}|[IVX]{1,5})\.( )(?=(?:kat|yüzyıl|sınıf|bölüm|gün|hafta|kez)(?!\w))",
        NO_BREAK,
        ("5. kat, XX. yüzyıl", f"5.{NO_BREAK}kat, XX.{NO_BREAK}yüzyıl"),
    ),
    Rule(
        "An hour after its word",
        ("aat",),
        r"\b[Ss]aat( )(?=\d)",
        NO_BREAK,
        ("saat 9", f"saat{NO_BREAK}9"),
    ),
    Rule(
        "Post code and town",
        DIGITS,
        rf"(?<![\d,.])\d{{5}}( )(?={CAPITAL})",
        NO_BREAK,
        ("34433 İstanbul", f"34433{NO_BREAK}İstanbul"),
    ),
    common.TELEPHONE_NUMBER._replace(
        example=("+90 212 123 45 67", "+90 212 123 45 67".replace(" ", NO_BREAK))
    ),
    common.THOUSANDS._replace(example=("12 500 kişi", f"12{NARROW}500{NO_BREAK}kişi")),
    *common.SIZES,
    common.UNIT,
    common.SIGN._replace(example=("20 °C, 15 ₺", f"20{NARROW}°C, 15{NARROW}₺")),
    common.between(WEEKDAYS, ("Pzt-Cum", "Pzt–Cum")),
    common.between(MONTHS, ("Mayıs-Temmuz", "Mayıs–Temmuz")),
    common.kept_range(
        "ile|ilâ|ila",
        rf"{WEEKDAYS}|{MONTHS}",
        ("3 ile 28 Ağustos", "3~ile~28~Ağustos".replace("~", NO_BREAK)),
    ),
    common.TIMES,
    common.LETTERED_RANGE,
    common.RANGE._replace(example=("2018-2024", "2018–2024")),
    *numbers.SHARED_AFTER,
    common.DASH._replace(example=("geç - çok geç", "geç – çok geç")),
    common.ELLIPSIS._replace(example=("ve sonra...", "ve sonra…")),
)
