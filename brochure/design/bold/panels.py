"""`bold` on the panels of a folded sheet: above the sill what is said, below it who says it.

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
    Logos,
    Part,
    Place,
    Range,
    Scale,
    Sender,
    Sizes,
    Slot,
    Tone,
    Tones,
)
from brochure.design.art import LogoBox
from brochure.design.bold.ladder import at_step
from brochure.design.bold.tables import (
    CLEAR,
    HEADLINE_LEADING,
    INK,
    WHITE,
    palette,
    styles,
)
from brochure.design.bold.tables import sheet as page_sheet
from brochure.design.display import Leading
from brochure.design.sheet import StyleSheet
from brochure.design.style import Align
from brochure.story.model import TextRole

BODY_LEADING = 1.36
STEP = 3  # of the ladder, whose body is told apart by white

EDGE, FOOT, LAST = At(0), At(210), At(195)
SILL, BAR = At(142), At(140.75)
BACK_SILL, BACK_BAR = At(0, Datum.SILL), At(-1.25, Datum.SILL)
SAID_FROM, SAID = At(43), At(131)  # first and last baseline of what is said
WHO = At(152)  # first baseline
HANG = At(0, Datum.HANG)

FIELD = (Ground(Tone.FIELD, EDGE, SILL), Ground(Tone.FIELD, At(141), FOOT, 47, only=(Sender.MARK,)))
UNDER_SILL = Ground(Tone.TINT, SILL, FOOT), Ground(Tone.ACCENT, BAR, SILL)
SPEAKING = Place(WHO, LAST, (Part.SPEAKERS,), to_baseline=True)
KICKER = Place(At(17.5), At(30), (Part.KICKER,), to_baseline=True, colour=Tone.ON_FIELD)
SENDER = (
    Place(
        At(152),
        LAST,
        standing=(Part.SENDER,),
        measure=33,
        colour=Tone.ON_FIELD,
        only=(Sender.MARK,),
    ),
    Place(At(152), LAST, standing=(Part.NAME,), left=51, colour=Tone.INK, only=(Sender.MARK,)),
    Place(
        WHO,
        LAST,
        (Part.SENDER,),
        (Part.NAME,),
        colour=Tone.INK,
        only=(Sender.LOGO, Sender.NAME),
    ),
)

FACES = {
    Slot.COVER: FaceTable(
        (KICKER, Place(At(28), SAID, standing=(Part.HEADLINE,), colour=Tone.ON_FIELD), *SENDER),
        FIELD,
    ),
    Slot.COVER_WITH_LEAD: FaceTable(
        (
            KICKER,
            Place(At(28), SAID, standing=(Part.HEADLINE, Part.LEAD), colour=Tone.ON_FIELD),
            *SENDER,
        ),
        FIELD,
    ),
    Slot.LEAD: FaceTable(
        (Place(At(28), SAID, standing=(Part.LEAD,)),), (Ground(Tone.TINT, EDGE, FOOT),)
    ),
    Slot.TEXT: FaceTable((Place(HANG, LAST, (Part.PICTURE, Part.BODY)),)),
    Slot.TEXT_WITH_LEAD: FaceTable((Place(HANG, LAST, (Part.LEAD, Part.PICTURE, Part.BODY)),)),
    Slot.TEXT_WITH_VOICES: FaceTable(
        (Place(HANG, LAST, (Part.PICTURE, Part.BODY), (Part.VOICES,)),)
    ),
    Slot.VOICE: FaceTable(
        (Place(SAID_FROM, SAID, (Part.WORDS,), to_baseline=True), SPEAKING),
        (Ground(Tone.TINT, EDGE, BAR), *UNDER_SILL),
    ),
    Slot.LAST_VOICE: FaceTable(
        (
            Place(SAID_FROM, SAID, (Part.WORDS,), to_baseline=True, colour=Tone.ON_FIELD),
            SPEAKING,
        ),
        (Ground(Tone.FIELD, EDGE, SILL), UNDER_SILL[0]),
    ),
    Slot.VOICES: FaceTable(
        (Place(SAID_FROM, LAST, (Part.VOICES,), to_baseline=True),),
        (Ground(Tone.TINT, EDGE, FOOT),),
    ),
    Slot.BACK: FaceTable(
        (
            Place(At(20), At(-11, Datum.SILL), standing=(Part.THANKS,)),
            Place(At(10, Datum.SILL), LAST, (Part.CONTACT,), to_baseline=True, on_ground=True),
        ),
        (Ground(Tone.TINT, BACK_SILL, FOOT), Ground(Tone.ACCENT, BACK_BAR, BACK_SILL)),
    ),
}


def tones(accent: Rgb) -> Tones:
    """The colours of the page."""
    colours = palette(accent)
    return Tones(
        {
            Tone.WHITE: WHITE,
            Tone.TINT: colours.tint,
            Tone.FIELD: colours.field,
            Tone.ON_FIELD: colours.on_field,
            Tone.ACCENT: colours.accent,
            Tone.INK: INK,
        },
        ((colours.field, WHITE), (colours.text_accent, colours.tint)),
    )


def sheet(scale: Scale, accent: Rgb, align: Align) -> StyleSheet:
    """The style sheet of the page on a narrow face, the body at a size."""
    setting = at_step(STEP, scale.smallest)._replace(
        body=(scale.body, BODY_LEADING * scale.body),
        lead=(max(LEAD * scale.body, scale.smallest), 1.3 * LEAD * scale.body),
    )
    colours = palette(accent)
    foot = styles(setting, colours)
    made = page_sheet(setting, colours, align)
    return made._replace(
        lead=flowing(made.lead, divided=False),
        voice=flowing(made.voice),
        others=(
            (TextRole.HEADING, foot.heading),
            (TextRole.NOTE, foot.note),
            (TextRole.PARTY, foot.small),
            (TextRole.SIGNER, foot.small),
        ),
    )


LEAD = 1.15  # of the body, where it stands with other text
DRAWING = Drawing(
    height=210,
    margin=10,
    faces=FACES,
    over={
        Part.LEAD: 7,
        Part.PICTURE: 6,
        Part.BODY: 6,
        Part.WORDS: 4.5,
        Part.VOICES: 9,
        Part.THANKS: 6,
        Part.CONTACT: 3,
    },
    sizes=Sizes(
        measure=80,
        wordmark=Range(16, 80, Leading(1.0, 1.0, at=0), 1),
        headline=Range(20, 40, HEADLINE_LEADING, 9),
        lead=Range(9, 20, Leading(1.3, 1.3, at=0), few=24),
        words=Range(9, 20, Leading(1.27, 1.27, at=0), few=22),
    ),
    bands=(Band(13, 11, 37), Band(11, 10, 28), Band(10, 8.5, 17.5)),
    sill=142,
    sill_to_contact=10,
    tones=tones,
    sheet=sheet,
    clear=CLEAR,
    logos=Logos(LogoBox(26 * 9, 33, 30), LogoBox(24 * 9, 52, 16)),
    mark_above=80,
    flap_leads=True,
    strong_lines=True,
)
