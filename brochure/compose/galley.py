"""Galleys: set paragraphs one below the other, measured before they are placed.

Baselines are points below the galley's first baseline. The leading of a paragraph is the distance
to each of its baselines from the one above.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, Protocol

from brochure.compose.apart import parted
from brochure.design.style import Paragraph, Run, sized
from brochure.typeset.fonts import FontLibrary
from brochure.typeset.line import HUNG, UNITS_PER_EM, Line, LineEnd, SetParagraph

TOLERANCE = 0.01  # pt; rounding, not type
SHRUNK = 0.999  # hinted advances don't scale to the last hundredth of a point


class GalleyLine(NamedTuple):
    """A line with the paragraph it is of, its number therein, and its baseline."""

    paragraph: Paragraph
    line: Line
    number: int
    of: int
    baseline: float

    def run(self, index: int) -> Run:
        """The styled run of a set run."""
        if index != HUNG:
            return self.paragraph.runs[index]
        assert self.paragraph.hung is not None
        return self.paragraph.hung.run


class Galley(NamedTuple):
    """Lines at one measure. `cap` is the cap height above the first baseline."""

    lines: tuple[GalleyLine, ...]
    cap: float
    measure: float

    @property
    def depth(self) -> float:
        """From the first baseline to the last."""
        return self.lines[-1].baseline if self.lines else 0.0

    @property
    def height(self) -> float:
        """From the first cap line to the last baseline."""
        return self.cap + self.depth


class Setter(Protocol):
    """Sets paragraphs: a typesetter, or one that only counts their lines."""

    @property
    def fonts(self) -> FontLibrary:
        """The fonts that metrics come from."""
        ...

    def set(
        self, paragraph: Paragraph, measure: float, *, solid_ends: frozenset[int] = frozenset()
    ) -> SetParagraph:
        """The lines of a paragraph at a measure."""
        ...


def cap_height(paragraph: Paragraph, fonts: FontLibrary) -> float:
    """The cap height of a paragraph's text in points."""
    style = paragraph.runs[0].style
    return fonts.metrics(style.face).cap_height / UNITS_PER_EM * style.size


def set_galley(
    paragraphs: Sequence[Paragraph],
    measure: float,
    typesetter: Setter,
    solid_ends: dict[int, frozenset[int]] | None = None,
) -> Galley:
    """Set paragraphs one below the other.

    `solid_ends` names, by paragraph, the lines that must not end in a hyphen.
    """
    ends = solid_ends or {}
    paragraphs = [_within(paragraph, measure, typesetter) for paragraph in paragraphs]
    lines = [
        typesetter.set(paragraph, measure, solid_ends=ends.get(number, frozenset())).lines
        for number, paragraph in enumerate(paragraphs)
    ]
    set_lines: list[tuple[Paragraph, Line, int, int]] = []
    for paragraph, own in zip(_apart(paragraphs, lines), lines, strict=True):
        paragraph = parted(paragraph, own, typesetter.fonts)  # noqa: PLW2901
        set_lines += [(paragraph, line, n, len(own)) for n, line in enumerate(own)]
    return stacked(set_lines, measure, typesetter.fonts)


def _within(paragraph: Paragraph, measure: float, typesetter: Setter) -> Paragraph:
    """The paragraph, smaller where a word of it is wider than the measure, on the same leading: it
    alone gives way, not the page.
    """
    least = paragraph.style.least_size
    if least is None:
        return paragraph
    widest = max(line.width for line in typesetter.set(paragraph, measure).lines)
    if widest <= measure + TOLERANCE:
        return paragraph
    size = paragraph.runs[0].style.size
    factor = min(1.0, max(least / size, SHRUNK * measure / widest))
    return sized(paragraph, factor)._replace(style=paragraph.style)


def _apart(
    paragraphs: Sequence[Paragraph], lines: Sequence[tuple[Line, ...]]
) -> Iterator[Paragraph]:
    """Names that wrap are set apart, so that each is seen as one."""
    spaced = [paragraph.style.space_if_wrapped for paragraph in paragraphs]
    wraps = any(space and len(own) > 1 for space, own in zip(spaced, lines, strict=True))
    before = 0.0
    for paragraph, space in zip(paragraphs, spaced, strict=True):
        if wraps and space and before:
            yield paragraph._replace(style=paragraph.style._replace(space_before=space))
        else:
            yield paragraph
        before = space


def stacked(
    lines: Iterable[tuple[Paragraph, Line, int, int]], measure: float, fonts: FontLibrary
) -> Galley:
    """Give lines their baselines; white above the first is dropped."""
    galley: list[GalleyLine] = []
    baseline = 0.0
    for paragraph, line, number, of in lines:
        if galley:
            baseline += paragraph.style.leading
            if number == 0:
                baseline += paragraph.style.space_before
        galley.append(GalleyLine(paragraph, line, number, of, baseline))
    cap = cap_height(galley[0].paragraph, fonts) if galley else 0.0
    return Galley(tuple(galley), cap, measure)


def part(galley: Galley, first: int, last: int, fonts: FontLibrary) -> Galley:
    """The lines from `first` up to `last` (excluded) as a galley of their own."""
    lines = [(one.paragraph, one.line, one.number, one.of) for one in galley.lines[first:last]]
    return stacked(lines, galley.measure, fonts)


def ends_in_hyphen(line: GalleyLine) -> bool:
    """Whether a word is divided at the end of the line."""
    return line.line.end is LineEnd.HYPHEN
