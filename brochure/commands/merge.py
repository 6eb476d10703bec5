"""`brochure merge`: the same flyer for each row of a table."""

from __future__ import annotations

import errno
import gc
import os
import sys
from argparse import ArgumentTypeError
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from brochure.arguments import Exit, OneOf, UsageError, add_language, languages_of, said, spoken
from brochure.diagnostics.catalogue import worst
from brochure.diagnostics.model import Report, Severity
from brochure.formats import FOLDED, FORMATS
from brochure.pipeline import Options, date_of, read_file
from brochure.profile import PROFILES
from brochure.words.render import Format, render, short

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from brochure.merge.holes import Hole
    from brochure.merge.names import Pattern
    from brochure.merge.results import Result
    from brochure.merge.rows import Row, Table
    from brochure.merge.run import Checked, Run
    from brochure.source.node import Node, Source

MOST_LISTED = 40
"""Rows that the table on the screen shows; the file has them all."""

MOST_JOBS = 64

Say = Callable[[str], None]


def add(parser: ArgumentParser) -> None:
    """The options."""
    option = parser.add_argument
    option("content", metavar="CONTENT", help="the YAML file")
    option("rows", metavar="ROWS", help="the table: .csv, .json or .yaml; columns are key paths")
    option("-o", "--output", metavar="FOLDER", help="where flyers go (default: beside CONTENT)")
    option(
        "--name",
        metavar="PATTERN",
        help="names of files, columns in braces: '{slug}' (default: flyer-{row})",
    )
    option("--jobs", type=_jobs, metavar="N", help="processes (default: one a core)")
    option("--keep-going", action="store_true", help="write the sound rows, leave out the others")
    option(
        "--empty",
        type=OneOf(("keep", "remove")),
        default="keep",
        metavar="WHAT",
        help="an empty cell: keep what CONTENT says (default), or remove the key",
    )
    option(
        "--for",
        dest="profile",
        type=OneOf(tuple(PROFILES)),
        default="screen",
        metavar="PROFILE",
        help=f"{', '.join(PROFILES)} (default: screen)",
    )
    formats = OneOf((*FORMATS, *FOLDED))
    option("--format", type=formats, metavar="NAME", help="instead of design.format")
    add_language(parser)
    option("--strict", action="store_true", help="warnings are errors")
    option(
        "--format-messages",
        dest="messages",
        type=OneOf(tuple(style.value for style in Format)),
        default="human",
        metavar="STYLE",
        help="human (default), short, github",
    )
    option("--allow-outside", action="store_true", help="files may lie outside CONTENT's folder")


def _jobs(word: str) -> int:
    if word.isascii() and word.isdecimal() and 1 <= int(word) <= MOST_JOBS:
        return int(word)
    raise ArgumentTypeError(f"`{word}` is no number of processes from 1 to {MOST_JOBS}")


def run(asked: Namespace) -> int:
    """Read both files, check all rows, build them; gives the exit code."""
    gc.enable()  # a long run, unlike a build
    try:
        job = _job(asked)
        return Exit.CONTENT if job is None else job.run()
    except OSError as error:
        raise _unusable(error) from None


def _unusable(error: OSError) -> UsageError:
    reason = error.strerror or str(error)
    place = f"{error.filename}: " if error.filename else ""
    kept = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EIO)
    hint = said("what is finished is kept: make room, and the same command goes on")
    return UsageError(f"{place}{reason[:1].lower()}{reason[1:]}", hint if kept else "")


def _job(asked: Namespace) -> _Job | None:
    """What there is to do; None where content or columns forbid it, which has been said."""
    from brochure.source.read import read as read_source  # noqa: PLC0415

    report, style = Report(), Format(asked.messages)
    source = read_source(read_file(asked.content), report)
    if worst(report) is Severity.ERROR:
        _refuse(render(report, asked.content, source.text, style, spoken=spoken()))
        return None
    from brochure.merge.rows import read_table  # noqa: PLC0415

    table = read_table(Path(asked.rows), report)
    if table is not None:
        pattern = _pattern(asked, source)
        pattern.report_unknown(table.columns, report)
        holes = _holes(table, pattern, source, report)
        if worst(report) is not Severity.ERROR:
            return _Job(asked, _run_of(asked, source, holes), table, pattern)
    _refuse(render(report, asked.rows, _head(asked.rows), style, spoken=spoken()))
    return None


def _refuse(messages: str) -> None:
    _say(messages + said("nothing was written"))


def _pattern(asked: Namespace, source: Source) -> Pattern:
    from brochure.merge.names import Pattern  # noqa: PLC0415

    return Pattern(asked.name or f"{_stem(source.root)}-{{row}}")


def _holes(table: Table, pattern: Pattern, source: Source, report: Report) -> tuple[Hole, ...]:
    from brochure.merge.holes import holes_of  # noqa: PLC0415

    return holes_of(table.columns, pattern.columns, source.root, report)


def _stem(root: Node | None) -> str:
    """What `output` names, the name of all that is made of the content."""
    from brochure.content.scalars import is_file_stem  # noqa: PLC0415
    from brochure.source.node import Mapping, Scalar  # noqa: PLC0415

    if isinstance(root, Mapping):
        for name, value in root:
            if name.value == "output" and isinstance(value, Scalar) and is_file_stem(value.value):
                return value.value
    return "flyer"


def _head(path: str) -> str:
    """The first lines of a table, as far as they can be shown."""
    with Path(path).open("rb") as file:
        return file.read(1 << 16).decode("utf-8-sig", errors="replace").replace("\r\n", "\n")


def _run_of(asked: Namespace, source: Source, holes: tuple[Hole, ...]) -> Run:
    from brochure.merge.build_rows import Order  # noqa: PLC0415
    from brochure.merge.run import Run  # noqa: PLC0415

    try:
        date = date_of(os.environ)
    except ValueError as error:
        raise UsageError(str(error)) from None
    options = Options(
        asked.profile,
        asked.format,
        False,
        asked.allow_outside,
        created=date,
        languages=languages_of(asked),
    )
    least = Severity.WARNING if asked.strict else Severity.ERROR
    order = Order(asked.content, source, holes, options, asked.empty == "remove", least)
    folder = Path(asked.output) if asked.output else Path(asked.content).parent
    one = Run(order, folder=folder, stem=_stem(source.root))
    if one.table.resolve() == Path(asked.rows).resolve():
        raise UsageError(
            said("{table} is where results go", table=one.table),
            said("give the table another name"),
        )
    return one


class _Job:
    """A run as it is told: messages, progress, results."""

    def __init__(self, asked: Namespace, run: Run, table: Table, pattern: Pattern) -> None:
        from brochure.merge.notes import Teller  # noqa: PLC0415

        self.asked, self.one, self.table, self.pattern = asked, run, table, pattern
        self.suffix = f"{PROFILES[asked.profile].suffix}.pdf"
        source = run.order.source
        self.teller = Teller(
            asked.content, asked.rows, source.text, Format(asked.messages), spoken=spoken()
        )
        self.listed: list[Result] = []
        self.count = self.sound = self.faulty = 0

    def run(self) -> int:
        """Check, build, name; gives the exit code."""
        table = self._checked()
        if table.ended or (table.faulty and not self.asked.keep_going):
            self._tell_end(": nothing was written")
            return Exit.CONTENT
        with self.one as one:
            try:
                self._build(table)
            except KeyboardInterrupt:
                message = "interrupted: {rows} rows are finished; the same command goes on"
                _say(said(message, rows=self.sound))
                raise
            self.teller.tell_again(_say)
            if self.faulty and not self.asked.keep_going:
                one.clear()
                self._tell_end(": nothing was written")
                return Exit.CONTENT
            self._finish()
        self._tell_end("")
        return Exit.CONTENT if self.faulty else Exit.WRITTEN

    def _checked(self) -> Checked:
        """What is wrong with the table by itself; it is said at once."""
        from brochure.merge.run import Places, checked  # noqa: PLC0415

        self.pattern = self.pattern._replace(width=4)
        places = Places(self.one.folder, self.suffix, self.one.order)
        table = checked(self.table, self.pattern, places)
        for note in table.notes:
            self.teller.tell(note, _say)
        self.faulty = len(table.faulty)
        self.count = table.rows
        return table

    def _rows(self, table: Checked) -> Iterator[tuple[Row, str]]:
        for row in self.table.rows():
            if row.number in table.faulty:
                yield row, ""
            elif not row.is_blank:
                yield row, self.pattern.name(row.number, row.cells) + self.suffix

    def _build(self, table: Checked) -> None:
        said = {note.row: short(note.fact, "").lstrip(":") for note in reversed(table.notes)}
        self.faulty = 0
        jobs = self.asked.jobs or _jobs_for(table.rows)
        with _progress(table.rows) as (say, advance):
            for made, notes in self.one.results(self._rows(table), jobs):
                result = made if made.file else made._replace(message=said.get(made.row, ""))
                for note in notes:
                    self.teller.tell(note, say)
                self._enter(result)
                if self.asked.keep_going:
                    self._name(result, say)
                advance()

    def _enter(self, result: Result) -> None:
        """Count a result, and list it where something is to be said of it."""
        self.one.enter(result)
        self.sound += bool(result.sha256)
        self.faulty += not result.sha256
        if (result.counts.errors or result.counts.warnings) and len(self.listed) < MOST_LISTED:
            self.listed.append(result)

    def _finish(self) -> None:
        if not self.asked.keep_going:
            self.one.settle()
            for result in self.one.finished():
                self._name(result, _say)
        self.one.finish()
        print(self.one.table, flush=True)

    def _name(self, result: Result, say: Say) -> None:
        if self.one.name(result):
            print(self.one.folder / result.file, flush=True)

    def _tell_end(self, consequence: str) -> None:
        """The table of what isn't as it should be, and a line for all."""
        if Format(self.asked.messages) is not Format.HUMAN:
            return
        from brochure.merge.results import listing  # noqa: PLC0415

        for line in listing(self.listed):
            _say(line)
        sound = said("{count} sound", count=self.sound)
        if self.faulty:
            sound += said(", {count} with errors", count=self.faulty)
        rows = "{count} row" if self.count == 1 else "{count} rows"
        end = said(consequence) if consequence else ""
        _say(f"{said(rows, count=self.count)}: {sound}{end}")


def _jobs_for(count: int) -> int:
    """As many processes as there are cores, but none that would have next to nothing to do."""
    from brochure.merge.build_rows import WORTH_A_PROCESS, processes  # noqa: PLC0415

    return max(1, min(processes(), count // WORTH_A_PROCESS, MOST_JOBS))


@contextmanager
def _progress(total: int) -> Iterator[tuple[Say, Callable[[], None]]]:
    """How to say something and how to count a row: with a bar, where somebody looks at it."""
    if not sys.stderr.isatty():
        yield _say, lambda: None
        return
    from tqdm import tqdm  # noqa: PLC0415 - 70 ms

    with tqdm(total=total, unit=" flyers", file=sys.stderr, leave=False) as bar:
        yield lambda text: bar.write(text, file=sys.stderr), bar.update


def _say(message: str) -> None:
    with suppress(OSError):  # nobody listens
        print(message, file=sys.stderr, flush=True)
