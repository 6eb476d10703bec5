"""The structure holds: one way through the stages, what each knows nothing of, one owner for each
outside library.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import brochure
from brochure.formats import A4, A5, DL
from brochure.looks import LOOKS
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
SERVING = {  # every stage
    "colour",
    "diagnostics",
    "formats",
    "geometry",
    "languages",
    "looks",
    "profile",
}
SPEAKING = "words"  # sentences: the drivers print them, and check's two reports
SPEAKERS = {"check/as_json.py", "check/as_html.py"}
DRIVING = {
    *("api", "appointments", "arguments", "cli", "commands", "folding", "funding"),
    *("lettering", "merge", "output"),
    *("pipeline", "preflight", "preview", "spelling", "terms"),
    *("__init__", "__main__"),
}

KNOWS: dict[str, dict[str, set[str]]] = {
    "source": {},
    "content": {"source": {"node"}},
    "microtypography": {
        "source": {"node"},  # where the file's text has a mark without a partner
        "content": {"kinds.KINDS", "model", "parties", "uris", "values"},
    },
    "pictures": {"content": {"kinds.outlines", "model", "outline", "parties", "uris", "values"}},
    "story": {
        "content": {"kinds.outlines", "model", "outline", "uris", "values"},
        "pictures": {"gallery"},
    },
    "design": {
        # the author's wishes, how short a body is, where kinds of content are read
        "content": {"kinds.outlines", "model.Brochure", "outline", "values.Prose"},
        "pictures": {"gallery"},
        "story": {"divisions", "ledger", "model", "structure"},
    },
    "typeset": {"story": {"divisions", "structure"}, "design": {"style"}},
    "compose": {
        "source": {"node"},  # the sign that no typeface has, where the file has it
        # what could give way on a full page
        "content": {"kinds.KINDS", "model.Brochure", "model.Quote"},
        "pictures": {"gallery", "model"},
        "story": {"ledger", "structure", "tell"},
        "design": {"gauge", "plan", "style", "theme"},
        "typeset": {
            *("fonts", "line", "memo", "opportunities"),
            *("setting", "skyline", "substitutes"),
        },
    },
    "impose": {
        "pictures": {"load", "model"},  # made ready for the size they have on the sheet
        "story": {"structure"},
        "design": {"style"},  # and its look
        "typeset": {"setting"},
        "compose": {"page"},
    },
    "paint": {
        "content": {"values.Numbering"},  # of a list, which a tag says too
        "pictures": {"icc", "model"},
        "story": {"structure"},
        "design": {"style"},  # swatches, which become inks, and typefaces
        "typeset": {"fonts", "line"},
        "compose": {"page"},
        "impose": {"sheets"},
    },
    "check": {"pictures": {"icc"}},  # the bytes alone: of the program's memory nothing
}
"""What each stage may import of the others: modules, or single names of one. All else it knows
nothing of.
"""

PDF_OPERATORS = {"BT", "ET", "Tf", "Tj", "TJ", "Tm", "BDC", "BMC", "EMC", "Do", "/CS", "/Subtype"}
TEXTS = {"TextItem", "shaped", "paragraph", "galley"}
UNNAMED: list[tuple[tuple[str, ...], set[str], dict[str, str]]] = [
    # no stage but design, and no format, names a look
    (
        (*(set(STAGES) - {"design"}), *(SERVING - {"looks"}), *DRIVING, "design/*.py"),
        {*LOOKS, *(look.place.rpartition(":")[2] for look in LOOKS.values())},
        dict.fromkeys(
            (
                "check/rules/contrast.py",
                "pictures/svg/typefaces.py",
                "typeset/fonts.py",
                "typeset/substitutes.py",
            ),
            "bold is a weight of type as well",
        ),
    ),
    # nor does one look name another
    *(((f"design/{look}",), {other for other in LOOKS if other != look}, {}) for look in LOOKS),
    # no look names a sheet (`letter` is a word of the craft as well)
    (
        ("design",),
        {name for face in (A4, A5, DL) for name in (face.name, face.name.upper())},
        {
            f"design/{look}/{file}.py": "its lengths are drawn on this sheet"
            for look in ("editorial", "bold")  # planned; what is drawn as a table names none
            for file in ("ladder", "tables", "grid")
        },
    ),
    # what is on a face has no side of a sheet, and what puts it there no operator
    (("story", "design", "typeset", "compose", "impose"), PDF_OPERATORS, {}),
    # impose looks into no face
    (("impose",), TEXTS, {"impose/draft.py": "a draft's stamp is a text, set on a sheet"}),
    # a story has no size, a look no text
    (("story",), {"size", "leading", "colour", "RunStyle", "Face", "Swatch"}, {}),
    (tuple(f"design/{look}" for look in LOOKS), {"phrases", "spoken", "Phrases"}, {}),
]
"""Where which names don't occur in code, and the files that may have one, each with its reason."""

OWNERS = {
    "yaml": {"source"},
    "phonenumbers": {"content"},
    "idna": {"content"},
    "stdnum": {"content"},
    "fpdf": {"typeset"},  # the bidirectional algorithm alone
    "uharfbuzz": {"typeset", "pictures"},  # shapes text, also that of SVG with its own font
    "reportlab": {"paint"},
    "pikepdf": {"pictures", "check"},  # logos in PDF are read; so is the finished file
    "pypdfium2": {"check"},
    "PIL": {"pictures", "check"},  # decodes; adds up inks
    "zint": {"pictures"},
    "icalendar": {"content", "appointments"},
    "hunspell": {"spelling"},
    "shtab": {"commands"},
    "tqdm": {"commands"},
    "svg": {"pictures"},
    "tinycss2": {"pictures"},
    "cssselect2": {"pictures"},
}
NAMES = {
    "yaml": "PyYAML",
    "PIL": "Pillow",
    "pypdfium2": "pdfium",
    "stdnum": "python-stdnum",
    "svg": "svg.path",
}
RECKONS = {"appointments.py", "content/appointment.py", "languages/calendar.py"}
"""With days that are given, never with today's."""
CLOCKS_AND_CHANCE = {"datetime", "random", "uuid", "secrets", "locale"}
UNGUESSED = "commands/preview.py"  # its token is a secret, and in no file


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def place(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imported(path: Path) -> Iterator[str]:
    """What a module imports; of this package each name with its module."""
    for node in ast.walk(parsed(path)):
        match node:
            case ast.Import(names):
                yield from (name.name for name in names)
            case ast.ImportFrom(module, names, 0) if module:
                own = module.partition(".")[0] == PACKAGE.name
                yield from (f"{module}.{name.name}" for name in names) if own else (module,)


def named(path: Path) -> set[str]:
    """All names in a module's code, and the texts that are no comment on it."""
    tree = parsed(path)
    comments = {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    found: set[str] = set()
    for node in ast.walk(tree):
        match node:
            case ast.Name(name) | ast.Attribute(_, name) | ast.arg(name) | ast.keyword(str(name)):
                found.add(name)
            case ast.FunctionDef(name) | ast.ClassDef(name) | ast.alias(name):
                found.update(name.split("."))
            case ast.ImportFrom(module) if module:
                found.update(module.split("."))
            case ast.Constant(str(text)) if node not in comments:
                found.add(text)
    return found


def within(patterns: tuple[str, ...]) -> Iterator[Path]:
    """The modules of rooms: folders with all in them, or files."""
    for pattern in patterns:
        if pattern.endswith(".py"):
            yield from PACKAGE.glob(pattern)
        elif (PACKAGE / pattern).is_dir():
            yield from (PACKAGE / pattern).rglob("*.py")
        else:
            yield PACKAGE / f"{pattern}.py"


by_place = pytest.mark.parametrize("path", modules(), ids=place)


def test_the_folders_are_the_stages_and_what_serves_and_drives_them() -> None:
    rooms = {room(path) for path in modules()}
    assert rooms == {*STAGES, *SERVING, SPEAKING, *DRIVING}
    assert list(KNOWS) == STAGES


def test_no_module_has_the_name_of_what_the_package_gives_but_the_stage_check() -> None:
    assert {room(path) for path in modules()} & set(brochure.__all__) == {"check"}


@pytest.mark.parametrize("first", ["brochure.check.examine", "brochure.cli", "brochure.preflight"])
def test_the_name_check_is_the_function_whatever_is_imported(first: str) -> None:
    script = f"import {first}; from brochure import check; import brochure.check.examine; " + (
        "import brochure; print(check is brochure.check is brochure.api.check)"
    )
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, capture_output=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == b"True"


def test_the_map_shows_every_room_and_every_library_with_its_owner() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    described = set(re.findall(r"`(\w+)(?:\.py|/)?`", text))
    assert {room(path) for path in modules()} - {"__init__", "__main__"} <= described
    for library, owners in OWNERS.items():
        rows = [row for row in text.splitlines() if row.startswith("| `")]
        mine = {re.match(r"\| `(\w+)`", row)[1] for row in rows if _has(row, library)}  # type: ignore[index]
        assert mine == owners, library


def _has(row: str, library: str) -> bool:
    return NAMES.get(library, library).lower() in row.rsplit("|", 2)[1].lower()


def test_a_stage_knows_only_stages_before_it() -> None:
    for here, known in KNOWS.items():
        assert all(STAGES.index(there) < STAGES.index(here) for there in known), here


@by_place
def test_a_module_imports_nothing_that_its_room_knows_nothing_of(path: Path) -> None:
    here = room(path)
    for module in imported(path):
        package, there, *rest = [*module.split("."), "", ""]
        if package != PACKAGE.name or there == here or here in DRIVING:
            continue
        assert there not in DRIVING, module
        if there == SPEAKING:
            assert place(path) in SPEAKERS, module
        elif here in {*SERVING, SPEAKING} or there in SERVING:
            assert there in SERVING, module
        else:
            assert {rest[0], ".".join(rest[:2])} & KNOWS[here].get(there, set()), module


@pytest.mark.parametrize("name", sorted(SPEAKERS))
def test_a_module_that_may_speak_does(name: str) -> None:
    words = f"{PACKAGE.name}.{SPEAKING}."
    assert any(module.startswith(words) for module in imported(PACKAGE / name))


def test_nothing_is_known_that_nobody_asks_for() -> None:
    asked = {(room(path), module) for path in modules() for module in imported(path)}
    for here, rooms in KNOWS.items():
        for there, known in rooms.items():
            for one in known:
                whole = f"{PACKAGE.name}.{there}.{one}"
                assert any(
                    room == here and f"{module}.".startswith(f"{whole}.") for room, module in asked
                ), whole


@pytest.mark.parametrize(("patterns", "words", "excepted"), UNNAMED)
def test_a_room_has_no_name_for_what_it_knows_nothing_of(
    patterns: tuple[str, ...], words: set[str], excepted: dict[str, str]
) -> None:
    paths = list(within(patterns))
    assert paths
    naming = {place(path): named(path) & words for path in paths}
    assert {name: found for name, found in naming.items() if found and name not in excepted} == {}
    assert {name for name, found in naming.items() if found} >= set(excepted), "needless exceptions"


def test_one_matrix_stands_between_a_face_and_its_sheet_and_impose_makes_it() -> None:
    making = set()
    for path in modules():
        called = {node.func for node in ast.walk(parsed(path)) if isinstance(node, ast.Call)}
        if any(isinstance(one, ast.Name) and one.id == "Matrix" for one in called):
            making.add(place(path))
    assert making == {"geometry.py", "impose/sheets.py"}


@by_place
def test_each_outside_library_has_its_owner(path: Path) -> None:
    for module in imported(path):
        library = module.partition(".")[0]
        if library not in {*sys.stdlib_module_names, PACKAGE.name}:
            assert room(path) in OWNERS.get(library, set()), module


@by_place
def test_no_module_asks_the_clock_or_chance(path: Path) -> None:
    found = CLOCKS_AND_CHANCE & {module.split(".")[0] for module in imported(path)}
    if place(path) == UNGUESSED:
        assert found == {"secrets"}
    elif place(path) in RECKONS:
        assert found == {"datetime"}
        assert not {"today", "now", "utcnow"} & named(path)
    else:
        assert not found
