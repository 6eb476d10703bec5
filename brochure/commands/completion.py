"""`brochure completion`: what a shell needs to complete commands and options."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from brochure.arguments import COMMANDS, Exit, OneOf, every_parser

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

SHELLS = ("bash", "zsh", "tcsh")


def add(parser: ArgumentParser) -> None:
    """The options."""
    parser.add_argument("shell", type=OneOf(SHELLS), metavar="SHELL", help="bash, zsh or tcsh")


def run(asked: Namespace) -> int:
    """Print the script."""
    import shtab  # noqa: PLC0415 - slow to load, rarely asked

    sys.stdout.write(shtab.complete(every_parser(tuple(COMMANDS)), shell=asked.shell))
    sys.stdout.flush()
    return Exit.WRITTEN
