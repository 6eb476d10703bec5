"""Drawings look as another renderer shows them.

Each SVG of the folder is drawn here, rendered by pdfium and compared with resvg's image of the same
file. The list of verdicts beside them is what was measured; the limits are what must hold.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from brochure.pictures.model import Drawing
from brochure.pictures.svg.draw import drawing
from support.oracle import difference, ours, theirs

FOLDER = Path(__file__).parent / "svg"
FILES = sorted(FOLDER.glob("*.svg"))

MOST_ON_AVERAGE = 2.5
"""Steps of 255. pdfium shows gradients in 256 bands, so that they are off by a step or two."""
FAR = 48
"""Steps of 255 from which on a pixel counts as another."""
MOST_FAR = 0.01
"""Share of such pixels: a hard edge inside of a gradient lies up to a band beside its place."""


def drawn(path: Path) -> Drawing:
    found = drawing(path.read_bytes())
    assert isinstance(found, Drawing), found
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_drawing_looks_as_resvg_shows_it(path: Path, placed: Callable[..., bytes]) -> None:
    apart = difference(ours(placed(drawn(path))), theirs(path), FAR)
    assert apart.mean <= MOST_ON_AVERAGE
    assert apart.far <= MOST_FAR


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_comparison_sees_a_drawing_that_is_not_there(path: Path) -> None:
    image = theirs(path)
    blank = image.copy()
    blank.paste("white", (0, 0, *image.size))
    apart = difference(image, blank, FAR)
    assert apart.mean > MOST_ON_AVERAGE
    assert apart.far > MOST_FAR


def test_the_list_of_verdicts_has_every_file_and_none_besides() -> None:
    rows = (FOLDER / "VERDICTS.md").read_text(encoding="utf-8").splitlines()
    listed = [row.split("|")[1].strip() for row in rows if row.startswith("|")][2:]
    assert listed == [path.stem for path in FILES]
    assert len(listed) >= 25
