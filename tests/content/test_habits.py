"""Other programs' markup is printed as it was typed, with a notice at the sign itself."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure.content.habits import patterns
from brochure.words.english import TERMS, WORDS
from brochure.words.phrase import phrase
from support.flyers import ROOT, SAMPLE
from support.patterns import Counted
from support.reading import read, said
from support.steps import GROWTH, grows_linearly


def body(text: str) -> str:
    indented = "\n".join(f"    {line}" for line in text.split("\n"))
    return f"organisation: {{name: a}}\nannouncement:\n  headline: b\n  body: |\n{indented}\n"


def printed(text: str) -> str:
    """A body's first paragraph."""
    brochure, _ = read(body(text))
    assert brochure is not None
    inlines = getattr(brochure.announcement.body[0], "inlines", ())
    return "".join(inline.text for inline in inlines)


HABITS = [
    ("# Kopf", 1, "heading"),
    ("### Kopf", 1, "heading"),
    ("#### Kopf", 1, "heading"),
    ("##Kopf", 1, "glued"),
    ("> Zitat", 1, "quotation"),
    ("---", 1, "rule"),
    ("***", 1, "rule"),
    ("* * *", 1, "rule"),
    ("====", 1, "rule"),
    ("```", 1, "fence"),
    ("| a | b |", 1, "table"),
    ("---|---", 1, "table"),
    ("[ ] Aufgabe", 1, "box"),
    ("[x] Erledigt", 1, "box"),
    ("siehe [^1] dort", 7, "footnote"),
    ("[^1]: Die Fußnote", 1, "footnote"),
    ("[1]: https://example.org", 1, "reference"),
    ("das [Haus][1] dort", 5, "reference"),
    ("ganz _kursiv_ hier", 6, "underscore"),
    ("ganz __fett__ hier", 6, "underscore"),
    ("ganz ~~weg~~ hier", 6, "struck"),
    ("H~2~O", 2, "small"),
    ("m^2^", 2, "small"),
    ("ein ==Wort== hier", 5, "marked"),
    ("ein `Wort` hier", 5, "code"),
    ("ein <b>Wort</b> hier", 5, "html"),
    ("eins<br>zwei", 5, "html"),
    ("<!-- nicht -->", 1, "html"),
    ("A &amp; B", 3, "entity"),
    ("1&nbsp;km", 2, "entity"),
    ("ein &#8211; hier", 5, "entity"),
    ("unter <https://example.org> mehr", 7, "linked"),
    ("an <a@example.org> oder", 4, "linked"),
    ("![Bild](bild.jpg)", 1, "picture"),
    ("ein ![Bild](https://example.org/a.png)", 5, "picture"),
    (r"Zeile\nZwei", 6, "newline"),
]


@pytest.mark.parametrize(("text", "column", "sort"), HABITS)
def test_a_habit_is_printed_as_typed_and_said_at_its_sign(
    text: str, column: int, sort: str
) -> None:
    assert printed(text) == text
    (fact,) = read(body(text))[1]
    assert said(read(body(text))[1]) == [f"5:{column + 4} content/not-markup"]
    sentence, hint = phrase(fact, WORDS[fact.id], TERMS)
    assert TERMS[f"habit-{sort}"] in sentence
    assert hint == TERMS[f"instead-of-{sort}"]


def test_a_tab_between_words_is_said() -> None:
    assert printed("Fr\t19:30\tLesung") == "Fr 19:30 Lesung"
    assert said(read(body("Fr\t19:30\tLesung"))[1]) == ["5:7 content/columns"]


def test_columns_made_by_spaces_are_said() -> None:
    assert said(read(body("Fr  19:30   Lesung"))[1]) == ["5:14 content/columns"]


@pytest.mark.parametrize(
    "text",
    [
        "## Kopf",
        "#MeToo und #1",
        "#1 in Berlin",
        "> 18 Jahre",
        "5 > 3 und 2 < 4",
        "Kolleg*innen und Kolleg_innen und datei_name_neu",
        "***beides*** und **fett** und *kursiv*",
        "https://example.org/_a_/~~b~~?c=`d`&amp;e und a_b_c@example.org",
        "[hier](https://example.org/_a_)",
        "Müller & Söhne; AT&T",
        "<Ort>, <Datum>",
        "10 ~ 12 und ~5 km",
        "Mo | Di | Mi",
        "Los![Karten](https://example.org)",
        r"\# Kopf",
        r"\> Zitat",
        r"\_kursiv\_ und \`Wort\` und \<b> und \&amp; und \[^1]",
        r"\| a \| b |",
        r"C:\neu",
        "22. Juli - 24. Juli",
        "-- so",
        "•\teins\n•\tzwei",
        "1.\teins\n2.\tzwei",
    ],
)
def test_what_has_no_form_of_markup_or_a_backslash_before_it_is_not_said(text: str) -> None:
    assert said(read(body(text))[1]) == []


@pytest.mark.parametrize(
    ("written", "sign"),
    [
        ("headline: 'Ein **Wort**'", "**"),
        ("headline: 'Ein *Wort* hier'", "*"),
        ("headline: 'Ein [Wort](https://example.org)'", "["),
        ("headline: a, kicker: 'Ein **Wort**'", "**"),
        ("headline: a, lead: '# Kopf'", "#"),
        ("headline: a, lead: '## Kopf'", "##"),
    ],
)
def test_texts_with_less_markup_say_what_has_no_meaning_in_them(written: str, sign: str) -> None:
    line = f"announcement: {{{written}}}"
    found = said(read(f"organisation: {{name: a}}\n{line}\n")[1])
    assert found == [f"2:{line.index(sign) + 1} content/not-markup"]


def test_each_sort_is_said_once_in_a_block_and_again_in_the_next() -> None:
    found = said(read(body("_a_ und _b_\n_c_ `d` `e`\n\n_f_"))[1])
    assert found == [f"{place} content/not-markup" for place in ("5:5", "6:9", "8:5")]


CONTENTS = [SAMPLE, *sorted((ROOT / "tests" / "cases").glob("*/*.yaml"))]
CONTENTS = [path for path in CONTENTS if path.parent.name != "invalid"]


@pytest.mark.parametrize("path", CONTENTS, ids=lambda path: path.stem)
def test_content_that_means_its_markup_hears_nothing_of_it(path: Path) -> None:
    mine = {"content/not-markup", "content/columns", "content/running-on", "content/single-item"}
    assert [fact for fact in read(path.read_bytes())[1] if fact.id in mine] == []


@pytest.mark.parametrize(
    "unit", ["[", "![", "`a", "_a ", "<b", "&a", "~~a", "==", "a@", "|", "*a", "[a](", "^a", "\t "]
)
def test_the_steps_grow_with_the_text_and_no_faster(unit: str) -> None:
    assert grows_linearly(lambda count: read(body("x " + unit * count)), 400)


PIECES = ["[", "![", "`a", "_a ", "__a", "<b", "<b ", "&a", "~~a", "==a", "a@", "|", "*a", "**a "]
PIECES += ["[a](", "[a][", "[^a", "a^a", "\t ", "a   ", "- ", "# ", "---|", "www.", "a://", "\\n"]


@pytest.mark.parametrize("pattern", patterns()[:2], ids=["at the start", "within"])
@pytest.mark.parametrize("piece", PIECES)
def test_twice_the_text_takes_no_more_than_about_twice_the_steps(
    pattern: re.Pattern[str], piece: str
) -> None:
    def taken(size: int) -> int:
        counted = Counted(pattern)
        text = (piece * size)[:size]
        counted.match(text) if pattern is patterns()[0] else counted.spans(text)
        return counted.steps

    assert any(taken(2 * size) <= GROWTH * taken(size) + size for size in (60, 1200))


@given(st.text(st.sampled_from("a1 *_`~[]()!<>&;#|-+.\\\n\t^=@:/"), max_size=40))
def test_any_text_of_marks_is_read_without_an_exception(text: str) -> None:
    read(body("x" + text))
