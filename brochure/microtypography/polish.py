"""Polish: no line ends in a word of one letter; after Wolański, Edycja tekstów (2008)."""

from __future__ import annotations

from brochure.microtypography import common, numbers
from brochure.microtypography.rule import DIGITS, NARROW, NO_BREAK, Marks, Rule

MARKS = Marks(("„", "”"), ("«", "»"))

CAPITAL = "[A-ZĄĆĘŁŃÓŚŹŻ]"
MONTHS = (
    "stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|"
    "grudnia"
)
NAMED_MONTHS = (
    "styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|"
    "grudzień"
)
WEEKDAYS = (
    "[Pp]n|[Ww]t|[Śś]r|[Cc]zw|[Pp]t|[Ss]ob|[Nn]iedz|[Nn]d|[Pp]oniedział(?:ek|ku)|[Ww]tor(?:ek|ku)|"
    "[Śś]rod[ay]|[Cc]zwart(?:ek|ku)|[Pp]iąt(?:ek|ku)|[Ss]obot[ay]|[Nn]iedziel[ai]"
)
NUMBERED = (
    "[Ss]al[aięą]|[Rr]ozdział|[Aa]rtykuł|[Ss]tron[ay]|[Pp]salm|[Ll]ini[aię]|[Pp]eron|[Tt]or|"
    "[Pp]iętro|[Pp]okój|[Nn]umer|[Nn]r|[Tt]om|[Hh]al[ai]|[Bb]ram[ay]|[Gg]rup[ay]|[Kk]las[ay]|op[.]"
)
COUNTED = (
    "zł złoty złote złotych gr grosz grosze groszy euro tys mln mld rok roku lat lata miesiąc "
    "miesiące miesięcy tydzień tygodnie tygodni dzień dni dzień godzina godziny godzin godz minuta "
    "minuty minut min sekund sekundy metr metry metrów kilometr kilometry kilometrów centymetrów "
    "hektarów litr litry litrów gram gramy gramów kilogram kilogramów kilo tona tony ton stopień "
    "stopnie stopni osoba osoby osób dzieci kobiet mężczyzn gości miejsc miejsca punkt punkty "
    "punktów raz razy strona strony stron sztuk procent milion miliony milionów tysiąc tysiące "
    "tysięcy r w dolarów uczestników "
    "uczestniczek filmów koncertów spotkań warsztatów kursów drużyn biletów artystów wolontariuszy "
    "członków rodzin uczniów książek"
)
RULES = (
    *numbers.SHARED_BEFORE,
    Rule(
        "An account's number without its country",
        DIGITS,
        r"(?<!\w)(?<![A-Z][A-Z] )\d\d(?: \d{4}){6}(?![ -]?\w)",
        NO_BREAK,
        (
            "61 1090 1014 0000 0712 1981 2874",
            "61 1090 1014 0000 0712 1981 2874".replace(" ", NO_BREAK),
        ),
        within=" ",
    ),
    Rule(
        "A word of one letter stays with the next",
        (" ",),
        r"(?<![\w.’'/-])[aiouwzAIOUWZ]( )(?=[^\s–-])",
        NO_BREAK,
        ("w domu i z nami", f"w{NO_BREAK}domu i{NO_BREAK}z{NO_BREAK}nami"),
    ),
    Rule(
        "Titles and names",
        (".", "r "),
        r"(?<![\w.])(?:dr|mgr|inż\.|prof\.|ks\.|św\.|im\.|hab\.|[Pp]\.|bp|abp)( )"
        rf"(?={CAPITAL}|hab|inż)",
        NO_BREAK,
        ("prof. Nowak, im. Jana", f"prof.{NO_BREAK}Nowak, im.{NO_BREAK}Jana"),
    ),
    Rule(
        "A street and its name",
        (".",),
        rf"(?<![\w.])(?:[Uu]l|[Aa]l|[Pp]l|[Oo]s)\.( )(?={CAPITAL}|\d)",
        NO_BREAK,
        ("ul. Szewska 4, Kraków", f"ul.{NO_BREAK}Szewska{NO_BREAK}4, Kraków"),
    ),
    Rule(
        "Abbreviations stay with what follows",
        (".",),
        r"(?<![\w.])(?:np|tzw|tj|tzn|ok|godz|tel|itp\. itd|m\. ?in)\.( )(?=\w)",
        NO_BREAK,
        ("np. dziś, ok. 5", f"np.{NO_BREAK}dziś, ok.{NO_BREAK}5"),
    ),
    Rule(
        "A number after its abbreviation",
        ("§", "."),
        r"(?<![\w.])(?:§§?|s\.|str\.|art\.|ust\.|pkt|rozdz\.|t\.|rys\.|poz\.|m\.)( )(?=\d)",
        NO_BREAK,
        ("art. 4, s. 5", f"art.{NO_BREAK}4, s.{NO_BREAK}5"),
    ),
    Rule(
        "Day and month",
        DIGITS,
        rf"(?<!\d)\d{{1,2}}( )(?:{MONTHS})\b",
        NO_BREAK,
        ("22 lipca", f"22{NO_BREAK}lipca"),
    ),
    numbers.counted(
        COUNTED, ("15 zł, 7,5 tony, 2018 r.", "15~zł, 7,5~tony, 2018~r.".replace("~", NO_BREAK))
    ),
    numbers.numbered(NUMBERED, ("sala 5, nr 3", f"sala{NO_BREAK}5, nr{NO_BREAK}3")),
    Rule(
        "Centuries",
        ("w.", "wiek"),
        r"\b[IVX]+( )(?=w\.|wiek)",
        NO_BREAK,
        ("XX w.", f"XX{NO_BREAK}w."),
    ),
    Rule(
        "Post code and town",
        DIGITS,
        rf"(?<![\d,.-])\d\d-\d{{3}}( )(?={CAPITAL})",
        NO_BREAK,
        ("31-009 Kraków", f"31-009{NO_BREAK}Kraków"),
    ),
    common.TELEPHONE_NUMBER._replace(
        example=("+48 12 345 67 89", "+48 12 345 67 89".replace(" ", NO_BREAK))
    ),
    common.THOUSANDS._replace(example=("12 500 zł", f"12{NARROW}500{NO_BREAK}zł")),
    *common.SIZES,
    common.UNIT,
    common.SIGN,
    common.between(WEEKDAYS, ("pn.-pt.", "pn.–pt.")),
    common.between(f"{NAMED_MONTHS}|{MONTHS}", ("maj-lipiec", "maj–lipiec")),
    common.kept_range(
        "do",
        rf"{WEEKDAYS}|{MONTHS}",
        (
            "od 3 do 28 sierpnia, od 9 do 17",
            "od~3~do~28~sierpnia, od~9~do~17".replace("~", NO_BREAK),
        ),
        before="[Oo]d",
    ),
    common.kept_between(
        "iędzy",
        "a|i",
        ("między 9 a 17", "między~9~a~17".replace("~", NO_BREAK)),
    ),
    common.TIMES,
    common.LETTERED_RANGE,
    common.RANGE._replace(example=("2018-2024", "2018–2024"), holds=common.is_range_but_post_code),
    *numbers.SHARED_AFTER,
    common.DASH._replace(example=("późno - za późno", "późno – za późno")),
    common.ELLIPSIS._replace(example=("potem...", "potem…")),
)
