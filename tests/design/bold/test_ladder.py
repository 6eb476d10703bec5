"""The ladder of `bold`: its steps, and the order within one."""

from __future__ import annotations

from itertools import pairwise

import pytest

from brochure.design.bold.ladder import ladder
from brochure.geometry import to_mm
from support.bold import pictured, sample, with_quotes, without
from support.flyers import composed, content


def test_a_step_gives_up_quotes_then_the_field_then_rows() -> None:
    rungs = [rung for rung in ladder(None, 8.5, voices=True) if rung.step == 4]
    changes = []
    for above, below in pairwise(rungs):
        assert below.voice <= above.voice
        assert below.field <= above.field
        assert below.compact >= above.compact
        changes.append((below.voice != above.voice, below.field != above.field, below.compact))
    assert changes == sorted(changes, key=lambda change: (change[2], change[1]))
    assert to_mm(rungs[-1].field) == pytest.approx(0.8 * 80)


def test_quotes_overleaf_begin_as_large_as_those_of_the_first_step() -> None:
    alone, over = (ladder(None, 8.5, voices=True, overleaf=overleaf) for overleaf in (False, True))
    dense = [rung for rung in over if rung.number == 4]
    assert dense[0].voice == next(rung.voice for rung in alone if rung.number == 1)
    assert [rung.voice for rung in dense] == sorted((rung.voice for rung in dense), reverse=True)
    assert [rung for rung in dense if rung in alone] == [rung for rung in alone if rung.number == 4]


@pytest.mark.parametrize("smallest", [8.5, 9.5, 11.0])
def test_nothing_is_smaller_than_the_smallest_size(smallest: float) -> None:
    for rung in ladder(None, smallest, voices=True):
        sizes = (rung.body[0], rung.lead[0], rung.voice, rung.small[0], rung.label[0])
        assert min(sizes) >= smallest


def test_leading_is_never_under_1_22() -> None:
    for rung in ladder(None, 8.5, voices=True):
        pairs = (rung.body, rung.lead, rung.small, rung.label)
        assert all(leading >= 1.22 * size - 1e-9 for size, leading in pairs)
        assert rung.voice_leading(rung.voice) >= 1.22 * rung.voice - 1e-9


def test_the_body_stays_within_the_author_s_range() -> None:
    assert {rung.body[0] for rung in ladder((10, 11), 8.5, voices=False)} == {10, 10.5, 11}


@pytest.mark.parametrize(
    ("text", "step"),
    [
        (pictured(), 4),
        (sample(), 4),
        (with_quotes(1), 3),
        (without(pictured(), "announcement.lead", "announcement.body"), 0),
    ],
    ids=["picture", "sample", "one quote", "no text"],
)
def test_the_first_step_that_fits_is_taken(text: str, step: int) -> None:
    _, setting, _ = composed(content(text))
    assert setting.step == step


def test_more_quotes_never_get_a_larger_step() -> None:
    steps = [composed(content(with_quotes(count)))[1].step for count in (0, 1, 2, 3, 4)]
    assert steps == sorted(steps)
