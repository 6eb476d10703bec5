"""What the page may ask of the flyer as it was saved last."""

from __future__ import annotations

import os
import struct
from pathlib import Path
from threading import Thread

import pytest
from PIL import Image

from brochure.pipeline import ComposingRoom
from brochure.preview import proof
from brochure.preview import studio as module
from brochure.preview.proof import Choice, Job
from brochure.preview.studio import KEPT, PICTURES, QUICK, Studio
from support.flyers import MINIMAL, built

WRONG = "organisation: [\n"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    path = tmp_path / "content.yaml"
    path.write_text(MINIMAL, encoding="utf-8")
    return path


def opened(content: Path) -> Studio:
    return Studio(content, Job(str(content), ComposingRoom()))


def save(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    os.utime(path, ns=(1, path.stat().st_mtime_ns + 1))


def test_a_save_gives_a_new_number_and_new_pages(content: Path) -> None:
    studio = opened(content)
    before = studio.seen(Choice())
    assert not studio.poll()
    save(content, MINIMAL.replace("headline: ", "headline: Neues, "))
    assert studio.poll()
    after = studio.seen(Choice())
    assert after.number == before.number + 1
    assert after.shown.digest != before.shown.digest


def test_an_unfinished_content_keeps_the_last_good_pages(content: Path) -> None:
    studio = opened(content)
    good = studio.seen(Choice())
    assert not good.stale
    save(content, WRONG)
    studio.poll()
    seen = studio.seen(Choice())
    assert seen.stale
    assert seen.shown.digest == good.shown.digest
    assert seen.proof.messages
    assert studio.file(Choice()) is None
    assert studio.picture(good.shown.digest, 0, 300, sharp=False) is not None
    save(content, MINIMAL)
    studio.poll()
    assert not studio.seen(Choice()).stale


def test_a_content_that_was_never_good_shows_no_page(content: Path) -> None:
    content.write_text(WRONG, encoding="utf-8")
    seen = opened(content).seen(Choice())
    assert not seen.stale
    assert seen.shown.pages == ()


def test_a_picture_that_is_saved_is_a_change(content: Path) -> None:
    save(content, MINIMAL.replace("{headline", "{picture: {file: a.png, alt: A}, headline"))
    studio = opened(content)
    assert studio.seen(Choice()).proof.draft  # there is no such file yet
    Image.new("RGB", (1500, 1500)).save(content.parent / "a.png")
    assert studio.poll()
    assert not studio.seen(Choice()).proof.draft


def test_a_content_that_is_away_for_a_moment_is_waited_for(content: Path) -> None:
    studio = opened(content)
    content.unlink()
    assert not studio.poll()
    save(content, MINIMAL.replace("headline: ", "headline: Da, "))
    assert studio.poll()


def test_the_finished_file_is_that_of_build_and_there_is_none_with_errors(content: Path) -> None:
    studio = opened(content)
    assert studio.file(Choice()) == ("flyer.pdf", built(MINIMAL.encode()).pdf)
    save(content, MINIMAL + "qotes: []\n")
    studio.poll()
    assert studio.seen(Choice()).proof.draft
    assert studio.file(Choice()) is None


def test_a_picture_is_as_wide_as_asked_but_no_wider_than_it_may_be(content: Path) -> None:
    studio = opened(content)
    digest = studio.seen(Choice()).shown.digest
    sharp = studio.picture(digest, 0, 700, sharp=True)
    assert sharp is not None
    assert struct.unpack(">I", sharp[16:20]) == (700,)
    quick = studio.picture(digest, 0, 99999, sharp=False)
    assert quick is not None
    assert quick == studio.picture(digest, 0, QUICK, sharp=False)


@pytest.mark.parametrize(("of", "page"), [("", 0), ("0" * 24, 0), (None, 1), (None, 99999)])
def test_what_is_not_there_has_no_picture(content: Path, of: str | None, page: int) -> None:
    studio = opened(content)
    digest = studio.seen(Choice()).shown.digest
    assert studio.picture(digest if of is None else of, page, 300, sharp=False) is None


def test_what_is_kept_is_bounded(content: Path) -> None:
    studio = opened(content)
    for number in range(3 * KEPT):
        save(
            content, f"{MINIMAL}output: flyer-{number}\n# {number}\n".replace("Chor", f"C{number}")
        )
        studio.poll()
        digest = studio.seen(Choice()).shown.digest
        for width in range(100, 160, 5):
            studio.picture(digest, 0, width, sharp=False)
    assert len(studio._pdfs) <= KEPT
    assert len(studio._pictures) <= PICTURES
    assert len(studio._proofs) <= KEPT


def test_who_waits_is_told_of_a_change(content: Path) -> None:
    studio = opened(content)
    assert studio.wait(0, 5.0) == 1
    heard: list[int] = []
    waiting = Thread(target=lambda: heard.append(studio.wait(1, 30.0)))
    waiting.start()
    save(content, MINIMAL + "# changed\n")
    studio.poll()
    waiting.join(30.0)
    assert heard == [2]


def test_a_choice_is_built_once_a_change(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    counted: list[Choice] = []
    build = proof.build

    def counting(data: bytes, choice: Choice, job: Job) -> object:
        counted.append(choice)
        return build(data, choice, job)

    monkeypatch.setattr(module, "build", counting)
    studio = opened(content)
    for _ in range(3):
        studio.seen(Choice())
        studio.seen(Choice(look="bold"))
    assert counted == [Choice(), Choice(look="bold")]


def test_slips_are_said_when_dictionaries_were_asked_and_then_at_once(content: Path) -> None:
    (content.parent / "own.aff").write_text("SET UTF-8\n", encoding="utf-8")
    (content.parent / "own.dic").write_text("2\nwir\nsingen\n", encoding="utf-8")
    named = "spelling: {dictionary: own.dic}\n"
    save(content, MINIMAL.replace("Wir singen", "wir singn") + named)
    studio = opened(content)
    assert studio.seen(Choice()).proof.messages == ()
    assert studio.proofread()
    seen = studio.seen(Choice())
    assert seen.number == 2
    assert [one.id for one in seen.proof.messages] == ["spelling/word"]
    assert not studio.proofread()  # nothing is left to ask
    save(content, MINIMAL.replace("Wir singen", "wir singn") + named + "# saved again\n")
    studio.poll()
    assert [one.id for one in studio.seen(Choice()).proof.messages] == ["spelling/word"]
