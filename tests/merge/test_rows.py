"""Tables in three formats: the same cells, each with its place; what is none ends in a fact."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from brochure.merge.rows import Row
from support.tables import cells, csv_text, refused, rows, table

PLAIN = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n\",;'\t"), max_size=12
).map(lambda text: text.replace("\r", ""))
in_one_folder = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_the_first_line_tells_what_parts_cells(tmp_path: Path, mark: str) -> None:
    text = mark.join(("slug", "contact.name")) + "\n" + mark.join(("a", '"x, y; z"')) + "\n"
    assert cells(tmp_path, "t.csv", text) == [{"slug": "a", "contact.name": "x, y; z"}]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_table_may_be_saved_in_any_unicode_encoding(
    tmp_path: Path, encoding: str, end: str
) -> None:
    data = f'slug,contact.name{end}a,"Müller{end}& Söhne"{end}'.encode(encoding)
    assert cells(tmp_path, "t.csv", data) == [{"slug": "a", "contact.name": "Müller\n& Söhne"}]


@in_one_folder
@given(texts=st.lists(st.tuples(PLAIN, PLAIN, PLAIN), min_size=1, max_size=4))
def test_a_cell_is_what_was_written_and_its_place_is_where(
    tmp_path: Path, texts: list[tuple[str, str, str]]
) -> None:
    columns = ("slug", "contact.name", "contact.phone")
    written = csv_text(columns, texts).replace("\r\n", "\n")
    found = [row for row in rows(tmp_path, "t.csv", written) if row.cells]
    assert [tuple(row.cells.values()) for row in found] == texts
    lines = written.split("\n")
    for row in found:
        for column, text in row.cells.items():
            span = row.place(column)
            first = text.split("\n")[0].replace('"', '""')
            assert lines[span.line - 1][span.column - 1 :].startswith(first)


def test_the_formats_say_the_same(tmp_path: Path) -> None:
    values = [{"slug": "a", "contact.phone": "030 1", "contact.name": ""}]
    nested = [{"slug": "a", "contact": {"phone": "030 1", "name": None}}]
    yaml = "- slug: a\n  contact: {phone: 030 1, name: }\n"
    as_csv = csv_text(values[0], [values[0].values()])
    assert cells(tmp_path, "t.json", json.dumps(nested)) == values
    assert cells(tmp_path, "t.yaml", yaml) == values
    assert cells(tmp_path, "t.csv", as_csv) == values


def test_numbers_stay_as_they_are_written(tmp_path: Path) -> None:
    as_json = '[{"slug": 1e3, "a": 1.50, "b": true, "c": [1, "x"], "d": "\\ud83d\\ude00"}]'
    expected = [{"slug": "1e3", "a": "1.50", "b": "true", "c": "1\nx", "d": "😀"}]
    assert cells(tmp_path, "t.json", as_json) == expected
    assert cells(tmp_path, "t.yaml", "- {slug: 1e3, a: 01, b: no}\n") == [
        {"slug": "1e3", "a": "01", "b": "no"}
    ]


def test_columns_are_those_of_all_rows(tmp_path: Path) -> None:
    assert table(tmp_path, "t.json", '[{"a": 1}, {"b": 2, "a": 3}]').columns.keys() == {"a", "b"}


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("t.csv", b"", ["1:1 rows/empty"]),
        ("t.csv", b"\n\n", ["1:1 rows/empty"]),
        ("t.csv", b"a,,a\n1,2,3\n", ["1:3 rows/column-unnamed", "1:4 rows/column-twice"]),
        ("t.csv", "slug,größe\n".encode("cp1252"), ["1:8 rows/encoding"]),
        ("t.csv", b'"slug\n', ["1:1 rows/syntax"]),
        ("t.json", b"", ["1:1 rows/syntax"]),
        ("t.json", b"[]", ["1:1 rows/empty"]),
        ("t.json", b'{"slug": 1}', ["1:1 rows/syntax"]),
        ("t.json", b'[{"slug": 1}\n {"slug": 2}]', ["2:2 rows/syntax"]),
        ("t.json", b'[{"slug": 1}] x', ["1:15 rows/syntax"]),
        ("t.json", b'[{"slug": "\xfc"}]', ["1:12 rows/encoding"]),
        ("t.json", b"[" * 100_000, ["1:1 rows/kind"]),
        ("t.yaml", b"", ["1:1 rows/empty"]),
        ("t.yaml", b"- slug: 'a\n", ["1:9 source/unclosed-quote"]),
    ],
)
def test_what_is_no_table_is_refused_with_the_place(
    tmp_path: Path, name: str, data: bytes, said: list[str]
) -> None:
    assert refused(tmp_path, name, data) == said


def facts(row: Row) -> list[str]:
    return [f"{fact.span.line}:{fact.span.column} {fact.id}" for fact in row.faults if fact.span]


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("t.csv", b"a,b\n1,2\n3\n", [[], ["3:1 rows/cells"]]),
        ("t.csv", b"a,b\n1,2\n3,4,5\n", [[], ["3:1 rows/cells"]]),
        ("t.csv", b"a,b\n1,2\n1,\xfc\n", [[], ["3:3 rows/encoding"]]),
        ("t.csv", b'a,b\n1,2\n1,"x" y\n', [[], ["3:1 rows/syntax"]]),
        ("t.csv", b'a,b\n1,2\n1,"x\n', [[], ["3:1 rows/syntax"]]),
        (
            "t.json",
            b'[{"a": 1},\n 7, {"a": 1, "a": 2}]',
            [[], ["2:1 rows/kind"], ["2:1 rows/key-twice"]],
        ),
        (
            "t.yaml",
            b"- a: 1\n- [x]\n- a: 1\n  a: 2\n",
            [[], ["2:3 rows/kind"], ["4:3 source/duplicate-key"]],
        ),
    ],
)
def test_what_is_wrong_with_a_row_is_said_of_the_row(
    tmp_path: Path, name: str, data: bytes, said: list[list[str]]
) -> None:
    assert [facts(row) for row in rows(tmp_path, name, data)] == said


def test_a_byte_that_is_no_unicode_is_named_by_its_sign_in_windows(tmp_path: Path) -> None:
    *_, last = rows(tmp_path, "t.csv", b"a\nx\n\xfc\n")
    assert dict(last.faults[0].parameters)["character"] == "ü"


def test_empty_rows_are_blank(tmp_path: Path) -> None:
    found = rows(tmp_path, "t.csv", b"a,b\n1,2\n\n , \n3,4\n")
    assert [(row.number, row.is_blank) for row in found] == [
        (1, False),
        (2, True),
        (3, True),
        (4, False),
    ]
