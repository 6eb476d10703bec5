"""The page's questions over HTTP, on this machine alone.

Routes are names, never paths: what a request can ask for is listed here. Everything else about who
may ask is the gate's.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files as resources
from socket import socket
from threading import BoundedSemaphore
from typing import Any, NamedTuple
from urllib.parse import parse_qs, quote

from brochure.formats import FOLDED, FORMATS
from brochure.looks import LOOKS
from brochure.preview.gate import HEADERS, Entry, Gate
from brochure.preview.proof import Choice
from brochure.preview.studio import Seen, Studio
from brochure.profile import PROFILES
from brochure.words.preview import PAGE

LOOPBACK = "127.0.0.1"
CONNECTIONS = 32  # at once: a browser makes six
SECONDS = 10.0  # that a request may take to arrive
BREATH = 15.0  # seconds between signs of life on a stream

Query = Mapping[str, str]


class Answer(NamedTuple):
    """What is sent back."""

    status: HTTPStatus
    kind: str = "text/plain; charset=utf-8"
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()


NOT_FOUND = Answer(HTTPStatus.NOT_FOUND, body=b"not found\n")


def _resource(name: str, kind: str) -> Callable[[Studio, Query], Answer]:
    def answer(studio: Studio, query: Query) -> Answer:
        data = (resources("brochure.preview") / "page" / name).read_bytes()
        return Answer(HTTPStatus.OK, kind, data)

    return answer


def _state(studio: Studio, query: Query) -> Answer:
    choice = _choice(query)
    if choice is None:
        return NOT_FOUND
    body = json.dumps(state(studio.seen(choice), studio.content.name), ensure_ascii=False)
    return Answer(HTTPStatus.OK, "application/json", body.encode("utf-8", "replace"))


def _picture(studio: Studio, query: Query) -> Answer:
    page, width = _number(query.get("page")), _number(query.get("width"))
    if page is None or width is None:
        return NOT_FOUND
    sharp = query.get("sharp") == "1"
    data = studio.picture(query.get("of", ""), page, width, sharp=sharp)
    if data is None:
        return NOT_FOUND
    return Answer(HTTPStatus.OK, "image/png" if sharp else "image/jpeg", data)


def _file(studio: Studio, query: Query) -> Answer:
    choice = _choice(query)
    found = None if choice is None else studio.file(choice)
    if found is None:
        return NOT_FOUND
    name, data = found
    shown = f"attachment; filename=\"flyer.pdf\"; filename*=UTF-8''{quote(name, safe='')}"
    return Answer(HTTPStatus.OK, "application/pdf", data, (("Content-Disposition", shown),))


ROUTES: Mapping[str, Callable[[Studio, Query], Answer]] = {
    "/": _resource("index.html", "text/html; charset=utf-8"),
    "/icon.svg": _resource("icon.svg", "image/svg+xml"),
    "/page.css": _resource("page.css", "text/css; charset=utf-8"),
    "/page.js": _resource("page.js", "text/javascript; charset=utf-8"),
    "/house.js": _resource("house.js", "text/javascript; charset=utf-8"),
    "/state": _state,
    "/picture": _picture,
    "/file": _file,
}
CHANGES = "/changes"  # a stream of numbers, one for each change of the files


def _choice(query: Query) -> Choice | None:
    named = {name: query[name] for name in Choice._fields if query.get(name)}
    choice = Choice(**named)
    return choice if choice.exists else None


def _number(text: str | None) -> int | None:
    return int(text) if text and text.isascii() and text.isdecimal() and len(text) < 6 else None


def state(seen: Seen, name: str) -> dict[str, Any]:
    """What the page is told, as JSON has it."""
    proof, shown = seen.proof, seen.shown
    told = {
        "number": seen.number,
        "name": name,
        "tongue": proof.tongue.tag,
        "words": {key: proof.tongue.say(sentence) for key, sentence in PAGE.items()},
        "stale": seen.stale,
        "draft": proof.draft,
        "choices": {
            "look": list(LOOKS),
            "format": [*FORMATS, *FOLDED],
            "profile": list(PROFILES),
        },
        "look": shown.look,
        "format": shown.format,
        "of": shown.digest,
        "size": 0 if shown.pdf is None else len(shown.pdf),
        "pages": [
            page._asdict() | {"boxes": [box._asdict() for box in page.boxes]}
            for page in shown.pages
        ],
        "fold": None,
        "source": proof.source,
        "messages": [message._asdict() for message in proof.messages],
        "summary": proof.summary,
    }
    if shown.fold is not None:
        leaves = [leaf._asdict() for leaf in shown.fold.leaves]
        told["fold"] = {"leaves": leaves, "turns": shown.fold.turns}
    return told


class Server(ThreadingHTTPServer):
    """Serves a studio on a free port of the loopback address; `port` asks for one."""

    daemon_threads = True
    request_queue_size = 2 * CONNECTIONS  # or a browser waits for a second behind a crowd
    block_on_close = False

    def __init__(self, studio: Studio, token: str, port: int = 0) -> None:
        super().__init__((LOOPBACK, port), _Handler)
        self.studio = studio
        self.gate = Gate(self.server_address[1], token)
        self._free = BoundedSemaphore(CONNECTIONS)

    def process_request(self, request: Any, client_address: Any) -> None:
        """Serve a connection, where not too many are open."""
        if self._free.acquire(blocking=False):
            super().process_request(request, client_address)
        else:
            self.shutdown_request(request)

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        """In a thread of its own."""
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._free.release()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Whoever asked has gone: there is nobody to tell."""


class _Handler(BaseHTTPRequestHandler):
    server: Server
    connection: socket
    protocol_version = "HTTP/1.1"
    server_version, sys_version = "brochure", ""
    timeout = SECONDS

    def handle_one_request(self) -> None:
        """Answer whatever method is asked by; the gate knows only one."""
        self.raw_requestline = self.rfile.readline(65537)
        if not self.raw_requestline or len(self.raw_requestline) > 65536:
            self.close_connection = True
            return
        if self.parse_request():
            self._answer(self.server.gate.entry(self.command, self.path, self.headers))

    def _answer(self, entry: Entry) -> None:
        path, _, rest = self.path.partition("?")
        if entry.refused is not None:
            self.close_connection = True
            self._send(Answer(entry.refused, body=b"refused\n"))
        elif entry.cookie:
            headers = (("Location", "/"), ("Set-Cookie", entry.cookie))
            self._send(Answer(HTTPStatus.SEE_OTHER, headers=headers))
        elif path == CHANGES:
            self._stream()
        else:
            query = {name: values[-1] for name, values in parse_qs(rest).items()}
            answer = ROUTES.get(path)
            self._send(NOT_FOUND if answer is None else answer(self.server.studio, query))

    def _send(self, answer: Answer) -> None:
        self.send_response(answer.status)
        for name, value in (*HEADERS.items(), *answer.headers):
            self.send_header(name, value)
        self.send_header("Content-Type", answer.kind)
        self.send_header("Content-Length", str(len(answer.body)))
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(answer.body)

    def _stream(self) -> None:
        """Tell of each change (server-sent events) until nobody listens."""
        self.close_connection = True
        self.send_response(HTTPStatus.OK)
        for name, value in HEADERS.items():
            self.send_header(name, value)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Connection", "close")
        self.end_headers()
        for line in self._changes():
            self.wfile.write(line)
            self.wfile.flush()

    def _changes(self) -> Iterator[bytes]:
        told = 0
        while True:
            number = self.server.studio.wait(told, BREATH)
            yield f"data: {number}\n\n".encode() if number != told else b": still here\n\n"
            told = number

    def log_message(self, format: str, *args: object) -> None:
        """Requests are of no interest to whoever writes a flyer."""
