"""What a story is made of, for tests that ask of all of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from brochure.pictures.gallery import Subject
from brochure.story.model import Story, ToldText


def within(value: object) -> Iterator[object]:
    """A value and all that it is made of; a picture is whole: its proportions are its own."""
    yield value
    if isinstance(value, tuple | list | set | frozenset) and not isinstance(value, Subject):
        for part in value:
            yield from within(part)
    elif isinstance(value, dict):
        yield from within(list(value.items()))
    elif is_dataclass(value):
        for field in fields(value):
            yield from within(getattr(value, field.name))


def texts(story: Story) -> list[ToldText]:
    """The texts of a story, as their marks are numbered."""
    found = [value for value in within(story) if isinstance(value, ToldText)]
    return sorted(found, key=lambda text: (text.hung or text.stretches[0]).owner)
