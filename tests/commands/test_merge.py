"""`brochure merge` as its user meets it: files, order, messages, exit codes."""

from __future__ import annotations

import csv
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from brochure import build
from brochure.cli import main
from support.reading import MINIMAL
from support.tables import csv_text

Run = Callable[..., tuple[int, str, str]]
CONTENT = MINIMAL + "contact: {heading: Kontakt, name: Büro, phone: 030 2639110}\n"
ROWS = [("köln", "0221 5702360", "Chor Köln"), ("bonn", "", "Chor Bonn"), ("ulm", "", "Chor Ulm")]
TABLE = csv_text(("slug", "contact.phone", "organisation.name"), ROWS)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    (tmp_path / "content.yaml").write_text(CONTENT, encoding="utf-8")
    (tmp_path / "rows.csv").write_text(TABLE, encoding="utf-8")
    return tmp_path


@pytest.fixture
def run(folder: Path, capfd: pytest.CaptureFixture[str]) -> Run:
    def command(*arguments: str) -> tuple[int, str, str]:
        code = int(main(("merge", "content.yaml", "rows.csv", *arguments)))
        out, err = capfd.readouterr()
        return code, out, err

    return command


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def table_of(folder: Path) -> list[dict[str, str]]:
    with (folder / "flyer-merge.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write_rows(folder: Path, *rows: tuple[str, str, str]) -> None:
    text = csv_text(("slug", "contact.phone", "organisation.name"), rows)
    (folder / "rows.csv").write_text(text, encoding="utf-8")


def test_each_row_is_a_flyer_named_by_its_columns(run: Run, folder: Path) -> None:
    code, out, err = run("--name", "{slug}", "-o", "out")
    written = ["out/köln.pdf", "out/bonn.pdf", "out/ulm.pdf", "out/flyer-merge.csv"]
    assert (code, [Path(line).as_posix() for line in out.splitlines()]) == (0, written)
    assert err == "3 rows: 3 sound\n"
    (folder / "a.yaml").write_text(
        CONTENT.replace("030 2639110", "0221 5702360").replace("Chor am Kanal", "Chor Köln"),
        encoding="utf-8",
    )
    assert (folder / "out" / "köln.pdf").read_bytes() == build("a.yaml")
    assert [row["status"] for row in table_of(folder / "out")] == ["written"] * 3


def test_without_a_pattern_flyers_are_numbered_beside_the_content(run: Run, folder: Path) -> None:
    (folder / "content.yaml").write_text(CONTENT + "output: chor\n", encoding="utf-8")
    write_rows(folder, ("", "", "Chor Bonn"), ("", "", ""), ("", "", "Chor Ulm"))
    (folder / "rows.csv").write_text("organisation.name\nChor Bonn\n\nChor Ulm\n")
    code, out, err = run("--for", "press")
    assert (code, out.splitlines()) == (
        0,
        ["chor-0001-press.pdf", "chor-0003-press.pdf", "chor-merge.csv"],
    )
    assert "rows.csv:3:1: warning: row 2: 1 row is empty here and left out [rows/blank]" in err


@pytest.mark.parametrize("profile", ["screen", "press"])
def test_files_and_their_table_are_the_same_for_any_number_of_processes(
    run: Run, folder: Path, profile: str
) -> None:
    write_rows(folder, *((f"f{n}", "", f"Chor {'x' * n}") for n in range(9)))
    alone = run("--jobs", "1", "-o", "one", "--name", "{slug}", "--for", profile)
    several = run("--jobs", "3", "-o", "three", "--name", "{slug}", "--for", profile)
    assert alone[0] == several[0] == 0
    assert alone[1].replace("one", "three") == several[1]
    assert files(folder / "one") == files(folder / "three")


def test_an_error_in_one_row_names_row_and_column_and_nothing_is_written(
    run: Run, folder: Path
) -> None:
    write_rows(folder, *ROWS[:2], ("ulm", "030 x", ""))
    before = files(folder)
    code, out, err = run("--name", "{slug}", "--jobs", "1")
    assert (code, out) == (1, "")
    assert "rows.csv:4:5: error: row 3, contact.phone: `030 x`" in err
    assert "    4 | ulm,030 x,\n      |     ^^^^^\n" in err
    assert err.endswith("3 rows: 2 sound, 1 with errors: nothing was written\n")
    assert files(folder) == before
    assert run("--name", "{slug}", "-o", "out")[0] == 1
    assert not (folder / "out").exists()


def test_sound_rows_are_written_where_asked_to_keep_going(run: Run, folder: Path) -> None:
    write_rows(folder, ROWS[0], ("bonn", "030 x", ""), ("köln", "", ""), ROWS[2])
    code, out, _ = run("--name", "{slug}", "-o", "out", "--keep-going")
    assert (code, len(out.splitlines())) == (1, 3)
    assert sorted(files(folder / "out")) == ["flyer-merge.csv", "köln.pdf", "ulm.pdf"]
    status = [(row["row"], row["status"]) for row in table_of(folder / "out")]
    assert status == [("1", "written"), ("2", "error"), ("3", "error"), ("4", "written")]


def test_a_fault_of_the_table_is_found_before_anything_is_built(run: Run, folder: Path) -> None:
    write_rows(folder, ROWS[0], ("../x", "", ""), ("KÖLN", "", ""), ("a", "030 x", ""))
    code, out, err = run("--name", "{slug}", "--format-messages", "short")
    assert (code, out) == (1, "")
    assert [line.partition("[")[2] for line in err.splitlines()] == [
        "rows/name]",
        "rows/name-twice]",
    ]


def test_what_the_content_says_wrongly_is_said_of_one_row_and_counted(
    run: Run, folder: Path
) -> None:
    (folder / "content.yaml").write_text(CONTENT + "quotes: []\n", encoding="utf-8")
    err = run("--name", "{slug}")[2]
    assert err.count("content/empty-list") == 2
    assert "content.yaml:4:1: the same in 2 more rows [content/empty-list]\n" in err


def test_strict_forbids_rows_with_warnings(run: Run, folder: Path) -> None:
    write_rows(folder, ROWS[0], ("bonn", "030 1", ""))
    assert run("--name", "{slug}")[0] == 0
    assert run("--name", "{slug}", "--strict")[0] == 1


def test_a_second_run_builds_only_what_has_changed(run: Run, folder: Path) -> None:
    run("--name", "{slug}")
    before = files(folder)
    assert run("--name", "{slug}")[:2] == (0, "flyer-merge.csv\n")
    assert files(folder) == before
    write_rows(folder, ("neu", "", "Chor"), ROWS[0], ("bonn", "", "Bonn"), ROWS[2])
    assert run("--name", "{slug}")[1].splitlines() == ["neu.pdf", "bonn.pdf", "flyer-merge.csv"]
    (folder / "ulm.pdf").write_bytes(b"%PDF-")
    assert run("--name", "{slug}")[1].splitlines() == ["ulm.pdf", "flyer-merge.csv"]
    assert files(folder)["ulm.pdf"] == before["ulm.pdf"]


def test_a_picture_that_changes_changes_its_rows(run: Run, folder: Path) -> None:
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0H{}V9Z"/></svg>'
    )
    for name in ("a", "b"):
        (folder / f"{name}.svg").write_text(svg.format(9))
    (folder / "rows.csv").write_text("slug,organisation.logo\na,a.svg\nb,b.svg\n")
    assert run("--name", "{slug}")[0] == 0
    (folder / "b.svg").write_text(svg.format(5))
    assert run("--name", "{slug}")[1].splitlines() == ["b.pdf", "flyer-merge.csv"]


def test_a_flyer_never_takes_the_place_of_a_picture_or_a_folder(run: Run, folder: Path) -> None:
    (folder / "rows.csv").write_text("slug,organisation.logo\na,ulm.pdf\nulm,\n")
    (folder / "ulm.pdf").write_bytes(build("content.yaml"))
    before = files(folder)
    assert run("--name", "{slug}", "--allow-outside")[0] == 2
    assert files(folder) == before
    (folder / "a.pdf").mkdir()
    assert run("--name", "{slug}")[0] == 2


def test_empty_cells_may_take_keys_away(run: Run, folder: Path) -> None:
    write_rows(folder, ("a", "", "Chor"))
    run("--name", "{slug}", "--empty", "remove")
    (folder / "alone.yaml").write_text(
        CONTENT.replace("Chor am Kanal", "Chor").replace(", phone: 030 2639110", "")
    )
    assert (folder / "a.pdf").read_bytes() == build("alone.yaml")


def test_an_interrupted_run_writes_nothing_and_the_next_goes_on(folder: Path) -> None:
    rows = [(f"f{n:03d}", "", f"Chor {n}") for n in range(4000)]
    write_rows(folder, *rows)
    words = ("merge", "content.yaml", "rows.csv", "--name", "{slug}", "-o", "out", "--jobs", "2")
    alone = [*words[:-1], "1"]  # so that the first rows are finished first
    child = subprocess.Popen([sys.executable, "-m", "brochure", *alone], stderr=subprocess.PIPE)
    spool = folder / "out" / ".flyer-merge"
    while len(list(spool.glob("*.pdf"))) < 8 and child.poll() is None:
        time.sleep(0.01)
    child.send_signal(signal.SIGINT)
    _, err = child.communicate()
    assert child.returncode == 130
    assert b"interrupted: " in err
    assert [path.name for path in (folder / "out").iterdir()] == [".flyer-merge"]
    finished = {path: path.stat().st_mtime_ns for path in spool.glob("*.pdf")}
    write_rows(folder, *rows[:12])
    assert main(words) == 0
    times = {path.stat().st_mtime_ns for path in (folder / "out").glob("f*.pdf")}
    assert len(times & set(finished.values())) >= 4
    assert len(times) == 12
    assert not spool.exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("content.yaml", "nowhere.csv"), "nowhere.csv: no such file"),
        (("nowhere.yaml", "rows.csv"), "nowhere.yaml: no such file"),
        (("content.yaml",), "required: ROWS"),
        (("content.yaml", "rows.csv", "--jobs", "0"), "`0` is no number of processes"),
        (("content.yaml", "rows.csv", "--name", "{slug}", "-o", "rows.csv"), "rows.csv"),
    ],
)
def test_what_cannot_be_read_or_written_is_a_matter_of_use(
    folder: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], said: str
) -> None:
    assert main(("merge", *words)) == 2
    assert said in capsys.readouterr().err


def test_a_table_where_results_would_go_is_not_replaced(folder: Path) -> None:
    (folder / "rows.csv").rename(folder / "flyer-merge.csv")
    before = files(folder)
    assert main(("merge", "content.yaml", "flyer-merge.csv", "--name", "{slug}")) == 2
    assert files(folder) == before
