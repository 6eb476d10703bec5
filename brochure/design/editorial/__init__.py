"""The theme `editorial`: a narrow label column says who, a wide text column says what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from brochure.content.model import Brochure, Prose
from brochure.design.editorial.ladder import ladder, with_headline
from brochure.design.editorial.plan import Planner
from brochure.design.editorial.tables import (
    CLEAR,
    HEADLINE_FLOOR,
    HEADLINE_LINES,
    PROMOTED_WORDS,
    VOICES_BESIDE_AXIS,
    Palette,
    Setting,
    palette,
    sheet,
)
from brochure.design.gauge import Gauge
from brochure.design.ledger import Ledger
from brochure.design.plan import Adjusted, Styled
from brochure.design.stories import Stories, stories
from brochure.design.style import Align, Paragraph, sized

if TYPE_CHECKING:
    from brochure.pictures.gallery import Gallery


class Editorial:
    """Quiet and sober; prints on anything. See `tables` for the numbers, `plan` for the page."""

    clear = CLEAR

    def settings(self, brochure: Brochure) -> tuple[Setting, ...]:
        """The rungs of the ladder, largest first; many voices stand in a column only."""
        asked = brochure.design.type
        rungs = ladder(asked.body, asked.smallest)
        if len(brochure.quotes) > VOICES_BESIDE_AXIS:
            return tuple(rung for rung in rungs if rung.dense)
        return rungs

    def style(
        self, brochure: Brochure, setting: Setting, gauge: Gauge, gallery: Gallery | None
    ) -> Styled:
        """The content at one of the settings."""
        colours = palette(brochure.design.accent.rgb)
        dressed = _dressed(brochure, setting, colours, gallery)
        size = _headline_size(dressed.headline, setting, gauge)
        if size < setting.headline[0]:
            setting = with_headline(setting, size)
            dressed = _dressed(brochure, setting, colours, gallery)
        planner = Planner(setting, colours, dressed, gauge, _is_body_as_lead(brochure))
        plans = planner.plans(brochure.design.pages)
        return Styled(plans, dressed.tree, Ledger(dressed.told))

    def adjusted(self, brochure: Brochure) -> tuple[Adjusted, ...]:
        """The accent, where it had to be darkened to be read on the tint."""
        accent = brochure.design.accent
        colours = palette(accent.rgb)
        if colours.text_accent.rgb == accent.rgb:
            return ()
        return (Adjusted(accent.rgb, colours.text_accent.rgb, colours.tint.rgb, accent.span),)


def _dressed(
    brochure: Brochure, setting: Setting, colours: Palette, gallery: Gallery | None
) -> Stories:
    align = Align.JUSTIFIED if brochure.design.justified else Align.RAGGED
    styles = sheet(setting, colours, align)
    if _is_body_as_lead(brochure):
        styles = styles._replace(body=styles.lead)
    return stories(brochure, styles, gallery)


def _headline_size(headline: Paragraph, setting: Setting, gauge: Gauge) -> float:
    """The largest size, down to the floor, at which the headline keeps to its lines and divides no
    word: a long headline is set smaller without a smaller page.
    """
    asked = setting.headline[0]
    for step in range(max(0, int(asked - HEADLINE_FLOOR)) + 1):
        size = max(HEADLINE_FLOOR, asked - step)
        lines = gauge.lines(sized(headline, size / asked), setting.span(12))
        if len(lines) <= HEADLINE_LINES and not any(line.divided for line in lines):
            return size
    return asked if _is_divided_at_floor(headline, setting, gauge) else HEADLINE_FLOOR


def _is_divided_at_floor(headline: Paragraph, setting: Setting, gauge: Gauge) -> bool:
    """Whether a word is wider than the page even at the floor; it is divided at any size then."""
    floor = sized(headline, HEADLINE_FLOOR / setting.headline[0])
    return gauge.longest_word(floor) > setting.span(12)


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
