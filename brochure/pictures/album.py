"""A bounded memory of pictures that were made ready, with what was said of them.

A second build of the same content doesn't decode a file again. The key is what the result depends
on: the digest of the file's bytes and what was wanted of it.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field

from brochure.diagnostics.model import Diagnostic, Report, Span

LARGEST = 64_000_000
"""Bytes held at most."""


@dataclass(slots=True)
class _Entry:
    value: object
    size: int
    facts: tuple[Diagnostic, ...]


@dataclass(slots=True)
class Album:
    """Results by their key; the oldest go first when there is too much."""

    limit: int = LARGEST
    _entries: dict[Hashable, _Entry] = field(default_factory=dict)
    _size: int = 0

    def remember(
        self,
        key: Hashable,
        make: Callable[[Report], object],
        *,
        report: Report,
        span: Span | None,
        size: Callable[[object], int] = lambda value: 0,
    ) -> object:
        """What `make` gives for the key, made once. What it reports is reported at every `span`."""
        entry = self._entries.get(key)
        if entry is None:
            own = Report()
            value = make(own)
            entry = _Entry(value, size(value), tuple(own))
            self._keep(key, entry)
        for fact in entry.facts:
            report.add(fact.id, span, **dict(fact.parameters))
        return entry.value

    def _keep(self, key: Hashable, entry: _Entry) -> None:
        if entry.size > self.limit:
            return
        self._entries[key] = entry
        self._size += entry.size
        while self._size > self.limit or len(self._entries) > 1000:
            oldest = next(iter(self._entries))
            self._size -= self._entries.pop(oldest).size
