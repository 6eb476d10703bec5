"""What the tests of pictures share: a folder to take files from, and judged pages."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from brochure.pictures.load import Intake
from brochure.pictures.model import Picture
from support.placing import Desk, figure
from support.readback import check_marks


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """An empty folder and an empty report."""
    return Desk(tmp_path, Intake(tmp_path))


@pytest.fixture
def placed(judged: Callable[[bytes], bytes]) -> Callable[..., bytes]:
    """Paints a picture as the only figure of a page, before the outside judges."""

    def place(picture: Picture, width: float = 200.0) -> bytes:
        pdf = figure(picture, width)
        check_marks(pdf)
        return judged(pdf)

    return place
