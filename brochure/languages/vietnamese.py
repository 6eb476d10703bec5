"""Vietnamese: every syllable is a word of its own, and none is divided; months are numbers."""

from __future__ import annotations

from brochure.languages.model import (
    DIGITS,
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

CAPITAL = "[A-ZÀ-ÖØ-ÝĂĐĨŨƠƯ\u1ea0-\u1ef8]"
DAY = (
    r"[Tt]hứ[ \u00a0](?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[2-7])|"
    r"[Cc]h(?:ủ|úa)[ \u00a0][Nn]hật"
)
SHORT_DAY = "T[2-7]|CN"
UNITS = (
    r"km|m|dm|cm|mm|ha|kg|g|mg|t|l|ml|h|s|kW|kWh|W|V|A|Hz|MB|GB|VND|VNĐ|EUR|USD|km/h|"
    r"[kcm]?m[²³]|đ|₫"
)
NUMBERED = (
    "[Nn]gày|[Tt]háng|[Nn]ăm|[Tt]hứ|[Mm]ùng|[Mm]ồng|[Pp]hòng|[Hh]ội trường|[Tt]ầng|[Cc]ổng|[Cc]ửa|"
    "[Tt]òa|[Tt]oà|[Nn]hà|[Kk]hu|[Ll]ô|[Ss]ố|[Nn]gõ|[Nn]gách|[Hh]ẻm|[Pp]hường|[Qq]uận|[Tt]ổ|"
    "[Tt]uyến|[Bb]uýt|[Gg]a|[Ss]ân ga|[Cc]hương|[Pp]hần|[Mm]ục|[Đđ]iều|[Kk]hoản|[Tt]rang|[Tt]ập|"
    "[Bb]ài|[Kk]ỳ|[Ll]ần|[Ll]ớp|[Nn]hóm|[Kk]hóa|[Kk]hoá|[Cc]ấp|[Hh]àng|[Gg]hế|[Bb]àn|[Qq]uầy|"
    "[Tt]hế kỷ|[Tt]hánh vịnh|op[.]"
)
COUNTED = (
    "đồng nghìn ngàn triệu tỷ tỉ trăm euro đô xu tuần giờ tiếng phút giây tuổi mét lít gam cân ký "
    "tấn tạ độ người trẻ em bé bạn khách chỗ vé điểm lần trang cuốn quyển bài buổi phim đội suất "
    "phần món cái chiếc con cây căn ngôi bức tấm tờ đôi bộ cặp nhóm lớp phòng bàn gian "
    "thành tình học sinh gia nghệ phụ hội"
)
RULES = (
    Common(Kind.FIGURES),
    leads(
        "Titles and names, towns and districts",
        (".", "ng ", "à "),
        r"(?:PGS|GS|TS|ThS|BS|DS|LS|KTS|KS|TP|[QP])\.|[Ôô]ng|[Bb]à",
        rf"{CAPITAL}|\d",
        (
            "TS. Lan, bà Hoa, TP. Huế",
            f"TS.{NO_BREAK}Lan, bà{NO_BREAK}Hoa, TP.{NO_BREAK}Huế",
        ),
    ),
    leads(
        "A number after its abbreviation",
        ("§", ".", ":"),
        r"§§?|tr\.|[Ss]ố:|ĐT[.:]|[Tt]el\.|[Hh]otline:",
        r"[\d+(]",
        ("tr. 5, ĐT: 0123", f"tr.{NO_BREAK}5, ĐT:{NO_BREAK}0123"),
    ),
    Common(Kind.NUMBERED, NUMBERED, ("phòng 5, quận 3", f"phòng{NO_BREAK}5, quận{NO_BREAK}3")),
    leads(
        "A Roman number after its word",
        (" I", " V", " X"),
        "[Tt]hế kỷ|[Cc]hương|[Pp]hần|[Kk]hóa|[Kk]hoá|[Kk]ỳ|lần thứ",
        r"[IVX]+(?!\w)",
        ("thế kỷ XX", f"thế kỷ{NO_BREAK}XX"),
    ),
    Own(
        "From–to of days in a month",
        ("-",),
        r"(?<!\w)[Nn]gày[ \u00a0]\d{1,2}( ?- ?)(?=\d{1,2}[ \u00a0]tháng(?!\w))",
        "–",
        ("ngày 3-5 tháng 7", "ngày~3–5~tháng~7".replace("~", NO_BREAK)),
    ),
    Common(
        Kind.DATED,
        "tháng",
        ("ngày 22 tháng 7", "ngày~22~tháng~7".replace("~", NO_BREAK)),
        before=r"\d{1,2}",
    ),
    Own(
        "Days and years that are counted: no number stands behind them",
        DIGITS,
        r"(?<=\d)( )(?=(?:ngày|năm)(?![\w-]|[ \u00a0]\d))",
        NO_BREAK,
        ("5 năm, 3 ngày", f"5{NO_BREAK}năm, 3{NO_BREAK}ngày"),
    ),
    Common(
        Kind.COUNTED,
        COUNTED,
        ("12.500 đồng, 7,5 tấn", f"12.500{NO_BREAK}đồng, 7,5{NO_BREAK}tấn"),
    ),
    # Vietnam's own codes stand behind the town; these are of towns abroad.
    Common(
        Kind.POST_CODE,
        r"\d{5}",
        ("10365 Berlin", f"10365{NO_BREAK}Berlin"),
        ends=rf"{CAPITAL}\w",
    ),
    Common(Kind.TELEPHONE, example=("+84 24 1234 5678", "+84 24 1234 5678".replace(" ", NO_BREAK))),
    Common(Kind.SIZES),
    Common(Kind.UNIT, UNITS, ("5 km, 12.500 đ", "5_km, 12.500_đ".replace("_", "\u202f"))),
    Common(Kind.SIGN),
    Common(Kind.BETWEEN, SHORT_DAY, ("T2 - T6", "T2–T6")),
    Own(
        "From–to of hours",
        ("-", "–"),
        r"(?<![\w.:–-])\d{1,2}(?:h(?:\d\d)?)?( ?[-–] ?)(?=\d{1,2}h(?:\d\d)?(?!\w))",
        "–",
        ("8h - 17h30", "8h–17h30"),
    ),
    Common(
        Kind.IN_WORDS,
        "đến|tới",
        (
            "từ 3 đến 28 tháng 8, 9h30 đến 17h",
            "từ~3~đến~28~tháng~8, 9h30~đến~17h".replace("~", NO_BREAK),
        ),
        before="[Tt]ừ",
        ends=rf"{DAY}|{SHORT_DAY}|[Nn]gày|[Tt]háng|[Nn]ăm",
    ),
    Common(Kind.TIMES),
    Common(Kind.LETTERED_RANGE),
    Common(Kind.RANGE, example=("2018-2024", "2018–2024")),
    Common(Kind.CODES),
    Common(Kind.DASH, example=("muộn - quá muộn", "muộn – quá muộn")),
    Common(Kind.ELLIPSIS, example=("và rồi...", "và rồi…")),
)

PHRASES = Phrases(
    phone="Gọi {}",
    email="Gửi email tới {}",
    web="Mở trang web: {}",
    draft="Bản nháp",
    code="Mã QR chứa thông tin liên hệ",
    code_to="Mã QR dẫn đến {}",
)

LABELS = Labels(
    when="Thời gian",
    where="Địa điểm",
    price="Vé vào cửa",
    register="Đăng ký",
    doors="mở cửa lúc {}",
    until="đến hết {}",
    programme="Chương trình",
    time="Giờ",
    what="Nội dung",
    who="Thực hiện",
    room="Phòng",
    holder="Chủ tài khoản",
    purpose="Nội dung chuyển khoản",
    reference="Mã tham chiếu",
    amount="Số tiền",
    transfer="Mã QR chuyển khoản cho {}",
    appointment="Mã QR để thêm vào lịch: {}",
)

WEEKDAYS = "Thứ_Hai Thứ_Ba Thứ_Tư Thứ_Năm Thứ_Sáu Thứ_Bảy Chủ_Nhật".replace("_", NO_BREAK)
CALENDAR = Calendar(
    weekdays=WEEKDAYS,
    months=" ".join(f"tháng{NO_BREAK}{month}" for month in range(1, 13)),
    date="{weekday}, ngày\u00a0{day}\u00a0{month} năm {year}",
    days="ngày\u00a0{day}\u00a0{month} năm {year}",
    short="ngày\u00a0{day}\u00a0{month}",
    day="ngày\u00a0{day}",
    hour="{hour}h",
    time="{hour}h{minute}",
    clock="{}",
    to="đến",
    since="từ\u00a0",
    synonyms=(
        *((day, f"T{number}") for number, day in enumerate(WEEKDAYS.split(" ")[:6], 2)),
        *((day, f"Thứ {number}") for number, day in enumerate(WEEKDAYS.split(" ")[:6], 2)),
        (f"Chủ{NO_BREAK}Nhật", "CN"),
        (f"Chủ{NO_BREAK}Nhật", "Chúa nhật"),
    ),
)

# In headlines also the first syllables of the compounds that invitations are full of.
SENSE = Sense(
    leaning=(
        "và hoặc hay nhưng của cho với cùng ở tại từ để là các những một mỗi mọi trong trên dưới "
        "về vì do bởi bằng như khi nếu mà thì đã đang sẽ rất không chưa TP. TS. GS. bà"
    ),
    leaning_in_headlines=(
        "đến giữa sau trước theo cuộc sự việc buổi người tiếng được phải cần hãy đừng cũng "
        "hai ba bốn sáu tám chín mười thông chương câu miễn đăng tham hướng hỗ liên cộng thiếu mùa "
        "phụ mạng cảnh tư cơ âm ẩm kể gặp ấm mẫu triển kỷ lễ trò khu nghệ quyên khai thư trung"
    ),
    leaning_back="này đó kia ấy nữa nào nhé nhỉ ạ ơi nhau",
    abbreviations="tp ts ths gs pgs bs ds ls kts đt tr tel",
    to="đến|tới",
    counts="giờ",
)

# A day has no dot, so that "1. Tháng 3" is an item of a list and no date.
DATES = Dates(
    months="giêng chạp",
    to="đến|và",
)

SPELLING = Spelling(is_divided=False)

SEEN = Seen(
    frequent=(
        "và của là có không được cho với các những một trong ở tại từ đến này đó khi để về như "
        "người đã sẽ đang cũng vào ra lên bị do vì nếu thì mà hay hoặc nhưng rất nhiều hơn nhất "
        "chỉ phải còn theo trên sau trước chúng tôi bạn mọi mỗi tất cả cùng nhau năm ngày"
    ),
    poor_links=(
        "đây|tại đây|ở đây|bấm vào đây|nhấn vào đây|nhấp vào đây|xem thêm|đọc thêm|đọc tiếp|"
        "tìm hiểu thêm|chi tiết|xem chi tiết|xem tiếp|thông tin thêm|tiếp tục|liên kết|đường dẫn"
    ),
    untitled="không có tiêu đề|chưa có tên|không tên|tài liệu|bản trình bày",
    alt_openings="hình ảnh|ảnh chụp|bức ảnh|bức hình",
)

# A date is written 5-12 as well, behind the day or a part of it.
SETTING = Setting(
    RULES,
    measures="độ|đồng|đ|₫",
    range_units=r"h\d\d|giờ|đ",
    registers=rf"[Nn]gày|[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối|[Đđ]êm|(?:{DAY}|{SHORT_DAY})[,(\s]*",
    phones="ĐT|Điện thoại|Hotline",
    quoted="\"Tôi nói 'không'\"",
    elided="Jeanne d'Arc",
)

LANGUAGE = Language(
    name="Vietnamese",
    tag="vi",
    quotes=QUOTES,
    phrases=PHRASES,
    labels=LABELS,
    calendar=CALENDAR,
    sense=SENSE,
    dates=DATES,
    spelling=SPELLING,
    seen=SEEN,
    setting=SETTING,
    reference="trong thành phố có hơn chín trăm người luôn quan tâm đến những người khác ",
)
