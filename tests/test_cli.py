"""The command as a user meets it: files, exit codes, what goes to stdout and what to stderr."""

from __future__ import annotations

import contextlib
import io
import os
import re
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import brochure
from brochure import ContentError, build
from brochure.arguments import COMMANDS, UsageError, parse
from brochure.cli import main
from brochure.content.model import SheetFormat
from brochure.formats import FOLDED, FORMATS
from brochure.output import write
from brochure.pipeline import FIXED_DATE, Options, date_of, make
from support.finished import unpacked
from support.flyers import ROOT, SAMPLE
from support.reading import MINIMAL

BROKEN = MINIMAL + "languag: de\n"
WARNED = MINIMAL + "contact: {phone: 030 1}\n"
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    (tmp_path / "content.yaml").write_text(MINIMAL, encoding="utf-8")
    return tmp_path


@pytest.fixture
def run(folder: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def command(*arguments: str) -> tuple[int, str, str]:
        try:
            code = int(main(arguments))
        except SystemExit as ended:  # argparse's own way out
            code = int(ended.code or 0)
        out, err = capsys.readouterr()
        return code, out, err

    return command


def shell(
    *arguments: str, folder: Path, data: bytes = b"", **environment: str
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "brochure", *arguments],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(ROOT)} | environment,
        input=data,
        capture_output=True,
        check=False,
    )


def test_build_writes_the_flyer_beside_its_content_and_says_where(run: Run, folder: Path) -> None:
    (folder / "texts").mkdir()
    (folder / "texts" / "a.yaml").write_text(MINIMAL + "output: chor\n", encoding="utf-8")
    assert run("build") == (0, "flyer.pdf\n", "")
    code, out, _ = run("build", "texts/a.yaml")
    assert (code, Path(out.strip())) == (0, Path("texts/chor.pdf"))
    assert (folder / "texts" / "chor.pdf").read_bytes().startswith(b"%PDF-")
    assert (folder / "flyer.pdf").read_bytes().startswith(b"%PDF-")


def test_output_names_another_place(run: Run, folder: Path) -> None:
    assert run("build", "-o", "proof.pdf")[:2] == (0, "proof.pdf\n")
    assert not (folder / "flyer.pdf").exists()


def test_errors_write_nothing_and_leave_the_old_file(run: Run, folder: Path) -> None:
    (folder / "content.yaml").write_text(BROKEN, encoding="utf-8")
    (folder / "flyer.pdf").write_bytes(b"old")
    code, out, err = run("build")
    assert (code, out) == (1, "")
    assert err.startswith("content.yaml:3:1: error: unknown key `languag` [content/unknown-key]\n")
    assert err.endswith("1 error: nothing was written\n")
    assert (folder / "flyer.pdf").read_bytes() == b"old"
    assert sorted(path.name for path in folder.iterdir()) == ["content.yaml", "flyer.pdf"]


def test_warnings_are_written_but_not_with_strict(run: Run, folder: Path) -> None:
    (folder / "content.yaml").write_text(WARNED, encoding="utf-8")
    code, _, err = run("build", "--strict")
    assert code == 1
    assert err.endswith("1 warning: nothing was written\n")
    assert not (folder / "flyer.pdf").exists()
    assert run("build")[0] == 0


def test_notices_are_no_matter_to_strict(run: Run, folder: Path) -> None:
    (folder / "content.yaml").write_text(MINIMAL + "quotes: []\n", encoding="utf-8")
    assert run("build", "--strict")[0] == 0


def test_a_draft_is_written_in_spite_of_errors(run: Run, folder: Path) -> None:
    (folder / "content.yaml").write_text(BROKEN, encoding="utf-8")
    code, out, _ = run("build", "--draft")
    assert (code, out) == (0, "flyer.pdf\n")


def test_a_draft_of_nothing_that_can_be_drawn_is_not_written(run: Run, folder: Path) -> None:
    (folder / "content.yaml").write_text("contact: {name: a}\n", encoding="utf-8")
    assert run("build", "--draft")[0] == 1
    assert not (folder / "flyer.pdf").exists()


@pytest.mark.parametrize(("content", "code"), [(MINIMAL, 0), (BROKEN, 1), (WARNED, 0)])
def test_check_writes_nothing_and_ends_like_build(
    run: Run, folder: Path, content: str, code: int
) -> None:
    (folder / "content.yaml").write_text(content, encoding="utf-8")
    assert run("check")[0] == code
    assert [path.name for path in folder.iterdir()] == ["content.yaml"]


def test_messages_come_in_three_forms(run: Run, folder: Path) -> None:
    (folder / "content.yaml").write_text(BROKEN, encoding="utf-8")
    short = run("build", "--format-messages", "short")[2]
    github = run("build", "--format-messages", "github")[2]
    assert short == "content.yaml:3:1: error: unknown key `languag` [content/unknown-key]\n"
    assert github.startswith("::error file=content.yaml,line=3,col=1,")


def test_timings_are_told_by_stage(run: Run) -> None:
    err = run("build", "--timings")[2]
    stages = [line.split()[0] for line in err.splitlines() if line.endswith(" ms")]
    assert stages[:2] == ["source", "content"]
    assert stages[-1] == "paint"


def test_the_schema_goes_to_stdout(run: Run) -> None:
    described = (ROOT / "docs" / "content.schema.json").read_text(encoding="utf-8")
    assert run("schema") == (0, described, "")


def test_the_version_is_the_packages(run: Run) -> None:
    assert run("--version")[1] == f"brochure {brochure.__version__}\n"
    assert run("-V") == run("--version")
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert f'\nversion = "{brochure.__version__}"\n' in project


def test_no_command_is_wrong_usage_and_is_told_in_three_lines_what_to_do_next(
    run: Run, folder: Path
) -> None:
    code, out, err = run()
    assert (code, out, err.count("\n")) == (2, "", 3)
    assert err.startswith("`brochure build`")
    (folder / "content.yaml").unlink()
    _, _, err = run()
    assert err.startswith("`brochure new`")
    named = re.findall("`brochure ([a-z]+)`", err)
    assert len(named) == err.count("\n") == 3
    assert set(named) <= set(COMMANDS)


@pytest.mark.parametrize("command", [(), ("build",), ("check",)])
def test_help_shows_examples(run: Run, command: tuple[str, ...]) -> None:
    code, out, _ = run(*command, "--help")
    assert code == 0
    assert "examples:" in out


@pytest.mark.parametrize(
    "arguments",
    [
        ("build", "--for", "all", "-o", "a.pdf"),
        ("build", "--for", "nobody"),
        ("build", "--format", "a3"),
        ("build", "--format-messages", "loud"),
        ("build", "--stric"),
        ("bild",),
        ("build", "a.yaml", "b.yaml"),
        ("build", "-o", "-", "--vcf"),
        ("build", "-o", "-", "--ics"),
        ("help", "bild"),
    ],
)
def test_wrong_usage_is_said_and_ends_with_2(
    run: Run, folder: Path, arguments: tuple[str, ...]
) -> None:
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert "error: " in err
    assert not (folder / "flyer.pdf").exists()


def test_the_formats_of_the_command_are_those_of_the_content() -> None:
    assert tuple(one.value for one in SheetFormat) == (*FORMATS, *FOLDED)


@pytest.mark.parametrize(
    ("arguments", "meant"),
    [
        (("bild",), "`brochure build`"),
        (("chek", "a.pdf"), "`brochure check`"),
        (("render",), "`brochure build`"),
        (("validate",), "`brochure check`"),
        (("looks",), "`brochure themes`"),
        (("spring.yaml",), "`brochure build spring.yaml`"),
        (("proof.pdf",), "`brochure check proof.pdf`"),
        (("init",), "`brochure new`"),
        (("build", "--stric"), "`--strict`"),
        (("build", "--formt=a4"), "`--format`"),
        (("check", "--reprot", "a.html"), "`--report`"),
        (("build", "--for", "scren"), "`screen`"),
        (("build", "--format", "a4-trifol"), "`a4-trifold`"),
        (("build", "--format-messages", "gitub"), "`github`"),
        (("help", "bild"), "`build`"),
    ],
    ids=" ".join,
)
def test_what_was_mistyped_is_answered_with_the_nearest(
    run: Run, arguments: tuple[str, ...], meant: str
) -> None:
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert meant in err


@given(st.lists(st.text(max_size=12), max_size=4))
@example(["\udcff"])
@example(["build", "--", "-x", "y"])
@example(["-", "-"])
def test_any_words_end_in_an_exit_code(words: list[str]) -> None:
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        try:
            ended = parse(words).command in {None, *COMMANDS}
        except UsageError as error:
            ended = bool(str(error))
        except SystemExit as helped:
            ended = helped.code == 0
    assert ended


def test_help_is_that_of_the_option(run: Run) -> None:
    assert run("help") == run("--help")
    assert run("help", "check") == run("check", "--help")
    assert "{name: Chor am Kanal}" in run("help")[1]


@pytest.mark.parametrize("name", ["nothing.yaml", ".", "a\0b"])
def test_content_that_cannot_be_read_is_said_and_ends_with_2(run: Run, name: str) -> None:
    code, out, err = run("build", name)
    assert (code, out) == (2, "")
    assert err.startswith("brochure: error: can't read ")


def test_an_endless_file_is_not_read_to_its_end(run: Run) -> None:
    code, _, err = run("build", "/dev/zero", "-o", "a.pdf")
    assert code == 1
    assert "[source/too-large]" in err


@pytest.mark.parametrize("target", ["no/such/folder/a.pdf", "taken", "content.yaml"])
def test_a_place_that_cannot_be_written_is_said_and_ends_with_2(
    run: Run, folder: Path, target: str
) -> None:
    (folder / "taken").mkdir()
    code, out, err = run("build", "-o", target)
    assert (code, out) == (2, "")
    assert target in err
    assert (folder / "content.yaml").read_text(encoding="utf-8") == MINIMAL


def test_a_full_disk_leaves_the_old_file_and_no_rest(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "flyer.pdf").write_bytes(b"old")

    def full(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    code, out, err = run("build")
    assert (code, out) == (2, "")
    assert err == "brochure: error: can't write flyer.pdf: no space left on device\n"
    assert (folder / "flyer.pdf").read_bytes() == b"old"
    assert sorted(path.name for path in folder.iterdir()) == ["content.yaml", "flyer.pdf"]


def test_an_interrupt_while_writing_leaves_the_old_file_and_no_rest(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "flyer.pdf").write_bytes(b"old")

    def interrupted(self: Path, target: Path) -> Path:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupted)
    assert main(["build"]) == 130
    assert (folder / "flyer.pdf").read_bytes() == b"old"
    assert sorted(path.name for path in folder.iterdir()) == ["content.yaml", "flyer.pdf"]


def test_the_bytes_are_on_the_disk_before_they_take_the_name(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    fsync, replace = os.fsync, Path.replace

    def settled(handle: int) -> None:
        done.append("file" if stat.S_ISREG(os.fstat(handle).st_mode) else "folder")
        fsync(handle)

    def renamed(self: Path, target: Path) -> Path:
        done.append("name")
        return replace(self, target)

    monkeypatch.setattr(os, "fsync", settled)
    monkeypatch.setattr(Path, "replace", renamed)
    write(folder / "a.pdf", b"new")
    assert done == (["file", "name"] if os.name == "nt" else ["file", "name", "folder"])


def test_a_dash_is_standard_input_and_output(folder: Path) -> None:
    (folder / "flyer.pdf").write_bytes(b"old")
    done = shell("build", "-", "-o", "-", folder=folder, data=MINIMAL.encode())
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout == build(folder / "content.yaml")
    assert (folder / "flyer.pdf").read_bytes() == b"old"


def test_standard_input_is_written_into_the_folder_one_is_in(folder: Path) -> None:
    done = shell("build", "-", folder=folder, data=MINIMAL.encode() + b"output: chor\n")
    assert (done.returncode, done.stdout.strip()) == (0, b"chor.pdf")
    assert (folder / "chor.pdf").exists()


def test_messages_about_standard_input_name_it(folder: Path) -> None:
    done = shell("check", "-", "--format-messages", "short", folder=folder, data=BROKEN.encode())
    assert done.returncode == 1
    assert done.stderr.startswith(b"<stdin>:3:1: error: unknown key `languag`")


def test_a_pdf_from_standard_input_is_examined(folder: Path) -> None:
    done = shell("check", "-", folder=folder, data=build(folder / "content.yaml"))
    assert (done.returncode, done.stderr) == (
        0,
        b"<stdin>: nothing to report\n".replace(b"\n", os.linesep.encode()),
    )


def test_a_pdf_is_not_thrown_at_a_terminal(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    code, out, err = run("build", "-o", "-")
    assert (code, out) == (2, "")
    assert "hint: name a file" in err


def test_what_is_wrong_with_all_of_a_file_stands_at_its_beginning(run: Run, folder: Path) -> None:
    (folder / "content.yaml").write_bytes(b"")
    assert run("check", "--format-messages", "short")[2].startswith("content.yaml:1:1: error: ")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions and devices")
class TestPosix:
    @pytest.mark.skipif(
        hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write everywhere"
    )
    def test_a_read_only_folder_and_file_are_respected(self, run: Run, folder: Path) -> None:
        shut = folder / "shut"
        shut.mkdir()
        shut.chmod(0o500)
        (folder / "flyer.pdf").write_bytes(b"old")
        (folder / "flyer.pdf").chmod(0o400)
        assert run("build", "-o", "shut/a.pdf")[0] == 2
        assert run("build")[0] == 2
        assert (folder / "flyer.pdf").read_bytes() == b"old"

    def test_a_device_is_written_to_and_not_replaced(self, run: Run) -> None:
        assert run("build", "-o", "/dev/null")[0] == 0
        assert not Path("/dev/null").is_file()

    def test_a_link_is_followed(self, folder: Path) -> None:
        (folder / "there.pdf").write_bytes(b"old")
        (folder / "link.pdf").symlink_to("there.pdf")
        write(folder / "link.pdf", b"new")
        assert (folder / "link.pdf").is_symlink()
        assert (folder / "there.pdf").read_bytes() == b"new"

    def test_a_reader_that_has_gone_causes_no_traceback(self, folder: Path) -> None:
        script = f"{sys.executable} -m brochure schema | sleep 0.5 <&-; exit ${{PIPESTATUS[0]}}"
        done = subprocess.run(
            ["bash", "-c", script],
            cwd=folder,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            capture_output=True,
            check=False,
        )
        assert (done.returncode, done.stderr) == (2, b"")


def test_python_m_is_the_same_command(folder: Path) -> None:
    done = shell("build", folder=folder)
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, b"flyer.pdf", b"")


def test_a_terminal_without_umlauts_gets_escapes_and_no_traceback(folder: Path) -> None:
    (folder / "content.yaml").write_text(MINIMAL + "größe: ☃\n", encoding="utf-8")
    done = shell("build", folder=folder, PYTHONIOENCODING="ascii")
    assert done.returncode == 1
    assert b"unknown key `gr\\xf6\\xdfe`" in done.stderr
    assert b"Traceback" not in done.stderr


def test_a_date_that_is_none_is_wrong_usage(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "yesterday")
    code, _, err = run("build")
    assert code == 2
    assert "SOURCE_DATE_EPOCH" in err


def test_the_date_comes_from_the_environment_or_is_fixed() -> None:
    assert date_of({"SOURCE_DATE_EPOCH": "1234567890"}) == 1234567890
    assert date_of({"SOURCE_DATE_EPOCH": ""}) == date_of({}) == FIXED_DATE


def test_from_python_the_bytes_come_back_and_nothing_is_written(folder: Path) -> None:
    assert build("content.yaml", profile="screen").startswith(b"%PDF-")
    assert build(folder / "content.yaml") == build("content.yaml")
    assert [path.name for path in folder.iterdir()] == ["content.yaml"]


def test_from_python_errors_come_as_an_exception_with_the_diagnostics(folder: Path) -> None:
    (folder / "content.yaml").write_text(BROKEN, encoding="utf-8")
    with pytest.raises(ContentError, match=r"content.yaml:3:1: error: unknown key") as caught:
        build("content.yaml")
    assert [fact.id for fact in caught.value.diagnostics] == ["content/unknown-key"]
    with pytest.raises(OSError, match=r"nothing\.yaml"):
        build("nothing.yaml")
    (folder / "content.yaml").write_text(MINIMAL, encoding="utf-8")
    with pytest.raises(ValueError, match="no such profile"):
        build("content.yaml", profile="nobody")


def pages(pdf: bytes | None) -> int:
    assert pdf is not None
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return len(opened.pages)


def test_the_format_of_the_command_goes_before_that_of_the_content() -> None:
    folded = MINIMAL + "design: {format: a4-trifold}\n"
    assert pages(make("content.yaml", folded.encode(), Options()).pdf) == 6
    assert pages(make("content.yaml", folded.encode(), Options(format="a4")).pdf) == 1
    assert pages(make("content.yaml", MINIMAL.encode(), Options(format="a4-halffold")).pdf) == 4


def test_themes_lists_every_look_in_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["themes"]) == 0
    names = [line.split()[0] for line in capsys.readouterr().out.splitlines()]
    assert names == ["editorial", "bold", "plakat", "programm"]


TRANSLATED = """\
organisation: {name: Chor}
announcement: {headline: Willkommen}
translations: {en: {announcement: {headline: Welcome}}}
"""


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        ("en", ["flyer-en.pdf"]),
        ("all", ["flyer.pdf", "flyer-en.pdf"]),
        ("de+en", ["flyer-de-DE-en.pdf"]),
    ],
)
def test_a_flyer_is_written_in_the_languages_asked_for(
    asked: str, names: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = tmp_path / "content.yaml"
    content.write_text(TRANSLATED, encoding="utf-8")
    assert main(["build", str(content), "--lang-of-content", asked]) == 0
    assert capsys.readouterr().out.split() == [str(tmp_path / name) for name in names]


def test_mails_and_merged_flyers_are_written_in_a_language_too(tmp_path: Path) -> None:
    content, rows = tmp_path / "content.yaml", tmp_path / "rows.csv"
    content.write_text(TRANSLATED, encoding="utf-8")
    rows.write_text("organisation.name\nEins\nZwei\n", encoding="utf-8")
    assert main(["mail", str(content), "--lang-of-content", "de+en"]) == 0
    assert (tmp_path / "flyer-de-DE-en.eml").is_file()
    assert main(["merge", str(content), str(rows), "--lang-of-content", "en"]) == 0
    for number in ("0001", "0002"):
        with pikepdf.open(tmp_path / f"flyer-{number}.pdf") as pdf:
            assert str(pdf.Root.Lang) == "en"


def test_a_file_in_two_languages_names_both(tmp_path: Path) -> None:
    content = tmp_path / "content.yaml"
    content.write_text(TRANSLATED, encoding="utf-8")
    assert main(["build", str(content), "--lang-of-content", "de+en"]) == 0
    with (
        pikepdf.open(tmp_path / "flyer-de-DE-en.pdf") as pdf,
        pdf.open_metadata() as read,
    ):
        assert read["dc:language"] == {"de-DE", "en"}


def test_all_languages_are_no_single_file(tmp_path: Path) -> None:
    content = tmp_path / "content.yaml"
    content.write_text(TRANSLATED, encoding="utf-8")
    assert main(["build", str(content), "--lang-of-content", "all", "-o", "a.pdf"]) == 2
    assert main(["build", str(content), "--lang-of-content", "fr"]) == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["content.yaml"]


def test_vcf_writes_the_contact_beside_the_pdf(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = tmp_path / "content.yaml"
    content.write_bytes(SAMPLE.read_bytes())
    assert main(["build", str(content), "--vcf"]) == 0
    written = capsys.readouterr().out.split()
    assert written == [str(tmp_path / "flyer.pdf"), str(tmp_path / "flyer.vcf")]
    card = (tmp_path / "flyer.vcf").read_bytes()
    assert card.startswith(b"BEGIN:VCARD\r\nVERSION:3.0\r\n")
    assert b"TEL;TYPE=WORK,VOICE:+493026391176\r\n" in card


def test_verbose_says_which_setting_was_taken(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = tmp_path / "content.yaml"
    content.write_bytes(SAMPLE.read_bytes())
    main(["build", str(content), "--verbose"])
    assert "setting: headline 36, lead 12.5, body 10/13.2, voices 12.5 pt" in (
        capsys.readouterr().err
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
def test_output_that_cannot_be_written_is_said_in_one_line(folder: Path) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [sys.executable, "-m", "brochure", "schema"],
            cwd=folder,
            env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"},
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr.startswith("brochure: error: reading or writing failed: ")
    assert done.stderr.count("\n") == 1


def test_for_all_writes_a_file_for_each_profile(folder: Path, run: Run) -> None:
    code, out, err = run("build", "--for", "all")
    assert code == 0
    names = ["flyer.pdf", "flyer-press.pdf", "flyer-office.pdf", "flyer-archive.pdf"]
    assert out.splitlines() == names
    assert all((folder / name).is_file() for name in names)
    assert err.count("[content/nobody-named]") <= 1


def test_for_all_writes_nothing_where_one_file_has_an_error(folder: Path, run: Run) -> None:
    with (folder / "content.yaml").open("a", encoding="utf-8") as content:
        content.write("press: {profile: missing.icc, condition: X}\n")
    code, out, err = run("build", "--for", "all")
    assert (code, out) == (1, "")
    assert "missing.icc" in err
    assert not list(folder.glob("*.pdf"))


def test_check_for_all_examines_every_file(folder: Path, run: Run) -> None:
    code, out, _ = run("check", "--for", "all")
    assert (code, out) == (0, "")
    assert not list(folder.glob("*.pdf"))


@pytest.mark.parametrize(
    ("arguments", "remedy"),
    [
        (("check", "--for", "all", "--json"), "--for press"),
        (("check", "--for", "all", "--report", "a.html"), "--for press"),
        (("build", "--flip", "long"), "--for office --flip long"),
        (("build", "--for", "press", "--flip", "short"), "--for office --flip short"),
        (("build", "--for", "office", "--flip", "left"), "short, long"),
    ],
)
def test_options_that_do_not_go_together_are_refused_with_what_does(
    run: Run, arguments: tuple[str, ...], remedy: str
) -> None:
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert remedy in err


def test_office_sheets_are_turned_as_asked(folder: Path, run: Run) -> None:
    with (folder / "content.yaml").open("a", encoding="utf-8") as content:
        content.write("design: {pages: 2, format: a5}\n")
    assert run("build", "--for", "office", "--flip", "long")[0] == 0
    assert b"DuplexFlipLongEdge" in unpacked((folder / "flyer-office.pdf").read_bytes())
    code, _, err = run("build", "--for", "office")
    assert code == 0
    assert b"DuplexFlipShortEdge" in unpacked((folder / "flyer-office.pdf").read_bytes())
    assert "turned around their short edge" in err


@pytest.mark.parametrize("shell", ["bash", "zsh"])
def test_completion_knows_every_command_and_its_options(
    shell: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["completion", shell]) == 0
    script = capsys.readouterr().out
    for word in (*COMMANDS, "--no-open", "--keep-going", "--subject", "--format-messages"):
        assert word in script
    assert main(["completion", "fishy"]) == 2
