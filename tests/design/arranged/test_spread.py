"""A programme over several panels: every row once, in order, none torn, the head with the first."""

from __future__ import annotations

from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure.compose.page import TextItem
from brochure.content.outline import Layout, Place
from brochure.design.arranged.spread import spread
from brochure.design.stories import PartBlock, PartStory
from brochure.design.style import Face, Family, Paragraph, ParagraphStyle, Run, RunStyle, Swatch
from brochure.impose.sheets import Sheet
from brochure.looks import LOOKS
from brochure.pipeline import Options, make
from brochure.story.structure import Artifact
from conftest import Judged

LOOK = RunStyle(Face(Family.SANS), 10, Swatch("ink", (0, 0, 0)))
PROGRAMME = """\
language: de
organisation: {name: Kulturverein Hafen}
announcement: {headline: Das Festival, lead: Vier Tage in 23 Höfen., body: Alle Höfe sind offen.}
contact: {email: kino@hafen.example}
programme:
"""


def paragraph(text: str) -> Paragraph:
    return Paragraph((Run(text, LOOK, Artifact.LAYOUT),), ParagraphStyle(12), "de", "programme")


def table(name: str, lengths: list[int]) -> PartBlock:
    head = ((paragraph("Zeit"),), (paragraph("Was"),))
    rows = [
        ((paragraph(f"{name}{n}"),), (paragraph("x" * length),)) for n, length in enumerate(lengths)
    ]
    return PartBlock(Layout.TABLE, (head, *rows), paragraph(name))


def times(parts: tuple[PartStory, ...]) -> list[str]:
    cells = [row[0][0] for part in parts for block in part.blocks for row in block.rows]
    return [one.runs[0].text for one in cells if isinstance(one, Paragraph)]


tables = st.lists(st.lists(st.integers(1, 300), min_size=1, max_size=12), min_size=1, max_size=4)


@given(tables, st.integers(1, 4))
def test_every_row_stands_on_one_panel_in_order_and_heads_with_their_first_row(
    lengths: list[list[int]], count: int
) -> None:
    blocks = tuple(table("abcd"[at], one) for at, one in enumerate(lengths))
    part = PartStory("programme", Place.BODY, paragraph("Programm"), blocks, None)
    pieces = [spread((part,), number, count) for number in range(count)]
    assert list(chain.from_iterable(map(times, pieces))) == times((part,))
    titles = [one.title for piece in pieces for one in piece]
    assert [title is not None for title in titles] == [True] + [False] * (len(titles) - 1)
    headed = [block.heading for piece in pieces for one in piece for block in one.blocks]
    assert [one for one in headed if one is not None] == [block.heading for block in blocks]


def texts_of(sheet: Sheet) -> list[TextItem]:
    return [item for item in sheet.placements[0].face.items if isinstance(item, TextItem)]


def programme(count: int) -> str:
    row = (
        "  - {{time: '{0}.00', title: Programmpunkt {0}, text: Was dort in {0} Höfen geschieht.}}\n"
    )
    return PROGRAMME + "".join(row.format(n) for n in range(10, 10 + count))


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("format", ["a4-trifold", "a4-halffold", "a4-zfold"])
def test_a_long_programme_goes_on_from_panel_to_panel(
    look: str, format: str, judged: Judged
) -> None:
    count = 20
    result = make("content.yaml", programme(count).encode(), Options(look=look, format=format))
    assert result.pdf is not None, list(result.report)
    judged(result.pdf)
    pages = [
        {item.span.line for item in texts_of(sheet) if item.span is not None}
        for sheet in result.sheets
    ]
    lines = range(6, 6 + count)
    homes = [[n for n, page in enumerate(pages) if line in page] for line in lines]
    assert all(len(home) == 1 for home in homes)  # no entry is torn
    assert homes == sorted(homes)
    assert homes[0] != homes[-1]


def test_a_short_programme_stays_on_one_panel() -> None:
    result = make("content.yaml", programme(4).encode(), Options(format="a4-trifold"))
    said = [
        "".join("".join(item.shaped.texts) for item in texts_of(sheet)) for sheet in result.sheets
    ]
    assert sum("Programmpunkt" in text for text in said) == 1
