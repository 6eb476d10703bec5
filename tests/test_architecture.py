"""The structure holds: one way through the stages, one owner for each outside library."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.flyers import ROOT

PACKAGE = ROOT / "brochure"
STAGES = [
    "source",
    "content",
    "microtypography",
    "pictures",
    "story",
    "design",
    "typeset",
    "compose",
    "impose",
    "paint",
    "check",
]
SERVING = {"colour", "diagnostics", "formats", "geometry", "looks", "profile"}  # for every stage
    "colour",
    "formats",
    "looks",
    "diagnostics",
    "geometry",
    "profile",
}  # every stage may import them
DRIVING = {"arguments", "build", "cli", "output", "preflight", "terms", "__init__", "__main__"}
OWNERS = {
    "yaml": {"source"},
    "phonenumbers": {"content"},
    "idna": {"content"},
    "uharfbuzz": {"typeset", "pictures"},  # shapes text, also that of SVG with its own font
    "reportlab": {"paint"},
    "pikepdf": {"pictures", "check"},  # logos in PDF are read; so is the finished file
    "pypdfium2": {"check"},
    "PIL": {"pictures", "check"},  # decodes; adds up inks
    "qrcodegen": {"pictures"},
    "svg": {"pictures"},
    "tinycss2": {"pictures"},
    "cssselect2": {"pictures"},
}
NAMES = {"yaml": "PyYAML", "PIL": "Pillow", "pypdfium2": "pdfium", "svg": "svg.path"}
CLOCKS_AND_CHANCE = {"datetime", "random", "uuid", "secrets", "locale"}


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Import(names):
                yield from (name.name for name in names)
            case ast.ImportFrom(module, _, 0) if module:
                yield module


def test_the_folders_are_the_stages_and_what_serves_and_drives_them() -> None:
    rooms = {room(path) for path in modules()}
    assert rooms <= {*STAGES, *SERVING, *DRIVING}


def test_the_map_shows_every_room_and_every_library_with_its_owner() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    described = set(re.findall(r"`(\w+)(?:\.py|/)?`", text))
    assert {room(path) for path in modules()} - {"__init__", "__main__"} <= described
    for library in OWNERS:
        assert NAMES.get(library, library).lower() in text.lower(), library


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_module_imports_from_its_own_stage_and_those_before(path: Path) -> None:
    here = room(path)
    if here in DRIVING:
        return
    for module in imported(path):
        if not module.startswith("brochure."):
            continue
        there = module.split(".")[1]
        assert there not in DRIVING, module
        if here in SERVING:
            assert there in SERVING, module
        elif there not in SERVING:
            assert STAGES.index(there) <= STAGES.index(here), module


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_each_outside_library_has_its_owner(path: Path) -> None:
    for module in imported(path):
        owners = OWNERS.get(module.split(".")[0])
        assert owners is None or room(path) in owners, module


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_module_asks_the_clock_or_chance(path: Path) -> None:
    assert not CLOCKS_AND_CHANCE & {module.split(".")[0] for module in imported(path)}
