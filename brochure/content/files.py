"""The files that a content names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from brochure.content.model import Brochure
from brochure.content.values import FilePath, Text


def files(content: Brochure) -> tuple[str, ...]:
    """The paths of pictures, logos and profiles as they are written, in the model's order."""
    named = list(_named(content))
    profile = content.press.profile
    return tuple(dict.fromkeys([*named, *([profile.value] if profile else [])]))


def _named(value: object) -> Iterator[str]:
    if isinstance(value, tuple) and not hasattr(value, "_fields"):
        for one in value:
            yield from _named(one)
    elif is_dataclass(value):
        for field in fields(value):
            own = getattr(value, field.name)
            if field.type == FilePath and isinstance(own, Text):
                yield own.value
            else:
                yield from _named(own)
