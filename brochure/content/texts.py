"""The texts of a content in the order of its keys: what is said, and what names somebody."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any, NamedTuple

from brochure.content.key import key_of
from brochure.content.model import Brochure
from brochure.content.read import item_type, without_none
from brochure.content.values import Body, Headline, Prose, Quotation, Text

SPOKEN = (Text, Prose, Headline, Quotation, Body)
"""The types of fields that hold words; the others hold addresses, files, numbers."""


class Told(NamedTuple):
    """A text, the language it is in, and whether it is a name."""

    text: Text | Prose
    language: str
    is_name: bool


def texts(content: Brochure) -> Iterator[Told]:
    """All texts with words in them."""
    yield from _of_block(content, content.language)
    for table in content.tables:
        for text in _leaves((table.heading, table.head, table.rows)):
            yield Told(text, content.language, is_name=False)


def _of_block(block: Any, language: str) -> Iterator[Told]:
    language = getattr(block, "language", None) or language
    for field in fields(block):
        if not field.metadata:
            continue
        value, type_ = getattr(block, field.name), without_none(field.type)
        inner = type_ if type_ in SPOKEN else item_type(type_) or type_
        if inner in SPOKEN:
            for text in _leaves(value):
                yield Told(text, language, key_of(field).is_name)
        else:
            for one in value if isinstance(value, tuple) else (value,):
                if is_dataclass(one) and not isinstance(one, type):
                    yield from _of_block(one, language)


def _leaves(value: object) -> Iterator[Text | Prose]:
    """The texts in a value: one, several, or those of a body's paragraphs and lists."""
    if isinstance(value, Text | Prose):
        yield value
    elif isinstance(value, tuple):  # also blocks of a body, which are named tuples
        for one in value:
            yield from _leaves(one)
