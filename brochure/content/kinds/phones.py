"""The links of phone numbers outside of the contact, whose country's rules they follow."""

from dataclasses import fields, is_dataclass, replace
from typing import Any

from brochure.content.addresses import dialled
from brochure.content.values import Phone
from brochure.diagnostics.model import Report


def with_links(value: Any, country: str, report: Report) -> Any:
    """A block of a kind, or blocks, its phone numbers with links; without those that can't be
    dialled, which are reported.
    """
    if isinstance(value, Phone):
        return value if value.uri else dialled(value, country, report)
    if isinstance(value, tuple) and not hasattr(value, "_fields"):
        return tuple(with_links(one, country, report) for one in value)
    if is_dataclass(value) and not isinstance(value, type):
        own = {one.name: getattr(value, one.name) for one in fields(value)}
        linked = {name: with_links(one, country, report) for name, one in own.items()}
        changed = {name: one for name, one in linked.items() if one is not own[name]}
        return replace(value, **changed) if changed else value
    return value
