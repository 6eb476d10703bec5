"""The order inside of tables, tables of contents and lists, by trees of a few tags."""

from __future__ import annotations

from typing import Any

import pytest
from pikepdf import Array, Dictionary, Name, String

from brochure.check.rules.nesting import faults, is_headless, is_no_list
from brochure.check.tree import Tag

Nest = list[Any]
"""A role, then the nests below it; a dictionary among them holds the element's attributes."""


def grown(nest: Nest, parent: Tag | None = None) -> Tag:
    role, *rest = nest
    attributes = [one for one in rest if isinstance(one, dict)]
    element = Dictionary(S=Name("/" + role))
    if attributes:
        element.A = Dictionary(attributes[0])
    tag = Tag(element, role, parent)
    tag.kids.extend(grown(one, tag) for one in rest if isinstance(one, list))
    return tag


def told(nest: Nest) -> list[str]:
    top = grown(["Document", nest])
    return [one for tag in top.walk() for one in faults(tag)]


def row(*cells: str | Nest) -> Nest:
    return ["TR", *(one if isinstance(one, list) else [one] for one in cells)]


def wide(columns: int, rows: int = 1, role: str = "TD") -> Nest:
    return [role, {"/O": Name.Table, "/ColSpan": columns, "/RowSpan": rows}]


@pytest.mark.parametrize(
    "nest",
    [
        ["Table", ["Caption"], row("TH", "TH"), row("TD", "TD")],
        ["Table", ["THead", row("TH")], ["TBody", row("TD")], ["TFoot", row("TD")], ["Caption"]],
        ["Table", row(wide(2)), row("TD", "TD")],
        ["Table", row(wide(1, 2), "TD"), row("TD")],
        ["Table", row(wide(2, 2), "TD"), row("TD"), row("TD", "TD", "TD")],
        ["TOC", ["Caption"], ["TOCI"], ["TOC", ["TOCI"]]],
    ],
)
def test_what_is_in_order_is_not_told(nest: Nest) -> None:
    assert told(nest) == []


@pytest.mark.parametrize(
    ("nest", "said"),
    [
        (["P", ["TD"]], "`TD` stands in `P`"),
        (["Table", ["P"]], "`P` stands in `Table`"),
        (["TR", ["TD"]], "`TR` stands in `Document`"),
        (["Table", ["THead", row("TH")]], "`Table` has `THead` and no `TBody`"),
        (
            ["Table", ["THead", row("TH")], ["THead", row("TH")], ["TBody", row("TD")]],
            "`Table` has two `THead`",
        ),
        (["Table", row("TD"), ["Caption"], row("TD")], "`Caption` isn't at the edge of `Table`"),
        (["Table", ["Caption"], row("TD"), ["Caption"]], "`Caption` isn't at the edge of `Table`"),
        (["TOC", ["TOCI"], ["Caption"]], "`Caption` isn't at the edge of `TOC`"),
        (["Table", row("TD", "TD"), row("TD")], "rows of `Table` have 1 and 2 columns"),
        (["Table", row(wide(3)), row("TD", "TD")], "rows of `Table` have 2 and 3 columns"),
        (
            ["Table", row(wide(1, 5), "TD"), row("TD")],
            "a cell reaches below the last row of `Table`",
        ),
        (["Table", row("TD", wide(1, 2)), row(wide(2))], "cells of `Table` lie on each other"),
    ],
)
def test_what_is_out_of_order_is_told(nest: Nest, said: str) -> None:
    assert said in told(nest)


def test_a_span_that_no_table_has_is_bounded() -> None:
    assert told(["Table", row(wide(10**9, 10**9))]) == [
        "a cell reaches below the last row of `Table`"
    ]


@pytest.mark.parametrize(
    ("nest", "wrong"),
    [
        (["L", ["Caption"], ["LI"], ["L"]], False),
        (["L", ["LI"], ["Caption"]], True),
        (["L", ["Caption"], ["Caption"], ["LI"]], True),
        (["L", ["P"]], True),
        (["LI"], True),
    ],
)
def test_a_list_holds_items_after_its_caption(nest: Nest, wrong: bool) -> None:
    tag = grown(["Document", nest]).kids[0]
    assert is_no_list(tag) is wrong


def header(key: str, value: Any) -> Nest:
    return ["TH", {"/O": Name.Table, key: value}]


@pytest.mark.parametrize(
    ("nest", "headless"),
    [
        (["Table", row("TD"), row("TD")], False),
        (["Table", row("TH"), row("TD")], True),
        (["Table", row(header("/Scope", Name.Column)), row("TD")], False),
        (["Table", row(header("/Scope", Name.Nowhere)), row("TD")], True),
        (["Table", row(header("/Scope", Name.Row), "TH"), row("TD", "TD")], True),
        (["Table", row("TH", header("/Scope", Name.Column)), row("TD", "TD")], False),
    ],
)
def test_a_header_says_what_it_heads(nest: Nest, headless: bool) -> None:
    assert is_headless(grown(nest)) is headless


def test_a_header_that_cells_name_needs_no_scope() -> None:
    table = grown(["Table", row("TH"), row(["TD", {"/Headers": Array([String("a")])}])])
    assert is_headless(table)
    table.kids[0].kids[0].object.ID = String("a")
    assert not is_headless(table)
