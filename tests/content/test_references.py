"""One declaration: reader, reference and schema say the same of each key."""

from __future__ import annotations

import json
import re
from dataclasses import is_dataclass
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from brochure.content.key import Key
from brochure.content.model import Brochure
from brochure.content.read import SCALARS, blocks, choices_of, item_type, keys, without_none
from brochure.content.reference import NAMES
from brochure.content.schema import schema
from brochure.source.node import Mapping, Node, Scalar, Sequence
from support.flyers import ROOT, SAMPLE
from support.reading import MINIMAL, nodes, read, said
from support.references import REFERENCES

VALID = sorted((ROOT / "tests" / "cases" / "valid").glob("*.yaml"))


@pytest.mark.parametrize("path", REFERENCES, ids=lambda path: path.name)
def test_the_file_in_docs_is_what_would_be_made_today(path: Path) -> None:
    """Made anew by `python -m support.references` in tests/."""
    assert path.read_text(encoding="utf-8") == REFERENCES[path]()


def test_the_sample_names_a_schema_that_is_there_and_that_takes_it() -> None:
    text = SAMPLE.read_text(encoding="utf-8")
    named = re.match(r"# yaml-language-server: \$schema=(\S+)\n", text)
    assert named is not None
    described = json.loads((ROOT / named[1]).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(described)
    jsonschema.validate(yaml.safe_load(text), described)


def problems(content: Any) -> list[str]:
    validator = jsonschema.Draft202012Validator(schema())
    return [error.json_path for error in validator.iter_errors(content)]


def as_json(node: Node | None) -> Any:
    """What an editor's YAML reader hands to the schema, aliases and merge keys resolved."""
    match node:
        case Mapping():
            return {key.value: as_json(value) for key, value in node}
        case Sequence(items):
            return [as_json(item) for item in items]
        case Scalar(is_nothing=False):
            return node.value
        case _:
            return None


@pytest.mark.parametrize("path", VALID, ids=lambda path: path.stem)
def test_the_schema_takes_what_the_reader_takes(path: Path) -> None:
    assert problems(as_json(nodes(path.read_bytes())[0].root)) == []


@pytest.mark.parametrize(
    "content",
    [
        "organisations: {name: a}",
        "quotes: {text: a, speaker: b}",
        "quotes: [{text: a}]",
        "contact: [a]",
        "contact: {email: a}",
        "contact: {web: 'ftp://example.org'}",
        "contact: {country: Germany}",
        "design: {accent: red}",
        "design: {align: centred}",
        "design: {theme: baroque}",
        "design: {pages: 3}",
        "design: {type: {body: 9}}",
        "press: {bleed: 3}",
        "press: {marks: maybe}",
        "language: Deutsch (Berlin)",
        "output: a/b",
    ],
)
def test_the_schema_refuses_what_the_reader_refuses(content: str) -> None:
    text = f"{MINIMAL}{content}\n"
    assert said(read(text)[1]) != []
    assert problems(yaml.safe_load(text)) != []


def declared(cls: type, name: str) -> Any:
    type_ = without_none(keys(cls)[name].type)
    return type_ if type_ in SCALARS else item_type(type_) or type_


def test_every_type_of_a_key_can_be_read_and_has_a_name_in_the_reference() -> None:
    types = [declared(cls, name) for _, cls in blocks(Brochure, "") for name in keys(cls)]
    assert SCALARS.keys() <= NAMES.keys()
    for one in types:
        chosen = choices_of(one, Key("")) is not None
        assert one in NAMES or is_dataclass(one) or isinstance(one, type) or chosen, one


def test_every_key_stands_in_the_reference() -> None:
    reference = (ROOT / "docs" / "content.md").read_text(encoding="utf-8")
    for path, cls in blocks(Brochure, ""):
        assert not path or f"`{path}`" in reference
        assert all(f"| `{name}` |" in reference for name in keys(cls))


CONTRACT = {
    "": "language organisation announcement quotes funder memberships contact output design press",
    "organisation": "name short logo",
    "announcement": "kicker headline lead body picture",
    "announcement.picture": "file alt decorative caption credit",
    "quotes": "text speaker role language",
    "funder": "note organisations",
    "funder.organisations": "name logo url",
    "memberships": "note organisations",
    "contact": "heading name address phone country email web social vcard",
    "contact.social": "label url",
    "design": "format pages accent theme type align hyphenation",
    "design.type": "body smallest",
    "press": "profile condition bleed marks ink_limit rich_black",
}


def test_every_key_of_the_contract_is_known() -> None:
    known = dict(blocks(Brochure, ""))
    for path, names in CONTRACT.items():
        assert set(names.split()) <= keys(known[path]).keys(), path
