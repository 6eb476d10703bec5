"""Headlines in eight languages: their lines end where a typographer would end them."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest

from brochure.compose.compositor import Compositor
from brochure.design.display import Leading, Limits, display
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
from brochure.story.structure import Artifact
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
    found = display(paragraph, measure, limits, Compositor(shared_typesetter()).gauge)
    return texts_of(shared_typesetter().set(found.paragraph, measure))


def ends_of(headline: Headline, place: str) -> set[int]:
    ends, at = set(), 0
    for line in lines_of(headline, place)[:-1]:
        at += len(line)
        ends.add(at)
        at += 1
    return ends


@pytest.mark.parametrize("place", PLACES)
def test_six_lines_of_seven_end_where_a_typographer_would_end_them(place: str) -> None:
    ends = [(end in headline.breaks) for headline in HEADLINES for end in ends_of(headline, place)]
    assert len(ends) >= len(HEADLINES)
    assert sum(ends) >= 6 / 7 * len(ends)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("headline", HEADLINES, ids=lambda headline: headline.text)
def test_no_line_of_a_headline_tears_what_can_stay_together(headline: Headline, place: str) -> None:
    torn = not headline.never.isdisjoint(ends_of(headline, place))
    assert not torn or not can_stay_whole(headline, place), lines_of(headline, place)


def can_stay_whole(headline: Headline, place: str) -> bool:
    """Whether some way, at the least size, takes few enough lines and tears nothing."""
    face, measure, limits = PLACES[place]
    style = RunStyle(face, limits.smallest, BLACK)

    def width(text: str) -> float:
        line = Paragraph((Run(text, style, Artifact.LAYOUT),), ParagraphStyle(1), "de", "")
        return shared_typesetter().natural_width(line)

    text = headline.text
    places = [n for n, char in enumerate(text) if char == " " and n not in headline.never]
    for ends in combinations(places, limits.lines - 1):
        bounds = pairwise([0, *ends, len(text)])
        if all(width(text[first:last].strip()) <= measure for first, last in bounds):
            return True
    return False
