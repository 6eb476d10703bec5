"""The content as it is set, to be read in a terminal.

Spaces that look like others are made visible.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from brochure.content.model import Brochure
from brochure.content.values import ListBlock, Phone, Prose, Subhead, Text, Web

VISIBLE = {"\u00a0": "␣", "\u202f": "‧", "\u00ad": "¬", "\u2060": "⁀"}
"""No-break space, narrow no-break space, soft hyphen, word joiner."""


def shown(text: str) -> str:
    """A text with its no-break spaces as ␣ and its narrow ones as ‧."""
    for char, sign in VISIBLE.items():
        text = text.replace(char, sign)
    return text


def listing(brochure: Brochure) -> str:
    """All texts of the content, each below its key."""
    return "".join(f"{path}: {shown(text)}\n" for path, text in _texts(brochure, ""))


def _texts(value: object, path: str) -> Iterator[tuple[str, str]]:
    match value:
        case Text(text) | Phone(text) | Web(text):
            yield path, text
        case Prose(inlines):
            yield path, "".join(inline.text for inline in inlines)
        case Subhead(prose):
            yield from _texts(prose, f"{path}.prose")
        case ListBlock(items):
            for number, item in enumerate(items, 1):
                alone = item.blocks[0] if len(item.blocks) == 1 else item.blocks
                yield from _texts(alone, f"{path}.items.{number}")
        case tuple():
            for number, item in enumerate(value, 1):
                yield from _texts(item, f"{path}.{number}")
        case _ if is_dataclass(value):
            for field in fields(value):
                below = f"{path}.{field.name}" if path else field.name
                yield from _texts(getattr(value, field.name), below)
