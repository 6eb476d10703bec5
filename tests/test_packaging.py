"""Fonts, patterns and profiles travel: a wheel made from the sdist builds a flyer elsewhere."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from brochure.languages import every
from support.flyers import ROOT, SAMPLE, pdf_of

TOP_LEVEL = {
    *("brochure", "content.yaml", "fonts", "tests", "pyproject.toml"),
    *("README.md", "LICENSE", "CHANGELOG.md", "CONTRIBUTING.md", "docs", ".ci", ".gitignore"),
}


def test_the_top_level_holds_what_was_agreed_and_nothing_else() -> None:
    if not (ROOT / ".git").exists():
        pytest.skip("no checkout: what belongs to the project cannot be told from what was built")
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    assert {name.split("/")[0] for name in listed.splitlines()} == TOP_LEVEL


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel built by pip from this checkout."""
    if not (ROOT / "pyproject.toml").exists():
        pytest.skip("no checkout to build from")
    folder = tmp_path_factory.mktemp("wheel")
    command = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "-q",
        "--no-deps",
        "-w",
        str(folder),
        str(ROOT),
    ]
    subprocess.run(command, check=True, capture_output=True)
    (found,) = folder.glob("*.whl")
    return found


def test_the_wheel_carries_fonts_patterns_profile_and_licences(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert sum(name.endswith(".ttf") for name in names) == len(list((ROOT / "fonts").glob("*.ttf")))
    assert "brochure/fonts/OFL-SourceSans3.txt" in names
    tables = {f"{one.spelling.patterns}.liang" for one in every() if one.spelling.patterns}
    assert tables < {name.rpartition("/")[2] for name in names}
    assert "brochure/paint/icc/srgb.icc" in names
    assert "brochure/starters/de/head.yaml" in names


def test_a_flyer_built_from_the_wheel_is_the_same(wheel: Path, tmp_path: Path) -> None:
    (tmp_path / "lib").mkdir()
    zipfile.ZipFile(wheel).extractall(tmp_path / "lib")
    program = (
        "import sys; sys.path.insert(0, 'lib'); import brochure; "
        "assert 'lib' in brochure.__file__; "
        "sys.stdout.buffer.write(brochure.build(sys.argv[1]))"
    )
    built = subprocess.run(
        [sys.executable, "-c", program, str(SAMPLE)],
        cwd=tmp_path,
        check=True,
        capture_output=True,
    )
    assert built.stdout == pdf_of(SAMPLE.read_bytes())


def test_nothing_is_loaded_that_the_small_package_of_phone_numbers_lacks() -> None:
    program = (
        "import sys, brochure; brochure.build(sys.argv[1]); "
        "print(sorted(name for name in sys.modules if name.startswith('phonenumbers.')))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(SAMPLE)], cwd=ROOT, check=True, capture_output=True
    )
    loaded = done.stdout.decode()
    assert "phonenumbers.phonenumberutil" in loaded
    assert not [
        data for data in ("geo", "carrier", "tz", "timezone") if f"phonenumbers.{data}" in loaded
    ]
