"""`editorial` on the panels of a folded sheet: a label zone above, and one line from which all text
hangs.

Lengths are millimetres on a panel 210 mm high.
"""

from __future__ import annotations

from brochure.colour import Rgb
from brochure.design.arranged.fill import flowing
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
from brochure.design.editorial.ladder import BODY_LEADING, start
from brochure.design.editorial.tables import CLEAR, INK, ON_A4, palette
from brochure.design.editorial.tables import sheet as page_sheet
from brochure.design.sheet import StyleSheet
from brochure.design.style import Align, Swatch

SMALL = 9.5, 12.5  # pt; labels
WHITE = Swatch("white", (1.0, 1.0, 1.0))

HANG = At(0, Datum.HANG)
OVER_HANG = At(-8, Datum.HANG)
LAST = At(195)
LABEL_RULE = Line(Tone.INK, 0.5, 5)
VOICE_RULE = Line(Tone.ACCENT, 1.0, 5)
ALL_TINT = (Ground(Tone.TINT, At(0), At(210)),)

LABELLED = Place(At(15), OVER_HANG, (Part.RUNNING,), rule=LABEL_RULE)
UNLABELLED = Place(At(15), OVER_HANG, rule=LABEL_RULE, always=True)
ONE_VOICE = FaceTable(
    (
        Place(At(15), OVER_HANG, (Part.SPEAKERS,), rule=VOICE_RULE),
        Place(HANG, LAST, (Part.WORDS,)),
    ),
    ALL_TINT,
)
COVER = FaceTable(
    (
        Place(At(15), At(45), (Part.SENDER,)),
        Place(At(46), At(56), standing=(Part.KICKER,)),
        Place(At(62), LAST, (Part.HEADLINE,), (Part.NAME,)),
    )
)

FACES = {
    Slot.COVER: COVER,
    Slot.LEAD: FaceTable((LABELLED, Place(HANG, LAST, (Part.LEAD,)))),
    Slot.TEXT: FaceTable((UNLABELLED, Place(HANG, LAST, (Part.PICTURE, Part.BODY)))),
    Slot.TEXT_WITH_LEAD: FaceTable(
        (LABELLED, Place(HANG, LAST, (Part.LEAD, Part.PICTURE, Part.BODY)))
    ),
    Slot.TEXT_WITH_VOICES: FaceTable(
        (
            UNLABELLED,
            Place(HANG, LAST, (Part.PICTURE, Part.BODY), (Part.VOICES,), foot_rule=VOICE_RULE),
        )
    ),
    Slot.VOICE: ONE_VOICE,
    Slot.LAST_VOICE: ONE_VOICE,
    Slot.VOICES: FaceTable((Place(At(15), LAST, (Part.VOICES,), rule=VOICE_RULE),), ALL_TINT),
    Slot.BACK: FaceTable(
        (
            Place(
                At(15),
                LAST,
                (Part.THANKS,),
                (Part.CONTACT,),
                rule=LABEL_RULE,
                foot_rule=LABEL_RULE,
            ),
        )
    ),
}


def tones(accent: Rgb) -> Tones:
    """The colours of the page."""
    colours = palette(accent)
    return Tones(
        {
            Tone.WHITE: WHITE,
            Tone.TINT: colours.tint,
            Tone.ACCENT: colours.accent,
            Tone.INK: INK,
        },
        ((colours.text_accent, colours.tint),),
    )


def sheet(scale: Scale, accent: Rgb, align: Align) -> StyleSheet:
    """The style sheet of the page on a narrow face, the body at a size."""
    page = start(ON_A4)
    size = scale.body
    setting = page._replace(
        body=(size, BODY_LEADING * size),
        lead=(1.2 * size, 1.2 * 1.35 * size),
        small=(max(SMALL[0], scale.smallest), max(SMALL[1], 1.3 * scale.smallest)),
        kicker=max(12.0, scale.smallest),
        smallest=scale.smallest,
        headline_lines=HEADLINE.lines,
    )
    made = page_sheet(setting, palette(accent), align)
    return made._replace(lead=flowing(made.lead, divided=False), voice=flowing(made.voice))


HEADLINE = Range(18, 32, Leading(1.09, 1.09, at=0), 9)
DRAWING = Drawing(
    height=210,
    margin=10,
    faces=FACES,
    over={
        Part.PICTURE: 5,
        Part.BODY: 6,
        Part.NAME: 8,
        Part.WORDS: 5,
        Part.VOICES: 8,
        Part.THANKS: 7,
        Part.CONTACT: 3,
    },
    sizes=Sizes(
        measure=80,
        wordmark=Range(16, 36, Leading(1.0, 1.0, at=0), 1),
        headline=HEADLINE,
        lead=Range(9, 17, Leading(1.35, 1.35, at=0), few=24),
        words=Range(9, 18, Leading(1.33, 1.33, at=0), few=22),
    ),
    bands=(Band(13, 10.5, 62), Band(11.5, 10, 48), Band(10.5, 8.5, 40)),
    tones=tones,
    sheet=sheet,
    clear=CLEAR,
    logos=Logos(LogoBox(30 * 9, 45, 14), LogoBox(24 * 9, 39, 16)),
    voice_rule=VOICE_RULE,
)
