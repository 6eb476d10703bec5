"""Headlines in eight languages: their lines end where a typographer would end them."""

from __future__ import annotations

import pytest

from brochure.compose.gauge import TypeGauge
from brochure.design.display import Leading, Limits, display
from brochure.design.structure import Artifact
from brochure.design.style import (
    Align,
    Face,
    Family,
    Paragraph,
    ParagraphStyle,
    Run,
    RunStyle,
    Swatch,
)
from brochure.geometry import mm
from support.headlines import HEADLINES, Headline
from support.paragraphs import shared_typesetter, texts_of

BLACK = Swatch("black", (0.0, 0.0, 0.0))
SERIF, SANS = Face(Family.SERIF, 600), Face(Family.SANS, 700)
LEADING = Leading(1.1, 1.05, at=30)
PLACES = {
    "editorial, white is free": (SERIF, mm(174), Limits(26, 50, 5, LEADING)),
    "bold": (SANS, mm(180), Limits(24, 56, 5, LEADING, height=mm(52))),
    "bold beside a picture": (SANS, mm(118), Limits(24, 48, 5, LEADING, height=mm(52))),
}


def lines_of(headline: Headline, place: str) -> list[str]:
    face, measure, limits = PLACES[place]
    run = Run(headline.text, RunStyle(face, 40, BLACK), Artifact.LAYOUT)
    style = ParagraphStyle(42, Align.BY_SENSE, shift_left=True, max_lines=limits.lines)
    paragraph = Paragraph((run,), style, headline.language, "headline")
    found = display(paragraph, measure, limits, TypeGauge(shared_typesetter()))
    return texts_of(shared_typesetter().set(found.paragraph, measure))


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("headline", HEADLINES, ids=lambda headline: headline.text)
def test_every_line_of_a_headline_ends_where_a_typographer_would_end_it(
    headline: Headline, place: str
) -> None:
    lines = lines_of(headline, place)
    ends, at = [], 0
    for line in lines[:-1]:
        at += len(line)
        ends.append(at)
        at += 1
    assert headline.breaks.issuperset(ends), lines
