"""The theme `bold`: the accent steps down left into the sender, the tint right into the contact."""

from __future__ import annotations

from brochure.content.model import Brochure
from brochure.content.values import Prose
from brochure.design.addresses import widest_address
from brochure.design.bold.front import FrontPlanner
from brochure.design.bold.ladder import ladder
from brochure.design.bold.plan import Planner
from brochure.design.bold.tables import (
    CLEAR,
    HERO_WIDE,
    LEAD_TO_BODY,
    WHITE,
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

HEADLINE_TO_LEAD, HEADLINE_TO_WIDE_LEAD = 1.5, 1.7  # where words are few, at least
VOICE_TO_HEADLINE = 0.8  # on a poster, at most: the headline is what the eye meets first
NOTICE = 200  # characters of a body that is set as the lead


class Bold:
    """A strong coloured front. See `tables` for the numbers, `plan` for the page."""

    clear = CLEAR

    def __init__(self, face: Format) -> None:
        self._face = face

    def settings(self, brochure: Brochure) -> tuple[Setting, ...]:
        """The rungs of the ladder, largest first."""
        asked = brochure.design.type
        return ladder(
            asked.body,
            asked.smallest,
            voices=bool(brochure.quotes),
            picture=brochure.announcement.picture is not None,
            overleaf=brochure.design.pages > 1,
            face=self._face,
        )

    def style(self, brochure: Brochure, story: Story, setting: Setting, gauge: Gauge) -> Styled:
        """The content at one of the settings."""
        design = brochure.design
        colours = palette(design.accent.rgb)
        align = Align.JUSTIFIED if design.justified else Align.RAGGED
        look = sheet(setting, colours, align)
        notice = _is_notice(brochure) and not _stands_beside(story)
        if notice:
            look = look._replace(body=look.lead)
        stories = dressed(story, look, brochure.code_size)
        if notice:
            stories = stories._replace(lead=stories.body[0], body=())
        if stories.lead is not None:
            front = FrontPlanner(setting, colours, stories, gauge)
            stories = _with_lead(front, stories.lead)
            body = _under_lead(stories, setting, design.type.body)
            if stories.body and body < setting.body[0]:
                setting = setting.with_body(body)
                smaller = dressed(story, sheet(setting, colours, align), brochure.code_size)
                stories = smaller._replace(lead=stories.lead)
        if setting.is_poster and stories.voices:
            most = FrontPlanner(setting, colours, stories, gauge).field().headline.size
            setting = setting.with_voices(VOICE_TO_HEADLINE * most)
            louder = dressed(story, sheet(setting, colours, align), brochure.code_size)
            stories = stories._replace(voices=louder.voices)
        contact = brochure.contact
        reach = 0
        if contact is not None:
            reach = (contact.phone is not None) + (contact.email is not None)
        planner = Planner(setting, colours, stories, gauge, reach)
        if setting.is_poster and not stories.voices:
            planner = planner.signed()
        return planner.styled(design.pages)

    def adjusted(self, brochure: Brochure) -> tuple[Adjusted, ...]:
        """The accent, where it had to be darkened to carry text or to be read on the tint."""
        accent = brochure.design.accent
        colours = palette(accent.rgb)
        pairs = ((colours.field, WHITE), (colours.text_accent, colours.tint))
        return tuple(
            Adjusted(accent.rgb, used.rgb, ground.rgb, accent.span)
            for used, ground in pairs
            if used.rgb != accent.rgb
        )


def _with_lead(front: FrontPlanner, lead: Paragraph) -> Stories:
    """The stories with the lead at the largest of its sizes at which it is no higher than it may
    be, and on a poster or over a large picture well under the headline, for which a higher lead
    leaves less of the colour: a long one is set smaller without a smaller page.
    """
    setting, gauge = front.setting, front.gauge
    measure = setting.page.text_measure
    for size, leading in setting.wide_leads() if front.signs_below else setting.leads():
        resized = sized(lead, size / lead.runs[0].style.size)
        most = setting.most_lead_lines(size, leading)
        style = resized.style._replace(leading=leading, max_lines=most)
        resized = resized._replace(style=style)
        lines = gauge.lines(resized, measure)
        narrow = all(line.width <= measure for line in lines)
        if size > setting.scale.steps[0].lead[0]:  # a poster's
            narrow = narrow and widest_address(resized, gauge) <= measure
        front = front._replace(stories=front.stories._replace(lead=resized))
        if not narrow or (most is not None and len(lines) > most):
            continue
        weighed = setting.is_poster or setting.hero
        least = HEADLINE_TO_WIDE_LEAD if front.signs_below else HEADLINE_TO_LEAD
        if not weighed or front.field().headline.size >= least * size:
            break
    return front.stories


def _under_lead(stories: Stories, setting: Setting, asked: tuple[float, float] | None) -> float:
    """The size of a poster's body that its lead, as it came out, still leads; no smaller than the
    first step's, and within what is asked for.
    """
    size = setting.body[0]
    if stories.lead is None or not setting.is_poster:
        return size
    least = max(setting.scale.steps[0].body[0], asked[0] if asked else 0.0)
    return min(size, max(least, stories.lead.runs[0].style.size / LEAD_TO_BODY))


def _is_notice(brochure: Brochure) -> bool:
    """Whether there is no lead, and a body so short that it stands in the lead's place."""
    announcement = brochure.announcement
    match announcement.lead, announcement.body:
        case None, (Prose(inlines=inlines),):
            return sum(len(inline.text) for inline in inlines) <= NOTICE
        case _:
            return False


def _stands_beside(story: Story) -> bool:
    """Whether a picture that isn't wide wants a text beside it."""
    return story.picture is not None and story.picture.figure.subject.aspect < HERO_WIDE
