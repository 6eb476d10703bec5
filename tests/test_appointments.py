"""Events as a calendar file: what was written comes back, the same bytes every time."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import icalendar
import pypdfium2
import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st

from brochure.appointments import appointments
from brochure.cli import main
from brochure.looks import LOOKS
from brochure.pipeline import FIXED_DATE, Options, make
from conftest import Judged
from support.flyers import MINIMAL, ROOT
from support.judges import zbar

ADVENT = ROOT / "docs" / "example" / "advent" / "content.yaml"


def calendar(text: str) -> bytes:
    content = make("content.yaml", text.encode(), Options(draft=True)).brochure
    assert content is not None
    return appointments(content, FIXED_DATE)


def events(text: str) -> list[Any]:
    return list(icalendar.Calendar.from_ical(calendar(text)).walk("VEVENT"))


def local(year: int, month: int, day: int, *time: int) -> datetime:
    hour, minute = time or (0, 0)
    return datetime(year, month, day, hour, minute)  # noqa: DTZ001 - a local time has no zone


def with_event(keys: str) -> str:
    return f"{MINIMAL}event: {{place: Saal, {keys}}}\n"


def test_the_concert_comes_back_as_it_was_written() -> None:
    (one,) = events(ADVENT.read_text(encoding="utf-8"))
    assert one.decoded("dtstart") == local(2026, 12, 5, 19, 0)
    assert one.decoded("dtstart").tzinfo is None  # a local time, as printed
    summary, place, notes = (str(one[key]) for key in ("summary", "location", "description"))
    assert "St. Marien" in place
    assert "\N{NO-BREAK SPACE}" not in summary + place + notes
    assert "€" in notes


@given(st.dates(date(1900, 1, 1), date(9999, 12, 31)))
def test_a_day_ends_with_the_day_after(day: date) -> None:
    (one,) = events(with_event(f"start: {day.isoformat()}"))
    assert one.decoded("dtstart") == day
    assert one.decoded("dtend") == min(day, date.max - timedelta(1)) + timedelta(1)


@pytest.mark.parametrize(
    ("keys", "end"),
    [
        ("start: 2026-12-05T19:00", None),
        ("start: 2026-12-05T19:00, end: 2026-12-05T21:30", local(2026, 12, 5, 21, 30)),
        ("start: 2026-12-05T19:00, end: 2026-12-06", local(2026, 12, 7)),
        ("start: 2026-12-05, end: 2026-12-06", date(2026, 12, 7)),
    ],
)
def test_start_and_end_are_of_one_kind(keys: str, end: date | None) -> None:
    (one,) = events(with_event(keys))
    assert (one.decoded("dtend") if "dtend" in one else None) == end


def test_every_event_has_a_name_of_its_own_that_a_corrected_date_keeps() -> None:
    two = "event: [{start: 2026-12-05, place: Saal}, {start: 2026-12-06, place: Saal}]\n"
    before = [str(one["uid"]) for one in events(MINIMAL + two)]
    after = [str(one["uid"]) for one in events(MINIMAL + two.replace("12-06", "12-07"))]
    assert len(set(before)) == 2
    assert before == after


def test_the_same_content_gives_the_same_bytes() -> None:
    text = with_event("start: 2026-12-05T19:00")
    assert calendar(text) == calendar(text)
    assert all(len(line) <= 75 for line in calendar(text).split(b"\r\n"))


def test_ics_writes_the_events_beside_the_pdf(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "content.yaml"
    path.write_text(with_event("start: 2026-12-05T19:00"), encoding="utf-8")
    assert main(["build", str(path), "--ics"]) == 0
    assert str(tmp_path / "flyer.ics") in capsys.readouterr().out
    assert icalendar.Calendar.from_ical((tmp_path / "flyer.ics").read_bytes()).walk("VEVENT")


def test_ics_without_an_event_is_refused_in_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "content.yaml"
    path.write_text(MINIMAL, encoding="utf-8")
    assert main(["build", str(path), "--ics"]) == 2
    assert "--ics: the content has no event" in capsys.readouterr().err


CODED = """\
event:
  - title: Chorprobe
    start: 2026-12-05T19:00
    end: 2026-12-05T21:00
    place: Saal, Hof
    code: true
  - {title: Konzert, start: 2026-12-12, end: 2026-12-13, place: St. Marien, code: true}
"""


@pytest.mark.parametrize("look", LOOKS)
def test_two_readers_read_the_events_from_their_code(
    look: str, judged: Judged, tmp_path: Path
) -> None:
    result = make("content.yaml", (MINIMAL + CODED).encode(), Options(look=look))
    assert result.pdf is not None, list(result.report)
    judged(result.pdf)
    with pypdfium2.PdfDocument(result.pdf) as document:
        picture = document[0].render(scale=4).to_pil()
    picture.save(tmp_path / "page.png")
    read = [zbar(tmp_path / "page.png"), zxingcpp.read_barcodes(picture)[0].text]
    for text in read:
        rehearsal, concert = icalendar.Calendar.from_ical(text).walk("VEVENT")
        assert rehearsal.decoded("dtend") == local(2026, 12, 5, 21, 0)
        assert (str(rehearsal["summary"]), str(rehearsal["location"])) == ("Chorprobe", "Saal, Hof")
        assert concert.decoded("dtstart") == date(2026, 12, 12)
        assert concert.decoded("dtend") == date(2026, 12, 14)


def test_an_event_without_a_name_has_no_code() -> None:
    result = make("content.yaml", with_event("start: 2026-12-05, code: true").encode(), Options())
    assert [one.id for one in result.report] == ["content/event-code"]
