"""Addresses as URIs and back."""

from __future__ import annotations

from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure.content.uris import ascii_host, mail_uri, readable, says, to_uri

LETTERS = "abzäöüßéłçğžїґ日"
LABELS = st.text(LETTERS, min_size=1, max_size=12)
HOSTS = st.lists(LABELS, min_size=1, max_size=3).map(lambda labels: ".".join([*labels, "example"]))
TAILS = st.text(LETTERS + "AZ09-._~/?=&%#;,+", max_size=20).map(lambda tail: f"/{tail}")


@given(HOSTS, TAILS)
def test_every_uri_is_ascii_and_comes_back(host: str, tail: str) -> None:
    uri = to_uri(f"https://{host}{tail}")
    assert uri.isascii()
    assert to_uri(uri) == uri
    assert to_uri(readable(uri)) == uri
    assert readable(uri).partition("://")[2].partition("/")[0] == host
    path = uri.partition("://")[2].partition("/")[2]
    if "%" not in tail:
        assert unquote(path) == tail[1:]


@given(st.text(LETTERS + "09!#$%&'*+/=?^_`{|}~-", min_size=1, max_size=12), HOSTS)
def test_every_mail_uri_is_ascii_and_comes_back(local: str, host: str) -> None:
    uri = mail_uri(f"{local}@{host}")
    assert uri.isascii()
    assert "?" not in uri
    assert readable(uri) == f"{local}@{host}"
    assert says(f"{local}@{host}", uri)


@pytest.mark.parametrize(
    ("host", "expected"),
    [("☕.example", "xn--53h.example"), ("Müller.DE", "xn--mller-kva.de"), ("ho\u0308fe.de",
     "xn--hfe-sna.de"), ("a_b.ü.de", "a_b.xn--tda.de"), ("ü" * 300, None), ("a b", None)],
)  # fmt: skip
def test_a_host_is_what_the_dns_knows(host: str, expected: str | None) -> None:
    assert ascii_host(host) == expected


@pytest.mark.parametrize(
    ("uri", "expected"),
    [
        ("tel:+493026391176", "+49 30 26391176"),
        ("tel:+33142278186;ext=12", "+33 1 42 27 81 86 ext. 12"),
        ("tel:116016", "116016"),
        ("tel:+", "+"),
    ],
)
def test_a_number_is_read_in_its_countrys_groups(uri: str, expected: str) -> None:
    assert readable(uri) == expected


@pytest.mark.parametrize(
    ("text", "uri", "expected"),
    [
        ("kok.de", "https://www.kok.de/", True),
        ("https://müller.de/", "https://xn--mller-kva.de", True),
        ("kok.de/a", "https://kok.de/b", False),
        ("hier", "https://hier.example", False),
        ("mehr auf kok.de", "https://kok.de", False),
        ("030 / 263 911 76", "tel:+493026391176", True),
        ("Ruf an", "tel:+493026391176", False),
        ("info@kok.de", "mailto:info@kok.de?subject=a", True),
        ("Schreib uns", "mailto:info@kok.de", False),
    ],
)
def test_a_label_may_be_the_address_itself(text: str, uri: str, *, expected: bool) -> None:
    assert says(text, uri) is expected
