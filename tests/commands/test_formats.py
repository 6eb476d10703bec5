"""The list of formats, a folded one panel by panel, and its drawing."""

from __future__ import annotations

import pytest
import resvg_py

from brochure.cli import main
from brochure.commands.formats import drawing
from brochure.formats import FOLDED, FORMATS


def test_every_format_has_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["formats"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == [*FORMATS, *FOLDED]
    assert "a5               148 × 210 mm" in lines
    assert any("100 + 100 outside" in line for line in lines)


def test_a_folded_one_is_told_panel_by_panel_in_reading_order(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["formats", "a4-trifold"]) == 0
    lines = capsys.readouterr().out.splitlines()[1:]
    assert [line.split()[1] for line in lines] == [p.name for p in FOLDED["a4-trifold"].panels]
    assert "97 × 210 mm, outer side, 0 mm from the left" in lines[1]


@pytest.mark.parametrize("arguments", [("a3",), ("a4", "--svg"), ("--svg",)])
def test_what_is_no_format_or_has_no_fold_is_refused(arguments: tuple[str, ...]) -> None:
    assert main(["formats", *arguments]) == 2


@pytest.mark.parametrize("name", FOLDED)
def test_a_drawing_names_each_panel_and_renders(name: str) -> None:
    svg = drawing(FOLDED[name])
    assert all(f". {panel.name}</text>" in svg for panel in FOLDED[name].panels)
    assert svg.count("<path") == 2 * (len(FOLDED[name].leaves) - 1)
    assert len(resvg_py.svg_to_bytes(svg_string=svg)) > 1000
