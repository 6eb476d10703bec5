"""A build for the eye: the bytes of content.yaml → pages, where on them what was written stands,
and messages.

Free of threads, processes and the clock, so that it runs wherever the builder does.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from brochure.diagnostics.catalogue import in_order, severity, worst
from brochure.diagnostics.model import Diagnostic, Report, Severity
from brochure.formats import FOLDED, FORMATS, Side
from brochure.looks import LOOKS
from brochure.pipeline import ComposingRoom, Options, make
from brochure.preview.places import Box, boxes
from brochure.profile import PROFILES, SCREEN
from brochure.words.phrase import phrase
from brochure.words.render import summary
from brochure.words.tongue import Tongue, tongue

if TYPE_CHECKING:
    from collections.abc import Callable

    from brochure.content.model import Brochure
    from brochure.impose.sheets import Sheet


class Choice(NamedTuple):
    """What is looked at; None: as the content says."""

    look: str | None = None
    format: str | None = None
    profile: str = SCREEN.name

    @property
    def exists(self) -> bool:
        """Whether there are such a look, format and profile."""
        return (
            (self.look is None or self.look in LOOKS)
            and (self.format is None or self.format in {**FORMATS, **FOLDED})
            and self.profile in PROFILES
        )


class Message(NamedTuple):
    """A message at its place: lines and columns are counted from 1, 0 for the file as a whole."""

    id: str
    severity: str
    name: str
    text: str
    hint: str
    line: int
    column: int
    end_line: int
    end_column: int


class Leaf(NamedTuple):
    """A leaf of a folded sheet: the pages of its sides, and its share of the sheet's width."""

    outer: int
    inner: int
    share: float


class Fold(NamedTuple):
    """How pages that are panels hang together: leaves from the left of the outer side, and how
    those left of each fold are laid, `over` or `under`.
    """

    leaves: tuple[Leaf, ...]
    turns: tuple[str, ...]


class Leaflet(NamedTuple):
    """A page: its name, its size in points, and what stands on it in reading order."""

    name: str
    width: float
    height: float
    boxes: tuple[Box, ...]


class Proof(NamedTuple):
    """What there is to see. `pdf` is None where nothing could be drawn; a `draft` has errors.

    `look` and `format` are those that were drawn, `digest` names the bytes.
    """

    pdf: bytes | None
    digest: str
    draft: bool
    look: str
    format: str
    stem: str
    language: str
    pages: tuple[Leaflet, ...]
    fold: Fold | None
    source: tuple[str, ...]
    messages: tuple[Message, ...]
    summary: str
    tongue: Tongue


class Job(NamedTuple):
    """What pages are made with: the content's path, beside which pictures are looked for; the room;
    what is asked for beside the choice; the language of messages, None the flyer's; and what else
    has something to say of a content.
    """

    name: str
    room: ComposingRoom
    options: Options = Options()
    spoken: Tongue | None = None
    reader: Callable[[Brochure, Report], object] | None = None


def build(data: bytes, choice: Choice, job: Job) -> Proof:
    """What a content looks like by a choice; errors that can be drawn are drawn."""
    look, format, profile = choice
    options = job.options._replace(look=look, format=format, profile=profile, draft=True)
    result = make(job.name, data, options, room=job.room)
    content = result.brochure
    if content is not None and job.reader is not None:
        job.reader(content, result.report)
    words = job.spoken or tongue(content.language if content else "")
    drawn = "" if content is None else options.sheet_format(content)
    return Proof(
        pdf=result.pdf,
        digest="" if result.pdf is None else sha256(result.pdf).hexdigest()[:24],
        draft=worst(result.report) is Severity.ERROR,
        look="" if content is None else content.design.theme,
        format=drawn,
        stem=result.stem + PROFILES[profile].suffix,
        language=content.language if content else "",
        pages=tuple(map(_leaflet, result.sheets)),
        fold=_fold(result.sheets, drawn) if profile == SCREEN.name else None,
        source=tuple(result.text.split("\n")),
        messages=tuple(_message(fact, words) for fact in in_order(result.report)),
        summary=summary(result.report, words),
        tongue=words,
    )


def _leaflet(sheet: Sheet) -> Leaflet:
    panels = [one.face.panel for one in sheet.placements]
    alone = panels[0] if len(panels) == 1 else None
    return Leaflet("" if alone is None else alone.name, *sheet.size, boxes(sheet))


def _fold(sheets: tuple[Sheet, ...], format: str) -> Fold | None:
    """How panels hang together, where each has its page."""
    if format not in FOLDED or not sheets:
        return None
    numbered = [(one.placements[0].face.panel, n) for n, one in enumerate(sheets)]
    outer = sorted((p.place.x, n, p) for p, n in numbered if p and p.side is Side.OUTER)
    inner = sorted((p.place.x, n) for p, n in numbered if p and p.side is Side.INNER)
    whole = sum(panel.place.width for _, _, panel in outer)
    leaves = [
        Leaf(front, back, panel.place.width / whole)
        for (_, front, panel), (_, back) in zip(outer, reversed(inner), strict=True)
    ]
    return Fold(tuple(leaves), tuple(turn.value for turn in FOLDED[format].turns))


def _message(fact: Diagnostic, words: Tongue) -> Message:
    text, hint = phrase(fact, words.words[fact.id], words.terms, words.decimal)
    grave = severity(fact)
    place = (0, 0, 0, 0) if fact.span is None else tuple(fact.span)[:4]
    name = words.severities[grave]
    return Message(fact.id, grave.name.lower(), name, text, hint or "", *place)
