"""Portuguese: as in Portugal, after the Código de Redação Interinstitucional of the EU; in Brazil
other marks, hours and ordinals.
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
    Row,
    Seen,
    Sense,
    Setting,
    Spelling,
    Variant,
    leads,
)

ELIDED = "t[áó]|tás|tão|tou|tava|bora|pera"
QUOTES = Quotes(("«", "»"), ("“", "”"), elided=ELIDED)
BRAZILIAN_QUOTES = Quotes(("“", "”"), ("‘", "’"), elided=ELIDED)

CAPITAL = "[A-ZÁÂÃÀÇÉÊÍÓÔÕÚ]"
MONTHS = (
    "[Jj]aneiro|[Ff]evereiro|[Mm]arço|[Aa]bril|[Mm]aio|[Jj]unho|[Jj]ulho|[Aa]gosto|[Ss]etembro|"
    "[Oo]utubro|[Nn]ovembro|[Dd]ezembro"
)
"""With capitals, too: so they were written before the Acordo Ortográfico of 1990."""
WEEKDAYS = (
    "[Ss]eg|[Tt]er|[Qq]ua|[Qq]ui|[Ss]ex|[Ss]áb|[Dd]om|[Ss]egunda|[Tt]erça|[Qq]uarta|[Qq]uinta|"
    "[Ss]exta|[Ss]ábado|[Dd]omingo"
)
"""Without `-feira`, behind whose hyphen a dash without spaces would be one too many."""
NUMBERED = (
    "[Ss]ala|[Cc]apítulo|[Aa]rtigo|[Pp]ágina|[Ss]almo|[Ll]inha|[Pp]lataforma|[Pp]orta|[Pp]iso|"
    "[Aa]ndar|[Nn]úmero|[Tt]omo|[Vv]olume|[Aa]uditório|[Pp]avilhão|[Aa]utocarro|[Ôô]nibus|[Nn]ível|"
    "[Ll]ote|[Bb]loco|[Aa]partamento|[Gg]rupo|[Tt]urma|op[.]"
)
COUNTED = (
    "euro euros real reais cêntimo cêntimos centavos dólares ano anos mês meses semana semanas dia "
    "dias hora horas minuto minutos segundo segundos metro metros quilómetro quilómetros "
    "quilômetro quilômetros centímetros hectare hectares litro litros grama gramas quilo quilos "
    "tonelada toneladas grau graus pessoa pessoas criança crianças mulheres homens convidados "
    "lugar lugares ponto pontos vez vezes página páginas mil milhão milhões bilhão bilhões "
    "peças salas oficinas participantes visitantes filme filmes concertos shows sessões cursos "
    "equipas equipes bilhetes ingressos artistas voluntários sócios famílias alunos livros jovens"
)
NO_PHONE = "euros|reais|mil|de|pessoas|habitantes"
LISBON = Own(
    "A phone number without its country",
    DIGITS,
    r"(?<![\w,.+/-])(?<!\d[ \u00a0])(?:[23789]\d\d(?: (?!000)\d{3}){2}|[29]\d \d{3} \d\d \d\d)"
    rf"(?![ ,.]?\d|-)(?![ \u00a0](?:{NO_PHONE})(?!\w))",
    NO_BREAK,
    ("213 123 456", f"213{NO_BREAK}123{NO_BREAK}456"),
    within=" ",
)
SAO_PAULO = Own(
    "A phone number and its area",
    ("(",),
    r"(?<!\w)\(\d\d\)( )(?:9(?:( )|\.)?)?\d{4}[- ]\d{4}(?![\d-])",
    NO_BREAK,
    ("(11) 98765-4321", f"(11){NO_BREAK}98765-4321"),
)


def _rules(phone: Row, post_code: Row) -> tuple[Row, ...]:
    return (
        Common(Kind.FIGURES),
        Common(
            Kind.SPACED,
            "p. ex.|a. C.|d. C.|a. m.|p. m.|i. e.|s. f. f.",
            ("p. ex., 200 a.C.", f"p.{NARROW}ex., 200 a.{NARROW}C."),
        ),
        leads(
            "Titles and names",
            (".", "ª", "º"),
            r"(?:Srs?|Sras?|Drs?|Dras?|Profs?|Profa|Eng|Enga|Arq|Arqa|Exm[oa]s?|Mons|Sto|Sta|Pe|D|"
            r"S)\.|(?:Sr|Dr|Prof|Eng|Arq)\.?ª|Eng\.?º|Ex\.m[oa]s?",
            rf"{CAPITAL}",
            ("Sr.ª Prof.ª Dr.ª Lima", "Sr.ª~Prof.ª~Dr.ª~Lima".replace("~", NO_BREAK)),
        ),
        leads(
            "A street, its name and its number",
            (".", "ª"),
            r"(?:R|Av|Pç|Pça|Pr|Lg|Tv|Trav|Calç|Estr|Al|Urb|Qta|Bº)(?:\.ª?|(?<=º))",
            rf"{CAPITAL}|d[aeo]s? ",
            ("Av. da Liberdade", f"Av.{NO_BREAK}da Liberdade"),
        ),
        leads(
            "A number after its abbreviation",
            ("§", ".", "º", "°"),
            r"§§?|[Pp](?:ágs?|p)?\.|[Nn]\.?[º°]s?|[Nn]úm\.|[Aa]rt(?:s?\.|\.?º)|[Cc]ap\.|[Vv]ol\.|"
            r"fig\.|[Tt]el(?:ef|em)?\.|[Tt]lm\.|[Cc]el\.",
            r"[\d+(]",
            ("n.º 4, pág. 5", f"n.º{NO_BREAK}4, pág.{NO_BREAK}5"),
        ),
        Common(
            Kind.DATED,
            MONTHS,
            ("22 de julho, 1.º de maio", "22~de~julho, 1.º~de~maio".replace("~", NO_BREAK)),
            before=r"\d{1,2}(?:\.?º)?( )de",
        ),
        Own(
            "A number in its order",
            ("º", "ª"),
            r"(?<![\w.,])\d{1,3}\.?[ºª]( )(?!(?:e|ou|a|à|ao|até|de|do|da)\b)(?=[^\W\d_])",
            NO_BREAK,
            ("3.º andar, 5.ª edição", f"3.º{NO_BREAK}andar, 5.ª{NO_BREAK}edição"),
        ),
        Common(
            Kind.COUNTED,
            COUNTED,
            ("15 euros, 7,5 toneladas", f"15{NO_BREAK}euros, 7,5{NO_BREAK}toneladas"),
        ),
        Common(Kind.NUMBERED, NUMBERED, ("sala 5", f"sala{NO_BREAK}5")),
        Own(
            "Centuries",
            ("séc",),
            r"\b(?:séculos?|sécs?\.)( )(?=[IVX]+\b)",
            NO_BREAK,
            ("século XX", f"século{NO_BREAK}XX"),
        ),
        post_code,
        Common(
            Kind.TELEPHONE, example=("+351 213 123 456", "+351 213 123 456".replace(" ", NO_BREAK))
        ),
        phone,
        Common(Kind.THOUSANDS, example=("12 500 euros", f"12{NARROW}500{NO_BREAK}euros")),
        Common(Kind.SIZES),
        Common(Kind.UNIT),
        Common(Kind.SIGN),
        Common(Kind.BETWEEN, WEEKDAYS, ("seg-sex", "seg–sex")),
        Common(Kind.BETWEEN, MONTHS, ("maio-julho", "maio–julho")),
        Own(
            "From–to of hours",
            ("h",),
            r"(?<![\w.,])\d{1,2}[ \u202f]?h(?:[ \u202f]?\d\d)?( ?[-–] ?)"
            r"\d{1,2}[ \u202f]?h(?![a-z])",
            "–",
            ("9h30 - 17h", "9h30–17h"),
        ),
        Common(
            Kind.IN_WORDS,
            "a|à|às|ao|aos|até",
            (
                "de 3 a 28 de agosto, das 9h às 17h30",
                "de~3~a~28~de~agosto, das~9h~às~17h30".replace("~", NO_BREAK),
            ),
            before="[Dd]e|[Dd]as?|[Dd]os?",
            ends=rf"{WEEKDAYS}|{MONTHS}",
        ),
        Common(
            Kind.TWO_ENDS,
            "e",
            ("entre 4 e 12 anos", "entre~4~e~12~anos".replace("~", NO_BREAK)),
            before="ntre",
        ),
        Common(Kind.TIMES),
        Common(Kind.LETTERED_RANGE),
        Common(Kind.RANGE, example=("2018-2024", "2018–2024")),
        Common(Kind.CODES),
        Common(Kind.DASH, example=("tarde - tarde demais", "tarde – tarde demais")),
        Common(Kind.ELLIPSIS, example=("e depois...", "e depois…")),
    )


TOWN = "[A-ZÁÂÃÀÇÉÊÍÓÔÕÚ][a-záâãàçéêíóôõú]"
RULES = _rules(
    LISBON,
    Common(
        Kind.POST_CODE, r"\d{4}-\d{3}", ("1200-109 Lisboa", f"1200-109{NO_BREAK}Lisboa"), "", TOWN
    ),
)
BRAZILIAN = _rules(
    SAO_PAULO,
    Common(
        Kind.POST_CODE,
        r"\d{5}-\d{3}",
        ("40026-010 Salvador", f"40026-010{NO_BREAK}Salvador"),
        "",
        TOWN,
    ),
)

PHRASES = Phrases(
    phone="Ligar para {}",
    email="Enviar um e-mail para {}",
    web="Abrir a página web: {}",
    draft="Rascunho",
    code="Código QR com os contactos",
    code_to="Código QR que leva a {}",
)

LABELS = Labels(
    when="Quando",
    where="Onde",
    price="Entrada",
    register="Inscrição",
    doors="abertura de portas: {}",
    until="até {}",
    programme="Programa",
    time="Hora",
    what="O quê",
    who="Com",
    room="Sala",
    holder="Beneficiário",
    purpose="Descrição",
    reference="Referência",
    amount="Montante",
    transfer="Código QR para uma transferência para {}",
    appointment="Código QR para o calendário: {}",
)

CALENDAR = Calendar(
    weekdays=("segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo"),
    months=(
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"
    ),
    date="{weekday}, {day}\u00a0de\u00a0{month} de\u00a0{year}",
    days="{day}\u00a0de\u00a0{month} de\u00a0{year}",
    day="{day}",
    to="a",
    short="{day}\u00a0de\u00a0{month}",
    hour="{hour}h00",
    time="{hour}h{minute}",
    clock="{}",
    synonyms=(
        ("segunda-feira", "segunda"),
        ("terça-feira", "terça"),
        ("quarta-feira", "quarta"),
        ("quinta-feira", "quinta"),
        ("sexta-feira", "sexta"),
    ),
)

# `ter` is the auxiliary, which is no short Tuesday.
SENSE = Sense(
    leaning=(
        "o a os as um uma uns umas de do da dos das em no na nos nas num numa ao à aos às por pelo "
        "pela pelos pelas para com sem sobre entre até desde e é ou nem que se mas ter Sr. Sra. "
        "Sr.ª Dr. Dra. Dr.ª D."
    ),
    leaning_in_headlines=(
        "seu sua seus suas meu minha teu tua nosso nossa nossos nossas este esta estes estas esse "
        "essa cada não muito muita mais já só como quando onde segundo após contra ante sob dois "
        "duas três quatro cinco seis sete oito nove dez doze"
    ),
    abbreviations=(
        "sr sra srs sras dr dra drs prof profa eng arq exmo exma av pç lg tv pág págs ex tel telef "
        "telem tlm cel st sto sta art cap vol fig séc n"
    ),
    to="a|à|às|ao|aos|até",
)

DATES = Dates(
    months=(
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"
    ),
    to="a|aos?|e|até",
    of=r"de[ \t]+",
)

SPELLING = Spelling(
    patterns="pt",
)

SEEN = Seen(
    frequent=(
        "o a os as de do da dos das e que em um uma é por com para se no na ao aos à às mais mas "
        "seu sua seus suas como não ou são nos nas pelo pela pelos também foi ser tem têm já muito "
        "entre até você isso este esta estão está depois sem quando há quem onde nossa nosso todos "
        "todas num numa só nós eu me algo"
    ),
    poor_links=(
        "aqui|clique aqui|clica aqui|clicar aqui|carregue aqui|mais|ver mais|ler mais|leia mais|"
        "saber mais|saiba mais|veja mais|mais informação|mais informações|continuar a ler|"
        "continue lendo|continuar|ligação|hiperligação"
    ),
    untitled="sem título|sem nome|documento|apresentação",
    alt_openings=(
        "imagem de|imagem do|imagem da|imagem que mostra|foto de|foto do|foto da|fotografia de|"
        "fotografia do|fotografia da"
    ),
)

SETTING = Setting(
    RULES,
    measures=r"graus?|euros|reais|mil|milh(?:ão|ões)",
    range_units=r"h\d\d|horas|anos|euros|reais|º|ª",
    codes=((4, 3),),
    registers="NIF|NIPC|NIB|CPF|CNPJ|CEP",
    phones="Cel|Fone|Tlm|WhatsApp|Contacto|Contato",
    quoted="\"Digo 'não'\"",
    elided="copo d'água, anos '60",
    note="`pt-BR` has the marks “…” and ‘…’, `1º` and `19h`, and differs in post codes and phones",
)

BRAZIL = Variant(
    quotes=BRAZILIAN_QUOTES,
    phrases=PHRASES._replace(code="Código QR com os contatos"),
    labels=LABELS._replace(amount="Valor", time="Horário", euro="€\u00a0{}"),
    calendar=CALENDAR._replace(first="1º", hour="{hour}h"),
    setting=SETTING._replace(rows=BRAZILIAN),
)

LANGUAGE = Language(
    name="Portuguese",
    tag="pt",
    quotes=QUOTES,
    phrases=PHRASES,
    labels=LABELS,
    calendar=CALENDAR,
    sense=SENSE,
    dates=DATES,
    spelling=SPELLING,
    seen=SEEN,
    setting=SETTING,
    reference="na cidade vivem mais de novecentas pessoas que cuidam umas das outras ",
    regions=(("br", BRAZIL),),
)
