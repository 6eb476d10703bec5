"""`brochure new`: asks a few questions and writes a first content.yaml, its schema beside it."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

from brochure.arguments import Exit, OneOf, UsageError, said, spoken
from brochure.commands.starter import (
    ACCENT,
    KINDS,
    LANGUAGES,
    Answers,
    Dialogue,
    dialogue,
    has_texts,
    starter,
)
from brochure.looks import LOOKS

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from brochure.pipeline import Result

CONTENT = "content.yaml"
SCHEMA = "content.schema.json"  # the first line of a starter names it

_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_PLAIN = "de"  # the language of a content.yaml that names none


def add(parser: ArgumentParser) -> None:
    """The options: each is an answer."""
    parser.add_argument(
        "folder",
        nargs="?",
        default=".",
        metavar="FOLDER",
        help="where to (default: here); made where it isn't there",
    )
    parser.add_argument(
        "--language", metavar="TAG", help=f"of the flyer and the questions: {', '.join(LANGUAGES)}"
    )
    parser.add_argument("--organisation", metavar="NAME", help="who publishes the flyer")
    parser.add_argument("--kind", type=OneOf(KINDS), metavar="KIND", help=", ".join(KINDS))
    parser.add_argument("--accent", metavar="COLOUR", help=f"the one colour, as {ACCENT}")
    parser.add_argument("--look", type=OneOf(tuple(LOOKS)), metavar="NAME", help=", ".join(LOOKS))
    parser.add_argument(
        "--yes", action="store_true", help="ask nothing: what isn't given is the default"
    )


def run(asked: Namespace) -> int:
    """Ask, prove that the answers make a flyer, write. Nothing that is there is overwritten."""
    content = _place(asked.folder)
    answers = _answers(asked)
    result = _built(answers)
    if len(result.report):
        from brochure.words.render import render  # noqa: PLC0415
        from brochure.words.tongue import tongue  # noqa: PLC0415

        own = spoken() or tongue(answers.language)
        sys.stderr.write(render(result.report, CONTENT, result.text, spoken=own))
    if result.pdf is None:
        return Exit.CONTENT
    _write(content, starter(answers))
    print(content)
    print(content.with_name(SCHEMA), flush=True)
    for line in dialogue(answers.language).next:
        _say(Template(line).substitute(content=content))
    return Exit.WRITTEN


def _place(folder: str) -> Path:
    """Where content.yaml goes. Raises UsageError where something stands in the way."""
    if folder.lower().endswith((".yaml", ".yml")):
        raise UsageError(
            said("{folder} is no folder", folder=folder),
            said("the file in it is always {name}", name=CONTENT),
        )
    for name in (CONTENT, SCHEMA):
        path = Path(folder) / name
        with suppress(ValueError):  # a NUL in the path, which making the folder will name
            if os.path.lexists(path):
                raise UsageError(
                    said("{path} is there already", path=path), said("name another folder")
                )
    return Path(folder) / CONTENT


def _answers(asked: Namespace) -> Answers:
    """The options, and what isn't among them by asking."""
    tag = _language(asked)
    words = dialogue(tag)
    answers = Answers(tag if "-" in tag else words.tag, words.example)
    given = {
        name: value
        for name in ("organisation", "kind", "accent", "look")
        if (value := getattr(asked, name)) is not None
    }
    answers = answers._replace(**given)
    if asked.yes:
        return answers
    for name, question in _QUESTIONS.items():
        if name not in given:
            answers = question(answers, words)
    return answers


def _language(asked: Namespace) -> str:
    tag: str | None = asked.language
    usual = _usual(os.environ)
    if tag is None and not asked.yes:
        names = " / ".join(dialogue(one).name for one in LANGUAGES)
        tag = _asked(f"{names}: {', '.join(LANGUAGES)}?", usual, has_texts, "")
    tag = tag or usual
    if not _TAG.fullmatch(tag) or not has_texts(tag):
        raise UsageError(
            said("there are no texts in `{tag}`", tag=tag),
            said("there are: {known}", known=", ".join(LANGUAGES)),
        )
    return tag


def _usual(environment: Mapping[str, str]) -> str:
    """The language that the user has set (POSIX, 8.2), where there are texts in it."""
    keys = ("LC_ALL", "LC_MESSAGES", "LANG")
    spoken = next((environment[key] for key in keys if environment.get(key)), "")
    tag = re.split("[_.@-]", spoken)[0]
    return tag if has_texts(tag) else _PLAIN


def _ask_organisation(answers: Answers, words: Dialogue) -> Answers:
    def fits(name: str) -> bool:
        return _built(answers._replace(organisation=name)).pdf is not None

    asked = _asked(words.organisation, answers.organisation, fits, words.again)
    return answers._replace(organisation=asked)


def _ask_kind(answers: Answers, words: Dialogue) -> Answers:
    return answers._replace(kind=_chosen(words.kind, words.kinds, words))


def _ask_accent(answers: Answers, words: Dialogue) -> Answers:
    def fits(accent: str) -> bool:
        return _built(answers._replace(accent=accent)).pdf is not None

    return answers._replace(accent=_asked(words.accent, answers.accent, fits, words.colour))


def _ask_look(answers: Answers, words: Dialogue) -> Answers:
    lines = {look.name: words.looks.get(look.name, look.line) for look in LOOKS.values()}
    return answers._replace(look=_chosen(words.look, lines, words))


_QUESTIONS: dict[str, Callable[[Answers, Dialogue], Answers]] = {
    "organisation": _ask_organisation,
    "kind": _ask_kind,
    "accent": _ask_accent,
    "look": _ask_look,
}


def _chosen(question: str, lines: dict[str, str], words: Dialogue) -> str:
    """One of some names: by its number, or by itself."""
    names = list(lines)
    numbered = {str(number): name for number, name in enumerate(names, start=1)}
    _say(question)
    for number, name in numbered.items():
        _say(f"  {number}  {name:<13} {lines[name]}")
    known = {*numbered, *names}
    answer = _asked(f"1–{len(names)}", "1", lambda one: one.lower() in known, words.again)
    return numbered.get(answer, answer.lower())


def _asked(question: str, usual: str, fits: Callable[[str], bool], refusal: str) -> str:
    """An answer that fits; an empty line is the usual one."""
    while True:
        sys.stderr.write(f"{question} [{usual}] ")
        sys.stderr.flush()
        answer = _line() or usual
        if fits(answer):
            return answer
        if refusal:
            _say(refusal)


def _line() -> str:
    try:
        line = sys.stdin.readline()
    except UnicodeDecodeError:
        raise UsageError(said("the answer isn't text in the terminal's encoding")) from None
    if not line:  # the end of the input
        _say("")
        raise UsageError(said("the questions weren't answered"), said("`--yes` takes the defaults"))
    return line.strip()


def _built(answers: Answers) -> Result:
    """What the starter becomes. Nothing but the answers can be wrong with it."""
    from brochure.pipeline import Options, make  # noqa: PLC0415

    # A byte of the command line that is no text is answered as in any content.yaml.
    return make(CONTENT, starter(answers).encode("utf-8", "surrogatepass"), Options())


def _write(content: Path, text: str) -> None:
    """Both files or none."""
    from brochure.content.schema import schema_text  # noqa: PLC0415

    try:
        content.parent.mkdir(parents=True, exist_ok=True)
        with _fresh(content, text), _fresh(content.with_name(SCHEMA), schema_text()):
            pass
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        message = "can't write {path}: {reason}"
        raise UsageError(said(message, path=content, reason=reason.lower())) from None


@contextmanager
def _fresh(path: Path, text: str) -> Iterator[None]:
    """A file that wasn't there; gone again where what follows fails."""
    with path.open("x", encoding="utf-8", newline="\n") as file:
        try:
            file.write(text)
            file.flush()
            yield
        except BaseException:
            path.unlink()
            raise


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)
