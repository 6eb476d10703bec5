"""The light markup inside a paragraph."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from brochure.content.inline import Passage, breaks_only, inlines
from brochure.diagnostics.model import Report, Span
from support.steps import grows_linearly

Manner = tuple[str, str, str | None]


def place(start: int, end: int) -> Span:
    return Span(1, start + 1, 1, end + 1)


def read(text: str) -> tuple[list[Manner], list[str]]:
    report = Report()
    found = inlines(Passage(text, place, report), 0, len(text))
    manners = [
        (inline.text, "b" * inline.strong + "i" * inline.emphasis, inline.link) for inline in found
    ]
    return manners, [fact.id for fact in report]


def stretches(text: str) -> list[Manner]:
    manners, problems = read(text)
    assert problems == []
    return manners


def shown(text: str) -> str:
    return "".join(one for one, _, _ in read(text)[0])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("schlicht", [("schlicht", "", None)]),
        ("*eins* zwei", [("eins", "i", None), (" zwei", "", None)]),
        ("**eins**", [("eins", "b", None)]),
        ("***eins***", [("eins", "bi", None)]),
        (
            "*eins **zwei** drei*",
            [("eins ", "i", None), ("zwei", "bi", None), (" drei", "i", None)],
        ),
        ("(*eins*)", [("(", "", None), ("eins", "i", None), (")", "", None)]),
        ("„*eins*“", [("„", "", None), ("eins", "i", None), ("“", "", None)]),
    ],
)
def test_stars_mark_emphasis_and_strong(text: str, expected: list[Manner]) -> None:
    assert stretches(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Kolleg*innen und Bürger**innen",
        "Kolleg*innen und Mitarbeiter*innen",
        "**Bürger**innen",
        "*Kolleg*innen",
        "Foto*s*",
        "3*4*5",
        "* allein",
        "zwei ** Sterne",
        "*offen",
        "a_b_c __d__",
        "`Code` <b>fett</b> &amp; ~~weg~~",
        "# keine Überschrift",
        "[nur Klammern] und (runde)",
        "[]()",
        "[ ]",
        "name@",
        "www.",
        "https://",
    ],
)
def test_what_is_no_markup_stays_as_it_is(text: str) -> None:
    assert stretches(text) == [(text, "", None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (r"\*eins\*", "*eins*"),
        (r"\[a\](b)", "[a](b)"),
        (r"\\", "\\"),
        (r"C:\Ordner", r"C:\Ordner"),
        ("eins\nzwei", "eins zwei"),
        ("eins \n  zwei", "eins zwei"),
        ("eins\\\nzwei", "eins\nzwei"),
        ("eins  \nzwei", "eins\nzwei"),
        ("eins\\\\\nzwei", "eins\\ zwei"),
        ("eins\\", "eins\\"),
        ("eins   zwei\tdrei", "eins zwei drei"),
        ("a\u00a0\u00a0b", "a\u00a0\u00a0b"),
        ("![Bild](https://example.org)", "![Bild](https://example.org)"),
        ("Los![Karten](https://example.org)", "Los!Karten"),
    ],
)
def test_escapes_breaks_and_spaces(text: str, expected: str) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "label", "link"),
    [
        ("[hier](https://example.org)", "hier", "https://example.org"),
        ("[hier](www.example.org)", "hier", "https://www.example.org"),
        ("[wir](info@example.org)", "wir", "mailto:info@example.org"),
        ("[Ruf an](tel:+4930123456)", "Ruf an", "tel:+4930123456"),
        ("[a](https://de.wikipedia.org/wiki/Fuge_(Musik))", "a", None),
        ("https://example.org/a_b*c", "https://example.org/a_b*c", "https://example.org/a_b*c"),
        ("www.example.org", "www.example.org", "https://www.example.org"),
        ("info@example.org", "info@example.org", "mailto:info@example.org"),
        ("grüße@müller.de", "grüße@müller.de", "mailto:gr%C3%BC%C3%9Fe@xn--mller-kva.de"),
        ("www.müller.de", "www.müller.de", "https://www.xn--mller-kva.de"),
        (r"\https://example.org/", "https://example.org/", "https://example.org/"),
        ("[x](https://müller.de/ä)", "x", "https://xn--mller-kva.de/%C3%A4"),
    ],
)
def test_links_lead_where_they_say(text: str, label: str, link: str | None) -> None:
    ((found, _, uri),) = stretches(text)
    assert found == label
    assert uri == (link or "https://de.wikipedia.org/wiki/Fuge_(Musik)")


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Siehe https://example.org.", "https://example.org"),
        ("(https://example.org/a_(b))", "https://example.org/a_(b)"),
        ("*https://example.org*, ja", "https://example.org"),
        ("„https://example.org“", "https://example.org"),
        ("Mail: info@example.org!", "info@example.org"),
        ("*info@example.org*", "info@example.org"),
        ("https://example.org/?a=b&c=d;", "https://example.org/?a=b&c=d"),
    ],
)
def test_marks_around_a_bare_address_are_no_part_of_it(text: str, address: str) -> None:
    assert [one for one, _, link in stretches(text) if link] == [address]
    assert shown(text).replace("*", "") == text.replace("*", "")


@pytest.mark.parametrize("text", ["info@example.org@b", "ab@", "xhttps://example.org"])
def test_half_an_address_is_no_link(text: str) -> None:
    assert stretches(text) == [(text, "", None)]


def test_a_label_may_be_strong_and_holds_no_second_link() -> None:
    assert stretches("[**a** https://b.example](https://example.org)") == [
        ("a", "b", "https://example.org"),
        (" https://b.example", "", "https://example.org"),
    ]


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("[a](javascript:alert)", "content/link-scheme"),
        ("[a](ftp://example.org)", "content/link-scheme"),
        ("[a](oben)", "content/link-address"),
        ("[a](https://)", "content/link-address"),
        ("[a](https://u:p@example.org)", "content/link-address"),
    ],
)
def test_other_links_are_refused_and_stay_text(text: str, id: str) -> None:
    assert read(text) == ([("a", "", None)], [id])


def test_the_headline_knows_hard_breaks_only() -> None:
    passage = Passage("*Eins* \\\n zwei  \ndrei\n[a](b:c)\\", place, Report())
    (inline,) = breaks_only(passage, 0, len(passage.text))
    assert inline.text == "*Eins*\nzwei\ndrei [a](b:c)\\"


MARKED = st.lists(
    st.sampled_from([*"ab1ä *()[]„“.-", "**", "***", "\\*", "\\\n", "\n", "[a](https://e.org)"]),
    max_size=24,
).map("".join)


def letters(text: str) -> str:
    return re.sub(r"[^a-zä0-9„“]", "", text)


@given(MARKED)
def test_every_stretch_says_where_it_was_written(text: str) -> None:
    report = Report()
    end = 0
    for inline in inlines(Passage(text, place, report), 0, len(text)):
        span = inline.span
        assert span is not None
        assert end <= span.column - 1 < span.end_column - 1 <= len(text)
        end = span.end_column - 1
        source = text[span.column - 1 : span.end_column - 1]
        written = source.replace("(https://e.org)", "")
        assert letters(inline.text) == letters(written)


def oracle(text: str) -> list[tuple[str, str, str | None]]:
    """What markdown-it-py makes of it, by character."""
    parser = MarkdownIt("commonmark").disable(["entity", "html_inline", "backticks", "autolink"])
    strong = emphasis = 0
    link: str | None = None
    found: list[tuple[str, str, str | None]] = []
    for token in parser.parseInline(text)[0].children or []:
        match token.type:
            case "strong_open" | "strong_close":
                strong += token.nesting
            case "em_open" | "em_close":
                emphasis += token.nesting
            case "link_open":
                link = str(token.attrs["href"])
            case "link_close":
                link = None
            case "softbreak" | "hardbreak":
                break_ = " " if token.type == "softbreak" else "\n"
                found.append((break_, "b" * (strong > 0) + "i" * (emphasis > 0), link))
            case _:
                manner = "b" * (strong > 0) + "i" * (emphasis > 0)
                found.extend((character, manner, link) for character in token.content)
    return found


COMMON = st.lists(
    st.sampled_from(
        ["wort", " ", " ", "*", "**", "***", "(", ")", "„", "“", ".", "\\*", "\n", "\\\n",
         "[a](https://e.org)"]
    ),
    max_size=20,
).map("".join)  # fmt: skip


def touches_a_word(text: str) -> bool:
    """Whether a run of stars has a letter on its outer side: where the contract departs."""
    return re.search(r"\w\*+\w", text) is not None or re.search(r"\*\[|\)\*", text) is not None


@given(COMMON)
@settings(max_examples=400)
def test_where_no_star_stands_inside_a_word_it_reads_like_commonmark(text: str) -> None:
    lines = [line.strip(" ") if not line.endswith("  ") else line for line in text.split("\n")]
    text = re.sub(r" +", " ", "\n".join(lines)).strip(" \n")
    assume(not touches_a_word(text))
    found = [(one, manner, link) for part, manner, link in read(text)[0] for one in part]

    assert [item for item in found if item[0] != " "] == [
        item for item in oracle(text) if item[0] != " "
    ]


@pytest.mark.parametrize(
    ("head", "piece", "tail"),
    [("", "*a ", ""), ("", "a*", ""), ("", "[", ""), ("", "](", ""), ("", "[a](", ""),
     ("", "_", ""), ("https://", ")", ""), ("", "www.a.b ", ""), ("", "a@", ""),
     ("", "a", "@"), ("", " ", "x"), ("\\", "\\\\", ""), ("", "**a *b ", ""), ("a@b", "-", "\\")],
)  # fmt: skip
def test_the_cost_is_linear_in_the_length(head: str, piece: str, tail: str) -> None:
    assert grows_linearly(lambda size: read(head + piece * size + tail), 400)
