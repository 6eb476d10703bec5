"""One step down in a PDF's objects, whatever is or isn't there."""

from __future__ import annotations

from pikepdf import Array, Dictionary, Object, Stream


def below(found: Object, key: str) -> Object:
    """The dictionary or stream under a key; an empty dictionary if there is none."""
    value = found.get(key)
    return value if isinstance(value, Dictionary | Stream) else Dictionary()


def listed(found: Object, key: str) -> list[Object]:
    """What the array under a key holds; an object that stands there alone; nothing."""
    value = found.get(key)
    if value is None:
        return []
    return list(value) if isinstance(value, Array) else [value]
