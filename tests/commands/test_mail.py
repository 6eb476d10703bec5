"""`brochure mail`: what is written, read back by the standard library."""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
import yaml

from brochure.check.picture import first_page
from brochure.cli import main
from brochure.commands import mail as command
from brochure.commands.letter import PICTURE_WIDTH
from brochure.words.mail import PROGRAMS
from support.flyers import SAMPLE, pdf_of
from support.reading import MINIMAL

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    Path("content.yaml").write_bytes(SAMPLE.read_bytes())

    def mail(*arguments: str) -> tuple[int, str, str]:
        code = int(main(("mail", *arguments)))
        out, err = capsys.readouterr()
        return code, out, err

    return mail


def read(name: str = "flyer.eml") -> EmailMessage:
    found = email.message_from_bytes(Path(name).read_bytes(), policy=email.policy.default)
    assert isinstance(found, EmailMessage)
    return found


def body(kind: str) -> str:
    found = read().get_body((kind,))
    assert found is not None
    text = found.get_content()
    assert isinstance(text, str)
    return text


def attachment(name: str = "flyer.eml") -> EmailMessage:
    (found,) = read(name).iter_attachments()
    assert isinstance(found, EmailMessage)
    return found


def test_a_mail_is_written_beside_its_content_and_waits_to_be_sent(run: Run) -> None:
    code, out, err = run()
    assert (code, out) == (0, "flyer.eml\n")
    mail = read()
    assert mail["X-Unsent"] == "1"
    assert {"Date", "Message-ID", "From", "To"}.isdisjoint(mail)
    assert mail["Subject"].startswith("Kooperationsvereinbarung zwischen Bundespolizei")
    assert [line for line in PROGRAMS if line in err] == list(PROGRAMS)
    assert re.search(r"flyer\.eml has 0\.\d MB", err)


def test_its_parts_are_the_text_first_then_the_page_then_the_file(run: Run) -> None:
    run()
    kinds = [part.get_content_type() for part in read().walk()]
    assert kinds == [
        "multipart/mixed",
        "multipart/alternative",
        "text/plain",
        "multipart/related",
        "text/html",
        "image/jpeg",
        "application/pdf",
    ]
    assert [defect for part in read().walk() for defect in part.defects] == []


def test_the_attachment_is_the_pdf_that_build_writes(run: Run) -> None:
    run()
    assert attachment().get_content() == pdf_of(SAMPLE.read_bytes())
    assert attachment().get_filename() == "flyer.pdf"


def test_both_texts_are_the_whole_flyer(run: Run) -> None:
    run()
    said = yaml.safe_load(SAMPLE.read_bytes())
    printed = [said[key] for key in ("organisation", "announcement", "quotes", "funder", "contact")]
    words = set(re.findall(r"[^\W\d_]{5,}", " ".join(_texts(printed))))
    assert len(words) > 100
    for text in (body("plain"), re.sub("<[^>]+>", " ", body("html"))):
        assert {word for word in words if word not in text} == set()
    assert "\n030 / 263 911 76\n" in body("plain").replace("\r\n", "\n")
    assert '<a href="tel:+493026391176">' in body("html")


def _texts(value: Any) -> list[str]:
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        return [text for one in value for text in _texts(one)]
    return [value] if isinstance(value, str) else []


def test_the_html_shows_the_first_page_from_within_the_mail_and_fetches_nothing(run: Run) -> None:
    run()
    html = body("html")
    (source,) = re.findall(r'src="([^"]+)"', html)
    (picture,) = [part for part in read().walk() if part.get_content_type() == "image/jpeg"]
    assert source == f"cid:{picture['Content-ID'][1:-1]}"
    assert picture.get_content_disposition() == "inline"
    assert picture.get_content() == first_page(pdf_of(SAMPLE.read_bytes()), PICTURE_WIDTH).data
    assert re.search(r'alt="Kooperationsvereinbarung[^"]+"', html)
    assert '<html lang="de-DE">' in html
    assert not re.search(r"(src|href)=\"https?:", html)


def test_the_same_content_gives_the_same_bytes(run: Run) -> None:
    run()
    run("-o", "again.eml")
    assert Path("flyer.eml").read_bytes() == Path("again.eml").read_bytes()


def test_another_text_has_other_boundaries(run: Run) -> None:
    run()
    run("-o", "other.eml", "--subject", "x")
    assert read().get_boundary() != read("other.eml").get_boundary()


def test_the_file_is_what_mail_servers_take(run: Run) -> None:
    run("--to", "Größe und Länge <a@example.org>", "--subject", "Ä" * 300)
    lines = Path("flyer.eml").read_bytes().split(b"\r\n")
    assert lines[-1] == b""
    assert all(line.isascii() and len(line) <= 78 for line in lines)
    assert not any(b"\n" in line or b"\r" in line for line in lines)


def test_recipients_and_subject_are_what_was_asked_for(run: Run) -> None:
    run("--to", "Änne Müller <a@bücher.example>", "--to", "b@example.org", "--subject", "Für Sie")
    to = read()["To"].addresses
    assert [(one.display_name, one.addr_spec) for one in to] == [
        ("Änne Müller", "a@xn--bcher-kva.example"),
        ("", "b@example.org"),
    ]
    assert read()["Subject"] == "Für Sie"


@pytest.mark.parametrize(
    "address",
    [
        *("x", "", "a@b@c.de", "a@example.org, b@example.org", "ä@example.org"),
        *("a@example.org\nBcc: b@example.org", "A\r\n <a@example.org>", "a@example.org\udcff"),
    ],
)
def test_what_is_no_address_is_refused(run: Run, address: str) -> None:
    code, out, err = run("--to", address)
    assert (code, out) == (2, "")
    assert "is no e-mail address" in err
    assert not Path("flyer.eml").exists()


def test_line_breaks_in_a_subject_make_no_header(run: Run) -> None:
    run("--subject", "One\r\nBcc: x@example.org")
    assert read()["Bcc"] is None
    assert read()["Subject"] == "One Bcc: x@example.org"
    assert run("--subject", " \n")[0] == 2


@pytest.mark.parametrize(
    ("stem", "plain"),
    [
        ("Frühlingsfest groß", "Fruehlingsfest gross.pdf"),
        ("Święto łąki", "Swieto laki.pdf"),
        ("Свято", "flyer.pdf"),
        ("Übersicht " * 15 + "x", "Uebersicht Uebersicht Uebersicht Uebersicht Uebers.pdf"),
        ("a" * 120, "a" * 50 + ".pdf"),
    ],
)
def test_the_attachment_has_its_own_name_and_one_for_programs_that_read_ascii(
    run: Run, stem: str, plain: str
) -> None:
    Path("content.yaml").write_text(f"{MINIMAL}output: {stem}\n", encoding="utf-8")
    assert run("-o", "a.eml")[0] == 0
    assert attachment("a.eml").get_filename() == f"{stem}.pdf"
    raw = Path("a.eml").read_bytes().decode("ascii")
    assert f'filename="{plain}"' in raw
    assert max(map(len, raw.split("\r\n"))) <= 78


def test_errors_of_the_content_forbid_the_mail(run: Run) -> None:
    Path("content.yaml").write_text(MINIMAL + "languag: de\n", encoding="utf-8")
    code, out, err = run()
    assert (code, out) == (1, "")
    assert "[content/unknown-key]" in err
    assert "nothing was written" in err
    assert not Path("flyer.eml").exists()


def test_a_large_mail_is_warned_of_and_a_larger_one_refused(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "LARGE", 100_000)
    code, _, err = run()
    assert code == 0
    assert "warning: the mail has 0." in err
    assert run("--strict", "-o", "strict.eml")[0] == 1
    monkeypatch.setattr(command, "TOO_LARGE", 100_000)
    Path("flyer.eml").write_bytes(b"old")
    code, out, err = run()
    assert (code, out) == (1, "")
    assert "error: the mail has 0." in err
    assert Path("flyer.eml").read_bytes() == b"old"


def test_the_bounds_are_those_of_mail_servers() -> None:
    assert (command.LARGE, command.TOO_LARGE) == (5_000_000, 14_000_000)


def test_the_content_itself_is_never_overwritten(run: Run) -> None:
    code, _, err = run("-o", "content.yaml")
    assert code == 2
    assert "is the content itself" in err
    assert Path("content.yaml").read_bytes() == SAMPLE.read_bytes()


def test_a_file_that_is_not_there_is_said(run: Run) -> None:
    assert "can't read spring.yaml" in run("spring.yaml")[2]
