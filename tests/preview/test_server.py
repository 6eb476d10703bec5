"""The page's questions over HTTP, as a browser and as a stranger would ask them."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from contextlib import suppress
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from threading import Thread, active_count
from urllib.parse import quote

import pytest

from brochure.pipeline import ComposingRoom
from brochure.preview.gate import HEADERS
from brochure.preview.proof import Job
from brochure.preview.server import CONNECTIONS, LOOPBACK, ROUTES, Server
from brochure.preview.studio import Studio
from support.flyers import MINIMAL

TOKEN = "a-token-of-the-tests"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    content = tmp_path / "content.yaml"
    content.write_text(MINIMAL, encoding="utf-8")
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    one = Server(Studio(content, Job(str(content), ComposingRoom())), TOKEN)
    thread = Thread(target=one.serve_forever, daemon=True)
    thread.start()
    yield one
    one.shutdown()
    one.server_close()
    thread.join(10)


def asked(
    server: Server, target: str, method: str = "GET", **headers: str
) -> tuple[HTTPResponse, bytes]:
    connection = HTTPConnection(LOOPBACK, server.gate.port, timeout=30)
    own = {"Cookie": f"brochure-{server.gate.port}={TOKEN}"}
    connection.request(method, target, headers=own | headers)
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer, body


def test_it_listens_on_the_loopback_address_alone(server: Server) -> None:
    assert server.server_address[0] == "127.0.0.1"


def test_the_first_address_leads_to_the_page_without_the_token(server: Server) -> None:
    answer, _ = asked(server, f"/?token={TOKEN}", Cookie="")
    assert answer.status == 303
    assert answer.headers["Location"] == "/"
    cookie = answer.headers["Set-Cookie"].split(";")[0]
    page, body = asked(server, "/", Cookie=cookie)
    assert page.status == 200
    assert b"page.js" in body
    assert TOKEN.encode() not in body


@pytest.mark.parametrize("target", [*ROUTES, "/changes", "/nothing"])
def test_nothing_is_answered_without_the_cookie(server: Server, target: str) -> None:
    answer, body = asked(server, target, Cookie="")
    assert (answer.status, body) == (403, b"refused\n")


@pytest.mark.parametrize("target", [*ROUTES, "/?token=x", "/nothing"])
def test_every_answer_has_the_headers_of_the_gate(server: Server, target: str) -> None:
    answer, _ = asked(server, target)
    for name, value in HEADERS.items():
        assert answer.headers[name] == value


@pytest.mark.parametrize(
    "target",
    [
        "/secret.txt",
        "/../secret.txt",
        "/page/../../secret.txt",
        "/%2e%2e/secret.txt",
        "//127.0.0.1/secret.txt",
        "/content.yaml",
        "/picture?of=../secret.txt&page=0&width=100",
        "/picture?of=&page=-1&width=100",
        "/picture?of=&page=0&width=999999999999",
        "/file?look=../../secret",
        "/file?format=secret.txt",
        "/state?profile=/etc/passwd",
    ],
)
def test_no_question_leads_to_a_file(server: Server, target: str) -> None:
    answer, body = asked(server, target)
    assert answer.status == 404
    assert b"secret" not in body


def test_the_state_says_what_there_is_to_see(server: Server) -> None:
    _, body = asked(server, "/state?look=bold&profile=press")
    told = json.loads(body)
    assert told["look"] == "bold"
    assert told["source"][0] == "organisation: {name: Chor am Kanal}"
    assert len(told["pages"]) == 1
    answer, picture = asked(server, f"/picture?of={told['of']}&page=0&width=300&sharp=0")
    assert answer.headers["Content-Type"] == "image/jpeg"
    assert picture.startswith(b"\xff\xd8")


def test_the_file_comes_under_its_name(server: Server) -> None:
    server.studio.content.write_text(f"{MINIMAL}output: Fröhliche Flyer\n", encoding="utf-8")
    server.studio.poll()
    answer, pdf = asked(server, "/file?profile=press")
    assert pdf.startswith(b"%PDF-")
    assert quote("Fröhliche Flyer-press.pdf") in answer.headers["Content-Disposition"]


def test_changes_are_told_as_they_come(server: Server) -> None:
    connection = HTTPConnection(LOOPBACK, server.gate.port, timeout=30)
    connection.request(
        "GET", "/changes", headers={"Cookie": f"brochure-{server.gate.port}={TOKEN}"}
    )
    answer = connection.getresponse()
    assert answer.headers["Content-Type"] == "text/event-stream"
    assert answer.readline() == b"data: 1\n"
    server.studio.content.write_text(f"{MINIMAL}# new\n", encoding="utf-8")
    assert server.studio.poll()
    assert answer.readline() == b"\n"
    assert answer.readline() == b"data: 2\n"
    connection.close()


def test_a_flood_of_foreign_requests_is_refused_and_builds_nothing(server: Server) -> None:
    for _ in range(300):
        answer, _ = asked(server, "/state?look=bold", Origin="https://evil.example")
        assert answer.status == 403
    assert not server.studio._proofs
    assert asked(server, "/state")[0].status == 200


def test_a_flood_of_connections_leaves_no_more_threads_than_there_may_be(server: Server) -> None:
    before = active_count()
    held = [socket.create_connection((LOOPBACK, server.gate.port)) for _ in range(4 * CONNECTIONS)]
    assert active_count() <= before + CONNECTIONS
    for one in held:
        one.close()
    assert asked(server, "/state")[0].status == 200


@pytest.mark.parametrize(
    "line", [b"\r\n", b"GET\r\n\r\n", b"GET /\r\n\r\n", b"\x16\x03\x01\x02\r\n\r\n", b"A" * 70000]
)
def test_what_is_no_request_does_no_harm(server: Server, line: bytes) -> None:
    with socket.create_connection((LOOPBACK, server.gate.port), timeout=30) as stranger:
        stranger.sendall(line)
        stranger.shutdown(socket.SHUT_WR)
        with suppress(ConnectionResetError):
            assert b"200" not in stranger.recv(1 << 16)[:20]
    assert asked(server, "/state")[0].status == 200
