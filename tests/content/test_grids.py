"""Tables in GitHub's form: which lines are one, where its cells are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure.content.grids import grid_at
from brochure.content.lists import Line
from support.flyers import MINIMAL, built, ids
from support.reading import brochure_of

HEAD = "organisation: {name: Chor}\nannouncement:\n  headline: Wir singen\n  body: |\n"


def lines(text: str) -> list[Line]:
    found, start = [], 0
    for line in text.split("\n"):
        found.append(Line(start, start + len(line), line))
        start += len(line) + 1
    return found


def cells(text: str) -> list[list[str]] | None:
    grid = grid_at(lines(text), 0)
    return grid and [[text[start:end] for start, end in row] for row in grid.rows]


def content(text: str) -> str:
    return HEAD + "".join(f"    {line}\n" for line in text.split("\n"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("| a | b |\n|---|---|\n| 1 | 2 |", [["a", "b"], ["1", "2"]]),
        ("a | b\n-|-\n1 | 2", [["a", "b"], ["1", "2"]]),
        ("|a|\n|-|\n|1|", [["a"], ["1"]]),
        ("| | b |\n|:-|-:|\n| 1 | |", [["", "b"], ["1", ""]]),
        ("| a \\| b | c |\n|---|---|", [["a \\| b", "c"]]),
        ("| a |\n|---|\n| 1 |\ntext", [["a"], ["1"]]),
        ("| a |\n|---|\n\n| 1 |", [["a"]]),
    ],
)
def test_rows_and_cells_are_those_of_github(text: str, expected: list[list[str]]) -> None:
    assert cells(text) == expected


@pytest.mark.parametrize(
    "text",
    ["| a | b |", "| a | b |\n|---|", "a\n---", "| a |\n| b |", "", "|---|---|", "a | b\n\n-|-"],
)
def test_what_has_no_row_of_dashes_is_no_table(text: str) -> None:
    assert cells(text) is None


def test_columns_are_set_to_the_end_where_the_dashes_say_so() -> None:
    grid = grid_at(lines("|a|b|c|d|\n|--:|:--|:-:|--|"), 0)
    assert grid is not None
    assert grid.ends == (True, False, False, False)


@given(st.text(alphabet="|-: \\ab\n", max_size=60))
def test_any_text_has_tables_whose_cells_lie_within_their_lines(text: str) -> None:
    every = lines(text)
    for at in range(len(every)):
        grid = grid_at(every, at)
        if grid is None:
            continue
        assert at + 2 <= grid.behind <= len(every)
        assert len(grid.rows[0]) == len(grid.ends)
        shown = [at, *range(at + 2, grid.behind)]
        for number, row in zip(shown, grid.rows, strict=True):
            for start, end in row:
                assert every[number].start <= start <= end <= every[number].end


def test_a_table_takes_the_subhead_above_it_and_leaves_the_text() -> None:
    brochure = brochure_of(content("Text.\n\n## Preise\n| a | *b* |\n|---|--:|\n| 1 |\n"))
    assert len(brochure.announcement.body) == 1
    (table,) = brochure.tables
    assert table.heading is not None
    assert table.heading.inlines[0].text == "Preise"
    assert table.head[1] is not None
    assert table.head[1].inlines[0].emphasis
    assert table.rows[0][1] is None  # a missing cell is an empty one


def test_a_table_before_text_is_said_to_stand_below_it() -> None:
    table = "| a | b |\n|---|---|\n| 1 | 2 |"
    assert "content/table-below" in ids(built(content(f"{table}\n\nText.")).report)
    assert "content/table-below" not in ids(built(content(f"Text.\n\n{table}")).report)
    assert "content/table-below" not in ids(built(content(f"{table}\n\n## B\n{table}")).report)


def test_a_cell_too_many_is_refused() -> None:
    found = built(content("| a | b |\n|---|---|\n| 1 | 2 | 3 |"))
    assert ids(found.report) == ["content/table-cells"]
    assert dict(next(iter(found.report)).parameters) == {"found": 3, "columns": 2}


def test_bars_in_other_fields_are_noticed_as_before() -> None:
    text = MINIMAL.replace("headline", "lead: '| a | b |', headline")
    assert "content/not-markup" in ids(built(text).report)
