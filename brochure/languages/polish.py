"""Polish: no line ends in a word of one letter; after Wolański, Edycja tekstów (2008)."""

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
    leads,
)

QUOTES = Quotes(("„", "”"), ("«", "»"))

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
    Common(Kind.FIGURES),
    Own(
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
    Own(
        "A word of one letter stays with the next",
        (" ",),
        r"(?<![\w.’'/-])[aiouwzAIOUWZ]( )(?=[^\s–-])",
        NO_BREAK,
        ("w domu i z nami", f"w{NO_BREAK}domu i{NO_BREAK}z{NO_BREAK}nami"),
    ),
    leads(
        "Titles and names",
        (".", "r "),
        r"dr|mgr|inż\.|prof\.|ks\.|św\.|im\.|hab\.|[Pp]\.|bp|abp",
        rf"{CAPITAL}|hab|inż",
        ("prof. Nowak, im. Jana", f"prof.{NO_BREAK}Nowak, im.{NO_BREAK}Jana"),
    ),
    leads(
        "A street and its name",
        (".",),
        r"(?:[Uu]l|[Aa]l|[Pp]l|[Oo]s)\.",
        rf"{CAPITAL}|\d",
        ("ul. Szewska 4, Kraków", f"ul.{NO_BREAK}Szewska{NO_BREAK}4, Kraków"),
    ),
    leads(
        "Abbreviations stay with what follows",
        (".",),
        r"(?:np|tzw|tj|tzn|ok|godz|tel|itp\. itd|m\. ?in)\.",
        r"\w",
        ("np. dziś, ok. 5", f"np.{NO_BREAK}dziś, ok.{NO_BREAK}5"),
    ),
    leads(
        "A number after its abbreviation",
        ("§", "."),
        r"§§?|s\.|str\.|art\.|ust\.|pkt|rozdz\.|t\.|rys\.|poz\.|m\.",
        r"\d",
        ("art. 4, s. 5", f"art.{NO_BREAK}4, s.{NO_BREAK}5"),
    ),
    Common(
        Kind.DATED,
        MONTHS,
        ("22 lipca", f"22{NO_BREAK}lipca"),
        before=r"\d{1,2}",
    ),
    Common(
        Kind.COUNTED,
        COUNTED,
        ("15 zł, 7,5 tony, 2018 r.", "15~zł, 7,5~tony, 2018~r.".replace("~", NO_BREAK)),
    ),
    Common(Kind.NUMBERED, NUMBERED, ("sala 5, nr 3", f"sala{NO_BREAK}5, nr{NO_BREAK}3")),
    Own(
        "Centuries",
        ("w.", "wiek"),
        r"\b[IVX]+( )(?=w\.|wiek)",
        NO_BREAK,
        ("XX w.", f"XX{NO_BREAK}w."),
    ),
    Common(
        Kind.POST_CODE,
        r"(?<!-)\d\d-\d{3}",
        ("31-009 Kraków", f"31-009{NO_BREAK}Kraków"),
        ends=CAPITAL,
    ),
    Common(Kind.TELEPHONE, example=("+48 12 345 67 89", "+48 12 345 67 89".replace(" ", NO_BREAK))),
    Common(Kind.THOUSANDS, example=("12 500 zł", f"12{NARROW}500{NO_BREAK}zł")),
    Common(Kind.SIZES),
    Common(Kind.UNIT),
    Common(Kind.SIGN),
    Common(Kind.BETWEEN, WEEKDAYS, ("pn.-pt.", "pn.–pt.")),
    Common(Kind.BETWEEN, f"{NAMED_MONTHS}|{MONTHS}", ("maj-lipiec", "maj–lipiec")),
    Common(
        Kind.IN_WORDS,
        "do",
        (
            "od 3 do 28 sierpnia, od 9 do 17",
            "od~3~do~28~sierpnia, od~9~do~17".replace("~", NO_BREAK),
        ),
        before="[Oo]d",
        ends=rf"{WEEKDAYS}|{MONTHS}",
    ),
    Common(
        Kind.TWO_ENDS,
        "a|i",
        ("między 9 a 17", "między~9~a~17".replace("~", NO_BREAK)),
        before="iędzy",
    ),
    Common(Kind.TIMES),
    Common(Kind.LETTERED_RANGE),
    Common(Kind.RANGE, example=("2018-2024", "2018–2024")),
    Common(Kind.CODES),
    Common(Kind.DASH, example=("późno - za późno", "późno – za późno")),
    Common(Kind.ELLIPSIS, example=("potem...", "potem…")),
)

PHRASES = Phrases(
    phone="Zadzwoń: {}",
    email="Napisz e-mail do {}",
    web="Otwórz stronę: {}",
    draft="Szkic",
    code="Kod QR z danymi kontaktowymi",
    code_to="Kod QR do {}",
)

LABELS = Labels(
    when="Kiedy",
    where="Gdzie",
    price="Wstęp",
    register="Zapisy",
    doors="wejście od {}",
    until="do {}",
    programme="Program",
    time="Godzina",
    what="Co",
    who="Kto",
    room="Sala",
    holder="Odbiorca",
    purpose="Tytuł przelewu",
    reference="Referencja",
    amount="Kwota",
    transfer="Kod QR do przelewu dla {}",
    appointment="Kod QR do kalendarza: {}",
)

CALENDAR = Calendar(
    weekdays="poniedziałek wtorek środa czwartek piątek sobota niedziela",
    months=(
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia "
        "września października listopada grudnia"
    ),
    date="{weekday}, {day}\u00a0{month} {year}",
    days="{day}\u00a0{month} {year}",
    day="{day}",
    to="–",
    short="{day}\u00a0{month}",
    hour="{hour}.00",
    time="{hour}.{minute}",
    clock="godz.\u00a0{}",
)

SENSE = Sense(
    leaning=(
        "a i o u w z ze we do na od po za dla bez nad pod przy przez oraz lub ale że św. ul. ks."
    ),
    leaning_in_headlines=(
        "ku czy jak gdy bo więc by to ten ta te nasz nasza nasze bardzo nie między dwa dwie "
        "trzy cztery pięć sześć osiem dziesięć"
    ),
    leaning_back="się",
    abbreviations="ul al św im ks dz dr prof nr tel",
    to="do",
    adjectives="ego ej ych ymi emu owy owa owe ski ska skie cka",
)

DATES = Dates(
    months=(
        "stycznia styczeń lutego luty marca marzec kwietnia kwiecień maja maj czerwca czerwiec "
        "lipca lipiec sierpnia sierpień września wrzesień października październik listopada "
        "listopad grudnia grudzień"
    ),
    to="i|do",
)

SPELLING = Spelling(
    patterns="pl",
)

SEEN = Seen(
    frequent=(
        "i w na z do się nie jest to że dla o od po jak co przez przy oraz lub ale za są tym "
        "tego być może które który która ze już tylko pod nas nam ich jego jej czy tak także "
        "roku przed między wszystkich również"
    ),
    poor_links=(
        "tutaj|tu|kliknij|kliknij tutaj|kliknij tu|więcej|czytaj więcej|dowiedz się więcej|"
        "zobacz więcej|czytaj dalej|dalej|więcej informacji|link"
    ),
    untitled="bez tytułu|dokument|prezentacja",
    alt_openings="zdjęcie|obraz przedstawia|fotografia przedstawia",
)

SETTING = Setting(
    RULES,
    measures=r"stopni\w*|mln",
    codes=((2, 3),),
    quoted="\"Mówię 'nie'\"",
    elided="Kennedy'ego",
)

LANGUAGE = Language(
    name="Polish",
    tag="pl",
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
