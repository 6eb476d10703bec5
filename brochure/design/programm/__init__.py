"""The look `programm`: a rail for when and who, a column for what, a strip of picture at the head.

For evenings, series and courses. All of it is data: places, sizes and colours; the house arranges.
Lengths are millimetres, on a page 210 wide and 297 high and on panels 210 high.
"""

from __future__ import annotations

from brochure.colour import Rgb, from_hex
from brochure.design.arranged import scheme
from brochure.design.arranged.scheme import Display, Scheme
from brochure.design.arranged.tables import (
    At,
    Band,
    Datum,
    Drawing,
    FaceTable,
    Ground,
    Line,
    Logos,
    Part,
    Place,
    Rail,
    Range,
    Scale,
    Sizes,
    Slot,
    Tone,
    Tones,
)
from brochure.design.art import LogoBox
from brochure.design.display import Leading
from brochure.design.sheet import StyleSheet, TextStyle
from brochure.design.style import Align, Face, Family, ParagraphStyle, RunStyle, Swatch
from brochure.design.theme import Clear
from brochure.geometry import mm

INK = Swatch("ink", from_hex("#1c1a19"), cmyk=(0, 0, 0, 1))
TINT_SHARE = 0.1  # of the accent in the rail
SANS, SERIF = Family.SANS, Family.SERIF

LEAD = 1.35  # of the body
TYPE = Scheme(INK, small=0.8, leading=1.36, kicker=1.1, subhead=1.15, mark=1.4, mark_gap=0.15)

EDGE, PAGE_FOOT, PANEL_FOOT = At(0), At(297), At(210)
HANG = At(0, Datum.HANG)
BELOW_STRIP = At(15, Datum.STRIP)
ON_FIELD = Tone.ON_FIELD
RULE = Line(Tone.ACCENT, 1.0, 5)

RAIL, COLUMN = Rail(14, 40, 60), 68.0
PAGE_GROUNDS = (Ground(Tone.TINT, At(0, Datum.RAIL), PAGE_FOOT, width=RAIL.edge),)
PICTURE = Place(EDGE, At(150), (Part.STRIP,), left=COLUMN)  # with room for captions
SENDER = Place(
    At(15, Datum.RAIL), At(281), (Part.SENDER, Part.NAME), left=RAIL.left, measure=RAIL.measure
)
SAID = (Part.KICKER, Part.HEADLINE, Part.LEAD, Part.BODY, Part.VOICES)
WHOLE = Place(BELOW_STRIP, At(281), standing=(*SAID, Part.FOOT), left=COLUMN)
PAGES = {
    Slot.PAGE: FaceTable((PICTURE, SENDER, WHOLE), PAGE_GROUNDS),
    Slot.FRONT: FaceTable(
        (PICTURE, SENDER, WHOLE._replace(standing=SAID[:3])),
        PAGE_GROUNDS,
    ),
    Slot.REVERSE: FaceTable(
        (
            Place(At(16), At(281), (Part.RUNNING,), left=RAIL.left, measure=RAIL.measure),
            Place(
                At(16), At(281), (Part.BODY, Part.VOICES), (Part.FOOT,), left=COLUMN, foot_rule=RULE
            ),
        ),
        PAGE_GROUNDS,
    ),
}

COVERED = (Ground(Tone.FIELD, EDGE, PANEL_FOOT),)
COVER = Place(
    At(15), At(195), (Part.SENDER, Part.NAME), (Part.KICKER, Part.HEADLINE), colour=ON_FIELD
)
TEXT = Place(HANG, At(195), (Part.PICTURE, Part.BODY), rule=RULE)
SPOKEN = FaceTable(
    (Place(At(15), At(195), (Part.SPEAKERS,), (Part.WORDS,)),),
    (Ground(Tone.TINT, EDGE, PANEL_FOOT),),
)
PANELS = {
    Slot.COVER: FaceTable((COVER,), COVERED),
    Slot.COVER_WITH_LEAD: FaceTable(
        (COVER._replace(standing=(Part.KICKER, Part.HEADLINE, Part.LEAD)),), COVERED
    ),
    Slot.LEAD: FaceTable((Place(HANG, At(195), (Part.LEAD,)),)),
    Slot.TEXT: FaceTable((TEXT,)),
    Slot.TEXT_WITH_LEAD: FaceTable((TEXT._replace(hung=(Part.LEAD, Part.PICTURE, Part.BODY)),)),
    Slot.TEXT_WITH_VOICES: FaceTable((TEXT._replace(standing=(Part.VOICES,)),)),
    Slot.VOICE: SPOKEN,
    Slot.LAST_VOICE: SPOKEN,
    Slot.VOICES: FaceTable(
        (Place(At(15), At(195), (Part.VOICES,)),), (Ground(Tone.TINT, EDGE, PANEL_FOOT),)
    ),
    Slot.BACK: FaceTable(
        (Place(At(15), At(195), (Part.THANKS,), (Part.CONTACT,), foot_rule=RULE),)
    ),
}


def tones(accent: Rgb) -> Tones:
    """The accent as the cover's ground and in rules, a tint of it for the rail."""
    rail = scheme.tint(accent, TINT_SHARE)
    return scheme.tones(accent, INK, rail, rail)


def sheet(scale: Scale, accent: Rgb, align: Align) -> StyleSheet:
    """Sans in weights, a serif for what is said at length."""
    body = scale.body
    strong = scheme.accent_text(accent, scheme.tint(accent, TINT_SHARE).rgb)
    lead = RunStyle(Face(SERIF), LEAD * body, INK)
    display = Display(
        wordmark=TYPE.label(scale, body, 900, strong),
        headline=TYPE.label(scale, HEADLINE.smallest, 700, strong),
        tracking=-0.01,
        lead=TextStyle(lead, ParagraphStyle(TYPE.leading * LEAD * body, align)),
        words=RunStyle(Face(SERIF, italic=True), body, INK),
        opening=RunStyle(Face(SERIF, 600), TYPE.mark * body, strong),
    )
    return scheme.sheet(TYPE, scale, align, display)


HEADLINE = Range(16, 120, Leading(1.06, 1.0, at=48), 6)
OVER = {
    Part.NAME: 3,
    Part.PICTURE: 7,
    Part.HEADLINE: 4,
    Part.LEAD: 6,
    Part.BODY: 6,
    Part.WORDS: 4,
    Part.VOICES: 8,
    Part.THANKS: 6,
    Part.CONTACT: 2.5,
    Part.FOOT: 12,
}
PROGRAMM = Drawing(
    height=297,
    width=210,
    margin=14,
    faces=PAGES,
    over=OVER,
    sizes=Sizes(
        measure=128,
        wordmark=Range(12, 30, Leading(1.0, 1.0, at=0), 1),
        headline=HEADLINE,
        lead=Range(10, 20, Leading(1.3, 1.3, at=0)),
        words=Range(9, 18, Leading(1.32, 1.32, at=0)),
    ),
    bands=(
        Band(20, 16.5, headline=64, picture=2.0),
        Band(16, 14, headline=48, picture=2.0),
        Band(14, 12, headline=42, picture=1.5),
        Band(12, 10.5, headline=36),
        Band(11, 9.5, headline=28, picture=0.75),
        Band(10, 8.5, headline=18, picture=0.5),
    ),
    tones=tones,
    sheet=sheet,
    clear=Clear(beside=mm(1.5), over=mm(0.8)),
    logos=Logos(LogoBox(30 * 14, 40, 22), LogoBox(22 * 10, 40, 15)),
    strip=62,
    rail=RAIL,
)
FOLDED_PROGRAMM = PROGRAMM._replace(
    height=210,
    width=0.0,
    margin=10,
    faces=PANELS,
    over={**OVER, Part.PICTURE: 6, Part.WORDS: 6},
    sizes=Sizes(
        measure=80,
        wordmark=Range(14, 26, Leading(1.0, 1.0, at=0), 1),
        headline=Range(18, 44, HEADLINE.leading, 9),
        lead=Range(9, 20, Leading(1.3, 1.3, at=0)),
        words=Range(9, 20, Leading(1.3, 1.3, at=0)),
    ),
    bands=(Band(13, 11, 40), Band(11, 10, 28), Band(10, 8.5, 15)),
    flap_leads=True,
    strip=0.0,
    rail=None,
)
