"""The theme `editorial`: a narrow label column says who, a wide text column says what."""

from __future__ import annotations

from brochure.content.model import Brochure
from brochure.content.values import Prose
from brochure.design.addresses import widest_address
from brochure.design.display import least_lines, natural_width, weighed
from brochure.design.editorial.ladder import ladder, with_headline
from brochure.design.editorial.plan import Planner
from brochure.design.editorial.tables import (
    CLEAR,
    PROMOTED_WORDS,
    VOICES_BESIDE_AXIS,
    Palette,
    Setting,
    palette,
    sheet,
)
from brochure.design.gauge import Gauge
from brochure.design.plan import Adjusted, Styled
from brochure.design.stories import Stories, dressed
from brochure.design.style import Align, Paragraph, sized
from brochure.formats import Format
from brochure.story.model import Story

ALONE = 1.6  # times a headline of two lines; one line of few words is as high as these would be
WHOLE = 0.999  # hinted advances don't scale to the last hundredth of a point
HEADLINE_TO_LEAD = 1.85  # where words are few, at least


class Editorial:
    """Quiet and sober; prints on anything. See `tables` for the numbers, `plan` for the page."""

    clear = CLEAR

    def __init__(self, face: Format) -> None:
        self._face = face

    def settings(self, brochure: Brochure) -> tuple[Setting, ...]:
        """The rungs of the ladder, largest first; many voices stand in a column only."""
        asked = brochure.design.type
        pictured = brochure.announcement.picture is not None
        voices = bool(brochure.quotes)
        rungs = ladder(asked.body, asked.smallest, picture=pictured, voices=voices, face=self._face)
        if len(brochure.quotes) > VOICES_BESIDE_AXIS:
            return tuple(rung for rung in rungs if rung.dense or rung.grid.is_small)
        return rungs

    def style(self, brochure: Brochure, story: Story, setting: Setting, gauge: Gauge) -> Styled:
        """The content at one of the settings."""
        colours = palette(brochure.design.accent.rgb)
        stories = _dressed(brochure, story, setting, colours)
        size = _headline_size(stories.headline, setting, gauge)
        if size != setting.headline[0]:
            setting = with_headline(setting, size)
            stories = _dressed(brochure, story, setting, colours)
        if stories.lead is not None and setting.lead[0] > setting.grid.sizes.lead[0]:
            lead = _under_headline(stories.lead, setting)
            stories = stories._replace(lead=_with_whole_addresses(lead, setting, gauge))
        planner = Planner(setting, colours, stories, gauge, _is_body_as_lead(brochure))
        return planner.styled(brochure.design.pages)

    def adjusted(self, brochure: Brochure) -> tuple[Adjusted, ...]:
        """The accent, where it had to be darkened to be read on the tint."""
        accent = brochure.design.accent
        colours = palette(accent.rgb)
        if colours.text_accent.rgb == accent.rgb:
            return ()
        return (Adjusted(accent.rgb, colours.text_accent.rgb, colours.tint.rgb, accent.span),)


def _dressed(brochure: Brochure, story: Story, setting: Setting, colours: Palette) -> Stories:
    align = Align.JUSTIFIED if brochure.design.justified else Align.RAGGED
    styles = sheet(setting, colours, align)
    if _is_body_as_lead(brochure):
        styles = styles._replace(body=styles.lead, table=styles.body)
    return dressed(story, styles, brochure.code_size)


def _under_headline(lead: Paragraph, setting: Setting) -> Paragraph:
    """The lead of few words, well under a headline that is set smaller for its breaks."""
    own = setting.lead[0]
    most = max(setting.grid.sizes.lead[0], setting.headline[0] / HEADLINE_TO_LEAD)
    return lead if own <= most else sized(lead, most / own)


def _with_whole_addresses(lead: Paragraph, setting: Setting, gauge: Gauge) -> Paragraph:
    """The lead of few words, no larger than its addresses allow on one line; from the open page's
    size down they may be divided.
    """
    widest = widest_address(lead, gauge)
    if widest <= setting.measure:
        return lead
    least = setting.grid.sizes.lead[0] / setting.lead[0]
    return sized(lead, max(least, WHOLE * setting.measure / widest))


def _headline_size(headline: Paragraph, setting: Setting, gauge: Gauge) -> float:
    """The largest size, down to the floor, at which the headline keeps to its lines, divides words
    no more often than there, and ends its lines well: a long headline is set smaller without a
    smaller page.
    """
    asked, measure, floor = setting.headline[0], setting.span(12), setting.grid.sizes.headline[3]

    def at(size: float) -> Paragraph:
        return sized(headline, size / asked)

    def divided(size: float) -> int:
        return sum(line.divided for line in gauge.lines(at(size), measure))

    def fits(size: float) -> float:
        lines = gauge.lines(at(size), measure)
        if divided(size) > most_divided or len(lines) > setting.most_lines(size):
            return 2.0
        return max(line.width for line in lines) / measure

    alone = ALONE * asked if setting.poster else asked
    if alone > asked and len(gauge.lines(at(asked), measure)) == 1:
        width = max(line.width for line in gauge.lines(at(asked), measure))
        return max(asked, min(alone, WHOLE * asked * measure / width))
    whole = gauge.longest_word(at(floor)) <= measure
    most_divided = 0 if whole else divided(floor)
    width = natural_width(headline, gauge)
    for step in range(max(0, int(asked - floor)) + 1):
        size = max(floor, asked - step)
        if least_lines(width * size, size, measure) > setting.most_lines(size):
            continue
        if fits(size) <= 1:
            return weighed(size, floor, fits, lambda size: gauge.torn(at(size), measure))
    return floor


def _is_body_as_lead(brochure: Brochure) -> bool:
    return brochure.announcement.lead is None and _words(brochure) <= PROMOTED_WORDS


def _words(brochure: Brochure) -> int:
    """Words of the body; lists and subheads make it no short message."""
    blocks = brochure.announcement.body
    if not all(isinstance(block, Prose) for block in blocks):
        return PROMOTED_WORDS + 1
    return sum(
        len(inline.text.split())
        for block in blocks
        if isinstance(block, Prose)
        for inline in block.inlines
    )
