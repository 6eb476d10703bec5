"""The command `check`: the finished file reopened, its facts led back to content.yaml."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from brochure.cli import main
from brochure.pipeline import Options, make
from brochure.preflight import check_result
from brochure.profile import PRESS, SCREEN
from support.broken import BROKEN
from support.finished import edited
from support.flyers import SAMPLE

CONTENT = SAMPLE.read_text(encoding="utf-8")


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "content.yaml"
    path.write_text(CONTENT, encoding="utf-8")
    return path


def test_a_fact_in_the_file_names_the_line_it_comes_from() -> None:
    result = make(str(SAMPLE), CONTENT.encode(), Options(profile="screen"))
    assert result.pdf is not None
    old = b"0.541 0.082 0.22 rg"

    def lighter(pdf: object) -> None:
        page = pdf.pages[0]  # type: ignore[attr-defined]
        data = page.Contents.read_bytes()
        assert old in data
        page.Contents.write(data.replace(old, b"0.9 0.8 0.82 rg"))

    pale = edited(result.pdf, lighter)
    wrong = type(result)(pale, result.report, result.text, "", (), result.brochure, result.tree)
    findings, _ = check_result(wrong, SCREEN)
    assert {one.id for one in findings} == {"ua/contrast"}
    lines = [fact.span.line for fact in result.report if fact.id == "ua/contrast" and fact.span]
    written = [CONTENT.splitlines()[line - 1].strip() for line in sorted(set(lines))]
    assert written[0].startswith("short: KOK")


def test_the_bleed_that_is_asked_for_is_the_one_that_is_checked() -> None:
    content = f"{CONTENT}\npress:\n  bleed: 2 mm\n"
    result = make(str(SAMPLE), content.encode(), Options(profile="press"))
    assert check_result(result, PRESS)[0] == ()


@pytest.mark.parametrize("profile", ["screen", "press"])
def test_check_of_the_sample_finds_nothing(
    sample: Path, profile: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(sample), "--for", profile, "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["passed"]
    assert said["profile"] == profile
    assert sorted(one.name for one in sample.parent.iterdir()) == ["content.yaml"]


def test_build_for_the_press_writes_beside_the_content(sample: Path) -> None:
    assert main(["build", str(sample), "--for", "press"]) == 0
    assert sample.with_name("flyer-press.pdf").read_bytes().startswith(b"%PDF-1.6")


@pytest.mark.parametrize("id", ["press/annotation", "ua/alt", "file/unreadable"])
def test_any_pdf_can_be_checked_for_what_it_claims(
    tmp_path: Path, id: str, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "other.pdf"
    path.write_bytes(BROKEN[id].make())
    report = tmp_path / "report.html"
    assert main(["check", str(path), "--report", str(report)]) == 1
    assert f"[{id}]" in capfd.readouterr().err
    assert report.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_a_warning_about_a_pdf_counts_when_it_is_strict(tmp_path: Path) -> None:
    path = tmp_path / "other.pdf"
    path.write_bytes(BROKEN["press/image"].make())
    assert main(["check", str(path)]) == 0
    assert main(["check", str(path), "--strict"]) == 1


def test_a_pdf_that_takes_its_reader_with_it_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "other.pdf"
    path.write_bytes(BROKEN["press/image"].make())
    monkeypatch.setattr("brochure.preflight._CHILD_SECONDS", 0.01)
    assert main(["check", str(path)]) == 1
    assert "can't be examined" in capsys.readouterr().err


def test_an_error_in_the_finished_file_is_the_exit_code_of_check(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sample.write_text(f"{CONTENT}\npress:\n  ink_limit: 200 %\n", encoding="utf-8")
    text = sample.read_text(encoding="utf-8").replace('"#8a1538"', "cmyk(60 60 60 60)")
    sample.write_text(text, encoding="utf-8")
    assert main(["check", str(sample), "--for", "press"]) == 1
    said = capsys.readouterr().err
    assert "[press/ink" in said
    line = text.splitlines().index("  ink_limit: 200 %") + 1
    assert f":{line}:" in said
    assert main(["build", str(sample), "--for", "press"]) == 0


def test_a_pdf_that_is_not_there_is_wrong_usage(tmp_path: Path) -> None:
    assert main(["check", str(tmp_path / "none.pdf")]) == 2
