"""What a text contains of the author's words."""

from __future__ import annotations

from brochure.design.divisions import author_points, exceptions_in
from brochure.design.style import Exceptions, Face, Family, Run, RunStyle, Swatch
from brochure.story.structure import Artifact

STYLE = RunStyle(Face(Family.SANS), 10.0, Swatch("ink", (0.0, 0.0, 0.0)))
POINTS = author_points(["Menschen|handel", "Bun|des|po|li|zei", "Behörden"])


def found_in(*texts: str) -> Exceptions:
    return exceptions_in([Run(text, STYLE, Artifact.LAYOUT) for text in texts], POINTS)


def test_bars_become_offsets_of_the_word_in_lower_case() -> None:
    assert POINTS == {"menschenhandel": (8,), "bundespolizei": (3, 6, 8, 10), "behörden": ()}


def test_only_what_a_text_contains_is_carried_whatever_the_case() -> None:
    assert found_in("Gegen MENSCHENHANDEL, mit Behörden.") == (
        ("behörden", ()),
        ("menschenhandel", (8,)),
    )
    assert found_in("Gegen Menschenhandelnde") == ()


def test_a_word_may_go_through_several_runs() -> None:
    assert found_in("Men", "schenhandel") == (("menschenhandel", (8,)),)
