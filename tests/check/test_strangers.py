"""Files of others, each with faults of one kind: what is wrong is told, and nothing beside it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from brochure.check.examine import examine
from brochure.check.finding import Finding
from brochure.profile import PROFILES
from support.cases import FILES, PEERS

# What a file says that makes no claim, carries no metadata and isn't tagged.
_BARE = "a/claim file/xmp ua/claim ua/language ua/tags ua/title ua/title-shown file/device-colour "
_BY_REPORTLAB = _BARE + "file/font ua/poor-title "
_LINKED = "a/annotation-flags ua/link-text ua/tabs "

ON_SCREEN = {
    "alt-filename": "ua/alt-file-name",
    "click-here": "ua/poor-link",
    "cmyk-sins": _BY_REPORTLAB,
    "mixed-pages": _BY_REPORTLAB + _LINKED + "page/size page/turned",
    "reversed-order": "ua/heading-first ua/reading-order",
    "rgb-export": _BY_REPORTLAB + _LINKED,
    "scan": _BARE + "a/header file/id ua/scan",
    "swapped-paragraphs": "ua/reading-order",
    "title-filename": "ua/poor-title",
    "wrong-lang": "ua/language-differs",
}
ON_PRESS = {
    "cmyk-sins": "press/black-text press/edge-ink press/ink press/knocks-out press/line "
    "press/registration press/spot-ink press/type press/white-overprints",
    "mixed-pages": "press/edge-ink press/knocks-out press/rgb-black press/safe-distance "
    "page/size page/turned",
    "rgb-export": "press/edge-ink press/rgb-black press/safe-distance",
    "scan": "press/edge-ink press/image-coarse",
}
_FORMAL = {
    "press/action",
    "press/annotation",
    "press/claim",
    "press/intent",
    "press/trapped",
    "press/trim-box",
}
NEW = {
    "page/overlap",
    "page/size",
    "page/turned",
    "press/edge-ink",
    "press/spot-ink",
    "ua/scan",
    "ua/reading-order",
    "ua/language-differs",
    "ua/poor-title",
    "ua/alt-file-name",
    "ua/heading-first",
    "ua/contrast",
}
"""Facts that are guessed from what a page looks like or says; good files raise none of them."""


@cache
def found(path: Path, profile: str) -> tuple[Finding, ...]:
    return examine(path.read_bytes(), PROFILES[profile])


def ids(path: Path, profile: str) -> set[str]:
    return {one.id for one in found(path, profile)}


def test_every_stranger_has_its_verdict() -> None:
    assert {path.stem for path in FILES} == set(ON_SCREEN)


@pytest.mark.parametrize("path", FILES, ids=lambda one: one.stem)
def test_what_is_wrong_on_the_screen_is_told_and_nothing_beside_it(path: Path) -> None:
    assert ids(path, "screen") == set(ON_SCREEN[path.stem].split())


@pytest.mark.parametrize(
    "path", [one for one in FILES if one.stem in ON_PRESS], ids=lambda one: one.stem
)
def test_what_is_wrong_on_the_press_is_told_and_nothing_beside_it(path: Path) -> None:
    said = {one for one in ids(path, "press") if not one.startswith("file/")}
    assert said - _FORMAL == set(ON_PRESS[path.stem].split())


@pytest.mark.parametrize("profile", list(PROFILES))
@pytest.mark.parametrize("path", PEERS, ids=lambda one: one.stem)
def test_good_files_of_other_programs_raise_no_guess(path: Path, profile: str) -> None:
    assert not ids(path, profile) & NEW


def test_the_swapped_paragraphs_are_named_with_their_words() -> None:
    path = next(one for one in FILES if one.stem == "swapped-paragraphs")
    first = dict(found(path, "screen")[0].amounts)
    assert str(first["text"]).startswith("Inhalt des nun")
    assert str(first["later"]).startswith("Am 22. Juli")


def test_a_page_tagged_from_its_end_is_told_once() -> None:
    path = next(one for one in FILES if one.stem == "reversed-order")
    facts = [one for one in found(path, "screen") if one.id == "ua/reading-order"]
    assert len(facts) == 1
    assert int(dict(facts[0].amounts)["steps"]) > 50
