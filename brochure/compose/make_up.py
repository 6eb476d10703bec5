"""Make-up: rows find their place on the page, white is shared out, text becomes placed items.

The foot's last baseline is fixed, the rows hang from the top; what is left between them is the
surplus, which goes where the plan says. A negative surplus is overset.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from brochure.compose.galley import Galley
from brochure.compose.page import ArtItem, FillItem, Item, Page, RuleItem, TextItem, text_item
from brochure.compose.rows import (
    RowSetter,
    SetArt,
    SetCell,
    SetGalleys,
    SetRow,
    SetStack,
    least_head,
)
from brochure.design.plan import Frame, Plan, Rule
from brochure.geometry import Rect
from brochure.languages import language as known
from brochure.typeset.line import HUNG

SEAM = 0.001  # pt


class SetFrame(NamedTuple):
    """A frame with its text set, and the surplus height (negative: overset).

    `rows` are from the top down, the foot last where there is one.
    """

    frame: Frame
    rows: tuple[SetRow, ...]
    surplus: float


class SetPage(NamedTuple):
    """A plan with the text of its frames set."""

    plan: Plan
    frames: tuple[SetFrame, ...]

    @property
    def rows(self) -> tuple[SetRow, ...]:
        """The rows of all frames."""
        return tuple([row for frame in self.frames for row in frame.rows])

    @property
    def surplus(self) -> float:
        """The height that is left in the fullest frame (negative: overset); all of an empty one."""
        return min([frame.surplus for frame in self.frames], default=self.plan.height)


class Placed(list[Item]):
    """What has its place on a page that is read from the left, or `from_right`."""

    def __init__(self, items: Iterable[Item], *, from_right: bool) -> None:
        super().__init__(items)
        self.from_right = from_right


def set_page(plan: Plan, setter: RowSetter) -> SetPage:
    """Set the text of a plan and measure what is left of its frames."""
    return SetPage(plan, tuple([_set_frame(frame, setter) for frame in plan.frames]))


def _set_frame(frame: Frame, setter: RowSetter) -> SetFrame:
    rows = [setter.set(row) for row in frame.rows]
    bottom = frame.top
    for row in rows:
        bottom = least_head(row, bottom) + row.head + row.height
    room = frame.last_baseline - bottom
    if frame.foot is not None:
        foot = setter.set(frame.foot)
        room -= foot.row.gap.least + foot.head + foot.height
        rows.append(foot)
    return SetFrame(frame, tuple(rows), room)


def place(page: SetPage, *, from_right: bool = False) -> Page:
    """Give everything its place; no surplus may be negative. A page that is read `from_right` is
    the mirror image of one that isn't, but for what is in its pictures and words.
    """
    plan = page.plan
    grounds = [FillItem(rect, swatch) for rect, swatch in plan.grounds]
    items = Placed(grounds, from_right=from_right)
    for one in page.frames:
        heads = _heads(one)
        floors = (*heads, one.frame.bottom)[1:]
        surplus = max(0.0, one.surplus)
        for row, head, floor in zip(one.rows, heads, floors, strict=True):
            _place_row(row, head, floor, items, pushed=_pushed(row, surplus))
    placed = _in_painting_order(items)
    if not from_right:
        return Page(plan.width, plan.height, placed, plan.panel)
    placed = tuple([_mirrored(item, plan.width) for item in placed])
    panel = plan.panel and plan.panel._replace(border=plan.panel.border.mirrored)
    return Page(plan.width, plan.height, placed, panel)


def _mirrored(item: Item, width: float) -> Item:
    """An item at the same distance from the other side of a page."""
    match item:
        case TextItem():
            return item._replace(x=width - item.x - item.width)
        case RuleItem():
            return item._replace(x=width - item.x - item.length)
        case _:
            return item._replace(rect=item.rect._replace(x=width - item.rect.right))


def placed(row: SetRow) -> tuple[Item, ...]:
    """What a row is, its head at y 0."""
    items = Placed([], from_right=False)
    _place_row(row, 0.0, row.head + row.height, items)
    return tuple(items)


def _in_painting_order(items: list[Item]) -> tuple[Item, ...]:
    """Grounds, then rules and other artifacts, then text in reading order."""

    def order(item: Item) -> tuple[int, int]:
        if isinstance(item, FillItem):
            return (0, 0)
        return (2, item.owner) if isinstance(item.owner, int) else (1, 0)

    return tuple(sorted(items, key=order))


def _heads(one: SetFrame) -> list[float]:
    """The y of each row's head; the foot's last baseline is fixed."""
    rows, frame, surplus = one.rows, one.frame, max(0.0, one.surplus)
    gaps = [row.row.gap for row in rows]
    shared = [gap.share * surplus for gap in gaps]
    heads: list[float] = []
    bottom, spare = frame.top, 0.0
    last_share = max((n for n, gap in enumerate(gaps) if gap.share), default=len(gaps) - 1)
    for number, row in enumerate(rows):
        head = least_head(row, bottom) + shared[number]
        if row.row.lowest is not None and head > row.row.lowest:
            spare += head - max(row.row.lowest, head - shared[number])
            head = max(row.row.lowest, head - shared[number])
        if number == last_share:
            head += spare
        heads.append(head)
        bottom = head + row.head + _pushed(row, surplus) + row.height
    if frame.foot is not None:
        foot = rows[-1]
        pushed = _pushed(foot, surplus)
        heads[-1] = frame.last_baseline - foot.height - foot.head - pushed
    return heads


def _pushed(row: SetRow, surplus: float) -> float:
    """How far the text of a row lies further below its edge than it must."""
    return row.row.edge.share * surplus if row.row.edge is not None else 0.0


def _place_row(
    row: SetRow, head: float, floor: float, items: Placed, *, pushed: float = 0.0
) -> None:
    """Place a row whose head is at y `head`, its text `pushed` further down than it must be; a
    ground runs down to `floor` unless it says otherwise.
    """
    top = head + row.head + pushed
    fill = row.row.fill
    if fill is not None:
        bottom = floor if fill.below is None else top + row.height + fill.below
        above = head - fill.rise
        _fill(FillItem(Rect(fill.x, above, fill.width, bottom - above), fill.swatch), items)
    items += [_rule(rule, head) for rule in row.row.rules]
    for cell in row.pinned:
        _place_content(cell, head + cell.drop, items)
    for cell in row.cells:
        match cell.content:
            case SetStack() as stack:
                inner = _stacked_heads(stack, top + cell.drop, row.height - cell.drop)
                floors = [*inner[1:], floor]
                for one, inner_head, below in zip(stack.rows, inner, floors, strict=True):
                    _place_row(one, inner_head, below, items)
            case _:
                _place_content(cell, top + cell.drop, items)


def _place_content(cell: SetCell, top: float, items: Placed) -> None:
    """Place text or a picture whose upper edge is at y `top`."""
    match cell.content:
        case SetGalleys() as galleys:
            _place_galleys(galleys, cell.x, top, items)
        case SetArt(art):
            rect = Rect(cell.x, top, art.width, art.height)
            if art.ground is not None:
                items.append(FillItem(_around(rect, art.zone), art.ground))
            items.append(ArtItem(rect, art.subject, art.crop, art.owner))


def _around(rect: Rect, zone: float) -> Rect:
    return Rect(rect.x - zone, rect.y - zone, rect.width + 2 * zone, rect.height + 2 * zone)


def _rule(rule: Rule, head: float) -> Item:
    if rule.bar:
        return FillItem(Rect(rule.x, head - rule.weight, rule.length, rule.weight), rule.swatch)
    return RuleItem(rule.x, head, rule.length, rule.weight, rule.swatch)


def _stacked_heads(stack: SetStack, top: float, height: float) -> list[float]:
    """The y of each row's head; the gaps of a stretching stack share what is left of the height."""
    slack = max(0.0, height - stack.height) if stack.stretch else 0.0
    gaps = max(1, len(stack.rows) - 1)
    heads: list[float] = []
    bottom = top
    for number, row in enumerate(stack.rows):
        head = top
        if number:
            gap = row.row.gap
            room = slack / gaps if gap.most is None else gap.most - gap.least
            head = least_head(row, bottom) + min(slack / gaps, room)
        heads.append(head)
        bottom = head + row.head + row.height
    return heads


def _fill(fill: FillItem, items: list[Item]) -> None:
    """Add a ground; one that goes on where another ends is made one with it, without a seam."""
    for number, item in enumerate(items):
        if not isinstance(item, FillItem) or item.swatch != fill.swatch:
            continue
        rect, below = item.rect, fill.rect
        same = (rect.x, rect.width) == (below.x, below.width)
        if same and abs(rect.bottom - below.y) < SEAM:
            height = rect.height + below.height
            items[number] = item._replace(rect=rect._replace(height=height))
            return
    items.append(fill)


def _place_galleys(galleys: SetGalleys, x: float, top: float, items: Placed) -> None:
    for galley, (right, down) in zip(galleys.galleys, galleys.places, strict=True):
        _place_galley(galley, x + right, top + galleys.first_baseline + down, items)


def _place_galley(galley: Galley, x: float, first_baseline: float, items: Placed) -> None:
    """Place the lines of a galley; a paragraph that is read the other way than its page starts at
    the other edge of the measure.
    """
    for line in galley.lines:
        is_turned = known(line.paragraph.language).right_to_left != items.from_right
        for placed in line.line.runs:
            run = line.run(placed.run)
            hung = line.paragraph.hung if placed.run == HUNG else None
            drop = hung.drop if hung is not None else 0.0
            added = line.line.tracking if hung is None else 0.0
            baseline = first_baseline + line.baseline + drop
            item = text_item(placed, run, x, baseline, added=added, paragraph=line.paragraph)
            if is_turned:
                item = item._replace(x=2 * x + galley.measure - item.x - item.width)
            items.append(item)
