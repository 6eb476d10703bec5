"""What may be asked of a finished file: the facts that count, and the rules that find them."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from brochure.check.reopen import OpenFile

Rule = Callable[[OpenFile], None]


class Record(NamedTuple):
    """The ids of the facts that count, and the rules, in the order they run.

    A rule may note facts of several records: each record names all rules that it needs.
    """

    ids: frozenset[str]
    rules: tuple[Rule, ...]
