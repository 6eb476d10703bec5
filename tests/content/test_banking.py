"""Account numbers and amounts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.reading import MINIMAL, brochure_of, said_of

GOOD = ["DE89370400440532013000", "AT611904300234573201", "CH9300762011623852957"]
GOOD += ["GB29NWBK60161331926819", "NO9386011117947", "MT84MALT011000012345MTLCAST001S"]


def account(iban: str, more: str = "") -> str:
    return f"{MINIMAL}donation: {{holder: Chor, iban: '{iban}'{more}}}\n"


@pytest.mark.parametrize("iban", GOOD)
def test_an_iban_is_printed_in_fours_that_no_line_parts(iban: str) -> None:
    donation = brochure_of(account(iban)).donation
    assert donation is not None
    groups = donation.iban.value.split("\u00a0")
    assert donation.iban.electronic == "".join(groups) == iban
    assert {len(group) for group in groups[:-1]} == {4}


@pytest.mark.parametrize("written", ["de89 3704 0044 0532 0130 00", "DE89-3704-0044-0532-0130-00"])
def test_spaces_hyphens_and_small_letters_are_no_matter(written: str) -> None:
    donation = brochure_of(account(written)).donation
    assert donation is not None
    assert donation.iban.electronic == GOOD[0]


@given(iban=st.sampled_from(GOOD), data=st.data())
def test_an_iban_with_one_digit_changed_is_refused(iban: str, data: st.DataObject) -> None:
    places = [at for at, sign in enumerate(iban) if sign.isdigit()]
    at = data.draw(st.sampled_from(places))
    other = data.draw(st.sampled_from([digit for digit in "0123456789" if digit != iban[at]]))
    changed = iban[:at] + other + iban[at + 1 :]
    assert said_of(account(changed)) == ["3:32 content/iban-digits"]


@pytest.mark.parametrize(
    ("written", "id"),
    [
        (GOOD[0][:-1], "content/iban-length"),
        (GOOD[0] + "0", "content/iban-length"),
        ("XX89370400440532013000", "content/iban"),
        ("siehe Rückseite", "content/iban"),
        ("1234567", "content/iban"),
    ],
)
def test_what_is_no_iban_is_told_by_what_is_wrong(written: str, id: str) -> None:
    assert said_of(account(written)) == [f"3:32 {id}"]


@pytest.mark.parametrize(
    ("more", "id"),
    [
        ("amount: viel", "content/money"),
        ("amount: 0", "content/money"),
        ("amount: '12,5'", "content/money"),
        ("bic: SPARKASSE", "content/bic"),
        (f"purpose: {'x' * 141}", "content/transfer-long"),
        ("reference: RF18539007547033", "content/reference"),
        ("purpose: Spende, reference: RF18539007547034", "content/purpose-and-reference"),
    ],
)
def test_what_a_transfer_has_no_room_for_is_refused(more: str, id: str) -> None:
    (found,) = said_of(account(GOOD[0], f", {more}"))
    assert found.endswith(id)


@pytest.mark.parametrize(("written", "cents"), [("25", 2500), ("12,50", 1250), ("7.05 €", 705)])
def test_an_amount_is_read_in_cents(written: str, cents: int) -> None:
    donation = brochure_of(account(GOOD[0], f", amount: '{written}'")).donation
    assert donation is not None
    assert donation.amount is not None
    assert donation.amount.cents == cents
