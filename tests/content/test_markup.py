"""Paragraphs, lists and subheads; quotation marks that the author typed."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from brochure.content.model import Brochure
from brochure.content.values import BodyBlock, ListBlock, Prose, Subhead
from support.reading import brochure_of, read, said, said_of
from support.steps import grows_linearly


def content(body: str, style: str = "|") -> str:
    indented = "\n".join(f"    {line}" for line in body.split("\n"))
    return f"organisation: {{name: a}}\nannouncement:\n  headline: b\n  body: {style}\n{indented}\n"


def blocks(body: str, style: str = "|") -> list[str]:
    return [shown(block) for block in brochure_of(content(body, style)).announcement.body]


def text(prose: Prose) -> str:
    return "".join(inline.text for inline in prose.inlines)


def shown(block: BodyBlock) -> str:
    match block:
        case Subhead(prose):
            return f"## {text(prose)}"
        case ListBlock():
            first = block.label(0) or "-"
            return f"{first} " + " | ".join(
                " / ".join(map(inner, one.blocks)) for one in block.items
            )
        case Prose():
            return text(block)


def inner(block: Prose | ListBlock) -> str:
    return text(block) if isinstance(block, Prose) else f"[{shown(block)}]"


def read_blocks(body: str) -> tuple[list[str], list[str]]:
    """The blocks of a body, and what is said of it."""
    brochure, report = read(content(body))
    assert brochure is not None
    return [shown(block) for block in brochure.announcement.body], said(report)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("eins\nzwei\n\ndrei", ["eins zwei", "drei"]),
        ("## Kopf\nText\n## Kopf", ["## Kopf", "Text", "## Kopf"]),
        ("Text\n## Kopf", ["Text", "## Kopf"]),
        ("- eins\n- zwei\n  weiter\n\n- drei", ["- eins | zwei weiter | drei"]),
        ("Text:\n- eins", ["Text:", "- eins"]),
        ("1. eins\n2. zwei\n\nText", ["1. eins | zwei", "Text"]),
        ("1. eins\n1. zwei", ["1. eins | zwei"]),
        ("- eins\n\nText", ["- eins", "Text"]),
        ("- eins\n1. zwei\n2. drei", ["- eins", "1. zwei | drei"]),
    ],
)
def test_the_body_is_made_of_blocks(body: str, expected: list[str]) -> None:
    assert blocks(body) == expected


@pytest.mark.parametrize(
    "line",
    [
        "22. Juli: Fest",
        "1. Mai: Fest",
        "# Kopf",
        "### Kopf",
        "##Kopf",
        "##",
        "---",
        "- - -",
        "***",
        "-eins",
        "+ eins",
        "> Zitat",
        "1) eins",
        "0. null",
        "| a | b |",
        "```",
    ],
)
def test_what_german_begins_a_paragraph_with_is_no_list_and_no_heading(line: str) -> None:
    assert read_blocks(line)[0] == [line]


def test_dates_in_a_row_are_paragraphs_and_no_list() -> None:
    assert blocks("1. Mai\n\n22. Juli\n\n3. Oktober") == ["1. Mai", "22. Juli", "3. Oktober"]


@pytest.mark.parametrize("style", ["|", "|-", ">", ">-", "", "'"])
def test_paragraphs_and_lists_survive_every_style_of_yaml(style: str) -> None:
    body = "eins\nzwei\n\n- drei\n- vier\n\nfünf"
    written = content(body, style)
    if style == "'":
        written = written.rstrip("\n") + "'\n"
        written = written.replace("body: '\n    eins", "body: 'eins")
    found = [shown(block) for block in brochure_of(written).announcement.body]
    assert found == ["eins zwei", "- drei | vier", "fünf"]


def test_each_block_has_the_place_where_it_was_written() -> None:
    body = brochure_of(content("eins\n\nzwei *drei*")).announcement.body
    assert [one.span.line for one in body if isinstance(one, Prose)] == [5, 7]
    last = body[1]
    assert isinstance(last, Prose)
    assert [(i.span.line, i.span.column) for i in last.inlines if i.span] == [(7, 5), (7, 11)]


def quote(words: str) -> str:
    minimal = "organisation: {name: a}\nannouncement: {headline: b}\n"
    data = minimal + f"quotes: [{{speaker: c, text: {json.dumps(words, ensure_ascii=False)}}}]\n"
    found = brochure_of(data)
    assert isinstance(found, Brochure)
    return text(found.quotes[0].text)


@pytest.mark.parametrize("marks", ["„“", "„”", "“”", '""', "»«", "«»", "‚‘", "‹›"])
def test_marks_around_the_whole_quote_are_taken_off(marks: str) -> None:
    assert quote(f"{marks[0]}Das ist gut.{marks[1]}") == "Das ist gut."


def test_spaces_that_french_sets_inside_its_marks_go_with_them() -> None:
    assert quote("«\u00a0C’est bien.\u00a0»") == "C’est bien."


@pytest.mark.parametrize(
    "words",
    [
        "„Gut“ und „besser“",
        '"Gut" und "besser"',
        "„Gut“, sagt sie.",
        "Sie sagt: „Gut“",
        "„Gut",
        "Gut“",
        "»Gut« und »besser«",
        "“",
    ],
)
def test_other_marks_stay(words: str) -> None:
    assert quote(words) == words


@pytest.mark.parametrize(
    ("words", "inner"),
    [
        ("„Er sagt: ‚Gut‘ und „besser“ dazu.“", "Er sagt: ‚Gut‘ und „besser“ dazu."),
        ("‘It’s good’", "It’s good"),
    ],
)
def test_marks_inside_a_quote_stay_when_the_outer_ones_go(words: str, inner: str) -> None:
    assert quote(words) == inner


LINES = st.lists(
    st.sampled_from(["wort", "w wort", "", "## wort", "- wort", "1. wort", "2. wort", "3. wort"]),
    min_size=1,
    max_size=8,
)  # fmt: skip


def oracle(body: str) -> list[str]:
    """What markdown-it-py makes of it."""
    found: list[str] = []
    items: list[str] | None = None
    mark = ""
    for token in MarkdownIt("commonmark").disable(["lheading", "code"]).parse(body):
        if token.type in ("bullet_list_open", "ordered_list_open"):
            items, mark = [], "- " if token.type == "bullet_list_open" else "1. "
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            found.append(mark + " | ".join(items or []))
            items = None
        elif token.type == "heading_open":
            found.append("## ")
        elif token.type == "inline":
            words = token.content.replace("\n", " ")
            if items is not None:
                items.append(words)
            elif found and found[-1] == "## ":
                found[-1] += words
            else:
                found.append(words)
    return found


def has_departure(body: str) -> bool:
    """Lists of one item, and lists that don't count up, are none here."""
    lines = [line for line in body.split("\n") if line]
    numbers = [line[0] for line in lines if line[0].isdigit()]
    runs = "".join(line[0] if line[0].isdigit() else " " for line in lines).split()
    return any(run not in ("12", "123") for run in runs) or (len(numbers) != sum(map(len, runs)))


@given(LINES)
def test_lists_that_count_up_and_paragraphs_read_like_commonmark(lines: list[str]) -> None:
    body = "\n".join(lines).strip("\n")
    if has_departure(body) or not body:
        return
    assert read_blocks(body)[0] == oracle(body)


@pytest.mark.parametrize("line", ["- a", "1. a", "2. a", "## a", "a", "", "1. a\n3. b", "  - a"])
def test_the_cost_is_linear_in_the_lines(line: str) -> None:
    assert grows_linearly(lambda size: read(content("x\n" + f"{line}\n" * size)), 200)


def test_a_blank_body_is_as_good_as_none() -> None:
    assert said_of("organisation: {name: a}\nannouncement: {headline: b, body: ' '}\n") == []
