"""The theme `editorial` in numbers: grid, sizes, spaces, colours.

Lengths are millimetres as in the design on A4, type is points size/leading. Those of the sheet are
scaled by its `grid`; a dense page has narrower margins and takes the voices into a column.
"""

from typing import NamedTuple

from brochure.colour import Rgb, darkened_until_readable, from_hex, mixed
from brochure.design.art import LogoBox
from brochure.design.editorial.grid import COLUMNS, Grid, grid
from brochure.design.sheet import ListStyle, MarkStyle, StyleSheet, TextStyle
from brochure.design.style import Align, Face, Family, ParagraphStyle, RunStyle, Swatch
from brochure.design.theme import Clear
from brochure.formats import A4
from brochure.geometry import mm

INK = Swatch("ink", from_hex("#1c1a19"), cmyk=(0, 0, 0, 1))
PRESS_TINT = (0.02, 0.05, 0.07, 0.0)  # without black: it would print as dots
WARM_WHITE = from_hex("#f6f2eb")
TINT_SHARE = 0.025  # of the accent; the rest is warm white

SERIF = Face(Family.SERIF)
SERIF_ITALIC = Face(Family.SERIF, italic=True)
SERIF_SEMIBOLD = Face(Family.SERIF, 600)
SANS = Face(Family.SANS)
SANS_SEMIBOLD = Face(Family.SANS, 600)
SANS_BLACK = Face(Family.SANS, 900)

OLD_STYLE_FIGURES = ("onum", "pnum")
LINING_FIGURES = ("lnum", "pnum")


HEADLINE_LINES = 3
FREE_HEADLINE_LINES = 5  # where white is free
GROWN_LINES, POSTER_LINES = 3, 2  # of a headline larger than the open page's, and much larger
RAISED = 0.17  # of the surplus, from above the foot to above the headline, where words are few
POSTER_FROM = 1.4  # times the open page's


class Spaces(NamedTuple):
    """White between the parts, in points; from last baseline to next cap line or rule."""

    masthead_to_kicker: float = mm(11.47)  # the sample's page: kicker caps at 32.8
    kicker_to_headline: float = mm(5)
    headline_to_lead: float = mm(9)
    lead_to_body: float = mm(6.5)
    body_to_rule: float = mm(8)
    foot_rule_to_caps: float = mm(4)
    kicker_share: float = 0.48  # of the surplus white
    lead_share: float = 0.05
    rule_share: float = 0.47

    def scaled(self, scale: float) -> "Spaces":
        """The white of a face whose lengths are in that scale."""
        lengths = {
            name: scale * length
            for name, length in self._asdict().items()
            if not name.endswith("_share")
        }
        return self._replace(**lengths)

    def widened(self, share: float) -> "Spaces":
        """White that grows with the type of few words: up to 2½ times above the headline and above
        the voices, a half more between the texts; more of what is left goes above the headline.
        """
        raised = RAISED * share
        return self._replace(
            masthead_to_kicker=(1 + 1.5 * share) * self.masthead_to_kicker,
            headline_to_lead=(1 + 0.5 * share) * self.headline_to_lead,
            lead_to_body=(1 + 0.5 * share) * self.lead_to_body,
            body_to_rule=(1 + 1.5 * share) * self.body_to_rule,
            kicker_share=self.kicker_share + raised,
            rule_share=self.rule_share - raised,
        )


ON_A4 = grid(A4)


class Setting(NamedTuple):
    """One step of the theme's sizes: (size, leading) in points, margin in points; the most lines
    of the headline, the part of its height that a picture has, how much of a poster it is, and
    whether the picture leads the page (a `hero`).
    """

    name: str
    headline: tuple[float, float]
    kicker: float
    lead: tuple[float, float]
    body: tuple[float, float]
    voice: tuple[float, float]
    small: tuple[float, float]
    wordmark: float
    margin: float
    spaces: Spaces
    dense: bool = False
    headline_lines: int = HEADLINE_LINES
    smallest: float = 8.5
    picture: float = 1.0
    poster: float = 0.0
    hero: bool = False
    grid: Grid = ON_A4

    @property
    def step(self) -> int:
        """Rows are one step of the search; the page made up anew is another, since it does not
        always hold more, and one that a picture leads, since type beside it is smaller.
        """
        return -1 if self.hero else int(self.dense or self.grid.is_narrow)

    @property
    def lowest_kicker(self) -> float:
        """The lowest place to which white may push the kicker."""
        return self.grid.lowest_kicker(self.poster)

    def most_lines(self, size: float) -> int:
        """How many lines the headline may have at a size: fewer, the more of a poster it is."""
        largest = self.grid.sizes.headline[0]
        if size <= largest:
            return self.headline_lines
        return GROWN_LINES if size <= POSTER_FROM * largest else POSTER_LINES

    @property
    def lead_to_body(self) -> float:
        """The white between lead and body, which parts what is led wider by more."""
        beyond = max(0.0, self.lead[1] - LEAD_LEADING)
        return self.spaces.lead_to_body + LEAD_APART * beyond

    @property
    def twelfth(self) -> float:
        """The width of one of the twelve columns."""
        return (self.grid.width - 2 * self.margin + self.grid.gutter) / COLUMNS - self.grid.gutter

    def column(self, number: int) -> float:
        """The left edge of a column, counted from 0."""
        return self.margin + number * (self.twelfth + self.grid.gutter)

    def span(self, columns: int) -> float:
        """The width of so many columns and the gutters between them."""
        return columns * (self.twelfth + self.grid.gutter) - self.grid.gutter

    @property
    def axis(self) -> float:
        """The left edge of the text."""
        return self.column(self.grid.axis)

    @property
    def measure(self) -> float:
        """The width from the axis to the right margin."""
        return self.span(self.grid.text)


LEAD_LEADING, LEAD_APART = 16.6, 1.5
"""The lead's leading at which `lead_to_body` stands for itself (25 pt between baselines), and the
white for each point beyond: 34 pt between baselines at 22."""
DENSE_COLUMNS = (0, 4, 8)  # 4 | 4 | 4
NAME_MEASURE = mm(61.5)  # masthead: a name in two even lines
MARK_TO_NAME = mm(4)  # from a mark across the page to the name's cap line under it
VOICE_RULE_WEIGHT = 1.0
FOOT_RULE_WEIGHT = 0.5
RULE_TO_VOICE = 0.92  # of the leading of what follows
VOICE_TO_RULE = 1.15  # of the leading of what goes before
MARK_SIZE = 1.6  # of the voice
MARK_GAP = 0.17  # em of the voice
CALM_LINES = 5  # a voice of at most so many lines is balanced
CLEAR = Clear(beside=mm(1.8), over=mm(0.8))
"""Side by side the white must be wider than the widest space of a voice (a quarter of 20 pt is
1.8 mm), or a name reads on into it; one over the other 0.8 mm is more than a label's own lines
leave free (9 pt on 11)."""
ROLE_TO_VOICE = 5.0  # pt beside the leading, where the role stands above the voice
MASTHEAD_LOGO = LogoBox(mm(30) * mm(9), mm(39), mm(11))
FOOT_LOGO = LogoBox(mm(24) * mm(9), mm(39), mm(16))
LOGO_SPACE = mm(4)  # clear above each logo of the foot
CODE_SIDES = (mm(20), mm(25))  # of the QR code, without its quiet zone
BESIDE_CODE = mm(5)  # clear left of the code, more than its quiet zone
MOST_CUT = 0.25  # share of a picture that cropping may take
LANDSCAPES = (3 / 2, 2.0)
TIGHT_LANDSCAPES = (2.0, 3 / 2)
PORTRAITS = (3 / 4, 1.0)
SLIMMEST = 2 / 3  # proportions of a 35 mm slide, upright; no picture is higher at its width
SHOWN_WIDE = 1.2  # proportions from which a picture is wide
HERO, HERO_UPRIGHT = 0.5, 0.55  # of the face's height; a picture that leads the page, at most
PANORAMA = 2.2  # proportions from which a picture crosses all columns
GROUP, DENSE_GROUP = 0.4, 0.14  # of the face's height; several pictures, at most
HERO_LEAD = 1.25  # times the open page's; a lead beside an upright picture, at most
DENSE_PICTURES = (4 / 3, 1.0)
CALL_SHARE = 0.8  # of the headline's size; what the reader is asked to dial or to open, at most
CAPTION_SPACE = mm(3)  # from a picture's foot to the caption's caps
INDENT = mm(3)
LIST_HANG = mm(3) / 10  # em: 3 mm at 10 pt
CALM_CAPTION = 4  # lines of a caption that is balanced, at most
SUBHEAD_SIZE = 1.17  # of the body
VOICES_BESIDE_AXIS = 5  # more stand in the dense column only
PROMOTED_WORDS = 60  # a body that short is set as lead where there is none


class Palette(NamedTuple):
    """The colours of a flyer: the accent as given, the accent that reads as text, the tint."""

    accent: Swatch
    text_accent: Swatch
    tint: Swatch


def palette(accent: Rgb) -> Palette:
    """Tint and text colour of an accent."""
    tint = mixed(accent, WARM_WHITE, TINT_SHARE)
    return Palette(
        Swatch("accent", accent),
        Swatch("accent text", darkened_until_readable(accent, tint)),
        Swatch("tint", tint, PRESS_TINT),
    )


def sheet(setting: Setting, colours: Palette, align: Align) -> StyleSheet:
    """The style sheet of a setting."""
    accent = colours.text_accent
    body_size, body_leading = setting.body
    small_size, small_leading = setting.small
    voice_size, voice_leading = setting.voice
    name_size, name_leading = setting.grid.sizes.name
    label = RunStyle(SANS, small_size, INK, features=LINING_FIGURES)
    small = ParagraphStyle(small_leading, Align.BALANCED, least_size=setting.smallest)
    body = RunStyle(SANS, body_size, INK, features=OLD_STYLE_FIGURES)
    return StyleSheet(
        wordmark=TextStyle(
            RunStyle(SANS_BLACK, setting.wordmark, accent),
            ParagraphStyle(setting.wordmark, shift_left=True),
        ),
        name=TextStyle(
            RunStyle(SANS, name_size, INK, features=LINING_FIGURES),
            ParagraphStyle(name_leading, Align.BALANCED, least_size=setting.smallest),
        ),
        kicker=TextStyle(
            RunStyle(SANS_SEMIBOLD, setting.kicker, accent),
            ParagraphStyle(1.2 * setting.kicker, Align.BY_SENSE, least_size=setting.smallest),
        ),
        headline=TextStyle(
            RunStyle(SERIF_SEMIBOLD, setting.headline[0], INK, tracking=-0.01),
            ParagraphStyle(
                setting.headline[1],
                Align.BY_SENSE,
                shift_left=True,
                max_lines=setting.headline_lines,
            ),
        ),
        lead=TextStyle(
            RunStyle(SERIF, setting.lead[0], INK, features=OLD_STYLE_FIGURES),
            ParagraphStyle(setting.lead[1], Align.BALANCED),
        ),
        body=TextStyle(body, ParagraphStyle(body_leading, align, hyphenate=True)),
        subhead=TextStyle(
            RunStyle(SERIF_SEMIBOLD, SUBHEAD_SIZE * body_size, INK),
            ParagraphStyle(
                body_leading, Align.BALANCED, space_before=body_leading, keep_with_next=True
            ),
        ),
        voice=TextStyle(
            RunStyle(SERIF_ITALIC, voice_size, INK, features=OLD_STYLE_FIGURES),
            ParagraphStyle(voice_leading, balanced_up_to=CALM_LINES),
        ),
        marks=MarkStyle(
            RunStyle(SERIF_SEMIBOLD, MARK_SIZE * voice_size, accent),
            RunStyle(SERIF_ITALIC, voice_size, accent),
            MARK_GAP * voice_size,
        ),
        lists=ListStyle(
            RunStyle(SANS, body_size, accent, features=LINING_FIGURES),
            LIST_HANG * body_size,
            body_leading / 2,
        ),
        label=TextStyle(label, small),
        strong_label=TextStyle(
            RunStyle(SANS_SEMIBOLD, small_size, INK, features=LINING_FIGURES), small
        ),
        caption=TextStyle(label, small._replace(align=Align.RAGGED, balanced_up_to=CALM_CAPTION)),
        first_line_indent=INDENT,
    )
