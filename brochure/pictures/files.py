"""From a path in content.yaml to the bytes of the file, or a message.

Paths are relative to the folder of content.yaml and stay in it, unless the user allows more.
Nothing but regular files is opened, and none that is larger than `LARGEST`. What is in the file is
not looked at.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path
from unicodedata import normalize

from brochure.content.values import Text
from brochure.diagnostics.model import Report

LARGEST = 60_000_000
"""Bytes. The largest JPEG of a camera has about 40 million."""

_KINDS = (
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


def located(reference: str, folder: Path) -> str:
    """A path as the file system has it: the letters of its names may be written in another form of
    Unicode there, as macOS does.
    """
    if reference.isascii() or os.path.lexists(folder / reference):
        return reference
    found = Path()
    for part in Path(reference).parts:
        own = folder / found
        found /= part if os.path.lexists(own / part) else _same(own, part)
    return str(found)


def _same(folder: Path, name: str) -> str:
    """The name in a folder that differs in its form alone, or else the name itself."""
    try:
        names = [entry.name for entry in folder.iterdir()]
    except (OSError, ValueError):  # a NUL
        return name
    wanted = normalize("NFC", name)
    return next((one for one in sorted(names) if normalize("NFC", one) == wanted), name)


def read(file: Text, folder: Path, report: Report, *, allow_outside: bool = False) -> bytes | None:
    """The bytes of the file that `file` names; None if there is a message instead."""
    reference = file.value
    if _is_address(reference):
        report.add("picture/address", file.span, file=reference)
        return None
    outside = None if allow_outside else _outside(reference, folder)
    path = reference if outside else located(reference, folder)
    if not allow_outside and outside is None:
        outside = _outside(path, folder)
    if outside is not None:
        report.add("picture/outside", file.span, file=reference, what=outside)
        return None
    try:
        return _bytes(folder / path, file, report)
    except FileNotFoundError:
        near = _nearest(folder / reference)
        report.add("picture/missing", file.span, file=reference, near=near)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name is not a file name"
        report.add("picture/unreadable", file.span, file=reference, reason=reason.lower())
    return None


def _is_address(reference: str) -> bool:
    scheme, colon, rest = reference.partition(":")
    return bool(colon) and (rest.startswith("//") or scheme.lower() in {"data", "file"})


def _outside(reference: str, folder: Path) -> str | None:
    """How a path leaves the folder; None if it stays."""
    # A drive or a backslash leaves it on Windows, and means nothing elsewhere.
    if reference.startswith(("/", "\\", "~")) or reference[1:3] in {":\\", ":/"}:
        return "absolute path"
    # Not by the string alone: `..` behind a symbolic link leads elsewhere.
    here = os.path.realpath(folder)
    try:
        there = os.path.realpath(folder / reference)
    except (OSError, ValueError):  # a loop of links, a NUL: opening it says what is wrong
        return None
    if os.path.commonpath([here, there]) == here:
        return None
    return "path upward" if ".." in Path(reference).parts else "symbolic link"


def _bytes(path: Path, file: Text, report: Report) -> bytes | None:
    # Without O_NONBLOCK the opening of a pipe waits for a writer.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags)
    try:
        mode = os.fstat(descriptor).st_mode
        what = next((name for is_kind, name in _KINDS if is_kind(mode)), None)
        if what is not None:
            report.add("picture/not-a-file", file.span, file=file.value, what=what)
            return None
        with os.fdopen(descriptor, "rb", closefd=False) as stream:
            data = stream.read(LARGEST + 1)
    finally:
        os.close(descriptor)
    if not data:
        report.add("picture/empty", file.span, file=file.value)
        return None
    if len(data) > LARGEST:
        limit = LARGEST // 1_000_000
        report.add("picture/large-file", file.span, file=file.value, limit=limit)
        return None
    return data


def _nearest(path: Path) -> str:
    """The name beside a missing file that differs least: another case, another ending."""
    wanted = path.stem.casefold()
    try:
        names = sorted(entry.name for entry in os.scandir(path.parent) if entry.is_file())
    except OSError:
        return ""
    return next((name for name in names if Path(name).stem.casefold() == wanted), "")
