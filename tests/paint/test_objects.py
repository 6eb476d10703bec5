"""PDF's syntax, read back by pikepdf."""

from __future__ import annotations

import pikepdf
from hypothesis import given
from hypothesis import strategies as st

from brochure.paint.objects import array, dictionary, name, number, reference, text_string


@given(st.floats(-1e6, 1e6), st.integers(0, 4))
def test_a_number_is_right_to_half_its_last_decimal_and_has_no_exponent(
    value: float, decimals: int
) -> None:
    written = number(value, decimals)
    assert abs(float(written) - value) <= 0.5000001 * 10**-decimals
    assert set(written) <= set("-0123456789.")


def test_a_number_has_no_digit_that_says_nothing() -> None:
    assert [number(value) for value in (1.0, 0.5, -0.0001, 100, 12.3456)] == [
        "1",
        "0.5",
        "0",
        "100",
        "12.346",
    ]


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_text_string_reads_back_as_the_text(text: str) -> None:
    assert str(pikepdf.Object.parse(text_string(text).encode())) == text


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_a_name_reads_back_as_the_name(text: str) -> None:
    assert str(pikepdf.Object.parse(name(text).encode())) == "/" + text


def test_arrays_and_dictionaries_hold_their_values_in_order() -> None:
    written = dictionary({"B": array(["1", "/N"]), "A": reference(7)})
    assert written == "<</B [1 /N] /A 7 0 R>>"
