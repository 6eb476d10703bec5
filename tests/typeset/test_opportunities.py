"""Where lines may end, by example."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure.typeset.opportunities import Break, find_stretches


def marked(text: str) -> str:
    """The text with a bar for each space where a line may end, a broken bar for other breaks."""
    stretches = find_stretches(text)
    parts: list[str] = []
    for stretch, following in zip(stretches, [*stretches[1:], None], strict=True):
        parts.append(text[stretch.start : stretch.end])
        if following is not None:
            parts.append("¦" if following.start == stretch.end else "|")
    return "".join(parts)


@pytest.mark.parametrize(
    "expected",
    [
        "Am|22.|Juli|hat|der|KOK",
        "(sexueller)|Ausbeutung|„und“|»so«",
        "Nordrhein-¦Westfalen",
        "E-Mail-¦Adresse",
        "e-Mail",
        "Kooperations-|und|Fachstellen",
        "minus|-5|Grad,|-5,3",
        "2020-2021",
        "A4-¦Format|80-¦jährig",
        "(Sozial-)Politik",
        "Friedrichshafen–¦Ludwigshafen",
        "Mo–Fr,|S1–S2,|2.–4.|Mai,|(Montag–Freitag),|poniedziałek–czwartek",
        "Mai–Juli/¦September–Oktober",
        "zu|spät—¦viel",
        "102–104",
        "Wort –|Einschub –|weiter",
        "Wort —|weiter",
        "KOK -|Bundesweiter|Kreis",
        "und/¦oder",
        "m/w/d",
        "1/2",
        "030 /|263|911|76",
        "10\u00a0%|von",
        "e.\u202fV.",
        "a\u2060b",
        "a \u2060b",
        "10 %|von|5 km,|12 €|und|§ 3",
        "10|Prozent",
        "« Bonjour ! »|dit-¦il",
        "Wort …|weiter",
        ".NET|und|.5",
        "siehe|( hier )|und|da",
        "Foo :|bar",
        "ja ,|nein",
    ],
)
def test_a_line_may_end_where_the_bars_stand_and_nowhere_else(expected: str) -> None:
    assert marked(expected.replace("|", " ").replace("¦", "")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://kok.de/seite/foo?a=1&b=2.", "https://kok.¦de/¦seite/¦foo?¦a=¦1&¦b=2."),
        ("www.kok-buero.de/so-geht-es", "www.kok-buero.¦de/¦so-geht-es"),
        ("kok-buero.example/a-b_c#d-e", "kok-buero.¦example/¦a-b_c#d-e"),
        ("(https://haus-ost.example/index.html)", "(https://haus-ost.¦example/¦index.¦html)"),
        ("www.höfe-müller.example:8080/größe", "www.höfe-müller.¦example:8080/¦größe"),
        ("https://a.example//b", "https://a.¦example//b"),
        ("xn--e1-a.xn--p1-ai/b-c", "xn--e1-a.¦xn--p1-ai/¦b-c"),
    ],
)
def test_web_addresses_break_after_slash_dot_and_the_marks_of_a_query_alone(
    text: str, expected: str
) -> None:
    stretches = find_stretches(text)
    assert marked(text) == expected
    assert all(stretch.is_address for stretch in stretches)


@pytest.mark.parametrize(
    "text",
    [
        "info@kok-buero.de,",
        "„grüße-an.uns@höfe-müller.example“.",
        "interkulturelle.wochen@nachbarschaftshaus-ost-und-west.example",
        "a/b=c?d&e@example.org",
        "mailto:info@kok-buero.de",
        "E-Mail:\u00a0info@kok-buero.de",
    ],
)
def test_a_mail_address_is_never_broken(text: str) -> None:
    assert [one.is_address for one in find_stretches(text)] in ([True], [False, True])
    assert "¦" not in marked(text).replace("E-¦", "")


@pytest.mark.parametrize(
    "text", ["Kolleg.innen-Treffen", "Haus.Danach", "z.B.", "1.000", "12.11.2026", "Mo.-Fr."]
)
def test_a_dot_alone_makes_no_address(text: str) -> None:
    assert not any(stretch.is_address for stretch in find_stretches(text))


def test_a_sentence_about_an_address_is_no_address() -> None:
    stretches = find_stretches("Mail an info@kok.de schreiben")
    assert [stretch.is_address for stretch in stretches] == [False, False, True, False]


ADDRESSES = st.lists(
    st.sampled_from(["haus-ost", "a", "müller", "so-geht-es", "index", "größe"]),
    min_size=2,
    max_size=6,
).map(lambda labels: f"{labels[0]}.{labels[1]}.example/{'/'.join(labels[2:])}")


@given(ADDRESSES, st.sampled_from(["https://", "https://www.", "www.", ""]))
def test_no_line_of_an_address_ends_in_a_hyphen_or_after_www(address: str, before: str) -> None:
    text = before + address
    for stretch in find_stretches(text)[:-1]:
        assert text[stretch.end - 1] in "/.?=&"
        assert not text[: stretch.end].endswith(("www.", "://"))


def test_a_newline_forces_a_break() -> None:
    assert [stretch.then for stretch in find_stretches("eins \n zwei drei")] == [
        Break.FORCED,
        Break.SPACE,
        Break.END,
    ]


def test_a_zero_width_space_lets_a_line_end_unseen() -> None:
    first, _ = find_stretches("Kolleg\u200binnen")
    assert (first.end, first.then) == (6, Break.UNSEEN)


def test_a_zero_width_space_beside_a_space_is_a_space() -> None:
    assert find_stretches("so \u200b gut")[0].then is Break.SPACE


@given(st.text(st.sampled_from("ab1 \u00a0\n\u200b-–/.@(„«»“%§\u2060"), max_size=40))
def test_stretches_hold_all_that_is_not_space_and_no_break_inside(text: str) -> None:
    stretches = find_stretches(text)
    between = [0, *(edge for one in stretches for edge in (one.start, one.end)), len(text)]
    assert between == sorted(between)
    gaps = "".join(text[between[i] : between[i + 1]] for i in range(0, len(between), 2))
    assert gaps.strip(" \n\u200b") == ""
    assert not any("\n" in text[one.start : one.end] for one in stretches)
    assert all(one.start < one.end for one in stretches)
    assert [one.then is Break.END for one in stretches] == [False] * (len(stretches) - 1) + [
        True
    ] * bool(stretches)


@given(st.text(st.sampled_from("ab1 .,)!?"), max_size=30))
def test_no_line_begins_with_a_closing_mark(text: str) -> None:
    for stretch in find_stretches(text)[1:]:
        mark, after = text[stretch.start], text[stretch.start + 1 : stretch.start + 2]
        assert mark not in ",.)!?" or after.isalnum()
