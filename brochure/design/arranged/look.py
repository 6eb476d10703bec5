"""A look that is drawn as tables, on the panels of a folded sheet."""

from __future__ import annotations

from collections.abc import Iterator

from brochure.content.model import Brochure
from brochure.design.arranged.allot import Arrangement, Told, arrangements
from brochure.design.arranged.fill import bold
from brochure.design.arranged.planner import Planner, Setting
from brochure.design.arranged.tables import Band, Drawing, Scale
from brochure.design.gauge import Gauge
from brochure.design.plan import Adjusted, Plan, Styled, Thread
from brochure.design.stories import ContactStory, dressed
from brochure.design.style import Align
from brochure.design.theme import Clear
from brochure.formats import Folded
from brochure.story.ledger import Ledger
from brochure.story.model import Story

STEP = 0.25  # pt; between sizes of the body
LEAST_IN_PANEL = 18  # lines of a body before it goes on in the next panel


class Panels:
    """A look's drawing on a folded sheet."""

    def __init__(self, drawing: Drawing, folded: Folded) -> None:
        self._drawing, self._folded = drawing, folded

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
                for size in _sizes(band, asked.body, asked.smallest):
                    step = place * count + number
                    yield Setting(size, band.hang, number, step, asked.smallest)

    def _arrangements(self, brochure: Brochure) -> tuple[Arrangement, ...]:
        announcement = brochure.announcement
        told = Told(announcement.lead is not None, bool(announcement.body), len(brochure.quotes))
        return arrangements(self._folded, told, flap_leads=self._drawing.flap_leads)

    def style(self, brochure: Brochure, story: Story, setting: Setting, gauge: Gauge) -> Styled:
        """The story at one of the settings."""
        tones = self._drawing.tones(brochure.design.accent.rgb)
        align = Align.JUSTIFIED if brochure.design.justified else Align.RAGGED
        scale = Scale(setting.body, setting.smallest)
        sheet = self._drawing.sheet(scale, brochure.design.accent.rgb, align)
        stories = dressed(story, sheet, brochure.code_size)
        if self._drawing.strong_lines and stories.contact is not None:
            stories = stories._replace(contact=_strong(stories.contact, brochure))
        shares = self._arrangements(brochure)[setting.arrangement]
        plans = Planner(self._drawing, setting, tones, stories, gauge).panels(shares)
        return Styled(plans, stories.tree, Ledger(stories.told), _thread(plans))

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


def _thread(plans: tuple[Plan, ...]) -> Thread:
    return Thread(plans, even=True, least=LEAST_IN_PANEL)


def _sizes(band: Band, asked: tuple[float, float] | None, smallest: float) -> dict[float, None]:
    """Sizes of the body in a band, within the author's range and not under the floor."""
    low, high = asked or (0.0, band.largest)
    count = int((band.largest - band.smallest) / STEP + 0.01)
    sizes = (band.largest - STEP * number for number in range(count + 1))
    return dict.fromkeys(max(smallest, min(max(size, low), high)) for size in sizes)
