"""The report for people and the one for machines."""

from __future__ import annotations

import json
from html.parser import HTMLParser

import jsonschema
import pytest

from brochure.check.as_html import as_html
from brochure.check.as_json import as_json
from brochure.check.examine import survey
from brochure.profile import PRESS, PROFILES
from brochure.words.tongue import tongue
from support.broken import BROKEN, found
from support.finished import built
from support.flyers import ROOT

SCHEMA = json.loads((ROOT / "docs" / "check.schema.json").read_text(encoding="utf-8"))
VOID = {"meta", "img", "rect"}


class Reader(HTMLParser):
    """What stands in a page, and whether its elements are closed."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.open: list[str] = []
        self.alts: list[str] = []
        self.sources: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        given = dict(attrs)
        if tag == "img":
            self.alts.append(given.get("alt") or "")
            self.sources.append(given.get("src") or "")
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize("id", list(BROKEN))
def test_what_is_found_can_be_said_to_machines(id: str) -> None:
    said = json.loads(as_json("a.pdf", BROKEN[id].profile, found(id)))
    jsonschema.validate(said, SCHEMA)
    assert [one["id"] for one in said["findings"]] == [one.id for one in found(id)]


@pytest.mark.parametrize(
    "id", ["file/unreadable", "file/font", "press/ink", "press/near-trim", "ua/alt", "a/claim"]
)
def test_what_is_found_can_be_said_to_people(id: str) -> None:
    broken = BROKEN[id]
    findings, file = survey(broken.make(), PROFILES[broken.profile])
    reader = Reader(as_html("<a>.pdf", broken.profile, findings, file))
    assert not reader.open
    assert reader.tags.count("tr") == len(findings) + 1


def test_the_report_needs_no_script_and_no_network() -> None:
    findings, file = survey(built("press"), PRESS)
    page = as_html("flyer-press.pdf", "press", findings, file)
    reader = Reader(page)
    assert not {"script", "link", "iframe"} & set(reader.tags)
    assert all(source.startswith("data:image/png;base64,") for source in reader.sources)
    assert all(reader.alts)
    assert len(reader.sources) == 1 + 4  # a page and its plates
    assert '<html lang="en">' in page


def test_a_sound_file_passes() -> None:
    said = json.loads(as_json("a.pdf", "press", survey(built("press"), PRESS)[0]))
    assert said["passed"] is True
    assert said["findings"] == []


def test_a_report_says_in_its_first_line_whether_the_file_may_go_out() -> None:
    for tag, ready, refused in (
        ("en", "Nothing stands against it", "Not ready: 1 error."),
        ("de", "Nichts spricht dagegen", "Nicht fertig: 1 Fehler."),
    ):
        for findings, said in (((), ready), (found("ua/title"), refused)):
            page = as_html("flyer.pdf", "screen", findings, None, spoken=tongue(tag))
            assert f'<html lang="{tag}">' in page
            body = page[page.index("</h1>") :]
            assert said in body[: body.index("</p>")]
