"""Display type: as large as its measure and its limits take."""

from __future__ import annotations

import pytest

from brochure.compose.compositor import Compositor
from brochure.design.display import Leading, Limits, display, least_lines, natural_width
from brochure.design.style import (
    Align,
    Face,
    Family,
    Paragraph,
    ParagraphStyle,
    Run,
    RunStyle,
    Swatch,
    sized,
)
from brochure.story.structure import Artifact
from brochure.typeset.fonts import FontLibrary
from brochure.typeset.setting import Typesetter

GAUGE = Compositor(Typesetter(FontLibrary())).gauge
LEADING = Leading(1.1, 1.05, at=30)
MEASURE = 500.0
BLACK = Swatch("black", (0.0, 0.0, 0.0))


def headline(text: str) -> Paragraph:
    run = Run(text, RunStyle(Face(Family.SANS, 700), 40, BLACK), Artifact.LAYOUT)
    style = ParagraphStyle(42, Align.BALANCED, shift_left=True)
    return Paragraph((run,), style, "de-DE", "headline")


def test_the_widest_line_fills_the_measure() -> None:
    found = display(
        headline("Kooperationsvereinbarung"), MEASURE, Limits(24, 90, 4, LEADING), GAUGE
    )
    (line,) = GAUGE.lines(found.paragraph, MEASURE)
    assert MEASURE - 1 <= line.width <= MEASURE


def test_the_largest_size_is_kept_where_it_fits() -> None:
    assert display(headline("Wir"), MEASURE, Limits(24, 56, 4, LEADING), GAUGE).size == 56


def test_no_size_is_rounded_up_into_a_line_that_is_too_wide() -> None:
    text = headline("Kooperationsvereinbarung")
    whole = 40 * MEASURE / GAUGE.longest_word(text)
    for part in (0.97, 0.98, 0.99):
        found = display(text, MEASURE, Limits(part * whole + 0.003, 90, 4, LEADING), GAUGE)
        (line,) = GAUGE.lines(found.paragraph, MEASURE)
        assert line.width <= MEASURE


@pytest.mark.parametrize("size", [16, 33.5, 90])
@pytest.mark.parametrize("measure", [200.0, 333.0, 500.0])
def test_no_text_takes_fewer_lines_than_are_reckoned(size: float, measure: float) -> None:
    for words in ("Wir singen im Mai", "„Was Sie jetzt prüfen sollten“, sagt sie", "Ja " * 12):
        text = headline(words.strip())
        text = sized(text, size / text.runs[0].style.size)
        most = least_lines(natural_width(text, GAUGE) * size, size, measure)
        assert most <= len(GAUGE.lines(text, measure))


def test_the_smallest_size_is_taken_where_nothing_fits() -> None:
    text = " ".join(["Beratungsstellen"] * 18)
    found = display(headline(text), MEASURE, Limits(24, 56, 4, LEADING), GAUGE)
    assert found.size == 24
    assert found.lines > 4


def test_no_headline_is_higher_than_it_may_be() -> None:
    text = "Kooperationsvereinbarung zwischen Bundespolizei und dem KOK"
    free = display(headline(text), MEASURE, Limits(24, 56, 4, LEADING), GAUGE)
    bound = display(headline(text), MEASURE, Limits(24, 56, 4, LEADING, 70.0), GAUGE)
    assert bound.height <= 70 < free.height


def test_a_word_that_fits_at_the_smallest_size_stays_whole() -> None:
    text = "Die Kriegsdienstverweigerungsberatungsstelle"
    found = display(headline(text), MEASURE, Limits(20, 56, 4, LEADING), GAUGE)
    assert not any(line.divided for line in GAUGE.lines(found.paragraph, MEASURE))


def test_a_wider_word_is_divided_no_more_often_than_it_must_be() -> None:
    text = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"
    found = display(headline(text), MEASURE, Limits(24, 56, 4, LEADING), GAUGE)
    assert sum(line.divided for line in GAUGE.lines(found.paragraph, MEASURE)) == 1
    assert found.size > 24


def test_the_leading_is_wider_under_its_size() -> None:
    assert LEADING.of(29) == 29 * 1.1
    assert LEADING.of(30) == 30 * 1.05
