"""Addresses in lines: where they are divided, at any measure and in every way of setting."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brochure.design.style import Align
from support.paragraphs import paragraph, shared_typesetter, texts_of

MAIL = "interkulturelle.wochen@nachbarschaftshaus-ost.example"
HOST = "www.haus-der-vereine.example"
TEXT = (
    f"Schreibt an {MAIL} oder kommt am Sonntag zum Hoffest, {HOST}/hof-fest/an-fahrt?tag=1&zeit=2, "
    "oder ruft uns im Büro an, wir freuen uns auf euch."
)
ALIGNS = st.sampled_from(list(Align))


def lines_of(text: str, measure: float, align: Align) -> list[str]:
    styled = paragraph(text, align=align, hyphenate=True)
    return [line.strip() for line in texts_of(shared_typesetter().set(styled, measure))]


def width(text: str) -> float:
    (line,) = shared_typesetter().set(paragraph(text), 2_000).lines
    return line.width


@settings(max_examples=100, deadline=None)
@given(ALIGNS, st.floats(40, 400))
def test_a_mail_is_whole_and_a_host_where_a_line_can_hold_it(align: Align, measure: float) -> None:
    lines = lines_of(TEXT, measure, align)
    assert any(MAIL in line for line in lines)
    if measure > width(f"{HOST}/"):
        assert any(HOST in line for line in lines)
    assert not any(line.endswith(("www.", "hof-", "an-", "haus-", "der-", "@")) for line in lines)


@pytest.mark.parametrize("align", [Align.BALANCED, Align.BY_SENSE])
def test_marks_within_an_address_end_no_sentence(align: Align) -> None:
    text = f"Das ganze Programm steht unter {HOST}/programm?Tag=1 und hier"
    measure = width(f"unter {HOST}/programm?Tag=1")
    assert not any(line.endswith("?") for line in lines_of(text, measure, align))
