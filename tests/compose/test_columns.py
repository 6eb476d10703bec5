"""Columns: where a galley is cut."""

from __future__ import annotations

import pytest

from brochure.compose.columns import set_columns
from brochure.design.plan import ColumnChoice, Columns
from brochure.design.style import (
    Face,
    Family,
    Hung,
    Paragraph,
    ParagraphStyle,
    Run,
    RunStyle,
    Swatch,
)
from brochure.story.structure import Artifact
from brochure.typeset.fonts import FontLibrary
from brochure.typeset.setting import Typesetter

BLACK = Swatch("black", (0.0, 0.0, 0.0))
LOOK = RunStyle(Face(Family.SANS), 10, BLACK)
TYPESETTER = Typesetter(FontLibrary())
SIX = ["Eins und zwei", "und drei.", "Vier und", "fünf und", "sechs und", "acht."]
SEVEN = ["Eins und zwei", "und drei", "und vier.", "Fünf und", "sechs", "und sieben", "und acht."]


def columns(lines: list[str], *, at_sentences: bool) -> list[int]:
    """How many of the lines each of two columns has."""
    run = Run("\n".join(lines), LOOK, Artifact.LAYOUT)
    paragraph = Paragraph((run,), ParagraphStyle(12), "de-DE", "body")
    choice = ColumnChoice(2, 200.0, 10.0)
    galleys, _ = set_columns(Columns((paragraph,), (choice,), at_sentences), TYPESETTER)
    return [len(galley.lines) for galley in galleys]


def test_columns_are_as_even_as_they_can_be() -> None:
    assert columns(SIX, at_sentences=False) == [3, 3]


def test_no_sentence_is_worth_columns_uneven_by_more_than_a_line() -> None:
    assert columns(SIX, at_sentences=True) == [3, 3]


@pytest.mark.parametrize(("at_sentences", "expected"), [(False, [4, 3]), (True, [3, 4])])
def test_a_column_ends_with_a_sentence_where_that_costs_no_more_than_a_line(
    *, at_sentences: bool, expected: list[int]
) -> None:
    assert columns(SEVEN, at_sentences=at_sentences) == expected


def item(text: str) -> Paragraph:
    run = Run(text, LOOK, Artifact.LAYOUT)
    label = Run("– ", LOOK, Artifact.LAYOUT)
    return Paragraph((run,), ParagraphStyle(12, left=9), "de-DE", "body", Hung(label, at=0.0))


def prose(text: str) -> Paragraph:
    return Paragraph((Run(text, LOOK, Artifact.LAYOUT),), ParagraphStyle(12), "de-DE", "body")


@pytest.mark.parametrize("before", range(1, 9))
@pytest.mark.parametrize("items", range(2, 7))
@pytest.mark.parametrize("after", [0, 2])
def test_no_item_of_a_list_is_left_alone_beside_a_cut(before: int, items: int, after: int) -> None:
    text = "\n".join(f"Zeile {number}" for number in range(before))
    body = [prose(text + ":"), *[item(f"Punkt {number}") for number in range(items)]]
    body += [prose("Und danach\nnoch etwas")] * (after // 2)
    choice = ColumnChoice(2, 200.0, 10.0)
    (first, second), _ = set_columns(Columns(tuple(body), (choice,)), TYPESETTER)
    counts = [
        sum(line.paragraph.hung is not None for line in galley.lines) for galley in (first, second)
    ]
    assert 0 in counts or min(counts) >= 2
    if counts[0] == 0 and before == 1:
        assert second.lines[0].paragraph.hung is None


def test_a_colon_keeps_the_list_that_it_announces() -> None:
    body = (prose("Eins\nzwei\ndrei:"), item("vier"), item("fünf"), item("sechs"))
    (first, _), _ = set_columns(Columns(body, (ColumnChoice(2, 200.0, 10.0),)), TYPESETTER)
    assert first.lines[-1].paragraph.hung is not None or len(first.lines) < 3


@pytest.mark.parametrize(("items", "lines"), [([2, 2, 4, 2, 1], [4, 7]), ([2, 2, 4, 2, 2], [6, 6])])
def test_an_item_stays_whole_where_columns_are_even_to_three_lines_all_the_same(
    items: list[int], lines: list[int]
) -> None:
    body = [item("\n".join(["Zeile"] * count)) for count in items]
    galleys, _ = set_columns(Columns(tuple(body), (ColumnChoice(2, 200.0, 10.0),)), TYPESETTER)
    assert [len(galley.lines) for galley in galleys] == lines


@pytest.mark.parametrize(
    ("listed", "before", "items", "count"),
    [(0.0, 2, 6, 2), (1.6, 2, 6, 2), (2.1, 2, 6, 1), (2.1, 6, 5, 2)],  # the last isn't torn
)
def test_a_list_that_two_columns_would_tear_stands_in_one_that_is_not_much_higher(
    listed: float, before: int, items: int, count: int
) -> None:
    body = (prose("\n".join(["Zeile"] * before)), *[item("Punkt")] * items)
    choices = ColumnChoice(1, 400.0, most_lines=0, listed=listed), ColumnChoice(2, 200.0, 10.0)
    galleys, _ = set_columns(Columns(body, choices), TYPESETTER)
    assert len(galleys) == count
