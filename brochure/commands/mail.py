"""`brochure mail`: the flyer as an e-mail that waits to be sent."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from brochure.arguments import Exit, UsageError, add_language, languages_of, said, spoken

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from email.headerregistry import Address

    from brochure.pipeline import Result

MEGABYTE = 1_000_000  # as mail servers count
LARGE = 5 * MEGABYTE  # of a mail: slow on a telephone
TOO_LARGE = 14 * MEGABYTE  # many servers refuse 20 in all, and answers carry it again

NOT_WRITTEN = ": nothing was written"
_STREAM = "-"


def add(parser: ArgumentParser) -> None:
    """The options."""
    parser.add_argument(
        "content", nargs="?", default="content.yaml", metavar="CONTENT", help="the YAML file"
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        help="where the mail goes (default: beside CONTENT, flyer.eml); - is stdout",
    )
    parser.add_argument(
        "--to", action="append", default=[], metavar="ADDRESS", help="a recipient; may be repeated"
    )
    parser.add_argument("--subject", metavar="TEXT", help="in the place of the headline")
    add_language(parser)
    parser.add_argument("--strict", action="store_true", help="warnings are errors")
    parser.add_argument(
        "--allow-outside",
        action="store_true",
        help="files may lie outside the folder of CONTENT",
    )


def run(asked: Namespace) -> int:
    """Build, write the draft beside the content, say what to do with it."""
    recipients = tuple(_address(one) for one in asked.to)
    if asked.subject is not None and not asked.subject.strip():
        raise UsageError(said("--subject is empty"), said("leave it out for the headline"))
    result = _built(asked)
    data = _draft(asked, result, recipients) if result.pdf is not None else None
    _tell(asked, result, data)
    if data is None or len(data) > TOO_LARGE or _is_refused(asked, result):
        return Exit.CONTENT
    _write(asked, result, data)
    return Exit.WRITTEN


def _address(text: str) -> Address:
    """A recipient: `name@example.org` or `A Name <name@example.org>`."""
    from email.headerregistry import Address  # noqa: PLC0415
    from email.utils import getaddresses  # noqa: PLC0415

    from brochure.content.uris import ascii_mailbox, is_email  # noqa: PLC0415

    found = getaddresses([text])
    name, mailbox = found[0] if len(found) == 1 else ("", "")
    plain = ascii_mailbox(mailbox) if is_email(mailbox) else ""
    if not plain.isascii() or not plain or not text.isprintable():
        raise UsageError(
            said("`{text}` is no e-mail address", text=text), said("write name@example.org")
        )
    return Address(name, addr_spec=plain)


def _built(asked: Namespace) -> Result:
    from brochure.pipeline import Options, date_of, make, read_file  # noqa: PLC0415

    try:
        data = read_file(asked.content)
    except (OSError, ValueError) as error:
        message = "can't read {path}: {reason}"
        raise UsageError(said(message, path=asked.content, reason=_reason(error))) from None
    try:
        created = date_of(os.environ)
    except ValueError as error:
        raise UsageError(str(error)) from None
    options = Options(
        allow_outside=asked.allow_outside, created=created, languages=languages_of(asked)
    )
    return make(asked.content, data, options)


def _draft(asked: Namespace, result: Result, recipients: tuple[Address, ...]) -> bytes:
    """The mail; what its size is worth saying joins the report."""
    from brochure.check.picture import first_page  # noqa: PLC0415
    from brochure.commands.letter import PICTURE_WIDTH, Letter, draft  # noqa: PLC0415
    from brochure.commands.running_text import RunningText  # noqa: PLC0415

    assert result.pdf is not None
    assert result.tree is not None
    assert result.brochure is not None
    text = RunningText.of(result.tree, result.entries)
    data = draft(
        Letter(
            _one_line(asked.subject or text.headline),
            recipients,
            text,
            result.brochure.language,
            result.pdf,
            first_page(result.pdf, PICTURE_WIDTH),
            f"{result.stem}.pdf",
        )
    )
    if len(data) > LARGE:
        id = "mail/too-large" if len(data) > TOO_LARGE else "mail/large"
        most = TOO_LARGE if len(data) > TOO_LARGE else LARGE
        result.report.add(id, None, size=len(data) / MEGABYTE, most=most // MEGABYTE)
    return data


def _one_line(text: str) -> str:
    """A subject: a header has no line breaks."""
    return " ".join(text.split())


def _is_refused(asked: Namespace, result: Result) -> bool:
    from brochure.diagnostics.catalogue import worst  # noqa: PLC0415
    from brochure.diagnostics.model import Severity  # noqa: PLC0415

    return bool(asked.strict and (worst(result.report) or 0) >= Severity.WARNING)


def _tell(asked: Namespace, result: Result, data: bytes | None) -> None:
    if len(result.report):
        from brochure.words.render import render, summary  # noqa: PLC0415
        from brochure.words.tongue import tongue as tongue_of  # noqa: PLC0415

        tongue = spoken() or tongue_of(result.brochure.language if result.brochure else "")
        messages = render(result.report, asked.content, result.text, spoken=tongue)
        _say(messages.rstrip("\n"))
        refused = data is None or len(data) > TOO_LARGE or _is_refused(asked, result)
        _say(summary(result.report, tongue) + (tongue.say(NOT_WRITTEN) if refused else ""))


def _write(asked: Namespace, result: Result, data: bytes) -> None:
    from brochure.output import write  # noqa: PLC0415
    from brochure.words.mail import PROGRAMS, SIZE  # noqa: PLC0415

    if asked.output == _STREAM:
        sys.stdout.buffer.write(data)
        sys.stdout.flush()
        return
    path = Path(asked.output or Path(asked.content).with_name(f"{result.stem}.eml"))
    if path.resolve() == Path(asked.content).resolve():
        raise UsageError(said("{path} is the content itself: name another file", path=path))
    try:
        write(path, data)
    except (OSError, ValueError) as error:
        message = "can't write {path}: {reason}"
        raise UsageError(said(message, path=path, reason=_reason(error))) from None
    print(path, flush=True)
    _say(said(SIZE, file=path, size=f"{len(data) / MEGABYTE:.1f}"))
    for sentence in PROGRAMS:
        _say(said(sentence, file=path))


def _reason(error: Exception) -> str:
    reason = getattr(error, "strerror", None) or str(error)
    return reason[:1].lower() + reason[1:]


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)
