"""`brochure preview`: the flyer in the browser, new at every save."""

from __future__ import annotations

import gc
import os
import sys
from argparse import ArgumentTypeError
from pathlib import Path
from threading import Thread
from time import sleep
from typing import TYPE_CHECKING

from brochure.arguments import Exit, UsageError, add_language, languages_of, said, spoken

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from brochure.preview.server import Server
    from brochure.preview.studio import Studio

PAUSE = 0.02  # seconds between two looks at the files
QUIET = 0.3  # seconds between two looks for slips
_TOKEN = 32  # bytes


def add(parser: ArgumentParser) -> None:
    """The options."""
    parser.add_argument(
        "content", nargs="?", default="content.yaml", metavar="CONTENT", help="the YAML file"
    )
    add_language(parser)
    parser.add_argument("--no-open", action="store_true", help="print the address, open no browser")
    parser.add_argument(
        "--port", type=_port, default=0, metavar="N", help="the port (default: a free one)"
    )
    parser.add_argument(
        "--allow-outside",
        action="store_true",
        help="files may lie outside the folder of CONTENT",
    )


def _port(word: str) -> int:
    if word.isascii() and word.isdecimal() and len(word) <= 5 and int(word) < 1 << 16:
        return int(word)
    raise ArgumentTypeError(said("`{word}` is no port from 0 to 65535", word=word))


def run(asked: Namespace) -> int:
    """Serve until somebody stops it."""
    gc.enable()  # a long run, unlike a build
    studio = _studio(asked)
    server = _server(studio, asked.port)
    Thread(target=server.serve_forever, daemon=True).start()
    Thread(target=_proofread, args=(studio,), daemon=True).start()
    print(server.gate.address, flush=True)
    print(said("Ctrl+C ends the preview"), file=sys.stderr, flush=True)
    if not asked.no_open:
        import webbrowser  # noqa: PLC0415

        webbrowser.open(server.gate.address)
    try:
        while True:
            studio.poll()
            sleep(PAUSE)
    except KeyboardInterrupt:
        return Exit.WRITTEN
    finally:
        server.shutdown()


def _proofread(studio: Studio) -> None:
    """Look for slips while nobody waits."""
    while True:
        studio.proofread()
        sleep(QUIET)


def _studio(asked: Namespace) -> Studio:
    from brochure.pipeline import ComposingRoom, Options, date_of  # noqa: PLC0415
    from brochure.preview.proof import Job  # noqa: PLC0415
    from brochure.preview.studio import Studio  # noqa: PLC0415

    try:
        options = Options(
            allow_outside=asked.allow_outside,
            created=date_of(os.environ),
            languages=languages_of(asked),
        )
        job = Job(asked.content, ComposingRoom(), options, spoken())
        return Studio(Path(asked.content), job)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        message = said("can't read {path}: {reason}", path=asked.content, reason=reason.lower())
        raise UsageError(message) from None


def _server(studio: Studio, port: int) -> Server:
    from secrets import token_urlsafe  # noqa: PLC0415

    from brochure.preview.server import Server  # noqa: PLC0415

    try:
        return Server(studio, token_urlsafe(_TOKEN), port)
    except OSError as error:
        message = said("port {port} can't be used: {reason}", port=port, reason=error.strerror)
        raise UsageError(message, said("leave --port out for a free one")) from None
