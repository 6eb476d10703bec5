"""What a text contains of the author's words."""

from __future__ import annotations

from brochure.story.divisions import Exceptions, author_points, exceptions_in

POINTS = author_points(["Menschen|handel", "Bun|des|po|li|zei", "Behörden"])


def found_in(text: str) -> Exceptions:
    return exceptions_in(text, POINTS)


def test_bars_become_offsets_of_the_word_in_lower_case() -> None:
    assert POINTS == {"menschenhandel": (8,), "bundespolizei": (3, 6, 8, 10), "behörden": ()}


def test_only_what_a_text_contains_is_carried_whatever_the_case() -> None:
    assert found_in("Gegen MENSCHENHANDEL, mit Behörden.") == (
        ("behörden", ()),
        ("menschenhandel", (8,)),
    )
    assert found_in("Gegen Menschenhandelnde") == ()
