"""What each standard, and who else has a say, asks of a finished file: a module and a record each.

The modules have the names of their members in `brochure.profile`; a new one is a file and a member.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module

from brochure.check.standards.record import Record
from brochure.profile import Practice, Standard


def records(asked: Iterable[Standard | Practice]) -> list[Record]:
    """The records, in that order; one that nobody asks for isn't loaded."""
    return [_record(one) for one in asked]


def _record(one: Standard | Practice) -> Record:
    module = import_module(f"{__name__}.{one.name.lower()}")
    record: Record = getattr(module, one.name)
    return record
