"""The driver: the bytes of content.yaml → the bytes of a PDF, and a report.

Nothing is written here and no problem of the content is an exception. The stages are imported where
they are needed: what only reads doesn't load what draws.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from functools import cached_property
from time import perf_counter
from typing import TYPE_CHECKING, NamedTuple

from brochure.diagnostics.model import Report, Severity
from brochure.formats import Folded, Format, office_paper, usual_code
from brochure.profile import PROFILES, Carrier, ColourSpace

if TYPE_CHECKING:
    from pathlib import Path

    from brochure.compose.compositor import Compositor
    from brochure.compose.page import Document
    from brochure.content.model import Brochure
    from brochure.design.plan import Adjusted
    from brochure.design.style import Face
    from brochure.impose.sheets import Imposition, Medium, Sheet
    from brochure.paint.condition import Condition
    from brochure.pictures.album import Album
    from brochure.pictures.gallery import Gallery
    from brochure.pictures.load import Intake
    from brochure.profile import Profile
    from brochure.source.node import Source
    from brochure.story.ledger import Entry
    from brochure.story.structure import Element
    from brochure.typeset.fonts import OwnCut

FIXED_DATE = 946684800  # 2000-01-01T00:00:00Z: the same input gives the same bytes on any day


class Options(NamedTuple):
    """What is asked for beside the content.

    `format` takes the place of `design.format`, `look` that of `design.theme`; `created` is the
    file's date in seconds since 1970.
    `flip` is the edge around which an office printer turns its sheets, `short` or `long` (None:
    that which leaves both sides upright). Events before `today` (year, month, day) are noticed.
    `languages` are those of the content in which it is set, one after the other; none: its own.
    """

    profile: str = "screen"
    format: str | None = None
    draft: bool = False
    allow_outside: bool = False
    created: int = FIXED_DATE
    flip: str | None = None
    today: tuple[int, int, int] | None = None
    look: str | None = None
    languages: tuple[str, ...] = ()

    def sheet_format(self, brochure: Brochure) -> str:
        """The name of the format; what the options say goes before the content."""
        return self.format or brochure.design.format.value


class Result(NamedTuple):
    """What came of it.

    `pdf` is None where errors forbid it; `text` is the file's text for excerpts; `stem` the
    output's name without ending; `timings` are stages and their seconds. `brochure` and `tree`
    are what the author said and the tag tree, where it got so far: they know the places of things.
    `setting` names the step of the theme's sizes that was taken; `entries` are the texts of the
    tree's marks, `sheets` say what lies where.
    """

    pdf: bytes | None
    report: Report
    text: str
    stem: str
    timings: tuple[tuple[str, float], ...]
    brochure: Brochure | None = None
    tree: Element | None = None
    setting: str = ""
    entries: tuple[Entry, ...] = ()
    sheets: tuple[Sheet, ...] = ()


class _Drawn(NamedTuple):
    """The bytes, and what they were made of (see `Result`)."""

    pdf: bytes | None = None
    tree: Element | None = None
    setting: str = ""
    entries: tuple[Entry, ...] = ()
    sheets: tuple[Sheet, ...] = ()


class _Job(NamedTuple):
    """What one building works with."""

    name: str
    options: Options
    report: Report
    clock: _Clock
    room: ComposingRoom

    @property
    def profile(self) -> Profile:
        """The kind of PDF."""
        return PROFILES[self.options.profile]


class _Clock:
    """Seconds by stage."""

    def __init__(self) -> None:
        self.last = perf_counter()
        self.laps: list[tuple[str, float]] = []

    def lap(self, stage: str) -> None:
        now = perf_counter()
        self.laps.append((stage, now - self.last))
        self.last = now


def read_file(path: str) -> bytes:
    """The bytes of a file, but no more than tell that it is too large."""
    from pathlib import Path  # noqa: PLC0415

    from brochure.source.decode import LARGEST  # noqa: PLC0415

    with Path(path).open("rb") as file:
        return file.read(LARGEST + 1)


def date_of(environment: Mapping[str, str]) -> int:
    """The file's date: `SOURCE_DATE_EPOCH` (reproducible-builds.org), else a fixed one.

    Raises ValueError where the variable holds no number of seconds.
    """
    value = environment.get("SOURCE_DATE_EPOCH")
    if not value:
        return FIXED_DATE
    if value.isascii() and value.isdecimal() and len(value) <= 11:
        return int(value)
    raise ValueError(f"SOURCE_DATE_EPOCH is not a number of seconds since 1970: {value!r}")


class ComposingRoom:
    """What one building leaves for the next in the same thread: fonts, corrected texts, shaped
    words, set paragraphs and rows. The caches in it are bounded, and change no byte of what is
    built.
    """

    def __init__(self, own: Mapping[Face, OwnCut] | None = None) -> None:
        from brochure.microtypography.apply import Memory  # noqa: PLC0415
        from brochure.typeset.fonts import FontLibrary  # noqa: PLC0415

        self.fonts = FontLibrary(own) if own else FontLibrary()
        self._lettered: tuple[Mapping[Face, OwnCut], ComposingRoom] | None = None
        self._album: Album | None = None
        self.corrected = Memory()

    def lettered(self, own: Mapping[Face, OwnCut]) -> ComposingRoom:
        """A room with typefaces of the author's, this one where there are none; the last is kept,
        for what is set in one typeface is of no use in another.
        """
        if not own:
            return self
        if self._lettered is None or self._lettered[0] != own:
            self._lettered = own, ComposingRoom(own)
        return self._lettered[1]

    def intake(self, folder: Path, options: Options, condition: Condition | None) -> Intake:
        """Where pictures come from, and what they become; decoded ones are kept."""
        from brochure.pictures.album import Album  # noqa: PLC0415
        from brochure.pictures.load import Intake  # noqa: PLC0415
        from brochure.pictures.model import Target  # noqa: PLC0415

        if self._album is None:
            self._album = Album()
        press = None if condition is None else condition.icc
        target = Target.of(PROFILES[options.profile], press)
        return Intake(folder, target, self._album, options.allow_outside)

    @cached_property
    def compositor(self) -> Compositor:
        """What sets pages."""
        from brochure.compose.compositor import Compositor  # noqa: PLC0415
        from brochure.typeset.setting import Typesetter  # noqa: PLC0415

        return Compositor(Typesetter(self.fonts))


def make(
    name: str, data: bytes | Source, options: Options, *, room: ComposingRoom | None = None
) -> Result:
    """A PDF and a report of the content in `data`, a file's bytes or its nodes, which messages call
    `name`.

    With a `room` from an earlier building, what is the same need not be set again.
    """
    with _uncollected():
        return _make(_Job(name, options, Report(), _Clock(), room or ComposingRoom()), data)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without the collector of cycles: a building makes very many values and next to no cycles."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _make(job: _Job, data: bytes | Source) -> Result:
    if job.options.profile not in PROFILES:
        raise ValueError(f"no such profile: {job.options.profile}")
    from brochure.source.read import read as read_source  # noqa: PLC0415

    source = read_source(data, job.report) if isinstance(data, bytes) else data
    job.clock.lap("source")
    brochures = _brochures(source, job)
    drawn = _Drawn()
    if brochures and (job.options.draft or not _has_errors(job.report)):
        drawn = _draw(brochures, job)
    stem = _stem(brochures, source) if job.options.languages and brochures else ""
    first = brochures[0] if brochures else None
    stem = stem or (first.output if first else "flyer")
    result = Result(drawn.pdf, job.report, source.text, stem, tuple(job.clock.laps), first)
    return result._replace(**drawn._asdict())


def _brochures(source: Source, job: _Job) -> tuple[Brochure, ...]:
    """What the content says in each language that is asked for; nothing where one is unusable."""
    sources: list[Source | None] = [source]
    if job.options.languages:
        from brochure.content.translations import translated  # noqa: PLC0415

        sources = [translated(source, tag, job.report) for tag in job.options.languages]
    brochures = [None if one is None else _brochure(one, job) for one in sources]
    usable = tuple(one for one in brochures if one is not None)
    return usable if len(usable) == len(brochures) else ()


def _brochure(source: Source, job: _Job) -> Brochure | None:
    """What a content says, corrected as print asks for it."""
    from brochure.content.kinds.event import note_past  # noqa: PLC0415
    from brochure.content.read import read as read_content  # noqa: PLC0415
    from brochure.microtypography.apply import apply  # noqa: PLC0415

    brochure = read_content(source, job.report)
    job.clock.lap("content")
    if brochure is None:
        return None
    if job.options.look is not None:
        design = replace(brochure.design, theme=job.options.look)
        brochure = replace(brochure, design=design)
    if job.options.today is not None:
        note_past(brochure.event, job.options.today, brochure.language, job.report)
    brochure = apply(brochure, job.room.corrected, job.report)
    job.clock.lap("microtypography")
    return brochure


def _stem(brochures: tuple[Brochure, ...], source: Source) -> str:
    """The output's name without its ending; with its languages, where it isn't in that of the file
    alone.
    """
    from brochure.content.translations import languages  # noqa: PLC0415

    stem, tags = brochures[0].output, [one.language for one in brochures]
    return stem if tags == [languages(source)[0]] else "-".join((stem, *tags))


def _condition(brochure: Brochure, job: _Job) -> Condition | None:
    """The printing condition, for a profile in CMYK."""
    if job.profile.colour_space is not ColourSpace.CMYK:
        return None
    from brochure.terms import condition_of  # noqa: PLC0415

    outside = job.options.allow_outside
    found = condition_of(brochure, _folder(job.name), job.report, allow_outside=outside)
    job.clock.lap("inks")
    return found


def _folder(name: str) -> Path:
    from pathlib import Path  # noqa: PLC0415

    return Path(name).parent


def _intake(brochure: Brochure, job: _Job, condition: Condition | None) -> Intake | None:
    """Where pictures come from; None where the content names none."""
    if not brochure.names_files:
        return None
    return job.room.intake(_folder(job.name), job.options, condition)


def _has_errors(report: Report) -> bool:
    from brochure.diagnostics.catalogue import worst  # noqa: PLC0415

    return worst(report) is Severity.ERROR


def _draw(brochures: tuple[Brochure, ...], job: _Job) -> _Drawn:
    """From here on the content is sound: pictures, design, typeset, compose, impose, paint. What is
    said of the file as a whole is said by the first language.
    """
    brochure = brochures[0]
    if brochure.design.fonts.are_given:
        from brochure.lettering import own_cuts  # noqa: PLC0415

        outside = job.options.allow_outside
        cuts = own_cuts(brochure, _folder(job.name), job.report, allow_outside=outside)
        if cuts is None:
            return _Drawn()  # why not has been said
        job = job._replace(room=job.room.lettered(cuts))
    condition = _condition(brochure, job)
    if condition is None and job.profile.colour_space is ColourSpace.CMYK:
        return _Drawn()  # why not has been said
    composed = _composed(brochures, job, condition)
    if composed is None:
        return _Drawn()
    imposition, setting, entries = composed
    from brochure.paint.paint import paint  # noqa: PLC0415

    created = job.options.created
    pdf = paint(imposition, job.profile, job.room.fonts, created=created, condition=condition)
    job.clock.lap("paint")
    return _Drawn(pdf, imposition.tree, setting, entries, imposition.sheets)


def _composed(
    brochures: tuple[Brochure, ...], job: _Job, condition: Condition | None
) -> tuple[Imposition, str, tuple[Entry, ...]] | None:
    """The sheets, the settings taken and the texts of the marks, with a draft's stamp where errors
    ask for it; None where errors forbid them.
    """
    from brochure.compose.joined import joined, next_mark  # noqa: PLC0415
    from brochure.folding import sheet_of  # noqa: PLC0415

    report = job.report
    face = sheet_of(brochures[0], job.options.sheet_format(brochures[0]), report)
    if face is None:
        return None  # why it can't be folded so has been said
    if isinstance(face, Folded) and len(brochures) > 1:
        report.add("fold/languages", brochures[0].places.get("design.format"), format=face.name)
        return None
    documents: list[Document] = []
    settings: list[str] = []
    for brochure in brochures:
        first = next_mark(documents[-1]) if documents else 0
        document, setting = _document(brochure, job, _Paper(face, condition), first)
        documents.append(document)
        settings.append(setting)
    whole = joined(tuple(documents))
    names_files = next((one for one in brochures if one.names_files), brochures[0])
    imposition = _imposed(
        whole, _medium(job, condition, face), job, _intake(names_files, job, condition)
    )
    if imposition.flip is not None:
        report.add(
            "page/duplex", None, edge=imposition.flip.value, other=imposition.flip.other.value
        )
    for brochure in brochures:
        if brochure.funder is not None and brochure.funder.rule is not None:
            from brochure.funding import note_funder  # noqa: PLC0415

            note_funder(brochure, imposition.sheets, report)
    if not _has_errors(report):
        return imposition, ", ".join(settings), whole.ledger.told
    if not job.options.draft:
        return None
    from brochure.impose.draft import stamped  # noqa: PLC0415

    sheets = stamped(imposition, job.room.compositor.typesetter)
    return sheets, ", ".join(settings), whole.ledger.told


class _Paper(NamedTuple):
    """What a flyer is set for: a face, and the condition in which it is printed."""

    face: Format | Folded
    condition: Condition | None


def _document(
    brochure: Brochure, job: _Job, paper: _Paper, first_mark: int
) -> tuple[Document, str]:
    """The pages of a flyer in one language, and the setting taken."""
    from brochure.compose.fit import fitted  # noqa: PLC0415
    from brochure.design.theme import theme  # noqa: PLC0415

    look, report = theme(brochure.design.theme, paper.face), job.report
    _report_adjusted(look.adjusted(brochure), report)
    if job.profile.carrier is not Carrier.PAGES:
        _report_unprinted(brochure, report)
    job.clock.lap("design")
    gallery = None
    if brochure.names_files or brochure.has_code:
        gallery = _gallery(brochure, job, _intake(brochure, job, paper.condition))
    document, setting = fitted(
        brochure, look, job.room.compositor, report, gallery=gallery, first_mark=first_mark
    )
    job.clock.lap("compose")
    return document, setting.name


def _medium(job: _Job, condition: Condition | None, sheet: Format | Folded) -> Medium:
    """What the faces of a format are put on."""
    from brochure.impose.sheets import Flip, Medium  # noqa: PLC0415

    flat = sheet if isinstance(sheet, Folded) else None
    match job.profile.carrier:
        case Carrier.PAGES:
            return Medium()
        case Carrier.FLAT_SHEETS:
            assert condition is not None  # why there is none has been said
            return Medium(condition.bleed, condition.marks, flat)
        case Carrier.OFFICE_SHEETS:
            flip = Flip(job.options.flip) if job.options.flip else None
            return Medium(flat=flat, paper=office_paper(sheet.name), flip=flip)


def _imposed(document: Document, medium: Medium, job: _Job, intake: Intake | None) -> Imposition:
    """The pages on the sheets of the medium, their pictures ready for their size."""
    from brochure.impose.sheets import imposed  # noqa: PLC0415

    imposition = imposed(document, medium)
    if any(page.has_pictures for page in document.pages):
        from brochure.impose.develop import developed  # noqa: PLC0415

        imposition = developed(imposition, intake, job.report)
    job.clock.lap("impose")
    return imposition


def _gallery(brochure: Brochure, job: _Job, intake: Intake | None) -> Gallery:
    from brochure.pictures.gallery import hung  # noqa: PLC0415

    usual = usual_code(job.options.sheet_format(brochure))
    gallery = hung(brochure, intake, job.report, usual_code=usual)
    job.clock.lap("pictures")
    return gallery


def _report_unprinted(brochure: Brochure, report: Report) -> None:
    """On paper a link has no address but the one that is printed."""
    from brochure.microtypography.addresses import labelled, printed  # noqa: PLC0415

    for link in labelled(brochure):
        address = printed(link.uri)
        report.add("content/address-unprinted", link.span, label=link.label, address=address)


def _report_adjusted(adjusted: tuple[Adjusted, ...], report: Report) -> None:
    from brochure.colour import contrast, to_hex  # noqa: PLC0415

    for one in adjusted:
        report.add(
            "colour/contrast-adjusted",
            one.span,
            colour=to_hex(one.asked),
            ground=to_hex(one.ground),
            contrast=contrast(one.asked, one.ground),
            adjusted=to_hex(one.used),
        )
