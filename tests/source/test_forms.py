"""One form of Unicode: what is typed in two characters is read as one, and knows its place."""

from __future__ import annotations

from pathlib import Path
from unicodedata import combining, normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brochure.diagnostics.model import START
from brochure.merge.holes import filled, holes_of
from brochure.pipeline import Options, make
from brochure.source.forms import composed, place
from brochure.source.node import Mapping, Node, Scalar, Sequence
from support.cases import CASES, FOLDER, PAGES
from support.flyers import MINIMAL, SAMPLE
from support.reading import nodes
from support.steps import grows_linearly

LETTERS = st.sampled_from("aeo \nỆộüñŽ\u0301\u0308\u0323\u0327가각\u1161\u11a8Å\u212b\u0958שּׂ\u0130")
TEXTS = st.text(LETTERS, max_size=30) | st.text(max_size=30)


def texts(node: Node | None) -> list[str]:
    match node:
        case Scalar():
            return [node.value]
        case Sequence(items):
            return [text for item in items for text in texts(item)]
        case Mapping():
            return [text for pair in node for one in pair for text in texts(one)]
        case _:
            return []


@given(TEXTS)
def test_a_text_is_composed_as_unicode_says(text: str) -> None:
    assert composed(text, ((0, 0),))[0] == normalize("NFC", text)


@given(st.text(st.sampled_from("aeo \nỆộüñŽ\u0301\u0308\u0323\u0327Å\u212b"), max_size=30))
def test_each_sign_leads_to_the_place_where_it_begins(text: str) -> None:
    value, segments = composed(text, ((0, 0),))
    for at, character in enumerate(value):
        if not combining(character):
            assert normalize("NFC", text[: place(segments, at)]) == value[:at]


@settings(max_examples=60, deadline=None)
@given(st.text(st.sampled_from("Ệbộ üñŽ đ"), min_size=1, max_size=40))
def test_a_content_typed_in_parts_gives_the_bytes_of_the_composed_one(text: str) -> None:
    content = MINIMAL.replace("Wir singen", f'"Wir {text} singen"')
    pdfs = [
        make("content.yaml", normalize(form, content).encode(), Options()).pdf
        for form in ("NFC", "NFD")
    ]
    assert pdfs[0] is not None
    assert pdfs[0] == pdfs[1]


@pytest.mark.parametrize("path", [SAMPLE, *PAGES, *(FOLDER / f"{name}.yaml" for name in CASES)])
def test_every_case_is_the_same_in_either_form(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    whole, parted = (texts(nodes(normalize(form, text))[0].root) for form in ("NFC", "NFD"))
    assert whole == parted


def test_places_are_those_of_the_file_as_it_is_written() -> None:
    source, _ = nodes(normalize("NFD", "ä: Größe Maß Ende\n"))
    assert isinstance(source.root, Mapping)
    value = source.root.entries[0][1]
    assert isinstance(value, Scalar)
    assert value.value == "Größe Maß Ende"
    assert value.place(10, 14)[:2] == (1, 1 + 4 + 11)
    assert value.place(2, 3) == (1, 7, 1, 9)
    assert source.lines.find("Maß", value.span, 0) == (1, 12, 1, 15)
    assert source.lines.find("öß", value.span, 0) == (1, 7, 1, 10)


@pytest.mark.parametrize("style", ['"Gro\u0308\n  Ma\u0308 x"', "|\n  Gro\u0308\n  Ma\u0308 x\n"])
def test_places_hold_behind_folded_lines(style: str) -> None:
    source, _ = nodes(f"a: {style}\n")
    assert isinstance(source.root, Mapping)
    value = source.root.entries[0][1]
    assert isinstance(value, Scalar)
    at = value.value.index("x")
    line, column, *_ = value.place(at, at + 1)
    assert source.text.split("\n")[line - 1][column - 1] == "x"


def test_an_escaped_mark_is_composed_as_well() -> None:
    assert texts(nodes('a: "Gro\\u0308\\xdfe"\n')[0].root) == ["a", "Größe"]


def test_a_cell_of_a_table_is_composed_as_well() -> None:
    base, report = nodes(MINIMAL)
    column = "announcement.headline"
    holes = holes_of({column: START}, frozenset(), base.root, report)
    made = filled(base, holes, {column: normalize("NFD", "Größe")}, report, remove=False)
    assert "Größe" in texts(made.source.root)


def test_composing_takes_time_in_proportion_to_the_text() -> None:
    assert grows_linearly(lambda count: composed("e\u0323\u0302" * count, ((0, 0),)), 200)
