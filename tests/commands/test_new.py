"""`brochure new` as a beginner meets it."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest

from brochure.cli import main
from brochure.content.schema import schema_text
from support.reading import MINIMAL

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    monkeypatch.chdir(tmp_path)
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)

    def command(*arguments: str, typed: str = "") -> tuple[int, str, str]:
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        code = int(main(arguments))
        out, err = capsys.readouterr()
        return code, out, err

    return command


def test_yes_asks_nothing_and_what_it_writes_builds_at_once(run: Run, tmp_path: Path) -> None:
    code, out, err = run("new", "--yes")
    assert (code, out) == (0, "content.yaml\ncontent.schema.json\n")
    assert "[" not in err
    assert "brochure build content.yaml" in err
    assert run("build", "--strict") == (0, "flyer.pdf\n", "")
    assert (tmp_path / "content.schema.json").read_text(encoding="utf-8") == schema_text()


def test_answers_are_asked_for_in_the_language_of_the_flyer(run: Run, tmp_path: Path) -> None:
    typed = "de\nChor am Kanal\n2\n#0b6e4f\nbold\n"
    code, _, err = run("new", "spring/one", typed=typed)
    assert code == 0
    assert "Wie heißt Ihre Organisation?" in err
    assert "What" not in err
    text = (tmp_path / "spring" / "one" / "content.yaml").read_text(encoding="utf-8")
    for line in ('name: "Chor am Kanal"', "kicker: Einladung", 'accent: "#0b6e4f"', "theme: bold"):
        assert line in text


def test_an_empty_line_takes_the_usual_answer(run: Run, tmp_path: Path) -> None:
    assert run("new", "asked", typed="\n" * 5)[0] == 0
    assert run("new", "unasked", "--yes")[0] == 0
    asked, unasked = (tmp_path / name / "content.yaml" for name in ("asked", "unasked"))
    assert asked.read_bytes() == unasked.read_bytes()


def test_options_are_not_asked_for(run: Run) -> None:
    options = ("--language", "en", "--kind", "appeal", "--accent", "#333", "--look", "bold")
    code, _, err = run("new", *options, typed="A Society\n")
    assert code == 0
    assert err.count("?") == 1


def test_an_answer_that_makes_no_flyer_is_asked_for_again(run: Run, tmp_path: Path) -> None:
    typed = "xx\nen\nA 😀\nA Society\nposter\n9\nProgramme\nred\n#123456\n0\n2\n"
    code, _, err = run("new", typed=typed)
    assert code == 0
    assert err.count("What is your organisation called?") == 2
    assert err.count("Which colour") == 2
    text = (tmp_path / "content.yaml").read_text(encoding="utf-8")
    assert 'accent: "#123456"' in text
    assert "kicker: Programme" in text


@pytest.mark.parametrize(
    ("option", "said"),
    [
        (("--accent", "red"), "[content/colour]"),
        (("--organisation", "A 😀"), "[type/emoji]"),
        (("--organisation", "Donaudampfschiff " * 600), "[type/"),
        (("--organisation", ""), "[content/blank]"),
        (("--organisation", "A \udcff"), "[source/"),
    ],
)
def test_a_value_that_makes_no_flyer_is_answered_as_in_the_file_and_writes_nothing(
    run: Run, tmp_path: Path, option: tuple[str, str], said: str
) -> None:
    code, out, err = run("new", "--yes", *option)
    assert (code, out) == (1, "")
    assert said in err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["content.yaml", "content.schema.json"])
def test_what_is_there_is_never_overwritten(run: Run, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(MINIMAL, encoding="utf-8")
    code, out, err = run("new", "--yes")
    assert (code, out) == (2, "")
    assert f"{name} is there already" in err
    assert [path.name for path in tmp_path.iterdir()] == [name]
    assert (tmp_path / name).read_text(encoding="utf-8") == MINIMAL


def test_a_link_to_nowhere_is_something_that_is_there(run: Run, tmp_path: Path) -> None:
    (tmp_path / "content.yaml").symlink_to(tmp_path / "elsewhere")
    assert run("new", "--yes")[0] == 2
    assert not (tmp_path / "elsewhere").exists()


def test_a_file_that_appears_while_questions_are_asked_survives(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def appear() -> str:
        (tmp_path / "content.schema.json").write_text("mine", encoding="utf-8")
        return "{}"

    monkeypatch.setattr("brochure.content.schema.schema_text", appear)
    code, out, _ = run("new", "--yes")
    assert (code, out) == (2, "")
    assert [path.name for path in tmp_path.iterdir()] == ["content.schema.json"]
    assert (tmp_path / "content.schema.json").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--language", "fr", "--yes"), "there are: de, en"),
        (("--language", "../de", "--yes"), "there are: de, en"),
        (("spring.yaml", "--yes"), "the file in it is always content.yaml"),
        (("--kind", "apeal"), "did you mean `appeal`?"),
        (("a\0b", "--yes"), "can't write"),
        ((), "`--yes` takes the defaults"),
    ],
)
def test_wrong_usage_says_what_to_write(run: Run, arguments: tuple[str, ...], said: str) -> None:
    code, out, err = run("new", *arguments)
    assert (code, out) == (2, "")
    assert said in err


def test_a_folder_that_is_a_file_is_said(run: Run, tmp_path: Path) -> None:
    (tmp_path / "spring").write_text("", encoding="utf-8")
    code, _, err = run("new", "spring", "--yes")
    assert code == 2
    assert "can't write spring" in err.replace("\\", "/")


@pytest.mark.parametrize(
    ("spoken", "begins"),
    [
        ({"LANG": "en_GB.UTF-8"}, "# All"),
        ({"LANG": "en_GB", "LC_ALL": "C"}, "# Der"),
        ({"LANG": "fr_FR"}, "# Der"),
    ],
)
def test_the_language_without_a_choice_is_the_users_or_that_of_the_format(
    run: Run, spoken: dict[str, str], begins: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in spoken.items():
        monkeypatch.setenv(name, value)
    run("new", "--yes")
    assert Path("content.yaml").read_text(encoding="utf-8").split("\n")[1].startswith(begins)


def test_a_variant_of_a_language_is_written_as_it_was_asked_for(run: Run, tmp_path: Path) -> None:
    assert run("new", "--yes", "--language", "de-AT")[0] == 0
    assert "language: de-AT " in (tmp_path / "content.yaml").read_text(encoding="utf-8")
