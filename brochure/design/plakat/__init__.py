"""The look `plakat`: a full ground, a headline as large as the face, a strip for the contact.

For one word to ninety. All of it is data: places, sizes and colours; the house arranges. Lengths
are millimetres, on a page 297 mm high and on panels 210 mm high.
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
    Range,
    Scale,
    Sizes,
    Slot,
    Tone,
    Tones,
)
from brochure.design.art import LogoBox
from brochure.design.display import Leading
from brochure.design.sheet import StyleSheet
from brochure.design.style import Align, Face, Family, RunStyle, Swatch
from brochure.design.theme import Clear
from brochure.geometry import mm

INK = Swatch("ink", from_hex("#1a1a1a"), cmyk=(0, 0, 0, 1))
TINT_SHARE = 0.07  # of the accent in the tint
SANS = Family.SANS

LEAD = 1.5  # of the body
TYPE = Scheme(INK, small=0.78, leading=1.32, kicker=1.25, subhead=1.1, mark=1.05, mark_gap=0.15)

EDGE, PAGE_FOOT, PANEL_FOOT = At(0), At(297), At(210)
HANG = At(0, Datum.HANG)
ON_FIELD = Tone.ON_FIELD
FULL_PAGE = (Ground(Tone.FIELD, EDGE, PAGE_FOOT),)
FULL_PANEL = (Ground(Tone.FIELD, EDGE, PANEL_FOOT),)
RULE = Line(Tone.ACCENT, 2.0, 6)

SIGNED = (Part.SENDER, Part.NAME, Part.PICTURE)
CALLED = (Part.KICKER, Part.HEADLINE, Part.LEAD)
ALL = Place(
    At(16),
    At(281),
    SIGNED,
    (*CALLED, Part.BODY, Part.VOICES),
    (Part.FOOT,),
    colour=ON_FIELD,
)
PAGES = {
    Slot.PAGE: FaceTable((ALL,), FULL_PAGE),
    Slot.FRONT: FaceTable((ALL._replace(standing=CALLED, strip=()),), FULL_PAGE),
    Slot.REVERSE: FaceTable(
        (Place(At(16), At(281), (Part.RUNNING, Part.BODY), (Part.VOICES,), (Part.FOOT,)),)
    ),
}

SPOKEN = FaceTable(
    (Place(At(15), At(195), (Part.SPEAKERS,), (Part.WORDS,), colour=ON_FIELD),), FULL_PANEL
)
TEXT = Place(HANG, At(195), (Part.PICTURE, Part.BODY))
PANELS = {
    Slot.COVER: FaceTable(
        (
            Place(
                At(15),
                At(195),
                (Part.SENDER, Part.NAME),
                (Part.KICKER, Part.HEADLINE),
                colour=ON_FIELD,
            ),
        ),
        FULL_PANEL,
    ),
    Slot.COVER_WITH_LEAD: FaceTable(
        (Place(At(15), At(195), (Part.SENDER, Part.NAME), CALLED, colour=ON_FIELD),),
        FULL_PANEL,
    ),
    Slot.LEAD: FaceTable((Place(HANG, At(195), (Part.LEAD,)),)),
    Slot.TEXT: FaceTable((TEXT,)),
    Slot.TEXT_WITH_LEAD: FaceTable((TEXT._replace(hung=(Part.LEAD, Part.PICTURE, Part.BODY)),)),
    Slot.TEXT_WITH_VOICES: FaceTable((TEXT._replace(standing=(Part.VOICES,)),)),
    Slot.VOICE: SPOKEN,
    Slot.LAST_VOICE: SPOKEN,
    Slot.VOICES: FaceTable((Place(At(15), At(195), (Part.VOICES,), colour=ON_FIELD),), FULL_PANEL),
    Slot.BACK: FaceTable(
        (
            Place(
                At(15),
                At(195),
                (Part.THANKS,),
                (Part.CONTACT,),
                foot_rule=RULE,
            ),
        )
    ),
}


def tones(accent: Rgb) -> Tones:
    """The accent as the ground, and what reads on it and on white."""
    return scheme.tones(accent, INK, scheme.tint(accent, TINT_SHARE))


def sheet(scale: Scale, accent: Rgb, align: Align) -> StyleSheet:
    """One family, in weights."""
    body = scale.body
    display = Display(
        wordmark=TYPE.label(scale, body, 900),
        headline=TYPE.label(scale, HEADLINE.smallest, 900),
        tracking=-0.015,
        lead=TYPE.label(scale, LEAD * body, 600),
        words=RunStyle(Face(SANS, italic=True), body, INK, features=scheme.FIGURES),
        opening=RunStyle(Face(SANS, 900), TYPE.mark * body, scheme.accent_text(accent)),
    )
    return scheme.sheet(TYPE, scale, align, display)


HEADLINE = Range(16, 180, Leading(1.04, 0.96, at=60), 9)
OVER = {
    Part.NAME: 3,
    Part.PICTURE: 10,
    Part.HEADLINE: 7,
    Part.LEAD: 9,
    Part.BODY: 7,
    Part.WORDS: 4,
    Part.VOICES: 8,
    Part.THANKS: 6,
    Part.CONTACT: 2.5,
    Part.FOOT: 10,
}
PLAKAT = Drawing(
    height=297,
    margin=16,
    faces=PAGES,
    over=OVER,
    sizes=Sizes(
        measure=178,
        wordmark=Range(12, 40, Leading(1.0, 1.0, at=0), 1),
        headline=HEADLINE,
        lead=Range(10, 26, Leading(1.25, 1.25, at=0)),
        words=Range(9, 22, Leading(1.3, 1.3, at=0)),
    ),
    bands=(
        Band(18.5, 15.5, headline=112, picture=0.4),
        Band(15, 12.5, headline=72, picture=0.34),
        Band(13, 11, headline=54, picture=0.3),
        Band(12, 10, headline=40, picture=0.26),
        Band(11, 9, headline=26, picture=0.2),
        Band(10, 8.5, headline=20, picture=0.13),
    ),
    tones=tones,
    sheet=sheet,
    clear=Clear(beside=mm(1.5), over=mm(0.8)),
    logos=Logos(LogoBox(36 * 14, 70, 22), LogoBox(24 * 10, 44, 16)),
)
FOLDED_PLAKAT = PLAKAT._replace(
    height=210,
    margin=10,
    faces=PANELS,
    over={**OVER, Part.PICTURE: 6, Part.WORDS: 6},
    sizes=Sizes(
        measure=80,
        wordmark=Range(14, 30, Leading(1.0, 1.0, at=0), 1),
        headline=Range(20, 64, HEADLINE.leading, 9),
        lead=Range(9, 24, Leading(1.25, 1.25, at=0)),
        words=Range(9, 24, Leading(1.28, 1.28, at=0)),
    ),
    bands=(Band(13, 11, 40), Band(11, 10, 28), Band(10, 8.5, 15)),
    flap_leads=True,
)
