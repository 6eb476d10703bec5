"""Texts put into content.yaml by key paths are what they would be, had they been written there."""

from __future__ import annotations

import json
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from brochure.content.read import read as read_content
from brochure.diagnostics.model import START, Report
from brochure.merge.holes import Filled, filled, holes_of
from brochure.pipeline import ComposingRoom, Options, make
from brochure.source.node import Node, Scalar, Sequence, Source
from support.flyers import SAMPLE
from support.reading import MINIMAL, nodes, said

CONTENT = """\
organisation: {name: Chor am Kanal, logo: a.svg}
announcement: {headline: Wir singen}
quotes:
  - {text: Ja., speaker: Anna}
  - {text: Nein., speaker: Bert}
contact: {name: Büro, address: [Weg 1, 10115 Berlin], vcard: true}
"""


def source_of(text: str) -> Source:
    source, report = nodes(text)
    assert said(report) == []
    return source


def fill(text: str, cells: dict[str, str], remove: bool = False) -> tuple[Filled, Report]:
    report, source = Report(), source_of(text)
    holes = holes_of(dict.fromkeys(cells, START), frozenset(), source.root, report)
    assert said(report) == []
    return filled(source, holes, cells, report, remove=remove), report


def plain(node: Node | None) -> Any:
    if node is None:
        return None
    if isinstance(node, Scalar):
        return node.value
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return {name.value: plain(value) for name, value in node}


def put(text: str, cells: dict[str, str], remove: bool = False) -> Any:
    return plain(fill(text, cells, remove)[0].source.root)


def test_a_text_takes_the_place_of_what_was_written() -> None:
    found = put(CONTENT, {"contact.name": "Chor", "quotes.2.text": "Doch."})
    assert found["contact"]["name"] == "Chor"
    assert found["quotes"][1] == {"text": "Doch.", "speaker": "Bert"}
    assert found["quotes"][0] == {"text": "Ja.", "speaker": "Anna"}


def test_a_text_makes_the_blocks_and_items_that_it_needs() -> None:
    found = put(MINIMAL, {"contact.social.1.label": "KOK auf X", "quotes.1.text": "Ja."})
    assert found["contact"] == {"social": [{"label": "KOK auf X"}]}
    assert found["quotes"] == [{"text": "Ja."}]


def test_lines_are_the_items_of_a_list_of_texts() -> None:
    found = put(CONTENT, {"contact.address": "Allee 2\n\n20095 Hamburg\n"})
    assert found["contact"]["address"] == ["Allee 2", "20095 Hamburg"]


def test_a_block_that_a_text_may_stand_for_is_replaced_or_kept_beside_a_new_key() -> None:
    assert put(CONTENT, {"organisation.logo": "b.svg"})["organisation"]["logo"] == "b.svg"
    assert put(CONTENT, {"organisation.logo.alt": "Chor"})["organisation"]["logo"] == {
        "file": "a.svg",
        "alt": "Chor",
    }


def test_an_empty_cell_keeps_what_the_content_says() -> None:
    assert put(CONTENT, {"contact.name": " "}) == plain(source_of(CONTENT).root)


def test_an_empty_cell_may_take_its_key_away_and_a_block_with_its_last() -> None:
    cells = {"contact.name": "", "contact.address.1": "", "quotes.1.text": "Ach."}
    found = put(CONTENT, cells | {"quotes.2.text": "", "quotes.2.speaker": ""}, remove=True)
    assert found["contact"] == {"address": ["10115 Berlin"], "vcard": "true"}
    assert found["quotes"] == [{"text": "Ach.", "speaker": "Anna"}]


def test_every_place_is_one_of_the_content_or_of_a_cell() -> None:
    cells = {"contact.phone": "abc", "contact.email": "x"}
    found, report = fill(CONTENT, cells)
    read_content(found.source, report)
    origins = [found.origin(fact.span) for fact in report if fact.span]
    assert {origin[0] for origin in origins if origin} == {"contact.phone", "contact.email"}
    content = source_of(CONTENT)
    assert content.root is not None
    assert found.origin(content.root.span) is None


def test_what_cannot_be_printed_is_said_of_its_cell() -> None:
    found, report = fill(CONTENT, {"contact.name": "a\nb\u202e"})
    (fact,) = report
    assert fact.id == "source/character"
    assert fact.span is not None
    assert found.origin(fact.span) == ("contact.name", 1)


@pytest.mark.parametrize(
    ("columns", "id", "parameters"),
    [
        (["contact.phon"], "rows/column-unknown", {"nearest": "contact.phone"}),
        (["contact.phone.1"], "rows/column-unknown", {}),
        (["quotes.0.text"], "rows/column-unknown", {}),
        (["quotes.one.text"], "rows/column-unknown", {}),
        (["quotes.²"], "rows/column-unknown", {}),
        (["quotes"], "rows/column-block", {"nearest": "quotes.1.text"}),
        (["quotes.2"], "rows/column-block", {"nearest": "quotes.1.text"}),
        (["contact"], "rows/column-block", {"nearest": "contact.heading"}),
        (["organisation.logo", "organisation.logo.alt"], "rows/column-clash", {}),
        (["contact.address", "contact.address.2"], "rows/column-clash", {}),
        (["quotes.4.text"], "rows/column-gap", {"count": 2, "next": "quotes.3.text"}),
    ],
)
def test_a_column_that_fills_nothing_is_refused(
    columns: list[str], id: str, parameters: dict[str, object]
) -> None:
    report = Report()
    holes_of(dict.fromkeys(columns, START), frozenset(), source_of(CONTENT).root, report)
    (fact,) = report
    assert fact.id == id
    assert parameters.items() <= dict(fact.parameters).items()


def test_items_may_be_added_one_after_the_other() -> None:
    report = Report()
    columns = ["quotes.4.text", "quotes.3.text", "quotes.3.speaker", "quotes.1.text"]
    holes_of(dict.fromkeys(columns, START), frozenset(), source_of(CONTENT).root, report)
    assert said(report) == []


def test_a_column_that_only_names_files_fills_nothing_and_may_be_there() -> None:
    report = Report()
    assert holes_of({"slug": START}, frozenset({"slug"}), source_of(CONTENT).root, report) == ()
    assert said(report) == []


TEXTS = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Cn", "Co"), max_codepoint=0x24F)
    | st.sampled_from("\n\"'#:-*[]{}&!|>%@`"),
    max_size=30,
)
COLUMNS = (
    *("contact.name", "contact.phone", "contact.email", "contact.heading"),
    *("quotes.1.text", "quotes.2.speaker", "announcement.kicker", "announcement.headline"),
    *("announcement.body", "organisation.short", "contact.web", "design.accent"),
)


@settings(max_examples=60, deadline=None)
@given(cells=st.dictionaries(st.sampled_from(COLUMNS), TEXTS, min_size=1, max_size=5))
def test_a_row_gives_the_bytes_of_a_build_by_itself(cells: dict[str, str]) -> None:
    text = SAMPLE.read_text(encoding="utf-8")
    tree = yaml.load(text, yaml.BaseLoader)
    for column, value in cells.items():
        *path, last = column.split(".")
        at: Any = tree
        for part in path:
            at = at[int(part) - 1] if part.isdecimal() else at[part]
        if value.strip():
            at[last] = value
    alone = make("content.yaml", json.dumps(tree, ensure_ascii=False).encode(), Options())
    in_series = make("content.yaml", fill(text, cells)[0].source, Options(), room=ROOM)
    assert in_series.pdf == alone.pdf
    assert sorted(fact.id for fact in in_series.report) == sorted(fact.id for fact in alone.report)


ROOM = ComposingRoom()
