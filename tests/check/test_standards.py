"""What is asked of a finished file: a record for each standard and practice, complete by itself."""

from __future__ import annotations

import pytest

from brochure.check.examine import examine
from brochure.check.standards import records
from brochure.diagnostics.finished import FINISHED
from brochure.paint.standards import demands
from brochure.profile import PRESS, PROFILES, SCREEN, Practice, Profile, Standard
from support.broken import BROKEN
from support.finished import built
from support.flyers import ROOT

ASKED = (*Practice, *Standard)
FAMILIES = {
    Standard.UA_1: {"ua"},
    Standard.A_2A: {"a"},
    Standard.X_4: {"press"},
    Standard.A_4: {"a", "archive"},
    Standard.UA_2: {"ua", "archive"},
    Standard.WT_1: {"archive"},
    Practice.PRINT_SHOP: {"press"},
    Practice.EVERY_FILE: {"file", "page"},
}


def asking(one: Standard | Practice, id: str) -> tuple[str, ...]:
    """What is found in the file that is broken in that way by the rules of one record alone."""
    profile = PROFILES[BROKEN[id].profile]
    standards = (one,) if isinstance(one, Standard) else ()
    practices = (one,) if isinstance(one, Practice) else ()
    profile = profile._replace(standards=standards, practices=practices)
    return tuple(finding.id for finding in examine(BROKEN[id].make(), profile))


def ids(one: Standard | Practice) -> frozenset[str]:
    (record,) = records([one])
    return record.ids


def test_paint_and_check_have_a_file_of_the_same_name_for_each_standard() -> None:
    names = {standard.name.lower() for standard in Standard}
    for room in ("paint", "check"):
        files = {path.stem for path in (ROOT / "brochure" / room / "standards").glob("*.py")}
        assert names <= files
    assert len(demands(Standard)) == len(records(Standard)) == len(Standard)


@pytest.mark.parametrize("profile", PROFILES.values(), ids=lambda one: one.name)
def test_no_two_records_of_a_profile_have_a_fact_of_their_families(profile: Profile) -> None:
    owned = [id for one in profile.asked for id in ids(one) if id != "archive/claim"]
    assert len(owned) == len(set(owned))  # each standard has its claim


def test_every_fact_about_a_finished_file_belongs_to_a_record() -> None:
    assert {id for one in ASKED for id in ids(one)} == set(FINISHED)


@pytest.mark.parametrize("one", ASKED, ids=lambda one: one.name)
def test_the_facts_of_a_record_are_of_its_families(one: Standard | Practice) -> None:
    assert {id.partition("/")[0] for id in ids(one)} == FAMILIES[one]


@pytest.mark.parametrize("id", list(BROKEN))
def test_a_record_has_all_rules_that_its_facts_need(id: str) -> None:
    asked = [one for one in PROFILES[BROKEN[id].profile].asked if id in ids(one)]
    assert asked
    found = [asking(one, id) for one in asked]
    assert any(id in facts for facts in found)  # a claim is one standard's
    for one, facts in zip(asked, found, strict=True):
        assert set(facts) <= ids(one)


def test_a_profile_is_examined_for_what_it_claims_and_nothing_else() -> None:
    assert SCREEN.asked == (Practice.EVERY_FILE, Standard.A_2A, Standard.UA_1)
    assert PRESS.asked == (Practice.EVERY_FILE, Practice.PRINT_SHOP, Standard.X_4)
    silent = SCREEN._replace(standards=(), practices=())
    assert examine(built("press"), silent) == ()
    assert examine(built("press"), SCREEN) != ()
