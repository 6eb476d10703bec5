"""The grid of `bold` on a face: lengths of the sheet, drawn on one face and in shares of it on
others.

In: a face. Out: its `Grid`, every length in points. What belongs to type (leadings, sizes, gaps of
marks) is in `tables`; what belongs to print or the reader is the same on every face.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from brochure.design.art import Box, LogoBox
from brochure.formats import A4, A5, DL, Format
from brochure.geometry import mm

Roomy = tuple[float, float]
"""A length of the open page, and of the dense one at the end of the ladder."""


class Drawing(NamedTuple):
    """The sheet's lengths as drawn on a face, in millimetres.

    Colours step at `edge`, text begins a gutter right of it. On a `stacked` face that column is
    too narrow for text to read: lead, body and voices go across the page, one below the other.

    `places` is what a picture beside the text may take, from the largest to the smallest: first a
    column of text. `code`, the greatest side of a QR code, is the same on every face of a drawing.
    """

    face: Format
    margin: float
    edge: float
    gutter: float
    stacked: bool
    kicker_baseline: Roomy
    kicker_spared: float
    kicker_to_headline: float
    head_alone: float
    field_foot: Roomy
    foot: Roomy
    flag_alone: Roomy
    lead_height: float
    plate_foot: float
    highest_fields: tuple[float, float]
    speaker: float
    places: tuple[tuple[float, float], ...]
    code: float
    sender_logo: tuple[float, float, float]
    least_logo: float
    notch_logo: tuple[float, float, float]
    logos_apart: float


ON_A4 = Drawing(
    A4,
    margin=15,
    edge=71,
    gutter=6,
    stacked=False,
    kicker_baseline=(17.5, 13),
    kicker_spared=6,
    kicker_to_headline=6,
    head_alone=15,
    field_foot=(10, 7.5),
    foot=(15, 12),
    flag_alone=(25, 25),
    lead_height=57,
    plate_foot=11,
    highest_fields=(80, 90),
    speaker=56,
    places=((87, 109), (87, 75), (56, 75), (56, 56), (56, 42)),
    code=25,
    sender_logo=(40, 14, 56),
    least_logo=12,
    notch_logo=(28, 10, 16),
    logos_apart=6,
)
ON_A5 = Drawing(
    A5,
    margin=11,
    edge=50,
    gutter=6,
    stacked=False,
    kicker_baseline=(14, 12.5),
    kicker_spared=5,
    kicker_to_headline=4.5,
    head_alone=12,
    field_foot=(8, 6.5),
    foot=(12, 10.5),
    flag_alone=(19, 17),
    lead_height=40,
    plate_foot=9,
    highest_fields=(58, 64),
    speaker=39,
    places=((60, 75), (60, 52), (39, 53), (39, 39), (39, 30)),
    code=22,
    sender_logo=(28, 11, 39),
    least_logo=10,
    notch_logo=(21, 8, 12),
    logos_apart=4.5,
)
ON_DL = Drawing(
    DL,
    margin=10,
    edge=49,
    gutter=6,
    stacked=True,
    kicker_baseline=(14, 12.5),
    kicker_spared=5,
    kicker_to_headline=5,
    head_alone=12,
    field_foot=(9, 7.5),
    foot=(12, 10.5),
    flag_alone=(20, 16),
    lead_height=50,
    plate_foot=9,
    highest_fields=(58, 58),
    speaker=39,
    places=((85, 60), (85, 50), (85, 43), (50, 36), (50, 29)),
    code=22,
    sender_logo=(28, 11, 39),
    least_logo=10,
    notch_logo=(21, 8, 12),
    logos_apart=4.5,
)
DRAWINGS = (ON_A4, ON_A5, ON_DL)


class Grid(NamedTuple):
    """The grid of a face, in points, x from the left trim edge.

    `text` is where lead and body begin in one column, `quote` where the words of a voice do.
    `beside_edge` is the measure of what must not touch the step.
    """

    width: float
    height: float
    stacked: bool
    left: float
    right: float
    full: float
    edge: float
    beside_edge: float
    gutter: float
    axis: float
    wide: float
    details: float
    column: float
    half: float
    text: float
    text_measure: float
    quote: float
    quote_measure: float
    kicker_baseline: Roomy
    kicker_spared: float
    kicker_to_headline: float
    head_alone: float
    field_foot: Roomy
    last_baseline: Roomy
    flag_alone: Roomy
    lead_height: float
    plate_foot: float
    plate_width: float
    plate_measure: float
    beside_plate: float
    highest_fields: tuple[float, float]
    speaker: float
    places: tuple[Box, ...]
    most_code: float
    sender_logo: LogoBox
    least_logo: float
    notch_logo: LogoBox
    logos_apart: float


def drawing(face: Format) -> Drawing:
    """The drawing whose face is nearest in width."""
    return min(DRAWINGS, key=lambda one: abs(one.face.width - face.width))


@lru_cache(maxsize=16)
def grid(face: Format) -> Grid:
    """The grid of a face: each length the same share of it as of the face it was drawn on."""
    drawn = drawing(face)
    wide, high = face.width / drawn.face.width, face.height / drawn.face.height

    def across(length: float) -> float:
        return mm(length) * wide

    def down(length: float) -> float:
        return mm(length) * high

    def both(lengths: Roomy) -> Roomy:
        return down(lengths[0]), down(lengths[1])

    margin, gutter = drawn.margin, drawn.gutter
    side = round(drawn.face.width / mm(1), 6)
    right, axis = side - margin, drawn.edge + gutter
    full, column = right - margin, (right - margin - gutter) / 2
    measure = right - axis
    details = right if drawn.stacked else margin + measure + gutter
    text, quote = (margin, margin + gutter) if drawn.stacked else (axis, axis)
    beside_edge = drawn.edge - gutter - margin
    return Grid(
        width=face.width,
        height=face.height,
        stacked=drawn.stacked,
        left=across(margin),
        right=across(right),
        full=across(full),
        edge=across(drawn.edge),
        beside_edge=across(beside_edge),
        gutter=across(gutter),
        axis=across(axis),
        wide=across(measure),
        details=across(details),
        column=across(column),
        half=across(margin + column + gutter),
        text=across(text),
        text_measure=across(right - text),
        quote=across(quote),
        quote_measure=across(right - quote),
        kicker_baseline=both(drawn.kicker_baseline),
        kicker_spared=down(drawn.kicker_spared),
        kicker_to_headline=down(drawn.kicker_to_headline),
        head_alone=down(drawn.head_alone),
        field_foot=both(drawn.field_foot),
        last_baseline=(face.height - down(drawn.foot[0]), face.height - down(drawn.foot[1])),
        flag_alone=both(drawn.flag_alone),
        lead_height=down(drawn.lead_height),
        plate_foot=down(drawn.plate_foot),
        plate_width=face.width - across(details),
        plate_measure=across(right) - across(details),
        beside_plate=across(details - gutter - margin),
        highest_fields=both(drawn.highest_fields),
        speaker=across(drawn.speaker),
        places=tuple(Box(across(width), down(height)) for width, height in drawn.places),
        most_code=mm(drawn.code),
        sender_logo=LogoBox(
            _area(drawn.sender_logo, wide), across(drawn.sender_logo[2]), down(drawn.flag_alone[0])
        ),
        least_logo=down(drawn.least_logo),
        notch_logo=LogoBox(
            _area(drawn.notch_logo, wide), across(beside_edge), down(drawn.notch_logo[2])
        ),
        logos_apart=down(drawn.logos_apart),
    )


def _area(logo: tuple[float, float, float], wide: float) -> float:
    """The area that logos share, drawn as two sides."""
    return mm(logo[0]) * mm(logo[1]) * wide * wide
