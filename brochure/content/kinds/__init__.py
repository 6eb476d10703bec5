"""Kinds of content beyond the announcement, a file each: keys, what holds between them, outline.

Adding a kind is a file, its line here and its field in `model.Brochure` (docs/architecture.md).
"""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from brochure.content.ask import Finish
from brochure.content.kinds import action, donation, event, facts, partners, programme, table
from brochure.content.outline import Outline


class Kind(NamedTuple):
    """A field of the content, and how its value becomes an outline in a language."""

    field: str
    outline: Callable[[Any, str], Outline | None]


KINDS = (
    Kind("event", event.outline),
    Kind("facts", facts.outline),
    Kind("tables", table.outline),
    Kind("programme", programme.outline),
    Kind("action", action.outline),
    Kind("donation", donation.outline),
    Kind("partners", partners.outline),
)
"""In reading order."""

FINISH: Finish = {
    **event.FINISH,
    **programme.FINISH,
    **action.FINISH,
    **donation.FINISH,
    **partners.FINISH,
}
"""By block: what holds between its keys."""


def outlines(content: Any, language: str) -> Iterator[Outline]:
    """The outlines of all kinds that a content has, in reading order."""
    for kind in KINDS:
        value = getattr(content, kind.field)
        if value and (found := kind.outline(value, language)) is not None:
            yield found
