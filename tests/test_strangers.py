"""Contents of strangers, each for a kind of fault once seen: a true PDF, or messages at their
places.

The plain run takes each content in one theme and profile, all of them by `pytest -m full`.
"""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest

from brochure.diagnostics.catalogue import severity, worst
from brochure.diagnostics.model import Severity
from brochure.pipeline import ComposingRoom, Options, Result, make
from brochure.preflight import check_result
from brochure.profile import PROFILES
from conftest import Judged
from support.cases import PAGES, TEXTS, THEMES, themed
from support.readback import check_marks

ROOM = ComposingRoom()
REFUSED = {"emoji-symbols"}  # colour emoji and scripts that no font in use has


def pairs(second: tuple[str, ...]) -> list[object]:
    """Every content with everything; in the plain run, each with one that falls to it in turn."""
    return [
        pytest.param(path, one, id=f"{path.stem}-{one}", marks=() if turn else (pytest.mark.full,))
        for number, path in enumerate((*PAGES, *TEXTS))
        for which, one in enumerate(second)
        for turn in (number % len(second) == which,)
    ]


def made(path: Path, theme: str, profile: str = "screen") -> Result:
    text = themed(path.read_text(encoding="utf-8"), theme)
    return make(str(path), text.encode(), Options(profile), room=ROOM)


@pytest.mark.parametrize(("path", "theme"), pairs(THEMES))
def test_a_content_becomes_a_true_pdf_or_is_refused_at_a_place(
    path: Path, theme: str, judged: Judged
) -> None:
    result = made(path, theme)
    errors = [one for one in result.report if severity(one) is Severity.ERROR]
    assert bool(errors) == (path.stem in REFUSED) == (result.pdf is None)
    assert all(one.span is not None for one in errors)
    if result.pdf is not None:
        check_marks(judged(result.pdf))


@pytest.mark.parametrize(
    ("path", "kind"), pairs(tuple("-".join(one) for one in product(THEMES, PROFILES)))
)
def test_check_finds_nothing_wrong_in_the_finished_file(path: Path, kind: str) -> None:
    theme, profile = kind.split("-")
    result = made(path, theme, profile)
    if result.pdf is None:
        pytest.skip("refused, as another test says")
    check_result(result, PROFILES[profile])
    assert worst(result.report) is not Severity.ERROR, list(result.report)
