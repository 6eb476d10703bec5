"""Copyfitting: the largest setting of the theme in which everything fits.

Where nothing fits, what is too long is a fact with an amount: the block, lines and characters.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from brochure.compose.completeness import pruned
from brochure.compose.compositor import Compositor
from brochure.compose.facts import (
    report_empty_panels,
    report_loose_lines,
    report_narrow_columns,
    report_thin_page,
)
from brochure.compose.galley import Galley, GalleyLine
from brochure.compose.law import breaches
from brochure.compose.make_up import SetPage, place
from brochure.compose.missing import report_missing
from brochure.compose.page import Document, Metadata
from brochure.compose.rows import galleys_of
from brochure.compose.thread import set_pages
from brochure.content.model import Brochure
from brochure.design.plan import Styled
from brochure.design.style import Paragraph
from brochure.design.theme import S, Theme
from brochure.diagnostics.model import Diagnostic, Report
from brochure.geometry import to_mm
from brochure.languages import language as known
from brochure.story.tell import tell
from brochure.typeset.opportunities import is_address

if TYPE_CHECKING:
    from brochure.pictures.gallery import Gallery

TOLERANCE = 0.01  # pt; rounding, not type
FAR_TOO_LONG = 60.0  # pt; an estimated page is not that wrong
GUESSED_AMONG = 2  # settings: the attempts tell them apart as soon as estimates would
GAIN = 4.0  # pt; about what each further setting of a step adds to the surplus
SECANTS = 4


class Attempt(NamedTuple):
    """The content at one setting, and whether it fits."""

    styled: Styled
    pages: tuple[SetPage, ...]
    fits: bool


class Made(NamedTuple):
    """The pages of the setting of a number, and the laws that they break."""

    number: int
    attempt: Attempt
    document: Document
    breaches: tuple[Diagnostic, ...]


class Trouble(NamedTuple):
    """Why a page can't be printed as it is."""

    id: str
    paragraph: Paragraph
    parameters: tuple[tuple[str, str | int | float], ...]


def fitted(
    brochure: Brochure,
    theme: Theme[S],
    compositor: Compositor,
    report: Report,
    *,
    gallery: Gallery | None = None,
    first_mark: int = 0,
) -> tuple[Document, S]:
    """The document at the largest setting that fits, and the setting.

    Where none fits, the smallest is made up all the same (a draft shows it) and what is too long is
    reported.
    """
    settings, story = theme.settings(brochure), tell(brochure, gallery, first_mark)
    steps, fonts = [setting.step for setting in settings], compositor.typesetter.fonts

    @cache
    def styled(number: int) -> Styled:
        return theme.style(brochure, story, settings[number], compositor.gauge)

    def attempt(number: int) -> Attempt:
        pages = set_pages(styled(number), compositor.rows)
        return Attempt(styled(number), pages, _fits(pages))

    def expected(number: int) -> float:
        return _surplus(set_pages(styled(number), compositor.expected_rows))

    def surpluses(content: Brochure, pictures: Gallery | None) -> list[float]:
        told = tell(content, pictures)
        dressed = theme.style(content, told, settings[-1], compositor.gauge)
        return [page.surplus for page in set_pages(dressed, compositor.rows)]

    def made(start: int) -> Made:
        number, best = _largest_that_fits(attempt, expected, steps, start)
        document = _document(brochure, best)
        found = tuple(breaches(document, theme.clear, fonts)) if best.fits else ()
        return Made(number, best, document, found)

    number, best, document, found = _lawful(made, len(settings))
    for breach in found:
        report.add(breach.id, breach.span, **dict(breach.parameters))
    by_page = [_galleys(page) for page in best.pages]
    for trouble in () if best.fits else _troubles(best.pages):
        report.add(trouble.id, trouble.paragraph.span, **dict(trouble.parameters))
    if _surplus(best.pages) < -TOLERANCE:
        from brochure.compose.blame import blamed  # noqa: PLC0415

        names = [_panel(page) for page in best.pages]
        named = list(zip(names, by_page, strict=True))
        for fact in blamed(brochure, gallery, surpluses, named):
            report.add(fact.id, fact.span, **dict(fact.parameters))
    galleys = [galley for page in by_page for galley in page]
    paragraphs = {line.paragraph: None for galley in galleys for line in galley.lines}
    report_missing(paragraphs, compositor.typesetter, brochure.lines, report)
    report_narrow_columns(galleys, compositor.typesetter, report)
    report_loose_lines(galleys, compositor.typesetter, report)
    report_empty_panels(best.pages, brochure.places.get("design.format"), report)
    if brochure.design.pages == len(best.pages):
        report_thin_page(best.pages, brochure.places.get("design.pages"), report)
    return document, settings[number]


def _lawful(made: Callable[[int], Made], count: int) -> Made:
    """The pages at the first of so many settings that fits and breaks no law of the house; where
    each breaks one, or the next ones don't fit, the largest that fits, with its breaches.
    """
    first = last = made(0)
    while last.breaches and last.number + 1 < count:
        last = made(last.number + 1)
    return last if last.attempt.fits and not last.breaches else first


def _largest_that_fits(
    attempt: Callable[[int], Attempt],
    expected: Callable[[int], float],
    steps: list[int],
    start: int = 0,
) -> tuple[int, Attempt]:
    """The first setting in which everything fits, in the first step that has one; else the last.
    None before `start` is looked at.

    A step is passed over unseen only where its last setting is expected to be far too small.
    """
    bounds = [(max(first, start), last) for first, last in _bounds(steps) if last >= start]
    for first, last in bounds:
        smallest = expected(last)
        if smallest < -FAR_TOO_LONG and last < len(steps) - 1:
            continue
        guess = _expected_first(expected, first, last, smallest)
        number, best = _search(attempt, first, last, guess)
        if best.fits:
            break
    return number, best


def _bounds(steps: list[int]) -> list[tuple[int, int]]:
    """The numbers of the first and the last setting of each step."""
    firsts = [n for n, step in enumerate(steps) if n == 0 or steps[n - 1] != step]
    return [(n, end - 1) for n, end in zip(firsts, [*firsts[1:], len(steps)], strict=True)]


def _expected_first(
    expected: Callable[[int], float], first: int, last: int, smallest: float
) -> int:
    """About the setting of a step at which the estimated page begins to fit; `smallest` is the
    surplus expected at the last one.

    Found by secants, which a surplus that grows evenly needs few of; then by halves.
    """
    low, high = (first - 1, last) if smallest >= 0 else (last - 1, last)
    before, secants = (last, smallest), SECANTS
    tried = max(first, last - max(1, round(smallest / GAIN)))
    while high - low > GUESSED_AMONG:
        surplus = expected(tried)
        slope = (before[1] - surplus) / (before[0] - tried)
        low, high = (tried, high) if surplus < 0 else (low, tried)
        following = (low + high) // 2
        if slope > 0 and secants:
            following = min(max(tried - round(surplus / slope), low + 1), high - 1)
        before, tried, secants = (tried, surplus), following, secants - 1
    return (low + high + 1) // 2


def _search(
    attempt: Callable[[int], Attempt], first: int, last: int, guess: int
) -> tuple[int, Attempt]:
    """The first setting of a step that fits (or its last), from a guess outwards: text that fits at
    a setting fits at every later one of the step.
    """
    fitting: Attempt | None = None
    stride, following = 1, 1
    while True:
        tried = attempt(guess)
        if tried.fits:
            last, fitting = guess, tried
        else:
            first = guess + 1
        if first > last or (first == last and fitting is not None):
            return last, fitting or tried
        if fitting is None:
            guess = min(guess + stride, last)
        else:
            guess = max(last - stride, (first + last - 1) // 2, first)
        stride, following = following, stride + following


def _document(brochure: Brochure, attempt: Attempt) -> Document:
    """The pages of an attempt, with the tree of what has a place on them."""
    headline = "".join(inline.text for inline in brochure.announcement.headline.inlines)
    metadata = Metadata(
        title=" ".join(headline.split()),
        author=brochure.organisation.name.value,
        language=brochure.language,
    )
    from_right = known(brochure.language).right_to_left
    pages = tuple([place(page, from_right=from_right) for page in attempt.pages])
    styled = attempt.styled
    return pruned(Document(pages, styled.tree, metadata, ledger=styled.ledger))


def _galleys(page: SetPage) -> list[Galley]:
    return [galley for row in page.rows for galley in galleys_of(row)]


def _panel(page: SetPage) -> str:
    """The name of the panel that a page is; nothing for one that is none."""
    return "" if page.plan.panel is None else page.plan.panel.name


def _surplus(pages: Iterable[SetPage]) -> float:
    """The height that is left on the fuller page (negative: overset)."""
    return min([page.surplus for page in pages])


def _fits(pages: tuple[SetPage, ...]) -> bool:
    """Whether nothing keeps the pages from being printed; asked often, so the cheap part first."""
    if _surplus(pages) < -TOLERANCE:
        return False
    return next(_troubles(pages), None) is None


def _troubles(pages: tuple[SetPage, ...]) -> Iterator[Trouble]:
    """What keeps the pages from being printed though they are high enough."""
    for page in pages:
        for galley in _galleys(page):
            yield from _wide_words(galley)
            yield from _too_many_lines(galley)


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
    id = "type/address-too-long" if is_address(text) else "type/word-too-long"
    return Trouble(id, line.paragraph, parameters)


def _too_many_lines(galley: Galley) -> Iterator[Trouble]:
    for line in galley.lines:
        most = line.paragraph.style.max_lines
        if most is not None and line.number == most:
            yield _too_long([galley], line.paragraph, line.of - most)


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
