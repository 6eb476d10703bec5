"""Who takes the room of a page on which not everything fits: found by trial, not by guess.

In: the content, and how much height a page has left when it is made up without a part of it. Out:
the parts that must give way, each with an amount. The blame goes where a change helps: to what
gains most when it is left out, as long as no more than half of a text must go.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from brochure.compose.galley import Galley, GalleyLine
from brochure.compose.parts import Part, parts
from brochure.content.model import Brochure
from brochure.diagnostics.model import Diagnostic
from brochure.geometry import to_mm

if TYPE_CHECKING:
    from brochure.pictures.gallery import Gallery

TOLERANCE = 0.01  # pt; rounding, not type
MOST_SHORTENED = 0.5  # of a text; whoever is asked for more rather leaves something else out

Surpluses = Callable[[Brochure, "Gallery | None"], Sequence[float]]


class Gain(NamedTuple):
    """A part, the height in points that a page gains without it, and its lines."""

    part: Part
    height: float
    columns: tuple[tuple[GalleyLine, ...], ...]

    @property
    def lines(self) -> list[GalleyLine]:
        """The lines of the part's text as far as it is set like its longest paragraph: names and
        labels beside it don't become fewer when it is shortened.
        """
        own = [line for column in self.columns for line in column]
        longest = _of_longest(own)
        return [line for line in own if _leading(line) == _leading(longest)]

    def lost(self, wanted: float) -> int:
        """How many lines must go for a height, rather too many than too few: a body runs in
        columns, others may stand side by side.
        """
        lines = self.lines
        solid = ceil(wanted / _leading(lines[0]))
        if self.part.blocks == ("body",):
            return len(self.columns) * solid
        return max(solid, ceil(len(lines) * wanted / max(wanted, self.height)))

    def is_light(self, wanted: float) -> bool:
        """Whether it is pictures, or its author may well do without so much of the text."""
        if self.part.figures:
            return True
        return self.lost(wanted) <= MOST_SHORTENED * len(self.lines)


class Loss(NamedTuple):
    """A part that must give way on a page by so much height, or as far as it can; `panel` names the
    page where it is a panel.
    """

    gain: Gain
    wanted: float
    panel: str = ""

    @property
    def lines(self) -> int:
        """How many of its lines must go."""
        return min(self.gain.lost(self.wanted), len(self.gain.lines))


def blamed(
    brochure: Brochure,
    gallery: Gallery | None,
    surpluses: Surpluses,
    pages: Sequence[tuple[str, Sequence[Galley]]],
) -> Iterator[Diagnostic]:
    """What must give way so that every page holds the rest. `surpluses` tells what height a content
    leaves on each page at the smallest setting (negative: overset), `pages` has the galleys of the
    whole content at it, behind the panel's name.
    """
    whole = surpluses(brochure, gallery)
    trials = []
    for part in parts(brochure, gallery):
        before = whole if part.apart is None else surpluses(part.apart, gallery)
        trials.append((part, before, surpluses(part.rest, part.gallery)))
    losses: dict[tuple[str, ...], list[Loss]] = {}
    for number, (left, (panel, galleys)) in enumerate(zip(whole, pages, strict=True)):
        gains = [
            Gain(part, after[number] - before[number], columns)
            for part, before, after in trials
            if (columns := _columns(part, galleys)) or part.figures
        ]
        for loss in _losses(gains, -left, panel):
            losses.setdefault(loss.gain.part.blocks, []).append(loss)
    yield from map(_said, losses.values())


def _losses(gains: list[Gain], wanted: float, panel: str) -> Iterator[Loss]:
    """Which parts give way on a page that lacks a height."""
    if wanted <= TOLERANCE:
        return
    for gain in _chosen(gains, wanted):
        yield Loss(gain, wanted, panel)
        wanted -= gain.height


def _of_longest(lines: list[GalleyLine]) -> GalleyLine:
    """A line of the longest paragraph; of those as long, one that is set like most lines are."""
    like = Counter(map(_look, lines))
    return max(lines, key=lambda line: (line.of, like[_look(line)]))


def _look(line: GalleyLine) -> tuple[float, float]:
    return _leading(line), line.paragraph.runs[0].style.size


def _leading(line: GalleyLine) -> float:
    return line.paragraph.style.leading


def _columns(part: Part, galleys: Sequence[Galley]) -> tuple[tuple[GalleyLine, ...], ...]:
    """The lines of a part, by the galleys in which they stand."""
    own = [
        tuple(line for line in galley.lines if line.paragraph.block in part.blocks)
        for galley in galleys
    ]
    return tuple(filter(None, own))


def _chosen(gains: list[Gain], wanted: float) -> list[Gain]:
    """The part that gains most of those that suffice, one block before several; where none does,
    so many as do together, the largest first.
    """
    enough = [gain for gain in gains if gain.height >= wanted - TOLERANCE]
    light = [gain for gain in enough if gain.is_light(wanted)]
    for candidates in (_single(light), light, enough):
        if candidates:
            return [max(candidates, key=_height)]
    chosen: list[Gain] = []
    for gain in sorted(gains, key=_height, reverse=True):
        if chosen and min(wanted, gain.height) <= TOLERANCE:
            break
        if all(set(gain.part.blocks).isdisjoint(one.part.blocks) for one in chosen):
            chosen.append(gain)
            wanted -= gain.height
    return chosen


def _single(gains: list[Gain]) -> list[Gain]:
    return [gain for gain in gains if len(gain.part.blocks) == 1]


def _height(gain: Gain) -> float:
    return gain.height


def _said(losses: list[Loss]) -> Diagnostic:
    """The message for a part, on one page or on several."""
    part = losses[0].gain.part
    if not part.figures:
        return _overset(losses)
    parameters: tuple[tuple[str, str | float], ...] = (
        ("block", part.blocks[0]),
        ("taken", to_mm(sum(max(0.0, loss.gain.height) for loss in losses))),
        ("excess", to_mm(sum(loss.wanted for loss in losses))),
    )
    if part.aspect is not None:
        parameters += (("shape", f"{max(1.0, part.aspect):.2g}:{max(1.0, 1 / part.aspect):.2g}"),)
    elif part.blocks[0] != "logo":
        parameters += (("logos", part.figures),)
    return Diagnostic("picture/takes-room", part.span, parameters)


def _overset(losses: list[Loss]) -> Diagnostic:
    """The message for a text: the lines that it must lose, and the characters that so many of them
    hold on average. It has its place at the longest paragraph.
    """
    blocks = losses[0].gain.part.blocks
    own = [line for loss in losses for line in loss.gain.lines]
    longest = _of_longest(own)
    lines = sum(loss.lines for loss in losses)
    parameters: tuple[tuple[str, str | int | float], ...] = (
        ("block", blocks[0]),
        ("lines", lines),
        ("characters", ceil(lines * _characters(own) / len(own))),
        ("size", longest.paragraph.runs[0].style.size),
    )
    if panel := losses[0].panel:
        return Diagnostic(
            "type/overset-panel", longest.paragraph.span, (*parameters, ("panel", panel))
        )
    if len(blocks) == 1:
        return Diagnostic("type/overset", longest.paragraph.span, parameters)
    number = ("number", len(blocks))
    return Diagnostic("type/overset-together", longest.paragraph.span, (*parameters[1:], number))


def _characters(lines: list[GalleyLine]) -> int:
    return sum(
        len(text) for line in lines for placed in line.line.runs for text in placed.shaped.texts
    )
