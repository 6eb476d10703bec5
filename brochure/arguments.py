"""What may be written after `brochure`, and the help that says so.

A word that is none of it is answered with the nearest that is.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterable, Sequence
from contextvars import ContextVar
from enum import IntEnum
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from brochure import __version__
from brochure.formats import FOLDED, FORMATS
from brochure.profile import PROFILES
from brochure.words import usage

if TYPE_CHECKING:
    from brochure.words.tongue import Tongue

_DESCRIPTIONS = {
    "new": usage.NEW,
    "build": usage.BUILD,
    "check": usage.CHECK,
    "preview": usage.PREVIEW,
    "mail": usage.MAIL,
    "merge": usage.MERGE,
    "themes": "Lists the looks that design.theme may name.",
    "formats": usage.FORMATS,
    "completion": usage.COMPLETION,
    "schema": "Prints the JSON Schema of content.yaml. Editors complete and check by it.",
    "help": "Explains a command, or all of them in short.",
}

COMMANDS = {
    "new": "write a first content.yaml, by a few questions",
    "build": "write the flyer",
    "check": "report all that build would, write nothing",
    "preview": "show the flyer in the browser, new at every save",
    "mail": "write an e-mail with the flyer, to be sent",
    "merge": "write a flyer for each row of a table",
    "themes": "list the themes",
    "formats": "list the papers and folds",
    "schema": "print the JSON Schema of content.yaml, for editors",
    "completion": "print what a shell completes commands and options by",
    "help": "explain a command",
}
BESIDE = frozenset(("completion", "formats", "mail", "merge", "new", "preview"))
"""Those with a module in brochure/commands, with `add` for their options and `run`."""

_MEANT = {
    **dict.fromkeys(("init", "create", "start", "begin"), "new"),
    **dict.fromkeys(("make", "render", "compile", "pdf", "run", "print", "export"), "build"),
    **dict.fromkeys(("lint", "test", "validate", "verify", "preflight", "doctor"), "check"),
    **dict.fromkeys(("watch", "serve", "show", "open", "live", "view"), "preview"),
    **dict.fromkeys(("email", "e-mail", "eml", "send"), "mail"),
    **dict.fromkeys(("mailmerge", "batch", "series", "rows", "csv"), "merge"),
    **dict.fromkeys(("theme", "looks", "styles"), "themes"),
    **dict.fromkeys(("format", "papers", "sizes", "folds"), "formats"),
}
_LANGUAGES = ("en", "de")
_PROFILES = (*PROFILES, "all")
_EDGES = ("short", "long")
_MESSAGES = ("human", "short", "github")


class Exit(IntEnum):
    """The exit codes of the contract."""

    WRITTEN = 0
    CONTENT = 1
    USAGE = 2
    INTERRUPTED = 130  # 128 + SIGINT, as shells count


_SPOKEN: ContextVar[str | None] = ContextVar("spoken", default=None)
"""The tag of the language that the command speaks; None where nobody asked for one."""


def spoken() -> Tongue | None:
    """The language that somebody asked for, by `--lang` or the locale."""
    from brochure.words.tongue import tongue  # noqa: PLC0415 - only where something is said

    tag = _SPOKEN.get()
    return None if tag is None else tongue(tag)


def said(sentence: str, **values: object) -> str:
    """A sentence of the command in the language that it speaks, its values in their places."""
    if _SPOKEN.get() in (None, _LANGUAGES[0]):
        return sentence.format(**values) if values else sentence
    from brochure.words.tongue import tongue  # noqa: PLC0415

    return tongue(_SPOKEN.get() or "").say(sentence, **values)


class UsageError(Exception):
    """What is asked for can't be done: the message says why, `hint` what to write instead."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class _Parser(argparse.ArgumentParser):
    """Raises UsageError instead of ending the process. What argparse itself says goes through its
    `_`, which is gettext's until `parse` gives it the words of the command.
    """

    def error(self, message: str) -> NoReturn:
        raise UsageError(message, said("`{command} --help` lists what it takes", command=self.prog))


def parse(words: Sequence[str]) -> argparse.Namespace:
    """What is asked for; `command` is None where no command is named.

    Raises UsageError for what is none of it, SystemExit after `--help` and `--version`.
    """
    _SPOKEN.set(_language(words))
    argparse._ = said  # type: ignore[attr-defined]
    named = [word for at, word in enumerate(words) if not at or words[at - 1] != "--lang"]
    command = next((word for word in named if not word.startswith("-") or word == "-"), None)
    if command is not None and command not in COMMANDS:
        raise _no_command(command)
    parser, commands = _parsers(words)
    asked, left = parser.parse_known_args(words)
    if left:
        raise _left_over(left[0], commands.get(command or "", parser))
    if asked.command == "help":
        asked.text = (commands[asked.topic] if asked.topic else parser).format_help()
    elif asked.command is None:
        asked.text = said(usage.NEXT[Path("content.yaml").is_file()])
    return asked


def _language(words: Sequence[str]) -> str | None:
    """The language that `--lang` names, else the locale's; None where neither says anything."""
    for at, word in enumerate(words):
        name, _, value = word.partition("=")
        value = value or next(iter(words[at + 1 :]), "")
        if name == "--lang" and value in _LANGUAGES:
            return value
    from brochure.words.tongue import wanted  # noqa: PLC0415

    return wanted(os.environ)


def _no_command(word: str) -> UsageError:
    if word == "-" or word.lower().endswith((".yaml", ".yml")):
        hint = said("did you mean `{better}`?", better=f"brochure build {word}")
    elif word.lower().endswith(".pdf"):
        hint = said("did you mean `{better}`?", better=f"brochure check {word}")
    else:
        meant = _MEANT.get(word.lower()) or _nearest(word, COMMANDS)
        hint = said("it has {known}", known=", ".join(COMMANDS))
        if meant:
            hint = said("did you mean `{better}`?", better=f"brochure {meant}")
    return UsageError(said("brochure has no command `{word}`", word=word), hint)


def _left_over(word: str, parser: argparse.ArgumentParser) -> UsageError:
    """What no part of a command has taken."""
    if not word.startswith("-"):
        return UsageError(
            said("`{word}` is one too many", word=word), said("name one file at a time")
        )
    option, *_ = word.split("=")
    known = [name for action in parser._actions for name in action.option_strings]
    meant = _nearest(option, known)
    hint = said("`{command} --help` lists the options", command=parser.prog)
    if meant:
        hint = said("did you mean `{better}`?", better=meant)
    message = said("{command} has no option `{option}`", command=parser.prog, option=option)
    return UsageError(message, hint)


def _nearest(word: str, words: Iterable[str]) -> str:
    from brochure.content.scalars import nearest  # noqa: PLC0415 - only where one is mistyped

    return nearest(word, dict.fromkeys(words))


class OneOf:
    """Takes one of some words; the others are answered with the nearest."""

    def __init__(self, words: Sequence[str]) -> None:
        self.words = words

    def __call__(self, word: str) -> str:
        """The word, as argparse asks. Raises ArgumentTypeError for another."""
        if word in self.words:
            return word
        meant = _nearest(word, self.words)
        hint = said("did you mean `{better}`?", better=meant) if meant else ""
        message = said("`{word}` is none of {listed}", word=word, listed=", ".join(self.words))
        raise argparse.ArgumentTypeError(f"{message}: {hint}" if hint else message)


def _day(word: str) -> tuple[int, int, int]:
    """A day written as 2026-12-05. Raises ArgumentTypeError for what is none."""
    from brochure.languages.calendar import is_day  # noqa: PLC0415 - rarely asked

    parts = word.split("-")
    if [len(part) for part in parts] == [4, 2, 2] and word.replace("-", "").isdecimal():
        day = int(parts[0]), int(parts[1]), int(parts[2])
        if is_day(day):
            return day
    raise argparse.ArgumentTypeError(
        said("`{word}` is not a day: write it as 2026-12-05", word=word)
    )


def every_parser(words: Sequence[str]) -> argparse.ArgumentParser:
    """The parser of a line with the options of all the commands that are among the words."""
    parser, _ = _parsers(words)
    return parser


def _parsers(
    words: Sequence[str],
) -> tuple[argparse.ArgumentParser, dict[str, argparse.ArgumentParser]]:
    """The parser of the whole line, and that of each command."""
    plain = argparse.RawDescriptionHelpFormatter
    parser = _Parser(
        prog="brochure",
        description=usage.DESCRIPTION,
        epilog=usage.EXAMPLES,
        formatter_class=plain,
        allow_abbrev=False,
    )
    version = f"brochure {__version__}"
    parser.add_argument("-V", "--version", action="version", version=version)
    group = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    commands: dict[str, argparse.ArgumentParser] = {}
    for name, line in COMMANDS.items():
        described = _DESCRIPTIONS[name]
        commands[name] = group.add_parser(
            name, help=line, description=described, formatter_class=plain, allow_abbrev=False
        )
    for name in ("build", "check"):
        _add_options(commands[name])
    _add_sidecar_options(commands["build"])
    _add_report_options(commands["check"])
    for name in BESIDE.intersection(words):  # also behind `help`
        import_module(f"brochure.commands.{name}").add(commands[name])
    commands["help"].add_argument(
        "topic", nargs="?", type=OneOf(tuple(COMMANDS)), metavar="COMMAND", help="the command"
    )
    for one in (parser, *commands.values()):
        one.add_argument(
            "--lang",
            type=OneOf(_LANGUAGES),
            default=argparse.SUPPRESS,
            metavar="TAG",
            help="the language of messages and help: de, en (default: the locale's, else the "
            "flyer's)",
        )
        _translate(one)
    return parser, commands


def _translate(parser: argparse.ArgumentParser) -> None:
    """Say a parser's help in the language that the command speaks."""
    if _SPOKEN.get() in (None, _LANGUAGES[0]):
        return
    parser.description = said(parser.description or "")
    parser.epilog = said(parser.epilog or "")
    for action in parser._actions:
        if action.help and action.help != argparse.SUPPRESS:
            action.help = said(action.help)
        for choice in getattr(action, "_choices_actions", ()):
            choice.help = said(choice.help)
    for group in parser._action_groups:
        group.title = said(group.title or "")


def add_language(parser: argparse.ArgumentParser) -> None:
    """The language in which commands beside build set the flyer."""
    parser.add_argument(
        "--lang-of-content",
        dest="languages",
        metavar="TAG",
        help="the language of `translations` in which the flyer is set; de+en: a language behind "
        "the other",
    )


def languages_of(asked: argparse.Namespace) -> tuple[str, ...]:
    """The languages of the file that is asked for, in turn; none: that of the content."""
    return tuple(asked.languages.split("+")) if asked.languages else ()


def _add_options(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add(
        "content",
        nargs="?",
        default="content.yaml",
        metavar="CONTENT",
        help="the YAML file; - is stdin",
    )
    add(
        "-o",
        "--output",
        metavar="FILE",
        help="where the PDF goes (default: beside CONTENT); - is stdout",
    )
    add(
        "--for",
        dest="profile",
        type=OneOf(_PROFILES),
        metavar="PROFILE",
        help="screen: to e-mail (default); press: for the print shop; office: sheets for the "
        "printer in the hall, small formats two on a sheet; archive: PDF 2.0 to keep; all: a file "
        "for each",
    )
    add(
        "--flip",
        type=OneOf(_EDGES),
        metavar="EDGE",
        help="the edge around which an office printer turns the paper, short or long, where it "
        "can't turn it around the upright one",
    )
    add(
        "--format",
        type=OneOf((*FORMATS, *FOLDED)),
        metavar="NAME",
        help="in the place of design.format",
    )
    add(
        "--lang-of-content",
        dest="languages",
        metavar="TAG",
        help="the language of `translations` in which the flyer is set; all: a file for each; "
        "de+en: one file, a language behind the other",
    )
    add(
        "--today",
        type=_day,
        metavar="DATE",
        help="say which events are over on a day, as in 2026-12-05",
    )
    add("--strict", action="store_true", help="warnings are errors")
    add("--draft", action="store_true", help="write in spite of errors that can be drawn")
    add(
        "--format-messages",
        dest="messages",
        type=OneOf(_MESSAGES),
        default="human",
        metavar="STYLE",
        help="with excerpts (human, default), one line each (short), for GitHub's CI (github)",
    )
    add("--timings", action="store_true", help="say how long each stage took")
    add("--verbose", action="store_true", help="say which of the theme's settings was taken")
    add(
        "--allow-outside",
        action="store_true",
        help="files may lie outside the folder of CONTENT",
    )


def _add_sidecar_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--vcf", action="store_true", help="write the contact as a vCard beside the PDF, too"
    )
    parser.add_argument(
        "--ics", action="store_true", help="write the events as a calendar beside the PDF, too"
    )


def _add_report_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--report", metavar="FILE", help="write a report for people (HTML)")
    parser.add_argument(
        "--json", action="store_true", help="facts about the finished PDF on stdout, for machines"
    )
    parser.add_argument(
        "--show-text",
        action="store_true",
        help="print the texts as they are set, no-break spaces as ␣ and narrow ones as ‧",
    )
    parser.add_argument("--in-process", action="store_true", help=argparse.SUPPRESS)
