"""The theme `editorial`: a narrow label column says who, a wide text column says what."""

from __future__ import annotations

from brochure.content.model import Brochure, Prose
from brochure.design.editorial.ladder import ladder
from brochure.design.editorial.plan import Planner
from brochure.design.editorial.tables import (
    PROMOTED_WORDS,
    VOICES_BESIDE_AXIS,
    Setting,
    palette,
    sheet,
)
from brochure.design.plan import Adjusted, Styled
from brochure.design.stories import stories
from brochure.design.style import Align


class Editorial:
    """Quiet and sober; prints on anything. See `tables` for the numbers, `plan` for the page."""

    def settings(self, brochure: Brochure) -> tuple[Setting, ...]:
        """The rungs of the ladder, largest first; many voices stand in a column only."""
        asked = brochure.design.type
        rungs = ladder(asked.body, asked.smallest)
        if len(brochure.quotes) > VOICES_BESIDE_AXIS:
            return tuple(rung for rung in rungs if rung.dense)
        return rungs

    def style(self, brochure: Brochure, setting: Setting) -> Styled:
        """The content at one of the settings."""
        design = brochure.design
        colours = palette(design.accent.rgb)
        align = Align.JUSTIFIED if design.justified else Align.RAGGED
        styles = sheet(setting, colours, align)
        body_as_lead = brochure.announcement.lead is None and _words(brochure) <= PROMOTED_WORDS
        if body_as_lead:
            styles = styles._replace(body=styles.lead)
        dressed = stories(brochure, styles)
        planner = Planner(setting, colours, dressed, body_as_lead)
        return Styled(planner.plan(), dressed.tree)

    def adjusted(self, brochure: Brochure) -> tuple[Adjusted, ...]:
        """The accent, where it had to be darkened to be read on the tint."""
        accent = brochure.design.accent
        colours = palette(accent.rgb)
        if colours.text_accent.rgb == accent.rgb:
            return ()
        return (Adjusted(accent.rgb, colours.text_accent.rgb, colours.tint.rgb, accent.span),)


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
