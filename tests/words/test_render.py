"""Messages as humans, editors and CI systems read them."""

from __future__ import annotations

import pytest

from brochure.diagnostics.model import Report, Span
from brochure.words.render import Format, render, summary

TEXT = "organisation:\n  name: a\nannouncement:\n  headlin: Wir singen\n"


def report() -> Report:
    one = Report()
    one.add("content/empty-list", Span(4, 3, 4, 10), key="quotes")
    one.add(
        "content/unknown-key",
        Span(4, 3, 4, 10),
        key="headlin",
        nearest="headline",
        elsewhere="",
        known="",
    )
    one.add("source/empty", None)
    one.add("content/blank", Span(2, 9, 2, 10), key="name")
    one.add("content/blank", Span(2, 9, 2, 10), key="name")
    return one


def test_a_message_has_its_place_an_excerpt_and_a_next_step() -> None:
    only = Report()
    only.add(
        "content/unknown-key",
        Span(4, 3, 4, 10),
        key="headlin",
        nearest="headline",
        elsewhere="",
        known="",
    )
    assert render(only, "content.yaml", TEXT) == (
        "content.yaml:4:3: error: unknown key `headlin` [content/unknown-key]\n"
        "    4 |   headlin: Wir singen\n"
        "      |   ^^^^^^^\n"
        "   hint: did you mean `headline`?\n"
    )


def test_messages_are_sorted_by_place_and_said_once() -> None:
    lines = render(report(), "c", TEXT, Format.SHORT).splitlines()
    assert [line.partition(" ")[0] for line in lines] == ["c:", "c:2:9:", "c:4:3:", "c:4:3:"]
    assert [line.rpartition(" ")[2] for line in lines[2:]] == [
        "[content/unknown-key]",
        "[content/empty-list]",
    ]


def test_the_summary_counts_each_severity() -> None:
    assert summary(report()) == "3 errors, 1 notice"
    assert summary(Report()) == ""


def test_github_gets_a_command_a_message_with_what_would_break_it_escaped() -> None:
    one = Report()
    one.add("source/syntax", Span(1, 2, 1, 5), problem="100 %\r\nof: a, b")
    text = render(one, "a,b:c%.yaml", "abcdef", Format.GITHUB)
    assert text.count("\n") == 1
    assert text.startswith(
        "::error file=a%2Cb%3Ac%25.yaml,line=1,col=2,endLine=1,endColumn=5,title=source/syntax::"
    )
    assert "100 %25<U+000D><U+000A>of: a, b%0A" in text


def test_a_span_over_lines_has_no_end_column_for_github() -> None:
    one = Report()
    one.add("content/blank", Span(1, 2, 3, 1), key="a")
    assert ",endLine=3,title=" in render(one, "c", "a\nb\nc", Format.GITHUB)


@pytest.mark.parametrize("style", Format)
def test_a_place_behind_the_end_of_the_text_is_no_mishap(style: Format) -> None:
    one = Report()
    one.add("content/blank", Span(9, 9, 9, 9), key="a")
    assert "content/blank" in render(one, "c", "", style)


def test_a_value_is_shown_harmless_and_not_at_full_length() -> None:
    one = Report()
    one.add("content/email", Span(1, 1, 1, 2), value="\x1b[31m" + "a" * 500)
    (line,) = render(one, "c", "x", Format.SHORT).splitlines()
    assert "<U+001B>[31maaa" in line
    assert len(line) < 160
