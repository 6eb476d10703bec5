"""Several languages in one file: pages in turn, each language a section of the tree."""

from __future__ import annotations

import pytest

from brochure.api import check
from brochure.compose.joined import joined, next_mark
from brochure.story.structure import Role
from conftest import Judged
from support.flyers import built, composed, content, ids, pdf_of
from support.readback import reopened

CONTENT = """\
language: de
organisation: {name: Offene Tür}
announcement: {headline: Willkommen, lead: Wir beraten Sie in Ihrer Sprache.}
programme: [{time: 19 Uhr, title: Lieder}, {time: 20 Uhr, title: Tanz}]
contact: {phone: 030 26391176}
translations:
  ru: {announcement: {headline: Добро пожаловать, lead: Мы консультируем на вашем языке.},
    programme: [{time: '19:00', title: Песни}, {time: '20:00', title: Танцы}]}
"""


def test_one_document_stays_as_it_is() -> None:
    document, _, _ = composed(content(CONTENT))
    assert joined((document,)) is document


def test_each_language_is_a_section_and_no_mark_is_in_two() -> None:
    made = built(CONTENT, languages=("de", "ru"))
    assert made.tree is not None
    sections = [child for child in made.tree.children if not isinstance(child, int)]
    assert [(one.role, one.language) for one in sections] == [(Role.SECT, None), (Role.SECT, "ru")]
    marks = [entry.mark for entry in made.entries]
    assert len(set(marks)) == len(marks)


def test_the_next_mark_is_behind_all_that_are_used() -> None:
    document, _, _ = composed(content(CONTENT))
    assert next_mark(document) > max(entry.mark for entry in document.ledger.told)


@pytest.mark.parametrize("profile", ["screen", "office"])
def test_a_file_in_two_languages_passes_every_judge(profile: str, judged: Judged) -> None:
    with reopened(judged(pdf_of(CONTENT, languages=("de", "ru"), profile=profile))) as file:
        assert len(file.pages) == 2


@pytest.mark.parametrize("profile", ["screen", "press", "office", "archive"])
def test_nothing_is_to_be_said_of_a_file_in_two_languages(profile: str) -> None:
    pdf = pdf_of(CONTENT, languages=("de", "ru"), profile=profile)
    assert check(pdf, profile=profile) == ()


def test_its_name_says_its_languages() -> None:
    assert built(CONTENT).stem == "flyer"
    assert built(CONTENT, languages=("de",)).stem == "flyer"
    assert built(CONTENT, languages=("ru",)).stem == "flyer-ru"
    assert built(CONTENT, languages=("ru", "de")).stem == "flyer-ru-de"


def test_a_flyer_in_one_language_is_the_same_as_one_that_is_written_so() -> None:
    alone = CONTENT.partition("translations:")[0]
    assert pdf_of(CONTENT) == pdf_of(alone) == pdf_of(CONTENT, languages=("de",))


def test_a_folded_flyer_has_one_language() -> None:
    made = built(CONTENT, languages=("de", "ru"), format="a4-trifold")
    assert made.pdf is None
    assert "fold/languages" in ids(made.report)
