"""Rows → finished flyers in a folder, by as many processes as there are cores.

Rows go out in their order and come back in it, a few of them at a time, so that neither memory nor
what is written depends on how many rows or processes there are.
"""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from hashlib import sha256
from multiprocessing import get_context, parent_process
from pathlib import Path
from threading import Thread
from typing import NamedTuple

from brochure.diagnostics.catalogue import in_order
from brochure.diagnostics.model import Report, Severity
from brochure.merge.holes import Hole, filled
from brochure.merge.notes import Note, of_build
from brochure.merge.rows import Row
from brochure.pipeline import ComposingRoom, Options, make
from brochure.source.node import Source

AHEAD = 4
"""Rows that each process has before it."""

WORTH_A_PROCESS = 8
"""Rows for which starting another process pays."""


class Order(NamedTuple):
    """What is the same for all rows.

    `content` is the name of content.yaml, `source` what it says; `remove` says whether an empty
    cell takes its key away; `least` is how grave a fact must be to forbid a flyer.
    """

    content: str
    source: Source
    holes: tuple[Hole, ...]
    options: Options
    remove: bool = False
    least: Severity = Severity.ERROR


class Made(NamedTuple):
    """What came of a row; without a digest there is no file."""

    notes: tuple[Note, ...]
    size: int = 0
    sha256: str = ""


class Maker:
    """Builds row after row, with one composing room."""

    def __init__(self, order: Order) -> None:
        self.order = order
        self.room = ComposingRoom()

    def make(self, row: Row, path: str) -> Made:
        """Build a row into a file at `path`. Raises OSError."""
        order, report = self.order, Report()
        content = filled(order.source, order.holes, row.cells, report, remove=order.remove)
        result = make(order.content, content.source, order.options, room=self.room)
        facts = (*in_order(report), *in_order(result.report))
        notes = tuple(of_build(row, fact, content) for fact in facts)
        if result.pdf is None or any(note.severity >= order.least for note in notes):
            return Made(notes)
        Path(path).write_bytes(result.pdf)
        return Made(notes, len(result.pdf), sha256(result.pdf).hexdigest())


def processes() -> int:
    """How many processes the machine runs at the same time."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1


def made(
    rows: Iterable[tuple[Row, str | None]], order: Order, jobs: int
) -> Iterator[tuple[Row, Made | None]]:
    """What comes of each row, in the rows' order; a row without a path isn't built.

    Raises OSError, and BrokenProcessPool where the system has ended a process.
    """
    if jobs == 1:
        maker = Maker(order)
        for row, path in rows:
            yield row, None if path is None else maker.make(row, path)
        return
    # A fresh process has the same in it on every system; forking copies threads' locks.
    with ProcessPoolExecutor(jobs, get_context("spawn"), _begin, (order,)) as pool:
        waiting: deque[tuple[Row, Future[Made] | None]] = deque()
        try:
            for row, path in rows:
                waiting.append((row, None if path is None else pool.submit(_one, row, path)))
                if len(waiting) >= jobs * AHEAD:
                    yield _next(waiting)
            while waiting:
                yield _next(waiting)
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _next(waiting: deque[tuple[Row, Future[Made] | None]]) -> tuple[Row, Made | None]:
    row, future = waiting.popleft()
    return row, None if future is None else future.result()


_MAKERS: list[Maker] = []  # of a process of its own: one


def _begin(order: Order) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the first process says when it ends
    Thread(target=_end_with_parent, daemon=True).start()
    _MAKERS.append(Maker(order))


def _end_with_parent() -> None:
    """End where the first process was ended without a chance to say so."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _one(row: Row, path: str) -> Made:
    return _MAKERS[0].make(row, path)
