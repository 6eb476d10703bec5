"""brochure from Python: what goes in, what comes out, what is said."""

from __future__ import annotations

import contextlib
import io
import re
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from wsgiref.simple_server import WSGIServer, make_server
from wsgiref.validate import validator

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

import brochure
from brochure import ContentError, Message, Severity, build, check
from support.flyers import ROOT, SAMPLE, pdf_of
from support.reading import MINIMAL

HEADLINE = {"organisation": {"name": "Chor"}, "announcement": {"headline": "Wir singen"}}
DOCS = (ROOT / "docs" / "python.md").read_text(encoding="utf-8")


def test_a_path_its_bytes_and_its_keys_give_the_same_file() -> None:
    pdf = build(SAMPLE)
    assert type(pdf) is bytes
    assert build(str(SAMPLE)) == build(SAMPLE.read_bytes()) == pdf == pdf_of(SAMPLE.read_bytes())
    assert build(yaml.safe_load(SAMPLE.read_bytes())) == pdf


def test_texts_of_a_mapping_keep_their_lines_and_what_is_none_was_not_said() -> None:
    body = "Eins.\n\n- a\n- b\n\n## Zwei\n\nDrei\\\nvier."
    lines = "".join(f"    {line}\n" for line in body.split("\n"))
    head = "organisation: {name: Chor}\nannouncement:\n  headline: Wir singen\n"
    said = {"headline": "Wir singen", "body": body, "lead": None}
    mapping = {**HEADLINE, "announcement": said, "quotes": [None], "contact": None}
    assert build(mapping) == build(f"{head}  body: |\n{lines}quotes: []\n".encode())


ODD = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=12)),
    lambda below: st.one_of(
        st.lists(below, max_size=3), st.dictionaries(st.text(max_size=6), below, max_size=3)
    ),
    max_leaves=6,
)
KEYS = st.sampled_from(["language", "organisation", "quotes", "contact", "design", "output", "x"])


@settings(max_examples=60, deadline=None)
@given(st.dictionaries(KEYS, ODD, max_size=3))
def test_any_mapping_gives_a_pdf_or_messages(odd: dict[str, Any]) -> None:
    told: list[Message] = []
    with contextlib.suppress(ContentError):
        assert build({**HEADLINE, **odd}, tell=told.append).startswith(b"%PDF-")
        return
    assert any(one.severity is Severity.ERROR for one in told)


@given(st.text(min_size=1, max_size=30).filter(str.isprintable).filter(str.strip))
def test_a_name_in_a_mapping_is_the_name(name: str) -> None:
    told: list[Message] = []
    with pytest.raises(ContentError) as caught:
        build({"organisation": {"name": name}, "announcement": {"headlin": name}}, tell=told.append)
    faults = [one for one in told if one.severity is Severity.ERROR]
    assert [one.id for one in faults if "organisation" in (one.place or [""])[-1]] == []
    assert caught.value.messages == tuple(told)


def test_a_message_says_where_by_line_and_by_key() -> None:
    quotes = [{"text": "a", "speaker": "b"}, {"text": "a", "speaker": "b", "role": "x", "rle": "c"}]
    with pytest.raises(ContentError) as caught:
        build({**HEADLINE, "quotes": quotes})
    (message,) = caught.value.messages
    assert (message.id, message.severity) == ("content/unknown-key", Severity.ERROR)
    assert message.place is not None
    assert message.place.key == "quotes.2.rle"
    assert message.parameters["nearest"] == "role"
    assert message.hint == "did you mean `role`?"
    with pytest.raises(ContentError) as caught:
        build(b"organisation: {name: A}\nannouncement:\n  headline: B\n  bdy: C\n")
    (message,) = caught.value.messages
    assert message.place is not None
    assert tuple(message.place) == (4, 3, 4, 6, "announcement.bdy")
    assert str(message) == "4:3: error: unknown key `bdy` [content/unknown-key]"


def test_what_forbids_nothing_is_told_and_not_raised() -> None:
    told: list[Message] = []
    build({**HEADLINE, "design": {"accent": "#ffee00"}}, tell=told.append)
    (message,) = told
    assert (message.id, message.severity) == ("colour/contrast-adjusted", Severity.NOTICE)
    assert message.place is not None
    assert message.place.key == "design.accent"


def test_files_are_found_in_the_base_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in").mkdir()
    for folder in (tmp_path, tmp_path / "in"):
        Image.new("RGB", (900, 300), "red").save(folder / "logo.png")
    said = {**HEADLINE, "organisation": {"name": "Chor", "logo": "logo.png"}}
    data = yaml.safe_dump(said).encode()
    (tmp_path / "in" / "content.yaml").write_bytes(data)
    pdf = build("in/content.yaml")
    assert build(said, base="in") == build(data, base=tmp_path / "in") == pdf
    for source in (said, data):
        with pytest.raises(ContentError, match=r"picture/missing"):
            build(source)
    above = {**HEADLINE, "organisation": {"name": "Chor", "logo": "../logo.png"}}
    with pytest.raises(ContentError, match=r"picture/outside"):
        build(above, base="in")


def test_what_means_nothing_is_an_exception_of_its_kind() -> None:
    loop: dict[str, Any] = {}
    loop["design"] = loop
    with pytest.raises(ValueError, match="holds itself"):
        build(loop)
    with pytest.raises(TypeError):
        build({"organisation": object()})
    with pytest.raises(TypeError, match="neither path, bytes nor mapping: int"):
        build(7)  # type: ignore[arg-type]
    with pytest.raises(OSError, match="nothing"):
        build("nothing.yaml")
    with pytest.raises(ValueError, match="no such profile"):
        build(MINIMAL.encode(), profile="nobody")


def test_check_finds_nothing_in_a_file_of_ours_and_something_in_a_broken_one(
    tmp_path: Path,
) -> None:
    pdf = build(SAMPLE)
    assert check(pdf) == check(pdf, profile="screen") == ()
    for_press = check(pdf, profile="press")
    assert any(one.severity is Severity.ERROR for one in for_press)
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7 nothing")
    (message, *_) = check(tmp_path / "a.pdf")
    assert message.severity is Severity.ERROR
    assert message.place is None
    with pytest.raises(ValueError, match="no such profile"):
        check(pdf, profile="nobody")
    with pytest.raises(OSError, match="nothing"):
        check("nothing.pdf")


def test_messages_of_a_finished_file_name_the_page() -> None:
    two_pages = build({**HEADLINE, "design": {"format": "a4"}}, profile="press")
    found = check(two_pages, profile="screen")
    assert {one.page for one in found if one.page} <= {1}
    assert [one.page or 0 for one in found] == sorted(one.page or 0 for one in found)


# --- the page that says so ---


@pytest.fixture(scope="module")
def service() -> Iterator[str]:
    """The address of docs/python.md's web service, as it runs."""
    (code,) = re.findall(r"<!-- web-app -->\n```python\n(.*?)```", DOCS, re.DOTALL)
    assert len([line for line in code.splitlines() if line]) <= 15
    program: dict[str, Any] = {"__name__": "example"}
    exec(compile(code, "docs/python.md", "exec"), program)
    server = make_server("127.0.0.1", 0, validator(program["app"]), server_class=WSGIServer)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


def test_the_web_service_of_the_docs_answers_with_the_pdf(service: str) -> None:
    with urllib.request.urlopen(service, data=SAMPLE.read_bytes()) as answer:
        assert answer.headers["Content-Type"] == "application/pdf"
        assert answer.read() == pdf_of(SAMPLE.read_bytes())


def test_the_web_service_of_the_docs_answers_with_what_is_wrong(service: str) -> None:
    with pytest.raises(urllib.error.HTTPError) as caught:
        urllib.request.urlopen(service, data=(MINIMAL + "languag: de\n").encode())
    with caught.value as answer:
        assert answer.code == 422
        assert b"3:1: error: unknown key `languag`" in io.BytesIO(answer.read()).getvalue()


def test_the_docs_name_every_field_and_keyword() -> None:
    for name in (*Message._fields, *brochure.Place._fields, *(build.__kwdefaults__ or {})):
        assert f"`{name}`" in DOCS
