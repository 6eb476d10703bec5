"""Figures, and what they belong to, in every language with rules."""

from __future__ import annotations

import pytest

from brochure.languages import FILES
from brochure.languages.model import NARROW, NO_BREAK
from brochure.microtypography.text import corrected

LANGUAGES = (*FILES, "en-US", "fr-CA")
ACCOUNTS = (
    "DE12 1001 0010 0123 4567 89",
    "AT61 1904 3002 3457 3201",
    "CH93 0076 2011 6238 5295 7",
    "GB29 NWBK 6016 1331 9268 19",
    "FR76 3000 6000 0112 3456 7890 189",
    "ES91 2100 0418 4502 0005 1332",
    "IT60 X054 2811 1010 0000 0123 456",
    "PL61 1090 1014 0000 0712 1981 2874",
    "TR33 0006 1005 1978 6457 8413 26",
    "UA21 3223 1300 0002 6007 2335 6600 1",
)


def spaced(text: str) -> str:
    """`~` stands for a no-break space, `_` for a narrow one."""
    return text.replace("~", NO_BREAK).replace("_", NARROW)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("1.000,-", "1.000,–"),
        ("15,-, 4,-.", "15,–, 4,–."),
        ("EUR 5.-", "EUR~5.–"),
        ("-5 °C", "−5_°C"),
        ("(-20 %)", "(−20_%)"),
        ("5 - 3 = 2", "5~−~3~=~2"),
        ("S1-S2, A2-B1, 5a-c", "S1–S2, A2–B1, 5a–c"),
        ("9:30-17:00", "9:30–17:00"),
        ("10:00 - 12:00", "10:00–12:00"),
        ("100 x 70 cm", "100_×_70_cm"),
        ("100x70cm", "100_×_70_cm"),
        ("1920x1080", "1920×1080"),
        ("3x, 12x", "3×, 12×"),
        ("BWV 61, KV 525", "BWV~61, KV~525"),
        ("§§ 3-5", "§§~3–5"),
        ("2 1/2, 2 ½", "2~1/2, 2~½"),
        ("SGB II, Ludwig XIV", "SGB~II, Ludwig~XIV"),
        ("J. S. Bach", "J.~S.~Bach"),
        ("90 PS", "90~PS"),
    ],
)
def test_what_is_the_same_everywhere(language: str, before: str, after: str) -> None:
    once = corrected(before, language)
    assert once.replace(f"§{NARROW}", f"§{NO_BREAK}") == spaced(after)


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("de", "8,- €; 8,-€; 8,-- Euro; Fr. 20.-", "8,–_€; 8,–_€; 8,–~Euro; Fr._20.–"),
        ("de", "VVK 12,-/AK 15,-; € 15,-", "VVK~12,–/AK~15,–; €_15,–"),
        ("de", "vom 3. bis 28. August", "vom~3.~bis~28.~August"),
        ("de", "von 11 bis 17 Uhr, 9 Uhr bis 12 Uhr", "von~11~bis~17~Uhr, 9~Uhr~bis~12~Uhr"),
        ("de", "Montag bis Freitag, Mai bis Juli", "Montag~bis~Freitag, Mai~bis~Juli"),
        ("de", "zwischen 4 und 12 Jahren", "zwischen~4~und~12~Jahren"),
        ("de", "von -5 bis +3 °C, -1,5 Mio. Euro", "von~−5~bis~+3_°C, −1,5~Mio. Euro"),
        ("de", "Mo-Fr, Jan-März, Okt.-Dez.", "Mo–Fr, Jan–März, Okt.–Dez."),
        ("de", "28. Mai-3. Juni, 28. Mai - 3. Juni", "28.~Mai–3.~Juni, 28.~Mai~–~3.~Juni"),
        ("de", "7,5 Tonnen, ab 4 Jahren, 12 Stände", "7,5~Tonnen, ab 4~Jahren, 12~Stände"),
        ("de", "3x täglich, 3 x am Tag", "3× täglich, 3_× am Tag"),
        ("de", "Linie M10, DIN A4, Joh 13,4-7", "Linie~M10, DIN~A4, Joh~13,4–7"),
        ("en-GB", "3 to 28 August, 11 am to 5 pm", "3~to~28~August, 11~am~to~5~pm"),
        ("en-GB", "9am-5pm, 3 July-5 August", "9am–5pm, 3~July–5~August"),
        ("en-GB", "between 4 and 12 years, 7.5 tonnes", "between~4~and~12~years, 7.5~tonnes"),
        ("en-US", "May 3 - June 5, 10 a.m. - 5 p.m.", "May~3–June~5, 10~a.m.–5~p.m."),
        ("en-US", "(212) 555-1234, 555-1234", "(212)~555-1234, 555-1234"),
        ("fr", "du 3 au 28 août, de 11 h à 17 h", "du~3~au~28~août, de~11_h~à~17_h"),
        ("fr", "9h-17h, lun-ven, entre 4 et 12 ans", "9h–17h, lun–ven, entre~4~et~12~ans"),
        ("fr", "8,- €, 7,5 tonnes, 3x par jour", "8,–_€, 7,5~tonnes, 3× par jour"),
        ("es", "del 3 al 28 de agosto, de 11 a 17 h", "del~3~al~28~de~agosto, de~11~a~17_h"),
        ("es", "lunes-viernes, desde 4 años, sala 5", "lunes–viernes, desde 4~años, sala~5"),
        ("it", "dal 3 al 28 agosto, dalle 11 alle 17", "dal~3~al~28~agosto, dalle~11~alle~17"),
        ("it", "lun-ven, 7,5 tonnellate, tra 4 e 12", "lun–ven, 7,5~tonnellate, tra~4~e~12"),
        ("pl", "od 3 do 28 sierpnia, pn-pt, 4 lat", "od~3~do~28~sierpnia, pn–pt, 4~lat"),
        ("pl", "3 maja-5 czerwca, między 4 a 12", "3~maja–5~czerwca, między~4~a~12"),
        ("tr", "3 ile 28 Ağustos, Pzt-Cum, 7,5 ton", "3~ile~28~Ağustos, Pzt–Cum, 7,5~ton"),
        ("tr", "saat 9, 5. kat, 4 yaş", "saat~9, 5.~kat, 4~yaş"),
        ("uk", "з 3 до 28 серпня, пн-пт, 4 років", "з~3~до~28~серпня, пн–пт, 4~років"),
        ("ru", "с 3 до 28 августа, пн-пт, 4 года", "с~3~до~28~августа, пн–пт, 4~года"),
        ("ru", "зал 5, XX в., 3х в день", "зал~5, XX~в., 3× в~день"),
        ("bg", "от 3 до 28 август, пн-пт, 4 години", "от~3~до~28~август, пн–пт, 4~години"),
        ("bg", "зала 5, 7,5 тона, ул. Шипка 6", "зала~5, 7,5~тона, ул.~Шипка~6"),
        ("so", "3 ilaa 28 Agoosto, Isniin-Jimco, 4 jir", "3~ilaa~28~Agoosto, Isniin–Jimco, 4~jir"),
        ("so", "5-ta Diseembar, u dhaxaysa 4 iyo 12", "5-ta~Diseembar, u dhaxaysa~4~iyo~12"),
        ("pt", "de 3 a 28 de agosto, seg-sex, 4 anos", "de~3~a~28~de~agosto, seg–sex, 4~anos"),
        ("pt", "das 9h00 às 17h30, 9h30 - 17h", "das~9h00~às~17h30, 9h30–17h"),
        (
            "pt",
            "segunda a sexta, 1.º de Maio, 3.º andar",
            "segunda~a~sexta, 1.º~de~Maio, 3.º~andar",
        ),
        ("pt", "do 5.º ao 9.º ano, entre 4 e 12", "do~5.º~ao~9.º~ano, entre~4~e~12"),
        ("pt", "213 123 456, 12 500 pessoas", "213~123~456, 12_500~pessoas"),
        ("pt", "a segunda-feira - sexta-feira", "a segunda-feira – sexta-feira"),
        ("pt", "R$ 15,00, R. Augusta 5, no 5", "R$_15,00, R.~Augusta~5, no 5"),
        ("pt-BR", "(11) 98765-4321, (11) 3123-4567", "(11)~98765-4321, (11)~3123-4567"),
        ("pt-BR", "40026-010 Salvador, tel. 3123-4567", "40026-010~Salvador, tel.~3123-4567"),
        ("hr", "od 3. do 28. srpnja, pon-pet, 4 godine", "od~3.~do~28.~srpnja, pon–pet, 4~godine"),
        ("hr", "10 - 18 sati, između 4 i 12, 3x na dan", "10–18~sati, između~4~i~12, 3× na dan"),
        (
            "hr",
            "5. 12. 2026., XX. stoljeće, 1991.-1995.",
            "5.~12.~2026., XX.~stoljeće, 1991.–1995.",
        ),
        ("hr", "Lj. Jurić, 091 123 4567, 5 s nama", "Lj.~Jurić, 091~123~4567, 5 s~nama"),
        ("vi", "từ 3 đến 28 tháng 8, T2-T6, từ 4 tuổi", "từ~3~đến~28~tháng~8, T2–T6, từ 4~tuổi"),
        ("vi", "ngày 5-12, 8h30 - 17h, 12.500 đ", "ngày~5-12, 8h30–17h, 12.500_đ"),
        ("ku", "ji 3'ê heta 28'ê Tebaxê, Duşem-Înî", "ji~3’ê~heta~28’ê~Tebaxê, Duşem–Înî"),
        ("ku", "di navbera 4 û 12 salan de, saet 9", "di navbera~4~û~12~salan de, saet~9"),
        ("sq", "nga 3 deri më 28 gusht, hën-pre", "nga~3~deri~më~28~gusht, hën–pre"),
        ("sq", "kati i 3-të, midis 4 dhe 12 vjeç", "kati i~3-të, midis~4~dhe~12~vjeç"),
        ("sr", "од 3. до 28. јула, пон-пет, 4 године", "од~3.~до~28.~јула, пон–пет, 4~године"),
        ("sr", "3х дневно, 100х70 цм, 9 - 17 часова", "3× дневно, 100_×_70_цм, 9–17~часова"),
        ("sr", "Ђ. Јакшић, Љ. Симовић, Змај Јовина бб", "Ђ.~Јакшић, Љ.~Симовић, Змај Јовина~бб"),
        ("sr-Latn", "između 4 i 12, sub-ned, Lj. Simović", "između~4~i~12, sub–ned, Lj.~Simović"),
        ("ar", "من 3 إلى 28 أغسطس، الاثنين-الجمعة", "من~3~إلى~28~أغسطس، الاثنين–الجمعة"),
        ("ar", "بين 4 و12 سنة، 5 كانون الأول، الساعة 9", "بين~4~و12~سنة، 5~كانون~الأول، الساعة~9"),
        ("ar", "١٠٠ ٪، ٧٫٥ طن، ٢٢ يوليو، ٢٠١٨-٢٤", "١٠٠_٪، ٧٫٥~طن، ٢٢~يوليو، ٢٠١٨–٢٤"),
        ("ar", "٠٣٠ ١٢٣ ٤٥٦، +49 30 26391176", "٠٣٠~١٢٣~٤٥٦، +49~30~26391176"),
        ("ar", "د. ليلى، الـ KOK، § 18، 5 م، 80 م²", "د.~ليلى، الـ~KOK، §~18، 5~م، 80_م²"),
        ("ar", "للقاعة 5، يومًا و ليلة، 3x", "للقاعة~5، يومًا و~ليلة، 3×"),
        ("fa", "از 3 تا 28 ژوئیه، سه شنبه-جمعه", "از~3~تا~28~ژوئیه، سه شنبه–جمعه"),
        ("fa", "بین ۴ و ۱۲ سال، ۲۲ ژوئیهٔ ۲۰۲۶", "بین~۴~و~۱۲~سال، ۲۲~ژوئیهٔ ۲۰۲۶"),
        ("fa", "می شود، می‌شود، کتاب ها، ۱۰ ٪", "می~شود، می‌شود، کتاب~ها، ۱۰_٪"),
        ("prs", "5 حمل، 3 تا 6 جولای، داکتر نور", "5~حمل، 3~تا~6~جولای، داکتر~نور"),
        ("cs", "od 3. do 28. srpna, po-pá, 4 roky", "od~3.~do~28.~srpna, po–pá, 4~roky"),
        ("cs", "mezi 4 a 12 lety, 5. 12. 2026, sál 5", "mezi~4~a~12~lety, 5.~12.~2026, sál~5"),
        ("ro", "de la 3 la 28 august, L-V, 35 de ani", "de la~3~la~28~august, L–V, 35~de~ani"),
        ("ro", "între 4 și 12 ani, ora 19, sec. XX", "între~4~și~12~ani, ora~19, sec.~XX"),
        ("el", "από 3 έως 28 Αυγούστου, 7,5 τόνοι", "από~3~έως~28~Αυγούστου, 7,5~τόνοι"),
        ("el", "5 μ.μ., 80 τ.μ., 5ο Φεστιβάλ, 3χ", "5~μ.μ., 80_τ.μ., 5ο~Φεστιβάλ, 3×"),
        ("el", "210 123 4567, 105 63 Αθήνα", "210~123~4567, 105~63~Αθήνα"),
        ("nl", "van 3 t/m 28 augustus, ma-vr, 7,5 ton", "van~3~t/m~28~augustus, ma–vr, 7,5~ton"),
        ("nl", "9 - 17 uur, 5 in Ede, 19e eeuw, € 15,-", "9–17~uur, 5 in Ede, 19e~eeuw, €_15,–"),
        ("uk", "3х на день, 100х70 см, між 4 та 12", "3× на день, 100_×_70_см, між~4~та~12"),
    ],
)
def test_what_each_language_says_in_its_own_words(language: str, before: str, after: str) -> None:
    assert corrected(before, language) == spaced(after)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("account", ACCOUNTS)
def test_an_account_stands_in_fours_and_is_never_torn(account: str, language: str) -> None:
    whole = account.replace(" ", NO_BREAK)
    assert corrected(account, language) == whole
    assert corrected(account.replace(" ", ""), language) == whole
    assert corrected(f"({account}).", language) == f"({whole})."


def test_a_country_apart_from_its_figures_is_the_account_s_too() -> None:
    typed = "IBAN DE 12 1001 0010 0123 4567 89"
    assert corrected(typed, "de") == "IBAN " + typed[5:].replace(" ", NO_BREAK)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "text",
    [
        "Covid-19, G20",
        "A4x, 3xl, 0x10",
        "2-Zimmer-Wohnung",
        "12-345/26",
        "978-3-16-148410-0",
        "E-Mail, a-b",
        "Fax -68",
        "1:100, 3:2, 24/7",
        "U5/U8",
        "M10-M8",
    ],
)
def test_what_only_looks_like_a_sum_a_size_or_a_range_stays(text: str, language: str) -> None:
    assert corrected(text, language) == text
