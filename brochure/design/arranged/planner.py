"""Faces from a drawing: every place becomes a frame, its parts rows.

In: a drawing, the stories at one setting, the panels' shares. Out: plans, in the order in which the
panels are read, and the thread of the body through them.
"""

from __future__ import annotations

from collections.abc import Container, Iterator
from typing import NamedTuple

from brochure.design.arranged.allot import TEXTS, Share
from brochure.design.arranged.context import NOTHING, Block, Context
from brochure.design.arranged.fill import Column
from brochure.design.arranged.parts import FILLING, block, filling
from brochure.design.arranged.picture_strip import leaves_rail, strip
from brochure.design.arranged.tables import (
    At,
    Band,
    Datum,
    Drawing,
    Ground,
    Line,
    Part,
    Place,
    Scale,
    Sender,
    Slot,
    Tones,
    with_kinds,
)
from brochure.design.gauge import Gauge
from brochure.design.plan import Cell, Fill, Flow, Frame, Gap, Plan, Row, Stack
from brochure.design.stories import Stories
from brochure.design.style import Swatch
from brochure.formats import Format
from brochure.geometry import Rect, mm


class Setting(NamedTuple):
    """One setting of the levers: the body's size, the band that it lies in, how type is `grown`
    with the face, and the number of the arrangement; `smallest` is the least size of any text.
    """

    body: float
    band: Band
    grown: float
    arrangement: int
    step: int
    smallest: float

    @property
    def name(self) -> str:
        """How it is called in messages."""
        number = self.arrangement + 1
        return f"body {self.body:g} pt, text from {self.band.hang:g} mm, arrangement {number}"


class Planner(NamedTuple):
    """Plans the faces at one setting."""

    drawing: Drawing
    setting: Setting
    tones: Tones
    stories: Stories
    gauge: Gauge

    def faces(self, shares: tuple[Share, ...], page: Format | None) -> tuple[Plan, ...]:
        """The faces of an arrangement: panels, or each a `page`. The picture heads the first text,
        or stands on the first face.
        """
        texts = [number for number, share in enumerate(shares) if share.slot in TEXTS]
        pictured = texts[0] if texts else 0
        detailed = texts[-1] if texts else len(shares) - 1
        slots = [share.slot for share in shares]
        called = slots.index(Slot.CALLS) if Slot.CALLS in slots else len(shares) - 1
        faces = []
        for number, share in enumerate(shares):
            once = {Part.PICTURE} if number == pictured else set()
            if number == detailed or share.details is not None:
                once.add(Part.DETAILS)
            if number == called:
                once.add(Part.CALLS)
            faces.append(self._face(share, page, frozenset(once)))
        return tuple(faces)

    def _face(self, share: Share, page: Format | None, once: frozenset[Part]) -> Plan:
        panel = share.panel
        size = page if panel is None else panel.place
        assert size is not None  # a face that is no panel is a page
        width, height = size.width, size.height
        face = _Face(self, width, height, share, once)
        return Plan(width, height, face.frames(), face.grounds(), share.panel)


DESCENT = 0.36  # em under a headline: descenders, and white to what follows
APART = mm(2)  # at least, what hangs and what stands
HEADLINE_TO_MARK = 1.3  # of a mark at the same place; they are never of like size
MARKS = Part.SENDER, Part.NAME  # display type: its ink reaches into the white
ONCE = Part.PICTURE, Part.DETAILS, Part.CALLS


class _Face(NamedTuple):
    """One face of a size, and what it takes; of what several may have, it has `once`."""

    planner: Planner
    width: float
    height: float
    share: Share
    once: frozenset[Part]

    @property
    def unit(self) -> float:
        """A millimetre of the drawing, in points."""
        return mm(self.height / mm(self.planner.drawing.height))

    def frames(self) -> tuple[Frame, ...]:
        """A frame for each place that has something."""
        face = self.planner.drawing.face(self.share.slot)
        wanted = (_with_kinds(place) for place in face.places if self._sender() in place.only)
        return tuple(frame for place in wanted if (frame := self._frame(place)) is not None)

    def grounds(self) -> tuple[tuple[Rect, Swatch], ...]:
        """What lies behind the text."""
        face = self.planner.drawing.face(self.share.slot)
        return tuple(self._ground(one) for one in face.grounds if self._sender() in one.only)

    def _sender(self) -> Sender:
        stories = self.planner.stories
        if stories.logo is not None:
            return Sender.LOGO
        return Sender.NAME if stories.wordmark is None else Sender.MARK

    def _ground(self, ground: Ground) -> tuple[Rect, Swatch]:
        top, bottom = self._y(ground.top), min(self._y(ground.bottom), self.height)
        across = self._context(Place(At(0), At(0))).across
        width = self.width if ground.width is None else ground.width * across
        return Rect(0.0, top, width, bottom - top), self.planner.tones.by_tone[ground.tone]

    def _y(self, at: At) -> float:
        setting = self.planner.setting
        match at.datum:
            case Datum.EDGE:
                return at.mm * self.unit
            case Datum.HANG:
                return (setting.band.hang + at.mm) * self.unit
            case Datum.SILL:
                return self._sill() + at.mm * self.unit
            case Datum.STRIP:
                return self._strip() + at.mm * self.unit
            case Datum.RAIL:
                free = leaves_rail(self._context(Place(At(0), At(0))))
                return (0.0 if free else self._strip()) + at.mm * self.unit

    def _strip(self) -> float:
        """How deep the strip of pictures is, with their captions."""
        places = self.planner.drawing.face(self.share.slot).places
        place = next((one for one in places if Part.STRIP in one.hung), None)
        if place is None:
            return 0.0
        return strip(self._context(place), self._column(place, self.height)).height

    def _sill(self) -> float:
        """As low as the drawing has it, or where the contact has room below."""
        drawing = self.planner.drawing
        lowest = drawing.sill * self.unit
        places = drawing.face(self.share.slot).places
        place = next((one for one in places if Part.CONTACT in one.hung), None)
        if place is None:
            return lowest
        last = self._y(place.last)
        contact = block(self._context(place), Part.CONTACT, self._column(place, last))
        return min(lowest, last - contact.height - drawing.sill_to_contact * self.unit)

    def _frame(self, place: Place) -> Frame | None:
        top, last = self._y(place.top), self._y(place.last)
        column = self._column(place, last - top)
        context = self._context(place)
        blocks = self._blocks(place, column, context)
        hung = tuple(self._stacked(place.hung, blocks))
        standing = tuple(self._stacked(place.standing, blocks))
        if strip := tuple(self._stacked(place.strip, blocks)):
            return self._over_strip(place, column, (hung, standing, strip))
        if hung:
            gap = Gap(0.0, to_baseline=place.to_baseline)
            hung = (_ruled(hung[0], place.rule, column, context)._replace(gap=gap), *hung[1:])
        elif place.rule is not None and place.always:
            hung = (context.ruled(Row(Gap(0.0), ()), place.rule, column),)
        foot = None
        if standing:
            stack = Cell(column.x, Stack(standing))
            first, *_ = _there(place.standing, blocks)
            apart = self._apart(first) if hung else 0.0
            over = _there(place.hung, blocks)
            if first is Part.HEADLINE and over:
                apart = self._clear(blocks[over[-1]], blocks[first], apart)
            foot = _ruled(Row(Gap(apart), (stack,)), place.foot_rule, column, context)
        if not hung and foot is None:
            return None
        return Frame(hung, foot, last, self.height, top)

    def _over_strip(self, place: Place, column: Column, rows: tuple[tuple[Row, ...], ...]) -> Frame:
        """What hangs, what stands over the strip, and the strip as the foot."""
        hung, standing, strip = rows
        if standing:
            gap = Gap(self._over(Part.FOOT) if hung else 0.0, share=1.0)
            standing = (standing[0]._replace(gap=gap), *standing[1:])
        tone = self.planner.tones.by_tone[place.strip_tone]
        foot = Row(
            Gap(self._over(Part.FOOT), share=0.0 if standing else 1.0),
            (Cell(column.x, Stack(strip)),),
            fill=Fill(0.0, self.width, tone),
            rule_to_caps=self._over(Part.FOOT),
        )
        return Frame((*hung, *standing), foot, self._y(place.last), self.height, self._y(place.top))

    def _column(self, place: Place, height: float) -> Column:
        unit = self._context(place).across
        margin = self.planner.drawing.margin * unit
        left = margin if place.left is None else place.left * unit
        measure = self.width - margin - left
        if place.measure is not None:
            measure = min(place.measure * unit, self.width - left)
        return Column(left, measure, height)

    def _blocks(self, place: Place, column: Column, context: Context) -> dict[Part, Block]:
        """The parts of a place; the one that fills it has what the others leave."""
        wanted = [
            part
            for part in (*place.hung, *place.standing, *place.strip)
            if part not in ONCE or part in self.once
        ]
        if Part.BODY in wanted and self.share.details is not None and self.share.details[0]:
            wanted.remove(Part.BODY)  # what is read before the details ends with their first piece
        filler = next((part for part in FILLING if part in wanted), None)
        if filler is not Part.HEADLINE and Part.BODY in wanted:
            filler = None
        plain = context._replace(colour=None) if place.strip else context
        high = column._replace(height=self.planner.setting.band.picture * column.height)
        blocks = {
            part: block(
                plain if part in place.strip else context,
                part,
                high if part is Part.PICTURE else column,
            )
            for part in wanted
            if part is not filler
        }
        if filler is not None:
            there = {part for part, block in blocks.items() if block.rows} | {filler}
            taken = sum(block.height for block in blocks.values()) + self._white(place, there)
            left = column._replace(height=max(1.0, column.height - taken))
            blocks[filler] = filling(context, filler, left)
            if filler is Part.HEADLINE and (more := self._deeper(place, blocks)):
                left = left._replace(height=max(1.0, left.height - more))
                blocks[filler] = filling(context, filler, left)
            if filler is Part.HEADLINE and (more := self._higher(place, blocks)):
                left = left._replace(height=max(1.0, left.height - more))
                blocks[filler] = filling(context, filler, left)
            if filler is Part.HEADLINE and Part.SENDER in blocks:
                most = _size(blocks[filler]) / HEADLINE_TO_MARK
                smaller = context._replace(most_mark=most)
                blocks[Part.SENDER] = block(smaller, Part.SENDER, column)
        return blocks

    def _white(self, place: Place, there: Container[Part]) -> float:
        """The white between the parts of a place that are `there`, and under its rules."""
        stacks = (place.hung, place.standing, place.strip)
        hung, standing, strip = ([part for part in one if part in there] for one in stacks)
        white = sum(self._over(part) for one in (hung, standing, strip) for part in one[1:])
        if strip:
            white += 2 * self._over(Part.FOOT)
        if hung and standing:
            white += self._over(Part.FOOT) if strip else self._apart(standing[0])
        for line, ruled in ((place.rule, hung), (place.foot_rule, standing)):
            white += line.to_caps * self.unit if line is not None and ruled else 0.0
        return white

    def _apart(self, standing: Part) -> float:
        """The least white between what hangs and the first part that stands."""
        return max(APART, self._over(standing))

    def _deeper(self, place: Place, blocks: dict[Part, Block]) -> float:
        """What a headline needs below it beyond the white over the part that follows."""
        parts = [part for part in (*place.hung, *place.standing) if blocks.get(part, NOTHING).rows]
        after = parts[parts.index(Part.HEADLINE) + 1 :]
        if not after:
            return 0.0
        white = self._over(after[0])
        below = self._below(blocks[Part.HEADLINE], blocks[after[0]], white)
        return max(0.0, below - white)

    def _higher(self, place: Place, blocks: dict[Part, Block]) -> float:
        """What the marks on a headline's capitals need above it beyond the white there."""
        hung = _there(place.hung, blocks)
        for parts in (hung, _there(place.standing, blocks)):
            if Part.HEADLINE not in parts:
                continue
            number = parts.index(Part.HEADLINE)
            if number:
                white = self._over(Part.HEADLINE)
                return self._clear(blocks[parts[number - 1]], blocks[Part.HEADLINE], white) - white
            if parts is not hung and hung:
                white = self._apart(Part.HEADLINE)
                return self._clear(blocks[hung[-1]], blocks[Part.HEADLINE], white) - white
        return 0.0

    def _clear(self, above: Block, below: Block, white: float) -> float:
        """The white between two parts, more where their ink would meet."""
        return self.planner.gauge.white(above.rows[-1], below.rows[0], white)

    def _below(self, headline: Block, below: Block, white: float) -> float:
        """The white under a headline: as much as its letters and those of what follows need."""
        return self._clear(headline, below, max(white, self._descent(headline)))

    def _context(self, place: Place) -> Context:
        planner = self.planner
        setting, tones, stories = planner.setting, planner.tones, planner.stories
        first, last = self.share.voices
        return Context(
            planner.drawing,
            Scale(setting.body, setting.smallest),
            self.unit,
            tones,
            stories,
            planner.gauge,
            stories.voices[first:last],
            None if place.colour is None else tones.by_tone[place.colour],
            threaded=self.share.panel is not None,
            on_ground=place.on_ground,
            beside_text=Part.BODY in (*place.hung, *place.standing),
            least_headline=setting.grown * setting.band.headline,
            details=self.share.details or (0, 1),
            face_width=self.width,
            strip=planner.drawing.strip * self.unit * setting.band.picture,
        )

    def _descent(self, headline: Block) -> float:
        """What large letters need below their baseline."""
        return DESCENT * _size(headline)

    def _over(self, part: Part) -> float:
        return self.planner.drawing.white_over(part) * self.unit

    def _stacked(self, parts: tuple[Part, ...], blocks: dict[Part, Block]) -> Iterator[Row]:
        last: Part | None = None
        for part in parts:
            rows = blocks.get(part, NOTHING).rows
            if not rows:
                continue
            white = 0.0 if last is None else self._over(part)
            if last is Part.HEADLINE:
                white = self._below(blocks[last], blocks[part], white)
            elif last is not None and (last in MARKS or part is Part.HEADLINE):
                white = self._clear(blocks[last], blocks[part], white)
            yield rows[0]._replace(gap=Gap(white))
            yield from rows[1:]
            last = part


def _there(parts: tuple[Part, ...], blocks: dict[Part, Block]) -> list[Part]:
    """The parts that have something."""
    return [part for part in parts if blocks.get(part, NOTHING).rows]


def _size(text: Block) -> float:
    """The size of a block that is one text."""
    flow = text.rows[0].cells[0].content
    assert isinstance(flow, Flow)
    return flow.paragraphs[0].runs[0].style.size


def _with_kinds(place: Place) -> Place:
    return place._replace(
        hung=with_kinds(place.hung),
        standing=with_kinds(place.standing),
        strip=with_kinds(place.strip),
    )


def _ruled(row: Row, line: Line | None, column: Column, context: Context) -> Row:
    return row if line is None else context.ruled(row, line, column)
