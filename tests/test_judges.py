"""That the judges judge: each refuses a file that is broken in its field."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from brochure.paint.paint import paint
from brochure.profile import SCREEN
from brochure.story.structure import Element, Mark, Role
from support.finished import unpacked
from support.forme import CREATED, Forme, document, sheets
from support.judges import complaints, page_validation, poppler, qpdf_check, verapdf, without
from support.readers import flowing


@pytest.fixture(scope="module")
def sound() -> bytes:
    """A page with a word."""
    forme = Forme()
    forme.text((40, 40), "Wort", Mark(1))
    tree = Element(Role.DOCUMENT, (Element(Role.P, (Mark(1),)),))
    return paint(sheets(document(tree, forme.page())), SCREEN, forme.fonts, created=CREATED)


def test_both_engines_refuse_a_file_without_its_language_or_its_intent(
    sound: bytes, tmp_path: Path
) -> None:
    broken = unpacked(sound)
    broken = broken.replace(b"/Lang ", b"/Gnal ").replace(b"/OutputIntents", b"/StnetniTuptuo")
    assert {line.split()[0] for line in page_validation(broken)} == {"ua1", "2a"}
    path = tmp_path / "broken.pdf"
    path.write_bytes(broken)
    assert {line.split("\t")[1] for line in verapdf([path])} == {"ua1", "2a"}


def test_both_engines_pass_the_file_before_it_was_broken(sound: bytes, tmp_path: Path) -> None:
    path = tmp_path / "sound.pdf"
    path.write_bytes(sound)
    assert page_validation(sound) == []
    assert verapdf([path]) == []


def test_qpdf_refuses_a_file_whose_objects_are_not_where_they_should_be(
    sound: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "broken.pdf"
    path.write_bytes(sound.replace(b"%PDF-1.7\n", b"%PDF-1.7\n\n\n"))
    assert "broken.pdf" in qpdf_check(path)


def test_a_complaint_of_poppler_fails_the_test(sound: bytes, tmp_path: Path) -> None:
    path = tmp_path / "broken.pdf"
    path.write_bytes(re.sub(rb"/Font (\d+) 0 R", rb"/Font \1 1 R", unpacked(sound)))
    with pytest.raises(pytest.fail.Exception, match="font"):
        poppler("pdftotext", path, "-")


def test_a_missing_judge_skips_on_a_users_machine_and_fails_where_all_must_be_judged(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("CI", "false")
    with pytest.raises(pytest.skip.Exception, match="a judge is missing: install it"):
        without("a judge", "install it")
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match="a judge is missing: install it"):
        without("a judge", "install it")


def test_flowing_text_has_whole_words_and_single_spaces() -> None:
    assert flowing("Bundes\u00ad\npolizei und \ufffe\r\n KOK \n") == "Bundespolizei und KOK"


def test_at_the_end_of_a_run_each_judge_says_what_is_broken(sound: bytes, tmp_path: Path) -> None:
    path = tmp_path / "flyer.pdf"
    path.write_bytes(sound)
    assert dict(complaints([path], tmp_path / "drawn")) == {
        "veraPDF": "",
        "qpdf": "",
        "poppler": "",
    }
    broken = unpacked(sound).replace(b"/Lang ", b"/Gnal ")
    path.write_bytes(re.sub(rb"/Font (\d+) 0 R", rb"/Font \1 1 R", broken))
    said = dict(complaints([path], tmp_path / "drawn"))
    assert "ua1" in said["veraPDF"]
    assert "font" in said["poppler"].lower()
