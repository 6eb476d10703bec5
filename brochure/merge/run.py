"""Content and table → files and a table of results: the way of a whole run.

Every row is built into a hidden folder beside the flyers, and no flyer gets its name before all
rows are sound (with `keep_going`: before its own row is). What an interrupted run has finished lies
there for the next; a run that ends takes the folder away.
"""

from __future__ import annotations

import errno
import os
import shutil
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, suppress
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple, TextIO, cast

from brochure.diagnostics.model import Report, Severity
from brochure.merge import results
from brochure.merge.build_rows import Made, Order, made
from brochure.merge.keys import Keys, texts_of
from brochure.merge.names import Names, Pattern
from brochure.merge.notes import Note, of_table
from brochure.merge.results import FAULTY, WRITTEN, Counts, Result
from brochure.merge.rows import Row, Table
from brochure.words.render import short


class Checked(NamedTuple):
    """What the table by itself is: how many `rows` it has, those that can't be built, and why.

    `ended` says that the file can't be read to its end.
    """

    rows: int
    faulty: frozenset[int]
    notes: tuple[Note, ...]
    ended: bool


class Places:
    """Where flyers go, and which names can't be theirs: of folders, and of files that are drawn.

    `suffix` ends the names.
    """

    def __init__(self, folder: Path, suffix: str, order: Order) -> None:
        self.folder, self.suffix = folder, suffix
        self._beside = Path(order.content).parent
        self._drawn: set[Path] = set()
        self._note(texts_of(order.source.root))

    def _note(self, texts: Iterable[str]) -> None:
        for text in texts:
            if text[-4:].lower() == ".pdf" and "\0" not in text:
                self._drawn.add((self._beside / text).resolve())

    def refuse(self, name: str, texts: Iterable[str]) -> None:
        """Raise an OSError where a name's flyer would take the place of a folder, or of a picture
        that this row or one before it draws.
        """
        path = self.folder / f"{name}{self.suffix}"
        self._note(texts)
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
        if self._drawn and path.resolve() in self._drawn:
            raise FileExistsError(errno.EEXIST, "a flyer would replace what it draws", str(path))


MOST_NOTES = 200
"""Facts about a table that are told; by then it is clear what is wrong with it."""


def checked(table: Table, pattern: Pattern, places: Places) -> Checked:
    """The table's own faults: found for all rows before one is built. Raises OSError."""
    names, faulty = Names(), set()
    notes: list[Note] = []
    count, ended = 0, False
    blank: list[Row] = []
    for row in table.rows():
        if row.is_blank:
            count = row.number
            blank.append(row)
            continue
        notes.extend(_of_blank(blank))
        blank = []
        report = Report()
        for fact in row.faults:
            report.add(fact.id, fact.span, **dict(fact.parameters))
        if row.is_end:
            ended = True
            notes.extend(of_table(row._replace(number=count + 1), fact) for fact in report)
            break
        count = row.number
        if not row.faults:
            name = pattern.name(row.number, row.cells)
            names.enter(name, row.number, row.span, report)
            places.refuse(name, row.cells.values())
        if len(report):
            faulty.add(row.number)
        notes.extend(of_table(row, fact) for fact in report)
        del notes[MOST_NOTES:]
    notes.extend(_of_blank(blank))
    return Checked(count, frozenset(faulty), tuple(notes), ended)


def _of_blank(rows: list[Row]) -> Iterator[Note]:
    """Rows that follow each other are one thing to say."""
    if rows:
        report = Report()
        report.add("rows/blank", rows[0].span, count=len(rows))
        yield from (of_table(rows[0], fact) for fact in report)


class Run:
    """One run: gives a result for each row, and keeps what is finished."""

    def __init__(self, order: Order, *, folder: Path, stem: str) -> None:
        self.order = order
        self.folder = folder
        self.spool = folder / f".{stem}-merge"
        self.table = folder / f"{stem}-merge.csv"
        self._keys = Keys(order)
        self._made_folder = not folder.exists()
        self._before: dict[str, Result] = {}
        self._files = ExitStack()

    def __enter__(self) -> Run:
        self.spool.mkdir(parents=True, exist_ok=True)
        journal = self.spool / "finished.csv"  # by this run and those that were interrupted
        for path in (self.table, journal):
            for result in results.read(path):
                if result.status == WRITTEN:
                    self._before[result.key] = result
        self._journal = self._opened(journal, "a")
        self._sheet = self._opened(self.spool / self.table.name, "w")
        self._sheet.write(results.head())
        return self

    def __exit__(self, *ended: object) -> None:
        """An interrupted run leaves what it has finished."""
        self._files.close()

    def _opened(self, path: Path, mode: str) -> TextIO:
        file = path.open(mode, encoding="utf-8", newline="")
        return cast("TextIO", self._files.enter_context(file))

    def enter(self, result: Result) -> None:
        """Put a row's result into the table."""
        self._sheet.write(results.line(result))

    def path(self, key: str) -> Path:
        """Where the flyer of a key lies until it gets its name."""
        return self.spool / f"{key}.pdf"

    def results(
        self, rows: Iterable[tuple[Row, str]], jobs: int
    ) -> Iterator[tuple[Result, tuple[Note, ...]]]:
        """A result for each row and file's name (empty: the row isn't built), in their order, with
        what is said of it; of a flyer that is there, from a run before, nothing is said again.
        Raises OSError.
        """
        waiting: deque[tuple[str, str]] = deque()

        def asked() -> Iterator[tuple[Row, str | None]]:
            for row, name in rows:
                key = self._keys.key(row, name) if name else ""
                waiting.append((name, key))
                built = name and not self._is_there(key, name)
                yield row, str(self.path(key)) if built else None

        for row, one in made(asked(), self.order, jobs):
            name, key = waiting.popleft()
            if not name:
                yield Result(row.number, "", FAULTY, Counts(errors=1)), ()
                continue
            if one is None:
                yield self._before[key]._replace(row=row.number), ()
                continue
            result = _result(row, one, name, key)
            self._journal.write(results.line(result))
            self._journal.flush()
            yield result, one.notes

    def _is_there(self, key: str, name: str) -> bool:
        """Whether a flyer of before is there, whole."""
        before = self._before.get(key)
        if before is None or before.file != name:
            return False
        return any(_digest(path) == before.sha256 for path in (self.path(key), self.folder / name))

    def name(self, result: Result) -> bool:
        """Give a finished flyer its name; False for one that had it. Raises OSError."""
        path = self.path(result.key)
        if result.status != WRITTEN or not path.exists():
            return False
        path.replace(self.folder / result.file)
        return True

    def finished(self) -> Iterator[Result]:
        """All results so far, in the order of the rows."""
        self._sheet.flush()
        return results.read(self.spool / self.table.name)

    def finish(self) -> None:
        """Put the table of results in its place; the run is over. Raises OSError."""
        self._files.close()
        (self.spool / self.table.name).replace(self.table)
        self.clear()

    def clear(self) -> None:
        """Leave nothing behind but what has its name."""
        self._files.close()
        shutil.rmtree(self.spool, ignore_errors=True)
        if self._made_folder:
            with suppress(OSError):  # it isn't empty: good
                self.folder.rmdir()

    def settle(self) -> None:
        """Have the disk know what was written, before names say that it is there."""
        sync = getattr(os, "sync", None)
        if sync is not None:
            self._sheet.flush()
            sync()


def _result(row: Row, one: Made, name: str, key: str) -> Result:
    severities = [note.severity for note in one.notes]
    counts = Counts(*(severities.count(level) for level in reversed(Severity)))
    worst = max(one.notes, key=lambda note: note.severity, default=None)
    grave = worst is not None and worst.severity > Severity.NOTICE
    message = short(worst.fact, "").lstrip(":") if worst and grave else ""
    status = WRITTEN if one.sha256 else FAULTY
    return Result(row.number, name, status, counts, one.size, one.sha256, key, message)


def _digest(path: Path) -> str:
    try:
        return sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""
