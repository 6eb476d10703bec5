"""A text in a chain of frames: on faces of their own, or several on one."""

from __future__ import annotations

from itertools import groupby

from hypothesis import given, settings
from hypothesis import strategies as st

from brochure.compose.columns import KEPT_LINES
from brochure.compose.compositor import Compositor
from brochure.compose.galley import GalleyLine
from brochure.compose.make_up import SetPage, place, set_page
from brochure.compose.page import TextItem
from brochure.compose.rows import galleys_of
from brochure.compose.thread import set_pages
from brochure.design.plan import (
    Cell,
    ColumnChoice,
    Columns,
    Flow,
    Frame,
    Gap,
    Plan,
    Row,
    Styled,
    Thread,
)
from brochure.design.style import Face, Family, Paragraph, ParagraphStyle, Run, RunStyle, Swatch
from brochure.story.ledger import Ledger
from brochure.story.structure import Artifact, Element, Role
from brochure.typeset.fonts import FontLibrary
from brochure.typeset.setting import Typesetter

COMPOSITOR = Compositor(Typesetter(FontLibrary()))
LOOK = RunStyle(Face(Family.SANS), 10.0, Swatch("ink", (0, 0, 0)))
LEADING, MEASURE, HEIGHT = 14.0, 200.0, 500.0
TREE = Element(Role.DOCUMENT, ())


def paragraph(words: int) -> Paragraph:
    run = Run("viele Worte " * words, LOOK, Artifact.LAYOUT)
    return Paragraph((run,), ParagraphStyle(LEADING), "de", "body")


def panel(paragraphs: tuple[Paragraph, ...], height: float) -> Plan:
    text = Columns(paragraphs, (ColumnChoice(1, MEASURE),), threaded=True)
    frame = Frame((Row(Gap(20.0), (Cell(0.0, text),)),), None, height, HEIGHT)
    return Plan(MEASURE, HEIGHT, (frame,))


def lines_of(page: SetPage) -> list[GalleyLine]:
    return [line for row in page.rows for galley in galleys_of(row) for line in galley.lines]


def flowed(
    paragraphs: tuple[Paragraph, ...], heights: list[float], least: int = 0
) -> list[SetPage]:
    plans = tuple(panel(paragraphs, height) for height in heights)
    thread = Thread(plans, even=True, least=least)
    styled = Styled(plans, TREE, Ledger(()), thread)
    return list(set_pages(styled, COMPOSITOR.rows))


@settings(max_examples=60, deadline=None)
@given(
    words=st.lists(st.integers(1, 90), min_size=1, max_size=8),
    heights=st.lists(st.floats(120, 480), min_size=1, max_size=5),
    least=st.integers(0, 20),
)
def test_every_line_stands_once_in_order_and_only_the_last_frame_may_be_too_full(
    *, words: list[int], heights: list[float], least: int
) -> None:
    pages = flowed(tuple(map(paragraph, words)), heights, least)
    found = [line for page in pages for line in lines_of(page)]
    numbers = [(id(line.paragraph), line.number, line.of) for line in found]
    for _, own in groupby(numbers, key=lambda one: (one[0], one[2])):
        parts = [number for _, number, _ in own]
        assert parts == sorted(parts)
    assert sum(line.number == 0 for line in found) == len(words)
    assert all(page.surplus >= 0 for page in pages[:-1])
    for one in pages[1:]:
        if (first := lines_of(one)[:1]) and first[0].number:
            assert first[0].number >= KEPT_LINES


def test_frames_of_one_height_have_about_as_many_lines() -> None:
    counts = [len(lines_of(page)) for page in flowed((paragraph(100),) * 3, [480.0] * 4)]
    assert max(counts) - min(counts) <= 2


def test_few_lines_are_not_parted() -> None:
    counts = [len(lines_of(page)) for page in flowed((paragraph(20),), [480.0] * 3, least=10)]
    assert counts[1:] == [0, 0]


def test_a_frame_begins_at_its_top_and_ends_with_its_foot() -> None:
    def row(text: str, gap: float) -> Row:
        run = Run(text, LOOK, Artifact.LAYOUT)
        one = Paragraph((run,), ParagraphStyle(LEADING), "de", text)
        return Row(Gap(gap), (Cell(0.0, Flow((one,), MEASURE)),))

    above = Frame((row("oben", 10.0),), None, 90.0, 100.0)
    below = Frame((row("Mitte", 10.0),), row("unten", 5.0), 480.0, HEIGHT, top=200.0)
    page = set_page(Plan(MEASURE, HEIGHT, (above, below)), COMPOSITOR.rows)
    items = [item for item in place(page).items if isinstance(item, TextItem)]
    cap = page.rows[0].first_baseline
    assert [round(item.y, 3) for item in items] == [
        round(10.0 + cap, 3),
        round(210.0 + cap, 3),
        480.0,
    ]
    assert page.surplus == page.frames[0].surplus == 90.0 - 10.0 - cap
