"""What a look says of its faces: places, parts, tones and sizes. Data; nothing is decided here.

Lengths are millimetres on a face of the drawing's height, and are scaled to the face's own; type is
points. y runs from the upper edge.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import NamedTuple

from brochure.colour import Rgb
from brochure.design.art import LogoBox
from brochure.design.display import Leading
from brochure.design.sheet import StyleSheet
from brochure.design.style import Align, Swatch
from brochure.design.theme import Clear


class Part(Enum):
    """What stands in a place."""

    SENDER = "sender"  # the logo or the short name; else the full name
    NAME = "name"  # the full name, where the sender's is the short one
    KICKER = "kicker"
    HEADLINE = "headline"
    RUNNING = "running"  # kicker and headline again, in small
    LEAD = "lead"
    PICTURE = "picture"
    STRIP = "strip"  # the pictures from edge to edge, with their captions under them
    BODY = "body"
    SPEAKERS = "speakers"  # who speaks on a face with one voice
    WORDS = "words"  # what that voice says
    VOICES = "voices"  # several, each with its speaker
    THANKS = "thanks"  # funder and memberships
    CONTACT = "contact"
    FOOT = "foot"  # contact, funder and memberships side by side
    NEWS = "news"  # kinds of content behind the lead: an event, figures
    DETAILS = "details"  # behind the body: a programme
    CALLS = "calls"  # behind the voices: an action, a donation
    PARTNERS = "partners"  # behind the memberships

    __hash__ = object.__hash__  # keys of tables; Enum's own hash is Python code


class Slot(Enum):
    """What a face is for."""

    PAGE = "page"  # all of a flyer
    FRONT = "front"  # the first of two pages
    REVERSE = "reverse"  # the second
    COVER = "cover"
    COVER_WITH_LEAD = "cover with lead"
    LEAD = "lead"
    TEXT = "text"
    TEXT_WITH_LEAD = "text with lead"
    TEXT_WITH_VOICES = "text with voices"
    VOICE = "voice"
    LAST_VOICE = "last voice"  # a face with one voice that ends the row of them
    VOICES = "voices"
    CALLS = "calls"  # what the reader is asked to do or to give, on a text's face
    BACK = "back"

    __hash__ = object.__hash__


class Tone(Enum):
    """A ground, or the colour of a rule or bar."""

    WHITE = "white"
    TINT = "tint"
    FIELD = "field"
    ACCENT = "accent"
    INK = "ink"
    ON_FIELD = "on field"  # what is printed on the field

    __hash__ = object.__hash__


class Datum(Enum):
    """What a height is counted from: the upper edge, the line from which text hangs, which a lever
    moves, the sill, which a high contact pushes up, what lies under the strip of pictures (the
    upper edge, where there are none), or the head of the rail: the upper edge, too, where the strip
    leaves it free.
    """

    EDGE = "edge"
    HANG = "hang line"
    SILL = "sill"
    STRIP = "strip"
    RAIL = "rail"

    __hash__ = object.__hash__


class At(NamedTuple):
    """A height on the face."""

    mm: float
    datum: Datum = Datum.EDGE


class Sender(Enum):
    """What a sender is seen by."""

    LOGO = "logo"
    MARK = "mark"  # the short name
    NAME = "name"  # the full name, where there is neither

    __hash__ = object.__hash__


ALL_SENDERS = tuple(Sender)


class Line(NamedTuple):
    """A rule at the head of a place: weight in points, and the white under it in millimetres."""

    tone: Tone
    weight: float
    to_caps: float


class Ground(NamedTuple):
    """A ground or a bar from edge to edge, or as wide as it says from the left one; it is there
    `only` for those senders.
    """

    tone: Tone
    top: At
    bottom: At
    width: float | None = None
    only: tuple[Sender, ...] = ALL_SENDERS


class Place(NamedTuple):
    """A stretch of a face. Parts that are `hung` begin at its top (or with their first baseline
    there), one under the other; those that stand end on its `last` baseline, or over its `strip`:
    a ground across the foot down to the face's edge, whose parts have the style sheet's colours.

    It is as wide as the margins leave it, or begins at `left` and has a `measure`. Its text has the
    style sheet's colours, or is all of the `colour`. `rule` is at the head of what hangs, `always`
    even where nothing does; `foot_rule` at that of what stands. It is there `only` for those
    senders; a code `on_ground` has white around it.
    """

    top: At
    last: At
    hung: tuple[Part, ...] = ()
    standing: tuple[Part, ...] = ()
    strip: tuple[Part, ...] = ()
    strip_tone: Tone = Tone.WHITE
    left: float | None = None
    measure: float | None = None
    rule: Line | None = None
    foot_rule: Line | None = None
    to_baseline: bool = False
    always: bool = False
    colour: Tone | None = None
    only: tuple[Sender, ...] = ALL_SENDERS
    on_ground: bool = False


class FaceTable(NamedTuple):
    """The grounds and the places of a kind of face."""

    places: tuple[Place, ...]
    grounds: tuple[Ground, ...] = ()


KINDS = Part.NEWS, Part.DETAILS, Part.CALLS, Part.PARTNERS
OVER_KINDS = 7.0  # mm; the white above, where a look says nothing else
FOLLOWING = {Part.LEAD: Part.NEWS, Part.BODY: Part.DETAILS, Part.THANKS: Part.PARTNERS}
LEADING = {Part.THANKS: (Part.CALLS,)}
LEADING_FOOT = (Part.CALLS, Part.PARTNERS)


def with_kinds(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """Parts with the kinds of content where they are read: whatever a look says of lead, body and
    foot says where an event, a programme, a call and partners stand.
    """
    made: list[Part] = []
    for part in parts:
        made += LEADING_FOOT if part is Part.FOOT else LEADING.get(part, ())
        made.append(part)
        if part in FOLLOWING:
            made.append(FOLLOWING[part])
    return tuple(made)


FEW_LINES = 7


class Range(NamedTuple):
    """The smallest and the largest size of display type, its leading in parts of the size, and the
    most lines. What has at most `FEW_LINES` may be as large as `few`.
    """

    smallest: float
    largest: float
    leading: Leading
    lines: int = 99
    few: float = 0.0


class Sizes(NamedTuple):
    """Display type in points on a measure of `measure` millimetres; wider ones let it grow with
    the root of their width.
    """

    measure: float
    wordmark: Range
    headline: Range
    lead: Range
    words: Range


class Logos(NamedTuple):
    """What a logo may fill in square and plain millimetres: the sender's, and those of the
    acknowledgements.
    """

    sender: LogoBox
    thanks: LogoBox


class Rail(NamedTuple):
    """A ground at the left, in millimetres: where its text begins, the measure of it, its edge."""

    left: float
    measure: float
    edge: float


class Band(NamedTuple):
    """A stretch of sizes of the body in points, where the hang line lies in it, and what the
    headline has at least, as far as its longest word allows (points); a `picture` has at most that
    part of its place's height.
    """

    largest: float
    smallest: float
    hang: float = 0.0
    headline: float = 0.0
    picture: float = 1.0


class Tones(NamedTuple):
    """The colours of a flyer by tone, and the colours in the accent's place that must read, each
    with its ground.
    """

    by_tone: Mapping[Tone, Swatch]
    readable: tuple[tuple[Swatch, Swatch], ...] = ()


class Scale(NamedTuple):
    """The sizes that a style sheet is made for: body and leading, the smallest allowed."""

    body: float
    smallest: float


class Drawing(NamedTuple):
    """A look on faces that are drawn as tables, on a face of `height` millimetres.

    `over` is the white above a part in millimetres, where it isn't the first of its place. The
    opening mark of a voice stands `mark_above` its words at that size in points, or hangs beside
    them. `flap_leads`: the flap takes the lead (else a voice) where there are panels enough.
    Copyfitting goes through the `bands` from the first; each voice after the first of a face has
    the `voice_rule`; phone and mail are `strong_lines`. The `sill` lies no lower; it leaves the
    contact what it needs, with the white above it. What the reader is
    asked to dial or to open is at most `call` times the body.

    A look with a `width`, in millimetres, is drawn for faces of one proportion: on narrower ones
    what goes across shrinks with their width. Its `strip` is so high; on its `rail` stand the
    labels of an event and the times of a programme.
    """

    height: float
    margin: float
    faces: Mapping[Slot, FaceTable]
    over: Mapping[Part, float]
    sizes: Sizes
    bands: tuple[Band, ...]
    tones: Callable[[Rgb], Tones]
    sheet: Callable[[Scale, Rgb, Align], StyleSheet]
    clear: Clear
    logos: Logos
    voice_rule: Line | None = None
    mark_above: float | None = None
    flap_leads: bool = False
    strong_lines: bool = False
    sill: float = 0.0
    sill_to_contact: float = 0.0
    call: float = 3.2
    width: float = 0.0
    strip: float = 0.0
    rail: Rail | None = None

    def white_over(self, part: Part) -> float:
        """The white above a part, in millimetres."""
        return self.over.get(part, OVER_KINDS if part in KINDS else 0.0)

    def face(self, slot: Slot) -> FaceTable:
        """The face of a slot; calls stand where a text does."""
        if slot is not Slot.CALLS:
            return self.faces[slot]
        table = self.faces[Slot.TEXT]
        places = tuple(
            place._replace(hung=(Part.CALLS,)) if Part.BODY in place.hung else place
            for place in table.places
        )
        return table._replace(places=places)
