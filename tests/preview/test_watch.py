"""A save is seen, however an editor writes."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from brochure.preview.watch import Watch


def written_into(path: Path) -> None:
    path.write_text("other", encoding="utf-8")
    os.utime(path, ns=(1, path.stat().st_mtime_ns + 1))


def renamed_over(path: Path) -> None:
    beside = path.with_suffix(".tmp")
    beside.write_text("same!", encoding="utf-8")
    os.utime(beside, ns=(1, path.stat().st_mtime_ns))  # nothing but the file's identity differs
    beside.replace(path)


def removed(path: Path) -> None:
    path.unlink()


@pytest.mark.parametrize("save", [written_into, renamed_over, removed])
def test_a_save_is_seen_once(tmp_path: Path, save: Callable[[Path], None]) -> None:
    path = tmp_path / "content.yaml"
    path.write_text("first", encoding="utf-8")
    watch = Watch([path, tmp_path / "missing.png"])
    assert not watch.changed()
    save(path)
    assert watch.changed()
    assert not watch.changed()


def test_a_picture_that_appears_is_a_change(tmp_path: Path) -> None:
    watch = Watch([tmp_path / "missing.png"])
    (tmp_path / "missing.png").write_bytes(b"now")
    assert watch.changed()


def test_a_name_that_is_none_is_a_file_that_is_missing() -> None:
    assert not Watch([Path("a\0b")]).changed()
