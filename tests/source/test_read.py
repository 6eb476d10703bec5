"""YAML's structure: nodes with places, nothing constructed, everything bounded."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from brochure.diagnostics.model import Report, Span
from brochure.source.node import Mapping, Node, Scalar, Sequence
from brochure.source.read import read
from brochure.words.render import render
from support.flyers import SAMPLE
from support.reading import nodes, said
from support.steps import grows_linearly


def plain(node: Node | None) -> Any:
    match node:
        case Mapping():
            return {key.value: plain(value) for key, value in node}
        case Sequence(items):
            return [plain(item) for item in items]
        case Scalar():
            return node.value
        case _:
            return None


def values(text: str) -> Any:
    source, report = nodes(text)
    assert said(report) == []
    return plain(source.root)


@pytest.mark.parametrize(
    "written",
    ["no", "yes", "01234", "1e3", "2026-07-22", "null", "0x1F", "1_000", "12:30:45", ".5"],
)
def test_a_text_that_other_readers_take_for_something_else_stays_a_text(written: str) -> None:
    assert values(f"a: {written}\n") == {"a": written}


@pytest.mark.parametrize(("written", "nothing"), [("", True), ("~", True), ('""', False)])
def test_nothing_is_told_from_the_empty_text(written: str, nothing: bool) -> None:
    root = nodes(f"a: {written}\n")[0].root
    assert isinstance(root, Mapping)
    value = root.entries[0][1]
    assert isinstance(value, Scalar)
    assert value.is_nothing is nothing


def test_the_columns_of_letters_beyond_ascii_count_characters() -> None:
    root = nodes("a: {ä😀: b, c: d}\n")[0].root
    assert isinstance(root, Mapping)
    inner = root.entries[0][1]
    assert isinstance(inner, Mapping)
    assert [key.span for key, _ in inner] == [Span(1, 5, 1, 7), Span(1, 12, 1, 13)]


def test_an_alias_stands_for_what_it_names() -> None:
    assert values("a: &x {b: c}\nd: *x\n") == {"a": {"b": "c"}, "d": {"b": "c"}}


def test_a_merge_key_brings_the_keys_that_are_not_there() -> None:
    text = "a: &x {b: 1, c: 2}\ne: &y {c: 3, f: 4}\nd: {<<: [*x, *y], b: 5}\n"
    assert values(text)["d"] == {"b": "5", "c": "2", "f": "4"}


def test_a_quoted_merge_key_is_a_key_like_any_other() -> None:
    assert values('"<<": a\n') == {"<<": "a"}


def test_billions_of_laughs_are_refused_at_once() -> None:
    lines = ["a0: &a0 [" + ", ".join(["ha"] * 9) + "]"]
    lines += [f"a{n}: &a{n} [" + ", ".join([f"*a{n - 1}"] * 9) + "]" for n in range(1, 24)]

    def read_levels(size: int) -> None:
        assert said(nodes("\n".join(lines[:size]))[1])[-1].endswith("source/expansion")

    assert grows_linearly(read_levels, 12)


def test_a_long_text_may_not_be_multiplied_by_aliases_either() -> None:
    text = f"a: &a {'x' * 100_000}\nb: [" + ", ".join(["*a"] * 20) + "]\n"
    assert said(nodes(text)[1])[-1].endswith("source/expansion")


def test_the_first_level_too_deep_is_named() -> None:
    assert said(nodes("a: " + "[" * 100)[1]) == ["1:16 source/depth"]


def test_a_hundred_thousand_brackets_are_refused_at_once() -> None:
    def read_brackets(size: int) -> None:
        (fact,) = said(nodes("a: " + "[" * size)[1])
        assert fact.endswith(" source/depth")

    assert grows_linearly(read_brackets, 50_000)


def test_the_two_parsers_of_pyyaml_give_the_same_nodes() -> None:
    data = SAMPLE.read_bytes()
    trees = [
        plain(read(data, Report(), parser).root) for parser in (yaml.SafeLoader, yaml.CSafeLoader)
    ]
    assert trees[0] == trees[1] is not None


@pytest.mark.parametrize(
    "text",
    [
        "a:\n\tb: c\n",
        'a: "b\n',
        "a: [b\n",
        "a: b: c\n",
        "a: b\nc\nd: e\n",
        "a: @b\n",
        "a: *b* c\n",
        'a: "\\q"\n',
        "a: | b\n",
        'a: "b" c\n',
        "a:\n    b: c\n  d: e\n",
        "a: !e!b c\n",
        "...\na: b\n",
        "a: [",
    ],
)
def test_the_two_parsers_of_pyyaml_stumble_with_the_same_message(text: str) -> None:
    shown = []
    for parser in (yaml.SafeLoader, yaml.CSafeLoader):
        report = Report()
        read(text.encode(), report, parser)
        shown.append(render(report, "content.yaml", text))
    assert shown[0] == shown[1] != ""


@pytest.mark.parametrize("escape", ["\\UFFFFFFFF", "\\U00110000"])
def test_an_escape_beyond_unicode_is_said_by_either_parser(escape: str) -> None:
    for parser in (yaml.SafeLoader, yaml.CSafeLoader):
        report = Report()
        read(f'a: "{escape}"\n'.encode(), report, parser)
        assert [fact.id for fact in report] == ["source/escape"]


YAMLISH = st.text(st.sampled_from("ab:-[]{},'\"|>#&*!%@`?~ \n\t\\=<0é\u2028\x00"), max_size=60)


@given(st.one_of(st.binary(max_size=80), YAMLISH.map(str.encode)))
@settings(max_examples=300)
def test_any_bytes_end_in_nodes_or_messages(data: bytes) -> None:
    for parser in (yaml.CSafeLoader, yaml.SafeLoader):
        report = Report()
        source = read(data, report, parser)
        assert source.root is not None or len(report)
        render(report, "content.yaml", source.text)
