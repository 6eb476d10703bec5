"""Somali: the apostrophe is a letter (su’aal), and numbers have endings: 22-kii Luulyo."""

from __future__ import annotations

from brochure.languages.model import (
    BEFORE_HYPHEN,
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

# Newspapers spell months and days in more than one way.
MONTHS = (
    "Jann?aayo|Febraayo|Maarso|Abriil|Maa?[jy]o|Juun(?:yo)?|Luuli?yo|[AO]goo?sto|Sebtee?mbar|"
    "Oktoobar|Noo?fee?mbar|Disee?mbar"
)
WEEKDAYS = (
    "Isniin(?:ta)?|[ST]alaa(?:d|s)[oa](?:da)?|Arbac[oa](?:da)?|Khamiis(?:ta)?|Jimc(?:[oe]|aha)|"
    "Sabti(?:da)?|Axad(?:da)?"
)
ENDINGS = "(?:[dtk]a|[dtk]ii|aad(?:ka)?)"
NUMBERED = (
    "[Qq]olka|[Hh]oolka|[Cc]utubka|[Qq]odobka|[Bb]ogga|[Dd]abaqa|[Aa]lbaabka|[Ii]ridda|"
    "[Ll]ambarka|[Ll]ambar|[Ll]aynka|[Kk]hadka|[Bb]aska|[Jj]idka|[Ww]addada|[Dd]egmada|[Xx]aafadda|"
    "[Ff]asalka|[Kk]ooxda|[Qq]aybta|[Ss]uuradda|[Bb]isha|[Ss]annadka|[Ss]anadka|[Ss]aacadda|"
    "[Ss]aacada|[Qq]arnigii|[Mm]iiska|[Kk]ursiga|op[.]"
)
COUNTED = (
    "yuuro euro doolar shilin senti boqol boqolkiiba kun malyan milyan bilyan sano sanno sannadood "
    "sanadood jir bilood bil toddobaad asbuuc maalmood maalin cisho saacadood saac saacadda "
    "daqiiqo daqiiqadood ilbiriqsi mitir kiilomitir sentimitir hektar litir garaam kiilo "
    "kiilogaraam tan digrii qof ruux carruur caruur haween dumar rag nin gabdhood wiil arday marti "
    "kursi dhibcood jeer mar bog buug xabbo gabal qoys reer xubnood kaqaybgale filim casho kulan "
    "casharo koox tigidh tikidh xirfadle qol"
)
RULES = (
    Common(Kind.FIGURES),
    leads(
        "Titles and names",
        (".",),
        r"(?:Dr|Prof|Mud|Eng|Inj|Md|Sh)\.",
        "[A-Z]",
        ("Dr. Xasan, Prof. Caasha", f"Dr.{NO_BREAK}Xasan, Prof.{NO_BREAK}Caasha"),
    ),
    leads(
        "A number after its abbreviation",
        ("§", ".", ":"),
        r"§§?|[Bb]\.|[Ll]am[.:]|[Nn]r\.|[Tt]el[.:]|[Nn]o[.:]",
        r"[\d+(]",
        ("b. 5, Tel: 030", f"b.{NO_BREAK}5, Tel:{NO_BREAK}030"),
    ),
    Common(
        Kind.DATED,
        MONTHS,
        ("22-ka Luulyo, 5 Diseembar", f"22-ka{NO_BREAK}Luulyo, 5{NO_BREAK}Diseembar"),
        before=rf"\d{{1,2}}(?:-?{ENDINGS})?",
    ),
    Common(
        Kind.COUNTED,
        COUNTED,
        ("15 yuuro, 7.5 tan, 4 jir", "15~yuuro, 7.5~tan, 4~jir".replace("~", NO_BREAK)),
    ),
    Own(
        "A number with its ending stays with what follows",
        BEFORE_HYPHEN,
        rf"(?<![\w.,-])\d{{1,2}}-{ENDINGS}( )(?=(?:bishii?|sano|qof|maalmood|carruur|qodob)(?!\w))",
        NO_BREAK,
        ("5-ta qof", f"5-ta{NO_BREAK}qof"),
    ),
    Common(Kind.NUMBERED, NUMBERED, ("qolka 5", f"qolka{NO_BREAK}5")),
    # Somalia's own codes are hardly used; these are of towns abroad.
    Common(
        Kind.POST_CODE,
        r"\d{5}",
        ("22767 Hamburg", f"22767{NO_BREAK}Hamburg"),
        ends="[A-Z][a-z]",
    ),
    Common(Kind.TELEPHONE, example=("+252 61 123 4567", "+252 61 123 4567".replace(" ", NO_BREAK))),
    Common(Kind.SIZES),
    Common(Kind.UNIT),
    Common(Kind.SIGN),
    Common(Kind.BETWEEN, WEEKDAYS, ("Isniin-Jimco", "Isniin–Jimco")),
    Common(Kind.BETWEEN, MONTHS, ("Maajo-Luulyo", "Maajo–Luulyo")),
    Common(
        Kind.IN_WORDS,
        "ilaa|illaa",
        (
            "3 ilaa 28 Agoosto, 5-ta ilaa 8-da",
            "3~ilaa~28~Agoosto, 5-ta~ilaa~8-da".replace("~", NO_BREAK),
        ),
        before="[Bb]ilaabo",
        ends=rf"{WEEKDAYS}|{MONTHS}",
    ),
    Common(
        Kind.TWO_ENDS,
        "iyo",
        ("u dhaxaysa 9 iyo 17", "u dhaxaysa~9~iyo~17".replace("~", NO_BREAK)),
        before="haxaysa",
    ),
    Common(Kind.TIMES),
    Common(Kind.LETTERED_RANGE),
    Common(Kind.RANGE, example=("2018-2024", "2018–2024")),
    Common(Kind.CODES),
    Own(
        "A number keeps its ending",
        BEFORE_HYPHEN,
        r"(?<![\w.,-])\d{1,2}-()(?=(?:[dtk]ii|aad(?:ka)?)(?!\w))",
        "\u2060",
        ("22-kii, 20-aad", "22-\u2060kii, 20-\u2060aad"),
    ),
    Common(Kind.DASH, example=("goor dambe - aad u dambe", "goor dambe – aad u dambe")),
    Common(Kind.ELLIPSIS, example=("dabadeedna...", "dabadeedna…")),
)

PHRASES = Phrases(
    phone="Wac {}",
    email="Iimayl u dir {}",
    web="Fur bogga: {}",
    draft="Qabyo",
    code="Koodka QR ee macluumaadka xiriirka",
    code_to="Koodka QR ee furaya {}",
)

LABELS = Labels(
    when="Taariikhda",
    where="Goobta",
    price="Gelitaanka",
    register="Isdiiwaangelinta",
    doors="albaabku wuxuu furmayaa {}",
    until="ilaa {}",
    programme="Barnaamijka",
    time="Saacadda",
    what="Mawduuca",
    who="Soo jeediye",
    room="Qolka",
    holder="Qaataha lacagta",
    purpose="Ujeeddada",
    reference="Tixraaca",
    amount="Cadadka lacagta",
    transfer="Koodka QR ee lacag u dirista {}",
    appointment="Koodka QR ee kalandarka: {}",
    euro="€{}",
    decimal=".",
)

CALENDAR = Calendar(
    weekdays="Isniin Talaado Arbaco Khamiis Jimco Sabti Axad",
    months=(
        "Janaayo Febraayo Maarso Abriil Maajo Juun Luulyo Agoosto Sebtembar Oktoobar Nofembar "
        "Diseembar"
    ),
    date="{weekday}, {day}\u00a0{month} {year}",
    days="{day}\u00a0{month} {year}",
    short="{day}\u00a0{month}",
    day="{day}",
    hour="{hour}:00",
    time="{hour}:{minute}",
    clock="saacadda\u00a0{}",
    to="–",
    synonyms=(
        ("Isniin", "Isniinta"),
        ("Talaado", "Talaadada"),
        ("Talaado", "Talaada"),
        ("Talaado", "Salaasa"),
        ("Arbaco", "Arbacada"),
        ("Arbaco", "Arbaca"),
        ("Khamiis", "Khamiista"),
        ("Jimco", "Jimcaha"),
        ("Jimco", "Jimce"),
        ("Sabti", "Sabtida"),
        ("Axad", "Axadda"),
    ),
)

SENSE = Sense(
    leaning=(
        "iyo ama mise oo ee ka ku la u soo sii isku isla kala wada uga ugu lagu loo laga kaga waa "
        "in si inay inuu ma Dr. Prof."
    ),
    leaning_in_headlines=(
        "ay uu aan aad waxaa waxay wuxuu waxaan laakiin balse haddii marka markii ilaa sida ha "
        "hal laba saddex afar shan lix toddoba siddeed sagaal toban"
    ),
    leaning_back="ayaa baa ayay ayuu ah leh kale kasta",
    abbreviations="dr prof mud eng inj md sh lam nr tel no",
    to="ilaa|illaa",
)

DATES = Dates(
    months=(
        "janaayo jannaayo febraayo maarso abriil maajo maayo majo mayo juun juunyo luulyo luuliyo "
        "agoosto agosto ogosto ogoosto sebtembar sebteembar oktoobar nofembar nofeembar noofembar "
        "noofeembar disembar diseembar"
    ),
    to="ilaa|iyo",
    of=r"bisha[ \t]+",
)

SPELLING = Spelling(
    apostrophe_within=True,
)

SEEN = Seen(
    frequent=(
        "iyo oo ka ku la u ee ah in uu ay waa waxaa waxay wuxuu waxaan ayaa ayay ayuu aan aad si "
        "soo isku lagu loo laga uga ugu inay inuu sida marka markii dadka kale kasta mid badan leh "
        "ahaa ama laakiin haddii hadda kuwa tan kan dhammaan doona doonaa yahay tahay yihiin qof"
    ),
    poor_links=(
        "halkan|halkan guji|guji halkan|halkan riix|riix halkan|wax dheeraad ah|wax badan|"
        "akhri|akhri wax dheeraad ah|sii akhri|faahfaahin|faahfaahin dheeraad ah|sii wad|xiriiriye"
    ),
    untitled="cinwaan la'aan|cinwaan la’aan|aan cinwaan lahayn|dukumeenti|bandhig",
    alt_openings="sawirka|sawir muujinaya|sawir ay ku jiraan",
)

SETTING = Setting(
    RULES,
    measures="digrii|yuuro",
    range_units=rf"-{ENDINGS}",
    phones="Taleefan|Telefoon",
    quoted="\"Waxaan leeyahay 'maya'\"",
    elided="lo'da, su'aal",
)

LANGUAGE = Language(
    name="Somali",
    tag="so",
    quotes=QUOTES,
    phrases=PHRASES,
    labels=LABELS,
    calendar=CALENDAR,
    sense=SENSE,
    dates=DATES,
    spelling=SPELLING,
    seen=SEEN,
    setting=SETTING,
    reference="magaalada waxaa ku nool in ka badan sagaal boqol oo qof oo dadka kale daryeela ",
)
