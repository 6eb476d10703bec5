"""The languages that the program speaks: which one, and that each says all that English says."""

from __future__ import annotations

import argparse
import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from brochure import arguments
from brochure.cli import main
from brochure.content.key import key_of
from brochure.content.model import Brochure
from brochure.content.read import blocks, is_required, keys
from brochure.diagnostics.catalogue import SEVERITIES
from brochure.diagnostics.model import Diagnostic
from brochure.words import usage
from brochure.words.mail import PROGRAMS, SIZE
from brochure.words.phrase import phrase
from brochure.words.preview import PAGE
from brochure.words.tongue import DEFAULT, TONGUES, tongue, wanted
from support.flyers import ROOT, SAMPLE, built

OTHERS = [tag for tag in TONGUES if tag != DEFAULT]
ENGLISH = tongue()


def parameters(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}


@pytest.mark.parametrize("tag", OTHERS)
@pytest.mark.parametrize("id", SEVERITIES)
def test_a_language_has_the_words_of_every_id_with_the_same_parameters(tag: str, id: str) -> None:
    own, english = tongue(tag).words[id], ENGLISH.words[id]
    assert parameters(own.sentence) == parameters(english.sentence)
    assert [parameters(hint) for hint in own.hints] == [parameters(hint) for hint in english.hints]
    for template in (own.sentence, *own.hints):
        assert not template.endswith(".")
        assert len(template) <= 260


@pytest.mark.parametrize("tag", OTHERS)
def test_a_language_has_no_words_for_what_does_not_exist(tag: str) -> None:
    assert tongue(tag).words.keys() == SEVERITIES.keys()
    assert tongue(tag).terms.keys() >= ENGLISH.terms.keys()
    assert len(tongue(tag).severities) == len(tongue(tag).plurals) == len(ENGLISH.severities)


def spoken_by_code() -> Iterator[str]:
    """Every literal sentence that is handed to `said` or `say`."""
    paths = [ROOT / "brochure" / name for name in ("cli.py", "arguments.py")]
    paths += (ROOT / "brochure" / "commands").glob("*.py")
    paths += (ROOT / "brochure" / "merge").glob("*.py")
    paths.append(ROOT / "brochure" / "check" / "as_html.py")
    for path in paths:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args:
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                first = node.args[0]
                if name in ("said", "say") and isinstance(first, ast.Constant):
                    yield str(first.value)


def helped() -> Iterator[str]:
    """Every sentence of the help."""
    parser, commands = arguments._parsers(
        ["new", "preview", "mail", "merge", "formats", "completion"]
    )
    for one in (parser, *commands.values()):
        yield from filter(None, (one.description, one.epilog))
        for action in one._actions:
            if action.help and action.help != argparse.SUPPRESS:
                yield action.help
    yield from arguments.COMMANDS.values()
    yield from usage.NEXT.values()


LITERAL = ("announcement, invitation", "editorial, bold")
"""Lists of words to choose from, which are the same in every language."""


@pytest.mark.parametrize("tag", OTHERS)
def test_a_language_says_all_that_the_command_says(tag: str) -> None:
    own = tongue(tag).own
    sentences = {*spoken_by_code(), *helped(), SIZE, *PROGRAMS, *PAGE.values()}
    wanting = {one for one in sentences if one not in own and not one.startswith(LITERAL)}
    assert wanting == set()
    for english, said in own.items():
        if "%" not in english and "\n" not in english:
            assert parameters(said) <= parameters(english), english


@pytest.mark.parametrize(
    ("environment", "tag"),
    [
        ({}, None),
        ({"LANG": "de_DE.UTF-8"}, "de"),
        ({"LANG": "de_AT@euro"}, "de"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "POSIX"}, "en"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
        ({"LANG": "de_DE", "LC_MESSAGES": "en_GB"}, "en"),
        ({"LANG": "de_DE", "LC_ALL": "C"}, "en"),
        ({"LC_ALL": "", "LANG": "de"}, "de"),
    ],
)
def test_the_locale_says_which_language(environment: dict[str, str], tag: str | None) -> None:
    assert wanted(environment) == tag


def test_a_number_has_its_languages_decimals_and_a_block_its_name() -> None:
    fact = Diagnostic(
        "type/word-too-long", None, (("word", "W"), ("block", "quote 2"), ("excess", 1.25))
    )
    said = [
        phrase(fact, one.words[fact.id], one.terms, one.decimal)[0]
        for one in (ENGLISH, tongue("de"))
    ]
    assert said == [
        "the word `W` in quote 2 is 1.2 mm wider than its column",
        "das Wort `W` ist 1,2 mm breiter als seine Spalte (Zitat 2)",
    ]


def run(*words: str, capsys: pytest.CaptureFixture[str]) -> tuple[str, str]:
    main(list(words))
    printed = capsys.readouterr()
    return printed.out, printed.err


def test_without_a_wish_messages_are_in_the_flyers_language(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("LC_ALL", raising=False)
    monkeypatch.delenv("LANG", raising=False)
    monkeypatch.chdir(tmp_path)
    text = "organisation: {name: Chor}\nannouncement: {headline: Wir singen, lead: '_laut_'}\n"
    (tmp_path / "content.yaml").write_text(text, encoding="utf-8")
    assert "Hinweis: " in run("build", capsys=capsys)[1]
    assert "notice: " in run("build", "--lang", "en", capsys=capsys)[1]
    (tmp_path / "content.yaml").write_text(f"language: en\n{text}", encoding="utf-8")
    assert "notice: " in run("build", capsys=capsys)[1]
    assert "Hinweis: " in run("--lang", "de", "build", capsys=capsys)[1]


def test_editors_and_scripts_find_their_words_in_every_language(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "content.yaml").write_text("organisation: {nam: Chor}\n", encoding="utf-8")
    for style, sign in (("short", ": error: "), ("github", "::error ")):
        said = run("build", "--lang", "de", "--format-messages", style, capsys=capsys)[1]
        assert sign in said
        assert "unbekannter Schlüssel `nam`" in said


def test_argparse_speaks_the_language_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert "verlangt eine Angabe" in run("build", "--lang", "de", "-o", capsys=capsys)[1]
    with pytest.raises(SystemExit):
        main(["build", "--help", "--lang", "de"])
    helped = capsys.readouterr().out
    assert helped.startswith("Aufruf: ")
    assert "diese Hilfe zeigen" in helped


def test_no_byte_of_the_pdf_depends_on_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for tag in TONGUES:
        main(["build", str(SAMPLE), "-o", str(tmp_path / f"{tag}.pdf"), "--lang", tag])
    capsys.readouterr()
    files = {(tmp_path / f"{tag}.pdf").read_bytes() for tag in TONGUES}
    assert files == {built(SAMPLE.read_bytes()).pdf}


@pytest.mark.parametrize("tag", OTHERS)
def test_a_missing_key_says_what_it_is_for_in_the_language(tag: str) -> None:
    docs = {
        key_of(one).doc
        for _, block in blocks(Brochure, "")
        for one in keys(block).values()
        if is_required(one)
    }
    assert docs <= tongue(tag).terms.keys()
