"""Copyfitting: the largest setting of the theme in which everything fits.

Where nothing fits, what is too long is a fact with an amount: the block, lines and characters.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import ceil
from typing import NamedTuple

from brochure.compose.facts import report_loose_lines, report_missing_glyphs
from brochure.compose.galley import Galley, GalleyLine
from brochure.compose.gauge import TypeGauge
from brochure.compose.make_up import SetPage, place, set_page
from brochure.compose.page import Document, Metadata
from brochure.compose.rows import galleys_of
from brochure.content.model import Brochure
from brochure.design.plan import Styled
from brochure.design.style import Paragraph
from brochure.design.theme import S, Theme
from brochure.diagnostics.model import Report
from brochure.geometry import to_mm
from brochure.typeset.setting import Typesetter

TOLERANCE = 0.01  # pt; rounding, not type
TYPICAL_GAIN = 6.0  # pt of height that a step down the ladder frees, for a first guess

Tried = tuple[int, float]
"""A setting's number and the surplus found there."""


class Attempt(NamedTuple):
    """The content at one setting, and what keeps it from fitting."""

    styled: Styled
    page: SetPage
    troubles: tuple[Trouble, ...]

    @property
    def surplus(self) -> float:
        """The height left over; negative where there is too little."""
        return self.page.surplus


class Trouble(NamedTuple):
    """Why a page can't be printed as it is."""

    id: str
    paragraph: Paragraph
    parameters: tuple[tuple[str, str | int | float], ...]


def fitted(
    brochure: Brochure, theme: Theme[S], typesetter: Typesetter, report: Report
) -> tuple[Document, S]:
    """The document at the largest setting that fits, and the setting.

    Where none fits, the smallest is made up all the same (a draft shows it) and what is too long is
    reported.
    """
    settings = theme.settings(brochure)
    gauge = TypeGauge(typesetter)

    def attempt(number: int) -> Attempt:
        styled = theme.style(brochure, settings[number], gauge)
        page = set_page(styled.plan, typesetter)
        return Attempt(styled, page, tuple(_troubles(page)))

    first, count = _largest_step(attempt, [setting.step for setting in settings])
    number, best = _largest_that_fits(lambda rung: attempt(first + rung), count)
    number += first
    for trouble in best.troubles:
        report.add(trouble.id, trouble.paragraph.span, **dict(trouble.parameters))
    lines = [line for galley in _galleys(best.page) for line in galley.lines]
    report_missing_glyphs({line.paragraph: None for line in lines}, typesetter, report)
    report_loose_lines(lines, report)
    return _document(brochure, best.styled, best.page), settings[number]


def _largest_step(attempt: Callable[[int], Attempt], steps: list[int]) -> tuple[int, int]:
    """The largest step in which something fits: its first setting, and how many it has.

    It is the first whose last setting fits; only that is tried.
    """
    firsts = [
        number for number, step in enumerate(steps) if not number or steps[number - 1] != step
    ]
    ends = [*firsts[1:], len(steps)]
    step = 0
    if len(firsts) > 1:
        step, _ = _largest_that_fits(lambda number: attempt(ends[number] - 1), len(firsts))
    return firsts[step], ends[step] - firsts[step]


def _largest_that_fits(attempt: Callable[[int], Attempt], count: int) -> tuple[int, Attempt]:
    """Search the ladder: text that fits at a setting fits at every smaller one.

    The next setting to try is where the surplus, drawn as a line through what was tried, is nought;
    where that halves the rest too slowly, the middle is tried.
    """
    first, last = 0, count - 1
    above = below = best = None
    guess = count // 2
    while True:
        tried = attempt(guess)
        rest = last - first
        if tried.troubles:
            first, above = guess + 1, (guess, tried.surplus)
        else:
            last, below, best = guess, (guess, tried.surplus), tried
        if first > last:
            return guess, tried
        if first == last and best is not None:
            return last, best
        highest = last if best is None else last - 1
        middle = (first + highest) // 2
        slow = last - first > rest // 2
        guess = middle if slow else max(first, min(_crossing(above, below, middle), highest))


def _crossing(above: Tried | None, below: Tried | None, middle: int) -> int:
    """The setting at which the surplus is expected to be nought; `middle` where nothing tells."""
    match above, below:
        case (over, short), (under, spare) if short < 0 < spare:
            return over + ceil((under - over) * -short / (spare - short))
        case (over, short), None if short < 0:
            return over + ceil(-short / TYPICAL_GAIN)
        case None, (under, spare):
            return under - int(spare / TYPICAL_GAIN)
        case _:
            return middle


def _document(brochure: Brochure, styled: Styled, page: SetPage) -> Document:
    headline = "".join(inline.text for inline in brochure.announcement.headline.inlines)
    metadata = Metadata(
        title=" ".join(headline.split()),
        author=brochure.organisation.name.value,
        language=brochure.language,
    )
    return Document((place(page),), styled.tree, metadata)


def _galleys(page: SetPage) -> list[Galley]:
    return [galley for row in (*page.rows, page.foot) for galley in galleys_of(row)]


def _troubles(page: SetPage) -> Iterator[Trouble]:
    galleys = _galleys(page)
    for galley in galleys:
        yield from _wide_words(galley)
        yield from _too_many_lines(galley)
    if page.surplus < -TOLERANCE:
        yield _overset(page, galleys)


def _wide_words(galley: Galley) -> Iterator[Trouble]:
    """Lines wider than their measure: a word that can't be divided."""
    for line in galley.lines:
        over = line.line.width - galley.measure
        if over > TOLERANCE:
            yield _wide_word(line, galley.measure, line.line.width)


def _wide_word(line: GalleyLine, measure: float, width: float) -> Trouble:
    text = "".join("".join(placed.shaped.texts) for placed in line.line.runs)
    parameters = (
        ("block", line.paragraph.block),
        ("word", text.strip()),
        ("excess", to_mm(width - measure)),
    )
    return Trouble("type/word-too-long", line.paragraph, parameters)


def _too_many_lines(galley: Galley) -> Iterator[Trouble]:
    for line in galley.lines:
        most = line.paragraph.style.max_lines
        if most is not None and line.number == most:
            yield _too_long([galley], line.paragraph, line.of - most)


def _overset(page: SetPage, galleys: list[Galley]) -> Trouble:
    """Blame the block with the most lines among those that an author can shorten."""
    by_block: dict[str, list[Galley]] = {}
    for galley in galleys:
        for block in {line.paragraph.block for line in galley.lines}:
            by_block.setdefault(block, []).append(galley)
    block = max(by_block, key=lambda name: _lines_of(by_block[name], name))
    columns = by_block[block]
    paragraph = next(
        line.paragraph
        for galley in columns
        for line in galley.lines
        if line.paragraph.block == block
    )
    lines = ceil(-page.surplus / paragraph.style.leading) * len(columns)
    return _too_long(columns, paragraph, lines)


def _lines_of(galleys: list[Galley], block: str) -> int:
    return sum(line.paragraph.block == block for galley in galleys for line in galley.lines)


def _too_long(galleys: list[Galley], paragraph: Paragraph, lines: int) -> Trouble:
    """The message for a block, with the characters that so many of its lines hold on average."""
    own = [
        line
        for galley in galleys
        for line in galley.lines
        if line.paragraph.block == paragraph.block
    ]
    characters = sum(
        len(text) for line in own for placed in line.line.runs for text in placed.shaped.texts
    )
    parameters = (
        ("block", paragraph.block),
        ("lines", lines),
        ("characters", ceil(lines * characters / len(own))),
        ("size", paragraph.runs[0].style.size),
    )
    return Trouble("type/overset", paragraph, parameters)
