"""Headlines: few lines, alike in length, broken by sense."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brochure.design.style import Align
from brochure.typeset.balance import FEW_LINES, LAST_LINE, balance
from brochure.typeset.line import LineEnd
from brochure.typeset.unbroken import UnbrokenLine
from support.breaking import candidates, unbroken_line
from support.paragraphs import SERIF, paragraph, shared_typesetter, texts_of

WORDS = st.sampled_from(
    [
        "Kooperation",
        "zwischen",
        "Polizei",
        "und",
        "dem",
        "KOK",
        "e.V.",
        "ein",
        "Menschenhandel",
        "a",
    ]
)
HEADLINE = "Kooperationsvereinbarung zwischen Bundespolizei und dem KOK e.\u202fV."


def lines_of(text: str, measure: float) -> list[str]:
    return texts_of(shared_typesetter().set(paragraph(text, align=Align.BALANCED), measure))


def headline(text: str) -> UnbrokenLine:
    return unbroken_line(text, Align.BALANCED)


@settings(max_examples=150, deadline=None)
@given(text=st.lists(WORDS, min_size=1, max_size=14).map(" ".join), measure=st.floats(70, 300))
def test_a_lead_takes_no_more_lines_than_filling_them_would_but_to_keep_together(
    text: str, measure: float
) -> None:
    unbroken = headline(text)
    count, start = 0, unbroken.origin()
    ends = candidates(unbroken, measure)
    while ends:
        fitting = [i for i, end in enumerate(ends) if unbroken.width(start, end) <= measure + 1e-9]
        last = max(fitting, default=0)
        start, ends, count = ends[last], ends[last + 1 :], count + 1
    lines = balance(unbroken, measure).lines
    most = count + (_is_any_too_wide(unbroken, measure) or count in (FEW_LINES - 1, FEW_LINES))
    assert count <= len(lines) <= most
    if not _is_any_too_wide(unbroken, measure):
        assert all(line.end.line_end is not LineEnd.HYPHEN for line in lines)


def _is_any_too_wide(unbroken: UnbrokenLine, measure: float) -> bool:
    return unbroken.longest_stretch() > measure


@settings(max_examples=150, deadline=None)
@given(text=st.lists(WORDS, min_size=1, max_size=14).map(" ".join), measure=st.floats(70, 300))
def test_no_line_of_a_headline_is_wider_than_the_measure(text: str, measure: float) -> None:
    assert all(line.width <= measure + 1e-6 for line in balance(headline(text), measure).lines)


def test_the_sample_headline_breaks_by_sense() -> None:
    assert lines_of(HEADLINE, 140) == [
        "Kooperationsvereinbarung",
        "zwischen Bundespolizei",
        "und dem KOK e.\u00a0V.",  # how a narrow space is extracted
    ]


def test_lines_are_alike_where_sense_does_not_decide() -> None:
    assert lines_of("Neue Wege braucht mutige Leute", 110) == ["Neue Wege braucht", "mutige Leute"]


def test_a_headline_breaks_after_a_comma_rather_than_evenly() -> None:
    assert lines_of("Wer hinsieht, hilft allen anderen", 120)[0] == "Wer hinsieht,"


def test_no_headline_ends_in_a_line_under_the_least_part_of_the_widest() -> None:
    text = "Menschenhandel bekämpfen Betroffene wirksam schützen so"
    for measure in range(80, 200, 3):
        widths = [line.width for line in balance(headline(text), float(measure)).lines]
        assert len(widths) == 1 or widths[-1] >= LAST_LINE * max(widths)


def test_a_forced_break_of_a_headline_is_kept() -> None:
    assert lines_of("Wege\naus der Gewalt", 400) == ["Wege", "aus der Gewalt"]


def test_a_headline_divides_only_the_word_that_is_too_wide() -> None:
    ends = [line.end.line_end for line in balance(headline(HEADLINE), 90).lines]
    assert ends.count(LineEnd.HYPHEN) == 1
    assert ends[0] is LineEnd.HYPHEN


def test_a_short_word_does_not_stand_alone_above_a_long_line() -> None:
    assert lines_of("Tag der offenen Pforte", 90)[0].strip() == "Tag der offenen"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Samstag, 5.\u00a0Dezember 2026, 19\u00a0Uhr, St.-Marien-Kirche Lindenau. Einlass ab "
            "18.15\u00a0Uhr.",
            "de-DE",
        ),
        ("A talk on Saturday 13\u00a0June 2026 in the Town Hall, doors at seven sharp", "en-GB"),
        ("Réunion le samedi 5\u00a0décembre 2026 à 20\u00a0h, salle des fêtes du village", "fr-FR"),
        ("Leemos el 6\u00a0de octubre de 2026 a las siete en la biblioteca del barrio", "es-ES"),
    ],
)
def test_no_line_tears_a_date_from_its_year(text: str, language: str) -> None:
    for measure in range(120, 260, 4):
        words = paragraph(text, align=Align.BALANCED, language=language)
        lines = texts_of(shared_typesetter().set(words, float(measure)))
        assert not any(line.startswith("2026") for line in lines[1:]), lines


def test_no_single_word_makes_a_stair_between_two_lines() -> None:
    text = (
        "Soll die Stadt Mittelstadt die Straßenbahnlinie 5 bis zum „Klinikum West“ verlängern und "
        "2031 eröffnen?"
    )
    for measure in range(132, 200, 4):
        words = paragraph(text, align=Align.BY_SENSE, max_lines=6, style=SERIF)
        lines = texts_of(shared_typesetter().set(words, float(measure)))
        longest = max(map(len, lines))
        assert all(" " in line or len(line) > longest / 2 for line in lines[1:-1]), lines
