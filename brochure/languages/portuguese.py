"""Portuguese as it is printed in Portugal: guillemets, after the Código de Redação of the European
Union; in Brazil (`pt-BR`) quotation marks are raised and thousands have a dot.
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

QUOTES = Quotes(("«", "»"), ("“", "”"))
CAPITAL = "[A-ZÁÀÂÃÉÊÍÓÔÕÚÇ]"
SMALL = "[a-záàâãéêíóôõúç]"
MONTHS = (
    "[Jj]aneiro|[Ff]evereiro|[Mm]arço|[Aa]bril|[Mm]aio|[Jj]unho|[Jj]ulho|[Aa]gosto|[Ss]etembro|"
    "[Oo]utubro|[Nn]ovembro|[Dd]ezembro"
)
IN_ORDER = (
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"
)
WEEKDAYS = (
    "seg|ter|qua|qui|sex|sáb|dom|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|sábado|domingo"
)
NUMBERED = (
    "[Ss]ala|[Cc]apítulo|[Aa]rtigo|[Pp]ágina|[Ss]almo|[Ll]inha|[Pp]orta|[Pp]iso|[Aa]ndar|"
    "[Nn]úmero|[Tt]omo|[Vv]olume|[Aa]nexo|[Pp]avilhão|[Aa]utocarro|[Ôô]nibus|[Nn]ível|[Ll]ote|"
    "[Bb]loco|[Aa]partamento|op[.]"
)
COUNTED = (
    "euro euros cêntimos centavos ano anos mês meses semana semanas dia dias hora horas minuto "
    "minutos segundo segundos metro metros quilómetro quilómetros quilômetro quilômetros "
    "centímetros hectares litro litros grama gramas quilo quilos tonelada toneladas grau graus "
    "pessoa pessoas crianças mulheres homens convidados lugares pontos vezes páginas milhão mil "
    "milhões dólares reais peças oficinas salas participantes visitantes filmes concertos cursos "
    "sessões "
    "equipas equipes entradas bilhetes ingressos artistas voluntários voluntárias sócios famílias "
    "alunos alunas livros"
)
_BEFORE_FEIRA = "segunda|terça|quarta|quinta|sexta"
RULES = (
    Common(Kind.FIGURES),
    leads(
        "Titles and names",
        ("S", "D", "P", "E"),
        r"(?:Sr|Sra|Srta|Sr\.ª|Dr|Dra|Dr\.ª|D|Prof|Profa|Prof\.ª|Eng|Arq|Sto|Sta|S)\.?",
        CAPITAL,
        ("Sra. Gouveia, Dr. Reis", f"Sra.{NO_BREAK}Gouveia, Dr.{NO_BREAK}Reis"),
    ),
    Common(
        Kind.SPACED,
        "p. ex.|a. C.|d. C.|N. B.|P. S.",
        ("p.ex., 300 a. C.", f"p.{NARROW}ex., 300 a.{NARROW}C."),
    ),
    leads(
        "A number after its abbreviation",
        ("§", ".", "º"),
        r"§§?|p(?:ágs?|p)?\.|n\.?[ºo]|[Nn]úm\.|arts?\.|art\.º|cap\.|vol\.|fig\.|[Tt]el\.|[Tt]elef\.",
        r"[\d+(]",
        ("n.º 4, pág. 5", f"n.º{NO_BREAK}4, pág.{NO_BREAK}5"),
    ),
    leads(
        "A street and its name",
        ("R.", "Av.", "Pç.", "Tv.", "Lg."),
        r"R\.|Av\.|Pç\.|Tv\.|Lg\.",
        CAPITAL,
        ("Av. da Liberdade, R. Augusta", f"Av. da Liberdade, R.{NO_BREAK}Augusta"),
    ),
    Common(
        Kind.DATED,
        MONTHS,
        ("22 de julho", f"22{NO_BREAK}de{NO_BREAK}julho"),
        before=r"\d{1,2}(?:\.?º)?( )de",
    ),
    Common(
        Kind.COUNTED,
        COUNTED,
        ("15 euros, 7,5 toneladas", f"15{NO_BREAK}euros, 7,5{NO_BREAK}toneladas"),
    ),
    Own(
        "A number in its order",
        ("º", "ª"),
        r"(?<![\w.,])\d{1,3}\.?[ºª]( )(?=(?:andar|piso|edição|lugar|ano|festival|encontro|feira|"
        r"aniversário|sessão|semana)(?!\w))",
        NO_BREAK,
        ("2.º andar, 3.ª edição", f"2.º{NO_BREAK}andar, 3.ª{NO_BREAK}edição"),
    ),
    Common(Kind.NUMBERED, NUMBERED, ("sala 5", f"sala{NO_BREAK}5")),
    Own(
        "Centuries",
        ("século", "séc."),
        r"\b(?:séculos?|sécs?\.)( )(?=[IVX]+\b)",
        NO_BREAK,
        ("século XX", f"século{NO_BREAK}XX"),
    ),
    Common(
        Kind.POST_CODE,
        r"(?:\d{4}-\d{3}|\d{5}(?:-\d{3})?)",
        ("1000-001 Lisboa", f"1000-001{NO_BREAK}Lisboa"),
        ends=f"{CAPITAL}{SMALL}",
    ),
    Common(
        Kind.TELEPHONE, example=("+351 21 123 45 67", "+351 21 123 45 67".replace(" ", NO_BREAK))
    ),
    Common(Kind.THOUSANDS, example=("12 500 euros", f"12{NARROW}500{NO_BREAK}euros")),
    Common(Kind.SIZES),
    Common(Kind.UNIT),
    Common(Kind.SIGN),
    Common(Kind.BETWEEN, WEEKDAYS, ("sáb-dom", "sáb–dom")),
    Common(Kind.BETWEEN, MONTHS, ("maio-julho", "maio–julho")),
    Common(
        Kind.IN_WORDS,
        "a|ao|às|à|até|e",
        (
            "de 3 a 28 de agosto, das 9 às 14 h",
            f"de~3~a~28~de~agosto, das~9~às~14{NARROW}h".replace("~", NO_BREAK),
        ),
        before="[Dd][eoa]s?|[Ee]ntre",
        ends=rf"{WEEKDAYS}|{MONTHS}",
    ),
    Common(Kind.TIMES),
    Common(Kind.LETTERED_RANGE),
    Common(Kind.RANGE, example=("2018-2024", "2018–2024")),
    Common(Kind.CODES),
    Common(Kind.DASH, example=("tarde - muito tarde", "tarde – muito tarde")),
    Common(Kind.ELLIPSIS, example=("e depois...", "e depois…")),
)

PHRASES = Phrases(
    phone="Telefonar para {}",
    email="Escrever um e-mail para {}",
    web="Abrir a página web: {}",
    draft="Rascunho",
    code="Código QR com os dados de contacto",
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
    purpose="Descritivo",
    reference="Referência",
    amount="Montante",
    transfer="Código QR para uma transferência a {}",
    appointment="Código QR para o calendário: {}",
)

CALENDAR = Calendar(
    weekdays="segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
    months=IN_ORDER,
    date="{weekday}, {day}\u00a0de\u00a0{month} de\u00a0{year}",
    days="{day}\u00a0de\u00a0{month} de\u00a0{year}",
    day="{day}",
    to="–",
    short="{day}\u00a0de\u00a0{month}",
    first="1.º",
    hour="{hour}h00",
    time="{hour}h{minute}",
    clock="{}",
    synonyms=tuple((f"{day}-feira", day) for day in _BEFORE_FEIRA.split("|")),
)

SENSE = Sense(
    leaning=(
        "o a os as um uma uns umas de do da dos das e em no na nos nas ao aos à às por pelo pela "
        "para com sem sobre entre até desde ou nem que mas se Sr. Sra. Dr. Dra. D."
    ),
    leaning_in_headlines=(
        "seu sua seus suas meu minha teu tua nosso nossa nossos nossas este esta estes estas esse "
        "essa cada não muito mais como quando onde segundo sob contra perante dois duas três "
        "quatro cinco seis sete oito nove dez doze"
    ),
    abbreviations="sr sra srta dr dra prof profa av tel telef st sto sta eng arq pág n art",
    to="a|ao|até",
)

DATES = Dates(
    months=IN_ORDER,
    to="e|ao?",
    of=r"de[ \t]+",
)

SPELLING = Spelling(patterns="pt")

SEEN = Seen(
    frequent=(
        "o a os as de do da dos das e que em um uma é por com para se no na ao mais mas seu "
        "sua como não ou são nos nas pelo pela também foi ser tem já muito entre até você isso "
        "nossa nosso às aos à quem todos todas há"
    ),
    poor_links=(
        "aqui|clique aqui|clicar aqui|carregue aqui|mais|ler mais|leia mais|saber mais|saiba mais|"
        "ver mais|veja mais|mais informações|continuar a ler|ligação|link"
    ),
    untitled="sem título|documento|apresentação",
    alt_openings="imagem de|foto de|fotografia de|imagem com",
)

SETTING = Setting(
    RULES,
    measures=r"graus?|milh(?:ão|ões)",
    phones="Telef|Tel|Telem|Fax",
    quoted="\"Digo 'não'\"",
    elided="Caldas d'Oeste",
    note=(
        "`pt-BR` has raised quotation marks: `\"Digo 'não'\"` → `“Digo ‘não’”`; times are "
        "`19h` and `18h15` there"
    ),
)

BRAZIL = Variant(
    quotes=Quotes(("“", "”"), ("‘", "’")),
    phrases=PHRASES._replace(
        phone="Ligar para {}", code="Código QR com os dados de contato", web="Abrir o site: {}"
    ),
    labels=LABELS._replace(purpose="Descrição", amount="Valor", holder="Favorecido"),
    calendar=CALENDAR._replace(hour="{hour}h", first="1º"),
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
