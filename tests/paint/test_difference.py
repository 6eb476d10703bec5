"""CIEDE2000 against the values that its authors published."""

from __future__ import annotations

import pytest

from brochure.paint.difference import Lab, difference, lab_difference

# Sharma, Wu, Dalal (2005), table 1: pairs 1, 4, 7, 9, 17, 20, 24, 25, 34.
PUBLISHED: list[tuple[Lab, Lab, float]] = [
    ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
    ((50, -1.3802, -84.2814), (50, 0, -82.7485), 1.0000),
    ((50, 0, 0), (50, -1, 2), 2.3669),
    ((50, 2.4900, -0.0010), (50, -2.4900, 0.0009), 7.1792),
    ((50, 2.5, 0), (73, 25, -18), 27.1492),
    ((50, 2.5, 0), (58, 24, 15), 19.4535),
    ((50, 2.5, 0), (50, 3.2592, 0.3350), 1.0000),
    ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
    ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
]


@pytest.mark.parametrize(("one", "other", "expected"), PUBLISHED)
def test_the_published_pairs_differ_as_published(one: Lab, other: Lab, expected: float) -> None:
    assert lab_difference(one, other) == pytest.approx(expected, abs=1e-4)
    assert lab_difference(other, one) == pytest.approx(expected, abs=1e-4)


def test_a_colour_does_not_differ_from_itself() -> None:
    assert difference((0.5, 0.1, 0.9), (0.5, 0.1, 0.9)) == 0


def test_black_and_white_differ_by_a_hundred() -> None:
    assert difference((0, 0, 0), (1, 1, 1)) == pytest.approx(100, abs=0.01)
