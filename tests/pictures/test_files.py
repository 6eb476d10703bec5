"""Which files are opened, and what is said of the others."""

from __future__ import annotations

import os
import socket
from pathlib import Path
from typing import Literal
from unicodedata import normalize

import pytest

from brochure.content.values import Text
from brochure.diagnostics.model import Report
from brochure.pictures import files
from support.placing import HERE, Desk


@pytest.mark.parametrize("name", ["logo.png", "bilder/logo.png", "./logo.png", "Größe & Maß.png"])
def test_a_file_in_the_folder_or_below_is_read(desk: Desk, name: str) -> None:
    desk.put(name, b"any bytes")
    assert files.read(Text(name, HERE), desk.folder, desk.report) == b"any bytes"
    assert not desk.facts()


@pytest.mark.parametrize("name", ["Größe & Maß.png", "Übersicht/Größe.png"])
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_file_is_found_whose_letters_the_file_system_writes_in_another_form(
    desk: Desk, name: str, form: Literal["NFC", "NFD"]
) -> None:
    desk.put(normalize(form, name), b"any bytes")
    for written in (name, normalize("NFD", name)):
        assert files.read(Text(written, HERE), desk.folder, desk.report) == b"any bytes"
    assert not desk.facts()


def test_a_link_that_is_found_by_its_other_form_leads_no_way_out(
    desk: Desk, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("elsewhere") / "logo.png"
    outside.write_bytes(b"x")
    (desk.folder / normalize("NFD", "Größe.png")).symlink_to(outside)
    assert files.read(Text("Größe.png", HERE), desk.folder, desk.report) is None
    assert desk.only("picture/outside")["what"] == "symbolic link"


def test_a_missing_file_is_said_with_the_one_that_may_be_meant(desk: Desk) -> None:
    desk.put("Logo.PNG", b"x")
    assert desk.load("logo.svg") is None
    assert desk.only("picture/missing")["near"] == "Logo.PNG"


def test_a_missing_folder_is_said_as_a_missing_file(desk: Desk) -> None:
    assert desk.load("bilder/logo.svg") is None
    assert desk.only("picture/missing")["near"] == ""


def test_an_empty_file_is_said(desk: Desk) -> None:
    desk.put("leer.png", b"")
    desk.refused("leer.png", "picture/empty")


def test_a_file_that_is_too_large_is_not_read_whole(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "LARGEST", 1000)
    desk.put("riesig.jpg", b"x" * 1001)
    desk.refused("riesig.jpg", "picture/large-file")


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/logo.png",
        "HTTP://example.org/logo.png",
        "ftp://example.org/logo.png",
        "file:///etc/hostname",
        "data:image/png;base64,iVBORw0KGgo=",
    ],
)
def test_an_address_is_refused(desk: Desk, address: str) -> None:
    desk.refused(address, "picture/address", allow_outside=True)


@pytest.mark.parametrize(
    ("path", "what"),
    [
        ("/etc/hostname", "absolute path"),
        ("~/logo.png", "absolute path"),
        ("C:\\logo.png", "absolute path"),
        ("\\\\server\\logo.png", "absolute path"),
        ("../outside.png", "path upward"),
        ("in/../../outside.png", "path upward"),
    ],
)
def test_a_path_that_leaves_the_folder_is_refused(desk: Desk, path: str, what: str) -> None:
    (desk.folder / "in").mkdir()
    assert desk.refused(path, "picture/outside")["what"] == what


def test_a_path_upward_that_stays_in_the_folder_is_read(desk: Desk) -> None:
    desk.put("in/a.txt", b"x")
    desk.put("logo.png", b"bytes")
    assert files.read(Text("in/../logo.png", HERE), desk.folder, desk.report) == b"bytes"


def test_links_are_followed_inside_and_refused_outside(tmp_path: Path) -> None:
    folder, outside = tmp_path / "flyer", tmp_path / "outside.png"
    folder.mkdir()
    outside.write_bytes(b"outside")
    (folder / "inside.png").write_bytes(b"inside")
    (folder / "good.png").symlink_to("inside.png")
    (folder / "bad.png").symlink_to(outside)
    (folder / "bad").symlink_to(tmp_path)
    report = Report()
    assert files.read(Text("good.png", HERE), folder, report) == b"inside"
    assert not len(report)
    for name in ("bad.png", "bad/outside.png"):
        report = Report()
        assert files.read(Text(name, HERE), folder, report) is None
        assert [fact.id for fact in report] == ["picture/outside"]
        assert files.read(Text(name, HERE), folder, report, allow_outside=True) == b"outside"


def test_a_loop_of_links_is_said(desk: Desk) -> None:
    (desk.folder / "a.png").symlink_to("b.png")
    (desk.folder / "b.png").symlink_to("a.png")
    assert desk.load("a.png") is None
    assert [fact.id for fact in desk.facts()] == ["picture/unreadable"]


def test_the_folder_may_itself_be_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "logo.png").write_bytes(b"bytes")
    (tmp_path / "link").symlink_to("real")
    assert files.read(Text("logo.png", HERE), tmp_path / "link", Report()) == b"bytes"


def test_a_folder_is_said(desk: Desk) -> None:
    (desk.folder / "bilder.png").mkdir()
    assert desk.refused("bilder.png", "picture/not-a-file")["what"] == "a folder"


def test_a_pipe_is_said_without_waiting_for_a_writer(desk: Desk) -> None:
    os.mkfifo(desk.folder / "pipe.png")
    assert desk.refused("pipe.png", "picture/not-a-file")["what"] == "a pipe"


def test_a_device_is_said(desk: Desk) -> None:
    what = desk.refused("/dev/zero", "picture/not-a-file", allow_outside=True)["what"]
    assert what == "a device"


def test_a_socket_is_said(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(desk.folder)  # a socket's path is short
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("socket.png")
        assert desk.load("socket.png") is None
    assert desk.facts()[0].id in {"picture/unreadable", "picture/not-a-file"}


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads every file")
def test_a_file_without_permission_is_said(desk: Desk) -> None:
    desk.put("geheim.png", b"x")
    (desk.folder / "geheim.png").chmod(0)
    desk.refused("geheim.png", "picture/unreadable")


@pytest.mark.parametrize("name", ["logo\0.png", "x" * 300 + ".png"])
def test_a_name_that_no_file_can_have_is_said(desk: Desk, name: str) -> None:
    assert desk.load(name) is None
    assert desk.facts()[0].id in {"picture/unreadable", "picture/missing"}
