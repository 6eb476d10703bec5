"""Writing the PDF: beside its place, then renamed, so that an old file survives every failure."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path


def write(path: Path, data: bytes) -> None:
    """Put `data` into the file at `path`.

    A link is followed; a device or a pipe is written to. Raises OSError, and then a file that was
    there is unchanged.
    """
    target = path.resolve()
    if not target.exists():
        _replace(target, data)
    elif target.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    elif not target.is_file():
        target.write_bytes(data)
    elif os.access(target, os.W_OK):
        _replace(target, data)
    else:
        raise PermissionError(errno.EACCES, "the file is write-protected")


def _replace(target: Path, data: bytes) -> None:
    beside = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())  # or a power cut leaves the new name with an empty file
        beside.replace(target)
    except BaseException:  # an interrupt too leaves nothing behind
        with suppress(OSError):
            beside.unlink()
        raise
    _settle(target.parent)


def _settle(folder: Path) -> None:
    """Have the disk know a folder's names, where the system can; the file is whole without."""
    if os.name == "nt":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
