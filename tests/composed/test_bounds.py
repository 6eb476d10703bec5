"""Every content, in every look and format, is composed as a designer would sign it: its measures
keep to bounds that were written before.

A pairwise sample runs always, all of it with `-m full`.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import product
from typing import NamedTuple

import pytest

from brochure.compose.page import Document
from brochure.diagnostics.model import Report
from support.cases import PAGES, themed
from support.flyers import composed, content, ids
from support.lengths import FOLDER, LENGTHS
from support.measures import Measures, measured


class Bounds(NamedTuple):
    """What a look owes on a format.

    `white`: the longest band on white that isn't above the headline, in millimetres of A4's height;
    `ground`: on a ground, which carries more; `foot`: the share of the face that contact, funder
    and memberships have; `edge`: the least distance of ink to the trim, in millimetres. The least
    sizes: headline to body, headline to wordmark, headline to lead, voices to body, lead to body.
    """

    white: float
    ground: float
    foot: float
    edge: float
    headline: float
    mark: float
    led: float
    voice: float
    lead: float


THIRD, NEARLY_HALF = 1 / 3, 0.49  # two columns of logos and a code take the same on a small sheet
MOST_OF_IT = 0.56  # eight logos in a column of 61 mm, in three rows
FIFTEEN_ON_DL, FIFTEEN_ON_A5 = 1.48, 1.99  # fifteen words, smaller so that none is a stair
BOUNDS = {
    ("editorial", "a4"): Bounds(70, 70, THIRD, 10, 2.4, 1.28, 1.8, 1.1, 1.1),
    ("editorial", "letter"): Bounds(70, 70, THIRD, 10, 2.4, 1.28, 1.8, 1.1, 1.1),
    ("editorial", "a5"): Bounds(70, 70, NEARLY_HALF, 6.5, 2.0, 1.28, 1.6, 1.08, 1.08),
    ("editorial", "dl"): Bounds(76, 76, NEARLY_HALF, 4, FIFTEEN_ON_DL, 1.28, 1.15, 1.0, 1.08),
    ("bold", "a4"): Bounds(70, 105, THIRD, 10, 2.2, 1.28, 1.5, 1.05, 1.1),
    ("bold", "letter"): Bounds(70, 107, THIRD, 10, 2.1, 1.28, 1.5, 1.05, 1.1),
    ("bold", "a5"): Bounds(70, 105, NEARLY_HALF, 9, FIFTEEN_ON_A5, 1.28, 1.5, 1.05, 1.1),
    ("bold", "dl"): Bounds(76, 105, NEARLY_HALF, 9, 1.65, 1.28, 1.5, 1.05, 1.05),
    ("plakat", "a4"): Bounds(70, 70, THIRD, 10, 2.2, 1.28, 1.5, 1.1, 1.3),
    ("plakat", "letter"): Bounds(70, 70, THIRD, 10, 1.9, 1.28, 1.3, 1.1, 1.3),
    ("plakat", "a5"): Bounds(70, 70, NEARLY_HALF, 7, 1.9, 1.28, 1.3, 1.1, 1.3),
    ("plakat", "dl"): Bounds(70, 70, NEARLY_HALF, 7, 1.9, 1.28, 1.3, 1.1, 1.3),
    ("programm", "a4"): Bounds(70, 70, THIRD, 10, 2.0, 1.28, 1.5, 1.1, 1.3),
    ("programm", "letter"): Bounds(70, 70, THIRD, 10, 2.0, 1.28, 1.5, 1.1, 1.3),
    ("programm", "a5"): Bounds(70, 70, NEARLY_HALF, 7, 1.8, 1.28, 1.3, 1.1, 1.3),
    ("programm", "dl"): Bounds(70, 70, MOST_OF_IT, 6, 1.8, 1.28, 1.3, 1.1, 1.3),
}
LEAST_FULL = 0.6  # of a second page, or a notice says that one would do
TEXTS = {path.stem: path.read_text(encoding="utf-8") for path in PAGES}
TEXTS |= {length.name: length.text for length in LENGTHS}
NAMES = tuple(TEXTS)
CORNERS = tuple(BOUNDS)
SAMPLED = [(name, *CORNERS[number % len(CORNERS)]) for number, name in enumerate(NAMES)]
OTHERS = [
    (name, *corner) for name, corner in product(NAMES, CORNERS) if (name, *corner) not in SAMPLED
]
HOLDS_ALL = ("a4", "letter")
TOO_LONG = {("27-twopages", "programm", "letter")}  # a column of 128 mm, 18 mm lower than A4
OVERSET = frozenset({"type/overset", "type/address-too-long", "type/word-too-long"})


@lru_cache(maxsize=len(BOUNDS))
def made(name: str, look: str, size: str) -> tuple[Document, Report]:
    text = themed(TEXTS[name], look).replace("design: {", f"design: {{format: {size}, ", 1)
    document, _, report = composed(content(text), folder=FOLDER)
    return document, report


def breaches(found: Measures, bounds: Bounds, *, noticed: bool) -> list[str]:
    """Each measure that leaves its bounds, with both values."""
    most = (
        ("white", found.white, bounds.white),
        ("ground", found.ground, bounds.ground),
        ("foot", found.foot, bounds.foot),
    )
    least = (
        ("edge", found.edge, bounds.edge),
        ("second", None if noticed else found.second, LEAST_FULL),
        ("headline", found.headline_to_body, bounds.headline),
        ("mark", found.headline_to_mark, bounds.mark),
        ("led", found.headline_to_lead, bounds.led),
        ("voice", found.voice_to_body, bounds.voice),
        ("lead", found.lead_to_body, bounds.lead),
    )
    over = [f"{name} {value:.2f} > {bound}" for name, value, bound in most if value > bound]
    under = [
        f"{name} {value:.2f} < {bound}"
        for name, value, bound in least
        if value is not None and value < bound
    ]
    return over + under


def check(name: str, look: str, size: str) -> None:
    document, report = made(name, look, size)
    if OVERSET & set(ids(report)):
        assert size not in HOLDS_ALL or (name, look, size) in TOO_LONG
        pytest.skip("more than the face holds: no page is printed")
    noticed = "type/thin-page" in ids(report)
    assert breaches(measured(document), BOUNDS[look, size], noticed=noticed) == []


@pytest.mark.parametrize(("name", "look", "size"), SAMPLED)
def test_a_content_keeps_to_the_bounds(name: str, look: str, size: str) -> None:
    check(name, look, size)


@pytest.mark.full
@pytest.mark.parametrize(("name", "look", "size"), OTHERS)
def test_every_content_keeps_to_the_bounds_in_every_look_and_format(
    name: str, look: str, size: str
) -> None:
    check(name, look, size)
