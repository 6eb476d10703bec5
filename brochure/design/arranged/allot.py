"""Which face takes what: a flyer's parts along the panels of a folded sheet, or on its pages, in
reading order.

In: the panels and how much there is to say. Out: arrangements, the airiest first. What stands on a
panel is always one stretch of the story.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from brochure.design.arranged.tables import Slot
from brochure.formats import Folded, Panel, PanelRole
from brochure.geometry import mm

TEXTS = Slot.TEXT, Slot.TEXT_WITH_LEAD, Slot.TEXT_WITH_VOICES
FEWEST_SPREAD = 6  # rows of tables; fewer stand on one panel
WIDE = mm(120)  # a panel from which on a lead has its body below it


class Told(NamedTuple):
    """How much there is to say; `calls` are kinds of content behind the voices, `rows` those of
    tables behind the body.
    """

    lead: bool
    body: bool
    voices: int
    calls: bool = False
    rows: int = 0


class Share(NamedTuple):
    """What a panel (None: a page) takes; `voices` are the first and the one after the last of
    them. Of `details`, where they are shared out, it has the piece of that number of so many.
    """

    panel: Panel | None
    slot: Slot
    voices: tuple[int, int] = (0, 0)
    details: tuple[int, int] | None = None


Arrangement = tuple[Share, ...]


def on_pages(pages: int, told: Told) -> tuple[Arrangement, ...]:
    """The one way in which a flyer stands on one page, or on two."""
    if pages == 1:
        return ((Share(None, Slot.PAGE, (0, told.voices)),),)
    return ((Share(None, Slot.FRONT), Share(None, Slot.REVERSE, (0, told.voices))),)


def arrangements(folded: Folded, told: Told, *, flap_leads: bool) -> tuple[Arrangement, ...]:
    """Each way in which the panels may be shared out, in the order in which they are tried; of a
    panel nobody needs, the slot is text without a text.
    """
    inside = [panel for panel in folded.panels if panel.role is PanelRole.INSIDE]
    flap = next((panel for panel in folded.panels if panel.role is PanelRole.FLAP), None)
    found: dict[_Way, None] = {}
    if told.calls and len(inside) > 1:
        share = Share(inside[-1], Slot.CALLS)
        for way in _ways(inside[:-1], flap, told, flap_leads=flap_leads):
            found[way._replace(middle=(*way.middle, share))] = None
    found |= dict.fromkeys(_ways(inside, flap, told, flap_leads=flap_leads))
    cover = next(panel for panel in folded.panels if panel.role is PanelRole.COVER)
    back = next(panel for panel in folded.panels if panel.role is PanelRole.BACK)
    ways = [(Share(cover, way.cover), *way.middle, Share(back, Slot.BACK)) for way in found]
    most = len(inside) + (flap is not None) if told.rows >= FEWEST_SPREAD else 1
    return (*ways, *(one for pieces in range(2, most + 1) for one in _spread(ways, pieces)))


def _spread(ways: list[Arrangement], pieces: int) -> Iterator[Arrangement]:
    """The ways with the details on the last so many panels of text."""
    for way in ways:
        texts = [number for number, share in enumerate(way) if share.slot in TEXTS][-pieces:]
        if len(texts) == pieces:
            shares = list(way)
            for piece, number in enumerate(texts):
                shares[number] = shares[number]._replace(details=(piece, pieces))
            yield tuple(shares)


class _Way(NamedTuple):
    """The cover's slot, and what stands between cover and back in reading order."""

    cover: Slot
    middle: tuple[Share, ...]


def _ways(
    inside: list[Panel], flap: Panel | None, told: Told, *, flap_leads: bool
) -> Iterator[_Way]:
    flaps = [] if flap is None else [flap]
    if not told.voices:
        if flaps and told.lead and told.body:
            yield _Way(Slot.COVER, (Share(flaps[0], Slot.LEAD), *_texts(inside)))
        for shares in _leading(told, [*flaps, *inside]):
            yield _Way(Slot.COVER, shares)
        return
    for count in range(1 if told.lead or told.body else 0, len(inside) + 1):
        text, speaking = inside[:count], inside[count:]
        if flap_leads and flaps and told.lead and speaking:
            lead = Share(flaps[0], Slot.LEAD)
            for voices in _voices(speaking, told.voices):
                yield _Way(Slot.COVER, (lead, *_texts(text), *voices))
        for voices in _voices([*flaps, *speaking], told.voices):
            if flap_leads and flaps and told.lead:
                yield _Way(Slot.COVER_WITH_LEAD, (*_texts(text), *voices))
            else:
                yield from (_Way(Slot.COVER, (*one, *voices)) for one in _leading(told, text))
    if not flaps and told.body:
        shared = Share(inside[-1], Slot.TEXT_WITH_VOICES, (0, told.voices))
        yield from (_Way(Slot.COVER, (*one, shared)) for one in _leading(told, inside[:-1]))


def _leading(told: Told, panels: list[Panel]) -> Iterator[Arrangement]:
    """A lead on a panel of its own; then above the body."""
    if not told.lead:
        yield _texts(panels)
        return
    if not panels:
        return  # no room for it
    if not told.body:
        yield (Share(panels[0], Slot.LEAD), *_texts(panels[1:]))
        return
    if len(panels) > 1 and panels[0].place.width < WIDE:
        yield (Share(panels[0], Slot.LEAD), *_texts(panels[1:]))
    yield (Share(panels[0], Slot.TEXT_WITH_LEAD), *_texts(panels[1:]))


def _texts(panels: list[Panel]) -> Arrangement:
    return tuple(Share(panel, Slot.TEXT) for panel in panels)


def _voices(panels: list[Panel], count: int) -> Iterator[Arrangement]:
    """The voices in order, as many on each panel as evenly as can be; no way where one would have
    none.
    """
    if not panels or count < len(panels):
        return
    shares, first = [], 0
    for number, panel in enumerate(panels):
        last = round((number + 1) * count / len(panels))
        one = Slot.LAST_VOICE if last == count and number else Slot.VOICE
        shares.append(Share(panel, one if last - first == 1 else Slot.VOICES, (first, last)))
        first = last
    yield tuple(shares)
