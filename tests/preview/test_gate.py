"""Who is let in: every request that a foreign page could make is refused, and why."""

from __future__ import annotations

from http import HTTPStatus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure.preview.gate import HEADERS, Gate

GATE = Gate(50001, "s3cret-token")
HOST = {"Host": "127.0.0.1:50001"}
READER = HOST | {"Cookie": "brochure-50001=s3cret-token"}


def test_the_first_address_gives_a_cookie_that_no_script_reads_and_no_foreign_page_sends() -> None:
    entry = GATE.entry("GET", "/?token=s3cret-token", HOST)
    assert entry.refused is None
    assert entry.cookie == "brochure-50001=s3cret-token; HttpOnly; SameSite=Strict; Path=/"
    assert GATE.address == "http://127.0.0.1:50001/?token=s3cret-token"


@pytest.mark.parametrize("host", ["127.0.0.1:50001", "localhost:50001"])
def test_the_reader_is_answered(host: str) -> None:
    assert GATE.entry("GET", "/state", READER | {"Host": host}) == (None, "")


@pytest.mark.parametrize(
    "change",
    [
        {"Host": "evil.example:50001"},  # DNS rebinding
        {"Host": "127.0.0.1"},
        {"Host": "127.0.0.1:50002"},
        {"Host": ""},
        {"Cookie": "brochure-50001=guess"},
        {"Cookie": "brochure-50002=s3cret-token"},
        {"Cookie": "=;=;\x00"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:50002"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},  # another port of this machine
    ],
)
def test_one_wrong_header_is_refused(change: dict[str, str]) -> None:
    assert GATE.entry("GET", "/state", READER | change).refused is HTTPStatus.FORBIDDEN


@pytest.mark.parametrize("missing", ["Host", "Cookie"])
def test_a_missing_header_is_refused(missing: str) -> None:
    headers = {name: value for name, value in READER.items() if name != missing}
    assert GATE.entry("GET", "/state", headers).refused is HTTPStatus.FORBIDDEN


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "HEAD", "TRACE"])
def test_nothing_but_get_is_answered(method: str) -> None:
    assert GATE.entry(method, "/state", READER).refused is HTTPStatus.METHOD_NOT_ALLOWED


@given(st.text(), st.text())
def test_no_other_token_gets_in(token: str, target: str) -> None:
    headers = HOST | {"Cookie": f"brochure-50001={token}"}
    for path in (f"/?token={token}", f"/{target}"):
        entry = GATE.entry("GET", path, headers)
        assert entry.refused is HTTPStatus.FORBIDDEN or "s3cret-token" in token + target


def test_no_answer_may_be_framed_sniffed_kept_or_read_by_others() -> None:
    policy = HEADERS["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; ")
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert HEADERS["X-Content-Type-Options"] == "nosniff"
    assert HEADERS["Cache-Control"] == "no-store"
    assert HEADERS["Cross-Origin-Resource-Policy"] == "same-origin"
