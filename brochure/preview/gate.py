"""Who is let in: this machine's reader of this preview, and no page of another origin.

A page on the web can have its reader's browser ask any address of this machine, under a name of
its own (DNS rebinding), again and again. So each request must name this server as its host, bear
the token, come from this page, and only ask. What fails is refused before anything is done for it.
"""

from __future__ import annotations

from hmac import compare_digest
from http import HTTPStatus
from http.cookies import CookieError, SimpleCookie
from typing import NamedTuple, Protocol
from urllib.parse import parse_qs

HEADERS = {
    "Content-Security-Policy": "default-src 'none'; img-src 'self'; style-src 'self'; "
    "script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-store",
}
"""Of every answer."""

_OWN = ("same-origin", "none")  # none: typed, or opened by another program (Fetch Metadata, 2.3)


class Headers(Protocol):
    """A request's headers, by names in any case."""

    def get(self, name: str, /) -> str | None:
        """A header's value, None where there is none."""


class Entry(NamedTuple):
    """What a request may have: an answer, a cookie and a way without the token, or a refusal."""

    refused: HTTPStatus | None = None
    cookie: str = ""


class Gate(NamedTuple):
    """The server's port and the secret in its first address."""

    port: int
    token: str

    @property
    def address(self) -> str:
        """The address that lets a browser in."""
        return f"http://127.0.0.1:{self.port}/?token={self.token}"

    def entry(self, method: str, target: str, headers: Headers) -> Entry:
        """Whether a request is answered; the first reason against it counts."""
        hosts = {f"127.0.0.1:{self.port}", f"localhost:{self.port}"}
        if headers.get("Host") not in hosts:
            return Entry(HTTPStatus.FORBIDDEN)
        path, _, query = target.partition("?")
        token = parse_qs(query).get("token", [""])[0]
        fresh = path == "/" and bool(token)
        if not _same(token if fresh else self._borne(headers), self.token):
            return Entry(HTTPStatus.FORBIDDEN)
        origin = headers.get("Origin")
        if origin is not None and origin not in {f"http://{host}" for host in hosts}:
            return Entry(HTTPStatus.FORBIDDEN)
        if (headers.get("Sec-Fetch-Site") or "none") not in _OWN:
            return Entry(HTTPStatus.FORBIDDEN)
        if method != "GET":
            return Entry(HTTPStatus.METHOD_NOT_ALLOWED)
        return Entry(cookie=self._cookie if fresh else "")

    @property
    def _name(self) -> str:
        return f"brochure-{self.port}"  # cookies know no ports: two previews would share one

    @property
    def _cookie(self) -> str:
        return f"{self._name}={self.token}; HttpOnly; SameSite=Strict; Path=/"

    def _borne(self, headers: Headers) -> str:
        try:
            found = SimpleCookie(headers.get("Cookie") or "").get(self._name)
        except CookieError:
            return ""
        return "" if found is None else found.value


def _same(one: str, other: str) -> bool:
    return compare_digest(one.encode("utf-8", "replace"), other.encode())
