"""What check finds in finished files: every rule by a file that breaks it alone."""

from __future__ import annotations

import re

import pytest

from brochure.check.examine import examine
from brochure.diagnostics.finished import FINISHED
from brochure.profile import PROFILES
from brochure.words.tongue import DEFAULT, TONGUES, tongue
from support.broken import BROKEN, found
from support.finished import built


def test_every_fact_about_a_finished_file_has_a_file_that_shows_it() -> None:
    assert set(BROKEN) == set(FINISHED)


@pytest.mark.parametrize("profile", ["screen", "press", "archive"])
def test_nothing_is_found_in_the_sample(profile: str) -> None:
    assert examine(built(profile), PROFILES[profile]) == ()


@pytest.mark.parametrize("id", list(BROKEN))
def test_a_file_that_is_broken_in_one_way_raises_that_fact_and_no_other(id: str) -> None:
    assert {one.id for one in found(id)} == {id, *BROKEN[id].also}, found(id)
    if id != "file/unreadable":  # why not, the library says in its own words
        for tag in TONGUES:
            assert tag == DEFAULT or details(id) <= tongue(tag).terms.keys()


UNSAID = re.compile(r"`|\d|\+|^(OPI|PS)$")
"""Names and numbers of a file, which are the same in every language."""


def details(id: str) -> set[str]:
    """What is wrong, as far as it is said in the program's own words."""
    parameters = [item for one in found(id) for item in one.parameters().items()]
    told = {str(value) for name, value in parameters if name in ("what", "reason", "subject")}
    return {one for one in told if one and not UNSAID.search(one)}
