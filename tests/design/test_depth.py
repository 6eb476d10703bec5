"""What a look reckons with before anything is set is what compose sets."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from brochure.compose.compositor import Compositor
from brochure.design.depth import depth, height
from brochure.design.plan import Cell, Columns, Gap, Plan, Row, Stack
from brochure.design.theme import theme
from brochure.diagnostics.model import Report
from brochure.formats import named
from brochure.looks import LOOKS
from brochure.pictures.gallery import hung
from brochure.pictures.load import Intake
from brochure.story.tell import tell
from brochure.typeset.fonts import FontLibrary
from brochure.typeset.setting import Typesetter
from support.cases import PAGES, themed
from support.flyers import content

COMPOSITOR = Compositor(Typesetter(FontLibrary()))


def rows_of(plan: Plan) -> Iterator[Row]:
    for frame in plan.frames:
        yield from frame.rows
        if frame.foot is not None:
            yield frame.foot


def has_columns(row: Row) -> bool:
    return any(
        isinstance(cell.content, Columns)
        or (isinstance(cell.content, Stack) and any(has_columns(one) for one in cell.content.rows))
        for cell in row.cells
    )


def plans(number: int, look: str, format: str) -> tuple[Plan, ...]:
    path = PAGES[number]
    brochure = content(themed(path.read_text(encoding="utf-8"), look))
    gallery = hung(brochure, Intake(path.parent), Report())
    drawn = theme(brochure.design.theme, named(format))
    story, settings = tell(brochure, gallery), drawn.settings(brochure)
    middle = settings[len(settings) // 2]
    return drawn.style(brochure, story, middle, COMPOSITOR.gauge).plans


@pytest.mark.parametrize("format", ["a4", "dl", "a4-trifold"])
@pytest.mark.parametrize("number", range(0, len(PAGES), 3))
@pytest.mark.parametrize("look", LOOKS)
def test_the_depth_of_rows_is_the_height_that_they_are_set_to(
    look: str, number: int, format: str
) -> None:
    found = 0
    for row in (row for plan in plans(number, look, format) for row in rows_of(plan)):
        if has_columns(row) or row.edge is not None:
            continue
        set_row = COMPOSITOR.rows.set(row)
        assert depth(row, COMPOSITOR.gauge) == pytest.approx(set_row.head + set_row.height, abs=0.5)
        found += 1
    assert found


def test_rows_one_under_the_other_are_as_high_as_a_stack_of_them() -> None:
    (plan,) = plans(0, "plakat", "a4")
    rows = [row for row in rows_of(plan) if not has_columns(row)]
    assert len(rows) > 1
    stack = COMPOSITOR.rows.set(Row(Gap(0), (Cell(0, Stack(tuple(rows))),)))
    assert height(rows, COMPOSITOR.gauge) == pytest.approx(stack.height, abs=0.5)
