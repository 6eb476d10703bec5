"""The page in a real browser: what is seen, how it is used, what it keeps out."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from pathlib import Path
from threading import Thread
from typing import Any, NamedTuple

import pytest
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.wait import WebDriverWait

from brochure.pipeline import ComposingRoom
from brochure.preview.gate import Entry, Gate, Headers
from brochure.preview.proof import Job
from brochure.preview.server import Server
from brochure.preview.studio import Studio
from support.browser import chromium
from support.flyers import ROOT, SAMPLE

SECONDS = 30  # that a browser may take for what is asked of it


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    one = chromium(1400, 900)
    one.set_script_timeout(SECONDS)
    yield one
    one.quit()


@pytest.fixture
def content(tmp_path: Path) -> Path:
    path = tmp_path / "content.yaml"
    path.write_bytes(SAMPLE.read_bytes())
    return path


@contextmanager
def previewed(content: Path) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """The address of a preview, and its process."""
    command = [sys.executable, "-m", "brochure", "preview", str(content), "--no-open"]
    environment = os.environ | {"PYTHONPATH": str(ROOT), "LC_ALL": "C"}
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip(), process
        process.terminate()


@pytest.fixture
def page(browser: Any, content: Path) -> Iterator[Page]:
    with previewed(content) as (address, _):
        browser.get(address)
        opened = Page(browser, address)
        opened.until("document.body.classList.contains('ready')")
        opened.drawn()
        yield opened


class Page:
    """The page as the browser has it."""

    def __init__(self, browser: Any, address: str) -> None:
        self.browser = browser
        self.address = address

    def run(self, script: str) -> Any:
        return self.browser.execute_script(script)

    def until(self, condition: str) -> None:
        WebDriverWait(self.browser, SECONDS, 0.02).until(lambda _: self.run(f"return {condition}"))

    def drawn(self) -> None:
        """Wait until every page's picture is there."""
        pictures = "[...document.querySelectorAll('#pages img')]"
        self.until(f"{pictures}.length && {pictures}.every((one) => one.naturalWidth > 0)")

    def choose(self, name: str, value: str) -> None:
        self.run(
            f"const one = document.getElementById('choose-{name}'); one.value = '{value}';"
            "one.dispatchEvent(new Event('change'))"
        )

    def text(self, id: str) -> str:
        return str(self.run(f"return document.getElementById('{id}').textContent"))


def save(content: Path, text: str) -> None:
    content.write_text(text, encoding="utf-8")


def test_the_sample_is_shown_with_its_messages_and_no_error_of_the_page(page: Page) -> None:
    page.browser.get_log("browser")
    assert page.text("name") == "content.yaml"
    assert "notice" in page.text("summary")
    assert page.run("return document.querySelectorAll('#lines > li .message').length") >= 2
    assert page.run("return location.search") == ""
    assert page.run("return document.cookie") == ""
    assert [one for one in page.browser.get_log("browser") if one["level"] == "SEVERE"] == []


def test_a_save_brings_a_new_picture_and_keeps_the_scroll(page: Page, content: Path) -> None:
    page.choose("view", "wide")
    page.run("document.getElementById('flyer').scrollTop = 300")
    before = page.run("return document.querySelector('#pages img').src")
    save(content, content.read_text(encoding="utf-8").replace("Aktuelles", "Neues"))
    page.until(f"document.querySelector('#pages img').src !== {before!r}")
    assert page.run("return document.getElementById('flyer').scrollTop") == 300


def test_an_unfinished_content_keeps_the_page_greyed_and_says_so(page: Page, content: Path) -> None:
    text = content.read_text(encoding="utf-8")
    before = page.run("return document.querySelectorAll('#pages img').length")
    save(content, text + "organisation: [")
    page.until("document.getElementById('flyer').classList.contains('stale')")
    assert page.run("return document.querySelectorAll('#pages img').length") == before
    assert not page.run("return document.getElementById('stale').hidden")
    assert page.run("return document.getElementById('file').hidden")
    save(content, text)
    page.until("!document.getElementById('flyer').classList.contains('stale')")
    assert not page.run("return document.getElementById('file').hidden")


def test_a_click_on_the_headline_leads_to_its_line_and_back(page: Page, content: Path) -> None:
    lines = content.read_text(encoding="utf-8").splitlines()
    number = next(n for n, line in enumerate(lines, 1) if line.startswith("  headline:"))
    page.run(
        "const figure = document.querySelector('figure');"
        "const frame = figure.querySelector('img').getBoundingClientRect();"
        "figure.dispatchEvent(new MouseEvent('click', {bubbles: true,"
        "clientX: frame.left + .4 * frame.width, clientY: frame.top + .2 * frame.height}))"
    )
    assert page.run("return [...document.querySelectorAll('.lit')].map((one) => one.id)") == [
        f"line-{number}"
    ]
    kicker = next(n for n, line in enumerate(lines, 1) if "kicker:" in line)
    page.run(f"document.querySelector('#line-{kicker} code').click()")
    boxes = page.run(
        "return [...document.querySelectorAll('.overlay > *')].map((one) => one.style.top)"
    )
    assert len(boxes) == 1
    assert 5 < float(boxes[0].rstrip("%")) < 15


def test_the_keyboard_goes_through_lines_and_through_what_is_on_the_page(page: Page) -> None:
    figure = page.browser.find_element("css selector", "figure")
    figure.send_keys(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ENTER)
    first = page.run("return document.activeElement.dataset.line")
    assert first == "6"  # the second thing on the page: the name of the organisation
    page.browser.switch_to.active_element.send_keys(Keys.ARROW_DOWN)
    assert page.run("return document.activeElement.dataset.line") == "7"
    page.browser.switch_to.active_element.send_keys(Keys.ENTER)
    assert page.run("return document.querySelectorAll('.overlay > *').length") == 1


def test_look_and_format_can_be_chosen_and_a_fold_is_shown_folded(page: Page) -> None:
    page.choose("look", "bold")
    page.choose("format", "a4-trifold")
    page.until("document.querySelectorAll('#pages figure').length === 6")
    page.choose("view", "folded")
    page.until("document.querySelectorAll('.leaf').length === 3")
    page.run(
        "const one = document.getElementById('opened'); one.value = 0;"
        "one.dispatchEvent(new Event('input'))"
    )
    turned = page.run("return document.querySelector('.leaf.left').style.transform")
    assert turned == "rotateY(178deg)"
    page.run(
        "const one = document.getElementById('opened'); one.value = 100;"
        "one.dispatchEvent(new Event('input'))"
    )
    assert (
        page.run("return document.querySelector('.leaf.left').style.transform") == "rotateY(0deg)"
    )
    page.choose("profile", "press")
    page.until("document.querySelectorAll('#pages figure').length === 2")
    page.until("document.getElementById('folded').hidden")


@pytest.mark.parametrize("width", [1400, 390])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(page: Page, content: Path, scheme: str, width: int) -> None:
    save(content, content.read_text(encoding="utf-8") + "qotes: []\n")
    page.until("document.querySelectorAll('.message.error').length === 1")
    page.browser.execute_cdp_cmd(
        "Emulation.setEmulatedMedia",
        {"features": [{"name": "prefers-color-scheme", "value": scheme}]},
    )
    page.browser.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False},
    )
    for part in ("to-source", "to-flyer"):
        page.run(f"document.getElementById('{part}').click()")
        assert audited(page) == []
    if width == 390:
        assert page.run("return document.documentElement.scrollWidth") <= width


def audited(page: Page) -> list[str]:
    """What axe-core finds, by its rules for WCAG 2.2 AA and good practice."""
    page.run((files("axe_core_python") / "axe.min.js").read_text(encoding="utf-8"))
    found = page.browser.execute_async_script(
        "const done = arguments[0]; axe.run(document).then((all) => done(all.violations.map("
        "(one) => one.id + ': ' + one.nodes.map((node) => node.html).join(' '))))"
    )
    return [str(one)[:400] for one in found]


class Asked(NamedTuple):
    """A preview in this process, and what its gate has said to each request."""

    server: Server
    answers: list[tuple[str, HTTPStatus | None]]


@pytest.fixture
def asked(content: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Asked]:
    answers: list[tuple[str, HTTPStatus | None]] = []
    entry = Gate.entry

    def noted(gate: Gate, method: str, target: str, headers: Headers) -> Entry:
        said = entry(gate, method, target, headers)
        answers.append((target.partition("?")[0], said.refused))
        return said

    monkeypatch.setattr(Gate, "entry", noted)
    server = Server(Studio(content, Job(str(content), ComposingRoom())), "token-of-the-test")
    Thread(target=server.serve_forever, daemon=True).start()
    yield Asked(server, answers)
    server.shutdown()
    server.server_close()


@contextmanager
def foreign_page() -> Iterator[str]:
    """The address of a page of another origin on this machine: cookies know no ports."""
    handler = partial(SimpleHTTPRequestHandler, directory=str(ROOT / "docs"))
    handler.log_message = lambda *_: None  # type: ignore[attr-defined]
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/check.schema.json"
        server.shutdown()


def test_a_foreign_page_of_this_machine_is_refused_though_it_bears_the_cookie(
    asked: Asked, browser: Any
) -> None:
    browser.get(asked.server.gate.address)
    Page(browser, "").until("document.body.classList.contains('ready')")
    asked.answers.clear()
    with foreign_page() as address:
        browser.get(address)
        target = f"http://127.0.0.1:{asked.server.gate.port}/state?look=plakat"
        browser.execute_async_script(
            "const done = arguments[0]; fetch(arguments[1], {mode: 'no-cors',"
            "credentials: 'include'}).then(done, done)".replace("arguments[1]", repr(target))
        )
    assert ("/state", HTTPStatus.FORBIDDEN) in asked.answers
    assert all(choice.look != "plakat" for choice in asked.server.studio._proofs)


def test_a_name_that_was_rebound_to_this_machine_is_refused(asked: Asked) -> None:
    rebound = chromium(800, 600, "--host-resolver-rules=MAP rebound.example 127.0.0.1")
    try:
        gate = asked.server.gate
        rebound.get(f"http://rebound.example:{gate.port}/?token={gate.token}")
        assert "refused" in rebound.page_source
        rebound.get(gate.address)  # the browser itself is as good as any
        Page(rebound, "").until("document.body.classList.contains('ready')")
    finally:
        rebound.quit()
    assert asked.answers[0] == ("/", HTTPStatus.FORBIDDEN)


def test_the_end_of_the_preview_is_said(browser: Any, content: Path) -> None:
    with previewed(content) as (address, process):
        browser.get(address)
        page = Page(browser, address)
        page.until("document.body.classList.contains('ready')")
        process.kill()
    page.until("document.body.classList.contains('lost')")
    assert "ended" in page.text("told")
