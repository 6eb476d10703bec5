"""The answers of a beginner → the text of a first content.yaml.

The texts are data, in brochure/starters: a folder for each language, in it what begins and ends
every file (`head`, `foot`), an announcement of each kind, and the words of the dialogue.
"""

from __future__ import annotations

import json
from pathlib import Path
from string import Template
from typing import NamedTuple

from brochure.looks import LOOKS

FOLDER = Path(__file__).parent.parent / "starters"
LANGUAGES = tuple(sorted(path.name for path in FOLDER.iterdir() if path.is_dir()))
"""Of which there are texts, by primary subtag."""

KINDS = ("announcement", "invitation", "programme", "appeal")
ACCENT = "#8a1538"  # the model's own


class Dialogue(NamedTuple):
    """The words of one language for the questions.

    `example` is an organisation for those who name none; `next` are lines that follow the last
    answer, with `$content` for the file; `looks` has a line for the looks it knows.
    """

    name: str
    tag: str
    organisation: str
    example: str
    kind: str
    kinds: dict[str, str]
    accent: str
    look: str
    looks: dict[str, str]
    again: str
    colour: str
    next: list[str]


class Answers(NamedTuple):
    """What is asked. `language` is a BCP 47 tag with texts, see `has_texts`."""

    language: str
    organisation: str
    kind: str = KINDS[0]
    accent: str = ACCENT
    look: str = next(iter(LOOKS))


def has_texts(tag: str) -> bool:
    """Whether there are texts in the language of a tag: `de` and `de-AT` have the same."""
    return _primary(tag) in LANGUAGES


def dialogue(tag: str) -> Dialogue:
    """The words of a language that has texts."""
    return Dialogue(**json.loads(_read(tag, "dialogue.json")))


def starter(answers: Answers) -> str:
    """The text of content.yaml. It is YAML whatever the answers are."""
    parts = (_read(answers.language, f"{part}.yaml") for part in ("head", answers.kind, "foot"))
    return Template("".join(parts)).substitute(
        language=answers.language,
        organisation=_quoted(answers.organisation),
        accent=_quoted(answers.accent),
        look=answers.look,
    )


def _quoted(text: str) -> str:
    """As a YAML scalar: one in double quotes takes JSON's escapes (YAML 1.2, 7.3.1)."""
    return json.dumps(text, ensure_ascii=False)


def _primary(tag: str) -> str:
    return tag.partition("-")[0].lower()


def _read(tag: str, name: str) -> str:
    return (FOLDER / _primary(tag) / name).read_text(encoding="utf-8")
