"""The look `plakat`: a full ground, a headline as large as the face, a strip for the contact.

For one word to ninety. All of it is data: places, sizes and colours; the house arranges. Lengths
are millimetres, on a page 297 mm high and on panels 210 mm high.
"""

from __future__ import annotations

from brochure.colour import Rgb, carrying, darkened_until_readable, from_hex, mixed
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
from brochure.design.sheet import ListStyle, MarkStyle, StyleSheet, TextStyle
from brochure.design.style import Align, Face, Family, ParagraphStyle, RunStyle, Swatch
from brochure.design.theme import Clear
from brochure.geometry import mm

INK = Swatch("ink", from_hex("#1a1a1a"), cmyk=(0, 0, 0, 1))
WHITE = Swatch("white", (1.0, 1.0, 1.0))
TINT_SHARE = 0.07  # of the accent in the tint
SANS = Family.SANS
FIGURES = ("lnum", "pnum")

SMALL, LEADING = 0.78, 1.32  # of the body: labels; of the size
LEAD, SUBHEAD, KICKER = 1.5, 1.1, 1.25  # of the body
MARK_SIZE, MARK_GAP = 1.2, 0.15  # of a voice: its mark; em to its words
LIST_HANG, INDENT = 0.9, 1.0  # em

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
    field, on_field = carrying(accent, INK.rgb, WHITE.rgb)
    return Tones(
        {
            Tone.WHITE: WHITE,
            Tone.TINT: Swatch("tint", mixed(accent, WHITE.rgb, TINT_SHARE)),
            Tone.FIELD: Swatch("field", field),
            Tone.ON_FIELD: Swatch("on field", on_field),
            Tone.ACCENT: Swatch("accent", accent),
            Tone.INK: INK,
        },
        ((Swatch("field", field), Swatch("on field", on_field)), (text_accent(accent), WHITE)),
    )


def text_accent(accent: Rgb) -> Swatch:
    """The accent that reads as text on white."""
    return Swatch("accent text", darkened_until_readable(accent, WHITE.rgb))


def sheet(scale: Scale, accent: Rgb, align: Align) -> StyleSheet:
    """Every style from the body's size: one family, in weights."""
    body, least = scale.body, scale.smallest
    small = max(SMALL * body, least)
    strong = text_accent(accent)

    def style(size: float, weight: int = 400, colour: Swatch = INK) -> TextStyle:
        look = RunStyle(Face(SANS, weight), size, colour, features=FIGURES)
        own = ParagraphStyle(LEADING * size, Align.BALANCED, least_size=least)
        return TextStyle(look, own)

    text = TextStyle(
        RunStyle(Face(SANS), body, INK, features=FIGURES),
        ParagraphStyle(LEADING * body, align, hyphenate=True),
    )
    headline = style(HEADLINE.smallest, 900)
    words = RunStyle(Face(SANS, italic=True), body, INK, features=FIGURES)
    return StyleSheet(
        wordmark=style(body, 900),
        name=style(small),
        kicker=style(KICKER * body, 600),
        headline=headline._replace(
            run=headline.run._replace(tracking=-0.015),
            paragraph=headline.paragraph._replace(
                align=Align.BY_SENSE, shift_left=True, least_size=None
            ),
        ),
        lead=flowing(style(LEAD * body, 600), divided=False),
        body=text,
        subhead=TextStyle(
            style(SUBHEAD * body, 700).run,
            ParagraphStyle(
                LEADING * body,
                Align.BALANCED,
                space_before=LEADING * body / 2,
                keep_with_next=True,
            ),
        ),
        voice=flowing(TextStyle(words, text.paragraph)),
        marks=MarkStyle(
            RunStyle(Face(SANS, 900), MARK_SIZE * body, strong), words, MARK_GAP * body
        ),
        lists=ListStyle(text.run, LIST_HANG * body, LEADING * body / 3),
        label=style(small),
        strong_label=style(small, 700),
        caption=style(small),
        first_line_indent=INDENT * body,
    )


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
        wordmark=Range(14, 40, Leading(1.0, 1.0, at=0), 1),
        headline=HEADLINE,
        lead=Range(10, 26, Leading(1.25, 1.25, at=0)),
        words=Range(9, 22, Leading(1.3, 1.3, at=0)),
    ),
    bands=(
        Band(15, 12.5, headline=72, picture=0.34),
        Band(13, 11, headline=54, picture=0.3),
        Band(12, 10, headline=40, picture=0.26),
        Band(11, 9, headline=26, picture=0.2),
        Band(10, 8.5, headline=16, picture=0.13),
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
