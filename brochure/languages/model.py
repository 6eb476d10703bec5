"""What the house knows of a language: a `Language` is all of it, and only data.

Patterns are parts of regular expressions, alternatives between bars; lists of words are strings
with spaces between them. Who reads them builds what it needs on first use.
"""

from collections.abc import Callable
from enum import Enum
from typing import NamedTuple

NO_BREAK = "\u00a0"
NARROW = "\u202f"
DIGITS = tuple("0123456789")
BEFORE_HYPHEN = tuple(f"{digit}-" for digit in DIGITS)
BEHIND_HYPHEN = tuple(f"-{digit}" for digit in DIGITS)
BEFORE_COMMA = tuple(f"{digit}," for digit in DIGITS)

Example = tuple[str, str]
"""A text before and after a rule."""
NONE: Example = ("", "")


class Quotes(NamedTuple):
    """Quotation marks: the outer pair, the pair within another, and the space inside the outer;
    `elided` is the pattern of what an apostrophe begins, years apart: `’ne`, `joined` of what is
    written with the word behind it, and so with a mark that opens: Arabic `و«`.
    """

    outer: tuple[str, str]
    inner: tuple[str, str]
    space: str = ""
    elided: str = ""
    joined: str = ""


class Phrases(NamedTuple):
    """What the program adds to the author's words; `{}` is what is printed. `phone`, `email` and
    `web` are what a screen reader says of a link, `code` and `code_to` of a QR code.
    """

    phone: str
    email: str
    web: str
    draft: str
    code: str
    code_to: str


class Labels(NamedTuple):
    """What stands over the facts of an event, the columns of a programme and the lines of a bank
    account; in `doors`, `until` and `euro` `{}` is what is printed.
    """

    when: str
    where: str
    price: str
    register: str
    doors: str
    until: str
    programme: str
    time: str
    what: str
    who: str
    room: str
    holder: str
    purpose: str
    reference: str
    amount: str
    transfer: str
    """What a screen reader says of the code of a bank transfer to `{}`."""
    appointment: str
    """What it says of the code that takes the event `{}` into a calendar."""
    euro: str = "{}\u00a0€"
    decimal: str = ","


class Calendar(NamedTuple):
    """How dates and times are printed; `months` as they stand behind a day, `weekdays` from Monday;
    a name of several words has no-break spaces in it.

    `date` has the weekday, `days` hasn't, `short` has no year either, `day` is the number alone;
    `to` joins the ends of a period, `since` stands before it. A time is an `hour` or has minutes,
    and stands in the `clock`. The `first` day of a month may be more than a number. Hours count to
    twelve where there is a `noon`: its words for before and after. `synonyms` are other names
    of days.
    """

    weekdays: str
    months: str
    date: str
    days: str
    short: str
    day: str
    hour: str
    time: str
    clock: str
    to: str
    since: str = ""
    first: str = "1"
    noon: tuple[str, str] | None = None
    synonyms: tuple[tuple[str, str], ...] = ()


class Sense(NamedTuple):
    """By what a text is broken by sense.

    Words lean on the one behind them, do so in headlines alone (in running text they may well end a
    line), or lean on the word before. `abbreviations` end no sentence (in small letters, without
    their last dot), `to` is the pattern of words that join a range's ends, `counts` of what may
    stand behind its first, `stops` are further signs that end a sentence; by the endings in
    `adjectives` a word mostly belongs to the noun behind it, in languages without articles.
    """

    leaning: str = ""
    leaning_in_headlines: str = ""
    leaning_back: str = ""
    abbreviations: str = ""
    to: str = ""
    counts: str = ""
    adjectives: str = ""
    stops: str = ""


class Dates(NamedTuple):
    """Months as they stand behind a day, in small letters; patterns of what stands between two
    days and between a day and its month.
    """

    months: str = ""
    to: str = ""
    of: str = ""


class Compounds(NamedTuple):
    """By what the joints of compounds are found: words in the form in which they begin one, stems
    of second parts, endings of a first part with its linking letters, and what never stands before
    a joint or behind one.
    """

    first: str
    second: str
    linked: str
    prefixes: str
    suffixes: str


class Spelling(NamedTuple):
    """How words are written and divided.

    `patterns` is the file of hyphenation patterns without its ending (it holds the least letters
    too), `exceptions` are words that they get wrong, with hyphens: `ta-ble`. `capitals` are small
    letters and their capitals where Unicode's rule differs. In some languages no word is ever
    divided, some write nouns with capitals, some an apostrophe within a word where others have it
    at a seam of two.
    """

    patterns: str = ""
    exceptions: str = ""
    compounds: Callable[[], Compounds] | None = None
    is_divided: bool = True
    capitals: tuple[tuple[str, str], ...] = ()
    nouns_have_capitals: bool = False
    apostrophe_within: bool = False


class Seen(NamedTuple):
    """By what a text is judged: the most frequent words; what links say that don't say where they
    lead, what programs call a document that nobody gave a title, and how an alternative text
    begins that says what a screen reader has said already (alternatives between bars).
    """

    frequent: str = ""
    poor_links: str = ""
    untitled: str = ""
    alt_openings: str = ""


class Kind(Enum):
    """Rules of microtypography that languages share; `Common` puts them into a table."""

    FIGURES = "accounts, prices, signs and sums: what must be known before numbers are grouped"
    CODES = "numbers behind letters, names and initials: what is left after all others"
    NUMBERED = "a number after its word; a pattern of words"
    COUNTED = "a number with what it counts; a list of words"
    SPACED = "abbreviations of several words; alternatives with their spaces"
    DATED = "a day with its month; a pattern of months, `before` of days"
    POST_CODE = "a post code with its town; a pattern of codes, `ends` of how towns begin"
    BETWEEN = "from–to of days and months; a pattern of words"
    TELEPHONE = "a phone number in one piece"
    THOUSANDS = "thousands in groups of three"
    SIZES = "the sign of multiplication; further letters that stand for it"
    UNIT = "a number with its unit; a pattern of units in place of the international ones"
    PERCENT = "a narrow space before %, set where there was none"
    SIGN = "a narrow space before %, where there was a space"
    TIMES = "from–to of times of day"
    LETTERED_RANGE = "from–to of lines, sheets, levels"
    RANGE = "from–to of numbers"
    IN_WORDS = "a range that words or a dash say isn't torn; the words between its ends"
    TWO_ENDS = "the same of `between … and …`; the second, `before` is the first but its capital"
    DASH = "a dash between spaces; the dash"
    ELLIPSIS = "three dots as one sign"
    ELLIPSIS_STAYS = "the sign for left-out words stays with the word before it"


class Common(NamedTuple):
    """A shared rule with the language's words and an example in it; `before` and `ends` are
    patterns of what stands before it (a range) and of its ends, where they are no numbers.
    """

    kind: Kind
    words: str = ""
    example: Example = NONE
    before: str = ""
    ends: str = ""


class Own(NamedTuple):
    """A rule that only this language has.

    `needs` are strings of which a text must hold at least one, else the pattern isn't even read.
    Of a match, what `within` finds in it becomes `becomes`; without `within` its groups do, and
    without groups the whole.
    """

    name: str
    needs: tuple[str, ...]
    pattern: str
    becomes: str
    example: Example
    within: str = ""


Row = Common | Own


def leads(  # noqa: PLR0917 - a row of a table
    name: str, needs: tuple[str, ...], words: str, follows: str, example: Example
) -> Own:
    """One of the words (a pattern) stays with what follows, if it looks so (a pattern)."""
    return Own(name, needs, rf"(?<![\w.])(?:{words})( )(?={follows})", NO_BREAK, example)


class Setting(NamedTuple):
    """The rules of microtypography, in the order in which they are applied, and what they need.

    `measures` is the pattern of words that measure a number with a minus, `range_units` of what
    may stand behind a range's first end as well as behind its last; `codes` are the digits of a
    first and a last number that a hyphen joins to a code, and no range; neither are numbers behind
    the names of `registers` and `phones` (patterns). `quoted` and `elided` are
    examples of quotation marks and apostrophes, `note` says what differs by region.
    """

    rows: tuple[Row, ...] = ()
    measures: str = ""
    range_units: str = ""
    codes: tuple[tuple[int, int], ...] = ()
    registers: str = ""
    phones: str = ""
    quoted: str = ""
    elided: str = ""
    note: str = ""


class Variant(NamedTuple):
    """What differs in a region or a script; None: nothing.

    Of a script it is what is printed and spoken in it. What is read stands in both scripts in the
    language itself, for texts and the languages of their parts are told by words of every language.
    """

    quotes: Quotes | None = None
    phrases: Phrases | None = None
    labels: Labels | None = None
    calendar: Calendar | None = None
    spelling: Spelling | None = None
    setting: Setting | None = None
    reference: str | None = None


class Language(NamedTuple):
    """All that the house knows of one language; what is left out, it does without."""

    name: str
    tag: str
    quotes: Quotes | None = None
    phrases: Phrases | None = None
    labels: Labels | None = None
    calendar: Calendar | None = None
    sense: Sense = Sense()
    dates: Dates = Dates()
    spelling: Spelling = Spelling()
    seen: Seen = Seen()
    setting: Setting = Setting()
    reference: str = "in der Stadt leben mehr als neunhundert Menschen, die sich um andere sorgen "
    """Ordinary words, by the mean length of whose letters a line's are counted."""
    right_to_left: bool = False
    """Whether its lines begin at the right."""
    regions: tuple[tuple[str, Variant], ...] = ()
    """By subtags of regions and scripts, in small letters: how the language differs there."""
