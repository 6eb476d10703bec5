"""How a dataclass field says that it is a key of content.yaml.

A field's type, its default and what stands here are the whole declaration of a key: the reader, the
hints, docs/content.md and the JSON Schema are made from them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import Field
from typing import Any, NamedTuple

_META = "key"


class Key(NamedTuple):
    """What is said of a key beside its field's type and default.

    `name`: how it is written where that differs from the field's name. `default`: how the default
    is written where its value doesn't show it. `choices`: the words to choose from and what they
    mean. `bounds`: the least and the most, lengths in points. `shorthand`: a text may
    stand for the whole block, and is then this key of it. `alone`: a single item may stand for the
    list. `notice_empty`: an empty list is worth a notice. `is_name`: its words name somebody or
    something, and are in no dictionary.
    """

    doc: str
    name: str = ""
    example: str = ""
    default: str = ""
    choices: Mapping[str, object] | None = None
    bounds: tuple[float, float] | None = None
    shorthand: str = ""
    alone: bool = False
    notice_empty: bool = True
    is_name: bool = False


def key(doc: str, **more: Any) -> dict[str, Key]:
    """The metadata of a field that is a key; `doc` is its line in the reference."""
    return {_META: Key(doc, **more)}


def key_of(field: Field[Any]) -> Key:
    """What a field says of its key."""
    found: Key = field.metadata[_META]
    return found


def key_name(field: Field[Any]) -> str:
    """How a field's key is written."""
    return key_of(field).name or field.name
