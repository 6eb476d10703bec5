"""The command: arguments in, exit code out.

Paths of what was written go to stdout, messages to stderr. What is decided about the content is
decided elsewhere; here is only how it is asked for and how it is told.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, NoReturn, TextIO

from brochure import __version__
from brochure.build import DRAWN_FORMATS, KNOWN_PROFILES, Options, Result, date_of, make, read_file
from brochure.diagnostics.model import Report, Severity
from brochure.profile import PROFILES, Profile

if TYPE_CHECKING:
    from pathlib import Path

    from brochure.check.finding import Finding
    from brochure.check.reopen import OpenFile

FORMATS = ("a4", "a5", "dl", "letter", "a4-trifold", "a4-zfold", "a4-halffold", "letter-trifold")

_DESCRIPTION = "Sets one content.yaml as a flyer: a tagged PDF to print and to e-mail."

_EXAMPLES = """\
examples:
  brochure build                      content.yaml becomes flyer.pdf beside it
  brochure build spring.yaml -o a.pdf another text, another place
  brochure check --strict             what is wrong? warnings count, nothing is written
  brochure schema > schema.json       the keys of content.yaml, for editors

exit code:
  0  written (check: nothing forbids it); warnings are allowed, not with --strict
  1  the content has errors: nothing was written, a file that was there is untouched
  2  wrong usage, or a file that can't be read or written
"""

_BUILD = """\
Writes the flyer beside its content: flyer.pdf, or what `output:` names.

examples:
  brochure build                      content.yaml -> flyer.pdf
  brochure build texts/spring.yaml    texts/spring.yaml -> texts/flyer.pdf
  brochure build -o /tmp/proof.pdf    to another place
  brochure build --draft              in spite of errors, stamped as a draft
  brochure build --format-messages github     in a CI job
"""

_CHECK = """\
Reports all that build would report, reopens the finished PDF and examines it, and writes no PDF.
Takes the same options. Also examines any PDF file, for what it claims to be or for what --for says.

examples:
  brochure check
  brochure check --for press          would a print shop take it?
  brochure check proof.pdf --report report.html    a file of others, with pictures
  brochure check --strict             exit code 1 for warnings, too
  brochure check --format-messages short      one line a message, for editors
"""


class Exit(IntEnum):
    """The exit codes of the contract."""

    WRITTEN = 0
    CONTENT = 1
    USAGE = 2
    INTERRUPTED = 130  # 128 + SIGINT, as shells count


class _UsageError(Exception):
    """What is asked for can't be done; the message says why."""


def run() -> NoReturn:
    """The command as a process of its own. Ends it, with the exit code."""
    gc.disable()  # the process is short: what collecting would free, its end frees
    code = main()
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:
        code = Exit.USAGE
    # All files are closed. Taking modules and caches down one by one would cost 20 ms.
    os._exit(code)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; gives the exit code."""
    _never_fail_to_print()
    parser = _parser()
    asked = parser.parse_args(arguments)
    asked.arguments = list(sys.argv[1:] if arguments is None else arguments)
    try:
        return _run(asked, parser)
    except _UsageError as error:
        _say(f"brochure: error: {error}")
        return Exit.USAGE
    except BrokenPipeError:  # whoever read our output has gone
        _silence(sys.stdout)
        return Exit.USAGE
    except OSError as error:
        _silence(sys.stdout)
        _say(f"brochure: error: reading or writing failed: {error.strerror}")
        return Exit.USAGE
    except KeyboardInterrupt:
        return Exit.INTERRUPTED


def _run(asked: argparse.Namespace, parser: argparse.ArgumentParser) -> int:
    match asked.command:
        case "build" | "check":
            return _build(asked)
        case "schema":
            return _schema()
        case "themes":
            return _themes()
        case _:
            sys.stderr.write(parser.format_help())
            return Exit.USAGE


def _parser() -> argparse.ArgumentParser:
    plain = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(
        prog="brochure",
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=plain,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"brochure {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for name, help, epilog in (
        ("build", "write the flyer", _BUILD),
        ("check", "report all that build would, write nothing", _CHECK),
    ):
        one = commands.add_parser(
            name, help=help, description=epilog, formatter_class=plain, allow_abbrev=False
        )
        _add_options(one)
        if name == "check":
            _add_report_options(one)
        else:
            _add_card_option(one)
    commands.add_parser(
        "themes",
        help="list the themes",
        description="Lists the looks that design.theme may name.",
        allow_abbrev=False,
    )
    commands.add_parser(
        "schema",
        help="print the JSON Schema of content.yaml, for editors",
        description="Prints the JSON Schema of content.yaml. Editors complete and check by it.",
        allow_abbrev=False,
    )
    return parser


def _add_options(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("content", nargs="?", default="content.yaml", metavar="CONTENT", help="the YAML file")
    add("-o", "--output", metavar="FILE", help="where the PDF goes (default: beside CONTENT)")
    add(
        "--for",
        dest="profile",
        choices=(*KNOWN_PROFILES, "all"),
        help="screen: to e-mail and to print in the office (default); press: for the print shop; "
        "office and all are not drawn by this version",
    )
    add("--format", choices=FORMATS, metavar="NAME", help="in the place of design.format")
    add("--strict", action="store_true", help="warnings are errors")
    add("--draft", action="store_true", help="write in spite of errors that can be drawn")
    add(
        "--format-messages",
        dest="messages",
        choices=("human", "short", "github"),
        default="human",
        help="with excerpts (human, default), one line each (short), for GitHub's CI (github)",
    )
    add("--timings", action="store_true", help="say how long each stage took")
    add("--verbose", action="store_true", help="say which of the theme's settings was taken")
    add(
        "--allow-outside",
        action="store_true",
        help="files may lie outside the folder of CONTENT",
    )


def _add_card_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--vcf", action="store_true", help="write the contact as a vCard beside the PDF, too"
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


def _build(asked: argparse.Namespace) -> int:
    if asked.command == "check" and asked.content.lower().endswith(".pdf"):
        return _check_file(asked)
    if asked.profile is None:
        asked.profile = "screen"
    if asked.profile == "all" and asked.output:
        raise _UsageError("--for all writes several files: leave -o out")
    _refuse_undrawn(asked)
    options = Options(
        asked.profile, asked.format, asked.draft, asked.allow_outside, created=_date()
    )
    result = make(asked.content, _read(asked.content), options)
    if asked.command == "check":
        _show_text(asked, result)
        _examine(asked, result)
    _tell(result, asked)
    if result.pdf is None or (asked.strict and _worst(result.report) >= Severity.WARNING):
        return Exit.CONTENT
    if asked.command == "check" and _worst(result.report) is Severity.ERROR:
        return Exit.CONTENT
    if asked.command == "build":
        _write(asked, result, result.pdf)
    return Exit.WRITTEN


def _show_text(asked: argparse.Namespace, result: Result) -> None:
    if asked.show_text and result.brochure is not None:
        from brochure.microtypography.shown import listing  # noqa: PLC0415

        sys.stdout.write(listing(result.brochure))
        sys.stdout.flush()


def _examine(asked: argparse.Namespace, result: Result) -> None:
    """Reopen what was built, and report on it."""
    from brochure.preflight import check_result  # noqa: PLC0415

    profile = PROFILES[asked.profile]
    findings, file = check_result(result, profile)
    name = f"{result.stem}{profile.suffix}.pdf"
    _write_reports(asked, name, profile, findings=findings, file=file)


def _check_file(asked: argparse.Namespace) -> int:
    """Examine a file that is there, whoever made it, in a process that it can't take with it."""
    from brochure.preflight import in_a_child  # noqa: PLC0415

    if asked.profile is not None:
        _refuse_undrawn(asked)
    if asked.in_process:
        return _check_here(asked)
    code = in_a_child(asked.arguments)
    if code is None:
        _say(f"{asked.content}: error: the file can't be examined: it exhausts its reader")
        return Exit.CONTENT
    return code


def _check_here(asked: argparse.Namespace) -> int:
    from pathlib import Path  # noqa: PLC0415

    from brochure.preflight import check_file, report_of  # noqa: PLC0415

    try:
        data = Path(asked.content).read_bytes()
    except (OSError, ValueError) as error:
        raise _UsageError(f"can't read {asked.content}: {_reason(error)}") from None
    asked_profile = PROFILES[asked.profile] if asked.profile else None
    findings, file, profile = check_file(data, asked_profile)
    report = report_of(findings)
    _write_reports(asked, asked.content, profile, findings=findings, file=file)
    _tell(Result(None, report, "", "", ()), asked)
    least = Severity.WARNING if asked.strict else Severity.ERROR
    return Exit.CONTENT if _worst(report) >= least else Exit.WRITTEN


def _write_reports(
    asked: argparse.Namespace,
    name: str,
    profile: Profile,
    *,
    findings: tuple[Finding, ...],
    file: OpenFile | None,
) -> None:
    if asked.json:
        from brochure.check.as_json import as_json  # noqa: PLC0415

        print(as_json(name, profile.name, findings), flush=True)
    if asked.report:
        from pathlib import Path  # noqa: PLC0415

        from brochure.check.as_html import as_html  # noqa: PLC0415
        from brochure.output import write  # noqa: PLC0415

        page = as_html(name, profile.name, findings, file)
        try:
            write(Path(asked.report), page.encode())
        except (OSError, ValueError) as error:
            raise _UsageError(f"can't write {asked.report}: {_reason(error)}") from None


def _refuse_undrawn(asked: argparse.Namespace) -> None:
    if asked.profile not in PROFILES:
        raise _UsageError(f"this version doesn't draw --for {asked.profile} yet: leave it out")
    if asked.format is not None and asked.format not in DRAWN_FORMATS:
        raise _UsageError(f"this version doesn't draw --format {asked.format} yet: leave it out")


def _worst(report: Report) -> Severity:
    from brochure.diagnostics.catalogue import worst  # noqa: PLC0415

    return worst(report) or Severity.NOTICE


def _date() -> int:
    try:
        return date_of(os.environ)
    except ValueError as error:
        raise _UsageError(str(error)) from None


def _read(path: str) -> bytes:
    try:
        return read_file(path)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise _UsageError(f"can't read {path}: {_reason(error)}") from None


def _write(asked: argparse.Namespace, result: Result, pdf: bytes) -> None:
    from pathlib import Path  # noqa: PLC0415

    from brochure.output import write  # noqa: PLC0415

    name = f"{result.stem}{PROFILES[asked.profile].suffix}.pdf"
    path = Path(asked.output) if asked.output else Path(asked.content).with_name(name)
    if path.resolve() == Path(asked.content).resolve():
        raise _UsageError(f"{path} is the content itself: name another file")
    try:
        write(path, pdf)
    except (OSError, ValueError) as error:
        raise _UsageError(f"can't write {path}: {_reason(error)}") from None
    print(path, flush=True)
    if asked.vcf:
        _write_card(path.with_suffix(".vcf"), result)


def _write_card(path: Path, result: Result) -> None:
    """The contact as a file that address books read."""
    from brochure.output import write  # noqa: PLC0415
    from brochure.pictures.gallery import card_of  # noqa: PLC0415
    from brochure.pictures.vcard import folded, vcard_text  # noqa: PLC0415

    content = result.brochure
    if content is None or content.contact is None:
        raise _UsageError("--vcf: the content has no contact")
    card = card_of(content.contact, content.organisation.name)
    try:
        write(path, folded(vcard_text(card)).encode())
    except (OSError, ValueError) as error:
        raise _UsageError(f"can't write {path}: {_reason(error)}") from None
    print(path, flush=True)


def _reason(error: Exception) -> str:
    reason = getattr(error, "strerror", None) or str(error)
    return reason[:1].lower() + reason[1:]


def _tell(result: Result, asked: argparse.Namespace) -> None:
    """Messages, a last line for humans, timings."""
    if len(result.report):
        from brochure.diagnostics.render import Format, render, summary  # noqa: PLC0415

        style = Format(asked.messages)
        _say(render(result.report, asked.content, result.text, style).rstrip("\n"))
        if style is Format.HUMAN:
            _say(summary(result.report) + _consequence(result, asked))
    elif asked.command == "check":
        _say(f"{asked.content}: nothing to report")
    if asked.verbose and result.setting:
        _say(f"setting: {result.setting}")
    if asked.timings:
        for stage, seconds in result.timings:
            _say(f"{stage:>15} {seconds * 1000:8.1f} ms")


def _consequence(result: Result, asked: argparse.Namespace) -> str:
    if asked.command == "check":
        return ""
    strict = asked.strict and _worst(result.report) is Severity.WARNING
    return ": nothing was written" if result.pdf is None or strict else ""


def _themes() -> int:
    from brochure.content.model import THEMES  # noqa: PLC0415

    for name, line in THEMES.items():
        print(f"{name.value:<10} {line}", flush=True)
    return Exit.WRITTEN


def _schema() -> int:
    from brochure.content.schema import schema_text  # noqa: PLC0415

    sys.stdout.write(schema_text())
    sys.stdout.flush()
    return Exit.WRITTEN


def _say(message: str) -> None:
    try:
        print(message, file=sys.stderr, flush=True)
    except OSError:  # nobody listens
        _silence(sys.stderr)


def _silence(stream: TextIO) -> None:
    """Let the interpreter's last flush go nowhere, instead of complaining."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _never_fail_to_print() -> None:
    """Terminals that lack a character get its escape; paths go out as they are."""
    for stream, errors in ((sys.stderr, "backslashreplace"), (sys.stdout, "surrogateescape")):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            unicode = (stream.encoding or "").lower().startswith("utf")
            reconfigure(errors=errors if unicode else "backslashreplace")
