"""Whether any of the files that a flyer is made of was saved.

Asked by `stat`, for editors write in every way: into the file, beside it with a rename, or by
removing it first. A file's identity, size and time tell that it is another.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

Signature = tuple[tuple[int, int, int] | None, ...]


class Watch:
    """The files watched and what they were when they were last looked at."""

    def __init__(self, paths: Iterable[Path]) -> None:
        self.paths = tuple(paths)
        self._seen = self._look()

    def changed(self) -> bool:
        """Whether any file is another than at the last question."""
        now = self._look()
        changed, self._seen = now != self._seen, now
        return changed

    def _look(self) -> Signature:
        return tuple(map(_signature, self.paths))


def _signature(path: Path) -> tuple[int, int, int] | None:
    """None for what isn't there."""
    try:
        found = os.stat(path)  # noqa: PTH116 - asked fifty times a second
    except (OSError, ValueError):
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns
