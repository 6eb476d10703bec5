"""The first files: each builds in every look without a message, and says true things of itself."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure.colour import to_hex
from brochure.commands.starter import (
    ACCENT,
    FOLDER,
    KINDS,
    LANGUAGES,
    Answers,
    dialogue,
    has_texts,
    starter,
)
from brochure.content.model import DEFAULT_ACCENT
from brochure.content.read import read as read_content
from brochure.content.schema import schema
from brochure.diagnostics.model import Report
from brochure.looks import LOOKS
from brochure.pipeline import Options, Result, make
from brochure.source.read import read as read_source

KEYS = re.compile(r"^[ -]*# ([a-z_]+):", re.MULTILINE)


def answers(tag: str, kind: str = KINDS[0], look: str = next(iter(LOOKS))) -> Answers:
    words = dialogue(tag)
    return Answers(words.tag, words.example, kind, ACCENT, look)


def built(text: str) -> Result:
    return make("content.yaml", text.encode(), Options())


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_starter_builds_in_every_look_without_a_message(
    tag: str, kind: str, look: str
) -> None:
    result = built(starter(answers(tag, kind, look)))
    assert list(result.report) == []
    assert result.pdf is not None


def test_there_are_texts_in_german_and_english_and_their_variants_but_in_no_other() -> None:
    assert LANGUAGES == ("de", "en")
    assert [has_texts(tag) for tag in ("de-AT", "EN", "fr", "", "deu", "..")] == [
        *(True, True, False, False, False, False)
    ]


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_language_has_the_same_texts(tag: str) -> None:
    names = {path.name for path in (FOLDER / tag).iterdir()}
    assert names == {f"{part}.yaml" for part in ("head", *KINDS, "foot")} | {"dialogue.json"}
    assert set(dialogue(tag).kinds) == set(KINDS)
    assert dialogue(tag).tag.startswith(tag)
    assert set(dialogue(tag).looks) <= set(LOOKS)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("tag", LANGUAGES)
def test_keys_that_wait_behind_a_comment_sign_are_keys(tag: str, kind: str) -> None:
    text = starter(answers(tag, kind))
    waiting = set(KEYS.findall(text)) - {"#"}
    assert {"short", "logo", "picture", "vcard"} <= waiting
    assert waiting - {"yaml-language-server"} <= set(_keys(schema()))


def _keys(value: Any) -> list[str]:
    if not isinstance(value, dict):
        return []
    own = list(value.get("properties", {}))
    return own + [key for one in (*value.values(), *_parts(value)) for key in _keys(one)]


def _parts(value: dict[str, Any]) -> list[Any]:
    return [one for listed in value.values() if isinstance(listed, list) for one in listed]


@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_starter_names_its_schema_in_its_first_line(tag: str) -> None:
    first = starter(answers(tag)).partition("\n")[0]
    assert first == "# yaml-language-server: $schema=content.schema.json"


def test_the_accent_of_a_starter_is_the_models() -> None:
    assert to_hex(DEFAULT_ACCENT.rgb) == ACCENT


@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Cf", "Co", "Cn", "Zl", "Zp"])))
def test_any_name_stands_in_the_file_as_it_was_given(name: str) -> None:
    text = starter(Answers("de-DE", f"N{name}"))
    report = Report()
    content = read_content(read_source(text.encode(), report), report)
    assert content is not None
    assert content.organisation.name.value.split() == f"N{name}".split()


@pytest.mark.parametrize(
    "name", ["$organisation", "${x} $", 'a "b" c', "a: b # c", "\\ \\n", "- x"]
)
def test_signs_of_yaml_and_of_templates_in_a_name_mean_nothing(name: str) -> None:
    report = Report()
    content = read_content(read_source(starter(Answers("en", name)).encode(), report), report)
    assert content is not None
    assert content.organisation.name.value == name
    assert content.contact is not None
    assert content.contact.name is not None
    assert content.contact.name.value == name


@pytest.mark.parametrize("tag", LANGUAGES)
def test_dialogues_are_data_that_a_translator_can_read(tag: str) -> None:
    raw = (FOLDER / tag / "dialogue.json").read_text(encoding="utf-8")
    assert "\\u" not in raw
    assert json.loads(raw)["name"] == dialogue(tag).name
