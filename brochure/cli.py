"""The command: arguments in, exit code out.

Paths of what was written go to stdout, messages to stderr. What is decided about the content is
decided elsewhere; here is only how it is asked for and how it is told.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple, NoReturn, TextIO

from brochure.arguments import BESIDE, Exit, UsageError, languages_of, parse, said, spoken
from brochure.diagnostics.model import Report, Severity
from brochure.pipeline import ComposingRoom, Options, Result, date_of, make, read_file
from brochure.profile import PROFILES, Carrier, Profile

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

    from brochure.check.finding import Finding
    from brochure.check.reopen import OpenFile
    from brochure.content.model import Brochure
    from brochure.words.tongue import Tongue

STREAM = "-"  # in the place of a file: standard input or output
STANDARD_INPUT = "<stdin>"  # what messages call it
PDF_HEAD = b"%PDF-"
ALL_LANGUAGES = "all"


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
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        asked = parse(words)
        asked.arguments = words
        return _run(asked)
    except UsageError as error:
        _say(said("brochure: error: {message}", message=error))
        if error.hint:
            _say(said("   hint: {hint}", hint=error.hint))
        return Exit.USAGE
    except BrokenPipeError:  # whoever read our output has gone
        _silence(sys.stdout)
        return Exit.USAGE
    except OSError as error:
        _silence(sys.stdout)
        message = said("reading or writing failed: {reason}", reason=error.strerror)
        _say(said("brochure: error: {message}", message=message))
        return Exit.USAGE
    except KeyboardInterrupt:
        return Exit.INTERRUPTED


def _run(asked: Namespace) -> int:
    match asked.command:
        case "build" | "check":
            return _build(asked)
        case name if name in BESIDE:
            return int(import_module(f"brochure.commands.{name}").run(asked))
        case "schema":
            return _schema()
        case "themes":
            return _themes()
        case "help":
            sys.stdout.write(asked.text)
            sys.stdout.flush()
            return Exit.WRITTEN
        case _:
            sys.stderr.write(asked.text)
            return Exit.USAGE


def _build(asked: Namespace) -> int:
    data = None
    if asked.content == STREAM:
        data, asked.content = _standard_input(), STANDARD_INPUT
    if asked.command == "check" and _is_pdf(asked.content, data):
        return _check_file(asked, data)
    asked.profile = asked.profile or "screen"
    profiles = [PROFILES[asked.profile]] if asked.profile != "all" else list(PROFILES.values())
    _refuse_misuse(asked, profiles)
    data = _read(asked.content) if data is None else data
    made = _made(asked, data, [(one, tags) for tags in _editions(asked, data) for one in profiles])
    together = _together([result for _, result in made])
    _tell(together, asked)
    least = Severity.WARNING if asked.strict else Severity.ERROR
    if together.pdf is None or (
        (asked.strict or asked.command == "check") and _worst(together.report) >= least
    ):
        return Exit.CONTENT
    if asked.command == "build":
        for profile, result in made:
            assert result.pdf is not None  # as it is together
            _write(asked, profile, result, result.pdf)
    return Exit.WRITTEN


def _refuse_misuse(asked: Namespace, profiles: Sequence[Profile]) -> None:
    """Refuse options that don't go together."""
    if len(profiles) > 1 and asked.output:
        raise UsageError(said("--for all writes several files: leave -o out"))
    if asked.languages == ALL_LANGUAGES and asked.output:
        raise UsageError(said("--lang-of-content all writes several files: leave -o out"))
    several = len(profiles) > 1 or asked.languages == ALL_LANGUAGES
    for option in ("json", "report") if asked.command == "check" and several else ():
        if getattr(asked, option):
            message = said("several files are examined: leave --{option} out", option=option)
            raise UsageError(message, said("name one: --for press"))
    if asked.flip and all(one.carrier is not Carrier.OFFICE_SHEETS for one in profiles):
        hint = said("write --for office --flip {edge}", edge=asked.flip)
        raise UsageError(said("--flip is for office sheets"), hint)
    if asked.command == "build" and asked.output == STREAM:
        _refuse_stream(asked)


def _editions(asked: Namespace, data: bytes) -> list[tuple[str, ...]]:
    """The languages of each file that is asked for; none: that of the content."""
    if asked.languages != ALL_LANGUAGES:
        return [languages_of(asked)]
    from brochure.content.translations import languages  # noqa: PLC0415
    from brochure.source.read import read  # noqa: PLC0415

    return [(tag,) for tag in languages(read(data, Report()))]


def _made(
    asked: Namespace, data: bytes, files: Sequence[tuple[Profile, tuple[str, ...]]]
) -> list[tuple[Profile, Result]]:
    """What came of it for each profile and its languages, examined where that is asked for."""
    room, created, results = ComposingRoom(), _date(), []
    for profile, languages in files:
        options = Options(
            profile.name,
            asked.format,
            asked.draft,
            asked.allow_outside,
            created=created,
            flip=asked.flip,
            today=asked.today,
            languages=languages,
        )
        result = make(asked.content, data, options, room=room)
        if asked.command == "check":
            if profile is files[0][0]:
                _proofread(asked, result)
                _show_text(asked, result)
            _examine(asked, profile, result)
        results.append((profile, result))
    return results


def _together(results: Sequence[Result]) -> Result:
    """All that is to be told of several files of one content; no PDF where one of them has none."""
    first, *others = results
    report = Report()
    for result in results:
        for fact in result.report:
            report.add(fact.id, fact.span, **dict(fact.parameters))
    whole = first.pdf if all(one.pdf is not None for one in others) else None
    timings = tuple(lap for result in results for lap in result.timings)
    return first._replace(pdf=whole, report=report, timings=timings)


def _standard_input() -> bytes:
    """What comes in, but of a text no more than tells that it is too large."""
    from brochure.source.decode import LARGEST  # noqa: PLC0415

    data = sys.stdin.buffer.read(LARGEST + 1)
    return data + sys.stdin.buffer.read() if data.startswith(PDF_HEAD) else data


def _is_pdf(name: str, data: bytes | None) -> bool:
    return name.lower().endswith(".pdf") if data is None else data.startswith(PDF_HEAD)


def _refuse_stream(asked: Namespace) -> None:
    """Refuse to write to standard output where that can't be meant."""
    for option in ("vcf", "ics"):
        if getattr(asked, option):
            message = said("--{option} writes a second file", option=option)
            raise UsageError(message, said("name the first one: -o FILE"))
    if sys.stdout.isatty():
        raise UsageError(said("a terminal can't show a PDF"), said("name a file: -o FILE"))


def _show_text(asked: Namespace, result: Result) -> None:
    if asked.show_text and result.brochure is not None:
        from brochure.microtypography.shown import listing  # noqa: PLC0415

        sys.stdout.write(listing(result.brochure))
        sys.stdout.flush()


def _proofread(asked: Namespace, result: Result) -> None:
    """Look for slips; the same for all files of a content."""
    if result.brochure is not None:
        from pathlib import Path  # noqa: PLC0415

        from brochure.spelling.check import Speller  # noqa: PLC0415

        Speller(Path(asked.content).parent).note(result.brochure, result.report)


def _examine(asked: Namespace, profile: Profile, result: Result) -> None:
    """Reopen what was built, and report on it."""
    from brochure.preflight import check_result  # noqa: PLC0415

    findings, file = check_result(result, profile)
    name = f"{result.stem}{profile.suffix}.pdf"
    examined = Examined(file, _tongue(result))
    _write_reports(asked, name, profile, findings=findings, examined=examined)


def _check_file(asked: Namespace, data: bytes | None) -> int:
    """Examine a file that is there, whoever made it, in a process that it can't take with it.

    `data` is what came from standard input, None for a file with a name.
    """
    from brochure.preflight import in_a_child  # noqa: PLC0415

    if asked.profile == "all":
        raise UsageError(said("a finished file is one of them"), said("name it: --for press"))
    if asked.in_process:
        return _check_here(asked, data)
    code = in_a_child(asked.arguments, data)
    if code is None:
        message = "{file}: error: the file can't be examined: it exhausts its reader"
        _say(said(message, file=asked.content))
        return Exit.CONTENT
    return code


def _check_here(asked: Namespace, data: bytes | None) -> int:
    from pathlib import Path  # noqa: PLC0415

    from brochure.preflight import check_file, report_of  # noqa: PLC0415

    try:
        pdf = Path(asked.content).read_bytes() if data is None else data
    except (OSError, ValueError) as error:
        raise UsageError(_unreadable(asked.content, error)) from None
    asked_profile = PROFILES[asked.profile] if asked.profile else None
    findings, file, profile = check_file(pdf, asked_profile)
    report = report_of(findings)
    result = Result(None, report, "", "", ())
    examined = Examined(file, _tongue(result))
    _write_reports(asked, asked.content, profile, findings=findings, examined=examined)
    _tell(result, asked)
    least = Severity.WARNING if asked.strict else Severity.ERROR
    return Exit.CONTENT if _worst(report) >= least else Exit.WRITTEN


class Examined(NamedTuple):
    """What reports are made of beside the facts: the file, and the language that they speak."""

    file: OpenFile | None
    spoken: Tongue


def _write_reports(
    asked: Namespace,
    name: str,
    profile: Profile,
    *,
    findings: tuple[Finding, ...],
    examined: Examined,
) -> None:
    if asked.json:
        from brochure.check.as_json import as_json  # noqa: PLC0415

        print(as_json(name, profile.name, findings), flush=True)
    if asked.report:
        from pathlib import Path  # noqa: PLC0415

        from brochure.check.as_html import as_html  # noqa: PLC0415
        from brochure.output import write  # noqa: PLC0415

        page = as_html(name, profile.name, findings, examined.file, spoken=examined.spoken)
        try:
            write(Path(asked.report), page.encode())
        except (OSError, ValueError) as error:
            raise UsageError(_unwritable(asked.report, error)) from None


def _worst(report: Report) -> Severity:
    from brochure.diagnostics.catalogue import worst  # noqa: PLC0415

    return worst(report) or Severity.NOTICE


def _date() -> int:
    try:
        return date_of(os.environ)
    except ValueError as error:
        raise UsageError(str(error)) from None


def _read(path: str) -> bytes:
    try:
        return read_file(path)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise UsageError(_unreadable(path, error)) from None


def _write(asked: Namespace, profile: Profile, result: Result, pdf: bytes) -> None:
    from pathlib import Path  # noqa: PLC0415

    if asked.output == STREAM:
        sys.stdout.buffer.write(pdf)
        sys.stdout.flush()
        return
    name = f"{result.stem}{profile.suffix}.pdf"
    path = Path(asked.output) if asked.output else Path(asked.content).with_name(name)
    if path.resolve() == Path(asked.content).resolve():
        raise UsageError(said("{path} is the content itself: name another file", path=path))
    _put(path, pdf)
    content = result.brochure
    assert content is not None  # as there is a PDF of it
    if asked.vcf and not profile.suffix:
        _put(path.with_suffix(".vcf"), _card(content))
    if asked.ics and not profile.suffix:
        _put(path.with_suffix(".ics"), _agenda(content))


def _put(path: Path, data: bytes) -> None:
    """Write a file, and say its path."""
    from brochure.output import write  # noqa: PLC0415

    try:
        write(path, data)
    except (OSError, ValueError) as error:
        raise UsageError(_unwritable(path, error)) from None
    print(path, flush=True)


def _card(content: Brochure) -> bytes:
    """The contact as address books read it."""
    from brochure.pictures.gallery import card_of  # noqa: PLC0415
    from brochure.pictures.vcard import folded, vcard_text  # noqa: PLC0415

    if content.contact is None:
        raise UsageError(said("--vcf: the content has no contact"))
    return folded(vcard_text(card_of(content.contact, content.organisation.name))).encode()


def _agenda(content: Brochure) -> bytes:
    """The events as calendars read them."""
    if not content.event:
        raise UsageError(said("--ics: the content has no event"))
    from brochure.appointments import appointments  # noqa: PLC0415

    return appointments(content, _date())


def _unreadable(path: object, error: Exception) -> str:
    return said("can't read {path}: {reason}", path=path, reason=_reason(error))


def _unwritable(path: object, error: Exception) -> str:
    return said("can't write {path}: {reason}", path=path, reason=_reason(error))


def _reason(error: Exception) -> str:
    reason = getattr(error, "strerror", None) or str(error)
    return reason[:1].lower() + reason[1:]


def _tell(result: Result, asked: Namespace) -> None:
    """Messages, a last line for humans, timings."""
    if len(result.report):
        from brochure.words.render import Format, render, summary  # noqa: PLC0415

        style, tongue = Format(asked.messages), _tongue(result)
        messages = render(result.report, asked.content, result.text, style, spoken=tongue)
        _say(messages.rstrip("\n"))
        if style is Format.HUMAN:
            consequence = _consequence(result, asked)
            _say(summary(result.report, tongue) + (tongue.say(consequence) if consequence else ""))
    elif asked.command == "check":
        _say(_tongue(result).say("{file}: nothing to report", file=asked.content))
    if asked.verbose and result.setting:
        _say(said("setting: {setting}", setting=result.setting))
    if asked.timings:
        for stage, seconds in result.timings:
            _say(f"{stage:>15} {seconds * 1000:8.1f} ms")


def _tongue(result: Result) -> Tongue:
    """The language that somebody asked for, else the flyer's."""
    from brochure.words.tongue import tongue  # noqa: PLC0415

    return spoken() or tongue(result.brochure.language if result.brochure else "")


def _consequence(result: Result, asked: Namespace) -> str:
    if asked.command == "check":
        return ""
    strict = asked.strict and _worst(result.report) is Severity.WARNING
    return ": nothing was written" if result.pdf is None or strict else ""


def _themes() -> int:
    from brochure.looks import LOOKS  # noqa: PLC0415

    for look in LOOKS.values():
        print(f"{look.name:<10} {look.line}", flush=True)
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
