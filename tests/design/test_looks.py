"""A look is a file of its own and a line of the registry, and builds on the face of any format."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest

from brochure.cli import main
from brochure.compose.page import TextItem
from brochure.content.reference import markdown
from brochure.content.schema import schema
from brochure.diagnostics.catalogue import worst
from brochure.diagnostics.model import Severity
from brochure.formats import A4, A5, DL, FORMATS, LETTER, Format
from brochure.geometry import mm
from brochure.looks import LOOKS
from brochure.pipeline import Options, Result, make
from brochure.preflight import check_result
from brochure.profile import PROFILES
from brochure.story.structure import Artifact
from brochure.story.tell import tell
from support.cases import FOLDER, PAGES, TEXTS, THEMES, themed
from support.flyers import ROOT, SAMPLE, composed, content, ids
from support.judges import page_validation
from support.stories import texts
from support.toy_look import LOOK

SHORT = "organisation: {name: Chor}\nannouncement: {headline: Nun}\n"
FACES = (A4, A5, DL, LETTER)
WORDED = [FOLDER / f"{name}.yaml" for name in ("words-030", "quotes-6", "lists-and-subheads")]
CASES = [*WORDED, *PAGES[::3], *TEXTS[::3]]
ROOMS = [ROOT / "brochure" / "design" / theme for theme in THEMES]
LOOK_FILES = [file for room in ROOMS for file in room.glob("*.py")]
UNLAWFUL = {"page/collision", "page/edge", "page/lost"}
TOO_MUCH = {  # for any look: what a face can't hold, what no typeface shows
    "type/overset",
    "type/overset-together",
    "type/word-too-long",
    "type/address-too-long",
    "type/missing-script",
    "picture/takes-room",
}


def name(value: object) -> str:
    return value.stem if isinstance(value, Path) else str(getattr(value, "name", value))


@pytest.fixture(autouse=True)
def toy(monkeypatch: pytest.MonkeyPatch) -> None:
    """The toy is registered, and every format is drawn."""
    monkeypatch.setitem(LOOKS, LOOK.name, LOOK)
    for face in FACES:
        monkeypatch.setitem(FORMATS, face.name, face)


def built(path: Path, face: Format, profile: str, pages: int = 1) -> Result:
    text = path.read_text(encoding="utf-8").replace("theme: editorial", f"theme: {LOOK.name}")
    text = text if "theme: " in text else themed(text, LOOK.name)
    text = text.replace("pages: 1", f"pages: {pages}")
    return make(str(path), text.encode(), Options(profile=profile, format=face.name))


@pytest.mark.parametrize(("face", "profile"), list(product(FACES, ("screen", "press"))), ids=name)
def test_the_toy_builds_the_sample_on_every_face(face: Format, profile: str) -> None:
    result = built(SAMPLE, face, profile, pages=1 if face.width > mm(200) else 2)
    assert result.pdf is not None, list(result.report)
    assert result.setting.startswith("body ")
    check_result(result, PROFILES[profile])
    assert worst(result.report) is not Severity.ERROR, list(result.report)
    if profile == "screen":
        assert page_validation(result.pdf) == []


@pytest.mark.parametrize(("path", "face"), list(product(CASES, FACES)), ids=name)
def test_the_toy_keeps_the_law_of_the_house(path: Path, face: Format) -> None:
    for profile in ("screen", "press"):
        result = built(path, face, profile)
        found = set(ids(result.report))
        assert not found & UNLAWFUL
        assert result.pdf is not None or found & TOO_MUCH, found


def test_a_look_of_the_registry_is_a_choice_everywhere(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["themes"]) == 0
    assert "column     one column, for tests" in capsys.readouterr().out.splitlines()
    assert LOOK.name in schema()["properties"]["design"]["properties"]["theme"]["enum"]
    assert ", ".join(f"`{name}`" for name in LOOKS) in markdown()


def test_a_misspelt_look_is_told_the_nearest() -> None:
    result = make("content.yaml", themed(SHORT, "colum").encode(), Options())
    (fact,) = result.report
    assert fact.id == "content/choice"
    assert dict(fact.parameters)["nearest"] == "column"


@pytest.mark.parametrize(("path", "theme"), list(product([*PAGES[::2], SAMPLE], THEMES)), ids=name)
def test_every_letter_on_the_page_was_told(path: Path, theme: str) -> None:
    brochure = content(path.read_bytes())
    document, _, _ = composed(brochure, theme, path.parent)
    stretches = [one for text in texts(tell(brochure, None)) for one in text.stretches]
    told = "".join("".join(one.text for one in stretches).split())
    for page in document.pages:
        for item in page.items:
            if isinstance(item, TextItem) and isinstance(item.owner, Artifact):
                said = "".join("".join(item.shaped.texts).split())
                assert said.strip(",") in told


@pytest.mark.parametrize("path", LOOK_FILES, ids=name)
def test_a_look_writes_no_text(path: Path) -> None:
    for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(call, ast.Call):
            for text in written(call):
                assert not any(sign.isalnum() for sign in text), text


def written(call: ast.Call) -> Iterator[str]:
    """The literals that a call gives to a run as its text."""
    makes_run = isinstance(call.func, ast.Name) and call.func.id == "Run"
    given = [key.value for key in call.keywords if key.arg == "text"]
    given += call.args[:1] if makes_run else []
    for value in given:
        for part in ast.walk(value):
            if isinstance(part, ast.Constant) and isinstance(part.value, str):
                yield part.value
