"""What looks that are drawn as tables have in common: a style sheet in one sans, every style from
the body's size, and the tones of one accent.
"""

from __future__ import annotations

from typing import NamedTuple

from brochure.colour import Rgb, carrying, darkened_until_readable, mixed
from brochure.design.arranged.fill import calm, flowing
from brochure.design.arranged.tables import Scale, Tone, Tones
from brochure.design.sheet import ListStyle, MarkStyle, StyleSheet, TextStyle
from brochure.design.style import Align, Face, Family, ParagraphStyle, RunStyle, Swatch

WHITE = Swatch("white", (1.0, 1.0, 1.0))
FIGURES = ("lnum", "pnum")
HALF = 0.5  # of the leading, over a subhead
THIRD = 1 / 3  # of the leading, between items of a list


class Scheme(NamedTuple):
    """The type of a look: sizes in parts of the body's, `leading` in parts of the size; the gap
    from a voice's mark to its words, and the indents of lists and first lines in em.
    """

    ink: Swatch
    small: float
    leading: float
    kicker: float
    subhead: float
    mark: float
    mark_gap: float
    list_hang: float = 0.9
    indent: float = 1.0

    def label(
        self, scale: Scale, size: float, weight: int = 400, colour: Swatch | None = None
    ) -> TextStyle:
        """A style of few lines, at a size in points."""
        look = RunStyle(Face(Family.SANS, weight), size, colour or self.ink, features=FIGURES)
        own = ParagraphStyle(self.leading * size, Align.BALANCED, least_size=scale.smallest)
        return TextStyle(look, own)

    def text(self, body: float, align: Align) -> TextStyle:
        """The style of running text."""
        look = RunStyle(Face(Family.SANS), body, self.ink, features=FIGURES)
        return TextStyle(look, ParagraphStyle(self.leading * body, align, hyphenate=True))


class Display(NamedTuple):
    """The styles in which looks of one scheme differ: the wordmark, the headline (with its
    tracking in em), the lead, a voice's words and its opening mark.
    """

    wordmark: TextStyle
    headline: TextStyle
    tracking: float
    lead: TextStyle
    words: RunStyle
    opening: RunStyle


def sheet(scheme: Scheme, scale: Scale, align: Align, display: Display) -> StyleSheet:
    """The style sheet of a look at one setting."""
    body = scale.body
    small = max(scheme.small * body, scale.smallest)
    text, leading = scheme.text(body, align), scheme.leading * body
    headline = display.headline
    return StyleSheet(
        wordmark=display.wordmark,
        name=scheme.label(scale, small),
        kicker=scheme.label(scale, scheme.kicker * body, 600),
        headline=headline._replace(
            run=headline.run._replace(tracking=display.tracking),
            paragraph=headline.paragraph._replace(
                align=Align.BY_SENSE, shift_left=True, least_size=None
            ),
        ),
        lead=calm(flowing(display.lead, divided=False)),
        body=text,
        subhead=TextStyle(
            scheme.label(scale, scheme.subhead * body, 700).run,
            ParagraphStyle(
                leading, Align.BALANCED, space_before=HALF * leading, keep_with_next=True
            ),
        ),
        voice=calm(flowing(TextStyle(display.words, text.paragraph))),
        marks=MarkStyle(display.opening, display.words, scheme.mark_gap * body),
        lists=ListStyle(text.run, scheme.list_hang * body, THIRD * leading),
        label=scheme.label(scale, small),
        strong_label=scheme.label(scale, small, 700),
        caption=scheme.label(scale, small),
        first_line_indent=scheme.indent * body,
    )


def accent_text(accent: Rgb, ground: Rgb = WHITE.rgb) -> Swatch:
    """The accent that reads as text on a ground."""
    return Swatch("accent text", darkened_until_readable(accent, ground))


def tint(accent: Rgb, share: float) -> Swatch:
    """White with a share of the accent."""
    return Swatch("tint", mixed(accent, WHITE.rgb, share))


def tones(accent: Rgb, ink: Swatch, tinted: Swatch, ground: Swatch = WHITE) -> Tones:
    """The accent as a ground, what is printed on it, and where it is text: on that ground."""
    field, on_field = carrying(accent, ink.rgb, WHITE.rgb)
    full, printed = Swatch("field", field), Swatch("on field", on_field)
    by_tone = {
        Tone.WHITE: WHITE,
        Tone.TINT: tinted,
        Tone.FIELD: full,
        Tone.ON_FIELD: printed,
        Tone.ACCENT: Swatch("accent", accent),
        Tone.INK: ink,
    }
    return Tones(by_tone, ((full, printed), (accent_text(accent, ground.rgb), ground)))
