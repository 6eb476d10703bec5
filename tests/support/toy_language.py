"""A language that nobody speaks (BCP 47 sets `qaa` aside for such): all that is known of it."""

from __future__ import annotations

from brochure.languages.model import (
    NARROW,
    NO_BREAK,
    Common,
    Dates,
    Kind,
    Language,
    Phrases,
    Quotes,
    Seen,
    Sense,
    Setting,
    Spelling,
    leads,
)

TAG = "qaa"
LANGUAGE = Language(
    name="Toy",
    tag=TAG,
    quotes=Quotes(("›", "‹"), ("»", "«"), elided="mu"),
    phrases=Phrases(
        phone="Ringo {}",
        email="Skribo {}",
        web="Veba folo {}",
        draft="Skizo",
        code="Kodo",
        code_to="Kodo al {}",
    ),
    sense=Sense(leaning="lo", leaning_in_headlines="mia", leaning_back="ko", abbreviations="sen"),
    dates=Dates(months="primo secundo", to="ad"),
    spelling=Spelling(exceptions="lon-ga-ver-bo lon-gis-si-ma-tem-po-ra-le-ver-bo"),
    seen=Seen(poor_links="tie", untitled="sen nomo", alt_openings="bildo de"),
    setting=Setting(
        (
            leads("Titles", ("Don ",), "Don", "[A-Z]", ("Don Ada", f"Don{NO_BREAK}Ada")),
            Common(Kind.UNIT, "stadi|cubiti", ("5 stadi", f"5{NARROW}stadi")),
            Common(Kind.IN_WORDS, "ad", ("3 ad 5", f"3{NO_BREAK}ad{NO_BREAK}5")),
            Common(Kind.DASH, "—", ("tie - nun", "tie — nun")),
        ),
        quoted="\"Ni 'ne'\"",
        elided="'mu",
    ),
)
