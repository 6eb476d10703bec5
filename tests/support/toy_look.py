"""`column`, a look for tests: one column of text, all in proportion to the body and the face.

It shows what a look has to be: a file, and its line in the registry. It knows nothing of sheets.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from brochure.colour import darkened_until_readable
from brochure.content.model import Brochure
from brochure.design.arranged.tables import (
    At,
    Band,
    Drawing,
    FaceTable,
    Logos,
    Part,
    Place,
    Range,
    Sizes,
    Slot,
    Tone,
    Tones,
)
from brochure.design.art import Box, LogoBox, boxed, code_sides, logo, quiet_zone
from brochure.design.display import Leading
from brochure.design.gauge import Gauge
from brochure.design.group import Group
from brochure.design.plan import Adjusted, Art, Cell, Flow, Frame, Gap, Plan, Row, Styled
from brochure.design.sheet import ListStyle, MarkStyle, StyleSheet, TextStyle
from brochure.design.stories import ContactStory, Stories, Voice, dressed
from brochure.design.style import (
    Align,
    Face,
    Family,
    Paragraph,
    ParagraphStyle,
    RunStyle,
    Swatch,
)
from brochure.design.theme import Clear
from brochure.formats import Format
from brochure.geometry import mm
from brochure.looks import Look
from brochure.story.ledger import Ledger
from brochure.story.model import Figure, Story

LOOK = Look("column", "one column, for tests", "support.toy_look:Column", "support.toy_look:PANELS")

WHITE = Swatch("white", (1.0, 1.0, 1.0))
INK = Swatch("ink", (0.0, 0.0, 0.0))
LARGEST, STEP = 12.0, 0.25  # pt
MARGIN = 1 / 12  # of the face's width
LEADING = 1.35
HEADLINES = (2.4, 2.0, 1.7)  # of the body, as it is smaller
PICTURE = 1 / 4  # of the face's height, at most
CODE = (mm(20), mm(24))
MOST_CUT = 0.25


class Setting(NamedTuple):
    """The body's size; all else is in proportion to it."""

    body: float
    smallest: float

    @property
    def name(self) -> str:
        """How it is called in messages."""
        return f"body {self.body:g} pt"

    @property
    def step(self) -> int:
        """All are one step of the search."""
        return 0


class Column:
    """One column on a face."""

    clear = Clear(beside=2.0, over=1.0)

    def __init__(self, face: Format) -> None:
        self._face = face

    def settings(self, brochure: Brochure) -> tuple[Setting, ...]:
        """From 12 points down to the smallest size allowed."""
        smallest = brochure.design.type.smallest
        steps = int(max(0.0, LARGEST - smallest) / STEP)
        sizes = [LARGEST - STEP * number for number in range(steps + 1)]
        return tuple(Setting(size, smallest) for size in sizes) or (Setting(smallest, smallest),)

    def style(self, brochure: Brochure, story: Story, setting: Setting, gauge: Gauge) -> Styled:
        """The story in one column; on two pages voices and what follows stand on the second."""
        accent = darkened_until_readable(brochure.design.accent.rgb, WHITE.rgb)
        stories = dressed(story, sheet(setting, Swatch("accent", accent)), brochure.code_size)
        page = Page(self._face, setting, stories, gauge)
        plans: tuple[Plan, ...] = (page.plan([*page.front(), *page.back()]),)
        if brochure.design.pages == 2:
            plans = (page.plan([*page.front()]), page.plan([*page.back()]))
        return Styled(plans, stories.tree, Ledger(stories.told))

    def adjusted(self, brochure: Brochure) -> tuple[Adjusted, ...]:
        """The accent, where it doesn't read on white."""
        accent = brochure.design.accent
        used = darkened_until_readable(accent.rgb, WHITE.rgb)
        if used == accent.rgb:
            return ()
        return (Adjusted(accent.rgb, used, WHITE.rgb, accent.span),)


class Page:
    """Plans the rows of a face from the top down."""

    def __init__(self, face: Format, setting: Setting, stories: Stories, gauge: Gauge) -> None:
        self._face, self._setting, self._stories = face, setting, stories
        self._gauge = gauge

    @cached_property
    def _x(self) -> float:
        return MARGIN * self._face.width

    @cached_property
    def _measure(self) -> float:
        return self._face.width - 2 * self._x

    def plan(self, rows: list[Row]) -> Plan:
        """The rows on the face; white that is left stays below."""
        first = rows[0]._replace(gap=Gap(self._x))
        last_baseline = self._face.height - self._x
        frame = Frame((first, *rows[1:]), None, last_baseline, self._face.height)
        return Plan(self._face.width, self._face.height, (frame,))

    def front(self) -> Iterator[Row]:
        """The sender, the heading, lead, picture and body."""
        stories = self._stories
        if stories.logo is not None:
            yield self._art(logo(stories.logo, LogoBox(mm(25) * mm(8), self._measure, mm(10))))
        for one in (stories.wordmark, stories.name, stories.kicker, stories.headline, stories.lead):
            if one is not None:
                yield self._row(one)
        if stories.others:
            height = PICTURE * self._face.height
            sides = self._x, self._measure, height
            group = Group(self._gauge, *sides, MARGIN * self._x, 6.0, MOST_CUT)
            yield group.row(stories.pictures, Gap(self._setting.body))
        elif stories.picture is not None:
            yield self._picture(stories.picture.figure)
            if stories.picture.caption is not None:
                yield self._row(stories.picture.caption)
        if stories.body:
            yield self._row(*stories.body)

    def back(self) -> Iterator[Row]:
        """The voices, who paid, and the contact."""
        stories = self._stories
        for voice in stories.voices:
            yield self._voice(voice)
        for block in (stories.funder, stories.memberships):
            for one in block:
                if isinstance(one, Figure):
                    box = LogoBox(mm(20) * mm(7), self._measure, mm(9))
                    yield self._art(logo(one, box))
                else:
                    yield self._row(one)
        if stories.contact is not None:
            yield from self._contact(stories.contact)

    def _row(self, *paragraphs: Paragraph) -> Row:
        return Row(Gap(self._setting.body), (Cell(self._x, Flow(paragraphs, self._measure)),))

    def _art(self, art: Art) -> Row:
        return Row(Gap(self._setting.body), (Cell(self._x, art),))

    def _picture(self, figure: Figure) -> Row:
        box = Box(self._measure, PICTURE * self._face.height)
        width, height, crop = boxed(figure.subject, box, MOST_CUT)
        return self._art(Art(figure.subject, width, height, figure.owner, crop))

    def _voice(self, voice: Voice) -> Row:
        who = (voice.speaker,) if voice.role is None else (voice.speaker, voice.role)
        apart = voice.text.style._replace(space_before=self._setting.body)
        return self._row(*who, voice.text._replace(style=apart))

    def _contact(self, contact: ContactStory) -> Iterator[Row]:
        said = (contact.heading, contact.name, contact.address, *contact.lines)
        lines = tuple(one for one in said if one is not None)
        if lines:
            yield self._row(*lines)
        if (code := contact.code) is not None:
            side, _ = code_sides(code, CODE, contact.code_size)
            zone = quiet_zone(code) * side
            art = Art(code.subject, side, side, code.owner, ground=WHITE, zone=zone)
            yield Row(Gap(max(zone, self._setting.body)), (Cell(self._x + zone, art),))


def sheet(setting: Setting, accent: Swatch) -> StyleSheet:
    """Every style, from the size of the body."""
    body, least = setting.body, setting.smallest
    small = max(least, 0.85 * body)
    third = min(2, int((LARGEST - body) / 1.25))

    def style(size: float, *, bold: bool = False, swatch: Swatch = INK) -> TextStyle:
        look = RunStyle(Face(Family.SANS, 700 if bold else 400), size, swatch)
        return TextStyle(look, ParagraphStyle(LEADING * size, Align.BALANCED, least_size=least))

    def hyphenated(one: TextStyle) -> TextStyle:
        return one._replace(paragraph=one.paragraph._replace(hyphenate=True))

    words = RunStyle(Face(Family.SERIF, italic=True), body, INK)
    plain, subhead = style(body), style(body, bold=True)
    text = plain._replace(paragraph=ParagraphStyle(LEADING * body, hyphenate=True))
    return StyleSheet(
        wordmark=style(1.4 * body, bold=True, swatch=accent),
        name=style(small),
        kicker=style(body, bold=True, swatch=accent),
        headline=hyphenated(style(HEADLINES[third] * body, bold=True)),
        lead=hyphenated(style(1.15 * body)),
        body=text,
        subhead=subhead._replace(paragraph=subhead.paragraph._replace(keep_with_next=True)),
        voice=TextStyle(words, text.paragraph),
        marks=MarkStyle(words._replace(colour=accent), words, 0.0),
        lists=ListStyle(plain.run, 1.2 * body, body / 2),
        label=style(small),
        strong_label=style(small, bold=True),
        caption=style(small),
        first_line_indent=body,
    )


TEXT = Place(At(15), At(195), (Part.LEAD, Part.PICTURE, Part.BODY), (Part.VOICES,))
SPOKEN = FaceTable((Place(At(15), At(195), (Part.VOICES,)),))
PANELS = Drawing(
    height=210,
    margin=10,
    faces={
        Slot.COVER: FaceTable(
            (
                Place(At(15), At(80), (Part.SENDER, Part.NAME)),
                Place(At(90), At(195), (Part.KICKER, Part.HEADLINE)),
            )
        ),
        Slot.BACK: FaceTable((Place(At(15), At(195), (Part.THANKS,), (Part.CONTACT,)),)),
        Slot.LEAD: FaceTable((TEXT,)),
        Slot.TEXT: FaceTable((TEXT._replace(hung=(Part.PICTURE, Part.BODY), standing=()),)),
        Slot.TEXT_WITH_LEAD: FaceTable((TEXT._replace(standing=()),)),
        Slot.TEXT_WITH_VOICES: FaceTable((TEXT._replace(hung=(Part.PICTURE, Part.BODY)),)),
        **dict.fromkeys((Slot.VOICE, Slot.LAST_VOICE, Slot.VOICES), SPOKEN),
    },
    over=dict.fromkeys(Part, 5.0),
    sizes=Sizes(
        80,
        Range(14, 30, Leading(1.0, 1.0, 0), 1),
        Range(14, 30, Leading(1.2, 1.2, 0), 9),
        Range(9, 16, Leading(1.35, 1.35, 0)),
        Range(9, 16, Leading(1.35, 1.35, 0)),
    ),
    bands=(Band(12, 8.5, 0),),
    tones=lambda accent: Tones({Tone.WHITE: WHITE, Tone.ACCENT: Swatch("accent", accent)}),
    sheet=lambda scale, accent, _align: sheet(
        Setting(scale.body, scale.smallest),
        Swatch("accent", darkened_until_readable(accent, WHITE.rgb)),
    ),
    clear=Clear(beside=2.0, over=1.0),
    logos=Logos(LogoBox(25 * 8, 45, 10), LogoBox(20 * 7, 45, 9)),
)
