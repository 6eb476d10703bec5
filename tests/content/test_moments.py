"""Days and times as they are written."""

from __future__ import annotations

import pytest

from support.reading import MINIMAL, brochure_of, said_of


def event(start: str) -> str:
    return f"{MINIMAL}event: {{start: {start}, place: Saal}}\n"


@pytest.mark.parametrize(
    ("written", "day", "minutes"),
    [
        ("2026-12-05", (2026, 12, 5), None),
        ("2026-12-05T19:00", (2026, 12, 5), 1140),
        ("'2026-12-05 19:00'", (2026, 12, 5), 1140),
        ("2026-12-05T7:05", (2026, 12, 5), 425),
        ("2024-02-29", (2024, 2, 29), None),
    ],
)
def test_a_moment_is_a_day_and_perhaps_a_time(
    written: str, day: tuple[int, int, int], minutes: int | None
) -> None:
    (one,) = brochure_of(event(written)).event
    assert (one.start.day, one.start.minutes) == (day, minutes)


@pytest.mark.parametrize(
    ("written", "id"),
    [
        ("5.12.2026", "content/date"),
        ("morgen", "content/date"),
        ("2026-12", "content/date"),
        ("2026-02-30", "content/no-such-date"),
        ("2025-02-29", "content/no-such-date"),
        ("2026-13-01", "content/no-such-date"),
        ("2026-12-05T24:00", "content/time"),
        ("2026-12-05T19:60", "content/time"),
    ],
)
def test_what_is_no_moment_is_refused_at_its_place(written: str, id: str) -> None:
    assert said_of(event(written)) == [f"3:16 {id}"]
