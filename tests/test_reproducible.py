"""The same input gives the same bytes: any folder, time zone, locale, hash seed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from brochure.pipeline import ComposingRoom, Options, make
from support.flyers import SAMPLE


def build_in(folder: Path, **environment: str) -> bytes:
    folder.mkdir(parents=True)
    shutil.copy(SAMPLE, folder / "content.yaml")
    subprocess.run(
        [sys.executable, "-m", "brochure", "build"],
        cwd=folder,
        check=True,
        capture_output=True,
        env={**os.environ, **environment},
    )
    return (folder / "flyer.pdf").read_bytes()


@pytest.fixture(scope="module")
def reference(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return build_in(tmp_path_factory.mktemp("a") / "here", PYTHONHASHSEED="0", TZ="UTC", LC_ALL="C")


def test_another_folder_zone_locale_and_hash_seed_give_the_same_bytes(
    reference: bytes, tmp_path: Path
) -> None:
    other = build_in(
        tmp_path / "Über uns" / "Frühling",
        PYTHONHASHSEED="4711",
        TZ="Pacific/Kiritimati",
        LC_ALL="tr_TR.UTF-8",
    )
    assert other == reference


def test_reportlab_s_environment_has_no_say(reference: bytes, tmp_path: Path) -> None:
    settings = {"RL_invariant": "0", "RL_pageCompression": "0", "RL_pdfMultiLine": "1"}
    assert build_in(tmp_path / "x", **settings) == reference


def test_the_date_comes_from_source_date_epoch(reference: bytes, tmp_path: Path) -> None:
    dated = build_in(tmp_path / "x", SOURCE_DATE_EPOCH="1753142400")
    assert b"2025-07-22" in dated
    assert b"2025-07-22" not in reference


def test_what_a_room_holds_from_earlier_changes_no_byte() -> None:
    sample = SAMPLE.read_text(encoding="utf-8")
    named = sample.replace("name: KOK –", "name: Kooperationsvereinbarung –")
    marked = sample.replace("design:", "design:\n  hyphenation: [Fachberatungsstellen]")
    contents = [text.encode() for text in (sample, named, marked, sample)]
    room = ComposingRoom()
    kept = [make("content.yaml", data, Options(), room=room).pdf for data in contents]
    assert kept == [make("content.yaml", data, Options()).pdf for data in contents]
    assert len(set(kept)) == 3
