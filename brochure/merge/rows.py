"""CSV, JSON or YAML → the columns and rows of a table, each cell with its place in the file.

A table is read as often as somebody iterates over it, a row at a time: of a CSV file no more than
one row is in memory, of JSON its text, of YAML its text and its anchors. What is wrong with a row
is a fact that the row brings; what is wrong with the file ends it with such a row.
"""

from __future__ import annotations

import codecs
import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from brochure.diagnostics.model import START, Diagnostic, Parameter, Report, Span
from brochure.source.node import Mapping, Node, Scalar, Sequence, kind
from brochure.source.read import read_items

LARGEST = 64 * 1024 * 1024
"""Bytes of a JSON or YAML table that are read at all; of a CSV file there is no limit."""

DELIMITERS = ",;\t"
"""What may part cells; no key has one of them in its path, so the first line tells which."""


class Row(NamedTuple):
    """A row of a table.

    `number` counts from 1, the line with the columns' names not among them; 0 is no row, but what
    ends a file that can't be read on. `cells` are the texts
    by column; a column that the row doesn't have is not in it. `line` is where the row begins in
    the file, `raw` what stands there; `places` are those of cells, where the format tells them.
    """

    number: int
    line: int
    raw: str
    cells: dict[str, str]
    faults: tuple[Diagnostic, ...] = ()
    places: dict[str, Span] | None = None
    delimiter: str = ""

    @property
    def is_blank(self) -> bool:
        """Whether nothing is written in the row."""
        return not self.faults and not any(text.strip() for text in self.cells.values())

    @property
    def is_end(self) -> bool:
        """Whether the file can't be read on from here."""
        return self.number == 0

    @property
    def span(self) -> Span:
        """The place of the row's beginning."""
        return Span(self.line, 1, self.line, 1)

    def place(self, column: str) -> Span:
        """Where a cell's text begins."""
        if self.places is not None:
            return self.places.get(column, self.span)
        if column not in self.cells or not self.delimiter:
            return self.span
        return _located(self, self.delimiter, list(self.cells).index(column))


class Table(NamedTuple):
    """A table: its columns in their order, each with the place of its name, and what gives its
    rows, as often as it is called.
    """

    columns: dict[str, Span]
    rows: Callable[[], Iterator[Row]]


def read_table(path: Path, report: Report) -> Table | None:
    """The table in a file; None where it has no columns, and the report says why.

    Raises OSError.
    """
    match path.suffix.lower():
        case ".json":
            return _of_rows(lambda: _json_rows(path), report)
        case ".yaml" | ".yml":
            return _of_rows(lambda: _yaml_rows(path), report)
        case _:
            return _csv_table(path, report)


def _fact(id: str, span: Span, **parameters: Parameter) -> Diagnostic:
    return Diagnostic(id, span, tuple(sorted(parameters.items())))


def _point(line: int, column: int = 1, length: int = 0) -> Span:
    return Span(line, column, line, column + length)


# CSV


class _UndecodedError(Exception):
    def __init__(self, fact: Diagnostic) -> None:
        super().__init__()
        self.fact = fact


def _csv_table(path: Path, report: Report) -> Table | None:
    records = _records(path, DELIMITERS[0])
    first = next(records, None)
    if first is None:
        report.add("rows/empty", START)
        return None
    head = first.raw.split("\n")[0]
    delimiter = max(DELIMITERS, key=head.count)
    first = next(_records(path, delimiter), first)
    if first.fault is not None:
        report.add(first.fault.id, first.fault.span, **dict(first.fault.parameters))
        return None
    columns = tuple(name.strip() for name in first.cells)
    places = [_located(first, delimiter, index) for index in range(len(columns))]
    if not _are_columns(columns, places, report):
        return None
    heads = dict(zip(columns, places, strict=True))
    return Table(heads, lambda: _csv_rows(path, columns, delimiter))


def _are_columns(columns: tuple[str, ...], places: list[Span], report: Report) -> bool:
    """Whether every column has a name of its own."""
    before = len(report)
    if not any(columns):
        report.add("rows/empty", START)
        return False
    for number, (name, place) in enumerate(zip(columns, places, strict=True), 1):
        if not name:
            report.add("rows/column-unnamed", place, number=number)
        elif columns.index(name) < number - 1:
            first = columns.index(name) + 1
            report.add("rows/column-twice", place, column=name, first=first, number=number)
    return len(report) == before


class _Record(NamedTuple):
    line: int
    raw: str
    cells: list[str]
    fault: Diagnostic | None = None


def _records(path: Path, delimiter: str) -> Iterator[_Record]:
    """The records of a CSV file, each with the line it begins in; the last may be a fault."""
    taken: list[str] = []
    line = 1

    def lines() -> Iterator[str]:
        for text in _lines(path):
            taken.append(text)
            yield text

    reader = csv.reader(lines(), delimiter=delimiter, strict=True)
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except _UndecodedError as error:
            yield _Record(line, "", [], error.fact)
            return
        except csv.Error as error:
            fault = _fact("rows/syntax", _point(line), form="CSV", problem=str(error))
            yield _Record(line, "", [], fault)
            return
        yield _Record(line, "".join(taken).rstrip("\n"), cells)
        line += len(taken)
        taken.clear()


def _lines(path: Path) -> Iterator[str]:
    """The lines of a text file, each with a newline as its end."""
    with path.open("rb") as file:
        head = file.read(2)
        if head in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
            text = _decoded(head + file.read(), "utf-16", 1)
            yield from io.StringIO(text.replace("\r\n", "\n"))
            return
        file.seek(0)
        for number, data in enumerate(file, 1):
            clean = data.removeprefix(codecs.BOM_UTF8) if number == 1 else data
            text = _decoded(clean, "utf-8", number)
            yield text[:-2] + "\n" if text.endswith("\r\n") else text


def _decoded(data: bytes, encoding: str, line: int) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        before = data[: error.start].decode(encoding, errors="replace")
        line += before.count("\n")
        column = len(before) - before.rfind("\n")
        byte = data[error.start : error.start + 1]
        fact = _fact(
            "rows/encoding",
            _point(line, column, 1),
            encoding=encoding.upper(),
            byte=f"{byte[0]:02X}",
            character=byte.decode("cp1252", errors="ignore").strip() if byte[0] > 0x7F else "",
        )
        raise _UndecodedError(fact) from None


def _csv_rows(path: Path, columns: tuple[str, ...], delimiter: str) -> Iterator[Row]:
    records = _records(path, delimiter)
    next(records)  # the columns' names
    for number, record in enumerate(records, 1):
        if record.fault is not None:
            yield _broken(record.fault)
            return
        faults: tuple[Diagnostic, ...] = ()
        cells = dict(zip(columns, record.cells, strict=False))
        if record.cells and len(record.cells) != len(columns) and any(map(str.strip, record.cells)):
            count = len(record.cells)
            faults = (_fact("rows/cells", _point(record.line), count=count, columns=len(columns)),)
        yield Row(number, record.line, record.raw, cells, faults, None, delimiter)


def _located(row: Row | _Record, delimiter: str, index: int) -> Span:
    """The place of the cell with an index in the raw text of a CSV row."""
    mark = re.escape(delimiter)
    cell = re.compile(rf'"(?:[^"]|"")*"(?:[^{mark}\n]*)|[^{mark}\n]*')
    at = 0
    for _ in range(index):
        found = cell.match(row.raw, at)
        at = (found.end() if found else at) + 1
    at += row.raw[at : at + 1] == '"'
    line = row.line + row.raw.count("\n", 0, at)
    return _point(line, at - row.raw.rfind("\n", 0, at))


# JSON and YAML


def _of_rows(rows: Callable[[], Iterator[Row]], report: Report) -> Table | None:
    """A table whose columns are those of all its rows, in the order in which they turn up."""
    columns: dict[str, Span] = {}
    for row in rows():
        for column in row.cells:
            if column not in columns:
                columns[column] = row.place(column)
        if row.is_end:
            for fact in row.faults:
                report.add(fact.id, fact.span, **dict(fact.parameters))
            return None
    if columns:
        return Table(columns, rows)
    report.add("rows/empty", START)
    return None


def _whole(path: Path) -> bytes | Row:
    with path.open("rb") as file:
        data = file.read(LARGEST + 1)
    if len(data) <= LARGEST:
        return data
    return _broken(_fact("rows/too-large", START, limit=LARGEST // 1024 // 1024))


def _broken(*facts: Diagnostic) -> Row:
    """What ends a file that can't be read on."""
    return Row(0, START.line, "", {}, facts)


class _Pairs(list[tuple[str, object]]):
    """The members of a JSON object, in their order; a name may be there twice."""


def _json_rows(path: Path) -> Iterator[Row]:
    data = _whole(path)
    if isinstance(data, Row):
        yield data
        return
    try:
        text = _decoded(data.removeprefix(codecs.BOM_UTF8), "utf-8", 1)
    except _UndecodedError as error:
        yield _broken(error.fact)
        return
    number = 0
    try:
        for number, (at, value) in enumerate(_json_items(text), 1):
            yield _json_row(number, text.count("\n", 0, at) + 1, value)
    except json.JSONDecodeError as error:
        place = _point(error.lineno, error.colno)
        problem = error.msg[:1].lower() + error.msg[1:]
        yield _broken(_fact("rows/syntax", place, form="JSON", problem=problem))
    except RecursionError:
        yield _broken(_fact("rows/kind", START, found="list"))


_SPACE = re.compile(r"[ \t\r\n]*")


def _json_items(text: str) -> Iterator[tuple[int, object]]:
    """The items of a JSON array with their places, read one by one."""
    decoder = json.JSONDecoder(
        object_pairs_hook=_Pairs, parse_int=str, parse_float=str, parse_constant=str
    )

    def after_space(at: int) -> int:
        found = _SPACE.match(text, at)
        return found.end() if found else at

    at = after_space(0)
    if text[at : at + 1] != "[":
        raise json.JSONDecodeError("a list of rows in [ ] is expected", text, at)
    at = after_space(at + 1)
    while text[at : at + 1] != "]":
        value, end = decoder.raw_decode(text, at)
        yield at, value
        at = after_space(end)
        match text[at : at + 1]:
            case ",":
                at = after_space(at + 1)
            case "]":
                break
            case _:
                raise json.JSONDecodeError("a comma or ] is expected", text, at)
    end = after_space(at + 1)
    if end < len(text):
        raise json.JSONDecodeError("nothing is expected behind the list", text, end)


def _json_row(number: int, line: int, value: object) -> Row:
    span = _point(line)
    if not isinstance(value, _Pairs):
        found = "list" if isinstance(value, list) else "text"
        return Row(number, line, "", {}, (_fact("rows/kind", span, found=found),))
    cells: dict[str, str] = {}
    faults = []
    for column, text in _flat_json(value, ""):
        if column in cells:
            faults.append(_fact("rows/key-twice", span, column=column))
        cells[column] = text
    return Row(number, line, "", cells, tuple(faults), dict.fromkeys(cells, span))


def _flat_json(value: object, path: str) -> Iterator[tuple[str, str]]:
    """The texts in a JSON value by their paths: numbers as they are written."""
    if isinstance(value, _Pairs):
        for name, inner in value:
            yield from _flat_json(inner, f"{path}.{name}" if path else name)
    elif isinstance(value, list) and any(isinstance(one, list) for one in value):
        for number, inner in enumerate(value, 1):
            yield from _flat_json(inner, f"{path}.{number}")
    elif isinstance(value, list):
        yield path, "\n".join(map(_json_text, value))
    else:
        yield path, _json_text(value)


def _json_text(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case _:
            return str(value)


def _yaml_rows(path: Path) -> Iterator[Row]:
    data = _whole(path)
    if isinstance(data, Row):
        yield data
        return
    report = Report()
    known = 0
    for number, node in enumerate(read_items(data, report, LARGEST), 1):
        faults = tuple(report)[known:]
        known = len(report)
        yield _yaml_row(number, node, faults)
    facts = tuple(report)[known:]
    if facts:
        yield _broken(*facts)


def _yaml_row(number: int, node: Node, faults: tuple[Diagnostic, ...]) -> Row:
    line = node.span.line
    if isinstance(node, Scalar) and node.is_nothing:
        return Row(number, line, "", {}, faults)
    if not isinstance(node, Mapping):
        wrong = _fact("rows/kind", node.span, found=kind(node))
        return Row(number, line, "", {}, (*faults, wrong))
    flat = list(_flat_yaml(node, ""))
    places = {column: span for column, _, span in flat}
    return Row(number, line, "", {column: text for column, text, _ in flat}, faults, places)


def _flat_yaml(node: Node, path: str) -> Iterator[tuple[str, str, Span]]:
    """The texts in a YAML node by their paths, with their places."""
    match node:
        case Scalar():
            yield path, "" if node.is_nothing else node.value, _inside(node)
        case Sequence() if all(isinstance(item, Scalar) for item in node.items):
            texts = [item.value for item in node.items if isinstance(item, Scalar)]
            yield path, "\n".join(texts), node.span
        case Sequence():
            yield from _chained(
                (f"{path}.{number}", item) for number, item in enumerate(node.items, 1)
            )
        case Mapping():
            yield from _chained(
                (f"{path}.{name.value}" if path else name.value, item) for name, item in node
            )


def _chained(entries: Iterable[tuple[str, Node]]) -> Iterator[tuple[str, str, Span]]:
    return chain.from_iterable(_flat_yaml(node, path) for path, node in entries)


def _inside(scalar: Scalar) -> Span:
    """Where the text begins, behind its quotation mark."""
    return scalar.place(0, 0) if scalar.segments else scalar.span
