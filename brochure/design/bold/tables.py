"""The theme `bold` in numbers: sizes and colours; the lengths of the sheet are in `grid`.

Type is points, white in millimetres as in the design. A step of the ladder (`scale`) gives the body
and its leading, which is the grid that white is counted in.
"""

from collections.abc import Iterator
from math import inf
from typing import NamedTuple

from brochure.colour import (
    TEXT_CONTRAST,
    Rgb,
    contrast,
    from_hex,
    from_oklab,
    to_oklab,
)
from brochure.design.bold.grid import Grid, grid
from brochure.design.bold.scale import Scale, scale
from brochure.design.display import Leading
from brochure.design.sheet import ListStyle, MarkStyle, StyleSheet, TextStyle
from brochure.design.style import Align, Face, Family, ParagraphStyle, RunStyle, Swatch
from brochure.design.theme import Clear
from brochure.formats import A4, Format
from brochure.geometry import mm

BEFORE, AFTER, APART = 2.0, 1.5, 2.0  # g: edge to first baseline, last baseline to edge, rows
BAR = mm(1.25)
SEAM = mm(1)  # the flag begins so far up in the field
MOST_SOLID = 0.33  # of a side

# The picture in the field, and beside the text.
PLATE_TO_CAPTION = mm(2)  # from its lower edge to the caption's cap line
LEAST_FIELD = 0.8  # of the step's; a picture wider than that leaves it
MOST_CUT = 0.25  # of a picture, across or down
HEROES = (0.42, 0.36, 0.32, 0.25)  # of the face's height; a picture that leads the page
GROUP = 0.34  # the same; several pictures, at most
HERO_UPRIGHT = 0.55  # the same, beside the text
HERO_FIELD = 0.7  # of a step's field, over such a picture
HERO_WIDE, PANORAMA = 1.2, 2.2  # proportions from which it crosses the page; any picture does
HERO_CUT = 1 / 3  # of a band from edge to edge
POSTER_HEROES = 2  # beside large type
HERO_STEPS = 3  # of the scale, the first after the posters; type beside such a picture
CAPTION_SPACE = mm(3)  # from a picture's foot to the caption's caps, on white

LEAST_CODE = mm(20)  # without the quiet zone; phones ask for it on every format
TO_DETAILS = mm(3)  # white between the address and phone and mail
TO_CODE = mm(2)  # at least; from phone and mail to the code's white box

INK = Swatch("ink", from_hex("#1c1a1a"))
GREY = Swatch("grey", from_hex("#57504f"))
WHITE = Swatch("white", (1.0, 1.0, 1.0))
WARM_WHITE = from_hex("#fbf7f3")
TINT_SHARE = 0.04  # of the accent, mixed in sRGB
TINT_LIGHTNESS = 0.958  # Oklab L, at most
DARKER = 0.005  # Oklab L

SERIF = Face(Family.SERIF)
SERIF_ITALIC = Face(Family.SERIF, italic=True)
SERIF_BOLD = Face(Family.SERIF, 700)
SANS = Face(Family.SANS)
SANS_SEMIBOLD = Face(Family.SANS, 600)
SANS_BOLD = Face(Family.SANS, 700)
SANS_BLACK = Face(Family.SANS, 900)
FIGURES = ("lnum", "pnum")

SMALL_LEADING = 1.35  # of speakers, roles, contact and names, where the grid is wider
LEAST_LEADING = 1.22  # of the size
LEAD_TO_BODY = 1.3  # of a poster, and beside a picture, at least
SIGNED_LEADING = 1.3  # of a contact in display type
HEADLINE_LINES = 5
HEADLINE_LEADING = Leading(1.1, 1.05, at=30)
WORDMARK_SHARE, POSTER_WORDMARK_SHARE = 0.75, 0.6  # of the headline's size
NAME_LINES = 3  # the name where there is no short one
WIDE_LEAD = 1.4  # times the height of a lead beside the flag, for one under the field
INDENT = mm(3.2)
LIST_INDENT = mm(3.2) / 10.5  # em: 3.2 mm at the sample's 10.5 pt
MARK_TO_TEXT = mm(2)  # from the ink of the opening mark to the words, at least
MARK_TO_TEXT_EM = 0.3
CALM_LINES = 5  # a quote of at most so many lines is balanced
CLEAR = Clear(beside=mm(1.5), over=mm(0.8))
"""A mark is 2 mm from its own words, and what is nearer than three quarters of that seems to belong
to it; one over the other 0.8 mm is more than the lines of a label leave free."""
VOICE_LEADING = 1.25  # the grid's where that is more
VOICE_LEADING_LARGE, LARGE_VOICE = 1.22, 20.0
VOICE_LEADING_SMALL, SMALL_VOICE = 1.22, 10.5


class Setting(NamedTuple):
    """One setting: sizes in points, with leadings.

    `field` is the height that the field has where the headline leaves it, at most `most_field`;
    `least_voice` is the smallest quote of the step; `compact`: the voices may stand compact;
    `place` is the number of the picture's beside the text. A picture that leads the page (a `hero`)
    has that share of its height. `number` is that of the scale's step. A contact in display type
    has the size `signature`; beside a picture the body may grow to `largest_body`.
    """

    name: str
    number: int
    body: tuple[float, float]
    lead: tuple[float, float]
    headline: float
    voice: float
    least_voice: float
    field: float
    most_field: float
    smallest: float
    compact: bool = False
    place: int = 0
    hero: float = 0.0
    face: Format = A4
    signature: float = 0.0
    largest_body: float = inf

    @property
    def page(self) -> Grid:
        """The lengths of the face."""
        return grid(self.face)

    @property
    def scale(self) -> Scale:
        """The type of the face."""
        return scale(self.face)

    @property
    def step(self) -> int:
        """The step of the search: pages that a picture leads come first."""
        return self.number - len(self.scale.numbers) * bool(self.hero)

    @property
    def grid(self) -> float:
        """The body's leading, in which white is counted."""
        return self.body[1]

    @property
    def is_indented(self) -> bool:
        """Whether an indent tells paragraphs apart."""
        return self.number >= self.scale.first_indented

    @property
    def is_poster(self) -> bool:
        """Whether few words fill the page."""
        return self.number < 1

    @property
    def is_dense(self) -> bool:
        """Whether the page's outer white is the small one."""
        return self.number >= self.scale.first_dense

    @property
    def kicker_baseline(self) -> float:
        """From the trim edge."""
        return self.page.kicker_baseline[self.is_dense]

    @property
    def flag_alone(self) -> float:
        """The height of a flag without a lead beside it."""
        return self.page.flag_alone[self.is_dense]

    @property
    def field_foot(self) -> float:
        """From the headline's last baseline to the field's edge."""
        return self.page.field_foot[self.is_dense]

    @property
    def highest_field(self) -> float:
        """With a picture in it, which would take more of the page in a column."""
        return self.page.highest_fields[self.is_indented]

    @property
    def last_baseline(self) -> float:
        """Of the page, from the upper trim edge."""
        return self.page.last_baseline[self.is_dense]

    @property
    def small(self) -> tuple[float, float]:
        """Size and leading of contact and names."""
        small = self.scale.small
        if self.is_poster:
            small = self.scale.poster_small[self.number - self.scale.numbers.start]
        return self.leaded(small, min(self.grid, SMALL_LEADING * max(small, self.smallest)))

    @property
    def signed(self) -> tuple[float, float]:
        """Size and leading of the contact."""
        if not self.signature:
            return self.small
        return self.signature, SIGNED_LEADING * self.signature

    @property
    def foot_grid(self) -> float:
        """In which the white of the foot is counted: the grid, where it isn't too wide for it."""
        return max(min(self.grid, self.scale.foot_grid), self.signed[1])

    @property
    def label(self) -> tuple[float, float]:
        """Size and leading of what stands above names."""
        return self.leaded(self.scale.label, self.small[1])

    def leaded(self, size: float, leading: float) -> tuple[float, float]:
        """A size, at least the smallest, and its leading."""
        size = max(size, self.smallest)
        return (size, max(leading, LEAST_LEADING * size))

    def with_body(self, size: float) -> "Setting":
        """Another size of the body, its leading in proportion."""
        return self._replace(body=(size, size / self.body[0] * self.body[1]))

    def with_voices(self, most: float) -> "Setting":
        """Quotes of at most that size, or the step's smallest."""
        return self._replace(voice=max(min(self.voice, most), self.least_voice))

    def leads(self) -> Iterator[tuple[float, float]]:
        """Sizes and leadings of the lead, from the step's own down."""
        for step in self.scale.from_step(self.number):
            yield self.leaded(step.lead[0], mm(step.lead[1]))

    def wide_leads(self) -> Iterator[tuple[float, float]]:
        """Sizes and leadings of a lead under the field, from the largest down."""
        for size in self.scale.poster_leads:
            yield self.leaded(size, LEAST_LEADING * size)
        yield from self.leads()

    def most_lead_lines(self, size: float, leading: float) -> int | None:
        """How many lines a lead may have at a size and leading; None: any."""
        if size < self.scale.large_lead:
            return None
        wide = size >= self.scale.poster_leads[-1]
        return int((WIDE_LEAD if wide else 1.0) * self.page.lead_height / leading)

    def voice_leading(self, size: float) -> float:
        """The leading of a quote: the grid's, or what its size needs."""
        ratio = VOICE_LEADING
        if size >= LARGE_VOICE:
            ratio = VOICE_LEADING_LARGE
        elif size <= SMALL_VOICE:
            ratio = VOICE_LEADING_SMALL
        return max(self.grid, ratio * size)


class Palette(NamedTuple):
    """The colours of a flyer: the accent as given (bars), the field and what is printed on it, the
    accent that reads as text, the tint.
    """

    accent: Swatch
    field: Swatch
    on_field: Swatch
    text_accent: Swatch
    tint: Swatch


def palette(accent: Rgb) -> Palette:
    """All colours that follow from an accent."""
    red, green, blue = (
        TINT_SHARE * one + (1 - TINT_SHARE) * other
        for one, other in zip(accent, WARM_WHITE, strict=True)
    )
    lightness, a, b = to_oklab((red, green, blue))
    tint = from_oklab((min(lightness, TINT_LIGHTNESS), a, b))
    field, on_field = accent, WHITE
    if contrast(accent, WHITE.rgb) < TEXT_CONTRAST:
        if contrast(accent, INK.rgb) >= TEXT_CONTRAST:
            on_field = INK
        else:
            field = _darkened(accent, WHITE.rgb)
    return Palette(
        Swatch("accent", accent),
        Swatch("field", field),
        Swatch("on field", on_field.rgb),
        Swatch("accent text", _darkened(accent, tint)),
        Swatch("tint", tint),
    )


def _darkened(rgb: Rgb, other: Rgb) -> Rgb:
    """The colour, its Oklab lightness lowered until it and the other can be told apart in text."""
    lightness, a, b = to_oklab(rgb)
    while contrast(rgb, other) < TEXT_CONTRAST:
        lightness -= DARKER
        rgb = from_oklab((lightness, a, b))
    return rgb


class Styles(NamedTuple):
    """What the theme has beside a style sheet."""

    heading: TextStyle
    note: TextStyle
    small: TextStyle
    signed: TextStyle
    strong: TextStyle


def styles(setting: Setting, colours: Palette) -> Styles:
    """The looks of the foot: heading, what stands above names, names, contact, phone and mail."""
    size, leading = setting.small
    plain = RunStyle(SANS, size, INK, features=FIGURES)
    signed = plain._replace(size=setting.signed[0])
    kicker = max(setting.scale.kicker[0], setting.smallest, setting.signature)
    label = RunStyle(SANS, setting.label[0], GREY, features=FIGURES)
    paragraph = ParagraphStyle(leading, Align.BALANCED, least_size=setting.smallest)
    contact = paragraph._replace(leading=setting.signed[1])
    return Styles(
        heading=TextStyle(RunStyle(SANS_SEMIBOLD, kicker, colours.text_accent), contact),
        note=TextStyle(label, paragraph),
        small=TextStyle(plain, paragraph),
        signed=TextStyle(signed, contact),
        strong=TextStyle(signed._replace(face=SANS_BOLD), contact),
    )


def sheet(setting: Setting, colours: Palette, align: Align) -> StyleSheet:
    """The style sheet of a setting; display type is sized later."""
    body_size, grid = setting.body
    small = RunStyle(SANS, setting.small[0], INK, features=FIGURES)
    kicker, kicker_leading = setting.leaded(*setting.scale.kicker)
    name_size, name_leading = setting.leaded(
        setting.scale.small, min(grid, setting.scale.name_leading)
    )
    body = RunStyle(SANS, body_size, INK, features=FIGURES)
    least = setting.smallest
    beside = ParagraphStyle(setting.small[1], Align.BALANCED, least_size=least)
    indented = setting.is_indented
    return StyleSheet(
        wordmark=TextStyle(
            RunStyle(SANS_BLACK, setting.headline, colours.on_field),
            ParagraphStyle(setting.headline, shift_left=True),
        ),
        name=TextStyle(
            small._replace(size=name_size, colour=colours.on_field),
            ParagraphStyle(name_leading, Align.BALANCED, least_size=least),
        ),
        kicker=TextStyle(
            RunStyle(SANS_SEMIBOLD, kicker, colours.on_field),
            ParagraphStyle(kicker_leading, Align.BY_SENSE, least_size=least),
        ),
        headline=TextStyle(
            RunStyle(SANS_BOLD, setting.headline, colours.on_field, -0.012, FIGURES),
            ParagraphStyle(
                HEADLINE_LEADING.of(setting.headline),
                Align.BY_SENSE,
                shift_left=True,
                max_lines=HEADLINE_LINES,
            ),
        ),
        lead=TextStyle(
            RunStyle(SERIF, setting.lead[0], INK, features=FIGURES),
            ParagraphStyle(
                setting.lead[1],
                Align.BALANCED,
                max_lines=setting.most_lead_lines(*setting.lead),
            ),
        ),
        body=TextStyle(body, ParagraphStyle(grid, align, hyphenate=True)),
        subhead=TextStyle(
            RunStyle(SANS_BOLD, body_size + 1, colours.text_accent),
            ParagraphStyle(grid, Align.BALANCED, space_before=grid, keep_with_next=True),
        ),
        voice=TextStyle(
            RunStyle(SERIF_ITALIC, setting.voice, INK, features=FIGURES),
            ParagraphStyle(setting.voice_leading(setting.voice), balanced_up_to=CALM_LINES),
        ),
        marks=MarkStyle(
            RunStyle(SERIF_BOLD, setting.voice, colours.text_accent),
            RunStyle(SERIF_ITALIC, setting.voice, INK),
            0.0,
        ),
        lists=ListStyle(
            RunStyle(SANS, body_size, colours.text_accent, features=FIGURES),
            LIST_INDENT * body_size,
            grid / 2,
        ),
        label=TextStyle(small, beside),
        strong_label=TextStyle(small._replace(face=SANS_BOLD), beside),
        caption=TextStyle(
            RunStyle(SANS, setting.label[0], GREY, features=FIGURES),
            ParagraphStyle(setting.label[1], Align.BALANCED, least_size=least),
        ),
        first_line_indent=INDENT if indented else 0.0,
        paragraph_space=0.0 if indented else grid,
    )
