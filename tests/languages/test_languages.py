"""What is known of languages stands in one room, and is read when it is asked for."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from operator import attrgetter
from pathlib import Path

import pytest

from brochure import languages
from brochure.languages import FILES, every, language, phrases, quotes_around, spoken
from brochure.languages.model import Kind
from brochure.microtypography.kinds import MAKE
from brochure.typeset.hyphenate import FOLDER
from support.flyers import ROOT

PACKAGE = ROOT / "brochure"
NO_LANGUAGE = {
    "content/model.py": "an example",
    "content/funders.py": "the wordings that funders prescribe",
    "content/values.py": "the language that content.yaml is in where it says none",
    "arguments.py": "those that the command speaks",
    "words/tongue.py": "the same",
    "words/reference.py": "the same",
    "commands/new.py": "the same, of a first file",
    "check/separate.py": "`cs` is an operator of PDF",
    "paint/vectors.py": "the same",
    "pictures/pdf/content.py": "the same",
    "pictures/svg/servers.py": "`fr` is an attribute of a radial gradient",
    "pictures/svg/values.py": "`pt` is a unit of length",
    "content/scalars.py": "the same",
    "typeset/opportunities.py": "the same",
}
"""Modules in which a string looks like a language, each with the reason."""


def _strings(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Constant(str(value)):
                yield value


def _is_language(text: str) -> bool:
    first, _, rest = text.partition("-")
    return first in FILES and (not rest or rest.isalnum())


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=str)
def test_no_other_room_names_a_language(path: Path) -> None:
    where = path.relative_to(PACKAGE).as_posix()
    named = {text for text in _strings(path) if _is_language(text)}
    if where.startswith("languages/"):
        return
    assert bool(named) is (where in NO_LANGUAGE), named


def test_only_the_language_asked_for_is_read() -> None:
    code = (
        "import sys; from brochure.languages import language; language('it-CH');"
        "print(sorted(m for m in sys.modules if m.startswith('brochure.languages.')))"
    )
    found = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    read = [f"brochure.languages.{name}" for name in ("italian", "model", "unknown")]
    assert found.stdout.strip() == str(read)


WITHOUT_PATTERNS = {"ro", "cs", "so", "vi", "ar", "fa", "prs"}
"""There are none with a free licence; in Vietnamese no word is divided, nor in Arabic letters."""
FROM_THE_RIGHT = {"ar", "fa", "prs"}
TOLD = {
    "": ("quotes", "phrases"),
    "sense": ("leaning", "leaning_in_headlines", "to", "abbreviations"),
    "dates": ("months", "to"),
    "seen": ("frequent", "poor_links", "untitled", "alt_openings"),
    "setting": ("rows", "measures", "quoted", "elided"),
}
NAMES = [f"{part}.{name}".lstrip(".") for part, names in TOLD.items() for name in names]


@pytest.mark.parametrize("part", NAMES)
@pytest.mark.parametrize("tag", FILES)
def test_a_file_tells_what_the_others_tell(tag: str, part: str) -> None:
    assert attrgetter(part)(language(tag))


@pytest.mark.parametrize("tag", FILES)
def test_a_file_is_of_its_tag_and_its_patterns_are_shipped(tag: str) -> None:
    known = language(tag)
    assert known.tag == tag
    patterns = known.spelling.patterns
    assert bool(patterns) is (tag not in WITHOUT_PATTERNS)
    assert not patterns or (FOLDER / f"{patterns}.liang").is_file()


@pytest.mark.parametrize("tag", FILES)
def test_lines_of_arabic_letters_begin_at_the_right_and_no_word_is_divided(tag: str) -> None:
    known = language(tag)
    assert known.right_to_left is (tag in FROM_THE_RIGHT)
    assert known.spelling.is_divided is (tag not in FROM_THE_RIGHT | {"vi"})


@pytest.mark.parametrize("tag", FILES)
def test_every_phrase_has_a_place_for_what_is_printed(tag: str) -> None:
    said = phrases(tag)
    assert all(one.count("{}") == 1 for one in (said.phone, said.email, said.web, said.code_to))
    assert not any("{" in one for one in (said.draft, said.code))


def test_every_kind_of_rule_is_made_and_used() -> None:
    used = {getattr(row, "kind", None) for one in every() for row in one.setting.rows}
    assert set(MAKE) == set(Kind)
    assert set(Kind) <= used


def test_a_region_differs_in_what_it_says_and_in_nothing_else() -> None:
    german, swiss = language("de"), language("de-CH")
    assert swiss.quotes != german.quotes
    assert swiss._replace(quotes=german.quotes) == german
    assert language("de-AT") == german
    assert language("en-Latn-US").spelling.patterns == "en-us"


def test_a_script_has_its_own_words_and_reads_both() -> None:
    cyrillic, latin = language("sr-Cyrl-RS"), language("sr-Latn-RS")
    assert cyrillic == language("sr")
    assert latin.labels is not None
    assert (latin.labels.when, latin.spelling.patterns) == ("Kada", "sh-latn")
    assert (latin.setting, latin.sense, latin.seen) == (
        cyrillic.setting,
        cyrillic.sense,
        cyrillic.seen,
    )


def test_a_language_of_its_own_is_what_its_neighbour_is_in_that_region() -> None:
    dari, afghan = language("prs-AF"), language("fa-Arab-AF")
    assert dari._replace(name=afghan.name, tag=afghan.tag, regions=afghan.regions) == afghan
    assert dari.labels != language("fa").labels


def test_brazil_has_its_own_marks_hours_and_ordinals() -> None:
    portugal, brazil = language("pt-PT"), language("pt-BR")
    assert portugal == language("pt")
    assert (quotes_around("pt"), quotes_around("pt-BR")) == (("«", "»"), ("“", "”"))
    assert brazil.labels is not None
    assert brazil.labels.euro.format("5,00") == "€\u00a05,00"
    assert (brazil.sense, brazil.seen, brazil.spelling) == (
        portugal.sense,
        portugal.seen,
        portugal.spelling,
    )


def test_a_language_without_a_file_is_spoken_of_in_the_fallback() -> None:
    assert spoken("fi", "fr-FR") == (phrases("fr"), "fr-FR")
    assert spoken("fi") == (phrases("en"), "en")
    assert quotes_around("fi") == quotes_around("en") == ("“", "”")
    assert language("fi") is languages.unknown.LANGUAGE


def test_the_space_inside_the_marks_is_part_of_them() -> None:
    assert quotes_around("fr") == ("«\u202f", "\u202f»")
