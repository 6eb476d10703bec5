"""The table of results: read back as it was written, and harmless to spreadsheets."""

from __future__ import annotations

import csv
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from brochure.merge import results
from brochure.merge.results import Counts, Result

TEXT = st.text(max_size=10).filter(str.isprintable)
RESULTS = st.builds(
    Result,
    row=st.integers(0, 10**6),
    file=TEXT | st.sampled_from(["=A1", "+49", "-x", "@a", "'a", "''=a", "\ta"]),
    status=TEXT,
    counts=st.builds(Counts, *[st.integers(0, 99)] * 3),
    bytes=st.integers(0, 10**9),
    message=TEXT,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(written=st.lists(RESULTS, max_size=5))
def test_results_are_read_as_they_were_written_and_no_cell_is_a_formula(
    tmp_path: Path, written: list[Result]
) -> None:
    path = tmp_path / "results.csv"
    text = "".join((results.head(), *map(results.line, written)))
    path.write_bytes(text.encode())
    assert list(results.read(path)) == written
    with path.open(encoding="utf-8", newline="") as file:
        assert not any(
            cell[:1] in tuple("=+-@\t\r") for row in csv.reader(file) for cell in row if cell
        )


def test_what_is_no_table_of_results_says_nothing(tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    assert list(results.read(path)) == []
    for data in (b"", b"a,b\n", b"\xff\xfe", b'"', b"x,f,s,0,0,0,0,d,k,m\n"):
        path.write_bytes(data)
        assert list(results.read(path)) == []
