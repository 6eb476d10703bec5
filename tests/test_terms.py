"""What content.yaml says of the press, and what can't be used of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from brochure.pictures.icc import press_profile
from brochure.pipeline import Options, Result, make
from support.finished import unpacked
from support.flyers import ROOT, SAMPLE

CONTENT = SAMPLE.read_text(encoding="utf-8")


def made(folder: Path, keys: str = "", accent: str = '"#8a1538"') -> Result:
    content = CONTENT.replace('accent: "#8a1538"', f"accent: {accent}")
    content += f"\npress:\n{keys}" if keys else ""
    path = folder / "content.yaml"
    return make(str(path), content.encode(), Options(profile="press"))


def facts(result: Result) -> dict[str, str]:
    """Ids of what is said, and the lines that are to blame."""
    lines = result.text.splitlines()
    return {
        fact.id: lines[fact.span.line - 1].strip() if fact.span else "" for fact in result.report
    }


def test_the_inks_of_the_accent_are_said(tmp_path: Path) -> None:
    assert facts(made(tmp_path))["colour/press-accent"].startswith("accent:")


def test_an_accent_outside_of_the_gamut_is_warned_of_with_the_distance(tmp_path: Path) -> None:
    result = made(tmp_path, accent='"#0000ff"')
    (fact,) = [one for one in result.report if one.id == "colour/out-of-gamut"]
    assert dict(fact.parameters)["difference"] > 10  # type: ignore[operator]
    assert result.pdf is not None


@pytest.mark.parametrize("accent", ["cmyk(0 100 70 15)", "spot(HKS 17 K, cmyk(0 100 70 15))"])
def test_inks_that_the_author_gave_are_not_commented(tmp_path: Path, accent: str) -> None:
    assert not {id for id in facts(made(tmp_path, accent=accent)) if id.startswith("colour/press")}


def test_a_profile_of_ones_own_is_embedded_under_its_condition(tmp_path: Path) -> None:
    (tmp_path / "own.icc").write_bytes(press_profile()[:60] + b"\1" + press_profile()[61:])
    result = made(tmp_path, "  profile: own.icc\n  condition: FOGRA51\n")
    assert result.pdf is not None
    assert b"(FOGRA51)" in unpacked(result.pdf)


@pytest.mark.parametrize(
    ("name", "data", "id"),
    [
        ("missing.icc", None, "picture/missing"),
        ("text.icc", b"no profile", "press/profile"),
        ("rgb.icc", (ROOT / "brochure/paint/icc/srgb.icc").read_bytes(), "press/profile-colour"),
        ("cut.icc", press_profile()[:1000], "press/profile"),
        (
            "link.icc",
            press_profile()[:12] + b"link" + press_profile()[16:],
            "press/profile-class",
        ),
        (
            "broken.icc",
            press_profile()[:2000] + b"\0" * (len(press_profile()) - 2000),
            "press/profile",
        ),
        ("../outside.icc", None, "picture/outside"),
    ],
)
def test_a_profile_that_is_no_use_is_an_error_at_its_line(
    tmp_path: Path, name: str, data: bytes | None, id: str
) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    result = made(tmp_path, f"  profile: {name}\n  condition: X\n")
    assert result.pdf is None
    assert facts(result)[id] == f"profile: {name}"
