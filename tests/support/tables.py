"""Tables for merge, and what becomes of them."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from pathlib import Path

from brochure.diagnostics.model import Report
from brochure.merge.rows import Row, Table, read_table
from support.reading import said


def csv_text(columns: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A table as a spreadsheet saves it."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(columns)
    writer.writerows(rows)
    return text.getvalue()


def table(folder: Path, name: str, data: str | bytes) -> Table:
    """The table in a file about which nothing is said."""
    report = Report()
    found = _read(folder, name, data, report)
    assert said(report) == []
    assert found is not None
    return found


def rows(folder: Path, name: str, data: str | bytes) -> list[Row]:
    """Its rows."""
    return list(table(folder, name, data).rows())


def cells(folder: Path, name: str, data: str | bytes) -> list[Mapping[str, str]]:
    """The texts of its rows."""
    return [row.cells for row in rows(folder, name, data)]


def refused(folder: Path, name: str, data: str | bytes) -> list[str]:
    """What is said of a table that is none."""
    report = Report()
    assert _read(folder, name, data, report) is None
    return said(report)


def _read(folder: Path, name: str, data: str | bytes, report: Report) -> Table | None:
    path = folder / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return read_table(path, report)
