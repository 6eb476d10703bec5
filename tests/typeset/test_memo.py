"""The memory of results is exact and bounded."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from brochure.typeset.memo import Memo


@given(keys=st.lists(st.integers(0, 20)), limit=st.integers(1, 8))
def test_a_memory_gives_what_its_maker_makes_and_holds_no_more_than_its_limit(
    keys: list[int], limit: int
) -> None:
    memo: Memo[int, int] = Memo(lambda key: key * key, limit)
    for key in keys:
        assert memo[key] == key * key
        assert len(memo) <= limit


def test_a_remembered_result_is_made_once() -> None:
    made: list[str] = []

    def make(key: str) -> str:
        made.append(key)
        return key.upper()

    memo = Memo(make, 2)
    assert [memo[key] for key in "aab"] == ["A", "A", "B"]
    assert made == ["a", "b"]
