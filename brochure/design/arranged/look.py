"""A look that is drawn as tables, on pages or on the panels of a folded sheet."""

from __future__ import annotations

from collections.abc import Iterator
from math import sqrt

from brochure.content.kinds import outlines
from brochure.content.model import Brochure
from brochure.content.outline import Place
from brochure.design.arranged.allot import Arrangement, Told, arrangements, on_pages
from brochure.design.arranged.fill import bold
from brochure.design.arranged.planner import Planner, Setting
from brochure.design.arranged.tables import Band, Drawing, Scale
from brochure.design.gauge import Gauge
from brochure.design.plan import Adjusted, Styled, Thread
from brochure.design.stories import ContactStory, dressed
from brochure.design.style import Align
from brochure.design.theme import Clear
from brochure.formats import Folded, Format
from brochure.geometry import mm
from brochure.story.ledger import Ledger
from brochure.story.model import Story

STEP = 0.25  # pt; between sizes of the body
LEAST_IN_PANEL = 18  # lines of a body before it goes on in the next panel


class Arranged:
    """A look's drawing on a format."""

    def __init__(self, drawing: Drawing, format: Format | Folded) -> None:
        self._drawing, self._format = drawing, format

    @property
    def clear(self) -> Clear:
        """The white that keeps voices apart."""
        return self._drawing.clear

    def settings(self, brochure: Brochure) -> tuple[Setting, ...]:
        """Through each band of sizes with each arrangement, the airiest first."""
        return tuple(self._settings(brochure))

    def _settings(self, brochure: Brochure) -> Iterator[Setting]:
        asked, count = brochure.design.type, len(self._arrangements(brochure))
        for place, band in enumerate(self._drawing.bands):
            for number in range(count):
                sizes = _sizes(band, self._grown, asked.body, asked.smallest)
                for size in sizes:
                    step = place * count + number
                    yield Setting(size, band, self._grown, number, step, asked.smallest)

    @property
    def _grown(self) -> float:
        """How type grows with the face: as the root of its height."""
        if isinstance(self._format, Folded):
            return 1.0
        return min(1.0, sqrt(self._format.height / mm(self._drawing.height)))

    def _arrangements(self, brochure: Brochure) -> tuple[Arrangement, ...]:
        announcement = brochure.announcement
        kinds = tuple(outlines(brochure, brochure.language))
        places = {kind.place for kind in kinds}
        rows = sum(
            len(block.rows) - 1
            for kind in kinds
            if kind.place is Place.BODY
            for block in kind.blocks
            if block.layout.is_table
        )
        told = Told(
            announcement.lead is not None or Place.LEAD in places,
            bool(announcement.body) or Place.BODY in places,
            len(brochure.quotes),
            Place.QUOTES in places,
            rows,
        )
        if isinstance(self._format, Folded):
            return arrangements(self._format, told, flap_leads=self._drawing.flap_leads)
        return on_pages(brochure.design.pages, told)

    def style(self, brochure: Brochure, story: Story, setting: Setting, gauge: Gauge) -> Styled:
        """The story at one of the settings."""
        tones = self._drawing.tones(brochure.design.accent.rgb)
        align = Align.JUSTIFIED if brochure.design.justified else Align.RAGGED
        scale = Scale(setting.body, setting.smallest)
        sheet = self._drawing.sheet(scale, brochure.design.accent.rgb, align)
        stories = dressed(story, sheet, brochure.code_size)
        if self._drawing.strong_lines and stories.contact is not None:
            stories = stories._replace(contact=_strong(stories.contact, brochure))
        ways = self._arrangements(brochure)  # fewer, where a part of the content is left out
        shares = ways[min(setting.arrangement, len(ways) - 1)]
        page = None if isinstance(self._format, Folded) else self._format
        plans = Planner(self._drawing, setting, tones, stories, gauge).faces(shares, page)
        thread = None if page else Thread(plans, even=True, least=LEAST_IN_PANEL)
        return Styled(plans, stories.tree, Ledger(stories.told), thread)

    def adjusted(self, brochure: Brochure) -> tuple[Adjusted, ...]:
        """Colours that the look had to change."""
        accent = brochure.design.accent
        return tuple(
            Adjusted(accent.rgb, used.rgb, ground.rgb, accent.span)
            for used, ground in self._drawing.tones(accent.rgb).readable
            if used.rgb != accent.rgb
        )


def _strong(contact: ContactStory, brochure: Brochure) -> ContactStory:
    """The contact with phone and mail in the face of a name."""
    said = brochure.contact
    count = 0 if said is None else (said.phone is not None) + (said.email is not None)
    lines = (*(bold(line) for line in contact.lines[:count]), *contact.lines[count:])
    return contact._replace(lines=lines)


def _sizes(
    band: Band, grown: float, asked: tuple[float, float] | None, smallest: float
) -> dict[float, None]:
    """Sizes of the body in a band, within the author's range and not under the floor."""
    largest, least = grown * band.largest, grown * band.smallest
    low, high = asked or (0.0, largest)
    count = int((largest - least) / STEP + 0.01)
    sizes = (round(largest - STEP * number, 2) for number in range(count + 1))
    return dict.fromkeys(max(smallest, min(max(size, low), high)) for size in sizes)
