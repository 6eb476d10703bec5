"""What came of the rows → a table in a file, and back.

The file is CSV (RFC 4180) in UTF-8. Spreadsheets run what begins like a formula, so such a cell
gets an apostrophe before it; only here, never on a flyer.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

WRITTEN = "written"
FAULTY = "error"

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "'")
"""What a spreadsheet may take for a formula (OWASP, CSV injection), and the apostrophe itself."""


class Counts(NamedTuple):
    """How much was said of a row, by severity."""

    errors: int = 0
    warnings: int = 0
    notices: int = 0


class Result(NamedTuple):
    """A row's line in the table. `key` stands for all that the flyer is made of."""

    row: int
    file: str
    status: str
    counts: Counts = Counts()
    bytes: int = 0
    sha256: str = ""
    key: str = ""
    message: str = ""


_HEAD = ("row", "file", "status", *Counts._fields, "bytes", "sha256", "key", "message")


def head() -> str:
    """The table's first line."""
    return _line(_HEAD)


def line(result: Result) -> str:
    """A row's line."""
    row, file, status, counts, *others = result
    return _line(tuple(_harmless(str(one)) for one in (row, file, status, *counts, *others)))


def read(path: Path) -> Iterator[Result]:
    """The results in a table of before; what isn't one of ours is passed over."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            for cells in csv.reader(file):
                found = _result(cells)
                if found is not None:
                    yield found
    except (OSError, UnicodeDecodeError, csv.Error):
        return


def listing(results: list[Result]) -> Iterator[str]:
    """Results as lines of a table for the screen."""
    if not results:
        return
    width = max(len("file"), *(len(one.file) for one in results))
    yield f"{'row':>6}  {'file':<{width}}  {'status':<7}  errors  warnings"
    for one in results:
        counts = f"{one.counts.errors:>6}  {one.counts.warnings:>8}"
        yield f"{one.row:>6}  {one.file:<{width}}  {one.status:<7}  {counts}"


def _result(cells: list[str]) -> Result | None:
    if len(cells) != len(_HEAD):
        return None
    row, file, status, *amounts, sha256, key, message = map(_plain, cells)
    if not all(amount.isascii() and amount.isdecimal() for amount in (row, *amounts)):
        return None
    errors, warnings, notices, size = map(int, amounts)
    counts = Counts(errors, warnings, notices)
    return Result(int(row), file, status, counts, size, sha256, key, message)


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text


def _plain(text: str) -> str:
    return text[1:] if text.startswith("'") else text


def _line(cells: tuple[str, ...]) -> str:
    text = io.StringIO()
    csv.writer(text).writerow(cells)
    return text.getvalue()
