"""What a break costs the sense."""

from __future__ import annotations

import pytest

from brochure.languages import FILES, language
from brochure.typeset.opportunities import find_stretches
from brochure.typeset.sense import HELD, sense_of


@pytest.mark.parametrize("tag", FILES)
def test_a_month_holds_its_year_in_every_language(tag: str) -> None:
    for month in language(tag).dates.months.split():
        text = f"A {month} 2026, 19 h"
        assert sense_of(text, find_stretches(text), tag).tears[1] >= HELD, month


def test_a_number_behind_another_word_is_no_year() -> None:
    text = "Saal Dezember 12 frei"
    assert sense_of(text, find_stretches(text), "de").tears[1] < HELD
